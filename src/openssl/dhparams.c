/* read-dhparams, and what it keeps. */
#include "openssl/dhparams.h"

#include "core/guard.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { CACHE_MAX = 256 };

/* Kept as long as the process lives. */
struct entry {
    struct entry *next;
    DH *dh;
    char filename[];
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct entry *cache;
static size_t count;

static struct entry *find(const char *filename) {
    struct entry *entry = cache;
    while (entry != NULL && strcmp(entry->filename, filename) != 0)
        entry = entry->next;
    return entry;
}

static DH *cached(const char *filename) {
    pthread_mutex_lock(&mutex);
    const struct entry *entry = find(filename);
    DH *dh = entry != NULL && DH_up_ref(entry->dh) == 1 ? entry->dh : NULL;
    pthread_mutex_unlock(&mutex);
    return dh;
}

/* NULL when there is no room: then the file is read each time. */
static struct entry *add(const char *filename) {
    size_t size = strlen(filename) + 1;
    struct entry *entry = count < CACHE_MAX ? malloc(sizeof *entry + size) : NULL;
    if (entry == NULL)
        return NULL;
    memcpy(entry->filename, filename, size);
    entry->dh = NULL;
    entry->next = cache;
    cache = entry;
    count++;
    return entry;
}

static void keep(const char *filename, DH *dh) {
    DH *left = dh;
    if (DH_up_ref(dh) != 1)
        return;
    pthread_mutex_lock(&mutex);
    struct entry *entry = find(filename);
    if (entry == NULL)
        entry = add(filename);
    if (entry != NULL) {
        left = entry->dh;
        entry->dh = dh;
    }
    pthread_mutex_unlock(&mutex);
    DH_free(left);
}

comm_status dhparams_read(const char *filename, struct password *password, bool force, DH **dh) {
    comm_crypto_object object;
    *dh = force ? NULL : cached(filename);
    if (*dh != NULL)
        return 0;
    comm_status status = pem_read("DHparams", filename, password, &object);
    if (status != 0)
        return status;
    *dh = object.pointer;
    keep(filename, *dh);
    return 0;
}

comm_status COMM_CALL comm_read_dhparams(const char *filename, const comm_pem_keywords *keywords,
                                         comm_dh_pointer *dh) {
    struct guard guard;
    struct password password;
    comm_pem_keywords taken;
    DH *made = NULL;
    if (filename == NULL)
        return condition_usage("filename", "filename is NULL");
    if (dh == NULL)
        return condition_usage("dh", "dh is NULL");
    comm_status status = pem_enter(keywords, COMM_ACCEPT_READ_DHPARAMS, &taken, &password, &guard);
    if (status != 0)
        return status;
    status =
        dhparams_read(filename, &password, KEYWORD(&taken, COMM_PEM_KEYWORDS_FORCE, force, 0) != 0, &made);
    pem_leave(&password, &guard);
    if (status == 0) {
        handle_count(+1);
        *dh = made;
    }
    return status;
}

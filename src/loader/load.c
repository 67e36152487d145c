#include "loader/load.h"

#include "core/condition.h"
#include "core/text.h"
#include "loader/bind.h"
#include "loader/search.h"
#include "loader/system.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    REASON_MAX = 512,
    NO_ATEXIT = 0x00080000, /* OPENSSL_INIT_NO_ATEXIT, younger than 1.1.1's headers: exit may come during a
                               handshake */
};

static const char path_variable[] = "COMMSSL_LIBRARY_PATH";

struct openssl_imports openssl; /* written once, before `loaded` is set */

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool loaded;
static struct openssl_library library;
static char *preset[SEARCH_FILES_MAX]; /* of set-ssl-library-path */
static size_t preset_count;

/* What was tried, for the condition. */
struct report {
    char text[CONDITION_TEXT_MAX - REASON_MAX];
    size_t length;
};

static void tried(struct report *report, const char *file, const char *reason) {
    char *before = report->text + report->length;
    bool named = strncmp(reason, file, strlen(file)) == 0; /* dlerror names the file itself */
    const char *separator = report->length > 0 ? "; " : "";
    snprintf(before, sizeof report->text - report->length, "%s%s%s%s", separator, named ? "" : file,
             named ? "" : ": ", reason);
    /* A file that is in several candidates fails in each of them. */
    if (strlen(before) >= strlen(separator) && strstr(report->text, before + strlen(separator)) < before)
        *before = '\0';
    report->length += strlen(before);
}

static bool initialise(bool already_done) {
    if (already_done)
        return true;
    return OPENSSL_init_ssl(OPENSSL_INIT_LOAD_SSL_STRINGS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS | NO_ATEXIT,
                            NULL) == 1;
}

/*
 * Whether what libssl puts on the error queue arrives where we read it. The loader binds its calls to the
 * first libcrypto of the process that exports the names, and that is not always the one which it was loaded
 * with.
 */
static bool check_bound(const struct openssl_library *found, char *reason, size_t size) {
    if (ERR_peek_error() != 0)
        return true; /* the caller's own errors: this libcrypto is the one in use, and they must stay */
    SSL_CTX_new(NULL);
    bool arrived = ERR_peek_error() != 0;
    ERR_clear_error();
    if (!arrived)
        snprintf(reason, size, "it is bound to %s, and not to %s",
                 system_file_of(system_symbol_of_program("OPENSSL_init_crypto")),
                 system_file_of(system_symbol(found->crypto, "OPENSSL_init_crypto")));
    return arrived;
}

static bool take(struct openssl_library *found, bool already_done, const char *file, struct report *report) {
    char reason[REASON_MAX];
    union openssl_table table;
    if (!bind_library(found, &table, reason, sizeof reason)) {
        tried(report, file, reason);
        return false;
    }
    openssl = table.imports;
    if (!initialise(already_done)) {
        tried(report, file, "its initialisation failed");
        return false;
    }
    if (!check_bound(found, reason, sizeof reason)) {
        tried(report, file, reason);
        return false;
    }
    library = *found;
    atomic_store(&loaded, true);
    return true;
}

/* Of any age: one that is too old is refused as what it is. */
static bool is_libssl(void *handle) {
    return system_symbol(handle, "OPENSSL_init_ssl") != NULL ||
           system_symbol(handle, "SSL_library_init") != NULL;
}

/* Loads the files of one candidate and finds which of them is which half. */
static bool take_candidate(const struct candidate *candidate, struct report *report) {
    char reason[REASON_MAX];
    struct openssl_library found = {0};
    const char *ssl_file = candidate->files[candidate->count - 1];
    for (size_t i = 0; i < candidate->count; i++) {
        void *handle = system_open(candidate->files[i], reason, sizeof reason);
        if (handle == NULL) {
            tried(report, candidate->files[i], reason);
            return false;
        }
        if (is_libssl(handle) || candidate->count == 1) {
            found.ssl = handle;
            ssl_file = candidate->files[i];
        } else if (system_symbol(handle, "OPENSSL_init_crypto") != NULL) {
            found.crypto = handle;
        }
    }
    if (found.ssl == NULL) {
        tried(report, ssl_file, "none of these files is libssl");
        return false;
    }
    if (found.crypto == NULL)
        found.crypto = found.ssl; /* found through what libssl depends on, so the two fit */
    return take(&found, false, ssl_file, report);
}

static bool take_path(const char *const *path, size_t count, struct report *report) {
    struct candidate candidate;
    for (size_t n = 0;; n++) {
        search_candidate(search_platform(NULL), SEARCH_BITS_HERE, path, count, n, &candidate);
        if (candidate.count == 0)
            return false;
        if (take_candidate(&candidate, report))
            return true;
    }
}

/* A libssl that the process has, under one of this system's names. */
static bool take_loaded(struct report *report) {
    const char *const *names = search_ssl_names(search_platform(NULL), SEARCH_BITS_HERE);
    for (size_t i = 0; names[i] != NULL; i++) {
        void *handle = system_open_loaded(names[i]);
        struct openssl_library found = {handle, handle, 0};
        if (handle != NULL && take(&found, false, names[i], report))
            return true;
    }
    return false;
}

static bool take_object(void *handle, void *report) {
    struct openssl_library found = {handle, handle, 0};
    return take(&found, true, system_file_of(system_symbol(handle, "OPENSSL_init_ssl")), report);
}

static bool take_process(struct report *report) {
    if (system_each_loaded("OPENSSL_init_ssl", take_object, report))
        return true;
    if (report->length == 0)
        tried(report, "this process",
              "it has no libssl (one that is linked into the program is seen only with -rdynamic)");
    return false;
}

static bool take_text(const char *text, struct report *report);

static bool take_by_rules(struct report *report) {
    const char *environment = secure_getenv(path_variable);
    if (preset_count > 0)
        return take_path((const char *const *)preset, preset_count, report);
    if (environment != NULL && environment[0] != '\0')
        return take_text(environment, report);
    const char *const *libraries = search_platform(NULL)->libraries;
    size_t count = 0;
    while (libraries[count] != NULL)
        count++;
    return take_loaded(report) || take_path(libraries, count, report);
}

/* A path whose entries are joined by colons. */
static bool take_text(const char *text, struct report *report) {
    const char *entries[SEARCH_FILES_MAX];
    size_t count = 0;
    char *copy = text_copy(text, strlen(text)), *rest = NULL;
    if (copy == NULL) {
        tried(report, path_variable, "out of memory");
        return false;
    }
    for (char *entry = strtok_r(copy, ":", &rest); entry != NULL; entry = strtok_r(NULL, ":", &rest)) {
        if (count == SEARCH_FILES_MAX || !search_fits(search_platform(NULL), entry)) {
            tried(report, path_variable,
                  count == SEARCH_FILES_MAX ? "it has too many files"
                                            : "an entry is longer than a path can be");
            count = 0;
            break;
        }
        entries[count++] = entry;
    }
    bool taken = count > 0 && take_path(entries, count, report);
    free(copy);
    return taken;
}

static const char *what_is_long(const char *entry) {
    return entry[0] == '-' ? "the name of a file can be" : "a path can be";
}

static comm_status check_path(const char *const *path, size_t count) {
    if (count > SEARCH_FILES_MAX)
        return condition_usage("library-path", "library-path has more than %d files", SEARCH_FILES_MAX);
    for (size_t i = 0; i < count; i++) {
        if (path == NULL || path[i] == NULL)
            return condition_usage("library-path", "library-path has a NULL entry");
        if (path[i][0] == '\0' || strcmp(path[i], "-l") == 0)
            return condition_usage("library-path", "library-path has an empty entry");
        if (!search_fits(search_platform(NULL), path[i]))
            return condition_usage("library-path", "library-path: %.40s... is longer than %s", path[i],
                                   what_is_long(path[i]));
    }
    return 0;
}

/* Whether an address, if there is one, is what the loaded library answers for the name. */
static bool is_ours(const void *address, const char *name) {
    return address == NULL || address == system_symbol(library.ssl, name);
}

/* Whether the files are loaded, the loaded libssl is one of them, and no other OpenSSL is. */
static bool is_loaded_candidate(const struct candidate *candidate) {
    bool has_ssl = false;
    for (size_t i = 0; i < candidate->count; i++) {
        void *handle = system_open_loaded(candidate->files[i]);
        if (handle == NULL)
            return false;
        const void *ssl = system_symbol(handle, "OPENSSL_init_ssl");
        if (!is_ours(ssl, "OPENSSL_init_ssl") ||
            !is_ours(system_symbol(handle, "OPENSSL_init_crypto"), "OPENSSL_init_crypto"))
            return false;
        has_ssl = has_ssl || ssl != NULL;
    }
    return has_ssl;
}

/* Once it is loaded, a path is fine when it leads to the same library. */
static comm_status check_same(const char *const *path, size_t count) {
    struct candidate candidate;
    for (size_t n = 0;; n++) {
        search_candidate(search_platform(NULL), SEARCH_BITS_HERE, path, count, n, &candidate);
        if (candidate.count == 0)
            break;
        if (is_loaded_candidate(&candidate))
            return 0;
    }
    return count == 0 ? 0
                      : condition_usage("library-path", "library-path: OpenSSL is loaded already, from %s",
                                        system_file_of(system_symbol(library.ssl, "OPENSSL_init_ssl")));
}

static comm_status load(const char *const *path, size_t count, bool already_done) {
    struct report report = {.length = 0};
    bool taken = already_done ? take_process(&report)
                 : count > 0  ? take_path(path, count, &report)
                              : take_by_rules(&report);
    if (taken)
        return 0;
    return condition_set(COMM_SSL_LIBRARY_ERROR, "no usable OpenSSL: %s. %s",
                         report.length > 0 ? report.text
                                           : "there is nowhere to look; set-ssl-library-path tells where",
                         search_platform(NULL)->availability);
}

comm_status load_ensure(const char *const *path, size_t count, bool already_done) {
    comm_status status = check_path(path, count);
    if (status != 0)
        return status;
    pthread_mutex_lock(&mutex);
    status = atomic_load(&loaded) ? check_same(path, count) : load(path, count, already_done);
    pthread_mutex_unlock(&mutex);
    return status;
}

comm_status openssl_ensure(void) {
    return atomic_load_explicit(&loaded, memory_order_acquire) ? 0 : load_ensure(NULL, 0, false);
}

unsigned long openssl_version_number(void) {
    return library.version;
}

/* Whether it is in the same file as a function of OpenSSL's. */
static bool is_beside(const void *address, void *handle, const char *function) {
    return strcmp(system_file_of(address), system_file_of(system_symbol(handle, function))) == 0;
}

void *load_symbol(const char *name) {
    void *address = system_symbol(library.ssl, name);
    if (address == NULL)
        address = system_symbol(library.crypto, name);
    /* What libssl depends on has more than OpenSSL: the C library is there too. */
    bool is_openssl = address != NULL && (is_beside(address, library.ssl, "SSL_new") ||
                                          is_beside(address, library.crypto, "OpenSSL_version_num"));
    return is_openssl ? address : NULL;
}

static void free_path(char **path, size_t count) {
    for (size_t i = 0; i < count; i++)
        free(path[i]);
}

comm_status load_set_path(const char *const *path, size_t count) {
    char *copies[SEARCH_FILES_MAX] = {NULL};
    comm_status status = check_path(path, count);
    for (size_t i = 0; status == 0 && i < count; i++)
        if ((copies[i] = text_copy(path[i], strlen(path[i]))) == NULL)
            status = condition_memory();
    pthread_mutex_lock(&mutex);
    if (status == 0 && atomic_load(&loaded))
        status = condition_usage("library-path", "library-path: OpenSSL is loaded already");
    if (status == 0) {
        free_path(preset, preset_count);
        memcpy(preset, copies, sizeof preset);
        preset_count = count;
    } else {
        free_path(copies, SEARCH_FILES_MAX);
    }
    pthread_mutex_unlock(&mutex);
    return status;
}

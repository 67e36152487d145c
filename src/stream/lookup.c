#include "stream/lookup.h"

#include "core/text.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* However many look-ups hang, there are never more threads than this. The spec tells it. */
enum { LOOKUPS_MAX = 32 };

/* Shared by the caller and the thread; whoever is done with it last frees it. */
struct lookup {
    char *host, *service;
    struct addrinfo hints;
    struct addrinfo *addresses;
    int error, error_number;
    bool done;
    bool left; /* the caller waits no more */
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool ready;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed; /* a look-up ended */
static size_t running;

static void before_fork(void) {
    pthread_mutex_lock(&mutex);
}

static void after_fork(void) {
    pthread_mutex_unlock(&mutex);
}

/* A child has none of its parent's threads. */
static void begin_anew(void) {
    running = 0;
    ready = deadline_signal_init(&changed);
    pthread_mutex_unlock(&mutex);
}

static void prepare(void) {
    ready = deadline_signal_init(&changed) && pthread_atfork(before_fork, after_fork, begin_anew) == 0;
}

static void free_lookup(struct lookup *lookup) {
    if (lookup->addresses != NULL)
        freeaddrinfo(lookup->addresses);
    free(lookup->host);
    free(lookup->service);
    free(lookup);
}

static struct lookup *new_lookup(const char *host, const char *service, const struct addrinfo *hints) {
    struct lookup *lookup = calloc(1, sizeof *lookup);
    if (lookup == NULL)
        return NULL;
    lookup->hints = *hints;
    lookup->host = text_copy(host, strlen(host));
    lookup->service = text_copy(service, strlen(service));
    if (lookup->host != NULL && lookup->service != NULL)
        return lookup;
    free_lookup(lookup);
    return NULL;
}

static void *run(void *argument) {
    struct lookup *lookup = argument;
    struct addrinfo *addresses = NULL;
    int error = getaddrinfo(lookup->host, lookup->service, &lookup->hints, &addresses);
    int error_number = errno;
    pthread_mutex_lock(&mutex);
    lookup->error = error;
    lookup->error_number = error_number;
    lookup->addresses = error == 0 ? addresses : NULL;
    lookup->done = true;
    bool left = lookup->left;
    running--;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
    if (left)
        free_lookup(lookup);
    return NULL;
}

/* A detached thread that takes none of the program's signals. */
static int start(struct lookup *lookup) {
    sigset_t all, before;
    pthread_t thread;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&thread, NULL, run, lookup);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error == 0)
        pthread_detach(thread);
    return error;
}

/* The mutex is held. */
static comm_status wait_for_place(const struct deadline *deadline) {
    while (running == LOOKUPS_MAX) {
        if (deadline_passed(deadline))
            return condition_set(COMM_SOCKET_TIMEOUT, "%d other look-ups took too long", LOOKUPS_MAX);
        deadline_wait(deadline, &changed, &mutex);
    }
    return 0;
}

/* The mutex is held. A look-up that is left is the thread's from then on. */
static comm_status start_and_wait(struct lookup *lookup, const struct deadline *deadline) {
    comm_status status = wait_for_place(deadline);
    if (status != 0)
        return status;
    int error = start(lookup);
    if (error != 0)
        return condition_system(COMM_SOCKET_ERROR, error, "no thread to look %s up in", lookup->host);
    running++; /* it waits for the mutex before it counts down */
    while (!lookup->done && !deadline_passed(deadline))
        deadline_wait(deadline, &changed, &mutex);
    if (lookup->done)
        return 0;
    lookup->left = true;
    return condition_set(COMM_SOCKET_TIMEOUT, "looking %s up took too long", lookup->host);
}

/* The condition of a getaddrinfo that answered other than 0. */
static comm_status failed(const char *host, const char *service, int error, int error_number) {
    if (host == NULL)
        host = "*";
    if (error == EAI_MEMORY)
        return condition_memory();
    if (error == EAI_SYSTEM)
        return condition_system(COMM_SOCKET_ERROR, error_number, "%s:%s cannot be looked up", host, service);
    return condition_set(COMM_SOCKET_ERROR, "%s:%s: %s", host, service, gai_strerror(error));
}

static comm_status result(struct lookup *lookup, struct addrinfo **addresses) {
    if (lookup->error != 0)
        return failed(lookup->host, lookup->service, lookup->error, lookup->error_number);
    *addresses = lookup->addresses;
    lookup->addresses = NULL;
    return 0;
}

static comm_status lookup_beside(const char *host, const char *service, const struct addrinfo *hints,
                                 const struct deadline *deadline, struct addrinfo **addresses) {
    struct lookup *lookup = new_lookup(host, service, hints);
    if (lookup == NULL || pthread_once(&once, prepare) != 0 || !ready) {
        if (lookup != NULL)
            free_lookup(lookup);
        return condition_memory();
    }
    pthread_mutex_lock(&mutex);
    comm_status status = start_and_wait(lookup, deadline);
    bool left = lookup->left;
    pthread_mutex_unlock(&mutex);
    if (status == 0)
        status = result(lookup, addresses);
    if (!left)
        free_lookup(lookup);
    return status;
}

comm_status lookup(const char *host, const char *service, const struct addrinfo *hints,
                   const struct deadline *deadline, struct addrinfo **addresses) {
    bool asks = host != NULL && (hints->ai_flags & AI_NUMERICHOST) == 0;
    if (asks && !isinf(deadline->at))
        return lookup_beside(host, service, hints, deadline, addresses);
    int error = getaddrinfo(host, service, hints, addresses);
    return error == 0 ? 0 : failed(host, service, error, errno);
}

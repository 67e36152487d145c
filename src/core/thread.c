#include "core/thread.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

/* A stream in full use holds three: two rings and what was written. */
enum { SPARE_MAX = 3 };

struct thread_record {
    int wake; /* a descriptor above 0, or 0: none yet */
    bool kept;
    struct {
        void *buffer;
        size_t size;
    } spare[SPARE_MAX];
};

static _Thread_local struct thread_record record;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_exit;
static bool have_key;

static void thread_ends(void *data) {
    struct thread_record *ending = data;
    if (ending->wake > 0)
        close(ending->wake);
    ending->wake = 0;
    ending->kept = false; /* another destructor may still use a stream */
    for (size_t i = 0; i < SPARE_MAX; i++) {
        free(ending->spare[i].buffer);
        ending->spare[i].buffer = NULL;
    }
}

static void make_key(void) {
    have_key = pthread_key_create(&at_exit, thread_ends) == 0;
}

/* Without this nothing may be kept, since nobody would free it. */
static bool kept_until_exit(void) {
    return record.kept || (record.kept = pthread_once(&once, make_key) == 0 && have_key &&
                                         pthread_setspecific(at_exit, &record) == 0);
}

const void *thread_self(void) {
    return &record;
}

int thread_wake_descriptor(void) {
    if (record.wake > 0)
        return record.wake;
    int descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor <= 0 || !kept_until_exit()) {
        if (descriptor >= 0)
            close(descriptor);
        return -1;
    }
    return record.wake = descriptor;
}

void thread_wake(int descriptor) {
    uint64_t one = 1;
    int saved_errno = errno;
    /* Full means that it is readable already. */
    ssize_t written = write(descriptor, &one, sizeof one);
    (void)written;
    errno = saved_errno;
}

void thread_wake_drain(int descriptor) {
    uint64_t count;
    ssize_t got = read(descriptor, &count, sizeof count);
    (void)got;
}

void *thread_buffer_take(size_t size) {
    for (size_t i = 0; i < SPARE_MAX; i++)
        if (record.spare[i].buffer != NULL && record.spare[i].size == size) {
            void *buffer = record.spare[i].buffer;
            record.spare[i].buffer = NULL;
            return buffer;
        }
    return malloc(size);
}

void thread_buffer_give(void *buffer, size_t size) {
    if (buffer == NULL)
        return;
    for (size_t i = 0; i < SPARE_MAX; i++)
        if (record.spare[i].buffer == NULL && kept_until_exit()) {
            record.spare[i].buffer = buffer;
            record.spare[i].size = size;
            return;
        }
    free(buffer);
}

/* A mutex that knows its holder, so that a call from inside a callback is seen instead of hanging. */
#ifndef COMMSSL_CORE_LOCK_H
#define COMMSSL_CORE_LOCK_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

struct lock {
    pthread_mutex_t mutex;
    _Atomic(const void *) holder;
};

bool lock_init(struct lock *lock);
void lock_destroy(struct lock *lock);
/* False, and nothing locked, when this thread holds it already. */
bool lock_enter(struct lock *lock);
void lock_leave(struct lock *lock);
bool lock_held(struct lock *lock);
/* Waits for the signal; the lock is free meanwhile. */
void lock_wait(struct lock *lock, pthread_cond_t *signal);

#endif

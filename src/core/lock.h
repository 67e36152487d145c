/* A mutex that knows its holder, so that a call from inside a callback is seen instead of hanging, and that
 * whoever waits for it gets: a mutex alone gives it back to who asks at once, again and again. */
#ifndef COMMSSL_CORE_LOCK_H
#define COMMSSL_CORE_LOCK_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

struct lock {
    pthread_mutex_t mutex;
    atomic_uint given, served; /* the turns of those who wait */
    atomic_uint
        passed; /* how many had it meanwhile without one, so that not every call has to wait for its turn */
    pthread_mutex_t queue;
    pthread_cond_t turn;
    _Atomic(const void *) holder;
};

bool lock_init(struct lock *lock);
void lock_destroy(struct lock *lock);
/* False, and nothing locked, when this thread holds it already. */
bool lock_enter(struct lock *lock);
void lock_leave(struct lock *lock);
/* Whether somebody waits for it. */
bool lock_is_awaited(struct lock *lock);
/* After leaving it, for who has more to do: whoever waits already comes first. */
void lock_enter_again(struct lock *lock);
bool lock_held(struct lock *lock);
/* Waits for the signal; the lock is free meanwhile. */
void lock_wait(struct lock *lock, pthread_cond_t *signal);

#endif

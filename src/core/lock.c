#include "core/lock.h"

#include "core/thread.h"

enum { PASSED_MAX = 8 };

bool lock_init(struct lock *lock) {
    atomic_init(&lock->holder, NULL);
    atomic_init(&lock->waiting, 0);
    atomic_init(&lock->passed, 0);
    if (pthread_mutex_init(&lock->mutex, NULL) != 0)
        return false;
    if (pthread_mutex_init(&lock->turn, NULL) == 0)
        return true;
    pthread_mutex_destroy(&lock->mutex);
    return false;
}

void lock_destroy(struct lock *lock) {
    pthread_mutex_destroy(&lock->turn);
    pthread_mutex_destroy(&lock->mutex);
}

bool lock_held(struct lock *lock) {
    return atomic_load_explicit(&lock->holder, memory_order_relaxed) == thread_self();
}

bool lock_is_awaited(struct lock *lock) {
    return atomic_load_explicit(&lock->waiting, memory_order_relaxed) > 0;
}

static void wait_in_turn(struct lock *lock) {
    atomic_fetch_add(&lock->waiting, 1);
    pthread_mutex_lock(&lock->turn);
    pthread_mutex_lock(&lock->mutex);
    pthread_mutex_unlock(&lock->turn);
    atomic_fetch_sub(&lock->waiting, 1);
    atomic_store(&lock->passed, 0);
}

static bool may_pass(struct lock *lock) {
    return !lock_is_awaited(lock) || atomic_fetch_add(&lock->passed, 1) < PASSED_MAX;
}

bool lock_enter(struct lock *lock) {
    const void *self = thread_self(); /* once: to look it up takes as long as to lock */
    if (atomic_load_explicit(&lock->holder, memory_order_relaxed) == self)
        return false;
    if (!may_pass(lock) || pthread_mutex_trylock(&lock->mutex) != 0)
        wait_in_turn(lock);
    atomic_store_explicit(&lock->holder, self, memory_order_relaxed);
    return true;
}

void lock_enter_again(struct lock *lock) {
    wait_in_turn(lock);
    atomic_store_explicit(&lock->holder, thread_self(), memory_order_relaxed);
}

void lock_leave(struct lock *lock) {
    atomic_store_explicit(&lock->holder, NULL, memory_order_relaxed);
    pthread_mutex_unlock(&lock->mutex);
}

void lock_wait(struct lock *lock, pthread_cond_t *signal) {
    atomic_store_explicit(&lock->holder, NULL, memory_order_relaxed);
    pthread_cond_wait(signal, &lock->mutex);
    atomic_store_explicit(&lock->holder, thread_self(), memory_order_relaxed);
}

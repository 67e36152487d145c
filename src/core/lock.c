#include "core/lock.h"

#include "core/thread.h"

bool lock_init(struct lock *lock) {
    atomic_init(&lock->holder, NULL);
    return pthread_mutex_init(&lock->mutex, NULL) == 0;
}

void lock_destroy(struct lock *lock) {
    pthread_mutex_destroy(&lock->mutex);
}

bool lock_held(struct lock *lock) {
    return atomic_load_explicit(&lock->holder, memory_order_relaxed) == thread_self();
}

bool lock_enter(struct lock *lock) {
    const void *self = thread_self(); /* once: to look it up takes as long as to lock */
    if (atomic_load_explicit(&lock->holder, memory_order_relaxed) == self)
        return false;
    pthread_mutex_lock(&lock->mutex);
    atomic_store_explicit(&lock->holder, self, memory_order_relaxed);
    return true;
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

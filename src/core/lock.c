#include "core/lock.h"

#include "core/thread.h"

enum { PASSED_MAX = 8 };

static bool init_queue(struct lock *lock) {
    atomic_init(&lock->given, 0);
    atomic_init(&lock->served, 0);
    atomic_init(&lock->passed, 0);
    if (pthread_mutex_init(&lock->queue, NULL) != 0)
        return false;
    if (pthread_cond_init(&lock->turn, NULL) == 0)
        return true;
    pthread_mutex_destroy(&lock->queue);
    return false;
}

bool lock_init(struct lock *lock) {
    atomic_init(&lock->holder, NULL);
    if (pthread_mutex_init(&lock->mutex, NULL) != 0)
        return false;
    if (init_queue(lock))
        return true;
    pthread_mutex_destroy(&lock->mutex);
    return false;
}

void lock_destroy(struct lock *lock) {
    pthread_cond_destroy(&lock->turn);
    pthread_mutex_destroy(&lock->queue);
    pthread_mutex_destroy(&lock->mutex);
}

bool lock_held(struct lock *lock) {
    return atomic_load_explicit(&lock->holder, memory_order_relaxed) == thread_self();
}

bool lock_is_awaited(struct lock *lock) {
    return atomic_load(&lock->given) != atomic_load(&lock->served);
}

static void wait_for_turn(struct lock *lock, unsigned turn) {
    if (turn == atomic_load(&lock->served))
        return;
    pthread_mutex_lock(&lock->queue);
    while (turn != atomic_load(&lock->served))
        pthread_cond_wait(&lock->turn, &lock->queue);
    pthread_mutex_unlock(&lock->queue);
}

static void next_turn(struct lock *lock) {
    pthread_mutex_lock(&lock->queue);
    atomic_fetch_add(&lock->served, 1);
    pthread_cond_broadcast(&lock->turn);
    pthread_mutex_unlock(&lock->queue);
}

static void enter_in_turn(struct lock *lock) {
    wait_for_turn(lock, atomic_fetch_add(&lock->given, 1));
    pthread_mutex_lock(&lock->mutex);
    atomic_store(&lock->passed, 0);
    next_turn(lock);
}

static bool may_pass(struct lock *lock) {
    return !lock_is_awaited(lock) || atomic_fetch_add(&lock->passed, 1) < PASSED_MAX;
}

bool lock_enter(struct lock *lock) {
    const void *self = thread_self(); /* once: to look it up takes as long as to lock */
    if (atomic_load_explicit(&lock->holder, memory_order_relaxed) == self)
        return false;
    if (!may_pass(lock) || pthread_mutex_trylock(&lock->mutex) != 0)
        enter_in_turn(lock);
    atomic_store_explicit(&lock->holder, self, memory_order_relaxed);
    return true;
}

void lock_enter_again(struct lock *lock) {
    enter_in_turn(lock);
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

/* Callbacks as calls are given them: a function, its data and what frees the data, counted. */
#ifndef COMMSSL_CORE_CLOSURE_H
#define COMMSSL_CORE_CLOSURE_H

#include <commssl.h>

#include <stdatomic.h>
#include <stdbool.h>

/* The function is cast to its own type to be called. */
struct comm_callback {
    atomic_uint references;
    void (*function)(void);
    void *data;
    comm_free_function free;
};

/* One with a reference of the caller's, or NULL for no function. False when memory ran out: the data is still
 * the caller's. */
bool closure_make(struct comm_callback **made, void (*function)(void), void *data,
                  comm_free_function free_data);

/* Of NULL these do nothing; the last release frees the data. */
struct comm_callback *closure_retain(struct comm_callback *closure);
void closure_release(struct comm_callback *closure);

/* Puts a callback in place of the one before. The data is the place's from then on, and is freed at once
 * where it cannot be kept, which the place remembers. */
void closure_set(struct comm_callback **place, void (*function)(void), void *data,
                 comm_free_function free_data);
bool closure_was_lost(const struct comm_callback *closure);

#endif

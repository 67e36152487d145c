#include "core/closure.h"

#include <stdlib.h>

/* Stands where there was no memory for a callback; it is never released. */
static struct comm_callback lost;

bool closure_make(struct comm_callback **made, void (*function)(void), void *data,
                  comm_free_function free_data) {
    *made = function != NULL ? malloc(sizeof **made) : NULL;
    if (*made == NULL)
        return function == NULL;
    atomic_init(&(*made)->references, 1);
    (*made)->function = function;
    (*made)->data = data;
    (*made)->free = free_data;
    return true;
}

struct comm_callback *closure_retain(struct comm_callback *closure) {
    if (closure != NULL)
        atomic_fetch_add(&closure->references, 1);
    return closure;
}

void closure_release(struct comm_callback *closure) {
    if (closure == NULL || closure_was_lost(closure) || atomic_fetch_sub(&closure->references, 1) != 1)
        return;
    if (closure->free != NULL)
        closure->free(closure->data);
    free(closure);
}

void closure_set(struct comm_callback **place, void (*function)(void), void *data,
                 comm_free_function free_data) {
    struct comm_callback *before = *place;
    if (!closure_make(place, function, data, free_data))
        *place = &lost;
    bool kept = *place != NULL && *place != &lost;
    if (!kept && free_data != NULL)
        free_data(data);
    closure_release(before); /* last: the two may share their data */
}

bool closure_was_lost(const struct comm_callback *closure) {
    return closure == &lost;
}

/* Around every use of OpenSSL: its queue is empty inside, and the caller's own queue and errno are as they
 * were afterwards. */
#ifndef COMMSSL_CORE_GUARD_H
#define COMMSSL_CORE_GUARD_H

#include "core/condition.h"

#include <stdbool.h>

struct guard_entry {
    unsigned long code;
    int line, flags;
    const char *source; /* the file, where OpenSSL keeps the pointer and not a copy: before version 3 */
    char file[96], function[64], data[256];
};

struct guard {
    int saved_errno;
    bool plain; /* no OpenSSL in it */
    enum condition_scope *scope, scope_before;
    size_t saved;
    struct guard_entry entries[CONDITION_QUEUE_MAX]; /* touched only when the caller has errors of its own */
};

/* Loads OpenSSL when needed; the status when it cannot be had, with nothing to leave. */
comm_status guard_enter(struct guard *guard);
void guard_leave(struct guard *guard);

/* The same around what does not use OpenSSL: only errno is kept. */
void guard_enter_plain(struct guard *guard);

/* The same, after a direct call: what it put on the queue becomes this thread's condition, named after the
 * call; one that failed leaves a condition in any case. */
void guard_leave_direct(struct guard *guard, const char *call, bool failed);

#endif

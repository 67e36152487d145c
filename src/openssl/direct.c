#include "openssl/direct.h"

#include <stdio.h>
#include <string.h>

bool direct_enter(struct direct *direct) {
    direct->lock = NULL;
    return guard_enter(&direct->guard) == 0;
}

bool direct_enter_ssl(struct direct *direct, SSL *ssl) {
    if (!direct_enter(direct))
        return false;
    struct ssl_record *record = ssl_record_if_any(ssl);
    struct lock *lock = record != NULL ? atomic_load(&record->lock) : NULL;
    if (lock != NULL && lock_enter(lock))
        direct->lock = lock;
    return true;
}

void direct_leave(struct direct *direct, const char *function) {
    if (direct->lock != NULL)
        lock_leave(direct->lock);
    guard_leave_direct(&direct->guard, function + sizeof "comm_" - 1);
}

bool direct_has(const void *argument, const char *name) {
    char lisp[CONDITION_ARGUMENT_MAX];
    if (argument != NULL)
        return true;
    snprintf(lisp, sizeof lisp, "%s", name);
    for (char *c = lisp; (c = strchr(c, '_')) != NULL;)
        *c = '-';
    condition_usage(lisp, "%s is NULL", lisp);
    return false;
}

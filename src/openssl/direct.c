#include "openssl/direct.h"

#include <stdio.h>
#include <string.h>

bool direct_enter(struct direct *direct) {
    direct->lock = NULL;
    return guard_enter(&direct->guard) == 0;
}

struct lock *direct_lock_ssl(const SSL *ssl) {
    struct ssl_record *record = ssl_record_if_any(ssl);
    struct lock *lock = record != NULL ? atomic_load(&record->lock) : NULL;
    return lock != NULL && lock_enter(lock) ? lock : NULL;
}

bool direct_enter_ssl(struct direct *direct, SSL *ssl) {
    if (!direct_enter(direct))
        return false;
    direct->lock = direct_lock_ssl(ssl);
    return true;
}

comm_status direct_check_target(comm_ssl_or_ctx target) {
    if (target.kind != COMM_KIND_SSL_POINTER && target.kind != COMM_KIND_SSL_CTX_POINTER)
        return condition_usage("ssl-or-ctx", "ssl-or-ctx is neither a context nor an SSL");
    return target.pointer != NULL ? 0 : condition_usage("ssl-or-ctx", "ssl-or-ctx is NULL");
}

comm_status direct_enter_target(struct direct *direct, comm_ssl_or_ctx target) {
    comm_status status = direct_check_target(target);
    if (status != 0)
        return status;
    bool entered = target.kind == COMM_KIND_SSL_POINTER ? direct_enter_ssl(direct, target.pointer)
                                                        : direct_enter(direct);
    return entered ? 0 : comm_condition_type(NULL);
}

static void unlock(struct direct *direct) {
    if (direct->lock != NULL)
        lock_leave(direct->lock);
}

void direct_leave(struct direct *direct, const char *function, bool failed) {
    unlock(direct);
    guard_leave_direct(&direct->guard, function, failed);
}

void direct_end(struct direct *direct) {
    unlock(direct);
    guard_leave(&direct->guard);
}

comm_status direct_finish(struct direct *direct, bool good, const char *otherwise) {
    comm_status status = good ? 0 : condition_openssl(COMM_SSL_FAILURE, "%s", otherwise);
    direct_end(direct);
    return status;
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

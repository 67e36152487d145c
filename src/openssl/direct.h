/* The bodies of direct calls: they answer what OpenSSL answers, signal nothing, and leave the caller's queue
 * and errno alone. The helpers that configure a context or an SSL enter in the same way, and signal. */
#ifndef COMMSSL_OPENSSL_DIRECT_H
#define COMMSSL_OPENSSL_DIRECT_H

#include "core/guard.h"
#include "openssl/record.h"

struct direct {
    struct guard guard;
    struct lock *lock; /* of the stream or engine that drives the SSL, unless this thread holds it */
};

/* False when OpenSSL cannot be reached; the condition says why. */
bool direct_enter(struct direct *direct);
bool direct_enter_ssl(struct direct *direct, SSL *ssl);
void direct_leave(struct direct *direct, const char *function);

/* The same for the calls that signal, on a context or an SSL: 0, or the condition's status. */
comm_status direct_check_target(comm_ssl_or_ctx target);
comm_status direct_enter_target(struct direct *direct, comm_ssl_or_ctx target);
comm_status direct_finish(struct direct *direct, bool good, const char *otherwise);
void direct_end(struct direct *direct);

/* Calls SSL_name or SSL_CTX_name. */
#define ON_TARGET(target, name, ...)                                                                         \
    ((target).kind == COMM_KIND_SSL_POINTER ? SSL_##name((target).pointer, __VA_ARGS__)                      \
                                            : SSL_CTX_##name((target).pointer, __VA_ARGS__))

/* False, with a usage condition that names the argument, when it is NULL. */
bool direct_has(const void *argument, const char *name);

#define DIRECT_NEEDS(argument, failure)                                                                      \
    if ((argument) == NULL && !direct_has(argument, #argument))                                              \
    return failure

/* What OpenSSL answers, or the failure value of the call when OpenSSL cannot be reached. */
#define DIRECT_ANSWER(enter, type, failure, call)                                                            \
    struct direct direct;                                                                                    \
    if (!(enter))                                                                                            \
        return failure;                                                                                      \
    type result = (call);                                                                                    \
    direct_leave(&direct, __func__);                                                                         \
    return result

#define DIRECT_DO(enter, call)                                                                               \
    struct direct direct;                                                                                    \
    if (!(enter))                                                                                            \
        return;                                                                                              \
    call;                                                                                                    \
    direct_leave(&direct, __func__)

#define DIRECT(type, failure, call) DIRECT_ANSWER(direct_enter(&direct), type, failure, call)
#define DIRECT_SSL(ssl, type, failure, call)                                                                 \
    DIRECT_ANSWER(direct_enter_ssl(&direct, ssl), type, failure, call)
#define DIRECT_SSL_DO(ssl, call) DIRECT_DO(direct_enter_ssl(&direct, ssl), call)

/* A call that cannot fail and never touches the queue or errno: as near to a plain call as it gets. */
#define DIRECT_PLAIN(failure, call) return openssl_ensure() == 0 ? (call) : failure

/* The same on an SSL, whose driver is locked out. */
struct lock *direct_lock_ssl(const SSL *ssl);
#define DIRECT_SSL_PLAIN(ssl, type, failure, call)                                                           \
    if (openssl_ensure() != 0)                                                                               \
        return failure;                                                                                      \
    struct lock *lock = direct_lock_ssl(ssl);                                                                \
    type result = (call);                                                                                    \
    if (lock != NULL)                                                                                        \
        lock_leave(lock);                                                                                    \
    return result

#endif

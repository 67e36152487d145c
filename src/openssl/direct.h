/* The bodies of direct calls: they answer what OpenSSL answers, signal nothing, and leave the caller's queue
 * and errno alone. The helpers that configure a context or an SSL enter in the same way, and signal. */
#ifndef COMMSSL_OPENSSL_DIRECT_H
#define COMMSSL_OPENSSL_DIRECT_H

#include "core/guard.h"
#include "openssl/failures.h"
#include "openssl/record.h"

#include <assert.h>
#include <string.h>

struct direct {
    struct guard guard;
    struct lock *lock; /* of the stream or engine that drives the SSL, unless this thread holds it */
};

/* False when OpenSSL cannot be reached; the condition says why. */
bool direct_enter(struct direct *direct);
bool direct_enter_ssl(struct direct *direct, SSL *ssl);
void direct_leave(struct direct *direct, const char *function, bool failed);

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

/* Of each failure of the spec (openssl/failures.h): whether an answer is one, and what to answer when OpenSSL
 * cannot be reached. */
#define FAILED_zero(result) ((result) == 0)
#define FAILED_null(result) ((result) == NULL)
#define FAILED_negative(result) ((result) < 0)
#define FAILED_nonzero(result) ((result) != 0)
#define FAILED_never(result) false
#define UNREACHED_zero 0
#define UNREACHED_null NULL
#define UNREACHED_negative (-1)
#define UNREACHED_nonzero 1
#define UNREACHED_never 0
#define DIRECT_JOIN(what, failure) what##failure
#define DIRECT_FAILED(failure, result) DIRECT_JOIN(FAILED_, failure)(result)
#define DIRECT_UNREACHED(failure) DIRECT_JOIN(UNREACHED_, failure)

/* The function in whose body this stands, so that its failure is the one that the spec says. */
#define DIRECT_IS(name) assert(strcmp(__func__, "comm_" #name) == 0)

/* What OpenSSL answers. */
#define DIRECT_ANSWER(name, enter, type, call)                                                               \
    struct direct direct;                                                                                    \
    DIRECT_IS(name);                                                                                         \
    if (!(enter))                                                                                            \
        return DIRECT_UNREACHED(FAILURE_##name);                                                             \
    type result = (call);                                                                                    \
    direct_leave(&direct, #name, DIRECT_FAILED(FAILURE_##name, result));                                     \
    return result

#define DIRECT_DO_ANY(name, enter, call)                                                                     \
    struct direct direct;                                                                                    \
    DIRECT_IS(name);                                                                                         \
    if (!(enter))                                                                                            \
        return;                                                                                              \
    call;                                                                                                    \
    direct_leave(&direct, #name, DIRECT_FAILED(FAILURE_##name, 0))

#define DIRECT(name, type, call) DIRECT_ANSWER(name, direct_enter(&direct), type, call)
#define DIRECT_SSL(name, ssl, type, call) DIRECT_ANSWER(name, direct_enter_ssl(&direct, ssl), type, call)
#define DIRECT_DO(name, call) DIRECT_DO_ANY(name, direct_enter(&direct), call)
#define DIRECT_SSL_DO(name, ssl, call) DIRECT_DO_ANY(name, direct_enter_ssl(&direct, ssl), call)

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

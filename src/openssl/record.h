/* What commssl remembers about a context or an SSL, kept on OpenSSL's own object and freed with it. */
#ifndef COMMSSL_OPENSSL_RECORD_H
#define COMMSSL_OPENSSL_RECORD_H

#include "core/closure.h"
#include "core/lock.h"
#include "loader/openssl.h"

#include <commssl.h>

#include <stdatomic.h>
#include <stdbool.h>

struct tls;

/* The callbacks that a context may have. */
enum ctx_callback {
    CTX_HELLO,
    CTX_CERTIFICATE,
    CTX_VERIFICATION,
    CTX_VERIFY,
    CTX_VERIFY_AS_CLIENT,
    CTX_PASSWORD,
    CTX_DH,
    CTX_CALLBACKS
};

/* The callbacks that an SSL may have instead. */
enum ssl_callback { SSL_VERIFY, SSL_VERIFY_AS_CLIENT, SSL_DH, SSL_CALLBACKS };

/* Overwritten before it is freed. */
struct secret {
    size_t length;
    unsigned char bytes[];
};

struct ctx_record {
    bool marked;            /* made here: a verifying client needs a name */
    comm_ssl_side side;     /* that it was made for */
    atomic_int client_mode; /* made for both sides: the client's, where OpenSSL's own is the server's */
    pthread_mutex_t mutex;  /* for the next two */
    struct comm_callback *callbacks[CTX_CALLBACKS];
    struct secret *password; /* of encrypted keys */
};

/* A mode of verification that an SSL was told by a call of ours. */
struct told_mode {
    bool told;
    bool own_callback; /* its callback that judges certificates is its own, or none */
    int bits;
};

/* Which of an SSL's modes: what is not the client of a context for both sides has one alone. */
enum verified_as { VERIFIED_PLAINLY, VERIFIED_AS_CLIENT, VERIFIED_WAYS };

struct ssl_record {
    struct tls *driver; /* the engine or stream that takes the steps, and its lock */
    _Atomic(struct lock *) lock;
    bool named;        /* a name to verify was set by a call of ours */
    bool chain_only;   /* `:verify :chain` */
    bool subject_cn;   /* `:verify-subject-cn` */
    SSL_CTX *verifier; /* whose word on verification stands, where the SSL was given another context */
    struct told_mode modes[VERIFIED_WAYS];
    enum verified_as as; /* the mode that OpenSSL has */
    bool only_subject;   /* the peer's certificate has no subjectAltName */
    int verify_depth;
    struct comm_callback *callbacks[SSL_CALLBACKS]; /* under the driver's lock, where it has one */
    DH *dh; /* what a callback answered last; OpenSSL does not free it */
};

/* The record, made when there is none; NULL when memory ran out. Callers are inside a guard. */
struct ctx_record *ctx_record(SSL_CTX *ctx);
struct ssl_record *ssl_record(SSL *ssl);

/* The record or NULL. */
struct ctx_record *ctx_record_if_any(const SSL_CTX *ctx);
struct ssl_record *ssl_record_if_any(const SSL *ssl);

/* The context's callback with a reference, or NULL. */
struct comm_callback *ctx_callback(const SSL_CTX *ctx, enum ctx_callback which);
/* Puts a callback in place of the one before, NULL in place of any; when memory ran out it answers false, and
   the data is still the caller's. */
bool ctx_set_callback(SSL_CTX *ctx, enum ctx_callback which, void (*function)(void), void *data,
                      comm_free_function free);
/* The same of a closure, of which a reference is taken. */
bool ctx_set_closure(SSL_CTX *ctx, enum ctx_callback which, struct comm_callback *closure);

/* The same of an SSL. */
struct comm_callback *ssl_callback(const SSL *ssl, enum ssl_callback which);
bool ssl_set_callback(SSL *ssl, enum ssl_callback which, void (*function)(void), void *data,
                      comm_free_function free);
bool ssl_set_closure(SSL *ssl, enum ssl_callback which, struct comm_callback *closure);

/* Keeps a copy of the password in place of the one before, NULL in place of any; false when memory ran out.
 */
bool ctx_record_set_password(struct ctx_record *record, const void *password, size_t length);
/* Copies the password into the room; its length, or -1 when there is none or no room. */
int ctx_record_password(struct ctx_record *record, void *room, size_t size);

#endif

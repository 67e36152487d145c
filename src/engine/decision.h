/* Decisions that a callback of the user's makes at once, or leaves for later. */
#ifndef COMMSSL_ENGINE_DECISION_H
#define COMMSSL_ENGINE_DECISION_H

#include "core/handle.h"
#include "engine/server_name.h"
#include "loader/openssl.h"

#include <commssl.h>

#include <stdbool.h>

struct tls;

struct comm_ssl_decision {
    struct handle handle;
    comm_decision_kind kind;
    SSL *ssl;
    char server_name[SERVER_NAME_MAX + 1]; /* of a hello */
    X509 *certificate;                     /* of a verification, with what OpenSSL made of it */
    bool ok;
    _Atomic(comm_decision_answer) answer; /* `:suspend` until it is answered */
};

/* Whether the decision still suspends its step. */
bool decision_waits(struct comm_ssl_decision *decision);

/* The decision that suspends a TLS, with a reference of the caller's. */
comm_status decision_of(struct tls *tls, comm_ssl_decision **decision);

/* The callbacks that OpenSSL is given. */
int decision_hello(SSL *ssl, int *alert, void *unused);
int decision_certificate(SSL *ssl, void *unused);
/* Verifies the chain, and asks the callback where there is one. */
int decision_verification(X509_STORE_CTX *store, void *unused);

#endif

/* Decisions that a callback leaves for later. */
#ifndef COMMSSL_ENGINE_DECISION_H
#define COMMSSL_ENGINE_DECISION_H

#include "core/handle.h"
#include "loader/openssl.h"

#include <commssl.h>

struct tls;

struct comm_ssl_decision {
    struct handle handle;
    comm_decision_kind kind;
    SSL *ssl;
    _Atomic(comm_decision_answer) answer; /* `:suspend` until it is answered */
};

/* Whether the decision still suspends its step. */
bool decision_waits(struct comm_ssl_decision *decision);

/* The decision that suspends a TLS, with a reference of the caller's. */
comm_status decision_of(struct tls *tls, comm_ssl_decision **decision);

/* The callback that OpenSSL is given for the choice of a certificate. */
int decision_certificate(SSL *ssl, void *unused);

#endif

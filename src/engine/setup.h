/* From the keyword arguments to an SSL that is ready for its handshake. */
#ifndef COMMSSL_ENGINE_SETUP_H
#define COMMSSL_ENGINE_SETUP_H

#include "core/keyword_check.h"
#include "loader/openssl.h"

struct setup {
    const comm_ssl_keywords *keywords;
    comm_ssl_side side; /* where no keyword says it; then the side that was taken */
    const char *host;   /* what `:tlsext-host-name t` stands for, or NULL */
    bool connects;      /* the host is the name to verify, unless a keyword says otherwise */

    SSL *ssl;   /* the result: a reference of the caller's */
    bool given; /* it is the user's own */
    bool accept_truncation;
};

/* Callers are inside a guard. On failure nothing is left to free. */
comm_status setup_ssl(struct setup *setup);

#endif

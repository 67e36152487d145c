/* Making contexts from symbols. */
#ifndef COMMSSL_OPENSSL_CTX_MAKE_H
#define COMMSSL_OPENSSL_CTX_MAKE_H

#include "core/condition.h"
#include "loader/openssl.h"

/* A new context with the defaults of its side; callers are inside a guard. */
comm_status ctx_make(comm_ssl_protocol protocol, comm_ssl_side side, SSL_CTX **made);

bool side_is_known(comm_ssl_side side);

#endif

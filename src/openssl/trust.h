/* The system's trust store: loaded once in a process, consulted by every context that is made from a symbol.
 */
#ifndef COMMSSL_OPENSSL_TRUST_H
#define COMMSSL_OPENSSL_TRUST_H

#include "loader/openssl.h"

#include <stdbool.h>

/* Gives the context a store of its own that falls back on the system's. */
bool trust_system(SSL_CTX *ctx);

#endif

/* How the peer is verified. */
#ifndef COMMSSL_OPENSSL_VERIFICATION_H
#define COMMSSL_OPENSSL_VERIFICATION_H

#include "loader/openssl.h"

#include <stdbool.h>

/* The context whose word on verification stands: that which the SSL was made of, if it was given another by a
   call of ours. */
SSL_CTX *verification_ctx(const SSL *ssl);

/* Before an SSL gets another context: its own keeps that word. */
bool verification_keep(SSL *ssl);

/* Gives OpenSSL the mode of the side that the SSL is now. These three answer false when memory ran out. */
bool verification_take_side(SSL *ssl);

/* Verifies nothing, on either side; a decision of the user's, which no default overrides. */
bool verification_turn_off(SSL *ssl);

#endif

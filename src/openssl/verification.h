/* How the peer is verified. */
#ifndef COMMSSL_OPENSSL_VERIFICATION_H
#define COMMSSL_OPENSSL_VERIFICATION_H

#include "loader/openssl.h"

/* Sets the mode of one SSL as a decision of the user's, which no default overrides. */
void verification_decide(SSL *ssl, int bits);

/* Before an SSL gets another context: it keeps the callback that judges certificates, as it keeps the mode.
 */
void verification_keep(SSL *ssl);

#endif

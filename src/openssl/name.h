/* Host names: which can be sent as server name, and what a certificate must be for. */
#ifndef COMMSSL_OPENSSL_NAME_H
#define COMMSSL_OPENSSL_NAME_H

#include "loader/openssl.h"

#include <stdbool.h>

/* Names as RFC 9525 reads them: in the subjectAltName alone, and a wildcard is a whole label. */
enum { NAME_FLAGS = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS };

bool name_is_address(const char *name);

/* The usage-error of an argument that is neither a host name nor an address. */
comm_status name_refused(const char *argument, const char *name);

/* The name, or address, that the peer's certificate must be for, instead of any set before. */
bool name_set_verified(SSL *ssl, const char *name);

/* The server name to ask for; a trailing dot is left off. */
bool name_set_server(SSL *ssl, const char *name);

/* Whether there is a name or address to verify, whoever set it. */
bool name_is_set(SSL *ssl);

#endif

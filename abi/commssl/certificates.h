/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CERTIFICATES_H
#define COMMSSL_CERTIFICATES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Certificates. OpenSSL's X509 pointers, and what can be read from them. */

/* Answers the peer's certificate, with a reference of the caller's own.
   ssl: The SSL.
   Returns: The certificate, or null when the peer sent none. */
COMM_API comm_x509_pointer COMM_CALL comm_ssl_get1_peer_certificate(comm_ssl_pointer ssl);

/* Gives a certificate back.
   certificate: The certificate, or nothing. */
COMM_API void COMM_CALL comm_release_certificate(comm_x509_pointer certificate);

/* Takes one more reference, to be given back by `release-certificate`.
   certificate: The certificate. */
COMM_API void COMM_CALL comm_retain_certificate(comm_x509_pointer certificate);

/* Answers the subject of a certificate on one line.
   certificate: The certificate.
   name: As `C = DE, O = Example, CN = example.org`; UTF-8, with RFC 2253's escapes.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_name(comm_x509_pointer certificate, char **name);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

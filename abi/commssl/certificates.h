/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CERTIFICATES_H
#define COMMSSL_CERTIFICATES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Certificates. OpenSSL's X509 pointers, and what can be read from them. */

/* Gives it back.
   names: The handle, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_x509_names(comm_x509_name_stack names);

/* Copies a stack of names.
   names: The names.
   Returns: A copy, or null when memory ran out. Ownership: the caller's, to be released. */
COMM_API comm_x509_name_stack COMM_CALL comm_copy_x509_names(comm_x509_name_stack names);

/* Gives it back.
   dh: The handle, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_dh(comm_dh_pointer dh);

/* Takes one more reference, to be given back by `free-dh`.
   dh: The handle. */
COMM_API void COMM_CALL comm_retain_dh(comm_dh_pointer dh);

/* Gives it back.
   rsa: The handle, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_rsa(comm_rsa_pointer rsa);

/* Takes one more reference, to be given back by `free-rsa`.
   rsa: The handle. */
COMM_API void COMM_CALL comm_retain_rsa(comm_rsa_pointer rsa);

/* Answers the peer's certificate, with a reference of the caller's own.
   ssl: The SSL.
   Returns: The certificate, or null when the peer sent none. Ownership: the caller's, to be released. */
COMM_API comm_x509_pointer COMM_CALL comm_ssl_get1_peer_certificate(comm_ssl_pointer ssl);

/* Gives a certificate back.
   certificate: The certificate, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_release_certificate(comm_x509_pointer certificate);

/* Takes one more reference, to be given back by `release-certificate`.
   certificate: The certificate. */
COMM_API void COMM_CALL comm_retain_certificate(comm_x509_pointer certificate);

/* Answers the subject of a certificate on one line.
   certificate: The certificate.
   name: As `C = DE, O = Example, CN = example.org`; UTF-8, with RFC 2253's escapes. Ownership: the caller's;
     in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_name(comm_x509_pointer certificate, char **name);

/* Reads the subjects of the certificates of a PEM file, for `ssl-ctx-set-client-ca-list`.
   filename: The file.
   Returns: The names, or null when the file cannot be read. Ownership: the caller's, to be released.
   Threads: Any. */
COMM_API comm_x509_name_stack COMM_CALL comm_ssl_load_client_ca_file(const char *filename);

/* Answers the name of the subject of a certificate.
   certificate: The certificate.
   Returns: The name. Ownership: borrowed. */
COMM_API comm_x509_name_pointer COMM_CALL comm_x509_get_subject_name(comm_x509_pointer certificate);

/* Answers the name of the issuer of a certificate.
   certificate: The certificate.
   Returns: The name. Ownership: borrowed. */
COMM_API comm_x509_name_pointer COMM_CALL comm_x509_get_issuer_name(comm_x509_pointer certificate);

/* Answers one field of a name. A field that no OpenSSL knows is a `usage-error`; a value with a NUL inside is
   an `ssl-failure`, never a shorter value.
   name: The name.
   field: The field's short or long name or its object identifier, as `CN`, `organizationName`, `2.5.4.10`.
   value: The first value of the field, in UTF-8; empty when the name has no such field. Ownership: the
     caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_name_field_string(comm_x509_name_pointer name, const char *field,
    char **value);

/* Answers the version of a certificate, as people count it.
   certificate: The certificate.
   Returns: 1 to 3. */
COMM_API int64_t COMM_CALL comm_x509_version(comm_x509_pointer certificate);

/* Answers the serial number of a certificate.
   certificate: The certificate.
   text: Hexadecimal digits in capitals, after a minus sign when it is negative. Ownership: the caller's; in C
     it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_serial_number(comm_x509_pointer certificate, char **text);

/* Answers when a certificate becomes valid.
   certificate: The certificate.
   text: As `2020-01-01T00:00:00Z`, in UTC. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_starting_time(comm_x509_pointer certificate, char **text);

/* Answers until when a certificate is valid.
   certificate: The certificate.
   text: As `2199-12-31T23:59:59Z`, in UTC. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_expiry_time(comm_x509_pointer certificate, char **text);

/* Answers the algorithm that a certificate is signed with.
   certificate: The certificate.
   text: As `ecdsa-with-SHA256`. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_signature_algorithm(comm_x509_pointer certificate, char **text);

/* Answers the algorithm of the key that a certificate is for.
   certificate: The certificate.
   text: As `id-ecPublicKey`. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_pubkey_algorithm(comm_x509_pointer certificate, char **text);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

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
   names: The handle, or nothing. */
COMM_API void COMM_CALL comm_free_x509_names(comm_x509_name_stack names);

/* Copies a stack of names.
   names: The names.
   Returns: A copy, or null when memory ran out. */
COMM_API comm_x509_name_stack COMM_CALL comm_copy_x509_names(comm_x509_name_stack names);

/* Gives it back.
   dh: The handle, or nothing. */
COMM_API void COMM_CALL comm_free_dh(comm_dh_pointer dh);

/* Takes one more reference, to be given back by `free-dh`.
   dh: The handle. */
COMM_API void COMM_CALL comm_retain_dh(comm_dh_pointer dh);

/* Gives it back.
   rsa: The handle, or nothing. */
COMM_API void COMM_CALL comm_free_rsa(comm_rsa_pointer rsa);

/* Takes one more reference, to be given back by `free-rsa`.
   rsa: The handle. */
COMM_API void COMM_CALL comm_retain_rsa(comm_rsa_pointer rsa);

/* Gives it back.
   key: The handle, or nothing. */
COMM_API void COMM_CALL comm_free_evp_pkey(comm_evp_pkey_pointer key);

/* Takes one more reference, to be given back by `free-evp-pkey`.
   key: The handle. */
COMM_API void COMM_CALL comm_retain_evp_pkey(comm_evp_pkey_pointer key);

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

/* Reads the subjects of the certificates of a PEM file, for `ssl-ctx-set-client-ca-list`.
   filename: The file.
   Returns: The names, or null when the file cannot be read. */
COMM_API comm_x509_name_stack COMM_CALL comm_ssl_load_client_ca_file(const char *filename);

/* Answers the name of the subject of a certificate.
   certificate: The certificate.
   Returns: The name. */
COMM_API comm_x509_name_pointer COMM_CALL comm_x509_get_subject_name(comm_x509_pointer certificate);

/* Answers the name of the issuer of a certificate.
   certificate: The certificate.
   Returns: The name. */
COMM_API comm_x509_name_pointer COMM_CALL comm_x509_get_issuer_name(comm_x509_pointer certificate);

/* Answers one field of a name. A field that no OpenSSL knows is a `usage-error`; a value with a NUL inside is
   an `ssl-failure`, never a shorter value.
   name: The name.
   field: The field's short or long name or its object identifier, as `CN`, `organizationName`, `2.5.4.10`.
   value: The first value of the field, in UTF-8; empty when the name has no such field.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_name_field_string(comm_x509_name_pointer name, const char *field,
    char **value);

/* Answers the version of a certificate, as people count it.
   certificate: The certificate.
   Returns: 1 to 3. */
COMM_API int64_t COMM_CALL comm_x509_version(comm_x509_pointer certificate);

/* Answers the serial number of a certificate.
   certificate: The certificate.
   text: Hexadecimal digits in capitals, after a minus sign when it is negative.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_serial_number(comm_x509_pointer certificate, char **text);

/* Answers when a certificate becomes valid.
   certificate: The certificate.
   text: As `2020-01-01T00:00:00Z`, in UTC.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_starting_time(comm_x509_pointer certificate, char **text);

/* Answers until when a certificate is valid.
   certificate: The certificate.
   text: As `2199-12-31T23:59:59Z`, in UTC.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_expiry_time(comm_x509_pointer certificate, char **text);

/* Answers the algorithm that a certificate is signed with.
   certificate: The certificate.
   text: As `ecdsa-with-SHA256`.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_signature_algorithm(comm_x509_pointer certificate, char **text);

/* Answers the algorithm of the key that a certificate is for.
   certificate: The certificate.
   text: As `id-ecPublicKey`.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_pubkey_algorithm(comm_x509_pointer certificate, char **text);

/* Answers a certificate in DER.
   certificate: The certificate.
   der: Its DER.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_to_der(comm_x509_pointer certificate, void **der,
    size_t *der_length);

/* Answers the certificate that a `verify-callback` is asked about.
   store-ctx: Where the verification stands.
   Returns: The certificate, or null when the fault is none of a certificate's. */
COMM_API comm_x509_pointer COMM_CALL comm_x509_store_ctx_get_current_cert(
    comm_x509_store_ctx_pointer store_ctx);

/* Answers the fault that a `verify-callback` is asked about.
   store-ctx: Where the verification stands.
   Returns: An X509_V_ERR number, 0 when there is no fault. */
COMM_API int32_t COMM_CALL comm_x509_store_ctx_get_error(comm_x509_store_ctx_pointer store_ctx);

/* Answers which certificate of the chain a `verify-callback` is asked about.
   store-ctx: Where the verification stands.
   Returns: 0 is the peer's own certificate, 1 its issuer. */
COMM_API int32_t COMM_CALL comm_x509_store_ctx_get_error_depth(comm_x509_store_ctx_pointer store_ctx);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

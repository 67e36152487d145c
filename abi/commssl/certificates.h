/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CERTIFICATES_H
#define COMMSSL_CERTIFICATES_H

#include "base.h"
#include "contexts.h"

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

/* Gives it back.
   crl: The handle, or nothing. */
COMM_API void COMM_CALL comm_free_x509_crl(comm_x509_crl_pointer crl);

/* Takes one more reference, to be given back by `free-x509-crl`.
   crl: The handle. */
COMM_API void COMM_CALL comm_retain_x509_crl(comm_x509_crl_pointer crl);

/* Reads one thing from a PEM file. A thing that is none of the table is a `usage-error`; a file that cannot
   be read, or has no such thing in it, is an `ssl-failure` that names the file. `:pass-phrase` and
   `:callback` exclude each other; without them what is encrypted is a `usage-error`: nobody is asked at the
   terminal.
   thing-to-read: One of the things in PEM, as `DHparams`: see the table of this page.
   filename: The PEM file, of at most 16 MiB. The first block of that thing is read, whatever stands before
     it.
   object: What was read, a handle of the thing's kind: the caller's, to be released by that kind's own
     function.
   Keywords: pass-phrase, callback.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_pem_read(const char *thing_to_read, const char *filename,
    const comm_pem_keywords *keywords, comm_crypto_object *object);

/* Reads the parameters of Diffie-Hellman key exchange from a PEM file, once in a process: what was read is
   kept under the file's name as it was given, and later calls answer it with a reference of its own, whatever
   has become of the file. `:force` reads the file again, and what it reads takes the place of what was kept.
   Of more than 256 names the later ones are not kept, but read each time.
   filename: The PEM file.
   dh: The parameters.
   Keywords: pass-phrase, callback, force.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_read_dhparams(const char *filename, const comm_pem_keywords *keywords,
    comm_dh_pointer *dh);

/* Reads all certificates of a PEM file with their private keys. The key of a certificate is the one of the
   file that matches it, wherever it stands; certificates of a chain have none, and certificates of one key
   share it. Keys without a certificate and other blocks are left out. A file without a certificate, and a
   block that cannot be read, are an `ssl-failure`. Passwords are given as to `pem-read`; a callback is asked
   for each encrypted key.
   file: The PEM file, of at most 1 MiB, with at most 256 certificates and as many keys.
   pairs: A pair for each certificate, in the order of the file.
   Keywords: pass-phrase, callback.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_read_certificate_key_pairs(const char *file,
    const comm_pem_keywords *keywords, comm_certificate_key_pairs **pairs);

/* Gives the pairs back, with their certificates and keys.
   pairs: The pairs, or nothing. */
COMM_API void COMM_CALL comm_free_certificate_key_pairs(comm_certificate_key_pairs *pairs);

/* Takes one more reference, to be given back by `free-certificate-key-pairs`.
   pairs: The pairs. */
COMM_API void COMM_CALL comm_retain_certificate_key_pairs(comm_certificate_key_pairs *pairs);

/* Counts the pairs.
   pairs: The pairs.
   Returns: How many certificates there are. */
COMM_API size_t COMM_CALL comm_certificate_key_pairs_count(comm_certificate_key_pairs *pairs);

/* Answers the certificate of a pair.
   pairs: The pairs.
   index: Which, from 0.
   certificate: The certificate.
   Conditions: usage-error. */
COMM_API comm_status COMM_CALL comm_certificate_key_pair_certificate(comm_certificate_key_pairs *pairs,
    size_t index, comm_x509_pointer *certificate);

/* Answers the private key of a pair.
   pairs: The pairs.
   index: Which, from 0.
   key: The private key, or null when the file has none for this certificate.
   Conditions: usage-error. */
COMM_API comm_status COMM_CALL comm_certificate_key_pair_key(comm_certificate_key_pairs *pairs, size_t index,
    comm_evp_pkey_pointer *key);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

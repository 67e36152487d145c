/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CERTIFICATES_H
#define COMMSSL_CERTIFICATES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Certificates. OpenSSL's X509 pointers, and what can be read from them. */

/* Signatures other than on certificates and revocation lists. */
#define COMM_KU_DIGITAL_SIGNATURE ((int32_t)128)
/* Signatures that are meant to bind their author. */
#define COMM_KU_NON_REPUDIATION ((int32_t)64)
/* Encrypting keys. */
#define COMM_KU_KEY_ENCIPHERMENT ((int32_t)32)
/* Encrypting data itself. */
#define COMM_KU_DATA_ENCIPHERMENT ((int32_t)16)
/* Agreeing on keys. */
#define COMM_KU_KEY_AGREEMENT ((int32_t)8)
/* Signing certificates. */
#define COMM_KU_KEY_CERT_SIGN ((int32_t)4)
/* Signing revocation lists. */
#define COMM_KU_CRL_SIGN ((int32_t)2)
/* With key agreement: only encrypting. */
#define COMM_KU_ENCIPHER_ONLY ((int32_t)1)
/* With key agreement: only decrypting. */
#define COMM_KU_DECIPHER_ONLY ((int32_t)32768)
/* A client of TLS. */
#define COMM_NS_SSL_CLIENT ((int32_t)128)
/* A server of TLS. */
#define COMM_NS_SSL_SERVER ((int32_t)64)
/* Mail. */
#define COMM_NS_SMIME ((int32_t)32)
/* Signing programs. */
#define COMM_NS_OBJSIGN ((int32_t)16)
/* An authority for TLS. */
#define COMM_NS_SSL_CA ((int32_t)4)
/* An authority for mail. */
#define COMM_NS_SMIME_CA ((int32_t)2)
/* An authority for signing programs. */
#define COMM_NS_OBJSIGN_CA ((int32_t)1)

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
   text: Hexadecimal digits in capitals, two for each byte, after a minus sign when it is negative.
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

/* Answers all fields of a name, in the certificate's order; fields that stand together in one part of the
   name follow each other. A value with a NUL inside is an `ssl-failure`, never a shorter value.
   name: The name.
   values: Field, value, field, value: the short name of the field, as `CN`, or its object identifier where
     OpenSSL has no name for it; the value in UTF-8.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_name_get_all_values(comm_x509_name_pointer name,
    comm_string_list **values);

/* Answers the mail addresses of a certificate, from its subject and its subject alternative names. OpenSSL
   passes over an address with a NUL inside.
   certificate: The certificate.
   addresses: The addresses, each once; empty when there is none.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_get_email(comm_x509_pointer certificate,
    comm_string_list **addresses);

/* Answers what the key of a certificate is for. An extension that cannot be read, or is there twice, is an
   `ssl-failure`.
   certificate: The certificate.
   usage: The bits; none when the certificate has no such extension, and so allows every use.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_key_usage(comm_x509_pointer certificate, comm_key_usage *usage);

/* Answers the purposes that a certificate is for. An extension that cannot be read, or is there twice, is an
   `ssl-failure`.
   certificate: The certificate.
   purposes: Short names, as `serverAuth`, or object identifiers where OpenSSL has no name; empty when the
     certificate has no such extension.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_extended_key_usage(comm_x509_pointer certificate,
    comm_string_list **purposes);

/* Answers what a certificate is for, in the words of Netscape. An extension that cannot be read, or is there
   twice, is an `ssl-failure`.
   certificate: The certificate.
   certificate-type: The bits; none when the certificate has no such extension.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_netscape_certificate_type(comm_x509_pointer certificate,
    comm_netscape_certificate_type *certificate_type);

/* Answers the extensions of a certificate, in its order.
   certificate: The certificate.
   Returns: The extensions, or null when there are none. */
COMM_API comm_x509_extension_stack COMM_CALL comm_x509_get_extensions(comm_x509_pointer certificate);

/* Counts the extensions of a certificate.
   extensions: The extensions.
   Returns: How many there are. */
COMM_API size_t COMM_CALL comm_x509_extension_stack_count(comm_x509_extension_stack extensions);

/* Answers one extension of a certificate.
   extensions: The extensions.
   index: Which one, from 0.
   Returns: The extension; null when there is no such index, which leaves a `usage-error`. */
COMM_API comm_x509_extension_pointer COMM_CALL comm_x509_extension_stack_item(
    comm_x509_extension_stack extensions, size_t index);

/* Answers what kind of extension it is; `obj-nid2ln` names it.
   extension: The extension.
   Returns: OpenSSL's number of the kind of extension; 0 when it has none. */
COMM_API int32_t COMM_CALL comm_x509_extension_nid(comm_x509_extension_pointer extension);

/* Answers what the openssl program prints of an extension. What is then not text in UTF-8 is an
   `ssl-failure`.
   extension: The extension.
   text: One or several lines, as `DNS:localhost, IP Address:127.0.0.1`, without a newline at the end. Of an
     extension that OpenSSL does not know, its bytes, with a full stop for what is no ASCII.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_extension_string(comm_x509_extension_pointer extension, char **text);

/* Answers the name of a kind of object, as of an extension.
   nid: OpenSSL's number of a kind of object.
   Returns: Its long name, which lives for ever; nothing when there is no such number. */
COMM_API const char *COMM_CALL comm_obj_nid2ln(int32_t nid);

/* Answers the certificate that a verification is about.
   verification: The verification that a callback got.
   Returns: The certificate, or null when the verification is about none. */
COMM_API comm_x509_pointer COMM_CALL comm_x509_store_ctx_get_current_cert(
    comm_x509_store_ctx_pointer verification);

/* Answers a certificate in DER.
   certificate: The certificate.
   der: Its DER.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_x509_to_der(comm_x509_pointer certificate, void **der,
    size_t *der_length);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

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

/* Gives it back.
   key: The handle, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_evp_pkey(comm_evp_pkey_pointer key);

/* Takes one more reference, to be given back by `free-evp-pkey`.
   key: The handle. */
COMM_API void COMM_CALL comm_retain_evp_pkey(comm_evp_pkey_pointer key);

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
   text: Hexadecimal digits in capitals, two for each byte, after a minus sign when it is negative. Ownership:
     the caller's; in C it is freed by `free-string`.
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

/* Answers all fields of a name, in the certificate's order; fields that stand together in one part of the
   name follow each other. A value with a NUL inside is an `ssl-failure`, never a shorter value.
   name: The name.
   values: Field, value, field, value: the short name of the field, as `CN`, or its object identifier where
     OpenSSL has no name for it; the value in UTF-8. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_name_get_all_values(comm_x509_name_pointer name,
    comm_string_list **values);

/* Answers the mail addresses of a certificate, from its subject and its subject alternative names. OpenSSL
   passes over an address with a NUL inside.
   certificate: The certificate.
   addresses: The addresses, each once; empty when there is none. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_get_email(comm_x509_pointer certificate,
    comm_string_list **addresses);

/* Answers what the key of a certificate is for. An extension that cannot be read, or is there twice, is an
   `ssl-failure`.
   certificate: The certificate.
   usage: The bits; none when the certificate has no such extension, and so allows every use.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_key_usage(comm_x509_pointer certificate, comm_key_usage *usage);

/* Answers the purposes that a certificate is for. An extension that cannot be read, or is there twice, is an
   `ssl-failure`.
   certificate: The certificate.
   purposes: Short names, as `serverAuth`, or object identifiers where OpenSSL has no name; empty when the
     certificate has no such extension. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_extended_key_usage(comm_x509_pointer certificate,
    comm_string_list **purposes);

/* Answers what a certificate is for, in the words of Netscape. An extension that cannot be read, or is there
   twice, is an `ssl-failure`.
   certificate: The certificate.
   certificate-type: The bits; none when the certificate has no such extension.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_netscape_certificate_type(comm_x509_pointer certificate,
    comm_netscape_certificate_type *certificate_type);

/* Answers the extensions of a certificate, in its order.
   certificate: The certificate.
   Returns: The extensions, or null when there are none. Ownership: borrowed. */
COMM_API comm_x509_extension_stack COMM_CALL comm_x509_get_extensions(comm_x509_pointer certificate);

/* Counts the extensions of a certificate.
   extensions: The extensions.
   Returns: How many there are. */
COMM_API size_t COMM_CALL comm_x509_extension_stack_count(comm_x509_extension_stack extensions);

/* Answers one extension of a certificate.
   extensions: The extensions.
   index: Which one, from 0.
   Returns: The extension; null when there is no such index, which leaves a `usage-error`. Ownership:
     borrowed. */
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
     extension that OpenSSL does not know, its bytes, with a full stop for what is no ASCII. Ownership: the
     caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_extension_string(comm_x509_extension_pointer extension, char **text);

/* Answers the name of a kind of object, as of an extension.
   nid: OpenSSL's number of a kind of object.
   Returns: Its long name, which lives for ever; nothing when there is no such number.
   Threads: Any. */
COMM_API const char *COMM_CALL comm_obj_nid2ln(int32_t nid);

/* Answers the certificate that a verification is about.
   store-ctx: The verification that a callback got.
   Returns: The certificate, or null when the verification is about none. Ownership: borrowed. */
COMM_API comm_x509_pointer COMM_CALL comm_x509_store_ctx_get_current_cert(
    comm_x509_store_ctx_pointer store_ctx);

/* Counts the names of a stack.
   names: The names.
   Returns: How many there are. */
COMM_API size_t COMM_CALL comm_x509_name_stack_count(comm_x509_name_stack names);

/* Answers one name of a stack.
   names: The names.
   index: Which one, from 0.
   Returns: The name; null when there is no such index, which leaves a `usage-error`. Ownership: borrowed. */
COMM_API comm_x509_name_pointer COMM_CALL comm_x509_name_stack_item(comm_x509_name_stack names, size_t index);

/* Gives a stack of certificates back, and its references of them.
   certificates: The stack, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_x509_stack(comm_x509_stack certificates);

/* Copies a stack of certificates.
   certificates: The certificates.
   Returns: A copy that holds the same certificates, or null when memory ran out. Ownership: the caller's, to
     be released. */
COMM_API comm_x509_stack COMM_CALL comm_copy_x509_stack(comm_x509_stack certificates);

/* Counts the certificates of a stack.
   certificates: The certificates.
   Returns: How many there are. */
COMM_API size_t COMM_CALL comm_x509_stack_count(comm_x509_stack certificates);

/* Answers one certificate of a stack.
   certificates: The certificates.
   index: Which one, from 0.
   Returns: The certificate; null when there is no such index, which leaves a `usage-error`. Ownership:
     borrowed. */
COMM_API comm_x509_pointer COMM_CALL comm_x509_stack_item(comm_x509_stack certificates, size_t index);

/* Answers the certificates that the peer sent. On a client the peer's own is the first; on a server it is not
   among them, so that a client with no other certificate gives an empty or a null stack:
   `ssl-get1-peer-certificate` answers it. After a resumed session there may be none. The stack is a copy,
   since OpenSSL's own is gone with the next session ticket that arrives.
   ssl: The SSL.
   Returns: The certificates, or null when the peer sent none, or memory ran out. Ownership: the caller's, to
     be released. */
COMM_API comm_x509_stack COMM_CALL comm_ssl_get_peer_cert_chain(comm_ssl_pointer ssl);

/* Reads a certificate from bytes in DER. What is no certificate, or goes on after it, is an `ssl-failure`.
   der: One certificate in DER, and nothing after it. Largest: 1048576.
   certificate: The certificate. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_x509_from_der(const void *der, size_t der_length,
    comm_x509_pointer *certificate);

/* Reads a certificate from text in PEM. Text that holds none is an `ssl-failure`.
   pem: Text in PEM. The first certificate in it is read; all else is passed over. Largest: 1048576.
   certificate: The certificate. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_x509_from_pem(const void *pem, size_t pem_length,
    comm_x509_pointer *certificate);

/* Reads a private key from bytes in DER. What is no private key or goes on after it, and a password that is
   missing or wrong, are each an `ssl-failure` that says so. Nobody is asked at the terminal.
   der: One private key in DER, and nothing after it: PKCS #8, encrypted or not, or an older form. Largest:
     1048576.
   password: The password of an encrypted key; nothing when it has none. May be nothing. Largest: 1024.
   key: The key. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_evp_pkey_from_der(const void *der, size_t der_length,
    const char *password, comm_evp_pkey_pointer *key);

/* Reads a private key from text in PEM. Text that holds none, and a password that is missing or wrong, are
   each an `ssl-failure` that says so. Nobody is asked at the terminal.
   pem: Text in PEM. The first private key in it is read; all else is passed over. Largest: 1048576.
   password: The password of an encrypted key; nothing when it has none. May be nothing. Largest: 1024.
   key: The key. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_evp_pkey_from_pem(const void *pem, size_t pem_length,
    const char *password, comm_evp_pkey_pointer *key);

/* Answers a certificate in DER.
   certificate: The certificate.
   der: Its DER. Ownership: the caller's; in C it is freed by `free-bytes`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_to_der(comm_x509_pointer certificate, void **der,
    size_t *der_length);

/* Answers the fault that a `verify-callback` is asked about.
   store-ctx: The verification that a callback got.
   Returns: An X509_V_ERR number, 0 when there is no fault. */
COMM_API int32_t COMM_CALL comm_x509_store_ctx_get_error(comm_x509_store_ctx_pointer store_ctx);

/* Answers which certificate of the chain a `verify-callback` is asked about.
   store-ctx: The verification that a callback got.
   Returns: 0 is the peer's own certificate, 1 its issuer. */
COMM_API int32_t COMM_CALL comm_x509_store_ctx_get_error_depth(comm_x509_store_ctx_pointer store_ctx);

/* Answers a certificate in PEM.
   certificate: The certificate.
   pem: Its PEM, with a newline at the end. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_to_pem(comm_x509_pointer certificate, char **pem);

/* Answers a private key in DER.
   key: The private key.
   der: Its PKCS #8 in DER, not encrypted. Ownership: the caller's; in C it is freed by `free-bytes`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_evp_pkey_to_der(comm_evp_pkey_pointer key, void **der,
    size_t *der_length);

/* Answers a private key in PEM.
   key: The private key.
   pem: Its PKCS #8 in PEM, not encrypted, with a newline at the end. Ownership: the caller's; in C it is
     freed by `free-string`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_evp_pkey_to_pem(comm_evp_pkey_pointer key, char **pem);

/* Answers the public key that a certificate is for.
   certificate: The certificate.
   key: The bits of the key, in the form of its algorithm, which `x509-pubkey-algorithm` names: of RSA two
     numbers in DER, of an elliptic curve a point. Ownership: the caller's; in C it is freed by `free-bytes`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_pubkey_key(comm_x509_pointer certificate, void **key,
    size_t *key_length);

/* Answers the signature of a certificate.
   certificate: The certificate.
   signature: The bits of the signature, in the form of its algorithm, which `x509-signature-algorithm` names.
     Ownership: the caller's; in C it is freed by `free-bytes`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_signature_value(comm_x509_pointer certificate, void **signature,
    size_t *signature_length);

/* Answers the fingerprint of a certificate. A name that is no digest of OpenSSL's is a `usage-error`.
   certificate: The certificate.
   digest: OpenSSL's name of a digest, as `SHA256`; `SHA1` when there is none, which is enough to tell
     certificates apart and no more. May be nothing.
   value: The digest of the certificate's DER: its fingerprint. Ownership: the caller's; in C it is freed by
     `free-bytes`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_x509_sha_digest(comm_x509_pointer certificate, const char *digest,
    void **value, size_t *value_length);

/* Gives a context the certificate to present. A private key for another certificate of its kind is forgotten.
   ssl-ctx: The context.
   certificate: The certificate, of which it takes a reference of its own.
   Returns: 1, or 0 when OpenSSL refuses it. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_certificate(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);

/* Gives a context the private key of its certificate, which is set before.
   ssl-ctx: The context.
   key: The private key, of which it takes a reference of its own.
   Returns: 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_privatekey(comm_ssl_ctx_pointer ssl_ctx,
    comm_evp_pkey_pointer key);

/* Gives an SSL the certificate to present. A private key for another certificate of its kind is forgotten.
   ssl: The SSL.
   certificate: The certificate, of which it takes a reference of its own.
   Returns: 1, or 0 when OpenSSL refuses it. */
COMM_API int32_t COMM_CALL comm_ssl_use_certificate(comm_ssl_pointer ssl, comm_x509_pointer certificate);

/* Gives an SSL the private key of its certificate, which is set before.
   ssl: The SSL.
   key: The private key, of which it takes a reference of its own.
   Returns: 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate. */
COMM_API int32_t COMM_CALL comm_ssl_use_privatekey(comm_ssl_pointer ssl, comm_evp_pkey_pointer key);

/* Trusts a certificate, as that of an authority, beside what the context trusts already. No other context is
   changed.
   ssl-ctx: The context.
   certificate: The certificate, of which the context takes a reference of its own.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_ssl_ctx_add_trusted_certificate(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);

/* Calls a function for each object of a stack. What ends it early is the condition of the function that
   failed.
   stack: A stack of certificates, names, extensions or ciphers.
   function: What is called. Its data is freed before the call returns.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Runs callbacks: `crypto-object-callback`.
   Threads: Any, while no other changes the stack. */
COMM_API comm_status COMM_CALL comm_map_crypto_stack_objects(comm_crypto_stack stack,
    comm_crypto_object_callback function, void *function_data, comm_free_function function_free);

/* Gives it back.
   crl: The handle, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_x509_crl(comm_x509_crl_pointer crl);

/* Takes one more reference, to be given back by `free-x509-crl`.
   crl: The handle. */
COMM_API void COMM_CALL comm_retain_x509_crl(comm_x509_crl_pointer crl);

/* Reads one thing from a PEM file. A thing that has none of these names is a `usage-error`; a file that
   cannot be read, or has no such thing in it, is an `ssl-failure` that names the file. `:pass-phrase` and
   `:callback` exclude each other; without them what is encrypted is a `usage-error`: nobody is asked at the
   terminal.
   thing-to-read: What is read: X509, X509_AUX (a certificate), X509_CRL, PrivateKey, PUBKEY (an evp-pkey),
     RSAPrivateKey, RSAPublicKey, RSA_PUBKEY or DHparams.
   filename: The PEM file, of at most 16 MiB. The first block of that thing is read, whatever stands before
     it.
   object: What was read, with its kind: the caller's, to be released by `free-crypto-object`, or by that
     kind's own function.
   Keywords: Of `pem-keywords`: `:pass-phrase`, `:callback`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Runs callbacks: `password-callback`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_pem_read(const char *thing_to_read, const char *filename,
    const comm_pem_keywords *keywords, comm_crypto_object *object);

/* Gives back what `pem-read` gave, whatever it is. An object of a kind that it does not give is a
   `usage-error`, and stays.
   object: What `pem-read` gave; nothing of kind 0.
   Threads: Any. */
COMM_API void COMM_CALL comm_free_crypto_object(comm_crypto_object object);

/* Reads the parameters of Diffie-Hellman key exchange from a PEM file, once in a process: what was read is
   kept under the file's name as it was given, and later calls answer it with a reference of its own, whatever
   has become of the file. `:force` reads the file again, and what it reads takes the place of what was kept.
   Of more than 256 names the later ones are not kept, but read each time.
   filename: The PEM file.
   dh: The parameters. Ownership: the caller's, to be released.
   Keywords: Of `pem-keywords`: `:pass-phrase`, `:callback`, `:force`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Runs callbacks: `password-callback`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_read_dhparams(const char *filename, const comm_pem_keywords *keywords,
    comm_dh_pointer *dh);

/* Reads all certificates of a PEM file with their private keys. The key of a certificate is the one of the
   file that matches it, wherever it stands; certificates of a chain have none, and certificates of one key
   share it. Keys without a certificate and other blocks are left out. A file without a certificate, and a
   block that cannot be read, are an `ssl-failure`. Passwords are given as to `pem-read`; a callback is asked
   for each encrypted key.
   file: The PEM file, of at most 1 MiB, with at most 256 certificates and as many keys.
   pairs: A pair for each certificate, in the order of the file. Ownership: the caller's, to be released.
   Keywords: Of `pem-keywords`: `:pass-phrase`, `:callback`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Runs callbacks: `password-callback`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_read_certificate_key_pairs(const char *file,
    const comm_pem_keywords *keywords, comm_certificate_key_pairs **pairs);

/* Gives the pairs back, with their certificates and keys.
   pairs: The pairs, or nothing. May be nothing. Ownership: the call takes it over. */
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
   certificate: The certificate. Ownership: borrowed.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_certificate_key_pair_certificate(comm_certificate_key_pairs *pairs,
    size_t index, comm_x509_pointer *certificate);

/* Answers the private key of a pair.
   pairs: The pairs.
   index: Which, from 0.
   key: The private key, or null when the file has none for this certificate. May be nothing. Ownership:
     borrowed.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_certificate_key_pair_key(comm_certificate_key_pairs *pairs, size_t index,
    comm_evp_pkey_pointer *key);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CERTIFICATES_H */

/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_SSL_H
#define COMMSSL_SSL_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* SSL and ciphers. An SSL is one connection's TLS. Usually a stream or an engine makes it; made here it is
   configured first and then given as `:ssl-ctx`. Calls on the SSL of a stream or an engine take its lock, so
   they are safe from any thread. */

/* Makes an SSL. As a client with a context made here it needs a name to verify before its handshake:
   `ssl-set1-host`, `ssl-set-tlsext-host-name`, or verification off.
   ssl-ctx: The context. The SSL holds it.
   ssl: The SSL. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_ssl_new(comm_ssl_ctx_pointer ssl_ctx, comm_ssl_pointer *ssl);

/* Gives an SSL back. A stream or engine that uses it keeps it alive until it lets go.
   ssl: The SSL, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_destroy_ssl(comm_ssl_pointer ssl);

/* Takes one more reference, to be given back by `destroy-ssl`.
   ssl: The SSL. */
COMM_API void COMM_CALL comm_retain_ssl(comm_ssl_pointer ssl);

/* Answers the server name that the client asked for: on a server known from the client's hello on, so that a
   callback may choose a context or certificate by it.
   ssl: The SSL.
   Returns: The name, or nothing when there is none. It lives until the next handshake, or until the SSL is
     freed. */
COMM_API const char *COMM_CALL comm_ssl_get_servername(comm_ssl_pointer ssl);

/* Gives an SSL another context's certificate and key, as a server does by the name that the client asked for.
   Options, versions and verification stay as they are: mode, callbacks and the name that is wanted; whom it
   trusts is the new context's word.
   ssl: The SSL, whose handshake has not chosen a certificate yet.
   ssl-ctx: The context. The SSL holds it.
   Returns: The context that the SSL has then; null when it could not be changed. Ownership: borrowed. */
COMM_API comm_ssl_ctx_pointer COMM_CALL comm_ssl_set_ssl_ctx(comm_ssl_pointer ssl,
    comm_ssl_ctx_pointer ssl_ctx);

/* Sets the name, or the address, that the peer's certificate must be for, in place of what was set before. A
   host name is labels of 1 to 63 letters, digits, hyphens and underscores with dots between them, and may end
   in one dot; anything else, a wildcard too, is a usage-error.
   ssl: The SSL.
   name: A host name or an address; of an internationalized name, its A-labels.
   Returns: 1, or 0 when the name is not one. */
COMM_API int32_t COMM_CALL comm_ssl_set1_host(comm_ssl_pointer ssl, const char *name);

/* Sets the server name to ask for. Where the context is one of commssl's and no name to verify is set, it
   becomes that too.
   ssl: The SSL.
   name: The server name, as `ssl-set1-host` takes it; never an address.
   Returns: 1, or 0 when the name cannot be sent. */
COMM_API int64_t COMM_CALL comm_ssl_set_tlsext_host_name(comm_ssl_pointer ssl, const char *name);

/* Makes the SSL a client; one of a context made here for both sides then verifies as its client.
   ssl: The SSL. */
COMM_API void COMM_CALL comm_ssl_set_connect_state(comm_ssl_pointer ssl);

/* Makes the SSL a server; one of a context made here for both sides then verifies as its server.
   ssl: The SSL. */
COMM_API void COMM_CALL comm_ssl_set_accept_state(comm_ssl_pointer ssl);

/* Adds option bits to an SSL; bits already set stay set.
   ssl: The SSL.
   options: Bits to add.
   Returns: All option bits after the call. */
COMM_API uint64_t COMM_CALL comm_ssl_set_options(comm_ssl_pointer ssl, uint64_t options);

/* Takes option bits away from an SSL.
   ssl: The SSL.
   options: Bits to take away.
   Returns: All option bits after the call. */
COMM_API uint64_t COMM_CALL comm_ssl_clear_options(comm_ssl_pointer ssl, uint64_t options);

/* Answers the option bits of an SSL.
   ssl: The SSL.
   Returns: All option bits. */
COMM_API uint64_t COMM_CALL comm_ssl_get_options(comm_ssl_pointer ssl);

/* Presents the first certificate of a file, on this connection only.
   ssl: The SSL.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when the file could not be used. */
COMM_API int32_t COMM_CALL comm_ssl_use_certificate_file(comm_ssl_pointer ssl, const char *filename,
    int32_t type);

/* Uses the private key of a file, on this connection only.
   ssl: The SSL.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when the key could not be read or is not the certificate's.
   Runs callbacks: `password-callback`. */
COMM_API int32_t COMM_CALL comm_ssl_use_privatekey_file(comm_ssl_pointer ssl, const char *filename,
    int32_t type);

/* Answers the protocol version. Before the handshake it is the highest that is possible.
   ssl: The SSL.
   Returns: As `TLSv1.3`; lives for ever. */
COMM_API const char *COMM_CALL comm_ssl_get_version(comm_ssl_pointer ssl);

/* Answers the result of verifying the peer's certificate.
   ssl: The SSL.
   Returns: An X509_V_ERR number; `X509_V_OK` also when the peer sent no certificate. */
COMM_API int64_t COMM_CALL comm_ssl_get_verify_result(comm_ssl_pointer ssl);

/* Tells whether the handshake resumed a session.
   ssl: The SSL.
   Returns: 1 when the handshake resumed a session, else 0. */
COMM_API int32_t COMM_CALL comm_ssl_session_reused(comm_ssl_pointer ssl);

/* Answers the cipher in use.
   ssl: The SSL.
   Returns: The cipher; null before the handshake. Ownership: borrowed. */
COMM_API comm_ssl_cipher_pointer COMM_CALL comm_ssl_get_current_cipher(comm_ssl_pointer ssl);

/* Answers the name of the cipher in use.
   ssl: The SSL.
   Returns: As `TLS_AES_256_GCM_SHA384`, `(NONE)` before the handshake; lives for ever. */
COMM_API const char *COMM_CALL comm_ssl_get_cipher_name(comm_ssl_pointer ssl);

/* Answers the name of a cipher.
   cipher: The cipher; null is legal. May be nothing.
   Returns: As `ECDHE-RSA-AES256-GCM-SHA384`, `(NONE)` of the null cipher; lives for ever. */
COMM_API const char *COMM_CALL comm_ssl_cipher_get_name(comm_ssl_cipher_pointer cipher);

/* Answers the protocol version that a cipher first came with.
   cipher: The cipher; null is legal. May be nothing.
   Returns: As `TLSv1.2`, `(NONE)` of the null cipher; lives for ever. */
COMM_API const char *COMM_CALL comm_ssl_cipher_get_version(comm_ssl_cipher_pointer cipher);

/* Answers how many secret bits a cipher uses, and how many its algorithm could.
   cipher: The cipher; null is legal. May be nothing.
   algorithm-bits: How many bits the algorithm can use. May be nothing.
   Returns: How many bits are used; 0 of the null cipher. */
COMM_API int32_t COMM_CALL comm_ssl_cipher_get_bits(comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits);

/* Adds the subject of a certificate to the names of authorities that a server sends when it asks for a
   client's certificate. The name is copied.
   ssl: The SSL.
   certificate: The certificate.
   Returns: 1, or 0 when it could not be added. */
COMM_API int32_t COMM_CALL comm_ssl_add_client_ca(comm_ssl_pointer ssl, comm_x509_pointer certificate);

/* Sets the names of authorities that a server sends when it asks for a client's certificate, in place of
   those before.
   ssl: The SSL.
   names: The names, which OpenSSL owns from then on; the languages give it a copy. Ownership: the call takes
     it over. */
COMM_API void COMM_CALL comm_ssl_set_client_ca_list(comm_ssl_pointer ssl, comm_x509_name_stack names);

/* Answers how long a certificate chain from the peer may be.
   ssl: The SSL.
   Returns: Bytes; 102400 unless it was set. */
COMM_API int64_t COMM_CALL comm_ssl_get_max_cert_list(comm_ssl_pointer ssl);

/* Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
   ssl: The SSL.
   size: Bytes, not negative.
   Returns: The value before; 0 when the size is negative, and nothing changes. */
COMM_API int64_t COMM_CALL comm_ssl_set_max_cert_list(comm_ssl_pointer ssl, int64_t size);

/* Answers how an SSL verifies the peer.
   ssl: The SSL.
   Returns: Bits of `verify-flags`. */
COMM_API int32_t COMM_CALL comm_ssl_get_verify_mode(comm_ssl_pointer ssl);

/* Does nothing and says that it did, as OpenSSL's own macro.
   ssl: The SSL.
   rsa: A key. May be nothing.
   Returns: 1 always.
   Obsolete: Temporary RSA keys left OpenSSL with version 1.1.0. */
COMM_API int64_t COMM_CALL comm_ssl_set_tmp_rsa(comm_ssl_pointer ssl, comm_rsa_pointer rsa);

/* Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
   ssl: The SSL.
   dh: The parameters, which are copied.
   Returns: 1, or 0 when they are too small for the security level. */
COMM_API int64_t COMM_CALL comm_ssl_set_tmp_dh(comm_ssl_pointer ssl, comm_dh_pointer dh);

/* Uses the RSA private key of a file with the certificate that was set before.
   ssl: The SSL.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when it holds no RSA key, or not the certificate's.
   Runs callbacks: `password-callback`. */
COMM_API int32_t COMM_CALL comm_ssl_use_rsaprivatekey_file(comm_ssl_pointer ssl, const char *filename,
    int32_t type);

/* Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the
   table of commands, and anything else is a `usage-error`.
   ssl: The SSL.
   command: The number of a command, as `SSL_CTRL_MODE`.
   number: Its number; 0 where it has none.
   argument: Its pointer. In the languages its text, or nothing where it has none.
   Returns: What the command answers. */
COMM_API int64_t COMM_CALL comm_ssl_ctrl(comm_ssl_pointer ssl, int32_t command, int64_t number,
    void *argument);

/* Answers the mode bits of an SSL.
   ssl: The SSL.
   Returns: All mode bits. */
COMM_API int64_t COMM_CALL comm_ssl_get_mode(comm_ssl_pointer ssl);

/* Adds mode bits to an SSL.
   ssl: The SSL.
   mode: Bits to add.
   Returns: All mode bits after the call. */
COMM_API int64_t COMM_CALL comm_ssl_set_mode(comm_ssl_pointer ssl, int64_t mode);

/* Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
   ssl: The SSL.
   Returns: 0 always.
   Obsolete: Temporary RSA keys left OpenSSL with version 1.1.0. */
COMM_API int64_t COMM_CALL comm_ssl_need_tmp_rsa(comm_ssl_pointer ssl);

/* Counts the renegotiations since the last clear. TLS 1.3 has none. On a server they are those that the
   server itself asked for (SSL_renegotiate); one that a client began is counted on the client alone. Both
   sides have to allow it: see `set-ssl-ctx-options`, `:allow-client-renegotiation`.
   ssl: The SSL.
   Returns: How many. */
COMM_API int64_t COMM_CALL comm_ssl_num_renegotiations(comm_ssl_pointer ssl);

/* Counts all renegotiations of an SSL. TLS 1.3 has none. On a server they are those that the server itself
   asked for (SSL_renegotiate); one that a client began is counted on the client alone. Both sides have to
   allow it: see `set-ssl-ctx-options`, `:allow-client-renegotiation`.
   ssl: The SSL.
   Returns: How many. */
COMM_API int64_t COMM_CALL comm_ssl_total_renegotiations(comm_ssl_pointer ssl);

/* Clears the count of renegotiations, and answers what it was.
   ssl: The SSL.
   Returns: How many. */
COMM_API int64_t COMM_CALL comm_ssl_clear_num_renegotiations(comm_ssl_pointer ssl);

/* Gives a stack of ciphers back. The ciphers themselves are OpenSSL's for ever.
   ciphers: The stack, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_ssl_ciphers(comm_ssl_cipher_pointer_stack ciphers);

/* Copies a stack of ciphers.
   ciphers: The ciphers.
   Returns: A copy, or null when memory ran out. Ownership: the caller's, to be released. */
COMM_API comm_ssl_cipher_pointer_stack COMM_CALL comm_copy_ssl_ciphers(comm_ssl_cipher_pointer_stack ciphers);

/* Counts the ciphers of a stack.
   ciphers: The ciphers.
   Returns: How many there are. */
COMM_API size_t COMM_CALL comm_ssl_cipher_pointer_stack_count(comm_ssl_cipher_pointer_stack ciphers);

/* Answers one cipher of a stack.
   ciphers: The ciphers.
   index: Which one, from 0.
   Returns: The cipher; null when there is no such index, which leaves a `usage-error`. Ownership: borrowed. */
COMM_API comm_ssl_cipher_pointer COMM_CALL comm_ssl_cipher_pointer_stack_item(
    comm_ssl_cipher_pointer_stack ciphers, size_t index);

/* Answers the ciphers that an SSL may use, those of TLS 1.3 first. The stack is a copy, since OpenSSL's own
   is gone when other ciphers are set.
   ssl: The SSL.
   Returns: The ciphers, best first; null when there are none, or memory ran out. Ownership: the caller's, to
     be released. */
COMM_API comm_ssl_cipher_pointer_stack COMM_CALL comm_ssl_get_ciphers(comm_ssl_pointer ssl);

/* Answers the ciphers that SSLs of a context may use, those of TLS 1.3 first. The stack is a copy, since
   OpenSSL's own is gone when other ciphers are set.
   ssl-ctx: The context.
   Returns: The ciphers, best first; null when there are none, or memory ran out. Ownership: the caller's, to
     be released. */
COMM_API comm_ssl_cipher_pointer_stack COMM_CALL comm_ssl_ctx_get_ciphers(comm_ssl_ctx_pointer ssl_ctx);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_SSL_H */

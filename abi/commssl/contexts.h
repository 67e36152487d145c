/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CONTEXTS_H
#define COMMSSL_CONTEXTS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Contexts. A context (OpenSSL's SSL_CTX) carries what connections share: trust, certificate, key, protocol
   versions. A context made here from a symbol trusts the system's store, verifies on the client side, keeps
   TLS 1.2 as its least version, refuses renegotiation as a server, and has a session id context of its own. A
   context of your own is used as it is. */

/* The keyword arguments of contexts, engines and streams.
   Make it with the init function, set fields with the setters. */
struct comm_ssl_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL. */
    comm_ssl_ctx ssl_ctx;
    /* ssl-side: Which side. Default `:server`, except where a call connects. */
    comm_ssl_side ssl_side;
    /* ctx-configure-callback: Configures a context that the call makes; ignored when it makes none. */
    comm_ctx_configure_callback ctx_configure_callback;
    void *ctx_configure_callback_data;
    comm_free_function ctx_configure_callback_free;
    /* ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none. */
    comm_ssl_configure_callback ssl_configure_callback;
    void *ssl_configure_callback_data;
    comm_free_function ssl_configure_callback_free;
    /* handshake-timeout: How long a handshake may take. A client waits for ever when it is nil or not set, and
       does no handshake at once when it is 0 or less. A server's default is 60 s. A context does no handshake, so
       there it has no effect. */
    double handshake_timeout;
    /* tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address. */
    comm_host_name tlsext_host_name;
    /* verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing. */
    comm_verify verify;
    /* verify-name: The name or address that the peer's certificate must be for. */
    const char *verify_name;
    /* ring-size: How many bytes of ciphertext an engine holds in each direction, 1 to 16777216. */
    size_t ring_size;
    /* socket: A connected socket. The stream closes it when it is closed. */
    int64_t socket;
    /* read-timeout: How long a read waits for some input. nil: for ever. */
    double read_timeout;
    /* write-timeout: How long a write waits for room. nil: for ever. */
    double write_timeout;
    /* timeout: How long connecting may take, all addresses together. nil: for ever. */
    double timeout;
};

#define COMM_SSL_KEYWORDS_SSL_CTX (UINT64_C(1) << 0)
#define COMM_SSL_KEYWORDS_SSL_SIDE (UINT64_C(1) << 1)
#define COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK (UINT64_C(1) << 2)
#define COMM_SSL_KEYWORDS_SSL_CONFIGURE_CALLBACK (UINT64_C(1) << 3)
#define COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT (UINT64_C(1) << 4)
#define COMM_SSL_KEYWORDS_TLSEXT_HOST_NAME (UINT64_C(1) << 5)
#define COMM_SSL_KEYWORDS_VERIFY (UINT64_C(1) << 6)
#define COMM_SSL_KEYWORDS_VERIFY_NAME (UINT64_C(1) << 7)
#define COMM_SSL_KEYWORDS_RING_SIZE (UINT64_C(1) << 8)
#define COMM_SSL_KEYWORDS_SOCKET (UINT64_C(1) << 9)
#define COMM_SSL_KEYWORDS_READ_TIMEOUT (UINT64_C(1) << 10)
#define COMM_SSL_KEYWORDS_WRITE_TIMEOUT (UINT64_C(1) << 11)
#define COMM_SSL_KEYWORDS_TIMEOUT (UINT64_C(1) << 12)

COMM_API void COMM_CALL comm_ssl_keywords_init(comm_ssl_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_ssl_keywords_set_ssl_ctx(comm_ssl_keywords *keywords, comm_ssl_ctx ssl_ctx);
COMM_API void COMM_CALL comm_ssl_keywords_set_ssl_side(comm_ssl_keywords *keywords, comm_ssl_side ssl_side);
COMM_API void COMM_CALL comm_ssl_keywords_set_ctx_configure_callback(comm_ssl_keywords *keywords,
    comm_ctx_configure_callback ctx_configure_callback, void *ctx_configure_callback_data,
    comm_free_function ctx_configure_callback_free);
COMM_API void COMM_CALL comm_ssl_keywords_set_ssl_configure_callback(comm_ssl_keywords *keywords,
    comm_ssl_configure_callback ssl_configure_callback, void *ssl_configure_callback_data,
    comm_free_function ssl_configure_callback_free);
COMM_API void COMM_CALL comm_ssl_keywords_set_handshake_timeout(comm_ssl_keywords *keywords,
    double handshake_timeout);
COMM_API void COMM_CALL comm_ssl_keywords_set_tlsext_host_name(comm_ssl_keywords *keywords,
    comm_host_name tlsext_host_name);
COMM_API void COMM_CALL comm_ssl_keywords_set_verify(comm_ssl_keywords *keywords, comm_verify verify);
COMM_API void COMM_CALL comm_ssl_keywords_set_verify_name(comm_ssl_keywords *keywords,
    const char *verify_name);
COMM_API void COMM_CALL comm_ssl_keywords_set_ring_size(comm_ssl_keywords *keywords, size_t ring_size);
COMM_API void COMM_CALL comm_ssl_keywords_set_socket(comm_ssl_keywords *keywords, int64_t socket);
COMM_API void COMM_CALL comm_ssl_keywords_set_read_timeout(comm_ssl_keywords *keywords, double read_timeout);
COMM_API void COMM_CALL comm_ssl_keywords_set_write_timeout(comm_ssl_keywords *keywords,
    double write_timeout);
COMM_API void COMM_CALL comm_ssl_keywords_set_timeout(comm_ssl_keywords *keywords, double timeout);

/* Makes a context. `:ssl-ctx` is a symbol (default `t`); a context is answered as it is, with one more
   reference, so that each result is destroyed once; an SSL is a `usage-error`. `:ssl-side` defaults to
   `:server`.
   context: The context.
   Keywords: ssl-ctx, ssl-side, handshake-timeout.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_make_ssl_ctx(const comm_ssl_keywords *keywords,
    comm_ssl_ctx_pointer *context);

/* Gives a context back. It is freed, with its callbacks, when its last SSL is.
   ssl-ctx: The context, or nothing. */
COMM_API void COMM_CALL comm_destroy_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Takes one more reference, to be given back by `destroy-ssl-ctx`.
   ssl-ctx: The context. */
COMM_API void COMM_CALL comm_retain_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Says how the peer is verified. A server's `:always` asks for a certificate, and accepts a client that has
   none; `:fail-if-no-peer-cert` demands one.
   ssl-or-ctx: The context or SSL.
   ssl-side: The side whose meaning of the keyword is taken.
   mode: `:never`, `:always`, `:once`, or OpenSSL's bits.
   Conditions: usage-error, ssl-library-error. */
COMM_API comm_status COMM_CALL comm_set_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode);

/* Tells how the peer is verified.
   ssl-or-ctx: The context or SSL.
   mode: The bits that are set.
   Conditions: usage-error, ssl-library-error. */
COMM_API comm_status COMM_CALL comm_get_verification_mode(comm_ssl_or_ctx ssl_or_ctx,
    comm_verify_flags *mode);

/* Sets the callback that chooses the certificate. The one before is freed when no handshake uses it any more.
   ssl-ctx: The context.
   callback: The callback, or nothing to remove it.
   Conditions: usage-error, ssl-library-error, memory-error. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_cert_cb(comm_ssl_ctx_pointer ssl_ctx,
    comm_cert_callback callback, void *callback_data, comm_free_function callback_free);

/* Sets the ciphers up to TLS 1.2, best first. A string that gives none is an `ssl-failure`, after which there
   is none. TLS 1.3 has its own: `set-ciphersuites`.
   ssl-or-ctx: The context or SSL.
   ciphers: OpenSSL's cipher string, as `HIGH:!aNULL`.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_cipher_list(comm_ssl_or_ctx ssl_or_ctx, const char *ciphers);

/* Sets the ciphers of TLS 1.3, best first. Of names that OpenSSL does not know, its versions ignore some;
   where one is refused it is an `ssl-failure`, and nothing changes.
   ssl-or-ctx: The context or SSL.
   ciphersuites: Names between colons, as `TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256`; an empty string is
     none.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_ciphersuites(comm_ssl_or_ctx ssl_or_ctx, const char *ciphersuites);

/* Sets the least version of TLS. The security level may still rule it out: TLS 1.0 and 1.1 need level 0,
   which `set-cipher-list` sets by `@SECLEVEL=0`.
   ssl-or-ctx: The context or SSL.
   version: The least version; `:default` is TLS 1.2.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_min_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
    comm_protocol_version version);

/* Sets the greatest version of TLS.
   ssl-or-ctx: The context or SSL.
   version: The greatest version; `:default` is the greatest that the loaded OpenSSL has.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_max_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
    comm_protocol_version version);

/* Sets how long the chain of a peer's certificate may be.
   ssl-or-ctx: The context or SSL.
   depth: How many certificates may stand between the peer's and the trusted one, not negative.
   Conditions: usage-error, ssl-library-error, memory-error. */
COMM_API comm_status COMM_CALL comm_set_verification_depth(comm_ssl_or_ctx ssl_or_ctx, int32_t depth);

/* Sets how long the chain of a peer's certificate may be.
   ssl-ctx: The context.
   depth: How many certificates may stand between the peer's and the trusted one. */
COMM_API void COMM_CALL comm_ssl_ctx_set_verify_depth(comm_ssl_ctx_pointer ssl_ctx, int32_t depth);

/* Says whose certificates clients may have: the authorities of a file are trusted, beside what is trusted
   already, and their names are sent, in place of those before, when a certificate is asked for. That it is
   asked for says `set-verification-mode`.
   ssl-ctx: The context of a server.
   filename: A PEM file of the authorities' certificates.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_verification_client_ca(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename);

/* Names the application that sessions belong to: a session is resumed only where the name is the same. A
   context made here has one of its own, at random, so servers that share sessions give theirs the same.
   ssl-ctx: The context of a server.
   id: The name, of any bytes.
   Conditions: usage-error, ssl-library-error, ssl-failure, memory-error. */
COMM_API comm_status COMM_CALL comm_set_session_id_context(comm_ssl_ctx_pointer ssl_ctx, const void *id,
    size_t id_length);

/* Trusts the certificates of a file, of a folder, or of both, beside what is trusted already. A folder that
   does not exist is not noticed here.
   ssl-ctx: The context.
   ca-file: A PEM file of trusted certificates, or nothing.
   ca-path: A folder of them under hashed names, or nothing.
   Returns: 1, or 0 when nothing could be read. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_load_verify_locations(comm_ssl_ctx_pointer ssl_ctx,
    const char *ca_file, const char *ca_path);

/* Presents the certificate and chain of a file.
   ssl-ctx: The context.
   filename: A PEM file: our certificate, then its issuers.
   Returns: 1, or 0 when the file could not be used. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_certificate_chain_file(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename);

/* Presents the first certificate of a file.
   ssl-ctx: The context.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when the file could not be used. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_certificate_file(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename, int32_t type);

/* Uses the private key of a file with the certificate that was set before.
   ssl-ctx: The context.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when the key could not be read or is not the certificate's. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_privatekey_file(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename, int32_t type);

/* Adds option bits to a context; bits already set stay set.
   ssl-ctx: The context.
   options: Bits to add.
   Returns: All option bits after the call. */
COMM_API uint64_t COMM_CALL comm_ssl_ctx_set_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options);

/* Answers the option bits of a context.
   ssl-ctx: The context.
   Returns: All option bits. */
COMM_API uint64_t COMM_CALL comm_ssl_ctx_get_options(comm_ssl_ctx_pointer ssl_ctx);

/* Adds mode bits to a context.
   ssl-ctx: The context.
   mode: Bits to add.
   Returns: All mode bits after the call. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode);

/* Answers the mode bits of a context.
   ssl-ctx: The context.
   Returns: All mode bits. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_get_mode(comm_ssl_ctx_pointer ssl_ctx);

/* Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
   ssl-ctx: The context.
   Returns: 0 always.
   Obsolete: Temporary RSA keys left OpenSSL with version 1.1.0. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_need_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx);

/* Adds the subject of a certificate to the names of authorities that a server sends when it asks for a
   client's certificate. The name is copied.
   ssl-ctx: The context.
   certificate: The certificate.
   Returns: 1, or 0 when it could not be added. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_add_client_ca(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);

/* Sets the names of authorities that a server sends when it asks for a client's certificate, in place of
   those before.
   ssl-ctx: The context.
   names: The names, which OpenSSL owns from then on; the languages give it a copy. */
COMM_API void COMM_CALL comm_ssl_ctx_set_client_ca_list(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_name_stack names);

/* Answers how long a certificate chain from the peer may be.
   ssl-ctx: The context.
   Returns: Bytes; 102400 unless it was set. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_get_max_cert_list(comm_ssl_ctx_pointer ssl_ctx);

/* Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
   ssl-ctx: The context.
   size: Bytes, not negative.
   Returns: The value before; 0 when the size is negative, and nothing changes. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_max_cert_list(comm_ssl_ctx_pointer ssl_ctx, int64_t size);

/* Answers how a context verifies the peer.
   ssl-ctx: The context.
   Returns: Bits of `verify-flags`. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_get_verify_mode(comm_ssl_ctx_pointer ssl_ctx);

/* Does nothing and says that it did, as OpenSSL's own macro.
   ssl-ctx: The context.
   rsa: A key.
   Returns: 1 always.
   Obsolete: Temporary RSA keys left OpenSSL with version 1.1.0. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx, comm_rsa_pointer rsa);

/* Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
   ssl-ctx: The context.
   dh: The parameters, which are copied.
   Returns: 1, or 0 when they are too small for the security level. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_tmp_dh(comm_ssl_ctx_pointer ssl_ctx, comm_dh_pointer dh);

/* Uses the RSA private key of a file with the certificate that was set before.
   ssl-ctx: The context.
   filename: The file.
   type: `SSL_FILETYPE_PEM` or `SSL_FILETYPE_ASN1`.
   Returns: 1, or 0 when it holds no RSA key, or not the certificate's. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_rsaprivatekey_file(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename, int32_t type);

/* Sets how many sessions a server's cache may hold; 0 is no limit.
   ssl-ctx: The context.
   size: As sessions.
   Returns: The value before. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_sess_set_cache_size(comm_ssl_ctx_pointer ssl_ctx, int64_t size);

/* Answers how many sessions a server's cache may hold; 0 is no limit.
   ssl-ctx: The context.
   Returns: As sessions. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_sess_get_cache_size(comm_ssl_ctx_pointer ssl_ctx);

/* Sets which sessions are cached.
   ssl-ctx: The context.
   mode: As `SSL_SESS_CACHE_SERVER` and its companions.
   Returns: The value before. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_sess_set_cache_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode);

/* Answers which sessions are cached.
   ssl-ctx: The context.
   Returns: As `SSL_SESS_CACHE_SERVER` and its companions. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_sess_get_cache_mode(comm_ssl_ctx_pointer ssl_ctx);

/* Tells whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives
   it more.
   ssl-ctx: The context.
   Returns: 1 or 0. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_get_read_ahead(comm_ssl_ctx_pointer ssl_ctx);

/* Sets whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives it
   more.
   ssl-ctx: The context.
   yes: 1 or 0.
   Returns: The value before. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_read_ahead(comm_ssl_ctx_pointer ssl_ctx, int64_t yes);

/* Adds a certificate to the chain that is sent after our own.
   ssl-ctx: The context.
   certificate: The certificate, which OpenSSL owns when it succeeds; the languages give it a reference.
   Returns: 1, or 0 when it could not be added. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_add_extra_chain_cert(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);

/* Gives OpenSSL any command, with arguments that nobody checks.
   ssl-ctx: The context.
   command: The number of a command.
   number: Its number.
   pointer: Its pointer.
   Returns: What the command answers. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_ctrl(comm_ssl_ctx_pointer ssl_ctx, int32_t command, int64_t number,
    void *pointer);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CONTEXTS_H */

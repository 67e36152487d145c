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
   TLS 1.2 as its least version, refuses renegotiation, and as a server has a session id context of its own.
   In names, certificates are read as RFC 9525 says: a wildcard stands for a whole label, and the subject
   names nobody. A context of your own is used as it is. */

/* The keyword arguments of contexts, engines and streams.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_ssl_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* ssl-ctx: That TLS is used, and with what: a symbol (a new context), a context, or an SSL. */
    comm_ssl_ctx ssl_ctx;
    /* ssl-side: Which side. Default `:server`, except where a call connects. A context that was made for the
       other side alone is a `usage-error`, at the first step of the handshake at the latest. */
    comm_ssl_side ssl_side;
    /* ctx-configure-callback: Configures a context that the call makes; ignored when it makes none. */
    struct comm_callback *ctx_configure_callback;
    /* ssl-configure-callback: Configures an SSL that the call makes; ignored when it makes none. */
    struct comm_callback *ssl_configure_callback;
    /* handshake-timeout: How long a handshake may take, from its first step. Where it is not set, or 0 or less, a
       server has 60 s and a client as long as it takes; nil is as long as it takes on either side. 0 or less also
       says that a client does no handshake at once. A context does no handshake, so there it has no effect. */
    double handshake_timeout;
    /* tlsext-host-name: The server name to ask for: a name, `t` for the host, nil for none. Never an address. */
    comm_host_name tlsext_host_name;
    /* verify: `:default` verifies as the context says, `:chain` leaves the name out, `:none` verifies nothing. */
    comm_verify verify;
    /* verify-name: The name or address that the peer's certificate must be for: by its subjectAltName, and by the
       subject's common name only with `:verify-subject-cn`. */
    const char *verify_name;
    /* ring-size: How many bytes of ciphertext an engine holds in each direction, 1 to 1048576; a step of an
       engine takes no more than that at once, whatever the peer sends. */
    size_t ring_size;
    /* socket: A connected socket. The stream closes it when it is closed. */
    int64_t socket;
    /* read-timeout: How long a read waits for some input. nil: for ever. */
    double read_timeout;
    /* write-timeout: How long a write waits for room; it begins anew whenever the socket took something. nil: for
       ever. */
    double write_timeout;
    /* timeout: How long connecting may take, the look-up of the host and all its addresses together. nil: for
       ever. */
    double timeout;
    /* direction: What the stream is for, `:io` by default. Reading one for output, or writing one for input, is a
       `usage-error`. */
    comm_direction direction;
    /* local-address: The address to connect from, in the forms of a host. Not set: the system chooses. */
    const char *local_address;
    /* local-port: The port to connect from, 0 to 65535. Not set or 0: the system chooses. */
    int32_t local_port;
    /* ipv6: Which addresses of the host are tried, `:any` by default. */
    comm_ipv6 ipv6;
    /* nodelay: Whether small pieces are sent at once (TCP_NODELAY). Default true. */
    int32_t nodelay;
    /* keepalive: Whether the system looks after an idle connection (SO_KEEPALIVE). Default false. */
    int32_t keepalive;
    /* accept-truncation: True: that the peer's bytes end without close_notify is an end of file, where it is
       between records. Inside a record it is `ssl-truncated` all the same. Whoever can cut the connection can
       then shorten the data unseen, so the data itself must tell its end. Default false. */
    int32_t accept_truncation;
    /* verify-subject-cn: A client takes the subject's common name for a name of a certificate that has no
       subjectAltName at all. Where it has one, of whatever kind, the common name never counts. Default false.
       With a context of the program's own that means OpenSSL's own rule, by which the common name counts beside
       addresses too. */
    int32_t verify_subject_cn;
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
#define COMM_SSL_KEYWORDS_DIRECTION (UINT64_C(1) << 13)
#define COMM_SSL_KEYWORDS_LOCAL_ADDRESS (UINT64_C(1) << 14)
#define COMM_SSL_KEYWORDS_LOCAL_PORT (UINT64_C(1) << 15)
#define COMM_SSL_KEYWORDS_IPV6 (UINT64_C(1) << 16)
#define COMM_SSL_KEYWORDS_NODELAY (UINT64_C(1) << 17)
#define COMM_SSL_KEYWORDS_KEEPALIVE (UINT64_C(1) << 18)
#define COMM_SSL_KEYWORDS_ACCEPT_TRUNCATION (UINT64_C(1) << 19)
#define COMM_SSL_KEYWORDS_VERIFY_SUBJECT_CN (UINT64_C(1) << 20)

COMM_API void COMM_CALL comm_ssl_keywords_init(comm_ssl_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_ssl_keywords_clear(comm_ssl_keywords *keywords);
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
COMM_API void COMM_CALL comm_ssl_keywords_set_direction(comm_ssl_keywords *keywords,
    comm_direction direction);
COMM_API void COMM_CALL comm_ssl_keywords_set_local_address(comm_ssl_keywords *keywords,
    const char *local_address);
COMM_API void COMM_CALL comm_ssl_keywords_set_local_port(comm_ssl_keywords *keywords, int32_t local_port);
COMM_API void COMM_CALL comm_ssl_keywords_set_ipv6(comm_ssl_keywords *keywords, comm_ipv6 ipv6);
COMM_API void COMM_CALL comm_ssl_keywords_set_nodelay(comm_ssl_keywords *keywords, int32_t nodelay);
COMM_API void COMM_CALL comm_ssl_keywords_set_keepalive(comm_ssl_keywords *keywords, int32_t keepalive);
COMM_API void COMM_CALL comm_ssl_keywords_set_accept_truncation(comm_ssl_keywords *keywords,
    int32_t accept_truncation);
COMM_API void COMM_CALL comm_ssl_keywords_set_verify_subject_cn(comm_ssl_keywords *keywords,
    int32_t verify_subject_cn);

/* The options of `set-ssl-ctx-options`, each SSL_OP_ and its name. One that is not set, or false, changes
   nothing.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_option_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* microsoft-sess-id-bug: Means nothing any more: SSL_OP_MICROSOFT_SESS_ID_BUG is 0. */
    int32_t microsoft_sess_id_bug;
    /* netscape-challenge-bug: Means nothing any more: SSL_OP_NETSCAPE_CHALLENGE_BUG is 0. */
    int32_t netscape_challenge_bug;
    /* netscape-reuse-cipher-change-bug: Means nothing any more: SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG is 0. */
    int32_t netscape_reuse_cipher_change_bug;
    /* sslref2-reuse-cert-type-bug: Means nothing any more: SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG is 0. */
    int32_t sslref2_reuse_cert_type_bug;
    /* microsoft-big-sslv3-buffer: Means nothing any more: SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER is 0. */
    int32_t microsoft_big_sslv3_buffer;
    /* msie-sslv2-rsa-padding: Means nothing any more: SSL_OP_MSIE_SSLV2_RSA_PADDING is 0. */
    int32_t msie_sslv2_rsa_padding;
    /* ssleay-080-client-dh-bug: Means nothing any more: SSL_OP_SSLEAY_080_CLIENT_DH_BUG is 0. */
    int32_t ssleay_080_client_dh_bug;
    /* tls-d5-bug: Means nothing any more: SSL_OP_TLS_D5_BUG is 0. */
    int32_t tls_d5_bug;
    /* tls-block-padding-bug: Means nothing any more: SSL_OP_TLS_BLOCK_PADDING_BUG is 0. */
    int32_t tls_block_padding_bug;
    /* dont-insert-empty-fragments: Do not send the empty fragments that protect CBC ciphers of TLS 1.0. */
    int32_t dont_insert_empty_fragments;
    /* all: All harmless work-arounds for bugs of other implementations. */
    int32_t all;
    /* no-session-resumption-on-renegotiation: A server starts a new session at each renegotiation. */
    int32_t no_session_resumption_on_renegotiation;
    /* single-dh-use: Means nothing any more: SSL_OP_SINGLE_DH_USE is 0. */
    int32_t single_dh_use;
    /* ephemeral-rsa: Means nothing any more: SSL_OP_EPHEMERAL_RSA is 0. */
    int32_t ephemeral_rsa;
    /* cipher-server-preference: A server chooses the cipher by its own order. */
    int32_t cipher_server_preference;
    /* tls-rollback-bug: Tolerate clients that tell a wrong version with their key exchange. */
    int32_t tls_rollback_bug;
    /* no-sslv2: Means nothing any more: SSL_OP_NO_SSLv2 is 0. */
    int32_t no_sslv2;
    /* no-sslv3: Do not use SSL 3. */
    int32_t no_sslv3;
    /* no-tlsv1: Do not use TLS 1.0. */
    int32_t no_tlsv1;
    /* pkcs1-check-1: Means nothing any more: SSL_OP_PKCS1_CHECK_1 is 0. */
    int32_t pkcs1_check_1;
    /* pkcs1-check-2: Means nothing any more: SSL_OP_PKCS1_CHECK_2 is 0. */
    int32_t pkcs1_check_2;
    /* netscape-ca-dn-bug: Means nothing any more: SSL_OP_NETSCAPE_CA_DN_BUG is 0. */
    int32_t netscape_ca_dn_bug;
    /* netscape-demo-cipher-change-bug: Means nothing any more: SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG is 0. */
    int32_t netscape_demo_cipher_change_bug;
    /* no-tlsv1-1: Do not use TLS 1.1. */
    int32_t no_tlsv1_1;
    /* no-tlsv1-2: Do not use TLS 1.2. */
    int32_t no_tlsv1_2;
    /* no-tlsv1-3: Do not use TLS 1.3. */
    int32_t no_tlsv1_3;
    /* no-ticket: Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3. */
    int32_t no_ticket;
    /* no-renegotiation: Refuse renegotiation. Contexts made here do; `ssl-ctx-clear-options` or
       `ssl-clear-options` takes it away. A client tells its refusal by the alert no_renegotiation, and a server
       of OpenSSL's that has asked then ends the connection. */
    int32_t no_renegotiation;
    /* allow-client-renegotiation: A server lets clients renegotiate. Contexts made here refuse all renegotiation,
       so `:no-renegotiation` is cleared, on a client too, which then renegotiates when its server asks; not both
       at once. */
    int32_t allow_client_renegotiation;
    /* prioritize-chacha: With `:cipher-server-preference`, take ChaCha20 first for a client that lists it first. */
    int32_t prioritize_chacha;
    /* no-compression: Do not compress. */
    int32_t no_compression;
    /* ignore-unexpected-eof: OpenSSL takes the end of bytes for close_notify. */
    int32_t ignore_unexpected_eof;
    /* no-encrypt-then-mac: Do not negotiate encrypt-then-mac. */
    int32_t no_encrypt_then_mac;
    /* legacy-server-connect: A client connects to servers without secure renegotiation. */
    int32_t legacy_server_connect;
    /* enable-ktls: Let the kernel encrypt, where it can and OpenSSL drives the socket itself. */
    int32_t enable_ktls;
};

#define COMM_OPTION_KEYWORDS_MICROSOFT_SESS_ID_BUG (UINT64_C(1) << 0)
#define COMM_OPTION_KEYWORDS_NETSCAPE_CHALLENGE_BUG (UINT64_C(1) << 1)
#define COMM_OPTION_KEYWORDS_NETSCAPE_REUSE_CIPHER_CHANGE_BUG (UINT64_C(1) << 2)
#define COMM_OPTION_KEYWORDS_SSLREF2_REUSE_CERT_TYPE_BUG (UINT64_C(1) << 3)
#define COMM_OPTION_KEYWORDS_MICROSOFT_BIG_SSLV3_BUFFER (UINT64_C(1) << 4)
#define COMM_OPTION_KEYWORDS_MSIE_SSLV2_RSA_PADDING (UINT64_C(1) << 5)
#define COMM_OPTION_KEYWORDS_SSLEAY_080_CLIENT_DH_BUG (UINT64_C(1) << 6)
#define COMM_OPTION_KEYWORDS_TLS_D5_BUG (UINT64_C(1) << 7)
#define COMM_OPTION_KEYWORDS_TLS_BLOCK_PADDING_BUG (UINT64_C(1) << 8)
#define COMM_OPTION_KEYWORDS_DONT_INSERT_EMPTY_FRAGMENTS (UINT64_C(1) << 9)
#define COMM_OPTION_KEYWORDS_ALL (UINT64_C(1) << 10)
#define COMM_OPTION_KEYWORDS_NO_SESSION_RESUMPTION_ON_RENEGOTIATION (UINT64_C(1) << 11)
#define COMM_OPTION_KEYWORDS_SINGLE_DH_USE (UINT64_C(1) << 12)
#define COMM_OPTION_KEYWORDS_EPHEMERAL_RSA (UINT64_C(1) << 13)
#define COMM_OPTION_KEYWORDS_CIPHER_SERVER_PREFERENCE (UINT64_C(1) << 14)
#define COMM_OPTION_KEYWORDS_TLS_ROLLBACK_BUG (UINT64_C(1) << 15)
#define COMM_OPTION_KEYWORDS_NO_SSLV2 (UINT64_C(1) << 16)
#define COMM_OPTION_KEYWORDS_NO_SSLV3 (UINT64_C(1) << 17)
#define COMM_OPTION_KEYWORDS_NO_TLSV1 (UINT64_C(1) << 18)
#define COMM_OPTION_KEYWORDS_PKCS1_CHECK_1 (UINT64_C(1) << 19)
#define COMM_OPTION_KEYWORDS_PKCS1_CHECK_2 (UINT64_C(1) << 20)
#define COMM_OPTION_KEYWORDS_NETSCAPE_CA_DN_BUG (UINT64_C(1) << 21)
#define COMM_OPTION_KEYWORDS_NETSCAPE_DEMO_CIPHER_CHANGE_BUG (UINT64_C(1) << 22)
#define COMM_OPTION_KEYWORDS_NO_TLSV1_1 (UINT64_C(1) << 23)
#define COMM_OPTION_KEYWORDS_NO_TLSV1_2 (UINT64_C(1) << 24)
#define COMM_OPTION_KEYWORDS_NO_TLSV1_3 (UINT64_C(1) << 25)
#define COMM_OPTION_KEYWORDS_NO_TICKET (UINT64_C(1) << 26)
#define COMM_OPTION_KEYWORDS_NO_RENEGOTIATION (UINT64_C(1) << 27)
#define COMM_OPTION_KEYWORDS_ALLOW_CLIENT_RENEGOTIATION (UINT64_C(1) << 28)
#define COMM_OPTION_KEYWORDS_PRIORITIZE_CHACHA (UINT64_C(1) << 29)
#define COMM_OPTION_KEYWORDS_NO_COMPRESSION (UINT64_C(1) << 30)
#define COMM_OPTION_KEYWORDS_IGNORE_UNEXPECTED_EOF (UINT64_C(1) << 31)
#define COMM_OPTION_KEYWORDS_NO_ENCRYPT_THEN_MAC (UINT64_C(1) << 32)
#define COMM_OPTION_KEYWORDS_LEGACY_SERVER_CONNECT (UINT64_C(1) << 33)
#define COMM_OPTION_KEYWORDS_ENABLE_KTLS (UINT64_C(1) << 34)

COMM_API void COMM_CALL comm_option_keywords_init(comm_option_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_option_keywords_clear(comm_option_keywords *keywords);
COMM_API void COMM_CALL comm_option_keywords_set_microsoft_sess_id_bug(comm_option_keywords *keywords,
    int32_t microsoft_sess_id_bug);
COMM_API void COMM_CALL comm_option_keywords_set_netscape_challenge_bug(comm_option_keywords *keywords,
    int32_t netscape_challenge_bug);
COMM_API void COMM_CALL comm_option_keywords_set_netscape_reuse_cipher_change_bug(
    comm_option_keywords *keywords, int32_t netscape_reuse_cipher_change_bug);
COMM_API void COMM_CALL comm_option_keywords_set_sslref2_reuse_cert_type_bug(comm_option_keywords *keywords,
    int32_t sslref2_reuse_cert_type_bug);
COMM_API void COMM_CALL comm_option_keywords_set_microsoft_big_sslv3_buffer(comm_option_keywords *keywords,
    int32_t microsoft_big_sslv3_buffer);
COMM_API void COMM_CALL comm_option_keywords_set_msie_sslv2_rsa_padding(comm_option_keywords *keywords,
    int32_t msie_sslv2_rsa_padding);
COMM_API void COMM_CALL comm_option_keywords_set_ssleay_080_client_dh_bug(comm_option_keywords *keywords,
    int32_t ssleay_080_client_dh_bug);
COMM_API void COMM_CALL comm_option_keywords_set_tls_d5_bug(comm_option_keywords *keywords,
    int32_t tls_d5_bug);
COMM_API void COMM_CALL comm_option_keywords_set_tls_block_padding_bug(comm_option_keywords *keywords,
    int32_t tls_block_padding_bug);
COMM_API void COMM_CALL comm_option_keywords_set_dont_insert_empty_fragments(comm_option_keywords *keywords,
    int32_t dont_insert_empty_fragments);
COMM_API void COMM_CALL comm_option_keywords_set_all(comm_option_keywords *keywords, int32_t all);
COMM_API void COMM_CALL comm_option_keywords_set_no_session_resumption_on_renegotiation(
    comm_option_keywords *keywords, int32_t no_session_resumption_on_renegotiation);
COMM_API void COMM_CALL comm_option_keywords_set_single_dh_use(comm_option_keywords *keywords,
    int32_t single_dh_use);
COMM_API void COMM_CALL comm_option_keywords_set_ephemeral_rsa(comm_option_keywords *keywords,
    int32_t ephemeral_rsa);
COMM_API void COMM_CALL comm_option_keywords_set_cipher_server_preference(comm_option_keywords *keywords,
    int32_t cipher_server_preference);
COMM_API void COMM_CALL comm_option_keywords_set_tls_rollback_bug(comm_option_keywords *keywords,
    int32_t tls_rollback_bug);
COMM_API void COMM_CALL comm_option_keywords_set_no_sslv2(comm_option_keywords *keywords, int32_t no_sslv2);
COMM_API void COMM_CALL comm_option_keywords_set_no_sslv3(comm_option_keywords *keywords, int32_t no_sslv3);
COMM_API void COMM_CALL comm_option_keywords_set_no_tlsv1(comm_option_keywords *keywords, int32_t no_tlsv1);
COMM_API void COMM_CALL comm_option_keywords_set_pkcs1_check_1(comm_option_keywords *keywords,
    int32_t pkcs1_check_1);
COMM_API void COMM_CALL comm_option_keywords_set_pkcs1_check_2(comm_option_keywords *keywords,
    int32_t pkcs1_check_2);
COMM_API void COMM_CALL comm_option_keywords_set_netscape_ca_dn_bug(comm_option_keywords *keywords,
    int32_t netscape_ca_dn_bug);
COMM_API void COMM_CALL comm_option_keywords_set_netscape_demo_cipher_change_bug(
    comm_option_keywords *keywords, int32_t netscape_demo_cipher_change_bug);
COMM_API void COMM_CALL comm_option_keywords_set_no_tlsv1_1(comm_option_keywords *keywords,
    int32_t no_tlsv1_1);
COMM_API void COMM_CALL comm_option_keywords_set_no_tlsv1_2(comm_option_keywords *keywords,
    int32_t no_tlsv1_2);
COMM_API void COMM_CALL comm_option_keywords_set_no_tlsv1_3(comm_option_keywords *keywords,
    int32_t no_tlsv1_3);
COMM_API void COMM_CALL comm_option_keywords_set_no_ticket(comm_option_keywords *keywords, int32_t no_ticket);
COMM_API void COMM_CALL comm_option_keywords_set_no_renegotiation(comm_option_keywords *keywords,
    int32_t no_renegotiation);
COMM_API void COMM_CALL comm_option_keywords_set_allow_client_renegotiation(comm_option_keywords *keywords,
    int32_t allow_client_renegotiation);
COMM_API void COMM_CALL comm_option_keywords_set_prioritize_chacha(comm_option_keywords *keywords,
    int32_t prioritize_chacha);
COMM_API void COMM_CALL comm_option_keywords_set_no_compression(comm_option_keywords *keywords,
    int32_t no_compression);
COMM_API void COMM_CALL comm_option_keywords_set_ignore_unexpected_eof(comm_option_keywords *keywords,
    int32_t ignore_unexpected_eof);
COMM_API void COMM_CALL comm_option_keywords_set_no_encrypt_then_mac(comm_option_keywords *keywords,
    int32_t no_encrypt_then_mac);
COMM_API void COMM_CALL comm_option_keywords_set_legacy_server_connect(comm_option_keywords *keywords,
    int32_t legacy_server_connect);
COMM_API void COMM_CALL comm_option_keywords_set_enable_ktls(comm_option_keywords *keywords,
    int32_t enable_ktls);

/* The keyword arguments of the calls that read PEM files or set what is read from them.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_pem_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* callback: Gives the password of what is encrypted. */
    struct comm_callback *callback;
    /* password: The password of encrypted keys, up to 1024 bytes; it may be empty. It is copied. */
    const void *password;
    size_t password_length;
    /* pass-phrase: The password of what is read in this call, up to 1024 bytes; it may be empty. Not with
       `:callback`. */
    const void *pass_phrase;
    size_t pass_phrase_length;
    /* force: Read the file anew, whatever was read from it before. */
    int32_t force;
    /* dh: Parameters, which are copied. */
    comm_dh_pointer dh;
    /* filename: A PEM file of parameters, as `read-dhparams` reads it. */
    const char *filename;
    /* func: Gives parameters when a handshake needs some. */
    struct comm_callback *func;
    /* filename-list: Key lengths and PEM files in turn, as `2048`, `dh2048.pem`, `3072`, `dh3072.pem`. */
    const char *const *filename_list;
    size_t filename_list_count;
};

#define COMM_PEM_KEYWORDS_CALLBACK (UINT64_C(1) << 0)
#define COMM_PEM_KEYWORDS_PASSWORD (UINT64_C(1) << 1)
#define COMM_PEM_KEYWORDS_PASS_PHRASE (UINT64_C(1) << 2)
#define COMM_PEM_KEYWORDS_FORCE (UINT64_C(1) << 3)
#define COMM_PEM_KEYWORDS_DH (UINT64_C(1) << 4)
#define COMM_PEM_KEYWORDS_FILENAME (UINT64_C(1) << 5)
#define COMM_PEM_KEYWORDS_FUNC (UINT64_C(1) << 6)
#define COMM_PEM_KEYWORDS_FILENAME_LIST (UINT64_C(1) << 7)

COMM_API void COMM_CALL comm_pem_keywords_init(comm_pem_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_pem_keywords_clear(comm_pem_keywords *keywords);
COMM_API void COMM_CALL comm_pem_keywords_set_callback(comm_pem_keywords *keywords,
    comm_password_callback callback, void *callback_data, comm_free_function callback_free);
COMM_API void COMM_CALL comm_pem_keywords_set_password(comm_pem_keywords *keywords, const void *password,
    size_t password_length);
COMM_API void COMM_CALL comm_pem_keywords_set_pass_phrase(comm_pem_keywords *keywords,
    const void *pass_phrase, size_t pass_phrase_length);
COMM_API void COMM_CALL comm_pem_keywords_set_force(comm_pem_keywords *keywords, int32_t force);
COMM_API void COMM_CALL comm_pem_keywords_set_dh(comm_pem_keywords *keywords, comm_dh_pointer dh);
COMM_API void COMM_CALL comm_pem_keywords_set_filename(comm_pem_keywords *keywords, const char *filename);
COMM_API void COMM_CALL comm_pem_keywords_set_func(comm_pem_keywords *keywords, comm_dh_callback func,
    void *func_data, comm_free_function func_free);
COMM_API void COMM_CALL comm_pem_keywords_set_filename_list(comm_pem_keywords *keywords,
    const char *const *filename_list, size_t filename_list_count);

/* Makes a context. `:ssl-ctx` is a symbol (default `t`); a context is answered as it is, with one more
   reference, so that each result is destroyed once; an SSL is a `usage-error`. `:ssl-side` defaults to
   `:server`.
   context: The context. Ownership: the caller's, to be released.
   Keywords: Of `ssl-keywords`: `:ssl-ctx`, `:ssl-side`, `:handshake-timeout`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_make_ssl_ctx(const comm_ssl_keywords *keywords,
    comm_ssl_ctx_pointer *context);

/* Gives a context back. It is freed, with its callbacks, when its last SSL is.
   ssl-ctx: The context, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_destroy_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Takes one more reference, to be given back by `destroy-ssl-ctx`.
   ssl-ctx: The context. */
COMM_API void COMM_CALL comm_retain_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Says how the peer is verified. A server's `:always` asks for a certificate, and accepts a client that has
   none; `:fail-if-no-peer-cert` demands one. A context's mode and callback are those of the SSLs made of it
   from then on. A mode and its callback belong to a side. A context made here for both sides, and an SSL of
   it, have one of each for each side, and neither changes the other's; the side that is not the context's, as
   the server of a client's context, is a `usage-error`. OpenSSL itself has one mode: of such a context it is
   the server's, so that it asks nothing of a client that was not told to be asked, and an SSL has the mode of
   the client from `ssl-set-connect-state` or the first step of a stream or engine on. Who makes an SSL a
   client by a call of OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A
   context of the program's own has one mode for both sides, whichever is named.
   ssl-or-ctx: The context or SSL.
   ssl-side: The side whose mode it is: `:client` or `:server`.
   mode: `:never`, `:always`, `:once`, or OpenSSL's bits.
   callback: Judges each certificate; nothing removes one that was set by this call before. May be nothing.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode, comm_verify_callback callback, void *callback_data,
    comm_free_function callback_free);

/* Tells how the peer is verified. The side that is not the context's is a `usage-error`, as in
   `set-verification-mode`.
   ssl-or-ctx: The context or SSL.
   ssl-side: Whose mode: `:client`, `:server`, or that of the side that the context or SSL is; a context for
     both sides then answers its server's.
   mode: The bits that are set.
   Conditions: `usage-error`, `ssl-library-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_get_verification_mode(comm_ssl_or_ctx ssl_or_ctx,
    comm_verification_side ssl_side, comm_verify_flags *mode);

/* Sets the callback that chooses the certificate. The one before is freed when no handshake uses it any more.
   ssl-ctx: The context.
   callback: The callback, or nothing to remove it. May be nothing.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Suspended by: `:certificate`. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_cert_cb(comm_ssl_ctx_pointer ssl_ctx,
    comm_cert_callback callback, void *callback_data, comm_free_function callback_free);

/* Sets the callback that a server asks what to be to a client. The one before is freed when no handshake uses
   it any more.
   ssl-ctx: The context.
   callback: The callback, or nothing to remove it. May be nothing.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Suspended by: `:hello`. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_hello_cb(comm_ssl_ctx_pointer ssl_ctx,
    comm_hello_callback callback, void *callback_data, comm_free_function callback_free);

/* Sets the callback that has the last word on the peer. It is asked where the peer is verified at all: not
   where the mode is `:never`. On a context of the program's own it takes the place of one set by
   SSL_CTX_set_cert_verify_callback. The one before is freed when no handshake uses it any more.
   ssl-ctx: The context.
   callback: The callback, or nothing to remove it. May be nothing.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Suspended by: `:verification`. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_verification_cb(comm_ssl_ctx_pointer ssl_ctx,
    comm_verification_callback callback, void *callback_data, comm_free_function callback_free);

/* Sets options by name; those set before stay set. Their values are those of the loaded OpenSSL: what means
   nothing to it any more, or not yet, leaves the options as they are.
   ssl-or-ctx: The context or SSL.
   Keywords: Of `option-keywords`: `:microsoft-sess-id-bug`, `:netscape-challenge-bug`,
     `:netscape-reuse-cipher-change-bug`, `:sslref2-reuse-cert-type-bug`, `:microsoft-big-sslv3-buffer`,
     `:msie-sslv2-rsa-padding`, `:ssleay-080-client-dh-bug`, `:tls-d5-bug`, `:tls-block-padding-bug`,
     `:dont-insert-empty-fragments`, `:all`, `:no-session-resumption-on-renegotiation`, `:single-dh-use`,
     `:ephemeral-rsa`, `:cipher-server-preference`, `:tls-rollback-bug`, `:no-sslv2`, `:no-sslv3`,
     `:no-tlsv1`, `:pkcs1-check-1`, `:pkcs1-check-2`, `:netscape-ca-dn-bug`,
     `:netscape-demo-cipher-change-bug`, `:no-tlsv1-1`, `:no-tlsv1-2`, `:no-tlsv1-3`, `:no-ticket`,
     `:no-renegotiation`, `:allow-client-renegotiation`, `:prioritize-chacha`, `:no-compression`,
     `:ignore-unexpected-eof`, `:no-encrypt-then-mac`, `:legacy-server-connect`, `:enable-ktls`.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_options(comm_ssl_or_ctx ssl_or_ctx,
    const comm_option_keywords *keywords);

/* Sets where the password of encrypted keys comes from: `:callback`, else `:password`, of which a copy is
   kept; one of the two is needed. It is asked for each key that the context reads from then on, by
   `ssl-ctx-use-privatekey-file` and its like, and for each that an SSL reads which was made of the context
   after the first such call. Without this call OpenSSL asks at the terminal. A later call takes its place,
   for those SSLs too; what was set before, or is left when the context is freed, is given back, and the copy
   of a password overwritten.
   ssl-ctx: The context.
   Keywords: Of `pem-keywords`: `:callback`, `:password`.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_password_callback(comm_ssl_ctx_pointer ssl_ctx,
    const comm_pem_keywords *keywords);

/* Sets the parameters of ephemeral Diffie-Hellman key exchange of a server up to TLS 1.2, in place of those
   before. Of the keywords the first that is set counts, in this order: `:dh`; `:filename`, read by
   `read-dhparams`; `:func`, asked at each handshake; `:filename-list`, of which each handshake gets the entry
   for the key length that is asked for, or the next larger one, or the largest. All files are read at once,
   by `:pass-phrase` or `:callback` where they are encrypted. Parameters that the security level holds too
   small are an `ssl-failure`, those that a function gives fail the handshake. SSLs that were made before keep
   what they have; one that asks a function asks the one that the context has now. With OpenSSL 1.1.1 a
   function that comes after parameters is never asked.
   ssl-or-ctx: The context or SSL.
   Keywords: Of `pem-keywords`: `:dh`, `:filename`, `:func`, `:filename-list`, `:pass-phrase`, `:callback`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Runs callbacks: `password-callback`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_ssl_ctx_dh(comm_ssl_or_ctx ssl_or_ctx,
    const comm_pem_keywords *keywords);

/* Sets the ciphers up to TLS 1.2, best first. A string that gives none is an `ssl-failure`, after which there
   is none. TLS 1.3 has its own: `set-ciphersuites`.
   ssl-or-ctx: The context or SSL.
   ciphers: OpenSSL's cipher string, as `HIGH:!aNULL`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_cipher_list(comm_ssl_or_ctx ssl_or_ctx, const char *ciphers);

/* Sets the ciphers of TLS 1.3, best first. Of names that OpenSSL does not know, its versions ignore some;
   where one is refused it is an `ssl-failure`, and nothing changes.
   ssl-or-ctx: The context or SSL.
   ciphersuites: Names between colons, as `TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256`; an empty string is
     none.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_ciphersuites(comm_ssl_or_ctx ssl_or_ctx, const char *ciphersuites);

/* Sets the least version of TLS. One above the greatest is a usage-error: raise that first. The security
   level may still rule it out: TLS 1.0 and 1.1 need level 0, which `set-cipher-list` sets by `@SECLEVEL=0`.
   ssl-or-ctx: The context or SSL.
   version: The least version; `:default` is TLS 1.2.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_min_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
    comm_protocol_version version);

/* Sets the greatest version of TLS. One below the least is a usage-error: lower that first; a context made
   from a symbol has TLS 1.2 as its least.
   ssl-or-ctx: The context or SSL.
   version: The greatest version; `:default` is the greatest that the loaded OpenSSL has.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: As of the context or SSL. */
COMM_API comm_status COMM_CALL comm_set_max_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
    comm_protocol_version version);

/* Sets how long the chain of a peer's certificate may be.
   ssl-or-ctx: The context or SSL.
   depth: How many certificates may stand between the peer's and the trusted one, not negative.
   Conditions: `usage-error`, `ssl-library-error`, `memory-error`.
   Threads: As of the context or SSL. */
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
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_set_verification_client_ca(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename);

/* Names the application that sessions belong to: a session is resumed only where the name is the same. A
   context made here has one of its own, at random, so servers that share sessions give theirs the same.
   ssl-ctx: The context of a server.
   id: The name, of any bytes. Largest: 32.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_set_session_id_context(comm_ssl_ctx_pointer ssl_ctx, const void *id,
    size_t id_length);

/* Trusts the certificates of a file, of a folder, or of both, beside what is trusted already. A folder that
   does not exist is not noticed here.
   ssl-ctx: The context.
   ca-file: A PEM file of trusted certificates, or nothing. May be nothing.
   ca-path: A folder of them under hashed names, or nothing. May be nothing.
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
   Returns: 1, or 0 when the key could not be read or is not the certificate's.
   Runs callbacks: `password-callback`. */
COMM_API int32_t COMM_CALL comm_ssl_ctx_use_privatekey_file(comm_ssl_ctx_pointer ssl_ctx,
    const char *filename, int32_t type);

/* Adds option bits to a context; bits already set stay set.
   ssl-ctx: The context.
   options: Bits to add.
   Returns: All option bits after the call. */
COMM_API uint64_t COMM_CALL comm_ssl_ctx_set_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options);

/* Takes option bits away from a context. Without SSL_OP_NO_RENEGOTIATION, which contexts made here have, a
   client renegotiates when its server asks.
   ssl-ctx: The context.
   options: Bits to take away.
   Returns: All option bits after the call. */
COMM_API uint64_t COMM_CALL comm_ssl_ctx_clear_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options);

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
   names: The names, which OpenSSL owns from then on; the languages give it a copy. Ownership: the call takes
     it over. */
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
   rsa: A key. May be nothing.
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
   Returns: 1, or 0 when it holds no RSA key, or not the certificate's.
   Runs callbacks: `password-callback`. */
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
   mode: Bits: SSL_SESS_CACHE_SERVER, the default, and its companions.
   Returns: The value before. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_sess_set_cache_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode);

/* Answers which sessions are cached.
   ssl-ctx: The context.
   Returns: Bits: SSL_SESS_CACHE_SERVER and its companions. */
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
     Ownership: the call takes it over.
   Returns: 1, or 0 when it could not be added. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_add_extra_chain_cert(comm_ssl_ctx_pointer ssl_ctx,
    comm_x509_pointer certificate);

/* Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the
   table of commands, and anything else is a `usage-error`.
   ssl-ctx: The context.
   command: The number of a command, as `SSL_CTRL_MODE`.
   number: Its number; 0 where it has none.
   argument: Its pointer. In the languages its text, or nothing where it has none.
   Returns: What the command answers. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_ctrl(comm_ssl_ctx_pointer ssl_ctx, int32_t command, int64_t number,
    void *argument);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CONTEXTS_H */

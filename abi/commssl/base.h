/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_BASE_H
#define COMMSSL_BASE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define COMM_LIBRARY_VERSION "1.0.0"
#define COMM_LIBRARY_ABI 1

/* How functions are called and exported. */
#if defined(_WIN32)
#define COMM_CALL __cdecl
#else
#define COMM_CALL
#endif

/* COMM_STATIC is for the static library and who links it, COMM_BUILD for making the shared one. */
#ifndef COMM_API
#if defined(COMM_STATIC)
#define COMM_API
#elif defined(_WIN32) && defined(COMM_BUILD)
#define COMM_API __declspec(dllexport)
#elif defined(_WIN32)
#define COMM_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COMM_API __attribute__((visibility("default")))
#else
#define COMM_API
#endif
#endif

/* 0 is success; else the number of a condition's type. */
typedef int32_t comm_status;

/* Frees the data of a callback: called once, when nothing uses it any more. */
typedef void(COMM_CALL *comm_free_function)(void *data);

/* A callback that a keyword struct holds: its function, its data and what frees that, counted. */
struct comm_callback;

/* Strings that a call gave, in order.
   Threads: immutable: any number of threads may read it at once. */
typedef struct comm_string_list comm_string_list;
#define COMM_KIND_STRING_LIST ((int32_t)13)

/* A kept condition.
   Threads: immutable: any number of threads may read it at once. */
typedef struct comm_condition comm_condition;
#define COMM_KIND_CONDITION ((int32_t)1)

/* OpenSSL's SSL_CTX pointer.
   Threads: any number of threads may use it at once; configure it before it is shared. */
typedef struct ssl_ctx_st *comm_ssl_ctx_pointer;
#define COMM_KIND_SSL_CTX_POINTER ((int32_t)2)

/* OpenSSL's SSL pointer.
   Threads: one thread at a time, unless a stream or an engine drives it: then any. */
typedef struct ssl_st *comm_ssl_pointer;
#define COMM_KIND_SSL_POINTER ((int32_t)3)

/* OpenSSL's SSL_CIPHER pointer. The null cipher is legal, and named `(NONE)`.
   Threads: immutable: any number of threads may read it at once. */
typedef const struct ssl_cipher_st *comm_ssl_cipher_pointer;
#define COMM_KIND_SSL_CIPHER_POINTER ((int32_t)4)

/* OpenSSL's STACK_OF(SSL_CIPHER) pointer.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct stack_st_SSL_CIPHER *comm_ssl_cipher_pointer_stack;
#define COMM_KIND_SSL_CIPHER_POINTER_STACK ((int32_t)15)

/* OpenSSL's X509 pointer.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct x509_st *comm_x509_pointer;
#define COMM_KIND_X509_POINTER ((int32_t)5)

/* OpenSSL's STACK_OF(X509_NAME) pointer.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct stack_st_X509_NAME *comm_x509_name_stack;
#define COMM_KIND_X509_NAME_STACK ((int32_t)9)

/* OpenSSL's DH pointer: parameters of Diffie-Hellman key exchange.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct dh_st *comm_dh_pointer;
#define COMM_KIND_DH_POINTER ((int32_t)10)

/* OpenSSL's RSA pointer.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct rsa_st *comm_rsa_pointer;
#define COMM_KIND_RSA_POINTER ((int32_t)11)

/* OpenSSL's EVP_PKEY pointer: a key of any kind.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct evp_pkey_st *comm_evp_pkey_pointer;
#define COMM_KIND_EVP_PKEY_POINTER ((int32_t)18)

/* OpenSSL's X509_NAME pointer; it belongs to its certificate.
   Threads: immutable: any number of threads may read it at once. */
typedef struct X509_name_st *comm_x509_name_pointer;
#define COMM_KIND_X509_NAME_POINTER ((int32_t)12)

/* OpenSSL's X509_EXTENSION pointer; it belongs to its certificate.
   Threads: immutable: any number of threads may read it at once. */
typedef struct X509_extension_st *comm_x509_extension_pointer;
#define COMM_KIND_X509_EXTENSION_POINTER ((int32_t)16)

/* OpenSSL's STACK_OF(X509_EXTENSION) pointer; it belongs to its certificate.
   Threads: immutable: any number of threads may read it at once. */
typedef const struct stack_st_X509_EXTENSION *comm_x509_extension_stack;
#define COMM_KIND_X509_EXTENSION_STACK ((int32_t)17)

/* OpenSSL's X509_STORE_CTX pointer: a verification in progress.
   Threads: only the thread whose callback got it, and only until that returns. */
typedef struct x509_store_ctx_st *comm_x509_store_ctx_pointer;
#define COMM_KIND_X509_STORE_CTX_POINTER ((int32_t)19)

/* OpenSSL's STACK_OF(X509) pointer.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct stack_st_X509 *comm_x509_stack;
#define COMM_KIND_X509_STACK ((int32_t)14)

/* OpenSSL's X509_CRL pointer: a list of revoked certificates.
   Threads: immutable here: any number of threads may read it at once. */
typedef struct X509_crl_st *comm_x509_crl_pointer;
#define COMM_KIND_X509_CRL_POINTER ((int32_t)21)

/* Certificates, each with its private key where there is one.
   Threads: immutable: any number of threads may read it at once. */
typedef struct comm_certificate_key_pairs comm_certificate_key_pairs;
#define COMM_KIND_CERTIFICATE_KEY_PAIRS ((int32_t)20)

/* An engine.
   Threads: calls from several threads take turns; `ssl-engine-interrupt` may come from any thread at any
     time. */
typedef struct comm_ssl_engine comm_ssl_engine;
#define COMM_KIND_SSL_ENGINE ((int32_t)6)

/* A decision that a callback left for later. The step that met it answers `:want-callback` until it is
   answered.
   Threads: any thread may answer it. */
typedef struct comm_ssl_decision comm_ssl_decision;
#define COMM_KIND_SSL_DECISION ((int32_t)7)

/* A stream.
   Threads: one reader and one writer at once; close and interrupt from any thread. */
typedef struct comm_socket_stream comm_socket_stream;
#define COMM_KIND_SOCKET_STREAM ((int32_t)8)

/* A server, with the thread that accepts.
   Threads: any number of threads at once, the one that accepts included. */
typedef struct comm_tcp_server comm_tcp_server;
#define COMM_KIND_TCP_SERVER ((int32_t)30)

/* The symbols that `:ssl-ctx` takes: a new context with this protocol. */
typedef int32_t comm_ssl_protocol;

/* The least or the greatest version of TLS. */
typedef int32_t comm_protocol_version;

/* Which side a context, an SSL or a stream is. */
typedef int32_t comm_ssl_side;

/* Whose mode of verification is asked for; `:default` is the side that a context or SSL is, and of a context
   for both sides its server's. */
typedef int32_t comm_verification_side;

/* How the peer is verified: a keyword, or the bits of OpenSSL. */
typedef int32_t comm_verification_mode;

/* What `:verify` takes. */
typedef int32_t comm_verify;

/* What a step answers. */
typedef int32_t comm_step;

/* The strings of `openssl-version`. */
typedef int32_t comm_openssl_version_part;

/* The kinds of handles that are pointers of OpenSSL. */
typedef int32_t comm_handle_kind;

/* Who owns what an address names. */
typedef int32_t comm_handle_ownership;

/* A direction of a stream. */
typedef int32_t comm_direction;

/* What `:ipv6` takes: `t` is IPv6 alone, `:none` IPv4 alone, Lisp's nil. */
typedef int32_t comm_ipv6;

/* Who sent the alert of a condition. */
typedef int32_t comm_alert_sender;

/* What a callback that decides answers. */
typedef int32_t comm_decision_answer;

/* What a suspended decision is about. */
typedef int32_t comm_decision_kind;

/* What a server's `:ipv6` takes: `t` is IPv6 alone, `:none` IPv4 alone, Lisp's nil. */
typedef int32_t comm_server_ipv6;

/* The bits of SSL_CTX_set_verify. */
typedef int32_t comm_verify_flags;

/* What the key of a certificate is for; none of the bits when the certificate does not say. */
typedef int32_t comm_key_usage;

/* What a certificate is for in Netscape's old extension. */
typedef int32_t comm_netscape_certificate_type;

/* For ever, where a number of seconds is asked for. */
#define COMM_NIL_SECONDS HUGE_VAL

/* A context or an SSL: which, and the pointer. */
typedef struct comm_ssl_or_ctx {
    int32_t kind;
    void *pointer;
} comm_ssl_or_ctx;

static inline comm_ssl_or_ctx comm_of_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    comm_ssl_or_ctx value = {COMM_KIND_SSL_CTX_POINTER, (void *)ssl_ctx};
    return value;
}

static inline comm_ssl_or_ctx comm_of_ssl(comm_ssl_pointer ssl) {
    comm_ssl_or_ctx value = {COMM_KIND_SSL_POINTER, (void *)ssl};
    return value;
}

/* One of OpenSSL's stacks: which, and the pointer. */
typedef struct comm_crypto_stack {
    int32_t kind;
    void *pointer;
} comm_crypto_stack;

/* An object of OpenSSL's: its kind, and the pointer. */
typedef struct comm_crypto_object {
    int32_t kind;
    void *pointer;
} comm_crypto_object;

/* What `:ssl-ctx` takes: nothing (kind 0), a symbol (kind -1), a context or an SSL. */
typedef struct comm_ssl_ctx {
    int32_t kind;
    int32_t symbol;
    void *pointer;
} comm_ssl_ctx;

static inline comm_ssl_ctx comm_ssl_ctx_nil(void) {
    comm_ssl_ctx value = {0, 0, NULL};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_symbol(comm_ssl_protocol symbol) {
    comm_ssl_ctx value = {-1, symbol, NULL};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_of_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    comm_ssl_ctx value = {COMM_KIND_SSL_CTX_POINTER, 0, (void *)ssl_ctx};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_of_ssl(comm_ssl_pointer ssl) {
    comm_ssl_ctx value = {COMM_KIND_SSL_POINTER, 0, (void *)ssl};
    return value;
}

/* A host name, nothing (kind 0), or `t` for the host that was given (kind 1). */
typedef struct comm_host_name {
    int32_t kind;
    const char *name;
} comm_host_name;

static inline comm_host_name comm_host_name_nil(void) {
    comm_host_name value = {0, NULL};
    return value;
}

static inline comm_host_name comm_host_name_t(void) {
    comm_host_name value = {1, NULL};
    return value;
}

static inline comm_host_name comm_host_name_of(const char *name) {
    comm_host_name value = {2, name};
    return value;
}

static inline comm_crypto_stack comm_of_ssl_cipher_pointer_stack(comm_ssl_cipher_pointer_stack stack) {
    comm_crypto_stack value = {COMM_KIND_SSL_CIPHER_POINTER_STACK, (void *)(uintptr_t)stack};
    return value;
}

static inline comm_crypto_stack comm_of_x509_name_stack(comm_x509_name_stack stack) {
    comm_crypto_stack value = {COMM_KIND_X509_NAME_STACK, (void *)(uintptr_t)stack};
    return value;
}

static inline comm_crypto_stack comm_of_x509_extension_stack(comm_x509_extension_stack stack) {
    comm_crypto_stack value = {COMM_KIND_X509_EXTENSION_STACK, (void *)(uintptr_t)stack};
    return value;
}

static inline comm_crypto_stack comm_of_x509_stack(comm_x509_stack stack) {
    comm_crypto_stack value = {COMM_KIND_X509_STACK, (void *)(uintptr_t)stack};
    return value;
}

/* Configures a new context. Any status but 0 fails the call that made it.
   Called once for each context made from a symbol, right after it was made and given its defaults, in the
     thread that made the call.
   ssl-ctx: The new context. */
typedef comm_status (COMM_CALL *comm_ctx_configure_callback)(comm_ssl_ctx_pointer ssl_ctx, void *data);

/* Chooses the certificate by configuring the SSL, then answers `:proceed` or `:reject`; `:suspend` leaves the
   choice to an `ssl-decision`.
   Called once a handshake that needs a certificate of this side: a server's always, a client's when it is
     asked, in the thread that made the call.
   ssl: The SSL that needs a certificate. */
typedef comm_decision_answer (COMM_CALL *comm_cert_callback)(comm_ssl_pointer ssl, void *data);

/* Chooses what a server is to this client, by `ssl-set-ssl-ctx` or by configuring the SSL, then answers
   `:proceed` or `:reject`, which sends the alert unrecognized_name; `:suspend` leaves the choice to an
   `ssl-decision`.
   Called once for each ClientHello: once a handshake, and once more where the server asked for another key
     share and kept its context, in the thread that made the call.
   ssl: The server's SSL.
   server-name: The name that the client asks for, or nothing when it asks for none. May be nothing. */
typedef comm_decision_answer (COMM_CALL *comm_hello_callback)(comm_ssl_pointer ssl, const char *server_name,
    void *data);

/* Has the last word on the peer: `:proceed` accepts it even where OpenSSL does not, `:reject` refuses it; on
   a client `:suspend` leaves it to an `ssl-decision`, on a server that rejects. `ssl-get-verify-result` tells
   what OpenSSL found, after the handshake too.
   Called once a handshake in which the peer sent a certificate and is verified, after OpenSSL has judged it,
     in the thread that made the call.
   ssl: The SSL that verifies its peer.
   certificate: The peer's own certificate.
   ok: Whether OpenSSL accepts it: chain, times, purpose, name. */
typedef comm_decision_answer (COMM_CALL *comm_verification_callback)(comm_ssl_pointer ssl,
    comm_x509_pointer certificate, int32_t ok, void *data);

/* Judges one certificate: true goes on, even where OpenSSL found a fault; false ends the verification.
   Called once for each certificate of the peer's chain from the root on, and once for each fault, in the
     thread that made the call.
   ok: Whether OpenSSL found this certificate good.
   store-ctx: Where the verification stands; valid until the callback returns. */
typedef int32_t (COMM_CALL *comm_verify_callback)(int32_t ok, comm_x509_store_ctx_pointer store_ctx,
    void *data);

/* Gives the password of what is read. Any status but 0, and a password that is longer than there is room for,
   fails the reading: the call that reads leaves the condition of the callback, or answers its failure value
   with the condition to be read. It answers at once; it cannot be suspended.
   Called once for each encrypted key or block that is read, in the thread that made the call.
   maximum-length: How many bytes the password may have: 1024.
   rwflag: Whether the password is for writing; a reading call says false.
   password: The password; it may be empty. OpenSSL overwrites it when it was used. */
typedef comm_status (COMM_CALL *comm_password_callback)(size_t maximum_length, int32_t rwflag, void *password,
    size_t *password_length, void *data);

/* Gives the parameters of ephemeral Diffie-Hellman key exchange. Any status but 0, or no parameters, fails
   the handshake with the condition of the callback.
   Called once a handshake up to TLS 1.2 whose cipher needs parameters, on a server, in the thread that made
     the call.
   is-export: Whether the cipher is one of the export ciphers of old: always false today.
   keylength: How many bits are asked for. OpenSSL 1.1.1 and 3 always say 1024, which their security level
     refuses: answer what you hold safe.
   dh: The parameters. The reference becomes the library's, which gives it back with the SSL or at the next
     question. Ownership: the caller's, to be released. */
typedef comm_status (COMM_CALL *comm_dh_callback)(int32_t is_export, int32_t keylength, comm_dh_pointer *dh,
    void *data);

/* Configures a new SSL. Any status but 0 fails the call that made it.
   Called once for each SSL that a call makes, right after it was made and given its defaults, in the thread
     that made the call.
   ssl: The new SSL. */
typedef comm_status (COMM_CALL *comm_ssl_configure_callback)(comm_ssl_pointer ssl, void *data);

/* Looks at one object of a stack. Any status but 0 ends the call that goes through it.
   Called once for each object of the stack, in its order, in the thread that made the call.
   object: The object, which belongs to the stack. */
typedef comm_status (COMM_CALL *comm_crypto_object_callback)(comm_crypto_object object, void *data);

/* Serves a connection. Its data is shared by all calls. Any status but 0 is told to `:announce`, and the
   server goes on.
   Called once for each connection; as many at once as `:threads` lets, one by default, in the collection's
     thread.
   server: The server, to end it perhaps.
   socket: The accepted socket, which the function owns from now on; with `:create-stream` it is the stream's.
   stream: With `:create-stream`, a plain stream over the socket, which the function owns from now on and
     frees; else nothing. May be nothing. Ownership: the call takes it over. */
typedef comm_status (COMM_CALL *comm_server_function)(comm_tcp_server *server, int64_t socket,
    comm_socket_stream *stream, void *data);

/* Is told how a server does; by several of its threads at once where `:threads` is more than 1. Any status
   but 0, when it is told that the server listens, fails the start; later it means nothing.
   Called once when the server listens or could not be started, and once for each failure afterwards: of
     `:function`, or of accepting, in the collection's thread.
   server: The server.
   socket: The socket that listens, which stays the server's; -1 when there is none.
   condition: What failed; nothing when the server listens now. May be nothing. */
typedef comm_status (COMM_CALL *comm_server_announce)(comm_tcp_server *server, int64_t socket,
    comm_condition *condition, void *data);

typedef struct comm_library_keywords comm_library_keywords;
typedef struct comm_ssl_keywords comm_ssl_keywords;
typedef struct comm_option_keywords comm_option_keywords;
typedef struct comm_pem_keywords comm_pem_keywords;
typedef struct comm_detach_keywords comm_detach_keywords;
typedef struct comm_server_keywords comm_server_keywords;

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_BASE_H */

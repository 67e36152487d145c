// OpenSSL's functions as commssl found them, each looked up once.
#pragma once

#include "support/raw.hpp"

#define OPENSSL_FUNCTIONS(X)                                                                                 \
    X(SSL_CTX_new)                                                                                           \
    X(SSL_CTX_free)                                                                                          \
    X(SSL_CTX_ctrl)                                                                                          \
    X(SSL_CTX_set_verify)                                                                                    \
    X(SSL_CTX_load_verify_locations)                                                                         \
    X(SSL_CTX_set_default_verify_paths)                                                                      \
    X(SSL_CTX_use_certificate_chain_file)                                                                    \
    X(SSL_CTX_use_PrivateKey_file)                                                                           \
    X(SSL_CTX_set_session_id_context)                                                                        \
    X(TLS_client_method)                                                                                     \
    X(TLS_server_method)                                                                                     \
    X(SSL_new)                                                                                               \
    X(SSL_free)                                                                                              \
    X(SSL_ctrl)                                                                                              \
    X(SSL_set_fd)                                                                                            \
    X(SSL_set1_host)                                                                                         \
    X(SSL_set_session)                                                                                       \
    X(SSL_get1_session)                                                                                      \
    X(SSL_session_reused)                                                                                    \
    X(SSL_SESSION_free)                                                                                      \
    X(SSL_set_connect_state)                                                                                 \
    X(SSL_set_accept_state)                                                                                  \
    X(SSL_do_handshake)                                                                                      \
    X(SSL_get_error)                                                                                         \
    X(SSL_read_ex)                                                                                           \
    X(SSL_write_ex)                                                                                          \
    X(SSL_shutdown)                                                                                          \
    X(SSL_get_version)                                                                                       \
    X(SSL_CTX_get_verify_mode)                                                                               \
    X(ERR_clear_error)

struct OpenSsl {
#define OPENSSL_MEMBER(name) decltype(&::name) name = RAW(name);
    OPENSSL_FUNCTIONS(OPENSSL_MEMBER)
#undef OPENSSL_MEMBER
};

// commssl has loaded OpenSSL when this is first used.
extern const OpenSsl openssl;

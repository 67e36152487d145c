/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "keywords.h"

#include <string.h>

const char *const library_keyword_names[] = {
    "library-path",
    "already-done",
};

void COMM_CALL comm_library_keywords_init(comm_library_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_library_keywords_set_library_path(comm_library_keywords *keywords,
    const char *const *library_path, size_t library_path_count) {
    keywords->library_path = library_path;
    keywords->library_path_count = library_path_count;
    keywords->present |= COMM_LIBRARY_KEYWORDS_LIBRARY_PATH;
}

void COMM_CALL comm_library_keywords_set_already_done(comm_library_keywords *keywords, int32_t already_done) {
    keywords->already_done = already_done;
    keywords->present |= COMM_LIBRARY_KEYWORDS_ALREADY_DONE;
}

const char *const ssl_keyword_names[] = {
    "ssl-ctx",
    "ssl-side",
    "ctx-configure-callback",
    "ssl-configure-callback",
    "handshake-timeout",
    "tlsext-host-name",
    "verify",
    "verify-name",
    "ring-size",
    "socket",
    "read-timeout",
    "write-timeout",
    "timeout",
};

void COMM_CALL comm_ssl_keywords_init(comm_ssl_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_ssl_keywords_set_ssl_ctx(comm_ssl_keywords *keywords, comm_ssl_ctx ssl_ctx) {
    keywords->ssl_ctx = ssl_ctx;
    keywords->present |= COMM_SSL_KEYWORDS_SSL_CTX;
}

void COMM_CALL comm_ssl_keywords_set_ssl_side(comm_ssl_keywords *keywords, comm_ssl_side ssl_side) {
    keywords->ssl_side = ssl_side;
    keywords->present |= COMM_SSL_KEYWORDS_SSL_SIDE;
}

void COMM_CALL comm_ssl_keywords_set_ctx_configure_callback(comm_ssl_keywords *keywords,
    comm_ctx_configure_callback ctx_configure_callback, void *ctx_configure_callback_data,
    comm_free_function ctx_configure_callback_free) {
    keywords->ctx_configure_callback = ctx_configure_callback;
    keywords->ctx_configure_callback_data = ctx_configure_callback_data;
    keywords->ctx_configure_callback_free = ctx_configure_callback_free;
    keywords->present |= COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK;
}

void COMM_CALL comm_ssl_keywords_set_ssl_configure_callback(comm_ssl_keywords *keywords,
    comm_ssl_configure_callback ssl_configure_callback, void *ssl_configure_callback_data,
    comm_free_function ssl_configure_callback_free) {
    keywords->ssl_configure_callback = ssl_configure_callback;
    keywords->ssl_configure_callback_data = ssl_configure_callback_data;
    keywords->ssl_configure_callback_free = ssl_configure_callback_free;
    keywords->present |= COMM_SSL_KEYWORDS_SSL_CONFIGURE_CALLBACK;
}

void COMM_CALL comm_ssl_keywords_set_handshake_timeout(comm_ssl_keywords *keywords,
    double handshake_timeout) {
    keywords->handshake_timeout = handshake_timeout;
    keywords->present |= COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT;
}

void COMM_CALL comm_ssl_keywords_set_tlsext_host_name(comm_ssl_keywords *keywords,
    comm_host_name tlsext_host_name) {
    keywords->tlsext_host_name = tlsext_host_name;
    keywords->present |= COMM_SSL_KEYWORDS_TLSEXT_HOST_NAME;
}

void COMM_CALL comm_ssl_keywords_set_verify(comm_ssl_keywords *keywords, comm_verify verify) {
    keywords->verify = verify;
    keywords->present |= COMM_SSL_KEYWORDS_VERIFY;
}

void COMM_CALL comm_ssl_keywords_set_verify_name(comm_ssl_keywords *keywords, const char *verify_name) {
    keywords->verify_name = verify_name;
    keywords->present |= COMM_SSL_KEYWORDS_VERIFY_NAME;
}

void COMM_CALL comm_ssl_keywords_set_ring_size(comm_ssl_keywords *keywords, size_t ring_size) {
    keywords->ring_size = ring_size;
    keywords->present |= COMM_SSL_KEYWORDS_RING_SIZE;
}

void COMM_CALL comm_ssl_keywords_set_socket(comm_ssl_keywords *keywords, int64_t socket) {
    keywords->socket = socket;
    keywords->present |= COMM_SSL_KEYWORDS_SOCKET;
}

void COMM_CALL comm_ssl_keywords_set_read_timeout(comm_ssl_keywords *keywords, double read_timeout) {
    keywords->read_timeout = read_timeout;
    keywords->present |= COMM_SSL_KEYWORDS_READ_TIMEOUT;
}

void COMM_CALL comm_ssl_keywords_set_write_timeout(comm_ssl_keywords *keywords, double write_timeout) {
    keywords->write_timeout = write_timeout;
    keywords->present |= COMM_SSL_KEYWORDS_WRITE_TIMEOUT;
}

void COMM_CALL comm_ssl_keywords_set_timeout(comm_ssl_keywords *keywords, double timeout) {
    keywords->timeout = timeout;
    keywords->present |= COMM_SSL_KEYWORDS_TIMEOUT;
}

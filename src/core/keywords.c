/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "core/closure.h"
#include "core/keyword_check.h"

#include <string.h>

const char *const library_keyword_names[] = {
    "library-path",
    "already-done",
};

const struct keyword_field library_keyword_fields[] = {
    {offsetof(comm_library_keywords, library_path), offsetof(comm_library_keywords, library_path_count) + sizeof ((const comm_library_keywords *)NULL)->library_path_count, 0},
    {offsetof(comm_library_keywords, already_done), offsetof(comm_library_keywords, already_done) + sizeof ((const comm_library_keywords *)NULL)->already_done, 0},
};

void COMM_CALL comm_library_keywords_init(comm_library_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_library_keywords_clear(comm_library_keywords *keywords) {
    keywords_clear(&library_keyword_kind, keywords);
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
    "direction",
    "local-address",
    "local-port",
    "ipv6",
    "nodelay",
    "keepalive",
    "accept-truncation",
    "verify-subject-cn",
};

const struct keyword_field ssl_keyword_fields[] = {
    {offsetof(comm_ssl_keywords, ssl_ctx), offsetof(comm_ssl_keywords, ssl_ctx) + sizeof ((const comm_ssl_keywords *)NULL)->ssl_ctx, 0},
    {offsetof(comm_ssl_keywords, ssl_side), offsetof(comm_ssl_keywords, ssl_side) + sizeof ((const comm_ssl_keywords *)NULL)->ssl_side, 0},
    {offsetof(comm_ssl_keywords, ctx_configure_callback), offsetof(comm_ssl_keywords, ctx_configure_callback) + sizeof ((const comm_ssl_keywords *)NULL)->ctx_configure_callback, 1},
    {offsetof(comm_ssl_keywords, ssl_configure_callback), offsetof(comm_ssl_keywords, ssl_configure_callback) + sizeof ((const comm_ssl_keywords *)NULL)->ssl_configure_callback, 1},
    {offsetof(comm_ssl_keywords, handshake_timeout), offsetof(comm_ssl_keywords, handshake_timeout) + sizeof ((const comm_ssl_keywords *)NULL)->handshake_timeout, 0},
    {offsetof(comm_ssl_keywords, tlsext_host_name), offsetof(comm_ssl_keywords, tlsext_host_name) + sizeof ((const comm_ssl_keywords *)NULL)->tlsext_host_name, 0},
    {offsetof(comm_ssl_keywords, verify), offsetof(comm_ssl_keywords, verify) + sizeof ((const comm_ssl_keywords *)NULL)->verify, 0},
    {offsetof(comm_ssl_keywords, verify_name), offsetof(comm_ssl_keywords, verify_name) + sizeof ((const comm_ssl_keywords *)NULL)->verify_name, 0},
    {offsetof(comm_ssl_keywords, ring_size), offsetof(comm_ssl_keywords, ring_size) + sizeof ((const comm_ssl_keywords *)NULL)->ring_size, 0},
    {offsetof(comm_ssl_keywords, socket), offsetof(comm_ssl_keywords, socket) + sizeof ((const comm_ssl_keywords *)NULL)->socket, 0},
    {offsetof(comm_ssl_keywords, read_timeout), offsetof(comm_ssl_keywords, read_timeout) + sizeof ((const comm_ssl_keywords *)NULL)->read_timeout, 0},
    {offsetof(comm_ssl_keywords, write_timeout), offsetof(comm_ssl_keywords, write_timeout) + sizeof ((const comm_ssl_keywords *)NULL)->write_timeout, 0},
    {offsetof(comm_ssl_keywords, timeout), offsetof(comm_ssl_keywords, timeout) + sizeof ((const comm_ssl_keywords *)NULL)->timeout, 0},
    {offsetof(comm_ssl_keywords, direction), offsetof(comm_ssl_keywords, direction) + sizeof ((const comm_ssl_keywords *)NULL)->direction, 0},
    {offsetof(comm_ssl_keywords, local_address), offsetof(comm_ssl_keywords, local_address) + sizeof ((const comm_ssl_keywords *)NULL)->local_address, 0},
    {offsetof(comm_ssl_keywords, local_port), offsetof(comm_ssl_keywords, local_port) + sizeof ((const comm_ssl_keywords *)NULL)->local_port, 0},
    {offsetof(comm_ssl_keywords, ipv6), offsetof(comm_ssl_keywords, ipv6) + sizeof ((const comm_ssl_keywords *)NULL)->ipv6, 0},
    {offsetof(comm_ssl_keywords, nodelay), offsetof(comm_ssl_keywords, nodelay) + sizeof ((const comm_ssl_keywords *)NULL)->nodelay, 0},
    {offsetof(comm_ssl_keywords, keepalive), offsetof(comm_ssl_keywords, keepalive) + sizeof ((const comm_ssl_keywords *)NULL)->keepalive, 0},
    {offsetof(comm_ssl_keywords, accept_truncation), offsetof(comm_ssl_keywords, accept_truncation) + sizeof ((const comm_ssl_keywords *)NULL)->accept_truncation, 0},
    {offsetof(comm_ssl_keywords, verify_subject_cn), offsetof(comm_ssl_keywords, verify_subject_cn) + sizeof ((const comm_ssl_keywords *)NULL)->verify_subject_cn, 0},
};

void COMM_CALL comm_ssl_keywords_init(comm_ssl_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_ssl_keywords_clear(comm_ssl_keywords *keywords) {
    keywords_clear(&ssl_keyword_kind, keywords);
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
    closure_set(&keywords->ctx_configure_callback, (void (*)(void))ctx_configure_callback, ctx_configure_callback_data, ctx_configure_callback_free);
    keywords->present |= COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK;
}

void COMM_CALL comm_ssl_keywords_set_ssl_configure_callback(comm_ssl_keywords *keywords,
    comm_ssl_configure_callback ssl_configure_callback, void *ssl_configure_callback_data,
    comm_free_function ssl_configure_callback_free) {
    closure_set(&keywords->ssl_configure_callback, (void (*)(void))ssl_configure_callback, ssl_configure_callback_data, ssl_configure_callback_free);
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

void COMM_CALL comm_ssl_keywords_set_direction(comm_ssl_keywords *keywords, comm_direction direction) {
    keywords->direction = direction;
    keywords->present |= COMM_SSL_KEYWORDS_DIRECTION;
}

void COMM_CALL comm_ssl_keywords_set_local_address(comm_ssl_keywords *keywords, const char *local_address) {
    keywords->local_address = local_address;
    keywords->present |= COMM_SSL_KEYWORDS_LOCAL_ADDRESS;
}

void COMM_CALL comm_ssl_keywords_set_local_port(comm_ssl_keywords *keywords, int32_t local_port) {
    keywords->local_port = local_port;
    keywords->present |= COMM_SSL_KEYWORDS_LOCAL_PORT;
}

void COMM_CALL comm_ssl_keywords_set_ipv6(comm_ssl_keywords *keywords, comm_ipv6 ipv6) {
    keywords->ipv6 = ipv6;
    keywords->present |= COMM_SSL_KEYWORDS_IPV6;
}

void COMM_CALL comm_ssl_keywords_set_nodelay(comm_ssl_keywords *keywords, int32_t nodelay) {
    keywords->nodelay = nodelay;
    keywords->present |= COMM_SSL_KEYWORDS_NODELAY;
}

void COMM_CALL comm_ssl_keywords_set_keepalive(comm_ssl_keywords *keywords, int32_t keepalive) {
    keywords->keepalive = keepalive;
    keywords->present |= COMM_SSL_KEYWORDS_KEEPALIVE;
}

void COMM_CALL comm_ssl_keywords_set_accept_truncation(comm_ssl_keywords *keywords,
    int32_t accept_truncation) {
    keywords->accept_truncation = accept_truncation;
    keywords->present |= COMM_SSL_KEYWORDS_ACCEPT_TRUNCATION;
}

void COMM_CALL comm_ssl_keywords_set_verify_subject_cn(comm_ssl_keywords *keywords,
    int32_t verify_subject_cn) {
    keywords->verify_subject_cn = verify_subject_cn;
    keywords->present |= COMM_SSL_KEYWORDS_VERIFY_SUBJECT_CN;
}

const char *const option_keyword_names[] = {
    "microsoft-sess-id-bug",
    "netscape-challenge-bug",
    "netscape-reuse-cipher-change-bug",
    "sslref2-reuse-cert-type-bug",
    "microsoft-big-sslv3-buffer",
    "msie-sslv2-rsa-padding",
    "ssleay-080-client-dh-bug",
    "tls-d5-bug",
    "tls-block-padding-bug",
    "dont-insert-empty-fragments",
    "all",
    "no-session-resumption-on-renegotiation",
    "single-dh-use",
    "ephemeral-rsa",
    "cipher-server-preference",
    "tls-rollback-bug",
    "no-sslv2",
    "no-sslv3",
    "no-tlsv1",
    "pkcs1-check-1",
    "pkcs1-check-2",
    "netscape-ca-dn-bug",
    "netscape-demo-cipher-change-bug",
    "no-tlsv1-1",
    "no-tlsv1-2",
    "no-tlsv1-3",
    "no-ticket",
    "no-renegotiation",
    "allow-client-renegotiation",
    "prioritize-chacha",
    "no-compression",
    "ignore-unexpected-eof",
    "no-encrypt-then-mac",
    "legacy-server-connect",
    "enable-ktls",
};

const struct keyword_field option_keyword_fields[] = {
    {offsetof(comm_option_keywords, microsoft_sess_id_bug), offsetof(comm_option_keywords, microsoft_sess_id_bug) + sizeof ((const comm_option_keywords *)NULL)->microsoft_sess_id_bug, 0},
    {offsetof(comm_option_keywords, netscape_challenge_bug), offsetof(comm_option_keywords, netscape_challenge_bug) + sizeof ((const comm_option_keywords *)NULL)->netscape_challenge_bug, 0},
    {offsetof(comm_option_keywords, netscape_reuse_cipher_change_bug), offsetof(comm_option_keywords, netscape_reuse_cipher_change_bug) + sizeof ((const comm_option_keywords *)NULL)->netscape_reuse_cipher_change_bug, 0},
    {offsetof(comm_option_keywords, sslref2_reuse_cert_type_bug), offsetof(comm_option_keywords, sslref2_reuse_cert_type_bug) + sizeof ((const comm_option_keywords *)NULL)->sslref2_reuse_cert_type_bug, 0},
    {offsetof(comm_option_keywords, microsoft_big_sslv3_buffer), offsetof(comm_option_keywords, microsoft_big_sslv3_buffer) + sizeof ((const comm_option_keywords *)NULL)->microsoft_big_sslv3_buffer, 0},
    {offsetof(comm_option_keywords, msie_sslv2_rsa_padding), offsetof(comm_option_keywords, msie_sslv2_rsa_padding) + sizeof ((const comm_option_keywords *)NULL)->msie_sslv2_rsa_padding, 0},
    {offsetof(comm_option_keywords, ssleay_080_client_dh_bug), offsetof(comm_option_keywords, ssleay_080_client_dh_bug) + sizeof ((const comm_option_keywords *)NULL)->ssleay_080_client_dh_bug, 0},
    {offsetof(comm_option_keywords, tls_d5_bug), offsetof(comm_option_keywords, tls_d5_bug) + sizeof ((const comm_option_keywords *)NULL)->tls_d5_bug, 0},
    {offsetof(comm_option_keywords, tls_block_padding_bug), offsetof(comm_option_keywords, tls_block_padding_bug) + sizeof ((const comm_option_keywords *)NULL)->tls_block_padding_bug, 0},
    {offsetof(comm_option_keywords, dont_insert_empty_fragments), offsetof(comm_option_keywords, dont_insert_empty_fragments) + sizeof ((const comm_option_keywords *)NULL)->dont_insert_empty_fragments, 0},
    {offsetof(comm_option_keywords, all), offsetof(comm_option_keywords, all) + sizeof ((const comm_option_keywords *)NULL)->all, 0},
    {offsetof(comm_option_keywords, no_session_resumption_on_renegotiation), offsetof(comm_option_keywords, no_session_resumption_on_renegotiation) + sizeof ((const comm_option_keywords *)NULL)->no_session_resumption_on_renegotiation, 0},
    {offsetof(comm_option_keywords, single_dh_use), offsetof(comm_option_keywords, single_dh_use) + sizeof ((const comm_option_keywords *)NULL)->single_dh_use, 0},
    {offsetof(comm_option_keywords, ephemeral_rsa), offsetof(comm_option_keywords, ephemeral_rsa) + sizeof ((const comm_option_keywords *)NULL)->ephemeral_rsa, 0},
    {offsetof(comm_option_keywords, cipher_server_preference), offsetof(comm_option_keywords, cipher_server_preference) + sizeof ((const comm_option_keywords *)NULL)->cipher_server_preference, 0},
    {offsetof(comm_option_keywords, tls_rollback_bug), offsetof(comm_option_keywords, tls_rollback_bug) + sizeof ((const comm_option_keywords *)NULL)->tls_rollback_bug, 0},
    {offsetof(comm_option_keywords, no_sslv2), offsetof(comm_option_keywords, no_sslv2) + sizeof ((const comm_option_keywords *)NULL)->no_sslv2, 0},
    {offsetof(comm_option_keywords, no_sslv3), offsetof(comm_option_keywords, no_sslv3) + sizeof ((const comm_option_keywords *)NULL)->no_sslv3, 0},
    {offsetof(comm_option_keywords, no_tlsv1), offsetof(comm_option_keywords, no_tlsv1) + sizeof ((const comm_option_keywords *)NULL)->no_tlsv1, 0},
    {offsetof(comm_option_keywords, pkcs1_check_1), offsetof(comm_option_keywords, pkcs1_check_1) + sizeof ((const comm_option_keywords *)NULL)->pkcs1_check_1, 0},
    {offsetof(comm_option_keywords, pkcs1_check_2), offsetof(comm_option_keywords, pkcs1_check_2) + sizeof ((const comm_option_keywords *)NULL)->pkcs1_check_2, 0},
    {offsetof(comm_option_keywords, netscape_ca_dn_bug), offsetof(comm_option_keywords, netscape_ca_dn_bug) + sizeof ((const comm_option_keywords *)NULL)->netscape_ca_dn_bug, 0},
    {offsetof(comm_option_keywords, netscape_demo_cipher_change_bug), offsetof(comm_option_keywords, netscape_demo_cipher_change_bug) + sizeof ((const comm_option_keywords *)NULL)->netscape_demo_cipher_change_bug, 0},
    {offsetof(comm_option_keywords, no_tlsv1_1), offsetof(comm_option_keywords, no_tlsv1_1) + sizeof ((const comm_option_keywords *)NULL)->no_tlsv1_1, 0},
    {offsetof(comm_option_keywords, no_tlsv1_2), offsetof(comm_option_keywords, no_tlsv1_2) + sizeof ((const comm_option_keywords *)NULL)->no_tlsv1_2, 0},
    {offsetof(comm_option_keywords, no_tlsv1_3), offsetof(comm_option_keywords, no_tlsv1_3) + sizeof ((const comm_option_keywords *)NULL)->no_tlsv1_3, 0},
    {offsetof(comm_option_keywords, no_ticket), offsetof(comm_option_keywords, no_ticket) + sizeof ((const comm_option_keywords *)NULL)->no_ticket, 0},
    {offsetof(comm_option_keywords, no_renegotiation), offsetof(comm_option_keywords, no_renegotiation) + sizeof ((const comm_option_keywords *)NULL)->no_renegotiation, 0},
    {offsetof(comm_option_keywords, allow_client_renegotiation), offsetof(comm_option_keywords, allow_client_renegotiation) + sizeof ((const comm_option_keywords *)NULL)->allow_client_renegotiation, 0},
    {offsetof(comm_option_keywords, prioritize_chacha), offsetof(comm_option_keywords, prioritize_chacha) + sizeof ((const comm_option_keywords *)NULL)->prioritize_chacha, 0},
    {offsetof(comm_option_keywords, no_compression), offsetof(comm_option_keywords, no_compression) + sizeof ((const comm_option_keywords *)NULL)->no_compression, 0},
    {offsetof(comm_option_keywords, ignore_unexpected_eof), offsetof(comm_option_keywords, ignore_unexpected_eof) + sizeof ((const comm_option_keywords *)NULL)->ignore_unexpected_eof, 0},
    {offsetof(comm_option_keywords, no_encrypt_then_mac), offsetof(comm_option_keywords, no_encrypt_then_mac) + sizeof ((const comm_option_keywords *)NULL)->no_encrypt_then_mac, 0},
    {offsetof(comm_option_keywords, legacy_server_connect), offsetof(comm_option_keywords, legacy_server_connect) + sizeof ((const comm_option_keywords *)NULL)->legacy_server_connect, 0},
    {offsetof(comm_option_keywords, enable_ktls), offsetof(comm_option_keywords, enable_ktls) + sizeof ((const comm_option_keywords *)NULL)->enable_ktls, 0},
};

void COMM_CALL comm_option_keywords_init(comm_option_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_option_keywords_clear(comm_option_keywords *keywords) {
    keywords_clear(&option_keyword_kind, keywords);
}

void COMM_CALL comm_option_keywords_set_microsoft_sess_id_bug(comm_option_keywords *keywords,
    int32_t microsoft_sess_id_bug) {
    keywords->microsoft_sess_id_bug = microsoft_sess_id_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_MICROSOFT_SESS_ID_BUG;
}

void COMM_CALL comm_option_keywords_set_netscape_challenge_bug(comm_option_keywords *keywords,
    int32_t netscape_challenge_bug) {
    keywords->netscape_challenge_bug = netscape_challenge_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_NETSCAPE_CHALLENGE_BUG;
}

void COMM_CALL comm_option_keywords_set_netscape_reuse_cipher_change_bug(comm_option_keywords *keywords,
    int32_t netscape_reuse_cipher_change_bug) {
    keywords->netscape_reuse_cipher_change_bug = netscape_reuse_cipher_change_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_NETSCAPE_REUSE_CIPHER_CHANGE_BUG;
}

void COMM_CALL comm_option_keywords_set_sslref2_reuse_cert_type_bug(comm_option_keywords *keywords,
    int32_t sslref2_reuse_cert_type_bug) {
    keywords->sslref2_reuse_cert_type_bug = sslref2_reuse_cert_type_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_SSLREF2_REUSE_CERT_TYPE_BUG;
}

void COMM_CALL comm_option_keywords_set_microsoft_big_sslv3_buffer(comm_option_keywords *keywords,
    int32_t microsoft_big_sslv3_buffer) {
    keywords->microsoft_big_sslv3_buffer = microsoft_big_sslv3_buffer;
    keywords->present |= COMM_OPTION_KEYWORDS_MICROSOFT_BIG_SSLV3_BUFFER;
}

void COMM_CALL comm_option_keywords_set_msie_sslv2_rsa_padding(comm_option_keywords *keywords,
    int32_t msie_sslv2_rsa_padding) {
    keywords->msie_sslv2_rsa_padding = msie_sslv2_rsa_padding;
    keywords->present |= COMM_OPTION_KEYWORDS_MSIE_SSLV2_RSA_PADDING;
}

void COMM_CALL comm_option_keywords_set_ssleay_080_client_dh_bug(comm_option_keywords *keywords,
    int32_t ssleay_080_client_dh_bug) {
    keywords->ssleay_080_client_dh_bug = ssleay_080_client_dh_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_SSLEAY_080_CLIENT_DH_BUG;
}

void COMM_CALL comm_option_keywords_set_tls_d5_bug(comm_option_keywords *keywords, int32_t tls_d5_bug) {
    keywords->tls_d5_bug = tls_d5_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_TLS_D5_BUG;
}

void COMM_CALL comm_option_keywords_set_tls_block_padding_bug(comm_option_keywords *keywords,
    int32_t tls_block_padding_bug) {
    keywords->tls_block_padding_bug = tls_block_padding_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_TLS_BLOCK_PADDING_BUG;
}

void COMM_CALL comm_option_keywords_set_dont_insert_empty_fragments(comm_option_keywords *keywords,
    int32_t dont_insert_empty_fragments) {
    keywords->dont_insert_empty_fragments = dont_insert_empty_fragments;
    keywords->present |= COMM_OPTION_KEYWORDS_DONT_INSERT_EMPTY_FRAGMENTS;
}

void COMM_CALL comm_option_keywords_set_all(comm_option_keywords *keywords, int32_t all) {
    keywords->all = all;
    keywords->present |= COMM_OPTION_KEYWORDS_ALL;
}

void COMM_CALL comm_option_keywords_set_no_session_resumption_on_renegotiation(comm_option_keywords *keywords,
    int32_t no_session_resumption_on_renegotiation) {
    keywords->no_session_resumption_on_renegotiation = no_session_resumption_on_renegotiation;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_SESSION_RESUMPTION_ON_RENEGOTIATION;
}

void COMM_CALL comm_option_keywords_set_single_dh_use(comm_option_keywords *keywords, int32_t single_dh_use) {
    keywords->single_dh_use = single_dh_use;
    keywords->present |= COMM_OPTION_KEYWORDS_SINGLE_DH_USE;
}

void COMM_CALL comm_option_keywords_set_ephemeral_rsa(comm_option_keywords *keywords, int32_t ephemeral_rsa) {
    keywords->ephemeral_rsa = ephemeral_rsa;
    keywords->present |= COMM_OPTION_KEYWORDS_EPHEMERAL_RSA;
}

void COMM_CALL comm_option_keywords_set_cipher_server_preference(comm_option_keywords *keywords,
    int32_t cipher_server_preference) {
    keywords->cipher_server_preference = cipher_server_preference;
    keywords->present |= COMM_OPTION_KEYWORDS_CIPHER_SERVER_PREFERENCE;
}

void COMM_CALL comm_option_keywords_set_tls_rollback_bug(comm_option_keywords *keywords,
    int32_t tls_rollback_bug) {
    keywords->tls_rollback_bug = tls_rollback_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_TLS_ROLLBACK_BUG;
}

void COMM_CALL comm_option_keywords_set_no_sslv2(comm_option_keywords *keywords, int32_t no_sslv2) {
    keywords->no_sslv2 = no_sslv2;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_SSLV2;
}

void COMM_CALL comm_option_keywords_set_no_sslv3(comm_option_keywords *keywords, int32_t no_sslv3) {
    keywords->no_sslv3 = no_sslv3;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_SSLV3;
}

void COMM_CALL comm_option_keywords_set_no_tlsv1(comm_option_keywords *keywords, int32_t no_tlsv1) {
    keywords->no_tlsv1 = no_tlsv1;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_TLSV1;
}

void COMM_CALL comm_option_keywords_set_pkcs1_check_1(comm_option_keywords *keywords, int32_t pkcs1_check_1) {
    keywords->pkcs1_check_1 = pkcs1_check_1;
    keywords->present |= COMM_OPTION_KEYWORDS_PKCS1_CHECK_1;
}

void COMM_CALL comm_option_keywords_set_pkcs1_check_2(comm_option_keywords *keywords, int32_t pkcs1_check_2) {
    keywords->pkcs1_check_2 = pkcs1_check_2;
    keywords->present |= COMM_OPTION_KEYWORDS_PKCS1_CHECK_2;
}

void COMM_CALL comm_option_keywords_set_netscape_ca_dn_bug(comm_option_keywords *keywords,
    int32_t netscape_ca_dn_bug) {
    keywords->netscape_ca_dn_bug = netscape_ca_dn_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_NETSCAPE_CA_DN_BUG;
}

void COMM_CALL comm_option_keywords_set_netscape_demo_cipher_change_bug(comm_option_keywords *keywords,
    int32_t netscape_demo_cipher_change_bug) {
    keywords->netscape_demo_cipher_change_bug = netscape_demo_cipher_change_bug;
    keywords->present |= COMM_OPTION_KEYWORDS_NETSCAPE_DEMO_CIPHER_CHANGE_BUG;
}

void COMM_CALL comm_option_keywords_set_no_tlsv1_1(comm_option_keywords *keywords, int32_t no_tlsv1_1) {
    keywords->no_tlsv1_1 = no_tlsv1_1;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_TLSV1_1;
}

void COMM_CALL comm_option_keywords_set_no_tlsv1_2(comm_option_keywords *keywords, int32_t no_tlsv1_2) {
    keywords->no_tlsv1_2 = no_tlsv1_2;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_TLSV1_2;
}

void COMM_CALL comm_option_keywords_set_no_tlsv1_3(comm_option_keywords *keywords, int32_t no_tlsv1_3) {
    keywords->no_tlsv1_3 = no_tlsv1_3;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_TLSV1_3;
}

void COMM_CALL comm_option_keywords_set_no_ticket(comm_option_keywords *keywords, int32_t no_ticket) {
    keywords->no_ticket = no_ticket;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_TICKET;
}

void COMM_CALL comm_option_keywords_set_no_renegotiation(comm_option_keywords *keywords,
    int32_t no_renegotiation) {
    keywords->no_renegotiation = no_renegotiation;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_RENEGOTIATION;
}

void COMM_CALL comm_option_keywords_set_allow_client_renegotiation(comm_option_keywords *keywords,
    int32_t allow_client_renegotiation) {
    keywords->allow_client_renegotiation = allow_client_renegotiation;
    keywords->present |= COMM_OPTION_KEYWORDS_ALLOW_CLIENT_RENEGOTIATION;
}

void COMM_CALL comm_option_keywords_set_prioritize_chacha(comm_option_keywords *keywords,
    int32_t prioritize_chacha) {
    keywords->prioritize_chacha = prioritize_chacha;
    keywords->present |= COMM_OPTION_KEYWORDS_PRIORITIZE_CHACHA;
}

void COMM_CALL comm_option_keywords_set_no_compression(comm_option_keywords *keywords,
    int32_t no_compression) {
    keywords->no_compression = no_compression;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_COMPRESSION;
}

void COMM_CALL comm_option_keywords_set_ignore_unexpected_eof(comm_option_keywords *keywords,
    int32_t ignore_unexpected_eof) {
    keywords->ignore_unexpected_eof = ignore_unexpected_eof;
    keywords->present |= COMM_OPTION_KEYWORDS_IGNORE_UNEXPECTED_EOF;
}

void COMM_CALL comm_option_keywords_set_no_encrypt_then_mac(comm_option_keywords *keywords,
    int32_t no_encrypt_then_mac) {
    keywords->no_encrypt_then_mac = no_encrypt_then_mac;
    keywords->present |= COMM_OPTION_KEYWORDS_NO_ENCRYPT_THEN_MAC;
}

void COMM_CALL comm_option_keywords_set_legacy_server_connect(comm_option_keywords *keywords,
    int32_t legacy_server_connect) {
    keywords->legacy_server_connect = legacy_server_connect;
    keywords->present |= COMM_OPTION_KEYWORDS_LEGACY_SERVER_CONNECT;
}

void COMM_CALL comm_option_keywords_set_enable_ktls(comm_option_keywords *keywords, int32_t enable_ktls) {
    keywords->enable_ktls = enable_ktls;
    keywords->present |= COMM_OPTION_KEYWORDS_ENABLE_KTLS;
}

const char *const pem_keyword_names[] = {
    "callback",
    "password",
    "pass-phrase",
    "force",
    "dh",
    "filename",
    "func",
    "filename-list",
};

const struct keyword_field pem_keyword_fields[] = {
    {offsetof(comm_pem_keywords, callback), offsetof(comm_pem_keywords, callback) + sizeof ((const comm_pem_keywords *)NULL)->callback, 1},
    {offsetof(comm_pem_keywords, password), offsetof(comm_pem_keywords, password_length) + sizeof ((const comm_pem_keywords *)NULL)->password_length, 0},
    {offsetof(comm_pem_keywords, pass_phrase), offsetof(comm_pem_keywords, pass_phrase_length) + sizeof ((const comm_pem_keywords *)NULL)->pass_phrase_length, 0},
    {offsetof(comm_pem_keywords, force), offsetof(comm_pem_keywords, force) + sizeof ((const comm_pem_keywords *)NULL)->force, 0},
    {offsetof(comm_pem_keywords, dh), offsetof(comm_pem_keywords, dh) + sizeof ((const comm_pem_keywords *)NULL)->dh, 0},
    {offsetof(comm_pem_keywords, filename), offsetof(comm_pem_keywords, filename) + sizeof ((const comm_pem_keywords *)NULL)->filename, 0},
    {offsetof(comm_pem_keywords, func), offsetof(comm_pem_keywords, func) + sizeof ((const comm_pem_keywords *)NULL)->func, 1},
    {offsetof(comm_pem_keywords, filename_list), offsetof(comm_pem_keywords, filename_list_count) + sizeof ((const comm_pem_keywords *)NULL)->filename_list_count, 0},
};

void COMM_CALL comm_pem_keywords_init(comm_pem_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_pem_keywords_clear(comm_pem_keywords *keywords) {
    keywords_clear(&pem_keyword_kind, keywords);
}

void COMM_CALL comm_pem_keywords_set_callback(comm_pem_keywords *keywords, comm_password_callback callback,
    void *callback_data, comm_free_function callback_free) {
    closure_set(&keywords->callback, (void (*)(void))callback, callback_data, callback_free);
    keywords->present |= COMM_PEM_KEYWORDS_CALLBACK;
}

void COMM_CALL comm_pem_keywords_set_password(comm_pem_keywords *keywords, const void *password,
    size_t password_length) {
    keywords->password = password;
    keywords->password_length = password_length;
    keywords->present |= COMM_PEM_KEYWORDS_PASSWORD;
}

void COMM_CALL comm_pem_keywords_set_pass_phrase(comm_pem_keywords *keywords, const void *pass_phrase,
    size_t pass_phrase_length) {
    keywords->pass_phrase = pass_phrase;
    keywords->pass_phrase_length = pass_phrase_length;
    keywords->present |= COMM_PEM_KEYWORDS_PASS_PHRASE;
}

void COMM_CALL comm_pem_keywords_set_force(comm_pem_keywords *keywords, int32_t force) {
    keywords->force = force;
    keywords->present |= COMM_PEM_KEYWORDS_FORCE;
}

void COMM_CALL comm_pem_keywords_set_dh(comm_pem_keywords *keywords, comm_dh_pointer dh) {
    keywords->dh = dh;
    keywords->present |= COMM_PEM_KEYWORDS_DH;
}

void COMM_CALL comm_pem_keywords_set_filename(comm_pem_keywords *keywords, const char *filename) {
    keywords->filename = filename;
    keywords->present |= COMM_PEM_KEYWORDS_FILENAME;
}

void COMM_CALL comm_pem_keywords_set_func(comm_pem_keywords *keywords, comm_dh_callback func, void *func_data,
    comm_free_function func_free) {
    closure_set(&keywords->func, (void (*)(void))func, func_data, func_free);
    keywords->present |= COMM_PEM_KEYWORDS_FUNC;
}

void COMM_CALL comm_pem_keywords_set_filename_list(comm_pem_keywords *keywords,
    const char *const *filename_list, size_t filename_list_count) {
    keywords->filename_list = filename_list;
    keywords->filename_list_count = filename_list_count;
    keywords->present |= COMM_PEM_KEYWORDS_FILENAME_LIST;
}

const char *const detach_keyword_names[] = {
    "retry-count",
    "retry-timeout",
};

const struct keyword_field detach_keyword_fields[] = {
    {offsetof(comm_detach_keywords, retry_count), offsetof(comm_detach_keywords, retry_count) + sizeof ((const comm_detach_keywords *)NULL)->retry_count, 0},
    {offsetof(comm_detach_keywords, retry_timeout), offsetof(comm_detach_keywords, retry_timeout) + sizeof ((const comm_detach_keywords *)NULL)->retry_timeout, 0},
};

void COMM_CALL comm_detach_keywords_init(comm_detach_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_detach_keywords_clear(comm_detach_keywords *keywords) {
    keywords_clear(&detach_keyword_kind, keywords);
}

void COMM_CALL comm_detach_keywords_set_retry_count(comm_detach_keywords *keywords, int32_t retry_count) {
    keywords->retry_count = retry_count;
    keywords->present |= COMM_DETACH_KEYWORDS_RETRY_COUNT;
}

void COMM_CALL comm_detach_keywords_set_retry_timeout(comm_detach_keywords *keywords, double retry_timeout) {
    keywords->retry_timeout = retry_timeout;
    keywords->present |= COMM_DETACH_KEYWORDS_RETRY_TIMEOUT;
}

const char *const server_keyword_names[] = {
    "function",
    "announce",
    "service",
    "backlog",
    "address",
    "local-address",
    "local-port",
    "nodelay",
    "keepalive",
    "process-name",
    "wait",
    "error",
    "ipv6",
    "create-stream",
    "reuseport",
    "threads",
};

const struct keyword_field server_keyword_fields[] = {
    {offsetof(comm_server_keywords, function), offsetof(comm_server_keywords, function) + sizeof ((const comm_server_keywords *)NULL)->function, 1},
    {offsetof(comm_server_keywords, announce), offsetof(comm_server_keywords, announce) + sizeof ((const comm_server_keywords *)NULL)->announce, 1},
    {offsetof(comm_server_keywords, service), offsetof(comm_server_keywords, service) + sizeof ((const comm_server_keywords *)NULL)->service, 0},
    {offsetof(comm_server_keywords, backlog), offsetof(comm_server_keywords, backlog) + sizeof ((const comm_server_keywords *)NULL)->backlog, 0},
    {offsetof(comm_server_keywords, address), offsetof(comm_server_keywords, address) + sizeof ((const comm_server_keywords *)NULL)->address, 0},
    {offsetof(comm_server_keywords, local_address), offsetof(comm_server_keywords, local_address) + sizeof ((const comm_server_keywords *)NULL)->local_address, 0},
    {offsetof(comm_server_keywords, local_port), offsetof(comm_server_keywords, local_port) + sizeof ((const comm_server_keywords *)NULL)->local_port, 0},
    {offsetof(comm_server_keywords, nodelay), offsetof(comm_server_keywords, nodelay) + sizeof ((const comm_server_keywords *)NULL)->nodelay, 0},
    {offsetof(comm_server_keywords, keepalive), offsetof(comm_server_keywords, keepalive) + sizeof ((const comm_server_keywords *)NULL)->keepalive, 0},
    {offsetof(comm_server_keywords, process_name), offsetof(comm_server_keywords, process_name) + sizeof ((const comm_server_keywords *)NULL)->process_name, 0},
    {offsetof(comm_server_keywords, wait), offsetof(comm_server_keywords, wait) + sizeof ((const comm_server_keywords *)NULL)->wait, 0},
    {offsetof(comm_server_keywords, error), offsetof(comm_server_keywords, error) + sizeof ((const comm_server_keywords *)NULL)->error, 0},
    {offsetof(comm_server_keywords, ipv6), offsetof(comm_server_keywords, ipv6) + sizeof ((const comm_server_keywords *)NULL)->ipv6, 0},
    {offsetof(comm_server_keywords, create_stream), offsetof(comm_server_keywords, create_stream) + sizeof ((const comm_server_keywords *)NULL)->create_stream, 0},
    {offsetof(comm_server_keywords, reuseport), offsetof(comm_server_keywords, reuseport) + sizeof ((const comm_server_keywords *)NULL)->reuseport, 0},
    {offsetof(comm_server_keywords, threads), offsetof(comm_server_keywords, threads) + sizeof ((const comm_server_keywords *)NULL)->threads, 0},
};

void COMM_CALL comm_server_keywords_init(comm_server_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_server_keywords_clear(comm_server_keywords *keywords) {
    keywords_clear(&server_keyword_kind, keywords);
}

void COMM_CALL comm_server_keywords_set_function(comm_server_keywords *keywords,
    comm_server_function function, void *function_data, comm_free_function function_free) {
    closure_set(&keywords->function, (void (*)(void))function, function_data, function_free);
    keywords->present |= COMM_SERVER_KEYWORDS_FUNCTION;
}

void COMM_CALL comm_server_keywords_set_announce(comm_server_keywords *keywords,
    comm_server_announce announce, void *announce_data, comm_free_function announce_free) {
    closure_set(&keywords->announce, (void (*)(void))announce, announce_data, announce_free);
    keywords->present |= COMM_SERVER_KEYWORDS_ANNOUNCE;
}

void COMM_CALL comm_server_keywords_set_service(comm_server_keywords *keywords, const char *service) {
    keywords->service = service;
    keywords->present |= COMM_SERVER_KEYWORDS_SERVICE;
}

void COMM_CALL comm_server_keywords_set_backlog(comm_server_keywords *keywords, int32_t backlog) {
    keywords->backlog = backlog;
    keywords->present |= COMM_SERVER_KEYWORDS_BACKLOG;
}

void COMM_CALL comm_server_keywords_set_address(comm_server_keywords *keywords, const char *address) {
    keywords->address = address;
    keywords->present |= COMM_SERVER_KEYWORDS_ADDRESS;
}

void COMM_CALL comm_server_keywords_set_local_address(comm_server_keywords *keywords,
    const char *local_address) {
    keywords->local_address = local_address;
    keywords->present |= COMM_SERVER_KEYWORDS_LOCAL_ADDRESS;
}

void COMM_CALL comm_server_keywords_set_local_port(comm_server_keywords *keywords, int32_t local_port) {
    keywords->local_port = local_port;
    keywords->present |= COMM_SERVER_KEYWORDS_LOCAL_PORT;
}

void COMM_CALL comm_server_keywords_set_nodelay(comm_server_keywords *keywords, int32_t nodelay) {
    keywords->nodelay = nodelay;
    keywords->present |= COMM_SERVER_KEYWORDS_NODELAY;
}

void COMM_CALL comm_server_keywords_set_keepalive(comm_server_keywords *keywords, int32_t keepalive) {
    keywords->keepalive = keepalive;
    keywords->present |= COMM_SERVER_KEYWORDS_KEEPALIVE;
}

void COMM_CALL comm_server_keywords_set_process_name(comm_server_keywords *keywords,
    const char *process_name) {
    keywords->process_name = process_name;
    keywords->present |= COMM_SERVER_KEYWORDS_PROCESS_NAME;
}

void COMM_CALL comm_server_keywords_set_wait(comm_server_keywords *keywords, double wait) {
    keywords->wait = wait;
    keywords->present |= COMM_SERVER_KEYWORDS_WAIT;
}

void COMM_CALL comm_server_keywords_set_error(comm_server_keywords *keywords, int32_t error) {
    keywords->error = error;
    keywords->present |= COMM_SERVER_KEYWORDS_ERROR;
}

void COMM_CALL comm_server_keywords_set_ipv6(comm_server_keywords *keywords, comm_server_ipv6 ipv6) {
    keywords->ipv6 = ipv6;
    keywords->present |= COMM_SERVER_KEYWORDS_IPV6;
}

void COMM_CALL comm_server_keywords_set_create_stream(comm_server_keywords *keywords, int32_t create_stream) {
    keywords->create_stream = create_stream;
    keywords->present |= COMM_SERVER_KEYWORDS_CREATE_STREAM;
}

void COMM_CALL comm_server_keywords_set_reuseport(comm_server_keywords *keywords, int32_t reuseport) {
    keywords->reuseport = reuseport;
    keywords->present |= COMM_SERVER_KEYWORDS_REUSEPORT;
}

void COMM_CALL comm_server_keywords_set_threads(comm_server_keywords *keywords, int32_t threads) {
    keywords->threads = threads;
    keywords->present |= COMM_SERVER_KEYWORDS_THREADS;
}

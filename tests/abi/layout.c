/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <openssl/x509_vfy.h>

#define ALIGNED(offset, type) (((offset) + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type))

_Static_assert(offsetof(comm_library_keywords, size) == 0, "comm_library_keywords.size is first");
_Static_assert(offsetof(comm_library_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_library_keywords.present follows");
_Static_assert(offsetof(comm_library_keywords, library_path) == ALIGNED(offsetof(comm_library_keywords, present) + sizeof(uint64_t), const char *const *), "comm_library_keywords.library_path follows present");
_Static_assert(offsetof(comm_library_keywords, library_path_count) == ALIGNED(offsetof(comm_library_keywords, library_path) + sizeof(const char *const *), size_t), "comm_library_keywords.library_path_count follows library_path");
_Static_assert(offsetof(comm_library_keywords, already_done) == ALIGNED(offsetof(comm_library_keywords, library_path_count) + sizeof(size_t), int32_t), "comm_library_keywords.already_done follows library_path_count");
_Static_assert(COMM_LIBRARY_KEYWORDS_LIBRARY_PATH == UINT64_C(0x1), "library-path");
_Static_assert(COMM_LIBRARY_KEYWORDS_ALREADY_DONE == UINT64_C(0x2), "already-done");
_Static_assert(offsetof(comm_ssl_keywords, size) == 0, "comm_ssl_keywords.size is first");
_Static_assert(offsetof(comm_ssl_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_ssl_keywords.present follows");
_Static_assert(offsetof(comm_ssl_keywords, ssl_ctx) == ALIGNED(offsetof(comm_ssl_keywords, present) + sizeof(uint64_t), comm_ssl_ctx), "comm_ssl_keywords.ssl_ctx follows present");
_Static_assert(offsetof(comm_ssl_keywords, ssl_side) == ALIGNED(offsetof(comm_ssl_keywords, ssl_ctx) + sizeof(comm_ssl_ctx), comm_ssl_side), "comm_ssl_keywords.ssl_side follows ssl_ctx");
_Static_assert(offsetof(comm_ssl_keywords, ctx_configure_callback) == ALIGNED(offsetof(comm_ssl_keywords, ssl_side) + sizeof(comm_ssl_side), struct comm_callback *), "comm_ssl_keywords.ctx_configure_callback follows ssl_side");
_Static_assert(offsetof(comm_ssl_keywords, ssl_configure_callback) == ALIGNED(offsetof(comm_ssl_keywords, ctx_configure_callback) + sizeof(struct comm_callback *), struct comm_callback *), "comm_ssl_keywords.ssl_configure_callback follows ctx_configure_callback");
_Static_assert(offsetof(comm_ssl_keywords, handshake_timeout) == ALIGNED(offsetof(comm_ssl_keywords, ssl_configure_callback) + sizeof(struct comm_callback *), double), "comm_ssl_keywords.handshake_timeout follows ssl_configure_callback");
_Static_assert(offsetof(comm_ssl_keywords, tlsext_host_name) == ALIGNED(offsetof(comm_ssl_keywords, handshake_timeout) + sizeof(double), comm_host_name), "comm_ssl_keywords.tlsext_host_name follows handshake_timeout");
_Static_assert(offsetof(comm_ssl_keywords, verify) == ALIGNED(offsetof(comm_ssl_keywords, tlsext_host_name) + sizeof(comm_host_name), comm_verify), "comm_ssl_keywords.verify follows tlsext_host_name");
_Static_assert(offsetof(comm_ssl_keywords, verify_name) == ALIGNED(offsetof(comm_ssl_keywords, verify) + sizeof(comm_verify), const char *), "comm_ssl_keywords.verify_name follows verify");
_Static_assert(offsetof(comm_ssl_keywords, ring_size) == ALIGNED(offsetof(comm_ssl_keywords, verify_name) + sizeof(const char *), size_t), "comm_ssl_keywords.ring_size follows verify_name");
_Static_assert(offsetof(comm_ssl_keywords, socket) == ALIGNED(offsetof(comm_ssl_keywords, ring_size) + sizeof(size_t), int64_t), "comm_ssl_keywords.socket follows ring_size");
_Static_assert(offsetof(comm_ssl_keywords, read_timeout) == ALIGNED(offsetof(comm_ssl_keywords, socket) + sizeof(int64_t), double), "comm_ssl_keywords.read_timeout follows socket");
_Static_assert(offsetof(comm_ssl_keywords, write_timeout) == ALIGNED(offsetof(comm_ssl_keywords, read_timeout) + sizeof(double), double), "comm_ssl_keywords.write_timeout follows read_timeout");
_Static_assert(offsetof(comm_ssl_keywords, timeout) == ALIGNED(offsetof(comm_ssl_keywords, write_timeout) + sizeof(double), double), "comm_ssl_keywords.timeout follows write_timeout");
_Static_assert(offsetof(comm_ssl_keywords, direction) == ALIGNED(offsetof(comm_ssl_keywords, timeout) + sizeof(double), comm_direction), "comm_ssl_keywords.direction follows timeout");
_Static_assert(offsetof(comm_ssl_keywords, local_address) == ALIGNED(offsetof(comm_ssl_keywords, direction) + sizeof(comm_direction), const char *), "comm_ssl_keywords.local_address follows direction");
_Static_assert(offsetof(comm_ssl_keywords, local_port) == ALIGNED(offsetof(comm_ssl_keywords, local_address) + sizeof(const char *), int32_t), "comm_ssl_keywords.local_port follows local_address");
_Static_assert(offsetof(comm_ssl_keywords, ipv6) == ALIGNED(offsetof(comm_ssl_keywords, local_port) + sizeof(int32_t), comm_ipv6), "comm_ssl_keywords.ipv6 follows local_port");
_Static_assert(offsetof(comm_ssl_keywords, nodelay) == ALIGNED(offsetof(comm_ssl_keywords, ipv6) + sizeof(comm_ipv6), int32_t), "comm_ssl_keywords.nodelay follows ipv6");
_Static_assert(offsetof(comm_ssl_keywords, keepalive) == ALIGNED(offsetof(comm_ssl_keywords, nodelay) + sizeof(int32_t), int32_t), "comm_ssl_keywords.keepalive follows nodelay");
_Static_assert(offsetof(comm_ssl_keywords, accept_truncation) == ALIGNED(offsetof(comm_ssl_keywords, keepalive) + sizeof(int32_t), int32_t), "comm_ssl_keywords.accept_truncation follows keepalive");
_Static_assert(offsetof(comm_ssl_keywords, verify_subject_cn) == ALIGNED(offsetof(comm_ssl_keywords, accept_truncation) + sizeof(int32_t), int32_t), "comm_ssl_keywords.verify_subject_cn follows accept_truncation");
_Static_assert(COMM_SSL_KEYWORDS_SSL_CTX == UINT64_C(0x1), "ssl-ctx");
_Static_assert(COMM_SSL_KEYWORDS_SSL_SIDE == UINT64_C(0x2), "ssl-side");
_Static_assert(COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK == UINT64_C(0x4), "ctx-configure-callback");
_Static_assert(COMM_SSL_KEYWORDS_SSL_CONFIGURE_CALLBACK == UINT64_C(0x8), "ssl-configure-callback");
_Static_assert(COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT == UINT64_C(0x10), "handshake-timeout");
_Static_assert(COMM_SSL_KEYWORDS_TLSEXT_HOST_NAME == UINT64_C(0x20), "tlsext-host-name");
_Static_assert(COMM_SSL_KEYWORDS_VERIFY == UINT64_C(0x40), "verify");
_Static_assert(COMM_SSL_KEYWORDS_VERIFY_NAME == UINT64_C(0x80), "verify-name");
_Static_assert(COMM_SSL_KEYWORDS_RING_SIZE == UINT64_C(0x100), "ring-size");
_Static_assert(COMM_SSL_KEYWORDS_SOCKET == UINT64_C(0x200), "socket");
_Static_assert(COMM_SSL_KEYWORDS_READ_TIMEOUT == UINT64_C(0x400), "read-timeout");
_Static_assert(COMM_SSL_KEYWORDS_WRITE_TIMEOUT == UINT64_C(0x800), "write-timeout");
_Static_assert(COMM_SSL_KEYWORDS_TIMEOUT == UINT64_C(0x1000), "timeout");
_Static_assert(COMM_SSL_KEYWORDS_DIRECTION == UINT64_C(0x2000), "direction");
_Static_assert(COMM_SSL_KEYWORDS_LOCAL_ADDRESS == UINT64_C(0x4000), "local-address");
_Static_assert(COMM_SSL_KEYWORDS_LOCAL_PORT == UINT64_C(0x8000), "local-port");
_Static_assert(COMM_SSL_KEYWORDS_IPV6 == UINT64_C(0x10000), "ipv6");
_Static_assert(COMM_SSL_KEYWORDS_NODELAY == UINT64_C(0x20000), "nodelay");
_Static_assert(COMM_SSL_KEYWORDS_KEEPALIVE == UINT64_C(0x40000), "keepalive");
_Static_assert(COMM_SSL_KEYWORDS_ACCEPT_TRUNCATION == UINT64_C(0x80000), "accept-truncation");
_Static_assert(COMM_SSL_KEYWORDS_VERIFY_SUBJECT_CN == UINT64_C(0x100000), "verify-subject-cn");
_Static_assert(offsetof(comm_option_keywords, size) == 0, "comm_option_keywords.size is first");
_Static_assert(offsetof(comm_option_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_option_keywords.present follows");
_Static_assert(offsetof(comm_option_keywords, microsoft_sess_id_bug) == ALIGNED(offsetof(comm_option_keywords, present) + sizeof(uint64_t), int32_t), "comm_option_keywords.microsoft_sess_id_bug follows present");
_Static_assert(offsetof(comm_option_keywords, netscape_challenge_bug) == ALIGNED(offsetof(comm_option_keywords, microsoft_sess_id_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.netscape_challenge_bug follows microsoft_sess_id_bug");
_Static_assert(offsetof(comm_option_keywords, netscape_reuse_cipher_change_bug) == ALIGNED(offsetof(comm_option_keywords, netscape_challenge_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.netscape_reuse_cipher_change_bug follows netscape_challenge_bug");
_Static_assert(offsetof(comm_option_keywords, sslref2_reuse_cert_type_bug) == ALIGNED(offsetof(comm_option_keywords, netscape_reuse_cipher_change_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.sslref2_reuse_cert_type_bug follows netscape_reuse_cipher_change_bug");
_Static_assert(offsetof(comm_option_keywords, microsoft_big_sslv3_buffer) == ALIGNED(offsetof(comm_option_keywords, sslref2_reuse_cert_type_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.microsoft_big_sslv3_buffer follows sslref2_reuse_cert_type_bug");
_Static_assert(offsetof(comm_option_keywords, msie_sslv2_rsa_padding) == ALIGNED(offsetof(comm_option_keywords, microsoft_big_sslv3_buffer) + sizeof(int32_t), int32_t), "comm_option_keywords.msie_sslv2_rsa_padding follows microsoft_big_sslv3_buffer");
_Static_assert(offsetof(comm_option_keywords, ssleay_080_client_dh_bug) == ALIGNED(offsetof(comm_option_keywords, msie_sslv2_rsa_padding) + sizeof(int32_t), int32_t), "comm_option_keywords.ssleay_080_client_dh_bug follows msie_sslv2_rsa_padding");
_Static_assert(offsetof(comm_option_keywords, tls_d5_bug) == ALIGNED(offsetof(comm_option_keywords, ssleay_080_client_dh_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.tls_d5_bug follows ssleay_080_client_dh_bug");
_Static_assert(offsetof(comm_option_keywords, tls_block_padding_bug) == ALIGNED(offsetof(comm_option_keywords, tls_d5_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.tls_block_padding_bug follows tls_d5_bug");
_Static_assert(offsetof(comm_option_keywords, dont_insert_empty_fragments) == ALIGNED(offsetof(comm_option_keywords, tls_block_padding_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.dont_insert_empty_fragments follows tls_block_padding_bug");
_Static_assert(offsetof(comm_option_keywords, all) == ALIGNED(offsetof(comm_option_keywords, dont_insert_empty_fragments) + sizeof(int32_t), int32_t), "comm_option_keywords.all follows dont_insert_empty_fragments");
_Static_assert(offsetof(comm_option_keywords, no_session_resumption_on_renegotiation) == ALIGNED(offsetof(comm_option_keywords, all) + sizeof(int32_t), int32_t), "comm_option_keywords.no_session_resumption_on_renegotiation follows all");
_Static_assert(offsetof(comm_option_keywords, single_dh_use) == ALIGNED(offsetof(comm_option_keywords, no_session_resumption_on_renegotiation) + sizeof(int32_t), int32_t), "comm_option_keywords.single_dh_use follows no_session_resumption_on_renegotiation");
_Static_assert(offsetof(comm_option_keywords, ephemeral_rsa) == ALIGNED(offsetof(comm_option_keywords, single_dh_use) + sizeof(int32_t), int32_t), "comm_option_keywords.ephemeral_rsa follows single_dh_use");
_Static_assert(offsetof(comm_option_keywords, cipher_server_preference) == ALIGNED(offsetof(comm_option_keywords, ephemeral_rsa) + sizeof(int32_t), int32_t), "comm_option_keywords.cipher_server_preference follows ephemeral_rsa");
_Static_assert(offsetof(comm_option_keywords, tls_rollback_bug) == ALIGNED(offsetof(comm_option_keywords, cipher_server_preference) + sizeof(int32_t), int32_t), "comm_option_keywords.tls_rollback_bug follows cipher_server_preference");
_Static_assert(offsetof(comm_option_keywords, no_sslv2) == ALIGNED(offsetof(comm_option_keywords, tls_rollback_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.no_sslv2 follows tls_rollback_bug");
_Static_assert(offsetof(comm_option_keywords, no_sslv3) == ALIGNED(offsetof(comm_option_keywords, no_sslv2) + sizeof(int32_t), int32_t), "comm_option_keywords.no_sslv3 follows no_sslv2");
_Static_assert(offsetof(comm_option_keywords, no_tlsv1) == ALIGNED(offsetof(comm_option_keywords, no_sslv3) + sizeof(int32_t), int32_t), "comm_option_keywords.no_tlsv1 follows no_sslv3");
_Static_assert(offsetof(comm_option_keywords, pkcs1_check_1) == ALIGNED(offsetof(comm_option_keywords, no_tlsv1) + sizeof(int32_t), int32_t), "comm_option_keywords.pkcs1_check_1 follows no_tlsv1");
_Static_assert(offsetof(comm_option_keywords, pkcs1_check_2) == ALIGNED(offsetof(comm_option_keywords, pkcs1_check_1) + sizeof(int32_t), int32_t), "comm_option_keywords.pkcs1_check_2 follows pkcs1_check_1");
_Static_assert(offsetof(comm_option_keywords, netscape_ca_dn_bug) == ALIGNED(offsetof(comm_option_keywords, pkcs1_check_2) + sizeof(int32_t), int32_t), "comm_option_keywords.netscape_ca_dn_bug follows pkcs1_check_2");
_Static_assert(offsetof(comm_option_keywords, netscape_demo_cipher_change_bug) == ALIGNED(offsetof(comm_option_keywords, netscape_ca_dn_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.netscape_demo_cipher_change_bug follows netscape_ca_dn_bug");
_Static_assert(offsetof(comm_option_keywords, no_tlsv1_1) == ALIGNED(offsetof(comm_option_keywords, netscape_demo_cipher_change_bug) + sizeof(int32_t), int32_t), "comm_option_keywords.no_tlsv1_1 follows netscape_demo_cipher_change_bug");
_Static_assert(offsetof(comm_option_keywords, no_tlsv1_2) == ALIGNED(offsetof(comm_option_keywords, no_tlsv1_1) + sizeof(int32_t), int32_t), "comm_option_keywords.no_tlsv1_2 follows no_tlsv1_1");
_Static_assert(offsetof(comm_option_keywords, no_tlsv1_3) == ALIGNED(offsetof(comm_option_keywords, no_tlsv1_2) + sizeof(int32_t), int32_t), "comm_option_keywords.no_tlsv1_3 follows no_tlsv1_2");
_Static_assert(offsetof(comm_option_keywords, no_ticket) == ALIGNED(offsetof(comm_option_keywords, no_tlsv1_3) + sizeof(int32_t), int32_t), "comm_option_keywords.no_ticket follows no_tlsv1_3");
_Static_assert(offsetof(comm_option_keywords, no_renegotiation) == ALIGNED(offsetof(comm_option_keywords, no_ticket) + sizeof(int32_t), int32_t), "comm_option_keywords.no_renegotiation follows no_ticket");
_Static_assert(offsetof(comm_option_keywords, allow_client_renegotiation) == ALIGNED(offsetof(comm_option_keywords, no_renegotiation) + sizeof(int32_t), int32_t), "comm_option_keywords.allow_client_renegotiation follows no_renegotiation");
_Static_assert(offsetof(comm_option_keywords, prioritize_chacha) == ALIGNED(offsetof(comm_option_keywords, allow_client_renegotiation) + sizeof(int32_t), int32_t), "comm_option_keywords.prioritize_chacha follows allow_client_renegotiation");
_Static_assert(offsetof(comm_option_keywords, no_compression) == ALIGNED(offsetof(comm_option_keywords, prioritize_chacha) + sizeof(int32_t), int32_t), "comm_option_keywords.no_compression follows prioritize_chacha");
_Static_assert(offsetof(comm_option_keywords, ignore_unexpected_eof) == ALIGNED(offsetof(comm_option_keywords, no_compression) + sizeof(int32_t), int32_t), "comm_option_keywords.ignore_unexpected_eof follows no_compression");
_Static_assert(offsetof(comm_option_keywords, no_encrypt_then_mac) == ALIGNED(offsetof(comm_option_keywords, ignore_unexpected_eof) + sizeof(int32_t), int32_t), "comm_option_keywords.no_encrypt_then_mac follows ignore_unexpected_eof");
_Static_assert(offsetof(comm_option_keywords, legacy_server_connect) == ALIGNED(offsetof(comm_option_keywords, no_encrypt_then_mac) + sizeof(int32_t), int32_t), "comm_option_keywords.legacy_server_connect follows no_encrypt_then_mac");
_Static_assert(offsetof(comm_option_keywords, enable_ktls) == ALIGNED(offsetof(comm_option_keywords, legacy_server_connect) + sizeof(int32_t), int32_t), "comm_option_keywords.enable_ktls follows legacy_server_connect");
_Static_assert(COMM_OPTION_KEYWORDS_MICROSOFT_SESS_ID_BUG == UINT64_C(0x1), "microsoft-sess-id-bug");
_Static_assert(COMM_OPTION_KEYWORDS_NETSCAPE_CHALLENGE_BUG == UINT64_C(0x2), "netscape-challenge-bug");
_Static_assert(COMM_OPTION_KEYWORDS_NETSCAPE_REUSE_CIPHER_CHANGE_BUG == UINT64_C(0x4), "netscape-reuse-cipher-change-bug");
_Static_assert(COMM_OPTION_KEYWORDS_SSLREF2_REUSE_CERT_TYPE_BUG == UINT64_C(0x8), "sslref2-reuse-cert-type-bug");
_Static_assert(COMM_OPTION_KEYWORDS_MICROSOFT_BIG_SSLV3_BUFFER == UINT64_C(0x10), "microsoft-big-sslv3-buffer");
_Static_assert(COMM_OPTION_KEYWORDS_MSIE_SSLV2_RSA_PADDING == UINT64_C(0x20), "msie-sslv2-rsa-padding");
_Static_assert(COMM_OPTION_KEYWORDS_SSLEAY_080_CLIENT_DH_BUG == UINT64_C(0x40), "ssleay-080-client-dh-bug");
_Static_assert(COMM_OPTION_KEYWORDS_TLS_D5_BUG == UINT64_C(0x80), "tls-d5-bug");
_Static_assert(COMM_OPTION_KEYWORDS_TLS_BLOCK_PADDING_BUG == UINT64_C(0x100), "tls-block-padding-bug");
_Static_assert(COMM_OPTION_KEYWORDS_DONT_INSERT_EMPTY_FRAGMENTS == UINT64_C(0x200), "dont-insert-empty-fragments");
_Static_assert(COMM_OPTION_KEYWORDS_ALL == UINT64_C(0x400), "all");
_Static_assert(COMM_OPTION_KEYWORDS_NO_SESSION_RESUMPTION_ON_RENEGOTIATION == UINT64_C(0x800), "no-session-resumption-on-renegotiation");
_Static_assert(COMM_OPTION_KEYWORDS_SINGLE_DH_USE == UINT64_C(0x1000), "single-dh-use");
_Static_assert(COMM_OPTION_KEYWORDS_EPHEMERAL_RSA == UINT64_C(0x2000), "ephemeral-rsa");
_Static_assert(COMM_OPTION_KEYWORDS_CIPHER_SERVER_PREFERENCE == UINT64_C(0x4000), "cipher-server-preference");
_Static_assert(COMM_OPTION_KEYWORDS_TLS_ROLLBACK_BUG == UINT64_C(0x8000), "tls-rollback-bug");
_Static_assert(COMM_OPTION_KEYWORDS_NO_SSLV2 == UINT64_C(0x10000), "no-sslv2");
_Static_assert(COMM_OPTION_KEYWORDS_NO_SSLV3 == UINT64_C(0x20000), "no-sslv3");
_Static_assert(COMM_OPTION_KEYWORDS_NO_TLSV1 == UINT64_C(0x40000), "no-tlsv1");
_Static_assert(COMM_OPTION_KEYWORDS_PKCS1_CHECK_1 == UINT64_C(0x80000), "pkcs1-check-1");
_Static_assert(COMM_OPTION_KEYWORDS_PKCS1_CHECK_2 == UINT64_C(0x100000), "pkcs1-check-2");
_Static_assert(COMM_OPTION_KEYWORDS_NETSCAPE_CA_DN_BUG == UINT64_C(0x200000), "netscape-ca-dn-bug");
_Static_assert(COMM_OPTION_KEYWORDS_NETSCAPE_DEMO_CIPHER_CHANGE_BUG == UINT64_C(0x400000), "netscape-demo-cipher-change-bug");
_Static_assert(COMM_OPTION_KEYWORDS_NO_TLSV1_1 == UINT64_C(0x800000), "no-tlsv1-1");
_Static_assert(COMM_OPTION_KEYWORDS_NO_TLSV1_2 == UINT64_C(0x1000000), "no-tlsv1-2");
_Static_assert(COMM_OPTION_KEYWORDS_NO_TLSV1_3 == UINT64_C(0x2000000), "no-tlsv1-3");
_Static_assert(COMM_OPTION_KEYWORDS_NO_TICKET == UINT64_C(0x4000000), "no-ticket");
_Static_assert(COMM_OPTION_KEYWORDS_NO_RENEGOTIATION == UINT64_C(0x8000000), "no-renegotiation");
_Static_assert(COMM_OPTION_KEYWORDS_ALLOW_CLIENT_RENEGOTIATION == UINT64_C(0x10000000), "allow-client-renegotiation");
_Static_assert(COMM_OPTION_KEYWORDS_PRIORITIZE_CHACHA == UINT64_C(0x20000000), "prioritize-chacha");
_Static_assert(COMM_OPTION_KEYWORDS_NO_COMPRESSION == UINT64_C(0x40000000), "no-compression");
_Static_assert(COMM_OPTION_KEYWORDS_IGNORE_UNEXPECTED_EOF == UINT64_C(0x80000000), "ignore-unexpected-eof");
_Static_assert(COMM_OPTION_KEYWORDS_NO_ENCRYPT_THEN_MAC == UINT64_C(0x100000000), "no-encrypt-then-mac");
_Static_assert(COMM_OPTION_KEYWORDS_LEGACY_SERVER_CONNECT == UINT64_C(0x200000000), "legacy-server-connect");
_Static_assert(COMM_OPTION_KEYWORDS_ENABLE_KTLS == UINT64_C(0x400000000), "enable-ktls");
_Static_assert(offsetof(comm_pem_keywords, size) == 0, "comm_pem_keywords.size is first");
_Static_assert(offsetof(comm_pem_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_pem_keywords.present follows");
_Static_assert(offsetof(comm_pem_keywords, callback) == ALIGNED(offsetof(comm_pem_keywords, present) + sizeof(uint64_t), struct comm_callback *), "comm_pem_keywords.callback follows present");
_Static_assert(offsetof(comm_pem_keywords, password) == ALIGNED(offsetof(comm_pem_keywords, callback) + sizeof(struct comm_callback *), const void *), "comm_pem_keywords.password follows callback");
_Static_assert(offsetof(comm_pem_keywords, password_length) == ALIGNED(offsetof(comm_pem_keywords, password) + sizeof(const void *), size_t), "comm_pem_keywords.password_length follows password");
_Static_assert(offsetof(comm_pem_keywords, pass_phrase) == ALIGNED(offsetof(comm_pem_keywords, password_length) + sizeof(size_t), const void *), "comm_pem_keywords.pass_phrase follows password_length");
_Static_assert(offsetof(comm_pem_keywords, pass_phrase_length) == ALIGNED(offsetof(comm_pem_keywords, pass_phrase) + sizeof(const void *), size_t), "comm_pem_keywords.pass_phrase_length follows pass_phrase");
_Static_assert(offsetof(comm_pem_keywords, force) == ALIGNED(offsetof(comm_pem_keywords, pass_phrase_length) + sizeof(size_t), int32_t), "comm_pem_keywords.force follows pass_phrase_length");
_Static_assert(offsetof(comm_pem_keywords, dh) == ALIGNED(offsetof(comm_pem_keywords, force) + sizeof(int32_t), comm_dh_pointer), "comm_pem_keywords.dh follows force");
_Static_assert(offsetof(comm_pem_keywords, filename) == ALIGNED(offsetof(comm_pem_keywords, dh) + sizeof(comm_dh_pointer), const char *), "comm_pem_keywords.filename follows dh");
_Static_assert(offsetof(comm_pem_keywords, func) == ALIGNED(offsetof(comm_pem_keywords, filename) + sizeof(const char *), struct comm_callback *), "comm_pem_keywords.func follows filename");
_Static_assert(offsetof(comm_pem_keywords, filename_list) == ALIGNED(offsetof(comm_pem_keywords, func) + sizeof(struct comm_callback *), const char *const *), "comm_pem_keywords.filename_list follows func");
_Static_assert(offsetof(comm_pem_keywords, filename_list_count) == ALIGNED(offsetof(comm_pem_keywords, filename_list) + sizeof(const char *const *), size_t), "comm_pem_keywords.filename_list_count follows filename_list");
_Static_assert(COMM_PEM_KEYWORDS_CALLBACK == UINT64_C(0x1), "callback");
_Static_assert(COMM_PEM_KEYWORDS_PASSWORD == UINT64_C(0x2), "password");
_Static_assert(COMM_PEM_KEYWORDS_PASS_PHRASE == UINT64_C(0x4), "pass-phrase");
_Static_assert(COMM_PEM_KEYWORDS_FORCE == UINT64_C(0x8), "force");
_Static_assert(COMM_PEM_KEYWORDS_DH == UINT64_C(0x10), "dh");
_Static_assert(COMM_PEM_KEYWORDS_FILENAME == UINT64_C(0x20), "filename");
_Static_assert(COMM_PEM_KEYWORDS_FUNC == UINT64_C(0x40), "func");
_Static_assert(COMM_PEM_KEYWORDS_FILENAME_LIST == UINT64_C(0x80), "filename-list");
_Static_assert(offsetof(comm_detach_keywords, size) == 0, "comm_detach_keywords.size is first");
_Static_assert(offsetof(comm_detach_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_detach_keywords.present follows");
_Static_assert(offsetof(comm_detach_keywords, retry_count) == ALIGNED(offsetof(comm_detach_keywords, present) + sizeof(uint64_t), int32_t), "comm_detach_keywords.retry_count follows present");
_Static_assert(offsetof(comm_detach_keywords, retry_timeout) == ALIGNED(offsetof(comm_detach_keywords, retry_count) + sizeof(int32_t), double), "comm_detach_keywords.retry_timeout follows retry_count");
_Static_assert(COMM_DETACH_KEYWORDS_RETRY_COUNT == UINT64_C(0x1), "retry-count");
_Static_assert(COMM_DETACH_KEYWORDS_RETRY_TIMEOUT == UINT64_C(0x2), "retry-timeout");
_Static_assert(offsetof(comm_server_keywords, size) == 0, "comm_server_keywords.size is first");
_Static_assert(offsetof(comm_server_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_server_keywords.present follows");
_Static_assert(offsetof(comm_server_keywords, function) == ALIGNED(offsetof(comm_server_keywords, present) + sizeof(uint64_t), struct comm_callback *), "comm_server_keywords.function follows present");
_Static_assert(offsetof(comm_server_keywords, announce) == ALIGNED(offsetof(comm_server_keywords, function) + sizeof(struct comm_callback *), struct comm_callback *), "comm_server_keywords.announce follows function");
_Static_assert(offsetof(comm_server_keywords, service) == ALIGNED(offsetof(comm_server_keywords, announce) + sizeof(struct comm_callback *), const char *), "comm_server_keywords.service follows announce");
_Static_assert(offsetof(comm_server_keywords, backlog) == ALIGNED(offsetof(comm_server_keywords, service) + sizeof(const char *), int32_t), "comm_server_keywords.backlog follows service");
_Static_assert(offsetof(comm_server_keywords, address) == ALIGNED(offsetof(comm_server_keywords, backlog) + sizeof(int32_t), const char *), "comm_server_keywords.address follows backlog");
_Static_assert(offsetof(comm_server_keywords, local_address) == ALIGNED(offsetof(comm_server_keywords, address) + sizeof(const char *), const char *), "comm_server_keywords.local_address follows address");
_Static_assert(offsetof(comm_server_keywords, local_port) == ALIGNED(offsetof(comm_server_keywords, local_address) + sizeof(const char *), int32_t), "comm_server_keywords.local_port follows local_address");
_Static_assert(offsetof(comm_server_keywords, nodelay) == ALIGNED(offsetof(comm_server_keywords, local_port) + sizeof(int32_t), int32_t), "comm_server_keywords.nodelay follows local_port");
_Static_assert(offsetof(comm_server_keywords, keepalive) == ALIGNED(offsetof(comm_server_keywords, nodelay) + sizeof(int32_t), int32_t), "comm_server_keywords.keepalive follows nodelay");
_Static_assert(offsetof(comm_server_keywords, process_name) == ALIGNED(offsetof(comm_server_keywords, keepalive) + sizeof(int32_t), const char *), "comm_server_keywords.process_name follows keepalive");
_Static_assert(offsetof(comm_server_keywords, wait) == ALIGNED(offsetof(comm_server_keywords, process_name) + sizeof(const char *), double), "comm_server_keywords.wait follows process_name");
_Static_assert(offsetof(comm_server_keywords, error) == ALIGNED(offsetof(comm_server_keywords, wait) + sizeof(double), int32_t), "comm_server_keywords.error follows wait");
_Static_assert(offsetof(comm_server_keywords, ipv6) == ALIGNED(offsetof(comm_server_keywords, error) + sizeof(int32_t), comm_server_ipv6), "comm_server_keywords.ipv6 follows error");
_Static_assert(offsetof(comm_server_keywords, create_stream) == ALIGNED(offsetof(comm_server_keywords, ipv6) + sizeof(comm_server_ipv6), int32_t), "comm_server_keywords.create_stream follows ipv6");
_Static_assert(offsetof(comm_server_keywords, reuseport) == ALIGNED(offsetof(comm_server_keywords, create_stream) + sizeof(int32_t), int32_t), "comm_server_keywords.reuseport follows create_stream");
_Static_assert(offsetof(comm_server_keywords, threads) == ALIGNED(offsetof(comm_server_keywords, reuseport) + sizeof(int32_t), int32_t), "comm_server_keywords.threads follows reuseport");
_Static_assert(COMM_SERVER_KEYWORDS_FUNCTION == UINT64_C(0x1), "function");
_Static_assert(COMM_SERVER_KEYWORDS_ANNOUNCE == UINT64_C(0x2), "announce");
_Static_assert(COMM_SERVER_KEYWORDS_SERVICE == UINT64_C(0x4), "service");
_Static_assert(COMM_SERVER_KEYWORDS_BACKLOG == UINT64_C(0x8), "backlog");
_Static_assert(COMM_SERVER_KEYWORDS_ADDRESS == UINT64_C(0x10), "address");
_Static_assert(COMM_SERVER_KEYWORDS_LOCAL_ADDRESS == UINT64_C(0x20), "local-address");
_Static_assert(COMM_SERVER_KEYWORDS_LOCAL_PORT == UINT64_C(0x40), "local-port");
_Static_assert(COMM_SERVER_KEYWORDS_NODELAY == UINT64_C(0x80), "nodelay");
_Static_assert(COMM_SERVER_KEYWORDS_KEEPALIVE == UINT64_C(0x100), "keepalive");
_Static_assert(COMM_SERVER_KEYWORDS_PROCESS_NAME == UINT64_C(0x200), "process-name");
_Static_assert(COMM_SERVER_KEYWORDS_WAIT == UINT64_C(0x400), "wait");
_Static_assert(COMM_SERVER_KEYWORDS_ERROR == UINT64_C(0x800), "error");
_Static_assert(COMM_SERVER_KEYWORDS_IPV6 == UINT64_C(0x1000), "ipv6");
_Static_assert(COMM_SERVER_KEYWORDS_CREATE_STREAM == UINT64_C(0x2000), "create-stream");
_Static_assert(COMM_SERVER_KEYWORDS_REUSEPORT == UINT64_C(0x4000), "reuseport");
_Static_assert(COMM_SERVER_KEYWORDS_THREADS == UINT64_C(0x8000), "threads");
_Static_assert(COMM_T == 1001, "t");
_Static_assert(COMM_DEFAULT == 1002, "default");
_Static_assert(COMM_V2 == 1003, "v2");
_Static_assert(COMM_V3 == 1004, "v3");
_Static_assert(COMM_V23 == 1005, "v23");
_Static_assert(COMM_TLS_V1 == 1006, "tls-v1");
_Static_assert(COMM_TLS_V1_1 == 1007, "tls-v1-1");
_Static_assert(COMM_TLS_V1_2 == 1008, "tls-v1-2");
_Static_assert(COMM_TLS_V1_3 == 1009, "tls-v1-3");
_Static_assert(COMM_CLIENT == 1010, "client");
_Static_assert(COMM_SERVER == 1011, "server");
_Static_assert(COMM_BOTH == 1012, "both");
_Static_assert(COMM_NEVER == 1020, "never");
_Static_assert(COMM_ALWAYS == 1021, "always");
_Static_assert(COMM_ONCE == 1022, "once");
_Static_assert(COMM_NONE == 1023, "none");
_Static_assert(COMM_CHAIN == 1024, "chain");
_Static_assert(COMM_DONE == 1030, "done");
_Static_assert(COMM_WANT_READ == 1031, "want-read");
_Static_assert(COMM_WANT_WRITE == 1032, "want-write");
_Static_assert(COMM_WANT_CALLBACK == 1033, "want-callback");
_Static_assert(COMM_CLOSED == 1034, "closed");
_Static_assert(COMM_TRUNCATED == 1035, "truncated");
_Static_assert(COMM_FAILED == 1036, "failed");
_Static_assert(COMM_VERSION == 1040, "version");
_Static_assert(COMM_BUILT_ON == 1041, "built-on");
_Static_assert(COMM_DIRECTORY == 1042, "directory");
_Static_assert(COMM_PLATFORM == 1043, "platform");
_Static_assert(COMM_CFLAGS == 1044, "cflags");
_Static_assert(COMM_INPUT == 1050, "input");
_Static_assert(COMM_OUTPUT == 1051, "output");
_Static_assert(COMM_IO == 1052, "io");
_Static_assert(COMM_ANY == 1090, "any");
_Static_assert(COMM_HERE == 1060, "here");
_Static_assert(COMM_PEER == 1061, "peer");
_Static_assert(COMM_PROCEED == 1070, "proceed");
_Static_assert(COMM_REJECT == 1071, "reject");
_Static_assert(COMM_SUSPEND == 1072, "suspend");
_Static_assert(COMM_BORROW == 1170, "borrow");
_Static_assert(COMM_OWN == 1171, "own");
_Static_assert(COMM_CERTIFICATE == 1080, "certificate");
_Static_assert(COMM_HELLO == 1081, "hello");
_Static_assert(COMM_VERIFICATION == 1082, "verification");
_Static_assert(COMM_COMM_ERROR == 7000, "comm-error");
_Static_assert(COMM_USAGE_ERROR == 7001, "usage-error");
_Static_assert(COMM_MEMORY_ERROR == 7002, "memory-error");
_Static_assert(COMM_SOCKET_ERROR == 7010, "socket-error");
_Static_assert(COMM_SOCKET_TIMEOUT == 7011, "socket-timeout");
_Static_assert(COMM_SOCKET_INTERRUPTED == 7012, "socket-interrupted");
_Static_assert(COMM_SSL_CONDITION == 7020, "ssl-condition");
_Static_assert(COMM_SSL_CLOSED == 7021, "ssl-closed");
_Static_assert(COMM_SSL_ERROR == 7022, "ssl-error");
_Static_assert(COMM_SSL_TRUNCATED == 7023, "ssl-truncated");
_Static_assert(COMM_SSL_FAILURE == 7024, "ssl-failure");
_Static_assert(COMM_SSL_VERIFICATION_FAILURE == 7025, "ssl-verification-failure");
_Static_assert(COMM_SSL_X509_LOOKUP == 7026, "ssl-x509-lookup");
_Static_assert(COMM_SSL_SUSPENDED == 7029, "ssl-suspended");
_Static_assert(COMM_SSL_HANDSHAKE_TIMEOUT == 7027, "ssl-handshake-timeout");
_Static_assert(COMM_SSL_LIBRARY_ERROR == 7028, "ssl-library-error");
_Static_assert(COMM_KIND_STRING_LIST == 13, "string-list");
_Static_assert(COMM_KIND_CONDITION == 1, "condition");
_Static_assert(COMM_KIND_SSL_CTX_POINTER == 2, "ssl-ctx-pointer");
_Static_assert(COMM_KIND_SSL_POINTER == 3, "ssl-pointer");
_Static_assert(COMM_KIND_SSL_CIPHER_POINTER == 4, "ssl-cipher-pointer");
_Static_assert(COMM_KIND_SSL_CIPHER_POINTER_STACK == 15, "ssl-cipher-pointer-stack");
_Static_assert(COMM_KIND_X509_POINTER == 5, "x509-pointer");
_Static_assert(COMM_KIND_X509_NAME_STACK == 9, "x509-name-stack");
_Static_assert(COMM_KIND_DH_POINTER == 10, "dh-pointer");
_Static_assert(COMM_KIND_RSA_POINTER == 11, "rsa-pointer");
_Static_assert(COMM_KIND_EVP_PKEY_POINTER == 18, "evp-pkey-pointer");
_Static_assert(COMM_KIND_X509_NAME_POINTER == 12, "x509-name-pointer");
_Static_assert(COMM_KIND_X509_EXTENSION_POINTER == 16, "x509-extension-pointer");
_Static_assert(COMM_KIND_X509_EXTENSION_STACK == 17, "x509-extension-stack");
_Static_assert(COMM_KIND_X509_STORE_CTX_POINTER == 19, "x509-store-ctx-pointer");
_Static_assert(COMM_KIND_X509_STACK == 14, "x509-stack");
_Static_assert(COMM_KIND_X509_CRL_POINTER == 21, "x509-crl-pointer");
_Static_assert(COMM_KIND_CERTIFICATE_KEY_PAIRS == 20, "certificate-key-pairs");
_Static_assert(COMM_KIND_SSL_ENGINE == 6, "ssl-engine");
_Static_assert(COMM_KIND_SSL_DECISION == 7, "ssl-decision");
_Static_assert(COMM_KIND_SOCKET_STREAM == 8, "socket-stream");
_Static_assert(COMM_KIND_TCP_SERVER == 30, "tcp-server");
_Static_assert((uint64_t)COMM_SSL_VERIFY_PEER == (uint64_t)(SSL_VERIFY_PEER), "SSL_VERIFY_PEER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT == (uint64_t)(SSL_VERIFY_FAIL_IF_NO_PEER_CERT), "SSL_VERIFY_FAIL_IF_NO_PEER_CERT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_VERIFY_CLIENT_ONCE == (uint64_t)(SSL_VERIFY_CLIENT_ONCE), "SSL_VERIFY_CLIENT_ONCE in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_DIGITAL_SIGNATURE == (uint64_t)(KU_DIGITAL_SIGNATURE), "KU_DIGITAL_SIGNATURE in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_NON_REPUDIATION == (uint64_t)(KU_NON_REPUDIATION), "KU_NON_REPUDIATION in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_KEY_ENCIPHERMENT == (uint64_t)(KU_KEY_ENCIPHERMENT), "KU_KEY_ENCIPHERMENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_DATA_ENCIPHERMENT == (uint64_t)(KU_DATA_ENCIPHERMENT), "KU_DATA_ENCIPHERMENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_KEY_AGREEMENT == (uint64_t)(KU_KEY_AGREEMENT), "KU_KEY_AGREEMENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_KEY_CERT_SIGN == (uint64_t)(KU_KEY_CERT_SIGN), "KU_KEY_CERT_SIGN in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_CRL_SIGN == (uint64_t)(KU_CRL_SIGN), "KU_CRL_SIGN in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_ENCIPHER_ONLY == (uint64_t)(KU_ENCIPHER_ONLY), "KU_ENCIPHER_ONLY in OpenSSL's header");
_Static_assert((uint64_t)COMM_KU_DECIPHER_ONLY == (uint64_t)(KU_DECIPHER_ONLY), "KU_DECIPHER_ONLY in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_SSL_CLIENT == (uint64_t)(NS_SSL_CLIENT), "NS_SSL_CLIENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_SSL_SERVER == (uint64_t)(NS_SSL_SERVER), "NS_SSL_SERVER in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_SMIME == (uint64_t)(NS_SMIME), "NS_SMIME in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_OBJSIGN == (uint64_t)(NS_OBJSIGN), "NS_OBJSIGN in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_SSL_CA == (uint64_t)(NS_SSL_CA), "NS_SSL_CA in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_SMIME_CA == (uint64_t)(NS_SMIME_CA), "NS_SMIME_CA in OpenSSL's header");
_Static_assert((uint64_t)COMM_NS_OBJSIGN_CA == (uint64_t)(NS_OBJSIGN_CA), "NS_OBJSIGN_CA in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_FILETYPE_PEM == (uint64_t)(SSL_FILETYPE_PEM), "SSL_FILETYPE_PEM in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_FILETYPE_ASN1 == (uint64_t)(SSL_FILETYPE_ASN1), "SSL_FILETYPE_ASN1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_2 == (uint64_t)(SSL_OP_NO_TLSv1_2), "SSL_OP_NO_TLSv1_2 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_3 == (uint64_t)(SSL_OP_NO_TLSv1_3), "SSL_OP_NO_TLSv1_3 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_RENEGOTIATION == (uint64_t)(SSL_OP_NO_RENEGOTIATION), "SSL_OP_NO_RENEGOTIATION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_MICROSOFT_SESS_ID_BUG == (uint64_t)(SSL_OP_MICROSOFT_SESS_ID_BUG), "SSL_OP_MICROSOFT_SESS_ID_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NETSCAPE_CHALLENGE_BUG == (uint64_t)(SSL_OP_NETSCAPE_CHALLENGE_BUG), "SSL_OP_NETSCAPE_CHALLENGE_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG == (uint64_t)(SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG), "SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG == (uint64_t)(SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG), "SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER == (uint64_t)(SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER), "SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_MSIE_SSLV2_RSA_PADDING == (uint64_t)(SSL_OP_MSIE_SSLV2_RSA_PADDING), "SSL_OP_MSIE_SSLV2_RSA_PADDING in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_SSLEAY_080_CLIENT_DH_BUG == (uint64_t)(SSL_OP_SSLEAY_080_CLIENT_DH_BUG), "SSL_OP_SSLEAY_080_CLIENT_DH_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_TLS_D5_BUG == (uint64_t)(SSL_OP_TLS_D5_BUG), "SSL_OP_TLS_D5_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_TLS_BLOCK_PADDING_BUG == (uint64_t)(SSL_OP_TLS_BLOCK_PADDING_BUG), "SSL_OP_TLS_BLOCK_PADDING_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS == (uint64_t)(SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS), "SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION == (uint64_t)(SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION), "SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_SINGLE_DH_USE == (uint64_t)(SSL_OP_SINGLE_DH_USE), "SSL_OP_SINGLE_DH_USE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_EPHEMERAL_RSA == (uint64_t)(SSL_OP_EPHEMERAL_RSA), "SSL_OP_EPHEMERAL_RSA in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_CIPHER_SERVER_PREFERENCE == (uint64_t)(SSL_OP_CIPHER_SERVER_PREFERENCE), "SSL_OP_CIPHER_SERVER_PREFERENCE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_TLS_ROLLBACK_BUG == (uint64_t)(SSL_OP_TLS_ROLLBACK_BUG), "SSL_OP_TLS_ROLLBACK_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_SSLv2 == (uint64_t)(SSL_OP_NO_SSLv2), "SSL_OP_NO_SSLv2 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_SSLv3 == (uint64_t)(SSL_OP_NO_SSLv3), "SSL_OP_NO_SSLv3 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1 == (uint64_t)(SSL_OP_NO_TLSv1), "SSL_OP_NO_TLSv1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_PKCS1_CHECK_1 == (uint64_t)(SSL_OP_PKCS1_CHECK_1), "SSL_OP_PKCS1_CHECK_1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_PKCS1_CHECK_2 == (uint64_t)(SSL_OP_PKCS1_CHECK_2), "SSL_OP_PKCS1_CHECK_2 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NETSCAPE_CA_DN_BUG == (uint64_t)(SSL_OP_NETSCAPE_CA_DN_BUG), "SSL_OP_NETSCAPE_CA_DN_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG == (uint64_t)(SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG), "SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_1 == (uint64_t)(SSL_OP_NO_TLSv1_1), "SSL_OP_NO_TLSv1_1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TICKET == (uint64_t)(SSL_OP_NO_TICKET), "SSL_OP_NO_TICKET in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_PRIORITIZE_CHACHA == (uint64_t)(SSL_OP_PRIORITIZE_CHACHA), "SSL_OP_PRIORITIZE_CHACHA in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_COMPRESSION == (uint64_t)(SSL_OP_NO_COMPRESSION), "SSL_OP_NO_COMPRESSION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_ENCRYPT_THEN_MAC == (uint64_t)(SSL_OP_NO_ENCRYPT_THEN_MAC), "SSL_OP_NO_ENCRYPT_THEN_MAC in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_LEGACY_SERVER_CONNECT == (uint64_t)(SSL_OP_LEGACY_SERVER_CONNECT), "SSL_OP_LEGACY_SERVER_CONNECT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_OFF == (uint64_t)(SSL_SESS_CACHE_OFF), "SSL_SESS_CACHE_OFF in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_CLIENT == (uint64_t)(SSL_SESS_CACHE_CLIENT), "SSL_SESS_CACHE_CLIENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_SERVER == (uint64_t)(SSL_SESS_CACHE_SERVER), "SSL_SESS_CACHE_SERVER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_BOTH == (uint64_t)(SSL_SESS_CACHE_BOTH), "SSL_SESS_CACHE_BOTH in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_NO_AUTO_CLEAR == (uint64_t)(SSL_SESS_CACHE_NO_AUTO_CLEAR), "SSL_SESS_CACHE_NO_AUTO_CLEAR in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_NO_INTERNAL_LOOKUP == (uint64_t)(SSL_SESS_CACHE_NO_INTERNAL_LOOKUP), "SSL_SESS_CACHE_NO_INTERNAL_LOOKUP in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_NO_INTERNAL_STORE == (uint64_t)(SSL_SESS_CACHE_NO_INTERNAL_STORE), "SSL_SESS_CACHE_NO_INTERNAL_STORE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_SESS_CACHE_NO_INTERNAL == (uint64_t)(SSL_SESS_CACHE_NO_INTERNAL), "SSL_SESS_CACHE_NO_INTERNAL in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_ENABLE_PARTIAL_WRITE == (uint64_t)(SSL_MODE_ENABLE_PARTIAL_WRITE), "SSL_MODE_ENABLE_PARTIAL_WRITE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER == (uint64_t)(SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER), "SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_AUTO_RETRY == (uint64_t)(SSL_MODE_AUTO_RETRY), "SSL_MODE_AUTO_RETRY in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_NO_AUTO_CHAIN == (uint64_t)(SSL_MODE_NO_AUTO_CHAIN), "SSL_MODE_NO_AUTO_CHAIN in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_RELEASE_BUFFERS == (uint64_t)(SSL_MODE_RELEASE_BUFFERS), "SSL_MODE_RELEASE_BUFFERS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_SEND_FALLBACK_SCSV == (uint64_t)(SSL_MODE_SEND_FALLBACK_SCSV), "SSL_MODE_SEND_FALLBACK_SCSV in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_MODE_ASYNC == (uint64_t)(SSL_MODE_ASYNC), "SSL_MODE_ASYNC in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_OK == (uint64_t)(X509_V_OK), "X509_V_OK in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_CERT_HAS_EXPIRED == (uint64_t)(X509_V_ERR_CERT_HAS_EXPIRED), "X509_V_ERR_CERT_HAS_EXPIRED in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN == (uint64_t)(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN), "X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY == (uint64_t)(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY), "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_HOSTNAME_MISMATCH == (uint64_t)(X509_V_ERR_HOSTNAME_MISMATCH), "X509_V_ERR_HOSTNAME_MISMATCH in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_NUM_RENEGOTIATIONS == (uint64_t)(SSL_CTRL_GET_NUM_RENEGOTIATIONS), "SSL_CTRL_GET_NUM_RENEGOTIATIONS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS == (uint64_t)(SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS), "SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_TOTAL_RENEGOTIATIONS == (uint64_t)(SSL_CTRL_GET_TOTAL_RENEGOTIATIONS), "SSL_CTRL_GET_TOTAL_RENEGOTIATIONS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_FLAGS == (uint64_t)(SSL_CTRL_GET_FLAGS), "SSL_CTRL_GET_FLAGS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_NUMBER == (uint64_t)(SSL_CTRL_SESS_NUMBER), "SSL_CTRL_SESS_NUMBER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_CONNECT == (uint64_t)(SSL_CTRL_SESS_CONNECT), "SSL_CTRL_SESS_CONNECT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_CONNECT_GOOD == (uint64_t)(SSL_CTRL_SESS_CONNECT_GOOD), "SSL_CTRL_SESS_CONNECT_GOOD in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_CONNECT_RENEGOTIATE == (uint64_t)(SSL_CTRL_SESS_CONNECT_RENEGOTIATE), "SSL_CTRL_SESS_CONNECT_RENEGOTIATE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_ACCEPT == (uint64_t)(SSL_CTRL_SESS_ACCEPT), "SSL_CTRL_SESS_ACCEPT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_ACCEPT_GOOD == (uint64_t)(SSL_CTRL_SESS_ACCEPT_GOOD), "SSL_CTRL_SESS_ACCEPT_GOOD in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_ACCEPT_RENEGOTIATE == (uint64_t)(SSL_CTRL_SESS_ACCEPT_RENEGOTIATE), "SSL_CTRL_SESS_ACCEPT_RENEGOTIATE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_HIT == (uint64_t)(SSL_CTRL_SESS_HIT), "SSL_CTRL_SESS_HIT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_CB_HIT == (uint64_t)(SSL_CTRL_SESS_CB_HIT), "SSL_CTRL_SESS_CB_HIT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_MISSES == (uint64_t)(SSL_CTRL_SESS_MISSES), "SSL_CTRL_SESS_MISSES in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_TIMEOUTS == (uint64_t)(SSL_CTRL_SESS_TIMEOUTS), "SSL_CTRL_SESS_TIMEOUTS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SESS_CACHE_FULL == (uint64_t)(SSL_CTRL_SESS_CACHE_FULL), "SSL_CTRL_SESS_CACHE_FULL in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_SESS_CACHE_SIZE == (uint64_t)(SSL_CTRL_SET_SESS_CACHE_SIZE), "SSL_CTRL_SET_SESS_CACHE_SIZE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_SESS_CACHE_SIZE == (uint64_t)(SSL_CTRL_GET_SESS_CACHE_SIZE), "SSL_CTRL_GET_SESS_CACHE_SIZE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_SESS_CACHE_MODE == (uint64_t)(SSL_CTRL_SET_SESS_CACHE_MODE), "SSL_CTRL_SET_SESS_CACHE_MODE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_SESS_CACHE_MODE == (uint64_t)(SSL_CTRL_GET_SESS_CACHE_MODE), "SSL_CTRL_GET_SESS_CACHE_MODE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_MODE == (uint64_t)(SSL_CTRL_MODE), "SSL_CTRL_MODE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_CLEAR_MODE == (uint64_t)(SSL_CTRL_CLEAR_MODE), "SSL_CTRL_CLEAR_MODE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_READ_AHEAD == (uint64_t)(SSL_CTRL_GET_READ_AHEAD), "SSL_CTRL_GET_READ_AHEAD in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_READ_AHEAD == (uint64_t)(SSL_CTRL_SET_READ_AHEAD), "SSL_CTRL_SET_READ_AHEAD in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_MAX_CERT_LIST == (uint64_t)(SSL_CTRL_GET_MAX_CERT_LIST), "SSL_CTRL_GET_MAX_CERT_LIST in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_MAX_CERT_LIST == (uint64_t)(SSL_CTRL_SET_MAX_CERT_LIST), "SSL_CTRL_SET_MAX_CERT_LIST in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_MAX_SEND_FRAGMENT == (uint64_t)(SSL_CTRL_SET_MAX_SEND_FRAGMENT), "SSL_CTRL_SET_MAX_SEND_FRAGMENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_SPLIT_SEND_FRAGMENT == (uint64_t)(SSL_CTRL_SET_SPLIT_SEND_FRAGMENT), "SSL_CTRL_SET_SPLIT_SEND_FRAGMENT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_MAX_PIPELINES == (uint64_t)(SSL_CTRL_SET_MAX_PIPELINES), "SSL_CTRL_SET_MAX_PIPELINES in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS == (uint64_t)(SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS), "SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_CERT_FLAGS == (uint64_t)(SSL_CTRL_CERT_FLAGS), "SSL_CTRL_CERT_FLAGS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_CLEAR_CERT_FLAGS == (uint64_t)(SSL_CTRL_CLEAR_CERT_FLAGS), "SSL_CTRL_CLEAR_CERT_FLAGS in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_BUILD_CERT_CHAIN == (uint64_t)(SSL_CTRL_BUILD_CERT_CHAIN), "SSL_CTRL_BUILD_CERT_CHAIN in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_CURRENT_CERT == (uint64_t)(SSL_CTRL_SET_CURRENT_CERT), "SSL_CTRL_SET_CURRENT_CERT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE == (uint64_t)(SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE), "SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE == (uint64_t)(SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE), "SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_DH_AUTO == (uint64_t)(SSL_CTRL_SET_DH_AUTO), "SSL_CTRL_SET_DH_AUTO in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_MIN_PROTO_VERSION == (uint64_t)(SSL_CTRL_SET_MIN_PROTO_VERSION), "SSL_CTRL_SET_MIN_PROTO_VERSION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_MAX_PROTO_VERSION == (uint64_t)(SSL_CTRL_SET_MAX_PROTO_VERSION), "SSL_CTRL_SET_MAX_PROTO_VERSION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_MIN_PROTO_VERSION == (uint64_t)(SSL_CTRL_GET_MIN_PROTO_VERSION), "SSL_CTRL_GET_MIN_PROTO_VERSION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_MAX_PROTO_VERSION == (uint64_t)(SSL_CTRL_GET_MAX_PROTO_VERSION), "SSL_CTRL_GET_MAX_PROTO_VERSION in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_GROUPS_LIST == (uint64_t)(SSL_CTRL_SET_GROUPS_LIST), "SSL_CTRL_SET_GROUPS_LIST in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_SIGALGS_LIST == (uint64_t)(SSL_CTRL_SET_SIGALGS_LIST), "SSL_CTRL_SET_SIGALGS_LIST in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_CLIENT_SIGALGS_LIST == (uint64_t)(SSL_CTRL_SET_CLIENT_SIGALGS_LIST), "SSL_CTRL_SET_CLIENT_SIGALGS_LIST in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_SET_TLSEXT_HOSTNAME == (uint64_t)(SSL_CTRL_SET_TLSEXT_HOSTNAME), "SSL_CTRL_SET_TLSEXT_HOSTNAME in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_RI_SUPPORT == (uint64_t)(SSL_CTRL_GET_RI_SUPPORT), "SSL_CTRL_GET_RI_SUPPORT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_GET_EXTMS_SUPPORT == (uint64_t)(SSL_CTRL_GET_EXTMS_SUPPORT), "SSL_CTRL_GET_EXTMS_SUPPORT in OpenSSL's header");
_Static_assert(sizeof(comm_ssl_protocol) == 4, "ssl-protocol");
_Static_assert(sizeof(comm_protocol_version) == 4, "protocol-version");
_Static_assert(sizeof(comm_ssl_side) == 4, "ssl-side");
_Static_assert(sizeof(comm_verification_side) == 4, "verification-side");
_Static_assert(sizeof(comm_verification_mode) == 4, "verification-mode");
_Static_assert(sizeof(comm_verify) == 4, "verify");
_Static_assert(sizeof(comm_step) == 4, "step");
_Static_assert(sizeof(comm_openssl_version_part) == 4, "openssl-version-part");
_Static_assert(sizeof(comm_handle_kind) == 4, "handle-kind");
_Static_assert(sizeof(comm_handle_ownership) == 4, "handle-ownership");
_Static_assert(sizeof(comm_direction) == 4, "direction");
_Static_assert(sizeof(comm_ipv6) == 4, "ipv6");
_Static_assert(sizeof(comm_alert_sender) == 4, "alert-sender");
_Static_assert(sizeof(comm_decision_answer) == 4, "decision-answer");
_Static_assert(sizeof(comm_decision_kind) == 4, "decision-kind");
_Static_assert(sizeof(comm_server_ipv6) == 4, "server-ipv6");
_Static_assert(sizeof(comm_verify_flags) == 4, "verify-flags");
_Static_assert(sizeof(comm_key_usage) == 4, "key-usage");
_Static_assert(sizeof(comm_netscape_certificate_type) == 4, "netscape-certificate-type");
_Static_assert(sizeof(comm_ctx_configure_callback) == sizeof(void (*)(void)), "ctx-configure-callback");
_Static_assert(sizeof(comm_cert_callback) == sizeof(void (*)(void)), "cert-callback");
_Static_assert(sizeof(comm_hello_callback) == sizeof(void (*)(void)), "hello-callback");
_Static_assert(sizeof(comm_verification_callback) == sizeof(void (*)(void)), "verification-callback");
_Static_assert(sizeof(comm_verify_callback) == sizeof(void (*)(void)), "verify-callback");
_Static_assert(sizeof(comm_password_callback) == sizeof(void (*)(void)), "password-callback");
_Static_assert(sizeof(comm_dh_callback) == sizeof(void (*)(void)), "dh-callback");
_Static_assert(sizeof(comm_ssl_configure_callback) == sizeof(void (*)(void)), "ssl-configure-callback");
_Static_assert(sizeof(comm_crypto_object_callback) == sizeof(void (*)(void)), "crypto-object-callback");
_Static_assert(sizeof(comm_server_function) == sizeof(void (*)(void)), "server-function");
_Static_assert(sizeof(comm_server_announce) == sizeof(void (*)(void)), "server-announce");

typedef void (*symbol)(void);
const symbol all_symbols[] = {
    (symbol)comm_ensure_ssl,
    (symbol)comm_set_ssl_library_path,
    (symbol)comm_openssl_version,
    (symbol)comm_do_rand_seed,
    (symbol)comm_openssl_symbol_address,
    (symbol)comm_openssl_feature_p,
    (symbol)comm_openssl_constant,
    (symbol)comm_lisp_name_to_c_name,
    (symbol)comm_c_name_to_lisp_name,
    (symbol)comm_live_handle_count,
    (symbol)comm_free_string,
    (symbol)comm_retain_string_list,
    (symbol)comm_free_string_list,
    (symbol)comm_string_list_count,
    (symbol)comm_string_list_item,
    (symbol)comm_free_bytes,
    (symbol)comm_copy_condition,
    (symbol)comm_retain_condition,
    (symbol)comm_free_condition,
    (symbol)comm_condition_type,
    (symbol)comm_condition_typep,
    (symbol)comm_condition_text,
    (symbol)comm_condition_argument,
    (symbol)comm_condition_code,
    (symbol)comm_condition_reason,
    (symbol)comm_condition_alert,
    (symbol)comm_condition_alert_sender,
    (symbol)comm_condition_verify_result,
    (symbol)comm_condition_verify_depth,
    (symbol)comm_condition_errno,
    (symbol)comm_condition_queue_length,
    (symbol)comm_condition_queue_code,
    (symbol)comm_condition_queue_text,
    (symbol)comm_make_ssl_ctx,
    (symbol)comm_destroy_ssl_ctx,
    (symbol)comm_retain_ssl_ctx,
    (symbol)comm_set_verification_mode,
    (symbol)comm_get_verification_mode,
    (symbol)comm_set_ssl_ctx_cert_cb,
    (symbol)comm_set_ssl_ctx_hello_cb,
    (symbol)comm_set_ssl_ctx_verification_cb,
    (symbol)comm_set_ssl_ctx_options,
    (symbol)comm_set_ssl_ctx_password_callback,
    (symbol)comm_set_ssl_ctx_dh,
    (symbol)comm_set_cipher_list,
    (symbol)comm_set_ciphersuites,
    (symbol)comm_set_min_protocol_version,
    (symbol)comm_set_max_protocol_version,
    (symbol)comm_set_verification_depth,
    (symbol)comm_ssl_ctx_set_verify_depth,
    (symbol)comm_set_verification_client_ca,
    (symbol)comm_set_session_id_context,
    (symbol)comm_ssl_ctx_load_verify_locations,
    (symbol)comm_ssl_ctx_use_certificate_chain_file,
    (symbol)comm_ssl_ctx_use_certificate_file,
    (symbol)comm_ssl_ctx_use_privatekey_file,
    (symbol)comm_ssl_ctx_set_options,
    (symbol)comm_ssl_ctx_clear_options,
    (symbol)comm_ssl_ctx_get_options,
    (symbol)comm_ssl_ctx_set_mode,
    (symbol)comm_ssl_ctx_get_mode,
    (symbol)comm_ssl_ctx_need_tmp_rsa,
    (symbol)comm_ssl_ctx_add_client_ca,
    (symbol)comm_ssl_ctx_set_client_ca_list,
    (symbol)comm_ssl_ctx_get_max_cert_list,
    (symbol)comm_ssl_ctx_set_max_cert_list,
    (symbol)comm_ssl_ctx_get_verify_mode,
    (symbol)comm_ssl_ctx_set_tmp_rsa,
    (symbol)comm_ssl_ctx_set_tmp_dh,
    (symbol)comm_ssl_ctx_use_rsaprivatekey_file,
    (symbol)comm_ssl_ctx_sess_set_cache_size,
    (symbol)comm_ssl_ctx_sess_get_cache_size,
    (symbol)comm_ssl_ctx_sess_set_cache_mode,
    (symbol)comm_ssl_ctx_sess_get_cache_mode,
    (symbol)comm_ssl_ctx_get_read_ahead,
    (symbol)comm_ssl_ctx_set_read_ahead,
    (symbol)comm_ssl_ctx_add_extra_chain_cert,
    (symbol)comm_ssl_ctx_ctrl,
    (symbol)comm_ssl_new,
    (symbol)comm_destroy_ssl,
    (symbol)comm_retain_ssl,
    (symbol)comm_ssl_get_servername,
    (symbol)comm_ssl_set_ssl_ctx,
    (symbol)comm_ssl_set1_host,
    (symbol)comm_ssl_set_tlsext_host_name,
    (symbol)comm_ssl_set_connect_state,
    (symbol)comm_ssl_set_accept_state,
    (symbol)comm_ssl_set_options,
    (symbol)comm_ssl_clear_options,
    (symbol)comm_ssl_get_options,
    (symbol)comm_ssl_use_certificate_file,
    (symbol)comm_ssl_use_privatekey_file,
    (symbol)comm_ssl_get_version,
    (symbol)comm_ssl_get_verify_result,
    (symbol)comm_ssl_session_reused,
    (symbol)comm_ssl_get_current_cipher,
    (symbol)comm_ssl_get_cipher_name,
    (symbol)comm_ssl_cipher_get_name,
    (symbol)comm_ssl_cipher_get_version,
    (symbol)comm_ssl_cipher_get_bits,
    (symbol)comm_ssl_add_client_ca,
    (symbol)comm_ssl_set_client_ca_list,
    (symbol)comm_ssl_get_max_cert_list,
    (symbol)comm_ssl_set_max_cert_list,
    (symbol)comm_ssl_get_verify_mode,
    (symbol)comm_ssl_set_tmp_rsa,
    (symbol)comm_ssl_set_tmp_dh,
    (symbol)comm_ssl_use_rsaprivatekey_file,
    (symbol)comm_ssl_ctrl,
    (symbol)comm_ssl_get_mode,
    (symbol)comm_ssl_set_mode,
    (symbol)comm_ssl_need_tmp_rsa,
    (symbol)comm_ssl_num_renegotiations,
    (symbol)comm_ssl_total_renegotiations,
    (symbol)comm_ssl_clear_num_renegotiations,
    (symbol)comm_free_ssl_ciphers,
    (symbol)comm_copy_ssl_ciphers,
    (symbol)comm_ssl_cipher_pointer_stack_count,
    (symbol)comm_ssl_cipher_pointer_stack_item,
    (symbol)comm_ssl_get_ciphers,
    (symbol)comm_ssl_ctx_get_ciphers,
    (symbol)comm_free_x509_names,
    (symbol)comm_copy_x509_names,
    (symbol)comm_free_dh,
    (symbol)comm_retain_dh,
    (symbol)comm_free_rsa,
    (symbol)comm_retain_rsa,
    (symbol)comm_free_evp_pkey,
    (symbol)comm_retain_evp_pkey,
    (symbol)comm_ssl_get1_peer_certificate,
    (symbol)comm_release_certificate,
    (symbol)comm_retain_certificate,
    (symbol)comm_x509_name,
    (symbol)comm_ssl_load_client_ca_file,
    (symbol)comm_x509_get_subject_name,
    (symbol)comm_x509_get_issuer_name,
    (symbol)comm_x509_name_field_string,
    (symbol)comm_x509_version,
    (symbol)comm_x509_serial_number,
    (symbol)comm_x509_starting_time,
    (symbol)comm_x509_expiry_time,
    (symbol)comm_x509_signature_algorithm,
    (symbol)comm_x509_pubkey_algorithm,
    (symbol)comm_x509_name_get_all_values,
    (symbol)comm_x509_get_email,
    (symbol)comm_x509_key_usage,
    (symbol)comm_x509_extended_key_usage,
    (symbol)comm_x509_netscape_certificate_type,
    (symbol)comm_x509_get_extensions,
    (symbol)comm_x509_extension_stack_count,
    (symbol)comm_x509_extension_stack_item,
    (symbol)comm_x509_extension_nid,
    (symbol)comm_x509_extension_string,
    (symbol)comm_obj_nid2ln,
    (symbol)comm_x509_store_ctx_get_current_cert,
    (symbol)comm_x509_name_stack_count,
    (symbol)comm_x509_name_stack_item,
    (symbol)comm_free_x509_stack,
    (symbol)comm_copy_x509_stack,
    (symbol)comm_x509_stack_count,
    (symbol)comm_x509_stack_item,
    (symbol)comm_ssl_get_peer_cert_chain,
    (symbol)comm_x509_from_der,
    (symbol)comm_x509_from_pem,
    (symbol)comm_evp_pkey_from_der,
    (symbol)comm_evp_pkey_from_pem,
    (symbol)comm_x509_to_der,
    (symbol)comm_x509_store_ctx_get_error,
    (symbol)comm_x509_store_ctx_get_error_depth,
    (symbol)comm_x509_to_pem,
    (symbol)comm_evp_pkey_to_der,
    (symbol)comm_evp_pkey_to_pem,
    (symbol)comm_x509_pubkey_key,
    (symbol)comm_x509_signature_value,
    (symbol)comm_x509_sha_digest,
    (symbol)comm_ssl_ctx_use_certificate,
    (symbol)comm_ssl_ctx_use_privatekey,
    (symbol)comm_ssl_use_certificate,
    (symbol)comm_ssl_use_privatekey,
    (symbol)comm_ssl_ctx_add_trusted_certificate,
    (symbol)comm_map_crypto_stack_objects,
    (symbol)comm_free_x509_crl,
    (symbol)comm_retain_x509_crl,
    (symbol)comm_pem_read,
    (symbol)comm_free_crypto_object,
    (symbol)comm_read_dhparams,
    (symbol)comm_read_certificate_key_pairs,
    (symbol)comm_free_certificate_key_pairs,
    (symbol)comm_retain_certificate_key_pairs,
    (symbol)comm_certificate_key_pairs_count,
    (symbol)comm_certificate_key_pair_certificate,
    (symbol)comm_certificate_key_pair_key,
    (symbol)comm_make_ssl_engine,
    (symbol)comm_free_ssl_engine,
    (symbol)comm_retain_ssl_engine,
    (symbol)comm_ssl_engine_feed,
    (symbol)comm_ssl_engine_feed_end,
    (symbol)comm_ssl_engine_feed_failure,
    (symbol)comm_ssl_engine_take,
    (symbol)comm_ssl_engine_handshake,
    (symbol)comm_ssl_engine_read,
    (symbol)comm_ssl_engine_write,
    (symbol)comm_ssl_engine_shutdown,
    (symbol)comm_ssl_engine_pending,
    (symbol)comm_ssl_engine_interrupt,
    (symbol)comm_ssl_engine_ssl,
    (symbol)comm_ssl_engine_ctx,
    (symbol)comm_ssl_engine_decision,
    (symbol)comm_ssl_decision_kind,
    (symbol)comm_ssl_decision_ssl,
    (symbol)comm_ssl_decision_server_name,
    (symbol)comm_ssl_decision_certificate,
    (symbol)comm_ssl_decision_ok,
    (symbol)comm_ssl_decision_answer,
    (symbol)comm_free_ssl_decision,
    (symbol)comm_retain_ssl_decision,
    (symbol)comm_make_socket_stream,
    (symbol)comm_open_tcp_stream,
    (symbol)comm_attach_ssl,
    (symbol)comm_detach_ssl,
    (symbol)comm_socket_stream_handshake,
    (symbol)comm_socket_stream_read,
    (symbol)comm_socket_stream_write,
    (symbol)comm_socket_stream_flush,
    (symbol)comm_close_socket_stream,
    (symbol)comm_free_socket_stream,
    (symbol)comm_retain_socket_stream,
    (symbol)comm_socket_stream_interrupt,
    (symbol)comm_socket_stream_handshake_step,
    (symbol)comm_socket_stream_read_step,
    (symbol)comm_socket_stream_write_step,
    (symbol)comm_socket_stream_flush_step,
    (symbol)comm_socket_stream_shutdown_step,
    (symbol)comm_socket_stream_pending,
    (symbol)comm_socket_stream_ssl,
    (symbol)comm_socket_stream_ctx,
    (symbol)comm_socket_stream_ssl_side,
    (symbol)comm_socket_stream_socket,
    (symbol)comm_replace_socket_stream_socket,
    (symbol)comm_set_socket_stream_socket,
    (symbol)comm_socket_stream_decision,
    (symbol)comm_start_up_server,
    (symbol)comm_server_terminate,
    (symbol)comm_tcp_server_local_port,
    (symbol)comm_tcp_server_socket,
    (symbol)comm_tcp_server_condition,
    (symbol)comm_free_tcp_server,
    (symbol)comm_retain_tcp_server,
    (symbol)comm_library_keywords_init,
    (symbol)comm_library_keywords_clear,
    (symbol)comm_library_keywords_set_library_path,
    (symbol)comm_library_keywords_set_already_done,
    (symbol)comm_ssl_keywords_init,
    (symbol)comm_ssl_keywords_clear,
    (symbol)comm_ssl_keywords_set_ssl_ctx,
    (symbol)comm_ssl_keywords_set_ssl_side,
    (symbol)comm_ssl_keywords_set_ctx_configure_callback,
    (symbol)comm_ssl_keywords_set_ssl_configure_callback,
    (symbol)comm_ssl_keywords_set_handshake_timeout,
    (symbol)comm_ssl_keywords_set_tlsext_host_name,
    (symbol)comm_ssl_keywords_set_verify,
    (symbol)comm_ssl_keywords_set_verify_name,
    (symbol)comm_ssl_keywords_set_ring_size,
    (symbol)comm_ssl_keywords_set_socket,
    (symbol)comm_ssl_keywords_set_read_timeout,
    (symbol)comm_ssl_keywords_set_write_timeout,
    (symbol)comm_ssl_keywords_set_timeout,
    (symbol)comm_ssl_keywords_set_direction,
    (symbol)comm_ssl_keywords_set_local_address,
    (symbol)comm_ssl_keywords_set_local_port,
    (symbol)comm_ssl_keywords_set_ipv6,
    (symbol)comm_ssl_keywords_set_nodelay,
    (symbol)comm_ssl_keywords_set_keepalive,
    (symbol)comm_ssl_keywords_set_accept_truncation,
    (symbol)comm_ssl_keywords_set_verify_subject_cn,
    (symbol)comm_option_keywords_init,
    (symbol)comm_option_keywords_clear,
    (symbol)comm_option_keywords_set_microsoft_sess_id_bug,
    (symbol)comm_option_keywords_set_netscape_challenge_bug,
    (symbol)comm_option_keywords_set_netscape_reuse_cipher_change_bug,
    (symbol)comm_option_keywords_set_sslref2_reuse_cert_type_bug,
    (symbol)comm_option_keywords_set_microsoft_big_sslv3_buffer,
    (symbol)comm_option_keywords_set_msie_sslv2_rsa_padding,
    (symbol)comm_option_keywords_set_ssleay_080_client_dh_bug,
    (symbol)comm_option_keywords_set_tls_d5_bug,
    (symbol)comm_option_keywords_set_tls_block_padding_bug,
    (symbol)comm_option_keywords_set_dont_insert_empty_fragments,
    (symbol)comm_option_keywords_set_all,
    (symbol)comm_option_keywords_set_no_session_resumption_on_renegotiation,
    (symbol)comm_option_keywords_set_single_dh_use,
    (symbol)comm_option_keywords_set_ephemeral_rsa,
    (symbol)comm_option_keywords_set_cipher_server_preference,
    (symbol)comm_option_keywords_set_tls_rollback_bug,
    (symbol)comm_option_keywords_set_no_sslv2,
    (symbol)comm_option_keywords_set_no_sslv3,
    (symbol)comm_option_keywords_set_no_tlsv1,
    (symbol)comm_option_keywords_set_pkcs1_check_1,
    (symbol)comm_option_keywords_set_pkcs1_check_2,
    (symbol)comm_option_keywords_set_netscape_ca_dn_bug,
    (symbol)comm_option_keywords_set_netscape_demo_cipher_change_bug,
    (symbol)comm_option_keywords_set_no_tlsv1_1,
    (symbol)comm_option_keywords_set_no_tlsv1_2,
    (symbol)comm_option_keywords_set_no_tlsv1_3,
    (symbol)comm_option_keywords_set_no_ticket,
    (symbol)comm_option_keywords_set_no_renegotiation,
    (symbol)comm_option_keywords_set_allow_client_renegotiation,
    (symbol)comm_option_keywords_set_prioritize_chacha,
    (symbol)comm_option_keywords_set_no_compression,
    (symbol)comm_option_keywords_set_ignore_unexpected_eof,
    (symbol)comm_option_keywords_set_no_encrypt_then_mac,
    (symbol)comm_option_keywords_set_legacy_server_connect,
    (symbol)comm_option_keywords_set_enable_ktls,
    (symbol)comm_pem_keywords_init,
    (symbol)comm_pem_keywords_clear,
    (symbol)comm_pem_keywords_set_callback,
    (symbol)comm_pem_keywords_set_password,
    (symbol)comm_pem_keywords_set_pass_phrase,
    (symbol)comm_pem_keywords_set_force,
    (symbol)comm_pem_keywords_set_dh,
    (symbol)comm_pem_keywords_set_filename,
    (symbol)comm_pem_keywords_set_func,
    (symbol)comm_pem_keywords_set_filename_list,
    (symbol)comm_detach_keywords_init,
    (symbol)comm_detach_keywords_clear,
    (symbol)comm_detach_keywords_set_retry_count,
    (symbol)comm_detach_keywords_set_retry_timeout,
    (symbol)comm_server_keywords_init,
    (symbol)comm_server_keywords_clear,
    (symbol)comm_server_keywords_set_function,
    (symbol)comm_server_keywords_set_announce,
    (symbol)comm_server_keywords_set_service,
    (symbol)comm_server_keywords_set_backlog,
    (symbol)comm_server_keywords_set_address,
    (symbol)comm_server_keywords_set_local_address,
    (symbol)comm_server_keywords_set_local_port,
    (symbol)comm_server_keywords_set_nodelay,
    (symbol)comm_server_keywords_set_keepalive,
    (symbol)comm_server_keywords_set_process_name,
    (symbol)comm_server_keywords_set_wait,
    (symbol)comm_server_keywords_set_error,
    (symbol)comm_server_keywords_set_ipv6,
    (symbol)comm_server_keywords_set_create_stream,
    (symbol)comm_server_keywords_set_reuseport,
    (symbol)comm_server_keywords_set_threads,
};

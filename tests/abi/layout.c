/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <stdio.h>
#include <string.h>

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
_Static_assert(offsetof(comm_ssl_keywords, ctx_configure_callback) == ALIGNED(offsetof(comm_ssl_keywords, ssl_side) + sizeof(comm_ssl_side), comm_ctx_configure_callback), "comm_ssl_keywords.ctx_configure_callback follows ssl_side");
_Static_assert(offsetof(comm_ssl_keywords, ctx_configure_callback_data) == ALIGNED(offsetof(comm_ssl_keywords, ctx_configure_callback) + sizeof(comm_ctx_configure_callback), void *), "comm_ssl_keywords.ctx_configure_callback_data follows ctx_configure_callback");
_Static_assert(offsetof(comm_ssl_keywords, ctx_configure_callback_free) == ALIGNED(offsetof(comm_ssl_keywords, ctx_configure_callback_data) + sizeof(void *), comm_free_function), "comm_ssl_keywords.ctx_configure_callback_free follows ctx_configure_callback_data");
_Static_assert(offsetof(comm_ssl_keywords, ssl_configure_callback) == ALIGNED(offsetof(comm_ssl_keywords, ctx_configure_callback_free) + sizeof(comm_free_function), comm_ssl_configure_callback), "comm_ssl_keywords.ssl_configure_callback follows ctx_configure_callback_free");
_Static_assert(offsetof(comm_ssl_keywords, ssl_configure_callback_data) == ALIGNED(offsetof(comm_ssl_keywords, ssl_configure_callback) + sizeof(comm_ssl_configure_callback), void *), "comm_ssl_keywords.ssl_configure_callback_data follows ssl_configure_callback");
_Static_assert(offsetof(comm_ssl_keywords, ssl_configure_callback_free) == ALIGNED(offsetof(comm_ssl_keywords, ssl_configure_callback_data) + sizeof(void *), comm_free_function), "comm_ssl_keywords.ssl_configure_callback_free follows ssl_configure_callback_data");
_Static_assert(offsetof(comm_ssl_keywords, handshake_timeout) == ALIGNED(offsetof(comm_ssl_keywords, ssl_configure_callback_free) + sizeof(comm_free_function), double), "comm_ssl_keywords.handshake_timeout follows ssl_configure_callback_free");
_Static_assert(offsetof(comm_ssl_keywords, tlsext_host_name) == ALIGNED(offsetof(comm_ssl_keywords, handshake_timeout) + sizeof(double), comm_host_name), "comm_ssl_keywords.tlsext_host_name follows handshake_timeout");
_Static_assert(offsetof(comm_ssl_keywords, verify) == ALIGNED(offsetof(comm_ssl_keywords, tlsext_host_name) + sizeof(comm_host_name), comm_verify), "comm_ssl_keywords.verify follows tlsext_host_name");
_Static_assert(offsetof(comm_ssl_keywords, verify_name) == ALIGNED(offsetof(comm_ssl_keywords, verify) + sizeof(comm_verify), const char *), "comm_ssl_keywords.verify_name follows verify");
_Static_assert(offsetof(comm_ssl_keywords, ring_size) == ALIGNED(offsetof(comm_ssl_keywords, verify_name) + sizeof(const char *), size_t), "comm_ssl_keywords.ring_size follows verify_name");
_Static_assert(offsetof(comm_ssl_keywords, socket) == ALIGNED(offsetof(comm_ssl_keywords, ring_size) + sizeof(size_t), int64_t), "comm_ssl_keywords.socket follows ring_size");
_Static_assert(offsetof(comm_ssl_keywords, read_timeout) == ALIGNED(offsetof(comm_ssl_keywords, socket) + sizeof(int64_t), double), "comm_ssl_keywords.read_timeout follows socket");
_Static_assert(offsetof(comm_ssl_keywords, write_timeout) == ALIGNED(offsetof(comm_ssl_keywords, read_timeout) + sizeof(double), double), "comm_ssl_keywords.write_timeout follows read_timeout");
_Static_assert(offsetof(comm_ssl_keywords, timeout) == ALIGNED(offsetof(comm_ssl_keywords, write_timeout) + sizeof(double), double), "comm_ssl_keywords.timeout follows write_timeout");
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
_Static_assert(COMM_HERE == 1060, "here");
_Static_assert(COMM_PEER == 1061, "peer");
_Static_assert(COMM_PROCEED == 1070, "proceed");
_Static_assert(COMM_REJECT == 1071, "reject");
_Static_assert(COMM_SUSPEND == 1072, "suspend");
_Static_assert(COMM_CERTIFICATE == 1080, "certificate");
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
_Static_assert(COMM_SSL_HANDSHAKE_TIMEOUT == 7027, "ssl-handshake-timeout");
_Static_assert(COMM_SSL_LIBRARY_ERROR == 7028, "ssl-library-error");
_Static_assert(COMM_KIND_CONDITION == 1, "condition");
_Static_assert(COMM_KIND_SSL_CTX_POINTER == 2, "ssl-ctx-pointer");
_Static_assert(COMM_KIND_SSL_POINTER == 3, "ssl-pointer");
_Static_assert(COMM_KIND_SSL_CIPHER_POINTER == 4, "ssl-cipher-pointer");
_Static_assert(COMM_KIND_X509_POINTER == 5, "x509-pointer");
_Static_assert(COMM_KIND_X509_NAME_STACK == 9, "x509-name-stack");
_Static_assert(COMM_KIND_DH_POINTER == 10, "dh-pointer");
_Static_assert(COMM_KIND_RSA_POINTER == 11, "rsa-pointer");
_Static_assert(COMM_KIND_SSL_ENGINE == 6, "ssl-engine");
_Static_assert(COMM_KIND_SSL_DECISION == 7, "ssl-decision");
_Static_assert(COMM_KIND_SOCKET_STREAM == 8, "socket-stream");
_Static_assert((uint64_t)COMM_SSL_VERIFY_PEER == (uint64_t)(SSL_VERIFY_PEER), "SSL_VERIFY_PEER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT == (uint64_t)(SSL_VERIFY_FAIL_IF_NO_PEER_CERT), "SSL_VERIFY_FAIL_IF_NO_PEER_CERT in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_VERIFY_CLIENT_ONCE == (uint64_t)(SSL_VERIFY_CLIENT_ONCE), "SSL_VERIFY_CLIENT_ONCE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_FILETYPE_PEM == (uint64_t)(SSL_FILETYPE_PEM), "SSL_FILETYPE_PEM in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_FILETYPE_ASN1 == (uint64_t)(SSL_FILETYPE_ASN1), "SSL_FILETYPE_ASN1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_2 == (uint64_t)(SSL_OP_NO_TLSv1_2), "SSL_OP_NO_TLSv1_2 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_3 == (uint64_t)(SSL_OP_NO_TLSv1_3), "SSL_OP_NO_TLSv1_3 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_RENEGOTIATION == (uint64_t)(SSL_OP_NO_RENEGOTIATION), "SSL_OP_NO_RENEGOTIATION in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_OK == (uint64_t)(X509_V_OK), "X509_V_OK in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_CERT_HAS_EXPIRED == (uint64_t)(X509_V_ERR_CERT_HAS_EXPIRED), "X509_V_ERR_CERT_HAS_EXPIRED in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN == (uint64_t)(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN), "X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY == (uint64_t)(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY), "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY in OpenSSL's header");
_Static_assert((uint64_t)COMM_X509_V_ERR_HOSTNAME_MISMATCH == (uint64_t)(X509_V_ERR_HOSTNAME_MISMATCH), "X509_V_ERR_HOSTNAME_MISMATCH in OpenSSL's header");
_Static_assert(sizeof(comm_ssl_protocol) == 4, "ssl-protocol");
_Static_assert(sizeof(comm_protocol_version) == 4, "protocol-version");
_Static_assert(sizeof(comm_ssl_side) == 4, "ssl-side");
_Static_assert(sizeof(comm_verification_mode) == 4, "verification-mode");
_Static_assert(sizeof(comm_verify) == 4, "verify");
_Static_assert(sizeof(comm_step) == 4, "step");
_Static_assert(sizeof(comm_openssl_version_part) == 4, "openssl-version-part");
_Static_assert(sizeof(comm_direction) == 4, "direction");
_Static_assert(sizeof(comm_alert_sender) == 4, "alert-sender");
_Static_assert(sizeof(comm_decision_answer) == 4, "decision-answer");
_Static_assert(sizeof(comm_decision_kind) == 4, "decision-kind");
_Static_assert(sizeof(comm_verify_flags) == 4, "verify-flags");
_Static_assert(sizeof(comm_ctx_configure_callback) == sizeof(void (*)(void)), "ctx-configure-callback");
_Static_assert(sizeof(comm_cert_callback) == sizeof(void (*)(void)), "cert-callback");
_Static_assert(sizeof(comm_ssl_configure_callback) == sizeof(void (*)(void)), "ssl-configure-callback");

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
    (symbol)comm_copy_condition,
    (symbol)comm_retain_condition,
    (symbol)comm_release_condition,
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
    (symbol)comm_free_x509_names,
    (symbol)comm_copy_x509_names,
    (symbol)comm_free_dh,
    (symbol)comm_retain_dh,
    (symbol)comm_free_rsa,
    (symbol)comm_retain_rsa,
    (symbol)comm_ssl_get1_peer_certificate,
    (symbol)comm_release_certificate,
    (symbol)comm_retain_certificate,
    (symbol)comm_x509_name,
    (symbol)comm_ssl_load_client_ca_file,
    (symbol)comm_make_ssl_engine,
    (symbol)comm_destroy_ssl_engine,
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
    (symbol)comm_ssl_decision_answer,
    (symbol)comm_release_ssl_decision,
    (symbol)comm_retain_ssl_decision,
    (symbol)comm_make_socket_stream,
    (symbol)comm_open_tcp_stream,
    (symbol)comm_attach_ssl,
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
    (symbol)comm_socket_stream_decision,
    (symbol)comm_library_keywords_init,
    (symbol)comm_library_keywords_set_library_path,
    (symbol)comm_library_keywords_set_already_done,
    (symbol)comm_ssl_keywords_init,
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
};

static int failures;

static void check(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        failures++;
    }
}

static void check_comm_library_keywords(void) {
    comm_library_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_library_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_library_keywords_init");
    {
        const char *const *library_path;
        size_t library_path_count;
        memset(&library_path, 0x5a, sizeof library_path);
        memset(&library_path_count, 0x5a, sizeof library_path_count);
        comm_library_keywords_set_library_path(&keywords, library_path, library_path_count);
        check(memcmp(&keywords.library_path, &library_path, sizeof library_path) == 0, "comm_library_keywords_set_library_path: library_path");
        check(memcmp(&keywords.library_path_count, &library_path_count, sizeof library_path_count) == 0, "comm_library_keywords_set_library_path: library_path_count");
        check(keywords.present == UINT64_C(0x1), "comm_library_keywords_set_library_path: present");
    }
    {
        int32_t already_done;
        memset(&already_done, 0x5a, sizeof already_done);
        comm_library_keywords_set_already_done(&keywords, already_done);
        check(memcmp(&keywords.already_done, &already_done, sizeof already_done) == 0, "comm_library_keywords_set_already_done: already_done");
        check(keywords.present == UINT64_C(0x3), "comm_library_keywords_set_already_done: present");
    }
}

static void check_comm_ssl_keywords(void) {
    comm_ssl_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_ssl_keywords_init");
    {
        comm_ssl_ctx ssl_ctx;
        memset(&ssl_ctx, 0x5a, sizeof ssl_ctx);
        comm_ssl_keywords_set_ssl_ctx(&keywords, ssl_ctx);
        check(memcmp(&keywords.ssl_ctx.kind, &ssl_ctx.kind, sizeof ssl_ctx.kind) == 0, "comm_ssl_keywords_set_ssl_ctx: ssl_ctx.kind");
        check(keywords.present == UINT64_C(0x1), "comm_ssl_keywords_set_ssl_ctx: present");
    }
    {
        comm_ssl_side ssl_side;
        memset(&ssl_side, 0x5a, sizeof ssl_side);
        comm_ssl_keywords_set_ssl_side(&keywords, ssl_side);
        check(memcmp(&keywords.ssl_side, &ssl_side, sizeof ssl_side) == 0, "comm_ssl_keywords_set_ssl_side: ssl_side");
        check(keywords.present == UINT64_C(0x3), "comm_ssl_keywords_set_ssl_side: present");
    }
    {
        comm_ctx_configure_callback ctx_configure_callback;
        void *ctx_configure_callback_data;
        comm_free_function ctx_configure_callback_free;
        memset(&ctx_configure_callback, 0x5a, sizeof ctx_configure_callback);
        memset(&ctx_configure_callback_data, 0x5a, sizeof ctx_configure_callback_data);
        memset(&ctx_configure_callback_free, 0x5a, sizeof ctx_configure_callback_free);
        comm_ssl_keywords_set_ctx_configure_callback(&keywords, ctx_configure_callback, ctx_configure_callback_data, ctx_configure_callback_free);
        check(memcmp(&keywords.ctx_configure_callback, &ctx_configure_callback, sizeof ctx_configure_callback) == 0, "comm_ssl_keywords_set_ctx_configure_callback: ctx_configure_callback");
        check(memcmp(&keywords.ctx_configure_callback_data, &ctx_configure_callback_data, sizeof ctx_configure_callback_data) == 0, "comm_ssl_keywords_set_ctx_configure_callback: ctx_configure_callback_data");
        check(memcmp(&keywords.ctx_configure_callback_free, &ctx_configure_callback_free, sizeof ctx_configure_callback_free) == 0, "comm_ssl_keywords_set_ctx_configure_callback: ctx_configure_callback_free");
        check(keywords.present == UINT64_C(0x7), "comm_ssl_keywords_set_ctx_configure_callback: present");
    }
    {
        comm_ssl_configure_callback ssl_configure_callback;
        void *ssl_configure_callback_data;
        comm_free_function ssl_configure_callback_free;
        memset(&ssl_configure_callback, 0x5a, sizeof ssl_configure_callback);
        memset(&ssl_configure_callback_data, 0x5a, sizeof ssl_configure_callback_data);
        memset(&ssl_configure_callback_free, 0x5a, sizeof ssl_configure_callback_free);
        comm_ssl_keywords_set_ssl_configure_callback(&keywords, ssl_configure_callback, ssl_configure_callback_data, ssl_configure_callback_free);
        check(memcmp(&keywords.ssl_configure_callback, &ssl_configure_callback, sizeof ssl_configure_callback) == 0, "comm_ssl_keywords_set_ssl_configure_callback: ssl_configure_callback");
        check(memcmp(&keywords.ssl_configure_callback_data, &ssl_configure_callback_data, sizeof ssl_configure_callback_data) == 0, "comm_ssl_keywords_set_ssl_configure_callback: ssl_configure_callback_data");
        check(memcmp(&keywords.ssl_configure_callback_free, &ssl_configure_callback_free, sizeof ssl_configure_callback_free) == 0, "comm_ssl_keywords_set_ssl_configure_callback: ssl_configure_callback_free");
        check(keywords.present == UINT64_C(0xf), "comm_ssl_keywords_set_ssl_configure_callback: present");
    }
    {
        double handshake_timeout;
        memset(&handshake_timeout, 0x5a, sizeof handshake_timeout);
        comm_ssl_keywords_set_handshake_timeout(&keywords, handshake_timeout);
        check(memcmp(&keywords.handshake_timeout, &handshake_timeout, sizeof handshake_timeout) == 0, "comm_ssl_keywords_set_handshake_timeout: handshake_timeout");
        check(keywords.present == UINT64_C(0x1f), "comm_ssl_keywords_set_handshake_timeout: present");
    }
    {
        comm_host_name tlsext_host_name;
        memset(&tlsext_host_name, 0x5a, sizeof tlsext_host_name);
        comm_ssl_keywords_set_tlsext_host_name(&keywords, tlsext_host_name);
        check(memcmp(&keywords.tlsext_host_name.kind, &tlsext_host_name.kind, sizeof tlsext_host_name.kind) == 0, "comm_ssl_keywords_set_tlsext_host_name: tlsext_host_name.kind");
        check(keywords.present == UINT64_C(0x3f), "comm_ssl_keywords_set_tlsext_host_name: present");
    }
    {
        comm_verify verify;
        memset(&verify, 0x5a, sizeof verify);
        comm_ssl_keywords_set_verify(&keywords, verify);
        check(memcmp(&keywords.verify, &verify, sizeof verify) == 0, "comm_ssl_keywords_set_verify: verify");
        check(keywords.present == UINT64_C(0x7f), "comm_ssl_keywords_set_verify: present");
    }
    {
        const char *verify_name;
        memset(&verify_name, 0x5a, sizeof verify_name);
        comm_ssl_keywords_set_verify_name(&keywords, verify_name);
        check(memcmp(&keywords.verify_name, &verify_name, sizeof verify_name) == 0, "comm_ssl_keywords_set_verify_name: verify_name");
        check(keywords.present == UINT64_C(0xff), "comm_ssl_keywords_set_verify_name: present");
    }
    {
        size_t ring_size;
        memset(&ring_size, 0x5a, sizeof ring_size);
        comm_ssl_keywords_set_ring_size(&keywords, ring_size);
        check(memcmp(&keywords.ring_size, &ring_size, sizeof ring_size) == 0, "comm_ssl_keywords_set_ring_size: ring_size");
        check(keywords.present == UINT64_C(0x1ff), "comm_ssl_keywords_set_ring_size: present");
    }
    {
        int64_t socket;
        memset(&socket, 0x5a, sizeof socket);
        comm_ssl_keywords_set_socket(&keywords, socket);
        check(memcmp(&keywords.socket, &socket, sizeof socket) == 0, "comm_ssl_keywords_set_socket: socket");
        check(keywords.present == UINT64_C(0x3ff), "comm_ssl_keywords_set_socket: present");
    }
    {
        double read_timeout;
        memset(&read_timeout, 0x5a, sizeof read_timeout);
        comm_ssl_keywords_set_read_timeout(&keywords, read_timeout);
        check(memcmp(&keywords.read_timeout, &read_timeout, sizeof read_timeout) == 0, "comm_ssl_keywords_set_read_timeout: read_timeout");
        check(keywords.present == UINT64_C(0x7ff), "comm_ssl_keywords_set_read_timeout: present");
    }
    {
        double write_timeout;
        memset(&write_timeout, 0x5a, sizeof write_timeout);
        comm_ssl_keywords_set_write_timeout(&keywords, write_timeout);
        check(memcmp(&keywords.write_timeout, &write_timeout, sizeof write_timeout) == 0, "comm_ssl_keywords_set_write_timeout: write_timeout");
        check(keywords.present == UINT64_C(0xfff), "comm_ssl_keywords_set_write_timeout: present");
    }
    {
        double timeout;
        memset(&timeout, 0x5a, sizeof timeout);
        comm_ssl_keywords_set_timeout(&keywords, timeout);
        check(memcmp(&keywords.timeout, &timeout, sizeof timeout) == 0, "comm_ssl_keywords_set_timeout: timeout");
        check(keywords.present == UINT64_C(0x1fff), "comm_ssl_keywords_set_timeout: present");
    }
}

int main(void) {
    check_comm_library_keywords();
    check_comm_ssl_keywords();
    return failures != 0;
}

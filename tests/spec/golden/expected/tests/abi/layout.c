/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <openssl/x509_vfy.h>

#define ALIGNED(offset, type) (((offset) + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type))

_Static_assert(offsetof(comm_box_keywords, size) == 0, "comm_box_keywords.size is first");
_Static_assert(offsetof(comm_box_keywords, present) == ALIGNED(sizeof(size_t), uint64_t), "comm_box_keywords.present follows");
_Static_assert(offsetof(comm_box_keywords, lid) == ALIGNED(offsetof(comm_box_keywords, present) + sizeof(uint64_t), comm_lid), "comm_box_keywords.lid follows present");
_Static_assert(offsetof(comm_box_keywords, names) == ALIGNED(offsetof(comm_box_keywords, lid) + sizeof(comm_lid), const char *const *), "comm_box_keywords.names follows lid");
_Static_assert(offsetof(comm_box_keywords, names_count) == ALIGNED(offsetof(comm_box_keywords, names) + sizeof(const char *const *), size_t), "comm_box_keywords.names_count follows names");
_Static_assert(offsetof(comm_box_keywords, callback) == ALIGNED(offsetof(comm_box_keywords, names_count) + sizeof(size_t), struct comm_callback *), "comm_box_keywords.callback follows names_count");
_Static_assert(offsetof(comm_box_keywords, timeout) == ALIGNED(offsetof(comm_box_keywords, callback) + sizeof(struct comm_callback *), double), "comm_box_keywords.timeout follows callback");
_Static_assert(offsetof(comm_box_keywords, content) == ALIGNED(offsetof(comm_box_keywords, timeout) + sizeof(double), const void *), "comm_box_keywords.content follows timeout");
_Static_assert(offsetof(comm_box_keywords, content_length) == ALIGNED(offsetof(comm_box_keywords, content) + sizeof(const void *), size_t), "comm_box_keywords.content_length follows content");
_Static_assert(offsetof(comm_box_keywords, ssl_ctx) == ALIGNED(offsetof(comm_box_keywords, content_length) + sizeof(size_t), comm_ssl_ctx), "comm_box_keywords.ssl_ctx follows content_length");
_Static_assert(offsetof(comm_box_keywords, host) == ALIGNED(offsetof(comm_box_keywords, ssl_ctx) + sizeof(comm_ssl_ctx), comm_host_name), "comm_box_keywords.host follows ssl_ctx");
_Static_assert(offsetof(comm_box_keywords, key) == ALIGNED(offsetof(comm_box_keywords, host) + sizeof(comm_host_name), struct comm_callback *), "comm_box_keywords.key follows host");
_Static_assert(offsetof(comm_box_keywords, look) == ALIGNED(offsetof(comm_box_keywords, key) + sizeof(struct comm_callback *), struct comm_callback *), "comm_box_keywords.look follows key");
_Static_assert(offsetof(comm_box_keywords, inner) == ALIGNED(offsetof(comm_box_keywords, look) + sizeof(struct comm_callback *), comm_box *), "comm_box_keywords.inner follows look");
_Static_assert(COMM_BOX_KEYWORDS_LID == UINT64_C(0x1), "lid");
_Static_assert(COMM_BOX_KEYWORDS_NAMES == UINT64_C(0x2), "names");
_Static_assert(COMM_BOX_KEYWORDS_CALLBACK == UINT64_C(0x4), "callback");
_Static_assert(COMM_BOX_KEYWORDS_TIMEOUT == UINT64_C(0x8), "timeout");
_Static_assert(COMM_BOX_KEYWORDS_CONTENT == UINT64_C(0x10), "content");
_Static_assert(COMM_BOX_KEYWORDS_SSL_CTX == UINT64_C(0x20), "ssl-ctx");
_Static_assert(COMM_BOX_KEYWORDS_HOST == UINT64_C(0x40), "host");
_Static_assert(COMM_BOX_KEYWORDS_KEY == UINT64_C(0x80), "key");
_Static_assert(COMM_BOX_KEYWORDS_LOOK == UINT64_C(0x100), "look");
_Static_assert(COMM_BOX_KEYWORDS_INNER == UINT64_C(0x200), "inner");
_Static_assert(COMM_T == 1001, "t");
_Static_assert(COMM_OPEN == 1002, "open");
_Static_assert(COMM_SHUT == 1003, "shut");
_Static_assert(COMM_DONE == 1004, "done");
_Static_assert(COMM_CERTIFICATE == 1005, "certificate");
_Static_assert(COMM_COMM_ERROR == 7000, "comm-error");
_Static_assert(COMM_USAGE_ERROR == 7001, "usage-error");
_Static_assert(COMM_KIND_BOX == 1, "box");
_Static_assert(COMM_KIND_SSL_CTX_POINTER == 2, "ssl-ctx-pointer");
_Static_assert(COMM_KIND_SSL_POINTER == 3, "ssl-pointer");
_Static_assert(COMM_KIND_SSL_CIPHER_POINTER == 4, "ssl-cipher-pointer");
_Static_assert((uint64_t)COMM_SSL_VERIFY_PEER == (uint64_t)(SSL_VERIFY_PEER), "SSL_VERIFY_PEER in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_VERIFY_CLIENT_ONCE == (uint64_t)(SSL_VERIFY_CLIENT_ONCE), "SSL_VERIFY_CLIENT_ONCE in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_FILETYPE_ASN1 == (uint64_t)(SSL_FILETYPE_ASN1), "SSL_FILETYPE_ASN1 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_OP_NO_TLSv1_3 == (uint64_t)(SSL_OP_NO_TLSv1_3), "SSL_OP_NO_TLSv1_3 in OpenSSL's header");
_Static_assert((uint64_t)COMM_SSL_CTRL_MODE == (uint64_t)(SSL_CTRL_MODE), "SSL_CTRL_MODE in OpenSSL's header");
_Static_assert(sizeof(comm_ssl_protocol) == 4, "ssl-protocol");
_Static_assert(sizeof(comm_lid) == 4, "lid");
_Static_assert(sizeof(comm_step) == 4, "step");
_Static_assert(sizeof(comm_handle_kind) == 4, "handle-kind");
_Static_assert(sizeof(comm_decision_kind) == 4, "decision-kind");
_Static_assert(sizeof(comm_lid_flags) == 4, "lid-flags");
_Static_assert(sizeof(comm_box_callback) == sizeof(void (*)(void)), "box-callback");
_Static_assert(sizeof(comm_key_callback) == sizeof(void (*)(void)), "key-callback");
_Static_assert(sizeof(comm_look_callback) == sizeof(void (*)(void)), "look-callback");

typedef void (*symbol)(void);
const symbol all_symbols[] = {
    (symbol)comm_make_box,
    (symbol)comm_open_box,
    (symbol)comm_read_box,
    (symbol)comm_pack_box,
    (symbol)comm_free_box,
    (symbol)comm_retain_box,
    (symbol)comm_destroy_ssl_ctx,
    (symbol)comm_retain_ssl_ctx,
    (symbol)comm_set_lid,
    (symbol)comm_ssl_ctx_set_mode,
    (symbol)comm_ssl_ctx_need_tmp_rsa,
    (symbol)comm_ssl_get_current_cipher,
    (symbol)comm_ssl_get_cipher_name,
    (symbol)comm_ssl_cipher_get_bits,
    (symbol)comm_box_keywords_init,
    (symbol)comm_box_keywords_clear,
    (symbol)comm_box_keywords_set_lid,
    (symbol)comm_box_keywords_set_names,
    (symbol)comm_box_keywords_set_callback,
    (symbol)comm_box_keywords_set_timeout,
    (symbol)comm_box_keywords_set_content,
    (symbol)comm_box_keywords_set_ssl_ctx,
    (symbol)comm_box_keywords_set_host,
    (symbol)comm_box_keywords_set_key,
    (symbol)comm_box_keywords_set_look,
    (symbol)comm_box_keywords_set_inner,
};

/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

/* Where another convention may be the compiler's own, C's is named. */
#if defined(__i386__)
#define CDECL __attribute__((cdecl))
#else
#define CDECL
#endif

_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_make_box), comm_status (CDECL *)(
    const comm_box_keywords *keywords, comm_box **box)), "&comm_make_box");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_open_box), comm_status (CDECL *)(comm_box *box,
    comm_lid lid, const char *label, char **text)), "&comm_open_box");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_read_box), comm_step (CDECL *)(comm_box *box,
    void *data, size_t data_capacity, size_t *data_length)), "&comm_read_box");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_free_box), void (CDECL *)(
    comm_box *box)), "&comm_free_box");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_box), void (CDECL *)(
    comm_box *box)), "&comm_retain_box");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_destroy_ssl_ctx), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_destroy_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_retain_ssl_ctx), void (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_retain_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_set_lid), comm_status (CDECL *)(
    comm_ssl_or_ctx ssl_or_ctx, comm_lid lid)), "&comm_set_lid");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_set_mode), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx, int64_t mode)), "&comm_ssl_ctx_set_mode");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_ctx_need_tmp_rsa), int64_t (CDECL *)(
    comm_ssl_ctx_pointer ssl_ctx)), "&comm_ssl_ctx_need_tmp_rsa");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_current_cipher), comm_ssl_cipher_pointer (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_current_cipher");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_get_cipher_name), const char * (CDECL *)(
    comm_ssl_pointer ssl)), "&comm_ssl_get_cipher_name");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_ssl_cipher_get_bits), int32_t (CDECL *)(
    comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits)), "&comm_ssl_cipher_get_bits");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_init), void (CDECL *)(
    comm_box_keywords *keywords, size_t size)), "&comm_box_keywords_init");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_lid), void (CDECL *)(
    comm_box_keywords *keywords, comm_lid lid)), "&comm_box_keywords_set_lid");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_names), void (CDECL *)(
    comm_box_keywords *keywords, const char *const *names,
    size_t names_count)), "&comm_box_keywords_set_names");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_callback), void (CDECL *)(
    comm_box_keywords *keywords, comm_box_callback callback, void *callback_data,
    comm_free_function callback_free)), "&comm_box_keywords_set_callback");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_timeout), void (CDECL *)(
    comm_box_keywords *keywords, double timeout)), "&comm_box_keywords_set_timeout");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_content), void (CDECL *)(
    comm_box_keywords *keywords, const void *content,
    size_t content_length)), "&comm_box_keywords_set_content");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_ssl_ctx), void (CDECL *)(
    comm_box_keywords *keywords, comm_ssl_ctx ssl_ctx)), "&comm_box_keywords_set_ssl_ctx");
_Static_assert(__builtin_types_compatible_p(__typeof__(&comm_box_keywords_set_host), void (CDECL *)(
    comm_box_keywords *keywords, comm_host_name host)), "&comm_box_keywords_set_host");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_box_callback)0), comm_status (CDECL *)(
    comm_box *box, void *data)), "(comm_box_callback)0");
_Static_assert(__builtin_types_compatible_p(__typeof__((comm_free_function)0), void (CDECL *)(
    void *)), "(comm_free_function)0");

/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

/* Where another convention may be the compiler's own, C's is named. */
#if defined(__i386__)
#define CDECL __attribute__((cdecl))
#else
#define CDECL
#endif

#define OF_TYPE(value, name, returned, ...) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(value), returned(CDECL *)(__VA_ARGS__)), name)
#define CALLED(name, ...) OF_TYPE(&name, #name, __VA_ARGS__)
#define CALLED_BACK(name, ...) OF_TYPE((name)0, #name, __VA_ARGS__)

CALLED(comm_make_box, comm_status, const comm_box_keywords *keywords, comm_box **box);
CALLED(comm_open_box, comm_status, comm_box *box, comm_lid lid, const char *label, char **text);
CALLED(comm_read_box, comm_step, comm_box *box, void *data, size_t data_capacity, size_t *data_length);
CALLED(comm_pack_box, comm_status, comm_box *box, void **packed, size_t *packed_length);
CALLED(comm_free_box, void, comm_box *box);
CALLED(comm_retain_box, void, comm_box *box);
CALLED(comm_destroy_ssl_ctx, void, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_retain_ssl_ctx, void, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_set_lid, comm_status, comm_ssl_or_ctx ssl_or_ctx, comm_lid lid);
CALLED(comm_ssl_ctx_set_mode, int64_t, comm_ssl_ctx_pointer ssl_ctx, int64_t mode);
CALLED(comm_ssl_ctx_need_tmp_rsa, int64_t, comm_ssl_ctx_pointer ssl_ctx);
CALLED(comm_ssl_get_current_cipher, comm_ssl_cipher_pointer, comm_ssl_pointer ssl);
CALLED(comm_ssl_get_cipher_name, const char *, comm_ssl_pointer ssl);
CALLED(comm_ssl_cipher_get_bits, int32_t, comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits);
CALLED(comm_box_keywords_init, void, comm_box_keywords *keywords, size_t size);
CALLED(comm_box_keywords_clear, void, comm_box_keywords *keywords);
CALLED(comm_box_keywords_set_lid, void, comm_box_keywords *keywords, comm_lid lid);
CALLED(comm_box_keywords_set_names, void, comm_box_keywords *keywords, const char *const *names,
    size_t names_count);
CALLED(comm_box_keywords_set_callback, void, comm_box_keywords *keywords, comm_box_callback callback,
    void *callback_data, comm_free_function callback_free);
CALLED(comm_box_keywords_set_timeout, void, comm_box_keywords *keywords, double timeout);
CALLED(comm_box_keywords_set_content, void, comm_box_keywords *keywords, const void *content,
    size_t content_length);
CALLED(comm_box_keywords_set_ssl_ctx, void, comm_box_keywords *keywords, comm_ssl_ctx ssl_ctx);
CALLED(comm_box_keywords_set_host, void, comm_box_keywords *keywords, comm_host_name host);
CALLED(comm_box_keywords_set_key, void, comm_box_keywords *keywords, comm_key_callback key, void *key_data,
    comm_free_function key_free);
CALLED(comm_box_keywords_set_look, void, comm_box_keywords *keywords, comm_look_callback look,
    void *look_data, comm_free_function look_free);
CALLED(comm_box_keywords_set_inner, void, comm_box_keywords *keywords, comm_box *inner);
CALLED_BACK(comm_box_callback, comm_status, comm_box *box, void *data);
CALLED_BACK(comm_key_callback, comm_status, size_t room, int32_t again, void *key, size_t *key_length,
    void *data);
CALLED_BACK(comm_look_callback, int32_t, const char *text, void *data);
CALLED_BACK(comm_free_function, void, void *);

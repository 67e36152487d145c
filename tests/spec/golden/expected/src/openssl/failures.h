/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_OPENSSL_FAILURES_H
#define COMMSSL_OPENSSL_FAILURES_H

#define FAILURE_free_box never
#define FAILURE_retain_box never
#define FAILURE_destroy_ssl_ctx never
#define FAILURE_retain_ssl_ctx never
#define FAILURE_ssl_ctx_set_mode never
#define FAILURE_ssl_ctx_need_tmp_rsa negative
#define FAILURE_ssl_get_current_cipher null
#define FAILURE_ssl_get_cipher_name null
#define FAILURE_ssl_cipher_get_bits never

#endif

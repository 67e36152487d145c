/* generated from spec/; do not edit: make gen */
/* clang-format off */
/* Included by openssl.h, after imports.h. */
#undef SSL_CTX_free
#define SSL_CTX_free (openssl.SSL_CTX_free)
#undef SSL_CTX_up_ref
#define SSL_CTX_up_ref (openssl.SSL_CTX_up_ref)
#undef SSL_CTX_ctrl
#define SSL_CTX_ctrl (openssl.SSL_CTX_ctrl)
#undef SSL_get_current_cipher
#define SSL_get_current_cipher (openssl.SSL_get_current_cipher)
#undef SSL_CIPHER_get_name
#define SSL_CIPHER_get_name (openssl.SSL_CIPHER_get_name)
#undef SSL_CIPHER_get_bits
#define SSL_CIPHER_get_bits (openssl.SSL_CIPHER_get_bits)
#undef PEM_read_bio_BOX_AUX
#define PEM_read_bio_BOX_AUX (openssl.PEM_read_bio_BOX_AUX)
#undef SSL_get1_peer_certificate
#define SSL_get1_peer_certificate (openssl.SSL_get1_peer_certificate)
#undef ERR_get_error_all
#define ERR_get_error_all (openssl.ERR_get_error_all)
#undef ERR_get_error_line_data
#define ERR_get_error_line_data (openssl.ERR_get_error_line_data)
#undef SSL_get_info_callback
#define SSL_get_info_callback (openssl.SSL_get_info_callback)

#undef SSL_CTX_set_mode
static inline long openssl_SSL_CTX_set_mode(SSL_CTX *a0, long a1) {
    return SSL_CTX_ctrl(a0, 33, (long)a1, NULL);
}
#define SSL_CTX_set_mode openssl_SSL_CTX_set_mode

#undef SSL_CTX_need_tmp_RSA
static inline long openssl_SSL_CTX_need_tmp_RSA(SSL_CTX *a0) {
    (void)a0;
    return 0;
}
#define SSL_CTX_need_tmp_RSA openssl_SSL_CTX_need_tmp_RSA

#undef SSL_get_cipher_name
#define SSL_get_cipher_name openssl_SSL_get_cipher_name

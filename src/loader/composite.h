/* OpenSSL's macros that are made of several of its functions. */
#ifndef COMMSSL_LOADER_COMPOSITE_H
#define COMMSSL_LOADER_COMPOSITE_H

static inline const char *openssl_SSL_get_cipher_name(const SSL *ssl) {
    return SSL_CIPHER_get_name(SSL_get_current_cipher(ssl));
}

#endif

/* The entries about ciphers. OpenSSL accepts the null cipher in all of them. */
#include "openssl/direct.h"

const char *COMM_CALL comm_ssl_cipher_get_name(comm_ssl_cipher_pointer cipher) {
    DIRECT_PLAIN(NULL, SSL_CIPHER_get_name(cipher));
}

const char *COMM_CALL comm_ssl_cipher_get_version(comm_ssl_cipher_pointer cipher) {
    DIRECT_PLAIN(NULL, SSL_CIPHER_get_version(cipher));
}

int32_t COMM_CALL comm_ssl_cipher_get_bits(comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits) {
    int algorithm = 0; /* which OpenSSL leaves alone for the null cipher */
    if (openssl_ensure() != 0)
        return 0;
    int32_t used = SSL_CIPHER_get_bits(cipher, &algorithm);
    if (algorithm_bits != NULL)
        *algorithm_bits = algorithm;
    return used;
}

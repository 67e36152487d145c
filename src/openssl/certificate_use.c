/* Certificates and keys that a context or an SSL presents, and those that it trusts. */
#include "openssl/direct.h"

int32_t COMM_CALL comm_ssl_ctx_use_certificate(comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(certificate, 0);
    DIRECT(ssl_ctx_use_certificate, int32_t, SSL_CTX_use_certificate(ssl_ctx, certificate));
}

int32_t COMM_CALL comm_ssl_use_certificate(comm_ssl_pointer ssl, comm_x509_pointer certificate) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(certificate, 0);
    DIRECT_SSL(ssl_use_certificate, ssl, int32_t, SSL_use_certificate(ssl, certificate));
}

int32_t COMM_CALL comm_ssl_ctx_use_privatekey(comm_ssl_ctx_pointer ssl_ctx, comm_evp_pkey_pointer key) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(key, 0);
    DIRECT(ssl_ctx_use_privatekey, int32_t, SSL_CTX_use_PrivateKey(ssl_ctx, key));
}

int32_t COMM_CALL comm_ssl_use_privatekey(comm_ssl_pointer ssl, comm_evp_pkey_pointer key) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(key, 0);
    DIRECT_SSL(ssl_use_privatekey, ssl, int32_t, SSL_use_PrivateKey(ssl, key));
}

comm_status COMM_CALL comm_ssl_ctx_add_trusted_certificate(comm_ssl_ctx_pointer ssl_ctx,
                                                           comm_x509_pointer certificate) {
    struct direct direct;
    DIRECT_NEEDS(ssl_ctx, COMM_USAGE_ERROR);
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    comm_status status = direct_enter_target(&direct, comm_of_ctx(ssl_ctx));
    if (status != 0)
        return status;
    bool good = X509_STORE_add_cert(SSL_CTX_get_cert_store(ssl_ctx), certificate) == 1;
    return direct_finish(&direct, good, "certificate: OpenSSL cannot keep it");
}

/* Certificates and keys to memory. */
#include "core/text.h"
#include "openssl/certificate.h"

static int write_certificate_der(BIO *memory, const void *certificate) {
    return i2d_X509_bio(memory, certificate);
}

static int write_certificate_pem(BIO *memory, const void *certificate) {
    return PEM_write_bio_X509(memory, certificate);
}

static int write_key_der(BIO *memory, const void *key) {
    return i2d_PKCS8PrivateKeyInfo_bio(memory, key);
}

static int write_key_pem(BIO *memory, const void *key) {
    return PEM_write_bio_PKCS8PrivateKey(memory, key, NULL, NULL, 0, NULL, NULL);
}

/* Through memory that OpenSSL overwrites when it frees it. */
static comm_status encode(const void *from, int (*write)(BIO *memory, const void *from),
                          struct certificate_bytes *made) {
    char *bytes = NULL;
    BIO *memory = BIO_new(BIO_s_mem());
    if (memory == NULL)
        return condition_memory();
    comm_status status = 0;
    if (write(memory, from) != 1) {
        status = condition_openssl(COMM_SSL_FAILURE, "it could not be encoded");
    } else {
        long length = BIO_ctrl(memory, BIO_CTRL_INFO, 0, &bytes);
        status = certificate_copy_bytes(bytes, length > 0 ? (size_t)length : 0, made);
    }
    BIO_free(memory);
    return status;
}

static comm_status encode_text(const void *from, int (*write)(BIO *memory, const void *from), char **text) {
    struct certificate_bytes made = {NULL, 0};
    comm_status status = encode(from, write, &made);
    *text = made.data; /* which ends in NUL */
    return status;
}

comm_status COMM_CALL comm_x509_to_der(comm_x509_pointer certificate, void **der, size_t *der_length) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(der, COMM_USAGE_ERROR);
    DIRECT_NEEDS(der_length, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE_BYTES(der, encode(certificate, write_certificate_der, &made));
}

comm_status COMM_CALL comm_x509_to_pem(comm_x509_pointer certificate, char **pem) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(pem, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(char *, pem, encode_text(certificate, write_certificate_pem, &made));
}

comm_status COMM_CALL comm_evp_pkey_to_der(comm_evp_pkey_pointer key, void **der, size_t *der_length) {
    DIRECT_NEEDS(key, COMM_USAGE_ERROR);
    DIRECT_NEEDS(der, COMM_USAGE_ERROR);
    DIRECT_NEEDS(der_length, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE_BYTES(der, encode(key, write_key_der, &made));
}

comm_status COMM_CALL comm_evp_pkey_to_pem(comm_evp_pkey_pointer key, char **pem) {
    DIRECT_NEEDS(key, COMM_USAGE_ERROR);
    DIRECT_NEEDS(pem, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(char *, pem, encode_text(key, write_key_pem, &made));
}

/* Certificates and keys from memory. */
#include "openssl/certificate.h"
#include "openssl/password.h"

#include <string.h>

enum { INPUT_MAX = 1 << 20 };

static comm_status check_input(const void *bytes, size_t length, const char *name) {
    if (bytes == NULL)
        return condition_usage(name, "%s is NULL", name);
    if (length == 0)
        return condition_usage(name, "%s is empty", name);
    if (length > INPUT_MAX)
        return condition_usage(name, "%s: %zu bytes are more than %d", name, length, INPUT_MAX);
    return 0;
}

static comm_status more_follows(const char *what) {
    return condition_set(COMM_SSL_FAILURE, "more bytes follow the %s", what);
}

/* ---- Certificates ---- */

static comm_status certificate_from_der(const unsigned char *der, size_t length, X509 **made) {
    const unsigned char *at = der;
    X509 *read = d2i_X509(NULL, &at, (long)length);
    if (read == NULL)
        return condition_openssl(COMM_SSL_FAILURE, "der: no certificate in DER");
    if (at != der + length) {
        X509_free(read);
        return more_follows("certificate");
    }
    *made = read;
    handle_count(+1);
    return 0;
}

comm_status COMM_CALL comm_x509_from_der(const void *der, size_t der_length, comm_x509_pointer *certificate) {
    comm_status wrong = check_input(der, der_length, "der");
    if (wrong != 0)
        return wrong;
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(X509 *, certificate, certificate_from_der(der, der_length, &made));
}

/* ---- Passwords ---- */

static comm_status check_password(const char *text, struct password *password) {
    *password = (struct password){.phrase = text, .length = text != NULL ? strlen(text) : 0};
    return password->length <= PASSWORD_MAX
               ? 0
               : condition_usage("password", "password: %zu bytes are more than %d", password->length,
                                 PASSWORD_MAX);
}

/* What a key that could not be read lacks. */
static comm_status no_key(const struct password *password, const char *otherwise) {
    if (password->missed)
        return condition_usage("password", "password: the key is encrypted, and there is none");
    return condition_openssl(COMM_SSL_FAILURE, "%s",
                             password->asked ? "the password is wrong, or the key is damaged" : otherwise);
}

/* ---- From PEM ---- */

static comm_status certificate_from_pem(const void *pem, size_t length, X509 **made) {
    struct password none = {0}; /* so that OpenSSL asks nobody */
    BIO *memory = BIO_new_mem_buf(pem, (int)length);
    if (memory == NULL)
        return condition_memory();
    *made = PEM_read_bio_X509(memory, NULL, password_give, &none);
    BIO_free(memory);
    if (*made == NULL)
        return condition_openssl(COMM_SSL_FAILURE, "pem: no certificate in PEM");
    handle_count(+1);
    return 0;
}

comm_status COMM_CALL comm_x509_from_pem(const void *pem, size_t pem_length, comm_x509_pointer *certificate) {
    comm_status wrong = check_input(pem, pem_length, "pem");
    if (wrong != 0)
        return wrong;
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(X509 *, certificate, certificate_from_pem(pem, pem_length, &made));
}

static comm_status key_from_pem(const void *pem, size_t length, struct password *password, EVP_PKEY **made) {
    BIO *memory = BIO_new_mem_buf(pem, (int)length);
    if (memory == NULL)
        return condition_memory();
    *made = PEM_read_bio_PrivateKey(memory, NULL, password_give, password);
    BIO_free(memory);
    if (*made == NULL)
        return no_key(password, "pem: no private key in PEM");
    handle_count(+1);
    return 0;
}

comm_status COMM_CALL comm_evp_pkey_from_pem(const void *pem, size_t pem_length, const char *password,
                                             comm_evp_pkey_pointer *key) {
    struct password given;
    comm_status wrong = check_input(pem, pem_length, "pem");
    if (wrong == 0)
        wrong = check_password(password, &given);
    if (wrong != 0)
        return wrong;
    DIRECT_NEEDS(key, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(EVP_PKEY *, key, key_from_pem(pem, pem_length, &given, &made));
}

/* ---- Keys from DER ---- */

/* Encrypted PKCS #8; without effect on `password` when it is something else. */
static EVP_PKEY *decrypt_key(const unsigned char *der, size_t length, struct password *password,
                             bool *at_end) {
    BIO *memory = BIO_new_mem_buf(der, (int)length);
    EVP_PKEY *key = memory != NULL ? d2i_PKCS8PrivateKey_bio(memory, NULL, password_give, password) : NULL;
    *at_end = memory != NULL && BIO_ctrl_pending(memory) == 0;
    BIO_free(memory);
    return key;
}

static comm_status key_from_der(const unsigned char *der, size_t length, struct password *password,
                                EVP_PKEY **made) {
    const unsigned char *at = der;
    bool at_end = false;
    EVP_PKEY *read = decrypt_key(der, length, password, &at_end);
    if (read == NULL && !password->asked) {
        ERR_clear_error();
        read = d2i_AutoPrivateKey(NULL, &at, (long)length);
        at_end = at == der + length;
    }
    if (read == NULL)
        return no_key(password, "der: no private key in DER");
    if (!at_end) {
        EVP_PKEY_free(read);
        return more_follows("key");
    }
    *made = read;
    handle_count(+1);
    return 0;
}

comm_status COMM_CALL comm_evp_pkey_from_der(const void *der, size_t der_length, const char *password,
                                             comm_evp_pkey_pointer *key) {
    struct password given;
    comm_status wrong = check_input(der, der_length, "der");
    if (wrong == 0)
        wrong = check_password(password, &given);
    if (wrong != 0)
        return wrong;
    DIRECT_NEEDS(key, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(EVP_PKEY *, key, key_from_der(der, der_length, &given, &made));
}

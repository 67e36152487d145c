/* What of a certificate is bytes. */
#include "openssl/certificate.h"

static comm_status copy_bits(const ASN1_BIT_STRING *bits, const char *what, struct certificate_bytes *made) {
    return bits != NULL
               ? certificate_copy_bytes(ASN1_STRING_get0_data(bits), (size_t)ASN1_STRING_length(bits), made)
               : certificate_unreadable(what);
}

comm_status COMM_CALL comm_x509_pubkey_key(comm_x509_pointer certificate, void **key, size_t *key_length) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(key, COMM_USAGE_ERROR);
    DIRECT_NEEDS(key_length, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE_BYTES(key, copy_bits(X509_get0_pubkey_bitstr(certificate), "key", &made));
}

static comm_status read_signature(X509 *certificate, struct certificate_bytes *made) {
    const ASN1_BIT_STRING *signature = NULL;
    X509_get0_signature(&signature, NULL, certificate);
    return copy_bits(signature, "signature", made);
}

comm_status COMM_CALL comm_x509_signature_value(comm_x509_pointer certificate, void **signature,
                                                size_t *signature_length) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(signature, COMM_USAGE_ERROR);
    DIRECT_NEEDS(signature_length, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE_BYTES(signature, read_signature(certificate, &made));
}

static comm_status read_digest(X509 *certificate, const char *name, struct certificate_bytes *made) {
    unsigned char value[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    const EVP_MD *digest = EVP_get_digestbyname(name != NULL ? name : "SHA1");
    if (digest == NULL)
        return condition_usage("digest", "digest: \"%s\" is no digest of OpenSSL's",
                               name != NULL ? name : "SHA1");
    return X509_digest(certificate, digest, value, &length) == 1 ? certificate_copy_bytes(value, length, made)
                                                                 : certificate_unreadable("digest");
}

comm_status COMM_CALL comm_x509_sha_digest(comm_x509_pointer certificate, const char *digest, void **value,
                                           size_t *value_length) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(value, COMM_USAGE_ERROR);
    DIRECT_NEEDS(value_length, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE_BYTES(value, read_digest(certificate, digest, &made));
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The kinds of handles that are pointers of OpenSSL. */
public enum HandleKind implements Numbered {
    /** OpenSSL's SSL_CTX pointer. */
    SSL_CTX_POINTER(2),

    /** OpenSSL's SSL pointer. */
    SSL_POINTER(3),

    /** OpenSSL's SSL_CIPHER pointer. The null cipher is legal, and named {@code (NONE)}. */
    SSL_CIPHER_POINTER(4),

    /** OpenSSL's STACK_OF(SSL_CIPHER) pointer. */
    SSL_CIPHER_POINTER_STACK(15),

    /** OpenSSL's X509 pointer. */
    X509_POINTER(5),

    /** OpenSSL's STACK_OF(X509_NAME) pointer. */
    X509_NAME_STACK(9),

    /** OpenSSL's DH pointer: parameters of Diffie-Hellman key exchange. */
    DH_POINTER(10),

    /** OpenSSL's RSA pointer. */
    RSA_POINTER(11),

    /** OpenSSL's EVP_PKEY pointer: a key of any kind. */
    EVP_PKEY_POINTER(18),

    /** OpenSSL's X509_NAME pointer; it belongs to its certificate. */
    X509_NAME_POINTER(12),

    /** OpenSSL's X509_EXTENSION pointer; it belongs to its certificate. */
    X509_EXTENSION_POINTER(16),

    /** OpenSSL's STACK_OF(X509_EXTENSION) pointer; it belongs to its certificate. */
    X509_EXTENSION_STACK(17),

    /** OpenSSL's X509_STORE_CTX pointer: a verification in progress. */
    X509_STORE_CTX_POINTER(19),

    /** OpenSSL's STACK_OF(X509) pointer. */
    X509_STACK(14),

    /** OpenSSL's X509_CRL pointer: a list of revoked certificates. */
    X509_CRL_POINTER(21);

    static final HandleKind[] ALL = values();

    private final int number;

    HandleKind(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

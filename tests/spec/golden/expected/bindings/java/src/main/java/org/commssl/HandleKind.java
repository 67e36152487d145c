// generated from spec/; do not edit: make gen
package org.commssl;

/** The kinds of OpenSSL's pointers. */
public enum HandleKind implements Numbered {
    /** OpenSSL's SSL_CTX pointer. */
    SSL_CTX_POINTER(2),

    /** OpenSSL's SSL pointer. */
    SSL_POINTER(3),

    /** OpenSSL's SSL_CIPHER pointer. */
    SSL_CIPHER_POINTER(4);

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

// generated from spec/; do not edit: make gen
package org.commssl;

/** The bits of SSL_CTX_set_verify. */
public enum VerifyFlags implements Numbered {
    /** Verify the peer; a server asks for a certificate. */
    VERIFY_PEER(0x1),

    /** A server refuses a client without a certificate. */
    FAIL_IF_NO_PEER_CERT(0x2),

    /** A server asks only in the first handshake. */
    VERIFY_CLIENT_ONCE(0x4);

    static final VerifyFlags[] ALL = values();

    private final int number;

    VerifyFlags(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

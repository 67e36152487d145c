// generated from spec/; do not edit: make gen
package org.commssl;

/** How the peer is verified: a keyword, or the bits of OpenSSL. */
public enum VerificationMode implements Numbered {
    /** A server asks for no certificate; a client goes on whatever the result. */
    NEVER(1020),

    /** A bad certificate ends the handshake. */
    ALWAYS(1021),

    /** As {@code :always}; a server asks only in the first handshake. */
    ONCE(1022);

    static final VerificationMode[] ALL = values();

    private final int number;

    VerificationMode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** Which side a context, an SSL or a stream is. */
public enum SslSide implements Numbered {
    /** The side that connects. */
    CLIENT(1010),

    /** The side that accepts. */
    SERVER(1011),

    /** A context for either side; the state is set before the handshake. */
    BOTH(1012);

    static final SslSide[] ALL = values();

    private final int number;

    SslSide(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

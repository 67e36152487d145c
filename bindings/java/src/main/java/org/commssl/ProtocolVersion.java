// generated from spec/; do not edit: make gen
package org.commssl;

/** The least or the greatest version of TLS. */
public enum ProtocolVersion implements Numbered {
    /**
     * The usual choice: of a protocol the highest version both ends have, of a least or greatest version what a new
     * context has, of {@code :verify} what the side asks for.
     */
    DEFAULT(1002),

    /** Exactly TLS 1.0; of a protocol version, TLS 1.0. */
    TLS_V1(1006),

    /** TLS 1.1. */
    TLS_V1_1(1007),

    /** TLS 1.2. */
    TLS_V1_2(1008),

    /** TLS 1.3. */
    TLS_V1_3(1009);

    static final ProtocolVersion[] ALL = values();

    private final int number;

    ProtocolVersion(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

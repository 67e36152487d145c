// generated from spec/; do not edit: make gen
package org.commssl;

/** The symbols that {@code :ssl-ctx} takes: a new context with this protocol. */
public enum SslProtocol implements Numbered {
    /** As {@code :default}; of {@code :tlsext-host-name}, the host that was given. */
    T(1001),

    /**
     * The usual choice: of a protocol the highest version both ends have, of a least or greatest version what a new
     * context has, of {@code :verify} what the side asks for.
     */
    DEFAULT(1002),

    /** SSL 2, which no supported OpenSSL has. */
    V2(1003),

    /** SSL 3, where the loaded library has it. */
    V3(1004),

    /** As {@code :default}. */
    V23(1005),

    /** Exactly TLS 1.0; of a protocol version, TLS 1.0. */
    TLS_V1(1006);

    static final SslProtocol[] ALL = values();

    private final int number;

    SslProtocol(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

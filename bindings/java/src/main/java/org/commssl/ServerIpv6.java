// generated from spec/; do not edit: make gen
package org.commssl;

/** What a server's {@code :ipv6} takes: {@code t} is IPv6 alone, {@code :none} IPv4 alone, Lisp's nil. */
public enum ServerIpv6 implements Numbered {
    /** IPv6 and IPv4. */
    ANY(1090),

    /** As {@code :default}; of {@code :tlsext-host-name}, the host that was given. */
    T(1001),

    /** Nothing: no verification, or no side. */
    NONE(1023),

    /** A context for either side; the state is set before the handshake. */
    BOTH(1012);

    static final ServerIpv6[] ALL = values();

    private final int number;

    ServerIpv6(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** What {@code :ipv6} takes: {@code t} is IPv6 alone, {@code :none} IPv4 alone, Lisp's nil. */
public enum Ipv6 implements Numbered {
    /** IPv6 and IPv4. */
    ANY(1090),

    /** As {@code :default}; of {@code :tlsext-host-name}, the host that was given. */
    T(1001),

    /** Nothing: no verification, or no side. */
    NONE(1023);

    static final Ipv6[] ALL = values();

    private final int number;

    Ipv6(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

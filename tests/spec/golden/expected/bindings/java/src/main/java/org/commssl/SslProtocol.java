// generated from spec/; do not edit: make gen
package org.commssl;

/** The symbols of {@code :ssl-ctx}. */
public enum SslProtocol implements Numbered {
    /** The usual choice. */
    T(1001);

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

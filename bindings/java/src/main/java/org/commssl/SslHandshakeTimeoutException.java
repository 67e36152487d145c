// generated from spec/; do not edit: make gen
package org.commssl;

/** The handshake took longer than {@code :handshake-timeout}. */
public class SslHandshakeTimeoutException extends java.net.SocketTimeoutException implements SslHandshakeTimeout {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslHandshakeTimeoutException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * A blocking call met a suspended choice of certificate. Answer it and repeat the call, after {@code attach-ssl}
 * {@code socket-stream-handshake}. What makes a stream has none to give then: it fails, and nothing is left. There
 * {@code :handshake-timeout} 0 puts the handshake off to {@code socket-stream-handshake}, which can be repeated.
 */
public class SslX509LookupException extends javax.net.ssl.SSLException implements SslX509Lookup {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslX509LookupException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The peer ended TLS by close_notify while more was needed. */
public class SslClosedException extends javax.net.ssl.SSLException implements SslClosed {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslClosedException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * A blocking call met a suspended hello or verification. Answer it and repeat the call, as with
 * {@code ssl-x509-lookup}.
 */
public class SslSuspendedException extends javax.net.ssl.SSLException implements SslSuspended {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslSuspendedException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

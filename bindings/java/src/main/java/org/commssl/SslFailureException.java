// generated from spec/; do not edit: make gen
package org.commssl;

/** TLS failed: the protocol, a certificate, a key, or OpenSSL itself; code, reason and alert say how. */
public class SslFailureException extends javax.net.ssl.SSLException implements SslFailure {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslFailureException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

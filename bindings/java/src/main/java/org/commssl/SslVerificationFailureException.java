// generated from spec/; do not edit: make gen
package org.commssl;

/** The peer's certificate was not accepted; verify result and depth say why. */
public class SslVerificationFailureException extends javax.net.ssl.SSLHandshakeException implements SslVerificationFailure {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslVerificationFailureException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The connection broke under TLS; the errno says how. */
public class SslErrorException extends javax.net.ssl.SSLException implements SslError {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslErrorException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

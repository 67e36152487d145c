// generated from spec/; do not edit: make gen
package org.commssl;

/** The bytes ended without close_notify: the peer, or somebody between, cut the connection. */
public class SslTruncatedException extends javax.net.ssl.SSLException implements SslTruncated {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslTruncatedException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

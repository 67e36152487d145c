// generated from spec/; do not edit: make gen
package org.commssl;

/** A blocking call met a suspended choice of certificate. Answer it and repeat the call. */
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

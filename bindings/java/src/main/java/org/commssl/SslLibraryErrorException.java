// generated from spec/; do not edit: make gen
package org.commssl;

/** No usable OpenSSL was found, it was refused, or it lacks what was asked for. */
public class SslLibraryErrorException extends javax.net.ssl.SSLException implements SslLibraryError {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SslLibraryErrorException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** A connect, read or write took longer than its time-out. */
public class SocketTimeoutException extends java.net.SocketTimeoutException implements SocketTimeout {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SocketTimeoutException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The call was interrupted, or the stream closed while it waited. */
public class SocketInterruptedException extends java.io.InterruptedIOException implements SocketInterrupted {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SocketInterruptedException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

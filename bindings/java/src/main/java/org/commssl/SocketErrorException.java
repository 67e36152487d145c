// generated from spec/; do not edit: make gen
package org.commssl;

/** The socket failed; the errno says how. */
public class SocketErrorException extends java.net.SocketException implements SocketError {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    SocketErrorException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

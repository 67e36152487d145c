// generated from spec/; do not edit: make gen
package org.commssl;

/** A call was wrong. */
public class UsageErrorException extends java.lang.IllegalArgumentException implements UsageError {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    UsageErrorException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

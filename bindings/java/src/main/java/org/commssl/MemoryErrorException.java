// generated from spec/; do not edit: make gen
package org.commssl;

/** Memory ran out. Nothing was lost that was there before. */
public class MemoryErrorException extends java.io.IOException implements MemoryError {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    private final Condition condition;

    MemoryErrorException(Condition condition) {
        super(condition.text());
        this.condition = condition;
    }

    @Override
    public Condition condition() {
        return condition;
    }
}

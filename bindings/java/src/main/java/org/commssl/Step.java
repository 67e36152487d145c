// generated from spec/; do not edit: make gen
package org.commssl;

/** What a step answers. */
public enum Step implements Numbered {
    /** The step is complete. */
    DONE(1030),

    /** Repeat the step when there is more to read. */
    WANT_READ(1031),

    /** Repeat the step when there is room to write. */
    WANT_WRITE(1032),

    /** A decision is suspended; answer it and repeat the step. */
    WANT_CALLBACK(1033),

    /** The peer sent close_notify: end of file. */
    CLOSED(1034),

    /** The bytes ended without close_notify. */
    TRUNCATED(1035),

    /** The step failed for good; the condition says why. */
    FAILED(1036);

    static final Step[] ALL = values();

    private final int number;

    Step(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** What a step answers. */
public enum Step implements Numbered {
    /** The step is complete. */
    DONE(1004);

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

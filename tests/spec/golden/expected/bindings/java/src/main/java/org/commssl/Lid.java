// generated from spec/; do not edit: make gen
package org.commssl;

/** How a box is. */
public enum Lid implements Numbered {
    /** The box is open. */
    OPEN(1002),

    /** The box is shut, or {@code :peer-only}. */
    SHUT(1003);

    static final Lid[] ALL = values();

    private final int number;

    Lid(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** A direction of a stream. */
public enum Direction implements Numbered {
    /** Reading. */
    INPUT(1050),

    /** Writing. */
    OUTPUT(1051),

    /** Both directions. */
    IO(1052);

    static final Direction[] ALL = values();

    private final int number;

    Direction(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** Who owns what an address names. */
public enum HandleOwnership implements Numbered {
    /** The handle has a reference of its own; the caller's is still the caller's. */
    BORROW(1170),

    /** The handle takes over the caller's reference, and gives it back when it is released. */
    OWN(1171);

    static final HandleOwnership[] ALL = values();

    private final int number;

    HandleOwnership(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

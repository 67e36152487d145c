// generated from spec/; do not edit: make gen
package org.commssl;

/** What {@code :verify} takes. */
public enum Verify implements Numbered {
    /**
     * The usual choice: of a protocol the highest version both ends have, of a least or greatest version what a new
     * context has, of {@code :verify} what the side asks for.
     */
    DEFAULT(1002),

    /** Nothing: no verification, or no side. */
    NONE(1023),

    /** The chain is verified, the name is not. */
    CHAIN(1024);

    static final Verify[] ALL = values();

    private final int number;

    Verify(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

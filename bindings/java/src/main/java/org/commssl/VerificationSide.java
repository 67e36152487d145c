// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Whose mode of verification is asked for; {@code :default} is the side that a context or SSL is, and of a context
 * for both sides its server's.
 */
public enum VerificationSide implements Numbered {
    /**
     * The usual choice: of a protocol the highest version both ends have, of a least or greatest version what a new
     * context has, of {@code :verify} what the side asks for.
     */
    DEFAULT(1002),

    /** The side that connects. */
    CLIENT(1010),

    /** The side that accepts. */
    SERVER(1011);

    static final VerificationSide[] ALL = values();

    private final int number;

    VerificationSide(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

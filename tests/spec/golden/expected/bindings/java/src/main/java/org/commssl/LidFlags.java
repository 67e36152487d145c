// generated from spec/; do not edit: make gen
package org.commssl;

/** Bits of a lid. */
public enum LidFlags implements Numbered {
    /** Only the peer opens it. */
    PEER_ONLY(0x1),

    /** It opens once. */
    ONCE(0x4);

    static final LidFlags[] ALL = values();

    private final int number;

    LidFlags(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

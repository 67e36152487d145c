// generated from spec/; do not edit: make gen
package org.commssl;

/** Who sent the alert of a condition. */
public enum AlertSender implements Numbered {
    /** Nothing: no verification, or no side. */
    NONE(1023),

    /** This end sent it. */
    HERE(1060),

    /** The peer sent it. */
    PEER(1061);

    static final AlertSender[] ALL = values();

    private final int number;

    AlertSender(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** What a suspended decision is about. */
public enum DecisionKind implements Numbered {
    /** Which certificate to present. */
    CERTIFICATE(1005);

    static final DecisionKind[] ALL = values();

    private final int number;

    DecisionKind(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

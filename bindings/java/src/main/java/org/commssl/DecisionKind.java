// generated from spec/; do not edit: make gen
package org.commssl;

/** What a suspended decision is about. */
public enum DecisionKind implements Numbered {
    /** What to do with a client, by the server name that it asks for. */
    HELLO(1081),

    /** Which certificate to present. */
    CERTIFICATE(1080),

    /** Whether the peer is accepted. */
    VERIFICATION(1082);

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

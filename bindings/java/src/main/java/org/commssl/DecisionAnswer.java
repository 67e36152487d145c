// generated from spec/; do not edit: make gen
package org.commssl;

/** What a callback that decides answers. */
public enum DecisionAnswer implements Numbered {
    /** Go on with the handshake. */
    PROCEED(1070),

    /** End the handshake with an alert. */
    REJECT(1071),

    /** Answer later: the step answers {@code :want-callback}. */
    SUSPEND(1072);

    static final DecisionAnswer[] ALL = values();

    private final int number;

    DecisionAnswer(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}

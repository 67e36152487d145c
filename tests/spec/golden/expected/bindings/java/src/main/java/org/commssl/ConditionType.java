// generated from spec/; do not edit: make gen
package org.commssl;

/** The types of conditions. */
public enum ConditionType implements Numbered {
    /** Every condition is one. */
    COMM_ERROR(7000),

    /** A call was wrong. */
    USAGE_ERROR(7001);

    static final ConditionType[] ALL = values();

    private final int number;

    ConditionType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    static Exception exception(Condition condition) {
        return switch (condition.type()) {
            case USAGE_ERROR -> new UsageErrorException(condition);
            default -> throw new IllegalStateException(condition.toString());
        };
    }
}

package org.commssl;

/** What C calls when a call failed. */
final class Failures {
    private Failures() {}

    static void raise(int status) throws Exception {
        throw ConditionType.exception(Condition.ofThread());
    }
}

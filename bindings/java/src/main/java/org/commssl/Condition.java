package org.commssl;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;

/**
 * All that is known of what went wrong.
 *
 * @param type What kind it is.
 * @param text Tells a person, on one line.
 * @param code The first packed code of OpenSSL's queue, else 0.
 * @param reason OpenSSL's words for the reason, else empty.
 * @param alert The number of the TLS alert that ended the connection, else -1.
 * @param alertSender Who sent the alert.
 * @param verifyResult An X509_V_ERR number, 0 when verification is not to blame.
 * @param verifyDepth Which certificate of the chain was at fault, 0 being the peer's own; else -1.
 * @param errno The system's error number, else 0.
 * @param argument The Lisp name of the argument or keyword at fault, else empty.
 * @param queue The entries of OpenSSL's queue, oldest first.
 */
public record Condition(ConditionType type, String text, long code, String reason, int alert, AlertSender alertSender,
        long verifyResult, int verifyDepth, int errno, String argument, List<Entry> queue) implements Serializable {
    /**
     * An entry of OpenSSL's queue.
     *
     * @param code The packed code.
     * @param text OpenSSL's words, with its data.
     */
    public record Entry(long code, String text) implements Serializable {}

    /** The condition that the last failure left for this thread. */
    static Condition ofThread() {
        return new Condition(Comm.conditionType(0), Comm.conditionText(0), Comm.conditionCode(0), Comm.conditionReason(0),
                Comm.conditionAlert(0), Comm.conditionAlertSender(0), Comm.conditionVerifyResult(0),
                Comm.conditionVerifyDepth(0), Comm.conditionErrno(0), Comm.conditionArgument(0), queueOfThread());
    }

    /** What Java itself refuses, before there is a condition in C. */
    static Condition usage(String argument, String text) {
        return new Condition(ConditionType.USAGE_ERROR, argument + " " + text, 0, "", -1, AlertSender.NONE, 0, -1, 0,
                argument, List.of());
    }

    private static List<Entry> queueOfThread() {
        return LongStream.range(0, Comm.conditionQueueLength(0))
                .mapToObj(i -> new Entry(Comm.conditionQueueCode(0, i), Comm.conditionQueueText(0, i)))
                .toList();
    }
}

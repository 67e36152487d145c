package org.commssl;

import java.util.List;

/** An exception that stands for a condition, and what can be asked of it. */
public interface Conditional {
    /** {@return the whole condition} */
    Condition condition();

    /** {@return what kind it is} */
    default ConditionType type() {
        return condition().type();
    }

    /** {@return the first packed code of OpenSSL's queue, else 0} */
    default long code() {
        return condition().code();
    }

    /** {@return OpenSSL's words for the reason, else empty} */
    default String reason() {
        return condition().reason();
    }

    /** {@return the number of the TLS alert that ended the connection, else -1} */
    default int alert() {
        return condition().alert();
    }

    /** {@return who sent the alert} */
    default AlertSender alertSender() {
        return condition().alertSender();
    }

    /** {@return an X509_V_ERR number, 0 when verification is not to blame} */
    default long verifyResult() {
        return condition().verifyResult();
    }

    /** {@return which certificate of the chain was at fault, 0 being the peer's own; else -1} */
    default int verifyDepth() {
        return condition().verifyDepth();
    }

    /** {@return the system's error number, else 0} */
    default int errno() {
        return condition().errno();
    }

    /** {@return the Lisp name of the argument or keyword at fault, else empty} */
    default String argument() {
        return condition().argument();
    }

    /** {@return the entries of OpenSSL's queue, oldest first} */
    default List<Condition.Entry> queue() {
        return condition().queue();
    }
}

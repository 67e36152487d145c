// generated from spec/; do not edit: make gen
package org.commssl;

/** How long the end of TLS waits for the peer's close_notify. */
public final class DetachKeywords extends Keywords {
    /** Nothing is set. */
    public DetachKeywords() {
        super(CommJNI::detach_keywords_new, CommJNI::detach_keywords_drop);
    }

    /**
     * How many times {@code :retry-timeout} to wait for the peer's close_notify; default 5. 0 only looks whether it
     * has come. -1 is the guide's nil: it need not come. When it comes later, whoever reads the socket then gets it
     * as bytes in the clear, which spoil the next handshake.
     *
     * @param retryCount The value.
     * @return These keywords.
     */
    public DetachKeywords retryCount(int retryCount) {
        var value = retryCount;
        set("retry-count", held -> CommJNI.detach_keywords_set_retry_count(held, value));
        return this;
    }

    /**
     * How long each time; default 0.1 s. nil: for ever.
     *
     * @param retryTimeout The value.
     * @return These keywords.
     */
    public DetachKeywords retryTimeout(Double retryTimeout) {
        var value = Arguments.seconds(retryTimeout);
        set("retry-timeout", held -> CommJNI.detach_keywords_set_retry_timeout(held, value));
        return this;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** Configures a new context. Any status but 0 fails the call that made it. */
public interface CtxConfigureCallback {
    /**
     * Called once for each context made from a symbol, right after it was made and given its defaults.
     *
     * @param sslCtx The new context.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    void call(long sslCtx) throws Exception;
}

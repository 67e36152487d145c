// generated from spec/; do not edit: make gen
package org.commssl;

/** Configures a new SSL. Any status but 0 fails the call that made it. */
public interface SslConfigureCallback {
    /**
     * Called once for each SSL that a call makes, right after it was made and given its defaults.
     *
     * @param ssl The new SSL.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    void call(long ssl) throws Exception;
}

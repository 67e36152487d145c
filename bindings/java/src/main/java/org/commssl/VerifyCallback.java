// generated from spec/; do not edit: make gen
package org.commssl;

/** Judges one certificate: true goes on, even where OpenSSL found a fault; false ends the verification. */
public interface VerifyCallback {
    /**
     * Called once for each certificate of the peer's chain from the root on, and once for each fault.
     *
     * @param ok Whether OpenSSL found this certificate good.
     * @param storeCtx Where the verification stands; valid until the callback returns.
     * @return The answer.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    boolean call(boolean ok, long storeCtx) throws Exception;
}

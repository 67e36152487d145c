// generated from spec/; do not edit: make gen
package org.commssl;

/** Gives a key. */
public interface KeyCallback {
    /**
     * Called once for each lock.
     *
     * @param room How many bytes the key may have.
     * @param again Whether it was asked for before.
     * @return The key.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    byte[] call(long room, boolean again) throws Exception;
}

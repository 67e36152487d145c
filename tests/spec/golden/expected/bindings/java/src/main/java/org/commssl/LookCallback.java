// generated from spec/; do not edit: make gen
package org.commssl;

/** Tells whether a label is good. */
public interface LookCallback {
    /**
     * Called once for each label.
     *
     * @param text What is written there.
     * @return The answer.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    boolean call(String text) throws Exception;
}

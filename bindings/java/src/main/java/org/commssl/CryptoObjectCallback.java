// generated from spec/; do not edit: make gen
package org.commssl;

/** Looks at one object of a stack. Any status but 0 ends the call that goes through it. */
public interface CryptoObjectCallback {
    /**
     * Called once for each object of the stack, in its order.
     *
     * @param object The object, which belongs to the stack.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    void call(long object) throws Exception;
}

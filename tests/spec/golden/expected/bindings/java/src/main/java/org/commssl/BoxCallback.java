// generated from spec/; do not edit: make gen
package org.commssl;

/** Looks into a box. */
public interface BoxCallback {
    /**
     * Called once for each box.
     *
     * @param box The box.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    void call(long box) throws Exception;
}

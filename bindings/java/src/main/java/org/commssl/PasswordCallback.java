// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Gives the password of what is read. Any status but 0, and a password that is longer than there is room for, fails
 * the reading: the call that reads leaves the condition of the callback, or answers its failure value with the
 * condition to be read. It answers at once; it cannot be suspended.
 */
public interface PasswordCallback {
    /**
     * Called once for each encrypted key or block that is read.
     *
     * @param maximumLength How many bytes the password may have: 1024.
     * @param rwflag Whether the password is for writing; a reading call says false.
     * @return The password; it may be empty. OpenSSL overwrites it when it was used.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    byte[] call(long maximumLength, boolean rwflag) throws Exception;
}

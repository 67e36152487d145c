// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Gives the parameters of ephemeral Diffie-Hellman key exchange. Any status but 0, or no parameters, fails the
 * handshake with the condition of the callback.
 */
public interface DhCallback {
    /**
     * Called once a handshake up to TLS 1.2 whose cipher needs parameters, on a server.
     *
     * @param isExport Whether the cipher is one of the export ciphers of old: always false today.
     * @param keylength How many bits are asked for. OpenSSL 1.1.1 and 3 always say 1024, which their security level
     *     refuses: answer what you hold safe.
     * @return The parameters. The reference becomes the library's, which gives it back with the SSL or at the next
     *     question.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    long call(boolean isExport, int keylength) throws Exception;
}

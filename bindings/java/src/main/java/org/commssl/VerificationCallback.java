// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Has the last word on the peer: {@code :proceed} accepts it even where OpenSSL does not, {@code :reject} refuses
 * it; on a client {@code :suspend} leaves it to an {@code ssl-decision}, on a server that rejects.
 * {@code ssl-get-verify-result} tells what OpenSSL found, after the handshake too.
 */
public interface VerificationCallback {
    /**
     * Called once a handshake in which the peer sent a certificate and is verified, after OpenSSL has judged it.
     *
     * @param ssl The SSL that verifies its peer.
     * @param certificate The peer's own certificate.
     * @param ok Whether OpenSSL accepts it: chain, times, purpose, name.
     * @return The answer.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    DecisionAnswer call(long ssl, long certificate, boolean ok) throws Exception;
}

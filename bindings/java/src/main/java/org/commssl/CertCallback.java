// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Chooses the certificate by configuring the SSL, then answers {@code :proceed} or {@code :reject}; {@code :suspend}
 * leaves the choice to an {@code ssl-decision}.
 */
public interface CertCallback {
    /**
     * Called once a handshake that needs a certificate of this side: a server's always, a client's when it is asked.
     *
     * @param ssl The SSL that needs a certificate.
     * @return The answer.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    DecisionAnswer call(long ssl) throws Exception;
}

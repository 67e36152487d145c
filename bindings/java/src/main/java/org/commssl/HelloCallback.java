// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * Chooses what a server is to this client, by {@code ssl-set-ssl-ctx} or by configuring the SSL, then answers
 * {@code :proceed} or {@code :reject}, which sends the alert unrecognized_name; {@code :suspend} leaves the choice
 * to an {@code ssl-decision}.
 */
public interface HelloCallback {
    /**
     * Called once for each ClientHello: once a handshake, and once more where the server asked for another key share
     * and kept its context.
     *
     * @param ssl The server's SSL.
     * @param serverName The name that the client asks for, or nothing when it asks for none.
     * @return The answer.
     * @throws Exception whatever it is, the call that this runs in throws it
     */
    DecisionAnswer call(long ssl, String serverName) throws Exception;
}

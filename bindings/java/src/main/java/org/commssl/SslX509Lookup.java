// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * A blocking call met a suspended choice of certificate. Answer it and repeat the call, after {@code attach-ssl}
 * {@code socket-stream-handshake}. What makes a stream has none to give then: it fails, and nothing is left. There
 * {@code :handshake-timeout} 0 puts the handshake off to {@code socket-stream-handshake}, which can be repeated.
 */
public interface SslX509Lookup extends SslCondition {}

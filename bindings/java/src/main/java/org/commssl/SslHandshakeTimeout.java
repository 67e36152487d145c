// generated from spec/; do not edit: make gen
package org.commssl;

/** The handshake took longer than {@code :handshake-timeout}. */
public interface SslHandshakeTimeout extends SslCondition {}

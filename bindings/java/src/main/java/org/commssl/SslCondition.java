// generated from spec/; do not edit: make gen
package org.commssl;

/** Every condition of TLS is one. */
public interface SslCondition extends SocketError {}

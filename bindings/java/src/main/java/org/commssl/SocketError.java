// generated from spec/; do not edit: make gen
package org.commssl;

/** The socket failed; the errno says how. */
public interface SocketError extends CommError {}

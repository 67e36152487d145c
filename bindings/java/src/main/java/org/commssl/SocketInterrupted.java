// generated from spec/; do not edit: make gen
package org.commssl;

/** The call was interrupted, or the stream closed while it waited. */
public interface SocketInterrupted extends SocketError {}

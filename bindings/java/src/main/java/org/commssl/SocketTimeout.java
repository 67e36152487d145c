// generated from spec/; do not edit: make gen
package org.commssl;

/** A connect, read or write took longer than its time-out. */
public interface SocketTimeout extends SocketError {}

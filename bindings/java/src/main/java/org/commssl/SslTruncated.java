// generated from spec/; do not edit: make gen
package org.commssl;

/** The bytes ended without close_notify: the peer, or somebody between, cut the connection. */
public interface SslTruncated extends SslError {}

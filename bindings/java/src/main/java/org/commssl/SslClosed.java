// generated from spec/; do not edit: make gen
package org.commssl;

/** The peer ended TLS by close_notify while more was needed. */
public interface SslClosed extends SslCondition {}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The connection broke under TLS; the errno says how. */
public interface SslError extends SslCondition {}

// generated from spec/; do not edit: make gen
package org.commssl;

/** TLS failed: the protocol, a certificate, a key, or OpenSSL itself; code, reason and alert say how. */
public interface SslFailure extends SslCondition {}

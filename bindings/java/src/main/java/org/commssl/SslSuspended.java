// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * A blocking call met a suspended hello or verification. Answer it and repeat the call, as with
 * {@code ssl-x509-lookup}.
 */
public interface SslSuspended extends SslCondition {}

// generated from spec/; do not edit: make gen
package org.commssl;

/** A blocking call met a suspended choice of certificate. Answer it and repeat the call. */
public interface SslX509Lookup extends SslCondition {}

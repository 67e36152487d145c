// generated from spec/; do not edit: make gen
package org.commssl;

/** No usable OpenSSL was found, it was refused, or it lacks what was asked for. */
public interface SslLibraryError extends SslCondition {}

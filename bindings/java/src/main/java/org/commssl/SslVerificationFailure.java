// generated from spec/; do not edit: make gen
package org.commssl;

/** The peer's certificate was not accepted; verify result and depth say why. */
public interface SslVerificationFailure extends SslFailure {}

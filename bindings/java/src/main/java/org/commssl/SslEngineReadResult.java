// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.sslEngineRead} answers.
 *
 * @param step {@code :done} with some bytes; {@code :closed} after close_notify; {@code :truncated} when the bytes
 *     ended without it.
 * @param dataLength Some plaintext, one byte at least when the step is done.
 */
public record SslEngineReadResult(Step step, int dataLength) {}

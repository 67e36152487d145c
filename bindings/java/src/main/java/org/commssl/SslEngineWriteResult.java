// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.sslEngineWrite} answers.
 *
 * @param step {@code :done} with some bytes accepted; {@code :want-write} when the ring is full and nothing was
 *     accepted.
 * @param accepted How many bytes it took when the step is done. They are encrypted; do not give them again.
 */
public record SslEngineWriteResult(Step step, long accepted) {}

// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.socketStreamWriteStep} answers.
 *
 * @param step {@code :done} with some bytes accepted, into the buffer or sent.
 * @param accepted How many bytes it took when the step is done; do not give them again.
 */
public record SocketStreamWriteStepResult(Step step, long accepted) {}

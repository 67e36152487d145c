// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.socketStreamReadStep} answers.
 *
 * @param step As of {@code ssl-engine-read}, over the socket; {@code :closed} also when a plain peer ended.
 * @param dataLength Some bytes, one at least when the step is done.
 */
public record SocketStreamReadStepResult(Step step, int dataLength) {}

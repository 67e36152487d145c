// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.readBox} answers.
 *
 * @param step {@code :done} with some bytes.
 * @param dataLength Some bytes.
 */
public record ReadBoxResult(Step step, int dataLength) {}

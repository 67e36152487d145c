// generated from spec/; do not edit: make gen
package org.commssl;

/**
 * What {@code Comm.sslCipherGetBits} answers.
 *
 * @param result How many bits are used.
 * @param algorithmBits How many bits the algorithm can use.
 */
public record SslCipherGetBitsResult(int result, int algorithmBits) {}

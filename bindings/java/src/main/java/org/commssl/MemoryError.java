// generated from spec/; do not edit: make gen
package org.commssl;

/** Memory ran out. Nothing was lost that was there before. */
public interface MemoryError extends CommError {}

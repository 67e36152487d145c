// generated from spec/; do not edit: make gen
package org.commssl;

/** A call was wrong. */
public interface UsageError extends CommError {}

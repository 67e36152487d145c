// generated from spec/; do not edit: make gen
package org.commssl;

/** A call was wrong: an argument, a handle, or the moment. Nothing was changed. */
public interface UsageError extends CommError {}

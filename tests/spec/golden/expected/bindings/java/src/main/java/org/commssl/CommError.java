// generated from spec/; do not edit: make gen
package org.commssl;

/** Every condition is one. */
public interface CommError extends Conditional {}

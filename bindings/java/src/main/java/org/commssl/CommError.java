// generated from spec/; do not edit: make gen
package org.commssl;

/** Every condition of commssl is one. */
public interface CommError extends Conditional {}

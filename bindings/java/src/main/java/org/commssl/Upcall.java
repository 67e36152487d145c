package org.commssl;

/** A callback as C calls it: with handles, answering a number. */
@FunctionalInterface
interface Upcall {
    int call(long[] ids) throws Exception;
}

package org.commssl;

/** A callback as C calls it: with handles and numbers, the one text that it may have, and the room for an answer in bytes. */
@FunctionalInterface
interface Upcall {
    /** Answers a number: a truth value, a word's, a handle, or how many bytes are in the room. */
    long call(long[] values, byte[] text, byte[] room) throws Exception;
}

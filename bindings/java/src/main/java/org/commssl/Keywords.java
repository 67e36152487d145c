package org.commssl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** Keyword arguments: what is set is kept, and given to C for each call anew. */
abstract sealed class Keywords permits LibraryKeywords, SslKeywords {
    /** By name, what sets it in C's holder of a call. */
    private final Map<String, LongConsumer> setters = new LinkedHashMap<>();

    abstract long make();

    abstract void drop(long held);

    void set(String name, LongConsumer setter) {
        setters.put(name, setter);
    }

    /** A holder with all that is set, which the caller drops; 0 for none. */
    static long open(Keywords keywords) {
        if (keywords == null) {
            return 0;
        }
        long held = keywords.make();
        try {
            keywords.setters.values().forEach(setter -> setter.accept(held));
        } catch (Throwable failure) {
            keywords.drop(held);
            throw failure;
        }
        return held;
    }
}

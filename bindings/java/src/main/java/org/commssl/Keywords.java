package org.commssl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Keyword arguments: what is set is kept, and given to C for each call anew. */
abstract class Keywords {
    /** By name, what sets it in C's holder of a call. */
    private final Map<String, LongConsumer> setters = new LinkedHashMap<>();

    private final LongSupplier make;
    private final LongConsumer drop;

    Keywords(LongSupplier make, LongConsumer drop) {
        this.make = make;
        this.drop = drop;
    }

    void set(String name, LongConsumer setter) {
        setters.put(name, setter);
    }

    /** A holder with all that is set, which the caller drops; 0 for none. */
    static long open(Keywords keywords) {
        if (keywords == null) {
            return 0;
        }
        long held = keywords.make.getAsLong();
        try {
            keywords.setters.values().forEach(setter -> setter.accept(held));
        } catch (Throwable failure) {
            keywords.drop.accept(held);
            throw failure;
        }
        return held;
    }
}

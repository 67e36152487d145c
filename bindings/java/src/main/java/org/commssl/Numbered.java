package org.commssl;

import java.util.EnumSet;
import java.util.Set;

/** An enum with the numbers of C: of keywords, or the bits of flags. */
interface Numbered {
    /** {@return the number that C has for it} */
    int number();

    /** The one with that number, or null. */
    static <E extends Numbered> E of(E[] all, int number) {
        for (E one : all) {
            if (one.number() == number) {
                return one;
            }
        }
        return null;
    }

    /** The flags whose bits are set. */
    static <E extends Enum<E> & Numbered> Set<E> set(Class<E> flags, int bits) {
        EnumSet<E> set = EnumSet.allOf(flags);
        set.removeIf(one -> (bits & one.number()) == 0);
        return set;
    }

    static int bits(String argument, Set<? extends Numbered> flags) {
        return Arguments.given(argument, flags).stream().mapToInt(Numbered::number).sum();
    }
}

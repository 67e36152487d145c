package org.commssl;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks arguments, and turns them into what the native methods take. What is refused names the argument as Lisp does. */
final class Arguments {
    private static final byte[][] HOST_THAT_WAS_GIVEN = {};

    private Arguments() {}

    static UsageErrorException refused(String argument, String text) {
        return new UsageErrorException(Condition.usage(argument, text));
    }

    static <T> T given(String argument, T value) {
        if (value == null) {
            throw refused(argument, "is null");
        }
        return value;
    }

    static byte[] text(String argument, String text) {
        String given = given(argument, text);
        for (int i = 0; i < given.length(); i++) {
            char unit = given.charAt(i);
            if (unit == 0) {
                throw refused(argument, "holds a NUL");
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == given.length() || !Character.isSurrogatePair(unit, given.charAt(i + 1))) {
                    throw refused(argument, "holds half of a surrogate pair");
                }
                i++;
            }
        }
        return given.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] textOrNull(String argument, String text) {
        return text == null ? null : text(argument, text);
    }

    static byte[][] texts(String argument, List<String> texts) {
        return given(argument, texts).stream().map(text -> text(argument, text)).toArray(byte[][]::new);
    }

    static String decode(byte[] text) {
        return text == null ? null : new String(text, StandardCharsets.UTF_8);
    }

    /** The value of {@code tlsext-host-name}: null is nil. */
    static byte[][] hostName(String argument, String name) {
        return name == null ? null : new byte[][] {text(argument, name)};
    }

    /** The same of true, which is the host that was given, and false, which is nil. */
    static byte[][] hostName(boolean given) {
        return given ? HOST_THAT_WAS_GIVEN : null;
    }

    /** The value of {@code ssl-ctx}: kind, symbol, handle. Null is nil. */
    static long[] choice(SslProtocol symbol) {
        return symbol == null ? new long[3] : new long[] {-1, symbol.number(), 0};
    }

    static long[] choice(long handle) {
        return new long[] {1, 0, handle};
    }

    /** Puts a callback's answer into its room. */
    static int fill(byte[] room, byte[] bytes) {
        if (given("answer", bytes).length > room.length) {
            throw refused("answer", "holds more bytes than there is room for");
        }
        System.arraycopy(bytes, 0, room, 0, bytes.length);
        return bytes.length;
    }

    static double seconds(Double seconds) {
        return seconds == null ? Double.POSITIVE_INFINITY : seconds;
    }

    static long size(String argument, long size) {
        if (size < 0) {
            throw refused(argument, "is negative");
        }
        return size;
    }

    static int length(String argument, byte[] bytes) {
        return given(argument, bytes).length;
    }

    static byte[] range(String argument, byte[] bytes, int offset, int length) {
        if (offset < 0 || length < 0 || length > length(argument, bytes) - offset) {
            throw refused(argument, "has no " + length + " bytes from " + offset);
        }
        return bytes;
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Every function, under its name, and OpenSSL's constants. A handle is a number; 0 is null. What cannot be used
 * where it is given is a {@link UsageErrorException}, which names the argument. What a callback threw is thrown by
 * the call that it ran in.
 */
public final class Comm {
    /** A file in DER. */
    public static final int SSL_FILETYPE_ASN1 = 0x2;

    /** Do not use TLS 1.3. */
    public static final long SSL_OP_NO_TLSv1_3 = 0x20000000L;

    private Comm() {}

    /**
     * Makes a box. A doc of several lines, in which a line may look doc = "like a key" or [like.a-table].
     *
     * @return The box.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long makeBox() {
        return makeBox(null);
    }

    /**
     * Makes a box. A doc of several lines, in which a line may look doc = "like a key" or [like.a-table].
     *
     * @param keywords The keyword arguments, or null for none.
     * @return The box.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long makeBox(BoxKeywords keywords) {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.make_box(held);
        } finally {
            CommJNI.box_keywords_drop(held);
        }
    }

    /**
     * Opens a box.
     *
     * @param box The box.
     * @param label What to write on it.
     * @return What was on it.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static String openBox(long box, String label) {
        return openBox(box, Lid.OPEN, label);
    }

    /**
     * Opens a box.
     *
     * @param box The box.
     * @param lid How it is to be.
     * @param label What to write on it.
     * @return What was on it.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static String openBox(long box, Lid lid, String label) {
        byte[][] answer = new byte[1][];
        CommJNI.open_box(box, Arguments.given("lid", lid).number(), Arguments.textOrNull("label", label), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Opens a box.
     *
     * @param box The box.
     * @param label What to write on it.
     * @return What was on it.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static String openBox(long box, String label) {
        return openBox(box, Set<LidFlags>.OPEN, label);
    }

    /**
     * Opens a box.
     *
     * @param box The box.
     * @param lid How it is to be.
     * @param label What to write on it.
     * @return What was on it.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static String openBox(long box, Set<LidFlags> lid, String label) {
        byte[][] answer = new byte[1][];
        CommJNI.open_box(box, Numbered.bits("lid", lid), Arguments.textOrNull("label", label), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Reads a box.
     *
     * @param box The box.
     * @param data Some bytes.
     * @return Both results.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static ReadBoxResult readBox(long box, byte[] data) {
        return readBox(box, data, 0, Arguments.length("data", data));
    }

    /**
     * Reads a box.
     *
     * @param box The box.
     * @param data Some bytes.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Both results.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static ReadBoxResult readBox(long box, byte[] data, int offset, int length) {
        long answers = CommJNI.read_box(box, Arguments.range("data", data, offset, length), offset, length);
        return new ReadBoxResult(Numbered.of(Step.ALL, (int) (answers >> 32)), (int) (answers & 0xFFFFFFFFL));
    }

    /**
     * Packs a box.
     *
     * @param box The box.
     * @return The box in bytes.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static byte[] packBox(long box) {
        byte[][] answer = new byte[1][];
        CommJNI.pack_box(box, answer);
        return answer[0];
    }

    /**
     * Gives a box back.
     *
     * @param box The box, or nothing.
     */
    public static void freeBox(long box) {
        CommJNI.free_box(box);
    }

    /**
     * Gives a context back.
     *
     * @param sslCtx The context, or nothing.
     */
    public static void destroySslCtx(long sslCtx) {
        CommJNI.destroy_ssl_ctx(sslCtx);
    }

    /**
     * Sets a lid.
     *
     * @param sslOrCtx The context or SSL.
     * @param lid A keyword, or bits.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void setLid(long sslOrCtx, Lid lid) {
        CommJNI.set_lid(sslOrCtx, Arguments.given("lid", lid).number());
    }

    /**
     * Sets a lid.
     *
     * @param sslOrCtx The context or SSL.
     * @param lid A keyword, or bits.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void setLid(long sslOrCtx, Set<LidFlags> lid) {
        CommJNI.set_lid(sslOrCtx, Numbered.bits("lid", lid));
    }

    /**
     * Adds mode bits to a context; see {@code retain-ssl-ctx}.
     *
     * @param sslCtx The context.
     * @param mode Bits to add.
     * @return All mode bits after the call.
     */
    public static long sslCtxSetMode(long sslCtx, long mode) {
        return CommJNI.ssl_ctx_set_mode(sslCtx, mode);
    }

    /**
     * Tells whether a temporary RSA key is needed.
     *
     * @param sslCtx The context.
     * @return 0 always.
     */
    public static long sslCtxNeedTmpRsa(long sslCtx) {
        return CommJNI.ssl_ctx_need_tmp_rsa(sslCtx);
    }

    /**
     * Answers the cipher in use.
     *
     * @param ssl The SSL.
     * @return The cipher; null before the handshake.
     */
    public static long sslGetCurrentCipher(long ssl) {
        return CommJNI.ssl_get_current_cipher(ssl);
    }

    /**
     * Answers the name of the cipher in use.
     *
     * @param ssl The SSL.
     * @return The name; lives for ever.
     */
    public static String sslGetCipherName(long ssl) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_get_cipher_name(ssl, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers how many bits a cipher uses.
     *
     * @param cipher The cipher.
     * @return Both results.
     */
    public static SslCipherGetBitsResult sslCipherGetBits(long cipher) {
        long answers = CommJNI.ssl_cipher_get_bits(cipher);
        return new SslCipherGetBitsResult((int) (answers >> 32), (int) (answers & 0xFFFFFFFFL));
    }

    static Upcall ofBoxCallback(BoxCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            callback.call(values[0]);
            return 0;
        };
    }

    static Upcall ofKeyCallback(KeyCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return Arguments.fill(room, callback.call(values[0], values[1] != 0));
        };
    }

    static Upcall ofLookCallback(LookCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return callback.call(Arguments.decode(text)) ? 1 : 0;
        };
    }
}

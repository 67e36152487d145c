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
    /** A file in PEM. */
    public static final int SSL_FILETYPE_PEM = 0x1;

    /** A file in DER. */
    public static final int SSL_FILETYPE_ASN1 = 0x2;

    /** Do not use TLS 1.2. */
    public static final long SSL_OP_NO_TLSv1_2 = 0x8000000L;

    /** Do not use TLS 1.3. */
    public static final long SSL_OP_NO_TLSv1_3 = 0x20000000L;

    /** Refuse renegotiation. */
    public static final long SSL_OP_NO_RENEGOTIATION = 0x40000000L;

    /** Means nothing any more. */
    public static final long SSL_OP_MICROSOFT_SESS_ID_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_NETSCAPE_CHALLENGE_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_MSIE_SSLV2_RSA_PADDING = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_SSLEAY_080_CLIENT_DH_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_TLS_D5_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_TLS_BLOCK_PADDING_BUG = 0x0L;

    /** Do not send the empty fragments that protect CBC ciphers of TLS 1.0. */
    public static final long SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS = 0x800L;

    /** A server starts a new session at each renegotiation. */
    public static final long SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION = 0x10000L;

    /** Means nothing any more. */
    public static final long SSL_OP_SINGLE_DH_USE = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_EPHEMERAL_RSA = 0x0L;

    /** A server chooses the cipher by its own order. */
    public static final long SSL_OP_CIPHER_SERVER_PREFERENCE = 0x400000L;

    /** Tolerate clients that tell a wrong version with their key exchange. */
    public static final long SSL_OP_TLS_ROLLBACK_BUG = 0x800000L;

    /** Means nothing any more. */
    public static final long SSL_OP_NO_SSLv2 = 0x0L;

    /** Do not use SSL 3. */
    public static final long SSL_OP_NO_SSLv3 = 0x2000000L;

    /** Do not use TLS 1.0. */
    public static final long SSL_OP_NO_TLSv1 = 0x4000000L;

    /** Means nothing any more. */
    public static final long SSL_OP_PKCS1_CHECK_1 = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_PKCS1_CHECK_2 = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_NETSCAPE_CA_DN_BUG = 0x0L;

    /** Means nothing any more. */
    public static final long SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG = 0x0L;

    /** Do not use TLS 1.1. */
    public static final long SSL_OP_NO_TLSv1_1 = 0x10000000L;

    /** Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3. */
    public static final long SSL_OP_NO_TICKET = 0x4000L;

    /** With SSL_OP_CIPHER_SERVER_PREFERENCE, take ChaCha20 first for a client that lists it first. */
    public static final long SSL_OP_PRIORITIZE_CHACHA = 0x200000L;

    /** Do not compress. */
    public static final long SSL_OP_NO_COMPRESSION = 0x20000L;

    /** Do not negotiate encrypt-then-mac. */
    public static final long SSL_OP_NO_ENCRYPT_THEN_MAC = 0x80000L;

    /** A client connects to servers without secure renegotiation. */
    public static final long SSL_OP_LEGACY_SERVER_CONNECT = 0x4L;

    /** Keep no sessions. */
    public static final int SSL_SESS_CACHE_OFF = 0x0;

    /** Keep sessions of the client's side; whoever wants one used again gives it to the SSL. */
    public static final int SSL_SESS_CACHE_CLIENT = 0x1;

    /** Keep sessions of the server's side, and resume them: the default. */
    public static final int SSL_SESS_CACHE_SERVER = 0x2;

    /** Both of the two. */
    public static final int SSL_SESS_CACHE_BOTH = 0x3;

    /** Do not drop sessions whose time is over at every 255th connection. */
    public static final int SSL_SESS_CACHE_NO_AUTO_CLEAR = 0x80;

    /** Look for no session in OpenSSL's own cache, only by the program's callback. */
    public static final int SSL_SESS_CACHE_NO_INTERNAL_LOOKUP = 0x100;

    /** Put no session into OpenSSL's own cache. */
    public static final int SSL_SESS_CACHE_NO_INTERNAL_STORE = 0x200;

    /** Both of the two: leave OpenSSL's own cache alone. */
    public static final int SSL_SESS_CACHE_NO_INTERNAL = 0x300;

    /** A write may take a part of the bytes. Streams and engines set it. */
    public static final int SSL_MODE_ENABLE_PARTIAL_WRITE = 0x1;

    /** A write that is repeated may give its bytes at another place. Streams and engines set it. */
    public static final int SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER = 0x2;

    /** A read goes on behind messages that are no data: the default since 1.1.1. */
    public static final int SSL_MODE_AUTO_RETRY = 0x4;

    /** Send no certificates but those that were given: look for no chain among the trusted. */
    public static final int SSL_MODE_NO_AUTO_CHAIN = 0x8;

    /** Give buffers back while there is nothing in them. Streams and engines see to it themselves. */
    public static final int SSL_MODE_RELEASE_BUFFERS = 0x10;

    /** Tell the server that a higher version was tried before (RFC 7507). */
    public static final int SSL_MODE_SEND_FALLBACK_SCSV = 0x80;

    /**
     * Let engines of OpenSSL suspend a handshake. Streams and engines of commssl take it away, since it runs
     * callbacks on a small stack.
     */
    public static final int SSL_MODE_ASYNC = 0x100;

    /** The verify result of a chain without fault, or of no chain at all. */
    public static final int X509_V_OK = 0x0;

    /** A certificate has expired. */
    public static final int X509_V_ERR_CERT_HAS_EXPIRED = 0xa;

    /** The chain ends in a root that is not trusted. */
    public static final int X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN = 0x13;

    /** The issuer is not among the trusted certificates. */
    public static final int X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY = 0x14;

    /** The certificate is for another host name. */
    public static final int X509_V_ERR_HOSTNAME_MISMATCH = 0x3e;

    /** Counts the renegotiations since the last clear. */
    public static final int SSL_CTRL_GET_NUM_RENEGOTIATIONS = 0xa;

    /** Clears the count of renegotiations, and answers what it was. */
    public static final int SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS = 0xb;

    /** Counts all renegotiations of an SSL. */
    public static final int SSL_CTRL_GET_TOTAL_RENEGOTIATIONS = 0xc;

    /** Answers the flags of the state of an SSL, which OpenSSL keeps for itself. */
    public static final int SSL_CTRL_GET_FLAGS = 0xd;

    /** Counts the sessions in the cache. */
    public static final int SSL_CTRL_SESS_NUMBER = 0x14;

    /** Counts the handshakes that were begun as a client. */
    public static final int SSL_CTRL_SESS_CONNECT = 0x15;

    /** Counts the handshakes that were completed as a client. */
    public static final int SSL_CTRL_SESS_CONNECT_GOOD = 0x16;

    /** Counts the renegotiations that were begun as a client. */
    public static final int SSL_CTRL_SESS_CONNECT_RENEGOTIATE = 0x17;

    /** Counts the handshakes that were begun as a server. */
    public static final int SSL_CTRL_SESS_ACCEPT = 0x18;

    /** Counts the handshakes that were completed as a server. */
    public static final int SSL_CTRL_SESS_ACCEPT_GOOD = 0x19;

    /** Counts the renegotiations that were begun as a server. */
    public static final int SSL_CTRL_SESS_ACCEPT_RENEGOTIATE = 0x1a;

    /** Counts the sessions that were resumed. */
    public static final int SSL_CTRL_SESS_HIT = 0x1b;

    /** Counts the sessions that a callback found. */
    public static final int SSL_CTRL_SESS_CB_HIT = 0x1c;

    /** Counts the sessions that clients offered and that were not in the cache. */
    public static final int SSL_CTRL_SESS_MISSES = 0x1d;

    /** Counts the sessions that clients offered and that had expired. */
    public static final int SSL_CTRL_SESS_TIMEOUTS = 0x1e;

    /** Counts the sessions that left the cache because it was full. */
    public static final int SSL_CTRL_SESS_CACHE_FULL = 0x1f;

    /** Sets how many sessions the cache holds, and answers what it was. */
    public static final int SSL_CTRL_SET_SESS_CACHE_SIZE = 0x2a;

    /** Answers how many sessions the cache holds. */
    public static final int SSL_CTRL_GET_SESS_CACHE_SIZE = 0x2b;

    /** Sets which sessions are kept, and answers what it was. */
    public static final int SSL_CTRL_SET_SESS_CACHE_MODE = 0x2c;

    /** Answers which sessions are kept. */
    public static final int SSL_CTRL_GET_SESS_CACHE_MODE = 0x2d;

    /** Adds mode bits, and answers all of them. */
    public static final int SSL_CTRL_MODE = 0x21;

    /** Takes mode bits away, and answers those that are left. */
    public static final int SSL_CTRL_CLEAR_MODE = 0x4e;

    /** Tells whether OpenSSL reads as much as it can get. */
    public static final int SSL_CTRL_GET_READ_AHEAD = 0x28;

    /**
     * Sets whether OpenSSL reads as much as it can get, and answers what it was. Under a stream or an engine it has
     * no effect.
     */
    public static final int SSL_CTRL_SET_READ_AHEAD = 0x29;

    /** Answers how many bytes a certificate chain from the peer may have. */
    public static final int SSL_CTRL_GET_MAX_CERT_LIST = 0x32;

    /** Sets how many bytes a certificate chain from the peer may have, and answers what it was. */
    public static final int SSL_CTRL_SET_MAX_CERT_LIST = 0x33;

    /** Sets how much data a record that is sent may hold. It answers 1, or 0 when the number is out of range. */
    public static final int SSL_CTRL_SET_MAX_SEND_FRAGMENT = 0x34;

    /** Sets how much data makes one more pipeline worth while. It answers 1, or 0 when the number is out of range. */
    public static final int SSL_CTRL_SET_SPLIT_SEND_FRAGMENT = 0x7d;

    /** Sets how many records may be encrypted at once. It answers 1, or 0 when the number is out of range. */
    public static final int SSL_CTRL_SET_MAX_PIPELINES = 0x7e;

    /** Removes the certificates that were added to the chain that is sent, and answers 1. */
    public static final int SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS = 0x53;

    /** Adds flags that say how certificates are chosen, and answers all of them. */
    public static final int SSL_CTRL_CERT_FLAGS = 0x63;

    /** Takes flags that say how certificates are chosen away, and answers those that are left. */
    public static final int SSL_CTRL_CLEAR_CERT_FLAGS = 0x64;

    /** Builds the chain of the current certificate. It answers 1, 2 when an error was passed over, or 0. */
    public static final int SSL_CTRL_BUILD_CERT_CHAIN = 0x69;

    /** Chooses the certificate that other calls are about. It answers 1, or 0 when there is no such certificate. */
    public static final int SSL_CTRL_SET_CURRENT_CERT = 0x75;

    /** Sets which proof that its certificate is still good a client asks the server for. */
    public static final int SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE = 0x41;

    /** Answers which proof that its certificate is still good a client asks the server for; -1 is none. */
    public static final int SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE = 0x7f;

    /** Sets whether OpenSSL chooses the parameters of ephemeral Diffie-Hellman key exchange. */
    public static final int SSL_CTRL_SET_DH_AUTO = 0x76;

    /** Sets the least version. It answers 1, or 0 when there is no such version. */
    public static final int SSL_CTRL_SET_MIN_PROTO_VERSION = 0x7b;

    /** Sets the greatest version. It answers 1, or 0 when there is no such version. */
    public static final int SSL_CTRL_SET_MAX_PROTO_VERSION = 0x7c;

    /** Answers the least version that was set; 0 is the least there is. */
    public static final int SSL_CTRL_GET_MIN_PROTO_VERSION = 0x82;

    /** Answers the greatest version that was set; 0 is the greatest there is. */
    public static final int SSL_CTRL_GET_MAX_PROTO_VERSION = 0x83;

    /** Sets the groups of key exchange, the best first. It answers 1, or 0 when a name is none. */
    public static final int SSL_CTRL_SET_GROUPS_LIST = 0x5c;

    /** Sets the signature algorithms, the best first. It answers 1, or 0 when a name is none. */
    public static final int SSL_CTRL_SET_SIGALGS_LIST = 0x62;

    /**
     * Sets the signature algorithms of clients' certificates, the best first. It answers 1, or 0 when a name is
     * none.
     */
    public static final int SSL_CTRL_SET_CLIENT_SIGALGS_LIST = 0x66;

    /**
     * Sets the server name to ask for, and nothing else: {@code ssl-set-tlsext-host-name} sets the name to verify
     * too. It answers 1, or 0 when the name cannot be sent.
     */
    public static final int SSL_CTRL_SET_TLSEXT_HOSTNAME = 0x37;

    /** Tells whether the peer knows secure renegotiation. */
    public static final int SSL_CTRL_GET_RI_SUPPORT = 0x4c;

    /** Tells whether the connection has an extended master secret; -1 before the handshake. */
    public static final int SSL_CTRL_GET_EXTMS_SUPPORT = 0x7a;

    private Comm() {}

    /**
     * Loads and initialises OpenSSL, once in a process; later calls do nothing and succeed. The path given here
     * wins, then the one of {@code set-ssl-library-path}, then the environment's {@code COMMSSL_LIBRARY_PATH}
     * (entries separated by colons), then a libssl that the process already has, then this system's list. A
     * different path after a success is a {@code usage-error}. A failure is an {@code ssl-library-error} that names
     * every file tried and why each failed; the next call tries again.
     *
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static void ensureSsl() throws IOException {
        ensureSsl(null);
    }

    /**
     * Loads and initialises OpenSSL, once in a process; later calls do nothing and succeed. The path given here
     * wins, then the one of {@code set-ssl-library-path}, then the environment's {@code COMMSSL_LIBRARY_PATH}
     * (entries separated by colons), then a libssl that the process already has, then this system's list. A
     * different path after a success is a {@code usage-error}. A failure is an {@code ssl-library-error} that names
     * every file tried and why each failed; the next call tries again.
     *
     * @param keywords The keyword arguments, or null for none.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static void ensureSsl(LibraryKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            CommJNI.ensure_ssl(held);
        } finally {
            CommJNI.library_keywords_drop(held);
        }
    }

    /**
     * Sets the library path that {@code ensure-ssl} uses when it is given none. It loads nothing, and is a
     * {@code usage-error} once OpenSSL is loaded.
     *
     * @param libraryPath As the keyword of {@code ensure-ssl}; an empty list removes what was set.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static void setSslLibraryPath(List<String> libraryPath) throws IOException {
        CommJNI.set_ssl_library_path(Arguments.texts("library-path", libraryPath));
    }

    /**
     * Tells about the loaded OpenSSL: its version, build date, directory, platform or compiler flags.
     *
     * @return The string as OpenSSL gives it; all but {@code :version} carry a prefix.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static String opensslVersion() throws IOException {
        return opensslVersion(OpensslVersionPart.VERSION);
    }

    /**
     * Tells about the loaded OpenSSL: its version, build date, directory, platform or compiler flags.
     *
     * @param what Which string.
     * @return The string as OpenSSL gives it; all but {@code :version} carry a prefix.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static String opensslVersion(OpensslVersionPart what) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.openssl_version(Arguments.given("what", what).number(), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Loads OpenSSL if that is still to do, and makes sure that its random generator is seeded. OpenSSL seeds it
     * from the system by itself, so nothing is added; where it cannot, that is an {@code ssl-failure}.
     *
     * @throws IOException as {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void doRandSeed() throws IOException {
        CommJNI.do_rand_seed();
    }

    /**
     * Answers the address of a symbol of the loaded OpenSSL, for foreign functions of your own. Macros have no
     * address; the name of one is an {@code ssl-library-error}.
     *
     * @param name A C name that libssl or libcrypto exports.
     * @return Where it is. It stays valid, since OpenSSL is never unloaded.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}
     */
    public static long opensslSymbolAddress(String name) throws IOException {
        return CommJNI.openssl_symbol_address(Arguments.text("name", name));
    }

    /**
     * Makes a handle of a pointer of OpenSSL's that a foreign function of your own gave, so that it serves as an
     * argument and as {@code :ssl-ctx}. This and {@code handle-address} are the only calls of a language that can
     * crash: nothing tells whether the address is what the kind says. It must come from the OpenSSL that commssl
     * loaded.
     *
     * @param kind What is at the address. A kind that is never released, as {@code ssl-cipher-pointer}, is refused.
     * @param address Where it is; never null.
     * @return The handle, to be released as any of its kind.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static long handleFromAddress(HandleKind kind, long address) throws IOException {
        return handleFromAddress(kind, address, HandleOwnership.BORROW);
    }

    /**
     * Makes a handle of a pointer of OpenSSL's that a foreign function of your own gave, so that it serves as an
     * argument and as {@code :ssl-ctx}. This and {@code handle-address} are the only calls of a language that can
     * crash: nothing tells whether the address is what the kind says. It must come from the OpenSSL that commssl
     * loaded.
     *
     * @param kind What is at the address. A kind that is never released, as {@code ssl-cipher-pointer}, is refused.
     * @param address Where it is; never null.
     * @param ownership {@code :borrow} takes a reference, or a copy where OpenSSL does not count references;
     *     {@code :own} takes over the caller's.
     * @return The handle, to be released as any of its kind.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}, {@link MemoryError}
     */
    public static long handleFromAddress(
            HandleKind kind, long address, HandleOwnership ownership) throws IOException {
        return CommJNI.handle_from_address(
                Arguments.given("kind", kind).number(), address, Arguments.given("ownership", ownership).number());
    }

    /**
     * Answers the address of what a handle names, to be given to a foreign function of your own. A handle that is no
     * pointer of OpenSSL's is a {@code usage-error}.
     *
     * @param handle A handle of a kind that {@code handle-from-address} knows, or one that is never released.
     * @return OpenSSL's pointer. It is good for as long as the handle is; the handle keeps its reference.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long handleAddress(long handle) {
        return CommJNI.handle_address(handle);
    }

    /**
     * Tells whether the loaded OpenSSL has a function that not every version has. A name that commssl does not know
     * is a {@code usage-error}.
     *
     * @param name The C name of an import that is optional, or of any other import.
     * @return Whether the loaded OpenSSL has it.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}
     */
    public static boolean opensslFeatureP(String name) throws IOException {
        return CommJNI.openssl_feature_p(Arguments.text("name", name)) != 0;
    }

    /**
     * Answers the value that a constant of OpenSSL has in the loaded version. Versions disagree on some, and the
     * wrong number silently means something else.
     *
     * @param name The C name of a constant, as {@code SSL_OP_ALL}.
     * @return Its value in the loaded version.
     * @throws IOException as {@link SslLibraryError}, {@link UsageError}
     */
    public static long opensslConstant(String name) throws IOException {
        return CommJNI.openssl_constant(Arguments.text("name", name));
    }

    /**
     * Gives OpenSSL's name of a direct call: the rule of the guide, and the exceptions that the spec lists. The rule
     * is for the functions of libssl, whether commssl has them or not; a name that is commssl's own, as
     * {@code make-ssl-ctx}, or that begins otherwise and is none of the exceptions, is a {@code usage-error}. Works
     * without OpenSSL.
     *
     * @param lispName A Lisp name, as {@code ssl-ctx-set-options}.
     * @return OpenSSL's name, as {@code SSL_CTX_set_options}.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static String lispNameToCName(String lispName) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.lisp_name_to_c_name(Arguments.text("lisp-name", lispName), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Gives the Lisp name of an OpenSSL function: lower case, underscores to hyphens, and the exceptions that the
     * spec lists. Works without OpenSSL.
     *
     * @param cName OpenSSL's name.
     * @return The Lisp name.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static String cNameToLispName(String cName) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.c_name_to_lisp_name(Arguments.text("c-name", cName), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Counts the contexts, SSLs, certificates, keys, stacks, lists, engines, streams, servers, decisions and kept
     * conditions that commssl gave out and that are not yet released. Tests use it to find leaks.
     *
     * @return How many handles given by commssl are not yet released.
     */
    public static long liveHandleCount() {
        return CommJNI.live_handle_count();
    }

    /**
     * Gives a list of strings back.
     *
     * @param list The list, or nothing.
     */
    public static void freeStringList(long list) {
        CommJNI.free_string_list(list);
    }

    /**
     * Counts the strings of a list.
     *
     * @param list The list.
     * @return How many strings there are.
     */
    public static long stringListCount(long list) {
        return CommJNI.string_list_count(list);
    }

    /**
     * Answers one string of a list.
     *
     * @param list The list.
     * @param index Which string, from 0.
     * @return The string, which lives as long as the list; nothing when the list has no such index, which leaves a
     *     {@code usage-error}.
     */
    public static String stringListItem(long list, long index) {
        byte[][] answer = new byte[1][];
        CommJNI.string_list_item(list, Arguments.size("index", index), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Keeps the condition of this thread beyond its next call. When no call failed yet it is a {@code usage-error}.
     *
     * @return A copy of the thread's condition.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static long copyCondition() throws IOException {
        return CommJNI.copy_condition();
    }

    /**
     * Gives a kept condition back.
     *
     * @param condition The condition, or nothing.
     */
    public static void freeCondition(long condition) {
        CommJNI.free_condition(condition);
    }

    /**
     * Answers the type of a condition.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return Its type; 0 when there is no condition.
     */
    public static ConditionType conditionType(long condition) {
        return Numbered.of(ConditionType.ALL, (int) CommJNI.condition_type(condition));
    }

    /**
     * Tells whether one type of condition is the same as, or a kind of, another.
     *
     * @param type The type of a condition.
     * @param ancestor The type that it may be, or inherit from.
     * @return Whether it is.
     */
    public static boolean conditionTypep(ConditionType type, ConditionType ancestor) {
        return CommJNI.condition_typep(
                Arguments.given("type", type).number(), Arguments.given("ancestor", ancestor).number()) != 0;
    }

    /**
     * Tells a person what went wrong. No secret is ever in it.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return One line, without full stop; lives as long as the condition.
     */
    public static String conditionText(long condition) {
        byte[][] answer = new byte[1][];
        CommJNI.condition_text(condition, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Names the argument that was wrong.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return The Lisp name of the argument or keyword at fault, else empty.
     */
    public static String conditionArgument(long condition) {
        byte[][] answer = new byte[1][];
        CommJNI.condition_argument(condition, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers OpenSSL's error code.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return The packed code of the entry of OpenSSL's queue that explains the failure, else 0.
     */
    public static long conditionCode(long condition) {
        return CommJNI.condition_code(condition);
    }

    /**
     * Answers the reason of OpenSSL's error code. Its words differ between versions: compare codes.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return OpenSSL's words for the reason of that entry, else empty.
     */
    public static String conditionReason(long condition) {
        byte[][] answer = new byte[1][];
        CommJNI.condition_reason(condition, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the alert that ended the connection.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return The number of the TLS alert, -1 when there was none.
     */
    public static int conditionAlert(long condition) {
        return (int) CommJNI.condition_alert(condition);
    }

    /**
     * Tells who sent the alert.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return Who sent the alert.
     */
    public static AlertSender conditionAlertSender(long condition) {
        return Numbered.of(AlertSender.ALL, (int) CommJNI.condition_alert_sender(condition));
    }

    /**
     * Answers why the certificate was not accepted.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return An X509_V_ERR number, 0 when verification is not to blame.
     */
    public static long conditionVerifyResult(long condition) {
        return CommJNI.condition_verify_result(condition);
    }

    /**
     * Answers which certificate of the chain was at fault.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return 0 is the peer's own certificate, 1 its issuer; -1 when not known.
     */
    public static int conditionVerifyDepth(long condition) {
        return (int) CommJNI.condition_verify_depth(condition);
    }

    /**
     * Answers the system's error number.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return The system's error number, else 0.
     */
    public static int conditionErrno(long condition) {
        return (int) CommJNI.condition_errno(condition);
    }

    /**
     * Answers how many entries OpenSSL's queue held.
     *
     * @param condition The condition, or nothing for the thread's.
     * @return How many entries, 16 at most.
     */
    public static long conditionQueueLength(long condition) {
        return CommJNI.condition_queue_length(condition);
    }

    /**
     * Answers the code of one entry of OpenSSL's queue.
     *
     * @param condition The condition, or nothing for the thread's.
     * @param index 0 is the oldest.
     * @return The packed code; 0 when the index is too large.
     */
    public static long conditionQueueCode(long condition, long index) {
        return CommJNI.condition_queue_code(condition, Arguments.size("index", index));
    }

    /**
     * Answers the text of one entry of OpenSSL's queue.
     *
     * @param condition The condition, or nothing for the thread's.
     * @param index 0 is the oldest.
     * @return OpenSSL's words, with its data; empty when the index is too large.
     */
    public static String conditionQueueText(long condition, long index) {
        byte[][] answer = new byte[1][];
        CommJNI.condition_queue_text(condition, Arguments.size("index", index), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Makes a context. {@code :ssl-ctx} is a symbol (default {@code t}); a context is answered as it is, with one
     * more reference, so that each result is destroyed once; an SSL is a {@code usage-error}. {@code :ssl-side}
     * defaults to {@code :server}.
     *
     * @return The context.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long makeSslCtx() throws IOException {
        return makeSslCtx(null);
    }

    /**
     * Makes a context. {@code :ssl-ctx} is a symbol (default {@code t}); a context is answered as it is, with one
     * more reference, so that each result is destroyed once; an SSL is a {@code usage-error}. {@code :ssl-side}
     * defaults to {@code :server}.
     *
     * @param keywords The keyword arguments, or null for none.
     * @return The context.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long makeSslCtx(SslKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.make_ssl_ctx(held);
        } finally {
            CommJNI.ssl_keywords_drop(held);
        }
    }

    /**
     * Gives a context back. It is freed, with its callbacks, when its last SSL is.
     *
     * @param sslCtx The context, or nothing.
     */
    public static void destroySslCtx(long sslCtx) {
        CommJNI.destroy_ssl_ctx(sslCtx);
    }

    /**
     * Says how the peer is verified. A server's {@code :always} asks for a certificate, and accepts a client that
     * has none; {@code :fail-if-no-peer-cert} demands one. A context's mode and callback are those of the SSLs made
     * of it from then on. A mode and its callback belong to a side. A context made here for both sides, and an SSL
     * of it, have one of each for each side, and neither changes the other's; the side that is not the context's, as
     * the server of a client's context, is a {@code usage-error}. OpenSSL itself has one mode: of such a context it
     * is the server's, so that it asks nothing of a client that was not told to be asked, and an SSL has the mode of
     * the client from {@code ssl-set-connect-state} or the first step of a stream or engine on. Who makes an SSL a
     * client by a call of OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A
     * context of the program's own has one mode for both sides, whichever is named.
     *
     * @param sslOrCtx The context or SSL.
     * @param sslSide The side whose mode it is: {@code :client} or {@code :server}.
     * @param mode {@code :never}, {@code :always}, {@code :once}, or OpenSSL's bits.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setVerificationMode(
            long sslOrCtx, SslSide sslSide, VerificationMode mode) throws IOException {
        setVerificationMode(sslOrCtx, sslSide, mode, null);
    }

    /**
     * Says how the peer is verified. A server's {@code :always} asks for a certificate, and accepts a client that
     * has none; {@code :fail-if-no-peer-cert} demands one. A context's mode and callback are those of the SSLs made
     * of it from then on. A mode and its callback belong to a side. A context made here for both sides, and an SSL
     * of it, have one of each for each side, and neither changes the other's; the side that is not the context's, as
     * the server of a client's context, is a {@code usage-error}. OpenSSL itself has one mode: of such a context it
     * is the server's, so that it asks nothing of a client that was not told to be asked, and an SSL has the mode of
     * the client from {@code ssl-set-connect-state} or the first step of a stream or engine on. Who makes an SSL a
     * client by a call of OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A
     * context of the program's own has one mode for both sides, whichever is named.
     *
     * @param sslOrCtx The context or SSL.
     * @param sslSide The side whose mode it is: {@code :client} or {@code :server}.
     * @param mode {@code :never}, {@code :always}, {@code :once}, or OpenSSL's bits.
     * @param callback Judges each certificate; nothing removes one that was set by this call before.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setVerificationMode(
            long sslOrCtx, SslSide sslSide, VerificationMode mode, VerifyCallback callback) throws IOException {
        CommJNI.set_verification_mode(
                sslOrCtx, Arguments.given("ssl-side", sslSide).number(), Arguments.given("mode", mode).number(), Comm.ofVerifyCallback(callback));
    }

    /**
     * Says how the peer is verified. A server's {@code :always} asks for a certificate, and accepts a client that
     * has none; {@code :fail-if-no-peer-cert} demands one. A context's mode and callback are those of the SSLs made
     * of it from then on. A mode and its callback belong to a side. A context made here for both sides, and an SSL
     * of it, have one of each for each side, and neither changes the other's; the side that is not the context's, as
     * the server of a client's context, is a {@code usage-error}. OpenSSL itself has one mode: of such a context it
     * is the server's, so that it asks nothing of a client that was not told to be asked, and an SSL has the mode of
     * the client from {@code ssl-set-connect-state} or the first step of a stream or engine on. Who makes an SSL a
     * client by a call of OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A
     * context of the program's own has one mode for both sides, whichever is named.
     *
     * @param sslOrCtx The context or SSL.
     * @param sslSide The side whose mode it is: {@code :client} or {@code :server}.
     * @param mode {@code :never}, {@code :always}, {@code :once}, or OpenSSL's bits.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setVerificationMode(
            long sslOrCtx, SslSide sslSide, Set<VerifyFlags> mode) throws IOException {
        setVerificationMode(sslOrCtx, sslSide, mode, null);
    }

    /**
     * Says how the peer is verified. A server's {@code :always} asks for a certificate, and accepts a client that
     * has none; {@code :fail-if-no-peer-cert} demands one. A context's mode and callback are those of the SSLs made
     * of it from then on. A mode and its callback belong to a side. A context made here for both sides, and an SSL
     * of it, have one of each for each side, and neither changes the other's; the side that is not the context's, as
     * the server of a client's context, is a {@code usage-error}. OpenSSL itself has one mode: of such a context it
     * is the server's, so that it asks nothing of a client that was not told to be asked, and an SSL has the mode of
     * the client from {@code ssl-set-connect-state} or the first step of a stream or engine on. Who makes an SSL a
     * client by a call of OpenSSL's own and handshakes by another sets the mode of the SSL after the first. A
     * context of the program's own has one mode for both sides, whichever is named.
     *
     * @param sslOrCtx The context or SSL.
     * @param sslSide The side whose mode it is: {@code :client} or {@code :server}.
     * @param mode {@code :never}, {@code :always}, {@code :once}, or OpenSSL's bits.
     * @param callback Judges each certificate; nothing removes one that was set by this call before.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setVerificationMode(
            long sslOrCtx, SslSide sslSide, Set<VerifyFlags> mode, VerifyCallback callback) throws IOException {
        CommJNI.set_verification_mode(
                sslOrCtx, Arguments.given("ssl-side", sslSide).number(), Numbered.bits("mode", mode), Comm.ofVerifyCallback(callback));
    }

    /**
     * Tells how the peer is verified. The side that is not the context's is a {@code usage-error}, as in
     * {@code set-verification-mode}.
     *
     * @param sslOrCtx The context or SSL.
     * @return The bits that are set.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}
     */
    public static Set<VerifyFlags> getVerificationMode(long sslOrCtx) throws IOException {
        return getVerificationMode(sslOrCtx, VerificationSide.DEFAULT);
    }

    /**
     * Tells how the peer is verified. The side that is not the context's is a {@code usage-error}, as in
     * {@code set-verification-mode}.
     *
     * @param sslOrCtx The context or SSL.
     * @param sslSide Whose mode: {@code :client}, {@code :server}, or that of the side that the context or SSL is; a
     *     context for both sides then answers its server's.
     * @return The bits that are set.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}
     */
    public static Set<VerifyFlags> getVerificationMode(
            long sslOrCtx, VerificationSide sslSide) throws IOException {
        return Numbered.set(VerifyFlags.class, (int) CommJNI.get_verification_mode(
                sslOrCtx, Arguments.given("ssl-side", sslSide).number()));
    }

    /**
     * Sets the callback that chooses the certificate. The one before is freed when no handshake uses it any more.
     *
     * @param sslCtx The context.
     * @param callback The callback, or nothing to remove it.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxCertCb(long sslCtx, CertCallback callback) throws IOException {
        CommJNI.set_ssl_ctx_cert_cb(sslCtx, Comm.ofCertCallback(callback));
    }

    /**
     * Sets the callback that a server asks what to be to a client. The one before is freed when no handshake uses it
     * any more.
     *
     * @param sslCtx The context.
     * @param callback The callback, or nothing to remove it.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxHelloCb(long sslCtx, HelloCallback callback) throws IOException {
        CommJNI.set_ssl_ctx_hello_cb(sslCtx, Comm.ofHelloCallback(callback));
    }

    /**
     * Sets the callback that has the last word on the peer. It is asked where the peer is verified at all: not where
     * the mode is {@code :never}. On a context of the program's own it takes the place of one set by
     * SSL_CTX_set_cert_verify_callback. The one before is freed when no handshake uses it any more.
     *
     * @param sslCtx The context.
     * @param callback The callback, or nothing to remove it.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxVerificationCb(long sslCtx, VerificationCallback callback) throws IOException {
        CommJNI.set_ssl_ctx_verification_cb(sslCtx, Comm.ofVerificationCallback(callback));
    }

    /**
     * Sets options by name; those set before stay set. Their values are those of the loaded OpenSSL: what means
     * nothing to it any more, or not yet, leaves the options as they are.
     *
     * @param sslOrCtx The context or SSL.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxOptions(long sslOrCtx) throws IOException {
        setSslCtxOptions(sslOrCtx, null);
    }

    /**
     * Sets options by name; those set before stay set. Their values are those of the loaded OpenSSL: what means
     * nothing to it any more, or not yet, leaves the options as they are.
     *
     * @param sslOrCtx The context or SSL.
     * @param keywords The keyword arguments, or null for none.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxOptions(long sslOrCtx, OptionKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            CommJNI.set_ssl_ctx_options(sslOrCtx, held);
        } finally {
            CommJNI.option_keywords_drop(held);
        }
    }

    /**
     * Sets where the password of encrypted keys comes from: {@code :callback}, else {@code :password}, of which a
     * copy is kept; one of the two is needed. It is asked for each key that the context reads from then on, by
     * {@code ssl-ctx-use-privatekey-file} and its like, and for each that an SSL reads which was made of the context
     * after the first such call. Without this call OpenSSL asks at the terminal. A later call takes its place, for
     * those SSLs too; what was set before, or is left when the context is freed, is given back, and the copy of a
     * password overwritten.
     *
     * @param sslCtx The context.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxPasswordCallback(long sslCtx) throws IOException {
        setSslCtxPasswordCallback(sslCtx, null);
    }

    /**
     * Sets where the password of encrypted keys comes from: {@code :callback}, else {@code :password}, of which a
     * copy is kept; one of the two is needed. It is asked for each key that the context reads from then on, by
     * {@code ssl-ctx-use-privatekey-file} and its like, and for each that an SSL reads which was made of the context
     * after the first such call. Without this call OpenSSL asks at the terminal. A later call takes its place, for
     * those SSLs too; what was set before, or is left when the context is freed, is given back, and the copy of a
     * password overwritten.
     *
     * @param sslCtx The context.
     * @param keywords The keyword arguments, or null for none.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setSslCtxPasswordCallback(long sslCtx, PemKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            CommJNI.set_ssl_ctx_password_callback(sslCtx, held);
        } finally {
            CommJNI.pem_keywords_drop(held);
        }
    }

    /**
     * Sets the parameters of ephemeral Diffie-Hellman key exchange of a server up to TLS 1.2, in place of those
     * before. Of the keywords the first that is set counts, in this order: {@code :dh}; {@code :filename}, read by
     * {@code read-dhparams}; {@code :func}, asked at each handshake; {@code :filename-list}, of which each handshake
     * gets the entry for the key length that is asked for, or the next larger one, or the largest. All files are
     * read at once, by {@code :pass-phrase} or {@code :callback} where they are encrypted. Parameters that the
     * security level holds too small are an {@code ssl-failure}, those that a function gives fail the handshake.
     * SSLs that were made before keep what they have; one that asks a function asks the one that the context has
     * now. With OpenSSL 1.1.1 a function that comes after parameters is never asked.
     *
     * @param sslOrCtx The context or SSL.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setSslCtxDh(long sslOrCtx) throws IOException {
        setSslCtxDh(sslOrCtx, null);
    }

    /**
     * Sets the parameters of ephemeral Diffie-Hellman key exchange of a server up to TLS 1.2, in place of those
     * before. Of the keywords the first that is set counts, in this order: {@code :dh}; {@code :filename}, read by
     * {@code read-dhparams}; {@code :func}, asked at each handshake; {@code :filename-list}, of which each handshake
     * gets the entry for the key length that is asked for, or the next larger one, or the largest. All files are
     * read at once, by {@code :pass-phrase} or {@code :callback} where they are encrypted. Parameters that the
     * security level holds too small are an {@code ssl-failure}, those that a function gives fail the handshake.
     * SSLs that were made before keep what they have; one that asks a function asks the one that the context has
     * now. With OpenSSL 1.1.1 a function that comes after parameters is never asked.
     *
     * @param sslOrCtx The context or SSL.
     * @param keywords The keyword arguments, or null for none.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setSslCtxDh(long sslOrCtx, PemKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            CommJNI.set_ssl_ctx_dh(sslOrCtx, held);
        } finally {
            CommJNI.pem_keywords_drop(held);
        }
    }

    /**
     * Sets the ciphers up to TLS 1.2, best first. A string that gives none is an {@code ssl-failure}, after which
     * there is none. TLS 1.3 has its own: {@code set-ciphersuites}.
     *
     * @param sslOrCtx The context or SSL.
     * @param ciphers OpenSSL's cipher string, as {@code HIGH:!aNULL}.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setCipherList(long sslOrCtx, String ciphers) throws IOException {
        CommJNI.set_cipher_list(sslOrCtx, Arguments.text("ciphers", ciphers));
    }

    /**
     * Sets the ciphers of TLS 1.3, best first. Of names that OpenSSL does not know, its versions ignore some; where
     * one is refused it is an {@code ssl-failure}, and nothing changes.
     *
     * @param sslOrCtx The context or SSL.
     * @param ciphersuites Names between colons, as {@code TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256}; an empty
     *     string is none.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setCiphersuites(long sslOrCtx, String ciphersuites) throws IOException {
        CommJNI.set_ciphersuites(sslOrCtx, Arguments.text("ciphersuites", ciphersuites));
    }

    /**
     * Sets the least version of TLS. One above the greatest is a usage-error: raise that first. The security level
     * may still rule it out: TLS 1.0 and 1.1 need level 0, which {@code set-cipher-list} sets by
     * {@code &#64;SECLEVEL=0}.
     *
     * @param sslOrCtx The context or SSL.
     * @param version The least version; {@code :default} is TLS 1.2.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setMinProtocolVersion(long sslOrCtx, ProtocolVersion version) throws IOException {
        CommJNI.set_min_protocol_version(sslOrCtx, Arguments.given("version", version).number());
    }

    /**
     * Sets the greatest version of TLS. One below the least is a usage-error: lower that first; a context made from
     * a symbol has TLS 1.2 as its least.
     *
     * @param sslOrCtx The context or SSL.
     * @param version The greatest version; {@code :default} is the greatest that the loaded OpenSSL has.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setMaxProtocolVersion(long sslOrCtx, ProtocolVersion version) throws IOException {
        CommJNI.set_max_protocol_version(sslOrCtx, Arguments.given("version", version).number());
    }

    /**
     * Sets how long the chain of a peer's certificate may be.
     *
     * @param sslOrCtx The context or SSL.
     * @param depth How many certificates may stand between the peer's and the trusted one, not negative.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void setVerificationDepth(long sslOrCtx, int depth) throws IOException {
        CommJNI.set_verification_depth(sslOrCtx, depth);
    }

    /**
     * Sets how long the chain of a peer's certificate may be.
     *
     * @param sslCtx The context.
     * @param depth How many certificates may stand between the peer's and the trusted one.
     */
    public static void sslCtxSetVerifyDepth(long sslCtx, int depth) {
        CommJNI.ssl_ctx_set_verify_depth(sslCtx, depth);
    }

    /**
     * Says whose certificates clients may have: the authorities of a file are trusted, beside what is trusted
     * already, and their names are sent, in place of those before, when a certificate is asked for. That it is asked
     * for says {@code set-verification-mode}.
     *
     * @param sslCtx The context of a server.
     * @param filename A PEM file of the authorities' certificates.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setVerificationClientCa(long sslCtx, String filename) throws IOException {
        CommJNI.set_verification_client_ca(sslCtx, Arguments.text("filename", filename));
    }

    /**
     * Names the application that sessions belong to: a session is resumed only where the name is the same. A context
     * made here has one of its own, at random, so servers that share sessions give theirs the same.
     *
     * @param sslCtx The context of a server.
     * @param id The name, of any bytes.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setSessionIdContext(long sslCtx, byte[] id) throws IOException {
        setSessionIdContext(sslCtx, id, 0, Arguments.length("id", id));
    }

    /**
     * Names the application that sessions belong to: a session is resumed only where the name is the same. A context
     * made here has one of its own, at random, so servers that share sessions give theirs the same.
     *
     * @param sslCtx The context of a server.
     * @param id The name, of any bytes.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void setSessionIdContext(long sslCtx, byte[] id, int offset, int length) throws IOException {
        CommJNI.set_session_id_context(sslCtx, Arguments.range("id", id, offset, length), offset, length);
    }

    /**
     * Trusts the certificates of a file, of a folder, or of both, beside what is trusted already. A folder that does
     * not exist is not noticed here.
     *
     * @param sslCtx The context.
     * @param caFile A PEM file of trusted certificates, or nothing.
     * @param caPath A folder of them under hashed names, or nothing.
     * @return 1, or 0 when nothing could be read.
     */
    public static int sslCtxLoadVerifyLocations(long sslCtx, String caFile, String caPath) {
        return (int) CommJNI.ssl_ctx_load_verify_locations(
                sslCtx, Arguments.textOrNull("ca-file", caFile), Arguments.textOrNull("ca-path", caPath));
    }

    /**
     * Presents the certificate and chain of a file.
     *
     * @param sslCtx The context.
     * @param filename A PEM file: our certificate, then its issuers.
     * @return 1, or 0 when the file could not be used.
     */
    public static int sslCtxUseCertificateChainFile(long sslCtx, String filename) {
        return (int) CommJNI.ssl_ctx_use_certificate_chain_file(sslCtx, Arguments.text("filename", filename));
    }

    /**
     * Presents the first certificate of a file.
     *
     * @param sslCtx The context.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when the file could not be used.
     */
    public static int sslCtxUseCertificateFile(long sslCtx, String filename, int type) {
        return (int) CommJNI.ssl_ctx_use_certificate_file(sslCtx, Arguments.text("filename", filename), type);
    }

    /**
     * Uses the private key of a file with the certificate that was set before.
     *
     * @param sslCtx The context.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when the key could not be read or is not the certificate's.
     */
    public static int sslCtxUsePrivatekeyFile(long sslCtx, String filename, int type) {
        return (int) CommJNI.ssl_ctx_use_privatekey_file(sslCtx, Arguments.text("filename", filename), type);
    }

    /**
     * Adds option bits to a context; bits already set stay set.
     *
     * @param sslCtx The context.
     * @param options Bits to add.
     * @return All option bits after the call.
     */
    public static long sslCtxSetOptions(long sslCtx, long options) {
        return CommJNI.ssl_ctx_set_options(sslCtx, options);
    }

    /**
     * Takes option bits away from a context. Without SSL_OP_NO_RENEGOTIATION, which contexts made here have, a
     * client renegotiates when its server asks.
     *
     * @param sslCtx The context.
     * @param options Bits to take away.
     * @return All option bits after the call.
     */
    public static long sslCtxClearOptions(long sslCtx, long options) {
        return CommJNI.ssl_ctx_clear_options(sslCtx, options);
    }

    /**
     * Answers the option bits of a context.
     *
     * @param sslCtx The context.
     * @return All option bits.
     */
    public static long sslCtxGetOptions(long sslCtx) {
        return CommJNI.ssl_ctx_get_options(sslCtx);
    }

    /**
     * Adds mode bits to a context.
     *
     * @param sslCtx The context.
     * @param mode Bits to add.
     * @return All mode bits after the call.
     */
    public static long sslCtxSetMode(long sslCtx, long mode) {
        return CommJNI.ssl_ctx_set_mode(sslCtx, mode);
    }

    /**
     * Answers the mode bits of a context.
     *
     * @param sslCtx The context.
     * @return All mode bits.
     */
    public static long sslCtxGetMode(long sslCtx) {
        return CommJNI.ssl_ctx_get_mode(sslCtx);
    }

    /**
     * Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
     *
     * @param sslCtx The context.
     * @return 0 always.
     */
    public static long sslCtxNeedTmpRsa(long sslCtx) {
        return CommJNI.ssl_ctx_need_tmp_rsa(sslCtx);
    }

    /**
     * Adds the subject of a certificate to the names of authorities that a server sends when it asks for a client's
     * certificate. The name is copied.
     *
     * @param sslCtx The context.
     * @param certificate The certificate.
     * @return 1, or 0 when it could not be added.
     */
    public static int sslCtxAddClientCa(long sslCtx, long certificate) {
        return (int) CommJNI.ssl_ctx_add_client_ca(sslCtx, certificate);
    }

    /**
     * Sets the names of authorities that a server sends when it asks for a client's certificate, in place of those
     * before.
     *
     * @param sslCtx The context.
     * @param names The names, which OpenSSL owns from then on; the languages give it a copy.
     */
    public static void sslCtxSetClientCaList(long sslCtx, long names) {
        CommJNI.ssl_ctx_set_client_ca_list(sslCtx, names);
    }

    /**
     * Answers how long a certificate chain from the peer may be.
     *
     * @param sslCtx The context.
     * @return Bytes; 102400 unless it was set.
     */
    public static long sslCtxGetMaxCertList(long sslCtx) {
        return CommJNI.ssl_ctx_get_max_cert_list(sslCtx);
    }

    /**
     * Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
     *
     * @param sslCtx The context.
     * @param size Bytes, not negative.
     * @return The value before; 0 when the size is negative, and nothing changes.
     */
    public static long sslCtxSetMaxCertList(long sslCtx, long size) {
        return CommJNI.ssl_ctx_set_max_cert_list(sslCtx, size);
    }

    /**
     * Answers how a context verifies the peer.
     *
     * @param sslCtx The context.
     * @return Bits of {@code verify-flags}.
     */
    public static int sslCtxGetVerifyMode(long sslCtx) {
        return (int) CommJNI.ssl_ctx_get_verify_mode(sslCtx);
    }

    /**
     * Does nothing and says that it did, as OpenSSL's own macro.
     *
     * @param sslCtx The context.
     * @param rsa A key.
     * @return 1 always.
     */
    public static long sslCtxSetTmpRsa(long sslCtx, long rsa) {
        return CommJNI.ssl_ctx_set_tmp_rsa(sslCtx, rsa);
    }

    /**
     * Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
     *
     * @param sslCtx The context.
     * @param dh The parameters, which are copied.
     * @return 1, or 0 when they are too small for the security level.
     */
    public static long sslCtxSetTmpDh(long sslCtx, long dh) {
        return CommJNI.ssl_ctx_set_tmp_dh(sslCtx, dh);
    }

    /**
     * Uses the RSA private key of a file with the certificate that was set before.
     *
     * @param sslCtx The context.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when it holds no RSA key, or not the certificate's.
     */
    public static int sslCtxUseRsaprivatekeyFile(long sslCtx, String filename, int type) {
        return (int) CommJNI.ssl_ctx_use_rsaprivatekey_file(sslCtx, Arguments.text("filename", filename), type);
    }

    /**
     * Sets how many sessions a server's cache may hold; 0 is no limit.
     *
     * @param sslCtx The context.
     * @param size As sessions.
     * @return The value before.
     */
    public static long sslCtxSessSetCacheSize(long sslCtx, long size) {
        return CommJNI.ssl_ctx_sess_set_cache_size(sslCtx, size);
    }

    /**
     * Answers how many sessions a server's cache may hold; 0 is no limit.
     *
     * @param sslCtx The context.
     * @return As sessions.
     */
    public static long sslCtxSessGetCacheSize(long sslCtx) {
        return CommJNI.ssl_ctx_sess_get_cache_size(sslCtx);
    }

    /**
     * Sets which sessions are cached.
     *
     * @param sslCtx The context.
     * @param mode Bits: SSL_SESS_CACHE_SERVER, the default, and its companions.
     * @return The value before.
     */
    public static long sslCtxSessSetCacheMode(long sslCtx, long mode) {
        return CommJNI.ssl_ctx_sess_set_cache_mode(sslCtx, mode);
    }

    /**
     * Answers which sessions are cached.
     *
     * @param sslCtx The context.
     * @return Bits: SSL_SESS_CACHE_SERVER and its companions.
     */
    public static long sslCtxSessGetCacheMode(long sslCtx) {
        return CommJNI.ssl_ctx_sess_get_cache_mode(sslCtx);
    }

    /**
     * Tells whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives it
     * more.
     *
     * @param sslCtx The context.
     * @return 1 or 0.
     */
    public static long sslCtxGetReadAhead(long sslCtx) {
        return CommJNI.ssl_ctx_get_read_ahead(sslCtx);
    }

    /**
     * Sets whether OpenSSL reads more than the record that it is in. The BIO of a stream or engine never gives it
     * more.
     *
     * @param sslCtx The context.
     * @param yes 1 or 0.
     * @return The value before.
     */
    public static long sslCtxSetReadAhead(long sslCtx, long yes) {
        return CommJNI.ssl_ctx_set_read_ahead(sslCtx, yes);
    }

    /**
     * Adds a certificate to the chain that is sent after our own.
     *
     * @param sslCtx The context.
     * @param certificate The certificate, which OpenSSL owns when it succeeds; the languages give it a reference.
     * @return 1, or 0 when it could not be added.
     */
    public static long sslCtxAddExtraChainCert(long sslCtx, long certificate) {
        return CommJNI.ssl_ctx_add_extra_chain_cert(sslCtx, certificate);
    }

    /**
     * Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the table
     * of commands, and anything else is a {@code usage-error}.
     *
     * @param sslCtx The context.
     * @param command The number of a command, as {@code SSL_CTRL_MODE}.
     * @param number Its number; 0 where it has none.
     * @param argument Its pointer. In the languages its text, or nothing where it has none.
     * @return What the command answers.
     */
    public static long sslCtxCtrl(long sslCtx, int command, long number, String argument) {
        return CommJNI.ssl_ctx_ctrl(sslCtx, command, number, Arguments.textOrNull("argument", argument));
    }

    /**
     * Makes an SSL. As a client with a context made here it needs a name to verify before its handshake:
     * {@code ssl-set1-host}, {@code ssl-set-tlsext-host-name}, or verification off.
     *
     * @param sslCtx The context. The SSL holds it.
     * @return The SSL.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long sslNew(long sslCtx) throws IOException {
        return CommJNI.ssl_new(sslCtx);
    }

    /**
     * Gives an SSL back. A stream or engine that uses it keeps it alive until it lets go.
     *
     * @param ssl The SSL, or nothing.
     */
    public static void destroySsl(long ssl) {
        CommJNI.destroy_ssl(ssl);
    }

    /**
     * Answers the server name that the client asked for: on a server known from the client's hello on, so that a
     * callback may choose a context or certificate by it.
     *
     * @param ssl The SSL.
     * @return The name, or nothing when there is none. It lives until the next handshake, or until the SSL is freed.
     */
    public static String sslGetServername(long ssl) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_get_servername(ssl, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Gives an SSL another context's certificate and key, as a server does by the name that the client asked for.
     * Options, versions and verification stay as they are: mode, callbacks and the name that is wanted; whom it
     * trusts is the new context's word.
     *
     * @param ssl The SSL, whose handshake has not chosen a certificate yet.
     * @param sslCtx The context. The SSL holds it.
     * @return The context that the SSL has then; null when it could not be changed.
     */
    public static long sslSetSslCtx(long ssl, long sslCtx) {
        return CommJNI.ssl_set_ssl_ctx(ssl, sslCtx);
    }

    /**
     * Sets the name, or the address, that the peer's certificate must be for, in place of what was set before. A
     * host name is labels of 1 to 63 letters, digits, hyphens and underscores with dots between them, and may end in
     * one dot; anything else, a wildcard too, is a usage-error.
     *
     * @param ssl The SSL.
     * @param name A host name or an address; of an internationalized name, its A-labels.
     * @return 1, or 0 when the name is not one.
     */
    public static int sslSet1Host(long ssl, String name) {
        return (int) CommJNI.ssl_set1_host(ssl, Arguments.text("name", name));
    }

    /**
     * Sets the server name to ask for. Where the context is one of commssl's and no name to verify is set, it
     * becomes that too.
     *
     * @param ssl The SSL.
     * @param name The server name, as {@code ssl-set1-host} takes it; never an address.
     * @return 1, or 0 when the name cannot be sent.
     */
    public static long sslSetTlsextHostName(long ssl, String name) {
        return CommJNI.ssl_set_tlsext_host_name(ssl, Arguments.text("name", name));
    }

    /**
     * Makes the SSL a client; one of a context made here for both sides then verifies as its client.
     *
     * @param ssl The SSL.
     */
    public static void sslSetConnectState(long ssl) {
        CommJNI.ssl_set_connect_state(ssl);
    }

    /**
     * Makes the SSL a server; one of a context made here for both sides then verifies as its server.
     *
     * @param ssl The SSL.
     */
    public static void sslSetAcceptState(long ssl) {
        CommJNI.ssl_set_accept_state(ssl);
    }

    /**
     * Adds option bits to an SSL; bits already set stay set.
     *
     * @param ssl The SSL.
     * @param options Bits to add.
     * @return All option bits after the call.
     */
    public static long sslSetOptions(long ssl, long options) {
        return CommJNI.ssl_set_options(ssl, options);
    }

    /**
     * Takes option bits away from an SSL.
     *
     * @param ssl The SSL.
     * @param options Bits to take away.
     * @return All option bits after the call.
     */
    public static long sslClearOptions(long ssl, long options) {
        return CommJNI.ssl_clear_options(ssl, options);
    }

    /**
     * Answers the option bits of an SSL.
     *
     * @param ssl The SSL.
     * @return All option bits.
     */
    public static long sslGetOptions(long ssl) {
        return CommJNI.ssl_get_options(ssl);
    }

    /**
     * Presents the first certificate of a file, on this connection only.
     *
     * @param ssl The SSL.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when the file could not be used.
     */
    public static int sslUseCertificateFile(long ssl, String filename, int type) {
        return (int) CommJNI.ssl_use_certificate_file(ssl, Arguments.text("filename", filename), type);
    }

    /**
     * Uses the private key of a file, on this connection only.
     *
     * @param ssl The SSL.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when the key could not be read or is not the certificate's.
     */
    public static int sslUsePrivatekeyFile(long ssl, String filename, int type) {
        return (int) CommJNI.ssl_use_privatekey_file(ssl, Arguments.text("filename", filename), type);
    }

    /**
     * Answers the protocol version. Before the handshake it is the highest that is possible.
     *
     * @param ssl The SSL.
     * @return As {@code TLSv1.3}; lives for ever.
     */
    public static String sslGetVersion(long ssl) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_get_version(ssl, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the result of verifying the peer's certificate.
     *
     * @param ssl The SSL.
     * @return An X509_V_ERR number; {@code X509_V_OK} also when the peer sent no certificate.
     */
    public static long sslGetVerifyResult(long ssl) {
        return CommJNI.ssl_get_verify_result(ssl);
    }

    /**
     * Tells whether the handshake resumed a session.
     *
     * @param ssl The SSL.
     * @return 1 when the handshake resumed a session, else 0.
     */
    public static int sslSessionReused(long ssl) {
        return (int) CommJNI.ssl_session_reused(ssl);
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
     * @return As {@code TLS_AES_256_GCM_SHA384}, {@code (NONE)} before the handshake; lives for ever.
     */
    public static String sslGetCipherName(long ssl) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_get_cipher_name(ssl, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the name of a cipher.
     *
     * @param cipher The cipher; null is legal.
     * @return As {@code ECDHE-RSA-AES256-GCM-SHA384}, {@code (NONE)} of the null cipher; lives for ever.
     */
    public static String sslCipherGetName(long cipher) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_cipher_get_name(cipher, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the protocol version that a cipher first came with.
     *
     * @param cipher The cipher; null is legal.
     * @return As {@code TLSv1.2}, {@code (NONE)} of the null cipher; lives for ever.
     */
    public static String sslCipherGetVersion(long cipher) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_cipher_get_version(cipher, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers how many secret bits a cipher uses, and how many its algorithm could.
     *
     * @param cipher The cipher; null is legal.
     * @return Both results.
     */
    public static SslCipherGetBitsResult sslCipherGetBits(long cipher) {
        long answers = CommJNI.ssl_cipher_get_bits(cipher);
        return new SslCipherGetBitsResult((int) (answers >> 32), (int) (answers & 0xFFFFFFFFL));
    }

    /**
     * Adds the subject of a certificate to the names of authorities that a server sends when it asks for a client's
     * certificate. The name is copied.
     *
     * @param ssl The SSL.
     * @param certificate The certificate.
     * @return 1, or 0 when it could not be added.
     */
    public static int sslAddClientCa(long ssl, long certificate) {
        return (int) CommJNI.ssl_add_client_ca(ssl, certificate);
    }

    /**
     * Sets the names of authorities that a server sends when it asks for a client's certificate, in place of those
     * before.
     *
     * @param ssl The SSL.
     * @param names The names, which OpenSSL owns from then on; the languages give it a copy.
     */
    public static void sslSetClientCaList(long ssl, long names) {
        CommJNI.ssl_set_client_ca_list(ssl, names);
    }

    /**
     * Answers how long a certificate chain from the peer may be.
     *
     * @param ssl The SSL.
     * @return Bytes; 102400 unless it was set.
     */
    public static long sslGetMaxCertList(long ssl) {
        return CommJNI.ssl_get_max_cert_list(ssl);
    }

    /**
     * Sets how long a certificate chain from the peer may be; a longer one ends the handshake.
     *
     * @param ssl The SSL.
     * @param size Bytes, not negative.
     * @return The value before; 0 when the size is negative, and nothing changes.
     */
    public static long sslSetMaxCertList(long ssl, long size) {
        return CommJNI.ssl_set_max_cert_list(ssl, size);
    }

    /**
     * Answers how an SSL verifies the peer.
     *
     * @param ssl The SSL.
     * @return Bits of {@code verify-flags}.
     */
    public static int sslGetVerifyMode(long ssl) {
        return (int) CommJNI.ssl_get_verify_mode(ssl);
    }

    /**
     * Does nothing and says that it did, as OpenSSL's own macro.
     *
     * @param ssl The SSL.
     * @param rsa A key.
     * @return 1 always.
     */
    public static long sslSetTmpRsa(long ssl, long rsa) {
        return CommJNI.ssl_set_tmp_rsa(ssl, rsa);
    }

    /**
     * Sets the parameters of ephemeral Diffie-Hellman key exchange up to TLS 1.2.
     *
     * @param ssl The SSL.
     * @param dh The parameters, which are copied.
     * @return 1, or 0 when they are too small for the security level.
     */
    public static long sslSetTmpDh(long ssl, long dh) {
        return CommJNI.ssl_set_tmp_dh(ssl, dh);
    }

    /**
     * Uses the RSA private key of a file with the certificate that was set before.
     *
     * @param ssl The SSL.
     * @param filename The file.
     * @param type {@code SSL_FILETYPE_PEM} or {@code SSL_FILETYPE_ASN1}.
     * @return 1, or 0 when it holds no RSA key, or not the certificate's.
     */
    public static int sslUseRsaprivatekeyFile(long ssl, String filename, int type) {
        return (int) CommJNI.ssl_use_rsaprivatekey_file(ssl, Arguments.text("filename", filename), type);
    }

    /**
     * Gives OpenSSL a command. C may give any, with arguments that nobody checks; the languages those of the table
     * of commands, and anything else is a {@code usage-error}.
     *
     * @param ssl The SSL.
     * @param command The number of a command, as {@code SSL_CTRL_MODE}.
     * @param number Its number; 0 where it has none.
     * @param argument Its pointer. In the languages its text, or nothing where it has none.
     * @return What the command answers.
     */
    public static long sslCtrl(long ssl, int command, long number, String argument) {
        return CommJNI.ssl_ctrl(ssl, command, number, Arguments.textOrNull("argument", argument));
    }

    /**
     * Answers the mode bits of an SSL.
     *
     * @param ssl The SSL.
     * @return All mode bits.
     */
    public static long sslGetMode(long ssl) {
        return CommJNI.ssl_get_mode(ssl);
    }

    /**
     * Adds mode bits to an SSL.
     *
     * @param ssl The SSL.
     * @param mode Bits to add.
     * @return All mode bits after the call.
     */
    public static long sslSetMode(long ssl, long mode) {
        return CommJNI.ssl_set_mode(ssl, mode);
    }

    /**
     * Tells whether a temporary RSA key is needed, as OpenSSL's own macro does: never.
     *
     * @param ssl The SSL.
     * @return 0 always.
     */
    public static long sslNeedTmpRsa(long ssl) {
        return CommJNI.ssl_need_tmp_rsa(ssl);
    }

    /**
     * Counts the renegotiations since the last clear. TLS 1.3 has none. On a server they are those that the server
     * itself asked for (SSL_renegotiate); one that a client began is counted on the client alone. Both sides have to
     * allow it: see {@code set-ssl-ctx-options}, {@code :allow-client-renegotiation}.
     *
     * @param ssl The SSL.
     * @return How many.
     */
    public static long sslNumRenegotiations(long ssl) {
        return CommJNI.ssl_num_renegotiations(ssl);
    }

    /**
     * Counts all renegotiations of an SSL. TLS 1.3 has none. On a server they are those that the server itself asked
     * for (SSL_renegotiate); one that a client began is counted on the client alone. Both sides have to allow it:
     * see {@code set-ssl-ctx-options}, {@code :allow-client-renegotiation}.
     *
     * @param ssl The SSL.
     * @return How many.
     */
    public static long sslTotalRenegotiations(long ssl) {
        return CommJNI.ssl_total_renegotiations(ssl);
    }

    /**
     * Clears the count of renegotiations, and answers what it was.
     *
     * @param ssl The SSL.
     * @return How many.
     */
    public static long sslClearNumRenegotiations(long ssl) {
        return CommJNI.ssl_clear_num_renegotiations(ssl);
    }

    /**
     * Gives a stack of ciphers back. The ciphers themselves are OpenSSL's for ever.
     *
     * @param ciphers The stack, or nothing.
     */
    public static void freeSslCiphers(long ciphers) {
        CommJNI.free_ssl_ciphers(ciphers);
    }

    /**
     * Counts the ciphers of a stack.
     *
     * @param ciphers The ciphers.
     * @return How many there are.
     */
    public static long sslCipherPointerStackCount(long ciphers) {
        return CommJNI.ssl_cipher_pointer_stack_count(ciphers);
    }

    /**
     * Answers one cipher of a stack.
     *
     * @param ciphers The ciphers.
     * @param index Which one, from 0.
     * @return The cipher; null when there is no such index, which leaves a {@code usage-error}.
     */
    public static long sslCipherPointerStackItem(long ciphers, long index) {
        return CommJNI.ssl_cipher_pointer_stack_item(ciphers, Arguments.size("index", index));
    }

    /**
     * Answers the ciphers that an SSL may use, those of TLS 1.3 first. The stack is a copy, since OpenSSL's own is
     * gone when other ciphers are set.
     *
     * @param ssl The SSL.
     * @return The ciphers, best first; null when there are none, or memory ran out.
     */
    public static long sslGetCiphers(long ssl) {
        return CommJNI.ssl_get_ciphers(ssl);
    }

    /**
     * Answers the ciphers that SSLs of a context may use, those of TLS 1.3 first. The stack is a copy, since
     * OpenSSL's own is gone when other ciphers are set.
     *
     * @param sslCtx The context.
     * @return The ciphers, best first; null when there are none, or memory ran out.
     */
    public static long sslCtxGetCiphers(long sslCtx) {
        return CommJNI.ssl_ctx_get_ciphers(sslCtx);
    }

    /**
     * Gives it back.
     *
     * @param names The handle, or nothing.
     */
    public static void freeX509Names(long names) {
        CommJNI.free_x509_names(names);
    }

    /**
     * Gives it back.
     *
     * @param dh The handle, or nothing.
     */
    public static void freeDh(long dh) {
        CommJNI.free_dh(dh);
    }

    /**
     * Gives it back.
     *
     * @param rsa The handle, or nothing.
     */
    public static void freeRsa(long rsa) {
        CommJNI.free_rsa(rsa);
    }

    /**
     * Gives it back.
     *
     * @param key The handle, or nothing.
     */
    public static void freeEvpPkey(long key) {
        CommJNI.free_evp_pkey(key);
    }

    /**
     * Answers the peer's certificate, with a reference of the caller's own.
     *
     * @param ssl The SSL.
     * @return The certificate, or null when the peer sent none.
     */
    public static long sslGet1PeerCertificate(long ssl) {
        return CommJNI.ssl_get1_peer_certificate(ssl);
    }

    /**
     * Gives a certificate back.
     *
     * @param certificate The certificate, or nothing.
     */
    public static void releaseCertificate(long certificate) {
        CommJNI.release_certificate(certificate);
    }

    /**
     * Answers the subject of a certificate on one line.
     *
     * @param certificate The certificate.
     * @return As {@code C = DE, O = Example, CN = example.org}; UTF-8, with RFC 2253's escapes.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509Name(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_name(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Reads the subjects of the certificates of a PEM file, for {@code ssl-ctx-set-client-ca-list}.
     *
     * @param filename The file.
     * @return The names, or null when the file cannot be read.
     */
    public static long sslLoadClientCaFile(String filename) {
        return CommJNI.ssl_load_client_ca_file(Arguments.text("filename", filename));
    }

    /**
     * Answers the name of the subject of a certificate.
     *
     * @param certificate The certificate.
     * @return The name.
     */
    public static long x509GetSubjectName(long certificate) {
        return CommJNI.x509_get_subject_name(certificate);
    }

    /**
     * Answers the name of the issuer of a certificate.
     *
     * @param certificate The certificate.
     * @return The name.
     */
    public static long x509GetIssuerName(long certificate) {
        return CommJNI.x509_get_issuer_name(certificate);
    }

    /**
     * Answers one field of a name. A field that no OpenSSL knows is a {@code usage-error}; a value with a NUL inside
     * is an {@code ssl-failure}, never a shorter value.
     *
     * @param name The name.
     * @param field The field's short or long name or its object identifier, as {@code CN}, {@code organizationName},
     *     {@code 2.5.4.10}.
     * @return The first value of the field, in UTF-8; empty when the name has no such field.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509NameFieldString(long name, String field) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_name_field_string(name, Arguments.text("field", field), answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the version of a certificate, as people count it.
     *
     * @param certificate The certificate.
     * @return 1 to 3.
     */
    public static long x509Version(long certificate) {
        return CommJNI.x509_version(certificate);
    }

    /**
     * Answers the serial number of a certificate.
     *
     * @param certificate The certificate.
     * @return Hexadecimal digits in capitals, two for each byte, after a minus sign when it is negative.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509SerialNumber(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_serial_number(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers when a certificate becomes valid.
     *
     * @param certificate The certificate.
     * @return As {@code 2020-01-01T00:00:00Z}, in UTC.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509StartingTime(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_starting_time(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers until when a certificate is valid.
     *
     * @param certificate The certificate.
     * @return As {@code 2199-12-31T23:59:59Z}, in UTC.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509ExpiryTime(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_expiry_time(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the algorithm that a certificate is signed with.
     *
     * @param certificate The certificate.
     * @return As {@code ecdsa-with-SHA256}.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509SignatureAlgorithm(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_signature_algorithm(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the algorithm of the key that a certificate is for.
     *
     * @param certificate The certificate.
     * @return As {@code id-ecPublicKey}.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509PubkeyAlgorithm(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_pubkey_algorithm(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers all fields of a name, in the certificate's order; fields that stand together in one part of the name
     * follow each other. A value with a NUL inside is an {@code ssl-failure}, never a shorter value.
     *
     * @param name The name.
     * @return Field, value, field, value: the short name of the field, as {@code CN}, or its object identifier where
     *     OpenSSL has no name for it; the value in UTF-8.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509NameGetAllValues(long name) throws IOException {
        return CommJNI.x509_name_get_all_values(name);
    }

    /**
     * Answers the mail addresses of a certificate, from its subject and its subject alternative names. OpenSSL
     * passes over an address with a NUL inside.
     *
     * @param certificate The certificate.
     * @return The addresses, each once; empty when there is none.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509GetEmail(long certificate) throws IOException {
        return CommJNI.x509_get_email(certificate);
    }

    /**
     * Answers what the key of a certificate is for. An extension that cannot be read, or is there twice, is an
     * {@code ssl-failure}.
     *
     * @param certificate The certificate.
     * @return The bits; none when the certificate has no such extension, and so allows every use.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static Set<KeyUsage> x509KeyUsage(long certificate) throws IOException {
        return Numbered.set(KeyUsage.class, (int) CommJNI.x509_key_usage(certificate));
    }

    /**
     * Answers the purposes that a certificate is for. An extension that cannot be read, or is there twice, is an
     * {@code ssl-failure}.
     *
     * @param certificate The certificate.
     * @return Short names, as {@code serverAuth}, or object identifiers where OpenSSL has no name; empty when the
     *     certificate has no such extension.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509ExtendedKeyUsage(long certificate) throws IOException {
        return CommJNI.x509_extended_key_usage(certificate);
    }

    /**
     * Answers what a certificate is for, in the words of Netscape. An extension that cannot be read, or is there
     * twice, is an {@code ssl-failure}.
     *
     * @param certificate The certificate.
     * @return The bits; none when the certificate has no such extension.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static Set<NetscapeCertificateType> x509NetscapeCertificateType(long certificate) throws IOException {
        return Numbered.set(NetscapeCertificateType.class, (int) CommJNI.x509_netscape_certificate_type(
                certificate));
    }

    /**
     * Answers the extensions of a certificate, in its order.
     *
     * @param certificate The certificate.
     * @return The extensions, or null when there are none.
     */
    public static long x509GetExtensions(long certificate) {
        return CommJNI.x509_get_extensions(certificate);
    }

    /**
     * Counts the extensions of a certificate.
     *
     * @param extensions The extensions.
     * @return How many there are.
     */
    public static long x509ExtensionStackCount(long extensions) {
        return CommJNI.x509_extension_stack_count(extensions);
    }

    /**
     * Answers one extension of a certificate.
     *
     * @param extensions The extensions.
     * @param index Which one, from 0.
     * @return The extension; null when there is no such index, which leaves a {@code usage-error}.
     */
    public static long x509ExtensionStackItem(long extensions, long index) {
        return CommJNI.x509_extension_stack_item(extensions, Arguments.size("index", index));
    }

    /**
     * Answers what kind of extension it is; {@code obj-nid2ln} names it.
     *
     * @param extension The extension.
     * @return OpenSSL's number of the kind of extension; 0 when it has none.
     */
    public static int x509ExtensionNid(long extension) {
        return (int) CommJNI.x509_extension_nid(extension);
    }

    /**
     * Answers what the openssl program prints of an extension. What is then not text in UTF-8 is an
     * {@code ssl-failure}.
     *
     * @param extension The extension.
     * @return One or several lines, as {@code DNS:localhost, IP Address:127.0.0.1}, without a newline at the end. Of
     *     an extension that OpenSSL does not know, its bytes, with a full stop for what is no ASCII.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509ExtensionString(long extension) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_extension_string(extension, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the name of a kind of object, as of an extension.
     *
     * @param nid OpenSSL's number of a kind of object.
     * @return Its long name, which lives for ever; nothing when there is no such number.
     */
    public static String objNid2ln(int nid) {
        byte[][] answer = new byte[1][];
        CommJNI.obj_nid2ln(nid, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the certificate that a verification is about.
     *
     * @param storeCtx The verification that a callback got.
     * @return The certificate, or null when the verification is about none.
     */
    public static long x509StoreCtxGetCurrentCert(long storeCtx) {
        return CommJNI.x509_store_ctx_get_current_cert(storeCtx);
    }

    /**
     * Counts the names of a stack.
     *
     * @param names The names.
     * @return How many there are.
     */
    public static long x509NameStackCount(long names) {
        return CommJNI.x509_name_stack_count(names);
    }

    /**
     * Answers one name of a stack.
     *
     * @param names The names.
     * @param index Which one, from 0.
     * @return The name; null when there is no such index, which leaves a {@code usage-error}.
     */
    public static long x509NameStackItem(long names, long index) {
        return CommJNI.x509_name_stack_item(names, Arguments.size("index", index));
    }

    /**
     * Gives a stack of certificates back, and its references of them.
     *
     * @param certificates The stack, or nothing.
     */
    public static void freeX509Stack(long certificates) {
        CommJNI.free_x509_stack(certificates);
    }

    /**
     * Counts the certificates of a stack.
     *
     * @param certificates The certificates.
     * @return How many there are.
     */
    public static long x509StackCount(long certificates) {
        return CommJNI.x509_stack_count(certificates);
    }

    /**
     * Answers one certificate of a stack.
     *
     * @param certificates The certificates.
     * @param index Which one, from 0.
     * @return The certificate; null when there is no such index, which leaves a {@code usage-error}.
     */
    public static long x509StackItem(long certificates, long index) {
        return CommJNI.x509_stack_item(certificates, Arguments.size("index", index));
    }

    /**
     * Answers the certificates that the peer sent. On a client the peer's own is the first; on a server it is not
     * among them, so that a client with no other certificate gives an empty or a null stack:
     * {@code ssl-get1-peer-certificate} answers it. After a resumed session there may be none. The stack is a copy,
     * since OpenSSL's own is gone with the next session ticket that arrives.
     *
     * @param ssl The SSL.
     * @return The certificates, or null when the peer sent none, or memory ran out.
     */
    public static long sslGetPeerCertChain(long ssl) {
        return CommJNI.ssl_get_peer_cert_chain(ssl);
    }

    /**
     * Reads a certificate from bytes in DER. What is no certificate, or goes on after it, is an {@code ssl-failure}.
     *
     * @param der One certificate in DER, and nothing after it.
     * @return The certificate.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509FromDer(byte[] der) throws IOException {
        return x509FromDer(der, 0, Arguments.length("der", der));
    }

    /**
     * Reads a certificate from bytes in DER. What is no certificate, or goes on after it, is an {@code ssl-failure}.
     *
     * @param der One certificate in DER, and nothing after it.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return The certificate.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509FromDer(byte[] der, int offset, int length) throws IOException {
        return CommJNI.x509_from_der(Arguments.range("der", der, offset, length), offset, length);
    }

    /**
     * Reads a certificate from text in PEM. Text that holds none is an {@code ssl-failure}.
     *
     * @param pem Text in PEM. The first certificate in it is read; all else is passed over.
     * @return The certificate.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509FromPem(byte[] pem) throws IOException {
        return x509FromPem(pem, 0, Arguments.length("pem", pem));
    }

    /**
     * Reads a certificate from text in PEM. Text that holds none is an {@code ssl-failure}.
     *
     * @param pem Text in PEM. The first certificate in it is read; all else is passed over.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return The certificate.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long x509FromPem(byte[] pem, int offset, int length) throws IOException {
        return CommJNI.x509_from_pem(Arguments.range("pem", pem, offset, length), offset, length);
    }

    /**
     * Reads a private key from bytes in DER. What is no private key or goes on after it, and a password that is
     * missing or wrong, are each an {@code ssl-failure} that says so. Nobody is asked at the terminal.
     *
     * @param der One private key in DER, and nothing after it: PKCS #8, encrypted or not, or an older form.
     * @return The key.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long evpPkeyFromDer(byte[] der) throws IOException {
        return evpPkeyFromDer(der, 0, Arguments.length("der", der), null);
    }

    /**
     * Reads a private key from bytes in DER. What is no private key or goes on after it, and a password that is
     * missing or wrong, are each an {@code ssl-failure} that says so. Nobody is asked at the terminal.
     *
     * @param der One private key in DER, and nothing after it: PKCS #8, encrypted or not, or an older form.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @param password The password of an encrypted key; nothing when it has none.
     * @return The key.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long evpPkeyFromDer(byte[] der, int offset, int length, String password) throws IOException {
        return CommJNI.evp_pkey_from_der(
                Arguments.range("der", der, offset, length), offset, length, Arguments.textOrNull("password", password));
    }

    /**
     * Reads a private key from text in PEM. Text that holds none, and a password that is missing or wrong, are each
     * an {@code ssl-failure} that says so. Nobody is asked at the terminal.
     *
     * @param pem Text in PEM. The first private key in it is read; all else is passed over.
     * @return The key.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long evpPkeyFromPem(byte[] pem) throws IOException {
        return evpPkeyFromPem(pem, 0, Arguments.length("pem", pem), null);
    }

    /**
     * Reads a private key from text in PEM. Text that holds none, and a password that is missing or wrong, are each
     * an {@code ssl-failure} that says so. Nobody is asked at the terminal.
     *
     * @param pem Text in PEM. The first private key in it is read; all else is passed over.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @param password The password of an encrypted key; nothing when it has none.
     * @return The key.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long evpPkeyFromPem(byte[] pem, int offset, int length, String password) throws IOException {
        return CommJNI.evp_pkey_from_pem(
                Arguments.range("pem", pem, offset, length), offset, length, Arguments.textOrNull("password", password));
    }

    /**
     * Answers a certificate in DER.
     *
     * @param certificate The certificate.
     * @return Its DER.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] x509ToDer(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_to_der(certificate, answer);
        return answer[0];
    }

    /**
     * Answers the fault that a {@code verify-callback} is asked about.
     *
     * @param storeCtx The verification that a callback got.
     * @return An X509_V_ERR number, 0 when there is no fault.
     */
    public static int x509StoreCtxGetError(long storeCtx) {
        return (int) CommJNI.x509_store_ctx_get_error(storeCtx);
    }

    /**
     * Answers which certificate of the chain a {@code verify-callback} is asked about.
     *
     * @param storeCtx The verification that a callback got.
     * @return 0 is the peer's own certificate, 1 its issuer.
     */
    public static int x509StoreCtxGetErrorDepth(long storeCtx) {
        return (int) CommJNI.x509_store_ctx_get_error_depth(storeCtx);
    }

    /**
     * Answers a certificate in PEM.
     *
     * @param certificate The certificate.
     * @return Its PEM, with a newline at the end.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String x509ToPem(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_to_pem(certificate, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers a private key in DER.
     *
     * @param key The private key.
     * @return Its PKCS #8 in DER, not encrypted.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] evpPkeyToDer(long key) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.evp_pkey_to_der(key, answer);
        return answer[0];
    }

    /**
     * Answers a private key in PEM.
     *
     * @param key The private key.
     * @return Its PKCS #8 in PEM, not encrypted, with a newline at the end.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static String evpPkeyToPem(long key) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.evp_pkey_to_pem(key, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the public key that a certificate is for.
     *
     * @param certificate The certificate.
     * @return The bits of the key, in the form of its algorithm, which {@code x509-pubkey-algorithm} names: of RSA
     *     two numbers in DER, of an elliptic curve a point.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] x509PubkeyKey(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_pubkey_key(certificate, answer);
        return answer[0];
    }

    /**
     * Answers the signature of a certificate.
     *
     * @param certificate The certificate.
     * @return The bits of the signature, in the form of its algorithm, which {@code x509-signature-algorithm} names.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] x509SignatureValue(long certificate) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_signature_value(certificate, answer);
        return answer[0];
    }

    /**
     * Answers the fingerprint of a certificate. A name that is no digest of OpenSSL's is a {@code usage-error}.
     *
     * @param certificate The certificate.
     * @return The digest of the certificate's DER: its fingerprint.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] x509ShaDigest(long certificate) throws IOException {
        return x509ShaDigest(certificate, null);
    }

    /**
     * Answers the fingerprint of a certificate. A name that is no digest of OpenSSL's is a {@code usage-error}.
     *
     * @param certificate The certificate.
     * @param digest OpenSSL's name of a digest, as {@code SHA256}; {@code SHA1} when there is none, which is enough
     *     to tell certificates apart and no more.
     * @return The digest of the certificate's DER: its fingerprint.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static byte[] x509ShaDigest(long certificate, String digest) throws IOException {
        byte[][] answer = new byte[1][];
        CommJNI.x509_sha_digest(certificate, Arguments.textOrNull("digest", digest), answer);
        return answer[0];
    }

    /**
     * Gives a context the certificate to present. A private key for another certificate of its kind is forgotten.
     *
     * @param sslCtx The context.
     * @param certificate The certificate, of which it takes a reference of its own.
     * @return 1, or 0 when OpenSSL refuses it.
     */
    public static int sslCtxUseCertificate(long sslCtx, long certificate) {
        return (int) CommJNI.ssl_ctx_use_certificate(sslCtx, certificate);
    }

    /**
     * Gives a context the private key of its certificate, which is set before.
     *
     * @param sslCtx The context.
     * @param key The private key, of which it takes a reference of its own.
     * @return 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate.
     */
    public static int sslCtxUsePrivatekey(long sslCtx, long key) {
        return (int) CommJNI.ssl_ctx_use_privatekey(sslCtx, key);
    }

    /**
     * Gives an SSL the certificate to present. A private key for another certificate of its kind is forgotten.
     *
     * @param ssl The SSL.
     * @param certificate The certificate, of which it takes a reference of its own.
     * @return 1, or 0 when OpenSSL refuses it.
     */
    public static int sslUseCertificate(long ssl, long certificate) {
        return (int) CommJNI.ssl_use_certificate(ssl, certificate);
    }

    /**
     * Gives an SSL the private key of its certificate, which is set before.
     *
     * @param ssl The SSL.
     * @param key The private key, of which it takes a reference of its own.
     * @return 1, or 0 when OpenSSL refuses it, as when it does not fit the certificate.
     */
    public static int sslUsePrivatekey(long ssl, long key) {
        return (int) CommJNI.ssl_use_privatekey(ssl, key);
    }

    /**
     * Trusts a certificate, as that of an authority, beside what the context trusts already. No other context is
     * changed.
     *
     * @param sslCtx The context.
     * @param certificate The certificate, of which the context takes a reference of its own.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static void sslCtxAddTrustedCertificate(long sslCtx, long certificate) throws IOException {
        CommJNI.ssl_ctx_add_trusted_certificate(sslCtx, certificate);
    }

    /**
     * Calls a function for each object of a stack. What ends it early is the condition of the function that failed.
     *
     * @param stack A stack of certificates, names, extensions or ciphers.
     * @param function What is called. Its data is freed before the call returns.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link MemoryError}
     */
    public static void mapCryptoStackObjects(long stack, CryptoObjectCallback function) throws IOException {
        CommJNI.map_crypto_stack_objects(stack, Comm.ofCryptoObjectCallback(Arguments.given("function", function)));
    }

    /**
     * Gives it back.
     *
     * @param crl The handle, or nothing.
     */
    public static void freeX509Crl(long crl) {
        CommJNI.free_x509_crl(crl);
    }

    /**
     * Reads one thing from a PEM file. A thing that has none of these names is a {@code usage-error}; a file that
     * cannot be read, or has no such thing in it, is an {@code ssl-failure} that names the file.
     * {@code :pass-phrase} and {@code :callback} exclude each other; without them what is encrypted is a
     * {@code usage-error}: nobody is asked at the terminal.
     *
     * @param thingToRead What is read: X509, X509_AUX (a certificate), X509_CRL, PrivateKey, PUBKEY (an evp-pkey),
     *     RSAPrivateKey, RSAPublicKey, RSA_PUBKEY or DHparams.
     * @param filename The PEM file, of at most 16 MiB. The first block of that thing is read, whatever stands before
     *     it.
     * @return What was read, with its kind: the caller's, to be released by {@code free-crypto-object}, or by that
     *     kind's own function.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long pemRead(String thingToRead, String filename) throws IOException {
        return pemRead(thingToRead, filename, null);
    }

    /**
     * Reads one thing from a PEM file. A thing that has none of these names is a {@code usage-error}; a file that
     * cannot be read, or has no such thing in it, is an {@code ssl-failure} that names the file.
     * {@code :pass-phrase} and {@code :callback} exclude each other; without them what is encrypted is a
     * {@code usage-error}: nobody is asked at the terminal.
     *
     * @param thingToRead What is read: X509, X509_AUX (a certificate), X509_CRL, PrivateKey, PUBKEY (an evp-pkey),
     *     RSAPrivateKey, RSAPublicKey, RSA_PUBKEY or DHparams.
     * @param filename The PEM file, of at most 16 MiB. The first block of that thing is read, whatever stands before
     *     it.
     * @param keywords The keyword arguments, or null for none.
     * @return What was read, with its kind: the caller's, to be released by {@code free-crypto-object}, or by that
     *     kind's own function.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long pemRead(String thingToRead, String filename, PemKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.pem_read(
                    Arguments.text("thing-to-read", thingToRead), Arguments.text("filename", filename), held);
        } finally {
            CommJNI.pem_keywords_drop(held);
        }
    }

    /**
     * Gives back what {@code pem-read} gave, whatever it is. An object of a kind that it does not give is a
     * {@code usage-error}, and stays.
     *
     * @param object What {@code pem-read} gave; nothing of kind 0.
     */
    public static void freeCryptoObject(long object) {
        CommJNI.free_crypto_object(object);
    }

    /**
     * Reads the parameters of Diffie-Hellman key exchange from a PEM file, once in a process: what was read is kept
     * under the file's name as it was given, and later calls answer it with a reference of its own, whatever has
     * become of the file. {@code :force} reads the file again, and what it reads takes the place of what was kept.
     * Of more than 256 names the later ones are not kept, but read each time.
     *
     * @param filename The PEM file.
     * @return The parameters.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long readDhparams(String filename) throws IOException {
        return readDhparams(filename, null);
    }

    /**
     * Reads the parameters of Diffie-Hellman key exchange from a PEM file, once in a process: what was read is kept
     * under the file's name as it was given, and later calls answer it with a reference of its own, whatever has
     * become of the file. {@code :force} reads the file again, and what it reads takes the place of what was kept.
     * Of more than 256 names the later ones are not kept, but read each time.
     *
     * @param filename The PEM file.
     * @param keywords The keyword arguments, or null for none.
     * @return The parameters.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long readDhparams(String filename, PemKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.read_dhparams(Arguments.text("filename", filename), held);
        } finally {
            CommJNI.pem_keywords_drop(held);
        }
    }

    /**
     * Reads all certificates of a PEM file with their private keys. The key of a certificate is the one of the file
     * that matches it, wherever it stands; certificates of a chain have none, and certificates of one key share it.
     * Keys without a certificate and other blocks are left out. A file without a certificate, and a block that
     * cannot be read, are an {@code ssl-failure}. Passwords are given as to {@code pem-read}; a callback is asked
     * for each encrypted key.
     *
     * @param file The PEM file, of at most 1 MiB, with at most 256 certificates and as many keys.
     * @return A pair for each certificate, in the order of the file.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long readCertificateKeyPairs(String file) throws IOException {
        return readCertificateKeyPairs(file, null);
    }

    /**
     * Reads all certificates of a PEM file with their private keys. The key of a certificate is the one of the file
     * that matches it, wherever it stands; certificates of a chain have none, and certificates of one key share it.
     * Keys without a certificate and other blocks are left out. A file without a certificate, and a block that
     * cannot be read, are an {@code ssl-failure}. Passwords are given as to {@code pem-read}; a callback is asked
     * for each encrypted key.
     *
     * @param file The PEM file, of at most 1 MiB, with at most 256 certificates and as many keys.
     * @param keywords The keyword arguments, or null for none.
     * @return A pair for each certificate, in the order of the file.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long readCertificateKeyPairs(String file, PemKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.read_certificate_key_pairs(Arguments.text("file", file), held);
        } finally {
            CommJNI.pem_keywords_drop(held);
        }
    }

    /**
     * Gives the pairs back, with their certificates and keys.
     *
     * @param pairs The pairs, or nothing.
     */
    public static void freeCertificateKeyPairs(long pairs) {
        CommJNI.free_certificate_key_pairs(pairs);
    }

    /**
     * Counts the pairs.
     *
     * @param pairs The pairs.
     * @return How many certificates there are.
     */
    public static long certificateKeyPairsCount(long pairs) {
        return CommJNI.certificate_key_pairs_count(pairs);
    }

    /**
     * Answers the certificate of a pair.
     *
     * @param pairs The pairs.
     * @param index Which, from 0.
     * @return The certificate.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long certificateKeyPairCertificate(long pairs, long index) {
        return CommJNI.certificate_key_pair_certificate(pairs, Arguments.size("index", index));
    }

    /**
     * Answers the private key of a pair.
     *
     * @param pairs The pairs.
     * @param index Which, from 0.
     * @return The private key, or null when the file has none for this certificate.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long certificateKeyPairKey(long pairs, long index) {
        return CommJNI.certificate_key_pair_key(pairs, Arguments.size("index", index));
    }

    /**
     * Makes an engine. {@code :ssl-ctx} is a symbol (default {@code t}), a context or an SSL; {@code :ssl-side}
     * defaults to {@code :server}. A client that verifies needs {@code :verify-name} or a {@code :tlsext-host-name}.
     *
     * @return The engine.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long makeSslEngine() throws IOException {
        return makeSslEngine(null);
    }

    /**
     * Makes an engine. {@code :ssl-ctx} is a symbol (default {@code t}), a context or an SSL; {@code :ssl-side}
     * defaults to {@code :server}. A client that verifies needs {@code :verify-name} or a {@code :tlsext-host-name}.
     *
     * @param keywords The keyword arguments, or null for none.
     * @return The engine.
     * @throws IOException as {@link UsageError}, {@link SslLibraryError}, {@link SslFailure}, {@link MemoryError}
     */
    public static long makeSslEngine(SslKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.make_ssl_engine(held);
        } finally {
            CommJNI.ssl_keywords_drop(held);
        }
    }

    /**
     * Gives an engine back, with the context and SSL that it made. It sends nothing; {@code ssl-engine-shutdown}
     * does.
     *
     * @param engine The engine, or nothing.
     */
    public static void freeSslEngine(long engine) {
        CommJNI.free_ssl_engine(engine);
    }

    /**
     * Gives the engine what arrived from the peer.
     *
     * @param engine The engine.
     * @param data Ciphertext from the peer.
     * @return How many bytes it took: fewer than given when its ring is full. Step, then feed the rest.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static long sslEngineFeed(long engine, byte[] data) throws IOException {
        return sslEngineFeed(engine, data, 0, Arguments.length("data", data));
    }

    /**
     * Gives the engine what arrived from the peer.
     *
     * @param engine The engine.
     * @param data Ciphertext from the peer.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return How many bytes it took: fewer than given when its ring is full. Step, then feed the rest.
     * @throws IOException as {@link UsageError}, {@link MemoryError}
     */
    public static long sslEngineFeed(long engine, byte[] data, int offset, int length) throws IOException {
        return CommJNI.ssl_engine_feed(engine, Arguments.range("data", data, offset, length), offset, length);
    }

    /**
     * Tells the engine that the peer's bytes ended. A step that wants more then answers {@code :truncated}.
     *
     * @param engine The engine.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void sslEngineFeedEnd(long engine) {
        CommJNI.ssl_engine_feed_end(engine);
    }

    /**
     * Tells the engine that receiving failed. A step that wants more then fails with an {@code ssl-error} that
     * carries this number as its errno.
     *
     * @param engine The engine.
     * @param errorNumber The system's error number, above 0.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void sslEngineFeedFailure(long engine, int errorNumber) {
        CommJNI.ssl_engine_feed_failure(engine, errorNumber);
    }

    /**
     * Takes what is to be sent to the peer, in order.
     *
     * @param engine The engine.
     * @param data Ciphertext for the peer; nothing when there is none.
     * @return Ciphertext for the peer; nothing when there is none.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static int sslEngineTake(long engine, byte[] data) {
        return sslEngineTake(engine, data, 0, Arguments.length("data", data));
    }

    /**
     * Takes what is to be sent to the peer, in order.
     *
     * @param engine The engine.
     * @param data Ciphertext for the peer; nothing when there is none.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Ciphertext for the peer; nothing when there is none.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static int sslEngineTake(long engine, byte[] data, int offset, int length) {
        return (int) CommJNI.ssl_engine_take(engine, Arguments.range("data", data, offset, length), offset, length);
    }

    /**
     * Takes the handshake as far as it goes. A client that verifies and has no name to verify is refused here,
     * before it sends a byte.
     *
     * @param engine The engine.
     * @return {@code :done} once the handshake is complete.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static Step sslEngineHandshake(long engine) throws IOException {
        return Numbered.of(Step.ALL, (int) CommJNI.ssl_engine_handshake(engine));
    }

    /**
     * Reads plaintext, after the handshake if that is still to do.
     *
     * @param engine The engine.
     * @param data Some plaintext, one byte at least when the step is done.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static SslEngineReadResult sslEngineRead(long engine, byte[] data) throws IOException {
        return sslEngineRead(engine, data, 0, Arguments.length("data", data));
    }

    /**
     * Reads plaintext, after the handshake if that is still to do.
     *
     * @param engine The engine.
     * @param data Some plaintext, one byte at least when the step is done.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static SslEngineReadResult sslEngineRead(
            long engine, byte[] data, int offset, int length) throws IOException {
        long answers = CommJNI.ssl_engine_read(
                engine, Arguments.range("data", data, offset, length), offset, length);
        return new SslEngineReadResult(Numbered.of(Step.ALL, (int) (answers >> 32)), (int) (answers & 0xFFFFFFFFL));
    }

    /**
     * Writes plaintext, after the handshake if that is still to do. Nothing need be repeated with the same bytes.
     *
     * @param engine The engine.
     * @param data Plaintext.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static SslEngineWriteResult sslEngineWrite(long engine, byte[] data) throws IOException {
        return sslEngineWrite(engine, data, 0, Arguments.length("data", data));
    }

    /**
     * Writes plaintext, after the handshake if that is still to do. Nothing need be repeated with the same bytes.
     *
     * @param engine The engine.
     * @param data Plaintext.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static SslEngineWriteResult sslEngineWrite(
            long engine, byte[] data, int offset, int length) throws IOException {
        long answers = CommJNI.ssl_engine_write(
                engine, Arguments.range("data", data, offset, length), offset, length);
        return new SslEngineWriteResult(Numbered.of(Step.ALL, (int) (answers >> 32)), (answers & 0xFFFFFFFFL));
    }

    /**
     * Ends our direction by close_notify. Plaintext that comes meanwhile stays readable.
     *
     * @param engine The engine.
     * @return {@code :done} when close_notify was sent and the peer's has come; {@code :want-read} when only the
     *     peer's is missing.
     * @throws IOException as {@link UsageError}, {@link SslFailure}, {@link SslError}, {@link SocketInterrupted}
     */
    public static Step sslEngineShutdown(long engine) throws IOException {
        return Numbered.of(Step.ALL, (int) CommJNI.ssl_engine_shutdown(engine));
    }

    /**
     * Answers how much can be read without another record.
     *
     * @param engine The engine.
     * @return How many bytes of plaintext are decrypted and not yet read.
     */
    public static long sslEnginePending(long engine) {
        return CommJNI.ssl_engine_pending(engine);
    }

    /**
     * The next step of that direction that would answer {@code :want-read} or {@code :want-write} fails with
     * {@code socket-interrupted} instead, once.
     *
     * @param engine The engine.
     * @param direction Which steps: reading, writing (handshake and shutdown count as both), or all.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void sslEngineInterrupt(long engine, Direction direction) {
        CommJNI.ssl_engine_interrupt(engine, Arguments.given("direction", direction).number());
    }

    /**
     * Answers the SSL of an engine.
     *
     * @param engine The engine.
     * @return The SSL, for configuring and looking.
     */
    public static long sslEngineSsl(long engine) {
        return CommJNI.ssl_engine_ssl(engine);
    }

    /**
     * Answers the context of an engine.
     *
     * @param engine The engine.
     * @return The context.
     */
    public static long sslEngineCtx(long engine) {
        return CommJNI.ssl_engine_ctx(engine);
    }

    /**
     * Answers the decision that suspends the handshake. When there is none it is a {@code usage-error}.
     *
     * @param engine The engine.
     * @return The decision.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long sslEngineDecision(long engine) {
        return CommJNI.ssl_engine_decision(engine);
    }

    /**
     * Tells what a decision is about.
     *
     * @param decision The decision.
     * @return What it is about.
     */
    public static DecisionKind sslDecisionKind(long decision) {
        return Numbered.of(DecisionKind.ALL, (int) CommJNI.ssl_decision_kind(decision));
    }

    /**
     * Answers the SSL that waits for the decision.
     *
     * @param decision The decision.
     * @return The SSL, to be configured before the answer.
     */
    public static long sslDecisionSsl(long decision) {
        return CommJNI.ssl_decision_ssl(decision);
    }

    /**
     * Answers the server name that the client of a suspended {@code :hello} asks for.
     *
     * @param decision The decision.
     * @return The name, which lives as long as the decision; empty when the client asked for none, or it is no
     *     {@code :hello}.
     */
    public static String sslDecisionServerName(long decision) {
        byte[][] answer = new byte[1][];
        CommJNI.ssl_decision_server_name(decision, answer);
        return Arguments.decode(answer[0]);
    }

    /**
     * Answers the certificate that a suspended {@code :verification} is about.
     *
     * @param decision The decision.
     * @return The peer's own certificate; null when it is no {@code :verification}.
     */
    public static long sslDecisionCertificate(long decision) {
        return CommJNI.ssl_decision_certificate(decision);
    }

    /**
     * Tells what OpenSSL made of the peer that a suspended {@code :verification} is about.
     *
     * @param decision The decision.
     * @return Whether OpenSSL accepts the peer; false when it is no {@code :verification}.
     */
    public static boolean sslDecisionOk(long decision) {
        return CommJNI.ssl_decision_ok(decision) != 0;
    }

    /**
     * Answers a decision, once. The step that met it is then repeated.
     *
     * @param decision The decision.
     * @param answer {@code :proceed} or {@code :reject}.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void sslDecisionAnswer(long decision, DecisionAnswer answer) {
        CommJNI.ssl_decision_answer(decision, Arguments.given("answer", answer).number());
    }

    /**
     * Gives a decision back. One that was never answered stays suspended.
     *
     * @param decision The decision, or nothing.
     */
    public static void freeSslDecision(long decision) {
        CommJNI.free_ssl_decision(decision);
    }

    /**
     * Makes a stream of a connected socket, the guide's make-instance. {@code :socket} is needed; with
     * {@code :ssl-ctx} TLS is attached as {@code attach-ssl} does. The stream owns the socket from then on; when the
     * call fails the socket is still the caller's.
     *
     * @return The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslLibraryError}, {@link SslFailure},
     *     {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError}, {@link SslTruncated}, {@link
     *     SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link MemoryError}
     */
    public static long makeSocketStream() throws IOException {
        return makeSocketStream(null);
    }

    /**
     * Makes a stream of a connected socket, the guide's make-instance. {@code :socket} is needed; with
     * {@code :ssl-ctx} TLS is attached as {@code attach-ssl} does. The stream owns the socket from then on; when the
     * call fails the socket is still the caller's.
     *
     * @param keywords The keyword arguments, or null for none.
     * @return The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslLibraryError}, {@link SslFailure},
     *     {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError}, {@link SslTruncated}, {@link
     *     SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link MemoryError}
     */
    public static long makeSocketStream(SslKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.make_socket_stream(held);
        } finally {
            CommJNI.ssl_keywords_drop(held);
        }
    }

    /**
     * Connects, and with {@code :ssl-ctx} does a client's handshake. Unless verification is off, the server's
     * certificate must be for the host (or {@code :verify-name}), and the host is sent as server name. Nobody is
     * called before all keywords are found good, and the context and SSL are made and configured. The host's
     * addresses are tried one after the other; {@code :timeout} limits the look-up and all of them together, and
     * what is left of it is divided among the addresses that are left, so that one that never answers does not use
     * it up. A look-up that outlives its time goes on in a thread of its own and is left behind; no more than 32
     * such look-ups run at once, and a call that finds them all busy waits within its time.
     *
     * @param host A name, an IPv4 or IPv6 address, or the decimal number of an IPv4 address; with a zone as in
     *     {@code fe80::1%eth0}.
     * @param service A port number, 1 to 65535, or the name of a service.
     * @return The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SslLibraryError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError},
     *     {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     MemoryError}
     */
    public static long openTcpStream(String host, String service) throws IOException {
        return openTcpStream(host, service, null);
    }

    /**
     * Connects, and with {@code :ssl-ctx} does a client's handshake. Unless verification is off, the server's
     * certificate must be for the host (or {@code :verify-name}), and the host is sent as server name. Nobody is
     * called before all keywords are found good, and the context and SSL are made and configured. The host's
     * addresses are tried one after the other; {@code :timeout} limits the look-up and all of them together, and
     * what is left of it is divided among the addresses that are left, so that one that never answers does not use
     * it up. A look-up that outlives its time goes on in a thread of its own and is left behind; no more than 32
     * such look-ups run at once, and a call that finds them all busy waits within its time.
     *
     * @param host A name, an IPv4 or IPv6 address, or the decimal number of an IPv4 address; with a zone as in
     *     {@code fe80::1%eth0}.
     * @param service A port number, 1 to 65535, or the name of a service.
     * @param keywords The keyword arguments, or null for none.
     * @return The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SslLibraryError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError},
     *     {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     MemoryError}
     */
    public static long openTcpStream(String host, String service, SslKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.open_tcp_stream(Arguments.text("host", host), Arguments.text("service", service), held);
        } finally {
            CommJNI.ssl_keywords_drop(held);
        }
    }

    /**
     * Attaches TLS. {@code :ssl-ctx} defaults to {@code t}, {@code :ssl-side} to {@code :server}. A client does its
     * handshake at once unless {@code :handshake-timeout} is 0 or less; a server, and an SSL of the program's own,
     * at the first read or write. What came before TLS is taken for ciphertext, never for data. A stream that has
     * TLS is a {@code usage-error}, and so is one that still has bytes to read of the TLS before: read them first. A
     * {@code usage-error} leaves the stream as it was, for a client that has no name to verify too. When the
     * handshake fails or a decision suspends it, TLS stays attached: after the decision's answer
     * {@code socket-stream-handshake} or any other call goes on; after a failure the stream is of use only to be
     * detached or closed.
     *
     * @param stream A stream without TLS.
     * @return Its SSL.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SslLibraryError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError},
     *     {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     SocketInterrupted}, {@link MemoryError}
     */
    public static long attachSsl(long stream) throws IOException {
        return attachSsl(stream, null);
    }

    /**
     * Attaches TLS. {@code :ssl-ctx} defaults to {@code t}, {@code :ssl-side} to {@code :server}. A client does its
     * handshake at once unless {@code :handshake-timeout} is 0 or less; a server, and an SSL of the program's own,
     * at the first read or write. What came before TLS is taken for ciphertext, never for data. A stream that has
     * TLS is a {@code usage-error}, and so is one that still has bytes to read of the TLS before: read them first. A
     * {@code usage-error} leaves the stream as it was, for a client that has no name to verify too. When the
     * handshake fails or a decision suspends it, TLS stays attached: after the decision's answer
     * {@code socket-stream-handshake} or any other call goes on; after a failure the stream is of use only to be
     * detached or closed.
     *
     * @param stream A stream without TLS.
     * @param keywords The keyword arguments, or null for none.
     * @return Its SSL.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SslLibraryError}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslClosed}, {@link SslError},
     *     {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     SocketInterrupted}, {@link MemoryError}
     */
    public static long attachSsl(long stream, SslKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.attach_ssl(stream, held);
        } finally {
            CommJNI.ssl_keywords_drop(held);
        }
    }

    /**
     * Ends TLS and leaves the stream plain; TLS may be attached again. What was written and close_notify are sent
     * first, within the write time-out: a time-out, an interrupt or a suspended decision then leaves TLS attached
     * with nothing lost, and the call may be repeated. Whatever fails otherwise or later, the stream is plain
     * afterwards, and what attaching made is freed. The peer's close_notify is awaited. What the peer sent before it
     * is decrypted, 65,536 bytes at most, and is what the next reads answer; what came behind it stays as it is, for
     * the reads after those or for the handshake of the next TLS. More than that is an {@code ssl-error} with errno
     * ENOBUFS; no close_notify in time is one with ETIMEDOUT; bytes that end without it are {@code ssl-truncated}.
     * Before the handshake is complete there is nothing to end, and nothing is sent or awaited. Calls of other
     * threads that wait end with {@code socket-interrupted}, and those that begin meanwhile are a
     * {@code usage-error}, as is this one inside a callback of the stream.
     *
     * @param stream A stream; without TLS nothing is done.
     * @throws IOException as {@link UsageError}, {@link SocketTimeout}, {@link SocketInterrupted}, {@link
     *     SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslError}, {@link SslTruncated},
     *     {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link MemoryError}
     */
    public static void detachSsl(long stream) throws IOException {
        detachSsl(stream, null);
    }

    /**
     * Ends TLS and leaves the stream plain; TLS may be attached again. What was written and close_notify are sent
     * first, within the write time-out: a time-out, an interrupt or a suspended decision then leaves TLS attached
     * with nothing lost, and the call may be repeated. Whatever fails otherwise or later, the stream is plain
     * afterwards, and what attaching made is freed. The peer's close_notify is awaited. What the peer sent before it
     * is decrypted, 65,536 bytes at most, and is what the next reads answer; what came behind it stays as it is, for
     * the reads after those or for the handshake of the next TLS. More than that is an {@code ssl-error} with errno
     * ENOBUFS; no close_notify in time is one with ETIMEDOUT; bytes that end without it are {@code ssl-truncated}.
     * Before the handshake is complete there is nothing to end, and nothing is sent or awaited. Calls of other
     * threads that wait end with {@code socket-interrupted}, and those that begin meanwhile are a
     * {@code usage-error}, as is this one inside a callback of the stream.
     *
     * @param stream A stream; without TLS nothing is done.
     * @param keywords The keyword arguments, or null for none.
     * @throws IOException as {@link UsageError}, {@link SocketTimeout}, {@link SocketInterrupted}, {@link
     *     SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslError}, {@link SslTruncated},
     *     {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link MemoryError}
     */
    public static void detachSsl(long stream, DetachKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            CommJNI.detach_ssl(stream, held);
        } finally {
            CommJNI.detach_keywords_drop(held);
        }
    }

    /**
     * Completes the handshake, or finds it complete. Bytes that end without close_notify are a condition; after a
     * time-out the call may be repeated.
     *
     * @param stream A stream with TLS.
     * @return False on a time-out or when the peer closed TLS cleanly.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslTruncated}, {@link SslX509Lookup}, {@link
     *     SslSuspended}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static boolean socketStreamHandshake(long stream) throws IOException {
        return socketStreamHandshake(stream, null);
    }

    /**
     * Completes the handshake, or finds it complete. Bytes that end without close_notify are a condition; after a
     * time-out the call may be repeated.
     *
     * @param stream A stream with TLS.
     * @param timeout How long it may take; nil: for ever.
     * @return False on a time-out or when the peer closed TLS cleanly.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslTruncated}, {@link SslX509Lookup}, {@link
     *     SslSuspended}, {@link SocketInterrupted}, {@link MemoryError}
     */
    public static boolean socketStreamHandshake(long stream, Double timeout) throws IOException {
        return CommJNI.socket_stream_handshake(stream, Arguments.seconds(timeout)) != 0;
    }

    /**
     * Waits for some bytes and answers what is there. With TLS, only the peer's close_notify is an end of file;
     * bytes that end without it are {@code ssl-truncated}, unless {@code :accept-truncation} says otherwise.
     *
     * @param stream The stream.
     * @param data Some bytes; none at end of file.
     * @return Some bytes; none at end of file.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslError}, {@link
     *     SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     MemoryError}
     */
    public static int socketStreamRead(long stream, byte[] data) throws IOException {
        return socketStreamRead(stream, data, 0, Arguments.length("data", data));
    }

    /**
     * Waits for some bytes and answers what is there. With TLS, only the peer's close_notify is an end of file;
     * bytes that end without it are {@code ssl-truncated}, unless {@code :accept-truncation} says otherwise.
     *
     * @param stream The stream.
     * @param data Some bytes; none at end of file.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Some bytes; none at end of file.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslFailure}, {@link SslVerificationFailure}, {@link SslError}, {@link
     *     SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link
     *     MemoryError}
     */
    public static int socketStreamRead(long stream, byte[] data, int offset, int length) throws IOException {
        return (int) CommJNI.socket_stream_read(
                stream, Arguments.range("data", data, offset, length), offset, length);
    }

    /**
     * Writes bytes into the stream's buffer, and sends what it has no room for: under TLS 64 KiB at most wait there.
     * After a failure it is not known how many were sent.
     *
     * @param stream The stream.
     * @param data The bytes, all of them.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static void socketStreamWrite(long stream, byte[] data) throws IOException {
        socketStreamWrite(stream, data, 0, Arguments.length("data", data));
    }

    /**
     * Writes bytes into the stream's buffer, and sends what it has no room for: under TLS 64 KiB at most wait there.
     * After a failure it is not known how many were sent.
     *
     * @param stream The stream.
     * @param data The bytes, all of them.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static void socketStreamWrite(long stream, byte[] data, int offset, int length) throws IOException {
        CommJNI.socket_stream_write(stream, Arguments.range("data", data, offset, length), offset, length);
    }

    /**
     * Sends everything that was written.
     *
     * @param stream The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static void socketStreamFlush(long stream) throws IOException {
        CommJNI.socket_stream_flush(stream);
    }

    /**
     * Closes the stream from any thread: sends what was written and close_notify, for which a handshake that is not
     * complete goes on within its limit, without waiting for the peer's, frees what TLS made, closes the socket, and
     * ends calls in progress with {@code socket-interrupted}. A peer that only makes TLS talk, by asking for new
     * keys or a new handshake again and again, and reads none of it, is not waited for. What could not be sent is
     * told as a condition, but the stream is closed all the same. A closed stream closes again without effect; other
     * calls on it are a {@code usage-error}.
     *
     * @param stream The stream.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link SslClosed},
     *     {@link SslFailure}, {@link SslVerificationFailure}, {@link SslError}, {@link SslTruncated}, {@link
     *     SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended}, {@link MemoryError}
     */
    public static void closeSocketStream(long stream) throws IOException {
        CommJNI.close_socket_stream(stream);
    }

    /**
     * Gives a stream back, the owner's last use of it. One that is open is closed without sending anything.
     *
     * @param stream The stream, or nothing.
     */
    public static void freeSocketStream(long stream) {
        CommJNI.free_socket_stream(stream);
    }

    /**
     * Ends a call of that direction that waits with {@code socket-interrupted}; when none waits, the next one that
     * would. The stream goes on.
     *
     * @param stream The stream.
     * @param direction Which calls: reading, writing (handshakes count as both), or all.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static void socketStreamInterrupt(long stream, Direction direction) {
        CommJNI.socket_stream_interrupt(stream, Arguments.given("direction", direction).number());
    }

    /**
     * Takes the handshake as far as it goes without waiting.
     *
     * @param stream A stream with TLS.
     * @return As of {@code ssl-engine-handshake}, over the socket.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static Step socketStreamHandshakeStep(long stream) throws IOException {
        return Numbered.of(Step.ALL, (int) CommJNI.socket_stream_handshake_step(stream));
    }

    /**
     * Reads what is there without waiting.
     *
     * @param stream The stream.
     * @param data Some bytes, one at least when the step is done.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static SocketStreamReadStepResult socketStreamReadStep(long stream, byte[] data) throws IOException {
        return socketStreamReadStep(stream, data, 0, Arguments.length("data", data));
    }

    /**
     * Reads what is there without waiting.
     *
     * @param stream The stream.
     * @param data Some bytes, one at least when the step is done.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static SocketStreamReadStepResult socketStreamReadStep(
            long stream, byte[] data, int offset, int length) throws IOException {
        long answers = CommJNI.socket_stream_read_step(
                stream, Arguments.range("data", data, offset, length), offset, length);
        return new SocketStreamReadStepResult(Numbered.of(Step.ALL, (int) (answers >> 32)), (int) (answers & 0xFFFFFFFFL));
    }

    /**
     * Writes without waiting.
     *
     * @param stream The stream.
     * @param data The bytes.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslClosed}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static SocketStreamWriteStepResult socketStreamWriteStep(
            long stream, byte[] data) throws IOException {
        return socketStreamWriteStep(stream, data, 0, Arguments.length("data", data));
    }

    /**
     * Writes without waiting.
     *
     * @param stream The stream.
     * @param data The bytes.
     * @param offset Where in the array.
     * @param length How many bytes, at most where they come out.
     * @return Both results.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslClosed}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static SocketStreamWriteStepResult socketStreamWriteStep(
            long stream, byte[] data, int offset, int length) throws IOException {
        long answers = CommJNI.socket_stream_write_step(
                stream, Arguments.range("data", data, offset, length), offset, length);
        return new SocketStreamWriteStepResult(Numbered.of(Step.ALL, (int) (answers >> 32)), (answers & 0xFFFFFFFFL));
    }

    /**
     * Sends what was written without waiting.
     *
     * @param stream The stream.
     * @return {@code :done} when everything that was written is sent.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslClosed}, {@link SslFailure}, {@link
     *     SslVerificationFailure}, {@link SslError}, {@link SslHandshakeTimeout}, {@link SocketInterrupted}, {@link
     *     MemoryError}
     */
    public static Step socketStreamFlushStep(long stream) throws IOException {
        return Numbered.of(Step.ALL, (int) CommJNI.socket_stream_flush_step(stream));
    }

    /**
     * Sends what was written and ends our direction, by close_notify where there is TLS. The stream stays open for
     * reading.
     *
     * @param stream The stream.
     * @return {@code :done} when our end of the data was sent and the peer's has come; {@code :want-read} when only
     *     the peer's is missing.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SslFailure}, {@link SslError}, {@link
     *     SocketInterrupted}
     */
    public static Step socketStreamShutdownStep(long stream) throws IOException {
        return Numbered.of(Step.ALL, (int) CommJNI.socket_stream_shutdown_step(stream));
    }

    /**
     * Answers how much a read may find even though the socket is not readable. When it is not 0, take a read step
     * before waiting for the socket.
     *
     * @param stream The stream.
     * @return How many bytes are already received and not yet read, decrypted or not, also those that TLS left when
     *     it was detached.
     */
    public static long socketStreamPending(long stream) {
        return CommJNI.socket_stream_pending(stream);
    }

    /**
     * Answers the SSL of a stream.
     *
     * @param stream The stream.
     * @return The SSL, for configuring and looking; null without TLS.
     */
    public static long socketStreamSsl(long stream) {
        return CommJNI.socket_stream_ssl(stream);
    }

    /**
     * Answers the context of a stream.
     *
     * @param stream The stream.
     * @return The context; null without TLS.
     */
    public static long socketStreamCtx(long stream) {
        return CommJNI.socket_stream_ctx(stream);
    }

    /**
     * Answers the side of a stream with TLS; without TLS it is a {@code usage-error}.
     *
     * @param stream The stream.
     * @return The side that was given.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static SslSide socketStreamSslSide(long stream) {
        return Numbered.of(SslSide.ALL, (int) CommJNI.socket_stream_ssl_side(stream));
    }

    /**
     * Answers the socket of a stream, which stays the stream's.
     *
     * @param stream The stream.
     * @return The descriptor; -1 once the stream is closed, or when it has none.
     */
    public static long socketStreamSocket(long stream) {
        return CommJNI.socket_stream_socket(stream);
    }

    /**
     * Gives the stream another socket, or none, and the old one back, for another stream or program to go on with.
     * What was written is sent, and TLS detached as {@code detach-ssl} does, by the same keywords: the peer's
     * close_notify is awaited, since it would spoil the next handshake, and nothing is read from the socket that
     * comes behind it. What had been received before the call, decrypted or behind TLS, and what is decrypted
     * meanwhile, is what the next reads answer, before what comes from the new socket. With -1 the socket is not
     * read at all. The host that the stream was opened with is forgotten. A stream without a socket only reads what
     * it still has, and can be closed. When the call fails the socket that was given is the caller's, and the old
     * one still the stream's. A failure to send, and a close_notify that does not come (an {@code ssl-error} with
     * errno ETIMEDOUT), are told once and leave the stream plain: a second call gives the socket. Other threads see
     * what they see when TLS is detached.
     *
     * @param stream The stream.
     * @param socket A connected socket, which the stream owns from then on; -1: none.
     * @return The socket before, which is the caller's from then on; -1: there was none.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static long replaceSocketStreamSocket(long stream, long socket) throws IOException {
        return replaceSocketStreamSocket(stream, socket, null);
    }

    /**
     * Gives the stream another socket, or none, and the old one back, for another stream or program to go on with.
     * What was written is sent, and TLS detached as {@code detach-ssl} does, by the same keywords: the peer's
     * close_notify is awaited, since it would spoil the next handshake, and nothing is read from the socket that
     * comes behind it. What had been received before the call, decrypted or behind TLS, and what is decrypted
     * meanwhile, is what the next reads answer, before what comes from the new socket. With -1 the socket is not
     * read at all. The host that the stream was opened with is forgotten. A stream without a socket only reads what
     * it still has, and can be closed. When the call fails the socket that was given is the caller's, and the old
     * one still the stream's. A failure to send, and a close_notify that does not come (an {@code ssl-error} with
     * errno ETIMEDOUT), are told once and leave the stream plain: a second call gives the socket. Other threads see
     * what they see when TLS is detached.
     *
     * @param stream The stream.
     * @param socket A connected socket, which the stream owns from then on; -1: none.
     * @param keywords The keyword arguments, or null for none.
     * @return The socket before, which is the caller's from then on; -1: there was none.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static long replaceSocketStreamSocket(
            long stream, long socket, DetachKeywords keywords) throws IOException {
        long held = Keywords.open(keywords);
        try {
            return CommJNI.replace_socket_stream_socket(stream, socket, held);
        } finally {
            CommJNI.detach_keywords_drop(held);
        }
    }

    /**
     * Does as {@code replace-socket-stream-socket} with {@code :retry-count} -1, and closes the old socket, in which
     * nobody will read a close_notify.
     *
     * @param stream The stream.
     * @param socket As of {@code replace-socket-stream-socket}.
     * @throws IOException as {@link UsageError}, {@link SocketError}, {@link SocketTimeout}, {@link
     *     SocketInterrupted}, {@link SslClosed}, {@link SslFailure}, {@link SslVerificationFailure}, {@link
     *     SslError}, {@link SslTruncated}, {@link SslHandshakeTimeout}, {@link SslX509Lookup}, {@link SslSuspended},
     *     {@link MemoryError}
     */
    public static void setSocketStreamSocket(long stream, long socket) throws IOException {
        CommJNI.set_socket_stream_socket(stream, socket);
    }

    /**
     * Answers the decision that suspends the handshake. When there is none it is a {@code usage-error}.
     *
     * @param stream The stream.
     * @return The decision.
     * @throws UsageErrorException as {@link UsageError}
     */
    public static long socketStreamDecision(long stream) {
        return CommJNI.socket_stream_decision(stream);
    }

    static Upcall ofCtxConfigureCallback(CtxConfigureCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            callback.call(values[0]);
            return 0;
        };
    }

    static Upcall ofCertCallback(CertCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return Arguments.given("answer", callback.call(values[0])).number();
        };
    }

    static Upcall ofHelloCallback(HelloCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return Arguments.given("answer", callback.call(values[0], Arguments.decode(text))).number();
        };
    }

    static Upcall ofVerificationCallback(VerificationCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return Arguments.given("answer", callback.call(values[0], values[1], values[2] != 0)).number();
        };
    }

    static Upcall ofVerifyCallback(VerifyCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return callback.call(values[0] != 0, values[1]) ? 1 : 0;
        };
    }

    static Upcall ofPasswordCallback(PasswordCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return Arguments.fill(room, callback.call(values[0], values[1] != 0));
        };
    }

    static Upcall ofDhCallback(DhCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            return callback.call(values[0] != 0, (int) values[1]);
        };
    }

    static Upcall ofSslConfigureCallback(SslConfigureCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            callback.call(values[0]);
            return 0;
        };
    }

    static Upcall ofCryptoObjectCallback(CryptoObjectCallback callback) {
        return callback == null ? null : (values, text, room) -> {
            callback.call(values[0]);
            return 0;
        };
    }
}

// generated from spec/; do not edit: make gen
package org.commssl;

/** The keyword arguments of contexts, engines and streams. */
public final class SslKeywords extends Keywords {
    /** Nothing is set. */
    public SslKeywords() {
        super(CommJNI::ssl_keywords_new, CommJNI::ssl_keywords_drop);
    }

    /**
     * That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
     *
     * @param sslCtx The value.
     * @return These keywords.
     */
    public SslKeywords sslCtx(SslProtocol sslCtx) {
        var value = Arguments.choice(sslCtx);
        set("ssl-ctx", held -> CommJNI.ssl_keywords_set_ssl_ctx(held, value));
        return this;
    }

    /**
     * That TLS is used, and with what: a symbol (a new context), a context, or an SSL.
     *
     * @param sslCtx The value.
     * @return These keywords.
     */
    public SslKeywords sslCtx(long sslCtx) {
        var value = Arguments.choice(sslCtx);
        set("ssl-ctx", held -> CommJNI.ssl_keywords_set_ssl_ctx(held, value));
        return this;
    }

    /**
     * Which side. Default {@code :server}, except where a call connects. A context that was made for the other side
     * alone is a {@code usage-error}, at the first step of the handshake at the latest.
     *
     * @param sslSide The value.
     * @return These keywords.
     */
    public SslKeywords sslSide(SslSide sslSide) {
        var value = Arguments.given("ssl-side", sslSide).number();
        set("ssl-side", held -> CommJNI.ssl_keywords_set_ssl_side(held, value));
        return this;
    }

    /**
     * Configures a context that the call makes; ignored when it makes none.
     *
     * @param ctxConfigureCallback The value.
     * @return These keywords.
     */
    public SslKeywords ctxConfigureCallback(CtxConfigureCallback ctxConfigureCallback) {
        var value = Comm.ofCtxConfigureCallback(Arguments.given("ctx-configure-callback", ctxConfigureCallback));
        set("ctx-configure-callback", held -> CommJNI.ssl_keywords_set_ctx_configure_callback(held, value));
        return this;
    }

    /**
     * Configures an SSL that the call makes; ignored when it makes none.
     *
     * @param sslConfigureCallback The value.
     * @return These keywords.
     */
    public SslKeywords sslConfigureCallback(SslConfigureCallback sslConfigureCallback) {
        var value = Comm.ofSslConfigureCallback(Arguments.given("ssl-configure-callback", sslConfigureCallback));
        set("ssl-configure-callback", held -> CommJNI.ssl_keywords_set_ssl_configure_callback(held, value));
        return this;
    }

    /**
     * How long a handshake may take, from its first step. Where it is not set, or 0 or less, a server has 60 s and a
     * client as long as it takes; nil is as long as it takes on either side. 0 or less also says that a client does
     * no handshake at once. A context does no handshake, so there it has no effect.
     *
     * @param handshakeTimeout The value.
     * @return These keywords.
     */
    public SslKeywords handshakeTimeout(Double handshakeTimeout) {
        var value = Arguments.seconds(handshakeTimeout);
        set("handshake-timeout", held -> CommJNI.ssl_keywords_set_handshake_timeout(held, value));
        return this;
    }

    /**
     * The server name to ask for: a name, {@code t} for the host, nil for none. Never an address.
     *
     * @param tlsextHostName The value.
     * @return These keywords.
     */
    public SslKeywords tlsextHostName(String tlsextHostName) {
        var value = Arguments.hostName("tlsext-host-name", tlsextHostName);
        set("tlsext-host-name", held -> CommJNI.ssl_keywords_set_tlsext_host_name(held, value));
        return this;
    }

    /**
     * The server name to ask for: a name, {@code t} for the host, nil for none. Never an address.
     *
     * @param tlsextHostName The value.
     * @return These keywords.
     */
    public SslKeywords tlsextHostName(boolean tlsextHostName) {
        var value = Arguments.hostName(tlsextHostName);
        set("tlsext-host-name", held -> CommJNI.ssl_keywords_set_tlsext_host_name(held, value));
        return this;
    }

    /**
     * {@code :default} verifies as the context says, {@code :chain} leaves the name out, {@code :none} verifies
     * nothing.
     *
     * @param verify The value.
     * @return These keywords.
     */
    public SslKeywords verify(Verify verify) {
        var value = Arguments.given("verify", verify).number();
        set("verify", held -> CommJNI.ssl_keywords_set_verify(held, value));
        return this;
    }

    /**
     * The name or address that the peer's certificate must be for: by its subjectAltName, and by the subject's
     * common name only with {@code :verify-subject-cn}.
     *
     * @param verifyName The value.
     * @return These keywords.
     */
    public SslKeywords verifyName(String verifyName) {
        var value = Arguments.text("verify-name", verifyName);
        set("verify-name", held -> CommJNI.ssl_keywords_set_verify_name(held, value));
        return this;
    }

    /**
     * How many bytes of ciphertext an engine holds in each direction, 1 to 1048576; a step of an engine takes no
     * more than that at once, whatever the peer sends.
     *
     * @param ringSize The value.
     * @return These keywords.
     */
    public SslKeywords ringSize(long ringSize) {
        var value = Arguments.size("ring-size", ringSize);
        set("ring-size", held -> CommJNI.ssl_keywords_set_ring_size(held, value));
        return this;
    }

    /**
     * A connected socket. The stream closes it when it is closed.
     *
     * @param socket The value.
     * @return These keywords.
     */
    public SslKeywords socket(long socket) {
        var value = socket;
        set("socket", held -> CommJNI.ssl_keywords_set_socket(held, value));
        return this;
    }

    /**
     * How long a read waits for some input. nil: for ever.
     *
     * @param readTimeout The value.
     * @return These keywords.
     */
    public SslKeywords readTimeout(Double readTimeout) {
        var value = Arguments.seconds(readTimeout);
        set("read-timeout", held -> CommJNI.ssl_keywords_set_read_timeout(held, value));
        return this;
    }

    /**
     * How long a write waits for room; it begins anew whenever the socket took something. nil: for ever.
     *
     * @param writeTimeout The value.
     * @return These keywords.
     */
    public SslKeywords writeTimeout(Double writeTimeout) {
        var value = Arguments.seconds(writeTimeout);
        set("write-timeout", held -> CommJNI.ssl_keywords_set_write_timeout(held, value));
        return this;
    }

    /**
     * How long connecting may take, the look-up of the host and all its addresses together. nil: for ever.
     *
     * @param timeout The value.
     * @return These keywords.
     */
    public SslKeywords timeout(Double timeout) {
        var value = Arguments.seconds(timeout);
        set("timeout", held -> CommJNI.ssl_keywords_set_timeout(held, value));
        return this;
    }

    /**
     * What the stream is for, {@code :io} by default. Reading one for output, or writing one for input, is a
     * {@code usage-error}.
     *
     * @param direction The value.
     * @return These keywords.
     */
    public SslKeywords direction(Direction direction) {
        var value = Arguments.given("direction", direction).number();
        set("direction", held -> CommJNI.ssl_keywords_set_direction(held, value));
        return this;
    }

    /**
     * The address to connect from, in the forms of a host. Not set: the system chooses.
     *
     * @param localAddress The value.
     * @return These keywords.
     */
    public SslKeywords localAddress(String localAddress) {
        var value = Arguments.text("local-address", localAddress);
        set("local-address", held -> CommJNI.ssl_keywords_set_local_address(held, value));
        return this;
    }

    /**
     * The port to connect from, 0 to 65535. Not set or 0: the system chooses.
     *
     * @param localPort The value.
     * @return These keywords.
     */
    public SslKeywords localPort(int localPort) {
        var value = localPort;
        set("local-port", held -> CommJNI.ssl_keywords_set_local_port(held, value));
        return this;
    }

    /**
     * Which addresses of the host are tried, {@code :any} by default.
     *
     * @param ipv6 The value.
     * @return These keywords.
     */
    public SslKeywords ipv6(Ipv6 ipv6) {
        var value = Arguments.given("ipv6", ipv6).number();
        set("ipv6", held -> CommJNI.ssl_keywords_set_ipv6(held, value));
        return this;
    }

    /**
     * Whether small pieces are sent at once (TCP_NODELAY). Default true.
     *
     * @param nodelay The value.
     * @return These keywords.
     */
    public SslKeywords nodelay(boolean nodelay) {
        var value = nodelay;
        set("nodelay", held -> CommJNI.ssl_keywords_set_nodelay(held, value));
        return this;
    }

    /**
     * Whether the system looks after an idle connection (SO_KEEPALIVE). Default false.
     *
     * @param keepalive The value.
     * @return These keywords.
     */
    public SslKeywords keepalive(boolean keepalive) {
        var value = keepalive;
        set("keepalive", held -> CommJNI.ssl_keywords_set_keepalive(held, value));
        return this;
    }

    /**
     * True: that the peer's bytes end without close_notify is an end of file, where it is between records. Inside a
     * record it is {@code ssl-truncated} all the same. Whoever can cut the connection can then shorten the data
     * unseen, so the data itself must tell its end. Default false.
     *
     * @param acceptTruncation The value.
     * @return These keywords.
     */
    public SslKeywords acceptTruncation(boolean acceptTruncation) {
        var value = acceptTruncation;
        set("accept-truncation", held -> CommJNI.ssl_keywords_set_accept_truncation(held, value));
        return this;
    }

    /**
     * A client takes the subject's common name for a name of a certificate that has no subjectAltName at all. Where
     * it has one, of whatever kind, the common name never counts. Default false. With a context of the program's own
     * that means OpenSSL's own rule, by which the common name counts beside addresses too.
     *
     * @param verifySubjectCn The value.
     * @return These keywords.
     */
    public SslKeywords verifySubjectCn(boolean verifySubjectCn) {
        var value = verifySubjectCn;
        set("verify-subject-cn", held -> CommJNI.ssl_keywords_set_verify_subject_cn(held, value));
        return this;
    }
}

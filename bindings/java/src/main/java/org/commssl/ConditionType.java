// generated from spec/; do not edit: make gen
package org.commssl;

/** The types of conditions. */
public enum ConditionType implements Numbered {
    /** Every condition of commssl is one. */
    COMM_ERROR(7000),

    /** A call was wrong: an argument, a handle, or the moment. Nothing was changed. */
    USAGE_ERROR(7001),

    /** Memory ran out. Nothing was lost that was there before. */
    MEMORY_ERROR(7002),

    /** The socket failed; the errno says how. */
    SOCKET_ERROR(7010),

    /** A connect, read or write took longer than its time-out. */
    SOCKET_TIMEOUT(7011),

    /** The call was interrupted, or the stream closed while it waited. */
    SOCKET_INTERRUPTED(7012),

    /** Every condition of TLS is one. */
    SSL_CONDITION(7020),

    /** The peer ended TLS by close_notify while more was needed. */
    SSL_CLOSED(7021),

    /** The connection broke under TLS; the errno says how. */
    SSL_ERROR(7022),

    /** The bytes ended without close_notify: the peer, or somebody between, cut the connection. */
    SSL_TRUNCATED(7023),

    /** TLS failed: the protocol, a certificate, a key, or OpenSSL itself; code, reason and alert say how. */
    SSL_FAILURE(7024),

    /** The peer's certificate was not accepted; verify result and depth say why. */
    SSL_VERIFICATION_FAILURE(7025),

    /**
     * A blocking call met a suspended choice of certificate. Answer it and repeat the call, after {@code attach-ssl}
     * {@code socket-stream-handshake}. What makes a stream has none to give then: it fails, and nothing is left.
     * There {@code :handshake-timeout} 0 puts the handshake off to {@code socket-stream-handshake}, which can be
     * repeated.
     */
    SSL_X509_LOOKUP(7026),

    /**
     * A blocking call met a suspended hello or verification. Answer it and repeat the call, as with
     * {@code ssl-x509-lookup}.
     */
    SSL_SUSPENDED(7029),

    /** The handshake took longer than {@code :handshake-timeout}. */
    SSL_HANDSHAKE_TIMEOUT(7027),

    /** No usable OpenSSL was found, it was refused, or it lacks what was asked for. */
    SSL_LIBRARY_ERROR(7028);

    static final ConditionType[] ALL = values();

    private final int number;

    ConditionType(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    static Exception exception(Condition condition) {
        return switch (condition.type()) {
            case USAGE_ERROR -> new UsageErrorException(condition);
            case MEMORY_ERROR -> new MemoryErrorException(condition);
            case SOCKET_ERROR -> new SocketErrorException(condition);
            case SOCKET_TIMEOUT -> new SocketTimeoutException(condition);
            case SOCKET_INTERRUPTED -> new SocketInterruptedException(condition);
            case SSL_CLOSED -> new SslClosedException(condition);
            case SSL_ERROR -> new SslErrorException(condition);
            case SSL_TRUNCATED -> new SslTruncatedException(condition);
            case SSL_FAILURE -> new SslFailureException(condition);
            case SSL_VERIFICATION_FAILURE -> new SslVerificationFailureException(condition);
            case SSL_X509_LOOKUP -> new SslX509LookupException(condition);
            case SSL_SUSPENDED -> new SslSuspendedException(condition);
            case SSL_HANDSHAKE_TIMEOUT -> new SslHandshakeTimeoutException(condition);
            case SSL_LIBRARY_ERROR -> new SslLibraryErrorException(condition);
            default -> throw new IllegalStateException(condition.toString());
        };
    }
}

/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_STREAM_H
#define COMMSSL_STREAM_H

#include "base.h"
#include "contexts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Streams. A socket-stream reads and writes bytes over a connected socket, plain or through TLS. Its calls
   wait, each within its time-out; the step forms never wait and say what to wait for. Writes are buffered:
   `socket-stream-flush`, a full buffer, the end of a handshake, a read that must wait, and closing send them.
   No peer can keep a call: a step receives at most 8 times under TLS and less than 202,752 bytes, and takes
   at most 262,144 of a write. Then it answers, `:want-read` where there may be more in the socket, which a
   wait for that tells at once, and the calls that wait look at their time-out, at interrupts and whether the
   stream was closed, and let other threads have the stream, before they go on. */

/* How long the end of TLS waits for the peer's close_notify.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_detach_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* retry-count: How many times `:retry-timeout` to wait for the peer's close_notify; default 5. 0 only looks
       whether it has come. -1 is the guide's nil: it need not come. When it comes later, whoever reads the socket
       then gets it as bytes in the clear, which spoil the next handshake. */
    int32_t retry_count;
    /* retry-timeout: How long each time; default 0.1 s. nil: for ever. */
    double retry_timeout;
};

#define COMM_DETACH_KEYWORDS_RETRY_COUNT (UINT64_C(1) << 0)
#define COMM_DETACH_KEYWORDS_RETRY_TIMEOUT (UINT64_C(1) << 1)

COMM_API void COMM_CALL comm_detach_keywords_init(comm_detach_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_detach_keywords_clear(comm_detach_keywords *keywords);
COMM_API void COMM_CALL comm_detach_keywords_set_retry_count(comm_detach_keywords *keywords,
    int32_t retry_count);
COMM_API void COMM_CALL comm_detach_keywords_set_retry_timeout(comm_detach_keywords *keywords,
    double retry_timeout);

/* Makes a stream of a connected socket, the guide's make-instance. `:socket` is needed; with `:ssl-ctx` TLS
   is attached as `attach-ssl` does. The stream owns the socket from then on; when the call fails the socket
   is still the caller's.
   stream: The stream. Ownership: the caller's, to be released.
   Keywords: Of `ssl-keywords`: `:socket`, `:ssl-ctx`, `:ssl-side`, `:ctx-configure-callback`,
     `:ssl-configure-callback`, `:handshake-timeout`, `:tlsext-host-name`, `:verify`, `:verify-name`,
     `:verify-subject-cn`, `:read-timeout`, `:write-timeout`, `:direction`, `:accept-truncation`.
   Conditions: `usage-error`, `socket-error`, `ssl-library-error`, `ssl-failure`, `ssl-verification-failure`,
     `ssl-closed`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`, `ssl-x509-lookup`, `ssl-suspended`,
     `memory-error`.
   Waits: It may wait.
   Runs callbacks: `ctx-configure-callback`, `ssl-configure-callback`, `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_make_socket_stream(const comm_ssl_keywords *keywords,
    comm_socket_stream **stream);

/* Connects, and with `:ssl-ctx` does a client's handshake. Unless verification is off, the server's
   certificate must be for the host (or `:verify-name`), and the host is sent as server name. Nobody is called
   before all keywords are found good, and the context and SSL are made and configured. The host's addresses
   are tried one after the other; `:timeout` limits the look-up and all of them together, and what is left of
   it is divided among the addresses that are left, so that one that never answers does not use it up. A
   look-up that outlives its time goes on in a thread of its own and is left behind; no more than 32 such
   look-ups run at once, and a call that finds them all busy waits within its time.
   host: A name, an IPv4 or IPv6 address, or the decimal number of an IPv4 address; with a zone as in
     `fe80::1%eth0`.
   service: A port number, 1 to 65535, or the name of a service.
   stream: The stream. Ownership: the caller's, to be released.
   Keywords: Of `ssl-keywords`: `:ssl-ctx`, `:ctx-configure-callback`, `:ssl-configure-callback`,
     `:handshake-timeout`, `:tlsext-host-name`, `:verify`, `:verify-name`, `:verify-subject-cn`,
     `:read-timeout`, `:write-timeout`, `:timeout`, `:direction`, `:local-address`, `:local-port`, `:ipv6`,
     `:nodelay`, `:keepalive`, `:accept-truncation`.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `ssl-library-error`, `ssl-failure`,
     `ssl-verification-failure`, `ssl-closed`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `ctx-configure-callback`, `ssl-configure-callback`, `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_open_tcp_stream(const char *host, const char *service,
    const comm_ssl_keywords *keywords, comm_socket_stream **stream);

/* Attaches TLS. `:ssl-ctx` defaults to `t`, `:ssl-side` to `:server`. A client does its handshake at once
   unless `:handshake-timeout` is 0 or less; a server, and an SSL of the program's own, at the first read or
   write. What came before TLS is taken for ciphertext, never for data. A stream that has TLS is a
   `usage-error`, and so is one that still has bytes to read of the TLS before: read them first. A
   `usage-error` leaves the stream as it was, for a client that has no name to verify too. When the handshake
   fails or a decision suspends it, TLS stays attached: after the decision's answer `socket-stream-handshake`
   or any other call goes on; after a failure the stream is of use only to be detached or closed.
   stream: A stream without TLS.
   ssl: Its SSL. May be nothing. Ownership: borrowed.
   Keywords: Of `ssl-keywords`: `:ssl-ctx`, `:ssl-side`, `:ctx-configure-callback`, `:ssl-configure-callback`,
     `:handshake-timeout`, `:tlsext-host-name`, `:verify`, `:verify-name`, `:verify-subject-cn`,
     `:accept-truncation`.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `ssl-library-error`, `ssl-failure`,
     `ssl-verification-failure`, `ssl-closed`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `socket-interrupted`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `ctx-configure-callback`, `ssl-configure-callback`, `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_status COMM_CALL comm_attach_ssl(comm_socket_stream *stream, const comm_ssl_keywords *keywords,
    comm_ssl_pointer *ssl);

/* Ends TLS and leaves the stream plain; TLS may be attached again. What was written and close_notify are sent
   first, within the write time-out: a time-out, an interrupt or a suspended decision then leaves TLS attached
   with nothing lost, and the call may be repeated. Whatever fails otherwise or later, the stream is plain
   afterwards, and what attaching made is freed. The peer's close_notify is awaited. What the peer sent before
   it is decrypted, 65,536 bytes at most, and is what the next reads answer; what came behind it stays as it
   is, for the reads after those or for the handshake of the next TLS. More than that is an `ssl-error` with
   errno ENOBUFS; no close_notify in time is one with ETIMEDOUT; bytes that end without it are
   `ssl-truncated`. Before the handshake is complete there is nothing to end, and nothing is sent or awaited.
   Calls of other threads that wait end with `socket-interrupted`, and those that begin meanwhile are a
   `usage-error`, as is this one inside a callback of the stream.
   stream: A stream; without TLS nothing is done.
   Keywords: Of `detach-keywords`: `:retry-count`, `:retry-timeout`.
   Conditions: `usage-error`, `socket-timeout`, `socket-interrupted`, `ssl-closed`, `ssl-failure`,
     `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`, `ssl-x509-lookup`,
     `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`.
   Closes: What was borrowed from it. */
COMM_API comm_status COMM_CALL comm_detach_ssl(comm_socket_stream *stream,
    const comm_detach_keywords *keywords);

/* Completes the handshake, or finds it complete. Bytes that end without close_notify are a condition; after a
   time-out the call may be repeated.
   stream: A stream with TLS.
   timeout: How long it may take; nil: for ever.
   success: False on a time-out or when the peer closed TLS cleanly.
   Conditions: `usage-error`, `socket-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`,
     `ssl-truncated`, `ssl-x509-lookup`, `ssl-suspended`, `socket-interrupted`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_status COMM_CALL comm_socket_stream_handshake(comm_socket_stream *stream, double timeout,
    int32_t *success);

/* Waits for some bytes and answers what is there. With TLS, only the peer's close_notify is an end of file;
   bytes that end without it are `ssl-truncated`, unless `:accept-truncation` says otherwise.
   stream: The stream.
   data: Some bytes; none at end of file.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `socket-interrupted`, `ssl-failure`,
     `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`, `ssl-x509-lookup`,
     `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_status COMM_CALL comm_socket_stream_read(comm_socket_stream *stream, void *data,
    size_t data_capacity, size_t *data_length);

/* Writes bytes into the stream's buffer, and sends what it has no room for: under TLS 64 KiB at most wait
   there. After a failure it is not known how many were sent.
   stream: The stream.
   data: The bytes, all of them.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `socket-interrupted`, `ssl-closed`,
     `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_status COMM_CALL comm_socket_stream_write(comm_socket_stream *stream, const void *data,
    size_t data_length);

/* Sends everything that was written.
   stream: The stream.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `socket-interrupted`, `ssl-closed`,
     `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_status COMM_CALL comm_socket_stream_flush(comm_socket_stream *stream);

/* Closes the stream from any thread: sends what was written and close_notify, for which a handshake that is
   not complete goes on within its limit, without waiting for the peer's, frees what TLS made, closes the
   socket, and ends calls in progress with `socket-interrupted`. A peer that only makes TLS talk, by asking
   for new keys or a new handshake again and again, and reads none of it, is not waited for. What could not be
   sent is told as a condition, but the stream is closed all the same. A closed stream closes again without
   effect; other calls on it are a `usage-error`.
   stream: The stream.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `ssl-closed`, `ssl-failure`,
     `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`, `ssl-x509-lookup`,
     `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Closes: What was borrowed from it.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_close_socket_stream(comm_socket_stream *stream);

/* Gives a stream back, the owner's last use of it. One that is open is closed without sending anything.
   stream: The stream, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_socket_stream(comm_socket_stream *stream);

/* Takes one more reference, to be given back by `free-socket-stream`.
   stream: The stream. */
COMM_API void COMM_CALL comm_retain_socket_stream(comm_socket_stream *stream);

/* Ends a call of that direction that waits with `socket-interrupted`; when none waits, the next one that
   would. The stream goes on.
   stream: The stream.
   direction: Which calls: reading, writing (handshakes count as both), or all.
   Conditions: `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_socket_stream_interrupt(comm_socket_stream *stream,
    comm_direction direction);

/* Takes the handshake as far as it goes without waiting.
   stream: A stream with TLS.
   Returns: As of `ssl-engine-handshake`, over the socket.
   Conditions: `usage-error`, `socket-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`,
     `ssl-handshake-timeout`, `socket-interrupted`, `memory-error`.
   Waits: Never; it is a step.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_socket_stream_handshake_step(comm_socket_stream *stream);

/* Reads what is there without waiting.
   stream: The stream.
   data: Some bytes, one at least when the step is done.
   Returns: As of `ssl-engine-read`, over the socket; `:closed` also when a plain peer ended.
   Conditions: `usage-error`, `socket-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`,
     `ssl-handshake-timeout`, `socket-interrupted`, `memory-error`.
   Waits: Never; it is a step.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_socket_stream_read_step(comm_socket_stream *stream, void *data,
    size_t data_capacity, size_t *data_length);

/* Writes without waiting.
   stream: The stream.
   data: The bytes.
   accepted: How many bytes it took when the step is done; do not give them again.
   Returns: `:done` with some bytes accepted, into the buffer or sent.
   Conditions: `usage-error`, `socket-error`, `ssl-closed`, `ssl-failure`, `ssl-verification-failure`,
     `ssl-error`, `ssl-handshake-timeout`, `socket-interrupted`, `memory-error`.
   Waits: Never; it is a step.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_socket_stream_write_step(comm_socket_stream *stream, const void *data,
    size_t data_length, size_t *accepted);

/* Sends what was written without waiting.
   stream: The stream.
   Returns: `:done` when everything that was written is sent.
   Conditions: `usage-error`, `socket-error`, `ssl-closed`, `ssl-failure`, `ssl-verification-failure`,
     `ssl-error`, `ssl-handshake-timeout`, `socket-interrupted`, `memory-error`.
   Waits: Never; it is a step.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_socket_stream_flush_step(comm_socket_stream *stream);

/* Sends what was written and ends our direction, by close_notify where there is TLS. The stream stays open
   for reading.
   stream: The stream.
   Returns: `:done` when our end of the data was sent and the peer's has come; `:want-read` when only the
     peer's is missing.
   Conditions: `usage-error`, `socket-error`, `ssl-failure`, `ssl-error`, `socket-interrupted`.
   Waits: Never; it is a step. */
COMM_API comm_step COMM_CALL comm_socket_stream_shutdown_step(comm_socket_stream *stream);

/* Answers how much a read may find even though the socket is not readable. When it is not 0, take a read step
   before waiting for the socket.
   stream: The stream.
   Returns: How many bytes are already received and not yet read, decrypted or not, also those that TLS left
     when it was detached. */
COMM_API size_t COMM_CALL comm_socket_stream_pending(comm_socket_stream *stream);

/* Answers the SSL of a stream.
   stream: The stream.
   Returns: The SSL, for configuring and looking; null without TLS. Ownership: borrowed. */
COMM_API comm_ssl_pointer COMM_CALL comm_socket_stream_ssl(comm_socket_stream *stream);

/* Answers the context of a stream.
   stream: The stream.
   Returns: The context; null without TLS. Ownership: borrowed. */
COMM_API comm_ssl_ctx_pointer COMM_CALL comm_socket_stream_ctx(comm_socket_stream *stream);

/* Answers the side of a stream with TLS; without TLS it is a `usage-error`.
   stream: The stream.
   ssl-side: The side that was given.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_socket_stream_ssl_side(comm_socket_stream *stream,
    comm_ssl_side *ssl_side);

/* Answers the socket of a stream, which stays the stream's.
   stream: The stream.
   Returns: The descriptor; -1 once the stream is closed, or when it has none. */
COMM_API int64_t COMM_CALL comm_socket_stream_socket(comm_socket_stream *stream);

/* Gives the stream another socket, or none, and the old one back, for another stream or program to go on
   with. What was written is sent, and TLS detached as `detach-ssl` does, by the same keywords: the peer's
   close_notify is awaited, since it would spoil the next handshake, and nothing is read from the socket that
   comes behind it. What had been received before the call, decrypted or behind TLS, and what is decrypted
   meanwhile, is what the next reads answer, before what comes from the new socket. With -1 the socket is not
   read at all. The host that the stream was opened with is forgotten. A stream without a socket only reads
   what it still has, and can be closed. When the call fails the socket that was given is the caller's, and
   the old one still the stream's. A failure to send, and a close_notify that does not come (an `ssl-error`
   with errno ETIMEDOUT), are told once and leave the stream plain: a second call gives the socket. Other
   threads see what they see when TLS is detached.
   stream: The stream.
   socket: A connected socket, which the stream owns from then on; -1: none.
   old-socket: The socket before, which is the caller's from then on; -1: there was none.
   Keywords: Of `detach-keywords`: `:retry-count`, `:retry-timeout`.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `socket-interrupted`, `ssl-closed`,
     `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`.
   Closes: What was borrowed from it. */
COMM_API comm_status COMM_CALL comm_replace_socket_stream_socket(comm_socket_stream *stream, int64_t socket,
    const comm_detach_keywords *keywords, int64_t *old_socket);

/* Does as `replace-socket-stream-socket` with `:retry-count` -1, and closes the old socket, in which nobody
   will read a close_notify.
   stream: The stream.
   socket: As of `replace-socket-stream-socket`.
   Conditions: `usage-error`, `socket-error`, `socket-timeout`, `socket-interrupted`, `ssl-closed`,
     `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `ssl-truncated`, `ssl-handshake-timeout`,
     `ssl-x509-lookup`, `ssl-suspended`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `cert-callback`.
   Suspended by: `:hello`, `:certificate`, `:verification`.
   Closes: What was borrowed from it. */
COMM_API comm_status COMM_CALL comm_set_socket_stream_socket(comm_socket_stream *stream, int64_t socket);

/* Answers the decision that suspends the handshake. When there is none it is a `usage-error`.
   stream: The stream.
   decision: The decision. Ownership: the caller's, to be released.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_socket_stream_decision(comm_socket_stream *stream,
    comm_ssl_decision **decision);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_STREAM_H */

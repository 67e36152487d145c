/* Making, attaching and closing streams. */
#include "stream/stream.h"

#include "core/text.h"
#include "core/thread.h"
#include "engine/setup.h"

#include <errno.h>
#include <math.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

comm_status stream_check_socket(int64_t socket) {
    int type = 0;
    socklen_t length = sizeof type;
    if (socket < 0 || socket > INT32_MAX || getsockopt((int)socket, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return condition_usage("socket", "socket: %lld is not a socket", (long long)socket);
    return type == SOCK_STREAM ? 0 : condition_usage("socket", "socket: not a stream socket");
}

void stream_set_up_socket(const comm_socket_stream *stream) {
    const int nodelay = stream->nodelay;
    /* Two small writes in a row would else wait for the peer's acknowledgement; a socket that is not TCP has
     * no such delay. */
    (void)setsockopt(stream->socket, IPPROTO_TCP, TCP_NODELAY, &nodelay, sizeof nodelay);
}

static comm_status check_times(const comm_ssl_keywords *keywords) {
    double read = KEYWORD(keywords, COMM_SSL_KEYWORDS_READ_TIMEOUT, read_timeout, INFINITY);
    double write = KEYWORD(keywords, COMM_SSL_KEYWORDS_WRITE_TIMEOUT, write_timeout, INFINITY);
    double handshake = KEYWORD(keywords, COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT, handshake_timeout, INFINITY);
    comm_status status = deadline_check("read-timeout", read, false);
    if (status == 0)
        status = deadline_check("write-timeout", write, false);
    return status != 0 ? status : deadline_check("handshake-timeout", handshake, true);
}

comm_status stream_check(const comm_ssl_keywords *keywords) {
    comm_direction direction = KEYWORD(keywords, COMM_SSL_KEYWORDS_DIRECTION, direction, COMM_IO);
    if (direction != COMM_INPUT && direction != COMM_OUTPUT && direction != COMM_IO)
        return condition_usage("direction", "direction: %d is neither :input, :output nor :io",
                               (int)direction);
    return check_times(keywords);
}

static bool init_signals(comm_socket_stream *stream) {
    if (!lock_init(&stream->lock))
        return false;
    if (pthread_mutex_init(&stream->waiters_mutex, NULL) == 0) {
        if (pthread_cond_init(&stream->none_waits, NULL) == 0)
            return true;
        pthread_mutex_destroy(&stream->waiters_mutex);
    }
    lock_destroy(&stream->lock);
    return false;
}

comm_status stream_new(int64_t socket, const char *host, const comm_ssl_keywords *keywords,
                       comm_socket_stream **made) {
    comm_status status = stream_check_socket(socket);
    if (status == 0)
        status = stream_check(keywords);
    if (status != 0)
        return status;
    comm_socket_stream *stream = calloc(1, sizeof *stream);
    char *copy = stream != NULL && host != NULL ? text_copy(host, strlen(host)) : NULL;
    if (stream == NULL || (host != NULL && copy == NULL) || !init_signals(stream)) {
        free(copy);
        free(stream);
        return condition_memory();
    }
    handle_init(&stream->handle);
    stream->socket = (int)socket;
    stream->host = copy;
    stream->direction = KEYWORD(keywords, COMM_SSL_KEYWORDS_DIRECTION, direction, COMM_IO);
    stream->read_timeout = KEYWORD(keywords, COMM_SSL_KEYWORDS_READ_TIMEOUT, read_timeout, INFINITY);
    stream->write_timeout = KEYWORD(keywords, COMM_SSL_KEYWORDS_WRITE_TIMEOUT, write_timeout, INFINITY);
    stream->nodelay = KEYWORD(keywords, COMM_SSL_KEYWORDS_NODELAY, nodelay, true) != 0;
    ring_init(&stream->kept, STREAM_KEPT_MAX);
    ring_init(&stream->raw.ring, TLS_RING_SIZE);
    stream_set_up_socket(stream);
    *made = stream;
    return 0;
}

static comm_status open_tls(comm_socket_stream *stream, struct setup *setup, struct tls *tls) {
    struct guard guard; /* the stream was plain until now */
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = setup_ssl(setup);
    if (status == 0) {
        status = tls_open(tls, setup->ssl, setup->given, TLS_RING_SIZE, &stream->lock);
        if (status != 0)
            SSL_free(setup->ssl);
    }
    guard_leave(&guard);
    return status;
}

static comm_status attach(comm_socket_stream *stream, struct setup *setup) {
    struct tls *tls = malloc(sizeof *tls);
    if (tls == NULL)
        return condition_memory();
    comm_status status = open_tls(stream, setup, tls);
    if (status != 0) {
        free(tls);
        return status;
    }
    tls->descriptor = stream->socket;
    tls->send_early = stream_send_early;
    tls->driver = stream;
    tls->in = stream->raw.ring; /* it came before TLS, so it is ciphertext or a failure, never data */
    tls->ended = stream->raw.ended;
    tls->failure = stream->raw.failure;
    ring_init(&stream->raw.ring, TLS_RING_SIZE);
    tls->accept_truncation = setup->accept_truncation;
    stream->tls = tls;
    stream->side = setup->side;
    stream->handshake_deadline.set = false;
    return 0;
}

static bool handshakes_at_once(const comm_socket_stream *stream) {
    return !stream->tls->given && stream->side == COMM_CLIENT && stream->handshake_timeout != 0;
}

static comm_status handshake_now(comm_socket_stream *stream) {
    struct guard guard;
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = stream_complete(stream, stream_handshake_step, NULL, COMM_IO, INFINITY);
    guard_leave(&guard);
    return status;
}

static comm_status check_attachable(const comm_socket_stream *stream) {
    if (stream->tls != NULL)
        return condition_usage("stream", "stream: TLS is attached already");
    if (stream->socket < 0)
        return condition_usage("stream", "stream has no socket");
    /* They would be taken for data of the TLS to come. */
    if (stream->kept.used > 0)
        return condition_usage("stream", "stream: bytes of the TLS before are not read yet");
    return 0;
}

comm_status stream_attach(comm_socket_stream *stream, const comm_ssl_keywords *keywords, bool connects) {
    struct setup setup = {.keywords = keywords,
                          .side = connects ? COMM_CLIENT : COMM_SERVER,
                          .host = stream->host,
                          .connects = connects};
    comm_status status = check_attachable(stream);
    if (status == 0)
        status = check_times(keywords);
    if (status == 0)
        status = stream_complete(stream, stream_flush_step, NULL, COMM_OUTPUT, stream->write_timeout);
    if (status == 0)
        status = check_attachable(stream); /* another thread may have attached while this one waited */
    if (status == 0)
        status = attach(stream, &setup);
    if (status != 0)
        return status;
    bool limited = (keywords->present & COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT) != 0;
    stream->handshake_timeout = limited ? fmax(keywords->handshake_timeout, 0) : TIMEOUT_OF_SIDE;
    if (handshakes_at_once(stream))
        status = handshake_now(stream);
    return status == 0 && stream->close_later
               ? condition_set(COMM_SOCKET_INTERRUPTED, "the stream was closed")
               : status;
}

void stream_free_tls(comm_socket_stream *stream) {
    if (stream->tls != NULL) {
        tls_close(stream->tls);
        free(stream->tls);
        stream->tls = NULL;
    }
}

/* Frees what is inside; nothing is sent, and no thread waits. */
static void tear_down(comm_socket_stream *stream) {
    stream_free_tls(stream);
    stream_drop_written(stream);
    ring_clear(&stream->kept);
    ring_clear(&stream->raw.ring);
    comm_release_condition(stream->sending.condition);
    stream->sending.condition = NULL;
    if (stream->socket >= 0)
        close(stream->socket);
    stream->socket = -1;
}

static comm_status close_now(comm_socket_stream *stream) {
    stream->closing = true;
    stream_alone(stream); /* nobody else closes */
    comm_status status = stream_complete(stream, stream_close_step, NULL, COMM_OUTPUT, stream->write_timeout);
    tear_down(stream);
    return status;
}

void stream_abandon(comm_socket_stream *stream) {
    stream->socket = -1;
    comm_free_socket_stream(stream);
}

/* A plain stream needs no OpenSSL. */
static comm_status enter_guard(const comm_socket_stream *stream, struct guard *guard) {
    if (stream->tls != NULL)
        return guard_enter(guard);
    guard_enter_plain(guard);
    return 0;
}

static comm_status check_free(const comm_socket_stream *stream) {
    if (stream->closing)
        return condition_usage("stream", "stream is closed");
    return stream->alone == NULL
               ? 0
               : condition_usage("stream", "stream is being detached, or its socket replaced");
}

comm_status stream_enter(comm_socket_stream *stream, struct guard *guard) {
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    if (!lock_enter(&stream->lock))
        return condition_usage("stream", "stream is inside a call whose callback this is");
    comm_status status = check_free(stream);
    if (status == 0)
        status = enter_guard(stream, guard);
    if (status != 0)
        lock_leave(&stream->lock);
    else
        handle_retain(&stream->handle);
    return status;
}

/* Asked for inside a callback of the call that ends here; a failure has no call to be told by. */
static void close_deferred(comm_socket_stream *stream) {
    struct guard guard;
    struct comm_condition why = *condition_current();
    stream->close_later = false;
    if (enter_guard(stream, &guard) == 0) {
        close_now(stream);
        guard_leave(&guard);
    }
    *condition_current() = why;
}

void stream_leave(comm_socket_stream *stream, struct guard *guard) {
    if (stream->close_later)
        close_deferred(stream);
    guard_leave(guard);
    lock_leave(&stream->lock);
    comm_free_socket_stream(stream);
}

comm_status COMM_CALL comm_close_socket_stream(comm_socket_stream *stream) {
    struct guard guard;
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    if (lock_held(&stream->lock)) { /* from inside a callback */
        stream->close_later = stream->close_later || !stream->closing;
        stream->closing = true;
        return 0;
    }
    lock_enter(&stream->lock);
    comm_status status = 0;
    if (!stream->closing) {
        handle_retain(&stream->handle);
        status = enter_guard(stream, &guard);
        if (status == 0) {
            status = close_now(stream);
            guard_leave(&guard);
        }
        lock_leave(&stream->lock);
        comm_free_socket_stream(stream);
        return status;
    }
    lock_leave(&stream->lock);
    return status;
}

void COMM_CALL comm_retain_socket_stream(comm_socket_stream *stream) {
    if (stream != NULL)
        handle_retain(&stream->handle);
}

void COMM_CALL comm_free_socket_stream(comm_socket_stream *stream) {
    struct guard guard;
    if (stream == NULL || !handle_release(&stream->handle))
        return;
    if (enter_guard(stream, &guard) == 0) {
        tear_down(stream);
        guard_leave(&guard);
    }
    pthread_cond_destroy(&stream->none_waits);
    pthread_mutex_destroy(&stream->waiters_mutex);
    lock_destroy(&stream->lock);
    free(stream->host);
    free(stream);
}

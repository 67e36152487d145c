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
    struct handshake_limit limit;
    double read = KEYWORD(keywords, COMM_SSL_KEYWORDS_READ_TIMEOUT, read_timeout, INFINITY);
    double write = KEYWORD(keywords, COMM_SSL_KEYWORDS_WRITE_TIMEOUT, write_timeout, INFINITY);
    comm_status status = deadline_check("read-timeout", read, false);
    if (status == 0)
        status = deadline_check("write-timeout", write, false);
    return status != 0 ? status : handshake_limit_of(keywords, &limit);
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

static bool handshakes_at_once(const struct setup *setup, const struct handshake_limit *limit) {
    return !setup->given && setup->side == COMM_CLIENT && limit->at_once;
}

/* Of TLS that no stream has. */
static void close_tls(struct tls *tls) {
    struct guard guard;
    if (guard_enter(&guard) == 0) {
        tls_close(tls);
        guard_leave(&guard);
    }
    free(tls);
}

/* Before anything is sent: what a handshake at once could not begin with is refused here. */
static comm_status open_tls(comm_socket_stream *stream, struct setup *setup,
                            const struct handshake_limit *limit, struct tls *tls) {
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
    if (status == 0 && handshakes_at_once(setup, limit) && !tls_may_begin(tls)) {
        status = COMM_USAGE_ERROR;
        tls_close(tls);
    }
    guard_leave(&guard);
    return status;
}

static void attach(comm_socket_stream *stream, const struct setup *setup, const struct handshake_limit *limit,
                   struct tls *tls) {
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
    stream->handshake_limit = *limit;
    stream->handshakes_at_once = handshakes_at_once(setup, limit);
    stream->handshake_deadline.set = false;
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

/* What was written in the clear is sent in the clear. */
static comm_status finish_plain(comm_socket_stream *stream) {
    comm_status status = stream_complete_sending(stream, stream_flush_step, NULL, COMM_OUTPUT);
    return status != 0 ? status : check_attachable(stream); /* another thread may have attached meanwhile */
}

comm_status stream_attach(comm_socket_stream *stream, const comm_ssl_keywords *keywords, bool connects) {
    struct setup setup = {.keywords = keywords,
                          .side = connects ? COMM_CLIENT : COMM_SERVER,
                          .host = stream->host,
                          .connects = connects};
    struct handshake_limit limit;
    comm_status status = check_attachable(stream);
    if (status == 0)
        status = handshake_limit_of(keywords, &limit);
    if (status != 0)
        return status;
    struct tls *tls = malloc(sizeof *tls);
    if (tls == NULL)
        return condition_memory();
    status = open_tls(stream, &setup, &limit, tls);
    if (status != 0) {
        free(tls);
        return status;
    }
    status = finish_plain(stream);
    if (status == 0)
        attach(stream, &setup, &limit, tls);
    else
        close_tls(tls);
    return status;
}

comm_status stream_handshake_at_once(comm_socket_stream *stream) {
    struct guard guard;
    if (stream->tls == NULL || !stream->handshakes_at_once)
        return 0;
    comm_status status = guard_enter(&guard); /* the stream's call may have begun while it was plain */
    if (status != 0)
        return status;
    status = stream_complete(stream, stream_handshake_step, NULL, COMM_IO, INFINITY);
    guard_leave(&guard);
    return status;
}

comm_status stream_attach_and_handshake(comm_socket_stream *stream, const comm_ssl_keywords *keywords) {
    comm_status status = stream_attach(stream, keywords, false);
    if (status != 0)
        return status;
    status = stream_handshake_at_once(stream);
    if (status == COMM_USAGE_ERROR && stream->tls != NULL)
        stream_become_plain(stream);
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
    comm_free_condition(stream->sending.condition);
    stream->sending.condition = NULL;
    if (stream->socket >= 0)
        close(stream->socket);
    stream->socket = -1;
}

static comm_status close_now(comm_socket_stream *stream) {
    stream->closing = true;
    stream_alone(stream); /* nobody else closes */
    comm_status status = stream_sends_answers_alone(stream)
                             ? stream_complete(stream, stream_close_step, NULL, COMM_OUTPUT, 0)
                             : stream_complete_sending(stream, stream_close_step, NULL, COMM_OUTPUT);
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

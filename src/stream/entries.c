/* The entries of streams. */
#include "stream/stream.h"

#include "engine/decision.h"

#include <math.h>

static comm_status make(const comm_ssl_keywords *keywords, comm_socket_stream **made) {
    comm_socket_stream *stream = NULL;
    struct guard guard;
    bool wants_tls =
        KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_CTX, ssl_ctx, comm_ssl_ctx_nil()).kind != SSL_CTX_IS_NIL;
    if ((keywords->present & COMM_SSL_KEYWORDS_SOCKET) == 0)
        return condition_usage("socket", "socket is needed");
    comm_status status = stream_new(keywords->socket, NULL, keywords, &stream);
    if (status != 0)
        return status;
    if (wants_tls) {
        status = stream_enter(stream, &guard);
        if (status == 0) {
            status = stream_attach_and_handshake(stream, keywords);
            stream_leave(stream, &guard);
        }
    }
    if (status == 0)
        *made = stream;
    else
        stream_abandon(stream);
    return status;
}

comm_status COMM_CALL comm_make_socket_stream(const comm_ssl_keywords *keywords,
                                              comm_socket_stream **stream) {
    comm_ssl_keywords taken;
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    comm_status status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_MAKE_SOCKET_STREAM, &taken);
    if (status != 0)
        return status;
    struct guard guard;
    guard_enter_plain(&guard);
    status = make(&taken, stream);
    guard_leave(&guard);
    return status;
}

comm_status COMM_CALL comm_attach_ssl(comm_socket_stream *stream, const comm_ssl_keywords *keywords,
                                      comm_ssl_pointer *ssl) {
    struct guard guard;
    comm_ssl_keywords taken;
    SSL *attached = NULL;
    comm_status status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_ATTACH_SSL, &taken);
    if (status == 0)
        status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    status = stream_attach_and_handshake(stream, &taken);
    if (status == 0)
        attached = stream->tls->ssl;
    stream_leave(stream, &guard);
    if (status != 0)
        return status;
    if (ssl != NULL)
        *ssl = attached;
    return 0;
}

/* A call that waits: its step, repeated. */
static comm_status call(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                        comm_direction direction) {
    struct guard guard;
    comm_status status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    if (direction == COMM_INPUT) {
        transfer->patient = true;
        status = stream_complete(stream, step, transfer, direction, stream->read_timeout);
    } else {
        status = stream_complete_sending(stream, step, transfer, direction);
    }
    stream_leave(stream, &guard);
    return status;
}

/* A call that never waits. */
static comm_step take_step(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                           comm_direction direction) {
    struct guard guard;
    if (stream_enter(stream, &guard) != 0)
        return COMM_FAILED;
    comm_step answer = interrupt_step(&stream->interrupt, direction, stream_take(stream, step, transfer));
    stream_leave(stream, &guard);
    return answer;
}

static bool is_time_out_or_end(comm_status status) {
    return status == COMM_SSL_CLOSED || status == COMM_SOCKET_TIMEOUT || status == COMM_SSL_HANDSHAKE_TIMEOUT;
}

comm_status COMM_CALL comm_socket_stream_handshake(comm_socket_stream *stream, double timeout,
                                                   int32_t *success) {
    struct guard guard;
    if (success == NULL)
        return condition_usage("success", "success is NULL");
    comm_status status = deadline_check("timeout", timeout, false);
    if (status == 0)
        status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    status = stream_complete(stream, stream_handshake_step, NULL, COMM_IO, timeout);
    stream_leave(stream, &guard);
    if (status != 0 && !is_time_out_or_end(status))
        return status;
    *success = status == 0;
    return 0;
}

comm_status COMM_CALL comm_socket_stream_read(comm_socket_stream *stream, void *data, size_t data_capacity,
                                              size_t *data_length) {
    struct transfer transfer = {.to = data, .length = data_capacity};
    comm_status status = transfer_check_room(data, data_capacity, data_length);
    if (status == 0 && !stream_read_at_once(stream, &transfer))
        status = call(stream, stream_read_step, &transfer, COMM_INPUT);
    if (status == COMM_SSL_CLOSED)
        status = 0; /* end of file: nothing was read */
    if (status == 0)
        *data_length = transfer.done;
    return status;
}

comm_status COMM_CALL comm_socket_stream_write(comm_socket_stream *stream, const void *data,
                                               size_t data_length) {
    struct transfer transfer = {.from = data, .length = data_length};
    if (data == NULL && data_length > 0)
        return condition_usage("data", "data is NULL");
    return stream_write_at_once(stream, &transfer) ? 0
                                                   : call(stream, stream_write_step, &transfer, COMM_OUTPUT);
}

comm_status COMM_CALL comm_socket_stream_flush(comm_socket_stream *stream) {
    return call(stream, stream_flush_step, NULL, COMM_OUTPUT);
}

comm_step COMM_CALL comm_socket_stream_handshake_step(comm_socket_stream *stream) {
    return take_step(stream, stream_handshake_step, NULL, COMM_IO);
}

comm_step COMM_CALL comm_socket_stream_read_step(comm_socket_stream *stream, void *data, size_t data_capacity,
                                                 size_t *data_length) {
    struct transfer transfer = {.to = data, .length = data_capacity};
    if (transfer_check_room(data, data_capacity, data_length) != 0)
        return COMM_FAILED;
    comm_step step = take_step(stream, stream_read_step, &transfer, COMM_INPUT);
    if (step == COMM_DONE)
        *data_length = transfer.done;
    return step;
}

comm_step COMM_CALL comm_socket_stream_write_step(comm_socket_stream *stream, const void *data,
                                                  size_t data_length, size_t *accepted) {
    struct transfer transfer = {.from = data, .length = data_length};
    if (transfer_check_data(data, data_length, accepted) != 0)
        return COMM_FAILED;
    comm_step step = take_step(stream, stream_write_step, &transfer, COMM_OUTPUT);
    if (step == COMM_DONE)
        *accepted = transfer.done;
    return step;
}

comm_step COMM_CALL comm_socket_stream_flush_step(comm_socket_stream *stream) {
    return take_step(stream, stream_flush_step, NULL, COMM_OUTPUT);
}

comm_step COMM_CALL comm_socket_stream_shutdown_step(comm_socket_stream *stream) {
    return take_step(stream, stream_shutdown_step, NULL, COMM_IO);
}

comm_status COMM_CALL comm_socket_stream_interrupt(comm_socket_stream *stream, comm_direction direction) {
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    comm_status status = interrupt_set(&stream->interrupt, direction);
    if (status != 0)
        return status;
    stream_wake(stream);
    return 0;
}

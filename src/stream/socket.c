/* Giving a stream another socket, or none. */
#include "stream/stream.h"

#include <stdlib.h>
#include <unistd.h>

enum { NO_SOCKET = -1 };

static comm_status check_new(const comm_socket_stream *stream, int64_t socket) {
    if (socket == NO_SOCKET)
        return 0;
    if (socket == stream->socket)
        return condition_usage("socket", "socket: %d is the stream's already", stream->socket);
    return stream_check_socket(socket);
}

static void forget_sending(comm_socket_stream *stream) {
    comm_free_condition(stream->sending.condition);
    stream->sending = (struct tls_end){0};
}

/* Awaits the peer's close_notify, which who has the socket next would take for the beginning of a handshake,
 * and leaves what comes behind it in the socket. */
static comm_status detach_for_another(comm_socket_stream *stream, double awaits) {
    if (awaits < 0)
        return stream_detach(stream, stream_keep_received_step, awaits);
    stream->by_record = true;
    comm_status status = stream_detach(stream, stream_keep_step, awaits);
    stream->by_record = false;
    return status;
}

/* Sends what is for the old socket. A failure for good is told once, so that the next call goes through. */
static comm_status finish(comm_socket_stream *stream, double awaits) {
    comm_status status = stream->tls != NULL
                             ? detach_for_another(stream, awaits)
                             : stream_complete_sending(stream, stream_flush_step, NULL, COMM_IO);
    if (status != 0 && !stream_may_repeat(status))
        forget_sending(stream);
    return status;
}

static void change(comm_socket_stream *stream, int64_t socket) {
    stream->socket = (int)socket;
    stream->plain_ended = false;
    stream->broken = 0;
    stream->raw.ended = false;
    stream->raw.failure = 0;
    free(stream->host); /* another peer is not who that name was for */
    stream->host = NULL;
    if (socket != NO_SOCKET)
        stream_set_up_socket(stream);
}

static comm_status replace(comm_socket_stream *stream, int64_t socket, double awaits, int64_t *old) {
    struct guard guard;
    comm_status status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    status = check_new(stream, socket);
    if (status == 0)
        status = stream_alone(stream);
    if (status == 0)
        status = finish(stream, awaits);
    if (status == 0) {
        *old = stream->socket;
        change(stream, socket);
    }
    stream_not_alone(stream);
    stream_leave(stream, &guard);
    return status;
}

comm_status COMM_CALL comm_replace_socket_stream_socket(comm_socket_stream *stream, int64_t socket,
                                                        const comm_detach_keywords *keywords,
                                                        int64_t *old_socket) {
    comm_detach_keywords taken;
    double awaits = 0;
    if (old_socket == NULL)
        return condition_usage("old-socket", "old-socket is NULL");
    comm_status status =
        keywords_take(&detach_keyword_kind, keywords, COMM_ACCEPT_REPLACE_SOCKET_STREAM_SOCKET, &taken);
    if (status == 0)
        status = stream_patience(&taken, &awaits);
    return status == 0 ? replace(stream, socket, awaits, old_socket) : status;
}

comm_status COMM_CALL comm_set_socket_stream_socket(comm_socket_stream *stream, int64_t socket) {
    const double not_at_all = -1;
    int64_t old = NO_SOCKET;
    comm_status status = replace(stream, socket, not_at_all, &old);
    if (status == 0 && old != NO_SOCKET)
        close((int)old);
    return status;
}

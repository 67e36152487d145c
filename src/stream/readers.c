/* What can be asked of a stream. None of it signals; a stream that is closed or plain has nothing to answer.
 */
#include "stream/stream.h"

#include "engine/decision.h"
#include "stream/lend.h"

/* Looks at a stream under its lock, from inside a callback too. */
static bool look(comm_socket_stream *stream, bool *entered) {
    if (stream == NULL) {
        condition_usage("stream", "stream is NULL");
        return false;
    }
    *entered = lock_enter(&stream->lock);
    return true;
}

static void look_away(comm_socket_stream *stream, bool entered) {
    if (entered)
        lock_leave(&stream->lock);
}

size_t COMM_CALL comm_socket_stream_pending(comm_socket_stream *stream) {
    bool entered;
    if (!look(stream, &entered))
        return 0;
    const struct tls *tls = stream->tls;
    size_t pending = tls != NULL ? (size_t)SSL_pending(tls->ssl) + tls->in.used
                                 : stream->kept.used + stream->raw.ring.used;
    if (pending == 0 && tls != NULL && SSL_has_pending(tls->ssl))
        pending = 1; /* part of a record inside OpenSSL, or a whole one that is not decrypted yet */
    look_away(stream, entered);
    return pending;
}

comm_ssl_pointer COMM_CALL comm_socket_stream_ssl(comm_socket_stream *stream) {
    bool entered;
    if (!look(stream, &entered))
        return NULL;
    SSL *ssl = stream->tls != NULL ? stream->tls->ssl : NULL;
    look_away(stream, entered);
    return ssl;
}

comm_ssl_ctx_pointer COMM_CALL comm_socket_stream_ctx(comm_socket_stream *stream) {
    bool entered;
    if (!look(stream, &entered))
        return NULL;
    SSL_CTX *ctx = stream->tls != NULL ? SSL_get_SSL_CTX(stream->tls->ssl) : NULL;
    look_away(stream, entered);
    return ctx;
}

bool stream_lend(comm_socket_stream *stream, void *pointer, void (*retain)(void *pointer)) {
    bool entered;
    if (!look(stream, &entered))
        return false;
    bool still =
        stream->tls != NULL && (pointer == stream->tls->ssl || pointer == SSL_get_SSL_CTX(stream->tls->ssl));
    if (still)
        retain(pointer);
    else
        condition_usage("stream", "stream was closed or detached meanwhile");
    look_away(stream, entered);
    return still;
}

comm_status COMM_CALL comm_socket_stream_ssl_side(comm_socket_stream *stream, comm_ssl_side *ssl_side) {
    bool entered;
    if (ssl_side == NULL)
        return condition_usage("ssl-side", "ssl-side is NULL");
    if (!look(stream, &entered))
        return COMM_USAGE_ERROR;
    comm_ssl_side side = stream->tls != NULL ? stream->side : 0;
    look_away(stream, entered);
    if (side == 0)
        return condition_usage("stream", "stream: TLS is not attached");
    *ssl_side = side;
    return 0;
}

int64_t COMM_CALL comm_socket_stream_socket(comm_socket_stream *stream) {
    bool entered;
    if (!look(stream, &entered))
        return -1;
    int64_t socket = stream->socket;
    look_away(stream, entered);
    return socket;
}

comm_status COMM_CALL comm_socket_stream_decision(comm_socket_stream *stream, comm_ssl_decision **decision) {
    bool entered;
    if (decision == NULL)
        return condition_usage("decision", "decision is NULL");
    if (!look(stream, &entered))
        return COMM_USAGE_ERROR;
    comm_status status = stream->tls != NULL ? decision_of(stream->tls, decision)
                                             : condition_usage("decision", "decision: nothing is suspended");
    look_away(stream, entered);
    return status;
}

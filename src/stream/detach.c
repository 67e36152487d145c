/* Taking TLS away from a stream, which goes on in the clear. */
#include "stream/stream.h"

#include <errno.h>

enum { RETRY_COUNT = 5, NO_RETRY = -1 };
static const double RETRY_TIMEOUT = 0.1;

bool stream_may_repeat(comm_status status) {
    switch (status) {
    case COMM_USAGE_ERROR:
    case COMM_MEMORY_ERROR:
    case COMM_SOCKET_TIMEOUT:
    case COMM_SOCKET_INTERRUPTED:
    case COMM_SSL_X509_LOOKUP:
    case COMM_SSL_SUSPENDED:
        return true;
    default:
        return false;
    }
}

/* Reads until the peer's close_notify: a second SSL_shutdown would fail on data that comes before it. */
static comm_status await_close_notify(comm_socket_stream *stream, stream_step keep, double seconds) {
    comm_status status = stream_complete(stream, keep, NULL, COMM_IO, seconds);
    if (status == COMM_SOCKET_TIMEOUT)
        return condition_system(COMM_SSL_ERROR, ETIMEDOUT, "the peer's close_notify did not come");
    return status;
}

/* What has arrived is kept, whatever else failed. */
static void keep_arrived(comm_socket_stream *stream, stream_step keep) {
    struct comm_condition why = *condition_current();
    stream_take(stream, keep, NULL);
    *condition_current() = why;
}

static comm_status end_tls(comm_socket_stream *stream, stream_step keep, double awaits) {
    const struct tls_end *reading = &stream->tls->end[TLS_READING];
    comm_step step = COMM_DONE;
    comm_status status = 0;
    if (awaits >= 0)
        status = await_close_notify(stream, keep, awaits);
    else if ((step = stream_take(stream, keep, NULL)) == COMM_FAILED && reading->step == 0)
        status = comm_condition_type(NULL); /* how the peer ended is of no interest here */
    if (status == 0 && step == COMM_DONE && reading->step != COMM_CLOSED)
        return condition_system(COMM_SSL_ERROR, ENOBUFS, "the peer sent too much before its close_notify");
    return status;
}

void stream_become_plain(comm_socket_stream *stream) {
    struct tls *tls = stream->tls;
    stream->raw.ring = tls->in;
    stream->raw.ended = tls->ended;
    stream->raw.failure = tls->failure;
    ring_init(&tls->in, TLS_RING_SIZE);
    stream_drop_written(stream); /* it was for TLS alone */
    stream_free_tls(stream);
}

comm_status stream_detach(comm_socket_stream *stream, stream_step keep, double awaits) {
    if (!stream->tls->established) { /* nothing was begun that could be ended */
        stream_become_plain(stream);
        return 0;
    }
    comm_status status = stream_complete_sending(stream, stream_close_step, NULL, COMM_IO);
    if (status != 0 && stream_may_repeat(status))
        return status; /* half a record may be on its way, so that plain bytes may not follow */
    if (status == 0)
        status = end_tls(stream, keep, awaits);
    else
        keep_arrived(stream, keep);
    stream_become_plain(stream);
    return status;
}

comm_status stream_patience(const comm_detach_keywords *keywords, double *seconds) {
    int32_t count = KEYWORD(keywords, COMM_DETACH_KEYWORDS_RETRY_COUNT, retry_count, RETRY_COUNT);
    double timeout = KEYWORD(keywords, COMM_DETACH_KEYWORDS_RETRY_TIMEOUT, retry_timeout, RETRY_TIMEOUT);
    if (count < NO_RETRY)
        return condition_usage("retry-count", "retry-count: %d is not a count", (int)count);
    comm_status status = deadline_check("retry-timeout", timeout, false);
    if (status == 0)
        *seconds = count > 0 ? count * timeout : count;
    return status;
}

comm_status COMM_CALL comm_detach_ssl(comm_socket_stream *stream, const comm_detach_keywords *keywords) {
    struct guard guard;
    comm_detach_keywords taken;
    double seconds = 0;
    comm_status status = keywords_take(&detach_keyword_kind, keywords, COMM_ACCEPT_DETACH_SSL, &taken);
    if (status == 0)
        status = stream_patience(&taken, &seconds);
    if (status == 0)
        status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    if (stream->tls != NULL) {
        status = stream_alone(stream);
        if (status == 0)
            status = stream_detach(stream, stream_keep_step, seconds);
        stream_not_alone(stream);
    }
    stream_leave(stream, &guard);
    return status;
}

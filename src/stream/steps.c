/* The steps of a stream: the engine's steps with a socket on the other side of the rings. None waits. */
#include "core/thread.h"
#include "engine/bio.h"
#include "stream/stream.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

static bool would_block(int error) {
    return error == EAGAIN || error == EWOULDBLOCK;
}

static ssize_t move(ssize_t (*call)(int, struct msghdr *, int), int socket, struct iovec *pieces, int count) {
    struct msghdr message = {.msg_iov = pieces, .msg_iovlen = (size_t)count};
    ssize_t moved;
    do
        moved = call(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (moved < 0 && errno == EINTR);
    return moved;
}

static ssize_t send_pieces(int socket, struct msghdr *message, int flags) {
    return sendmsg(socket, message, flags);
}

static ssize_t send_bytes(int socket, const void *data, size_t length) {
    struct iovec piece = {(void *)(uintptr_t)data, length};
    return move(send_pieces, socket, &piece, 1);
}

static bool has_socket(const comm_socket_stream *stream) {
    if (stream->socket < 0)
        condition_usage("stream", "stream has no socket");
    return stream->socket >= 0;
}

comm_step stream_take(comm_socket_stream *stream, stream_step step, struct transfer *transfer) {
    stream->received.calls = 0;
    stream->received.bytes = 0;
    return step(stream, transfer);
}

/* Whether the step may receive once more. A peer that never stops would else keep it for ever; what it leaves
 * in the socket wakes who waits for that. Records are small where they are received one by one. */
static bool within_bounds(const comm_socket_stream *stream) {
    return (stream->received.calls < STREAM_STEP_RECEIVES || stream->by_record) &&
           stream->received.bytes < STREAM_STEP_RECEIVED;
}

/* Where the next bytes go: into all the room that there is, or for no more than the current record. */
static int pieces_to_fill(comm_socket_stream *stream, struct iovec pieces[2]) {
    struct tls *tls = stream->tls;
    int count = ring_room_pieces(&tls->in, pieces);
    size_t wanted = bio_wanted_of_record(tls);
    if (!stream->by_record || count == 0)
        return count;
    if (pieces[0].iov_len > wanted)
        pieces[0].iov_len = wanted;
    return 1;
}

/* Receives into the ring, in one call; want-read when there is nothing to be had for now. */
static comm_step receive(comm_socket_stream *stream) {
    struct tls *tls = stream->tls;
    struct iovec pieces[2];
    if (tls->ended || ring_room(&tls->in) == 0 || !within_bounds(stream))
        return COMM_WANT_READ;
    int count = pieces_to_fill(stream, pieces);
    if (count == 0) {
        condition_memory();
        return COMM_FAILED;
    }
    stream->asked = false;
    stream->received.calls++;
    ssize_t got = move(recvmsg, stream->socket, pieces, count);
    int error = errno;
    ring_filled(&tls->in, got > 0 ? (size_t)got : 0);
    stream->received.bytes += got > 0 ? (size_t)got : 0;
    if (got < 0 && would_block(error))
        return COMM_WANT_READ;
    if (got <= 0) {
        tls->ended = true;
        tls->failure = got < 0 ? error : stream->broken;
    }
    if (stream->waiters != NULL)
        stream_wake(stream); /* who waits for what just came */
    return COMM_DONE;
}

/* After a step that may want to read: done when something came, so that it may be taken again. */
static comm_step read_more(comm_socket_stream *stream, comm_step step) {
    return step == COMM_WANT_READ && stream->tls != NULL ? receive(stream) : step;
}

/* Sending failed. What the peer said before it went explains more than the errno, so that is looked for
 * first. */
static comm_step sending_failed(comm_socket_stream *stream, int error) {
    comm_step step = COMM_WANT_READ;
    if (error != EPIPE) /* which says only that there is no sending any more */
        stream->broken = error;
    if (stream->tls != NULL) {
        do
            step = tls_absorb(stream->tls);
        while (step == COMM_WANT_READ && receive(stream) == COMM_DONE);
        ring_clear(&stream->tls->out);
    }
    if (step != COMM_FAILED || comm_condition_type(NULL) == COMM_SSL_ERROR)
        condition_system(stream->tls != NULL ? COMM_SSL_ERROR : COMM_SOCKET_ERROR, error, "sending failed");
    stream->sending = (struct tls_end){COMM_FAILED, condition_keep()};
    stream->buffered = 0;
    return COMM_FAILED;
}

static comm_step sending_ended(comm_socket_stream *stream) {
    condition_again(stream->sending.condition);
    return COMM_FAILED;
}

/* Sends of the ring in one call; -1 with errno. */
static ssize_t send_some(comm_socket_stream *stream) {
    struct ring *out = &stream->tls->out;
    struct iovec pieces[2];
    if (stream->refused != 0) {
        errno = stream->refused;
        stream->refused = 0;
        return -1;
    }
    ssize_t sent = move(send_pieces, stream->socket, pieces, ring_used_pieces(out, pieces));
    if (sent >= 0) {
        ring_emptied(out, (size_t)sent);
        stream->sent += (size_t)sent;
        stream->asked = true;
    }
    return sent;
}

void stream_send_early(void *stream) {
    comm_socket_stream *sender = stream;
    if (sender->sending.step == 0 && send_some(sender) < 0 && !would_block(errno))
        sender->refused = errno;
}

/* Sends the ring, as far as the socket takes it. */
static comm_step send_ring(comm_socket_stream *stream) {
    const struct ring *out = &stream->tls->out;
    if (stream->sending.step != 0)
        return sending_ended(stream);
    while (out->used > 0) {
        ssize_t sent = send_some(stream);
        if (sent < 0)
            return would_block(errno) ? COMM_WANT_WRITE : sending_failed(stream, errno);
        size_t *left = &stream->tls->last_flight;
        *left -= (size_t)sent < *left ? (size_t)sent : *left;
    }
    return COMM_DONE;
}

void stream_drop_written(comm_socket_stream *stream) {
    thread_buffer_give(stream->buffer, STREAM_BUFFER_SIZE);
    stream->buffer = NULL;
    stream->buffered = 0;
}

static void note_written(comm_socket_stream *stream) {
    stream->written = stream->sent + stream->tls->out.used;
}

/* Writes bytes through TLS or to the socket, as many as go without waiting. */
static comm_step write_through(comm_socket_stream *stream, const unsigned char *data, size_t length,
                               size_t *accepted) {
    if (stream->sending.step != 0)
        return sending_ended(stream);
    if (stream->tls == NULL) {
        ssize_t sent = send_bytes(stream->socket, data, length);
        if (sent < 0)
            return would_block(errno) ? COMM_WANT_WRITE : sending_failed(stream, errno);
        *accepted = (size_t)sent;
        stream->sent += (size_t)sent;
        return COMM_DONE;
    }
    comm_step step = tls_write(stream->tls, data, length, accepted);
    if (step == COMM_DONE)
        note_written(stream);
    /* As many records as the ring holds go out together. The handshake that a write begins with has something
     * to send too. */
    if (ring_room(&stream->tls->out) < TLS_RECORD_MAX + TLS_RECORD_ADDS || step != COMM_DONE) {
        comm_step sent = send_ring(stream);
        if (sent == COMM_FAILED && step != COMM_FAILED)
            return COMM_FAILED;
        if (sent == COMM_DONE && step == COMM_WANT_WRITE)
            return write_through(stream, data, length, accepted);
    }
    return step;
}

static comm_step flush_buffer(comm_socket_stream *stream) {
    while (stream->buffered > 0) {
        size_t accepted = 0;
        comm_step step =
            read_more(stream, write_through(stream, stream->buffer, stream->buffered, &accepted));
        if (step != COMM_DONE)
            return step;
        stream->buffered -= accepted;
        memmove(stream->buffer, stream->buffer + accepted, stream->buffered);
    }
    stream_drop_written(stream); /* there is nothing left */
    return COMM_DONE;
}

/* Sends all that TLS has, also the part of a record that the ring had no room for. */
static comm_step flush_tls(comm_socket_stream *stream) {
    for (;;) {
        comm_step step = tls_flush(stream->tls);
        comm_step sent = send_ring(stream);
        if (step != COMM_WANT_WRITE || sent != COMM_DONE)
            return step == COMM_DONE || step == COMM_WANT_WRITE ? sent : step;
    }
}

comm_step stream_flush_step(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    comm_step step = stream->sending.step != 0 ? sending_ended(stream) : flush_buffer(stream);
    return step == COMM_DONE && stream->tls != NULL ? flush_tls(stream) : step;
}

/* After a step: sends what it left in the ring, an alert perhaps, without losing why the step failed. Where
 * sending has ended, what answers the peer's requests goes nowhere, and reads go on. */
static comm_step send_after(comm_socket_stream *stream, comm_step answer) {
    if (stream->sending.step != 0 && stream->tls->established)
        ring_clear(&stream->tls->out);
    if (stream->tls->out.used == 0 || (stream->sending.step != 0 && answer != COMM_WANT_WRITE))
        return COMM_DONE;
    if (answer != COMM_FAILED && answer != COMM_TRUNCATED)
        return send_ring(stream);
    struct comm_condition why = *condition_current();
    comm_step sent = send_ring(stream);
    *condition_current() = why;
    return sent;
}

/* Runs a step of TLS, sending and receiving what it asks for, until it answers or the socket has nothing
 * more. */
static comm_step drive_on(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                          bool nothing_came) {
    for (;;) {
        bool ended = stream->tls->ended;
        comm_step answer = step(stream, transfer);
        if (!stream->tls->established)
            note_written(stream);                    /* what a handshake says is no answer */
        comm_step sent = send_after(stream, answer); /* which may find the end of what comes */
        comm_step came = answer == COMM_WANT_READ && !nothing_came ? receive(stream) : COMM_WANT_READ;
        if (came == COMM_FAILED)
            return COMM_FAILED;
        if (answer == COMM_WANT_READ && (came == COMM_DONE || stream->tls->ended != ended))
            continue;
        if (answer == COMM_WANT_WRITE && sent == COMM_DONE)
            continue;
        if (answer == COMM_WANT_WRITE && sent == COMM_FAILED)
            return COMM_FAILED;
        bool handshakes = !stream->tls->established || stream->tls->last_flight > 0;
        if (answer == COMM_WANT_READ && handshakes && stream->sending.step != 0)
            return sending_ended(stream); /* what is lost of a handshake gets no answer */
        if (answer == COMM_WANT_READ && sent == COMM_WANT_WRITE && handshakes)
            return COMM_WANT_WRITE; /* the peer has nothing to answer before */
        return answer;
    }
}

static comm_step drive(comm_socket_stream *stream, stream_step step, struct transfer *transfer) {
    return drive_on(stream, step, transfer, false);
}

/* Whether OpenSSL can do nothing before more comes. To ask it would take a buffer and give it back. */
static bool holds_nothing(const struct tls *tls) {
    return tls->in.used == 0 && (tls->established ? tls->decrypted == 0 : tls->starved);
}

/* Whether a step of TLS could only answer want-read. A program's own call may have asked for a message that
 * the next step sends. */
static bool is_idle(const struct tls *tls) {
    return tls->established && tls->starved && !tls->ended && tls->end[TLS_READING].step == 0 &&
           tls->unsent == 0 && tls->out.used == 0 && tls->last_flight == 0 &&
           SSL_is_init_finished(tls->ssl) && !SSL_renegotiate_pending(tls->ssl);
}

/* The same for what begins with reading: the socket is asked before OpenSSL, unless reading has ended: what
 * the socket tells only once is the writer's to hear then. Nor is it asked where the peer can hardly have
 * answered yet and the caller waits anyway. */
static comm_step drive_reading(comm_socket_stream *stream, stream_step step, struct transfer *transfer) {
    struct tls *tls = stream->tls;
    if (!holds_nothing(tls) || tls->end[TLS_READING].step != 0)
        return drive(stream, step, transfer);
    bool waits_first = transfer != NULL && transfer->patient && stream->asked && is_idle(tls);
    comm_step came = waits_first ? COMM_WANT_READ : receive(stream);
    if (came == COMM_FAILED || (came == COMM_WANT_READ && is_idle(tls)))
        return came;
    return drive_on(stream, step, transfer, came == COMM_WANT_READ);
}

static comm_step handshake(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return tls_handshake(stream->tls);
}

/* A handshake's time runs from its first step, where nobody asked for another limit. */
static bool handshake_is_late(comm_socket_stream *stream) {
    if (stream->tls->established)
        return false;
    if (!stream->handshake_deadline.set) /* an SSL that was given may have been told its side only now */
        stream->handshake_deadline =
            handshake_limit_begin(&stream->handshake_limit, SSL_is_server(stream->tls->ssl));
    if (!deadline_passed(&stream->handshake_deadline))
        return false;
    condition_set(COMM_SSL_HANDSHAKE_TIMEOUT, "the handshake took too long");
    return true;
}

/* Whether what was buffered can go out now that the handshake is done. */
static bool may_flush(const comm_socket_stream *stream) {
    return stream->buffered > 0 && stream->sending.step == 0 &&
           (stream->tls == NULL || stream->tls->established);
}

/* A failure of what was written before is the writer's to hear of. */
comm_step stream_handshake_step(comm_socket_stream *stream, struct transfer *unused) {
    if (stream->tls == NULL) {
        condition_usage("stream", "stream: TLS is not attached");
        return COMM_FAILED;
    }
    if (handshake_is_late(stream))
        return COMM_FAILED;
    comm_step step = stream->tls->established ? drive(stream, handshake, unused)
                                              : drive_reading(stream, handshake, unused);
    if (step == COMM_DONE && stream->tls->last_flight > 0)
        return stream->sending.step != 0 ? sending_ended(stream) : COMM_WANT_WRITE;
    if (step == COMM_DONE && may_flush(stream))
        step = stream_flush_step(stream, NULL) == COMM_WANT_WRITE ? COMM_WANT_WRITE : COMM_DONE;
    return step;
}

static comm_step read_tls(comm_socket_stream *stream, struct transfer *transfer) {
    return tls_read(stream->tls, transfer->to, transfer->length, &transfer->done);
}

static comm_step end_of_plain(const comm_socket_stream *stream) {
    if (stream->raw.failure == 0)
        return COMM_CLOSED;
    condition_system(COMM_SOCKET_ERROR, stream->raw.failure, "receiving failed");
    return COMM_FAILED;
}

/* What TLS left comes first. */
static comm_step read_plain(comm_socket_stream *stream, struct transfer *transfer) {
    struct iovec piece = {transfer->to, transfer->length};
    transfer->done = ring_get(&stream->kept, transfer->to, transfer->length);
    if (transfer->done == 0)
        transfer->done = ring_get(&stream->raw.ring, transfer->to, transfer->length);
    if (transfer->done > 0)
        return COMM_DONE;
    if (stream->raw.ended)
        return end_of_plain(stream);
    if (!has_socket(stream))
        return COMM_FAILED;
    ssize_t got = move(recvmsg, stream->socket, &piece, 1);
    if (got < 0 && would_block(errno))
        return COMM_WANT_READ;
    if (got > 0) {
        transfer->done = (size_t)got;
        return COMM_DONE;
    }
    stream->raw.ended = true;
    stream->raw.failure = got < 0 ? errno : stream->broken;
    return end_of_plain(stream);
}

/* Reads through TLS into what is kept; a byte for which there is no room is not read. */
static comm_step keep_some(comm_socket_stream *stream, stream_step read) {
    struct iovec pieces[2];
    struct transfer transfer = {0};
    if (ring_room_pieces(&stream->kept, pieces) == 0) {
        condition_memory();
        return COMM_FAILED;
    }
    transfer.to = pieces[0].iov_base;
    transfer.length = pieces[0].iov_len;
    comm_step step = read(stream, &transfer);
    ring_filled(&stream->kept, transfer.done);
    return step;
}

static comm_step absorb(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return tls_absorb(stream->tls);
}

static comm_step drive_read(comm_socket_stream *stream, struct transfer *transfer) {
    return drive(stream, read_tls, transfer);
}

static comm_step drive_absorb(comm_socket_stream *stream, struct transfer *unused) {
    return drive(stream, absorb, unused);
}

static comm_step keep(comm_socket_stream *stream, stream_step read, stream_step look) {
    comm_step step = COMM_DONE;
    while (step == COMM_DONE && ring_room(&stream->kept) > 0)
        step = keep_some(stream, read);
    if (step == COMM_DONE)
        step = look(stream, NULL);
    return step == COMM_CLOSED ? COMM_DONE : step;
}

comm_step stream_keep_step(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return keep(stream, drive_read, drive_absorb);
}

comm_step stream_keep_received_step(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return keep(stream, read_tls, absorb);
}

/* Whether the stream was made for such calls. */
static bool serves(const comm_socket_stream *stream, comm_direction direction) {
    if (stream->direction == COMM_IO || stream->direction == direction)
        return true;
    condition_usage("stream", "stream: it is for %s only", direction == COMM_INPUT ? "output" : "input");
    return false;
}

static comm_step read_once(comm_socket_stream *stream, struct transfer *transfer) {
    return stream->tls != NULL ? drive_reading(stream, read_tls, transfer) : read_plain(stream, transfer);
}

/* What the peer may be waiting for before it has anything to be read. A failure is the writer's to hear of.
 */
static void flush_for_answer(comm_socket_stream *stream) {
    if (may_flush(stream))
        stream_flush_step(stream, NULL);
}

comm_step stream_read_step(comm_socket_stream *stream, struct transfer *transfer) {
    if (!serves(stream, COMM_INPUT))
        return COMM_FAILED;
    if (stream->tls != NULL && handshake_is_late(stream))
        return COMM_FAILED;
    comm_step step = COMM_WANT_READ;
    /* Most often the peer answers what was written, and has nothing to be read before it came. */
    if (stream->buffered == 0 || (stream->tls != NULL && !holds_nothing(stream->tls)))
        step = read_once(stream, transfer);
    if (step == COMM_WANT_READ && stream->buffered > 0) {
        flush_for_answer(stream);
        step = read_once(stream, transfer);
        if (step == COMM_WANT_READ) /* the handshake may be done since */
            flush_for_answer(stream);
    }
    return step;
}

static bool into_buffer(comm_socket_stream *stream, struct transfer *transfer) {
    size_t room = STREAM_BUFFER_SIZE - stream->buffered, rest = transfer->length - transfer->done;
    if (stream->buffer == NULL)
        stream->buffer = thread_buffer_take(STREAM_BUFFER_SIZE);
    if (stream->buffer == NULL) {
        condition_memory();
        return false;
    }
    size_t part = rest < room ? rest : room;
    memcpy(stream->buffer + stream->buffered, (const unsigned char *)transfer->from + transfer->done, part);
    stream->buffered += part;
    transfer->done += part;
    return true;
}

/* One piece of a write: small ones gather in the buffer, whole records go straight through. */
static comm_step write_piece(comm_socket_stream *stream, struct transfer *transfer) {
    size_t rest = transfer->length - transfer->done, accepted = 0;
    if (stream->buffered == STREAM_BUFFER_SIZE || (stream->buffered > 0 && rest >= STREAM_BUFFER_SIZE))
        return flush_buffer(stream);
    if (stream->buffered > 0 || rest < STREAM_BUFFER_SIZE)
        return into_buffer(stream, transfer) ? COMM_DONE : COMM_FAILED;
    comm_step step =
        write_through(stream, (const unsigned char *)transfer->from + transfer->done, rest, &accepted);
    transfer->done += accepted;
    return step;
}

/* A reader that waits may do so for the answer to what was just written. What does not go out now it sends
 * when it can; a failure is told next time. */
static void flush_for_reader(comm_socket_stream *stream) {
    if (stream_flush_step(stream, NULL) != COMM_DONE)
        stream_wake(stream);
}

comm_step stream_write_step(comm_socket_stream *stream, struct transfer *transfer) {
    const size_t before = transfer->done, rest = transfer->length - before;
    struct transfer part = *transfer;
    comm_step step = COMM_DONE;
    if (!serves(stream, COMM_OUTPUT))
        return COMM_FAILED;
    if (!has_socket(stream) || (stream->tls != NULL && handshake_is_late(stream)))
        return COMM_FAILED;
    if (stream->sending.step != 0)
        return sending_ended(stream);
    if (stream->plain_ended || (stream->tls != NULL && stream->tls->shut)) {
        condition_usage("data", "data: our direction was shut down");
        return COMM_FAILED;
    }
    part.length = before + (rest < STREAM_STEP_WRITTEN ? rest : STREAM_STEP_WRITTEN);
    while (part.done < part.length && step == COMM_DONE)
        step = read_more(stream, write_piece(stream, &part));
    transfer->done = part.done;
    if (step == COMM_DONE && stream_reader_waits(stream))
        flush_for_reader(stream);
    return transfer->done > before && step != COMM_FAILED ? COMM_DONE : step;
}

/* Takes the lock for what neither waits nor fails nor runs a callback, and so needs no guard. */
static bool enter_briefly(comm_socket_stream *stream) {
    if (stream == NULL || !lock_enter(&stream->lock))
        return false;
    if (!stream->closing && stream->alone == NULL)
        return true;
    lock_leave(&stream->lock);
    return false;
}

bool stream_read_at_once(comm_socket_stream *stream, struct transfer *transfer) {
    if (!enter_briefly(stream))
        return false;
    struct tls *tls = stream->tls;
    bool done = tls != NULL && tls->decrypted >= transfer->length && tls->end[TLS_READING].step == 0 &&
                stream->direction != COMM_OUTPUT;
    if (done) {
        int saved_errno = errno;
        done = SSL_read_ex(tls->ssl, transfer->to, transfer->length, &transfer->done) == 1;
        tls->decrypted -= transfer->done;
        errno = saved_errno;
    }
    lock_leave(&stream->lock);
    return done;
}

bool stream_write_at_once(comm_socket_stream *stream, struct transfer *transfer) {
    if (!enter_briefly(stream))
        return false;
    const struct tls *tls = stream->tls;
    bool done = stream->socket >= 0 && stream->direction != COMM_INPUT && transfer->length > 0 &&
                transfer->length < STREAM_BUFFER_SIZE - stream->buffered && stream->sending.step == 0 &&
                !stream->plain_ended && stream->waiters == NULL &&
                (tls == NULL || (tls->established && !tls->shut)) && into_buffer(stream, transfer);
    lock_leave(&stream->lock);
    return done;
}

bool stream_sends_answers_alone(const comm_socket_stream *stream) {
    const struct tls *tls = stream->tls;
    return tls != NULL && tls->established && stream->buffered == 0 &&
           stream->sent + tls->out.used > stream->written + STREAM_ANSWERS_MAX;
}

static comm_step close_notify(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return tls_close_notify(stream->tls);
}

comm_step stream_close_step(comm_socket_stream *stream, struct transfer *unused) {
    comm_step step = stream_flush_step(stream, unused);
    if (step != COMM_DONE || stream->tls == NULL || !stream->tls->established)
        return step;
    step = drive(stream, close_notify, unused);
    return step == COMM_DONE ? send_ring(stream) : step;
}

static comm_step shut_tls(comm_socket_stream *stream, struct transfer *unused) {
    (void)unused;
    return tls_shutdown(stream->tls);
}

static comm_step shut_plain(comm_socket_stream *stream) {
    char byte;
    if (!has_socket(stream))
        return COMM_FAILED;
    if (!stream->plain_ended && shutdown(stream->socket, SHUT_WR) != 0 && errno != ENOTCONN) {
        condition_system(COMM_SOCKET_ERROR, errno, "shutting down failed");
        return COMM_FAILED;
    }
    stream->plain_ended = true;
    if (stream->kept.used + stream->raw.ring.used > 0)
        return COMM_WANT_READ;
    ssize_t got = recv(stream->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && !would_block(errno)) ? COMM_DONE : COMM_WANT_READ;
}

comm_step stream_shutdown_step(comm_socket_stream *stream, struct transfer *unused) {
    comm_step step = stream_flush_step(stream, unused);
    if (step != COMM_DONE)
        return step;
    if (stream->tls == NULL)
        return shut_plain(stream);
    step = drive(stream, shut_tls, unused);
    /* The peer may be waiting for our close_notify; where data waits for us, that comes first. */
    bool unsent = stream->tls->out.used > 0 && SSL_pending(stream->tls->ssl) == 0;
    return (step == COMM_WANT_READ || step == COMM_DONE) && unsent ? COMM_WANT_WRITE : step;
}

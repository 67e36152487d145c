/* Waiting for a stream's socket, so that another thread can end the wait. */
#include "core/thread.h"
#include "engine/decision.h"
#include "stream/stream.h"

#include <errno.h>
#include <poll.h>

void stream_wake(comm_socket_stream *stream) {
    pthread_mutex_lock(&stream->waiters_mutex);
    for (struct waiter *waiter = stream->waiters; waiter != NULL; waiter = waiter->next) {
        thread_wake(waiter->wake);
        waiter->woken = true;
    }
    pthread_mutex_unlock(&stream->waiters_mutex);
}

bool stream_reader_waits(const comm_socket_stream *stream) {
    for (const struct waiter *waiter = stream->waiters; waiter != NULL; waiter = waiter->next)
        if (waiter->direction == COMM_INPUT)
            return true;
    return false;
}

static void link_waiter(comm_socket_stream *stream, struct waiter *waiter) {
    pthread_mutex_lock(&stream->waiters_mutex);
    waiter->next = stream->waiters;
    stream->waiters = waiter;
    pthread_mutex_unlock(&stream->waiters_mutex);
}

static void unlink_waiter(comm_socket_stream *stream, struct waiter *waiter) {
    pthread_mutex_lock(&stream->waiters_mutex);
    struct waiter **place = &stream->waiters;
    while (*place != waiter)
        place = &(*place)->next;
    *place = waiter->next;
    pthread_mutex_unlock(&stream->waiters_mutex);
    if (waiter->woken) /* from here on nobody writes to the descriptor for this wait */
        thread_wake_drain(waiter->wake);
    if (stream->waiters == NULL)
        pthread_cond_broadcast(&stream->none_waits);
}

/* Whoever wants to read also sends what is left: the peer may be waiting for it. Under TLS the ring is not
 * empty while the socket holds up what was written. */
static short events_of(const comm_socket_stream *stream, comm_step step) {
    size_t left = stream->tls != NULL ? stream->tls->out.used : stream->buffered;
    bool unsent = left > 0 && stream->sending.step == 0;
    if (step == COMM_WANT_WRITE)
        return POLLOUT;
    return unsent ? POLLIN | POLLOUT : POLLIN;
}

static comm_status why_not_wait(comm_socket_stream *stream, comm_direction direction) {
    bool others = stream->alone != thread_self();
    if (stream->close_later || (stream->closing && others))
        return condition_set(COMM_SOCKET_INTERRUPTED, "the stream was closed");
    if (stream->alone != NULL && others)
        return condition_set(COMM_SOCKET_INTERRUPTED, "TLS was detached, or the socket replaced");
    if (interrupt_take(&stream->interrupt, direction))
        return condition_set(COMM_SOCKET_INTERRUPTED, "the call was interrupted");
    return 0;
}

comm_status stream_alone(comm_socket_stream *stream) {
    stream->alone = thread_self();
    stream_wake(stream);
    while (stream->waiters != NULL && stream->alone == thread_self()) /* they still poll the descriptor */
        lock_wait(&stream->lock, &stream->none_waits);
    return stream->alone == thread_self() ? 0
                                          : condition_set(COMM_SOCKET_INTERRUPTED, "the stream was closed");
}

void stream_not_alone(comm_socket_stream *stream) {
    if (stream->alone == thread_self() && !stream->closing)
        stream->alone = NULL;
}

/* The lock is free while the thread is in poll. */
static int poll_unlocked(comm_socket_stream *stream, struct pollfd descriptors[2], int time) {
    lock_leave(&stream->lock);
    int ready = poll(descriptors, 2, time);
    int error = errno;
    lock_enter(&stream->lock);
    errno = error;
    return ready;
}

comm_status stream_wait(comm_socket_stream *stream, comm_step step, comm_direction direction,
                        const struct deadline *deadline) {
    bool handshaking = stream->tls != NULL && !stream->tls->established && stream->handshake_deadline.set &&
                       stream->handshake_deadline.at < deadline->at;
    const struct deadline *nearest = handshaking ? &stream->handshake_deadline : deadline;
    struct waiter waiter = {.direction = direction, .wake = thread_wake_descriptor()};
    struct pollfd descriptors[] = {{.fd = stream->socket, .events = events_of(stream, step)},
                                   {.fd = waiter.wake, .events = POLLIN}};
    if (waiter.wake < 0)
        return condition_system(COMM_SOCKET_ERROR, errno, "no descriptor to wait with");
    link_waiter(stream, &waiter); /* first, so that whoever interrupts from now on wakes it */
    comm_status status = why_not_wait(stream, direction);
    if (status == 0) {
        int ready = poll_unlocked(stream, descriptors, deadline_poll_time(nearest));
        status = ready < 0 && errno != EINTR ? condition_system(COMM_SOCKET_ERROR, errno, "waiting failed")
                                             : why_not_wait(stream, direction);
    }
    unlink_waiter(stream, &waiter);
    if (status != 0 || !deadline_passed(nearest))
        return status;
    return handshaking ? condition_set(COMM_SSL_HANDSHAKE_TIMEOUT, "the handshake took too long")
                       : condition_set(COMM_SOCKET_TIMEOUT, "the time-out passed");
}

static comm_status suspended(const comm_socket_stream *stream) {
    switch (stream->tls->suspended) {
    case COMM_HELLO:
        return condition_set(COMM_SSL_SUSPENDED, "what to do with the client is suspended");
    case COMM_VERIFICATION:
        return condition_set(COMM_SSL_SUSPENDED, "whether the peer is accepted is suspended");
    default:
        return condition_set(COMM_SSL_X509_LOOKUP, "the choice of a certificate is suspended");
    }
}

static comm_status status_of(const comm_socket_stream *stream, comm_step step) {
    switch (step) {
    case COMM_DONE:
        return 0;
    case COMM_CLOSED:
        return condition_set(COMM_SSL_CLOSED, "the peer closed the connection");
    case COMM_WANT_CALLBACK:
        return suspended(stream);
    default:
        return comm_condition_type(NULL); /* the step left it */
    }
}

static comm_status complete(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                            comm_direction direction, double timeout, struct deadline *deadline);

/* The same of a call that began while the stream was plain. */
static comm_status complete_under_tls(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                                      comm_direction direction, double timeout, struct deadline *deadline) {
    struct guard guard;
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = complete(stream, step, transfer, direction, timeout, deadline);
    guard_leave(&guard);
    return status;
}

static comm_status complete(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                            comm_direction direction, double timeout, struct deadline *deadline) {
    bool plain = stream->tls == NULL;
    for (;;) {
        comm_step answer = step(stream, transfer);
        if (answer == COMM_DONE &&
            (direction != COMM_OUTPUT || transfer == NULL || transfer->done == transfer->length))
            return 0;
        if (answer == COMM_DONE) {
            deadline->set = false; /* some went out: the time-out is for the rest anew */
            continue;
        }
        if (answer != COMM_WANT_READ && answer != COMM_WANT_WRITE)
            return status_of(stream, answer);
        if (!deadline->set) /* only who waits asks for the time */
            *deadline = deadline_in(timeout);
        comm_status status = stream_wait(stream, answer, direction, deadline);
        bool unasked = transfer != NULL && transfer->patient; /* what came before its time was over counts */
        if (status != 0 && !(unasked && status == COMM_SOCKET_TIMEOUT))
            return status;
        if (unasked)
            transfer->patient = false;
        if (plain && stream->tls != NULL)
            return complete_under_tls(stream, step, transfer, direction, timeout, deadline);
    }
}

comm_status stream_complete(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                            comm_direction direction, double timeout) {
    struct deadline deadline = {0};
    return complete(stream, step, transfer, direction, timeout, &deadline);
}

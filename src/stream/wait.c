/* Waiting for a stream's socket, so that another thread can end the wait. */
#include "core/thread.h"
#include "engine/decision.h"
#include "stream/stream.h"

#include <errno.h>
#include <poll.h>

void stream_wake(comm_socket_stream *stream) {
    pthread_mutex_lock(&stream->waiters_mutex);
    for (struct waiter *waiter = stream->waiters; waiter != NULL; waiter = waiter->next) {
        if (waiter->wake >= 0)
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
    if (waiter->woken && waiter->wake >= 0) /* from here on nobody writes to the descriptor for this wait */
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

static comm_status why_ended(const comm_socket_stream *stream) {
    bool others = stream->alone != thread_self();
    if (stream->close_later || (stream->closing && others))
        return condition_set(COMM_SOCKET_INTERRUPTED, "the stream was closed");
    if (stream->alone != NULL && others)
        return condition_set(COMM_SOCKET_INTERRUPTED, "TLS was detached, or the socket replaced");
    return 0;
}

static comm_status why_not_wait(comm_socket_stream *stream, comm_direction direction) {
    comm_status status = why_ended(stream);
    if (status != 0)
        return status;
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
    lock_enter_again(&stream->lock);
    errno = error;
    return ready;
}

/* Where no descriptor was left to be woken by, the wait is over soon, and taken up again. */
static int poll_time(const struct deadline *deadline, const struct waiter *waiter) {
    enum { SLICE = 50 };
    int time = deadline_poll_time(deadline);
    return waiter->wake < 0 && (time < 0 || time > SLICE) ? SLICE : time;
}

comm_status stream_give_way(comm_socket_stream *stream, comm_direction direction) {
    struct waiter waiter = {.direction = direction, .wake = -1};
    if (!lock_is_awaited(&stream->lock))
        return 0;
    link_waiter(stream, &waiter); /* so that who closes does so after this call has seen it */
    lock_leave(&stream->lock);
    lock_enter_again(&stream->lock);
    comm_status status = why_ended(stream);
    unlink_waiter(stream, &waiter);
    return status;
}

comm_status stream_wait(comm_socket_stream *stream, comm_step step, comm_direction direction,
                        const struct deadline *deadline) {
    bool handshaking = stream->tls != NULL && !stream->tls->established && stream->handshake_deadline.set &&
                       stream->handshake_deadline.at < deadline->at;
    const struct deadline *nearest = handshaking ? &stream->handshake_deadline : deadline;
    struct waiter waiter = {.direction = direction, .wake = thread_wake_descriptor()};
    struct pollfd descriptors[] = {{.fd = stream->socket, .events = events_of(stream, step)},
                                   {.fd = waiter.wake, .events = POLLIN}};
    bool late = deadline_passed(nearest);
    int ready = 0;
    link_waiter(stream, &waiter); /* first, so that whoever interrupts from now on wakes it */
    comm_status status = why_not_wait(stream, direction);
    if (status == 0) {
        ready = poll_unlocked(stream, descriptors, poll_time(nearest, &waiter));
        status = ready < 0 && errno != EINTR ? condition_system(COMM_SOCKET_ERROR, errno, "waiting failed")
                                             : why_not_wait(stream, direction);
    }
    unlink_waiter(stream, &waiter);
    bool in_time = ready > 0 && !late; /* it came, however long it then took to have the lock again */
    if (status != 0 || in_time || !deadline_passed(nearest))
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

/* A call that waits, as long as it takes. */
struct call {
    stream_step step;
    struct transfer *transfer;
    comm_direction direction;
    double timeout;
    bool sends; /* the time-out is for each time that the socket takes something */
    struct deadline deadline;
    uint64_t sent; /* by the stream when that began */
};

static comm_status complete(comm_socket_stream *stream, struct call *call);

/* The same of a call that began while the stream was plain. */
static comm_status complete_under_tls(comm_socket_stream *stream, struct call *call) {
    struct guard guard;
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = complete(stream, call);
    guard_leave(&guard);
    return status;
}

static bool is_complete(const struct call *call) {
    const struct transfer *transfer = call->transfer;
    return call->direction != COMM_OUTPUT || transfer == NULL || transfer->done == transfer->length;
}

/* Whether something was sent, by whichever thread, since the time-out began. */
static bool has_progressed(const comm_socket_stream *stream, const struct call *call) {
    return call->sends && stream->sent != call->sent;
}

static comm_status wait_for_step(comm_socket_stream *stream, struct call *call, comm_step step) {
    struct transfer *transfer = call->transfer;
    bool unasked = transfer != NULL && transfer->patient;      /* what came before its time was over counts */
    if (!call->deadline.set || has_progressed(stream, call)) { /* only who waits asks for the time */
        call->deadline = deadline_in(call->timeout);
        call->sent = stream->sent;
    }
    comm_status status = stream_wait(stream, step, call->direction, &call->deadline);
    if (status == COMM_SOCKET_TIMEOUT && (unasked || has_progressed(stream, call)))
        status = 0;
    if (status == 0 && unasked)
        transfer->patient = false;
    return status;
}

static comm_status complete(comm_socket_stream *stream, struct call *call) {
    bool plain = stream->tls == NULL;
    comm_status status = 0;
    while (status == 0) {
        comm_step answer = stream_take(stream, call->step, call->transfer);
        if (answer == COMM_DONE && is_complete(call))
            return 0;
        if (answer == COMM_DONE)
            status = stream_give_way(stream, call->direction);
        else if (answer == COMM_WANT_READ || answer == COMM_WANT_WRITE)
            status = wait_for_step(stream, call, answer);
        else
            return status_of(stream, answer);
        if (status == 0 && plain && stream->tls != NULL)
            return complete_under_tls(stream, call);
    }
    return status;
}

comm_status stream_complete(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                            comm_direction direction, double timeout) {
    struct call call = {.step = step, .transfer = transfer, .direction = direction, .timeout = timeout};
    return complete(stream, &call);
}

comm_status stream_complete_sending(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                                    comm_direction direction) {
    struct call call = {.step = step,
                        .transfer = transfer,
                        .direction = direction,
                        .timeout = stream->write_timeout,
                        .sends = true};
    return complete(stream, &call);
}

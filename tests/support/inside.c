#include "support/inside.h"

#include "stream/server.h"
#include "stream/stream.h"

#include <sched.h>

size_t stream_waiters(comm_socket_stream *stream, comm_direction direction) {
    size_t count = 0;
    lock_enter(&stream->lock);
    for (const struct waiter *waiter = stream->waiters; waiter != NULL; waiter = waiter->next)
        count += waiter->direction == direction;
    lock_leave(&stream->lock);
    return count;
}

bool server_ends(comm_tcp_server *server) {
    return atomic_load(&server->ending);
}

const size_t step_receives = STREAM_STEP_RECEIVES, step_received = STREAM_STEP_RECEIVED + TLS_RING_SIZE,
             step_written = STREAM_STEP_WRITTEN;

struct contest {
    struct lock lock;
    atomic_bool had;
};

static void *have_lock(void *argument) {
    struct contest *contest = argument;
    lock_enter(&contest->lock);
    atomic_store(&contest->had, true);
    lock_leave(&contest->lock);
    return NULL;
}

size_t lock_taken_first(bool again) {
    struct contest contest = {.had = false};
    pthread_t other;
    size_t times = 0;
    lock_init(&contest.lock);
    lock_enter(&contest.lock);
    pthread_create(&other, NULL, have_lock, &contest);
    while (!lock_is_awaited(&contest.lock))
        sched_yield();
    for (; !atomic_load(&contest.had); times++) {
        lock_leave(&contest.lock);
        if (again)
            lock_enter_again(&contest.lock);
        else
            lock_enter(&contest.lock);
    }
    lock_leave(&contest.lock);
    pthread_join(other, NULL);
    lock_destroy(&contest.lock);
    return times;
}

bool server_is_quiet(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    bool quiet = server->led && server->idle == server->made_count;
    pthread_mutex_unlock(&server->mutex);
    return quiet;
}

#include "support/inside.h"

#include "stream/server.h"
#include "stream/stream.h"

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

#include "support/waiters.h"

#include "stream/stream.h"

bool stream_waits(comm_socket_stream *stream, comm_direction direction) {
    bool found = false;
    lock_enter(&stream->lock);
    for (const struct waiter *waiter = stream->waiters; waiter != NULL; waiter = waiter->next)
        found = found || waiter->direction == direction;
    lock_leave(&stream->lock);
    return found;
}

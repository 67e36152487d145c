/* Who waits in a stream, seen from its inside. */
#ifndef COMMSSL_TESTS_WAITERS_H
#define COMMSSL_TESTS_WAITERS_H

#include <commssl.h>

#include <stdbool.h>

#ifdef __cplusplus
extern "C"
#endif
    /* Whether a call of that direction waits for the stream's socket. It has given up the lock then: it is in
     * poll, or has nothing else to do before. */
    bool
    stream_waits(comm_socket_stream *stream, comm_direction direction);

#endif

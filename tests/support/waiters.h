/* Who waits in a stream, seen from its inside. */
#ifndef COMMSSL_TESTS_WAITERS_H
#define COMMSSL_TESTS_WAITERS_H

#include <commssl.h>

#include <stddef.h>

#ifdef __cplusplus
extern "C"
#endif
    /* How many calls of that direction wait for the stream's socket. They have given up the lock then: they
     * are in poll, or have nothing else to do before. */
    size_t
    stream_waiters(comm_socket_stream *stream, comm_direction direction);

#endif

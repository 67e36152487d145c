/* Taking a reference to what a stream made, which another thread may be freeing by closing the stream. */
#ifndef COMMSSL_STREAM_LEND_H
#define COMMSSL_STREAM_LEND_H

#include <commssl.h>

#include <stdbool.h>

/* Retains the pointer when it still is the stream's SSL or context; else false, with a usage condition. */
bool stream_lend(comm_socket_stream *stream, void *pointer, void (*retain)(void *pointer));

#endif

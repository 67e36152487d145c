/* What a test has to know of the inside of streams and servers, to wait for it. */
#ifndef COMMSSL_TESTS_INSIDE_H
#define COMMSSL_TESTS_INSIDE_H

#include <commssl.h>

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How many calls of that direction wait for the stream's socket. They have given up the lock then: they are
 * in poll, or have nothing else to do before. */
size_t stream_waiters(comm_socket_stream *stream, comm_direction direction);

/* What one step does at most: calls that receive, bytes that it receives (fewer than that) and takes of a
 * write. */
extern const size_t step_receives, step_received, step_written;

/* How many times a thread that asks for a lock again and again has it before another that waits for it. */
size_t lock_taken_first(bool again);

/* Whether one of the server's threads accepts, and all others wait to do so. */
bool server_is_quiet(comm_tcp_server *server);

/* Whether the server was told to end. */
bool server_ends(comm_tcp_server *server);

#ifdef __cplusplus
}
#endif

#endif

/* The threads of a server: one of them accepts, while the others serve or wait for their turn to accept. */
#ifndef COMMSSL_STREAM_WORKERS_H
#define COMMSSL_STREAM_WORKERS_H

#include "core/condition.h"

#include <stdbool.h>

struct made;

struct worker {
    struct worker *next;
    comm_tcp_server *server;
    const void *self; /* the thread, as it knows itself */
};

/* Counts this thread among the server's, and no more. */
void worker_begin(struct worker *worker, comm_tcp_server *server);
void worker_end(struct worker *worker);

/* Waits until it is this thread that accepts; false when the server ends. */
bool worker_leads(comm_tcp_server *server);
/* Another may accept from now on. */
void worker_serves(comm_tcp_server *server);

/* Of the thread that accepts: where none is free to do so after it, and more are allowed, makes another,
 * which does `work`. */
comm_status workers_more(comm_tcp_server *server, void (*work)(comm_tcp_server *server));

/* Waits until the threads that were made so have ended. */
void workers_await(comm_tcp_server *server);

/* Whether this thread is the server's; the mutex is held. */
bool workers_have(const comm_tcp_server *server);

#endif

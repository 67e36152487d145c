/* The server's inside. */
#ifndef COMMSSL_STREAM_SERVER_H
#define COMMSSL_STREAM_SERVER_H

#include "core/closure.h"
#include "stream/listen.h"
#include "stream/workers.h"

#include <pthread.h>
#include <stdatomic.h>

enum server_state { SERVER_STARTING, SERVER_LISTENS, SERVER_ENDED };

struct comm_tcp_server {
    struct handle handle;

    /* As it was made; never changes. */
    struct listening wanted; /* its strings are the server's */
    char *process_name;
    struct comm_callback *function, *announce;
    bool nodelay, keepalive, create_stream;
    int threads; /* how many calls of the function there may be at once, 1 at least */

    /* Of the thread that accepts alone. */
    int spare;      /* a descriptor that is given up where none is left, or -1 */
    bool exhausted; /* told to be without descriptors, until the next connection, */
    bool alone;     /* or without threads, until there is another */

    atomic_bool ending;

    pthread_mutex_t mutex; /* of all that follows, and held for moments */
    pthread_cond_t changed;
    enum server_state state;
    struct worker *workers;    /* all its threads, */
    struct made *made;         /* those of them that were made when there was need, */
    int made_count, idle;      /* how many were, and how many of all wait to accept */
    bool led;                  /* one of them accepts, */
    int wake;                  /* and this wakes it; -1: none does, or it looks by itself from time to time */
    pthread_cond_t turn;       /* to accept */
    int socket;                /* -1 when it does not listen */
    bool failed;               /* to start, or to go on; */
    comm_condition *condition; /* why */
    bool failed_to_start;
    bool abandoned; /* freed in a thread of its own; the first one frees it at its end */
    pthread_t thread;
    bool joining, joined;
};

/* Listens, tells so, and accepts until it is ended; in the calling thread. */
void server_run(comm_tcp_server *server);

/* The mutex is held. */
void server_tell_to_end(comm_tcp_server *server);

/* Frees a server that no thread runs. */
void server_destroy(comm_tcp_server *server);

#endif

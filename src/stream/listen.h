/* Sockets that listen, and what comes of accepting. */
#ifndef COMMSSL_STREAM_LISTEN_H
#define COMMSSL_STREAM_LISTEN_H

#include "core/condition.h"

#include <stdbool.h>

struct listening {
    const char *address; /* NULL: all */
    const char *service;
    int backlog;
    comm_server_ipv6 ipv6;
    bool reuseport;
};

/* A socket that listens, and never blocks; where none can be had, why not. */
comm_status listen_at(const struct listening *wanted, int *made);

/* The port of a socket; 0 when it has none. */
int listen_port(int socket);

/* What is to be done about a failure of accept. */
enum accept_failure {
    ACCEPT_AGAIN, /* nothing: it was the connection's own, or a signal */
    ACCEPT_LATER, /* wait until there is one */
    ACCEPT_PAUSE, /* let some time go by: descriptors or memory ran out */
    ACCEPT_NEVER, /* the socket is of no more use */
};
enum accept_failure listen_accept_failure(int error);

#endif

/* Sockets of TCP before they are anybody's. */
#ifndef COMMSSL_STREAM_TCP_H
#define COMMSSL_STREAM_TCP_H

#include <netdb.h>
#include <stdbool.h>

/* A socket for the address, which never blocks; -1 with errno. */
int tcp_socket(const struct addrinfo *address);
/* Closes it and keeps errno; -1. */
int tcp_give_up(int socket);
bool tcp_set(int socket, int level, int option, int value);

#endif

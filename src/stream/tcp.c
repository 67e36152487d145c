#include "stream/tcp.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

int tcp_socket(const struct addrinfo *address) {
    return socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK,
                  address->ai_protocol);
}

int tcp_give_up(int socket) {
    int error = errno;
    close(socket);
    errno = error;
    return -1;
}

bool tcp_set(int socket, int level, int option, int value) {
    return setsockopt(socket, level, option, &value, sizeof value) == 0;
}

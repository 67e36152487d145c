/* Listening at an address. */
#include "stream/listen.h"

#include "stream/address.h"
#include "stream/tcp.h"

#include <errno.h>
#include <math.h>
#include <string.h>
#include <sys/socket.h>

static bool is_ipv6(const struct addrinfo *address) {
    return address->ai_family == AF_INET6;
}

static bool bind_and_listen(int socket, const struct addrinfo *address, const struct listening *wanted) {
    /* A port whose last connections are still remembered may be taken again. */
    return tcp_set(socket, SOL_SOCKET, SO_REUSEADDR, 1) &&
           (!wanted->reuseport || tcp_set(socket, SOL_SOCKET, SO_REUSEPORT, 1)) &&
           (!is_ipv6(address) || tcp_set(socket, IPPROTO_IPV6, IPV6_V6ONLY, wanted->ipv6 == COMM_T)) &&
           bind(socket, address->ai_addr, address->ai_addrlen) == 0 && listen(socket, wanted->backlog) == 0;
}

/* The socket, or -1 with errno. */
static int listen_to(const struct addrinfo *address, const struct listening *wanted) {
    int made = tcp_socket(address);
    return made < 0 || bind_and_listen(made, address, wanted) ? made : tcp_give_up(made);
}

/* Whether another address may do: this one is not of this machine, or of a family that it does not have. */
static bool is_not_here(int error) {
    return error == EAFNOSUPPORT || error == EPROTONOSUPPORT || error == EADDRNOTAVAIL;
}

/* The first address of a family that can be had. */
static comm_status listen_first(const struct listening *wanted, int family, int *made) {
    const struct deadline none = deadline_in(INFINITY);
    struct addrinfo *addresses = NULL;
    int socket = -1, error = EADDRNOTAVAIL;
    comm_status status = address_resolve_local(wanted->address, wanted->service, family, &none, &addresses);
    if (status != 0)
        return status;
    for (const struct addrinfo *address = addresses; address != NULL && socket < 0 && is_not_here(error);
         address = address->ai_next) {
        socket = listen_to(address, wanted);
        error = errno;
    }
    freeaddrinfo(addresses);
    if (socket < 0)
        return condition_system(COMM_SOCKET_ERROR, error, "listening at %s:%s failed",
                                wanted->address != NULL ? wanted->address : "*", wanted->service);
    *made = socket;
    return 0;
}

comm_status listen_at(const struct listening *wanted, int *made) {
    if (wanted->ipv6 == COMM_NONE)
        return listen_first(wanted, AF_INET, made);
    if (wanted->ipv6 == COMM_T || wanted->ipv6 == COMM_BOTH)
        return listen_first(wanted, AF_INET6, made);
    if (wanted->address != NULL)
        return listen_first(wanted, AF_UNSPEC, made);
    /* At all addresses: IPv6's socket takes IPv4 too. */
    comm_status status = listen_first(wanted, AF_INET6, made);
    if (status == COMM_SOCKET_ERROR && is_not_here(comm_condition_errno(NULL)))
        status = listen_first(wanted, AF_INET, made);
    return status;
}

int listen_port(int socket) {
    union {
        struct sockaddr any;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
    } address;
    socklen_t length = sizeof address;
    memset(&address, 0, sizeof address);
    if (getsockname(socket, &address.any, &length) != 0)
        return 0;
    return ntohs(address.any.sa_family == AF_INET6 ? address.v6.sin6_port : address.v4.sin_port);
}

enum accept_failure listen_accept_failure(int error) {
    switch (error) {
    case EAGAIN:
#if EWOULDBLOCK != EAGAIN
    case EWOULDBLOCK:
#endif
        return ACCEPT_LATER;
    case EBADF:
    case EINVAL:
    case ENOTSOCK:
        return ACCEPT_NEVER;
    /* Linux tells here, too, what happened to a connection before it was accepted. */
    case ECONNABORTED:
    case ECONNRESET:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case EINTR:
    case ENETDOWN:
    case ENETUNREACH:
    case ENONET:
    case ENOPROTOOPT:
    case EOPNOTSUPP:
    case EPERM:
    case EPROTO:
    case ETIMEDOUT:
        return ACCEPT_AGAIN;
    default:
        return ACCEPT_PAUSE;
    }
}

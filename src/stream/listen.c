/* Listening at an address. */
#include "stream/listen.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static bool is_ipv6(const struct addrinfo *address) {
    return address->ai_family == AF_INET6;
}

static bool set(int socket, int level, int option, int value) {
    return setsockopt(socket, level, option, &value, sizeof value) == 0;
}

static bool bind_and_listen(int socket, const struct addrinfo *address, const struct listening *wanted) {
    /* A port whose last connections are still remembered may be taken again. */
    return set(socket, SOL_SOCKET, SO_REUSEADDR, 1) &&
           (!wanted->reuseport || set(socket, SOL_SOCKET, SO_REUSEPORT, 1)) &&
           (!is_ipv6(address) || set(socket, IPPROTO_IPV6, IPV6_V6ONLY, wanted->ipv6 == COMM_T)) &&
           bind(socket, address->ai_addr, address->ai_addrlen) == 0 && listen(socket, wanted->backlog) == 0;
}

/* The socket, or -1 with errno. */
static int listen_to(const struct addrinfo *address, const struct listening *wanted) {
    int made =
        socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->ai_protocol);
    if (made < 0 || bind_and_listen(made, address, wanted))
        return made;
    int error = errno;
    close(made);
    errno = error;
    return -1;
}

static const char *shown(const char *text, const char *otherwise) {
    return text != NULL ? text : otherwise;
}

static comm_status resolve(const struct listening *wanted, int family, struct addrinfo **addresses) {
    const struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE};
    const char *address = shown(wanted->address, "*"), *service = shown(wanted->service, "0");
    int error = getaddrinfo(wanted->address, service, &hints, addresses);
    if (error == EAI_MEMORY)
        return condition_memory();
    if (error == EAI_SYSTEM)
        return condition_system(COMM_SOCKET_ERROR, errno, "%s:%s cannot be looked up", address, service);
    return error == 0 ? 0
                      : condition_set(COMM_SOCKET_ERROR, "%s:%s: %s", address, service, gai_strerror(error));
}

/* Whether another address may do: this one is not of this machine, or of a family that it does not have. */
static bool is_not_here(int error) {
    return error == EAFNOSUPPORT || error == EPROTONOSUPPORT || error == EADDRNOTAVAIL;
}

/* The first address of a family that can be had. */
static comm_status listen_first(const struct listening *wanted, int family, int *made) {
    struct addrinfo *addresses = NULL;
    int socket = -1, error = EADDRNOTAVAIL;
    comm_status status = resolve(wanted, family, &addresses);
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
                                shown(wanted->address, "*"), shown(wanted->service, "0"));
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

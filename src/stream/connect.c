/* Opening a stream to a host. */
#include "stream/address.h"
#include "stream/stream.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

struct opening {
    const char *host, *service;
    const comm_ssl_keywords *keywords;
    struct deadline deadline;
    struct addrinfo *addresses;
    struct addrinfo *from; /* where to connect from, one of each family; NULL: the system chooses */
};

static int wait_connected(int socket, const struct deadline *deadline) {
    struct pollfd descriptor = {.fd = socket, .events = POLLOUT};
    int error = 0;
    socklen_t length = sizeof error;
    for (;;) {
        int ready = poll(&descriptor, 1, deadline_poll_time(deadline));
        if (ready > 0)
            break;
        if (ready < 0 && errno != EINTR)
            return errno;
        if (deadline_passed(deadline))
            return ETIMEDOUT;
    }
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno;
}

static bool set(int socket, int option) {
    const int on = 1;
    return setsockopt(socket, SOL_SOCKET, option, &on, sizeof on) == 0;
}

/* Where to connect from, in the family of the address to connect to. */
static bool bind_from(int socket, int family, const struct opening *opening) {
    const struct addrinfo *from = opening->from;
    while (from != NULL && from->ai_family != family)
        from = from->ai_next;
    if (from == NULL) {
        errno = EADDRNOTAVAIL;
        return false;
    }
    /* A port whose last connection is still remembered may be taken again, to another peer. */
    return set(socket, SO_REUSEADDR) && bind(socket, from->ai_addr, from->ai_addrlen) == 0;
}

/* 0 or an errno. */
static int prepare_and_connect(int socket, const struct addrinfo *address, const struct opening *opening,
                               const struct deadline *deadline) {
    bool keepalive = KEYWORD(opening->keywords, COMM_SSL_KEYWORDS_KEEPALIVE, keepalive, false) != 0;
    if (keepalive && !set(socket, SO_KEEPALIVE))
        return errno;
    if (opening->from != NULL && !bind_from(socket, address->ai_family, opening))
        return errno;
    int error = connect(socket, address->ai_addr, address->ai_addrlen) == 0 ? 0 : errno;
    return error == EINPROGRESS || error == EINTR ? wait_connected(socket, deadline) : error;
}

/* The socket, or -1 with errno. */
static int connect_to(const struct addrinfo *address, const struct opening *opening,
                      const struct deadline *deadline) {
    int made =
        socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->ai_protocol);
    if (made < 0)
        return -1;
    int error = prepare_and_connect(made, address, opening, deadline);
    if (error == 0)
        return made;
    close(made);
    errno = error;
    return -1;
}

static size_t count(const struct addrinfo *address) {
    size_t many = 0;
    for (; address != NULL; address = address->ai_next)
        many++;
    return many;
}

/* Each address in turn. One that never answers has only its share of the time. */
static comm_status connect_any(const struct opening *opening, int *made) {
    const struct deadline *deadline = &opening->deadline;
    size_t left = count(opening->addresses);
    int error = EADDRNOTAVAIL;
    for (const struct addrinfo *address = opening->addresses; address != NULL; address = address->ai_next) {
        struct deadline share = deadline_share(deadline, left--);
        *made = connect_to(address, opening, &share);
        if (*made >= 0)
            return 0;
        error = errno;
        if (deadline_passed(deadline))
            return condition_set(COMM_SOCKET_TIMEOUT, "connecting to %s:%s took too long", opening->host,
                                 opening->service);
    }
    return condition_system(COMM_SOCKET_ERROR, error, "connecting to %s:%s failed", opening->host,
                            opening->service);
}

/* A local port without an address is one of every address, in both families. */
static comm_status resolve_any(const char *service, struct addrinfo **addresses) {
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE | AI_NUMERICSERV};
    int error = getaddrinfo(NULL, service, &hints, addresses);
    return error == 0 ? 0 : lookup_failed("*", service, error, errno);
}

static comm_status resolve_from(struct opening *opening, comm_ipv6 ipv6) {
    enum { PORT_MAX = 65535 };
    const comm_ssl_keywords *keywords = opening->keywords;
    char service[sizeof "65535"];
    int32_t port = KEYWORD(keywords, COMM_SSL_KEYWORDS_LOCAL_PORT, local_port, 0);
    bool addressed = (keywords->present & COMM_SSL_KEYWORDS_LOCAL_ADDRESS) != 0;
    if (port < 0 || port > PORT_MAX)
        return condition_usage("local-port", "local-port is %d; it may be 0 to %d", (int)port, PORT_MAX);
    if (!addressed && port == 0)
        return 0;
    snprintf(service, sizeof service, "%d", (int)port);
    if (!addressed)
        return resolve_any(service, &opening->from);
    comm_status status = address_check_host("local-address", keywords->local_address);
    return status != 0
               ? status
               : address_resolve(keywords->local_address, service, ipv6, &opening->deadline, &opening->from);
}

static comm_status connect_within(struct opening *opening, int *made) {
    comm_ipv6 ipv6 = KEYWORD(opening->keywords, COMM_SSL_KEYWORDS_IPV6, ipv6, COMM_ANY);
    if (ipv6 != COMM_ANY && ipv6 != COMM_T && ipv6 != COMM_NONE)
        return condition_usage("ipv6", "ipv6: %d is neither :any, t nor :none", (int)ipv6);
    comm_status status = resolve_from(opening, ipv6);
    if (status == 0)
        status =
            address_resolve(opening->host, opening->service, ipv6, &opening->deadline, &opening->addresses);
    if (status == 0)
        status = connect_any(opening, made);
    if (opening->addresses != NULL)
        freeaddrinfo(opening->addresses);
    if (opening->from != NULL)
        freeaddrinfo(opening->from);
    return status;
}

static comm_status attach(comm_socket_stream *stream, const comm_ssl_keywords *keywords) {
    struct guard guard;
    comm_ssl_ctx ssl_ctx = KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_CTX, ssl_ctx, comm_ssl_ctx_nil());
    if (ssl_ctx.kind == SSL_CTX_IS_NIL)
        return 0;
    comm_status status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    status = stream_attach(stream, keywords, true);
    stream_leave(stream, &guard);
    return status;
}

static comm_status open_stream(const char *host, const char *service, const comm_ssl_keywords *keywords,
                               comm_socket_stream **made) {
    int socket = -1;
    char name[ADDRESS_HOST_MAX + 1];
    double timeout = KEYWORD(keywords, COMM_SSL_KEYWORDS_TIMEOUT, timeout, INFINITY);
    struct opening opening = {.host = host, .service = service, .keywords = keywords};
    comm_status status = deadline_check("timeout", timeout, false);
    if (status == 0)
        status = stream_check(keywords);
    if (status != 0)
        return status;
    opening.deadline = deadline_in(timeout);
    status = connect_within(&opening, &socket);
    if (status != 0)
        return status;
    address_name(host, name);
    status = stream_new(socket, name, keywords, made);
    if (status != 0) {
        close(socket);
        return status;
    }
    status = attach(*made, keywords);
    if (status != 0)
        comm_free_socket_stream(*made);
    return status;
}

comm_status COMM_CALL comm_open_tcp_stream(const char *host, const char *service,
                                           const comm_ssl_keywords *keywords, comm_socket_stream **stream) {
    comm_ssl_keywords taken;
    comm_socket_stream *made = NULL;
    int saved_errno = errno;
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    comm_status status = address_check_host("host", host);
    if (status == 0)
        status = address_check_service("service", service);
    if (status == 0)
        status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_OPEN_TCP_STREAM, &taken);
    if (status == 0)
        status = open_stream(host, service, &taken, &made);
    if (status == 0) {
        keywords_used(&taken);
        *stream = made;
    }
    errno = saved_errno;
    return status;
}

/* Opening a stream to a host. */
#include "stream/address.h"
#include "stream/stream.h"
#include "stream/tcp.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

struct opening {
    const char *host, *service;
    int family; /* AF_UNSPEC: any */
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
    return tcp_set(socket, SOL_SOCKET, SO_REUSEADDR, 1) && bind(socket, from->ai_addr, from->ai_addrlen) == 0;
}

/* 0 or an errno. */
static int prepare_and_connect(int socket, const struct addrinfo *address, const struct opening *opening,
                               const struct deadline *deadline) {
    bool keepalive = KEYWORD(opening->keywords, COMM_SSL_KEYWORDS_KEEPALIVE, keepalive, false) != 0;
    if (keepalive && !tcp_set(socket, SOL_SOCKET, SO_KEEPALIVE, 1))
        return errno;
    if (opening->from != NULL && !bind_from(socket, address->ai_family, opening))
        return errno;
    int error = connect(socket, address->ai_addr, address->ai_addrlen) == 0 ? 0 : errno;
    return error == EINPROGRESS || error == EINTR ? wait_connected(socket, deadline) : error;
}

/* The socket, or -1 with errno. */
static int connect_to(const struct addrinfo *address, const struct opening *opening,
                      const struct deadline *deadline) {
    int made = tcp_socket(address);
    if (made < 0)
        return -1;
    errno = prepare_and_connect(made, address, opening, deadline);
    return errno == 0 ? made : tcp_give_up(made);
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

/* Where the call connects from; NULL where nothing says it. */
static comm_status resolve_from(struct opening *opening) {
    const comm_ssl_keywords *keywords = opening->keywords;
    char service[sizeof "65535"];
    int32_t port = KEYWORD(keywords, COMM_SSL_KEYWORDS_LOCAL_PORT, local_port, 0);
    const char *address = KEYWORD(keywords, COMM_SSL_KEYWORDS_LOCAL_ADDRESS, local_address, NULL);
    if (address == NULL && port == 0)
        return 0;
    snprintf(service, sizeof service, "%d", (int)port);
    return address_resolve_local(address, service, opening->family, &opening->deadline, &opening->from);
}

static comm_status connect_within(struct opening *opening, int *made) {
    comm_status status = resolve_from(opening);
    if (status == 0)
        status = address_resolve(opening->host, opening->service, opening->family, &opening->deadline,
                                 &opening->addresses);
    if (status == 0)
        status = connect_any(opening, made);
    if (opening->addresses != NULL)
        freeaddrinfo(opening->addresses);
    if (opening->from != NULL)
        freeaddrinfo(opening->from);
    return status;
}

static comm_status check(const comm_ssl_keywords *keywords) {
    comm_ipv6 ipv6 = KEYWORD(keywords, COMM_SSL_KEYWORDS_IPV6, ipv6, COMM_ANY);
    double timeout = KEYWORD(keywords, COMM_SSL_KEYWORDS_TIMEOUT, timeout, INFINITY);
    comm_status status = deadline_check("timeout", timeout, false);
    if (status == 0)
        status = stream_check(keywords);
    if (status == 0 && ipv6 != COMM_ANY && ipv6 != COMM_T && ipv6 != COMM_NONE)
        status = condition_usage("ipv6", "ipv6: %d is neither :any, t nor :none", (int)ipv6);
    if (status == 0)
        status = address_check_local_port(KEYWORD(keywords, COMM_SSL_KEYWORDS_LOCAL_PORT, local_port, 0));
    if (status == 0 && (keywords->present & COMM_SSL_KEYWORDS_LOCAL_ADDRESS) != 0)
        status = address_check_host("local-address", keywords->local_address);
    return status;
}

static comm_status connect_place(int place, const char *host, const char *service,
                                 const comm_ssl_keywords *keywords) {
    comm_ipv6 ipv6 = KEYWORD(keywords, COMM_SSL_KEYWORDS_IPV6, ipv6, COMM_ANY);
    struct opening opening = {
        .host = host,
        .service = service,
        .family = ipv6 == COMM_T      ? AF_INET6
                  : ipv6 == COMM_NONE ? AF_INET
                                      : AF_UNSPEC,
        .keywords = keywords,
        .deadline = deadline_in(KEYWORD(keywords, COMM_SSL_KEYWORDS_TIMEOUT, timeout, INFINITY))};
    int connected = -1;
    comm_status status = connect_within(&opening, &connected);
    if (status != 0)
        return status;
    int error = dup3(connected, place, O_CLOEXEC) < 0 ? errno : 0;
    close(connected);
    return error == 0
               ? 0
               : condition_system(COMM_SOCKET_ERROR, error, "connecting to %s:%s failed", host, service);
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

static comm_status handshake(comm_socket_stream *stream) {
    struct guard guard;
    comm_status status = stream_enter(stream, &guard);
    if (status != 0)
        return status;
    status = stream_handshake_at_once(stream);
    stream_leave(stream, &guard);
    return status;
}

/* All that may be refused is refused before anybody is called: the stream is made first, over a socket whose
 * place the connected one takes. */
static comm_status open_stream(const char *host, const char *service, const comm_ssl_keywords *keywords,
                               comm_socket_stream **made) {
    char name[ADDRESS_HOST_MAX + 1];
    comm_status status = check(keywords);
    if (status != 0)
        return status;
    int place = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (place < 0)
        return condition_system(COMM_SOCKET_ERROR, errno, "no descriptor to connect with");
    address_name(host, name);
    status = stream_new(place, name, keywords, made);
    if (status != 0) {
        close(place);
        return status;
    }
    status = attach(*made, keywords);
    if (status == 0)
        status = connect_place(place, host, service, keywords);
    if (status == 0) {
        stream_set_up_socket(*made);
        status = handshake(*made);
    }
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
        status = address_check_service("service", service, 1);
    if (status == 0)
        status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_OPEN_TCP_STREAM, &taken);
    if (status == 0)
        status = open_stream(host, service, &taken, &made);
    if (status == 0) {
        *stream = made;
    }
    errno = saved_errno;
    return status;
}

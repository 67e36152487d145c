/* Opening a stream to a host. */
#include "stream/stream.h"

#include <errno.h>
#include <math.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

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

/* The socket, or -1 with errno. */
static int connect_to(const struct addrinfo *address, const struct deadline *deadline) {
    int made =
        socket(address->ai_family, address->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->ai_protocol);
    if (made < 0)
        return -1;
    int error = connect(made, address->ai_addr, address->ai_addrlen) == 0 ? 0 : errno;
    if (error == EINPROGRESS || error == EINTR)
        error = wait_connected(made, deadline);
    if (error == 0)
        return made;
    close(made);
    errno = error;
    return -1;
}

static comm_status resolve(const char *host, const char *service, struct addrinfo **addresses) {
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_ADDRCONFIG};
    const struct addrinfo numeric = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
    /* A literal address must not depend on which families the machine has configured. */
    if (getaddrinfo(host, service, &numeric, addresses) == 0)
        return 0;
    int error = getaddrinfo(host, service, &hints, addresses);
    if (error == EAI_MEMORY)
        return condition_memory();
    if (error == EAI_SYSTEM)
        return condition_system(COMM_SOCKET_ERROR, errno, "%s:%s cannot be looked up", host, service);
    return error == 0 ? 0 : condition_set(COMM_SOCKET_ERROR, "%s:%s: %s", host, service, gai_strerror(error));
}

/* Each address in turn, all within one time. */
static comm_status connect_any(const char *host, const char *service, double timeout, int *made) {
    struct addrinfo *addresses = NULL;
    struct deadline deadline = deadline_in(timeout);
    comm_status status = resolve(host, service, &addresses);
    if (status != 0)
        return status;
    int error = EADDRNOTAVAIL;
    *made = -1;
    for (const struct addrinfo *address = addresses; address != NULL && *made < 0;
         address = address->ai_next) {
        *made = connect_to(address, &deadline);
        if (*made < 0)
            error = errno;
        if (*made < 0 && deadline_passed(&deadline))
            break;
    }
    freeaddrinfo(addresses);
    if (*made >= 0)
        return 0;
    if (deadline_passed(&deadline))
        return condition_set(COMM_SOCKET_TIMEOUT, "connecting to %s:%s took too long", host, service);
    return condition_system(COMM_SOCKET_ERROR, error, "connecting to %s:%s failed", host, service);
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
    double timeout = KEYWORD(keywords, COMM_SSL_KEYWORDS_TIMEOUT, timeout, INFINITY);
    comm_status status = deadline_check("timeout", timeout, false);
    if (status == 0)
        status = connect_any(host, service, timeout, &socket);
    if (status != 0)
        return status;
    status = stream_new(socket, host, keywords, made);
    if (status != 0) {
        close(socket);
        return status;
    }
    status = attach(*made, keywords);
    if (status != 0)
        comm_free_socket_stream(*made);
    return status;
}

static comm_status check_text(const char *argument, const char *text) {
    if (text == NULL)
        return condition_usage(argument, "%s is NULL", argument);
    return text[0] != '\0' ? 0 : condition_usage(argument, "%s is empty", argument);
}

comm_status COMM_CALL comm_open_tcp_stream(const char *host, const char *service,
                                           const comm_ssl_keywords *keywords, comm_socket_stream **stream) {
    comm_ssl_keywords taken;
    comm_socket_stream *made = NULL;
    int saved_errno = errno;
    if (stream == NULL)
        return condition_usage("stream", "stream is NULL");
    comm_status status = check_text("host", host);
    if (status == 0)
        status = check_text("service", service);
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

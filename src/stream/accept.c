/* What the thread of a server does. */
#include "stream/server.h"

#include "core/thread.h"
#include "stream/stream.h"
#include "stream/tcp.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { PAUSE_MILLISECONDS = 100 };

static comm_status tell(comm_tcp_server *server, int socket, comm_condition *condition) {
    const struct comm_callback *announce = server->announce;
    return ((comm_server_announce)announce->function)(server, socket, condition, announce->data);
}

/* Tells of this thread's condition. */
static void report(comm_tcp_server *server, int socket) {
    if (server->announce == NULL)
        return;
    comm_condition *condition = condition_keep();
    if (condition == NULL)
        return; /* no memory to tell it with */
    tell(server, socket, condition);
    comm_free_condition(condition);
}

static comm_status announce(comm_tcp_server *server, int socket) {
    if (server->announce == NULL)
        return 0;
    uint64_t mark = condition_mark();
    comm_status status = tell(server, socket, NULL);
    return status != 0 ? condition_of_callback(status, mark, "announce") : 0;
}

static comm_status serve(comm_tcp_server *server, int socket) {
    const comm_ssl_keywords plain = {.size = sizeof plain};
    comm_socket_stream *stream = NULL;
    if (server->create_stream) {
        comm_status status = stream_new(socket, NULL, &plain, &stream);
        if (status != 0) {
            close(socket);
            return status;
        }
    }
    /* A stream's own default is on. */
    (void)tcp_set(socket, IPPROTO_TCP, TCP_NODELAY, server->nodelay);
    if (server->keepalive)
        (void)tcp_set(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    uint64_t mark = condition_mark();
    const struct comm_callback *function = server->function;
    comm_status status = ((comm_server_function)function->function)(server, socket, stream, function->data);
    return status != 0 ? condition_of_callback(status, mark, "function") : 0;
}

/* Waits for a connection, or for a time; less when the server is ended. */
static comm_status wait_for(comm_tcp_server *server, short events, int time) {
    enum { SLICE = 50 }; /* where nothing can wake the thread */
    struct pollfd descriptors[] = {{.fd = server->socket, .events = events},
                                   {.fd = server->wake, .events = POLLIN}};
    /* What is left there, of a stream's wait perhaps, was for something that is over; an end is seen by
     * `ending`, which is set before the descriptor. */
    thread_wake_drain(server->wake);
    if (atomic_load(&server->ending))
        return 0;
    if (server->wake < 0 && (time < 0 || time > SLICE))
        time = SLICE;
    if (poll(descriptors, 2, time) < 0 && errno != EINTR)
        return condition_system(COMM_SOCKET_ERROR, errno, "waiting for connections failed");
    return 0;
}

static int accept_one(const comm_tcp_server *server) {
    return accept4(server->socket, NULL, NULL, SOCK_CLOEXEC);
}

/* No descriptor is left, and the client at the head would make every poll return at once: it gets the spare
 * one, to be turned away by. The others wait until descriptors are there again. */
static comm_status pause_accepting(comm_tcp_server *server, int error) {
    if (!server->exhausted) {
        condition_system(COMM_SOCKET_ERROR, error, "accepting pauses");
        report(server, server->socket);
    }
    server->exhausted = true;
    if (server->spare >= 0) {
        close(server->spare);
        int turned_away = accept_one(server);
        if (turned_away >= 0)
            close(turned_away);
    }
    server->spare = fcntl(server->socket, F_DUPFD_CLOEXEC, 0);
    comm_status status = wait_for(server, 0, PAUSE_MILLISECONDS);
    return status != 0 ? status : wait_for(server, POLLIN, -1);
}

static void recover(comm_tcp_server *server) {
    server->exhausted = false;
    if (server->spare < 0) /* another had it when it was to be taken again */
        server->spare = fcntl(server->socket, F_DUPFD_CLOEXEC, 0);
}

/* Takes one connection or waits for one; a status when that is no use any more. */
static comm_status accept_next(comm_tcp_server *server, int *socket) {
    *socket = accept_one(server);
    int error = errno;
    if (*socket >= 0) {
        recover(server);
        return 0;
    }
    switch (listen_accept_failure(error)) {
    case ACCEPT_AGAIN:
        return 0;
    case ACCEPT_LATER:
        return wait_for(server, POLLIN, -1);
    case ACCEPT_PAUSE:
        return pause_accepting(server, error);
    default:
        return condition_system(COMM_SOCKET_ERROR, error, "accepting failed");
    }
}

static void work(comm_tcp_server *server);

/* While this thread serves, another is to accept; where none can be had, the clients wait. */
static void leave_accepting(comm_tcp_server *server, bool serves) {
    bool more = !serves || workers_more(server, work) == 0;
    if (!more && !server->alone)
        report(server, server->socket);
    server->alone = !more;
    worker_serves(server);
}

/* Nobody can accept any more. */
static void fail(comm_tcp_server *server) {
    comm_condition *condition = condition_keep();
    pthread_mutex_lock(&server->mutex);
    server->failed = true;
    server->condition = condition;
    server->failed_to_start = server->state == SERVER_STARTING;
    server_tell_to_end(server);
    pthread_mutex_unlock(&server->mutex);
}

/* The next connection, or none when that is no use any more or the server ends. */
static comm_status accept_connection(comm_tcp_server *server, int *socket) {
    comm_status status = 0;
    *socket = -1;
    while (status == 0 && *socket < 0 && !atomic_load(&server->ending))
        status = accept_next(server, socket);
    return status;
}

static void work(comm_tcp_server *server) {
    while (worker_leads(server)) {
        int socket;
        if (accept_connection(server, &socket) != 0)
            fail(server);
        leave_accepting(server, socket >= 0);
        if (socket >= 0 && serve(server, socket) != 0)
            report(server, server->socket);
    }
}

static comm_status start(comm_tcp_server *server) {
    int socket = -1;
    comm_status status = listen_at(&server->wanted, &socket);
    if (status != 0)
        return status;
    server->spare = fcntl(socket, F_DUPFD_CLOEXEC, 0);
    (void)thread_wake_descriptor(); /* while there is one to be had */
    pthread_mutex_lock(&server->mutex);
    server->socket = socket;
    pthread_mutex_unlock(&server->mutex);
    return announce(server, socket);
}

static void has_started(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    server->state = SERVER_LISTENS;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->mutex);
}

static void close_sockets(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    int socket = server->socket;
    server->socket = -1;
    pthread_mutex_unlock(&server->mutex);
    if (server->spare >= 0)
        close(server->spare);
    server->spare = -1;
    if (socket >= 0)
        close(socket);
}

/* After this the server may be gone. */
static void has_ended(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    server->state = SERVER_ENDED;
    bool abandoned = server->abandoned;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->mutex);
    if (abandoned)
        server_destroy(server);
}

void server_run(comm_tcp_server *server) {
    struct worker first;
    worker_begin(&first, server);
    if (start(server) == 0) {
        has_started(server);
        work(server);
        workers_await(server);
    } else {
        fail(server);
    }
    close_sockets(server);
    if (server->failed) {
        condition_again(server->condition);
        report(server, -1);
    }
    worker_end(&first);
    has_ended(server);
}

/* Starting and ending servers. */
#include "stream/server.h"

#include "core/guard.h"
#include "core/keyword_check.h"
#include "core/text.h"
#include "core/thread.h"
#include "stream/address.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum { THREAD_NAME_MAX = 15, THREADS_MAX = 1024 };

#define IS_SET(keywords, field) (((keywords)->present & COMM_SERVER_KEYWORDS_##field) != 0)

/* NULL is Lisp's nil, as not set. */
static comm_status check_host(const char *argument, const char *host) {
    return host == NULL ? 0 : address_check_host(argument, host);
}

static comm_status check_texts(const comm_server_keywords *keywords) {
    const char *name = keywords->process_name;
    comm_status status = check_host("address", keywords->address);
    if (status == 0)
        status = check_host("local-address", keywords->local_address);
    if (status == 0 && name != NULL && name[0] == '\0')
        status = condition_usage("process-name", "process-name is empty");
    if (status == 0 && keywords->address != NULL && keywords->local_address != NULL)
        status = condition_usage("local-address", "local-address and address are the same thing");
    return status;
}

static comm_status check_ports(const comm_server_keywords *keywords) {
    const char *service = keywords->service;
    if (service != NULL && IS_SET(keywords, LOCAL_PORT))
        return condition_usage("local-port", "local-port and service are the same thing");
    comm_status status = service != NULL ? address_check_service("service", service, 0) : 0;
    return status != 0 ? status : address_check_local_port(keywords->local_port);
}

static comm_status check_numbers(const comm_server_keywords *keywords) {
    if (isnan(keywords->wait) || keywords->wait < 0)
        return condition_usage("wait", "wait: %g is not a time to wait", keywords->wait);
    if (keywords->backlog < 1)
        return condition_usage("backlog", "backlog: %d is less than 1", (int)keywords->backlog);
    if (keywords->threads < 0 || keywords->threads > THREADS_MAX)
        return condition_usage("threads", "threads: %d is not 0 to %d", (int)keywords->threads, THREADS_MAX);
    int32_t ipv6 = keywords->ipv6;
    if (ipv6 != COMM_ANY && ipv6 != COMM_T && ipv6 != COMM_NONE && ipv6 != COMM_BOTH)
        return condition_usage("ipv6", "ipv6: %d is none of :any, t, :none and :both", (int)ipv6);
    return 0;
}

/* A field that is not set has its default from here on. */
static comm_status take_keywords(const comm_server_keywords *given, comm_server_keywords *taken) {
    comm_status status = keywords_take(&server_keyword_kind, given, COMM_ACCEPT_START_UP_SERVER, taken);
    if (status != 0)
        return status;
    if (!IS_SET(taken, FUNCTION) || taken->function == NULL)
        return condition_usage("function", "function is needed");
    taken->backlog = KEYWORD(taken, COMM_SERVER_KEYWORDS_BACKLOG, backlog, SOMAXCONN);
    taken->nodelay = KEYWORD(taken, COMM_SERVER_KEYWORDS_NODELAY, nodelay, 1);
    taken->wait = KEYWORD(taken, COMM_SERVER_KEYWORDS_WAIT, wait, INFINITY);
    taken->error = KEYWORD(taken, COMM_SERVER_KEYWORDS_ERROR, error, 1);
    taken->ipv6 = KEYWORD(taken, COMM_SERVER_KEYWORDS_IPV6, ipv6, COMM_ANY);
    status = check_texts(taken);
    if (status == 0)
        status = check_ports(taken);
    return status != 0 ? status : check_numbers(taken);
}

/* As much of a text as fits without cutting a character. */
static size_t length_within(const char *text, size_t limit) {
    size_t length = strnlen(text, limit + 1);
    if (length > limit)
        for (length = limit; length > 0 && ((unsigned char)text[length] & 0xc0) == 0x80;)
            length--;
    return length;
}

/* A copy, or NULL of NULL; false when memory ran out. */
static bool copy(const char *text, size_t length, char **copied) {
    *copied = text != NULL ? text_copy(text, length) : NULL;
    return text == NULL || *copied != NULL;
}

static bool copy_all(const char *text, char **copied) {
    return copy(text, text != NULL ? strlen(text) : 0, copied);
}

static bool copy_texts(comm_tcp_server *server, const comm_server_keywords *keywords) {
    char *address = NULL, *service = NULL, port[12];
    const char *where = keywords->address != NULL ? keywords->address : keywords->local_address;
    snprintf(port, sizeof port, "%d", (int)keywords->local_port);
    size_t name_length =
        keywords->process_name != NULL ? length_within(keywords->process_name, THREAD_NAME_MAX) : 0;
    bool good = copy_all(where, &address) &&
                copy_all(keywords->service != NULL ? keywords->service : port, &service) &&
                copy(keywords->process_name, name_length, &server->process_name);
    server->wanted.address = address;
    server->wanted.service = service;
    return good;
}

static bool init_conditions(comm_tcp_server *server) {
    if (!deadline_signal_init(&server->changed))
        return false;
    if (pthread_cond_init(&server->turn, NULL) == 0)
        return true;
    pthread_cond_destroy(&server->changed);
    return false;
}

static bool init_signals(comm_tcp_server *server) {
    if (pthread_mutex_init(&server->mutex, NULL) != 0)
        return false;
    if (init_conditions(server))
        return true;
    pthread_mutex_destroy(&server->mutex);
    return false;
}

static void free_texts(comm_tcp_server *server) {
    free((char *)(uintptr_t)server->wanted.address);
    free((char *)(uintptr_t)server->wanted.service);
    free(server->process_name);
}

static comm_tcp_server *make(const comm_server_keywords *keywords) {
    comm_tcp_server *server = calloc(1, sizeof *server);
    if (server == NULL)
        return NULL;
    if (!copy_texts(server, keywords) || !init_signals(server)) {
        free_texts(server);
        free(server);
        return NULL;
    }
    handle_init(&server->handle);
    server->wanted.backlog = keywords->backlog;
    server->wanted.ipv6 = keywords->ipv6;
    server->wanted.reuseport = keywords->reuseport != 0;
    server->function = keywords->function;
    server->function_data = keywords->function_data;
    server->announce = keywords->announce;
    server->announce_data = keywords->announce_data;
    server->nodelay = keywords->nodelay != 0;
    server->keepalive = keywords->keepalive != 0;
    server->create_stream = keywords->create_stream != 0;
    server->threads = keywords->threads > 0 ? keywords->threads : 1; /* the one that accepts */
    server->socket = server->wake = server->spare = -1;
    return server;
}

void server_destroy(comm_tcp_server *server) {
    if (server->function_free != NULL)
        server->function_free(server->function_data);
    if (server->announce_free != NULL)
        server->announce_free(server->announce_data);
    comm_free_condition(server->condition);
    pthread_cond_destroy(&server->turn);
    pthread_cond_destroy(&server->changed);
    pthread_mutex_destroy(&server->mutex);
    free_texts(server);
    free(server);
}

static void *thread_main(void *argument) {
    server_run(argument);
    return NULL;
}

/* Under the mutex, since the thread's own calls may come before it is noted. */
static comm_status start_thread(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    int error = pthread_create(&server->thread, NULL, thread_main, server);
    if (error != 0) {
        server->state = SERVER_ENDED;
        server->joining = server->joined = true;
    }
    pthread_mutex_unlock(&server->mutex);
    return error == 0 ? 0 : condition_system(COMM_SOCKET_ERROR, error, "no thread to accept in");
}

/* Whether it is known by then that it could not be started. */
static bool wait_until_failed(comm_tcp_server *server, double wait) {
    struct deadline deadline = deadline_in(wait);
    pthread_mutex_lock(&server->mutex);
    while (server->state == SERVER_STARTING && !deadline_passed(&deadline))
        deadline_wait(&deadline, &server->changed, &server->mutex);
    bool failed = server->failed_to_start;
    pthread_mutex_unlock(&server->mutex);
    return failed;
}

static comm_status start_up(const comm_server_keywords *keywords, comm_tcp_server **started) {
    comm_tcp_server *server = make(keywords);
    if (server == NULL)
        return condition_memory();
    comm_status status = start_thread(server);
    if (status == 0 && wait_until_failed(server, keywords->wait) && keywords->error)
        status = condition_again(server->condition);
    if (status != 0) {
        comm_free_tcp_server(server); /* the callbacks' data stays the caller's */
        return status;
    }
    server->function_free = keywords->function_free;
    server->announce_free = keywords->announce_free;
    *started = server;
    return 0;
}

comm_status COMM_CALL comm_start_up_server(const comm_server_keywords *keywords, comm_tcp_server **server) {
    comm_server_keywords taken;
    struct guard guard;
    if (server == NULL)
        return condition_usage("server", "server is NULL");
    guard_enter_plain(&guard);
    comm_status status = take_keywords(keywords, &taken);
    if (status == 0)
        status = start_up(&taken, server);
    guard_leave(&guard);
    return status;
}

void server_tell_to_end(comm_tcp_server *server) {
    atomic_store(&server->ending, true);
    pthread_cond_broadcast(&server->turn);
    if (server->wake >= 0)
        thread_wake(server->wake);
}

/* Under the mutex, which is free meanwhile. */
static void wait_until_joined(comm_tcp_server *server) {
    if (!server->joining) {
        server->joining = true;
        pthread_mutex_unlock(&server->mutex);
        pthread_join(server->thread, NULL);
        pthread_mutex_lock(&server->mutex);
        server->joined = true;
        pthread_cond_broadcast(&server->changed);
    }
    while (!server->joined)
        pthread_cond_wait(&server->changed, &server->mutex);
}

comm_status COMM_CALL comm_server_terminate(comm_tcp_server *server) {
    struct guard guard;
    if (server == NULL)
        return condition_usage("server", "server is NULL");
    guard_enter_plain(&guard);
    pthread_mutex_lock(&server->mutex);
    server_tell_to_end(server);
    if (!workers_have(server))
        wait_until_joined(server);
    pthread_mutex_unlock(&server->mutex);
    guard_leave(&guard);
    return 0;
}

void COMM_CALL comm_free_tcp_server(comm_tcp_server *server) {
    if (server == NULL || !handle_release(&server->handle))
        return;
    pthread_mutex_lock(&server->mutex);
    server->abandoned = workers_have(server);
    if (server->abandoned) {
        server_tell_to_end(server);
        pthread_detach(server->thread);
        pthread_mutex_unlock(&server->mutex);
        return;
    }
    pthread_mutex_unlock(&server->mutex);
    comm_server_terminate(server);
    server_destroy(server);
}

void COMM_CALL comm_retain_tcp_server(comm_tcp_server *server) {
    if (server != NULL)
        handle_retain(&server->handle);
}

/* Locks a server to look at it. */
static bool look(comm_tcp_server *server) {
    if (server == NULL) {
        condition_usage("server", "server is NULL");
        return false;
    }
    pthread_mutex_lock(&server->mutex);
    return true;
}

int64_t COMM_CALL comm_tcp_server_socket(comm_tcp_server *server) {
    if (!look(server))
        return -1;
    int socket = server->socket;
    pthread_mutex_unlock(&server->mutex);
    return socket;
}

int32_t COMM_CALL comm_tcp_server_local_port(comm_tcp_server *server) {
    if (!look(server))
        return 0;
    int port = server->socket >= 0 ? listen_port(server->socket) : 0;
    pthread_mutex_unlock(&server->mutex);
    return port;
}

comm_condition *COMM_CALL comm_tcp_server_condition(comm_tcp_server *server) {
    if (!look(server))
        return NULL;
    comm_condition *condition = server->condition;
    pthread_mutex_unlock(&server->mutex);
    return condition;
}

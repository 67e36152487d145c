#include "stream/workers.h"

#include "core/thread.h"
#include "stream/server.h"

#include <errno.h>
#include <stdlib.h>

void worker_begin(struct worker *worker, comm_tcp_server *server) {
    worker->server = server;
    worker->self = thread_self();
    if (server->process_name != NULL)
        pthread_setname_np(pthread_self(), server->process_name);
    pthread_mutex_lock(&server->mutex);
    worker->next = server->workers;
    server->workers = worker;
    pthread_mutex_unlock(&server->mutex);
}

void worker_end(struct worker *worker) {
    comm_tcp_server *server = worker->server;
    pthread_mutex_lock(&server->mutex);
    struct worker **place = &server->workers;
    while (*place != worker)
        place = &(*place)->next;
    *place = worker->next;
    pthread_mutex_unlock(&server->mutex);
}

bool workers_have(const comm_tcp_server *server) {
    const struct worker *worker = server->workers;
    while (worker != NULL && worker->self != thread_self())
        worker = worker->next;
    return worker != NULL;
}

bool worker_leads(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    server->idle++;
    while (server->led && !atomic_load(&server->ending))
        pthread_cond_wait(&server->turn, &server->mutex);
    server->idle--;
    bool leads = !atomic_load(&server->ending);
    if (leads) {
        server->led = true;
        server->wake = thread_wake_descriptor();
    }
    pthread_mutex_unlock(&server->mutex);
    return leads;
}

void worker_serves(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    server->led = false;
    server->wake = -1;
    pthread_cond_signal(&server->turn);
    pthread_mutex_unlock(&server->mutex);
}

struct made {
    struct worker worker;
    comm_tcp_server *server;
    void (*work)(comm_tcp_server *server);
};

static void count(comm_tcp_server *server, int change) {
    pthread_mutex_lock(&server->mutex);
    server->made += change;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->mutex); /* after this, of the last one, the server may be gone */
}

static void *run(void *argument) {
    struct made *made = argument;
    comm_tcp_server *server = made->server;
    worker_begin(&made->worker, server);
    made->work(server);
    worker_end(&made->worker);
    free(made);
    count(server, -1);
    return NULL;
}

static int start(struct made *made) {
    pthread_t thread;
    int error = pthread_create(&thread, NULL, run, made);
    if (error == 0)
        pthread_detach(thread);
    return error;
}

static bool needs_more(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    bool needs = server->idle == 0 && server->made + 1 < server->threads && !atomic_load(&server->ending);
    pthread_mutex_unlock(&server->mutex);
    return needs;
}

comm_status workers_more(comm_tcp_server *server, void (*work)(comm_tcp_server *server)) {
    if (!needs_more(server))
        return 0;
    struct made *made = malloc(sizeof *made);
    if (made == NULL)
        return condition_memory();
    made->server = server;
    made->work = work;
    count(server, +1);
    int error = start(made);
    if (error == 0)
        return 0;
    count(server, -1);
    free(made);
    return condition_system(COMM_SOCKET_ERROR, error, "no further thread to serve in");
}

void workers_await(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    while (server->made > 0)
        pthread_cond_wait(&server->changed, &server->mutex);
    pthread_mutex_unlock(&server->mutex);
}

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
    int wake = server->wake;
    server->led = false;
    server->wake = -1;
    pthread_cond_signal(&server->turn);
    pthread_mutex_unlock(&server->mutex);
    if (wake >= 0) /* an end that was told just now would end every wait of the function at once */
        thread_wake_drain(wake);
}

struct made {
    struct made *next;
    struct worker worker;
    comm_tcp_server *server;
    void (*work)(comm_tcp_server *server);
    pthread_t thread;
};

static void *run(void *argument) {
    struct made *made = argument;
    worker_begin(&made->worker, made->server);
    made->work(made->server);
    worker_end(&made->worker);
    return NULL;
}

static bool needs_more(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    bool needs =
        server->idle == 0 && server->made_count + 1 < server->threads && !atomic_load(&server->ending);
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
    int error = pthread_create(&made->thread, NULL, run, made);
    if (error != 0) {
        free(made);
        return condition_system(COMM_SOCKET_ERROR, error, "no further thread to serve in");
    }
    pthread_mutex_lock(&server->mutex);
    made->next = server->made;
    server->made = made;
    server->made_count++;
    pthread_mutex_unlock(&server->mutex);
    return 0;
}

static struct made *take_made(comm_tcp_server *server) {
    pthread_mutex_lock(&server->mutex);
    struct made *made = server->made;
    if (made != NULL)
        server->made = made->next;
    pthread_mutex_unlock(&server->mutex);
    return made;
}

/* Each is noted by the thread that made it, which is among those that are waited for before it. */
void workers_await(comm_tcp_server *server) {
    for (struct made *made = take_made(server); made != NULL; made = take_made(server)) {
        pthread_join(made->thread, NULL);
        free(made);
    }
}

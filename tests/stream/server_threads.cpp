// Servers that serve several clients at once, each in a thread of their own.
#include "stream/moved.hpp"
#include "support/descriptors.hpp"
#include "support/inside.h"
#include "support/server.hpp"

#include <dlfcn.h>
#include <set>

namespace {

std::atomic<int> refused{0}; // threads that are still not to be had

// Serves until the client ends, and tells how many do at once.
struct Crowd {
    std::mutex mutex;
    std::condition_variable changed;
    int now = 0, most = 0, all = 0;
    std::set<std::thread::id> threads;

    comm_status serve(int64_t socket) {
        enter();
        char byte;
        while (recv(int(socket), &byte, 1, 0) > 0)
            ;
        leave();
        close(int(socket));
        return 0;
    }
    Server::Function function() {
        return [this](comm_tcp_server *, int64_t socket, comm_socket_stream *) { return serve(socket); };
    }
    // Waits until so many are served, and so many were in all.
    void wait_for(int count, int in_all) {
        std::unique_lock<std::mutex> lock(mutex);
        REQUIRE(
            changed.wait_for(lock, std::chrono::minutes(1), [&] { return now == count && all == in_all; }));
    }

  private:
    void enter() {
        std::lock_guard<std::mutex> lock(mutex);
        threads.insert(std::this_thread::get_id());
        most = std::max(most, ++now);
        all++;
        changed.notify_all();
    }
    void leave() {
        std::lock_guard<std::mutex> lock(mutex);
        now--;
        changed.notify_all();
    }
};

void set_threads(Server &server, int32_t threads) {
    comm_server_keywords_set_threads(&server.set, threads);
}

} // namespace

extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *),
                              void *argument) noexcept {
    static auto *real = reinterpret_cast<decltype(::pthread_create) *>(dlsym(RTLD_NEXT, "pthread_create"));
    if (refused > 0) {
        refused--;
        return EAGAIN;
    }
    return real(thread, attributes, run, argument);
}

TEST_CASE("as many clients are served at once as there are threads, and the next when one has ended",
          "[server]") {
    Crowd crowd;
    Server server(crowd.function());
    set_threads(server, 3);
    server.started();
    std::vector<Client> silent;
    for (int i = 0; i < 3; i++)
        silent.emplace_back(server.port());
    crowd.wait_for(3, 3);
    std::vector<Client> waiting;
    for (int i = 0; i < 4; i++)
        waiting.emplace_back(server.port());
    silent[1].hang_up();
    for (int i = 0; i < 4; i++) { // one after the other takes its place
        crowd.wait_for(3, 4 + i);
        waiting[size_t(i)].hang_up();
    }
    crowd.wait_for(2, 7);
    CHECK(crowd.most == 3);
    CHECK(crowd.threads.size() == 3);
    silent.clear();
    crowd.wait_for(0, 7);
}

TEST_CASE("a thread serves one client after the other", "[server]") {
    Crowd crowd;
    Server server(crowd.function());
    set_threads(server, GENERATE(0, 1));
    server.started();
    for (int i = 0; i < 20; i++)
        CHECK(Client(server.port()).fd >= 0);
    crowd.wait_for(0, 20);
    CHECK(crowd.most == 1);
    CHECK(crowd.threads.size() == 1);
}

TEST_CASE("threads are made when there is need", "[server]") {
    Crowd crowd;
    Server server(crowd.function());
    set_threads(server, 100);
    server.started();
    for (int i = 0; i < 20; i++) {
        Client client(server.port());
        crowd.wait_for(1, i + 1);
        client.hang_up();
        crowd.wait_for(0, i + 1);
        while (!server_is_quiet(server.server))
            std::this_thread::yield();
    }
    CHECK(crowd.threads.size() <= 2); // who serves, and who accepts meanwhile
}

TEST_CASE("the end of a server awaits all that are served", "[server]") {
    Crowd crowd;
    Server server(crowd.function());
    set_threads(server, 4);
    server.started();
    std::vector<Client> clients;
    for (int i = 0; i < 4; i++)
        clients.emplace_back(server.port());
    crowd.wait_for(4, 4);
    auto ending = std::async(std::launch::async, [&] { return comm_server_terminate(server.server); });
    while (!server_ends(server.server))
        std::this_thread::yield();
    for (size_t i = 0; i < 4; i++) {
        CHECK(ending.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        clients[i].hang_up();
    }
    CHECK(ending.get() == 0);
    CHECK(crowd.now == 0);
    CHECK(comm_tcp_server_socket(server.server) == -1);
}

TEST_CASE("a server ends from inside any of its threads", "[server]") {
    const bool frees = GENERATE(false, true);
    Crowd crowd;
    std::atomic<comm_status> terminated{0};
    auto serve = [&](comm_tcp_server *server, int64_t socket, comm_socket_stream *) {
        char byte = 0;
        const bool ends = recv(int(socket), &byte, 1, MSG_PEEK) == 1 && byte == 'e';
        if (ends && frees)
            comm_free_tcp_server(server);
        else if (ends)
            terminated = comm_server_terminate(server);
        return crowd.serve(socket);
    };
    {
        Server server(serve);
        set_threads(server, 3);
        server.started();
        server.clear();
        const int port = server.port();
        Client silent(port);
        Client ender(port);
        ender.write("e");
        if (frees)
            server.server = nullptr; // it is given back in there
        crowd.wait_for(1, 1);
        silent.write("x");
        ender.hang_up();
        silent.hang_up();
        while (server.freed < 2 && frees)
            std::this_thread::yield();
    }
    CHECK(crowd.now == 0);
    CHECK(terminated == 0);
}

TEST_CASE("a thread that is not to be had is told once, and the others go on", "[server]") {
    Crowd crowd;
    Server server(crowd.function());
    set_threads(server, 3);
    server.started();
    refused = 3;
    Client first(server.port());
    const auto told = server.announced(2);
    CHECK(told[1].type == COMM_SOCKET_ERROR);
    CHECK(told[1].error_number == EAGAIN);
    first.hang_up();
    crowd.wait_for(0, 1);
    Client second(server.port()), third(server.port());
    Client fourth(server.port());
    for (Client *client : {&second, &third, &fourth})
        client->hang_up();
    crowd.wait_for(0, 4);
    refused = 0;
}

TEST_CASE("a number of threads that is none is refused", "[server]") {
    const int32_t threads = GENERATE(-1, 1025, INT32_MIN, INT32_MAX);
    Server server(greet);
    set_threads(server, threads);
    CHECK(server.start() == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "threads");
}

TEST_CASE("what ends a server lets its function wait in peace", "[server]") {
    std::promise<void> reading;
    Server server([&](comm_tcp_server *, int64_t, comm_socket_stream *stream) {
        char byte;
        size_t got = 0;
        reading.set_value();
        comm_socket_stream_read(stream, &byte, 1, &got);
        comm_free_socket_stream(stream);
        return 0;
    });
    comm_server_keywords_set_create_stream(&server.set, 1);
    server.started();
    Client client(server.port());
    reading.get_future().wait();
    auto ending = std::async(std::launch::async, [&] { return comm_server_terminate(server.server); });
    while (!server_ends(server.server))
        std::this_thread::yield();
    moved.reset();
    for (int i = 0; i < 10000; i++)
        std::this_thread::yield();
    CHECK(moved.receives <= 2); // it is asleep
    client.hang_up();
    CHECK(ending.get() == 0);
}

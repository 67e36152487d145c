// Connections of the tests after their handshake, and threads that wait on them.
#pragma once

#include "support/stream.hpp"

#include <future>

// A client's stream of ours and OpenSSL at the other end, after the handshake.
struct Connection {
    SocketPair sockets;
    Context context{COMM_CLIENT};
    RawPeer peer;
    std::unique_ptr<RawEnd> end;
    Stream stream;

    explicit Connection(int version = 0, Keywords keywords = Keywords()) : peer(true, "server", version) {
        end = std::make_unique<RawEnd>(peer, sockets.theirs);
        int handshake = 0;
        Beside other([&](Beside &) { handshake = end->handshake(); });
        const comm_status status = comm_make_socket_stream(
            &keywords.socket(sockets.ours).ctx(context.ctx).side(COMM_CLIENT).name("localhost").set,
            &stream.stream);
        other.join();
        REQUIRE(status == 0);
        REQUIRE(handshake == 1);
        sockets.give();
    }
};

// Two streams of ours, after the handshake.
struct Two {
    SocketPair sockets;
    Context client_context{COMM_CLIENT}, server_context{COMM_SERVER, "server"};
    Stream client, server;
    Two() {
        Keywords ours, theirs;
        server.stream = nullptr;
        REQUIRE(comm_make_socket_stream(&theirs.socket(sockets.theirs).ctx(server_context.ctx).set,
                                        &server.stream) == 0);
        sockets.theirs = -1;
        auto accepted = std::async(std::launch::async, [&] {
            int32_t success = 0;
            return comm_socket_stream_handshake(server.stream, COMM_NIL_SECONDS, &success) == 0 &&
                   success == 1;
        });
        REQUIRE(
            comm_make_socket_stream(
                &ours.socket(sockets.ours).ctx(client_context.ctx).side(COMM_CLIENT).name("localhost").set,
                &client.stream) == 0);
        sockets.give();
        REQUIRE(accepted.get());
    }
};

// Until a thread that runs the call is asleep in it.
inline void until_asleep(pid_t thread) {
    const std::string path = "/proc/self/task/" + std::to_string(thread) + "/stat";
    for (;;) {
        FILE *file = fopen(path.c_str(), "r");
        REQUIRE(file != nullptr);
        char state = 0;
        const int found = fscanf(file, "%*d (%*[^)]) %c", &state);
        fclose(file);
        REQUIRE(found == 1);
        if (state == 'S')
            return;
        std::this_thread::yield();
    }
}

// Runs the call in a thread of its own and waits until it sleeps.
template <class Call>
std::future<comm_status> asleep_in(Call call) {
    std::promise<pid_t> started;
    auto id = started.get_future();
    auto result = std::async(std::launch::async, [call, started = std::move(started)]() mutable {
        started.set_value(gettid());
        const comm_status status = call();
        return status;
    });
    until_asleep(id.get());
    return result;
}

// Connections of the tests after their handshake, threads that wait on them, and bytes that show where they belong.
#pragma once

#include "support/stream.hpp"

#include <future>

// Bytes of which each tells its place, so that what is lost, doubled or out of order is seen.
class Content {
  public:
    explicit Content(unsigned seed) : seed(seed) {}
    std::string piece(size_t from, size_t length) const {
        std::string bytes(length, '\0');
        for (size_t i = 0; i < length; i++)
            bytes[i] = at(from + i);
        return bytes;
    }
    bool is(size_t from, const char *bytes, size_t length) const {
        for (size_t i = 0; i < length; i++)
            if (bytes[i] != at(from + i))
                return false;
        return true;
    }
    // Writes so many bytes in pieces of the size, and flushes; assertions are the caller's.
    bool send(Stream &stream, size_t size, size_t pieces) const {
        for (size_t sent = 0; sent < size; sent += pieces)
            if (stream.write(piece(sent, std::min(pieces, size - sent))) != 0)
                return false;
        return stream.flush() == 0;
    }
    // Reads so many bytes, and says whether they were the right ones.
    bool receive(Stream &stream, size_t size) const {
        std::vector<char> buffer(30000);
        for (size_t got = 0, part = 0; got < size; got += part) {
            const comm_status status = comm_socket_stream_read(stream.stream, buffer.data(),
                                                               std::min(buffer.size(), size - got), &part);
            if (status != 0 || part == 0 || !is(got, buffer.data(), part))
                return false;
        }
        return true;
    }

  private:
    char at(size_t place) const {
        return static_cast<char>(place * 31 + place / 251 + seed);
    }
    unsigned seed;
};

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

inline const char *version_of(Stream &stream) {
    return comm_ssl_get_version(comm_socket_stream_ssl(stream.stream));
}

// Two streams of ours, after the handshake.
struct Two {
    SocketPair sockets;
    Context client_context, server_context;
    Stream client, server;
    explicit Two(int version = 0)
        : client_context(COMM_CLIENT, "", "ca.pem", version), server_context(COMM_SERVER, "server") {
        Keywords ours, theirs;
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

inline comm_status read_one(Stream &stream) {
    char byte;
    size_t got = 0;
    return comm_socket_stream_read(stream.stream, &byte, 1, &got);
}

// Connections of the tests after their handshake, threads that wait on them, and bytes that show where they
// belong.
#pragma once

#include "support/inside.h"
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

// Two streams of ours whose handshake nobody has begun.
struct Unmet {
    SocketPair sockets;
    Stream client, server;
    Unmet(const Context &client_context, const Context &server_context) {
        Keywords ours, theirs;
        ours.ctx(client_context.ctx).side(COMM_CLIENT).name("localhost").handshake_timeout(0);
        REQUIRE(comm_make_socket_stream(&ours.socket(sockets.ours).set, &client.stream) == 0);
        sockets.give();
        theirs.ctx(server_context.ctx).socket(sockets.theirs);
        REQUIRE(comm_make_socket_stream(&theirs.set, &server.stream) == 0);
        sockets.theirs = -1;
    }
};

inline comm_status handshake(Stream &stream) {
    int32_t success = 0;
    const comm_status status = comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success);
    return status == 0 && success != 1 ? COMM_SSL_CLOSED : status;
}

// The contexts of two streams.
struct Contexts {
    Context client_context, server_context;
    explicit Contexts(int version = 0)
        : client_context(COMM_CLIENT, "", "ca.pem", version), server_context(COMM_SERVER, "server") {}
};

// Two streams of ours, after the handshake.
struct Two : Contexts, Unmet {
    explicit Two(int version = 0) : Contexts(version), Unmet(client_context, server_context) {
        auto accepted = std::async(std::launch::async, [this] { return handshake(server); });
        REQUIRE(handshake(client) == 0);
        REQUIRE(accepted.get() == 0);
    }
};

// Runs the call in a thread of its own until it waits for the stream's socket, in that direction.
template <class Call>
std::future<comm_status> waiting_in(const Stream &stream, comm_direction direction, Call call) {
    const size_t before = stream_waiters(stream.stream, direction);
    auto result = std::async(std::launch::async, [call]() mutable {
        const comm_status status = call();
        return status;
    });
    bool ended = false;
    while (!ended && stream_waiters(stream.stream, direction) == before) {
        ended = result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        std::this_thread::yield();
    }
    REQUIRE(!ended); // it has to wait
    return result;
}

inline comm_status read_one(Stream &stream) {
    char byte;
    size_t got = 0;
    return comm_socket_stream_read(stream.stream, &byte, 1, &got);
}

// Reads in a thread of its own, which waits.
inline std::future<comm_status> waiting_read(Stream &stream) {
    return waiting_in(stream, COMM_INPUT, [&stream] { return read_one(stream); });
}

// Writes more than a socket holds in a thread of its own, which waits.
inline std::future<comm_status> waiting_write(Stream &stream) {
    return waiting_in(stream, COMM_OUTPUT, [&stream] { return stream.write(std::string(8 << 20, 'x')); });
}

// What is in a socket, in the clear.
inline std::string receive_plain(int fd) {
    char buffer[4096];
    const ssize_t got = recv(fd, buffer, sizeof buffer, 0);
    return got > 0 ? std::string(buffer, size_t(got)) : "";
}

inline bool send_plain(int fd, const std::string &data) {
    return send(fd, data.data(), data.size(), MSG_NOSIGNAL) == ssize_t(data.size());
}

// What OpenSSL has to send next, without a socket.
inline std::string next_of(RawPeer &peer) {
    char buffer[20000];
    return std::string(buffer, peer.take(buffer, sizeof buffer));
}

// A server's stream of ours, attached or not, and the other end of its socket.
struct ServerStream {
    SocketPair sockets;
    Context context{COMM_SERVER, "server"};
    Stream stream{Keywords().socket(sockets.give())};
    comm_status attach() {
        return comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).set, nullptr);
    }
};

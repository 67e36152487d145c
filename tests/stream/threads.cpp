// Several threads on one stream.
#include "support/connection.hpp"

#include <atomic>

TEST_CASE("a reader and a writer share each end in full duplex") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Two two(version);
    const Content ours(1), theirs(2);
    const size_t size = 4 << 20;
    auto a = std::async(std::launch::async, [&] { return ours.send(two.client, size, 10000); });
    auto b = std::async(std::launch::async, [&] { return theirs.send(two.server, size, 100000); });
    auto c = std::async(std::launch::async, [&] { return theirs.receive(two.client, size); });
    CHECK(ours.receive(two.server, size));
    CHECK(a.get());
    CHECK(b.get());
    CHECK(c.get());
    CHECK(std::string(version_of(two.client)) == (version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"));
}

TEST_CASE("closing from another thread ends a call that waits") {
    Two two;
    const bool reading = GENERATE(true, false);
    auto waiting = asleep_in([&] {
        char byte;
        size_t got = 0;
        const std::string much(8 << 20, 'x');
        return reading ? comm_socket_stream_read(two.client.stream, &byte, 1, &got) : two.client.write(much);
    });
    auto closed = std::async(std::launch::async, [&] { return two.client.close(); });
    if (!reading) // what was written is sent before the stream is closed
        two.server.read_to_end();
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(closed.get() == 0);
    CHECK(two.client.close() == 0);
}

TEST_CASE("closing ends a read and a write that wait at once") {
    Two two;
    const std::string much(8 << 20, 'x');
    auto reading = asleep_in([&] { return read_one(two.client); });
    auto writing = asleep_in([&] { return two.client.write(much); });
    auto closed = std::async(std::launch::async, [&] { return two.client.close(); });
    two.server.read_to_end();
    CHECK(two.server.status == 0); // with close_notify
    CHECK(reading.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(writing.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(closed.get() == 0);
}

TEST_CASE("an interrupt ends a read and a write that wait at once") {
    Two two;
    const std::string much(8 << 20, 'x');
    auto reading = asleep_in([&] { return read_one(two.client); });
    auto writing = asleep_in([&] { return two.client.write(much); });
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_IO) == 0);
    CHECK(reading.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(writing.get() == COMM_SOCKET_INTERRUPTED);
}

namespace {

comm_status handshake(Stream &stream) {
    int32_t success = 0;
    const comm_status status = comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success);
    return status;
}

// A server's stream whose peer has said nothing yet.
struct Silent {
    SocketPair sockets;
    Context context{COMM_SERVER, "server"};
    Stream stream;
    Silent() {
        REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.ours).ctx(context.ctx).set,
                                        &stream.stream) == 0);
        sockets.give();
    }
};

} // namespace

TEST_CASE("closing ends a handshake that waits") {
    Silent server;
    auto waiting = asleep_in([&] { return handshake(server.stream); });
    CHECK(server.stream.close() == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("closing ends a client's handshake that waits in an attach") {
    SocketPair sockets;
    Context context(COMM_CLIENT);
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    auto waiting = asleep_in([&] {
        Keywords keywords;
        keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost");
        return comm_attach_ssl(stream.stream, &keywords.set, nullptr);
    });
    CHECK(stream.close() == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("an interrupt ends a handshake that waits, which then goes on") {
    Silent server;
    auto waiting = asleep_in([&] { return handshake(server.stream); });
    REQUIRE(comm_socket_stream_interrupt(server.stream.stream, GENERATE(COMM_INPUT, COMM_OUTPUT, COMM_IO)) ==
            0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    RawPeer peer(false, "");
    Beside client([&](Beside &beside) {
        RawEnd end(peer, server.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
    });
    CHECK(handshake(server.stream) == 0);
    client.join();
}

TEST_CASE("an interrupt ends a call that waits, and the stream goes on") {
    Two two;
    auto waiting = asleep_in([&] {
        char byte;
        size_t got = 0;
        const comm_status status = comm_socket_stream_read(two.client.stream, &byte, 1, &got);
        return status;
    });
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_OUTPUT) == 0); // not its direction
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_INPUT) == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    REQUIRE(two.server.write("hello") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(two.client.read() == "hello");
    CHECK(two.client.write("to the buffer") == 0); // the interrupt of writing waits for a write that waits
}

TEST_CASE("an interrupt before the wait is kept for it") {
    Two two;
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_IO) == 0);
    CHECK(two.client.read().empty());
    CHECK(two.client.status == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("what is written while another thread waits in a read goes out at once") {
    Two two;
    auto answer = asleep_in([&] { return two.client.read() == "answer" ? 0 : COMM_SSL_ERROR; });
    REQUIRE(two.client.write("question") == 0); // no flush
    CHECK(two.server.read() == "question");
    REQUIRE(two.server.write("answer") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(answer.get() == 0);
}

namespace {

// Looks at an SSL in every way that takes the stream's lock, until it is told to stop.
bool look(comm_ssl_pointer ssl, const std::string &version, const std::atomic<bool> &stop) {
    while (!stop) {
        comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
        const bool right = certificate != nullptr && comm_ssl_get_version(ssl) == version &&
                           comm_ssl_get_verify_result(ssl) == 0 &&
                           std::string(comm_ssl_get_cipher_name(ssl)) ==
                               comm_ssl_cipher_get_name(comm_ssl_get_current_cipher(ssl));
        comm_release_certificate(certificate);
        if (!right)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("direct calls on a live stream's SSL are safe from any thread") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Two two(version);
    std::atomic<bool> stop{false};
    auto looking = [&] {
        return look(comm_socket_stream_ssl(two.client.stream),
                    version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3", stop);
    };
    auto a = std::async(std::launch::async, looking);
    auto b = std::async(std::launch::async, looking);
    const Content ours(1), theirs(2);
    const size_t size = 1 << 20;
    auto sent = std::async(std::launch::async, [&] { return ours.send(two.client, size, 5000); });
    auto answered = std::async(std::launch::async, [&] { return theirs.send(two.server, size, 5000); });
    auto received = std::async(std::launch::async, [&] { return theirs.receive(two.client, size); });
    CHECK(ours.receive(two.server, size));
    CHECK(sent.get());
    CHECK(answered.get());
    CHECK(received.get());
    stop = true;
    CHECK(a.get());
    CHECK(b.get());
}

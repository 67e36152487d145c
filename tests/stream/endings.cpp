// What a stream answers when its peer ends, beyond what the table of endings says (tests/fault), and when
// time runs out.
#include "support/connection.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>

TEST_CASE("close_notify is the end of the file, and writing goes on") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Connection connection(version);
    connection.end->write("last words");
    connection.end->shutdown();
    CHECK(connection.stream.read() == "last words");
    for (int i = 0; i < 2; i++) {
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.status == 0);
    }
    CHECK(connection.stream.write("still here") == 0);
    CHECK(connection.stream.flush() == 0);
    CHECK(connection.end->read() == "still here");
    CHECK(connection.stream.close() == 0);
}

TEST_CASE("a peer that is gone fails a write, without a signal, and what it said is still read") {
    Connection connection;
    REQUIRE(std::signal(SIGPIPE, SIG_DFL) != SIG_ERR);
    connection.end->write("last words");
    connection.sockets.hang_up();
    CHECK(connection.stream.write("nobody hears this") == 0); // into the buffer
    for (int i = 0; i < 2; i++) {
        CHECK(connection.stream.flush() == COMM_SSL_ERROR);
        CHECK(comm_condition_errno(nullptr) == EPIPE);
    }
    CHECK(connection.stream.write("nor this") == COMM_SSL_ERROR);
    CHECK(connection.stream.read() == "last words");
    CHECK(connection.stream.read().empty());
    CHECK(connection.stream.status == COMM_SSL_TRUNCATED);
    CHECK(connection.stream.close() == COMM_SSL_ERROR); // told, and closed all the same
    std::signal(SIGPIPE, SIG_IGN);
    CHECK(comm_socket_stream_socket(connection.stream.stream) == -1);
}

TEST_CASE("a read that has nothing to read times out, and can be repeated") {
    Connection connection(0, Keywords().read_timeout(0.05));
    for (int i = 0; i < 2; i++) {
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.status == COMM_SOCKET_TIMEOUT);
    }
    connection.end->write("at last");
    CHECK(connection.stream.read() == "at last");
}

TEST_CASE("a write that nobody reads times out") {
    Connection connection(0, Keywords().write_timeout(0.05));
    CHECK(connection.stream.write(std::string(8 << 20, 'x')) == COMM_SOCKET_TIMEOUT);
    CHECK(comm_condition_typep(COMM_SOCKET_TIMEOUT, COMM_SOCKET_ERROR) == 1);
    CHECK(connection.stream.close() == COMM_SOCKET_TIMEOUT); // what is left could not be sent
}

TEST_CASE("a handshake that gets no answer times out") {
    SocketPair sockets;
    Keywords keywords;
    SECTION("of a client, at once") {
        Context context(COMM_CLIENT);
        comm_socket_stream *stream = nullptr;
        keywords.socket(sockets.ours)
            .ctx(context.ctx)
            .side(COMM_CLIENT)
            .name("localhost")
            .handshake_timeout(0.05);
        CHECK(comm_make_socket_stream(&keywords.set, &stream) == COMM_SSL_HANDSHAKE_TIMEOUT);
        CHECK(stream == nullptr);
        char byte;
        CHECK(recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) ==
              1); // the socket is open, and still the caller's
        CHECK(fcntl(sockets.ours, F_GETFD) >= 0);
    }
    SECTION("of a server, from its first step") {
        Context context(COMM_SERVER, "server");
        Stream stream(keywords.socket(sockets.give()).ctx(context.ctx).handshake_timeout(0.05));
        CHECK(stream.read().empty());
        CHECK(stream.status == COMM_SSL_HANDSHAKE_TIMEOUT);
        CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_HANDSHAKE_TIMEOUT);
    }
    SECTION("socket-stream-handshake answers false") {
        Context context(COMM_SERVER, "server");
        Stream stream(keywords.socket(sockets.give()).ctx(context.ctx));
        int32_t success = -1;
        CHECK(comm_socket_stream_handshake(stream.stream, 0.05, &success) == 0);
        CHECK(success == 0);
    }
    SECTION("a client that is told to wait does none") {
        Context context(COMM_CLIENT);
        keywords.socket(sockets.ours)
            .ctx(context.ctx)
            .side(COMM_CLIENT)
            .name("localhost")
            .handshake_timeout(0);
        Stream stream(keywords);
        sockets.give();
        char byte;
        CHECK(recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) == -1);
    }
}

TEST_CASE("the alert that explains a failed write is told") {
    // The server refuses the client's certificate after the client has finished its handshake.
    SocketPair sockets;
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server", TLS1_3_VERSION);
    peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
    RawEnd end(peer, sockets.theirs);
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, end.handshake() != 1);
        RAW(ERR_clear_error)();
        sockets.hang_up();
    });
    Stream stream(Keywords().socket(sockets.give()).ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    other.join();
    CHECK(stream.write("GET / HTTP/1.0\r\n\r\n") == 0);
    CHECK(stream.flush() == COMM_SSL_FAILURE);
    CHECK(comm_condition_alert(nullptr) == SSL_AD_CERTIFICATE_REQUIRED);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_PEER);
    stream.close();
}

TEST_CASE("what came before the time was over is read, however short the time is") {
    Connection connection(0, Keywords().read_timeout(1e-9));
    connection.end->write("there");
    REQUIRE(connection.stream.write("a question") == 0);
    CHECK(connection.stream.read() == "there");
    CHECK(connection.stream.read().empty());
    CHECK(connection.stream.status == COMM_SOCKET_TIMEOUT);
}

TEST_CASE("a half closed stream still reads") {
    Connection connection;
    CHECK(connection.stream.write("the end") == 0);
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_WANT_READ);
    CHECK(connection.end->read() == "the end");
    CHECK(connection.end->read().empty());
    connection.end->write("understood");
    connection.end->shutdown();
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) ==
          COMM_WANT_READ); // there is data to read first
    CHECK(connection.stream.read() == "understood");
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_DONE);
    CHECK(connection.stream.write("late") == COMM_USAGE_ERROR);
}

namespace {

void fill(int fd) {
    const std::string block(4096, 'x');
    while (send(fd, block.data(), block.size(), MSG_DONTWAIT) > 0)
        ;
}

void drain(int fd) {
    char buffer[4096];
    while (recv(fd, buffer, sizeof buffer, MSG_DONTWAIT) > 0)
        ;
}

} // namespace

TEST_CASE("a step whose bytes the peer waits for wants to write them before it wants to read") {
    SECTION("in a handshake") {
        SocketPair sockets;
        Context context(COMM_CLIENT);
        fill(sockets.ours);
        Stream stream(Keywords()
                          .socket(sockets.give())
                          .ctx(context.ctx)
                          .side(COMM_CLIENT)
                          .name("localhost")
                          .handshake_timeout(0));
        CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_WRITE);
        drain(sockets.theirs);
        CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_READ);
        char byte;
        CHECK(recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) == 1);
    }
    SECTION("in a shutdown that the peer began") {
        Connection connection;
        const auto stream = connection.stream.stream;
        connection.end->shutdown();
        fill(static_cast<int>(comm_socket_stream_socket(stream)));
        CHECK(comm_socket_stream_shutdown_step(stream) == COMM_WANT_WRITE);
        drain(connection.sockets.theirs);
        CHECK(comm_socket_stream_shutdown_step(stream) == COMM_DONE);
        CHECK(connection.end->read().empty());
        CHECK(connection.peer.saw_close_notify());
    }
    SECTION("at the end of a handshake") {
        SocketPair sockets;
        Context context(COMM_CLIENT);
        RawPeer peer(true, "server", TLS1_3_VERSION);
        peer.start();
        const int ours = sockets.ours;
        Stream stream(Keywords()
                          .socket(sockets.give())
                          .ctx(context.ctx)
                          .side(COMM_CLIENT)
                          .name("localhost")
                          .handshake_timeout(0));
        char buffer[16384];
        CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_READ);
        peer.feed(buffer, static_cast<size_t>(recv(sockets.theirs, buffer, sizeof buffer, 0)));
        peer.handshake();
        const size_t length = peer.take(buffer, sizeof buffer);
        REQUIRE(send(sockets.theirs, buffer, length, 0) == ssize_t(length));
        fill(ours);
        if (GENERATE(true, false)) {
            CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_WRITE);
        } else {
            size_t got = 0;
            CHECK(comm_socket_stream_read_step(stream.stream, buffer, 1, &got) == COMM_WANT_WRITE);
        }
        drain(sockets.theirs);
        CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_DONE);
        peer.feed(buffer, static_cast<size_t>(recv(sockets.theirs, buffer, sizeof buffer, 0)));
        CHECK(peer.handshake());
    }
    SECTION("in a shutdown") {
        Connection connection;
        const auto stream = connection.stream.stream;
        fill(static_cast<int>(comm_socket_stream_socket(stream)));
        CHECK(comm_socket_stream_shutdown_step(stream) == COMM_WANT_WRITE);
        CHECK(comm_socket_stream_shutdown_step(stream) == COMM_WANT_WRITE);
        drain(connection.sockets.theirs);
        CHECK(comm_socket_stream_shutdown_step(stream) == COMM_WANT_READ);
        CHECK(connection.end->read().empty());
        CHECK(connection.peer.saw_close_notify());
    }
}

TEST_CASE("a plain stream whose peer resets says so, whichever direction sees it first") {
    TcpPair sockets;
    const int ours = sockets.ours;
    Stream stream(Keywords().socket(sockets.give()));
    sockets.reset();
    sockets.wait_for(ours, POLLHUP);
    if (GENERATE(true, false)) {
        CHECK(stream.write("nobody hears this") == 0);
        CHECK(stream.flush() == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) == ECONNRESET);
    }
    CHECK(stream.read().empty());
    CHECK(stream.status == COMM_SOCKET_ERROR);
    CHECK(comm_condition_errno(nullptr) == ECONNRESET);
}

TEST_CASE("a plain stream") {
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()).read_timeout(0.05));
    char buffer[64];
    SECTION("reads, writes and ends") {
        REQUIRE(send(sockets.theirs, "hello", 5, 0) == 5);
        CHECK(stream.read() == "hello");
        CHECK(stream.write("there") == 0);
        CHECK(recv(sockets.theirs, buffer, sizeof buffer, MSG_DONTWAIT) == -1); // buffered
        CHECK(stream.flush() == 0);
        CHECK(recv(sockets.theirs, buffer, sizeof buffer, 0) == 5);
        CHECK(stream.read().empty());
        CHECK(stream.status == COMM_SOCKET_TIMEOUT);
        CHECK(comm_socket_stream_shutdown_step(stream.stream) == COMM_WANT_READ);
        CHECK(recv(sockets.theirs, buffer, sizeof buffer, 0) == 0);
        sockets.hang_up();
        CHECK(stream.read().empty());
        CHECK(stream.status == 0);
        CHECK(comm_socket_stream_shutdown_step(stream.stream) == COMM_DONE);
    }
    SECTION("sends what is written when it closes") {
        CHECK(stream.write("bye") == 0);
        CHECK(stream.close() == 0);
        CHECK(recv(sockets.theirs, buffer, sizeof buffer, 0) == 3);
        CHECK(recv(sockets.theirs, buffer, sizeof buffer, 0) == 0);
    }
    SECTION("has no TLS to ask about") {
        int32_t success;
        comm_ssl_side side;
        comm_ssl_decision *decision;
        CHECK(comm_socket_stream_ssl(stream.stream) == nullptr);
        CHECK(comm_socket_stream_ctx(stream.stream) == nullptr);
        CHECK(comm_socket_stream_ssl_side(stream.stream, &side) == COMM_USAGE_ERROR);
        CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == COMM_USAGE_ERROR);
        CHECK(comm_socket_stream_decision(stream.stream, &decision) == COMM_USAGE_ERROR);
        CHECK(comm_socket_stream_pending(stream.stream) == 0);
    }
}

// Giving a stream another socket, or none.
#include "support/connection.hpp"

#include <fcntl.h>
#include <netinet/tcp.h>

namespace {

bool is_open(int fd) {
    return fcntl(fd, F_GETFD) >= 0;
}

// For a peer that sends no close_notify.
comm_status replace(Stream &stream, int64_t socket, int64_t &old) {
    return stream.replace(socket, old, -1);
}

} // namespace

TEST_CASE("a stream goes on over another socket, and the old one is the caller's") {
    Connection connection;
    SocketPair next;
    int64_t old = -1;
    connection.end->write("decrypted");
    connection.end->write("waiting");
    CHECK(connection.stream.read(2) == "de");
    const int64_t before = comm_socket_stream_socket(connection.stream.stream);
    const int given = next.ours;
    REQUIRE(connection.stream.write("the last") == 0);
    REQUIRE(replace(connection.stream, next.give(), old) == 0);
    CHECK(old == before);
    CHECK(is_open(int(old)));
    CHECK(comm_socket_stream_socket(connection.stream.stream) == given);
    CHECK(!connection.stream.has_tls());
    CHECK(connection.end->read() == "the last");
    CHECK(connection.end->read().empty());
    CHECK(connection.peer.saw_close_notify());
    REQUIRE(send(next.theirs, "of the next", 11, 0) == 11);
    CHECK(connection.stream.read() == "cryptedwaiting");
    CHECK(connection.stream.read() == "of the next");
    REQUIRE(connection.stream.write("to the next") == 0);
    REQUIRE(connection.stream.flush() == 0);
    CHECK(receive_plain(next.theirs) == "to the next");
    CHECK(connection.stream.close() == 0);
    CHECK(receive_plain(next.theirs).empty());
    CHECK(is_open(int(old)));
    close(int(old));
}

TEST_CASE("what the old socket was not read for stays in it") {
    Connection connection;
    int64_t old = -1;
    connection.end->write("read for");
    CHECK(connection.stream.read() == "read for");
    connection.end->write("not read for");
    REQUIRE(replace(connection.stream, -1, old) == 0);
    CHECK(comm_socket_stream_pending(connection.stream.stream) == 0);
    unsigned char type = 0;
    CHECK(recv(int(old), &type, 1, MSG_DONTWAIT) == 1);
    CHECK(type == 23); // a record of application data
    close(int(old));
}

TEST_CASE("a stream without a socket reads what it has, and closes") {
    Connection connection;
    int64_t old = -1, none = 0;
    connection.end->write("last words");
    CHECK(connection.stream.read(5) == "last ");
    REQUIRE(replace(connection.stream, -1, old) == 0);
    CHECK(comm_socket_stream_socket(connection.stream.stream) == -1);
    CHECK(connection.stream.read() == "words");
    CHECK(connection.stream.read().empty());
    CHECK(connection.stream.status == COMM_USAGE_ERROR);
    CHECK(connection.stream.write("x") == COMM_USAGE_ERROR);
    CHECK(connection.stream.flush() == 0); // there is nothing to send
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_attach_ssl(connection.stream.stream, nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(connection.stream.detach() == 0);
    CHECK(replace(connection.stream, -1, none) == 0);
    CHECK(none == -1);
    const bool revived = GENERATE(false, true);
    SocketPair next;
    if (revived) {
        REQUIRE(replace(connection.stream, next.give(), none) == 0);
        CHECK(none == -1);
        REQUIRE(connection.stream.write("alive") == 0);
    }
    CHECK(connection.stream.close() == 0);
    if (revived)
        CHECK(receive_plain(next.theirs) == "alive");
    CHECK(is_open(int(old)));
    close(int(old));
}

TEST_CASE("a socket moves to another stream, and TLS is attached there") {
    Connection connection;
    int64_t moved = -1;
    connection.end->shutdown();
    CHECK(connection.stream.read().empty());
    REQUIRE(replace(connection.stream, -1, moved) == 0);
    CHECK(connection.end->read().empty());
    RawPeer peer(true, "server");
    RawEnd end(peer, connection.sockets.theirs);
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, end.handshake() == 1);
        end.write("there");
    });
    Stream stream(Keywords().socket(moved).ctx(connection.context.ctx).side(COMM_CLIENT).name("localhost"));
    CHECK(stream.read() == "there");
    other.join();
}

TEST_CASE("a socket that is set takes the place of one that is closed") {
    Connection connection;
    Listener listener;
    SocketPair next;
    const int before = int(comm_socket_stream_socket(connection.stream.stream));
    REQUIRE(comm_set_socket_stream_socket(connection.stream.stream, next.give()) == 0);
    CHECK(!is_open(before));
    CHECK(connection.end->read().empty());
    CHECK(connection.peer.saw_close_notify());
    CHECK(receive_plain(connection.sockets.theirs).empty()); // and the end of it
    REQUIRE(connection.stream.write("there") == 0);
    REQUIRE(comm_set_socket_stream_socket(connection.stream.stream, -1) == 0);
    CHECK(receive_plain(next.theirs) == "there");
    CHECK(receive_plain(next.theirs).empty());
    // One that is TCP does not delay small writes.
    sockaddr_in address = {};
    socklen_t length = sizeof address;
    REQUIRE(getsockname(listener.fd, reinterpret_cast<sockaddr *>(&address), &length) == 0);
    const int tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(connect(tcp, reinterpret_cast<sockaddr *>(&address), length) == 0);
    REQUIRE(comm_set_socket_stream_socket(connection.stream.stream, tcp) == 0);
    int no_delay = 0;
    length = sizeof no_delay;
    CHECK(getsockopt(tcp, IPPROTO_TCP, TCP_NODELAY, &no_delay, &length) == 0);
    CHECK(no_delay != 0);
}

TEST_CASE("a socket that is no good changes nothing") {
    Connection connection;
    int64_t old = 77;
    const int64_t before = comm_socket_stream_socket(connection.stream.stream);
    int both[2];
    REQUIRE(pipe2(both, O_CLOEXEC) == 0);
    SocketPair gone;
    const int closed = gone.give();
    close(closed);
    auto refused = [&](int64_t socket) {
        CHECK(replace(connection.stream, socket, old) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "socket");
        CHECK(comm_set_socket_stream_socket(connection.stream.stream, socket) == COMM_USAGE_ERROR);
        CHECK(old == 77);
    };
    refused(-2);
    refused(int64_t(1) << 40);
    refused(both[0]);
    refused(closed);
    refused(before);
    close(both[0]);
    close(both[1]);
    CHECK(comm_replace_socket_stream_socket(connection.stream.stream, -1, nullptr, nullptr) ==
          COMM_USAGE_ERROR);
    CHECK(comm_replace_socket_stream_socket(nullptr, -1, nullptr, &old) == COMM_USAGE_ERROR);
    CHECK(comm_set_socket_stream_socket(nullptr, -1) == COMM_USAGE_ERROR);
    CHECK(comm_socket_stream_socket(connection.stream.stream) == before);
    CHECK(connection.stream.has_tls());
    connection.end->write("as before");
    CHECK(connection.stream.read() == "as before");
    CHECK(connection.stream.close() == 0);
    CHECK(replace(connection.stream, -1, old) == COMM_USAGE_ERROR);
    CHECK(comm_set_socket_stream_socket(connection.stream.stream, -1) == COMM_USAGE_ERROR);
}

TEST_CASE("a replacement fails once because of what could not be sent, and may be repeated") {
    int64_t old = 77;
    SECTION("for ever, under TLS") {
        Connection connection;
        connection.sockets.hang_up();
        REQUIRE(connection.stream.write("nobody hears this") == 0);
        CHECK(replace(connection.stream, -1, old) == COMM_SSL_ERROR);
        CHECK(old == 77);
        CHECK(!connection.stream.has_tls());
        REQUIRE(replace(connection.stream, -1, old) == 0);
    }
    SECTION("for ever, in the clear") {
        SocketPair sockets, next;
        Stream stream(Keywords().socket(sockets.give()));
        sockets.hang_up();
        REQUIRE(stream.write("nobody hears this") == 0);
        const bool flushed = GENERATE(false, true);
        for (int i = 0; flushed && i < 2; i++) // writing has ended: each call that sends says so
            CHECK(stream.flush() == COMM_SOCKET_ERROR);
        CHECK(replace(stream, next.ours, old) == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) == EPIPE);
        CHECK(old == 77);
        REQUIRE(replace(stream, next.give(), old) == 0);
        CHECK(stream.write("somebody does") == 0);
        CHECK(stream.flush() == 0);
        CHECK(receive_plain(next.theirs) == "somebody does");
    }
    SECTION("for now") {
        Connection connection(0, Keywords().write_timeout(0.02));
        CHECK(connection.stream.write(std::string(1 << 20, 'w')) == COMM_SOCKET_TIMEOUT);
        CHECK(replace(connection.stream, -1, old) == COMM_SOCKET_TIMEOUT);
        CHECK(connection.stream.has_tls());
        Beside other([&](Beside &) {
            while (!connection.end->read().empty())
                ;
        });
        comm_status status;
        do
            status = replace(connection.stream, -1, old);
        while (status == COMM_SOCKET_TIMEOUT);
        CHECK(status == 0);
        other.join();
        CHECK(connection.peer.saw_close_notify());
    }
    REQUIRE(is_open(int(old)));
    close(int(old));
}

TEST_CASE("who waits for a socket that is replaced is woken") {
    Two two;
    SocketPair next;
    auto waiting = waiting_read(two.client);
    REQUIRE(comm_set_socket_stream_socket(two.client.stream, next.give()) == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    REQUIRE(send(next.theirs, "next", 4, 0) == 4);
    CHECK(two.client.read() == "next");
    CHECK(two.server.read().empty());
    CHECK(two.server.status == 0); // close_notify
}

TEST_CASE("another socket is not of the host that the stream was opened with") {
    Listener listener;
    SocketPair next;
    Stream stream;
    REQUIRE(comm_open_tcp_stream("localhost", listener.port.c_str(), nullptr, &stream.stream) == 0);
    Keywords keywords;
    comm_ssl_keywords_set_tlsext_host_name(&keywords.symbol(COMM_T).set, comm_host_name_t());
    keywords.side(COMM_CLIENT).handshake_timeout(0);
    REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
    REQUIRE(comm_set_socket_stream_socket(stream.stream, next.give()) == 0);
    CHECK(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "tlsext-host-name");
}

namespace {

// The guide's move: the socket of one stream becomes another's, by nothing but defaults.
comm_status move(Stream &from, int64_t &socket) {
    return comm_replace_socket_stream_socket(from.stream, -1, nullptr, &socket);
}

} // namespace

TEST_CASE("a socket is given away with the peer's close_notify read, and nothing behind it") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const bool again = GENERATE(true, false); // TLS follows, or text in the clear
    Connection connection(version);
    const int fd = connection.sockets.theirs;
    RawPeer next(false, "");
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, connection.end->read().empty());
        // The end, and in the same moment what is for the next.
        SSL *ssl = connection.peer.ssl;
        RAW(SSL_set0_wbio)(ssl, RAW(BIO_new)(RAW(BIO_s_mem)()));
        connection.end->write("last words");
        RAW(SSL_shutdown)(ssl);
        char buffer[1000];
        const int length = RAW(BIO_read)(RAW(SSL_get_wbio)(ssl), buffer, sizeof buffer);
        std::string bytes(buffer, size_t(length));
        if (!again) {
            BESIDE_CHECK(beside, send_plain(fd, bytes + "in the clear"));
            return;
        }
        next.start();
        next.handshake();
        BESIDE_CHECK(beside, send_plain(fd, bytes + next_of(next)));
        while (!next.established()) {
            const std::string got = receive_plain(fd);
            next.feed(got.data(), got.size());
            next.handshake();
            send_plain(fd, next_of(next));
        }
    });
    int64_t socket = -1;
    CHECK(move(connection.stream, socket) == 0);
    CHECK(connection.stream.read() == "last words");
    REQUIRE(socket >= 0);
    if (again) {
        Context context(COMM_SERVER, "server");
        Stream stream(Keywords().socket(socket).ctx(context.ctx));
        CHECK(handshake(stream) == 0);
        other.join();
    } else {
        Stream stream(Keywords().socket(socket));
        CHECK(stream.read() == "in the clear");
        other.join();
    }
}

TEST_CASE("a socket is not given away before the peer's close_notify, but by a second call") {
    Connection connection;
    int64_t socket = -1;
    const int64_t before = comm_socket_stream_socket(connection.stream.stream);
    REQUIRE(connection.stream.write("the last") == 0);
    const bool once = GENERATE(false, true);
    CHECK((once ? connection.stream.replace(-1, socket, 0)
                : connection.stream.replace(-1, socket, 2, 0.01)) == COMM_SSL_ERROR);
    CHECK(comm_condition_errno(nullptr) == ETIMEDOUT);
    CHECK(socket == -1);
    CHECK(comm_socket_stream_socket(connection.stream.stream) == before);
    CHECK(!connection.stream.has_tls());
    CHECK(connection.end->read() == "the last");
    CHECK(connection.end->read().empty());
    CHECK(connection.peer.saw_close_notify());
    CHECK(move(connection.stream, socket) == 0);
    CHECK(socket == before);
    close(int(socket));
}

TEST_CASE("a peer that ends without close_notify is told once before its socket is given away") {
    Connection connection;
    int64_t socket = -1;
    shutdown(connection.sockets.theirs, SHUT_WR);
    CHECK(move(connection.stream, socket) == COMM_SSL_TRUNCATED);
    CHECK(!connection.stream.has_tls());
    CHECK(socket == -1);
    REQUIRE(move(connection.stream, socket) == 0);
    close(int(socket));
}

TEST_CASE("a socket whose close_notify need not come, or that is closed, is not read for it") {
    Connection connection;
    int64_t socket = -1;
    connection.end->write("unread");
    if (GENERATE(false, true)) {
        REQUIRE(connection.stream.replace(-1, socket, -1) == 0);
        char byte;
        CHECK(recv(int(socket), &byte, 1, MSG_DONTWAIT) == 1);
        close(int(socket));
    } else {
        REQUIRE(comm_set_socket_stream_socket(connection.stream.stream, -1) == 0);
    }
    CHECK(comm_socket_stream_pending(connection.stream.stream) == 0);
}

TEST_CASE("a close_notify that has come is found without waiting") {
    Connection connection;
    int64_t socket = -1;
    for (int i = 0; i < 100; i++) // each in a record of its own
        connection.end->write("x");
    connection.end->shutdown();
    REQUIRE(connection.stream.replace(-1, socket, 0) == 0);
    CHECK(connection.stream.read() == std::string(100, 'x'));
    close(int(socket));
}

TEST_CASE("a socket is given away only by keywords that are good") {
    Connection connection;
    int64_t socket = 77;
    CHECK(connection.stream.replace(-1, socket, -2) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "retry-count");
    CHECK(connection.stream.replace(-1, socket, 1, 0) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "retry-timeout");
    CHECK(socket == 77);
    CHECK(connection.stream.has_tls());
    connection.end->write("as before");
    CHECK(connection.stream.read() == "as before");
}

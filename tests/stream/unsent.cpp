// What was written and not sent yet goes out while calls wait for something else.
#include "support/connection.hpp"

namespace {

// Takes little, so that a sender soon has to wait.
void narrow(int socket) {
    const int size = 4096;
    REQUIRE(setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size) == 0);
}

// What never comes fails the test.
void limit_receiving(int socket) {
    const timeval most = {20, 0};
    REQUIRE(setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most) == 0);
}

size_t receive_all(int socket, size_t size) {
    char buffer[65536];
    size_t got = 0;
    for (ssize_t part; got < size && (part = recv(socket, buffer, sizeof buffer, 0)) > 0;)
        got += size_t(part);
    return got;
}

} // namespace

TEST_CASE("a read sends what a full socket did not take before, in the clear") {
    SocketPair sockets;
    narrow(sockets.ours);
    limit_receiving(sockets.theirs);
    Keywords keywords;
    Stream stream(keywords.socket(sockets.ours).read_timeout(20));
    sockets.give();
    const std::string much(65536, 'x');
    size_t sent = 0, part = 0;
    while (comm_socket_stream_write_step(stream.stream, much.data(), much.size(), &part) == COMM_DONE)
        sent += part;
    REQUIRE(stream.write("the rest") == 0); // in the buffer
    std::string answer;
    auto reading = waiting_in(stream, COMM_INPUT, [&] {
        answer = stream.read();
        return stream.status;
    });
    CHECK(receive_all(sockets.theirs, sent + 8) == sent + 8);
    REQUIRE(send(sockets.theirs, "answer", 6, 0) == 6);
    CHECK(reading.get() == 0);
    CHECK(answer == "answer");
}

TEST_CASE("a reader that waits sends what a writer left to be sent") {
    Connection connection(0, Keywords().read_timeout(20));
    narrow(int(comm_socket_stream_socket(connection.stream.stream)));
    limit_receiving(connection.sockets.theirs);
    const std::string piece(4000, 'x');
    const int pieces = 15; // more than the socket takes, less than would make the writer wait
    std::string answer;
    auto reading = waiting_in(connection.stream, COMM_INPUT, [&] {
        answer = connection.stream.read();
        return connection.stream.status;
    });
    for (int i = 0; i < pieces; i++)
        REQUIRE(connection.stream.write(piece) == 0);
    std::string got;
    while (got.size() < pieces * piece.size()) {
        const std::string part = connection.end->read();
        if (part.empty())
            break;
        got += part;
    }
    connection.end->write("answer");
    CHECK(got.size() == pieces * piece.size());
    CHECK(reading.get() == 0);
    CHECK(answer == "answer");
}

TEST_CASE("a failed send never stops reads, whatever the peer asks to be answered") {
    Connection connection(TLS1_3_VERSION, Keywords().read_timeout(20));
    REQUIRE(shutdown(connection.sockets.theirs, SHUT_RD) == 0); // who writes to it is told EPIPE
    REQUIRE(connection.stream.write("nobody hears this") == 0);
    REQUIRE(connection.stream.flush() == COMM_SSL_ERROR);
    const int updates = 4000; // each answered by more than 20 bytes, together more than a ring
    Beside peer([&](Beside &beside) {
        for (int i = 0; i < updates; i++) {
            BESIDE_CHECK(beside, RAW(SSL_key_update)(connection.peer.ssl, SSL_KEY_UPDATE_REQUESTED) == 1);
            connection.end->write("x");
        }
    });
    size_t got = 0;
    for (std::string part; got < updates && !(part = connection.stream.read()).empty();)
        got += part.size();
    CHECK(got == updates);
    CHECK(connection.stream.status == 0);
    CHECK(connection.stream.flush() == COMM_SSL_ERROR);
    peer.join();
}

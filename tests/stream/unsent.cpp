// What was written and not sent yet goes out while calls wait for something else.
#include "stream/clock.hpp"
#include "support/connection.hpp"

#include <sys/ioctl.h>

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
    for (ssize_t part;
         got < size && (part = recv(socket, buffer, std::min(size - got, sizeof buffer), 0)) > 0;)
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

namespace {

bool readable(int socket) {
    pollfd descriptor = {socket, POLLIN, 0};
    return poll(&descriptor, 1, 0) == 1;
}

// What is in the socket.
size_t unread(int socket) {
    int count = 0;
    REQUIRE(ioctl(socket, FIONREAD, &count) == 0);
    return size_t(count);
}

} // namespace

TEST_CASE("a write time-out begins anew whenever the socket took something") {
    const bool tls = GENERATE(true, false);
    const bool closes = GENERATE(false, true); // which sends what is left in the same time
    CAPTURE(tls, closes);
    Time time;
    Connection connection(0, Keywords().write_timeout(10));
    SocketPair sockets;
    Keywords keywords;
    Stream plain(keywords.socket(sockets.give()).write_timeout(10));
    Stream &stream = tls ? connection.stream : plain;
    const int theirs = tls ? connection.sockets.theirs : sockets.theirs;
    narrow(int(comm_socket_stream_socket(stream.stream)));
    auto writing = std::async(std::launch::async, [&] {
        const comm_status status = stream.write(std::string(closes ? 60000 : 200000, 'x'));
        return status != 0 ? status : closes ? stream.close() : stream.flush();
    });
    auto ended = [&] { return writing.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    size_t got = 0, taken = 0; // of what our socket took the peer has got so much
    int rounds = 0;
    while (!ended()) {
        if (got + unread(theirs) == taken)
            continue;
        while (!ended() && stream_waiters(stream.stream, COMM_OUTPUT) == 0)
            std::this_thread::yield();
        Time::pass(6); // most of its time, and more than that in two rounds
        const size_t more = unread(theirs);
        taken = got + more;
        got += receive_all(theirs, more);
        rounds++;
    }
    CHECK(writing.get() == 0);
    CHECK(rounds > 2);
}

TEST_CASE("a message that a program's own call asked for goes out with a read, before it waits") {
    enum Own { KEY_UPDATE, RENEGOTIATION, POST_HANDSHAKE };
    const auto own = GENERATE(KEY_UPDATE, RENEGOTIATION, POST_HANDSHAKE);
    Contexts contexts(own == RENEGOTIATION ? TLS1_2_VERSION : TLS1_3_VERSION);
    comm_ssl_ctx_pointer client = contexts.client_context.ctx, server = contexts.server_context.ctx;
    RAW(SSL_CTX_set_post_handshake_auth)(client, 1);
    RAW(SSL_CTX_clear_options)(client, SSL_OP_NO_RENEGOTIATION);
    RAW(SSL_CTX_clear_options)(server, SSL_OP_NO_RENEGOTIATION);
    Unmet two(contexts.client_context, contexts.server_context);
    auto accepted = std::async(std::launch::async, [&] { return handshake(two.server); });
    REQUIRE(handshake(two.client) == 0);
    REQUIRE(accepted.get() == 0);
    REQUIRE(two.server.write("x") == 0);
    REQUIRE(two.server.flush() == 0);
    REQUIRE(two.client.read() == "x"); // and the tickets before it
    Stream &asking = own == POST_HANDSHAKE ? two.server : two.client;
    Stream &asked = own == POST_HANDSHAKE ? two.client : two.server;
    char byte;
    size_t got = 0;
    REQUIRE(comm_socket_stream_read_step(asking.stream, &byte, 1, &got) == COMM_WANT_READ);
    SSL *ssl = comm_socket_stream_ssl(asking.stream);
    if (own == KEY_UPDATE)
        REQUIRE(RAW(SSL_key_update)(ssl, SSL_KEY_UPDATE_REQUESTED) == 1);
    if (own == RENEGOTIATION)
        REQUIRE(RAW(SSL_renegotiate)(ssl) == 1);
    if (own == POST_HANDSHAKE) {
        RAW(SSL_set_verify)(ssl, SSL_VERIFY_PEER, nullptr);
        REQUIRE(RAW(SSL_verify_client_post_handshake)(ssl) == 1);
    }
    const int theirs = int(comm_socket_stream_socket(asked.stream));
    REQUIRE(!readable(theirs));
    CHECK(comm_socket_stream_read_step(asking.stream, &byte, 1, &got) == COMM_WANT_READ);
    CHECK(readable(theirs));
}

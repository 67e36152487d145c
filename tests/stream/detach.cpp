// Taking TLS away from a stream, and giving it to one again.
#include "support/connection.hpp"

#include <cmath>
#include <cstring>

namespace {

const size_t KEPT = 65536;

// Both ways, in the clear.
void check_plain(Stream &stream, int fd) {
    CHECK(!stream.has_tls());
    REQUIRE(stream.write("in the clear") == 0);
    REQUIRE(stream.flush() == 0);
    CHECK(receive_plain(fd) == "in the clear");
    REQUIRE(send_plain(fd, "and back"));
    CHECK(stream.read() == "and back");
}

} // namespace

TEST_CASE("a detached stream is plain, both ways, after what was written") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Connection connection(version);
    std::string got;
    Beside other([&](Beside &beside) {
        got = connection.end->read();
        BESIDE_CHECK(beside, connection.end->read().empty());
        BESIDE_CHECK(beside, connection.peer.saw_close_notify());
        connection.end->shutdown();
    });
    REQUIRE(connection.stream.write("the last of TLS") == 0); // in the buffer
    CHECK(connection.stream.detach() == 0);
    other.join();
    CHECK(got == "the last of TLS");
    check_plain(connection.stream, connection.sockets.theirs);
    CHECK(connection.stream.detach() == 0); // nothing is attached
    CHECK(connection.stream.close() == 0);
}

TEST_CASE("what TLS had sent is read after it is detached, before what is plain") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto retries = GENERATE(-1, 0, 5);
    const bool read_ahead = GENERATE(false, true); // OpenSSL would then ask for more than the record
    Connection connection(version);
    RAW(SSL_set_read_ahead)(comm_socket_stream_ssl(connection.stream.stream), read_ahead);
    connection.end->write("decrypted");
    CHECK(connection.stream.read(2) == "de"); // the rest is inside OpenSSL
    connection.end->write("twice");
    connection.end->shutdown();
    REQUIRE(send_plain(connection.sockets.theirs, "raw"));
    CHECK(connection.stream.detach(retries) == 0);
    CHECK(comm_socket_stream_pending(connection.stream.stream) >= strlen("cryptedtwice"));
    CHECK(connection.stream.read(3) == "cry");
    CHECK(connection.stream.read() == "ptedtwice");
    CHECK(connection.stream.read() == "raw");
    CHECK(comm_socket_stream_pending(connection.stream.stream) == 0);
    CHECK(connection.end->read().empty()); // our close_notify
    CHECK(connection.peer.saw_close_notify());
    check_plain(connection.stream, connection.sockets.theirs);
}

TEST_CASE(
    "what comes behind close_notify in the same packet is raw, however it is met, and whatever reads ahead") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const size_t size = GENERATE(size_t(3), size_t(40000));
    Connection connection(version);
    comm_ssl_pointer ssl = comm_socket_stream_ssl(connection.stream.stream);
    RAW(SSL_set_read_ahead)(ssl, 1);
    REQUIRE(RAW(SSL_get_read_ahead)(ssl) == 1);
    const std::string raw(size, 'r');
    connection.end->write("last");
    connection.end->shutdown();
    REQUIRE(send_plain(connection.sockets.theirs, raw));
    shutdown(connection.sockets.theirs, SHUT_WR);
    CHECK(connection.stream.read() == "last");
    int64_t old = -1;
    SECTION("at the end of file") {
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.status == 0);
        CHECK(connection.stream.detach() == 0);
    }
    SECTION("by detaching") {
        CHECK(connection.stream.detach() == 0);
    }
    SECTION("by replacing the socket") {
        CHECK(connection.stream.read().empty());
        REQUIRE(connection.stream.replace(-1, old) == 0);
    }
    std::string got = connection.stream.read_to_end();
    if (old >= 0) { // what the stream had not read is still in it
        for (std::string part; !(part = receive_plain(int(old))).empty();)
            got += part;
        close(int(old));
    }
    CHECK((got == raw));
}

TEST_CASE("what is kept has a bound, which is told") {
    const size_t more = GENERATE(size_t(0), size_t(1), size_t(20000));
    const auto retries = GENERATE(-1, 5);
    Connection connection;
    std::string data;
    for (size_t i = 0; i < KEPT; i++)
        data += char(i * 7);
    widen(connection.sockets.theirs);
    connection.end->write(data + std::string(more, 'm'));
    connection.end->shutdown();
    const comm_status status = connection.stream.detach(retries);
    if (more == 0) {
        CHECK(status == 0);
    } else {
        CHECK(status == COMM_SSL_ERROR);
        CHECK(comm_condition_errno(nullptr) == ENOBUFS);
    }
    CHECK(!connection.stream.has_tls());
    std::string got;
    while (got.size() < KEPT)
        got += connection.stream.read(30000);
    CHECK((got == data));
}

TEST_CASE("a close_notify that does not come is a condition, of a stream that is plain") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Connection connection(version);
    connection.end->write("kept");
    SECTION("in time") {
        CHECK(connection.stream.detach(2, 0.01) == COMM_SSL_ERROR);
        CHECK(comm_condition_errno(nullptr) == ETIMEDOUT);
    }
    SECTION("already") {
        CHECK(connection.stream.detach(0) == COMM_SSL_ERROR);
        CHECK(comm_condition_errno(nullptr) == ETIMEDOUT);
    }
    SECTION("and need not") {
        CHECK(connection.stream.detach(-1) == 0);
    }
    CHECK(connection.end->read().empty());
    CHECK(connection.peer.saw_close_notify());
    CHECK(connection.stream.read() == "kept");
    check_plain(connection.stream, connection.sockets.theirs);
}

TEST_CASE("a peer that is gone is told apart, and what it said is read") {
    Connection connection;
    connection.end->write("last words");
    SECTION("without close_notify") {
        shutdown(connection.sockets.theirs, SHUT_WR);
        CHECK(connection.stream.detach() == COMM_SSL_TRUNCATED);
    }
    SECTION("with it") {
        connection.end->shutdown();
        shutdown(connection.sockets.theirs, SHUT_WR);
        CHECK(connection.stream.detach() == 0);
    }
    SECTION("so that nothing can be sent") {
        connection.sockets.hang_up();
        CHECK(connection.stream.write("nobody hears this") == 0);
        CHECK(connection.stream.detach() == COMM_SSL_ERROR);
        CHECK(comm_condition_errno(nullptr) == EPIPE);
    }
    SECTION("and it need not be told") {
        connection.sockets.hang_up();
        CHECK(connection.stream.detach(-1) == COMM_SSL_ERROR); // close_notify could not be sent
    }
    CHECK(!connection.stream.has_tls());
    CHECK(connection.stream.read() == "last words");
    for (int i = 0; i < 2; i++) {
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.status == 0);
    }
}

TEST_CASE("a stream that ended already is detached at once") {
    Connection connection;
    SECTION("by close_notify") {
        connection.end->shutdown();
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.detach(0) == 0);
        CHECK(connection.end->read().empty());
        check_plain(connection.stream, connection.sockets.theirs);
    }
    SECTION("by an end without it") {
        shutdown(connection.sockets.theirs, SHUT_WR);
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.detach() == COMM_SSL_TRUNCATED);
    }
    SECTION("by a failure, after which nothing is sent") {
        REQUIRE(send_plain(connection.sockets.theirs, "this is not a record"));
        CHECK(connection.stream.read().empty());
        CHECK(connection.stream.status == COMM_SSL_FAILURE);
        CHECK(connection.end->read().empty()); // the alert
        CHECK(connection.stream.detach() == COMM_SSL_FAILURE);
        char byte;
        CHECK(recv(connection.sockets.theirs, &byte, 1, MSG_DONTWAIT) == -1);
    }
    SECTION("our half of it") {
        CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_WANT_READ);
        connection.end->shutdown();
        CHECK(connection.stream.detach() == 0);
        CHECK(connection.end->read().empty());
        check_plain(connection.stream, connection.sockets.theirs);
    }
    CHECK(!connection.stream.has_tls());
}

TEST_CASE("before the handshake there is nothing to end") {
    ServerStream server;
    REQUIRE(server.attach() == 0);
    CHECK(server.stream.detach() == 0);
    check_plain(server.stream, server.sockets.theirs);
}

TEST_CASE("before the handshake nothing is sent or awaited, whatever was written") {
    ServerStream server;
    REQUIRE(server.attach() == 0);
    REQUIRE(server.stream.write("for TLS alone") == 0); // in the buffer
    CHECK(server.stream.detach() == 0);
    check_plain(server.stream, server.sockets.theirs);
}

TEST_CASE("an SSL that was given gets its mode back") {
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    RawPeer owner(true, "server");
    owner.start();
    const long before = SSL_MODE_AUTO_RETRY | SSL_MODE_ASYNC;
    RAW(SSL_ctrl)(owner.ssl, SSL_CTRL_CLEAR_MODE, -1, nullptr);
    RAW(SSL_ctrl)(owner.ssl, SSL_CTRL_MODE, before, nullptr);
    REQUIRE(comm_attach_ssl(stream.stream, &Keywords().ssl(owner.ssl).set, nullptr) == 0);
    CHECK(RAW(SSL_ctrl)(owner.ssl, SSL_CTRL_MODE, 0, nullptr) != before); // while it is ours
    REQUIRE(stream.detach() == 0);
    CHECK(RAW(SSL_ctrl)(owner.ssl, SSL_CTRL_MODE, 0, nullptr) == before);
}

TEST_CASE("after a handshake that failed a stream may be detached") {
    SocketPair sockets;
    Context context(COMM_CLIENT);
    Stream stream(Keywords().socket(sockets.give()));
    REQUIRE(send_plain(sockets.theirs, "500 no TLS\r\n"));
    CHECK(comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost").set,
                          nullptr) == COMM_SSL_FAILURE);
    CHECK(stream.has_tls());
    CHECK(stream.detach() == 0);
    CHECK(!stream.has_tls());
    REQUIRE(stream.write("QUIT\r\n") == 0);
    CHECK(stream.flush() == 0);
}

TEST_CASE("TLS is attached again and again, and what each handshake began with is not lost") {
    const bool read_ahead = GENERATE(false, true);
    ServerStream server;
    RAW(SSL_CTX_ctrl)(server.context.ctx, SSL_CTRL_SET_READ_AHEAD, read_ahead, nullptr);
    const int fd = server.sockets.theirs;
    for (int turn = 0; turn < 3; turn++) {
        CAPTURE(turn);
        const int version = turn == 1 ? TLS1_2_VERSION : TLS1_3_VERSION;
        RawPeer peer(false, "", version);
        peer.start();
        peer.handshake();
        REQUIRE(send_plain(fd, next_of(peer)));
        if (turn > 0) { // right behind the close_notify of the one before
            REQUIRE(server.stream.detach() == 0);
            REQUIRE(comm_socket_stream_pending(server.stream.stream) > 0);
            REQUIRE(!receive_plain(fd).empty()); // our close_notify
        }
        REQUIRE(server.attach() == 0);
        CHECK(comm_attach_ssl(server.stream.stream, nullptr, nullptr) == COMM_USAGE_ERROR);
        comm_step step;
        do {
            step = comm_socket_stream_handshake_step(server.stream.stream);
            REQUIRE(step != COMM_FAILED);
            char buffer[8192];
            for (ssize_t got; (got = recv(fd, buffer, sizeof buffer, MSG_DONTWAIT)) > 0;)
                peer.feed(buffer, size_t(got));
            peer.handshake();
            const std::string answer = next_of(peer);
            REQUIRE(send_plain(fd, answer));
        } while (step != COMM_DONE);
        REQUIRE(peer.established());
        const std::string text = "turn " + std::to_string(turn);
        REQUIRE(peer.write(text.data(), text.size()));
        REQUIRE(send_plain(fd, next_of(peer)));
        CHECK(server.stream.read() == text);
        peer.shutdown();
        REQUIRE(send_plain(fd, next_of(peer)));
    }
    CHECK(server.stream.detach() == 0);
    REQUIRE(!receive_plain(fd).empty());
    check_plain(server.stream, fd);
}

TEST_CASE("bytes of one TLS are never taken for data of the next") {
    Connection connection;
    connection.end->write("of the first");
    connection.end->shutdown();
    REQUIRE(connection.stream.detach() == 0);
    auto attach = [&] {
        return comm_attach_ssl(
            connection.stream.stream,
            &Keywords().ctx(connection.context.ctx).side(COMM_CLIENT).name("localhost").set, nullptr);
    };
    CHECK(attach() == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "stream");
    CHECK(connection.stream.read(6) == "of the");
    CHECK(attach() == COMM_USAGE_ERROR);
    CHECK(connection.stream.read() == " first");
    REQUIRE(send_plain(connection.sockets.theirs, "+OK injected\r\n"));
    CHECK(attach() == COMM_SSL_FAILURE);
    CHECK(connection.stream.read().empty());
    CHECK(connection.stream.status == COMM_SSL_FAILURE);
}

TEST_CASE("a command injected behind STARTTLS is never answered under TLS") {
    const bool buffered = GENERATE(false, true); // in the stream, where TLS left it, or in the socket
    const std::string starttls = "STARTTLS\r\n", injected = "RSET\r\nMAIL FROM:<mallory@example>\r\n";
    ServerStream server;
    RawPeer peer(false, "");
    if (buffered) {
        RawEnd end(peer, server.sockets.theirs);
        int handshake = 0;
        REQUIRE(server.attach() == 0);
        Beside other([&](Beside &) {
            handshake = end.handshake();
            end.shutdown();
            send_plain(server.sockets.theirs, starttls + injected);
        });
        CHECK(server.stream.read().empty());
        other.join();
        REQUIRE(handshake == 1);
        REQUIRE(server.stream.detach() == 0);
    } else {
        REQUIRE(send_plain(server.sockets.theirs, starttls + injected));
    }
    CHECK(server.stream.read(starttls.size()) == starttls);
    REQUIRE(server.attach() == 0);
    CHECK(server.stream.read().empty());
    CHECK(server.stream.status == COMM_SSL_FAILURE);
}

TEST_CASE("attaching to an attached stream changes nothing") {
    Connection connection;
    static int called;
    called = 0;
    comm_ssl_pointer ssl = comm_socket_stream_ssl(connection.stream.stream);
    comm_ssl_pointer answer = nullptr;
    Keywords keywords;
    comm_ssl_keywords_set_ctx_configure_callback(
        &keywords.symbol(COMM_T).set, [](comm_ssl_ctx_pointer, void *) -> comm_status { return called++, 0; },
        nullptr, [](void *) { called++; });
    CHECK(comm_attach_ssl(connection.stream.stream, &keywords.set, &answer) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "stream");
    CHECK(called == 0);
    CHECK(answer == nullptr);
    CHECK(comm_socket_stream_ssl(connection.stream.stream) == ssl);
    REQUIRE(connection.stream.write("as before") == 0);
    REQUIRE(connection.stream.flush() == 0);
    CHECK(connection.end->read() == "as before");
}

TEST_CASE("what cannot be sent for now keeps TLS attached, and nothing is lost") {
    Connection connection(0, Keywords().write_timeout(0.02));
    const std::string much(1 << 20, 'w');
    std::string got;
    REQUIRE(connection.stream.write("first") == 0);
    SECTION("because of an interrupt") {
        // So much is on its way that a flush must wait.
        CHECK(connection.stream.write(much) == COMM_SOCKET_TIMEOUT);
        REQUIRE(comm_socket_stream_interrupt(connection.stream.stream, COMM_OUTPUT) == 0);
        CHECK(connection.stream.detach(-1) == COMM_SOCKET_INTERRUPTED);
    }
    SECTION("because nobody reads") {
        CHECK(connection.stream.write(much) == COMM_SOCKET_TIMEOUT);
        CHECK(connection.stream.detach(-1) == COMM_SOCKET_TIMEOUT);
    }
    CHECK(connection.stream.has_tls());
    Beside other([&](Beside &) {
        for (std::string part; !(part = connection.end->read()).empty();)
            got += part;
    });
    comm_status status;
    do
        status = connection.stream.detach(-1);
    while (status == COMM_SOCKET_TIMEOUT);
    CHECK(status == 0);
    other.join();
    CHECK(got.substr(0, 6) == "firstw");
    CHECK(got.find_first_not_of('w', 5) == std::string::npos);
    CHECK(connection.peer.saw_close_notify());
    check_plain(connection.stream, connection.sockets.theirs);
}

TEST_CASE("detaching ends what other threads wait for") {
    const auto reading = GENERATE(true, false);
    Two two;
    auto waiting = reading ? waiting_read(two.client) : waiting_write(two.client);
    auto detached = std::async(std::launch::async, [&] { return two.client.detach(-1); });
    if (!reading)
        two.server.read_to_end();
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(detached.get() == 0);
    CHECK(!two.client.has_tls());
    if (reading) {
        CHECK(two.server.read().empty()); // our close_notify
        CHECK(two.server.status == 0);
    }
}

TEST_CASE("while a stream is detached") {
    Two two;
    auto detaching = waiting_in(two.client, COMM_IO, [&] { return two.client.detach(1, COMM_NIL_SECONDS); });
    SECTION("others may not use it") {
        CHECK(two.client.write("meanwhile") == COMM_USAGE_ERROR);
        CHECK(two.client.read().empty());
        CHECK(two.client.status == COMM_USAGE_ERROR);
        CHECK(two.client.detach() == COMM_USAGE_ERROR);
        CHECK(comm_set_socket_stream_socket(two.client.stream, -1) == COMM_USAGE_ERROR);
        CHECK(two.server.detach() == 0);
        CHECK(detaching.get() == 0);
        REQUIRE(two.client.write("afterwards") == 0);
        REQUIRE(two.client.flush() == 0);
        CHECK(two.server.read() == "afterwards");
    }
    SECTION("it may be interrupted, and is plain") {
        REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_INPUT) == 0);
        CHECK(detaching.get() == COMM_SOCKET_INTERRUPTED);
        CHECK(!two.client.has_tls());
        CHECK(two.client.write("still open") == 0);
    }
    SECTION("it may be closed") {
        CHECK(two.client.close() == 0);
        CHECK(detaching.get() == COMM_SOCKET_INTERRUPTED);
        CHECK(comm_socket_stream_socket(two.client.stream) == -1);
        CHECK(two.client.detach() == COMM_USAGE_ERROR);
    }
}

TEST_CASE("a callback of a stream may not detach it, nor change its socket") {
    static comm_socket_stream *running;
    static int other_socket;
    ServerStream server;
    SocketPair spare;
    running = server.stream.stream;
    other_socket = spare.ours;
    auto callback = [](comm_ssl_pointer, void *) -> comm_decision_answer {
        int64_t old = -1;
        CHECK(comm_detach_ssl(running, nullptr) == COMM_USAGE_ERROR);
        CHECK(comm_replace_socket_stream_socket(running, other_socket, nullptr, &old) == COMM_USAGE_ERROR);
        CHECK(comm_set_socket_stream_socket(running, -1) == COMM_USAGE_ERROR);
        return COMM_PROCEED;
    };
    REQUIRE(comm_set_ssl_ctx_cert_cb(server.context.ctx, callback, nullptr, nullptr) == 0);
    REQUIRE(server.attach() == 0);
    RawPeer peer(false, "");
    RawEnd end(peer, server.sockets.theirs);
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, end.handshake() == 1);
        end.write("done");
    });
    CHECK(server.stream.read() == "done");
    other.join();
}

TEST_CASE("detach-ssl names the argument that is wrong") {
    Connection connection;
    auto wrong = [&](int32_t count, double timeout, const std::string &argument) {
        CHECK(connection.stream.detach(count, timeout) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == argument);
        CHECK(connection.stream.has_tls());
    };
    wrong(-2, 1, "retry-count");
    wrong(5, 0, "retry-timeout");
    wrong(5, -1, "retry-timeout");
    wrong(5, std::nan(""), "retry-timeout");
    CHECK(comm_detach_ssl(nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(connection.stream.close() == 0);
    CHECK(connection.stream.detach() == COMM_USAGE_ERROR);
}

TEST_CASE("socket-stream-handshake is true, false, or a condition") {
    ServerStream server;
    const int fd = server.sockets.theirs;
    int32_t success = -1;
    auto handshake = [&](double timeout) {
        success = -1;
        return comm_socket_stream_handshake(server.stream.stream, timeout, &success);
    };
    CHECK(handshake(1) == COMM_USAGE_ERROR); // TLS is not attached
    REQUIRE(server.attach() == 0);
    SECTION("false for a time-out, and true when it is repeated in time") {
        CHECK(handshake(0.01) == 0);
        CHECK(success == 0);
        RawPeer peer(false, "");
        RawEnd end(peer, fd);
        Beside other([&](Beside &beside) { BESIDE_CHECK(beside, end.handshake() == 1); });
        for (int i = 0; i < 2; i++) {
            CHECK(handshake(COMM_NIL_SECONDS) == 0);
            CHECK(success == 1);
        }
        other.join();
    }
    SECTION("false when the peer closes TLS cleanly, for ever") {
        RawPeer peer(false, "", TLS1_2_VERSION);
        peer.start();
        if (GENERATE(true, false)) { // in the middle of it, or as the first answer
            peer.handshake();
            REQUIRE(send_plain(fd, next_of(peer)));
        } else {
            REQUIRE(server.stream.detach() == 0);
            Context client(COMM_CLIENT);
            Keywords keywords;
            keywords.ctx(client.ctx).side(COMM_CLIENT).name("localhost").handshake_timeout(0);
            REQUIRE(comm_attach_ssl(server.stream.stream, &keywords.set, nullptr) == 0);
        }
        const char close_notify[] = "\x15\x03\x03\0\x02\x01"; // a warning, whose number is 0
        REQUIRE(send_plain(fd, std::string(close_notify, sizeof close_notify)));
        for (int i = 0; i < 2; i++) {
            CHECK(handshake(10) == 0);
            CHECK(success == 0);
        }
        CHECK(server.stream.write(std::string(20000, 'x')) == COMM_SSL_CLOSED);
    }
    SECTION("a condition when the bytes end, whenever") {
        if (GENERATE(true, false))
            REQUIRE(send_plain(fd, std::string("\x16\x03\x01\x01\0\x01", 6)));
        server.sockets.hang_up();
        CHECK(handshake(10) == COMM_SSL_TRUNCATED);
    }
    SECTION("a condition when it fails") {
        REQUIRE(send_plain(fd, "EHLO localhost\r\n"));
        CHECK(handshake(10) == COMM_SSL_FAILURE);
        CHECK(success == -1);
    }
    SECTION("a condition when it is interrupted, and true when it is repeated") {
        REQUIRE(comm_socket_stream_interrupt(server.stream.stream, COMM_IO) == 0);
        CHECK(handshake(10) == COMM_SOCKET_INTERRUPTED);
        RawPeer peer(false, "");
        RawEnd end(peer, fd);
        Beside other([&](Beside &beside) { BESIDE_CHECK(beside, end.handshake() == 1); });
        CHECK(handshake(10) == 0);
        CHECK(success == 1);
        other.join();
    }
}

// Attaching TLS to a stream, with symbols, contexts and SSLs; and the steps that never wait.
#include "support/connection.hpp"

#include <cmath>
#include <fcntl.h>
#include <poll.h>

namespace {

// Steps both ends of a connection in one thread, so nothing may ever wait.
template <class Done>
void until(Done done) {
    for (int turns = 0; !done(); turns++)
        REQUIRE(turns < 100000);
}

struct Steps {
    SocketPair sockets;
    Context client_context{COMM_CLIENT}, server_context{COMM_SERVER, "server"};
    Stream client, server;
    Steps() {
        REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.ours).set, &client.stream) == 0);
        REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.theirs).set, &server.stream) == 0);
        sockets.ours = sockets.theirs = -1;
        REQUIRE(comm_attach_ssl(client.stream,
                                &Keywords()
                                     .ctx(client_context.ctx)
                                     .side(COMM_CLIENT)
                                     .name("localhost")
                                     .handshake_timeout(0)
                                     .set,
                                nullptr) == 0);
        REQUIRE(comm_attach_ssl(server.stream, &Keywords().ctx(server_context.ctx).set, nullptr) == 0);
    }
    void handshake() {
        until([&] {
            const comm_step a = comm_socket_stream_handshake_step(client.stream);
            const comm_step b = comm_socket_stream_handshake_step(server.stream);
            REQUIRE((a == COMM_DONE || a == COMM_WANT_READ || a == COMM_WANT_WRITE));
            return a == COMM_DONE && b == COMM_DONE;
        });
    }
};

} // namespace

TEST_CASE("the steps of two streams in one thread") {
    Steps steps;
    char byte;
    size_t got = 0;
    CHECK(comm_socket_stream_read_step(steps.server.stream, &byte, 1, &got) == COMM_WANT_READ);
    steps.handshake();
    const std::string data(3 << 20, 'd');
    std::string received;
    size_t sent = 0;
    until([&] {
        std::vector<char> buffer(50000);
        size_t accepted = 0;
        if (sent < data.size()) {
            const comm_step step = comm_socket_stream_write_step(steps.client.stream, data.data() + sent,
                                                                 data.size() - sent, &accepted);
            REQUIRE((step == COMM_DONE || step == COMM_WANT_WRITE));
            sent += accepted;
        } else {
            REQUIRE(comm_socket_stream_flush_step(steps.client.stream) != COMM_FAILED);
        }
        const comm_step step =
            comm_socket_stream_read_step(steps.server.stream, buffer.data(), buffer.size(), &got);
        REQUIRE((step == COMM_DONE || step == COMM_WANT_READ));
        if (step == COMM_DONE)
            received.append(buffer.data(), got);
        return received.size() == data.size();
    });
    CHECK(received == data);
    CHECK(comm_socket_stream_shutdown_step(steps.client.stream) == COMM_WANT_READ);
    CHECK(comm_socket_stream_read_step(steps.server.stream, &byte, 1, &got) == COMM_CLOSED);
    CHECK(comm_socket_stream_shutdown_step(steps.server.stream) == COMM_DONE);
    CHECK(comm_socket_stream_shutdown_step(steps.client.stream) == COMM_DONE);
}

TEST_CASE("what is pending is told though the socket is not readable") {
    Steps steps;
    steps.handshake();
    REQUIRE(steps.server.write(std::string(1000, 'p')) == 0);
    REQUIRE(steps.server.flush() == 0);
    CHECK(steps.client.read(10) == std::string(10, 'p'));
    CHECK(comm_socket_stream_pending(steps.client.stream) >= 990);
    pollfd socket = {int(comm_socket_stream_socket(steps.client.stream)), POLLIN, 0};
    CHECK(poll(&socket, 1, 0) == 0);
    CHECK(steps.client.read(990) == std::string(990, 'p'));
    CHECK(comm_socket_stream_pending(steps.client.stream) == 0);
}

TEST_CASE("what a shutdown found is read, though nothing more came") {
    Connection connection(0, Keywords().read_timeout(20));
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_WANT_READ);
    connection.end->write("before the end");
    CHECK(comm_socket_stream_shutdown_step(connection.stream.stream) == COMM_WANT_READ);
    CHECK(connection.stream.read() == "before the end");
}

TEST_CASE("an interrupted step") {
    Steps steps;
    REQUIRE(comm_socket_stream_interrupt(steps.client.stream, COMM_IO) == 0);
    CHECK(comm_socket_stream_handshake_step(steps.client.stream) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SOCKET_INTERRUPTED);
    steps.handshake();
}

TEST_CASE("TLS is attached to a stream that was plain") {
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()));
    REQUIRE(stream.write("STARTTLS\r\n") == 0); // in the buffer: it goes out before the handshake
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server");
    RawEnd end(peer, sockets.theirs);
    std::string line;
    Beside other([&](Beside &beside) {
        char byte;
        while (line.find('\n') == std::string::npos && recv(sockets.theirs, &byte, 1, 0) == 1)
            line += byte;
        BESIDE_CHECK(beside, end.handshake() == 1);
    });
    comm_ssl_pointer ssl = nullptr;
    comm_ssl_side side = 0;
    REQUIRE(comm_attach_ssl(stream.stream,
                            &Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost").set, &ssl) == 0);
    other.join();
    CHECK(line == "STARTTLS\r\n");
    CHECK(ssl == comm_socket_stream_ssl(stream.stream));
    CHECK(comm_socket_stream_ctx(stream.stream) == context.ctx);
    CHECK(comm_socket_stream_ssl_side(stream.stream, &side) == 0);
    CHECK(side == COMM_CLIENT);
    CHECK(comm_attach_ssl(stream.stream, nullptr, nullptr) == COMM_USAGE_ERROR); // once
    end.write("protected");
    CHECK(stream.read() == "protected");
}

TEST_CASE("a context of the other side is a wrong use, and ends nothing") {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    int32_t success = 0;
    Context context(side == COMM_CLIENT ? COMM_SERVER : COMM_CLIENT, side == COMM_CLIENT ? "server" : "");
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()));
    REQUIRE(
        comm_attach_ssl(stream.stream,
                        &Keywords().ctx(context.ctx).side(side).verify(COMM_NONE).handshake_timeout(0).set,
                        nullptr) == 0);
    for (int i = 0; i < 2; i++) {
        CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
        CHECK(comm_condition_alert(nullptr) == -1);
    }
    // The SSL is told the side that its context has, and goes on.
    comm_ssl_pointer ssl = comm_socket_stream_ssl(stream.stream);
    side == COMM_CLIENT ? comm_ssl_set_accept_state(ssl) : comm_ssl_set_connect_state(ssl);
    RawPeer peer(side == COMM_SERVER, side == COMM_SERVER ? "server" : "");
    RawEnd end(peer, sockets.theirs);
    Beside other([&](Beside &beside) { BESIDE_CHECK(beside, end.handshake() == 1); });
    CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == 0);
    other.join();
}

TEST_CASE("plaintext that came before TLS is never delivered as data") {
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()));
    Context context(COMM_CLIENT);
    const std::string injected = "+OK injected\r\n";
    REQUIRE(send(sockets.theirs, injected.data(), injected.size(), 0) == ssize_t(injected.size()));
    CHECK(comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost").set,
                          nullptr) == COMM_SSL_FAILURE);
    CHECK(stream.read().empty());
    CHECK(stream.status == COMM_SSL_FAILURE);
}

TEST_CASE("a stream closed twice from inside its callback ends with the call") {
    SocketPair sockets;
    Context context(COMM_SERVER, "server");
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    const auto close_twice = [](comm_ssl_pointer, void *data) -> comm_decision_answer {
        const auto closed = static_cast<comm_socket_stream *>(data);
        comm_close_socket_stream(closed);
        comm_close_socket_stream(closed);
        return COMM_PROCEED;
    };
    REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, close_twice, stream.stream, nullptr) == 0);
    REQUIRE(comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).set, nullptr) == 0);
    RawPeer peer(false, "");
    Beside client([&](Beside &) {
        RawEnd end(peer, sockets.theirs);
        end.handshake();
        RAW(ERR_clear_error)();
    });
    stream.read();
    CHECK(comm_socket_stream_socket(stream.stream) == -1);
    shutdown(sockets.theirs, SHUT_RDWR); // the client still has it
    client.join();
}

TEST_CASE("an attach whose callback closes the stream attaches nothing") {
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    const auto close_it = [](comm_ssl_pointer, void *data) -> comm_status {
        return comm_close_socket_stream(static_cast<comm_socket_stream *>(data));
    };
    Keywords keywords;
    comm_ssl_keywords_set_ssl_configure_callback(&keywords.set, close_it, stream.stream, nullptr);
    comm_ssl_pointer ssl = nullptr;
    CHECK(comm_attach_ssl(stream.stream, &keywords.set, &ssl) == COMM_SOCKET_INTERRUPTED);
    CHECK(ssl == nullptr);
    CHECK(comm_socket_stream_socket(stream.stream) == -1);
}

TEST_CASE("of two attaches at once one is refused") {
    SocketPair sockets;
    Context context(COMM_SERVER, "server");
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    const std::string much(65536, 'x');
    size_t sent = 0, part = 0;
    while (comm_socket_stream_write_step(stream.stream, much.data(), much.size(), &part) == COMM_DONE)
        sent += part;
    REQUIRE(stream.write("the rest") == 0); // which both have to send first
    const auto attach = [&] {
        return comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).set, nullptr);
    };
    auto a = waiting_in(stream, COMM_OUTPUT, attach), b = waiting_in(stream, COMM_OUTPUT, attach);
    char buffer[65536];
    for (size_t got = 0; got < sent + 8;)
        got += size_t(std::max<ssize_t>(0, recv(sockets.theirs, buffer, sizeof buffer, 0)));
    const comm_status first = a.get(), second = b.get();
    CHECK(std::min(first, second) == 0);
    CHECK(std::max(first, second) == COMM_USAGE_ERROR);
    CHECK(stream.has_tls());
}

TEST_CASE("a plain read that goes on under TLS leaves its thread's own errors alone") {
    SocketPair sockets;
    Context context(COMM_SERVER, "server");
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    unsigned long left = 0;
    std::string got;
    auto reading = waiting_in(stream, COMM_INPUT, [&] {
        queue_error(77);
        got = stream.read();
        left = RAW(ERR_get_error)();
        return stream.status;
    });
    REQUIRE(comm_attach_ssl(stream.stream, &Keywords().ctx(context.ctx).set, nullptr) == 0);
    RawPeer peer(false, "");
    RawEnd end(peer, sockets.theirs);
    REQUIRE(end.handshake() == 1);
    end.write("under TLS");
    CHECK(reading.get() == 0);
    CHECK(got == "under TLS");
    CHECK(reason_of(left) == 77);
}

TEST_CASE("a stream names the argument that is wrong, and the socket stays the caller's") {
    SocketPair sockets;
    comm_socket_stream *stream = nullptr;
    auto refused = [&](Keywords &keywords, const std::string &argument) {
        CHECK(comm_make_socket_stream(&keywords.set, &stream) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == argument);
        CHECK(stream == nullptr);
    };
    refused(Keywords().symbol(COMM_T), "socket");
    refused(Keywords().socket(-1), "socket");
    refused(Keywords().socket(int64_t(1) << 40), "socket");
    const int file = open("/dev/null", O_RDONLY | O_CLOEXEC);
    refused(Keywords().socket(file), "socket");
    close(file);
    refused(Keywords().socket(sockets.ours).read_timeout(-1), "read-timeout");
    refused(Keywords().socket(sockets.ours).write_timeout(0), "write-timeout");
    refused(Keywords().socket(sockets.ours).handshake_timeout(std::nan("")), "handshake-timeout");
    refused(Keywords().socket(sockets.ours).ring(100), "ring-size");
    CHECK(comm_make_socket_stream(&Keywords().socket(sockets.ours).symbol(COMM_V2).set, &stream) ==
          COMM_SSL_LIBRARY_ERROR);
    CHECK(comm_make_socket_stream(&Keywords().socket(sockets.ours).set, nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_open_tcp_stream(nullptr, "1", nullptr, &stream) == COMM_USAGE_ERROR);
    CHECK(comm_open_tcp_stream("localhost", "", nullptr, &stream) == COMM_USAGE_ERROR);
    CHECK(comm_open_tcp_stream("localhost", "1", &Keywords().side(COMM_SERVER).set, &stream) ==
          COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
    CHECK(fcntl(sockets.ours, F_GETFD) >= 0);
    CHECK(comm_socket_stream_read(nullptr, nullptr, 0, nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_socket_stream_write(nullptr, "", 0) == COMM_USAGE_ERROR);
    CHECK(comm_close_socket_stream(nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_socket_stream_socket(nullptr) == -1);
    CHECK(comm_socket_stream_interrupt(nullptr, COMM_IO) == COMM_USAGE_ERROR);
    comm_free_socket_stream(nullptr);
}

namespace {

// What can be wrong with an attach, each by one thing.
const struct Wrong {
    const char *what, *argument;
    void (*set)(Keywords &keywords);
} wrongs[] = {
    {"no name to verify", "verify-name", [](Keywords &) {}},
    {"no host", "verify-name", [](Keywords &keywords) { keywords.name(""); }},
    {"no host to be sent", "tlsext-host-name",
     [](Keywords &keywords) { comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_t()); }},
    {"no such verification", "verify", [](Keywords &keywords) { keywords.name("localhost").verify(77); }},
    {"no side", "ssl-side", [](Keywords &keywords) { keywords.name("localhost").side(77); }},
    {"no time", "handshake-timeout",
     [](Keywords &keywords) { keywords.name("localhost").handshake_timeout(NAN); }},
    {"no context", "ssl-ctx", [](Keywords &keywords) { keywords.name("localhost").ctx(nullptr); }},
    {"no SSL", "ssl-ctx", [](Keywords &keywords) { keywords.name("localhost").ssl(nullptr); }},
    {"not accepted here", "read-timeout",
     [](Keywords &keywords) { keywords.name("localhost").read_timeout(1); }},
};

} // namespace

TEST_CASE("an attach that is no good changes nothing") {
    const Wrong &wrong = wrongs[GENERATE(range(0, int(std::size(wrongs))))];
    CAPTURE(wrong.what);
    Context context(COMM_CLIENT);
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()));
    REQUIRE(stream.write("in the clear") == 0);
    REQUIRE(send_plain(sockets.theirs, "answer"));
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT);
    wrong.set(keywords);
    comm_ssl_pointer ssl = nullptr;
    CHECK(comm_attach_ssl(stream.stream, &keywords.set, &ssl) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == wrong.argument);
    CHECK(ssl == nullptr);
    CHECK(!stream.has_tls());
    char byte;
    CHECK(recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) == -1); // not even what was written was sent
    CHECK(stream.flush() == 0);
    CHECK(receive_plain(sockets.theirs) == "in the clear");
    CHECK(stream.read() == "answer");
}

TEST_CASE("an attach that is no good leaves what came behind the TLS before") {
    Connection connection;
    connection.end->shutdown();
    REQUIRE(send_plain(connection.sockets.theirs, "behind"));
    REQUIRE(connection.stream.detach() == 0);
    const size_t pending = comm_socket_stream_pending(connection.stream.stream);
    Keywords keywords;
    keywords.ctx(connection.context.ctx).side(COMM_CLIENT);
    CHECK(comm_attach_ssl(connection.stream.stream, &keywords.set, nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_socket_stream_pending(connection.stream.stream) == pending);
    CHECK(connection.stream.read() == "behind");
}

TEST_CASE("a stream whose client has no name to verify is not made, and its socket is the caller's") {
    Context context(COMM_CLIENT);
    SocketPair sockets;
    comm_socket_stream *stream = nullptr;
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT).socket(sockets.ours);
    CHECK(comm_make_socket_stream(&keywords.set, &stream) == COMM_USAGE_ERROR);
    CHECK(stream == nullptr);
    char byte;
    CHECK(recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) == -1);
    CHECK(send_plain(sockets.ours, "still there"));
    CHECK(receive_plain(sockets.theirs) == "still there");
}

// A stream that is closed or freed by a callback that it runs itself.
#include "support/connection.hpp"

namespace {

enum End { CLOSE, FREE };
enum Kind { CERTIFICATE, HELLO, VERIFICATION, EACH_CERTIFICATE };
enum Call { HANDSHAKE, READ, WRITE };

// What the callback ends, which it does once, and what its own calls answered.
struct Ending {
    End how;
    comm_socket_stream *stream;
    std::promise<void> &peer_goes_on;
    int called = 0;
    comm_status closed = -1, read = -1;

    void end() {
        if (called++ > 0)
            return;
        char byte;
        size_t got = 0;
        read = comm_socket_stream_read(stream, &byte, 1, &got);
        if (how == CLOSE) {
            closed = comm_close_socket_stream(stream);
        } else {
            comm_free_socket_stream(stream);
            peer_goes_on.set_value();
        }
    }
};

comm_decision_answer end_it(void *data) {
    return static_cast<Ending *>(data)->end(), COMM_PROCEED;
}
comm_decision_answer COMM_CALL choose(comm_ssl_pointer, void *data) {
    return end_it(data);
}
comm_decision_answer COMM_CALL greet(comm_ssl_pointer, const char *, void *data) {
    return end_it(data);
}
comm_decision_answer COMM_CALL judge(comm_ssl_pointer, comm_x509_pointer, int32_t, void *data) {
    return end_it(data);
}
int32_t COMM_CALL verify(int32_t ok, comm_x509_store_ctx_pointer, void *data) {
    return end_it(data), ok;
}

comm_status set(Kind kind, comm_ssl_ctx_pointer ctx, Ending &ending) {
    switch (kind) {
    case CERTIFICATE:
        return comm_set_ssl_ctx_cert_cb(ctx, choose, &ending, nullptr);
    case HELLO:
        return comm_set_ssl_ctx_hello_cb(ctx, greet, &ending, nullptr);
    case VERIFICATION:
        return comm_set_ssl_ctx_verification_cb(ctx, judge, &ending, nullptr);
    default:
        return comm_set_verification_mode(comm_of_ctx(ctx), COMM_CLIENT, COMM_SSL_VERIFY_PEER, verify,
                                          &ending, nullptr);
    }
}

comm_status run(comm_socket_stream *stream, Call call) {
    const std::string much(20000, 'w');
    char byte;
    size_t got = 0;
    int32_t success = 0;
    switch (call) {
    case READ:
        return comm_socket_stream_read(stream, &byte, 1, &got);
    case WRITE:
        return comm_socket_stream_write(stream, much.data(), much.size());
    default:
        return comm_socket_stream_handshake(stream, COMM_NIL_SECONDS, &success);
    }
}

// As far as the call can come before its callback: from then on the peer is silent.
void begin(RawPeer &peer, int fd, Stream &stream, bool server) {
    char buffer[20000];
    peer.start();
    if (!server) {
        REQUIRE(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_READ);
        const ssize_t got = recv(fd, buffer, sizeof buffer, 0);
        REQUIRE(got > 0);
        peer.feed(buffer, size_t(got));
    }
    peer.handshake();
    REQUIRE(send_plain(fd, next_of(peer)));
}

// The rest of the peer, up to the end of the connection: what it got.
std::string go_on(RawPeer &peer, int fd) {
    char buffer[20000];
    std::string got;
    bool said = false;
    for (ssize_t length; (length = recv(fd, buffer, sizeof buffer, 0)) > 0;) {
        peer.feed(buffer, size_t(length));
        peer.handshake();
        if (peer.established() && !std::exchange(said, true))
            peer.write("x", 1);
        for (size_t part; peer.established() && (part = peer.read(buffer, sizeof buffer)) > 0;)
            got.append(buffer, part);
        send_plain(fd, next_of(peer));
    }
    return got;
}

} // namespace

TEST_CASE("a stream is ended from inside its callback at the end of the call") {
    const auto how = GENERATE(CLOSE, FREE);
    const auto kind = GENERATE(CERTIFICATE, HELLO, VERIFICATION, EACH_CERTIFICATE);
    const auto call = GENERATE(HANDSHAKE, READ, WRITE);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(how, kind, call, version);
    const bool server = kind == CERTIFICATE || kind == HELLO;
    SocketPair sockets;
    Context context(server ? COMM_SERVER : COMM_CLIENT, server ? "server" : "");
    RawPeer peer(!server, server ? "" : "server", version);
    Keywords keywords;
    keywords.ctx(context.ctx).side(server ? COMM_SERVER : COMM_CLIENT).socket(sockets.ours);
    if (!server)
        keywords.name("localhost").handshake_timeout(0);
    std::promise<void> peer_goes_on;
    Ending ending{how, nullptr, peer_goes_on};
    REQUIRE(set(kind, context.ctx, ending) == 0);
    Stream stream(keywords);
    sockets.give();
    begin(peer, sockets.theirs, stream, server);
    std::string got;
    Beside other([&](Beside &) {
        peer_goes_on.get_future().wait();
        got = go_on(peer, sockets.theirs);
    });
    ending.stream = stream.stream;
    if (how == FREE)
        stream.stream = nullptr; // its owner's last use is in the callback
    const comm_status status = run(ending.stream, call);
    if (how == CLOSE) {
        peer_goes_on.set_value();
        // Only at TLS 1.3 a client has nothing to wait for once it has seen the server's certificate.
        const bool would_wait = server || version == TLS1_2_VERSION || call == READ;
        CHECK(status == (would_wait ? COMM_SOCKET_INTERRUPTED : 0));
        CHECK(ending.closed == 0);
        CHECK(comm_socket_stream_socket(stream.stream) == -1);
        CHECK(stream.write("x") == COMM_USAGE_ERROR);
        CHECK(stream.close() == 0);
    } else {
        CHECK(status == 0); // the call holds the stream until it is done
    }
    CHECK(ending.read == COMM_USAGE_ERROR); // inside the call
    CHECK(ending.called > 0);
    other.join(); // the socket is closed
    CHECK((got.empty() || (status == 0 && call == WRITE)));
}

TEST_CASE("a stream that is freed by its configure callback lives as long as the attach") {
    static comm_socket_stream *running;
    const bool fails = GENERATE(false, true);
    SocketPair sockets;
    Context context(COMM_SERVER, "server");
    Stream stream(Keywords().socket(sockets.give()));
    running = std::exchange(stream.stream, nullptr);
    static comm_status answer;
    answer = fails ? COMM_USAGE_ERROR : 0;
    Keywords keywords;
    comm_ssl_keywords_set_ssl_configure_callback(
        &keywords.ctx(context.ctx).set,
        [](comm_ssl_pointer, void *) -> comm_status { return comm_free_socket_stream(running), answer; },
        nullptr, nullptr);
    CHECK((comm_attach_ssl(running, &keywords.set, nullptr) != 0) == fails);
    char byte;
    CHECK(recv(sockets.theirs, &byte, 1, 0) == 0); // it is closed
}

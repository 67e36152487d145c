// How long a handshake may take.
#include "stream/clock.hpp"
#include "support/server.hpp"

#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace {

// A server's stream over a socket pair: made with TLS, or attached.
struct Waiting {
    Time time;
    SocketPair sockets;
    Context context{COMM_SERVER, "server"};
    Stream stream;
    explicit Waiting(bool attach, Keywords keywords = Keywords()) {
        keywords.ctx(context.ctx);
        Keywords plain;
        plain.socket(sockets.ours);
        REQUIRE(comm_make_socket_stream(attach ? &plain.set : &keywords.socket(sockets.ours).set,
                                        &stream.stream) == 0);
        sockets.give();
        if (attach)
            REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
    }
    comm_step step() {
        return comm_socket_stream_handshake_step(stream.stream);
    }
    void send(const std::string &bytes) {
        REQUIRE(::send(sockets.theirs, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size()));
    }
    // Whether it is late now, for good.
    void check_late() {
        char byte;
        size_t got = 0;
        REQUIRE(step() == COMM_FAILED); // else the read would wait for ever
        CHECK(comm_condition_type(nullptr) == COMM_SSL_HANDSHAKE_TIMEOUT);
        CHECK(comm_socket_stream_read_step(stream.stream, &byte, 1, &got) == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_HANDSHAKE_TIMEOUT);
        CHECK(stream.read().empty());
        CHECK(stream.status == COMM_SSL_HANDSHAKE_TIMEOUT);
        CHECK(stream.write("data") == COMM_SSL_HANDSHAKE_TIMEOUT);
    }
};

// A record with the beginning of a hello that is longer than any test.
std::string long_hello() {
    return std::string("\x16\x03\x01\x40\x00\x01\x00\x3f\xfc\x03\x03", 11) + std::string(10000, 'r');
}

} // namespace

TEST_CASE("a server's handshake has 60 s from its first step, whenever that is") {
    Waiting waiting(GENERATE(false, true));
    Time::pass(1000);
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(59);
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(1);
    waiting.check_late();
}

TEST_CASE("an SSL of the program's own has a server's time or a client's, as it was told when it begins") {
    const bool server = GENERATE(true, false);
    Time time;
    SocketPair sockets;
    SSL_CTX *ctx = RAW(SSL_CTX_new)(RAW(TLS_method)());
    SSL *ssl = RAW(SSL_new)(ctx);
    RAW(SSL_CTX_free)(ctx);
    Stream stream(Keywords().socket(sockets.ours).ssl(ssl));
    sockets.give();
    RAW(SSL_free)(ssl); // the stream has it
    server ? RAW(SSL_set_accept_state)(ssl) : RAW(SSL_set_connect_state)(ssl);
    CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_READ);
    Time::pass(server ? 60 : YEAR);
    CHECK(comm_socket_stream_handshake_step(stream.stream) == (server ? COMM_FAILED : COMM_WANT_READ));
}

TEST_CASE("a server's handshake has the time that :handshake-timeout says") {
    Waiting waiting(GENERATE(false, true), Keywords().handshake_timeout(600));
    Time::pass(1000);
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(599);
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(1);
    waiting.check_late();
}

TEST_CASE(
    "a :handshake-timeout of 0 or less puts off a client's handshake, and takes no server's time away") {
    const double timeout = GENERATE(0, -1, -COMM_NIL_SECONDS);
    Waiting waiting(GENERATE(false, true), Keywords().handshake_timeout(timeout));
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(60);
    waiting.check_late();
}

TEST_CASE("a server's handshake whose :handshake-timeout is nil has no end") {
    Waiting waiting(GENERATE(false, true), Keywords().handshake_timeout(COMM_NIL_SECONDS));
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(YEAR);
    CHECK(waiting.step() == COMM_WANT_READ);
    RawPeer peer(false, "");
    RawEnd end(peer, waiting.sockets.theirs);
    int handshake = 0;
    Beside other([&](Beside &) {
        handshake = end.handshake();
        end.write("late");
    });
    CHECK(waiting.stream.read() == "late");
    other.join();
    CHECK(handshake == 1);
}

TEST_CASE("a handshake that is done has no time any more") {
    Waiting waiting(GENERATE(false, true));
    RawPeer peer(false, "");
    RawEnd end(peer, waiting.sockets.theirs);
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, end.handshake() == 1);
        end.write("early");
    });
    CHECK(waiting.stream.read() == "early");
    other.join();
    Time::pass(YEAR);
    CHECK(waiting.step() == COMM_DONE);
    end.write("late");
    CHECK(waiting.stream.read() == "late");
}

TEST_CASE("a client that dribbles its hello does not prolong the time") {
    Waiting waiting(GENERATE(false, true));
    int steps = 0;
    for (const char byte : long_hello()) {
        waiting.send(std::string(1, byte));
        if (waiting.step() != COMM_WANT_READ)
            break;
        Time::pass(1);
        steps++;
    }
    CHECK(steps == 60);
    waiting.check_late();
}

TEST_CASE("a call that waits for a client that dribbles its hello ends in time") {
    Waiting waiting(GENERATE(false, true));
    int bytes = 0;
    std::atomic<bool> ended{false};
    Beside other([&](Beside &) {
        for (const char byte : long_hello()) {
            int unread = 1;
            if (ended || send(waiting.sockets.theirs, &byte, 1, MSG_NOSIGNAL) != 1)
                break;
            while (!ended && ioctl(waiting.sockets.theirs, SIOCOUTQ, &unread) == 0 && unread > 0)
                std::this_thread::yield();
            Time::pass(1);
            bytes++;
        }
    });
    CHECK(waiting.stream.read().empty());
    CHECK(waiting.stream.status == COMM_SSL_HANDSHAKE_TIMEOUT);
    ended = true;
    other.join();
    CHECK(bytes > 50);
    CHECK(bytes < 1000);
    waiting.check_late();
}

TEST_CASE("the time of a server's handshake begins anew with another attach") {
    Waiting waiting(true);
    CHECK(waiting.step() == COMM_WANT_READ);
    Time::pass(61);
    waiting.check_late();
    waiting.stream.detach(-1);
    REQUIRE(!waiting.stream.has_tls());
    REQUIRE(comm_attach_ssl(waiting.stream.stream, &Keywords().ctx(waiting.context.ctx).set, nullptr) == 0);
    Time::pass(61);
    CHECK(waiting.step() == COMM_WANT_READ);
}

namespace {

enum Call { MAKE, OPEN, ATTACH };
enum Given { A_CONTEXT, AN_SSL };

// A stream with TLS that has not begun its handshake, by each call that makes one.
struct Attached {
    Time time;
    SocketPair sockets;
    Listener listener;
    RawPeer own;
    Context context;
    Stream stream;
    int accepted = -1;
    Attached(Call call, Given given, bool server, Keywords keywords)
        : own(server, server ? "server" : ""),
          context(server ? COMM_SERVER : COMM_CLIENT, server ? "server" : "") {
        SSL *ssl = own.start();
        given == AN_SSL ? keywords.ssl(ssl) : keywords.ctx(context.ctx).name("localhost");
        if (given == A_CONTEXT && call != OPEN)
            keywords.side(server ? COMM_SERVER : COMM_CLIENT);
        if (call == OPEN) {
            REQUIRE(comm_open_tcp_stream("127.0.0.1", listener.port.c_str(), &keywords.set, &stream.stream) ==
                    0);
            accepted = listener.accept();
            return;
        }
        Keywords plain;
        if (call == ATTACH)
            REQUIRE(comm_make_socket_stream(&plain.socket(sockets.give()).set, &stream.stream) == 0);
        if (call == ATTACH)
            REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
        else
            REQUIRE(comm_make_socket_stream(&keywords.socket(sockets.give()).set, &stream.stream) == 0);
    }
    ~Attached() {
        if (accepted >= 0)
            ::close(accepted);
    }
    Attached(const Attached &) = delete;
};

} // namespace

TEST_CASE("a handshake has the time of :handshake-timeout, else its side's, in every call") {
    const auto call = GENERATE(MAKE, OPEN, ATTACH);
    const auto given = GENERATE(A_CONTEXT, AN_SSL);
    const bool server = GENERATE(false, true);
    const double timeout = GENERATE(NAN, COMM_NIL_SECONDS, 600.0, 0.0, -1.0); // NaN: not set
    CAPTURE(call, given, server, timeout);
    if (call == OPEN && given == A_CONTEXT && server)
        return; // it opens clients alone
    if (given == A_CONTEXT && !server && !(timeout <= 0))
        return; // the call does the handshake
    Keywords keywords;
    if (!std::isnan(timeout))
        keywords.handshake_timeout(timeout);
    Attached attached(call, given, server, keywords);
    const time_t limit = timeout == 600 ? 600 : server && timeout != COMM_NIL_SECONDS ? 60 : 0;
    CHECK(comm_socket_stream_handshake_step(attached.stream.stream) == COMM_WANT_READ);
    Time::pass(limit == 0 ? YEAR : limit - 1);
    CHECK(comm_socket_stream_handshake_step(attached.stream.stream) == COMM_WANT_READ);
    Time::pass(1);
    CHECK(comm_socket_stream_handshake_step(attached.stream.stream) ==
          (limit == 0 ? COMM_WANT_READ : COMM_FAILED));
    if (limit != 0)
        CHECK(comm_condition_type(nullptr) == COMM_SSL_HANDSHAKE_TIMEOUT);
}

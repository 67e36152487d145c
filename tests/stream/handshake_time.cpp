// How long a server's handshake may take. This program's clock stands in front of the system's, so that time
// passes when a test says so.
#include "support/server.hpp"

#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

namespace {

std::atomic<time_t> passed{0}; // in front of the system's time

// Time is as it was when the test ends.
struct Time {
    ~Time() {
        passed = 0;
    }
    static void pass(time_t seconds) {
        passed += seconds;
    }
};

const time_t YEAR = 366 * 24 * 3600;

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

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept {
    const long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0)
        time->tv_sec += passed;
    return int(result);
}

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

// A peer that keeps sending what is no data: a step does no more of it than it may, and nobody waits for the
// end.
#include "stream/moved.hpp"
#include "support/connection.hpp"

#include <sys/ioctl.h>

namespace {

// Records in the clear: of a type, each with the same content.
std::string records(char type, const std::string &content, size_t size) {
    const std::string record =
        std::string{type, 3, 3, char(content.size() >> 8), char(content.size())} + content;
    std::string all;
    while (all.size() < size)
        all += record;
    return all;
}

const std::string HELLO_REQUEST(4, '\0');

// The kinds of a flood, and what there has to be for it.
enum Flood { BEFORE_TLS, REQUESTS, KEY_UPDATES, TICKETS };
struct Kind {
    Flood flood;
    const char *name;
    bool server; // our side
    int version;
};
const Kind kinds[] = {
    {BEFORE_TLS, "HelloRequests of who speaks no TLS yet", false, TLS1_2_VERSION},
    {REQUESTS, "HelloRequests of a server", false, TLS1_2_VERSION},
    {KEY_UPDATES, "key updates of a server", false, TLS1_3_VERSION},
    {KEY_UPDATES, "key updates of a client", true, TLS1_3_VERSION},
    {TICKETS, "tickets of a server", false, TLS1_3_VERSION},
};

// A stream of ours and its peer, which is OpenSSL over memory, with a flood to send.
struct Flooded {
    const Kind &kind;
    SocketPair sockets;
    Context context;
    RawPeer peer;
    Stream stream;
    Flooded(const Kind &kind, Keywords keywords = Keywords())
        : kind(kind), context(kind.server ? COMM_SERVER : COMM_CLIENT, kind.server ? "server" : ""),
          peer(!kind.server, kind.server ? "" : "server", kind.version) {
        widen(sockets.theirs);
        keywords.ctx(context.ctx).side(kind.server ? COMM_SERVER : COMM_CLIENT).socket(sockets.ours);
        if (!kind.server)
            keywords.name("localhost");
        keywords.handshake_timeout(0);
        REQUIRE(comm_make_socket_stream(&keywords.set, &stream.stream) == 0);
        sockets.give();
        peer.start();
        while (kind.flood != BEFORE_TLS &&
               (comm_socket_stream_handshake_step(stream.stream) != COMM_DONE || !peer.established()))
            pass();
        if (kind.flood != BEFORE_TLS)
            pass();
    }
    // Moves what the two have for each other.
    void pass() {
        char buffer[20000];
        const ssize_t got = recv(sockets.theirs, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got > 0)
            peer.feed(buffer, size_t(got));
        peer.handshake();
        const std::string to_us = next_of(peer);
        REQUIRE((to_us.empty() || send_plain(sockets.theirs, to_us)));
    }
    std::string waiting; // of the flood, for the socket to have room
    // The next so many bytes of the flood, or a few more.
    std::string next(size_t size) {
        std::string all;
        if (kind.flood == BEFORE_TLS)
            return records(22, std::string(4, '\0'), size);
        while (all.size() < size) {
            if (kind.flood == REQUESTS)
                RAW(SSL_renegotiate)(peer.ssl);
            if (kind.flood == KEY_UPDATES)
                RAW(SSL_key_update)(peer.ssl, SSL_KEY_UPDATE_NOT_REQUESTED);
            if (kind.flood == TICKETS)
                begin_ticket(peer.ssl);
            RAW(SSL_do_handshake)(peer.ssl);
            all += next_of(peer);
        }
        return all;
    }
};

// So much that a step could not take it all.
void fill(Flooded &flooded) {
    int unread = 0;
    if (flooded.waiting.size() < 400000)
        flooded.waiting += flooded.next(400000);
    const ssize_t sent = send(flooded.sockets.theirs, flooded.waiting.data(), flooded.waiting.size(),
                              MSG_DONTWAIT | MSG_NOSIGNAL);
    flooded.waiting.erase(0, size_t(std::max(ssize_t(0), sent)));
    REQUIRE(ioctl(int(comm_socket_stream_socket(flooded.stream.stream)), FIONREAD, &unread) == 0);
    REQUIRE(size_t(unread) > step_received);
}

bool can_flood(const Kind &kind) {
    return kind.flood != TICKETS || !before_3(); // where a server sends one ticket at most
}

// A flood that another thread sends until the test is over, or the stream.
class Sending {
  public:
    explicit Sending(Flooded &flooded)
        : thread([this, &flooded](Beside &) {
              while (!over && send_plain(flooded.sockets.theirs, flooded.next(100000)))
                  sent = true;
              RAW(ERR_clear_error)();
          }),
          fd(flooded.sockets.theirs) {
        while (!sent)
            std::this_thread::yield();
    }
    ~Sending() {
        stop();
    }
    void stop() {
        over = true;
        shutdown(fd, SHUT_RDWR);
    }

  private:
    std::atomic<bool> over{false}, sent{false};
    Beside thread;
    int fd;
};

// A call of a stream that never waits, by its name.
comm_step take(Stream &stream, const std::string &call) {
    char data[100] = "data";
    size_t length = 0;
    if (call == "handshake")
        return comm_socket_stream_handshake_step(stream.stream);
    if (call == "read")
        return comm_socket_stream_read_step(stream.stream, data, sizeof data, &length);
    if (call == "shutdown")
        return comm_socket_stream_shutdown_step(stream.stream);
    const comm_step step = comm_socket_stream_write_step(stream.stream, data, sizeof data, &length);
    return step == COMM_DONE ? comm_socket_stream_flush_step(stream.stream) : step;
}

// Reads by steps until one fails; its condition.
comm_status step_on(Stream &stream) {
    char byte;
    size_t length = 0;
    comm_step step;
    do {
        pollfd socket = {int(comm_socket_stream_socket(stream.stream)), POLLIN, 0};
        poll(&socket, 1, 10);
        step = comm_socket_stream_read_step(stream.stream, &byte, 1, &length);
    } while (step == COMM_WANT_READ || step == COMM_WANT_WRITE);
    return comm_condition_type(nullptr);
}

// Whether the call has to read: a handshake that is done, a shutdown before it, and a write after it do not.
bool reads(const Kind &kind, const std::string &call) {
    return call == "read" || (kind.flood == BEFORE_TLS ? call != "shutdown" : call == "shutdown");
}

} // namespace

TEST_CASE("a step takes no more of a flood than it may, and the next one goes on") {
    const Kind &kind = kinds[GENERATE(range(0, int(std::size(kinds))))];
    const std::string call = GENERATE("handshake", "read", "write", "shutdown");
    CAPTURE(kind.name, call);
    if (!can_flood(kind))
        return;
    Flooded flooded(kind);
    for (int i = 0; i < 2; i++) {
        fill(flooded);
        moved.reset();
        const comm_step step = take(flooded.stream, call);
        const bool wants = step == COMM_WANT_READ || step == COMM_WANT_WRITE;
        CHECK(wants == reads(kind, call));
        CHECK((moved.received > 0) == reads(kind, call));
        CHECK(moved.receives <= step_receives);
        CHECK(moved.received < step_received);
    }
}

TEST_CASE("a failed send looks no further into a flood for what the peer said before") {
    Flooded flooded(kinds[2]);
    fill(flooded);
    REQUIRE(shutdown(flooded.sockets.theirs, SHUT_RD) == 0); // who writes to it is told EPIPE
    REQUIRE(flooded.stream.write("nobody hears this") == 0);
    moved.reset();
    CHECK(comm_socket_stream_flush_step(flooded.stream.stream) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_ERROR);
    CHECK(comm_condition_errno(nullptr) == EPIPE);
    CHECK(moved.receives <= step_receives);
    CHECK(moved.received < step_received);
}

TEST_CASE("records without content and warnings end a connection before they are a flood") {
    const bool server = GENERATE(false, true);
    const bool warnings = GENERATE(false, true);
    SocketPair sockets;
    Context context(server ? COMM_SERVER : COMM_CLIENT, server ? "server" : "");
    Keywords keywords;
    keywords.ctx(context.ctx).side(server ? COMM_SERVER : COMM_CLIENT).socket(sockets.ours);
    Stream stream(keywords.name("localhost").handshake_timeout(0));
    sockets.give();
    REQUIRE(send_plain(sockets.theirs, warnings ? records(21, "\x01\x5a", 100000) : records(22, "", 100000)));
    const std::string call = GENERATE("handshake", "read", "write");
    CAPTURE(server, warnings, call);
    CHECK(take(stream, call) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
}

TEST_CASE("a time-out comes while a flood lasts") {
    const Kind &kind = kinds[GENERATE(range(0, int(std::size(kinds))))];
    CAPTURE(kind.name);
    if (!can_flood(kind))
        return;
    SECTION("of a read") {
        Flooded flooded(kind, Keywords().read_timeout(0.2));
        Sending sending(flooded);
        CHECK(flooded.stream.read().empty());
        CHECK(flooded.stream.status == COMM_SOCKET_TIMEOUT);
    }
    SECTION("of a detach") {
        Flooded flooded(kind);
        Sending sending(flooded);
        const comm_status status = flooded.stream.detach(2, 0.1);
        CHECK(status == (kind.flood == BEFORE_TLS ? 0 : COMM_SSL_ERROR)); // nothing is awaited there
        CHECK(!flooded.stream.has_tls());
    }
    SECTION("of a handshake that a call does") {
        Flooded flooded(kind);
        Sending sending(flooded);
        int32_t success = -1;
        CHECK(comm_socket_stream_handshake(flooded.stream.stream, 0.2, &success) == 0);
        CHECK(success == (kind.flood != BEFORE_TLS));
    }
}

TEST_CASE("a handshake has its time, whatever a server sends in place of it") {
    SocketPair sockets;
    Context context(COMM_CLIENT);
    std::atomic<bool> over{false};
    Beside server([&](Beside &) {
        const std::string flood = records(22, std::string(4, '\0'), 100000);
        while (!over && send_plain(sockets.theirs, flood))
            ;
    });
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost").socket(sockets.ours).handshake_timeout(0.2);
    comm_socket_stream *stream = nullptr;
    CHECK(comm_make_socket_stream(&keywords.set, &stream) == COMM_SSL_HANDSHAKE_TIMEOUT);
    CHECK(stream == nullptr);
    over = true;
    shutdown(sockets.theirs, SHUT_RDWR);
}

TEST_CASE("another thread's calls come through while a flood lasts") {
    const Kind &kind = kinds[GENERATE(range(0, int(std::size(kinds))))];
    const bool steps = GENERATE(false, true); // of a reader that waits for the socket itself
    CAPTURE(kind.name, steps);
    if (!can_flood(kind))
        return;
    Flooded flooded(kind);
    Sending sending(flooded);
    Stream &stream = flooded.stream;
    std::atomic<bool> reading{false};
    auto reader = std::async(std::launch::async, [&] {
        reading = true;
        return steps ? step_on(stream) : read_one(stream);
    });
    while (!reading)
        std::this_thread::yield();
    SECTION("a close") {
        stream.close(); // which may not have been able to send anything
        CHECK(reader.get() == (steps ? COMM_USAGE_ERROR : COMM_SOCKET_INTERRUPTED));
        CHECK(comm_socket_stream_socket(stream.stream) == -1);
    }
    SECTION("an interrupt") {
        REQUIRE(comm_socket_stream_interrupt(stream.stream, COMM_INPUT) == 0);
        CHECK(reader.get() == COMM_SOCKET_INTERRUPTED);
    }
    SECTION("looks at the stream and its SSL") {
        comm_ssl_pointer ssl = comm_socket_stream_ssl(stream.stream);
        for (int i = 0; i < 100; i++) {
            CHECK(comm_ssl_get_version(ssl) != nullptr);
            CHECK(comm_socket_stream_socket(stream.stream) >= 0);
        }
        CHECK(reader.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
        sending.stop();
        CHECK(reader.get() != 0);
    }
}

TEST_CASE("a close does not wait for a peer that reads nothing of what it makes TLS say") {
    const Kind &kind = kinds[1];
    Flooded flooded(kind);
    char byte;
    size_t length = 0;
    int unread = 0, before;
    do { // until the socket takes no more of it
        before = unread;
        REQUIRE(send_plain(flooded.sockets.theirs, flooded.next(30000)));
        REQUIRE(comm_socket_stream_read_step(flooded.stream.stream, &byte, 1, &length) != COMM_FAILED);
        REQUIRE(ioctl(flooded.sockets.theirs, FIONREAD, &unread) == 0);
    } while (unread != before);
    CHECK(flooded.stream.close() == COMM_SOCKET_TIMEOUT);
    CHECK(comm_socket_stream_socket(flooded.stream.stream) == -1);
}

TEST_CASE("a step takes no more of a write than it may, however much there is room for") {
    const bool tls = GENERATE(false, true);
    Connection connection;
    SocketPair sockets;
    Stream plain(Keywords().socket(sockets.give()));
    Stream &stream = tls ? connection.stream : plain;
    const int theirs = tls ? connection.sockets.theirs : sockets.theirs;
    widen(int(comm_socket_stream_socket(stream.stream)));
    const std::string much(4 << 20, 'x');
    for (int i = 0; i < 3; i++) {
        size_t accepted = 0;
        char buffer[65536];
        REQUIRE(comm_socket_stream_write_step(stream.stream, much.data(), much.size(), &accepted) ==
                COMM_DONE);
        CHECK(accepted == step_written);
        while (comm_socket_stream_flush_step(stream.stream) != COMM_DONE ||
               recv(theirs, buffer, sizeof buffer, MSG_DONTWAIT) > 0)
            ;
    }
}

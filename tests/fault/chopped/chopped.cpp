// Conversations over sockets whose calls move a byte or three, are interrupted, have nothing or no room, or
// break: the program runs with the shim before the C library.
#include "support/stream.hpp"

#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <random>

namespace {

// Calls that the shim counts and makes worse.
enum Kinds { RECEIVES = 1, SENDS, ALL };

struct Shim {
    void (*set)(int, int, int, int, int, int);
    int (*end)(int);
    Shim()
        : set(reinterpret_cast<decltype(set)>(dlsym(RTLD_DEFAULT, "shim_set"))),
          end(reinterpret_cast<decltype(end)>(dlsym(RTLD_DEFAULT, "shim_end"))) {
        REQUIRE(set != nullptr);
        REQUIRE(end != nullptr);
    }
};

struct Manner {
    const char *name;
    int receive_at_most, send_at_most, storm;
    size_t length;
};

// Content that no displaced, lost or repeated byte leaves as it is.
std::string content(size_t length, unsigned seed) {
    std::mt19937 random(seed);
    std::string bytes(length, '\0');
    for (auto &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

struct SmallPair : SocketPair {
    SmallPair() {
        const int size = 4096;
        for (int fd : {ours, theirs})
            for (int option : {SO_SNDBUF, SO_RCVBUF})
                REQUIRE(setsockopt(fd, SOL_SOCKET, option, &size, sizeof size) == 0);
    }
};

// OpenSSL's end: both directions at once, in one thread and without blocking.
class RawDuplex {
  public:
    RawDuplex(RawPeer &peer, int fd) : fd(fd), ssl(peer.start()) {
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
        RAW(SSL_set_fd)(ssl, fd);
        RAW(SSL_ctrl)(ssl, SSL_CTRL_MODE, SSL_MODE_ENABLE_PARTIAL_WRITE, nullptr);
    }
    // Sends all, and receives to the end; false when something failed.
    bool talk(const std::string &send) {
        const auto read = RAW(SSL_read_ex);
        const auto write = RAW(SSL_write_ex);
        const auto shutdown = RAW(SSL_shutdown);
        char buffer[16384];
        size_t sent = 0;
        for (bool reading = true, writing = true; reading || writing;) {
            size_t moved = 0;
            bool waits = true;
            if (writing && sent == send.size())
                writing = shutdown(ssl) < 0; // 0: close_notify is sent
            else if (writing && go_on(write(ssl, send.data() + sent, send.size() - sent, &moved), waits))
                sent += moved;
            if (reading && go_on(read(ssl, buffer, sizeof buffer, &moved), waits))
                received.append(buffer, moved);
            reading = reading && !ended;
            if (failed)
                return false;
            clear_error();
            if (waits && (reading || writing))
                wait(writing);
        }
        return true;
    }
    std::string received;

  private:
    bool go_on(int result, bool &waits) {
        const int error = get_error(ssl, result);
        clear_error();
        if (result == 1)
            return !(waits = false);
        ended = ended || error == SSL_ERROR_ZERO_RETURN;
        failed = failed || (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE &&
                            error != SSL_ERROR_ZERO_RETURN);
        return false;
    }
    void wait(bool writing) const {
        pollfd descriptor = {fd, static_cast<short>(writing ? POLLIN | POLLOUT : POLLIN), 0};
        poll(&descriptor, 1, -1);
    }
    int fd;
    SSL *ssl;
    // Looked up once: they are called for every byte.
    decltype(&::SSL_get_error) get_error = RAW(SSL_get_error);
    decltype(&::ERR_clear_error) clear_error = RAW(ERR_clear_error);
    bool ended = false, failed = false;
};

// As far as it goes without reading.
comm_step shut(comm_socket_stream *stream) {
    comm_step step;
    while ((step = comm_socket_stream_shutdown_step(stream)) == COMM_WANT_WRITE) {
        pollfd descriptor = {static_cast<int>(comm_socket_stream_socket(stream)), POLLOUT, 0};
        poll(&descriptor, 1, -1);
    }
    return step;
}

// Our end: a thread that writes, beside this one, which reads.
bool talk(comm_socket_stream *stream, const std::string &send, std::string &received) {
    bool wrote = false;
    std::thread writer([&] {
        wrote = comm_socket_stream_write(stream, send.data(), send.size()) == 0 &&
                comm_socket_stream_flush(stream) == 0;
        const comm_step step = shut(stream);
        wrote = wrote && (step == COMM_DONE || step == COMM_WANT_READ);
    });
    char buffer[16384];
    size_t got = 0;
    comm_status status;
    while ((status = comm_socket_stream_read(stream, buffer, sizeof buffer, &got)) == 0 && got > 0)
        received.append(buffer, got);
    writer.join();
    // Where data came first, close_notify may still have to go.
    return wrote && status == 0 && shut(stream) == COMM_DONE;
}

struct Talk {
    Shim shim;
    int version;
    Context client_context, server_context;
    Talk(int version)
        : version(version), client_context(COMM_CLIENT, "", "ca.pem", version),
          server_context(COMM_SERVER, "server", "", version) {}
    comm_status open(comm_ssl_side side, Stream &stream, int fd) {
        Keywords keywords;
        keywords.socket(fd).side(side).ctx(side == COMM_CLIENT ? client_context.ctx : server_context.ctx);
        return comm_make_socket_stream(side == COMM_CLIENT ? &keywords.name("localhost").set : &keywords.set,
                                       &stream.stream);
    }
};

const Manner manners[] = {
    {"as it is", 0, 0, 0, 1 << 20},
    {"a storm", 0, 0, 5, 1 << 20},
    {"reads of one byte, writes of three", 1, 3, 0, 1 << 15},
    {"reads of one byte, writes of three, and a storm", 1, 3, 3, 1 << 13},
    {"pieces of a thousand and one, and a storm", 1001, 777, 7, 1 << 20},
};

void with_raw(const Manner &manner) {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    CAPTURE(manner.name, version, side);
    const std::string ours = content(manner.length, 1), theirs = content(manner.length, 2);
    SmallPair sockets;
    Talk talking(version);
    for (int fd : {sockets.ours, sockets.theirs})
        talking.shim.set(fd, manner.receive_at_most, manner.send_at_most, manner.storm, 0, ALL);
    const int fd = sockets.ours;
    RawPeer peer(side == COMM_CLIENT, side == COMM_CLIENT ? "server" : "", version);
    RawDuplex raw(peer, sockets.theirs);
    Beside other([&](Beside &beside) { BESIDE_CHECK(beside, raw.talk(theirs)); });
    std::string received;
    {
        Stream stream;
        CHECK(talking.open(side, stream, sockets.give()) == 0);
        CHECK(talk(stream.stream, ours, received));
        other.join();
        CHECK(stream.close() == 0);
    }
    CHECK((received == theirs));
    CHECK((raw.received == ours));
    CHECK(talking.shim.end(fd) > static_cast<int>(manner.length / 20000));
    talking.shim.end(sockets.theirs);
}

void with_ours(const Manner &manner) {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(manner.name, version);
    const std::string of_client = content(manner.length, 1), of_server = content(manner.length, 2);
    SmallPair sockets;
    Talk talking(version);
    const int client_fd = sockets.ours, server_fd = sockets.theirs;
    for (int fd : {client_fd, server_fd})
        talking.shim.set(fd, manner.receive_at_most, manner.send_at_most, manner.storm, 0, ALL);
    std::string got_by_client, got_by_server;
    Stream client, server;
    REQUIRE(talking.open(COMM_SERVER, server, std::exchange(sockets.theirs, -1)) == 0);
    Beside other(
        [&](Beside &beside) { BESIDE_CHECK(beside, talk(server.stream, of_server, got_by_server)); });
    CHECK(talking.open(COMM_CLIENT, client, sockets.give()) == 0);
    CHECK(talk(client.stream, of_client, got_by_client));
    other.join();
    CHECK((got_by_client == of_server));
    CHECK((got_by_server == of_client));
    CHECK(client.close() == 0);
    CHECK(server.close() == 0);
    CHECK(talking.shim.end(client_fd) > static_cast<int>(manner.length / 20000));
    talking.shim.end(server_fd);
}

} // namespace

TEST_CASE("a stream and OpenSSL talk at once over chopped sockets") {
    with_raw(GENERATE(from_range(std::begin(manners), std::end(manners))));
}

TEST_CASE("two streams talk at once over chopped sockets") {
    with_ours(GENERATE(from_range(std::begin(manners), std::end(manners))));
}

TEST_CASE("a mebibyte each way, a byte and three at a time", "[.long]") {
    const Manner manner = {"reads of one byte, writes of three", 1, 3, 4, 1 << 20};
    if (GENERATE(true, false))
        with_raw(manner);
    else
        with_ours(manner);
}

namespace {

const char question[] = "question", answer[] = "answer";

// A short conversation whose n-th call of a kind on our socket breaks, as those after it do.
struct Breaking {
    Talk &talking;
    RawPeer &peer;
    comm_ssl_side side;
    Kinds kinds;
    int pieces; // bytes that a call moves at most
    comm_status first = 0;
    bool opened = false;
    std::string got{}, heard{};
    Stream stream{};

    // The peer has all said before it listens, so that nobody waits for what does not come.
    void other_end(RawEnd &end) {
        if (end.handshake() == 1) {
            end.write(answer);
            end.shutdown();
            for (std::string part; !(part = end.read()).empty();)
                heard += part;
        }
        RAW(ERR_clear_error)();
    }
    bool noticed(comm_status status) {
        if (status != 0) {
            CHECK(status == COMM_SSL_ERROR);
            CHECK(comm_condition_errno(nullptr) == ECONNRESET);
            first = first != 0 ? first : status;
        }
        return status == 0;
    }
    void converse() {
        int32_t success = 0;
        opened = noticed(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success));
        CHECK((!opened || success == 1));
        bool sends = noticed(stream.write(question));
        sends = noticed(stream.flush()) && sends;
        CHECK(noticed(stream.flush()) == sends); // for ever
        got = stream.read();
        bool receives = noticed(stream.status);
        for (int i = 0; i < 2; i++) { // the end, for ever; a handshake's late answer may still come
            const std::string more = stream.read();
            const bool received = noticed(stream.status);
            CHECK((!opened || (more.empty() && (received == receives || i == 0))));
            receives = received && receives;
            got += more;
        }
        sends = noticed(stream.close()) && sends;
        // What one direction meets does not stop the other.
        CHECK((kinds != SENDS || !opened || (receives && got == answer)));
        CHECK((kinds != RECEIVES || !opened || sends));
        CHECK((got == answer || (!receives && got.empty())));
    }
    // How many calls of the kind there were.
    int run(int n) {
        SmallPair sockets;
        const int fd = sockets.ours;
        talking.shim.set(fd, pieces, pieces, 0, n, kinds);
        RawEnd end(peer, sockets.theirs);
        Beside other([&](Beside &) {
            other_end(end);
            sockets.hang_up();
        });
        const comm_status made = talking.open(side, stream, fd);
        if (noticed(made)) {
            sockets.give();
            converse();
        } else {
            close(sockets.give()); // which is still ours
        }
        other.join();
        const int calls = talking.shim.end(fd);
        CHECK((first != 0) == (calls >= n));
        CHECK((heard == question || (first != 0 && heard.empty())));
        CHECK((kinds != RECEIVES || !opened || heard == question));
        return calls;
    }
};

} // namespace

TEST_CASE("a connection that breaks at any of its calls") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const Kinds kinds = GENERATE(RECEIVES, SENDS, ALL);
    const int pieces = GENERATE(0, 40);
    Talk talking(version);
    RawPeer peer(side == COMM_CLIENT, side == COMM_CLIENT ? "server" : "", version);
    // How many calls there are depends on how the bytes arrive; beyond some number there are none.
    int broken = 0;
    for (int n = 1, whole = 0; whole < 3; n++) {
        CAPTURE(version, side, kinds, pieces, n);
        Breaking breaking{talking, peer, side, kinds, pieces};
        const bool broke = breaking.run(n) >= n;
        whole = broke ? 0 : whole + 1;
        broken += broke ? 1 : 0;
        REQUIRE(n < 1000);
    }
    CHECK(broken > (pieces == 0 ? 2 : 8));
}

// Conversations over sockets whose calls move a byte or three, are interrupted, have nothing or no room, or
// break: the program runs with the shim before the C library.
#include "support/stream.hpp"

#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <random>

namespace {

struct Shim {
    void (*set)(int, int, int, int, int);
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
        talking.shim.set(fd, manner.receive_at_most, manner.send_at_most, manner.storm, 0);
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
        talking.shim.set(fd, manner.receive_at_most, manner.send_at_most, manner.storm, 0);
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

// A short conversation whose n-th call on our socket breaks; how many calls there were.
int broken_at(Talk &talking, RawPeer &peer, int n) {
    SmallPair sockets;
    const int fd = sockets.ours;
    talking.shim.set(fd, 0, 0, 0, n);
    RawEnd end(peer, sockets.theirs);
    Beside other([&](Beside &) {
        if (end.handshake() == 1 && !end.read().empty()) {
            end.write("answer");
            end.shutdown();
            end.read(); // our close_notify
        }
        RAW(ERR_clear_error)();
        sockets.hang_up(); // so that nobody waits for what does not come
    });
    comm_status first = 0;
    std::string got;
    const auto noticed = [&](comm_status status) {
        if (first == 0 && status != 0) {
            first = status;
            CHECK(status == COMM_SSL_ERROR);
            CHECK(comm_condition_errno(nullptr) == ECONNRESET);
        }
        return status == 0;
    };
    {
        Stream stream;
        Keywords keywords;
        keywords.socket(sockets.ours).side(COMM_CLIENT).ctx(talking.client_context.ctx).name("localhost");
        if (noticed(comm_make_socket_stream(&keywords.set, &stream.stream))) {
            sockets.give();
            noticed(stream.write("question"));
            noticed(stream.flush());
            got = stream.read();
            noticed(stream.status);
            got += stream.read();
            noticed(stream.status);
            noticed(stream.close());
        } else {
            close(sockets.give()); // which is still ours
        }
        other.join();
    }
    const int calls = talking.shim.end(fd);
    CHECK((first != 0) == (calls >= n));
    CHECK((got == "answer" || (first != 0 && got.empty())));
    return calls;
}

} // namespace

TEST_CASE("a connection that breaks at any of its calls") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Talk talking(version);
    RawPeer peer(true, "server", version);
    // How many calls there are depends on how the bytes arrive; beyond some number there are none.
    enum { CALLS = 30 };
    int broken = 0;
    bool whole = false;
    for (int n = 1; n <= CALLS; n++) {
        CAPTURE(n);
        whole = broken_at(talking, peer, n) < n;
        broken += whole ? 0 : 1;
    }
    CHECK(broken > 5);
    CHECK(whole);
}

// Every ending of the table, on an engine, on a stream's steps and on its calls that wait.
#include "support/endings.hpp"
#include "support/stream.hpp"

#include <linux/tcp.h>
#include <sys/ioctl.h>

namespace {

const char letter = 'x';
const double soon = 0.001; // for what does not come: all that comes is there before a call

struct Ours {
    Context client{COMM_CLIENT}, server{COMM_SERVER, "server"};
    Keywords keywords(comm_ssl_side side) {
        Keywords keywords;
        keywords.ctx(side == COMM_CLIENT ? client.ctx : server.ctx).side(side);
        return side == COMM_CLIENT ? keywords.name("localhost") : keywords;
    }
};

class NearEngine : public Near {
  public:
    explicit NearEngine(Keywords keywords) : engine(keywords) {}
    comm_step handshake() override {
        return engine.handshake();
    }
    Answer call(const std::string &name) override {
        char buffer[64];
        size_t length;
        if (name == "read")
            return Answer::of(comm_ssl_engine_read(engine.engine, buffer, sizeof buffer, &length));
        if (name == "write")
            return Answer::of(comm_ssl_engine_write(engine.engine, &letter, 1, &length));
        return Answer::of(name == "shutdown" ? engine.shutdown() : engine.handshake());
    }
    void arrive(const std::string &bytes) override {
        REQUIRE(engine.feed(bytes.data(), bytes.size()) == bytes.size());
    }
    std::string leave() override {
        std::string bytes(65536, '\0');
        bytes.resize(engine.take(bytes.data(), bytes.size()));
        return bytes;
    }
    void fin() override {
        REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
    }
    void reset() override {
        REQUIRE(comm_ssl_engine_feed_failure(engine.engine, ECONNRESET) == 0);
    }
    void gone() override {
        fin();
    }

  private:
    Engine engine;
};

// A stream over TCP, and the socket at its other end.
class NearStream : public Near {
  public:
    explicit NearStream(Keywords keywords) {
        keywords.socket(ours).read_timeout(soon).write_timeout(soon);
        // A client would begin at once; the table begins when it wants to.
        comm_ssl_keywords_set_handshake_timeout(&keywords.set, 0);
        REQUIRE(comm_make_socket_stream(&keywords.set, &stream) == 0);
        sockets.give();
        const int at_once = 1; // nothing that the peer says is held back
        REQUIRE(setsockopt(sockets.theirs, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once) == 0);
    }
    ~NearStream() override {
        comm_free_socket_stream(stream);
    }
    comm_step handshake() override {
        return comm_socket_stream_handshake_step(stream);
    }
    Answer call(const std::string &name) override {
        const Answer answer = make_call(name);
        if (sockets.theirs < 0 && name == "write" && answer.step == "done")
            sockets.wait_for(ours, POLLHUP); // what was sent to nobody comes back as a reset
        return answer;
    }
    void arrive(const std::string &bytes) override {
        int before = 0, now = 0;
        REQUIRE(ioctl(ours, FIONREAD, &before) == 0);
        REQUIRE(send(sockets.theirs, bytes.data(), bytes.size(), 0) == ssize_t(bytes.size()));
        while (now < before + static_cast<int>(bytes.size()) && ioctl(ours, FIONREAD, &now) == 0)
            ;
    }
    std::string leave() override {
        char buffer[65536];
        while (info(sockets.theirs).tcpi_bytes_received < sent())
            ; // until all that was sent has arrived
        const ssize_t got = recv(sockets.theirs, buffer, sizeof buffer, MSG_DONTWAIT);
        return got > 0 ? std::string(buffer, static_cast<size_t>(got)) : "";
    }
    void fin() override {
        REQUIRE(shutdown(sockets.theirs, SHUT_WR) == 0);
        sockets.wait_for(ours, POLLRDHUP);
    }
    void reset() override {
        sockets.reset();
        sockets.wait_for(ours, POLLHUP);
    }
    void gone() override {
        leave(); // nothing unread, which would make the end a reset
        sockets.hang_up();
        sockets.wait_for(ours, POLLRDHUP);
    }

  protected:
    virtual Answer make_call(const std::string &name) {
        char buffer[64];
        size_t length;
        if (name == "read")
            return Answer::of(comm_socket_stream_read_step(stream, buffer, sizeof buffer, &length));
        if (name == "write") {
            const comm_step step = comm_socket_stream_write_step(stream, &letter, 1, &length);
            return Answer::of(step == COMM_DONE ? comm_socket_stream_flush_step(stream) : step);
        }
        if (name == "close")
            return of_status(comm_close_socket_stream(stream));
        return Answer::of(name == "shutdown" ? comm_socket_stream_shutdown_step(stream) : handshake());
    }
    static Answer of_status(comm_status status) {
        switch (status) {
        case 0:
            return Answer::of(COMM_DONE);
        case COMM_SSL_CLOSED:
            return Answer::of(COMM_CLOSED);
        case COMM_SOCKET_TIMEOUT:
            return Answer::of(COMM_WANT_READ);
        case COMM_SSL_TRUNCATED:
            return Answer::of(COMM_TRUNCATED);
        default:
            return Answer::of(COMM_FAILED);
        }
    }
    comm_socket_stream *stream = nullptr;

  private:
    uint64_t sent() const { // each byte once
        const tcp_info now = info(ours);
        return now.tcpi_bytes_sent - now.tcpi_bytes_retrans;
    }
    static tcp_info info(int socket) {
        tcp_info info = {};
        socklen_t length = sizeof info;
        REQUIRE(getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) == 0);
        return info;
    }
    TcpPair sockets;
    const int ours = sockets.ours; // which the stream owns
};

class NearWaiting : public NearStream {
  public:
    using NearStream::NearStream;

  protected:
    Answer make_call(const std::string &name) override {
        char buffer[64];
        size_t length = 0;
        if (name == "read") {
            const comm_status status = comm_socket_stream_read(stream, buffer, sizeof buffer, &length);
            return of_status(status == 0 && length == 0 ? COMM_SSL_CLOSED : status);
        }
        if (name == "write") {
            const comm_status status = comm_socket_stream_write(stream, &letter, 1);
            return of_status(status == 0 ? comm_socket_stream_flush(stream) : status);
        }
        if (name == "handshake") {
            int32_t success = 0;
            const comm_status status = comm_socket_stream_handshake(stream, soon, &success);
            return of_status(status != 0 || success != 0 ? status : comm_condition_type(nullptr));
        }
        return NearStream::make_call(name);
    }
};

} // namespace

TEST_CASE("endings of an engine") {
    Ours ours;
    run_endings("engine",
                [&](comm_ssl_side side) { return std::make_unique<NearEngine>(ours.keywords(side)); });
}

TEST_CASE("endings of a stream's steps") {
    Ours ours;
    run_endings("stream",
                [&](comm_ssl_side side) { return std::make_unique<NearStream>(ours.keywords(side)); });
}

TEST_CASE("endings of a stream's calls that wait") {
    Ours ours;
    run_endings("stream",
                [&](comm_ssl_side side) { return std::make_unique<NearWaiting>(ours.keywords(side)); });
}

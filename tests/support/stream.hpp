// Streams of the tests, and the sockets under them.
#pragma once

#include "support/beside.hpp"
#include "support/engine.hpp"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

struct SocketPair {
    int ours = -1, theirs = -1;
    SocketPair() {
        int both[2];
        REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, both) == 0);
        ours = both[0];
        theirs = both[1];
    }
    ~SocketPair() {
        for (int fd : {ours, theirs})
            if (fd >= 0)
                close(fd);
    }
    SocketPair(const SocketPair &) = delete;

    int give() {
        return std::exchange(ours, -1);
    }
    void hang_up() {
        close(std::exchange(theirs, -1));
    }
};

// Gives a socket as much room to send as a process without privileges may have: 400 KiB.
inline void widen(int socket) {
    const int size = 4 << 20;
    REQUIRE(setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size) == 0);
}

// The port that a socket is bound to.
inline std::string port_of(int fd) {
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    char service[NI_MAXSERV];
    REQUIRE(getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length) == 0);
    REQUIRE(getnameinfo(reinterpret_cast<sockaddr *>(&address), length, nullptr, 0, service, sizeof service,
                        NI_NUMERICSERV) == 0);
    return service;
}

// A port where nobody listens, of both families where there are two. As long as it is held the system gives
// it to nobody; who asks for it by its number with SO_REUSEADDR, as our servers and streams do, has it.
class HeldPort {
  public:
    HeldPort() : fd(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in6 both = {};
        both.sin6_family = AF_INET6;
        sockaddr_in four = {};
        four.sin_family = AF_INET;
        if (fd >= 0 && bound(reinterpret_cast<sockaddr *>(&both), sizeof both))
            return;
        close(fd);
        fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        REQUIRE(bound(reinterpret_cast<sockaddr *>(&four), sizeof four));
    }
    ~HeldPort() {
        close(fd);
    }
    HeldPort(const HeldPort &) = delete;
    std::string text() const {
        return port_of(fd);
    }
    int number() const {
        return std::stoi(text());
    }

  private:
    bool bound(const sockaddr *address, socklen_t length) const {
        const int on = 1, off = 0;
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
        return setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
               bind(fd, address, length) == 0;
    }
    int fd;
};

// A port of this machine that accepts.
struct Listener {
    int fd = -1;
    std::string port;
    // The port 0 is any; where it has to be free, one that is not is an error.
    explicit Listener(const std::string &host = "127.0.0.1", const std::string &service = "0",
                      int backlog = 8, bool has_to_be_free = true) {
        const addrinfo hints = {AI_NUMERICHOST, AF_UNSPEC, SOCK_STREAM, 0, 0, nullptr, nullptr, nullptr};
        addrinfo *address = nullptr;
        REQUIRE(getaddrinfo(host.c_str(), service.c_str(), &hints, &address) == 0);
        fd = socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int on = 1; // a port that is held may be had
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        const bool bound = bind(fd, address->ai_addr, address->ai_addrlen) == 0 && listen(fd, backlog) == 0;
        freeaddrinfo(address);
        REQUIRE((bound || !has_to_be_free));
        if (!bound)
            close(std::exchange(fd, -1));
        else
            port = port_of(fd);
    }
    ~Listener() {
        if (fd >= 0)
            close(fd);
    }
    Listener(const Listener &) = delete;
    int accept() const {
        return ::accept4(fd, nullptr, nullptr, SOCK_CLOEXEC);
    }
};

// Two ends of TCP, which is what a reset needs.
struct TcpPair : SocketPair {
    TcpPair() {
        Listener listener;
        sockaddr_in address = {};
        socklen_t length = sizeof address;
        REQUIRE(getsockname(listener.fd, reinterpret_cast<sockaddr *>(&address), &length) == 0);
        for (int fd : {ours, theirs})
            close(fd);
        ours = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        REQUIRE(connect(ours, reinterpret_cast<sockaddr *>(&address), length) == 0);
        theirs = listener.accept();
        REQUIRE(theirs >= 0);
    }
    void reset() {
        const linger at_once = {1, 0};
        setsockopt(theirs, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        hang_up();
    }
    // Until our end has seen it.
    static void wait_for(int fd, short event) {
        pollfd descriptor = {fd, event, 0};
        while ((descriptor.revents & event) == 0)
            REQUIRE(poll(&descriptor, 1, 10000) == 1);
    }
};

class Stream {
  public:
    comm_socket_stream *stream = nullptr;
    Stream() = default;
    explicit Stream(Keywords &keywords) {
        REQUIRE(comm_make_socket_stream(&keywords.set, &stream) == 0);
    }
    ~Stream() {
        comm_free_socket_stream(stream);
    }
    Stream(const Stream &) = delete;

    std::string read(size_t capacity = 4096) {
        std::vector<char> buffer(capacity);
        size_t got = 0;
        status = comm_socket_stream_read(stream, buffer.data(), capacity, &got);
        return status == 0 ? std::string(buffer.data(), got) : "";
    }
    std::string read_to_end() {
        std::string all, part;
        while (!(part = read(65536)).empty())
            all += part;
        return all;
    }
    comm_status write(const std::string &data) {
        return comm_socket_stream_write(stream, data.data(), data.size());
    }
    comm_status flush() {
        return comm_socket_stream_flush(stream);
    }
    comm_status close() {
        return comm_close_socket_stream(stream);
    }
    // In a test the peer's close_notify comes, however long it takes, or it does not.
    static comm_detach_keywords patience(int32_t retry_count, double retry_timeout) {
        comm_detach_keywords keywords;
        comm_detach_keywords_init(&keywords, sizeof keywords);
        comm_detach_keywords_set_retry_count(&keywords, retry_count);
        comm_detach_keywords_set_retry_timeout(&keywords, retry_timeout);
        return keywords;
    }
    comm_status detach(int32_t retry_count = 5, double retry_timeout = 10) {
        const comm_detach_keywords keywords = patience(retry_count, retry_timeout);
        return comm_detach_ssl(stream, &keywords);
    }
    comm_status replace(int64_t socket, int64_t &old, int32_t retry_count = 5, double retry_timeout = 10) {
        const comm_detach_keywords keywords = patience(retry_count, retry_timeout);
        return comm_replace_socket_stream_socket(stream, socket, &keywords, &old);
    }
    bool has_tls() {
        return comm_socket_stream_ssl(stream) != nullptr;
    }
    comm_status status = 0;
};

// OpenSSL alone at the other end of a socket, in blocking mode, in a thread of its own.
class RawEnd {
  public:
    RawEnd(RawPeer &peer, int fd) : ssl(peer.start()) {
        RAW(SSL_set_fd)(ssl, fd);
    }
    int handshake() {
        return RAW(SSL_do_handshake)(ssl);
    }
    std::string read(size_t capacity = 65536) {
        std::string buffer(capacity, '\0');
        size_t got = 0;
        RAW(SSL_read_ex)(ssl, buffer.data(), capacity, &got);
        RAW(ERR_clear_error)();
        buffer.resize(got);
        return buffer;
    }
    void write(const std::string &data) {
        size_t written = 0;
        RAW(SSL_write_ex)(ssl, data.data(), data.size(), &written);
    }
    int shutdown() {
        return RAW(SSL_shutdown)(ssl);
    }

  private:
    SSL *ssl;
};

// Servers of the tests, and clients without TLS.
#pragma once

#include "support/stream.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>

// What a server told when.
struct Announced {
    int64_t socket;
    comm_status type; // 0: it listens
    int error_number;
    std::string text;
};

class Server {
  public:
    // Both run in the server's thread.
    using Function =
        std::function<comm_status(comm_tcp_server *server, int64_t socket, comm_socket_stream *stream)>;
    comm_tcp_server *server = nullptr;
    comm_server_keywords set;
    std::atomic<int> freed{0};
    std::function<comm_status(comm_tcp_server *server)> on_announce;

    explicit Server(Function function) : function(std::move(function)) {
        comm_server_keywords_init(&set, sizeof set);
        comm_server_keywords_set_function(&set, serve, this, count);
        comm_server_keywords_set_announce(&set, announce, this, count);
        comm_server_keywords_set_address(&set, "127.0.0.1");
    }
    // The server has what it needs of them.
    void clear() {
        comm_server_keywords_clear(&set);
    }
    ~Server() {
        clear();
        comm_free_tcp_server(server);
        join();
    }
    Server(const Server &) = delete;

    comm_status start() {
        return comm_start_up_server(&set, &server);
    }
    // At a port that is nobody else's before and after.
    Server &held() {
        held_port.emplace();
        comm_server_keywords_set_local_port(&set, held_port->number());
        return *this;
    }
    Server &started() {
        const comm_status status = start();
        INFO(comm_condition_text(nullptr));
        REQUIRE(status == 0);
        return *this;
    }
    int port() {
        return comm_tcp_server_local_port(server);
    }
    // All announcements, when there are so many.
    std::vector<Announced> announced(size_t count) {
        std::unique_lock<std::mutex> lock(mutex);
        if (!told.wait_for(lock, std::chrono::minutes(1), [&] { return announcements.size() >= count; }))
            throw std::runtime_error("a server announced too little");
        return announcements;
    }
    // The end of all those threads; the server's own has ended.
    void join() {
        for (auto &worker : workers)
            worker.join();
        workers.clear();
    }
    // Of its function: serves this connection in a thread of its own.
    void hand_over(std::function<void()> work) {
        workers.emplace_back(std::move(work));
    }

  private:
    static comm_status COMM_CALL serve(comm_tcp_server *server, int64_t socket, comm_socket_stream *stream,
                                       void *data) {
        return static_cast<Server *>(data)->function(server, socket, stream);
    }
    static comm_status COMM_CALL announce(comm_tcp_server *server, int64_t socket, comm_condition *condition,
                                          void *data) {
        auto *self = static_cast<Server *>(data);
        Announced one = {socket, 0, 0, ""};
        if (condition != nullptr)
            one = {socket, comm_condition_type(condition), comm_condition_errno(condition), text(condition)};
        {
            std::lock_guard<std::mutex> lock(self->mutex);
            self->announcements.push_back(one);
            self->told.notify_all();
        }
        return condition == nullptr && self->on_announce ? self->on_announce(server) : 0;
    }
    static void COMM_CALL count(void *data) {
        static_cast<Server *>(data)->freed++;
    }
    Function function;
    std::optional<HeldPort> held_port;
    std::mutex mutex;
    std::condition_variable told;
    std::vector<Announced> announcements;
    std::vector<std::thread> workers; // of the server's thread, until that has ended
};

// A connected socket.
class Client {
  public:
    int fd;
    explicit Client(int port, int family = AF_INET) : fd(socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        if (port > 0)
            connect_to(port, family);
    }
    ~Client() {
        hang_up();
    }
    Client(const Client &) = delete;
    Client(Client &&other) noexcept : fd(std::exchange(other.fd, -1)), error(other.error) {}

    bool connect_to(int port, int family = AF_INET) {
        sockaddr_in v4 = {};
        v4.sin_family = AF_INET;
        v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        v4.sin_port = htons(uint16_t(port));
        sockaddr_in6 v6 = {};
        v6.sin6_family = AF_INET6;
        v6.sin6_addr = in6addr_loopback;
        v6.sin6_port = htons(uint16_t(port));
        const bool six = family == AF_INET6;
        const auto *address = six ? reinterpret_cast<sockaddr *>(&v6) : reinterpret_cast<sockaddr *>(&v4);
        error = ::connect(fd, address, six ? sizeof v6 : sizeof v4) == 0 ? 0 : errno;
        return error == 0;
    }
    void write(const std::string &data) const {
        REQUIRE(send(fd, data.data(), data.size(), MSG_NOSIGNAL) == ssize_t(data.size()));
    }
    // What comes, up to the end; "(reset)" where the end is none.
    std::string read_to_end() const {
        std::string all;
        char buffer[4096];
        ssize_t got;
        while ((got = recv(fd, buffer, sizeof buffer, 0)) > 0)
            all.append(buffer, size_t(got));
        return got == 0 ? all : all + "(reset)";
    }
    void hang_up() {
        if (fd >= 0)
            close(std::exchange(fd, -1));
    }
    int error = 0;
};

// Says something to the client, and that is all.
inline comm_status greet(comm_tcp_server *, int64_t socket, comm_socket_stream *) {
    const ssize_t sent = send(int(socket), "hello", 5, MSG_NOSIGNAL);
    close(int(socket));
    return sent == 5 ? 0 : COMM_SOCKET_ERROR;
}

inline size_t count_of(const char *folder) {
    const auto entries = std::filesystem::directory_iterator(folder);
    return size_t(std::distance(begin(entries), end(entries)));
}

// Starting and ending servers.
#include "support/inside.h"
#include "support/server.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>

namespace {

int option(int64_t socket, int level, int name) {
    int value = -1;
    socklen_t length = sizeof value;
    return getsockopt(int(socket), level, name, &value, &length) == 0 ? value : -1;
}

// Where a server listens.
std::string address_of(comm_tcp_server *server) {
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    char text[NI_MAXHOST];
    auto *any = reinterpret_cast<sockaddr *>(&address);
    REQUIRE(getsockname(int(comm_tcp_server_socket(server)), any, &length) == 0);
    REQUIRE(getnameinfo(any, length, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0);
    return text;
}

bool has_ipv6() {
    Listener ours; // a port that is free, at least for IPv4
    const int fd = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 loopback = {};
    loopback.sin6_family = AF_INET6;
    loopback.sin6_addr = in6addr_loopback;
    const bool bound = bind(fd, reinterpret_cast<sockaddr *>(&loopback), sizeof loopback) == 0;
    close(fd);
    return bound;
}

// Greets, and tells what its socket is like.
struct Told {
    int nodelay = -1, keepalive = -1;
    bool same_socket = true;
    std::string thread;
    static std::string thread_name() {
        char name[16] = "";
        pthread_getname_np(pthread_self(), name, sizeof name);
        return name;
    }
    Server::Function function() {
        return [this](comm_tcp_server *server, int64_t socket, comm_socket_stream *stream) -> comm_status {
            nodelay = option(socket, IPPROTO_TCP, TCP_NODELAY);
            keepalive = option(socket, SOL_SOCKET, SO_KEEPALIVE);
            thread = thread_name();
            if (stream == nullptr)
                return greet(server, socket, stream);
            same_socket = comm_socket_stream_socket(stream) == socket;
            comm_socket_stream_write(stream, "hello, stream", 13);
            const comm_status status = comm_close_socket_stream(stream);
            comm_free_socket_stream(stream);
            return status;
        };
    }
};

} // namespace

TEST_CASE("a server serves one connection after the other until it is ended", "[server]") {
    std::atomic<int> inside{0}, most{0}, served{0};
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) {
        most = std::max(most.load(), ++inside);
        const comm_status status = greet(self, socket, stream);
        inside--;
        served++;
        return status;
    });
    CHECK(comm_tcp_server_local_port(nullptr) == 0);
    server.held().started();
    const int port = server.port();
    CHECK(port > 0);
    CHECK(comm_tcp_server_condition(server.server) == nullptr);
    const int64_t socket = comm_tcp_server_socket(server.server);
    CHECK(option(socket, SOL_SOCKET, SO_ACCEPTCONN) == 1);
    CHECK((fcntl(int(socket), F_GETFD) & FD_CLOEXEC) != 0);
    std::vector<Client> clients;
    for (int i = 0; i < 8; i++)
        clients.emplace_back(port);
    for (auto &client : clients)
        CHECK(client.read_to_end() == "hello");
    CHECK(comm_server_terminate(server.server) == 0);
    CHECK(served == 8);
    CHECK(most == 1);
    CHECK(Client(port).error == ECONNREFUSED);
    CHECK(server.port() == 0);
    CHECK(comm_tcp_server_socket(server.server) == -1);
    CHECK(comm_tcp_server_condition(server.server) == nullptr);
    CHECK(comm_server_terminate(server.server) == 0); // again
    const auto told = server.announced(1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].type == 0);
    CHECK(told[0].socket == socket);
    server.clear();
    CHECK(server.freed == 0);
    comm_free_tcp_server(std::exchange(server.server, nullptr));
    CHECK(server.freed == 2);
    // Its port may be taken again at once.
    Server next(greet);
    comm_server_keywords_set_local_port(&next.set, port);
    next.started();
    CHECK(next.port() == port);
}

TEST_CASE("a port that is in use is a condition of the call, or of the server", "[server]") {
    Listener taken;
    Server server(greet);
    comm_server_keywords_set_service(&server.set, taken.port.c_str());
    CHECK(server.start() == COMM_SOCKET_ERROR);
    CHECK(comm_condition_errno(nullptr) == EADDRINUSE);
    CHECK(text().find("127.0.0.1:" + taken.port) != std::string::npos);
    CHECK(server.server == nullptr);
    auto told = server.announced(1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].socket == -1);
    CHECK(told[0].type == COMM_SOCKET_ERROR);
    CHECK(told[0].error_number == EADDRINUSE);
    CHECK(server.freed == 0); // the keywords have it

    comm_server_keywords_set_error(&server.set, 0);
    REQUIRE(server.start() == 0);
    comm_condition *condition = comm_tcp_server_condition(server.server);
    REQUIRE(condition != nullptr);
    CHECK(comm_condition_type(condition) == COMM_SOCKET_ERROR);
    CHECK(comm_condition_errno(condition) == EADDRINUSE);
    CHECK(server.port() == 0);
    CHECK(comm_tcp_server_socket(server.server) == -1);
    CHECK(server.announced(2).size() == 2);
    CHECK(comm_server_terminate(server.server) == 0);
    comm_free_tcp_server(std::exchange(server.server, nullptr));
    CHECK(server.freed == 0);
    server.clear();
    CHECK(server.freed == 2);
}

TEST_CASE("what cannot be listened at is a condition", "[server]") {
    Server server(greet);
    auto refused = [&](const std::string &what) {
        CHECK(server.start() == COMM_SOCKET_ERROR);
        CHECK(text().find(what) != std::string::npos);
        CHECK(server.server == nullptr);
    };
    comm_server_keywords_set_service(&server.set, "no-such-service");
    refused("no-such-service");
    comm_server_keywords_set_service(&server.set, nullptr);
    comm_server_keywords_set_address(&server.set, "192.0.2.1"); // of documents, no machine's own
    refused("192.0.2.1");
    CHECK(comm_condition_errno(nullptr) == EADDRNOTAVAIL);
    comm_server_keywords_set_address(&server.set, "127.0.0.1");
    comm_server_keywords_set_ipv6(&server.set, COMM_T);
    refused("127.0.0.1");
    comm_server_keywords_set_address(&server.set, "::1");
    comm_server_keywords_set_ipv6(&server.set, COMM_NONE);
    refused("::1");
}

TEST_CASE("a server names the keyword that is wrong", "[server]") {
    comm_server_keywords keywords;
    comm_tcp_server *server = nullptr;
    comm_server_keywords_init(&keywords, sizeof keywords);
    auto anew = [&] {
        comm_server_keywords_clear(&keywords);
        comm_server_keywords_set_function(
            &keywords,
            [](comm_tcp_server *, int64_t socket, comm_socket_stream *, void *) -> comm_status {
                return close(int(socket)), 0;
            },
            nullptr, nullptr);
        return &keywords;
    };
    auto refused = [&](const std::string &argument) {
        CHECK(comm_start_up_server(&keywords, &server) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == argument);
        CHECK(server == nullptr);
    };
    refused("function");
    comm_server_keywords_set_function(&keywords, nullptr, nullptr, nullptr);
    refused("function");
    comm_server_keywords_set_backlog(anew(), 0);
    refused("backlog");
    for (const double wait : {-1.0, std::nan("")}) {
        comm_server_keywords_set_wait(anew(), wait);
        refused("wait");
    }
    comm_server_keywords_set_ipv6(anew(), COMM_CLIENT);
    refused("ipv6");
    comm_server_keywords_set_service(anew(), "");
    refused("service");
    for (const char *service :
         {"65536", "105537", "18446744073709551617", "-1", "+40001", " 40000", " 105537", "40001 ", "4.4"}) {
        CAPTURE(service);
        comm_server_keywords_set_service(anew(), service);
        refused("service");
    }
    const std::string long_service(64, 's'), long_address(256, 'h');
    comm_server_keywords_set_service(anew(), long_service.c_str());
    refused("service");
    comm_server_keywords_set_address(anew(), long_address.c_str());
    refused("address");
    for (const int32_t port : {-1, 65536}) {
        comm_server_keywords_set_local_port(anew(), port);
        refused("local-port");
    }
    comm_server_keywords_set_local_port(anew(), 0);
    comm_server_keywords_set_service(&keywords, "0");
    refused("local-port");
    comm_server_keywords_set_address(anew(), "");
    refused("address");
    comm_server_keywords_set_local_address(anew(), "");
    refused("local-address");
    comm_server_keywords_set_address(anew(), "127.0.0.1");
    comm_server_keywords_set_local_address(&keywords, "127.0.0.1");
    refused("local-address");
    comm_server_keywords_set_process_name(anew(), "");
    refused("process-name");
    CHECK(comm_start_up_server(nullptr, &server) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "function");
    CHECK(comm_start_up_server(anew(), nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_server_terminate(nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_tcp_server_socket(nullptr) == -1);
    CHECK(comm_tcp_server_local_port(nullptr) == 0);
    CHECK(comm_tcp_server_condition(nullptr) == nullptr);
    comm_retain_tcp_server(nullptr);
    comm_free_tcp_server(nullptr);
    errno = 77;
    CHECK(comm_start_up_server(anew(), &server) == 0);
    CHECK(errno == 77);
    comm_free_tcp_server(server);
    comm_server_keywords_clear(&keywords);
}

TEST_CASE("a service is a number or a name, an address in any form", "[server]") {
    const HeldPort held;
    const std::string port = held.text();
    Server server(greet);
    const std::string address = GENERATE("127.0.0.1", "2130706433", "0x7f000001");
    comm_server_keywords_set_address(&server.set, nullptr);
    comm_server_keywords_set_local_address(&server.set, address.c_str());
    comm_server_keywords_set_service(&server.set, port.c_str());
    server.started();
    CHECK(address_of(server.server) == "127.0.0.1");
    CHECK(std::to_string(server.port()) == port);
    CHECK(Client(server.port()).read_to_end() == "hello");
}

TEST_CASE("a service's name is its port, a host's name one of its addresses", "[server]") {
    int tried = 0, started = 0;
    for (servent *one = getservent(); one != nullptr && started == 0; one = getservent()) {
        const int port = ntohs(uint16_t(one->s_port));
        if (std::string(one->s_proto) != "tcp" || port < 1024)
            continue; // which not everybody may take
        Server server(greet);
        comm_server_keywords_set_address(&server.set, "localhost");
        comm_server_keywords_set_service(&server.set, one->s_name);
        tried++;
        if (server.start() != 0)
            continue; // somebody has it
        started++;
        CHECK(server.port() == port);
        CHECK((address_of(server.server) == "127.0.0.1" || address_of(server.server) == "::1"));
    }
    endservent();
    CHECK(tried > 0);
    CHECK(started == 1);
}

TEST_CASE("ipv6 says which addresses a server has", "[server]") {
    const bool six = has_ipv6();
    const comm_server_ipv6 ipv6 = GENERATE(COMM_ANY, COMM_T, COMM_NONE, COMM_BOTH);
    Server server(greet);
    comm_server_keywords_set_address(&server.set, nullptr);
    comm_server_keywords_set_ipv6(&server.set, ipv6);
    if (!six && (ipv6 == COMM_T || ipv6 == COMM_BOTH)) {
        CHECK(server.start() == COMM_SOCKET_ERROR);
        return;
    }
    server.held().started();
    CHECK(Client(server.port()).error == (ipv6 == COMM_T ? ECONNREFUSED : 0));
    if (six)
        CHECK(Client(server.port(), AF_INET6).error == (ipv6 == COMM_NONE ? ECONNREFUSED : 0));
    CHECK(address_of(server.server) == (ipv6 == COMM_NONE || !six ? "0.0.0.0" : "::"));
}

TEST_CASE("accepted sockets are as the keywords say", "[server]") {
    const bool stream = GENERATE(false, true);
    const int nodelay = GENERATE(-1, 0, 1), keepalive = GENERATE(-1, 0, 1); // -1: not set
    Told told;
    Server server(told.function());
    if (nodelay >= 0)
        comm_server_keywords_set_nodelay(&server.set, nodelay);
    if (keepalive >= 0)
        comm_server_keywords_set_keepalive(&server.set, keepalive);
    comm_server_keywords_set_create_stream(&server.set, stream);
    server.started();
    CHECK(Client(server.port()).read_to_end() == (stream ? "hello, stream" : "hello"));
    comm_server_terminate(server.server);
    CHECK(told.same_socket);
    CHECK(told.nodelay == (nodelay != 0));
    CHECK(told.keepalive == (keepalive == 1));
}

TEST_CASE("the thread has the name that was given, cut between characters", "[server]") {
    const std::string name = GENERATE("page server", "a name that is long", "fourteen bytesä");
    Told told;
    Server server(told.function());
    comm_server_keywords_set_process_name(&server.set, name.c_str());
    server.started();
    CHECK(Client(server.port()).read_to_end() == "hello");
    comm_server_terminate(server.server);
    CHECK(told.thread == (name.back() == '\xa4' ? "fourteen bytes" : name.substr(0, 15)));
}

TEST_CASE("the system holds as many connections as backlog says", "[server]") {
    tcp_info info = {};
    socklen_t length = sizeof info;
    Server server(greet);
    comm_server_keywords_set_backlog(&server.set, 7);
    server.started();
    const int socket = int(comm_tcp_server_socket(server.server));
    REQUIRE(getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) == 0);
    CHECK(info.tcpi_sacked == 7); // of a socket that listens, the greatest length of its queue
}

TEST_CASE("servers share a port where all of them say so", "[server]") {
    Server one(greet), other(greet), third(greet);
    comm_server_keywords_set_reuseport(&one.set, 1);
    one.started();
    comm_server_keywords_set_local_port(&other.set, one.port());
    comm_server_keywords_set_reuseport(&other.set, 1);
    other.started();
    CHECK(other.port() == one.port());
    comm_server_keywords_set_local_port(&third.set, one.port());
    CHECK(third.start() == COMM_SOCKET_ERROR);
    CHECK(comm_condition_errno(nullptr) == EADDRINUSE);
    const int port = one.port();
    comm_server_terminate(one.server);
    CHECK(Client(port).read_to_end() == "hello"); // by the other
}

TEST_CASE("a call that does not wait returns before the server listens", "[server]") {
    const double wait = GENERATE(0.0, 0.01);
    SocketPair gate;
    Server server(greet);
    server.on_announce = [&](comm_tcp_server *) -> comm_status {
        char byte;
        return recv(gate.theirs, &byte, 1, 0) == 1 ? 0 : COMM_SOCKET_ERROR;
    };
    comm_server_keywords_set_wait(&server.set, wait);
    server.started();
    REQUIRE(server.announced(1).size() == 1); // it is in its announcement
    REQUIRE(send(gate.ours, "x", 1, 0) == 1);
    CHECK(Client(server.port()).read_to_end() == "hello");
}

TEST_CASE("an announcement that fails fails the start", "[server]") {
    Server server(greet);
    const bool own = GENERATE(true, false);
    server.on_announce = [&](comm_tcp_server *) -> comm_status {
        return own ? comm_start_up_server(nullptr, nullptr) : COMM_SOCKET_TIMEOUT;
    };
    CHECK(server.start() == (own ? COMM_USAGE_ERROR : COMM_SOCKET_TIMEOUT));
    CHECK(text() == (own ? "server is NULL" : "the announce failed"));
    const auto told = server.announced(2);
    CHECK(told[1].socket == -1);
    CHECK(told[1].type == (own ? COMM_USAGE_ERROR : COMM_SOCKET_TIMEOUT));
    CHECK(server.freed == 0);
}

TEST_CASE("a server is ended from inside its function, when that returns", "[server]") {
    std::atomic<bool> returned{false};
    comm_status ended = -1;
    int port_then = 0;
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) {
        ended = comm_server_terminate(self);
        port_then = comm_tcp_server_local_port(self);
        greet(self, socket, stream);
        returned = true;
        return comm_status(0);
    });
    server.held().started();
    const int port = server.port();
    CHECK(Client(port).read_to_end() == "hello");
    CHECK(comm_server_terminate(server.server) == 0); // which waits for that
    CHECK(returned);
    CHECK(ended == 0);
    CHECK(port_then == port); // it listened until then
    CHECK(Client(port).error == ECONNREFUSED);
}

TEST_CASE("a server is ended from its announcement", "[server]") {
    Server server(greet);
    server.on_announce = [](comm_tcp_server *self) { return comm_server_terminate(self); };
    REQUIRE(server.start() == 0);
    CHECK(comm_server_terminate(server.server) == 0);
    CHECK(server.port() == 0);
    CHECK(comm_tcp_server_condition(server.server) == nullptr);
}

TEST_CASE("a server that is freed inside its function is gone when that returns", "[server]") {
    struct Inside {
        comm_tcp_server *server = nullptr;
        std::mutex mutex; // of the handle, until it is known
        std::atomic<int> freed{0};
    } inside;
    comm_server_keywords keywords;
    comm_server_keywords_init(&keywords, sizeof keywords);
    comm_server_keywords_set_function(
        &keywords,
        [](comm_tcp_server *, int64_t socket, comm_socket_stream *, void *data) -> comm_status {
            auto *it = static_cast<Inside *>(data);
            std::lock_guard<std::mutex> lock(it->mutex);
            comm_free_tcp_server(it->server);
            const bool early = it->freed > 0;
            return close(int(socket)), early ? COMM_USAGE_ERROR : 0;
        },
        &inside, [](void *data) { static_cast<Inside *>(data)->freed++; });
    const HeldPort held;
    comm_server_keywords_set_local_port(&keywords, held.number());
    int port;
    {
        std::lock_guard<std::mutex> lock(inside.mutex);
        REQUIRE(comm_start_up_server(&keywords, &inside.server) == 0);
        port = comm_tcp_server_local_port(inside.server);
    }
    comm_server_keywords_clear(&keywords);
    const size_t threads = count_of("/proc/self/task");
    CHECK(Client(port).read_to_end().empty());
    while (inside.freed == 0 || count_of("/proc/self/task") == threads)
        std::this_thread::yield();
    CHECK(inside.freed == 1);
    CHECK(Client(port).error == ECONNREFUSED);
}

TEST_CASE("many threads end a server, and all of them find it ended", "[server]") {
    SocketPair gate;
    std::atomic<int> inside{0};
    std::atomic<bool> returned{false};
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) {
        char byte;
        inside++;
        const bool opened = recv(gate.theirs, &byte, 1, 0) == 1;
        greet(self, socket, stream);
        returned = opened;
        return comm_status(0);
    });
    server.started();
    const int port = server.port();
    Client served(port), waiting(port);
    while (inside == 0)
        std::this_thread::yield();
    std::atomic<int> early{0}, ended{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; i++)
        threads.emplace_back([&] {
            if (comm_server_terminate(server.server) != 0 || !returned)
                early++;
            ended++;
        });
    while (!server_ends(server.server)) // or it would serve the client that waits
        std::this_thread::yield();
    REQUIRE(send(gate.ours, "x", 1, 0) == 1);
    for (auto &thread : threads)
        thread.join();
    CHECK(early == 0);
    CHECK(ended == 8);
    CHECK(inside == 1); // who only waited was not served
    CHECK(served.read_to_end() == "hello");
    CHECK(waiting.read_to_end() == "(reset)");
}

TEST_CASE("a server lives as long as one of its owners", "[server]") {
    Server server(greet);
    server.started();
    comm_retain_tcp_server(server.server);
    comm_free_tcp_server(server.server);
    CHECK(Client(server.port()).read_to_end() == "hello");
    CHECK(server.freed == 0);
}

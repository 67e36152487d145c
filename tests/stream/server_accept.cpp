// What accepting meets. This program's accept4 stands in front of the system's.
#include "support/descriptors.hpp"
#include "support/server.hpp"

#include <cstdarg>
#include <dlfcn.h>

namespace {

// Failures to come, then the system's own answers.
struct Injected {
    std::atomic<int> calls{0}, times{0}, error{0};
} injected;

// Another thread may take the descriptor that the server wants for its spare one.
enum { NOT_YET = -2 };
std::atomic<bool> steals{false};
std::atomic<int> stolen{NOT_YET};

void inject(int times, int error) {
    injected.error = error;
    injected.times = times;
    injected.calls = 0;
}

} // namespace

extern "C" int accept4(int socket, sockaddr *address, socklen_t *length, int flags) {
    static auto *real = reinterpret_cast<decltype(accept4) *>(dlsym(RTLD_NEXT, "accept4"));
    injected.calls++;
    if (injected.times > 0) {
        injected.times--;
        errno = injected.error;
        return -1;
    }
    return real(socket, address, length, flags);
}

extern "C" int fcntl(int fd, int command, ...) {
    static auto *real = reinterpret_cast<decltype(::fcntl) *>(dlsym(RTLD_NEXT, "fcntl"));
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *); // an int comes the same way
    va_end(arguments);
    if (command == F_DUPFD_CLOEXEC && steals.exchange(false))
        stolen = open("/dev/null", O_RDONLY | O_CLOEXEC);
    return real(fd, command, argument);
}

TEST_CASE("a connection that failed before it was accepted is passed over", "[server]") {
    const int error = GENERATE(ECONNABORTED, EINTR, EPROTO, ENETDOWN, EHOSTUNREACH, EOPNOTSUPP, EPERM);
    Server server(greet);
    inject(3, error);
    server.started();
    CHECK(Client(server.port()).read_to_end() == "hello");
    comm_server_terminate(server.server);
    CHECK(injected.times == 0);
    CHECK(server.announced(1).size() == 1); // nobody is bothered
}

TEST_CASE("a server whose socket is of no more use ends, and says why", "[server]") {
    Server server(greet);
    server.held().started();
    const int port = server.port();
    inject(1, EINVAL);
    Client waiting(port);
    const auto told = server.announced(2);
    CHECK(told[1].type == COMM_SOCKET_ERROR);
    CHECK(told[1].error_number == EINVAL);
    CHECK(told[1].socket == -1);
    CHECK(comm_server_terminate(server.server) == 0);
    comm_condition *condition = comm_tcp_server_condition(server.server);
    REQUIRE(condition != nullptr);
    CHECK(comm_condition_errno(condition) == EINVAL);
    CHECK(Client(port).error == ECONNREFUSED);
}

TEST_CASE("a server without descriptors turns a client away, waits, and serves the next", "[server]") {
    Server server(greet);
    server.started();
    const int port = server.port();
    Client first(port);
    CHECK(first.read_to_end() == "hello");
    inject(0, 0);
    Client away(0), later(0);
    std::string said;
    std::vector<Announced> told;
    {
        // No assertion here: the undefined behaviour sanitizer looks at memory through a pipe.
        NoDescriptors none;
        away.connect_to(port);
        said = away.read_to_end();
        told = server.announced(2);
    }
    CHECK(away.error == 0);
    CHECK(said.empty());
    CHECK(told[1].type == COMM_SOCKET_ERROR);
    CHECK(told[1].error_number == EMFILE);
    CHECK(told[1].socket == comm_tcp_server_socket(server.server));
    REQUIRE(later.connect_to(port));
    CHECK(later.read_to_end() == "hello");
    // It was told once, and accepting was not tried all the time.
    CHECK(server.announced(2).size() == 2);
    CHECK(injected.calls < 10);
    CHECK(comm_tcp_server_condition(server.server) == nullptr);
}

TEST_CASE("a server takes its spare descriptor again when another thread had it", "[server]") {
    Server server(greet);
    server.started();
    const int port = server.port();
    const timeval limit = {60, 0};
    Client away(0), later(0), again(0);
    setsockopt(again.fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    std::string said;
    {
        NoDescriptors none;
        steals = true;
        away.connect_to(port);
        said = away.read_to_end();
        server.announced(2);
        while (stolen == NOT_YET)
            std::this_thread::yield();
    }
    CHECK(said.empty());
    REQUIRE(stolen >= 0);
    close(stolen.exchange(NOT_YET));
    REQUIRE(later.connect_to(port));
    CHECK(later.read_to_end() == "hello");
    std::vector<Announced> told;
    {
        NoDescriptors none;
        again.connect_to(port);
        said = again.read_to_end();
        told = server.announced(3);
    }
    CHECK(said.empty());
    CHECK(told[2].error_number == EMFILE);
    CHECK(Client(port).read_to_end() == "hello");
}

TEST_CASE("a server that the system has no memory for waits too", "[server]") {
    const int error = GENERATE(ENFILE, ENOBUFS, ENOMEM);
    Server server(greet);
    server.started();
    inject(2, error); // the spare one does not help then
    CHECK(Client(server.port()).read_to_end() == "hello");
    const auto told = server.announced(2);
    CHECK(told.size() == 2);
    CHECK(told[1].error_number == error);
    comm_server_terminate(server.server);
    CHECK(injected.calls < 6);
}

TEST_CASE("a server that waits for descriptors can be ended", "[server]") {
    Server server(greet);
    server.started();
    inject(1 << 30, EMFILE);
    Client waiting(server.port());
    CHECK(server.announced(2).size() == 2);
    CHECK(comm_server_terminate(server.server) == 0);
    inject(0, 0);
    CHECK(waiting.read_to_end() == "(reset)");
}

TEST_CASE("a function that fails is told of, and the server goes on", "[server]") {
    std::atomic<int> calls{0};
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) -> comm_status {
        greet(self, socket, stream);
        switch (calls++) {
        case 0: // with a condition of its own
            return comm_open_tcp_stream(nullptr, nullptr, nullptr, nullptr);
        case 1: // without: not with that of the time before
            return COMM_USAGE_ERROR;
        case 2: // what is no condition
            return 12345;
        default:
            return 0;
        }
    });
    server.started();
    for (int i = 0; i < 4; i++)
        CHECK(Client(server.port()).read_to_end() == "hello");
    comm_server_terminate(server.server);
    CHECK(calls == 4);
    const auto told = server.announced(4);
    REQUIRE(told.size() == 4);
    CHECK(told[1].type == COMM_USAGE_ERROR);
    CHECK(told[1].text == "stream is NULL");
    CHECK(told[2].type == COMM_USAGE_ERROR);
    CHECK(told[2].text == "the function failed");
    CHECK(told[3].type == COMM_SSL_FAILURE);
    CHECK(told[3].text == "the function failed");
    for (size_t i = 1; i < 4; i++)
        CHECK(told[i].socket == told[0].socket);
    CHECK(comm_tcp_server_condition(server.server) == nullptr);
}

TEST_CASE("nobody has to be told", "[server]") {
    std::atomic<int> calls{0};
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) {
        calls++;
        greet(self, socket, stream);
        return COMM_SOCKET_ERROR;
    });
    comm_server_keywords_set_announce(&server.set, nullptr, nullptr, nullptr);
    server.started();
    for (int i = 0; i < 2; i++)
        CHECK(Client(server.port()).read_to_end() == "hello");
    comm_server_terminate(server.server);
    CHECK(calls == 2);
}

TEST_CASE("thousands of short connections leave nothing behind", "[server]") {
    const bool create_stream = GENERATE(false, true);
    std::atomic<int> served{0};
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *stream) {
        served++;
        if (stream == nullptr)
            return greet(self, socket, stream);
        comm_socket_stream_write(stream, "hello", 5);
        const comm_status status = comm_close_socket_stream(stream);
        comm_free_socket_stream(stream);
        return status;
    });
    comm_server_keywords_set_create_stream(&server.set, create_stream);
    server.started();
    const size_t descriptors = count_of("/proc/self/fd"), threads = count_of("/proc/self/task");
    const int64_t handles = comm_live_handle_count();
    for (int i = 0; i < 2000; i++)
        REQUIRE(Client(server.port()).read_to_end() == "hello");
    CHECK(served == 2000);
    CHECK(count_of("/proc/self/fd") == descriptors);
    CHECK(count_of("/proc/self/task") == threads);
    CHECK(comm_live_handle_count() <= handles + 1); // the last one may still be closing
    comm_server_terminate(server.server);
    CHECK(comm_live_handle_count() == handles);
    CHECK(count_of("/proc/self/task") == threads - 1);
}

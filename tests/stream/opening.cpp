// Opening: hosts and services in every form, several addresses under one time limit, where to connect from.
// This program's getaddrinfo stands in front of the system's, which knows no name with these addresses.
#include "support/stream.hpp"

#include <cerrno>
#include <cmath>
#include <condition_variable>
#include <dlfcn.h>
#include <mutex>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <set>
#include <sys/wait.h>

// The thread sanitizer would else end a child that starts a thread.
extern "C" const char *__tsan_default_options() {
    return "die_after_fork=0";
}

namespace {

struct Resolver {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> addresses; // of several.test
    bool stuck = false;                 // what stuck.test is
    int inside = 0, entered = 0;        // look-ups of stuck.test
    std::set<std::thread::id> threads;  // that looked something up

    void begin(std::vector<std::string> all) {
        const std::lock_guard<std::mutex> lock(mutex);
        addresses = std::move(all);
        threads.clear();
        entered = 0;
    }
    void stick(bool now) {
        const std::lock_guard<std::mutex> lock(mutex);
        stuck = now;
        changed.notify_all();
    }
    void wait_in_stuck() {
        std::unique_lock<std::mutex> lock(mutex);
        entered++, inside++;
        changed.notify_all();
        changed.wait(lock, [this] { return !stuck; });
        inside--;
        changed.notify_all();
    }
    template <class Condition>
    void wait_until(Condition condition) {
        std::unique_lock<std::mutex> lock(mutex);
        changed.wait(lock, condition);
    }
} resolver;

using Getaddrinfo = int(const char *, const char *, const addrinfo *, addrinfo **);

int look_up_several(Getaddrinfo *real, const char *service, addrinfo hints, addrinfo **result) {
    addrinfo *first = nullptr, **end = &first;
    hints.ai_flags = AI_NUMERICHOST;
    const std::lock_guard<std::mutex> lock(resolver.mutex); // one that was left behind is still here
    for (const auto &address : resolver.addresses)
        if (real(address.c_str(), service, &hints, end) == 0)
            end = &(*end)->ai_next;
    *result = first;
    return first != nullptr ? 0 : EAI_NONAME;
}

} // namespace

extern "C" int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **result) {
    static auto *real = reinterpret_cast<Getaddrinfo *>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string name = host != nullptr ? host : "";
    const bool literal = hints != nullptr && (hints->ai_flags & AI_NUMERICHOST) != 0;
    {
        const std::lock_guard<std::mutex> lock(resolver.mutex);
        resolver.threads.insert(std::this_thread::get_id());
    }
    if (name == "stuck.test" && !literal)
        resolver.wait_in_stuck();
    if ((name == "stuck.test" || name == "several.test") && !literal)
        return look_up_several(real, service, *hints, result);
    return real(host, service, hints, result);
}

namespace {

comm_status open_to(Stream &stream, const std::string &host, const std::string &service, Keywords &keywords) {
    comm_free_socket_stream(std::exchange(stream.stream, nullptr));
    return stream.status = comm_open_tcp_stream(host.c_str(), service.c_str(), &keywords.set, &stream.stream);
}

Keywords within(double seconds) {
    Keywords keywords;
    comm_ssl_keywords_set_timeout(&keywords.set, seconds);
    return keywords;
}

// Whether somebody connects to the listener.
bool has_connection(const Listener &listener) {
    pollfd waits = {listener.fd, POLLIN, 0};
    return poll(&waits, 1, 0) == 1;
}

std::string argument() {
    return comm_condition_argument(nullptr);
}

std::string peer_of(int fd, std::string *port = nullptr) {
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    char host[NI_MAXHOST], service[NI_MAXSERV];
    REQUIRE(getpeername(fd, reinterpret_cast<sockaddr *>(&address), &length) == 0);
    REQUIRE(getnameinfo(reinterpret_cast<sockaddr *>(&address), length, host, sizeof host, service,
                        sizeof service, NI_NUMERICHOST | NI_NUMERICSERV) == 0);
    if (port != nullptr)
        *port = service;
    return host;
}

// Whoever connects to it hears nothing: its queue is full.
struct BlackHole {
    Listener listener;
    std::vector<int> fillers;
    BlackHole(const std::string &address, const std::string &port) : listener(address, port, 0) {
        for (int i = 0; i < 4; i++) {
            fillers.push_back(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            sockaddr_in to = {};
            socklen_t length = sizeof to;
            REQUIRE(getsockname(listener.fd, reinterpret_cast<sockaddr *>(&to), &length) == 0);
            connect(fillers.back(), reinterpret_cast<sockaddr *>(&to), sizeof to);
        }
    }
    ~BlackHole() {
        for (int fd : fillers)
            close(fd);
    }
};

} // namespace

TEST_CASE("a host is a name, an address or the number of one, and its name is verified") {
    const auto [host, address, server_name] =
        GENERATE(table<std::string, std::string, std::string>({{"localhost", "127.0.0.1", "localhost"},
                                                               {"127.0.0.1", "127.0.0.1", ""},
                                                               {"2130706433", "127.0.0.1", ""},
                                                               {"::1", "::1", ""},
                                                               {"0:0::0:1", "::1", ""},
                                                               {"::1%1", "::1", ""}}));
    CAPTURE(host);
    const Listener listener(address, "0");
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server");
    std::string asked = "nothing";
    Beside other([&, &host = host](Beside &beside) {
        const int fd = listener.accept();
        RawEnd end(peer, fd);
        BESIDE_CHECK(beside, end.handshake() == 1);
        const char *name = RAW(SSL_get_servername)(peer.ssl, TLSEXT_NAMETYPE_host_name);
        asked = name != nullptr ? name : "";
        close(fd);
    });
    Stream stream;
    Keywords keywords = within(60);
    comm_ssl_keywords_set_ipv6(&keywords.set, address == "::1" ? COMM_ANY : COMM_NONE);
    CHECK(open_to(stream, host, listener.port, keywords.ctx(context.ctx)) == 0);
    if (stream.status != 0)
        shutdown(listener.fd, SHUT_RDWR); // else nobody comes to the other thread
    other.join();
    CHECK(asked == server_name);
}

TEST_CASE("a service is a port or the name of a service") {
    setservent(1);
    Stream stream;
    int tried = 0;
    for (servent *service = getservent(); service != nullptr && stream.stream == nullptr;
         service = getservent()) {
        const std::string name = service->s_name;
        const int port = ntohs(static_cast<uint16_t>(service->s_port));
        if (std::string(service->s_proto) != "tcp" || port < 1024)
            continue;
        tried++;
        const Listener listener("127.0.0.1", std::to_string(port), 8, false);
        Keywords keywords;
        if (listener.fd >= 0)
            CHECK(open_to(stream, "127.0.0.1", name, keywords) == 0);
    }
    endservent();
    CHECK(tried > 0);
    CHECK(stream.stream != nullptr);
}

TEST_CASE("what is no host, no service or no value of a keyword is refused, and nobody is called") {
    const Listener listener;
    Stream stream;
    Keywords keywords = within(60);
    auto refused = [&](const std::string &host, const std::string &service) {
        CHECK(open_to(stream, host, service, keywords) == COMM_USAGE_ERROR);
        CHECK(stream.stream == nullptr);
        CHECK(!has_connection(listener));
        return argument();
    };
    CHECK(refused("", listener.port) == "host");
    CHECK(refused(std::string(256, 'h'), listener.port) == "host");
    for (const auto *service :
         {"", "0", "65536", "99999", "18446744073709551617", "-1", "+443", " 443", "443 ", "4.4"})
        CHECK(refused("localhost", service) == "service");
    CHECK(refused("localhost", std::string(64, 's')) == "service");
    CHECK(comm_open_tcp_stream("localhost", nullptr, nullptr, &stream.stream) == COMM_USAGE_ERROR);
    CHECK(argument() == "service");
    auto refused_with = [&](const std::string &keyword, auto set) {
        keywords.clear();
        comm_ssl_keywords_set_timeout(&keywords.set, 60);
        set(&keywords.set);
        CHECK(refused("localhost", listener.port) == keyword);
    };
    refused_with("timeout", [](auto *all) { comm_ssl_keywords_set_timeout(all, 0); });
    refused_with("timeout", [](auto *all) { comm_ssl_keywords_set_timeout(all, -1); });
    refused_with("read-timeout", [](auto *all) { comm_ssl_keywords_set_read_timeout(all, -1); });
    refused_with("write-timeout", [](auto *all) { comm_ssl_keywords_set_write_timeout(all, 0); });
    refused_with("direction", [](auto *all) { comm_ssl_keywords_set_direction(all, COMM_T); });
    refused_with("ipv6", [](auto *all) { comm_ssl_keywords_set_ipv6(all, COMM_INPUT); });
    refused_with("local-port", [](auto *all) { comm_ssl_keywords_set_local_port(all, 65536); });
    refused_with("local-port", [](auto *all) { comm_ssl_keywords_set_local_port(all, -1); });
    refused_with("local-address", [](auto *all) { comm_ssl_keywords_set_local_address(all, ""); });
    refused_with("local-address", [](auto *all) { comm_ssl_keywords_set_local_address(all, nullptr); });
    auto refused_tls = [&](const std::string &keyword, auto set) {
        refused_with(keyword, [&](auto *all) {
            comm_ssl_keywords_set_ssl_ctx(all, comm_ssl_ctx_symbol(COMM_T));
            set(all);
        });
    };
    auto ssl_ctx = [](comm_ssl_ctx value) {
        return [value](auto *all) { comm_ssl_keywords_set_ssl_ctx(all, value); };
    };
    auto server_name = [](const char *name) {
        return [name](auto *all) { comm_ssl_keywords_set_tlsext_host_name(all, comm_host_name_of(name)); };
    };
    refused_tls("ssl-ctx", ssl_ctx(comm_ssl_ctx_of_ctx(nullptr)));
    refused_tls("ssl-ctx", ssl_ctx(comm_ssl_ctx_of_ssl(nullptr)));
    refused_tls("ssl-ctx", ssl_ctx(comm_ssl_ctx_symbol(COMM_INPUT)));
    refused_tls("ssl-ctx", ssl_ctx(comm_ssl_ctx{COMM_KIND_X509_POINTER, 0, nullptr}));
    refused_tls("verify", [](auto *all) { comm_ssl_keywords_set_verify(all, COMM_INPUT); });
    refused_tls("verify-name", [](auto *all) { comm_ssl_keywords_set_verify_name(all, nullptr); });
    refused_tls("verify-name", [](auto *all) { comm_ssl_keywords_set_verify_name(all, ".example"); });
    refused_tls("tlsext-host-name", server_name(nullptr));
    refused_tls("verify-name", server_name(""));
    refused_tls("tlsext-host-name", [&](auto *all) {
        comm_ssl_keywords_set_verify_name(all, "localhost");
        server_name(".example")(all);
    });
    refused_tls("handshake-timeout",
                [](auto *all) { comm_ssl_keywords_set_handshake_timeout(all, std::nan("")); });
    // Nor is anybody called where the library has not what was asked for, or a callback fails.
    Keywords version_2 = within(60).symbol(COMM_V2);
    CHECK(open_to(stream, "localhost", listener.port, version_2) == COMM_SSL_LIBRARY_ERROR);
    Keywords failing = within(60).symbol(COMM_T);
    auto fails = [](comm_ssl_pointer, void *) -> comm_status { return COMM_SOCKET_ERROR; };
    comm_ssl_keywords_set_ssl_configure_callback(&failing.set, fails, nullptr, nullptr);
    CHECK(open_to(stream, "localhost", listener.port, failing) == COMM_SOCKET_ERROR);
    Context context(COMM_CLIENT);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    {
        Keywords busy;
        Engine engine(busy.ssl(ssl));
        refused_tls("ssl-ctx", ssl_ctx(comm_ssl_ctx_of_ssl(ssl)));
    }
    comm_destroy_ssl(ssl);
    CHECK(!has_connection(listener));
}

TEST_CASE("a name or a service that nobody knows is a condition of the socket") {
    Stream stream;
    Keywords keywords = within(60);
    resolver.begin({});
    CHECK(open_to(stream, "several.test", "1", keywords) == COMM_SOCKET_ERROR);
    CHECK(text().find("several.test:1: ") == 0);
    CHECK(open_to(stream, "127.0.0.1", "no-such-service", keywords) == COMM_SOCKET_ERROR);
    CHECK(stream.stream == nullptr);
}

TEST_CASE("a literal address is looked up by nobody") {
    const auto *host = GENERATE("127.0.0.1", "2130706433", "::1", "fe80::1%lo");
    Stream stream;
    Keywords keywords = within(60);
    resolver.begin({});
    const HeldPort nobody;
    CHECK(open_to(stream, host, nobody.text(), keywords) == COMM_SOCKET_ERROR);
    CHECK(comm_condition_errno(nullptr) != 0); // the attempt's
    CHECK(resolver.threads == std::set<std::thread::id>{std::this_thread::get_id()});
}

TEST_CASE("addresses are tried in turn, and one that never answers does not use up the time") {
    const HeldPort held;
    const Listener listener("127.0.0.1", held.text());
    const BlackHole hole("127.0.0.2", listener.port);
    Stream stream;
    // Half of it is the black hole's, and the other half more than who answers needs.
    Keywords keywords = within(3);
    SECTION("the last is the one that answers") {
        resolver.begin(
            {"127.0.0.3", "127.0.0.2", "127.0.0.1"}); // which refuses, is a black hole, and listens
        CHECK(open_to(stream, "several.test", listener.port, keywords) == 0);
        CHECK(peer_of(int(comm_socket_stream_socket(stream.stream))) == "127.0.0.1");
    }
    SECTION("none answers") {
        resolver.begin({"127.0.0.2", "127.0.0.2"});
        Keywords little = within(0.2);
        CHECK(open_to(stream, "several.test", listener.port, little) == COMM_SOCKET_TIMEOUT);
    }
    SECTION("the first that listens is taken") {
        resolver.begin({"127.0.0.1", "127.0.0.2"});
        CHECK(open_to(stream, "several.test", listener.port, keywords) == 0);
    }
    SECTION("the last one's reason is told") {
        resolver.begin({"127.0.0.2", "127.0.0.3"});
        CHECK(open_to(stream, "several.test", listener.port, keywords) == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) == ECONNREFUSED);
    }
    SECTION("without a limit, those that refuse are passed over") {
        resolver.begin({"127.0.0.3", "127.0.0.1"});
        Keywords none;
        CHECK(open_to(stream, "several.test", listener.port, none) == 0);
    }
}

TEST_CASE("which of a host's addresses are tried") {
    const HeldPort held;
    const Listener four("127.0.0.1", held.text());
    const Listener six("::1", four.port);
    resolver.begin({"::1", "127.0.0.1"});
    Stream stream;
    Keywords keywords = within(60);
    auto peer = [&](comm_ipv6 ipv6) {
        comm_ssl_keywords_set_ipv6(&keywords.set, ipv6);
        REQUIRE(open_to(stream, "several.test", four.port, keywords) == 0);
        return peer_of(int(comm_socket_stream_socket(stream.stream)));
    };
    CHECK(peer(COMM_ANY) == "::1");
    CHECK(peer(COMM_T) == "::1");
    CHECK(peer(COMM_NONE) == "127.0.0.1");
    CHECK(open_to(stream, "::1", four.port, keywords) == COMM_SOCKET_ERROR);
    comm_ssl_keywords_set_ipv6(&keywords.set, COMM_T);
    CHECK(open_to(stream, "127.0.0.1", four.port, keywords) == COMM_SOCKET_ERROR);
}

TEST_CASE("a stream connects from the address and the port that are given") {
    const Listener listener;
    const HeldPort held;
    const std::string free_port = held.text();
    Stream stream;
    Keywords keywords = within(60);
    std::string port;
    auto from = [&] {
        REQUIRE(open_to(stream, "localhost", listener.port, keywords) == 0);
        const int fd = listener.accept();
        const std::string address = peer_of(fd, &port);
        close(fd);
        return address;
    };
    comm_ssl_keywords_set_local_port(&keywords.set, std::stoi(free_port));
    CHECK(from() == "127.0.0.1");
    CHECK(port == free_port);
    comm_free_socket_stream(std::exchange(stream.stream, nullptr));
    const auto *address = GENERATE("127.0.0.2", "2130706434");
    comm_ssl_keywords_set_local_address(&keywords.set, address);
    CHECK(from() == "127.0.0.2");
    CHECK(port == free_port);
    comm_ssl_keywords_set_local_port(&keywords.set, 0);
    CHECK(from() == "127.0.0.2");
    CHECK(port != free_port);
    for (const auto *wrong : {"192.0.2.1", "::1"}) { // not of this machine; not of the host's family
        comm_ssl_keywords_set_local_address(&keywords.set, wrong);
        CHECK(open_to(stream, "127.0.0.1", listener.port, keywords) == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) == EADDRNOTAVAIL);
    }
}

TEST_CASE("a look-up that hangs is left behind, and never more than 32 of them") {
    const Listener listener;
    Stream stream;
    Keywords keywords = within(0.005), patient = within(60);
    resolver.begin({"127.0.0.1"});
    resolver.stick(true);
    for (int i = 0; i < 32; i++) {
        CHECK(open_to(stream, "stuck.test", listener.port, keywords) == COMM_SOCKET_TIMEOUT);
        CHECK(text() == "looking stuck.test up took too long");
    }
    for (int i = 0; i < 4; i++) {
        CHECK(open_to(stream, "stuck.test", listener.port, keywords) == COMM_SOCKET_TIMEOUT);
        CHECK(text() == "32 other look-ups took too long");
    }
    resolver.wait_until([] { return resolver.inside == 32; });
    CHECK(open_to(stream, "127.0.0.1", listener.port, keywords) == 0); // which needs none
    CHECK(resolver.threads.size() == 33);
    CHECK(resolver.entered == 32);
    {
        Beside other([&](Beside &beside) { // waits for one to end
            Stream waiting;
            BESIDE_CHECK(beside, open_to(waiting, "stuck.test", listener.port, patient) == 0);
        });
        resolver.stick(false);
    }
    resolver.wait_until([] { return resolver.inside == 0; });
    CHECK(resolver.entered == 33);
}

TEST_CASE("a look-up that gets no thread is a condition, and takes nobody's place") {
    const Listener listener;
    Stream stream;
    Keywords keywords = within(60);
    resolver.begin({"127.0.0.1"});
    pthread_attr_t before, none;
    REQUIRE(pthread_getattr_default_np(&before) == 0);
    REQUIRE(pthread_attr_init(&none) == 0);
    REQUIRE(pthread_attr_setstacksize(&none, size_t(1) << 46) == 0); // more than there is
    REQUIRE(pthread_setattr_default_np(&none) == 0);
    for (int i = 0; i < 33; i++) {
        CHECK(open_to(stream, "several.test", listener.port, keywords) == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) != 0);
        CHECK(text().find("no thread to look several.test up in: ") == 0);
    }
    REQUIRE(pthread_setattr_default_np(&before) == 0);
    pthread_attr_destroy(&none);
    pthread_attr_destroy(&before);
    CHECK(open_to(stream, "several.test", listener.port, keywords) == 0);
}

TEST_CASE("a child looks names up although its parent's look-ups hang") {
    const Listener listener;
    Stream stream;
    Keywords keywords = within(0.005);
    resolver.begin({"127.0.0.1"});
    resolver.stick(true);
    for (int i = 0; i < 32; i++)
        CHECK(open_to(stream, "stuck.test", listener.port, keywords) == COMM_SOCKET_TIMEOUT);
    resolver.wait_until([] { return resolver.inside == 32; });
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Keywords patient = within(60);
        _exit(open_to(stream, "several.test", listener.port, patient) == 0 ? 0 : 1);
    }
    int status = -1;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    resolver.stick(false);
    resolver.wait_until([] { return resolver.inside == 0; });
}

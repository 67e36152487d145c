// TLS through something else: a proxy's CONNECT before an attach, and TLS inside TLS.
#include "support/stream.hpp"

#include <poll.h>

namespace {

// An HTTP proxy for one connection, which knows nothing but CONNECT.
class Proxy {
  public:
    Proxy() : thread([this](Beside &beside) { serve(beside); }) {}
    void join() {
        thread.join();
    }
    const std::string &port() const {
        return listener.port;
    }
    std::string request;
    size_t to_target = 0; // bytes that the client sent through

  private:
    void serve(Beside &beside) {
        const int client = listener.accept();
        char byte;
        while (request.find("\r\n\r\n") == std::string::npos && recv(client, &byte, 1, 0) == 1)
            request += byte;
        const size_t colon = request.find(':'), end = request.find(" HTTP/1.1\r\n");
        BESIDE_CHECK(beside, request.find("CONNECT ") == 0 && colon < end);
        const int target = dial(request.substr(8, colon - 8), request.substr(colon + 1, end - colon - 1));
        BESIDE_CHECK(beside, target >= 0);
        const std::string answer = "HTTP/1.1 200 Connection established\r\n\r\n";
        send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
        while (pump(client, target))
            ;
        close(client);
        close(target);
    }
    static int dial(const std::string &host, const std::string &port) {
        const addrinfo hints = {0, AF_INET, SOCK_STREAM, 0, 0, nullptr, nullptr, nullptr};
        addrinfo *address = nullptr;
        if (getaddrinfo(host.c_str(), port.c_str(), &hints, &address) != 0)
            return -1;
        const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool connected = connect(fd, address->ai_addr, address->ai_addrlen) == 0;
        freeaddrinfo(address);
        if (!connected)
            close(fd);
        return connected ? fd : -1;
    }
    // What either end has, to the other; false once one of them ended.
    bool pump(int client, int target) {
        pollfd both[] = {{client, POLLIN, 0}, {target, POLLIN, 0}};
        char buffer[1 << 14];
        if (poll(both, 2, -1) < 1)
            return false;
        for (int i = 0; i < 2; i++) {
            if (both[i].revents == 0)
                continue;
            const ssize_t got = recv(both[i].fd, buffer, sizeof buffer, 0);
            if (got <= 0 || send(both[1 - i].fd, buffer, size_t(got), MSG_NOSIGNAL) != got)
                return false;
            to_target += i == 0 ? size_t(got) : 0;
        }
        return true;
    }
    Listener listener;
    Beside thread;
};

// A TLS server behind it, for one connection: says the name that it was asked for.
class Target {
  public:
    explicit Target(const std::string &identity)
        : peer(true, identity), thread([this](Beside &) { serve(); }) {}
    void join() {
        thread.join();
    }
    const std::string &port() const {
        return listener.port;
    }
    std::string asked;

  private:
    void serve() {
        const int fd = listener.accept();
        RawEnd end(peer, fd);
        if (end.handshake() == 1) {
            const char *name = RAW(SSL_get_servername)(peer.ssl, TLSEXT_NAMETYPE_host_name);
            asked = name != nullptr ? name : "";
            end.write("hello");
            end.read();
        }
        RAW(ERR_clear_error)();
        close(fd);
    }
    Listener listener;
    RawPeer peer;
    Beside thread;
};

// A stream to the proxy, which is called by its address, and through it to the target.
void connect_through(Stream &stream, const Proxy &proxy, const Target &target) {
    REQUIRE(comm_open_tcp_stream("127.0.0.1", proxy.port().c_str(), nullptr, &stream.stream) == 0);
    REQUIRE(stream.write("CONNECT localhost:" + target.port() + " HTTP/1.1\r\nHost: localhost\r\n\r\n") == 0);
    std::string answer;
    while (answer.find("\r\n\r\n") == std::string::npos && stream.status == 0)
        answer += stream.read(1);
    REQUIRE(answer.find("HTTP/1.1 200 ") == 0);
}

enum ServerName { NOT_SET, NIL, T, A_NAME, ANOTHER_NAME };

struct Case {
    ServerName server_name;
    const char *verify_name;
    comm_verify verify;
    const char *identity; // the target's
    comm_status status;
    const char *asked;
};

void set(Keywords &keywords, const Case &one) {
    if (one.server_name == NIL)
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_nil());
    if (one.server_name == T)
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_t());
    if (one.server_name == A_NAME)
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("localhost"));
    if (one.server_name == ANOTHER_NAME)
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("front.example"));
    if (one.verify_name != nullptr)
        keywords.name(one.verify_name);
    keywords.verify(one.verify);
}

} // namespace

TEST_CASE("after a proxy's CONNECT the name to verify has to be said") {
    const auto one = GENERATE(
        // Nothing: it is not known whom to expect, and not a byte is sent. Nor does nil say it.
        Case{NOT_SET, nullptr, COMM_DEFAULT, "server", COMM_USAGE_ERROR, ""},
        Case{NIL, nullptr, COMM_DEFAULT, "server", COMM_USAGE_ERROR, ""},
        // A name that is verified, and asked for unless something else is.
        Case{NOT_SET, "localhost", COMM_DEFAULT, "server", 0, "localhost"},
        Case{NOT_SET, "localhost", COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Case{NIL, "localhost", COMM_DEFAULT, "server", 0, ""},
        Case{ANOTHER_NAME, "localhost", COMM_DEFAULT, "server", 0, "front.example"},
        // A server name is verified too.
        Case{A_NAME, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Case{ANOTHER_NAME, nullptr, COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        // t is the proxy, whose address the target's certificate happens to have, or not.
        Case{T, nullptr, COMM_DEFAULT, "server", 0, ""},
        Case{T, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Case{T, "localhost", COMM_DEFAULT, "server", 0, ""},
        // Without a check of the name, or without any.
        Case{NOT_SET, nullptr, COMM_CHAIN, "wrong-name", 0, ""},
        Case{NOT_SET, nullptr, COMM_CHAIN, "other", COMM_SSL_VERIFICATION_FAILURE, ""},
        Case{NOT_SET, nullptr, COMM_NONE, "other", 0, ""});
    CAPTURE(one.server_name, one.verify_name, one.verify, one.identity);
    Target target(one.identity);
    Proxy proxy;
    Context context(COMM_CLIENT);
    {
        Stream stream;
        connect_through(stream, proxy, target);
        Keywords keywords;
        set(keywords.ctx(context.ctx).side(COMM_CLIENT), one);
        CHECK(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == one.status);
        if (one.status == COMM_USAGE_ERROR)
            CHECK(std::string(comm_condition_argument(nullptr)) == "verify-name");
        if (one.status == 0)
            CHECK(stream.read() == "hello");
        stream.close();
    }
    proxy.join();
    target.join();
    CHECK(target.asked == one.asked);
    CHECK((proxy.to_target == 0) == (one.status == COMM_USAGE_ERROR));
}

TEST_CASE("TLS inside TLS: an engine over a stream") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Listener listener;
    Context context(COMM_CLIENT);
    RawPeer outer_peer(true, "server"), inner_peer(true, "wrong-name", version);
    std::string heard;
    Beside other([&](Beside &beside) {
        const int fd = listener.accept();
        RawEnd outer(outer_peer, fd);
        char buffer[1 << 14];
        BESIDE_CHECK(beside, outer.handshake() == 1);
        inner_peer.start();
        while (heard.size() < 100000) {
            const std::string bytes = outer.read();
            if (bytes.empty())
                break;
            inner_peer.feed(bytes.data(), bytes.size());
            inner_peer.handshake();
            while (const size_t got = inner_peer.read(buffer, sizeof buffer))
                heard.append(buffer, got);
            while (const size_t got = inner_peer.take(buffer, sizeof buffer))
                outer.write(std::string(buffer, got));
        }
        inner_peer.write("heard", 5);
        outer.write(std::string(buffer, inner_peer.take(buffer, sizeof buffer)));
        outer.shutdown();
        close(fd);
    });
    Stream stream;
    REQUIRE(comm_open_tcp_stream("localhost", listener.port.c_str(), &Keywords().ctx(context.ctx).set,
                                 &stream.stream) == 0);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("elsewhere.example"));
    auto send = [&] {
        char buffer[1 << 14];
        while (const size_t got = engine.take(buffer, sizeof buffer))
            REQUIRE(stream.write(std::string(buffer, got)) == 0);
    };
    auto receive = [&] {
        send();
        const std::string bytes = stream.read();
        REQUIRE(!bytes.empty());
        REQUIRE(engine.feed(bytes.data(), bytes.size()) == bytes.size());
    };
    while (engine.handshake() == COMM_WANT_READ)
        receive();
    REQUIRE(engine.handshake() == COMM_DONE);
    const std::string data(100000, 'd');
    for (size_t position = 0; position < data.size(); send())
        REQUIRE((engine.write(data, position) == COMM_DONE));
    std::string answer;
    while (engine.read(answer) == COMM_WANT_READ)
        receive();
    CHECK(answer == "heard");
    other.join();
    CHECK(heard == data);
}

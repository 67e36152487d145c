// TLS through something else: a proxy's CONNECT before an attach, and TLS inside TLS.
#include "support/connection.hpp"
#include "support/target.hpp"

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

// A stream to the proxy, and through it to the target.
void connect_through(Stream &stream, const Proxy &proxy, const Target &target,
                     const char *name = "127.0.0.1") {
    REQUIRE(comm_open_tcp_stream(name, proxy.port().c_str(), nullptr, &stream.stream) == 0);
    REQUIRE(stream.write("CONNECT localhost:" + target.port() + " HTTP/1.1\r\nHost: localhost\r\n\r\n") == 0);
    std::string answer;
    while (answer.find("\r\n\r\n") == std::string::npos && stream.status == 0)
        answer += stream.read(1);
    REQUIRE(answer.find("HTTP/1.1 200 ") == 0);
}

} // namespace

TEST_CASE("after a proxy's CONNECT the name to verify has to be said") {
    const char *const address = "127.0.0.1", *const name = "localhost"; // of the proxy
    const char *const host = GENERATE_COPY(address, name);
    const auto one = GENERATE_COPY(
        // Nothing: it is not known whom to expect, and not a byte is sent. Nor does nil say it.
        Naming{host, NOT_SET, nullptr, COMM_DEFAULT, "server", COMM_USAGE_ERROR, ""},
        Naming{host, NIL, nullptr, COMM_DEFAULT, "server", COMM_USAGE_ERROR, ""},
        // A name that is verified, and asked for unless something else is.
        Naming{host, NOT_SET, "localhost", COMM_DEFAULT, "server", 0, "localhost"},
        Naming{host, NOT_SET, "localhost", COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{host, NIL, "localhost", COMM_DEFAULT, "server", 0, ""},
        Naming{host, FRONT, "localhost", COMM_DEFAULT, "server", 0, "front.example"},
        Naming{host, A_NAME, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, "localhost"},
        Naming{host, A_NAME, "elsewhere.example", COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        // A server name is verified too.
        Naming{host, A_NAME, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{host, FRONT, nullptr, COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        // t is the proxy: an address, which is never asked for and which the certificate happens to have or
        // not, or a name.
        Naming{address, T, nullptr, COMM_DEFAULT, "server", 0, ""},
        Naming{address, T, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{address, T, "localhost", COMM_DEFAULT, "server", 0, ""},
        Naming{name, T, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{name, T, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, T, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, "localhost"},
        Naming{name, T, "elsewhere.example", COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        // Without a check of the name, or without any.
        Naming{host, NOT_SET, nullptr, COMM_CHAIN, "wrong-name", 0, ""},
        Naming{host, NOT_SET, nullptr, COMM_CHAIN, "other", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{host, NOT_SET, nullptr, COMM_NONE, "other", 0, ""},
        Naming{host, NIL, nullptr, COMM_CHAIN, "wrong-name", 0, ""},
        Naming{host, NIL, nullptr, COMM_NONE, "other", 0, ""},
        Naming{name, T, nullptr, COMM_CHAIN, "wrong-name", 0, "localhost"},
        Naming{name, T, nullptr, COMM_CHAIN, "other", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, T, nullptr, COMM_NONE, "other", 0, "localhost"});
    CAPTURE(one.host, one.server_name, one.verify_name, one.verify, one.identity);
    Target target(one.identity);
    Proxy proxy;
    Context context(COMM_CLIENT);
    {
        Stream stream;
        connect_through(stream, proxy, target, one.host);
        Keywords keywords;
        one.set(keywords.ctx(context.ctx).side(COMM_CLIENT));
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

namespace {

// OpenSSL's own context, which verifies as it is told and never as we would.
struct OwnContext {
    SSL_CTX *ctx = RAW(SSL_CTX_new)(RAW(TLS_client_method)());
    explicit OwnContext(int mode) {
        REQUIRE(RAW(SSL_CTX_load_verify_locations)(ctx, cert("ca.pem").c_str(), nullptr) == 1);
        RAW(SSL_CTX_set_verify)(ctx, mode, nullptr);
    }
    ~OwnContext() {
        RAW(SSL_CTX_free)(ctx);
    }
    OwnContext(const OwnContext &) = delete;
};

} // namespace

TEST_CASE("after a proxy's CONNECT a context of the program's own is used as it is, and named by keywords") {
    struct Case {
        int mode;
        Naming naming;
    };
    const auto one = GENERATE(
        // It is the program's business whether there is a name.
        Case{SSL_VERIFY_PEER, {"localhost", NOT_SET, nullptr, COMM_DEFAULT, "wrong-name", 0, ""}},
        Case{SSL_VERIFY_PEER, {"localhost", NIL, nullptr, COMM_DEFAULT, "wrong-name", 0, ""}},
        Case{SSL_VERIFY_PEER,
             {"localhost", NOT_SET, nullptr, COMM_DEFAULT, "other", COMM_SSL_VERIFICATION_FAILURE, ""}},
        Case{SSL_VERIFY_NONE, {"localhost", NOT_SET, nullptr, COMM_DEFAULT, "other", 0, ""}},
        Case{SSL_VERIFY_NONE, {"localhost", T, nullptr, COMM_DEFAULT, "other", 0, "localhost"}},
        // What is said counts as for ours.
        Case{SSL_VERIFY_PEER, {"localhost", T, nullptr, COMM_DEFAULT, "server", 0, "localhost"}},
        Case{SSL_VERIFY_PEER,
             {"localhost", T, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""}},
        Case{SSL_VERIFY_PEER, {"localhost", NOT_SET, "localhost", COMM_DEFAULT, "server", 0, "localhost"}},
        Case{SSL_VERIFY_PEER, {"localhost", T, nullptr, COMM_NONE, "other", 0, "localhost"}});
    CAPTURE(one.mode, one.naming.server_name, one.naming.verify_name, one.naming.identity);
    Target target(one.naming.identity);
    Proxy proxy;
    const OwnContext context(one.mode);
    {
        Stream stream;
        connect_through(stream, proxy, target, one.naming.host);
        Keywords keywords;
        one.naming.set(keywords.ctx(context.ctx).side(COMM_CLIENT));
        CHECK(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == one.naming.status);
        if (one.naming.status == 0)
            CHECK(stream.read() == "hello");
        stream.close();
    }
    proxy.join();
    target.join();
    CHECK(target.asked == one.naming.asked);
}

TEST_CASE("after a proxy's CONNECT an SSL of the program's own is left alone") {
    const bool ours = GENERATE(false, true); // whose context it has
    const std::string name = GENERATE("", "localhost", "elsewhere.example");
    CAPTURE(ours, name);
    // Only of our context it is known that it would verify nobody in particular.
    const bool refused = ours && name.empty();
    const comm_status status = refused                       ? COMM_USAGE_ERROR
                               : name == "elsewhere.example" ? COMM_SSL_VERIFICATION_FAILURE
                                                             : 0;
    Target target("server");
    Proxy proxy;
    const OwnContext own(SSL_VERIFY_PEER);
    Context context(COMM_CLIENT);
    comm_ssl_pointer ssl = nullptr;
    if (ours)
        REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    else
        ssl = RAW(SSL_new)(own.ctx);
    RAW(SSL_set_connect_state)(ssl);
    if (!name.empty())
        REQUIRE(comm_ssl_set1_host(ssl, name.c_str()) == 1);
    {
        Stream stream;
        connect_through(stream, proxy, target, "localhost");
        Keywords keywords;
        Naming{"", T, "nobody.example", COMM_NONE, "", 0, ""}.set(keywords.ssl(ssl).side(COMM_CLIENT));
        CHECK(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0); // and no handshake yet
        CHECK(comm_socket_stream_ssl(stream.stream) == ssl);
        CHECK(RAW(SSL_get_verify_mode)(ssl) == SSL_VERIFY_PEER);
        CHECK(stream.read() == (status == 0 ? "hello" : ""));
        CHECK(stream.status == status);
        stream.close();
    }
    if (ours)
        comm_destroy_ssl(ssl);
    else
        RAW(SSL_free)(ssl);
    proxy.join();
    target.join();
    CHECK(target.asked.empty());
    CHECK((proxy.to_target == 0) == refused);
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

namespace {

// An engine whose ciphertext goes through a stream.
struct Tunnel {
    Stream &stream;
    Engine &engine;
    // The assertions are the caller's: false when something failed.
    bool send() {
        char buffer[1 << 14];
        size_t got = 0;
        while (comm_ssl_engine_take(engine.engine, buffer, sizeof buffer, &got) == 0 && got > 0)
            if (comm_socket_stream_write(stream.stream, buffer, got) != 0)
                return false;
        return comm_socket_stream_flush(stream.stream) == 0;
    }
    bool receive() {
        char buffer[1 << 14];
        size_t got = 0, taken = 0;
        if (!send() || comm_socket_stream_read(stream.stream, buffer, sizeof buffer, &got) != 0)
            return false;
        return (got > 0 ? comm_ssl_engine_feed(engine.engine, buffer, got, &taken)
                        : comm_ssl_engine_feed_end(engine.engine)) == 0 &&
               taken == got;
    }
    comm_step run(const std::function<comm_step()> &step) {
        comm_step answer;
        while ((answer = step()) == COMM_WANT_READ || answer == COMM_WANT_WRITE)
            if (!(answer == COMM_WANT_READ ? receive() : send()))
                return COMM_FAILED;
        return send() ? answer : COMM_FAILED;
    }
    bool handshake() {
        return run([&] { return engine.handshake(); }) == COMM_DONE;
    }
    bool write(const Content &content, size_t size) {
        const std::string data = content.piece(0, size);
        for (size_t done = 0; done < size;) {
            size_t accepted = 0;
            if (run([&] {
                    return comm_ssl_engine_write(engine.engine, data.data() + done, size - done, &accepted);
                }) != COMM_DONE)
                return false;
            done += accepted;
        }
        return true;
    }
    bool read(const Content &content, size_t size) {
        std::vector<char> buffer(30000);
        for (size_t done = 0, got = 0; done < size; done += got)
            if (run([&] {
                    return comm_ssl_engine_read(engine.engine, buffer.data(),
                                                std::min(buffer.size(), size - done), &got);
                }) != COMM_DONE ||
                !content.is(done, buffer.data(), got))
                return false;
        return true;
    }
    comm_step read_end() {
        char byte;
        size_t got = 0;
        return run([&] { return comm_ssl_engine_read(engine.engine, &byte, 1, &got); });
    }
};

} // namespace

TEST_CASE("TLS inside TLS: our engines over our streams, the server's too") {
    const auto outer = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION),
               inner = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const size_t size = 200000;
    const Content to_server(1), to_client(2);
    Two two(outer);
    Context client_context(COMM_CLIENT, "", "ca.pem", inner), server_context(COMM_SERVER, "wrong-name");
    Engine server(Keywords().ctx(server_context.ctx).side(COMM_SERVER));
    Engine client(Keywords().ctx(client_context.ctx).side(COMM_CLIENT).name("elsewhere.example"));
    Beside other([&](Beside &beside) {
        Tunnel tunnel{two.server, server};
        BESIDE_CHECK(beside, tunnel.handshake());
        BESIDE_CHECK(beside, tunnel.read(to_server, size));
        BESIDE_CHECK(beside, tunnel.write(to_client, size));
        BESIDE_CHECK(beside, tunnel.read_end() == COMM_CLOSED);
        BESIDE_CHECK(beside, tunnel.run([&] { return server.shutdown(); }) == COMM_DONE);
        BESIDE_CHECK(beside, two.server.close() == 0);
    });
    Tunnel tunnel{two.client, client};
    CHECK(tunnel.handshake());
    CHECK(std::string(comm_ssl_get_version(client.ssl())) ==
          (inner == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"));
    CHECK(version_of(two.client) == std::string(outer == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"));
    CHECK(tunnel.write(to_server, size));
    CHECK(tunnel.read(to_client, size));
    CHECK(tunnel.run([&] { return client.shutdown(); }) == COMM_DONE); // which waits for the other's
    CHECK(two.client.read().empty());                                  // then the outer one ends
    CHECK(two.client.status == 0);
    other.join();
}

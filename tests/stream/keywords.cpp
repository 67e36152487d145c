// The guide's table of keywords and calls, cell by cell: a Yes has an effect, a No is refused by its name.
#include "support/stream.hpp"

#include "core/keywords.h"

#include <cerrno>
#include <functional>
#include <future>
#include <netinet/tcp.h>
#include <poll.h>

namespace {

enum Call { MAKE_SSL_CTX, MAKE_SSL_ENGINE, MAKE_INSTANCE, OPEN_TCP_STREAM, ATTACH_SSL, CALLS };
const char *const call_names[] = {"make-ssl-ctx", "make-ssl-engine", "make-instance 'socket-stream",
                                  "open-tcp-stream", "attach-ssl"};
const uint64_t accepted[] = {COMM_ACCEPT_MAKE_SSL_CTX, COMM_ACCEPT_MAKE_SSL_ENGINE,
                             COMM_ACCEPT_MAKE_SOCKET_STREAM, COMM_ACCEPT_OPEN_TCP_STREAM,
                             COMM_ACCEPT_ATTACH_SSL};

// One call with keywords, and what it made.
class Made {
  public:
    Made(Call call, Keywords &keywords) : call(call) {
        const uint64_t given = keywords.set.present;
        switch (call) {
        case MAKE_SSL_CTX:
            status = comm_make_ssl_ctx(&keywords.set, &context);
            break;
        case MAKE_SSL_ENGINE:
            status = comm_make_ssl_engine(&keywords.set, &engine);
            break;
        case MAKE_INSTANCE:
            status = comm_make_socket_stream(&keywords.socket(sockets.ours).set, &stream.stream);
            keywords.set.present = given;
            if (status == 0)
                sockets.give();
            break;
        case OPEN_TCP_STREAM:
            status = comm_open_tcp_stream("127.0.0.1", listener.port.c_str(), &keywords.set, &stream.stream);
            break;
        default:
            REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.give()).set, &stream.stream) == 0);
            status = comm_attach_ssl(stream.stream, &keywords.set, nullptr);
        }
    }
    ~Made() {
        comm_destroy_ssl_ctx(context);
        comm_free_ssl_engine(engine);
        if (accepted >= 0)
            close(accepted);
    }
    Made(const Made &) = delete;

    comm_ssl_pointer ssl() {
        return engine != nullptr ? comm_ssl_engine_ssl(engine) : comm_socket_stream_ssl(stream.stream);
    }
    comm_ssl_ctx_pointer ctx() {
        if (call == MAKE_SSL_CTX)
            return context;
        return engine != nullptr ? comm_ssl_engine_ctx(engine) : comm_socket_stream_ctx(stream.stream);
    }
    // The other end of a stream's socket.
    int peer() {
        if (call == OPEN_TCP_STREAM && accepted < 0)
            accepted = listener.accept();
        return call == OPEN_TCP_STREAM ? accepted : sockets.theirs;
    }
    bool nothing_happened() {
        pollfd waits[] = {{listener.fd, POLLIN, 0}, {sockets.theirs, POLLIN, 0}};
        return context == nullptr && engine == nullptr && poll(waits, 2, 0) == 0 &&
               (call == ATTACH_SSL ? comm_socket_stream_ssl(stream.stream) == nullptr
                                   : stream.stream == nullptr);
    }
    int option(int level, int name) {
        int value = -1;
        socklen_t length = sizeof value;
        getsockopt(int(comm_socket_stream_socket(stream.stream)), level, name, &value, &length);
        return value;
    }
    comm_status status = 0;
    comm_ssl_ctx_pointer context = nullptr;
    comm_ssl_engine *engine = nullptr;
    SocketPair sockets;
    Listener listener;
    Stream stream;

  private:
    Call call;
    int accepted = -1;
};

// Keywords for a client's SSL that does no handshake yet.
Keywords client(Call call) {
    Keywords keywords;
    if (call != OPEN_TCP_STREAM)
        keywords.side(COMM_CLIENT);
    if (call != MAKE_SSL_CTX && call != MAKE_SSL_ENGINE)
        keywords.handshake_timeout(0);
    return keywords.symbol(COMM_T);
}

std::string server_name_of(Made &made) {
    const char *name = RAW(SSL_get_servername)(made.ssl(), TLSEXT_NAMETYPE_host_name);
    return name != nullptr ? name : "";
}

void ssl_ctx(Call call) {
    Context context(COMM_CLIENT);
    Keywords keywords = client(call);
    Made made(call, keywords.ctx(context.ctx));
    CHECK(made.ctx() == context.ctx);
}

comm_step handshake_step(Made &made) {
    return made.engine != nullptr ? comm_ssl_engine_handshake(made.engine)
                                  : comm_socket_stream_handshake_step(made.stream.stream);
}

// What a handshake's first step has to say to the peer.
std::string sent(Made &made) {
    std::string bytes(4096, '\0');
    size_t got = 0;
    if (made.engine != nullptr)
        CHECK(comm_ssl_engine_take(made.engine, bytes.data(), bytes.size(), &got) == 0);
    else
        got = size_t(std::max(ssize_t(0), recv(made.peer(), bytes.data(), bytes.size(), MSG_DONTWAIT)));
    return bytes.substr(0, got);
}

// Either side, and none until the program says which.
void both_sides(Call call) {
    for (const int side : {0, COMM_CLIENT, COMM_SERVER}) {
        Keywords keywords = client(call);
        Made made(call, keywords.side(COMM_BOTH));
        REQUIRE(made.status == 0);
        if (call == MAKE_SSL_CTX) {
            CHECK(RAW(SSL_CTX_get_ssl_method)(made.context) == RAW(TLS_method)());
            continue;
        }
        comm_ssl_side told = 0;
        if (made.engine == nullptr)
            REQUIRE(comm_socket_stream_ssl_side(made.stream.stream, &told) == 0);
        CHECK((made.engine != nullptr || told == COMM_BOTH));
        if (side == COMM_CLIENT) {
            comm_ssl_set_connect_state(made.ssl());
            REQUIRE(comm_ssl_set1_host(made.ssl(), "localhost") == 1);
        } else if (side == COMM_SERVER) {
            comm_ssl_set_accept_state(made.ssl());
        }
        CHECK(handshake_step(made) == (side == 0 ? COMM_FAILED : COMM_WANT_READ));
        if (side == 0)
            CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK((sent(made).substr(0, 1) == "\x16") == (side == COMM_CLIENT)); // a handshake's record
    }
}

void ssl_side(Call call) {
    for (const bool server : {false, true}) {
        Keywords keywords = client(call);
        Made made(call, keywords.side(server ? COMM_SERVER : COMM_CLIENT));
        if (call == MAKE_SSL_CTX)
            CHECK(RAW(SSL_CTX_get_ssl_method)(made.context) ==
                  (server ? RAW(TLS_server_method)() : RAW(TLS_client_method)()));
        else
            CHECK(RAW(SSL_is_server)(made.ssl()) == server);
    }
    both_sides(call);
}

void ctx_configure_callback(Call call) {
    static comm_ssl_ctx_pointer seen;
    seen = nullptr;
    Keywords keywords = client(call);
    auto configure = [](comm_ssl_ctx_pointer ctx, void *) -> comm_status { return seen = ctx, 0; };
    comm_ssl_keywords_set_ctx_configure_callback(&keywords.set, configure, nullptr, nullptr);
    Made made(call, keywords);
    CHECK(seen != nullptr);
    CHECK(seen == made.ctx());
}

void ssl_configure_callback(Call call) {
    static comm_ssl_pointer seen;
    seen = nullptr;
    Keywords keywords = client(call);
    auto configure = [](comm_ssl_pointer ssl, void *) -> comm_status { return seen = ssl, 0; };
    comm_ssl_keywords_set_ssl_configure_callback(&keywords.set, configure, nullptr, nullptr);
    Made made(call, keywords);
    CHECK(seen != nullptr);
    CHECK(seen == made.ssl());
}

// Nobody answers: 0 does no handshake, and a moment is soon over. A context does none, so it has no effect
// there.
void handshake_timeout(Call call) {
    Keywords keywords = client(call);
    {
        Made made(call, keywords.handshake_timeout(0));
        CHECK(made.status == 0);
    }
    if (call == OPEN_TCP_STREAM || call == MAKE_INSTANCE || call == ATTACH_SSL)
        keywords.name("localhost");
    Made made(call, keywords.handshake_timeout(0.01));
    CHECK(made.status == (call == MAKE_SSL_CTX ? 0 : COMM_SSL_HANDSHAKE_TIMEOUT));
}

void tlsext_host_name(Call call) {
    Keywords keywords = client(call);
    comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("example.org"));
    Made made(call, keywords);
    CHECK(server_name_of(made) == "example.org");
    CHECK(verified_name_of(made.ssl()) == "example.org");
}

// A server asks for what its context says, or for nothing; it has no name to leave out.
void verify_of_server(Call call) {
    const int demand = COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    for (const auto how : {COMM_DEFAULT, COMM_CHAIN, COMM_NONE}) {
        Context context(COMM_SERVER, "server");
        REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, demand, nullptr, nullptr,
                                           nullptr) == 0);
        Keywords keywords;
        Made made(call, keywords.ctx(context.ctx).side(COMM_SERVER).verify(how));
        REQUIRE(made.status == 0);
        CHECK(RAW(SSL_get_verify_mode)(made.ssl()) == (how == COMM_NONE ? SSL_VERIFY_NONE : demand));
        CHECK(verified_name_of(made.ssl()).empty());
        if (made.engine != nullptr)
            continue;
        RawPeer peer(false, "", TLS1_2_VERSION); // which has no certificate
        RawEnd end(peer, made.peer());
        int handshake = 0;
        Beside other([&](Beside &) {
            handshake = end.handshake();
            RAW(ERR_clear_error)();
        });
        int32_t success = 0;
        const comm_status status =
            comm_socket_stream_handshake(made.stream.stream, COMM_NIL_SECONDS, &success);
        other.join();
        CHECK(status == (how == COMM_NONE ? 0 : COMM_SSL_FAILURE));
        CHECK(handshake == (how == COMM_NONE ? 1 : -1));
    }
    Keywords wrong;
    Made made(call, wrong.symbol(COMM_T).side(COMM_SERVER).verify(COMM_INPUT));
    CHECK(made.status == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "verify");
}

void verify(Call call) {
    for (const auto how : {COMM_DEFAULT, COMM_NONE, COMM_CHAIN}) {
        Keywords keywords = client(call);
        Made made(call, keywords.name("example.org").verify(how));
        CHECK(RAW(SSL_get_verify_mode)(made.ssl()) == (how == COMM_NONE ? SSL_VERIFY_NONE : SSL_VERIFY_PEER));
        CHECK(verified_name_of(made.ssl()) == (how == COMM_DEFAULT ? "example.org" : ""));
    }
    if (call != OPEN_TCP_STREAM)
        verify_of_server(call);
}

void verify_name(Call call) {
    Keywords keywords = client(call);
    Made made(call, keywords.name("example.org"));
    CHECK(verified_name_of(made.ssl()) == "example.org");
}

// Whether the client that was made takes a server with this certificate.
bool takes(Made &made, const std::string &identity) {
    RawPeer peer(true, identity);
    if (made.engine == nullptr) {
        int32_t success = 0;
        RawEnd end(peer, made.peer());
        Beside other([&](Beside &) {
            end.handshake();
            RAW(ERR_clear_error)();
        });
        return comm_socket_stream_handshake(made.stream.stream, COMM_NIL_SECONDS, &success) == 0;
    }
    char data[1 << 14];
    size_t length = 0, taken = 0;
    comm_step step = COMM_WANT_READ;
    for (peer.start(); step == COMM_WANT_READ;) {
        step = comm_ssl_engine_handshake(made.engine);
        REQUIRE(comm_ssl_engine_take(made.engine, data, sizeof data, &length) == 0);
        peer.feed(data, length);
        peer.handshake();
        length = peer.take(data, sizeof data);
        REQUIRE(comm_ssl_engine_feed(made.engine, data, length, &taken) == 0);
    }
    return step == COMM_DONE;
}

void verify_subject_cn(Call call) {
    for (const bool counts : {false, true}) {
        for (const std::string identity : {"cn-only", "cn-email"}) {
            Keywords keywords = client(call);
            Context context(COMM_CLIENT);
            comm_ssl_keywords_set_verify_subject_cn(&keywords.set, counts);
            Made made(call, keywords.ctx(context.ctx).name("localhost"));
            REQUIRE(made.status == 0);
            CHECK(takes(made, identity) == (counts && identity == "cn-only"));
        }
    }
}

// As much of a ClientHello as the ring holds.
void ring_size(Call call) {
    Keywords keywords = client(call);
    Made made(call, keywords.name("localhost").ring(100));
    char data[4096];
    size_t got = 0;
    CHECK(comm_ssl_engine_handshake(made.engine) == COMM_WANT_WRITE);
    CHECK(comm_ssl_engine_take(made.engine, data, sizeof data, &got) == 0);
    CHECK(got == 100);
}

void socket_keyword(Call call) {
    SocketPair other;
    Keywords keywords;
    comm_socket_stream *stream = nullptr;
    REQUIRE(call == MAKE_INSTANCE);
    REQUIRE(comm_make_socket_stream(&keywords.socket(other.ours).set, &stream) == 0);
    CHECK(comm_socket_stream_socket(stream) == other.give());
    comm_free_socket_stream(stream);
}

// Keywords as given and of a client, and OpenSSL at the other end, which does the handshake and what it is
// told to. The test ends its connection at the latest.
class UnderTls {
  public:
    using Work = std::function<void(RawEnd &end, int fd)>;
    UnderTls(Call call, Keywords keywords, Work work)
        : made(call, keywords.symbol(COMM_T).handshake_timeout(0).verify(COMM_NONE)), fd(made.peer()),
          thread([this, work](Beside &beside) {
              RawEnd end(peer, fd);
              BESIDE_CHECK(beside, end.handshake() == 1);
              work(end, fd);
              RAW(ERR_clear_error)();
          }) {
        int32_t success = 0;
        CHECK(comm_socket_stream_handshake(stream().stream, COMM_NIL_SECONDS, &success) == 0);
        CHECK(success == 1);
    }
    Stream &stream() {
        return made.stream;
    }
    void join() {
        thread.join();
    }
    ~UnderTls() {
        shutdown(fd, SHUT_RDWR);
    }
    UnderTls(const UnderTls &) = delete;

  private:
    RawPeer peer{true, "server"};
    Made made;
    int fd;
    Beside thread;
};

Keywords side_of_client(Call call) {
    Keywords keywords;
    return call == OPEN_TCP_STREAM ? keywords : keywords.side(COMM_CLIENT);
}

void read_timeout(Call call) {
    Keywords keywords;
    Made made(call, keywords.read_timeout(0.01));
    CHECK(made.stream.read().empty());
    CHECK(made.stream.status == COMM_SOCKET_TIMEOUT);
    std::promise<void> passed;
    UnderTls tls(call, side_of_client(call).read_timeout(0.01), [&](RawEnd &end, int) {
        passed.get_future().wait();
        end.write("late");
    });
    CHECK(tls.stream().read().empty());
    CHECK(tls.stream().status == COMM_SOCKET_TIMEOUT);
    passed.set_value();
    tls.join();
    std::string late; // nothing is lost
    do
        late = tls.stream().read();
    while (tls.stream().status == COMM_SOCKET_TIMEOUT);
    CHECK(late == "late");
    CHECK(tls.stream().status == 0);
}

void write_timeout(Call call) {
    Keywords keywords;
    Made made(call, keywords.write_timeout(0.01));
    CHECK(made.stream.write(std::string(16 << 20, 'x')) == COMM_SOCKET_TIMEOUT);
    std::promise<void> over;
    UnderTls tls(call, side_of_client(call).write_timeout(0.01),
                 [&](RawEnd &, int) { over.get_future().wait(); });
    CHECK(tls.stream().write(std::string(16 << 20, 'x')) == COMM_SOCKET_TIMEOUT);
    over.set_value();
}

// A connection that nobody answers: the queue is full.
void timeout(Call call) {
    REQUIRE(call == OPEN_TCP_STREAM);
    const Listener hole("127.0.0.1", "0", 0);
    comm_socket_stream *stream = nullptr;
    std::vector<comm_socket_stream *> made;
    Keywords keywords;
    comm_ssl_keywords_set_timeout(&keywords.set, 0.05);
    while (comm_open_tcp_stream("127.0.0.1", hole.port.c_str(), &keywords.set, &stream) == 0)
        made.push_back(stream);
    CHECK(comm_condition_type(nullptr) == COMM_SOCKET_TIMEOUT);
    for (auto *one : made)
        comm_free_socket_stream(one);
}

// A handshake goes both ways all the same.
void direction_of_tls(Call call) {
    for (const bool reads : {false, true}) {
        Keywords keywords = side_of_client(call);
        comm_ssl_keywords_set_direction(&keywords.set, reads ? COMM_INPUT : COMM_OUTPUT);
        std::string got;
        UnderTls tls(call, keywords, [&](RawEnd &end, int) {
            end.write("in");
            std::string part;
            while (!(part = end.read()).empty())
                got += part;
        });
        char byte = 'b';
        size_t moved = 0;
        comm_socket_stream *stream = tls.stream().stream;
        CHECK(tls.stream().read() == (reads ? "in" : ""));
        CHECK(tls.stream().status == (reads ? 0 : COMM_USAGE_ERROR));
        CHECK(tls.stream().write("out") == (reads ? COMM_USAGE_ERROR : 0));
        CHECK(tls.stream().flush() == 0);
        const comm_step read = comm_socket_stream_read_step(stream, &byte, 1, &moved);
        CHECK(read == (reads ? COMM_WANT_READ : COMM_FAILED));
        const comm_step write = comm_socket_stream_write_step(stream, &byte, 1, &moved);
        CHECK(write == (reads ? COMM_FAILED : COMM_DONE));
        CHECK(tls.stream().close() == 0);
        tls.join();
        CHECK(got == (reads ? "" : "outb"));
    }
}

void direction(Call call) {
    for (const bool reads : {false, true}) {
        Keywords keywords;
        comm_ssl_keywords_set_direction(&keywords.set, reads ? COMM_INPUT : COMM_OUTPUT);
        Made made(call, keywords);
        char byte = 'b';
        size_t moved = 0;
        REQUIRE(send(made.peer(), "in", 2, 0) == 2);
        CHECK(made.stream.read() == (reads ? "in" : ""));
        CHECK(made.stream.status == (reads ? 0 : COMM_USAGE_ERROR));
        CHECK(made.stream.write("out") == (reads ? COMM_USAGE_ERROR : 0));
        CHECK(made.stream.flush() == 0);
        const comm_step read = comm_socket_stream_read_step(made.stream.stream, &byte, 1, &moved);
        CHECK(read == (reads ? COMM_WANT_READ : COMM_FAILED));
        const comm_step write = comm_socket_stream_write_step(made.stream.stream, &byte, 1, &moved);
        CHECK(write == (reads ? COMM_FAILED : COMM_DONE));
        CHECK(made.stream.close() == 0);
        std::string got(16, '\0');
        got.resize(size_t(recv(made.peer(), got.data(), got.size(), 0)));
        CHECK(got == (reads ? "" : "outb"));
    }
    direction_of_tls(call);
}

std::string from(Made &made, int *port) {
    sockaddr_in address = {};
    socklen_t length = sizeof address;
    REQUIRE(getpeername(made.peer(), reinterpret_cast<sockaddr *>(&address), &length) == 0);
    *port = ntohs(address.sin_port);
    return inet_ntoa(address.sin_addr);
}

void local_address(Call call) {
    Keywords keywords;
    int port = 0;
    comm_ssl_keywords_set_local_address(&keywords.set, "127.0.0.2");
    Made made(call, keywords);
    CHECK(from(made, &port) == "127.0.0.2");
}

void local_port(Call call) {
    Keywords keywords;
    int port = 0;
    const HeldPort held;
    comm_ssl_keywords_set_local_port(&keywords.set, held.number());
    Made made(call, keywords);
    CHECK(from(made, &port) == "127.0.0.1");
    CHECK(port == held.number());
}

void ipv6(Call call) {
    Keywords keywords;
    comm_ssl_keywords_set_ipv6(&keywords.set, COMM_T);
    Made refused(call, keywords);
    CHECK(refused.status == COMM_SOCKET_ERROR); // the host is an IPv4 address
    comm_ssl_keywords_set_ipv6(&keywords.set, COMM_NONE);
    Made made(call, keywords);
    CHECK(made.status == 0);
}

void nodelay(Call call) {
    for (const bool on : {false, true}) {
        Keywords keywords;
        comm_ssl_keywords_set_nodelay(&keywords.set, on);
        Made made(call, keywords);
        CHECK(made.option(IPPROTO_TCP, TCP_NODELAY) == on);
    }
    Keywords none;
    Made made(call, none);
    CHECK(made.option(IPPROTO_TCP, TCP_NODELAY) == 1);
}

void keepalive(Call call) {
    for (const bool on : {false, true}) {
        Keywords keywords;
        comm_ssl_keywords_set_keepalive(&keywords.set, on);
        Made made(call, keywords);
        CHECK(made.option(SOL_SOCKET, SO_KEEPALIVE) == on);
    }
    Keywords none;
    Made made(call, none);
    CHECK(made.option(SOL_SOCKET, SO_KEEPALIVE) == 0);
}

// OpenSSL at the other end writes, and its connection ends without close_notify.
void accept_truncation(Call call) {
    for (const bool accept : {false, true}) {
        RawPeer peer(true, "server");
        Keywords keywords = client(call);
        comm_ssl_keywords_set_accept_truncation(&keywords.set, accept);
        Made made(call, keywords.verify(COMM_NONE));
        REQUIRE(made.status == 0);
        char byte;
        size_t got = 0;
        if (call == MAKE_SSL_ENGINE) {
            comm_ssl_engine *engine = made.engine;
            peer.start();
            char data[1 << 14];
            while (comm_ssl_engine_handshake(engine) != COMM_DONE || !peer.established()) {
                size_t length = 0, taken = 0;
                REQUIRE(comm_ssl_engine_take(engine, data, sizeof data, &length) == 0);
                peer.feed(data, length);
                peer.handshake();
                length = peer.take(data, sizeof data);
                REQUIRE(comm_ssl_engine_feed(engine, data, length, &taken) == 0);
            }
            REQUIRE(comm_ssl_engine_feed_end(engine) == 0);
            CHECK(comm_ssl_engine_read(engine, &byte, 1, &got) == (accept ? COMM_CLOSED : COMM_TRUNCATED));
            continue;
        }
        const int fd = made.peer();
        Beside other([&](Beside &beside) {
            RawEnd end(peer, fd);
            BESIDE_CHECK(beside, end.handshake() == 1);
            shutdown(fd, SHUT_WR);
        });
        CHECK(made.stream.read().empty());
        CHECK(made.stream.status == (accept ? 0 : COMM_SSL_TRUNCATED));
    }
}

const bool Yes = true, No = false;

// The first five rows are the guide's (25.8.4); the engine has what needs no socket and no time.
const struct Row {
    const char *keyword;
    uint64_t bit;
    bool cells[CALLS];
    void (*effect)(Call call);
} rows[] = {
    // clang-format off
    //                                                                            ctx  engine stream open attach
    {"ssl-ctx",                COMM_SSL_KEYWORDS_SSL_CTX,                        {Yes, Yes, Yes, Yes, Yes}, ssl_ctx},
    {"ssl-side",               COMM_SSL_KEYWORDS_SSL_SIDE,                       {Yes, Yes, Yes, No,  Yes}, ssl_side},
    {"ctx-configure-callback", COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK,         {No,  Yes, Yes, Yes, Yes}, ctx_configure_callback},
    {"ssl-configure-callback", COMM_SSL_KEYWORDS_SSL_CONFIGURE_CALLBACK,         {No,  Yes, Yes, Yes, Yes}, ssl_configure_callback},
    {"handshake-timeout",      COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT,              {Yes, No,  Yes, Yes, Yes}, handshake_timeout},
    {"tlsext-host-name",       COMM_SSL_KEYWORDS_TLSEXT_HOST_NAME,               {No,  Yes, Yes, Yes, Yes}, tlsext_host_name},
    {"verify",                 COMM_SSL_KEYWORDS_VERIFY,                         {No,  Yes, Yes, Yes, Yes}, verify},
    {"verify-name",            COMM_SSL_KEYWORDS_VERIFY_NAME,                    {No,  Yes, Yes, Yes, Yes}, verify_name},
    {"ring-size",              COMM_SSL_KEYWORDS_RING_SIZE,                      {No,  Yes, No,  No,  No},  ring_size},
    {"socket",                 COMM_SSL_KEYWORDS_SOCKET,                         {No,  No,  Yes, No,  No},  socket_keyword},
    {"read-timeout",           COMM_SSL_KEYWORDS_READ_TIMEOUT,                   {No,  No,  Yes, Yes, No},  read_timeout},
    {"write-timeout",          COMM_SSL_KEYWORDS_WRITE_TIMEOUT,                  {No,  No,  Yes, Yes, No},  write_timeout},
    {"timeout",                COMM_SSL_KEYWORDS_TIMEOUT,                        {No,  No,  No,  Yes, No},  timeout},
    {"direction",              COMM_SSL_KEYWORDS_DIRECTION,                      {No,  No,  Yes, Yes, No},  direction},
    {"local-address",          COMM_SSL_KEYWORDS_LOCAL_ADDRESS,                  {No,  No,  No,  Yes, No},  local_address},
    {"local-port",             COMM_SSL_KEYWORDS_LOCAL_PORT,                     {No,  No,  No,  Yes, No},  local_port},
    {"ipv6",                   COMM_SSL_KEYWORDS_IPV6,                           {No,  No,  No,  Yes, No},  ipv6},
    {"nodelay",                COMM_SSL_KEYWORDS_NODELAY,                        {No,  No,  No,  Yes, No},  nodelay},
    {"keepalive",              COMM_SSL_KEYWORDS_KEEPALIVE,                      {No,  No,  No,  Yes, No},  keepalive},
    {"accept-truncation",      COMM_SSL_KEYWORDS_ACCEPT_TRUNCATION,              {No,  Yes, Yes, Yes, Yes}, accept_truncation},
    {"verify-subject-cn",      COMM_SSL_KEYWORDS_VERIFY_SUBJECT_CN,              {No,  Yes, Yes, Yes, Yes}, verify_subject_cn},
    // clang-format on
};

void for_each_cell(bool yes, const std::function<void(const Row &row, Call call)> &check) {
    for (const Row &row : rows)
        for (int call = 0; call < CALLS; call++)
            if (row.cells[call] == yes) {
                CAPTURE(row.keyword, call_names[call]);
                check(row, Call(call));
            }
}

} // namespace

TEST_CASE("the table has every keyword, and every call accepts what the table says") {
    REQUIRE(std::size(rows) == COMM_SSL_KEYWORDS_COUNT);
    for (size_t i = 0; i < std::size(rows); i++) {
        CHECK(std::string(rows[i].keyword) == ssl_keyword_names[i]);
        CHECK(rows[i].bit == uint64_t(1) << i);
    }
    for (int call = 0; call < CALLS; call++) {
        CAPTURE(call_names[call]);
        uint64_t yes = 0;
        for (const Row &row : rows)
            yes |= row.cells[call] ? row.bit : 0;
        CHECK(yes == accepted[call]);
    }
}

TEST_CASE("every Yes of the table has an effect") {
    for_each_cell(Yes, [](const Row &row, Call call) { row.effect(call); });
}

TEST_CASE("every No of the table is refused by its name, and nothing happens") {
    for_each_cell(No, [](const Row &row, Call call) {
        Keywords keywords = client(call);
        keywords.set.present |= row.bit;
        Made made(call, keywords);
        CHECK(made.status == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == row.keyword);
        CHECK(text() == "the keyword " + std::string(row.keyword) + " is not accepted here");
        CHECK(made.nothing_happened());
    });
}

TEST_CASE("keywords of TLS without :ssl-ctx do nothing") {
    const auto call = GENERATE(MAKE_INSTANCE, OPEN_TCP_STREAM);
    const bool nil = GENERATE(false, true); // which says no more than nothing
    const bool fails = GENERATE(false, true);
    struct Counts {
        int calls = 0, freed = 0;
    } counts;
    Keywords keywords;
    comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("example.org"));
    auto ctx = [](comm_ssl_ctx_pointer, void *data) -> comm_status {
        return static_cast<Counts *>(data)->calls++, 0;
    };
    auto ssl = [](comm_ssl_pointer, void *data) -> comm_status {
        return static_cast<Counts *>(data)->calls++, 0;
    };
    auto free = [](void *data) { static_cast<Counts *>(data)->freed++; };
    comm_ssl_keywords_set_ctx_configure_callback(&keywords.set, ctx, &counts, free);
    comm_ssl_keywords_set_ssl_configure_callback(&keywords.set, ssl, &counts, free);
    comm_ssl_keywords_set_accept_truncation(&keywords.set, true);
    keywords.name("example.org").verify(COMM_CHAIN).handshake_timeout(0.01);
    if (call == MAKE_INSTANCE)
        keywords.side(COMM_CLIENT);
    if (nil)
        comm_ssl_keywords_set_ssl_ctx(&keywords.set, comm_ssl_ctx_nil());
    if (fails)
        keywords.read_timeout(-1);
    Made made(call, keywords);
    CHECK(counts.calls == 0);
    CHECK(counts.freed == (fails ? 0 : 2)); // of a call that fails the data is still the caller's
    if (fails) {
        CHECK(made.status == COMM_USAGE_ERROR);
        CHECK(made.nothing_happened());
        return;
    }
    CHECK(made.status == 0);
    CHECK(made.ssl() == nullptr);
    REQUIRE(send(made.peer(), "in", 2, 0) == 2);
    CHECK(made.stream.read() == "in"); // in the clear
    CHECK(made.stream.write("out") == 0);
    CHECK(made.stream.flush() == 0);
    char got[16];
    CHECK(std::string(got, size_t(recv(made.peer(), got, sizeof got, 0))) == "out");
}

TEST_CASE("a stream that is made of a socket of TCP sends small pieces at once") {
    const bool tls = GENERATE(false, true);
    TcpPair sockets;
    int value = -1;
    socklen_t length = sizeof value;
    const int off = 0;
    REQUIRE(setsockopt(sockets.ours, IPPROTO_TCP, TCP_NODELAY, &off, sizeof off) == 0);
    Keywords keywords;
    if (tls)
        keywords.symbol(COMM_T).side(COMM_CLIENT).handshake_timeout(0);
    comm_socket_stream *stream = nullptr;
    REQUIRE(comm_make_socket_stream(&keywords.socket(sockets.ours).set, &stream) == 0);
    const int fd = sockets.give();
    CHECK(getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &value, &length) == 0);
    CHECK(value == 1);
    comm_free_socket_stream(stream);
}

// Servers whose function makes streams with TLS; their clients are OpenSSL alone.
#include "support/server.hpp"

namespace {

// A client's connection.
class TlsClient {
  public:
    TlsClient(RawPeer &peer, int port) : client(port), ssl(RAW(SSL_new)(peer.ctx)) {
        RAW(SSL_set_fd)(ssl, client.fd);
        RAW(SSL_set_connect_state)(ssl);
    }
    ~TlsClient() {
        RAW(SSL_free)(ssl);
        RAW(ERR_clear_error)();
    }
    TlsClient(const TlsClient &) = delete;

    bool handshake() {
        return RAW(SSL_do_handshake)(ssl) == 1;
    }
    // What the server says next, or what failed.
    std::string read() {
        size_t done = 0;
        std::string all(4096, '\0');
        if (RAW(SSL_read_ex)(ssl, all.data(), all.size(), &done) == 1)
            return all.substr(0, done);
        const int reason = reason_of(RAW(ERR_peek_error)());
        RAW(ERR_clear_error)();
        return "failed: " + std::to_string(reason);
    }
    std::string exchange(const std::string &data) {
        size_t done = 0;
        RAW(SSL_write_ex)(ssl, data.data(), data.size(), &done);
        return read();
    }
    Client client;
    SSL *ssl;
};

// Serves a connection as the keywords say, and answers what the client said; how that ended.
comm_status serve(Keywords keywords, int64_t socket) {
    comm_socket_stream *stream = nullptr;
    comm_status status = comm_make_socket_stream(&keywords.socket(socket).side(COMM_SERVER).set, &stream);
    if (status != 0)
        return close(int(socket)), status;
    char data[256];
    size_t length = 0;
    status = comm_socket_stream_read(stream, data, sizeof data, &length);
    if (status == 0)
        status = comm_socket_stream_write(stream, data, length);
    if (status == 0)
        status = comm_close_socket_stream(stream);
    comm_free_socket_stream(stream);
    return status;
}

std::string peer_of(comm_ssl_pointer ssl) {
    char *name = nullptr;
    comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
    if (certificate == nullptr || comm_x509_name(certificate, &name) != 0)
        return "nobody";
    const std::string whole = name;
    comm_free_string(name);
    comm_release_certificate(certificate);
    return whole.substr(whole.rfind("CN = ") + 5);
}

} // namespace

TEST_CASE("200 clients at once, two of which hang in their handshakes and stop nobody", "[server]") {
    const int count = 200;
    Context context(COMM_SERVER, "server");
    std::mutex mutex;
    std::vector<comm_status> ended;
    bool first = true;
    Server server([&](comm_tcp_server *, int64_t socket, comm_socket_stream *) -> comm_status {
        const double timeout = std::exchange(first, false) ? 0.5 : COMM_NIL_SECONDS;
        server.hand_over([&, socket, timeout] {
            const comm_status status = serve(Keywords().ctx(context.ctx).handshake_timeout(timeout), socket);
            std::lock_guard<std::mutex> lock(mutex);
            ended.push_back(status);
        });
        return 0;
    });
    server.started();
    RawPeer peer(false, "");
    peer.verify(SSL_VERIFY_PEER);
    Client limited(server.port()), hanging(server.port());
    limited.write("\x16\x03\x01\x02"); // how a ClientHello begins
    hanging.write("\x16\x03\x01\x02");
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (int i = 2; i < count; i++)
        clients.push_back(std::make_unique<TlsClient>(peer, server.port()));
    int good = 0;
    for (auto &client : clients)
        good += client->handshake();
    CHECK(good == count - 2);
    good = 0;
    for (auto &client : clients) // all of which are there still
        good += client->exchange("knock") == "knock";
    CHECK(good == count - 2);
    comm_server_terminate(server.server); // which ends no connection
    limited.read_to_end();                // that one ends with the handshake's time,
    hanging.hang_up();                    // and this one hung until now
    comm_free_tcp_server(std::exchange(server.server, nullptr));
    server.join();
    REQUIRE(ended.size() == size_t(count));
    CHECK(std::count(ended.begin(), ended.end(), 0) == count - 2);
    CHECK(std::count(ended.begin(), ended.end(), COMM_SSL_HANDSHAKE_TIMEOUT) == 1);
    CHECK(std::count(ended.begin(), ended.end(), COMM_SSL_TRUNCATED) == 1);
    CHECK(server.announced(1).size() == 1);
}

TEST_CASE("a client that says nothing ends with the handshake's time, and the next one is served",
          "[server]") {
    bool first = true;
    Context context(COMM_SERVER, "server");
    Server server([&](comm_tcp_server *, int64_t socket, comm_socket_stream *) {
        const double timeout = std::exchange(first, false) ? 0.05 : 60;
        return serve(Keywords().ctx(context.ctx).handshake_timeout(timeout), socket);
    });
    server.started();
    RawPeer peer(false, "");
    Client silent(server.port());
    TlsClient next(peer, server.port());
    CHECK(next.handshake());
    CHECK(next.exchange("knock") == "knock");
    CHECK(silent.read_to_end().find("(reset)") == std::string::npos);
    const auto told = server.announced(2);
    CHECK(told[1].type == COMM_SSL_HANDSHAKE_TIMEOUT);
}

TEST_CASE("a client that falls silent after its handshake keeps the next one waiting for the read's time "
          "alone, or, with another thread, not at all",
          "[server]") {
    const bool alone = GENERATE(true, false);
    bool first = true;
    Context context(COMM_SERVER, "server");
    Server server([&](comm_tcp_server *, int64_t socket, comm_socket_stream *) {
        const double timeout = std::exchange(first, false) && alone ? 0.05 : COMM_NIL_SECONDS;
        return serve(Keywords().ctx(context.ctx).read_timeout(timeout), socket);
    });
    comm_server_keywords_set_threads(&server.set, alone ? 0 : 2);
    server.started();
    RawPeer peer(false, "");
    TlsClient silent(peer, server.port());
    CHECK(silent.handshake());
    TlsClient next(peer, server.port());
    CHECK(next.handshake());
    CHECK(next.exchange("knock") == "knock");
    if (alone)
        CHECK(server.announced(2)[1].type == COMM_SOCKET_TIMEOUT);
    else
        CHECK(silent.exchange("at last") == "at last");
}

TEST_CASE("client certificates are asked for, demanded, or none of a server's business", "[server]") {
    struct Row {
        int mode;
        const char *client; // "" has none
        comm_status ended;
        const char *seen;
    };
    const int demand = COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    const Row row = GENERATE_COPY(values<Row>({
        {COMM_NEVER, "", 0, "nobody"},
        {COMM_NEVER, "client", 0, "nobody"},
        {COMM_NEVER, "other", 0, "nobody"},
        {COMM_ALWAYS, "", 0, "nobody"},
        {COMM_ALWAYS, "client", 0, "a client"},
        {COMM_ALWAYS, "other", COMM_SSL_VERIFICATION_FAILURE, "nobody"},
        {demand, "", COMM_SSL_FAILURE, "nobody"},
        {demand, "client", 0, "a client"},
        {demand, "other", COMM_SSL_VERIFICATION_FAILURE, "nobody"},
    }));
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Context context(COMM_SERVER, "server");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, row.mode, nullptr, nullptr,
                                       nullptr) == 0);
    std::string seen = "nobody";
    Server server([&](comm_tcp_server *, int64_t, comm_socket_stream *stream) {
        int32_t success = 0;
        comm_status status = comm_attach_ssl(stream, &Keywords().ctx(context.ctx).set, nullptr);
        if (status == 0)
            status = comm_socket_stream_handshake(stream, COMM_NIL_SECONDS, &success);
        if (success) {
            seen = peer_of(comm_socket_stream_ssl(stream));
            comm_socket_stream_write(stream, "welcome", 7);
            status = comm_close_socket_stream(stream);
        }
        comm_free_socket_stream(stream);
        return status;
    });
    comm_server_keywords_set_create_stream(&server.set, 1);
    server.started();
    RawPeer peer(false, row.client, version);
    {
        TlsClient client(peer, server.port());
        const bool shaken = client.handshake();
        RAW(ERR_clear_error)();
        // In TLS 1.3 a client is done before the server has looked at its certificate.
        CHECK(shaken == (row.ended == 0 || version == TLS1_3_VERSION));
        if (shaken)
            CHECK((client.read() == "welcome") == (row.ended == 0));
    }
    comm_server_terminate(server.server);
    CHECK(seen == row.seen);
    const auto told = server.announced(row.ended == 0 ? 1 : 2);
    CHECK(told.back().type == row.ended);
}

TEST_CASE("a server's context is chosen by the name that its client asks for", "[server]") {
    Context door(COMM_SERVER), localhost(COMM_SERVER, "server"), elsewhere(COMM_SERVER, "wrong-name");
    std::map<std::string, comm_ssl_ctx_pointer> hosts = {{"localhost", localhost.ctx},
                                                         {"elsewhere.example", elsewhere.ctx}};
    auto choose = [](comm_ssl_pointer ssl, const char *name, void *data) -> comm_decision_answer {
        auto &known = *static_cast<std::map<std::string, comm_ssl_ctx_pointer> *>(data);
        const auto found = known.find(name != nullptr ? name : "");
        return found != known.end() && comm_ssl_set_ssl_ctx(ssl, found->second) == found->second
                   ? COMM_PROCEED
                   : COMM_REJECT;
    };
    REQUIRE(comm_set_ssl_ctx_hello_cb(door.ctx, choose, &hosts, nullptr) == 0);
    Server server([&](comm_tcp_server *, int64_t socket, comm_socket_stream *) {
        return serve(Keywords().ctx(door.ctx), socket);
    });
    server.started();
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    RawPeer peer(false, "", version);
    peer.verify(SSL_VERIFY_PEER);
    for (const std::string name : {"localhost", "elsewhere.example", "nowhere.example", "localhost"}) {
        TlsClient client(peer, server.port());
        RAW(SSL_ctrl)
        (client.ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
         const_cast<char *>(name.c_str()));
        REQUIRE(RAW(SSL_set1_host)(client.ssl, name.c_str()) == 1);
        const bool known = hosts.count(name) != 0;
        CHECK(client.handshake() == known); // which verified the name
        CHECK((!known || RAW(SSL_version)(client.ssl) == version));
        if (known)
            CHECK(client.exchange("knock") == "knock");
        else
            CHECK(reason_of(RAW(ERR_peek_error)()) == SSL_R_TLSV1_UNRECOGNIZED_NAME);
    }
    comm_server_terminate(server.server);
    const auto told = server.announced(2);
    CHECK(told.size() == 2);
    CHECK(told[1].type == COMM_SSL_FAILURE);
}

TEST_CASE("a server ends while clients wait: who was accepted is served, and nobody else", "[server]") {
    Context context(COMM_SERVER, "server");
    SocketPair gate;
    int accepted = 0;
    Server server([&](comm_tcp_server *self, int64_t socket, comm_socket_stream *) -> comm_status {
        server.hand_over([&, socket] { serve(Keywords().ctx(context.ctx), socket); });
        char byte;
        if (++accepted < 2)
            return 0;
        return recv(gate.theirs, &byte, 1, 0) == 1 ? comm_server_terminate(self) : COMM_SOCKET_ERROR;
    });
    server.held().started();
    const int port = server.port();
    RawPeer peer(false, "");
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (int i = 0; i < 4; i++)
        clients.push_back(std::make_unique<TlsClient>(peer, port));
    REQUIRE(send(gate.ours, "x", 1, 0) == 1);
    for (int i = 0; i < 4; i++) { // in the order in which they came
        CAPTURE(i);
        CHECK(clients[size_t(i)]->handshake() == (i < 2));
        if (i < 2)
            CHECK(clients[size_t(i)]->exchange("knock") == "knock");
    }
    RAW(ERR_clear_error)();
    CHECK(Client(port).error == ECONNREFUSED); // by whom the last two were turned away
    comm_server_terminate(server.server);
    comm_free_tcp_server(std::exchange(server.server, nullptr));
    CHECK(accepted == 2);
    server.join();
}

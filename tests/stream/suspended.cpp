// Suspended decisions in calls that wait: signalled, answered, and the call repeated.
#include "support/connection.hpp"

namespace {

comm_decision_answer COMM_CALL suspend_certificate(comm_ssl_pointer, void *data) {
    return ++*static_cast<int *>(data), COMM_SUSPEND;
}
comm_decision_answer COMM_CALL suspend_hello(comm_ssl_pointer, const char *, void *data) {
    return ++*static_cast<int *>(data), COMM_SUSPEND;
}
comm_decision_answer COMM_CALL suspend_verification(comm_ssl_pointer, comm_x509_pointer, int32_t,
                                                    void *data) {
    return ++*static_cast<int *>(data), COMM_SUSPEND;
}

bool choose_certificate(comm_ssl_pointer ssl, bool server) {
    const std::string file = cert(server ? "server" : "client");
    return comm_ssl_use_certificate_file(ssl, (file + ".pem").c_str(), COMM_SSL_FILETYPE_PEM) == 1 &&
           comm_ssl_use_privatekey_file(ssl, (file + ".key").c_str(), COMM_SSL_FILETYPE_PEM) == 1;
}

// What is suspended, and on which side: the choice of a certificate on both.
struct Place {
    comm_decision_kind kind;
    bool server;
};

// What meets the suspended decision.
enum Call { HANDSHAKE, READ, WRITE, ATTACH };

// A stream whose handshake a decision of that kind suspends, and OpenSSL at the other end.
struct Suspended {
    const comm_decision_kind kind;
    const bool server;
    int asked = 0;
    SocketPair sockets;
    Context context;
    RawPeer peer;
    std::unique_ptr<RawEnd> end;
    Stream stream;
    Keywords keywords;
    int handshake = 0;
    std::string got;
    std::unique_ptr<Beside> other;

    explicit Suspended(Place place, int version = 0)
        : kind(place.kind), server(place.server),
          context(server ? COMM_SERVER : COMM_CLIENT, kind == COMM_HELLO ? "server" : ""),
          peer(!server, server ? "" : "server", version) {
        comm_ssl_ctx_pointer ctx = context.ctx;
        if (kind == COMM_CERTIFICATE && !server) {
            // The client presents its certificate alone, so its issuer is known here.
            REQUIRE(RAW(SSL_CTX_load_verify_locations)(peer.ctx, cert("intermediate.pem").c_str(), nullptr) ==
                    1);
            peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
        }
        end = std::make_unique<RawEnd>(peer, sockets.theirs);
        const comm_status set =
            kind == COMM_CERTIFICATE ? comm_set_ssl_ctx_cert_cb(ctx, suspend_certificate, &asked, nullptr)
            : kind == COMM_HELLO
                ? comm_set_ssl_ctx_hello_cb(ctx, suspend_hello, &asked, nullptr)
                : comm_set_ssl_ctx_verification_cb(ctx, suspend_verification, &asked, nullptr);
        REQUIRE(set == 0);
        REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.ours).set, &stream.stream) == 0);
        sockets.give();
        keywords.ctx(ctx).side(server ? COMM_SERVER : COMM_CLIENT);
        if (!server)
            keywords.name("localhost");
    }
    // The peer begins; until then nothing is suspended.
    void begin() {
        other = std::make_unique<Beside>([this](Beside &) {
            handshake = end->handshake();
            if (handshake == 1)
                end->write("from the peer");
            for (std::string part; handshake == 1 && !(part = end->read()).empty();)
                got += part;
            RAW(ERR_clear_error)();
        });
    }
    ~Suspended() {
        stream.close();
        other.reset();
    }

    // The call that meets it; repeated, what an attach leaves to be done.
    comm_status call(Call call) {
        int32_t success = 0;
        if (!stream.has_tls()) {
            if (call != ATTACH)
                keywords.handshake_timeout(0);
            const comm_status status = comm_attach_ssl(stream.stream, &keywords.set, nullptr);
            if (call == ATTACH)
                return status;
            REQUIRE(status == 0);
        }
        if (call == WRITE)
            return stream.write(std::string(20000, 'w'));
        if (call == READ) {
            read = stream.read();
            return stream.status;
        }
        const comm_status status = comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success);
        CHECK((status != 0 || success == 1));
        return status;
    }
    comm_status expected() const {
        return kind == COMM_CERTIFICATE ? COMM_SSL_X509_LOOKUP : COMM_SSL_SUSPENDED;
    }
    comm_ssl_decision *decision() {
        comm_ssl_decision *decision = nullptr;
        REQUIRE(comm_socket_stream_decision(stream.stream, &decision) == 0);
        CHECK(comm_ssl_decision_kind(decision) == kind);
        CHECK(comm_ssl_decision_ssl(decision) == comm_socket_stream_ssl(stream.stream));
        return decision;
    }
    bool proceed(comm_ssl_decision *decision) const {
        return (kind != COMM_CERTIFICATE || choose_certificate(comm_ssl_decision_ssl(decision), server)) &&
               comm_ssl_decision_answer(decision, COMM_PROCEED) == 0;
    }
    std::string read;
};

// What this OpenSSL can suspend; version 1.1.1 asks for its verdict at once.
std::vector<Place> every_place() {
    std::vector<Place> all = {{COMM_CERTIFICATE, true}, {COMM_CERTIFICATE, false}, {COMM_HELLO, true}};
    if (!before_3())
        all.push_back({COMM_VERIFICATION, false});
    return all;
}

// Every place, and every call that can meet it: a server's handshake does not begin with an attach.
std::vector<std::pair<Place, Call>> every_meeting() {
    std::vector<std::pair<Place, Call>> all;
    for (const Place place : every_place())
        for (const Call call : {HANDSHAKE, READ, WRITE, ATTACH})
            if (call != ATTACH || !place.server)
                all.emplace_back(place, call);
    return all;
}

} // namespace

TEST_CASE("a call that meets a suspended decision is repeated after the answer") {
    const auto [place, call] = GENERATE(from_range(every_meeting()));
    const bool elsewhere = GENERATE(false, true); // the answer comes from another thread
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(place.kind, place.server, call, elsewhere, version);
    Suspended suspended(place, version);
    suspended.begin();
    CHECK(suspended.call(call) == suspended.expected());
    CHECK(comm_condition_type(nullptr) == suspended.expected());
    CHECK(suspended.call(call) == suspended.expected()); // as long as nobody answers
    comm_ssl_decision *decision = suspended.decision();
    if (elsewhere)
        Beside([&](Beside &beside) { BESIDE_CHECK(beside, suspended.proceed(decision)); }).join();
    else
        CHECK(suspended.proceed(decision));
    comm_free_ssl_decision(decision);
    CHECK(suspended.call(call) == 0);
    CHECK((call == READ ? suspended.read : suspended.stream.read()) == "from the peer");
    CHECK(suspended.stream.write("goodbye") == 0);
    CHECK(suspended.stream.close() == 0);
    suspended.other->join();
    CHECK(suspended.handshake == 1);
    CHECK(suspended.got == std::string(call == WRITE ? 20000 : 0, 'w') + "goodbye");
    CHECK(suspended.asked == 1);
}

TEST_CASE("a callback of the program's own that suspends is told as ours are") {
    SocketPair sockets;
    static int asked;
    const bool hello = GENERATE(true, false);
    asked = 0;
    RawPeer owner(true, "server"), peer(false, "");
    SSL_CTX *ctx = RAW(SSL_get_SSL_CTX)(owner.start());
    if (hello)
        RAW(SSL_CTX_set_client_hello_cb)
    (
        ctx,
        [](SSL *, int *, void *) { return asked++ == 0 ? SSL_CLIENT_HELLO_RETRY : SSL_CLIENT_HELLO_SUCCESS; },
        nullptr);
    else RAW(SSL_CTX_set_cert_cb)(
        ctx, [](SSL *, void *) { return asked++ == 0 ? -1 : 1; }, nullptr);
    Stream stream(Keywords().socket(sockets.ours).ctx(ctx));
    sockets.give();
    Beside client([&](Beside &beside) {
        RawEnd end(peer, sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
    });
    int32_t success = 0;
    CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) ==
          (hello ? COMM_SSL_SUSPENDED : COMM_SSL_X509_LOOKUP));
    CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == 0); // it decided itself
    CHECK(success == 1);
    client.join();
}

TEST_CASE("a reader and a writer both meet a suspended decision, and both are repeated") {
    const auto place = GENERATE(from_range(every_place()));
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(place.kind, place.server, version);
    const std::string much(20000, 'w');
    Suspended suspended(place, version);
    suspended.keywords.handshake_timeout(0);
    REQUIRE(comm_attach_ssl(suspended.stream.stream, &suspended.keywords.set, nullptr) == 0);
    std::string got(100, '\0');
    auto read = [&] {
        size_t length = 0;
        const comm_status status =
            comm_socket_stream_read(suspended.stream.stream, got.data(), got.size(), &length);
        if (status == 0)
            got.resize(length);
        return status;
    };
    auto write = [&] { return suspended.stream.write(much); };
    auto reading = waiting_in(suspended.stream, COMM_INPUT, read);
    auto writing = waiting_in(suspended.stream, COMM_OUTPUT, write);
    suspended.begin();
    CHECK(reading.get() == suspended.expected());
    CHECK(writing.get() == suspended.expected());
    comm_ssl_decision *decision = suspended.decision();
    CHECK(suspended.proceed(decision));
    comm_free_ssl_decision(decision);
    reading = std::async(std::launch::async, read);
    writing = std::async(std::launch::async, write);
    CHECK(reading.get() == 0);
    CHECK(writing.get() == 0);
    CHECK(got == "from the peer");
    CHECK(suspended.stream.close() == 0);
    suspended.other->join();
    CHECK((suspended.got == much));
    CHECK(suspended.asked == 1);
}

namespace {

// A handshake that has so many seconds. False: they passed before it was suspended.
bool is_late_while_suspended(Place place, int version, double seconds) {
    Suspended suspended(place, version);
    suspended.begin();
    suspended.keywords.handshake_timeout(seconds);
    comm_status status = comm_attach_ssl(suspended.stream.stream, &suspended.keywords.set, nullptr);
    if (place.server) // whose handshake begins with its first call
        status = suspended.call(READ);
    if (status == COMM_SSL_HANDSHAKE_TIMEOUT)
        return false;
    CHECK(status == suspended.expected());
    comm_ssl_decision *decision = suspended.decision();
    while (status == suspended.expected()) // nobody answers
        status = suspended.call(READ);
    CHECK(status == COMM_SSL_HANDSHAKE_TIMEOUT);
    CHECK(suspended.call(WRITE) == COMM_SSL_HANDSHAKE_TIMEOUT);
    int32_t success = -1;
    CHECK(comm_socket_stream_handshake(suspended.stream.stream, COMM_NIL_SECONDS, &success) == 0);
    CHECK(success == 0);
    CHECK(suspended.proceed(decision)); // too late
    comm_free_ssl_decision(decision);
    CHECK(suspended.call(READ) == COMM_SSL_HANDSHAKE_TIMEOUT);
    suspended.stream.close();
    suspended.other->join();
    CHECK(suspended.handshake != 1);
    CHECK(suspended.asked == 1);
    return true;
}

} // namespace

TEST_CASE("the handshake's time passes while it is suspended, and an answer is too late") {
    const auto place = GENERATE(from_range(every_place()));
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(place.kind, place.server, version);
    double seconds = 0.05;
    while (!is_late_while_suspended(place, version, seconds))
        seconds *= 2;
}

TEST_CASE("a suspended decision that is rejected fails the call") {
    const auto [place, call] = GENERATE(from_range(every_meeting()));
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(place.kind, place.server, call, version);
    Suspended suspended(place, version);
    suspended.begin();
    REQUIRE(suspended.call(call) == suspended.expected());
    comm_ssl_decision *decision = suspended.decision();
    CHECK(comm_ssl_decision_answer(decision, COMM_REJECT) == 0);
    comm_free_ssl_decision(decision);
    for (int i = 0; i < 2; i++) { // for ever
        CHECK(suspended.call(call) ==
              (place.kind == COMM_VERIFICATION ? COMM_SSL_VERIFICATION_FAILURE : COMM_SSL_FAILURE));
        CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    }
    suspended.other->join();
    CHECK(suspended.handshake != 1);
}

TEST_CASE("a verification that is suspended where OpenSSL cannot is a rejection") {
    const auto call = GENERATE(HANDSHAKE, READ, WRITE, ATTACH);
    CAPTURE(call);
    Suspended suspended({COMM_VERIFICATION, false});
    suspended.begin();
    const comm_status status = suspended.call(call);
    if (!before_3()) {
        CHECK(status == COMM_SSL_SUSPENDED); // it can
        return;
    }
    CHECK(status == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_APPLICATION_VERIFICATION);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    CHECK(suspended.call(call) == COMM_SSL_VERIFICATION_FAILURE); // for ever
    comm_ssl_decision *decision = nullptr;
    CHECK(comm_socket_stream_decision(suspended.stream.stream, &decision) == COMM_USAGE_ERROR);
    CHECK(suspended.asked == 1);
    suspended.other->join();
    CHECK(suspended.handshake != 1);
}

TEST_CASE("a stream ends while it is suspended, and the decision may still be answered") {
    const auto place = GENERATE(from_range(every_place()));
    const auto call = GENERATE(HANDSHAKE, WRITE);
    const auto how = GENERATE(0, 1, 2);
    CAPTURE(place.kind, place.server, call, how);
    Suspended suspended(place);
    suspended.begin();
    REQUIRE(suspended.call(call) == suspended.expected());
    comm_ssl_decision *decision = suspended.decision();
    if (how == 0) {
        CHECK(suspended.stream.close() == 0);
    } else if (how == 1) {
        comm_free_socket_stream(std::exchange(suspended.stream.stream, nullptr));
    } else {
        CHECK(suspended.stream.detach() == 0);
        CHECK(!suspended.stream.has_tls());
        CHECK(suspended.stream.close() == 0);
    }
    CHECK(comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
    comm_free_ssl_decision(decision);
    suspended.other->join();
    CHECK(suspended.handshake != 1);
}

TEST_CASE("a call that makes a stream leaves nothing when its handshake is suspended") {
    int asked = 0;
    const bool connects = GENERATE(true, false);
    Listener listener;
    SocketPair sockets;
    Context context(COMM_CLIENT);
    REQUIRE(comm_set_ssl_ctx_verification_cb(context.ctx, suspend_verification, &asked, nullptr) == 0);
    RawPeer peer(true, "server");
    int handshake = 1;
    Beside other([&](Beside &) {
        const int fd = connects ? listener.accept() : sockets.theirs;
        RawEnd end(peer, fd);
        handshake = end.handshake();
        RAW(ERR_clear_error)();
        if (connects)
            close(fd);
    });
    Stream stream;
    Keywords keywords;
    keywords.ctx(context.ctx);
    const comm_status expected = before_3() ? COMM_SSL_VERIFICATION_FAILURE : COMM_SSL_SUSPENDED;
    if (connects) {
        CHECK(comm_open_tcp_stream("localhost", listener.port.c_str(), &keywords.set, &stream.stream) ==
              expected);
    } else {
        keywords.side(COMM_CLIENT).name("localhost").socket(sockets.ours);
        CHECK(comm_make_socket_stream(&keywords.set, &stream.stream) == expected);
        shutdown(sockets.ours, SHUT_RDWR); // it still is the caller's
    }
    CHECK(stream.stream == nullptr);
    other.join();
    CHECK(handshake != 1);
    CHECK(asked == 1);
}

TEST_CASE("a stream that is opened before its handshake can be suspended") {
    int asked = 0;
    Listener listener;
    Context context(COMM_CLIENT);
    REQUIRE(comm_set_ssl_ctx_verification_cb(context.ctx, suspend_verification, &asked, nullptr) == 0);
    RawPeer peer(true, "server");
    Beside other([&](Beside &beside) {
        const int fd = listener.accept();
        RawEnd end(peer, fd);
        BESIDE_CHECK(beside, (end.handshake() == 1) == !before_3()); // the client refuses there
        RAW(ERR_clear_error)();
        end.write("hello");
        close(fd);
    });
    Stream stream;
    int32_t success = 0;
    REQUIRE(comm_open_tcp_stream("localhost", listener.port.c_str(),
                                 &Keywords().ctx(context.ctx).handshake_timeout(0).set, &stream.stream) == 0);
    const comm_status status = comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success);
    comm_ssl_decision *decision = nullptr;
    if (before_3()) {
        CHECK(status == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(comm_socket_stream_decision(stream.stream, &decision) == COMM_USAGE_ERROR);
        return;
    }
    CHECK(status == COMM_SSL_SUSPENDED);
    REQUIRE(comm_socket_stream_decision(stream.stream, &decision) == 0);
    CHECK(comm_ssl_decision_ok(decision) == 1);
    CHECK(comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
    comm_free_ssl_decision(decision);
    CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == 0);
    CHECK(success == 1);
    CHECK(stream.read() == "hello");
    other.join();
}

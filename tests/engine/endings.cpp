// How an engine's directions end, and what is told of it, beyond what the table of endings says
// (tests/fault).
#include "support/engine.hpp"

namespace {

struct Pair {
    Context context;
    Keywords keywords;
    std::unique_ptr<Engine> engine;
    RawPeer peer;
    std::unique_ptr<Wire<Engine, RawPeer>> out;
    std::unique_ptr<Wire<RawPeer, Engine>> in;

    explicit Pair(int version = 0, comm_ssl_side side = COMM_CLIENT, const std::string &identity = "server")
        : context(side, side == COMM_CLIENT ? "" : identity),
          peer(side == COMM_CLIENT, side == COMM_CLIENT ? identity : "", version) {
        keywords.ctx(context.ctx).side(side);
        if (side == COMM_CLIENT)
            keywords.name("localhost");
    }
    void open() {
        engine = std::make_unique<Engine>(keywords);
        peer.start();
        out = std::make_unique<Wire<Engine, RawPeer>>(*engine, peer, 17000);
        in = std::make_unique<Wire<RawPeer, Engine>>(peer, *engine, 17000);
    }
    // Until neither end has anything more to say.
    comm_step settle() {
        comm_step step = COMM_WANT_READ;
        do {
            step = engine->handshake();
            if (!peer.established())
                peer.handshake();
        } while (out->move() | in->move());
        return step;
    }
    void establish() {
        open();
        REQUIRE(settle() == COMM_DONE);
        REQUIRE(peer.established());
    }
};

} // namespace

TEST_CASE("the end of the bytes is a truncation, for ever") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Pair pair(version);
    pair.establish();
    pair.peer.write("some", 4);
    pair.in->move();
    REQUIRE(comm_ssl_engine_feed_end(pair.engine->engine) == 0);
    std::string got;
    CHECK(pair.engine->read(got) == COMM_DONE); // what came before the end
    CHECK(got == "some");
    for (int i = 0; i < 2; i++) {
        CHECK(pair.engine->read(got) == COMM_TRUNCATED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_TRUNCATED);
    }
    size_t position = 0;
    CHECK(pair.engine->write("still", position) == COMM_DONE); // the other direction goes on
    size_t accepted = 0;
    CHECK(comm_ssl_engine_feed(pair.engine->engine, "x", 1, &accepted) == COMM_USAGE_ERROR);
}

TEST_CASE("close_notify ends reading and leaves writing") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Pair pair(version);
    pair.establish();
    pair.peer.shutdown();
    pair.in->move();
    std::string got;
    CHECK(pair.engine->read(got) == COMM_CLOSED);
    comm_ssl_engine_feed_end(pair.engine->engine);
    CHECK(pair.engine->read(got) == COMM_CLOSED); // and the end of the bytes changes nothing
    size_t position = 0;
    CHECK(pair.engine->write("half", position) == COMM_DONE);
    CHECK(pair.engine->shutdown() == COMM_DONE);
    position = 0;
    CHECK(pair.engine->write("late", position) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
}

TEST_CASE("shutdown keeps the plaintext that comes meanwhile") {
    Pair pair;
    pair.establish();
    CHECK(pair.engine->shutdown() == COMM_WANT_READ);
    pair.peer.write("late", 4);
    while (pair.out->move() | pair.in->move())
        ;
    CHECK(pair.engine->shutdown() == COMM_WANT_READ);
    std::string got;
    CHECK(pair.engine->read(got) == COMM_DONE);
    CHECK(got == "late");
    pair.peer.shutdown();
    pair.in->move();
    CHECK(pair.engine->shutdown() == COMM_DONE);
}

TEST_CASE("a peer that does not speak TLS is a failure") {
    Pair pair;
    pair.open();
    REQUIRE(pair.engine->handshake() == COMM_WANT_READ);
    const std::string greeting = "220 mail.example ESMTP\r\n";
    pair.engine->feed(greeting.data(), greeting.size());
    for (int i = 0; i < 2; i++) {
        CHECK(pair.engine->handshake() == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_WRONG_VERSION_NUMBER);
        CHECK(std::string(comm_condition_reason(nullptr)) == "wrong version number");
    }
    size_t position = 0;
    CHECK(pair.engine->write("x", position) == COMM_FAILED);
}

TEST_CASE("what is wrong with a certificate is told on both sides") {
    struct Wrong {
        const char *identity, *ca;
        int64_t result;
        int depth, alert;
    };
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto wrong = GENERATE(
        Wrong{"wrong-name", "ca.pem", X509_V_ERR_HOSTNAME_MISMATCH, 0, SSL_AD_BAD_CERTIFICATE},
        Wrong{"expired", "ca.pem", X509_V_ERR_CERT_HAS_EXPIRED, 0, SSL_AD_CERTIFICATE_EXPIRED},
        Wrong{"server", "other-ca.pem", X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, 1, SSL_AD_UNKNOWN_CA});
    CAPTURE(version, wrong.identity, wrong.ca);
    Context context(COMM_CLIENT, "", wrong.ca);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, wrong.identity, version);
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, 17000);
    Wire<RawPeer, Engine> in(peer, engine, 17000);
    comm_step step;
    do {
        step = engine.handshake();
        peer.handshake();
    } while (out.move() | in.move());
    CHECK(step == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == wrong.result);
    CHECK(comm_condition_verify_depth(nullptr) == wrong.depth);
    CHECK(comm_condition_alert(nullptr) == wrong.alert);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    CHECK(comm_condition_queue_length(nullptr) >= 1);
    CHECK(comm_condition_typep(comm_condition_type(nullptr), COMM_SSL_FAILURE) == 1);
    CHECK(comm_condition_typep(comm_condition_type(nullptr), COMM_SSL_ERROR) == 0);
    CHECK(reason_of(peer.last_error) == SSL_AD_REASON_OFFSET + wrong.alert);
}

TEST_CASE("the peer's alert is told as the peer's") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Pair pair(version, COMM_SERVER);
    RAW(SSL_CTX_set_verify)(pair.peer.ctx, SSL_VERIFY_PEER, nullptr);
    RAW(X509_STORE_free)(nullptr);
    RAW(SSL_CTX_set_cert_store)(pair.peer.ctx, RAW(X509_STORE_new)()); // trusts nobody
    pair.open();
    CHECK(pair.settle() == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(comm_condition_alert(nullptr) == SSL_AD_UNKNOWN_CA);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_PEER);
}

TEST_CASE("a missing client certificate shows where the versions of TLS show it") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Pair pair(version);
    pair.peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
    pair.open();
    const comm_step step = pair.settle();
    std::string got;
    CHECK(step == (version == TLS1_3_VERSION ? COMM_DONE : COMM_FAILED));
    CHECK(pair.engine->read(got) == COMM_FAILED); // with TLS 1.3 the next read tells it
    CHECK(comm_condition_alert(nullptr) ==
          (version == TLS1_3_VERSION ? SSL_AD_CERTIFICATE_REQUIRED : SSL_AD_HANDSHAKE_FAILURE));
    CHECK(comm_condition_alert_sender(nullptr) == COMM_PEER);
}

TEST_CASE("an interrupt is kept until a step would wait") {
    Pair pair;
    pair.establish();
    REQUIRE(comm_ssl_engine_interrupt(pair.engine->engine, COMM_INPUT) == 0);
    pair.peer.write("some", 4);
    pair.in->move();
    std::string got;
    CHECK(pair.engine->read(got) == COMM_DONE); // it did not have to wait
    CHECK(pair.engine->read(got) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SOCKET_INTERRUPTED);
    CHECK(pair.engine->read(got) == COMM_WANT_READ); // once
    REQUIRE(comm_ssl_engine_interrupt(pair.engine->engine, COMM_OUTPUT) == 0);
    CHECK(pair.engine->read(got) == COMM_WANT_READ); // of the other direction
    CHECK(comm_ssl_engine_interrupt(pair.engine->engine, COMM_CLIENT) == COMM_USAGE_ERROR);
    CHECK(comm_ssl_engine_interrupt(nullptr, COMM_IO) == COMM_USAGE_ERROR);
}

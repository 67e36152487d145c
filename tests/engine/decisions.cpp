// The choice of a certificate, now or later.
#include "support/beside.hpp"
#include "support/engine.hpp"

#include <openssl/async.h>

namespace {

struct Choice {
    comm_decision_answer answer;
    int calls = 0, freed = 0;
    std::string identity;

    static comm_decision_answer COMM_CALL choose(comm_ssl_pointer ssl, void *data) {
        auto *choice = static_cast<Choice *>(data);
        choice->calls++;
        if (!choice->identity.empty())
            CHECK(use(ssl, choice->identity));
        return choice->answer;
    }
    static void COMM_CALL free(void *data) {
        static_cast<Choice *>(data)->freed++;
    }
    static bool use(comm_ssl_pointer ssl, const std::string &identity) {
        return comm_ssl_use_certificate_file(ssl, cert(identity + ".pem").c_str(), COMM_SSL_FILETYPE_PEM) ==
                   1 &&
               comm_ssl_use_privatekey_file(ssl, cert(identity + ".key").c_str(), COMM_SSL_FILETYPE_PEM) == 1;
    }
};

// A server of ours that chooses its certificate in the callback.
struct Server {
    Context context{COMM_SERVER};
    Choice choice;
    Keywords keywords;
    std::unique_ptr<Engine> engine;
    RawPeer peer{false, ""};
    std::unique_ptr<Meeting> meeting;

    explicit Server(comm_decision_answer answer, const std::string &identity = "") {
        choice.answer = answer;
        choice.identity = identity;
        REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, Choice::choose, &choice, Choice::free) == 0);
        engine = std::make_unique<Engine>(keywords.ctx(context.ctx).side(COMM_SERVER));
        peer.start();
        meeting.reset(new Meeting{*engine, peer});
    }
    comm_step settle() {
        return meeting->settle();
    }
    comm_ssl_decision *decision() {
        return meeting->decision();
    }
};

} // namespace

TEST_CASE("a certificate is chosen in the callback") {
    Server server(COMM_PROCEED, "rsa");
    CHECK(server.settle() == COMM_DONE);
    CHECK(server.peer.established());
    CHECK(server.choice.calls == 1);
    CHECK(server.choice.freed == 0);
    REQUIRE(comm_set_ssl_ctx_cert_cb(server.context.ctx, nullptr, nullptr, nullptr) == 0);
    CHECK(server.choice.freed == 1);
}

TEST_CASE("a callback that rejects ends the handshake") {
    const auto answer = GENERATE(COMM_REJECT, COMM_CLIENT /* no answer at all */);
    Server server(answer);
    CHECK(server.settle() == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    CHECK(server.choice.calls == 1);
}

TEST_CASE("a suspended choice is answered from another thread, and the step repeated") {
    Server server(COMM_SUSPEND);
    comm_ssl_decision *none = nullptr;
    CHECK(comm_ssl_engine_decision(server.engine->engine, &none) == COMM_USAGE_ERROR);
    CHECK(server.settle() == COMM_WANT_CALLBACK);
    CHECK(server.engine->handshake() == COMM_WANT_CALLBACK); // as long as nobody answers
    std::string got;
    CHECK(server.engine->read(got) == COMM_WANT_CALLBACK);
    comm_ssl_decision *decision = server.decision();
    CHECK(comm_ssl_decision_kind(decision) == COMM_CERTIFICATE);
    CHECK(comm_ssl_decision_ssl(decision) == server.engine->ssl());
    Beside([&](Beside &beside) {
        BESIDE_CHECK(beside, Choice::use(comm_ssl_decision_ssl(decision), "server"));
        BESIDE_CHECK(beside, comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
    }).join();
    CHECK(comm_ssl_decision_answer(decision, COMM_REJECT) == COMM_USAGE_ERROR); // once
    CHECK(server.settle() == COMM_DONE);
    CHECK(server.peer.established());
    CHECK(server.choice.calls == 1);
    comm_free_ssl_decision(decision);
    CHECK(comm_ssl_engine_decision(server.engine->engine, &none) == COMM_USAGE_ERROR);
}

TEST_CASE("a suspended choice is rejected") {
    Server server(COMM_SUSPEND);
    CHECK(server.settle() == COMM_WANT_CALLBACK);
    comm_ssl_decision *decision = server.decision();
    CHECK(comm_ssl_decision_answer(decision, COMM_SUSPEND) == COMM_USAGE_ERROR);
    CHECK(comm_ssl_decision_answer(decision, COMM_REJECT) == 0);
    CHECK(server.settle() == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    comm_free_ssl_decision(decision);
}

TEST_CASE("a decision outlives its engine, and an engine a decision that nobody answers") {
    auto server = std::make_unique<Server>(COMM_SUSPEND);
    CHECK(server->settle() == COMM_WANT_CALLBACK);
    comm_ssl_decision *decision = server->decision();
    server->engine.reset();
    CHECK(comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
    comm_free_ssl_decision(decision);
    CHECK(comm_ssl_decision_answer(nullptr, COMM_PROCEED) == COMM_USAGE_ERROR);
}

TEST_CASE("a client suspends its choice too") {
    Context context(COMM_CLIENT);
    Choice choice;
    choice.answer = COMM_SUSPEND;
    REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, Choice::choose, &choice, nullptr) == 0);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, "server");
    // The client presents its certificate alone, so its issuer is known here.
    REQUIRE(RAW(SSL_CTX_load_verify_locations)(peer.ctx, cert("intermediate.pem").c_str(), nullptr) == 1);
    peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, 17000);
    Wire<RawPeer, Engine> in(peer, engine, 17000);
    int suspended = 0;
    comm_step step;
    do {
        step = engine.handshake();
        if (step == COMM_WANT_CALLBACK) {
            comm_ssl_decision *decision = nullptr;
            REQUIRE(comm_ssl_engine_decision(engine.engine, &decision) == 0);
            CHECK(Choice::use(comm_ssl_decision_ssl(decision), "client"));
            CHECK(comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
            comm_free_ssl_decision(decision);
            suspended++;
            step = engine.handshake();
        }
        peer.handshake();
    } while (out.move() | in.move());
    CHECK(step == COMM_DONE);
    CHECK(peer.established());
    CHECK(suspended == 1);
    CHECK(choice.calls == 1);
}

TEST_CASE("a callback of a context without an engine cannot suspend") {
    // The user drives the SSL itself: nobody could repeat the step.
    Context context(COMM_SERVER);
    Choice choice;
    choice.answer = COMM_SUSPEND;
    REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, Choice::choose, &choice, nullptr) == 0);
    RawPeer client(false, ""), server(true, "");
    client.start();
    RAW(SSL_CTX_free)(server.ctx);
    server.ctx = context.ctx;
    RAW(SSL_CTX_up_ref)(context.ctx);
    server.start();
    char buffer[8192];
    client.handshake();
    server.feed(buffer, client.take(buffer, sizeof buffer));
    CHECK(!server.handshake());
    CHECK(reason_of(server.last_error) == SSL_R_CERT_CB_ERROR);
    CHECK(choice.calls == 1);
}

TEST_CASE("callbacks run on the caller's stack, whatever the mode") {
    Server server(COMM_PROCEED, "server");
    struct Look {
        bool job;
        static comm_decision_answer COMM_CALL look(comm_ssl_pointer ssl, void *data) {
            static_cast<Look *>(data)->job = RAW(ASYNC_get_current_job)() != nullptr;
            CHECK(Choice::use(ssl, "server"));
            return COMM_PROCEED;
        }
    } look{true};
    REQUIRE(comm_set_ssl_ctx_cert_cb(server.context.ctx, Look::look, &look, nullptr) == 0);
    CHECK((comm_ssl_set_mode(server.engine->ssl(), SSL_MODE_ASYNC) & SSL_MODE_ASYNC) != 0);
    CHECK(server.settle() == COMM_DONE);
    CHECK(!look.job);
    std::string got;
    CHECK((comm_ssl_set_mode(server.engine->ssl(), SSL_MODE_ASYNC) & SSL_MODE_ASYNC) != 0);
    CHECK(server.peer.write("plain", 5));
    server.meeting->in.move();
    CHECK(server.engine->read(got) == COMM_DONE);
    CHECK(got == "plain");
}

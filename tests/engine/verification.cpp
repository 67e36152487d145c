// Who has the last word on a peer's certificate, and who judges each of its chain.
#include "support/beside.hpp"
#include "support/engine.hpp"

namespace {

struct Judge {
    comm_decision_answer answer = COMM_PROCEED;
    std::vector<int> verdicts; // OpenSSL's
    std::string subject;
    int freed = 0;

    static comm_decision_answer COMM_CALL judge(comm_ssl_pointer, comm_x509_pointer certificate, int32_t ok,
                                                void *data) {
        auto *judge = static_cast<Judge *>(data);
        char *name = nullptr;
        CHECK(comm_x509_name(certificate, &name) == 0);
        judge->subject = name;
        comm_free_string(name);
        judge->verdicts.push_back(ok);
        return judge->answer;
    }
    static void COMM_CALL free(void *data) {
        static_cast<Judge *>(data)->freed++;
    }
};

// A client of ours and a server of OpenSSL alone.
struct Client {
    Context context{COMM_CLIENT};
    Judge judge;
    Keywords keywords;
    std::unique_ptr<Engine> engine;
    RawPeer server;
    std::unique_ptr<Meeting> meeting;

    explicit Client(const std::string &identity, comm_decision_answer answer, int version = 0)
        : server(true, identity, version) {
        judge.answer = answer;
        REQUIRE(comm_set_ssl_ctx_verification_cb(context.ctx, Judge::judge, &judge, Judge::free) == 0);
    }
    void open() {
        engine = std::make_unique<Engine>(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
        server.start();
        meeting.reset(new Meeting{*engine, server});
    }
    comm_step settle() {
        if (meeting == nullptr)
            open();
        return meeting->settle();
    }
    int64_t result() {
        return comm_ssl_get_verify_result(engine->ssl());
    }
};

const char *const localhost = "C = DE, O = commssl tests, CN = localhost";

} // namespace

TEST_CASE("the callback accepts whom OpenSSL does not") {
    const std::string identity = GENERATE("other", "expired", "wrong-name");
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Client client(identity, COMM_PROCEED, version);
    CHECK(client.settle() == COMM_DONE);
    CHECK(client.server.established());
    CHECK(client.judge.verdicts == std::vector<int>{0});
    CHECK(client.result() != X509_V_OK); // what OpenSSL found
}

TEST_CASE("the callback refuses whom OpenSSL accepts") {
    Client client("server", GENERATE(COMM_REJECT, COMM_CLIENT /* no answer at all */));
    CHECK(client.settle() == COMM_FAILED);
    CHECK(client.judge.verdicts == std::vector<int>{1});
    CHECK(client.judge.subject == localhost);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_APPLICATION_VERIFICATION);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
}

TEST_CASE("a refusal keeps the fault that OpenSSL found") {
    Client client("expired", COMM_REJECT);
    CHECK(client.settle() == COMM_FAILED);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_CERT_HAS_EXPIRED);
    CHECK(comm_condition_verify_depth(nullptr) == 0);
}

TEST_CASE("a suspended verification is answered from another thread, and the step repeated") {
    const std::string identity = GENERATE("server", "other");
    const comm_decision_answer answer = GENERATE(COMM_PROCEED, COMM_REJECT);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Client client(identity, COMM_SUSPEND, version);
    if (before_3()) { // which cannot suspend this: it is a rejection
        CHECK(client.settle() == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
        return;
    }
    CHECK(client.settle() == COMM_WANT_CALLBACK);
    CHECK(client.engine->handshake() == COMM_WANT_CALLBACK);
    CHECK(!client.server.established());
    comm_ssl_decision *decision = client.meeting->decision();
    CHECK(comm_ssl_decision_kind(decision) == COMM_VERIFICATION);
    CHECK(comm_ssl_decision_ok(decision) == (identity == "server"));
    char *name = nullptr;
    CHECK(comm_x509_name(comm_ssl_decision_certificate(decision), &name) == 0);
    CHECK(std::string(name) == localhost);
    comm_free_string(name);
    Beside([&](Beside &beside) {
        BESIDE_CHECK(beside, comm_ssl_decision_answer(decision, answer) == 0);
    }).join();
    comm_free_ssl_decision(decision);
    CHECK(client.settle() == (answer == COMM_PROCEED ? COMM_DONE : COMM_FAILED));
    CHECK(client.server.established() == (answer == COMM_PROCEED));
    if (answer == COMM_REJECT)
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(client.judge.verdicts.size() == 1);
}

TEST_CASE("nobody is asked where nothing is verified, or once the callback is removed") {
    Client client("other", COMM_REJECT);
    if (GENERATE(true, false)) {
        client.keywords.verify(COMM_NONE);
        CHECK(client.settle() == COMM_DONE);
    } else {
        REQUIRE(comm_set_ssl_ctx_verification_cb(client.context.ctx, nullptr, nullptr, nullptr) == 0);
        CHECK(client.judge.freed == 1);
        CHECK(client.settle() == COMM_FAILED);
        CHECK(comm_condition_verify_result(nullptr) != X509_V_ERR_APPLICATION_VERIFICATION);
    }
    CHECK(client.judge.verdicts.empty());
}

TEST_CASE("a server's callback judges clients, and cannot suspend") {
    const comm_decision_answer answer = GENERATE(COMM_PROCEED, COMM_REJECT, COMM_SUSPEND);
    Context context(COMM_SERVER, "server");
    Judge judge;
    judge.answer = answer;
    REQUIRE(comm_set_ssl_ctx_verification_cb(context.ctx, Judge::judge, &judge, Judge::free) == 0);
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                       nullptr) == 0);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_SERVER));
    RawPeer client(false, "client", TLS1_2_VERSION);
    client.start();
    Meeting meeting{engine, client};
    CHECK(meeting.settle() == (answer == COMM_PROCEED ? COMM_DONE : COMM_FAILED));
    CHECK(judge.verdicts == std::vector<int>{1});
    if (answer != COMM_PROCEED)
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
}

TEST_CASE("a context of the program's own can have the callback, and suspend") {
    SSL_CTX *own = RAW(SSL_CTX_new)(RAW(TLS_client_method)());
    REQUIRE(RAW(SSL_CTX_load_verify_locations)(own, cert("ca.pem").c_str(), nullptr) == 1);
    RAW(SSL_CTX_set_verify)(own, SSL_VERIFY_PEER, nullptr);
    Judge judge;
    judge.answer = COMM_SUSPEND;
    REQUIRE(comm_set_ssl_ctx_verification_cb(own, Judge::judge, &judge, Judge::free) == 0);
    {
        Keywords keywords;
        Engine engine(keywords.ctx(own).side(COMM_CLIENT).name("localhost"));
        RawPeer server(true, "server");
        server.start();
        Meeting meeting{engine, server};
        CHECK(meeting.settle() == (before_3() ? COMM_FAILED : COMM_WANT_CALLBACK)); // 1.1.1 cannot
        if (!before_3()) {
            comm_ssl_decision *decision = meeting.decision();
            CHECK(comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
            comm_free_ssl_decision(decision);
            CHECK(meeting.settle() == COMM_DONE);
        }
    }
    CHECK(judge.freed == 0);
    RAW(SSL_CTX_free)(own);
    CHECK(judge.freed == 1);
}

TEST_CASE("an SSL that no driver of ours takes through its handshake cannot suspend") {
    Context context(COMM_CLIENT);
    Judge judge;
    judge.answer = COMM_SUSPEND;
    REQUIRE(comm_set_ssl_ctx_verification_cb(context.ctx, Judge::judge, &judge, nullptr) == 0);
    RawPeer client(false, ""), server(true, "server", TLS1_2_VERSION);
    RAW(SSL_CTX_free)(client.ctx);
    client.ctx = context.ctx;
    RAW(SSL_CTX_up_ref)(context.ctx);
    client.start();
    server.start();
    char buffer[8192];
    client.handshake();
    server.feed(buffer, client.take(buffer, sizeof buffer));
    server.handshake();
    client.feed(buffer, server.take(buffer, sizeof buffer));
    CHECK(!client.handshake());
    CHECK(reason_of(client.last_error) == SSL_R_CERTIFICATE_VERIFY_FAILED);
    CHECK(judge.verdicts.size() == 1);
}

/* ---- The callback of set-verification-mode ---- */

namespace {

struct Examiner {
    std::vector<std::pair<int, int>> seen; // depth and error
    int refuses = -1;                      // at this depth
    bool lenient = false;                  // every fault is overlooked
    comm_ssl_or_ctx removes{};             // itself, from there
    int freed = 0;

    static int32_t COMM_CALL examine(int32_t ok, comm_x509_store_ctx_pointer store, void *data) {
        auto *examiner = static_cast<Examiner *>(data);
        const int depth = comm_x509_store_ctx_get_error_depth(store);
        CHECK(comm_x509_store_ctx_get_current_cert(store) != nullptr);
        examiner->seen.emplace_back(depth, comm_x509_store_ctx_get_error(store));
        if (examiner->removes.pointer != nullptr) {
            CHECK(comm_set_verification_mode(examiner->removes, COMM_CLIENT, COMM_ALWAYS, nullptr, nullptr,
                                             nullptr) == 0);
            examiner->removes.pointer = nullptr;
        }
        return depth != examiner->refuses && (ok != 0 || examiner->lenient);
    }
    static void COMM_CALL free(void *data) {
        static_cast<Examiner *>(data)->freed++;
    }
    comm_status set(comm_ssl_or_ctx target) {
        return comm_set_verification_mode(target, COMM_CLIENT, COMM_ALWAYS, examine, this, free);
    }
};

using Seen = std::vector<std::pair<int, int>>;

struct Examination {
    Context context{COMM_CLIENT};
    Examiner examiner;
    Keywords keywords;
    std::unique_ptr<Engine> engine;
    RawPeer server;

    explicit Examination(const std::string &identity) : server(true, identity) {
        server.start();
    }
    comm_step settle() {
        if (engine == nullptr)
            open();
        return Meeting{*engine, server}.settle();
    }
    void open() {
        engine = std::make_unique<Engine>(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    }
};

} // namespace

TEST_CASE("each certificate is judged from the root on") {
    Examination examination("server");
    REQUIRE(examination.examiner.set(comm_of_ctx(examination.context.ctx)) == 0);
    CHECK(examination.settle() == COMM_DONE);
    CHECK(examination.examiner.seen == Seen{{2, X509_V_OK}, {1, X509_V_OK}, {0, X509_V_OK}});
    comm_verify_flags mode = 0;
    CHECK(comm_get_verification_mode(comm_of_ctx(examination.context.ctx), COMM_DEFAULT, &mode) == 0);
    CHECK(mode == COMM_SSL_VERIFY_PEER);
}

TEST_CASE("a fault is overlooked") {
    Examination examination("expired");
    examination.examiner.lenient = true;
    REQUIRE(examination.examiner.set(comm_of_ctx(examination.context.ctx)) == 0);
    CHECK(examination.settle() == COMM_DONE);
    CHECK(std::count(examination.examiner.seen.begin(), examination.examiner.seen.end(),
                     std::make_pair(0, X509_V_ERR_CERT_HAS_EXPIRED)) == 2);
}

TEST_CASE("a certificate without fault is refused") {
    Examination examination("server");
    examination.examiner.refuses = 1;
    REQUIRE(examination.examiner.set(comm_of_ctx(examination.context.ctx)) == 0);
    CHECK(examination.settle() == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_APPLICATION_VERIFICATION);
    CHECK(comm_condition_verify_depth(nullptr) == 1);
}

TEST_CASE("an SSL's own callback comes before its context's") {
    Examination examination("server");
    Examiner own;
    REQUIRE(examination.examiner.set(comm_of_ctx(examination.context.ctx)) == 0);
    examination.open();
    const comm_ssl_or_ctx ssl = comm_of_ssl(examination.engine->ssl());
    REQUIRE(own.set(ssl) == 0);
    SECTION("and is the only one called") {
        CHECK(examination.settle() == COMM_DONE);
        CHECK(own.seen.size() == 3);
    }
    SECTION("and leaves none when it is removed") {
        REQUIRE(comm_set_verification_mode(ssl, COMM_CLIENT, COMM_ALWAYS, nullptr, nullptr, nullptr) == 0);
        CHECK(own.freed == 1);
        CHECK(examination.settle() == COMM_DONE);
        CHECK(own.seen.empty());
    }
    SECTION("and may remove itself while it runs") {
        own.removes = ssl;
        CHECK(examination.settle() == COMM_DONE);
        CHECK(own.freed == 1);
    }
    CHECK(examination.examiner.seen.empty());
    examination.engine.reset();
    CHECK(own.freed == 1);
}

TEST_CASE("an SSL that gets another context keeps the callback that it had") {
    Context first(COMM_SERVER, "server"), second(COMM_SERVER, "server");
    Examiner examiner;
    REQUIRE(comm_set_verification_mode(comm_of_ctx(first.ctx), COMM_SERVER, COMM_ALWAYS, Examiner::examine,
                                       &examiner, nullptr) == 0);
    Keywords keywords;
    Engine engine(keywords.ctx(first.ctx).side(COMM_SERVER));
    RawPeer client(false, "client", TLS1_2_VERSION);
    client.start();
    Meeting meeting{engine, client};
    SECTION("when it is given it by ssl-set-ssl-ctx") {
        REQUIRE(comm_ssl_set_ssl_ctx(engine.ssl(), second.ctx) == second.ctx);
        CHECK(meeting.settle() == COMM_DONE);
        CHECK(examiner.seen.size() == 3);
    }
    SECTION("and refuses everybody when it cannot be found any more") {
        RAW(SSL_set_SSL_CTX)(engine.ssl(), second.ctx);
        CHECK(meeting.settle() == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(examiner.seen.empty());
    }
}

namespace {
int programs_own(int ok, X509_STORE_CTX *) {
    return ok;
}
} // namespace

TEST_CASE("without a callback the program's own stays") {
    Context context(COMM_CLIENT);
    Examiner examiner;
    RAW(SSL_CTX_set_verify)(context.ctx, SSL_VERIFY_PEER, programs_own);
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_CLIENT, COMM_ONCE, nullptr, nullptr,
                                       nullptr) == 0);
    CHECK(RAW(SSL_CTX_get_verify_callback)(context.ctx) == programs_own);
    REQUIRE(examiner.set(comm_of_ctx(context.ctx)) == 0);
    CHECK(RAW(SSL_CTX_get_verify_callback)(context.ctx) != programs_own);
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_CLIENT, COMM_ONCE, nullptr, nullptr,
                                       nullptr) == 0);
    CHECK(RAW(SSL_CTX_get_verify_callback)(context.ctx) == nullptr);
    CHECK(examiner.freed == 1);
}

TEST_CASE("a refused call takes no callback") {
    Examiner examiner;
    CHECK(examiner.set(comm_of_ctx(nullptr)) == COMM_USAGE_ERROR);
    CHECK(comm_set_ssl_ctx_verification_cb(nullptr, Judge::judge, &examiner, Judge::free) ==
          COMM_USAGE_ERROR);
    CHECK(comm_ssl_decision_certificate(nullptr) == nullptr);
    CHECK(comm_ssl_decision_ok(nullptr) == 0);
    CHECK(comm_x509_store_ctx_get_current_cert(nullptr) == nullptr);
    CHECK(comm_x509_store_ctx_get_error(nullptr) == 0);
    CHECK(comm_x509_store_ctx_get_error_depth(nullptr) == -1);
    CHECK(examiner.freed == 0);
}

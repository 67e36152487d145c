// Names in certificates as RFC 9525 reads them: in the subjectAltName, and in whole labels.
#include "support/engine.hpp"

namespace {

// Who names the peer: the keyword, our direct call, or OpenSSL's own.
enum Namer { KEYWORD, DIRECT, OPENSSL };

void name(Engine &engine, Namer namer, const char *host) {
    if (namer == DIRECT)
        REQUIRE(comm_ssl_set1_host(engine.ssl(), host) == 1);
    if (namer == OPENSSL)
        REQUIRE(RAW(SSL_set1_host)(engine.ssl(), host) == 1);
}

comm_step meet(Engine &engine, const std::string &identity) {
    RawPeer server(true, identity);
    server.start();
    return settle(engine, server);
}

Keywords subject_cn(bool counts) {
    Keywords keywords;
    comm_ssl_keywords_set_verify_subject_cn(&keywords.set, counts);
    return keywords;
}

void check_mismatch(comm_step step) {
    CHECK(step == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_HOSTNAME_MISMATCH);
}

} // namespace

TEST_CASE("the common name counts where the user says so and the certificate has no other name at all") {
    const struct Case {
        const char *identity, *host;
        bool good, good_with_cn;
    } cases[] = {
        {"cn-only", "localhost", false, true},       {"cn-only", "elsewhere.example", false, false},
        {"cn-email", "localhost", false, false},     {"cn-ip", "localhost", false, false},
        {"server", "localhost", true, true},         {"partial", "local.site.example", false, false},
        {"whole", "local.site.example", true, true}, {"whole", "far.local.site.example", false, false},
        {"whole", "site.example", false, false},
    };
    for (const Case &one : cases) {
        for (const Namer namer : {KEYWORD, DIRECT, OPENSSL}) {
            for (const bool counts : {false, true}) {
                CAPTURE(one.identity, one.host, namer, counts);
                if (namer == OPENSSL && before_3())
                    continue; // whose names cannot be seen there
                const auto side = std::string(one.identity) == "server" ? COMM_BOTH : COMM_CLIENT;
                Context context(side);
                Keywords keywords = subject_cn(counts);
                keywords.ctx(context.ctx).side(COMM_CLIENT);
                Engine engine(namer == KEYWORD ? keywords.name(one.host) : keywords);
                name(engine, namer, one.host);
                const comm_step step = meet(engine, one.identity);
                if (counts ? one.good_with_cn : one.good)
                    CHECK(step == COMM_DONE);
                else
                    check_mismatch(step);
            }
        }
    }
}

TEST_CASE("a name of OpenSSL's own call is read so on 1.1.1 too") {
    const std::string identity = GENERATE("cn-only", "cn-email", "partial");
    const char *host = identity == "partial" ? "local.site.example" : "localhost";
    Context context(COMM_CLIENT);
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("elsewhere.example"));
    name(engine, OPENSSL, host);
    check_mismatch(meet(engine, identity));
}

TEST_CASE("who takes the flags from a context has what OpenSSL makes of it") {
    Context context(COMM_CLIENT);
    RAW(X509_VERIFY_PARAM_set_hostflags)(RAW(SSL_CTX_get0_param)(context.ctx), 0);
    for (const std::string identity : {"cn-only", "cn-email"}) {
        Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
        CHECK(meet(engine, identity) == COMM_DONE);
    }
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("local.site.example"));
    CHECK(meet(engine, "partial") == COMM_DONE);
}

TEST_CASE("with a context of the program's own the name that we set is read so, or as OpenSSL does") {
    const bool counts = GENERATE(false, true);
    SSL_CTX *own = RAW(SSL_CTX_new)(RAW(TLS_client_method)());
    RAW(SSL_CTX_set_verify)(own, SSL_VERIFY_PEER, nullptr);
    REQUIRE(comm_ssl_ctx_load_verify_locations(own, cert("ca.pem").c_str(), nullptr) == 1);
    for (const std::string identity : {"cn-only", "cn-email"}) {
        Keywords keywords = subject_cn(counts);
        Engine engine(keywords.ctx(own).side(COMM_CLIENT).name("localhost"));
        if (counts)
            CHECK(meet(engine, identity) == COMM_DONE);
        else
            check_mismatch(meet(engine, identity));
    }
    Engine engine(subject_cn(counts).ctx(own).side(COMM_CLIENT).name("local.site.example"));
    check_mismatch(meet(engine, "partial"));
    RAW(SSL_CTX_free)(own);
}

TEST_CASE("what a common name must not open: chain, address, another context") {
    Context context(COMM_CLIENT);
    SECTION("a certificate that nobody trusts") {
        Context trusting(COMM_CLIENT, "", "other-ca.pem");
        Engine engine(subject_cn(true).ctx(trusting.ctx).side(COMM_CLIENT).name("localhost"));
        CHECK(meet(engine, "cn-only") == COMM_FAILED);
        CHECK(comm_condition_verify_result(nullptr) != X509_V_ERR_HOSTNAME_MISMATCH);
    }
    SECTION("an address is in no common name") {
        Engine engine(subject_cn(true).ctx(context.ctx).side(COMM_CLIENT).name("127.0.0.1"));
        CHECK(meet(engine, "cn-only") == COMM_FAILED);
        CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_IP_ADDRESS_MISMATCH);
    }
    SECTION("an SSL that got another context") {
        Context other(COMM_CLIENT);
        Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
        REQUIRE(comm_ssl_set_ssl_ctx(engine.ssl(), other.ctx) == other.ctx);
        check_mismatch(meet(engine, "cn-only"));
    }
}

TEST_CASE("a refusal tells that the common name could be let count") {
    Context context(COMM_CLIENT);
    const std::string identity = GENERATE("cn-only", "wrong-name");
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    check_mismatch(meet(engine, identity));
    CHECK((text().find(":verify-subject-cn") != std::string::npos) == (identity == "cn-only"));
}

TEST_CASE("a session is resumed with a certificate whose common name counts") {
    Context context(COMM_CLIENT);
    RawPeer server(true, "cn-only", TLS1_2_VERSION);
    SSL_SESSION *session = nullptr;
    for (const bool again : {false, true}) {
        Engine engine(subject_cn(true).ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
        if (again)
            REQUIRE(RAW(SSL_set_session)(engine.ssl(), session) == 1);
        RAW(SSL_SESSION_free)(session);
        server.start();
        REQUIRE(settle(engine, server) == COMM_DONE);
        session = RAW(SSL_get1_session)(engine.ssl());
        CHECK(comm_ssl_session_reused(engine.ssl()) == again);
        engine.shutdown(); // else OpenSSL takes the session for a bad one
    }
    RAW(SSL_SESSION_free)(session);
}

TEST_CASE("a client refuses its server's renegotiation, unless the user takes the refusal away") {
    enum Allowed { NOT, BY_CTX, BY_SSL, BY_KEYWORD };
    const auto allowed = GENERATE(NOT, BY_CTX, BY_SSL, BY_KEYWORD);
    const auto side = GENERATE(COMM_CLIENT, COMM_BOTH);
    Context context(side, "", "ca.pem", TLS1_2_VERSION);
    comm_option_keywords options;
    comm_option_keywords_init(&options, sizeof options);
    comm_option_keywords_set_allow_client_renegotiation(&options, 1);
    if (allowed == BY_CTX)
        comm_ssl_ctx_clear_options(context.ctx, COMM_SSL_OP_NO_RENEGOTIATION);
    if (allowed == BY_KEYWORD)
        REQUIRE(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &options) == 0);
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    if (allowed == BY_SSL)
        comm_ssl_clear_options(engine.ssl(), COMM_SSL_OP_NO_RENEGOTIATION);
    RawPeer server(true, "server", TLS1_2_VERSION);
    server.start();
    Wire<Engine, RawPeer> out(engine, server, 17000);
    Wire<RawPeer, Engine> in(server, engine, 17000);
    std::string got;
    auto settle = [&] {
        char byte;
        do {
            server.handshake();
            server.read(&byte, 1);
            engine.handshake();
            engine.read(got);
        } while (out.move() | in.move());
    };
    settle();
    REQUIRE(server.established());
    REQUIRE(RAW(SSL_renegotiate)(server.ssl) == 1);
    settle();
    // OpenSSL's server takes the refusal, a warning, for the end.
    CHECK((reason_of(server.last_error) == SSL_R_NO_RENEGOTIATION) == (allowed == NOT));
    CHECK(server.established() == (allowed != NOT));
    const bool goes_on = server.write("x", 1);
    settle();
    CHECK(goes_on == (allowed != NOT));
    CHECK((got == "x") == (allowed != NOT));
}

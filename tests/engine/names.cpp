// Whom a client expects: the name rule, and what is sent as server name.
#include "support/engine.hpp"

namespace {

bool refused_for_want_of_a_name(Engine &engine) {
    char byte;
    const bool refused = engine.handshake() == COMM_FAILED &&
                         comm_condition_type(nullptr) == COMM_USAGE_ERROR &&
                         std::string(comm_condition_argument(nullptr)) == "verify-name";
    CHECK(engine.take(&byte, 1) == 0); // not a byte was sent
    return refused;
}

std::string server_name_of(Engine &engine) {
    const char *name = RAW(SSL_get_servername)(engine.ssl(), TLSEXT_NAMETYPE_host_name);
    return name != nullptr ? name : "";
}

comm_step handshake_with(Engine &engine, const std::string &identity) {
    RawPeer peer(true, identity);
    peer.start();
    return settle(engine, peer);
}

} // namespace

TEST_CASE("a client that verifies and has no name is refused") {
    Context context(COMM_CLIENT);
    SECTION("with a context made here") {
        Keywords keywords;
        Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT));
        CHECK(refused_for_want_of_a_name(engine));
        REQUIRE(comm_ssl_set1_host(engine.ssl(), "localhost") == 1); // and may be named then
        CHECK(handshake_with(engine, "server") == COMM_DONE);
    }
    SECTION("with a symbol") {
        Keywords keywords;
        Engine engine(keywords.symbol(COMM_T).side(COMM_CLIENT));
        CHECK(refused_for_want_of_a_name(engine));
    }
    SECTION("with an SSL of ssl-new and the state set by hand") {
        comm_ssl_pointer ssl = nullptr;
        REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
        comm_ssl_set_connect_state(ssl);
        {
            Keywords keywords;
            Engine engine(keywords.ssl(ssl));
            CHECK(refused_for_want_of_a_name(engine));
            REQUIRE(comm_ssl_set_tlsext_host_name(ssl, "localhost") == 1);
            CHECK(verified_name_of(engine.ssl()) == "localhost");
            CHECK(handshake_with(engine, "server") == COMM_DONE);
        }
        comm_destroy_ssl(ssl);
    }
    SECTION("with a context for both sides, at its first step as a client") {
        Context both(COMM_BOTH);
        CHECK(RAW(SSL_CTX_get_verify_mode)(both.ctx) == SSL_VERIFY_NONE);
        Keywords keywords;
        Engine engine(keywords.ctx(both.ctx).side(COMM_BOTH));
        comm_ssl_set_connect_state(engine.ssl());
        CHECK(refused_for_want_of_a_name(engine));
        REQUIRE(comm_ssl_set1_host(engine.ssl(), "localhost") == 1);
        CHECK(handshake_with(engine, "server") == COMM_DONE);
    }
}

TEST_CASE("a context for both sides asks nothing of a client that connects to it") {
    Context both(COMM_BOTH, "server");
    Keywords keywords;
    Engine engine(keywords.ctx(both.ctx).side(COMM_BOTH));
    comm_ssl_set_accept_state(engine.ssl());
    RawPeer peer(false, "");
    peer.start();
    const comm_step step = settle(engine, peer);
    CHECK(step == COMM_DONE);
    CHECK(peer.established());
}

TEST_CASE("an SSL that was told no side says so, and goes on when it is told") {
    Context context(COMM_BOTH, "server");
    Engine engine(Keywords().ctx(context.ctx).side(COMM_BOTH));
    for (int i = 0; i < 2; i++) {
        CHECK(engine.handshake() == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
    }
    comm_ssl_set_accept_state(engine.ssl());
    RawPeer peer(false, "", TLS1_3_VERSION);
    peer.start();
    CHECK(settle(engine, peer) == COMM_DONE);
}

TEST_CASE("verification can be left out, and only by saying so") {
    Context context(COMM_CLIENT);
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT);
    SECTION(":chain accepts another name") {
        Engine engine(keywords.verify(COMM_CHAIN));
        CHECK(handshake_with(engine, "wrong-name") == COMM_DONE);
    }
    SECTION(":chain still verifies the chain") {
        Engine engine(keywords.verify(COMM_CHAIN));
        CHECK(handshake_with(engine, "other") == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    }
    SECTION(":none accepts anybody") {
        Engine engine(keywords.verify(COMM_NONE).name("localhost"));
        CHECK(server_name_of(engine) == "localhost"); // and asks for the name all the same
        CHECK(handshake_with(engine, "other") == COMM_DONE);
    }
    SECTION("set-verification-mode :never on the SSL") {
        Engine engine(keywords);
        REQUIRE(comm_set_verification_mode(comm_of_ssl(engine.ssl()), COMM_CLIENT, COMM_NEVER, nullptr,
                                           nullptr, nullptr) == 0);
        CHECK(handshake_with(engine, "other") == COMM_DONE);
    }
    SECTION("set-verification-mode :never on the context") {
        REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_CLIENT, COMM_NEVER, nullptr,
                                           nullptr, nullptr) == 0);
        Engine engine(keywords);
        CHECK(handshake_with(engine, "other") == COMM_DONE);
    }
    SECTION("an unknown word changes nothing") {
        comm_ssl_engine *engine = nullptr;
        CHECK(comm_make_ssl_engine(&keywords.verify(COMM_CLIENT).set, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "verify");
        CHECK(engine == nullptr);
    }
}

TEST_CASE("the names that are sent and verified") {
    Context context(COMM_CLIENT);
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT);
    SECTION("a name is both") {
        Engine engine(keywords.name("Example.ORG"));
        CHECK(server_name_of(engine) == "Example.ORG");
        CHECK(verified_name_of(engine.ssl()) == "Example.ORG");
    }
    SECTION("a final dot is left off") {
        Engine engine(keywords.name("localhost."));
        CHECK(server_name_of(engine) == "localhost");
        CHECK(handshake_with(engine, "server") == COMM_DONE);
    }
    SECTION("an address is verified and never sent") {
        const auto address = GENERATE("127.0.0.1", "::1");
        Engine engine(keywords.name(address));
        CHECK(server_name_of(engine).empty());
        CHECK(handshake_with(engine, "server") == COMM_DONE);
    }
    SECTION("another address is refused") {
        Engine engine(keywords.name("127.0.0.2"));
        CHECK(handshake_with(engine, "server") == COMM_FAILED);
        CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_IP_ADDRESS_MISMATCH);
    }
    SECTION("a server name is the name to verify, too") {
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("example.org"));
        Engine engine(keywords);
        CHECK(server_name_of(engine) == "example.org");
        CHECK(verified_name_of(engine.ssl()) == "example.org");
    }
    SECTION("unless another is given") {
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of("front.example"));
        Engine engine(keywords.name("back.example"));
        CHECK(server_name_of(engine) == "front.example");
        CHECK(verified_name_of(engine.ssl()) == "back.example");
    }
    SECTION("nil sends none and verifies all the same") {
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_nil());
        Engine engine(keywords.name("localhost"));
        CHECK(server_name_of(engine).empty());
        CHECK(verified_name_of(engine.ssl()) == "localhost");
    }
    SECTION("t without a host is refused") {
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_t());
        comm_ssl_engine *engine = nullptr;
        CHECK(comm_make_ssl_engine(&keywords.set, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "tlsext-host-name");
    }
    SECTION("what is no name is refused") {
        const auto name = GENERATE("", ".", ".example.org", "example..");
        comm_ssl_engine *engine = nullptr;
        CHECK(comm_make_ssl_engine(&keywords.name(name).set, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "verify-name");
    }
}

TEST_CASE("what can be no host name is refused wherever a name is set") {
    const std::string name =
        GENERATE(as<std::string>{}, "a b", "host\n",
                 "b\xc3\xbc"
                 "cher.example",
                 "*.example.org", "a..b", "host:443", "[::1]", "a/b", std::string(64, 'a') + ".example");
    INFO(name);
    Context context(COMM_CLIENT);
    Keywords keywords;
    keywords.ctx(context.ctx).side(COMM_CLIENT);
    SECTION("in an SSL") {
        Engine engine(keywords.name("localhost"));
        CHECK(comm_ssl_set1_host(engine.ssl(), name.c_str()) == 0);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_text(nullptr)).find("A-label") != std::string::npos);
        CHECK(comm_ssl_set_tlsext_host_name(engine.ssl(), name.c_str()) == 0);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(verified_name_of(engine.ssl()) == "localhost");
        CHECK(server_name_of(engine) == "localhost");
    }
    comm_ssl_engine *engine = nullptr;
    SECTION("as :verify-name") {
        CHECK(comm_make_ssl_engine(&keywords.name(name.c_str()).set, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "verify-name");
    }
    SECTION("as :tlsext-host-name") {
        keywords.name("localhost");
        comm_ssl_keywords_set_tlsext_host_name(&keywords.set, comm_host_name_of(name.c_str()));
        CHECK(comm_make_ssl_engine(&keywords.set, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "tlsext-host-name");
    }
}

TEST_CASE("a host name may have hyphens, underscores, digits and a final dot") {
    Context context(COMM_CLIENT);
    const std::string name = GENERATE(as<std::string>{}, "xn--bcher-kva.example", "_sip.a-1.example",
                                      "0a.example.", std::string(63, 'a') + ".example");
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name(name.c_str()));
    CHECK(server_name_of(engine) == name.substr(0, name.find_last_not_of('.') + 1));
}

TEST_CASE("a context of the user's own is used as it is") {
    SSL_CTX *own = RAW(SSL_CTX_new)(RAW(TLS_client_method)());
    {
        Keywords keywords;
        Engine engine(keywords.ctx(own).side(COMM_CLIENT));
        CHECK(handshake_with(engine, "other") == COMM_DONE); // which verifies nothing
    }
    RAW(SSL_CTX_set_verify)(own, SSL_VERIFY_PEER, nullptr);
    REQUIRE(comm_ssl_ctx_load_verify_locations(own, cert("ca.pem").c_str(), nullptr) == 1);
    {
        Keywords keywords;
        Engine engine(keywords.ctx(own).side(COMM_CLIENT).name("localhost"));
        CHECK(handshake_with(engine, "wrong-name") == COMM_FAILED); // but the name that is given counts
        CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_HOSTNAME_MISMATCH);
    }
    RAW(SSL_CTX_free)(own);
}

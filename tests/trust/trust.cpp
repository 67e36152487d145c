// The system's trust store, which OpenSSL's own variable points at the tests' CA here.
#include "support/engine.hpp"

namespace {

comm_step meet(comm_ssl_ctx_pointer ctx, const std::string &identity) {
    Keywords keywords;
    Engine engine(keywords.ctx(ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, identity);
    peer.start();
    return settle(engine, peer);
}

} // namespace

TEST_CASE("contexts trust the system's store, and what one trusts besides stays its own") {
    REQUIRE(setenv("SSL_CERT_FILE", cert("ca.pem").c_str(), 1) == 0);
    Context first(COMM_CLIENT, "", ""), second(COMM_CLIENT, "", ""), both(COMM_BOTH, "", "");
    for (int i = 0; i < 2; i++) { // from the shared store, then from what the context found in it
        CHECK(meet(first.ctx, "server") == COMM_DONE);
        CHECK(meet(first.ctx, "other") == COMM_FAILED);
    }
    REQUIRE(comm_ssl_ctx_load_verify_locations(first.ctx, cert("other-ca.pem").c_str(), nullptr) == 1);
    CHECK(meet(first.ctx, "other") == COMM_DONE);
    CHECK(meet(second.ctx, "other") == COMM_FAILED);
    CHECK(comm_condition_verify_result(nullptr) != 0);
    CHECK(meet(second.ctx, "server") == COMM_DONE);
    CHECK(meet(both.ctx, "server") == COMM_DONE);
}

TEST_CASE("a server trusts no client because the public trusts its issuer") {
    Context context(COMM_SERVER, "server", "");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                       nullptr) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "client");
    peer.start();
    const comm_step step = settle(engine, peer);
    CHECK(step == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
}

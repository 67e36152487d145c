// Certificates that name a root of ours as their signer, and that another key signed.
#include "support/engine.hpp"

namespace {

std::string algorithm() {
    return GENERATE(as<std::string>(), "rsa", "rsa-pss", "ec", "ed25519");
}

void check_forged() {
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_CERT_SIGNATURE_FAILURE);
    CHECK(comm_condition_verify_depth(nullptr) == 0);
    CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_CERTIFICATE_VERIFY_FAILED);
    CHECK(text().find(comm_condition_reason(nullptr)) != std::string::npos);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    // The whole queue is there in its order, and does not begin with what explains.
    CHECK(comm_condition_queue_length(nullptr) > 1);
    CHECK(comm_condition_queue_code(nullptr, 0) != comm_condition_code(nullptr));
}

} // namespace

TEST_CASE("a server's forged certificate is not accepted") {
    const std::string name = "forged-" + algorithm();
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(name, version);
    Context context(COMM_CLIENT, "", name + "-ca.pem");
    Keywords keywords;
    Engine client(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer server(true, name, version);
    server.start();
    CHECK(settle(client, server) == COMM_FAILED);
    check_forged();
}

TEST_CASE("a client's forged certificate is not accepted") {
    const std::string name = "forged-" + algorithm();
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(name, version);
    Context context(COMM_SERVER, "server", name + "-ca.pem");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                       nullptr) == 0);
    Keywords keywords;
    Engine server(keywords.ctx(context.ctx).side(COMM_SERVER));
    RawPeer client(false, name, version);
    client.start();
    CHECK(settle(server, client) == COMM_FAILED);
    check_forged();
}

namespace {

// Of one side, with a context of the other.
int32_t told_wrong(Context &context, comm_ssl_side side) {
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(side).verify(COMM_NONE));
    RawPeer peer(side == COMM_CLIENT, "server");
    peer.start();
    for (int i = 0; i < 2; i++) { // nothing was ended: it is told again
        CHECK(engine.handshake() == COMM_FAILED);
        CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
        CHECK(comm_condition_alert(nullptr) == -1);
        CHECK(text().find("other side") != std::string::npos);
    }
    return comm_condition_type(nullptr);
}

} // namespace

TEST_CASE("a context of the other side is a wrong use that names the side") {
    Context server(COMM_SERVER, "server");
    CHECK(told_wrong(server, COMM_CLIENT) == COMM_USAGE_ERROR);
    Context client(COMM_CLIENT);
    CHECK(told_wrong(client, COMM_SERVER) == COMM_USAGE_ERROR);
}

// The helpers that configure a context or an SSL, each by its effect on OpenSSL or on the peer.
#include "support/engine.hpp"

#include <cstring>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace {

// A context, and an SSL of it; a helper is tried on either.
struct Target {
    Context context;
    comm_ssl_pointer ssl = nullptr;
    bool on_ssl = GENERATE(false, true);

    explicit Target(comm_ssl_side side = COMM_SERVER) : context(side) {
        REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    }
    ~Target() {
        comm_destroy_ssl(ssl);
    }
    comm_ssl_or_ctx both() const {
        return on_ssl ? comm_of_ssl(ssl) : comm_of_ctx(context.ctx);
    }
    long ctl(int command) const {
        return on_ssl ? RAW(SSL_ctrl)(ssl, command, 0, nullptr)
                      : RAW(SSL_CTX_ctrl)(context.ctx, command, 0, nullptr);
    }
    // The names of its ciphers, best first, each ended by a colon.
    std::string ciphers() const {
        const auto *list = reinterpret_cast<const OPENSSL_STACK *>(
            on_ssl ? RAW(SSL_get_ciphers)(ssl) : RAW(SSL_CTX_get_ciphers)(context.ctx));
        std::string names;
        for (int i = 0; i < RAW(OPENSSL_sk_num)(list); i++)
            names +=
                RAW(SSL_CIPHER_get_name)(static_cast<const SSL_CIPHER *>(RAW(OPENSSL_sk_value)(list, i))) +
                std::string(":");
        return names;
    }
};

bool refused(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

template <class Set, class... Value>
void check_wrong_targets(Set set, Value... value) {
    CHECK(refused(set(comm_of_ctx(nullptr), value...), "ssl-or-ctx"));
    CHECK(refused(set(comm_of_ssl(nullptr), value...), "ssl-or-ctx"));
    CHECK(refused(set(comm_ssl_or_ctx{99, &set}, value...), "ssl-or-ctx"));
}
} // namespace

TEST_CASE("ciphers up to TLS 1.2 and of TLS 1.3") {
    const Target target;
    REQUIRE(comm_set_ciphersuites(target.both(), "TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256") == 0);
    REQUIRE(comm_set_cipher_list(target.both(),
                                 "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384") == 0);
    CHECK(target.ciphers() == "TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:"
                              "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:");
    CHECK(comm_set_ciphersuites(target.both(), "TLS_NO_SUCH_CIPHER") == COMM_SSL_FAILURE);
    CHECK(text().find("ciphersuites") == 0);
    CHECK(target.ciphers().find("TLS_CHACHA20_POLY1305_SHA256:") == 0); // nothing changed
    CHECK(comm_set_cipher_list(target.both(), "NO-SUCH-CIPHER") == COMM_SSL_FAILURE);
    CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_NO_CIPHER_MATCH);
    CHECK(target.ciphers() == "TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:"); // none of the others
    CHECK(comm_set_cipher_list(target.both(), "") == COMM_SSL_FAILURE);
    CHECK(comm_set_ciphersuites(target.both(), "") == 0);
    CHECK(target.ciphers() == "");
    CHECK(refused(comm_set_cipher_list(target.both(), nullptr), "ciphers"));
    CHECK(refused(comm_set_ciphersuites(target.both(), nullptr), "ciphersuites"));
}

TEST_CASE("the least and the greatest version") {
    const Target target;
    const std::pair<comm_protocol_version, int> versions[] = {{COMM_TLS_V1, TLS1_VERSION},
                                                              {COMM_TLS_V1_1, TLS1_1_VERSION},
                                                              {COMM_TLS_V1_2, TLS1_2_VERSION},
                                                              {COMM_TLS_V1_3, TLS1_3_VERSION}};
    for (const auto &version : versions) {
        CHECK(comm_set_max_protocol_version(target.both(), COMM_DEFAULT) == 0);
        CHECK(comm_set_min_protocol_version(target.both(), version.first) == 0);
        CHECK(target.ctl(SSL_CTRL_GET_MIN_PROTO_VERSION) == version.second);
        CHECK(comm_set_max_protocol_version(target.both(), version.first) == 0);
        CHECK(target.ctl(SSL_CTRL_GET_MAX_PROTO_VERSION) == version.second);
    }
    CHECK(comm_set_min_protocol_version(target.both(), COMM_DEFAULT) == 0);
    CHECK(target.ctl(SSL_CTRL_GET_MIN_PROTO_VERSION) == TLS1_2_VERSION);
    CHECK(comm_set_max_protocol_version(target.both(), COMM_DEFAULT) == 0);
    CHECK(target.ctl(SSL_CTRL_GET_MAX_PROTO_VERSION) == 0); // no bound
    for (const auto wrong : {COMM_V3, COMM_T, 0, TLS1_2_VERSION}) {
        CHECK(refused(comm_set_min_protocol_version(target.both(), wrong), "version"));
        CHECK(refused(comm_set_max_protocol_version(target.both(), wrong), "version"));
    }
    CHECK(target.ctl(SSL_CTRL_GET_MIN_PROTO_VERSION) == TLS1_2_VERSION);
}

TEST_CASE("a least version above the greatest is refused") {
    const Target target;
    const auto says = [](const std::string &what) {
        return std::string(comm_condition_text(nullptr)).find(what) != std::string::npos;
    };
    // The least of a context made here is TLS 1.2.
    CHECK(refused(comm_set_max_protocol_version(target.both(), COMM_TLS_V1_1), "version"));
    CHECK(says("TLS 1.1 is below the least version, TLS 1.2: lower that first"));
    CHECK(target.ctl(SSL_CTRL_GET_MAX_PROTO_VERSION) == 0);
    REQUIRE(comm_set_min_protocol_version(target.both(), COMM_TLS_V1) == 0);
    REQUIRE(comm_set_max_protocol_version(target.both(), COMM_TLS_V1_1) == 0);
    for (const auto version : {COMM_TLS_V1_3, COMM_DEFAULT})
        CHECK(refused(comm_set_min_protocol_version(target.both(), version), "version"));
    CHECK(says("TLS 1.2 is above the greatest version, TLS 1.1: raise that first"));
    CHECK(target.ctl(SSL_CTRL_GET_MIN_PROTO_VERSION) == TLS1_VERSION);
    CHECK(comm_set_min_protocol_version(target.both(), COMM_TLS_V1_1) == 0); // one version is a range
}

TEST_CASE("the version that the peer sees") {
    const Context context(COMM_SERVER, "server");
    REQUIRE(comm_set_max_protocol_version(comm_of_ctx(context.ctx), COMM_TLS_V1_2) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "");
    peer.start();
    CHECK(settle(engine, peer) == COMM_DONE);
    CHECK(std::string(RAW(SSL_get_version)(peer.ssl)) == "TLSv1.2");
}

TEST_CASE("how deep a chain may be") {
    const Target target;
    CHECK(comm_set_verification_depth(target.both(), 7) == 0);
    CHECK((target.on_ssl ? RAW(SSL_get_verify_depth)(target.ssl)
                         : RAW(SSL_CTX_get_verify_depth)(target.context.ctx)) == 7);
    CHECK(refused(comm_set_verification_depth(target.both(), -1), "depth"));
    comm_ssl_ctx_set_verify_depth(target.context.ctx, 3);
    CHECK(RAW(SSL_CTX_get_verify_depth)(target.context.ctx) == 3);
    comm_ssl_ctx_set_verify_depth(nullptr, 3);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-ctx");
}

TEST_CASE("a chain that is too deep is refused") {
    const Context context(COMM_CLIENT);
    // The tests' server has one intermediate.
    const bool too_deep = GENERATE(false, true);
    REQUIRE(comm_set_verification_depth(comm_of_ctx(context.ctx), too_deep ? 0 : 1) == 0);
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, "server");
    peer.start();
    CHECK(settle(engine, peer) == (too_deep ? COMM_FAILED : COMM_DONE));
    if (too_deep) {
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_CERT_CHAIN_TOO_LONG);
    }
}

TEST_CASE("helpers refuse what is neither a context nor an SSL") {
    check_wrong_targets(comm_set_cipher_list, "HIGH");
    check_wrong_targets(comm_set_ciphersuites, "");
    check_wrong_targets(comm_set_min_protocol_version, COMM_DEFAULT);
    check_wrong_targets(comm_set_max_protocol_version, COMM_DEFAULT);
    check_wrong_targets(comm_set_verification_depth, 1);
}

TEST_CASE("a server says whose certificates clients may have") {
    const Context context(COMM_SERVER, "server", "");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER,
                                       COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr,
                                       nullptr, nullptr) == 0);
    CHECK(refused(comm_set_verification_client_ca(nullptr, "x"), "ssl-ctx"));
    CHECK(refused(comm_set_verification_client_ca(context.ctx, nullptr), "filename"));
    CHECK(comm_set_verification_client_ca(context.ctx, "/nowhere") == COMM_SSL_FAILURE);
    CHECK(text().find("No such file or directory") != std::string::npos);
    CHECK(comm_set_verification_client_ca(context.ctx, cert("server.key").c_str()) == COMM_SSL_FAILURE);
    const std::string authority = GENERATE("ca.pem", "other-ca.pem");
    REQUIRE(comm_set_verification_client_ca(context.ctx, cert(authority).c_str()) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "client");
    peer.start();
    CHECK(settle(engine, peer) == (authority == "ca.pem" ? COMM_DONE : COMM_FAILED));
    const auto *seen = reinterpret_cast<const OPENSSL_STACK *>(RAW(SSL_get0_peer_CA_list)(peer.ssl));
    REQUIRE(RAW(OPENSSL_sk_num)(seen) == 1);
    char name[256];
    RAW(X509_NAME_oneline)(static_cast<X509_NAME *>(RAW(OPENSSL_sk_value)(seen, 0)), name, sizeof name);
    CHECK(std::string(name).find(authority == "ca.pem" ? "commssl test CA" : "commssl other CA") !=
          std::string::npos);
}

TEST_CASE("the session id context is the one that is set") {
    const Context context(COMM_SERVER, "server", "", TLS1_2_VERSION);
    const auto length = GENERATE(size_t(0), size_t(1), size_t(32));
    const std::string id = std::string("\0commssl: the tests' applications", 33).substr(0, length);
    REQUIRE(comm_set_session_id_context(context.ctx, id.data(), id.size()) == 0);
    CHECK(refused(comm_set_session_id_context(context.ctx, std::string(33, 'x').data(), 33), "id"));
    CHECK(refused(comm_set_session_id_context(context.ctx, nullptr, 1), "id"));
    CHECK(refused(comm_set_session_id_context(nullptr, "x", 1), "ssl-ctx"));
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "");
    peer.start();
    REQUIRE(settle(engine, peer) == COMM_DONE);
    unsigned got = 99;
    const unsigned char *seen = RAW(SSL_SESSION_get0_id_context)(RAW(SSL_get_session)(engine.ssl()), &got);
    CHECK(std::string(reinterpret_cast<const char *>(seen), got) == id);
}

TEST_CASE("contexts with one session id context share sessions") {
    const bool shared = GENERATE(true, false);
    const Context one(COMM_SERVER, "server", "", TLS1_2_VERSION);
    const Context other(COMM_SERVER, "server", "", TLS1_2_VERSION);
    unsigned char keys[80] = {};
    for (SSL_CTX *ctx : {one.ctx, other.ctx}) {
        REQUIRE(RAW(SSL_CTX_ctrl)(ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS, sizeof keys, keys) == 1);
        const char *id = shared || ctx == one.ctx ? "shared" : "apart";
        REQUIRE(comm_set_session_id_context(ctx, id, strlen(id)) == 0);
    }
    SSL_SESSION *session = nullptr;
    for (SSL_CTX *ctx : {one.ctx, other.ctx}) {
        Engine engine(Keywords().ctx(ctx));
        RawPeer peer(false, "");
        peer.start();
        if (session != nullptr)
            RAW(SSL_set_session)(peer.ssl, session);
        REQUIRE(settle(engine, peer) == COMM_DONE);
        RAW(SSL_set_shutdown)(peer.ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
        if (session == nullptr)
            session = RAW(SSL_get1_session)(peer.ssl);
        else
            CHECK(comm_ssl_session_reused(engine.ssl()) == shared);
    }
    RAW(SSL_SESSION_free)(session);
}

TEST_CASE("the generator is seeded") {
    CHECK(comm_do_rand_seed() == 0);
    CHECK(RAW(RAND_status)() == 1);
}

namespace {

// Chooses the other context for one name, as a server of several names does.
struct ByName {
    comm_ssl_ctx_pointer other;
    std::string asked;

    static comm_decision_answer COMM_CALL choose(comm_ssl_pointer ssl, void *data) {
        auto *names = static_cast<ByName *>(data);
        const char *name = comm_ssl_get_servername(ssl);
        names->asked = name != nullptr ? name : "(none)";
        if (names->asked == "elsewhere.example")
            CHECK(comm_ssl_set_ssl_ctx(ssl, names->other) == names->other);
        return COMM_PROCEED;
    }
};

} // namespace

TEST_CASE("a server chooses a context by the name that the client asks for") {
    const std::string asks = GENERATE("elsewhere.example", "localhost", "(none)");
    const Context context(COMM_SERVER, "server"), other(COMM_SERVER, "wrong-name");
    ByName names{other.ctx, ""};
    REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, ByName::choose, &names, nullptr) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "");
    peer.start();
    if (asks != "(none)")
        REQUIRE(RAW(SSL_ctrl)(peer.ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                              const_cast<char *>(asks.c_str())) == 1);
    CHECK(comm_ssl_get_servername(engine.ssl()) == nullptr);
    REQUIRE(settle(engine, peer) == COMM_DONE);
    CHECK(names.asked == asks);
    X509 *shown = RAW(SSL_get1_peer_certificate)(peer.ssl);
    CHECK(RAW(X509_check_host)(shown, "elsewhere.example", 0, 0, nullptr) == (asks == "elsewhere.example"));
    RAW(X509_free)(shown);
}

TEST_CASE("the context of an SSL is changed before its handshake") {
    const Context context(COMM_SERVER, "server"), other(COMM_SERVER, "wrong-name");
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    CHECK(comm_ssl_set_ssl_ctx(ssl, nullptr) == nullptr);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-ctx");
    CHECK(RAW(SSL_get_SSL_CTX)(ssl) == context.ctx);
    CHECK(comm_ssl_set_ssl_ctx(nullptr, other.ctx) == nullptr);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl");
    CHECK(comm_ssl_get_servername(nullptr) == nullptr);
    CHECK(comm_ssl_set_ssl_ctx(ssl, other.ctx) == other.ctx);
    CHECK(RAW(SSL_get_SSL_CTX)(ssl) == other.ctx);
    CHECK(RAW(SSL_get_certificate)(ssl) == RAW(SSL_CTX_get0_certificate)(other.ctx));
    comm_destroy_ssl(ssl);
}

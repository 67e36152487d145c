// The mode of verification of each side, above all in a context that is made for both.
#include "support/engine.hpp"

namespace {

const comm_verify_flags peer = COMM_SSL_VERIFY_PEER;
const comm_verify_flags demand = COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
const comm_verify_flags refused = -1;

comm_status set(comm_ssl_or_ctx target, comm_ssl_side side, comm_verification_mode mode) {
    return comm_set_verification_mode(target, side, mode, nullptr, nullptr, nullptr);
}

comm_verify_flags mode_of(comm_ssl_or_ctx target, comm_verification_side side) {
    comm_verify_flags mode = refused;
    if (comm_get_verification_mode(target, side, &mode) != 0)
        CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
    return mode;
}

struct Modes {
    comm_verify_flags client, server, unsaid;
    bool operator==(const Modes &other) const {
        return client == other.client && server == other.server && unsaid == other.unsaid;
    }
};

std::ostream &operator<<(std::ostream &out, const Modes &modes) {
    return out << modes.client << " " << modes.server << " " << modes.unsaid;
}

Modes modes_of(comm_ssl_or_ctx target) {
    return {mode_of(target, COMM_CLIENT), mode_of(target, COMM_SERVER), mode_of(target, COMM_DEFAULT)};
}

struct Ssl {
    comm_ssl_pointer ssl = nullptr;
    explicit Ssl(comm_ssl_ctx_pointer ctx) {
        REQUIRE(comm_ssl_new(ctx, &ssl) == 0);
    }
    ~Ssl() {
        comm_destroy_ssl(ssl);
    }
    Ssl(const Ssl &) = delete;
};

// How far our end comes with a peer of OpenSSL alone: a server that nobody trusts, or a client without a
// certificate. 1.2, where a server hears of the refusal within the handshake.
comm_step meets_stranger(Engine &engine, comm_ssl_side side) {
    RawPeer stranger(side == COMM_CLIENT, side == COMM_CLIENT ? "other" : "", TLS1_2_VERSION);
    stranger.start();
    return settle(engine, stranger);
}

comm_step meets_stranger(comm_ssl_ctx_pointer ctx, comm_ssl_side side) {
    Engine engine(Keywords().ctx(ctx).side(side).name("localhost"));
    return meets_stranger(engine, side);
}

} // namespace

TEST_CASE("each side of a context, and of an SSL, has its own mode") {
    const struct Case {
        comm_ssl_side made, set;
        comm_verification_mode mode;
        Modes modes;
    } cases[] = {
        {COMM_CLIENT, 0, 0, {peer, refused, peer}},
        {COMM_CLIENT, COMM_CLIENT, COMM_NEVER, {0, refused, 0}},
        {COMM_CLIENT, COMM_SERVER, demand, {peer, refused, peer}},
        {COMM_SERVER, 0, 0, {refused, 0, 0}},
        {COMM_SERVER, COMM_CLIENT, demand, {refused, 0, 0}},
        {COMM_SERVER, COMM_SERVER, demand, {refused, demand, demand}},
        {COMM_BOTH, 0, 0, {peer, 0, 0}},
        {COMM_BOTH, COMM_CLIENT, COMM_NEVER, {0, 0, 0}},
        {COMM_BOTH, COMM_CLIENT, demand, {demand, 0, 0}},
        {COMM_BOTH, COMM_SERVER, COMM_NEVER, {peer, 0, 0}},
        {COMM_BOTH, COMM_SERVER, demand, {peer, demand, demand}},
    };
    for (const Case &one : cases) {
        for (const bool on_ssl : {false, true}) {
            CAPTURE(one.made, one.set, one.mode, on_ssl);
            Context context(one.made, "server");
            Ssl ssl(context.ctx);
            const auto target = on_ssl ? comm_of_ssl(ssl.ssl) : comm_of_ctx(context.ctx);
            if (one.set != 0) {
                const bool has = one.made == COMM_BOTH || one.made == one.set;
                CHECK(set(target, one.set, one.mode) == (has ? 0 : COMM_USAGE_ERROR));
                if (!has)
                    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
            }
            CHECK(modes_of(target) == one.modes);
            if (!on_ssl)
                CHECK(comm_ssl_ctx_get_verify_mode(context.ctx) == one.modes.unsaid);
        }
    }
}

TEST_CASE("a context of the program's own has one mode for both sides") {
    SSL_CTX *own = RAW(SSL_CTX_new)(RAW(TLS_method)());
    CHECK(set(comm_of_ctx(own), COMM_CLIENT, COMM_ALWAYS) == 0);
    CHECK(modes_of(comm_of_ctx(own)) == Modes{peer, peer, peer});
    CHECK(set(comm_of_ctx(own), COMM_SERVER, COMM_NEVER) == 0);
    CHECK(modes_of(comm_of_ctx(own)) == Modes{0, 0, 0});
    RAW(SSL_CTX_free)(own);
}

TEST_CASE("a mode is asked for of a side that there is") {
    Context context(COMM_BOTH);
    comm_verify_flags mode = refused;
    CHECK(comm_get_verification_mode(comm_of_ctx(context.ctx), COMM_BOTH, &mode) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-side");
    CHECK(comm_get_verification_mode(comm_of_ctx(nullptr), COMM_CLIENT, &mode) == COMM_USAGE_ERROR);
    CHECK(comm_get_verification_mode(comm_of_ctx(context.ctx), COMM_CLIENT, nullptr) == COMM_USAGE_ERROR);
    CHECK(mode == refused);
}

TEST_CASE("what one side of a context is told does not reach the other's handshakes") {
    Context both(COMM_BOTH, "server");
    const auto target = comm_of_ctx(both.ctx);
    SECTION("a server that never verifies leaves the client's verification") {
        REQUIRE(set(target, COMM_SERVER, COMM_NEVER) == 0);
        CHECK(meets_stranger(both.ctx, COMM_CLIENT) == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(meets_stranger(both.ctx, COMM_SERVER) == COMM_DONE);
    }
    SECTION("a client that never verifies leaves the server's demand") {
        REQUIRE(set(target, COMM_SERVER, demand) == 0);
        REQUIRE(set(target, COMM_CLIENT, COMM_NEVER) == 0);
        CHECK(meets_stranger(both.ctx, COMM_CLIENT) == COMM_DONE);
        CHECK(meets_stranger(both.ctx, COMM_SERVER) == COMM_FAILED);
    }
    SECTION("a client that always verifies asks nothing of the server's clients") {
        REQUIRE(set(target, COMM_CLIENT, demand) == 0);
        CHECK(meets_stranger(both.ctx, COMM_CLIENT) == COMM_FAILED);
        CHECK(meets_stranger(both.ctx, COMM_SERVER) == COMM_DONE);
    }
}

TEST_CASE("an SSL that was told no side yet keeps a mode for each") {
    Context both(COMM_BOTH, "server");
    const auto side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const bool told_by_program = GENERATE(false, true); // by OpenSSL's own call, which we do not see
    Engine engine(Keywords().ctx(both.ctx).side(COMM_BOTH).name("localhost"));
    const auto target = comm_of_ssl(engine.ssl());
    auto take = [&] {
        if (side == COMM_CLIENT)
            told_by_program ? RAW(SSL_set_connect_state)(engine.ssl())
                            : comm_ssl_set_connect_state(engine.ssl());
        else
            told_by_program ? RAW(SSL_set_accept_state)(engine.ssl())
                            : comm_ssl_set_accept_state(engine.ssl());
    };
    SECTION("what the other side is told counts for nothing") {
        REQUIRE(set(target, side == COMM_CLIENT ? COMM_SERVER : COMM_CLIENT,
                    side == COMM_CLIENT ? COMM_NEVER : demand) == 0);
        take();
        CHECK(meets_stranger(engine, side) == (side == COMM_CLIENT ? COMM_FAILED : COMM_DONE));
    }
    SECTION("what its own is told counts") {
        REQUIRE(set(target, side, side == COMM_CLIENT ? COMM_NEVER : demand) == 0);
        take();
        CHECK(meets_stranger(engine, side) == (side == COMM_CLIENT ? COMM_DONE : COMM_FAILED));
    }
    SECTION("and may change its mind about the side") {
        REQUIRE(set(target, COMM_SERVER, demand) == 0);
        REQUIRE(set(target, COMM_CLIENT, COMM_NEVER) == 0);
        comm_ssl_set_connect_state(engine.ssl());
        CHECK(RAW(SSL_get_verify_mode)(engine.ssl()) == SSL_VERIFY_NONE);
        comm_ssl_set_accept_state(engine.ssl());
        CHECK(RAW(SSL_get_verify_mode)(engine.ssl()) == demand);
        take();
        CHECK(meets_stranger(engine, side) == (side == COMM_CLIENT ? COMM_DONE : COMM_FAILED));
    }
    SECTION(":none is for both") {
        Engine lax(Keywords().ctx(both.ctx).side(COMM_BOTH).verify(COMM_NONE));
        CHECK(modes_of(comm_of_ssl(lax.ssl())) == Modes{0, 0, 0});
    }
}

TEST_CASE("a mode of the program's own stays, whichever side its SSL is") {
    Context both(COMM_BOTH, "server");
    REQUIRE(set(comm_of_ctx(both.ctx), COMM_CLIENT, COMM_NEVER) == 0);
    Engine engine(Keywords().ctx(both.ctx).side(COMM_BOTH).name("localhost"));
    RAW(SSL_set_verify)(engine.ssl(), SSL_VERIFY_PEER, nullptr);
    comm_ssl_set_connect_state(engine.ssl());
    CHECK(meets_stranger(engine, COMM_CLIENT) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
}

namespace {

// Judges nothing, and counts.
int32_t COMM_CALL count(int32_t ok, comm_x509_store_ctx_pointer, void *data) {
    ++*static_cast<int *>(data);
    return ok;
}

} // namespace

TEST_CASE("a callback that judges certificates belongs to its side") {
    Context both(COMM_BOTH, "server");
    int client = 0, server = 0;
    const bool client_has = GENERATE(true, false), server_has = GENERATE(true, false);
    REQUIRE(comm_set_verification_mode(comm_of_ctx(both.ctx), COMM_CLIENT, COMM_ALWAYS,
                                       client_has ? count : nullptr, &client, nullptr) == 0);
    REQUIRE(comm_set_verification_mode(comm_of_ctx(both.ctx), COMM_SERVER, demand,
                                       server_has ? count : nullptr, &server, nullptr) == 0);
    {
        Engine engine(Keywords().ctx(both.ctx).side(COMM_CLIENT).name("localhost"));
        RawPeer other(true, "server");
        other.start();
        CHECK(settle(engine, other) == COMM_DONE);
        CHECK(client == (client_has ? 3 : 0));
        CHECK(server == 0);
    }
    client = 0;
    Engine engine(Keywords().ctx(both.ctx).side(COMM_SERVER));
    RawPeer other(false, "client", TLS1_2_VERSION);
    other.start();
    CHECK(settle(engine, other) == COMM_DONE);
    CHECK(server == (server_has ? 3 : 0));
    CHECK(client == 0);
}

TEST_CASE("an SSL that gets another context verifies as its first one says") {
    Context first(COMM_BOTH, "server");
    SSL_CTX *programs = RAW(SSL_CTX_new)(RAW(TLS_method)());
    Context client(COMM_CLIENT), both(COMM_BOTH);
    REQUIRE(set(comm_of_ctx(both.ctx), COMM_CLIENT, COMM_NEVER) == 0);
    const int which = GENERATE(0, 1, 2);
    comm_ssl_ctx_pointer second = which == 0 ? programs : which == 1 ? client.ctx : both.ctx;
    {
        Engine engine(Keywords().ctx(first.ctx).side(COMM_BOTH));
        REQUIRE(comm_ssl_set_ssl_ctx(engine.ssl(), second) == second);
        RAW(SSL_set_connect_state)(engine.ssl());
        CHECK(engine.handshake() == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR); // it needs a name
        CHECK(std::string(comm_condition_argument(nullptr)) == "verify-name");
        REQUIRE(comm_ssl_set1_host(engine.ssl(), "localhost") == 1);
        CHECK(mode_of(comm_of_ssl(engine.ssl()), COMM_CLIENT) == peer);
        CHECK(meets_stranger(engine, COMM_CLIENT) == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    }
    RAW(SSL_CTX_free)(programs);
}

namespace {

comm_decision_answer COMM_CALL reject(comm_ssl_pointer, comm_x509_pointer, int32_t, void *) {
    return COMM_REJECT;
}

} // namespace

TEST_CASE("another context's certificate does not take the last word on the peer away") {
    Context first(COMM_SERVER, "server"), second(COMM_SERVER, "server");
    const bool first_has = GENERATE(true, false);
    const Context &judging = first_has ? first : second;
    REQUIRE(comm_set_ssl_ctx_verification_cb(judging.ctx, reject, nullptr, nullptr) == 0);
    REQUIRE(set(comm_of_ctx(first.ctx), COMM_SERVER, demand) == 0);
    Engine engine(Keywords().ctx(first.ctx).side(COMM_SERVER));
    REQUIRE(comm_ssl_set_ssl_ctx(engine.ssl(), second.ctx) == second.ctx);
    RawPeer client(false, "client", TLS1_2_VERSION);
    client.start();
    CHECK(settle(engine, client) == COMM_FAILED);
    CHECK(comm_condition_verify_result(nullptr) == X509_V_ERR_APPLICATION_VERIFICATION);
}

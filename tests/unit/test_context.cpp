// Contexts from symbols: their defaults, seen through OpenSSL itself.
#include "support/engine.hpp"

namespace {

long get(SSL_CTX *ctx, int command) {
    return RAW(SSL_CTX_ctrl)(ctx, command, 0, nullptr);
}

comm_status make(Keywords &keywords, comm_ssl_ctx_pointer *ctx) {
    return comm_make_ssl_ctx(&keywords.set, ctx);
}

// Handshakes a client of OpenSSL's with a server of ours, offering a session; the session it leaves with.
SSL_SESSION *meet(Engine &server, RawPeer &client, SSL_SESSION *offered) {
    client.start();
    if (offered != nullptr)
        RAW(SSL_set_session)(client.ssl, offered);
    const comm_step step = settle(server, client);
    REQUIRE(step == COMM_DONE);
    REQUIRE(client.established());
    return RAW(SSL_get1_session)(client.ssl);
}

} // namespace

TEST_CASE("a symbol and a side make a context with safe defaults") {
    const auto symbol = GENERATE(COMM_T, COMM_DEFAULT, COMM_V23);
    const auto side = GENERATE(COMM_CLIENT, COMM_SERVER, COMM_BOTH);
    CAPTURE(symbol, side);
    comm_ssl_ctx_pointer ctx = nullptr;
    REQUIRE(make(Keywords().symbol(symbol).side(side), &ctx) == 0);
    CHECK(get(ctx, SSL_CTRL_GET_MIN_PROTO_VERSION) == TLS1_2_VERSION);
    CHECK(RAW(SSL_CTX_get_verify_mode)(ctx) == (side == COMM_CLIENT ? SSL_VERIFY_PEER : SSL_VERIFY_NONE));
    CHECK((comm_ssl_ctx_get_options(ctx) & COMM_SSL_OP_NO_RENEGOTIATION) != 0);
    const SSL_METHOD *method = RAW(SSL_CTX_get_ssl_method)(ctx);
    CHECK(method == (side == COMM_CLIENT   ? RAW(TLS_client_method)()
                     : side == COMM_SERVER ? RAW(TLS_server_method)()
                                           : RAW(TLS_method)()));
    CHECK(comm_live_handle_count() == 1);
    comm_destroy_ssl_ctx(ctx);
}

TEST_CASE("without keywords a context is a server's") {
    comm_ssl_ctx_pointer ctx = nullptr;
    REQUIRE(comm_make_ssl_ctx(nullptr, &ctx) == 0);
    CHECK(RAW(SSL_CTX_get_ssl_method)(ctx) == RAW(TLS_server_method)());
    comm_destroy_ssl_ctx(ctx);
    // A context does no handshake: the time-out is accepted and means nothing.
    REQUIRE(make(Keywords().handshake_timeout(3), &ctx) == 0);
    comm_destroy_ssl_ctx(ctx);
}

TEST_CASE(":tls-v1 is TLS 1.0 and nothing else") {
    comm_ssl_ctx_pointer ctx = nullptr;
    REQUIRE(make(Keywords().symbol(COMM_TLS_V1).side(COMM_CLIENT), &ctx) == 0);
    CHECK(get(ctx, SSL_CTRL_GET_MIN_PROTO_VERSION) == TLS1_VERSION);
    CHECK(get(ctx, SSL_CTRL_GET_MAX_PROTO_VERSION) == TLS1_VERSION);
    comm_destroy_ssl_ctx(ctx);
}

TEST_CASE("what the loaded library does not have is a condition") {
    comm_ssl_ctx_pointer ctx = nullptr;
    int32_t has_v3 = -1;
    CHECK(make(Keywords().symbol(COMM_V2), &ctx) == COMM_SSL_LIBRARY_ERROR);
    CHECK(text().find("SSL 2") != std::string::npos);
    REQUIRE(comm_openssl_feature_p("SSLv3_method", &has_v3) == 0);
    const comm_status v3 = make(Keywords().symbol(COMM_V3), &ctx);
    CHECK(v3 == (has_v3 ? 0 : COMM_SSL_LIBRARY_ERROR));
    comm_destroy_ssl_ctx(ctx);
}

TEST_CASE("a context is made from a symbol or a context") {
    comm_ssl_ctx_pointer ctx = nullptr, same = nullptr;
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(make(Keywords().symbol(COMM_T), &ctx) == 0);
    REQUIRE(make(Keywords().ctx(ctx), &same) == 0);
    CHECK(same == ctx);
    REQUIRE(comm_ssl_new(ctx, &ssl) == 0);
    CHECK(make(Keywords().ssl(ssl), &same) == COMM_USAGE_ERROR);
    CHECK(make(Keywords().symbol(COMM_SERVER), &same) == COMM_USAGE_ERROR);
    CHECK(make(Keywords().side(COMM_T), &same) == COMM_USAGE_ERROR);
    CHECK(make(Keywords().name("localhost"), &same) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "verify-name");
    CHECK(comm_make_ssl_ctx(nullptr, nullptr) == COMM_USAGE_ERROR);
    comm_destroy_ssl(ssl);
    comm_destroy_ssl_ctx(ctx);
    comm_destroy_ssl_ctx(ctx); // once for each result
}

TEST_CASE("verification modes") {
    Context context(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    const auto target = GENERATE(0, 1) == 0 ? comm_of_ctx(context.ctx) : comm_of_ssl(ssl);
    auto raw_mode = [&] {
        return target.kind == COMM_KIND_SSL_POINTER ? RAW(SSL_get_verify_mode)(ssl)
                                                    : RAW(SSL_CTX_get_verify_mode)(context.ctx);
    };
    auto set = [&](comm_verification_mode mode) {
        return comm_set_verification_mode(target, COMM_SERVER, mode, nullptr, nullptr, nullptr);
    };
    comm_verify_flags flags = -1;
    CHECK(set(COMM_ALWAYS) == 0);
    CHECK(raw_mode() == SSL_VERIFY_PEER);
    CHECK(set(COMM_ONCE) == 0);
    CHECK(raw_mode() == (SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE));
    CHECK(set(COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT) == 0);
    CHECK(comm_get_verification_mode(target, COMM_DEFAULT, &flags) == 0);
    CHECK(flags == (COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT));
    CHECK(set(COMM_NEVER) == 0);
    CHECK(raw_mode() == SSL_VERIFY_NONE);
    CHECK(set(64) == COMM_USAGE_ERROR);
    CHECK(set(-1) == COMM_USAGE_ERROR);
    CHECK(comm_set_verification_mode(target, COMM_BOTH, COMM_ALWAYS, nullptr, nullptr, nullptr) ==
          COMM_USAGE_ERROR);
    CHECK(comm_set_verification_mode(comm_ssl_or_ctx{99, context.ctx}, COMM_SERVER, COMM_ALWAYS, nullptr,
                                     nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_set_verification_mode(comm_of_ssl(nullptr), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                     nullptr) == COMM_USAGE_ERROR);
    comm_destroy_ssl(ssl);
}

TEST_CASE("options, modes and what is obsolete") {
    Context context(COMM_CLIENT);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    const uint64_t before = comm_ssl_ctx_get_options(context.ctx);
    CHECK(comm_ssl_ctx_set_options(context.ctx, COMM_SSL_OP_NO_TLSv1_3) == (before | COMM_SSL_OP_NO_TLSv1_3));
    CHECK(RAW(SSL_CTX_get_options)(context.ctx) == (before | COMM_SSL_OP_NO_TLSv1_3));
    CHECK(comm_ssl_get_options(ssl) == before); // an SSL keeps what its context had
    CHECK(comm_ssl_set_options(ssl, COMM_SSL_OP_NO_TLSv1_2) == (before | COMM_SSL_OP_NO_TLSv1_2));
    CHECK(comm_ssl_ctx_clear_options(context.ctx, COMM_SSL_OP_NO_TLSv1_3) == before);
    CHECK(comm_ssl_clear_options(ssl, COMM_SSL_OP_NO_TLSv1_2 | COMM_SSL_OP_NO_TLSv1_1) == before);
    CHECK(RAW(SSL_get_options)(ssl) == before);
    CHECK(comm_ssl_ctx_clear_options(nullptr, 1) == 0);
    CHECK(comm_ssl_clear_options(nullptr, 1) == 0);
    const int64_t mode = comm_ssl_ctx_get_mode(context.ctx);
    CHECK(comm_ssl_ctx_set_mode(context.ctx, SSL_MODE_NO_AUTO_CHAIN) == (mode | SSL_MODE_NO_AUTO_CHAIN));
    CHECK(get(context.ctx, SSL_CTRL_MODE) == (mode | SSL_MODE_NO_AUTO_CHAIN));
    CHECK(comm_ssl_ctx_need_tmp_rsa(context.ctx) == 0);
    CHECK(std::string(comm_ssl_cipher_get_name(nullptr)) == "(NONE)");
    CHECK(std::string(comm_ssl_cipher_get_version(nullptr)) == "(NONE)");
    CHECK(comm_ssl_cipher_get_bits(nullptr, nullptr) == 0);
    CHECK(comm_ssl_get_current_cipher(ssl) == nullptr);
    CHECK(std::string(comm_ssl_get_cipher_name(ssl)) == "(NONE)");
    CHECK(comm_ssl_get1_peer_certificate(ssl) == nullptr);
    CHECK(comm_ssl_ctx_use_privatekey_file(context.ctx, cert("server.key").c_str(), 77) == 0); // no such type
    CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_BAD_SSL_FILETYPE);
    CHECK(comm_ssl_ctx_load_verify_locations(context.ctx, nullptr, nullptr) == 0);
    CHECK(comm_ssl_set1_host(ssl, "..") == 0);
    CHECK(text().rfind("name: \"..\" is not the name of a host", 0) == 0);
    CHECK(comm_ssl_set_tlsext_host_name(ssl, "127.0.0.1") == 0);
    CHECK(std::string(comm_condition_argument(nullptr)) == "name");
    CHECK(comm_ssl_new(context.ctx, nullptr) == COMM_USAGE_ERROR);
    comm_destroy_ssl(ssl);
}

TEST_CASE("a session of one context is not resumed in another") {
    Context one(COMM_SERVER, "server", "", TLS1_2_VERSION), other(COMM_SERVER, "server", "", TLS1_2_VERSION);
    // Tickets of the same key and one cache would let the second context find the session: only its id
    // context keeps it out.
    unsigned char keys[80] = {};
    for (SSL_CTX *ctx : {one.ctx, other.ctx})
        REQUIRE(RAW(SSL_CTX_ctrl)(ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS, sizeof keys, keys) == 1);
    SSL_SESSION *session = nullptr;
    {
        Engine server(Keywords().ctx(one.ctx));
        RawPeer client(false, "");
        session = meet(server, client, nullptr);
        RAW(SSL_set_shutdown)
        (client.ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN); // else OpenSSL spoils the session
    }
    for (SSL_CTX *ctx : {one.ctx, other.ctx}) {
        Engine server(Keywords().ctx(ctx));
        RawPeer client(false, "");
        RAW(SSL_SESSION_free)(meet(server, client, session));
        RAW(SSL_set_shutdown)(client.ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
        CHECK(comm_ssl_session_reused(server.ssl()) == (ctx == one.ctx));
    }
    RAW(SSL_SESSION_free)(session);
}

TEST_CASE("a server refuses to renegotiate") {
    Context context(COMM_SERVER, "server", "", TLS1_2_VERSION);
    Engine server(Keywords().ctx(context.ctx));
    RawPeer client(false, "", TLS1_2_VERSION);
    RAW(SSL_SESSION_free)(meet(server, client, nullptr));
    Wire<Engine, RawPeer> out(server, client, 17000);
    Wire<RawPeer, Engine> in(client, server, 17000);
    REQUIRE(RAW(SSL_renegotiate)(client.ssl) == 1);
    std::string got;
    client.handshake();
    in.move();
    CHECK(server.read(got) == COMM_WANT_READ); // a warning, and the connection goes on
    out.move();
    client.handshake();
    CHECK(reason_of(client.last_error) == SSL_R_NO_RENEGOTIATION);
    CHECK(RAW(SSL_ctrl)(server.ssl(), SSL_CTRL_GET_TOTAL_RENEGOTIATIONS, 0, nullptr) == 0);
}

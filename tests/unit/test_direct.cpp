// The direct calls on contexts and SSLs, each by its effect on OpenSSL or on the peer.
#define OPENSSL_API_COMPAT 0x10101000L // DH is what the calls are about
#include "support/process.hpp"
#include "support/stream.hpp"

#include <openssl/dh.h>
#include <openssl/pem.h>

namespace {

struct Fresh {
    comm_ssl_ctx_pointer ctx = nullptr;
    comm_ssl_pointer ssl = nullptr;
    Fresh() {
        REQUIRE(comm_make_ssl_ctx(nullptr, &ctx) == 0);
        REQUIRE(comm_ssl_new(ctx, &ssl) == 0);
    }
    ~Fresh() {
        comm_destroy_ssl(ssl);
        comm_destroy_ssl_ctx(ctx);
    }
};

long ctl(SSL_CTX *ctx, int command, long number = 0) {
    return RAW(SSL_CTX_ctrl)(ctx, command, number, nullptr);
}
long ctl(SSL *ssl, int command, long number = 0) {
    return RAW(SSL_ctrl)(ssl, command, number, nullptr);
}

comm_x509_pointer certificate_of(const std::string &file) {
    BIO *bio = RAW(BIO_new_file)(cert(file).c_str(), "r");
    X509 *read = RAW(PEM_read_bio_X509)(bio, nullptr, nullptr, nullptr);
    RAW(BIO_free)(bio);
    REQUIRE(read != nullptr);
    return read;
}

// The 2048-bit group of RFC 7919, too large for nobody; and one that is too small for the security level.
DH *parameters(int nid) {
    DH *dh = RAW(DH_new_by_nid)(nid);
    REQUIRE(dh != nullptr);
    return dh;
}

int names_in(const STACK_OF(X509_NAME) * list) {
    return RAW(OPENSSL_sk_num)(reinterpret_cast<const OPENSSL_STACK *>(list));
}

} // namespace

TEST_CASE("sizes, modes and switches of a context: the value before is answered") {
    Fresh fresh;
    CHECK(comm_ssl_ctx_get_max_cert_list(fresh.ctx) == 102400);
    CHECK(comm_ssl_ctx_set_max_cert_list(fresh.ctx, 5000) == 102400);
    CHECK(ctl(fresh.ctx, SSL_CTRL_GET_MAX_CERT_LIST) == 5000);
    CHECK(comm_ssl_ctx_set_max_cert_list(fresh.ctx, -1) == 0); // refused, and nothing changes
    CHECK(comm_ssl_ctx_get_max_cert_list(fresh.ctx) == 5000);
    CHECK(comm_ssl_ctx_sess_get_cache_size(fresh.ctx) == SSL_SESSION_CACHE_MAX_SIZE_DEFAULT);
    CHECK(comm_ssl_ctx_sess_set_cache_size(fresh.ctx, 17) == SSL_SESSION_CACHE_MAX_SIZE_DEFAULT);
    CHECK(ctl(fresh.ctx, SSL_CTRL_GET_SESS_CACHE_SIZE) == 17);
    CHECK(comm_ssl_ctx_sess_get_cache_mode(fresh.ctx) == SSL_SESS_CACHE_SERVER);
    CHECK(comm_ssl_ctx_sess_set_cache_mode(fresh.ctx, SSL_SESS_CACHE_OFF) == SSL_SESS_CACHE_SERVER);
    CHECK(ctl(fresh.ctx, SSL_CTRL_GET_SESS_CACHE_MODE) == SSL_SESS_CACHE_OFF);
    CHECK(comm_ssl_ctx_get_read_ahead(fresh.ctx) == 0);
    CHECK(comm_ssl_ctx_set_read_ahead(fresh.ctx, 1) == 0);
    CHECK(ctl(fresh.ctx, SSL_CTRL_GET_READ_AHEAD) == 1);
    CHECK(comm_ssl_ctx_get_verify_mode(fresh.ctx) == SSL_VERIFY_NONE);
    RAW(SSL_CTX_set_verify)(fresh.ctx, SSL_VERIFY_PEER, nullptr);
    CHECK(comm_ssl_ctx_get_verify_mode(fresh.ctx) == SSL_VERIFY_PEER);
    CHECK(comm_ssl_ctx_ctrl(fresh.ctx, SSL_CTRL_GET_MAX_CERT_LIST, 0, nullptr) == 5000);
}

TEST_CASE("sizes and modes of an SSL") {
    Fresh fresh;
    CHECK(comm_ssl_set_max_cert_list(fresh.ssl, 4000) == 102400);
    CHECK(ctl(fresh.ssl, SSL_CTRL_GET_MAX_CERT_LIST) == 4000);
    CHECK(comm_ssl_get_max_cert_list(fresh.ssl) == 4000);
    const int64_t mode = comm_ssl_get_mode(fresh.ssl);
    CHECK(comm_ssl_set_mode(fresh.ssl, SSL_MODE_NO_AUTO_CHAIN) == (mode | SSL_MODE_NO_AUTO_CHAIN));
    CHECK(ctl(fresh.ssl, SSL_CTRL_MODE) == (mode | SSL_MODE_NO_AUTO_CHAIN));
    CHECK(comm_ssl_get_verify_mode(fresh.ssl) == SSL_VERIFY_NONE);
    RAW(SSL_set_verify)(fresh.ssl, SSL_VERIFY_PEER, nullptr);
    CHECK(comm_ssl_get_verify_mode(fresh.ssl) == SSL_VERIFY_PEER);
    CHECK(comm_ssl_ctrl(fresh.ssl, SSL_CTRL_MODE, SSL_MODE_ENABLE_PARTIAL_WRITE, nullptr) ==
          (mode | SSL_MODE_NO_AUTO_CHAIN | SSL_MODE_ENABLE_PARTIAL_WRITE));
}

TEST_CASE("temporary RSA keys change nothing") {
    Fresh fresh;
    const long before = ctl(fresh.ctx, SSL_CTRL_MODE);
    CHECK(comm_ssl_ctx_need_tmp_rsa(fresh.ctx) == 0);
    CHECK(comm_ssl_need_tmp_rsa(fresh.ssl) == 0);
    CHECK(comm_ssl_ctx_set_tmp_rsa(fresh.ctx, nullptr) == 1);
    CHECK(comm_ssl_set_tmp_rsa(fresh.ssl, nullptr) == 1);
    CHECK(ctl(fresh.ctx, SSL_CTRL_MODE) == before);
}

TEST_CASE("an RSA key of a file") {
    Fresh fresh;
    CHECK(comm_ssl_ctx_use_certificate_file(fresh.ctx, cert("rsa.pem").c_str(), COMM_SSL_FILETYPE_PEM) == 1);
    CHECK(comm_ssl_ctx_use_rsaprivatekey_file(fresh.ctx, cert("rsa.key").c_str(), COMM_SSL_FILETYPE_PEM) ==
          1);
    CHECK(RAW(SSL_CTX_check_private_key)(fresh.ctx) == 1);
    CHECK(comm_ssl_use_certificate_file(fresh.ssl, cert("rsa.pem").c_str(), COMM_SSL_FILETYPE_PEM) == 1);
    CHECK(comm_ssl_use_rsaprivatekey_file(fresh.ssl, cert("rsa.key").c_str(), COMM_SSL_FILETYPE_PEM) == 1);
    CHECK(RAW(SSL_check_private_key)(fresh.ssl) == 1);
    CHECK(comm_ssl_use_rsaprivatekey_file(fresh.ssl, cert("server.key").c_str(), COMM_SSL_FILETYPE_PEM) ==
          0); // EC
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(comm_ssl_ctx_use_rsaprivatekey_file(fresh.ctx, "/nowhere", COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(std::string(comm_condition_reason(nullptr)) == "No such file or directory");
}

TEST_CASE("the names of authorities reach the peer") {
    comm_x509_name_stack names = comm_ssl_load_client_ca_file(cert("ca.pem").c_str());
    REQUIRE(names != nullptr);
    CHECK(names_in(names) == 1);
    comm_x509_pointer other = certificate_of("other-ca.pem");
    Context context(COMM_SERVER, "server");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                       nullptr) == 0);
    std::vector<std::string> expected = {"commssl test CA"};
    SECTION("from the context") {
        comm_ssl_ctx_set_client_ca_list(context.ctx, names);
        CHECK(comm_ssl_ctx_add_client_ca(context.ctx, other) == 1);
        expected.push_back("commssl other CA");
    }
    SECTION("from the SSL") {
        comm_ssl_ctx_set_client_ca_list(context.ctx, comm_copy_x509_names(names));
        comm_ssl_pointer ssl = nullptr;
        REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
        comm_ssl_set_client_ca_list(ssl, names);
        CHECK(comm_ssl_add_client_ca(ssl, other) == 1);
        CHECK(names_in(RAW(SSL_get_client_CA_list)(ssl)) == 2);
        CHECK(names_in(RAW(SSL_CTX_get_client_CA_list)(context.ctx)) == 1); // the context's stay as they were
        comm_destroy_ssl(ssl);
    }
    RAW(X509_free)(other);
    SocketPair sockets;
    Stream stream(Keywords().socket(sockets.give()).ctx(context.ctx));
    RawPeer peer(false, "");
    RawEnd end(peer, sockets.theirs);
    Beside beside([&](Beside &) { end.handshake(), RAW(ERR_clear_error)(); });
    int32_t success = 0;
    CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == 0);
    beside.join();
    const auto *seen = RAW(SSL_get0_peer_CA_list)(peer.ssl);
    REQUIRE(names_in(seen) == int(expected.size()));
    for (int i = 0; i < names_in(seen); i++) {
        char name[256];
        RAW(X509_NAME_oneline)
        (static_cast<X509_NAME *>(RAW(OPENSSL_sk_value)(reinterpret_cast<const OPENSSL_STACK *>(seen), i)),
         name, sizeof name);
        CHECK(std::string(name).find(expected[size_t(i)]) != std::string::npos);
    }
    CHECK(comm_ssl_load_client_ca_file("/nowhere") == nullptr);
    CHECK(comm_ssl_load_client_ca_file(nullptr) == nullptr);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
    comm_free_x509_names(nullptr);
}

TEST_CASE("a certificate is added to the chain that is sent") {
    Context context(COMM_SERVER);
    REQUIRE(comm_ssl_ctx_use_certificate_file(context.ctx, cert("server.pem").c_str(),
                                              COMM_SSL_FILETYPE_PEM) == 1);
    REQUIRE(comm_ssl_ctx_use_privatekey_file(context.ctx, cert("server.key").c_str(),
                                             COMM_SSL_FILETYPE_PEM) == 1);
    comm_x509_pointer intermediate = certificate_of("intermediate.pem");
    comm_retain_certificate(intermediate); // counted, as the call's own would be
    RAW(X509_free)(intermediate);
    CHECK(comm_ssl_ctx_add_extra_chain_cert(context.ctx, intermediate) == 1);
    CHECK(comm_ssl_ctx_add_extra_chain_cert(context.ctx, nullptr) ==
          0); // which OpenSSL itself would take for success
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "");
    peer.verify(SSL_VERIFY_PEER); // only the root is known to it
    peer.start();
    settle(engine, peer);
    CHECK(peer.established());
}

TEST_CASE("the parameters of Diffie-Hellman are ours") {
    const bool on_context = GENERATE(true, false);
    Context context(COMM_SERVER, "rsa", "", TLS1_2_VERSION);
    DH *good = parameters(NID_ffdhe2048);
    DH *weak = RAW(DH_new)();
    BIGNUM *p = nullptr, *g = nullptr;
    REQUIRE(RAW(BN_hex2bn)(
                &p, "D4BCD52406F69B35994B88DE5DB89682C8157F62D8F33633EE5772F11F05AB22D6B5145B9F241E5ACC31"
                    "FF090A4BC71148976F76795094E71E7903529F5A824B") > 0); // 512 bits
    REQUIRE(RAW(BN_hex2bn)(&g, "2") > 0);
    REQUIRE(RAW(DH_set0_pqg)(weak, p, nullptr, g) == 1);
    if (on_context) {
        CHECK(comm_ssl_ctx_set_tmp_dh(context.ctx, weak) == 0);
        CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_DH_KEY_TOO_SMALL);
        CHECK(comm_ssl_ctx_set_tmp_dh(context.ctx, good) == 1);
    }
    Engine engine(Keywords().ctx(context.ctx));
    if (!on_context) {
        CHECK(comm_ssl_set_tmp_dh(engine.ssl(), weak) == 0);
        CHECK(comm_ssl_set_tmp_dh(engine.ssl(), good) == 1);
    }
    RAW(DH_free)(weak);
    RAW(DH_free)(good); // they were copied
    RawPeer peer(false, "", TLS1_2_VERSION);
    REQUIRE(RAW(SSL_CTX_set_cipher_list)(peer.ctx, "DHE-RSA-AES128-GCM-SHA256") == 1);
    peer.start();
    settle(engine, peer);
    REQUIRE(peer.established());
    EVP_PKEY *key = nullptr;
    REQUIRE(RAW(SSL_ctrl)(peer.ssl, SSL_CTRL_GET_PEER_TMP_KEY, 0, &key) == 1);
    CHECK(RAW(EVP_PKEY_get_base_id)(key) == EVP_PKEY_DH);
    CHECK(RAW(EVP_PKEY_get_bits)(key) == 2048);
    RAW(EVP_PKEY_free)(key);
}

TEST_CASE("a chain that is too long is refused") {
    const bool on_context = GENERATE(true, false);
    Context context(COMM_CLIENT);
    if (on_context)
        comm_ssl_ctx_set_max_cert_list(context.ctx, 100);
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    if (!on_context)
        comm_ssl_set_max_cert_list(engine.ssl(), 100);
    RawPeer peer(true, "server");
    peer.start();
    const comm_step step = settle(engine, peer);
    CHECK(step == COMM_FAILED);
    CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_EXCESSIVE_MESSAGE_SIZE);
}

TEST_CASE("renegotiations are counted on the side that starts them") {
    Context context(COMM_CLIENT, "", "ca.pem", TLS1_2_VERSION);
    CHECK((comm_ssl_ctx_clear_options(context.ctx, COMM_SSL_OP_NO_RENEGOTIATION) &
           COMM_SSL_OP_NO_RENEGOTIATION) == 0);
    Engine engine(Keywords().ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, "server", TLS1_2_VERSION);
    RAW(SSL_CTX_set_options)(peer.ctx, SSL_OP_ALLOW_CLIENT_RENEGOTIATION);
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, 17000);
    Wire<RawPeer, Engine> in(peer, engine, 17000);
    auto settle = [&] {
        std::string got;
        char buffer[64];
        do {
            engine.handshake();
            engine.read(got);
            peer.handshake();
            peer.read(buffer, sizeof buffer);
        } while (out.move() | in.move());
    };
    settle();
    CHECK(comm_ssl_total_renegotiations(engine.ssl()) == 0);
    for (int i = 1; i <= 2; i++) {
        REQUIRE(RAW(SSL_renegotiate)(engine.ssl()) == 1);
        settle();
        CHECK(comm_ssl_num_renegotiations(engine.ssl()) == i);
    }
    CHECK(comm_ssl_clear_num_renegotiations(engine.ssl()) == 2);
    CHECK(comm_ssl_num_renegotiations(engine.ssl()) == 0);
    CHECK(comm_ssl_total_renegotiations(engine.ssl()) == 2);
}

TEST_CASE("a null context or SSL is the call's failure value, with the argument named") {
    auto names = [](const std::string &argument) {
        const bool named =
            comm_condition_type(nullptr) == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
        comm_ssl_cipher_get_bits(nullptr, nullptr); // succeeds and leaves the condition as it is
        return named;
    };
    CHECK(comm_ssl_ctx_get_options(nullptr) == 0);
    CHECK(names("ssl-ctx"));
    CHECK(comm_ssl_get_version(nullptr) == nullptr);
    CHECK(names("ssl"));
    CHECK(comm_ssl_get_verify_result(nullptr) == -1);
    CHECK(comm_ssl_get_current_cipher(nullptr) == nullptr);
    comm_ssl_set_accept_state(nullptr);
    CHECK(names("ssl"));
    CHECK(comm_ssl_ctx_ctrl(nullptr, 33, 0, nullptr) == 0);
    CHECK(names("ssl-ctx"));
    Fresh fresh;
    CHECK(comm_ssl_ctx_add_client_ca(fresh.ctx, nullptr) == 0);
    CHECK(names("certificate"));
    comm_ssl_ctx_set_client_ca_list(fresh.ctx, nullptr);
    CHECK(names("names"));
    CHECK(comm_ssl_set_tmp_dh(fresh.ssl, nullptr) == 0);
    CHECK(names("dh"));
}

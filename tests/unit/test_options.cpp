// Options by name, read back from OpenSSL.
extern "C" {
#include "core/keywords.h"
#include "loader/constant.h"
}
#include "support/engine.hpp"

#include <set>

namespace {

struct Option {
    void(COMM_CALL *set)(comm_option_keywords *, int32_t);
    uint64_t value;
    uint64_t before = value; // version 3, 0: it did not have the option
    uint64_t bits() const {
        return before_3() ? before : value;
    }
};

#define OPTION(keyword, constant)                                                                            \
    { comm_option_keywords_set_##keyword, constant }

const Option live[] = {
    OPTION(dont_insert_empty_fragments, SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS),
    {comm_option_keywords_set_all, SSL_OP_ALL, SSL_OP_ALL | SSL_OP_LEGACY_SERVER_CONNECT},
    OPTION(no_session_resumption_on_renegotiation, SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION),
    OPTION(cipher_server_preference, SSL_OP_CIPHER_SERVER_PREFERENCE),
    OPTION(tls_rollback_bug, SSL_OP_TLS_ROLLBACK_BUG),
    OPTION(no_sslv3, SSL_OP_NO_SSLv3),
    OPTION(no_tlsv1, SSL_OP_NO_TLSv1),
    OPTION(no_tlsv1_1, SSL_OP_NO_TLSv1_1),
    OPTION(no_tlsv1_2, SSL_OP_NO_TLSv1_2),
    OPTION(no_tlsv1_3, SSL_OP_NO_TLSv1_3),
    OPTION(no_ticket, SSL_OP_NO_TICKET),
    OPTION(no_renegotiation, SSL_OP_NO_RENEGOTIATION),
    OPTION(prioritize_chacha, SSL_OP_PRIORITIZE_CHACHA),
    OPTION(no_compression, SSL_OP_NO_COMPRESSION),
    {comm_option_keywords_set_ignore_unexpected_eof, SSL_OP_IGNORE_UNEXPECTED_EOF, 0},
    OPTION(no_encrypt_then_mac, SSL_OP_NO_ENCRYPT_THEN_MAC),
    OPTION(legacy_server_connect, SSL_OP_LEGACY_SERVER_CONNECT),
    {comm_option_keywords_set_enable_ktls, SSL_OP_ENABLE_KTLS, 0},
};

#define RETIRED(keyword)                                                                                     \
    { comm_option_keywords_set_##keyword, 0 }

const Option retired[] = {
    RETIRED(microsoft_sess_id_bug),
    RETIRED(netscape_challenge_bug),
    RETIRED(netscape_reuse_cipher_change_bug),
    RETIRED(sslref2_reuse_cert_type_bug),
    RETIRED(microsoft_big_sslv3_buffer),
    RETIRED(msie_sslv2_rsa_padding),
    RETIRED(ssleay_080_client_dh_bug),
    RETIRED(tls_d5_bug),
    RETIRED(tls_block_padding_bug),
    RETIRED(single_dh_use),
    RETIRED(ephemeral_rsa),
    RETIRED(no_sslv2),
    RETIRED(pkcs1_check_1),
    RETIRED(pkcs1_check_2),
    RETIRED(netscape_ca_dn_bug),
    RETIRED(netscape_demo_cipher_change_bug),
};

struct Options {
    comm_option_keywords set;
    Options() {
        comm_option_keywords_init(&set, sizeof set);
    }
    Options &with(const Option &option, int32_t truth = 1) {
        return option.set(&set, truth), *this;
    }
};

// A context and an SSL without options of their own, or with all of those of the tests.
struct Target {
    Context context{COMM_SERVER};
    comm_ssl_pointer ssl = nullptr;
    bool on_ssl = GENERATE(false, true);

    Target() {
        REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
        RAW(SSL_CTX_clear_options)(context.ctx, ~uint64_t(0));
        RAW(SSL_clear_options)(ssl, ~uint64_t(0));
    }
    ~Target() {
        comm_destroy_ssl(ssl);
    }
    comm_ssl_or_ctx both() const {
        return on_ssl ? comm_of_ssl(ssl) : comm_of_ctx(context.ctx);
    }
    uint64_t bits() const {
        return on_ssl ? RAW(SSL_get_options)(ssl) : RAW(SSL_CTX_get_options)(context.ctx);
    }
    comm_status set(const Options &options) const {
        return comm_set_ssl_ctx_options(both(), &options.set);
    }
};

const Option allow_client = {comm_option_keywords_set_allow_client_renegotiation,
                             SSL_OP_ALLOW_CLIENT_RENEGOTIATION, 0};
const Option refuse_all = OPTION(no_renegotiation, SSL_OP_NO_RENEGOTIATION);

} // namespace

TEST_CASE("each option is the bits of OpenSSL's header, added to those before") {
    const Target target;
    uint64_t expected = 0;
    for (const auto &option : live) {
        REQUIRE(option.value != 0);
        CHECK(target.set(Options().with(option, 0)) == 0); // false is as if it were not there
        CHECK(target.bits() == expected);
        CHECK(target.set(Options().with(option)) == 0);
        CHECK(target.bits() == (expected |= option.bits()));
    }
}

TEST_CASE("options one by one, and several at once") {
    const Target target;
    for (const auto &option : live) {
        CHECK(target.set(Options().with(option)) == 0);
        CHECK(target.bits() == option.bits());
        RAW(SSL_CTX_clear_options)(target.context.ctx, ~uint64_t(0));
        RAW(SSL_clear_options)(target.ssl, ~uint64_t(0));
    }
    Options all;
    uint64_t expected = 0;
    for (const auto &option : live) {
        all.with(option);
        expected |= option.bits();
    }
    CHECK(target.set(all) == 0);
    CHECK(target.bits() == expected);
}

TEST_CASE("options that mean nothing any more change nothing") {
    const Target target;
    REQUIRE(target.set(Options().with(refuse_all)) == 0);
    for (const auto &option : retired) {
        CHECK(target.set(Options().with(option)) == 0);
        CHECK(target.bits() == SSL_OP_NO_RENEGOTIATION);
    }
    CHECK(comm_set_ssl_ctx_options(target.both(), nullptr) == 0);
    CHECK(target.bits() == SSL_OP_NO_RENEGOTIATION);
}

TEST_CASE("every keyword is an option of OpenSSL, and tested here") {
    CHECK(std::size(live) + std::size(retired) + 1 == COMM_OPTION_KEYWORDS_COUNT);
    const std::set<std::string> new_names = {"allow-client-renegotiation", "enable-ktls",
                                             "ignore-unexpected-eof"};
    const Context loads_openssl(COMM_SERVER);
    for (size_t i = 0; i < COMM_OPTION_KEYWORDS_COUNT; i++) {
        uint64_t value = 0;
        INFO(option_keyword_names[i]);
        const bool is_new = new_names.count(option_keyword_names[i]) != 0;
        CHECK((constant_of_option(option_keyword_names[i], &value) == CONSTANT_FOUND) ==
              !(before_3() && is_new));
    }
}

TEST_CASE("letting clients renegotiate takes the refusal away") {
    const Target target;
    REQUIRE(target.set(Options().with(refuse_all)) == 0);
    CHECK(target.set(Options().with(allow_client, 0)) == 0);
    CHECK(target.bits() == SSL_OP_NO_RENEGOTIATION);
    CHECK(target.set(Options().with(allow_client).with(refuse_all)) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "allow-client-renegotiation");
    CHECK(target.bits() == SSL_OP_NO_RENEGOTIATION);
    CHECK(target.set(Options().with(allow_client).with(refuse_all, 0)) == 0);
    CHECK(target.bits() == allow_client.bits());
}

TEST_CASE("a client renegotiates with a server that lets it") {
    const bool allowed = GENERATE(true, false);
    const Context context(COMM_SERVER, "server", "", TLS1_2_VERSION);
    if (allowed)
        REQUIRE(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &Options().with(allow_client).set) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    RawPeer peer(false, "", TLS1_2_VERSION);
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, 17000);
    Wire<RawPeer, Engine> in(peer, engine, 17000);
    auto settle = [&] {
        std::string got;
        do {
            peer.handshake();
            engine.handshake();
            engine.read(got);
        } while (out.move() | in.move());
    };
    settle();
    REQUIRE(peer.established());
    REQUIRE(RAW(SSL_renegotiate)(peer.ssl) == 1);
    settle();
    CHECK(peer.established() == allowed);
    CHECK((reason_of(peer.last_error) == SSL_R_NO_RENEGOTIATION) == !allowed);
}

TEST_CASE("options are refused on what is neither a context nor an SSL, and of another kind") {
    for (const auto &wrong : {comm_of_ctx(nullptr), comm_of_ssl(nullptr), comm_ssl_or_ctx{99, nullptr}}) {
        CHECK(comm_set_ssl_ctx_options(wrong, nullptr) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-or-ctx");
    }
    const Context context(COMM_SERVER);
    Options options;
    options.set.present |= uint64_t(1) << 63;
    CHECK(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &options.set) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "keywords");
    options.set.size = 0;
    CHECK(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &options.set) == COMM_USAGE_ERROR);
}

// Passwords of encrypted keys, made by the openssl program.
#include "support/engine.hpp"
#include "support/pem.hpp"

namespace {

const std::string longest(1024, 'p');

struct Server {
    Context context{COMM_SERVER};
    Server() {
        REQUIRE(comm_ssl_ctx_use_certificate_file(context.ctx, cert("server.pem").c_str(),
                                                  COMM_SSL_FILETYPE_PEM) == 1);
    }
    comm_status set(const PemKeywords &keywords) {
        return comm_set_ssl_ctx_password_callback(context.ctx, &keywords.set);
    }
    comm_status set(const std::string &password) {
        return set(PemKeywords().password(password));
    }
    int32_t use(const EncryptedKey &key) {
        return comm_ssl_ctx_use_privatekey_file(context.ctx, key.path.c_str(), COMM_SSL_FILETYPE_PEM);
    }
    bool has_key() {
        return RAW(SSL_CTX_get0_privatekey)(context.ctx) != nullptr;
    }
};

} // namespace

TEST_CASE("a key is read with its password, by itself or from a callback") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const auto password =
        GENERATE(as<std::string>(), "x", "secret, \xc3\xa4", longest.substr(0, 1023), longest);
    const EncryptedKey key(password, form);
    CAPTURE(form, password.size());
    {
        Server server;
        std::string given = password;
        REQUIRE(server.set(given) == 0);
        given.assign(given.size(), '!'); // it was copied
        CHECK(server.use(key) == 1);
        CHECK(RAW(SSL_CTX_check_private_key)(server.context.ctx) == 1);
    }
    Asked asked{password};
    {
        Server server;
        REQUIRE(server.set(PemKeywords().callback(asked)) == 0);
        CHECK(server.use(key) == 1);
        CHECK(RAW(SSL_CTX_check_private_key)(server.context.ctx) == 1);
        CHECK(asked.asked == 1);
        CHECK(asked.room == 1024);
        CHECK(asked.rwflag == 0);
        CHECK(asked.freed == 0);
    }
    CHECK(asked.freed == 1);
}

TEST_CASE("an empty password is a password") {
    const EncryptedKey key("", "PKCS#8");
    Server server;
    Asked asked;
    SECTION("by itself") {
        REQUIRE(server.set("") == 0);
    }
    SECTION("from a callback") {
        REQUIRE(server.set(PemKeywords().callback(asked)) == 0);
    }
    CHECK(server.use(key) == 1);
}

TEST_CASE("a wrong password reads no key, is told nowhere, and the right one then does") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const EncryptedKey key("right", form);
    Server server;
    Asked asked;
    const bool by_callback = GENERATE(false, true);
    for (const std::string wrong : {"wRoNg", "", "righ", "right!"}) {
        asked.answer = wrong;
        asked.asked = 0;
        REQUIRE((by_callback ? server.set(PemKeywords().callback(asked)) : server.set(wrong)) == 0);
        CHECK(server.use(key) == 0);
        CHECK(asked.asked == by_callback);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(comm_condition_code(nullptr) != 0);
        CHECK((wrong.empty() || all_words().find(wrong) == std::string::npos));
        CHECK_FALSE(server.has_key());
    }
    REQUIRE(server.set("right") == 0);
    CHECK(server.use(key) == 1);
}

TEST_CASE("no password, and one that is too long, are refused by name and change nothing") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    REQUIRE(server.set("right") == 0);
    for (const size_t length : {size_t(1025), size_t(65536)})
        CHECK(refused(server.set(std::string(length, 'p')), "password"));
    PemKeywords null, none;
    comm_pem_keywords_set_password(&null.set, nullptr, 0);
    comm_pem_keywords_set_callback(&none.set, nullptr, nullptr, nullptr);
    CHECK(refused(server.set(null), "password"));
    CHECK(refused(server.set(none), "password"));
    CHECK(refused(server.set(PemKeywords()), "password"));
    CHECK(refused(comm_set_ssl_ctx_password_callback(server.context.ctx, nullptr), "password"));
    CHECK(refused(comm_set_ssl_ctx_password_callback(nullptr, &PemKeywords().password("x").set), "ssl-ctx"));
    CHECK(refused(server.set(PemKeywords().password("x").force(true)), "force"));
    CHECK(server.use(key) == 1);
}

TEST_CASE("a password that OpenSSL has no room for reads no key") {
    const size_t length = GENERATE(1025, 65536);
    const EncryptedKey key(std::string(length, 'p'), "PKCS#8");
    Server server;
    Asked asked{std::string(length, 'p')};
    REQUIRE(server.set(PemKeywords().callback(asked)) == 0);
    CHECK(server.use(key) == 0);
    CHECK(refused(comm_condition_type(nullptr), "callback"));
    CHECK(all_words().find("ppp") == std::string::npos);
    CHECK(asked.asked == 1);
    REQUIRE(server.set(longest) == 0);
    CHECK(server.use(key) == 0);
}

TEST_CASE("the condition of a callback that fails is what the direct call leaves") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const EncryptedKey key("right", form);
    Server server;
    Asked asked{"right"};
    REQUIRE(server.set(PemKeywords().callback(asked)) == 0);
    SECTION("its own") {
        asked.fails = true;
        CHECK(server.use(key) == 0);
        CHECK(refused(comm_condition_type(nullptr), "ssl-ctx"));
    }
    SECTION("one from before it ran") {
        asked.status = comm_ssl_new(nullptr, nullptr);
        CHECK(server.use(key) == 0);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(text() == "the password-callback failed");
    }
    SECTION("the one for it") {
        asked.status = 42;
        CHECK(server.use(key) == 0);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(text().find("password-callback") != std::string::npos);
    }
    SECTION("a claim of more bytes than there is room for") {
        asked.claims = 1025;
        CHECK(server.use(key) == 0);
        CHECK(refused(comm_condition_type(nullptr), "callback"));
    }
    CHECK(comm_condition_queue_length(nullptr) > 0); // what OpenSSL made of it
    CHECK(asked.asked == 1);
    CHECK_FALSE(server.has_key());
    asked.status = 0;
    asked.fails = false;
    asked.claims = 0;
    CHECK(server.use(key) == 1);
    CHECK(asked.asked == 2);
    // What OpenSSL says of another call is a condition of its own again.
    CHECK(comm_ssl_ctx_use_privatekey_file(server.context.ctx, "/nowhere", COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(text().find("password") == std::string::npos);
}

TEST_CASE("a call inside a callback has conditions of its own") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    struct Inside {
        comm_ssl_ctx_pointer ctx;
        static comm_status COMM_CALL give(size_t, int32_t, void *, size_t *, void *data) {
            auto *ctx = static_cast<Inside *>(data)->ctx;
            CHECK(comm_ssl_ctx_use_privatekey_file(ctx, "/nowhere", COMM_SSL_FILETYPE_PEM) == 0);
            return comm_set_cipher_list(comm_of_ctx(ctx), "NO-SUCH-CIPHER");
        }
    } inside{server.context.ctx};
    PemKeywords keywords;
    comm_pem_keywords_set_callback(&keywords.set, Inside::give, &inside, nullptr);
    REQUIRE(server.set(keywords) == 0);
    CHECK(server.use(key) == 0);
    CHECK(text().find("ciphers") == 0);
    CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_NO_CIPHER_MATCH);
}

TEST_CASE("a callback goes before a password, and is freed when another takes its place") {
    const EncryptedKey key("right", "PKCS#8");
    Asked first{"right"}, second{"right"}, failed{"right"};
    Server server;
    REQUIRE(server.set(PemKeywords().callback(first).password("wrong")) == 0);
    CHECK(server.use(key) == 1);
    REQUIRE(server.set(PemKeywords().callback(second)) == 0);
    CHECK(first.freed == 1);
    CHECK(server.use(key) == 1);
    CHECK(second.asked == 1);
    CHECK(refused(server.set(PemKeywords().callback(failed).force(true)), "force"));
    CHECK(failed.freed == 0); // still the caller's
    REQUIRE(server.set("right") == 0);
    CHECK(second.freed == 1);
    CHECK(server.use(key) == 1);
    CHECK(second.asked == 1);
    CHECK(first.asked == 1);
}

TEST_CASE("OpenSSL is given an empty password, and one as long as may be, as they are") {
    const size_t length = GENERATE(0, 1, 1023, 1024);
    Server server;
    CHECK(RAW(SSL_CTX_get_default_passwd_cb)(server.context.ctx) == nullptr); // it would ask at the terminal
    REQUIRE(server.set(std::string(length, 'p')) == 0);
    const auto callback = RAW(SSL_CTX_get_default_passwd_cb)(server.context.ctx);
    void *data = RAW(SSL_CTX_get_default_passwd_cb_userdata)(server.context.ctx);
    REQUIRE(callback != nullptr);
    std::string room(1024, '?');
    CHECK(callback(room.data(), 1024, 0, data) == int(length));
    CHECK(room == std::string(length, 'p') + std::string(1024 - length, '?'));
    if (length > 0) // never a part of it
        CHECK(callback(room.data(), int(length) - 1, 0, data) == -1);
}

TEST_CASE("a callback that fails is asked again by the next call, also of OpenSSL's own") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    Asked asked{"right", 42};
    REQUIRE(server.set(PemKeywords().callback(asked)) == 0);
    CHECK(RAW(SSL_CTX_use_PrivateKey_file)(server.context.ctx, key.path.c_str(), SSL_FILETYPE_PEM) == 0);
    RAW(ERR_clear_error)();
    asked.status = 0;
    CHECK(RAW(SSL_CTX_use_PrivateKey_file)(server.context.ctx, key.path.c_str(), SSL_FILETYPE_PEM) == 1);
}

TEST_CASE("an SSL reads keys with the password of the context that it was made of") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    const Context other(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    Asked asked{"right"};
    const bool by_callback = GENERATE(false, true);
    REQUIRE(server.set("wrong") == 0);
    REQUIRE(comm_ssl_new(server.context.ctx, &ssl) == 0);
    // The password of now.
    REQUIRE((by_callback ? server.set(PemKeywords().callback(asked)) : server.set("right")) == 0);
    comm_ssl_set_ssl_ctx(ssl, other.ctx);
    comm_destroy_ssl_ctx(server.context.ctx); // the SSL holds it
    server.context.ctx = nullptr;
    CHECK(comm_ssl_use_privatekey_file(ssl, key.path.c_str(), COMM_SSL_FILETYPE_PEM) == 1);
    CHECK(asked.freed == 0);
    comm_destroy_ssl(ssl);
    CHECK(asked.freed == by_callback);
}

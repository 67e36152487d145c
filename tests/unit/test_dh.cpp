// Parameters of Diffie-Hellman key exchange, as the peer sees them in a handshake.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "support/engine.hpp"
#include "support/pem.hpp"

#include <atomic>
#include <openssl/dh.h>
#include <thread>

namespace {

// The prime of parameters, in hexadecimal.
std::string hex(const BIGNUM *number) {
    char *digits = RAW(BN_bn2hex)(number);
    const std::string copy = digits;
    RAW(CRYPTO_free)(digits, "", 0);
    return copy;
}

std::string prime(const DH *dh) {
    return hex(RAW(DH_get0_p)(dh));
}

// As the openssl program tells it.
std::string prime(const std::string &name) {
    const std::string said = openssl({"asn1parse", "-in", cert(name)});
    const std::string before = "INTEGER           :";
    const auto start = said.find(before) + before.size();
    return said.substr(start, said.find('\n', start) - start);
}

struct Params {
    comm_dh_pointer dh = nullptr;
    Params(const std::string &file, const PemKeywords &keywords = PemKeywords()) {
        REQUIRE(comm_read_dhparams(file.c_str(), &keywords.set, &dh) == 0);
        REQUIRE(dh != nullptr);
    }
    ~Params() {
        comm_free_dh(dh);
    }
    Params(const Params &) = delete;
};

// A function for parameters: what it answers, what it was asked, and how often it was freed.
struct Function {
    std::string file;
    comm_status status = 0;
    bool fails = false; // with a condition of its own
    int asked = 0, freed = 0;
    int32_t is_export = -1, keylength = -1;

    static comm_status COMM_CALL give(int32_t is_export, int32_t keylength, comm_dh_pointer *dh, void *data) {
        auto *self = static_cast<Function *>(data);
        self->asked++;
        self->is_export = is_export;
        self->keylength = keylength;
        if (self->fails)
            return comm_ssl_new(nullptr, nullptr);
        if (self->status != 0)
            return self->status;
        return self->file.empty() ? 0 : comm_read_dhparams(cert(self->file).c_str(), nullptr, dh);
    }
    static void COMM_CALL free(void *data) {
        static_cast<Function *>(data)->freed++;
    }
};

PemKeywords with(Function &function) {
    PemKeywords keywords;
    return keywords.func(Function::give, &function, Function::free);
}

// A server, and whether the parameters are set on the context or on an SSL of it.
struct Server {
    Context context{COMM_SERVER, "rsa"};
    comm_ssl_pointer ssl = nullptr;
    explicit Server(bool on_ssl) {
        RAW(SSL_CTX_set_security_level)(context.ctx, 2); // whatever the library was built with
        if (on_ssl)
            REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    }
    ~Server() {
        comm_destroy_ssl(ssl);
    }
    comm_ssl_or_ctx target() const {
        return ssl != nullptr ? comm_of_ssl(ssl) : comm_of_ctx(context.ctx);
    }
    comm_status set(const PemKeywords &keywords) const {
        return comm_set_ssl_ctx_dh(target(), &keywords.set);
    }
    // The prime that the peer was sent in a handshake at TLS 1.2, or "" when it failed.
    std::string sent() const {
        Keywords keywords;
        if (ssl != nullptr)
            RAW(SSL_set_accept_state)(ssl);
        Engine engine(ssl != nullptr ? keywords.ssl(ssl) : keywords.ctx(context.ctx));
        RawPeer peer(false, "", TLS1_2_VERSION);
        REQUIRE(RAW(SSL_CTX_set_cipher_list)(peer.ctx, "DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0") == 1);
        peer.start();
        if (Meeting{engine, peer}.settle() != COMM_DONE)
            return "";
        EVP_PKEY *key = nullptr;
        REQUIRE(RAW(SSL_ctrl)(peer.ssl, SSL_CTRL_GET_PEER_TMP_KEY, 0, &key) == 1);
        const std::string seen = prime(RAW(EVP_PKEY_get0_DH)(key));
        RAW(EVP_PKEY_free)(key);
        return seen;
    }
};

} // namespace

TEST_CASE("a server sends the parameters that are set, whichever way") {
    const Server server(GENERATE(false, true));
    const std::string name = GENERATE("dh2048.params", "dh3072.params"), file = cert(name);
    Function function{name};
    SECTION("none: the cipher cannot be used") {
        CHECK(server.sent() == "");
        return;
    }
    SECTION("dh") {
        const Params params(file);
        REQUIRE(server.set(PemKeywords().dh(params.dh)) == 0);
    }
    SECTION("filename") {
        REQUIRE(server.set(PemKeywords().file(file.c_str())) == 0);
    }
    SECTION("func") {
        REQUIRE(server.set(with(function)) == 0);
        CHECK(function.asked == 0);
    }
    SECTION("filename-list") {
        REQUIRE(server.set(PemKeywords().files({"1024", file.c_str()})) == 0);
    }
    CHECK(server.sent() == prime(name));
    CHECK(function.freed == 0);
}

TEST_CASE("a function is asked at each handshake, for 1024 bits, and freed with what holds it") {
    const bool on_ssl = GENERATE(false, true);
    Function function{"dh2048.params"};
    {
        const Server server(on_ssl);
        REQUIRE(server.set(with(function)) == 0);
        CHECK(server.sent() == prime("dh2048.params"));
        CHECK(function.asked == 1);
        CHECK(function.is_export == 0);
        CHECK(function.keylength == 1024);
        if (!on_ssl) {
            function.file = "dh3072.params";
            CHECK(server.sent() == prime("dh3072.params"));
            CHECK(function.asked == 2);
        }
        CHECK(function.freed == 0);
    }
    CHECK(function.freed == 1);
}

TEST_CASE("the function of an SSL goes before its context's") {
    Function of_context{"dh2048.params"}, of_ssl{"dh3072.params"};
    const Server server(true);
    const PemKeywords keywords = with(of_context);
    REQUIRE(comm_set_ssl_ctx_dh(comm_of_ctx(server.context.ctx), &keywords.set) == 0);
    REQUIRE(server.set(with(of_ssl)) == 0);
    CHECK(server.sent() == prime("dh3072.params"));
    CHECK(of_context.asked == 0);
}

TEST_CASE("a function that fails, or gives nothing or too little, fails the handshake with its condition") {
    const Server server(GENERATE(false, true));
    Function function;
    REQUIRE(server.set(with(function)) == 0);
    SECTION("a condition of its own") {
        function.fails = true;
        CHECK(server.sent() == "");
        CHECK(refused(comm_condition_type(nullptr), "ssl-ctx"));
    }
    SECTION("one from before it ran") {
        function.status = comm_ssl_new(nullptr, nullptr);
        CHECK(server.sent() == "");
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(text() == "the dh-callback failed");
    }
    SECTION("none of its own") {
        function.status = 42;
        CHECK(server.sent() == "");
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(text() == "the dh-callback failed");
    }
    SECTION("nothing") {
        CHECK(server.sent() == "");
        CHECK(refused(comm_condition_type(nullptr), "func"));
    }
    SECTION("too small") {
        function.file = "dh1024.params";
        CHECK(server.sent() == "");
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_DH_KEY_TOO_SMALL);
    }
    CHECK(function.asked == 1);
}

TEST_CASE("the entry of a list for 1024 bits, or the next larger, else the largest") {
    const std::string two = cert("dh2048.params"), three = cert("dh3072.params"), four = cert("dh512.params");
    const Server server(false);
    const auto sends = [&](const std::vector<const char *> &list) {
        REQUIRE(server.set(PemKeywords().files(list)) == 0);
        return server.sent();
    };
    CHECK(sends({"1024", two.c_str(), "1025", three.c_str()}) == prime("dh2048.params"));
    CHECK(sends({"4096", three.c_str(), "2048", two.c_str()}) == prime("dh2048.params"));
    CHECK(sends({"512", four.c_str(), "3072", three.c_str(), "4096", two.c_str()}) == prime("dh3072.params"));
    CHECK(sends({"512", four.c_str(), "1023", three.c_str(), "1", two.c_str()}) == prime("dh3072.params"));
}

TEST_CASE("the first of the keywords counts, and what is not used is freed") {
    const Params params(cert("dh3072.params"));
    const std::string two = cert("dh2048.params");
    const Server server(GENERATE(false, true));
    Function function{"dh2048.params"};
    Asked asked;
    SECTION("dh") {
        REQUIRE(server.set(with(function).dh(params.dh).file(two.c_str()).callback(asked)) == 0);
        CHECK(server.sent() == prime("dh3072.params"));
    }
    SECTION("filename") {
        const std::string three = cert("dh3072.params");
        REQUIRE(server.set(with(function).file(three.c_str()).callback(asked)) == 0);
        CHECK(server.sent() == prime("dh3072.params"));
    }
    SECTION("func") {
        const std::vector<const char *> list = {"1024", "/nowhere"};
        REQUIRE(server.set(with(function).files(list).callback(asked)) == 0);
        CHECK(function.freed == 0);
        CHECK(server.sent() == prime("dh2048.params"));
        CHECK(function.asked == 1);
        CHECK(asked.freed == 1);
        return;
    }
    CHECK(function.asked == 0);
    CHECK(function.freed == 1);
    CHECK(asked.freed == 1);
}

TEST_CASE("what is set later takes the place of what was set before") {
    const bool automatic = GENERATE(false, true);
    const std::string two = cert("dh2048.params"), three = cert("dh3072.params");
    const Server server(false);
    Function function{"dh2048.params"}, other{"dh3072.params"};
    if (automatic) // OpenSSL's own parameters
        REQUIRE(RAW(SSL_CTX_ctrl)(server.context.ctx, SSL_CTRL_SET_DH_AUTO, 1, nullptr) == 1);
    REQUIRE(server.set(PemKeywords().file(three.c_str())) == 0);
    CHECK(server.sent() == prime("dh3072.params"));
    REQUIRE(server.set(with(function)) == 0);
    const bool forgets = !before_3(); // the parameters, which version 1.1.1 prefers to any function
    CHECK(server.sent() == prime(forgets ? "dh2048.params" : "dh3072.params"));
    REQUIRE(server.set(with(other)) == 0);
    CHECK(function.freed == 1);
    CHECK(server.sent() == prime("dh3072.params"));
    REQUIRE(server.set(PemKeywords().file(two.c_str())) == 0);
    CHECK(server.sent() == prime("dh2048.params"));
    CHECK(other.asked == (forgets ? 1 : 0));
    // The security level is what it was.
    const std::string small = cert("dh1024.params");
    CHECK(server.set(PemKeywords().file(small.c_str())) == COMM_SSL_FAILURE);
}

TEST_CASE("an SSL that was made before asks the function that its context has now") {
    Function function{"dh2048.params"}, later{"dh3072.params"};
    const Context context(COMM_SERVER, "rsa");
    auto set = [&](const PemKeywords &keywords) {
        return comm_set_ssl_ctx_dh(comm_of_ctx(context.ctx), &keywords.set);
    };
    REQUIRE(set(with(function)) == 0);
    Engine engine(Keywords().ctx(context.ctx));
    REQUIRE(set(with(later)) == 0);
    RawPeer peer(false, "", TLS1_2_VERSION);
    REQUIRE(RAW(SSL_CTX_set_cipher_list)(peer.ctx, "DHE-RSA-AES128-GCM-SHA256") == 1);
    peer.start();
    CHECK(Meeting{engine, peer}.settle() == COMM_DONE);
    CHECK(function.freed == 1);
    CHECK(later.asked == 1);
}

TEST_CASE("parameters that are too small for the security level are refused where they are set") {
    const Server server(GENERATE(false, true));
    for (const std::string name : {"dh512.params", "dh1024.params"}) {
        const Params params(cert(name));
        const std::string file = cert(name);
        for (const auto &keywords : {PemKeywords().dh(params.dh), PemKeywords().file(file.c_str())}) {
            CHECK(server.set(keywords) == COMM_SSL_FAILURE);
            CHECK(text().find("dh key too small") != std::string::npos);
            CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_DH_KEY_TOO_SMALL);
        }
    }
    CHECK(server.sent() == "");
}

TEST_CASE("wrong arguments of set-ssl-ctx-dh") {
    const Server server(GENERATE(false, true));
    const std::string three = cert("dh3072.params");
    Function function{"dh2048.params"};
    Asked asked;
    int other = 0;
    const auto keywords = PemKeywords().file(three.c_str());
    CHECK(refused(comm_set_ssl_ctx_dh(comm_of_ctx(nullptr), &keywords.set), "ssl-or-ctx"));
    CHECK(refused(comm_set_ssl_ctx_dh(comm_of_ssl(nullptr), &keywords.set), "ssl-or-ctx"));
    CHECK(refused(comm_set_ssl_ctx_dh(comm_ssl_or_ctx{99, &other}, &keywords.set), "ssl-or-ctx"));
    CHECK(refused(comm_set_ssl_ctx_dh(server.target(), nullptr), "dh"));
    CHECK(refused(server.set(PemKeywords().dh(nullptr)), "dh"));
    CHECK(refused(server.set(PemKeywords().file(nullptr)), "filename"));
    CHECK(refused(server.set(PemKeywords().file(three.c_str()).force(true)), "force"));
    CHECK(refused(server.set(PemKeywords().file(three.c_str()).callback(asked).phrase("x")), "pass-phrase"));
    CHECK(server.set(with(function).file("/nowhere")) == COMM_SSL_FAILURE);
    CHECK(text().find("/nowhere") != std::string::npos);
    CHECK(function.freed == 1); // with the keywords
    const std::vector<std::vector<const char *>> lists = {{},
                                                          {"1024"},
                                                          {"1024", three.c_str(), "2048"},
                                                          {"", three.c_str()},
                                                          {"0", three.c_str()},
                                                          {"-1", three.c_str()},
                                                          {"1024 ", three.c_str()},
                                                          {" 1024", three.c_str()},
                                                          {"+1024", three.c_str()},
                                                          {"99999999999999999999", three.c_str()},
                                                          {three.c_str(), "1024"},
                                                          {"1024", nullptr},
                                                          {nullptr, three.c_str()},
                                                          {"1024", three.c_str(), "x", three.c_str()}};
    for (const auto &list : lists)
        CHECK(refused(server.set(PemKeywords().files(list)), "filename-list"));
    CHECK(server.set(PemKeywords().files({"1024", three.c_str(), "2048", "/nowhere"})) == COMM_SSL_FAILURE);
    CHECK(server.sent() == "");
}

TEST_CASE("parameters are kept under the name of their file unless it is read by force") {
    const Folder folder;
    const std::string file = folder.write("dh.pem", content_of(cert("dh2048.params")));
    {
        const Params first(file), second(file);
        CHECK(prime(first.dh) == prime("dh2048.params"));
        CHECK(first.dh == second.dh);
    }
    folder.write("dh.pem", content_of(cert("dh3072.params")));
    CHECK(prime(Params(file).dh) == prime("dh2048.params"));
    CHECK(prime(Params(folder / "./dh.pem").dh) == prime("dh3072.params")); // another name
    CHECK(prime(Params(file, PemKeywords().force(false)).dh) == prime("dh2048.params"));
    const Params old(file);
    CHECK(prime(Params(file, PemKeywords().force(true)).dh) == prime("dh3072.params"));
    CHECK(prime(old.dh) == prime("dh2048.params")); // whoever has them keeps them
    std::filesystem::remove(file);
    Asked asked;
    CHECK(prime(Params(file, PemKeywords().callback(asked)).dh) == prime("dh3072.params"));
    CHECK(asked.asked == 0);
    CHECK(asked.freed == 1);
    comm_dh_pointer none = nullptr;
    CHECK(comm_read_dhparams(file.c_str(), &PemKeywords().force(true).set, &none) == COMM_SSL_FAILURE);
    CHECK(prime(Params(file).dh) == prime("dh3072.params"));
}

TEST_CASE("threads read and replace what is kept at once") {
    const Folder folder;
    const std::string file = folder.write("dh.pem", content_of(cert("dh2048.params")));
    std::atomic<int> bad{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; i++)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 25; round++) {
                comm_dh_pointer dh = nullptr;
                bad += comm_read_dhparams(file.c_str(), &PemKeywords().force((i + round) % 2).set, &dh) != 0;
                comm_free_dh(dh);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(bad == 0);
}

TEST_CASE("more names than are kept are read all the same") {
    const Folder folder;
    const std::string content = content_of(cert("dh512.params"));
    for (int i = 0; i < 300; i++) {
        const std::string file = folder.write(std::to_string(i), content);
        const Params params(file);
    }
    const std::string last = folder.write("299", content_of(cert("dh2048.params")));
    CHECK(prime(Params(last).dh) == prime("dh2048.params"));
}

TEST_CASE("wrong arguments of read-dhparams") {
    comm_dh_pointer dh = nullptr;
    CHECK(refused(comm_read_dhparams(nullptr, nullptr, &dh), "filename"));
    CHECK(refused(comm_read_dhparams(cert("dh2048.params").c_str(), nullptr, nullptr), "dh"));
    CHECK(refused(comm_read_dhparams(cert("dh2048.params").c_str(), &PemKeywords().dh(dh).set, &dh), "dh"));
    CHECK(comm_read_dhparams(cert("server.pem").c_str(), nullptr, &dh) == COMM_SSL_FAILURE);
    CHECK(text().find(cert("server.pem")) != std::string::npos);
    CHECK(dh == nullptr);
}

// Certificates with their keys, from one file.
#include "support/engine.hpp"
#include "support/pem.hpp"

namespace {

struct Pairs {
    comm_certificate_key_pairs *pairs = nullptr;
    Pairs(const std::string &file, const PemKeywords &keywords = PemKeywords()) {
        REQUIRE(comm_read_certificate_key_pairs(file.c_str(), &keywords.set, &pairs) == 0);
    }
    ~Pairs() {
        comm_free_certificate_key_pairs(pairs);
    }
    Pairs(const Pairs &) = delete;
    size_t count() const {
        return comm_certificate_key_pairs_count(pairs);
    }
    comm_x509_pointer certificate(size_t index) const {
        comm_x509_pointer certificate = nullptr;
        REQUIRE(comm_certificate_key_pair_certificate(pairs, index, &certificate) == 0);
        REQUIRE(certificate != nullptr);
        return certificate;
    }
    comm_evp_pkey_pointer key(size_t index) const {
        comm_evp_pkey_pointer key = nullptr;
        REQUIRE(comm_certificate_key_pair_key(pairs, index, &key) == 0);
        return key;
    }
    std::string name(size_t index) const {
        char *name = nullptr;
        REQUIRE(comm_x509_name(certificate(index), &name) == 0);
        const std::string copy = name;
        comm_free_string(name);
        return copy;
    }
    bool match(size_t certificate_index, size_t key_index) const {
        const bool matches = RAW(X509_check_private_key)(certificate(certificate_index), key(key_index)) == 1;
        RAW(ERR_clear_error)();
        return matches;
    }
};

std::string subject(const std::string &file) {
    const std::string said = openssl({"x509", "-in", file, "-noout", "-subject"});
    return said.substr(std::string("subject=").size(), said.find('\n') - std::string("subject=").size());
}

comm_status read(const std::string &file, const PemKeywords &keywords = PemKeywords()) {
    comm_certificate_key_pairs *pairs = nullptr;
    const comm_status status = comm_read_certificate_key_pairs(file.c_str(), &keywords.set, &pairs);
    CHECK(pairs == nullptr);
    return status;
}

std::string of(const std::string &name) {
    return content_of(cert(name));
}

} // namespace

TEST_CASE("each certificate of a file has the key that matches it, wherever it stands") {
    const Folder folder;
    // Two leaves, each with the intermediate behind it; keys in the other order, one of them of no
    // certificate.
    const std::string file =
        folder.write("all.pem", of("rsa.key") + of("dh2048.params") + of("server.pem") + "words\n" +
                                    of("client.key") + of("rsa.pem") + of("ca.crl") + of("server.key"));
    const Pairs pairs(file);
    REQUIRE(pairs.count() == 4);
    CHECK(pairs.name(0) == subject(cert("server.pem")));
    CHECK(pairs.name(1) == subject(cert("intermediate.pem")));
    CHECK(pairs.name(2) == subject(cert("rsa.pem")));
    CHECK(pairs.key(1) == nullptr);
    CHECK(pairs.key(3) == nullptr);
    CHECK(pairs.match(0, 0));
    CHECK(pairs.match(2, 2));
    CHECK_FALSE(pairs.match(0, 2));
    comm_retain_certificate_key_pairs(pairs.pairs);
    comm_free_certificate_key_pairs(pairs.pairs);
    CHECK(pairs.count() == 4);
}

TEST_CASE("certificates of one key share it, and a trusted one counts too") {
    const Folder folder;
    openssl({"x509", "-in", cert("server.pem"), "-trustout", "-addtrust", "serverAuth", "-out",
             folder / "trusted.pem"});
    const Pairs pairs(
        folder.write("same.pem", content_of(folder / "trusted.pem") + of("server.pem") + of("server.key")));
    REQUIRE(pairs.count() == 3);
    CHECK(pairs.key(0) != nullptr);
    CHECK(pairs.key(0) == pairs.key(1));
    CHECK(pairs.key(2) == nullptr);
}

TEST_CASE("a pair is used by a context") {
    const Folder folder;
    const Pairs pairs(folder.write("server.pem", of("server.pem") + of("server.key")));
    const Context context(COMM_SERVER);
    CHECK(RAW(SSL_CTX_use_certificate)(context.ctx, pairs.certificate(0)) == 1);
    CHECK(RAW(SSL_CTX_use_PrivateKey)(context.ctx, pairs.key(0)) == 1);
    CHECK(RAW(SSL_CTX_check_private_key)(context.ctx) == 1);
}

TEST_CASE("encrypted keys of a file are each asked for") {
    const Folder folder;
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const EncryptedKey key("secret", form);
    openssl(
        {"pkcs8", "-topk8", "-in", cert("rsa.key"), "-out", folder / "rsa.key", "-passout", "pass:secret"});
    const std::string file = folder.write("all.pem", of("server.pem") + content_of(key.path) + of("rsa.pem") +
                                                         content_of(folder / "rsa.key"));
    Asked asked{"secret"};
    {
        const Pairs by_callback(file, PemKeywords().callback(asked));
        const Pairs by_phrase(file, PemKeywords().phrase("secret"));
        for (const Pairs *one : {&by_callback, &by_phrase})
            CHECK((one->match(0, 0) && one->match(2, 2)));
    }
    CHECK(asked.asked == 2);
    CHECK(asked.freed == 1);
    CHECK(refused(read(file), "pass-phrase"));
    CHECK(read(file, PemKeywords().phrase("wRoNg")) == COMM_SSL_FAILURE);
    CHECK(all_words().find(file) != std::string::npos);
    CHECK(all_words().find("wRoNg") == std::string::npos);
    Asked fails{"secret", 42};
    CHECK(read(file, PemKeywords().callback(fails)) == COMM_SSL_FAILURE);
    CHECK(text().find("password-callback") != std::string::npos);
    CHECK(fails.asked == 1);
    CHECK(fails.freed == 1); // with the keywords
}

TEST_CASE("a file that gives no pairs is named") {
    const Folder folder;
    const std::string server = of("server.pem");
    std::string damaged = server;
    damaged[damaged.find("-----\n") + 10] = '!';
    std::string many;
    const std::string leaf = server.substr(0, server.find("-----END") + 26);
    for (int i = 0; i < 257; i++)
        many += leaf;
    const std::pair<std::string, std::string> wrong[] = {
        {folder / "missing.pem", "No such file or directory"},
        {folder.path, "Is a directory"},
        {folder.write("empty.pem", ""), "no start line"},
        {cert("server.key"), "no certificate"},
        {folder.write("damaged.pem", damaged), "base64"},
        {folder.write("cut.pem", server + server.substr(0, 300)), ""},
        {folder.write("key.pem", server + "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
         "no private key"},
        {folder.write("many.pem", many), "more than 256"},
        {folder.write("large.pem", server + std::string(1 << 20, '\n')), "more than 1048576 bytes"},
    };
    for (const auto &[file, reason] : wrong) {
        CAPTURE(file, reason);
        CHECK(read(file) == COMM_SSL_FAILURE);
        CHECK(text().find("file: ") == 0);
        CHECK(text().find(file) != std::string::npos);
        CHECK(text().find(reason) != std::string::npos);
    }
}

TEST_CASE("the arguments of the calls about pairs") {
    const std::string file = cert("server.pem");
    comm_certificate_key_pairs *none = nullptr;
    CHECK(refused(comm_read_certificate_key_pairs(nullptr, nullptr, &none), "file"));
    CHECK(refused(comm_read_certificate_key_pairs(file.c_str(), nullptr, nullptr), "pairs"));
    Asked asked;
    CHECK(refused(read(file, PemKeywords().callback(asked).phrase("x")), "pass-phrase"));
    CHECK(refused(read(file, PemKeywords().force(true)), "force"));
    const Pairs pairs(file);
    REQUIRE(pairs.count() == 2);
    comm_x509_pointer certificate = nullptr;
    comm_evp_pkey_pointer key = nullptr;
    for (const size_t index : {size_t(2), SIZE_MAX}) {
        CHECK(refused(comm_certificate_key_pair_certificate(pairs.pairs, index, &certificate), "index"));
        CHECK(refused(comm_certificate_key_pair_key(pairs.pairs, index, &key), "index"));
    }
    CHECK(refused(comm_certificate_key_pair_certificate(nullptr, 0, &certificate), "pairs"));
    CHECK(refused(comm_certificate_key_pair_certificate(pairs.pairs, 0, nullptr), "certificate"));
    CHECK(refused(comm_certificate_key_pair_key(nullptr, 0, &key), "pairs"));
    CHECK(refused(comm_certificate_key_pair_key(pairs.pairs, 0, nullptr), "key"));
    CHECK(comm_certificate_key_pairs_count(nullptr) == 0);
    CHECK(refused(comm_condition_type(nullptr), "pairs"));
    comm_free_certificate_key_pairs(nullptr);
    comm_retain_certificate_key_pairs(nullptr);
}

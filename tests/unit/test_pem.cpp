// Things from PEM files, beside what the openssl program says of the same files.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "support/engine.hpp"
#include "support/pem.hpp"

#include <openssl/dh.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace {

// An object that was read.
struct Object {
    comm_crypto_object object = {0, nullptr};
    Object(const std::string &thing, const std::string &file, const PemKeywords &keywords = PemKeywords()) {
        REQUIRE(comm_pem_read(thing.c_str(), file.c_str(), &keywords.set, &object) == 0);
        REQUIRE(object.pointer != nullptr);
    }
    ~Object() { // whatever it is
        comm_free_crypto_object(object);
    }
    Object(const Object &) = delete;
    template <class T>
    T *as() const {
        return static_cast<T *>(object.pointer);
    }
};

// What OpenSSL's i2d function makes of an object.
template <class Make, class T>
std::string der(Make make, T *object) {
    unsigned char *bytes = nullptr;
    const int length = make(object, &bytes);
    REQUIRE(length > 0);
    const std::string made(reinterpret_cast<char *>(bytes), static_cast<size_t>(length));
    RAW(CRYPTO_free)(bytes, "", 0);
    return made;
}

// What the openssl program makes of a file in DER.
std::string program(std::vector<std::string> words) {
    const Folder folder;
    words.insert(words.end(), {"-outform", "DER", "-out", folder / "der"});
    openssl(words);
    return content_of(folder / "der");
}

comm_status read(const std::string &thing, const std::string &file,
                 const PemKeywords &keywords = PemKeywords()) {
    comm_crypto_object object = {-7, nullptr};
    const comm_status status = comm_pem_read(thing.c_str(), file.c_str(), &keywords.set, &object);
    CHECK(status != 0);
    CHECK(object.kind == -7); // written only on success
    CHECK(object.pointer == nullptr);
    return status;
}

bool names(const std::string &word) {
    return text().find(word) != std::string::npos;
}

} // namespace

TEST_CASE("each thing is read as the openssl program reads it") {
    const Folder folder;
    const std::string rsa = cert("rsa.key");
    SECTION("DHparams") {
        const Object read("DHparams", cert("dh3072.params"));
        REQUIRE(read.object.kind == COMM_KIND_DH_POINTER);
        CHECK(der(RAW(i2d_DHparams), read.as<DH>()) == program({"dhparam", "-in", cert("dh3072.params")}));
    }
    SECTION("X509") {
        const Object read("X509", cert("server.pem"));
        REQUIRE(read.object.kind == COMM_KIND_X509_POINTER);
        CHECK(der(RAW(i2d_X509), read.as<X509>()) == program({"x509", "-in", cert("server.pem")}));
    }
    SECTION("X509_AUX") {
        openssl({"x509", "-in", cert("ca.pem"), "-trustout", "-setalias", "falafel", "-addtrust",
                 "serverAuth", "-out", folder / "trusted.pem"});
        const Object read("X509_AUX", folder / "trusted.pem");
        REQUIRE(read.object.kind == COMM_KIND_X509_POINTER);
        CHECK(der(RAW(i2d_X509), read.as<X509>()) == program({"x509", "-in", cert("ca.pem")}));
        int length = 0;
        const unsigned char *alias = RAW(X509_alias_get0)(read.as<X509>(), &length);
        CHECK(std::string(reinterpret_cast<const char *>(alias), static_cast<size_t>(length)) == "falafel");
    }
    SECTION("X509_CRL") {
        const Object read("X509_CRL", cert("ca.crl"));
        REQUIRE(read.object.kind == COMM_KIND_X509_CRL_POINTER);
        CHECK(der(RAW(i2d_X509_CRL), read.as<X509_CRL>()) == program({"crl", "-in", cert("ca.crl")}));
        comm_retain_x509_crl(read.as<X509_CRL>());
        comm_free_x509_crl(read.as<X509_CRL>());
    }
    SECTION("PrivateKey, of RSA and EC") {
        const std::string file = cert(GENERATE(as<std::string>(), "rsa.key", "server.key"));
        const Object read("PrivateKey", file);
        REQUIRE(read.object.kind == COMM_KIND_EVP_PKEY_POINTER);
        CHECK(der(RAW(i2d_PUBKEY), read.as<EVP_PKEY>()) == program({"pkey", "-pubout", "-in", file}));
        BIO *memory = RAW(BIO_new)(RAW(BIO_s_mem)());
        CHECK(RAW(PEM_write_bio_PrivateKey)(memory, read.as<EVP_PKEY>(), nullptr, nullptr, 0, nullptr,
                                            nullptr) == 1);
        char *pem = nullptr;
        const long length = RAW(BIO_ctrl)(memory, BIO_CTRL_INFO, 0, &pem);
        CHECK(std::string(pem, static_cast<size_t>(length)) == content_of(file));
        RAW(BIO_free)(memory);
    }
    SECTION("PUBKEY") {
        openssl({"pkey", "-in", cert("server.key"), "-pubout", "-out", folder / "public.pem"});
        const Object read("PUBKEY", folder / "public.pem");
        REQUIRE(read.object.kind == COMM_KIND_EVP_PKEY_POINTER);
        CHECK(der(RAW(i2d_PUBKEY), read.as<EVP_PKEY>()) ==
              program({"pkey", "-pubout", "-in", cert("server.key")}));
    }
    SECTION("RSA keys") {
        openssl({"rsa", "-in", rsa, "-RSAPublicKey_out", "-out", folder / "own.pem"});
        openssl({"rsa", "-in", rsa, "-pubout", "-out", folder / "public.pem"});
        const std::pair<std::string, std::string> files[] = {{"RSAPrivateKey", rsa},
                                                             {"RSAPublicKey", folder / "own.pem"},
                                                             {"RSA_PUBKEY", folder / "public.pem"}};
        for (const auto &[thing, file] : files) {
            CAPTURE(thing);
            const Object read(thing, file);
            REQUIRE(read.object.kind == COMM_KIND_RSA_POINTER);
            CHECK(der(RAW(i2d_RSA_PUBKEY), read.as<RSA>()) == program({"rsa", "-pubout", "-in", rsa}));
            CHECK((RAW(RSA_get0_d)(read.as<RSA>()) != nullptr) == (thing == "RSAPrivateKey"));
        }
    }
}

TEST_CASE("what stands before a thing is passed over") {
    const Folder folder;
    const std::string file =
        folder.write("all.pem", "some words\n" + content_of(cert("dh3072.params")) +
                                    content_of(cert("server.pem")) + content_of(cert("server.key")));
    const Object certificate("X509", file), key("PrivateKey", file), dh("DHparams", file);
    CHECK(RAW(X509_check_private_key)(certificate.as<X509>(), key.as<EVP_PKEY>()) == 1);
}

TEST_CASE("a thing that is none is refused by name, with those that there are") {
    for (const std::string thing :
         {"ex", "", "x509", "X509 ", "X509_REQ", "PEM_read_bio_X509", "bio_PrivateKey", "%s%n"}) {
        CHECK(refused(read(thing, cert("server.pem")), "thing-to-read"));
        for (const std::string known : {"DHparams", "X509", "X509_AUX", "X509_CRL", "PrivateKey", "PUBKEY",
                                        "RSAPrivateKey", "RSAPublicKey", "RSA_PUBKEY"})
            CHECK(names(known));
        CHECK(names(thing));
    }
    CHECK(refused(read(std::string(100000, 'x'), cert("server.pem")), "thing-to-read"));
}

TEST_CASE("a file that cannot be read, or lacks the thing, is named") {
    const Folder folder;
    struct {
        std::string file, thing, reason;
        int errnum;
    } wrong[] = {
        {folder / "missing.pem", "X509", "No such file or directory", ENOENT},
        {folder.path, "X509", "Is a directory", EISDIR},
        {"", "X509", "No such file or directory", ENOENT},
        {folder.write("empty.pem", ""), "X509", "no start line", 0},
        {folder.write("words.pem", "no PEM at all\n"), "X509_CRL", "no start line", 0},
        {cert("server.key"), "X509", "no start line", 0},
        {cert("server.pem"), "DHparams", "no start line", 0},
        {cert("server.pem"), "PrivateKey", "", 0},
        {cert("server.key"), "RSAPrivateKey", "", 0}, // an EC key
        {folder.write("cut.pem", content_of(cert("server.pem")).substr(0, 200)), "X509", "", 0},
        {folder.write("damaged.pem", "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"), "X509_CRL",
         "", 0},
        {"/dev/zero", "X509", "more than", 0},
    };
    for (const auto &one : wrong) {
        CAPTURE(one.file, one.thing);
        CHECK(read(one.thing, one.file) == COMM_SSL_FAILURE);
        CHECK(names("filename: "));
        CHECK(names(one.file));
        CHECK(names(one.reason));
        CHECK(comm_condition_errno(nullptr) == one.errnum);
    }
}

TEST_CASE("the arguments of pem-read") {
    comm_crypto_object object = {0, nullptr};
    const std::string file = cert("server.pem");
    CHECK(refused(comm_pem_read(nullptr, file.c_str(), nullptr, &object), "thing-to-read"));
    CHECK(refused(comm_pem_read("X509", nullptr, nullptr, &object), "filename"));
    CHECK(refused(comm_pem_read("X509", file.c_str(), nullptr, nullptr), "object"));
    Asked asked{"x"};
    CHECK(refused(read("X509", file, PemKeywords().callback(asked).phrase("x")), "pass-phrase"));
    CHECK(asked.freed == 1); // with the keywords
    CHECK(refused(read("X509", file, PemKeywords().password("x")), "password"));
    for (const size_t length : {size_t(1025), size_t(65536)})
        CHECK(refused(read("X509", file, PemKeywords().phrase(std::string(length, 'p'))), "pass-phrase"));
    PemKeywords null;
    comm_pem_keywords_set_pass_phrase(&null.set, nullptr, 3);
    CHECK(refused(read("X509", file, null), "pass-phrase"));
    const Object needless("X509", file, PemKeywords().callback(asked)); // nothing is encrypted
    CHECK(asked.asked == 0);
    CHECK(asked.freed == 2);
}

TEST_CASE("what is encrypted is read with a pass-phrase or a callback, and nobody is asked at the terminal") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const auto phrase = GENERATE(as<std::string>(), "x", "secret", std::string(1024, 'p'));
    const EncryptedKey key(phrase, form);
    CAPTURE(form, phrase.size());
    Asked asked{phrase};
    {
        const Object by_phrase("PrivateKey", key.path, PemKeywords().phrase(phrase));
        const Object by_callback("PrivateKey", key.path, PemKeywords().callback(asked));
        for (const Object *one : {&by_phrase, &by_callback})
            CHECK(der(RAW(i2d_PUBKEY), one->as<EVP_PKEY>()) ==
                  program({"pkey", "-pubout", "-in", cert("server.key")}));
        CHECK(asked.asked == 1);
        CHECK(asked.room == 1024);
        CHECK(asked.rwflag == 0);
        CHECK(asked.freed == 1);
    }
    CHECK(refused(read("PrivateKey", key.path), "pass-phrase"));
    CHECK(names(key.path));
    CHECK(read("PrivateKey", key.path, PemKeywords().phrase("wRoNg")) == COMM_SSL_FAILURE);
    CHECK(names(key.path));
    CHECK(all_words().find("wRoNg") == std::string::npos);
    CHECK(read("PrivateKey", key.path, PemKeywords().phrase("")) == COMM_SSL_FAILURE);
    Asked fails{phrase};
    fails.fails = true;
    CHECK(refused(read("PrivateKey", key.path, PemKeywords().callback(fails)), "ssl-ctx"));
    CHECK(fails.asked == 1);
    CHECK(fails.freed == 1); // with the keywords
    fails.fails = false;
    fails.claims = 1025;
    CHECK(refused(read("PrivateKey", key.path, PemKeywords().callback(fails)), "callback"));
}

TEST_CASE("an empty pass-phrase is one, and parameters may be encrypted too") {
    const EncryptedKey key("", "PKCS#8");
    const Object read_key("PrivateKey", key.path, PemKeywords().phrase(""));
    const Object plain("DHparams", cert("dh2048.params"));
    const Folder folder;
    BIO *file = RAW(BIO_new_file)((folder / "dh.pem").c_str(), "w");
    CHECK(RAW(PEM_ASN1_write_bio)(reinterpret_cast<i2d_of_void *>(RAW(i2d_DHparams)), PEM_STRING_DHPARAMS,
                                  file, plain.as<DH>(), RAW(EVP_aes_128_cbc)(),
                                  reinterpret_cast<const unsigned char *>("secret"), 6, nullptr,
                                  nullptr) == 1);
    RAW(BIO_free)(file);
    CHECK(refused(read("DHparams", folder / "dh.pem"), "pass-phrase"));
    const Object decrypted("DHparams", folder / "dh.pem", PemKeywords().phrase("secret"));
    CHECK(der(RAW(i2d_DHparams), decrypted.as<DH>()) == der(RAW(i2d_DHparams), plain.as<DH>()));
}

TEST_CASE("what pem-read does not give is not released by its function") {
    Context context(COMM_SERVER);
    int other = 0;
    comm_free_crypto_object(comm_crypto_object{0, nullptr});
    CHECK(comm_make_ssl_ctx(nullptr, nullptr) == COMM_USAGE_ERROR); // the condition of before
    for (const comm_crypto_object object :
         {comm_crypto_object{COMM_KIND_SSL_CTX_POINTER, context.ctx}, comm_crypto_object{99, &other}}) {
        comm_free_crypto_object(object);
        CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == "object");
    }
    CHECK(comm_ssl_ctx_get_options(context.ctx) != 0); // it is still there
}

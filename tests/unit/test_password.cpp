// Passwords of encrypted keys, made by the openssl program.
#include "support/engine.hpp"
#include "support/process.hpp"

#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;

// A key file under a password, in a folder of its own.
class EncryptedKey {
  public:
    EncryptedKey(const std::string &password, const std::string &form) {
        std::string made = (fs::temp_directory_path() / "commssl-password-XXXXXX").string();
        REQUIRE(mkdtemp(made.data()) != nullptr);
        folder = made;
        path = folder + "/encrypted.key";
        std::ofstream(folder + "/password") << password << '\n';
        std::vector<std::string> command = {
            "openssl",  form == "PKCS#8" ? "pkcs8" : "ec", "-in", cert("server.key"), "-out", path,
            "-passout", "file:" + folder + "/password"};
        if (form == "PKCS#8")
            command.insert(command.begin() + 2, {"-topk8", "-v2", "aes-256-cbc"});
        else
            command.insert(command.begin() + 2, "-aes256");
        Process openssl(command);
        INFO(openssl.rest());
        REQUIRE(openssl.finish() == 0);
        std::ifstream file(path);
        const std::string content(std::istreambuf_iterator<char>(file), {});
        REQUIRE(content.find("ENCRYPTED") != std::string::npos);
    }
    ~EncryptedKey() {
        fs::remove_all(folder);
    }
    EncryptedKey(const EncryptedKey &) = delete;
    std::string folder, path;
};

struct Server {
    Context context{COMM_SERVER};
    Server() {
        REQUIRE(comm_ssl_ctx_use_certificate_file(context.ctx, cert("server.pem").c_str(),
                                                  COMM_SSL_FILETYPE_PEM) == 1);
    }
    comm_status set(const std::string &password) {
        return comm_set_ssl_ctx_password_callback(context.ctx, password.data(), password.size());
    }
    int32_t use(const EncryptedKey &key) {
        return comm_ssl_ctx_use_privatekey_file(context.ctx, key.path.c_str(), COMM_SSL_FILETYPE_PEM);
    }
};

bool refused(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

} // namespace

TEST_CASE("a key is read with its password") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const auto password = GENERATE(as<std::string>(), "x", "secret, \xc3\xa4", std::string(1023, 'p'));
    const EncryptedKey key(password, form);
    Server server;
    CAPTURE(form, password.size());
    std::string given = password;
    REQUIRE(server.set(given) == 0);
    given.assign(given.size(), '!'); // it was copied
    CHECK(server.use(key) == 1);
    CHECK(RAW(SSL_CTX_check_private_key)(server.context.ctx) == 1);
}

TEST_CASE("a wrong password reads no key, and the right one then does") {
    const auto form = GENERATE(as<std::string>(), "PKCS#8", "traditional");
    const EncryptedKey key("right", form);
    Server server;
    for (const std::string wrong : {"wrong", "", "righ", "right!"}) {
        REQUIRE(server.set(wrong) == 0);
        CHECK(server.use(key) == 0);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
        CHECK(comm_condition_code(nullptr) != 0);
        CHECK(RAW(SSL_CTX_get0_privatekey)(server.context.ctx) == nullptr);
    }
    REQUIRE(server.set("right") == 0);
    CHECK(server.use(key) == 1);
}

TEST_CASE("no password, and one that is too long, are refused by name and change nothing") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    REQUIRE(server.set("right") == 0);
    for (const size_t length : {size_t(1024), size_t(1025), size_t(65536)})
        CHECK(refused(server.set(std::string(length, 'p')), "password"));
    CHECK(refused(comm_set_ssl_ctx_password_callback(server.context.ctx, nullptr, 0), "password"));
    CHECK(refused(comm_set_ssl_ctx_password_callback(nullptr, "x", 1), "ssl-ctx"));
    CHECK(server.use(key) == 1);
}

TEST_CASE("OpenSSL is given an empty password, and one as long as may be, as they are") {
    const size_t length = GENERATE(0, 1, 1023);
    Server server;
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

TEST_CASE("an SSL reads keys with the password of the context that it was made of") {
    const EncryptedKey key("right", "PKCS#8");
    Server server;
    const Context other(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(server.set("wrong") == 0);
    REQUIRE(comm_ssl_new(server.context.ctx, &ssl) == 0);
    REQUIRE(server.set("right") == 0); // the password of now
    comm_ssl_set_ssl_ctx(ssl, other.ctx);
    comm_destroy_ssl_ctx(server.context.ctx); // the SSL holds it
    server.context.ctx = nullptr;
    CHECK(comm_ssl_use_privatekey_file(ssl, key.path.c_str(), COMM_SSL_FILETYPE_PEM) == 1);
    comm_destroy_ssl(ssl);
}

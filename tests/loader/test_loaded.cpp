// What the loaded OpenSSL tells, against OpenSSL's own word.
#include "loader/run.hpp"

#include <dlfcn.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace {

std::string version(comm_openssl_version_part part) {
    char *text = nullptr;
    REQUIRE(comm_openssl_version(part, &text) == 0);
    const std::string copy = text;
    comm_free_string(text);
    return copy;
}

std::string openssl_says(const std::string &option) {
    Process openssl({"openssl", "version", option});
    return lines_of(openssl.rest()).at(0);
}

const struct {
    const char *name;
    unsigned long since, until;
    uint64_t value;
} rows[] = {
#include "loader/constants.inc"
};

#define CONSTANT(name)                                                                                       \
    { #name, static_cast < uint64_t>(name) }
const std::map<std::string, uint64_t> headers = {
    CONSTANT(SSL_VERIFY_PEER),
    CONSTANT(SSL_VERIFY_FAIL_IF_NO_PEER_CERT),
    CONSTANT(SSL_VERIFY_CLIENT_ONCE),
    CONSTANT(SSL_FILETYPE_PEM),
    CONSTANT(SSL_FILETYPE_ASN1),
    CONSTANT(SSL_OP_NO_TLSv1_2),
    CONSTANT(SSL_OP_NO_TLSv1_3),
    CONSTANT(SSL_OP_NO_RENEGOTIATION),
    CONSTANT(SSL_OP_ALL),
    CONSTANT(SSL_OP_MICROSOFT_SESS_ID_BUG),
    CONSTANT(SSL_OP_NETSCAPE_CHALLENGE_BUG),
    CONSTANT(SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG),
    CONSTANT(SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG),
    CONSTANT(SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER),
    CONSTANT(SSL_OP_MSIE_SSLV2_RSA_PADDING),
    CONSTANT(SSL_OP_SSLEAY_080_CLIENT_DH_BUG),
    CONSTANT(SSL_OP_TLS_D5_BUG),
    CONSTANT(SSL_OP_TLS_BLOCK_PADDING_BUG),
    CONSTANT(SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS),
    CONSTANT(SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION),
    CONSTANT(SSL_OP_SINGLE_DH_USE),
    CONSTANT(SSL_OP_EPHEMERAL_RSA),
    CONSTANT(SSL_OP_CIPHER_SERVER_PREFERENCE),
    CONSTANT(SSL_OP_TLS_ROLLBACK_BUG),
    CONSTANT(SSL_OP_NO_SSLv2),
    CONSTANT(SSL_OP_NO_SSLv3),
    CONSTANT(SSL_OP_NO_TLSv1),
    CONSTANT(SSL_OP_PKCS1_CHECK_1),
    CONSTANT(SSL_OP_PKCS1_CHECK_2),
    CONSTANT(SSL_OP_NETSCAPE_CA_DN_BUG),
    CONSTANT(SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG),
    CONSTANT(SSL_OP_NO_TLSv1_1),
    CONSTANT(SSL_OP_NO_TICKET),
    CONSTANT(SSL_OP_ALLOW_CLIENT_RENEGOTIATION),
    CONSTANT(SSL_OP_PRIORITIZE_CHACHA),
    CONSTANT(SSL_OP_NO_COMPRESSION),
    CONSTANT(SSL_OP_IGNORE_UNEXPECTED_EOF),
    CONSTANT(SSL_OP_NO_ENCRYPT_THEN_MAC),
    CONSTANT(SSL_OP_LEGACY_SERVER_CONNECT),
    CONSTANT(SSL_OP_ENABLE_KTLS),
    CONSTANT(X509_V_OK),
    CONSTANT(X509_V_ERR_CERT_HAS_EXPIRED),
    CONSTANT(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN),
    CONSTANT(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY),
    CONSTANT(X509_V_ERR_HOSTNAME_MISMATCH),
    CONSTANT(KU_DIGITAL_SIGNATURE),
    CONSTANT(KU_NON_REPUDIATION),
    CONSTANT(KU_KEY_ENCIPHERMENT),
    CONSTANT(KU_DATA_ENCIPHERMENT),
    CONSTANT(KU_KEY_AGREEMENT),
    CONSTANT(KU_KEY_CERT_SIGN),
    CONSTANT(KU_CRL_SIGN),
    CONSTANT(KU_ENCIPHER_ONLY),
    CONSTANT(KU_DECIPHER_ONLY),
    CONSTANT(NS_SSL_CLIENT),
    CONSTANT(NS_SSL_SERVER),
    CONSTANT(NS_SMIME),
    CONSTANT(NS_OBJSIGN),
    CONSTANT(NS_SSL_CA),
    CONSTANT(NS_SMIME_CA),
    CONSTANT(NS_OBJSIGN_CA),
};

bool is_usage(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

} // namespace

TEST_CASE("openssl-version tells what the openssl program tells") {
    CHECK(contains(openssl_says("-v"), "(Library: " + version(COMM_VERSION) + ")"));
    CHECK(version(COMM_BUILT_ON) == openssl_says("-b"));
    CHECK(version(COMM_DIRECTORY) == openssl_says("-d"));
    CHECK(version(COMM_PLATFORM) == openssl_says("-p"));
    CHECK(version(COMM_CFLAGS) == openssl_says("-f"));
}

TEST_CASE("do-rand-seed loads OpenSSL, and tells when its generator is not seeded") {
    CHECK(run("plain", {"seed"})[0] == "ok");
    const Folder folder;
    const auto said = run("plain", {"ensure=" + make_stub(folder, "libstub.so", Stub()), "seed"});
    CHECK(said[0] == "ok");
    CHECK(contains(said[1], "random generator")); // the made RAND_status answers 0
}

TEST_CASE("openssl-version refuses what it cannot answer") {
    char *text = nullptr;
    for (int32_t part : {0, -1, 99999})
        CHECK(is_usage(comm_openssl_version(part, &text), "what"));
    CHECK(text == nullptr);
    CHECK(is_usage(comm_openssl_version(COMM_VERSION, nullptr), "text"));
}

TEST_CASE("openssl-symbol-address is the loader's own answer") {
    void *handle = dlopen("libssl.so.3", RTLD_NOW | RTLD_NOLOAD);
    REQUIRE(handle != nullptr);
    for (const char *name : {"SSL_new", "SSL_CTX_set_cipher_list", "OPENSSL_init_crypto", "EVP_sha256"})
        CHECK(raw_address(name) == dlsym(handle, name));
    dlclose(handle);
}

TEST_CASE("openssl-symbol-address has no address of what OpenSSL does not export") {
    int here = 0;
    void *address = &here;
    for (const char *name :
         {"SSL_no_such_function", "SSL_CTX_set_mode", "SSL_get_peer_certificate", "", "SSL new", "malloc"}) {
        INFO(name);
        CHECK(comm_openssl_symbol_address(name, &address) == COMM_SSL_LIBRARY_ERROR);
        CHECK(contains(comm_condition_text(nullptr), name));
    }
    CHECK(address == &here);
    CHECK(is_usage(comm_openssl_symbol_address(nullptr, &address), "name"));
    CHECK(is_usage(comm_openssl_symbol_address("SSL_new", nullptr), "address"));
}

TEST_CASE("openssl-feature-p answers for every import by its own name") {
    void *handle = dlopen("libssl.so.3", RTLD_NOW | RTLD_NOLOAD);
    REQUIRE(handle != nullptr);
    for (const auto &import : imports())
        for (const auto &name : import.names) {
            int32_t present = -1;
            INFO(name);
            CHECK(comm_openssl_feature_p(name.c_str(), &present) == 0);
            CHECK((present == 1) == (dlsym(handle, name.c_str()) != nullptr));
            if (import.required)
                CHECK(present == 1);
        }
    dlclose(handle);
}

TEST_CASE("openssl-feature-p answers for macros, and refuses what commssl does not use") {
    int32_t present = -1;
    for (const char *name : {"SSL_CTX_set_mode", "SSL_CTX_need_tmp_RSA", "SSL_get_cipher_name"}) {
        CHECK(comm_openssl_feature_p(name, &present) == 0);
        CHECK(present == 1);
    }
    present = -1;
    for (const char *name : {"SSL_no_such_function", "", "EVP_sha256", "SSL_CTX_new "})
        CHECK(is_usage(comm_openssl_feature_p(name, &present), "name"));
    CHECK(present == -1);
    CHECK(is_usage(comm_openssl_feature_p(nullptr, &present), "name"));
    CHECK(is_usage(comm_openssl_feature_p("SSL_new", nullptr), "present"));
}

TEST_CASE("openssl-constant has the value of OpenSSL's headers") {
    for (const auto &row : rows) {
        INFO(row.name);
        uint64_t value = 0;
        const bool differs = row.since != 0 || row.until != 0xffffff; // between versions of OpenSSL
        REQUIRE((headers.count(row.name) == 1 || !differs));
        CHECK(comm_openssl_constant(row.name, &value) == 0);
        // What is the same in all versions tests/abi compares with the headers when it is compiled.
        CHECK(value == (headers.count(row.name) == 1 ? headers.at(row.name) : row.value));
    }
}

TEST_CASE("openssl-constant refuses what it does not name") {
    uint64_t value = 77;
    for (const char *name : {"SSL_OP_NO_SUCH", "", "SSL_op_all", "COMM_SSL_OP_ALL"})
        CHECK(is_usage(comm_openssl_constant(name, &value), "name"));
    CHECK(value == 77);
    CHECK(is_usage(comm_openssl_constant(nullptr, &value), "name"));
    CHECK(is_usage(comm_openssl_constant("SSL_OP_ALL", nullptr), "value"));
}

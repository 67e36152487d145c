// Which entry of OpenSSL's queue a condition is about, with queues that real failures left.
#define OPENSSL_API_COMPAT 0x10101000L // DH is what one of them is about
#include "core/explaining.h"
#include "support/engine.hpp"
#include "support/pem.hpp"

#include <openssl/dh.h>
#include <openssl/pem.h>

#include <cerrno>

namespace {

// The same as it was told, whatever the queue: the chooser's answer is what code, reason and text are of.
std::string explained() {
    std::vector<uint64_t> codes;
    for (size_t i = 0; i < comm_condition_queue_length(nullptr); i++)
        codes.push_back(comm_condition_queue_code(nullptr, i));
    REQUIRE(!codes.empty());
    CHECK(codes[explaining_entry(codes.data(), codes.size())] == comm_condition_code(nullptr));
    CHECK(text().find(comm_condition_reason(nullptr)) != std::string::npos);
    return comm_condition_reason(nullptr);
}

std::string newest() {
    return comm_condition_queue_text(nullptr, comm_condition_queue_length(nullptr) - 1);
}

void raise(int library, int reason) {
    if (before_3()) {
        reinterpret_cast<void (*)(int, int, int, const char *, int)>(raw_address("ERR_put_error"))(
            library, 0, reason, "", 0);
        return;
    }
    RAW(ERR_new)();
    RAW(ERR_set_error)(library, reason, nullptr);
}

std::vector<uint64_t> queue() {
    std::vector<uint64_t> codes;
    while (const unsigned long code = RAW(ERR_get_error)())
        codes.push_back(code);
    return codes;
}

} // namespace

TEST_CASE("a wrong password is what explains, not that PEM failed") {
    const EncryptedKey key("right", "PKCS#8");
    Context context(COMM_SERVER);
    REQUIRE(comm_set_ssl_ctx_password_callback(context.ctx, &PemKeywords().password("wrong").set) == 0);
    CHECK(comm_ssl_ctx_use_privatekey_file(context.ctx, key.path.c_str(), COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(explained() == "bad decrypt");
    CHECK(newest() == "PEM lib");
}

TEST_CASE("a missing file is what explains, with the system's number") {
    Context context(COMM_SERVER);
    CHECK(comm_ssl_ctx_use_certificate_file(context.ctx, cert("missing.pem").c_str(),
                                            COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(explained() == "No such file or directory");
    CHECK(comm_condition_errno(nullptr) == ENOENT);
    CHECK(newest() == "system lib");
}

TEST_CASE("weak parameters are what explains, not that the strength is unknown") {
    // OpenSSL 3.5 puts an entry of EVP first by itself, "unknown security bits". Versions before have neither
    // the entry nor the reason: another of EVP's is raised in its place.
    raise(ERR_LIB_EVP, EVP_R_DECODE_ERROR);
    Context context(COMM_SERVER);
    BIO *file = RAW(BIO_new_file)(cert("dh512.params").c_str(), "r");
    DH *weak = RAW(PEM_read_bio_DHparams)(file, nullptr, nullptr, nullptr);
    RAW(BIO_free)(file);
    REQUIRE(weak != nullptr);
    CHECK(RAW(SSL_CTX_ctrl)(context.ctx, SSL_CTRL_SET_TMP_DH, 0, weak) != 1);
    RAW(DH_free)(weak);
    const std::vector<uint64_t> codes = queue();
    REQUIRE(codes.size() > 1);
    CHECK(reason_of(codes[explaining_entry(codes.data(), codes.size())]) == SSL_R_DH_KEY_TOO_SMALL);
}

TEST_CASE("memory that ran out explains what follows, and TLS's own breakdown explains nothing") {
    raise(ERR_LIB_EVP, before_3() ? 65 : ERR_R_MALLOC_FAILURE);
    raise(ERR_LIB_EVP, EVP_R_DECODE_ERROR);
    raise(ERR_LIB_SSL, before_3() ? 68 : ERR_R_INTERNAL_ERROR);
    raise(ERR_LIB_SSL, SSL_R_CERTIFICATE_VERIFY_FAILED);
    const std::vector<uint64_t> codes = queue();
    REQUIRE(codes.size() == 4);
    CHECK(explaining_entry(codes.data(), 4) == 0);
    CHECK(explaining_entry(codes.data() + 1, 2) == 0);
    CHECK(explaining_entry(codes.data() + 1, 3) == 2);
}

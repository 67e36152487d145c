// What is read from certificates, beside what `openssl x509` says of the same files.
#include "support/process.hpp"

#include <openssl/pem.h>

#include <algorithm>

namespace {

struct Certificate {
    comm_x509_pointer x509 = nullptr;
    explicit Certificate(const std::string &file) {
        BIO *bio = RAW(BIO_new_file)(file.c_str(), "r");
        x509 = RAW(PEM_read_bio_X509)(bio, nullptr, nullptr, nullptr);
        RAW(BIO_free)(bio);
        REQUIRE(x509 != nullptr);
    }
    ~Certificate() {
        RAW(X509_free)(x509);
    }
    Certificate(const Certificate &) = delete;
};

template <class Reader, class... Arguments>
std::string text_of(Reader reader, Arguments... arguments) {
    char *text = nullptr;
    const comm_status status = reader(arguments..., &text);
    const std::string copy = status == 0 ? text : "condition: " + std::string(comm_condition_text(nullptr));
    comm_free_string(text);
    return copy;
}

std::string field(comm_x509_name_pointer name, const char *which) {
    return text_of(comm_x509_name_field_string, name, which);
}

std::string openssl_says(const std::string &file, const std::vector<std::string> &options) {
    std::vector<std::string> command = {"openssl",  "x509",     "-noout",
                                        "-in",      file,       "-dateopt",
                                        "iso_8601", "-nameopt", "oneline,utf8,-esc_msb"};
    command.insert(command.end(), options.begin(), options.end());
    Process program(command);
    std::string said = program.rest();
    CHECK(program.finish() == 0);
    return said;
}

bool has(const std::string &said, const std::string &line) {
    return said.find(line + "\n") != std::string::npos;
}

std::string in_iso(std::string time) {
    std::replace(time.begin(), time.end(), 'T', ' ');
    return time;
}

} // namespace

TEST_CASE("certificates read as openssl reads them") {
    const std::string file = cert(GENERATE("ca", "intermediate", "server", "wrong-name", "expired", "rsa",
                                           "client", "nonbmp", "other-ca", "other")) +
                             ".pem";
    CAPTURE(file);
    Certificate certificate(file);
    const std::string said = openssl_says(file, {"-serial", "-dates", "-subject", "-issuer"}),
                      all = openssl_says(file, {"-text"});
    auto text = [&](comm_status (*reader)(comm_x509_pointer, char **)) {
        return text_of(reader, certificate.x509);
    };
    CHECK(has(said, "serial=" + text(comm_x509_serial_number)));
    CHECK(has(said, "notBefore=" + in_iso(text(comm_x509_starting_time))));
    CHECK(has(said, "notAfter=" + in_iso(text(comm_x509_expiry_time))));
    CHECK(has(said, "subject=" + text(comm_x509_name)));
    CHECK(has(all, "        Version: " + std::to_string(comm_x509_version(certificate.x509)) + " (0x2)"));
    CHECK(has(all, "    Signature Algorithm: " + text(comm_x509_signature_algorithm)));
    CHECK(has(all, "            Public Key Algorithm: " + text(comm_x509_pubkey_algorithm)));
    for (auto [name, which] : {std::pair{comm_x509_get_subject_name(certificate.x509), "subject"},
                               std::pair{comm_x509_get_issuer_name(certificate.x509), "issuer"}})
        CHECK(has(said, std::string(which) + "=C = " + field(name, "C") +
                            ", O = " + field(name, "organizationName") + ", CN = " + field(name, "2.5.4.3")));
}

TEST_CASE("a field that is not there is empty, and one that cannot be is refused") {
    Certificate certificate(cert("nonbmp.pem"));
    comm_x509_name_pointer name = comm_x509_get_subject_name(certificate.x509);
    char *value = nullptr;
    CHECK(field(name, "CN") == "falafel \xf0\x9f\xa7\x86");
    CHECK(field(name, "localityName").empty());
    CHECK(comm_x509_name_field_string(name, "noSuchField", &value) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "field");
    CHECK(comm_x509_name_field_string(nullptr, "CN", &value) == COMM_USAGE_ERROR);
    CHECK(comm_x509_name_field_string(name, nullptr, &value) == COMM_USAGE_ERROR);
    CHECK(comm_x509_serial_number(nullptr, &value) == COMM_USAGE_ERROR);
    CHECK(comm_x509_expiry_time(certificate.x509, nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_x509_version(nullptr) == 0);
    CHECK(comm_x509_get_issuer_name(nullptr) == nullptr);
    CHECK(value == nullptr);
}

TEST_CASE("a value with a NUL inside is refused, not cut") {
    X509_NAME *name = RAW(X509_NAME_new)();
    const unsigned char bytes[] = "good.example\0evil.example";
    REQUIRE(RAW(X509_NAME_add_entry_by_txt)(name, "CN", MBSTRING_UTF8, bytes, sizeof bytes - 1, -1, 0) == 1);
    char *value = nullptr;
    CHECK(comm_x509_name_field_string(name, "CN", &value) == COMM_SSL_FAILURE);
    CHECK(value == nullptr);
    RAW(X509_NAME_free)(name);
}

TEST_CASE("times before 1950, after 2050 and a negative serial number") {
    X509 *certificate = RAW(X509_new)();
    REQUIRE(RAW(ASN1_TIME_set_string)(RAW(X509_getm_notBefore)(certificate), "19491231235959Z") == 1);
    REQUIRE(RAW(ASN1_TIME_set_string)(RAW(X509_getm_notAfter)(certificate), "99991231235959Z") == 1);
    REQUIRE(RAW(ASN1_INTEGER_set)(RAW(X509_get_serialNumber)(certificate), -255) == 1);
    CHECK(text_of(comm_x509_starting_time, certificate) == "1949-12-31T23:59:59Z");
    CHECK(text_of(comm_x509_expiry_time, certificate) == "9999-12-31T23:59:59Z");
    CHECK(text_of(comm_x509_serial_number, certificate) == "-FF");
    char *text = nullptr;
    CHECK(comm_x509_pubkey_algorithm(certificate, &text) == COMM_SSL_FAILURE); // it has no key
    RAW(X509_free)(certificate);
}

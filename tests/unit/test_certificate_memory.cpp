// Certificates and keys from and to memory, beside what the openssl program makes of the same files.
#include "support/certificate.hpp"
#include "support/engine.hpp"

#include <fstream>

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> keys = {"server.key",          "rsa.key",           "readers/rsa-pss.key",
                                       "readers/ed25519.key", "readers/ed448.key", "readers/p384.key"};

std::string content_of(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string der_of(const std::string &file) {
    return output_of({"openssl", "x509", "-in", file, "-outform", "DER"});
}

std::string pkcs8_of(const std::string &key, const std::string &form) {
    return output_of({"openssl", "pkcs8", "-topk8", "-nocrypt", "-in", key, "-outform", form});
}

std::string hex_of(const std::string &bytes) {
    std::string hex;
    char two[4];
    for (const unsigned char byte : bytes)
        hex.append(two, static_cast<size_t>(snprintf(two, sizeof two, "%02X", byte)));
    return hex;
}

template <class Reader, class... Arguments>
std::string bytes_of(Reader reader, Arguments... arguments) {
    void *data = nullptr;
    size_t length = 0;
    if (reader(arguments..., &data, &length) != 0)
        return "condition: " + text();
    const std::string copy(static_cast<char *>(data), length);
    comm_free_bytes(data, length);
    return copy;
}

// The handles of this file: given back with the object; null, with a condition, when the bytes were refused.
struct Read {
    comm_x509_pointer x509 = nullptr;
    comm_evp_pkey_pointer key = nullptr;
    comm_status status = 0;
    ~Read() {
        comm_release_certificate(x509);
        comm_free_evp_pkey(key);
    }
    Read() = default;
    Read(const Read &) = delete;
};

struct CertificateOf : Read {
    CertificateOf(const std::string &form, const std::string &bytes) {
        const auto read = form == "DER" ? comm_x509_from_der : comm_x509_from_pem;
        status = read(bytes.data(), bytes.size(), &x509);
        CHECK((status == 0) == (x509 != nullptr));
    }
};

struct KeyOf : Read {
    KeyOf(const std::string &form, const std::string &bytes, const char *password = nullptr) {
        const auto read = form == "DER" ? comm_evp_pkey_from_der : comm_evp_pkey_from_pem;
        status = read(bytes.data(), bytes.size(), password, &key);
        CHECK((status == 0) == (key != nullptr));
    }
};

// A key under a password: PKCS #8 in either form, or the older form of PEM.
std::string encrypted(const std::string &password, const std::string &form) {
    std::string folder = (fs::temp_directory_path() / "commssl-memory-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()) != nullptr);
    std::ofstream(folder + "/password") << password << '\n';
    std::vector<std::string> command = {"openssl",
                                        "pkcs8",
                                        "-topk8",
                                        "-v2",
                                        "aes-256-cbc",
                                        "-in",
                                        cert("server.key"),
                                        "-outform",
                                        form,
                                        "-passout",
                                        "file:" + folder + "/password"};
    if (form == "traditional")
        command = {"openssl",
                   "ec",
                   "-aes256",
                   "-in",
                   cert("server.key"),
                   "-passout",
                   "file:" + folder + "/password"};
    command.insert(command.end(), {"-out", folder + "/key"});
    output_of(command);
    const std::string key = content_of(folder + "/key");
    fs::remove_all(folder);
    return key;
}

// Digits and colons, as hex_of writes them.
std::string digits(std::string said) {
    said.erase(std::remove_if(said.begin(), said.end(), [](char c) { return c == ' ' || c == ':'; }),
               said.end());
    std::transform(said.begin(), said.end(), said.begin(), ::toupper);
    return said;
}

std::string fingerprint_said(const std::string &said) {
    const std::string before = "Fingerprint=";
    const auto start = said.find(before) + before.size();
    return digits(said.substr(start, said.find('\n', start) - start));
}

// The last lines of -text.
std::string signature_said(const std::string &said) {
    const auto lines = lines_of(said);
    std::string hex;
    for (auto line = lines.rbegin(); line->find_first_not_of(" :0123456789abcdef") == std::string::npos;
         line++)
        hex = digits(*line) + hex;
    return hex;
}

// SubjectPublicKeyInfo, from -pubkey.
std::string key_info_said(const std::string &said) {
    const std::string begin = "-----BEGIN PUBLIC KEY-----\n";
    const auto start = said.find(begin) + begin.size();
    std::string base64 = said.substr(start, said.find("-----END", start) - start);
    base64.erase(std::remove(base64.begin(), base64.end(), '\n'), base64.end());
    std::string info(base64.size(), '\0');
    const int length = RAW(EVP_DecodeBlock)(reinterpret_cast<unsigned char *>(info.data()),
                                            reinterpret_cast<const unsigned char *>(base64.data()),
                                            static_cast<int>(base64.size()));
    info.resize(static_cast<size_t>(length) -
                static_cast<size_t>(std::count(base64.begin(), base64.end(), '=')));
    return info;
}

} // namespace

TEST_CASE("a certificate is the same in DER, in PEM and in memory") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    const std::string der = der_of(file), pem = content_of(file), end = "-----END CERTIFICATE-----\n";
    const CertificateOf of_der("DER", der), of_pem("PEM", pem);
    REQUIRE((of_der.status == 0 && of_pem.status == 0));
    for (const auto certificate : {of_der.x509, of_pem.x509}) {
        CHECK(bytes_of(comm_x509_to_der, certificate) == der);
        CHECK(text_of(comm_x509_to_pem, certificate) == pem.substr(0, pem.find(end) + end.size()));
    }
}

TEST_CASE("fingerprint, signature and key are those that openssl shows") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    const Certificate certificate(file);
    const std::string said = openssl_says(file), key = bytes_of(comm_x509_pubkey_key, certificate.x509),
                      info = key_info_said(said);
    CHECK(hex_of(bytes_of(comm_x509_sha_digest, certificate.x509, "SHA256")) == fingerprint_said(said));
    CHECK(hex_of(bytes_of(comm_x509_signature_value, certificate.x509)) == signature_said(said));
    // The key ends the structure around it, as a string of bits that leaves no bit unused.
    REQUIRE(key.size() + 2 < info.size());
    CHECK(info.substr(info.size() - key.size()) == key);
    CHECK(info[info.size() - key.size() - 1] == 0);
    CHECK(static_cast<unsigned char>(info[info.size() - key.size() - 2]) == ((key.size() + 1) & 0xff));
}

TEST_CASE("a fingerprint is made with any digest, and with SHA-1 when none is named") {
    const auto digest = GENERATE(as<std::string>(), "", "sha1", "sha384", "sha512");
    const std::string file = cert("server.pem"), option = digest.empty() ? "-sha1" : "-" + digest;
    const Certificate certificate(file);
    CHECK(
        hex_of(bytes_of(comm_x509_sha_digest, certificate.x509, digest.empty() ? nullptr : digest.c_str())) ==
        fingerprint_said(openssl_says(file, {"-fingerprint", option})));
}

TEST_CASE("a key is the same in DER, in PEM and in memory") {
    const auto name = GENERATE(from_range(keys));
    CAPTURE(name);
    const std::string der = pkcs8_of(cert(name), "DER"), pem = pkcs8_of(cert(name), "PEM");
    for (const char *password : {static_cast<const char *>(nullptr), "not asked for"}) {
        const KeyOf of_der("DER", der, password), of_pem("PEM", pem, password);
        REQUIRE((of_der.status == 0 && of_pem.status == 0));
        for (const auto key : {of_der.key, of_pem.key}) {
            CHECK(bytes_of(comm_evp_pkey_to_der, key) == der);
            CHECK(text_of(comm_evp_pkey_to_pem, key) == pem);
        }
    }
}

TEST_CASE("older forms of keys are read too") {
    for (const auto &[name, program] : {std::pair{"server.key", "ec"}, std::pair{"rsa.key", "rsa"}}) {
        std::vector<std::string> command = {"openssl", program, "-in", cert(name)};
        if (std::string(program) == "rsa")
            command.push_back("-traditional");
        const KeyOf of_pem("PEM", output_of(command));
        command.insert(command.end(), {"-outform", "DER"});
        std::string der = output_of(command);
        der = der.substr(der.find('\x30')); // after what the program says of itself
        const KeyOf of_der("DER", der);
        REQUIRE((of_der.status == 0 && of_pem.status == 0));
        CHECK(bytes_of(comm_evp_pkey_to_der, of_der.key) == pkcs8_of(cert(name), "DER"));
        CHECK(bytes_of(comm_evp_pkey_to_der, of_pem.key) == pkcs8_of(cert(name), "DER"));
    }
}

TEST_CASE("an encrypted key needs its password, and no condition tells it") {
    const auto form = GENERATE(as<std::string>(), "DER", "PEM", "traditional");
    const auto password = GENERATE(as<std::string>(), "correct horse", "\xc3\xa4", std::string(1023, 'p'));
    if (form == "traditional" && password.size() < 4)
        return; // the program makes none
    CAPTURE(form, password.size());
    const std::string key = encrypted(password, form), plain = pkcs8_of(cert("server.key"), "DER");
    REQUIRE((form == "DER" || key.find("ENCRYPTED") != std::string::npos));
    const KeyOf right(form, key, password.c_str());
    REQUIRE(right.status == 0);
    CHECK(bytes_of(comm_evp_pkey_to_der, right.key) == plain);

    const KeyOf none(form, key);
    CHECK(refused(none.status, "password"));
    for (const std::string &wrong : {std::string("battery staple"), password + password.substr(0, 1),
                                     std::string(), password.substr(1)}) {
        if (wrong.size() > 1024)
            continue;
        const KeyOf refused_key(form, key, wrong.c_str());
        CHECK(refused_key.status == COMM_SSL_FAILURE);
        CHECK(text().find("the password is wrong, or the key is damaged") == 0);
        CHECK((wrong.empty() || text().find(wrong) == std::string::npos));
    }
    comm_evp_pkey_pointer untouched = nullptr;
    const auto read = form == "DER" ? comm_evp_pkey_from_der : comm_evp_pkey_from_pem;
    CHECK(refused(read(key.data(), key.size(), std::string(1025, 'p').c_str(), &untouched), "password"));
    CHECK(refused(read(key.data(), key.size(), std::string(65536, 'p').c_str(), &untouched), "password"));
    CHECK(untouched == nullptr);
}

TEST_CASE("an encrypted certificate asks nobody, and is refused") {
    const std::string body = content_of(cert("ca.pem"));
    const std::string head = "-----BEGIN CERTIFICATE-----\n";
    const CertificateOf read(
        "PEM", head + "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,000102030405060708090A0B0C0D0E0F\n\n" +
                   body.substr(head.size()));
    CHECK(read.status == COMM_SSL_FAILURE);
}

TEST_CASE("what is cut off, goes on or is something else is refused") {
    const std::string der = der_of(cert("ca.pem")), pem = content_of(cert("ca.pem"));
    const std::string key = pkcs8_of(cert("server.key"), "DER"),
                      key_pem = pkcs8_of(cert("server.key"), "PEM");
    for (size_t length = 1; length < der.size(); length++)
        if (CertificateOf(std::string("DER"), der.substr(0, length)).status != COMM_SSL_FAILURE)
            FAIL_CHECK("a certificate of " << length << " bytes");
    for (size_t length = 1; length < key.size(); length++)
        if (KeyOf(std::string("DER"), key.substr(0, length)).status != COMM_SSL_FAILURE)
            FAIL_CHECK("a key of " << length << " bytes");
    for (size_t length = 1; length < pem.find("-----END"); length++)
        if (CertificateOf(std::string("PEM"), pem.substr(0, length)).status != COMM_SSL_FAILURE)
            FAIL_CHECK("a certificate of " << length << " characters");
    for (size_t length = 1; length < key_pem.find("-----END"); length++)
        if (KeyOf(std::string("PEM"), key_pem.substr(0, length)).status != COMM_SSL_FAILURE)
            FAIL_CHECK("a key of " << length << " characters");

    const std::string protected_key = encrypted("correct horse", "DER");
    for (const std::string &more : {std::string(1, '\0'), std::string("x"), der}) {
        CHECK(CertificateOf("DER", der + more).status == COMM_SSL_FAILURE);
        CHECK(text() == "more bytes follow the certificate");
        CHECK(KeyOf("DER", key + more).status == COMM_SSL_FAILURE);
        CHECK(text() == "more bytes follow the key");
        CHECK(KeyOf("DER", protected_key + more, "correct horse").status == COMM_SSL_FAILURE);
        CHECK(text() == "more bytes follow the key");
    }
    for (const std::string &garbage :
         {std::string("garbage"), std::string(100, '\0'), std::string(1 << 20, '\x30'),
          std::string("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n")}) {
        for (const char *form : {"DER", "PEM"}) {
            CHECK(CertificateOf(form, garbage).status == COMM_SSL_FAILURE);
            CHECK(KeyOf(form, garbage, "password").status == COMM_SSL_FAILURE);
        }
    }
    CHECK(CertificateOf("DER", key).status == COMM_SSL_FAILURE);
    CHECK(CertificateOf("PEM", key_pem).status == COMM_SSL_FAILURE);
    CHECK(KeyOf("DER", der).status == COMM_SSL_FAILURE);
    CHECK(KeyOf("PEM", pem).status == COMM_SSL_FAILURE);
    CHECK(CertificateOf("PEM", key_pem + pem).status == 0); // the first certificate
    CHECK(KeyOf("PEM", pem + key_pem).status == 0);
}

TEST_CASE("memory that is NULL, empty or too large is refused by its name") {
    const std::string large(size_t(1 << 20) + 1, ' ');
    comm_x509_pointer certificate = nullptr;
    comm_evp_pkey_pointer key = nullptr;
    for (const auto &[read, read_key, name] :
         {std::tuple{&comm_x509_from_der, &comm_evp_pkey_from_der, "der"},
          std::tuple{&comm_x509_from_pem, &comm_evp_pkey_from_pem, "pem"}}) {
        CHECK(refused(read(nullptr, 0, &certificate), name));
        CHECK(refused(read(nullptr, 5, &certificate), name));
        CHECK(refused(read("x", 0, &certificate), name));
        CHECK(refused(read(large.data(), large.size(), &certificate), name));
        CHECK(refused(read("x", 1, nullptr), "certificate"));
        CHECK(refused(read_key(nullptr, 0, nullptr, &key), name));
        CHECK(refused(read_key("x", 0, nullptr, &key), name));
        CHECK(refused(read_key(large.data(), large.size(), nullptr, &key), name));
        CHECK(refused(read_key("x", 1, nullptr, nullptr), "key"));
    }
    CHECK((certificate == nullptr && key == nullptr));
}

TEST_CASE("what is given in bytes refuses NULL and unknown digests") {
    const Certificate certificate(cert("server.pem"));
    const KeyOf key("PEM", content_of(cert("server.key")));
    void *data = nullptr;
    size_t length = 77;
    char *pem = nullptr;
    for (auto reader : {comm_x509_to_der, comm_x509_pubkey_key, comm_x509_signature_value}) {
        CHECK(refused(reader(nullptr, &data, &length), "certificate"));
        CHECK(reader(certificate.x509, nullptr, &length) == COMM_USAGE_ERROR);
        CHECK(reader(certificate.x509, &data, nullptr) == COMM_USAGE_ERROR);
    }
    CHECK(refused(comm_evp_pkey_to_der(nullptr, &data, &length), "key"));
    CHECK(refused(comm_evp_pkey_to_der(key.key, nullptr, &length), "der"));
    CHECK(refused(comm_x509_to_pem(nullptr, &pem), "certificate"));
    CHECK(refused(comm_x509_to_pem(certificate.x509, nullptr), "pem"));
    CHECK(refused(comm_evp_pkey_to_pem(nullptr, &pem), "key"));
    CHECK(refused(comm_evp_pkey_to_pem(key.key, nullptr), "pem"));
    for (const char *digest : {"", "no such digest"})
        CHECK(refused(comm_x509_sha_digest(certificate.x509, digest, &data, &length), "digest"));
    CHECK(refused(comm_x509_sha_digest(nullptr, "SHA256", &data, &length), "certificate"));
    CHECK(refused(comm_x509_sha_digest(certificate.x509, "SHA256", nullptr, &length), "value"));
    X509 *empty = RAW(X509_new)();
    if (!before_3()) // 1.1.1 encodes even that
        CHECK(comm_x509_to_der(empty, &data, &length) == COMM_SSL_FAILURE);
    RAW(X509_free)(empty);
    CHECK((data == nullptr && length == 77 && pem == nullptr));
}

namespace {

comm_step handshake(Engine &engine, RawPeer &peer) {
    peer.start();
    return settle(engine, peer);
}

std::string der_of_peer(SSL *ssl) {
    X509 *certificate = RAW(SSL_get1_peer_certificate)(ssl);
    const std::string der = certificate != nullptr ? bytes_of(comm_x509_to_der, certificate) : "none";
    RAW(X509_free)(certificate);
    return der;
}

} // namespace

TEST_CASE("a server presents a certificate from memory") {
    const auto form = GENERATE(as<std::string>(), "DER", "PEM");
    const auto name = GENERATE(as<std::string>(), "other", "rsa");
    const bool on_ssl = GENERATE(false, true);
    const std::string file = cert(name + ".pem");
    CAPTURE(form, name, on_ssl);
    const Context context(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    {
        const CertificateOf certificate(form, form == "DER" ? der_of(file) : content_of(file));
        const KeyOf key(form, pkcs8_of(cert(name + ".key"), form));
        REQUIRE((certificate.status == 0 && key.status == 0));
        if (on_ssl) {
            comm_ssl_set_accept_state(ssl);
            CHECK(comm_ssl_use_certificate(ssl, certificate.x509) == 1);
            CHECK(comm_ssl_use_privatekey(ssl, key.key) == 1);
        } else {
            CHECK(comm_ssl_ctx_use_certificate(context.ctx, certificate.x509) == 1);
            CHECK(comm_ssl_ctx_use_privatekey(context.ctx, key.key) == 1);
        }
    } // what is used holds its own
    Keywords keywords;
    {
        Engine engine(on_ssl ? keywords.ssl(ssl).side(COMM_SERVER)
                             : keywords.ctx(context.ctx).side(COMM_SERVER));
        RawPeer peer(false, "");
        CHECK(handshake(engine, peer) == COMM_DONE);
        CHECK(der_of_peer(peer.ssl) == der_of(file));
    }
    comm_destroy_ssl(ssl);
}

TEST_CASE("a client trusts an authority from memory, and its context alone") {
    const auto form = GENERATE(as<std::string>(), "DER", "PEM");
    const Context context(COMM_CLIENT, "", ""), another(COMM_CLIENT, "", "");
    auto step_with = [](const Context &context, const std::string &identity) {
        Keywords keywords;
        Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
        RawPeer peer(true, identity);
        return handshake(engine, peer);
    };
    CHECK(step_with(context, "other") == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_VERIFICATION_FAILURE);
    const std::string file = cert("other-ca.pem");
    {
        const CertificateOf authority(form, form == "DER" ? der_of(file) : content_of(file));
        REQUIRE(authority.status == 0);
        CHECK(comm_ssl_ctx_add_trusted_certificate(context.ctx, authority.x509) == 0);
        CHECK(comm_ssl_ctx_add_trusted_certificate(context.ctx, authority.x509) ==
              0); // once more is no error
    }
    CHECK(step_with(context, "other") == COMM_DONE);
    CHECK(step_with(context, "server") == COMM_FAILED); // of the other authority
    CHECK(step_with(another, "other") == COMM_FAILED);
}

TEST_CASE("certificates and keys that cannot be used are refused, and change nothing") {
    const Context context(COMM_SERVER, "server");
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    const CertificateOf other("PEM", content_of(cert("other.pem")));
    const KeyOf other_key("PEM", content_of(cert("other.key")));
    const X509 *before = RAW(SSL_CTX_get0_certificate)(context.ctx);
    CHECK(comm_ssl_ctx_use_privatekey(context.ctx, other_key.key) == 0);
    CHECK(std::string(comm_condition_reason(nullptr)) == "key values mismatch");
    CHECK(comm_ssl_use_privatekey(ssl, other_key.key) == 0);
    CHECK(std::string(comm_condition_reason(nullptr)) == "key values mismatch");
    CHECK((comm_ssl_ctx_use_certificate(context.ctx, nullptr) == 0 &&
           refused(comm_condition_type(nullptr), "certificate")));
    CHECK((comm_ssl_use_certificate(ssl, nullptr) == 0 &&
           refused(comm_condition_type(nullptr), "certificate")));
    CHECK((comm_ssl_ctx_use_certificate(nullptr, other.x509) == 0 &&
           refused(comm_condition_type(nullptr), "ssl-ctx")));
    CHECK(
        (comm_ssl_use_certificate(nullptr, other.x509) == 0 && refused(comm_condition_type(nullptr), "ssl")));
    CHECK((comm_ssl_ctx_use_privatekey(context.ctx, nullptr) == 0 &&
           refused(comm_condition_type(nullptr), "key")));
    CHECK((comm_ssl_use_privatekey(ssl, nullptr) == 0 && refused(comm_condition_type(nullptr), "key")));
    CHECK((comm_ssl_ctx_use_privatekey(nullptr, other_key.key) == 0 &&
           refused(comm_condition_type(nullptr), "ssl-ctx")));
    CHECK((comm_ssl_use_privatekey(nullptr, other_key.key) == 0 &&
           refused(comm_condition_type(nullptr), "ssl")));
    CHECK(refused(comm_ssl_ctx_add_trusted_certificate(nullptr, other.x509), "ssl-ctx"));
    CHECK(refused(comm_ssl_ctx_add_trusted_certificate(context.ctx, nullptr), "certificate"));
    if (before_3()) { // a key that does not fit drops the certificate there
        CHECK(RAW(SSL_CTX_get0_certificate)(context.ctx) == nullptr);
    } else {
        CHECK(RAW(SSL_CTX_get0_certificate)(context.ctx) == before);
        CHECK(RAW(SSL_CTX_check_private_key)(context.ctx) == 1);
        CHECK(RAW(SSL_check_private_key)(ssl) == 1);
    }
    comm_destroy_ssl(ssl);
}

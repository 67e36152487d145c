// What is read from certificates, beside what `openssl x509` says of the same files.
#include "support/certificate.hpp"

namespace {

bool has(const std::string &said, const std::string &line) {
    return said.find(line + "\n") != std::string::npos;
}

std::string in_iso(std::string time) {
    std::replace(time.begin(), time.end(), 'T', ' ');
    return time;
}

std::string field(comm_x509_name_pointer name, const char *which) {
    return text_of(comm_x509_name_field_string, name, which);
}

// Subject and issuer, a part a line.
std::string names_text(const std::string &file) {
    return openssl_says(file, {"-subject", "-issuer"}, "sname,utf8,sep_multiline");
}

using Names = std::vector<std::pair<std::string, std::string>>;

// Field and value of each line of the subject or issuer; parts of one line are joined by " + ".
Names names_said(const std::string &file, const std::string &which) {
    Names names;
    bool inside = false;
    for (const auto &line : lines_of(names_text(file))) {
        const auto start = line.find_first_not_of(' ');
        if (start == 0)
            inside = line == which + "=";
        for (const auto &part : inside &&start != 0 && start != line.npos ? split(line.substr(start), " + ")
                                                                          : std::vector<std::string>())
            names.emplace_back(part.substr(0, part.find('=')), part.substr(part.find('=') + 1));
    }
    return names;
}

struct Extension {
    std::string name, text;
};

// The extensions as -text shows them: name and colon indented by 12, the text by 16 and more.
std::vector<Extension> extensions_said(const std::string &file) {
    std::vector<Extension> found;
    bool inside = false;
    for (const auto &line : lines_of(openssl_says(file))) {
        const size_t indent = line.find_first_not_of(' ');
        if (inside && indent == 12)
            found.push_back({line.substr(12, line.rfind(": ") - 12), ""});
        else if (inside && indent != std::string::npos && indent < 12)
            inside = false;
        else if (inside && line.size() > 16)
            found.back().text += (found.back().text.empty() ? "" : "\n") + line.substr(16);
        inside = inside || line == "        X509v3 extensions:";
    }
    return found;
}

std::string extension_said(const std::string &file, const std::string &name) {
    for (const auto &extension : extensions_said(file))
        if (extension.name == name)
            return extension.text;
    return "";
}

using Words = std::map<std::string, int32_t>;

// The bits of the words that openssl says; -1 when it says something else.
int32_t bits_said(const std::string &said, const Words &words) {
    int32_t bits = 0;
    for (const auto &word : said.empty() ? std::vector<std::string>() : split(said, ", ")) {
        if (words.find(word) == words.end())
            return -1;
        bits |= words.at(word);
    }
    return bits;
}

template <class Bits>
int32_t bits_of(comm_status (*reader)(comm_x509_pointer, Bits *), comm_x509_pointer certificate) {
    Bits bits = 0x55aa;
    const comm_status status = reader(certificate, &bits);
    if (status == 0)
        return bits;
    CHECK(status == COMM_SSL_FAILURE);
    CHECK(bits == 0x55aa);
    return -1;
}

const Words key_usages = {{"Digital Signature", COMM_KU_DIGITAL_SIGNATURE},
                          {"Non Repudiation", COMM_KU_NON_REPUDIATION},
                          {"Key Encipherment", COMM_KU_KEY_ENCIPHERMENT},
                          {"Data Encipherment", COMM_KU_DATA_ENCIPHERMENT},
                          {"Key Agreement", COMM_KU_KEY_AGREEMENT},
                          {"Certificate Sign", COMM_KU_KEY_CERT_SIGN},
                          {"CRL Sign", COMM_KU_CRL_SIGN},
                          {"Encipher Only", COMM_KU_ENCIPHER_ONLY},
                          {"Decipher Only", COMM_KU_DECIPHER_ONLY}};

const Words netscape_types = {{"SSL Client", COMM_NS_SSL_CLIENT},
                              {"SSL Server", COMM_NS_SSL_SERVER},
                              {"S/MIME", COMM_NS_SMIME},
                              {"Object Signing", COMM_NS_OBJSIGN},
                              {"SSL CA", COMM_NS_SSL_CA},
                              {"S/MIME CA", COMM_NS_SMIME_CA},
                              {"Object Signing CA", COMM_NS_OBJSIGN_CA}};

// Long names, as openssl says them, of short names and identifiers.
std::string purposes_in_words(const std::vector<std::string> &purposes) {
    std::string words;
    for (const auto &purpose : purposes) {
        char text[200];
        ASN1_OBJECT *object = RAW(OBJ_txt2obj)(purpose.c_str(), 0);
        RAW(OBJ_obj2txt)(text, sizeof text, object, 0);
        RAW(ASN1_OBJECT_free)(object);
        words += (words.empty() ? "" : ", ") + std::string(text);
    }
    return words;
}

} // namespace

TEST_CASE("certificates read as openssl reads them") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    Certificate certificate(file);
    const std::string said = openssl_says(file);
    auto text = [&](comm_status (*reader)(comm_x509_pointer, char **)) {
        return text_of(reader, certificate.x509);
    };
    CHECK(has(said, "serial=" + text(comm_x509_serial_number)));
    CHECK(has(said, "notBefore=" + in_iso(text(comm_x509_starting_time))));
    CHECK(has(said, "notAfter=" + in_iso(text(comm_x509_expiry_time))));
    CHECK(has(said, "subject=" + text(comm_x509_name)));
    CHECK(said.find("        Version: " + std::to_string(comm_x509_version(certificate.x509)) + " (0x") !=
          std::string::npos);
    CHECK(has(said, "    Signature Algorithm: " + text(comm_x509_signature_algorithm)));
    CHECK(has(said, "            Public Key Algorithm: " + text(comm_x509_pubkey_algorithm)));
}

TEST_CASE("names are read field by field") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    Certificate certificate(file);
    for (auto [name, which] : {std::pair{comm_x509_get_subject_name(certificate.x509), "subject"},
                               std::pair{comm_x509_get_issuer_name(certificate.x509), "issuer"}}) {
        const auto values = list_of(comm_x509_name_get_all_values, name);
        const Names names = names_said(file, which);
        std::map<std::string, std::string> first;
        std::vector<std::string> expected;
        bool cut = false;
        for (const auto &[its, value] : names) {
            expected.insert(expected.end(), {its, value});
            first.emplace(its, value);
            cut = cut || value.find('\0') != std::string::npos;
        }
        if (cut) { // a name of somebody else, were it shorter
            CHECK(values == std::vector<std::string>{"condition: the value has a NUL inside"});
            CHECK(field(name, "CN") == "condition: the value has a NUL inside");
            continue;
        }
        CHECK(values == expected);
        for (const auto &[its, value] : first)
            if (its.find('.') == std::string::npos) // else OpenSSL has no number for it
                CHECK(field(name, its.c_str()) == value);
    }
}

TEST_CASE("mail addresses are those that openssl prints") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    Certificate certificate(file);
    const auto addresses = list_of(comm_x509_get_email, certificate.x509);
    const bool broken = extension_said(file, "X509v3 Subject Alternative Name") == "..";
    if (broken) // where there may be more
        CHECK(addresses.front().find("condition: the subject alternative names could not be read") == 0);
    else
        CHECK(addresses == lines_of(openssl_says(file, {"-email"})));
}

TEST_CASE("what a certificate is for reads as openssl prints it") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    Certificate certificate(file);
    CHECK(bits_of(comm_x509_key_usage, certificate.x509) ==
          bits_said(extension_said(file, "X509v3 Key Usage"), key_usages));
    CHECK(bits_of(comm_x509_netscape_certificate_type, certificate.x509) ==
          bits_said(extension_said(file, "Netscape Cert Type"), netscape_types));
    const std::string purposes = extension_said(file, "X509v3 Extended Key Usage");
    const auto read = list_of(comm_x509_extended_key_usage, certificate.x509);
    if (purposes == "..") // its bytes: it cannot be decoded
        CHECK(read.front().find("condition: the extended key usage could not be read") == 0);
    else
        CHECK(purposes_in_words(read) == purposes);
}

namespace {

// As 1.1.1 prints it: the program that says what to expect is of version 3.
std::string as_before_3(const std::string &name, std::string text) {
    const auto other = text.find("othername: ");
    if (other != std::string::npos)
        text = text.substr(0, other) + "othername:<unsupported>";
    if (name == "X509v3 Authority Key Identifier" && text.find("keyid:") != 0 && text.find("DirName") != 0)
        text = "keyid:" + text;
    return text;
}

std::string without_empty_lines(const std::string &text) {
    std::string kept;
    for (const auto &line : lines_of(text))
        if (!line.empty())
            kept += (kept.empty() ? "" : "\n") + line;
    return kept;
}

} // namespace

TEST_CASE("extensions read as openssl prints them") {
    const auto file = GENERATE(from_range(all_certificates()));
    CAPTURE(file);
    Certificate certificate(file);
    const auto said = extensions_said(file);
    const auto stack = comm_x509_get_extensions(certificate.x509);
    REQUIRE((stack == nullptr) == said.empty());
    if (stack == nullptr)
        return;
    REQUIRE(comm_x509_extension_stack_count(stack) == said.size());
    for (size_t i = 0; i < said.size(); i++) {
        const auto extension = comm_x509_extension_stack_item(stack, i);
        const int32_t nid = comm_x509_extension_nid(extension);
        const bool latin = said[i].text.find('\xe9') != std::string::npos; // which is no text in UTF-8
        const std::string read = text_of(comm_x509_extension_string, extension);
        const std::string expected = latin ? "condition: the extension is not text in UTF-8" : said[i].text;
        if (before_3())
            CHECK(without_empty_lines(read) == as_before_3(said[i].name, expected));
        else
            CHECK(read == expected);
        CHECK((nid == NID_undef) == (said[i].name.find_first_not_of("0123456789.") == std::string::npos));
        if (nid != NID_undef)
            CHECK(comm_obj_nid2ln(nid) == said[i].name);
    }
    CHECK(comm_x509_extension_stack_item(stack, said.size()) == nullptr);
    CHECK(refused(comm_condition_type(nullptr), "index"));
}

TEST_CASE("the certificates have what makes reading them difficult") {
    // Of what the tests above find by themselves, so that none of it goes missing unseen.
    std::string all;
    for (const auto &file : all_certificates())
        all += openssl_says(file) + names_text(file);
    for (const std::string what : {"Algorithm: ED25519",
                                   "Algorithm: ED448",
                                   "Algorithm: rsassaPss",
                                   "Algorithm: rsaEncryption",
                                   "secp384r1",
                                   "Version: 1 (0x0)",
                                   "serial=-",
                                   "serial=00\n",
                                   "serial=7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\n",
                                   "notBefore=1949",
                                   "notAfter=9999",
                                   "Decipher Only",
                                   "Encipher Only",
                                   "Object Signing CA",
                                   "OU=first + OU=second + 1.3.6",
                                   "日本語",
                                   "Größe",
                                   "\xf0\x9f\xa7\x86",
                                   "Registered ID",
                                   "othername",
                                   "DirName",
                                   "URI:",
                                   "IP Address:2001",
                                   "email:",
                                   "CPS: ",
                                   "CA Issuers",
                                   "crl.example",
                                   "Explicit Text",
                                   "TLS Feature",
                                   "nobody knows this"}) {
        CAPTURE(what);
        CHECK(all.find(what) != std::string::npos);
    }
    CHECK(all.find('\0') != std::string::npos);
    CHECK(all.find('\xe9') != std::string::npos);
}

TEST_CASE("a field that is not there is empty, and one that cannot be is refused") {
    Certificate certificate(cert("nonbmp.pem"));
    comm_x509_name_pointer name = comm_x509_get_subject_name(certificate.x509);
    char *value = nullptr;
    CHECK(field(name, "localityName").empty());
    CHECK(refused(comm_x509_name_field_string(name, "noSuchField", &value), "field"));
    CHECK(refused(comm_x509_name_field_string(name, "", &value), "field"));
    CHECK(value == nullptr);
}

TEST_CASE("readers refuse what is NULL by its name") {
    Certificate certificate(cert("server.pem"));
    comm_x509_name_pointer name = comm_x509_get_subject_name(certificate.x509);
    comm_x509_extension_pointer extension =
        comm_x509_extension_stack_item(comm_x509_get_extensions(certificate.x509), 0);
    char *text = nullptr;
    comm_string_list *list = nullptr;
    int32_t bits = 0x55aa;
    for (auto reader : {comm_x509_name, comm_x509_serial_number, comm_x509_starting_time,
                        comm_x509_expiry_time, comm_x509_signature_algorithm, comm_x509_pubkey_algorithm}) {
        CHECK(refused(reader(nullptr, &text), "certificate"));
        CHECK(reader(certificate.x509, nullptr) == COMM_USAGE_ERROR);
    }
    CHECK(refused(comm_x509_name_field_string(nullptr, "CN", &text), "name"));
    CHECK(refused(comm_x509_name_field_string(name, nullptr, &text), "field"));
    CHECK(refused(comm_x509_name_field_string(name, "CN", nullptr), "value"));
    CHECK(refused(comm_x509_name_get_all_values(nullptr, &list), "name"));
    CHECK(refused(comm_x509_name_get_all_values(name, nullptr), "values"));
    CHECK(refused(comm_x509_get_email(nullptr, &list), "certificate"));
    CHECK(refused(comm_x509_get_email(certificate.x509, nullptr), "addresses"));
    CHECK(refused(comm_x509_extended_key_usage(nullptr, &list), "certificate"));
    CHECK(refused(comm_x509_extended_key_usage(certificate.x509, nullptr), "purposes"));
    CHECK(refused(comm_x509_key_usage(nullptr, &bits), "certificate"));
    CHECK(refused(comm_x509_key_usage(certificate.x509, nullptr), "usage"));
    CHECK(refused(comm_x509_netscape_certificate_type(nullptr, &bits), "certificate"));
    CHECK(refused(comm_x509_netscape_certificate_type(certificate.x509, nullptr), "certificate-type"));
    CHECK(refused(comm_x509_extension_string(nullptr, &text), "extension"));
    CHECK(refused(comm_x509_extension_string(extension, nullptr), "text"));
    CHECK((text == nullptr && list == nullptr && bits == 0x55aa));
}

TEST_CASE("readers that answer directly answer nothing of NULL") {
    const auto left = [](const char *argument) { return refused(comm_condition_type(nullptr), argument); };
    CHECK((comm_x509_version(nullptr) == 0 && left("certificate")));
    CHECK((comm_x509_get_subject_name(nullptr) == nullptr && left("certificate")));
    CHECK((comm_x509_get_issuer_name(nullptr) == nullptr && left("certificate")));
    CHECK((comm_x509_get_extensions(nullptr) == nullptr && left("certificate")));
    CHECK((comm_x509_extension_stack_count(nullptr) == 0 && left("extensions")));
    CHECK((comm_x509_extension_stack_item(nullptr, 0) == nullptr && left("extensions")));
    CHECK((comm_x509_extension_nid(nullptr) == 0 && left("extension")));
    CHECK((comm_x509_store_ctx_get_current_cert(nullptr) == nullptr && left("store-ctx")));
    CHECK((comm_string_list_count(nullptr) == 0 && left("list")));
    CHECK((comm_string_list_item(nullptr, 0) == nullptr && left("list")));
    CHECK(comm_obj_nid2ln(-1) == nullptr);
    comm_free_string_list(nullptr);
}

TEST_CASE("a list of strings is there until its last reference is given back") {
    Certificate certificate(cert("server.pem"));
    comm_string_list *list = nullptr;
    REQUIRE(comm_x509_name_get_all_values(comm_x509_get_subject_name(certificate.x509), &list) == 0);
    comm_retain_string_list(list);
    comm_free_string_list(list);
    REQUIRE(comm_string_list_count(list) == 6);
    CHECK(std::string(comm_string_list_item(list, 5)) == "localhost");
    CHECK(comm_string_list_item(list, 6) == nullptr);
    CHECK(refused(comm_condition_type(nullptr), "index"));
    comm_free_string_list(list);
}

TEST_CASE("a certificate without a key has no key algorithm") {
    X509 *certificate = RAW(X509_new)();
    char *text = nullptr;
    CHECK(comm_x509_pubkey_algorithm(certificate, &text) == COMM_SSL_FAILURE);
    CHECK(text == nullptr);
    RAW(X509_free)(certificate);
}

// A libssl made for each case: what versions differ in, and what is refused.
#include "loader/run.hpp"

#include <sstream>

namespace {

enum Class { IMPORT_REQUIRED, IMPORT_OPTIONAL, IMPORT_RENAMED, IMPORT_FALLBACK };
enum Library { LIB_SSL, LIB_CRYPTO };
void fallback_ERR_get_error_all() {}

const struct {
    const char *names;
    Class kind;
    Library library;
    void (*fallback)(void);
} rows[] = {
#include "loader/imports.inc"
};

// What a library of the versions before 3.0 lacks, and what it has instead.
const Lines missing_in_1_1_1 = {"ERR_get_error_all",
                                "ERR_new",
                                "ERR_set_debug",
                                "ERR_vset_error",
                                "SSL_get1_peer_certificate",
                                "X509_VERIFY_PARAM_get0_host",
                                "X509_VERIFY_PARAM_get1_ip_asc"};

Stub version_1_1_1() {
    Stub stub;
    stub.text = "OpenSSL 1.1.1w  11 Sep 2023";
    stub.number = "0x1010117fUL";
    stub.without = missing_in_1_1_1;
    return stub;
}

std::string refused(const Stub &stub) {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", stub),
                      line = run("plain", {"ensure=" + file})[0];
    CHECK(starts(line, "ssl-library-error: no usable OpenSSL: " + file + ": "));
    return line;
}

// Functions with a body of their own; all others answer 0.
const char *const bodies = R"(
#include <stddef.h>
#include <stdint.h>
unsigned long init_calls, init_options, queued, queue[16], put_calls;
static unsigned long pop(void) {
    unsigned long code = queued > 0 ? queue[0] : 0;
    for (unsigned long i = 1; i < queued; i++)
        queue[i - 1] = queue[i];
    queued -= queued > 0;
    return code;
}
)";

const std::pair<const char *, const char *> own_bodies[] = {
    {"ERR_peek_error", "unsigned long ERR_peek_error(void) { return queued > 0 ? queue[0] : 0; }"},
    {"SSL_CTX_new", "void *SSL_CTX_new(const void *method) { queue[queued++] = 0x140000c4; return NULL; }"},
    {"ERR_clear_error", "void ERR_clear_error(void) { queued = 0; }"},
    {"ERR_get_error_line_data",
     "unsigned long ERR_get_error_line_data(const char **file, int *line, const char **data, int *flags) {\n"
     "    *file = \"file.c\", *line = 7, *data = \"\", *flags = 0;\n    return pop();\n}"},
    {"ERR_put_error",
     "void ERR_put_error(int library, int function, int reason, const char *file, int line) {\n"
     "    put_calls++;\n"
     "    queue[queued++] = (unsigned long)library << 24 | (unsigned long)function << 12 | "
     "(unsigned long)reason;\n}"},
};

} // namespace

const std::vector<Import> &imports() {
    static std::vector<Import> all;
    if (all.empty())
        for (const auto &row : rows) {
            Import import{{}, row.kind == IMPORT_REQUIRED, row.kind == IMPORT_OPTIONAL};
            for (const char *name = row.names; *name != '\0'; name += strlen(name) + 1)
                import.names.push_back(name);
            all.push_back(import);
        }
    return all;
}

std::string make_stub(const Folder &folder, const std::string &name, const Stub &stub) {
    std::ostringstream source;
    source << bodies << "const char *OpenSSL_version(int what) { return what == 0 ? \"" << stub.text
           << "\" : \"\"; }\n"
           << "unsigned long OpenSSL_version_num(void) { return " << stub.number << "; }\n"
           << "int OPENSSL_init_crypto(uint64_t options, void *settings) { return 1; }\n"
           << "int OPENSSL_init_ssl(uint64_t options, void *settings) {\n"
           << "    init_calls++, init_options = options;\n    return " << stub.initialises << ";\n}\n";
    Lines made = {"OpenSSL_version", "OpenSSL_version_num", "OPENSSL_init_ssl"};
    made.insert(made.end(), stub.without.begin(), stub.without.end());
    const auto lacks = [&](const char *one) {
        return std::find(made.begin(), made.end(), one) != made.end();
    };
    for (const auto &[one, body] : own_bodies) {
        if (!lacks(one))
            source << body << '\n';
        made.push_back(one);
    }
    for (const auto &import : imports())
        for (const auto &one : import.names)
            if (!lacks(one.c_str()))
                source << "long " << one << "(void) { return 0; }\n";
    const std::string file = folder.file(name), code = folder.write(name + ".c", source.str());
    Process compiler(
        {C_COMPILER, "-w", "-shared", "-fPIC", "-fno-builtin", "-Wl,-soname," + name, "-o", file, code});
    INFO(compiler.rest());
    REQUIRE(compiler.finish() == 0);
    return file;
}

TEST_CASE("a libssl that lacks any one of the required functions is refused, and the function is named") {
    const Folder folder;
    const std::string whole = content_of(make_stub(folder, "libstub.so", Stub()));
    Lines words, names;
    for (const auto &import : imports()) {
        if (!import.required)
            continue;
        const std::string &name = import.names[0];
        const std::string file =
            folder.write("without-" + name + ".so", renamed(whole, name, "-" + name.substr(1)));
        words.push_back("ensure=" + file);
        names.push_back(file + (name == "OPENSSL_init_ssl" || starts(name, "OpenSSL_version")
                                    ? ": it is not libssl"
                                    : ": it lacks " + name));
    }
    REQUIRE(words.size() > 100);
    const auto said = run("plain", words);
    for (size_t i = 0; i < said.size(); i++)
        CHECK(starts(said[i], "ssl-library-error: no usable OpenSSL: " + names[i] + "."));
}

TEST_CASE("a libssl that lacks all names of a renamed function is refused") {
    Stub stub;
    stub.without = {"SSL_get1_peer_certificate", "SSL_get_peer_certificate"};
    CHECK(contains(refused(stub), "it lacks SSL_get1_peer_certificate"));
}

TEST_CASE("a version that is not supported is refused by name") {
    const std::pair<const char *, const char *> version = GENERATE(
        std::make_pair("OpenSSL 1.1.0l", "0x101000cfUL"), std::make_pair("OpenSSL 5.0.0", "0x50000000UL"),
        std::make_pair("OpenSSL 2.0.0", "0x20000000UL"), std::make_pair("LibreSSL 3.9.0", "0x20000000UL"),
        std::make_pair("LibreSSL 3.9.0", "0x30000000UL"), std::make_pair("BoringSSL", "0x1010107fUL"));
    Stub stub;
    stub.text = version.first;
    stub.number = version.second;
    CHECK(contains(refused(stub), std::string("it is ") + version.first + ", which is not supported"));
}

TEST_CASE("OpenSSL 1.0 is refused by name, alone and in a list") {
    const Folder folder;
    const std::string code = folder.write("old.c", "int SSL_library_init(void) { return 1; }\n");
    const std::string file = folder.file("libssl.so.1.0.2");
    Process compiler({C_COMPILER, "-shared", "-fPIC", "-o", file, code});
    REQUIRE(compiler.finish() == 0);
    const auto said =
        run("plain", {"ensure=" + file, "ensure=libm.so.6|" + file, "open=" + file, "ensure=" + file});
    for (size_t i : {0, 1, 3})
        CHECK(contains(said[i], file + ": it is OpenSSL 1.0 or older"));
}

TEST_CASE("a libssl that cannot be initialised is refused") {
    Stub stub;
    stub.initialises = false;
    CHECK(contains(refused(stub), "its initialisation failed"));
}

TEST_CASE("a libssl that lacks what is optional is used, and the feature is absent") {
    const Folder folder;
    Stub stub;
    Lines words = {"ensure=" + folder.file("libstub.so")}, expected = {"ok"};
    for (const auto &import : imports()) {
        if (import.optional && import.names[0] != "SSLv3_method")
            stub.without.push_back(import.names[0]);
        if (import.optional) {
            words.push_back("feature=" + import.names[0]);
            expected.push_back(import.names[0] == "SSLv3_method" ? "ok: 1" : "ok: 0");
        }
    }
    REQUIRE(words.size() > 5);
    make_stub(folder, "libstub.so", stub);
    CHECK(run("plain", words) == expected);
}

TEST_CASE("1.1.1 is used under its own names") {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", version_1_1_1());
    const auto said = run("plain", {"ensure=" + file, "version", "feature=SSL_get1_peer_certificate",
                                    "feature=SSL_get_peer_certificate", "feature=ERR_get_error_all",
                                    "feature=ERR_put_error", "feature=ERR_new", "feature=SSL_CTX_set_mode"});
    CHECK(said == Lines{"ok", "ok: OpenSSL 1.1.1w  11 Sep 2023", "ok: 0", "ok: 1", "ok: 0", "ok: 1", "ok: 0",
                        "ok: 1"});
}

TEST_CASE("on 1.1.1 the caller's errors are put back as they were") {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", version_1_1_1());
    const auto number = [&](const char *name) { return "number=" + file + "|" + name; };
    const auto said = run("plain", {"ensure=" + file, "queue=335544321|337641474", "version",
                                    number("queued"), number("put_calls"), number("queue")});
    CHECK(said == Lines{"ok", "ok", "ok: OpenSSL 1.1.1w  11 Sep 2023", "ok: 2", "ok: 4", "ok: 335544321"});
}

TEST_CASE("a constant has the value of the loaded version") {
    const Folder folder;
    const std::string old = make_stub(folder, "old.so", version_1_1_1()),
                      stub = make_stub(folder, "new.so", Stub());
    const Lines words = {"constant=SSL_OP_ALL", "constant=SSL_VERIFY_PEER"};
    const auto said = [&](const std::string &file) {
        return run("plain", words, {"COMMSSL_LIBRARY_PATH=" + file});
    };
    CHECK(said(old) == Lines{"ok: " + std::to_string(0x80000854UL), "ok: 1"});
    CHECK(said(stub) == Lines{"ok: " + std::to_string(0x80000850UL), "ok: 1"});
}

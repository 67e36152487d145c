// already-done: the process's own OpenSSL is used, under whatever name, and not initialised.
#include "loader/run.hpp"

namespace {

// The system's libraries under names that no list has: libfoo.so.9 depends on libfoocry.so.3.
struct Renamed {
    Folder folder;
    std::string ssl, crypto;
    Renamed() {
        const std::string name = "libcrypto.so.3", other = "libfoocry.so.3";
        crypto = folder.write(other, renamed(content_of(system_libcrypto()), name, other));
        ssl = folder.write("libfoo.so.9", renamed(renamed(content_of(system_libssl()), name, other),
                                                  "libssl.so.3", "libfoo.so.9"));
    }
};

} // namespace

TEST_CASE("already-done uses the libssl that the program is linked with") {
    const auto said = run("linked", {"already-done", "file=SSL_new", "file=OpenSSL_version_num", "version"});
    CHECK(said[0] == "ok");
    CHECK(said[1] == "ok: " + system_libssl());
    CHECK(said[2] == "ok: " + system_libcrypto());
    CHECK(starts(said[3], "ok: OpenSSL "));
}

TEST_CASE("already-done finds a libssl under another name") {
    const Renamed names;
    const auto said =
        run("plain", {"open=" + names.crypto, "open=" + names.ssl, "already-done", "file=SSL_new",
                      "file=OpenSSL_version_num", "ensure=" + names.ssl, "ensure=-lssl"});
    CHECK(said[2] == "ok");
    CHECK(said[3] == "ok: " + names.ssl);
    CHECK(said[4] == "ok: " + names.crypto);
    CHECK(said[5] == "ok");
    CHECK(starts(said[6], "usage-error library-path"));
}

TEST_CASE("already-done finds OpenSSL inside the program when that exports it") {
    const auto said = run("exporting", {"already-done", "file=SSL_new", "version", "ensure=-lssl"});
    CHECK(said[0] == "ok");
    CHECK(said[1] == "ok: " PROGRAMS "/loader-exporting");
    CHECK(starts(said[2], "ok: OpenSSL "));
    CHECK(starts(said[3], "usage-error library-path"));
}

TEST_CASE("after already-done a path to the same library is fine") {
    CHECK(run("linked", {"already-done", "ensure=-lssl", "ensure=" + system_libssl()}) ==
          Lines{"ok", "ok", "ok"});
    CHECK(run("plain", {"open-global=" + system_libssl(), "already-done", "ensure=-lssl"}) ==
          Lines{"ok", "ok", "ok"});
}

TEST_CASE("already-done goes on after a library that is refused") {
    const Folder folder;
    Stub fork;
    fork.text = "BoringSSL";
    const std::string file = make_stub(folder, "libfork.so", fork);
    const auto said =
        run("plain", {"open=" + file, "open=" + system_libssl(), "already-done", "file=SSL_new"});
    CHECK(said[2] == "ok");
    CHECK(said[3] == "ok: " + system_libssl());
    CHECK(contains(run("plain", {"open=" + file, "already-done"})[1], file + ": it is BoringSSL"));
}

TEST_CASE("already-done leaves what else the process has as it was") {
    const Folder folder;
    const std::string code = folder.write("plugin.c", "int plugin;\n"), file = folder.file("plugin.so");
    Process compiler({C_COMPILER, "-shared", "-fPIC", "-o", file, code});
    REQUIRE(compiler.finish() == 0);
    const auto said =
        run("plain", {"open=" + file, "open=" + system_libssl(), "already-done", "close=" + file, "version"});
    CHECK(said[2] == "ok");
    CHECK(said[3] == "ok");
    CHECK(starts(said[4], "ok: OpenSSL "));
}

TEST_CASE("already-done without an OpenSSL to be seen says what it takes") {
    const std::string program = GENERATE("plain", "static");
    const auto said = run(program, {"already-done", "ensure"});
    CHECK(starts(said[0], "ssl-library-error"));
    CHECK(contains(said[0], "-rdynamic"));
    CHECK(said[1] == "ok");
}

TEST_CASE("already-done calls no initialisation function, and all else calls it once") {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", Stub());
    const std::string count = "number=" + file + "|init_calls";
    const auto already = run("plain", {"open=" + file, "already-done", "version", "ensure", count});
    CHECK(already[1] == "ok");
    CHECK(already.back() == "ok: 0");
    const auto loaded = run("plain", {"ensure=" + file, "ensure", "first-calls=8", "version", count});
    CHECK(loaded[0] == "ok");
    CHECK(loaded.back() == "ok: 1");
}

TEST_CASE("the initialisation leaves the end of the process alone") {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", Stub());
    const auto said = run("plain", {"ensure=" + file, "number=" + file + "|init_options"});
    const unsigned long no_atexit = 0x80000;
    REQUIRE(starts(said[1], "ok: "));
    CHECK((std::stoul(said[1].substr(4)) & no_atexit) == no_atexit);
}

TEST_CASE("already-done may look while another thread opens libraries") {
    // A lock that both need in another order would stop them for ever.
    CHECK(starts(run("plain", {"look-beside-opening=libz.so.1"})[0], "ssl-library-error"));
}

TEST_CASE("a libssl whose calls reach another libcrypto of the process is refused, and both are named") {
    const Renamed names;
    const auto global = run("plain", {"open-global=" + names.crypto, "ensure"});
    CHECK(starts(global[1], "ssl-library-error"));
    CHECK(contains(global[1], "bound to " + names.crypto + ", and not to " + system_libcrypto()));
    const std::string exporting = run("exporting", {"ensure"})[0];
    CHECK(starts(exporting, "ssl-library-error"));
    CHECK(contains(exporting, "bound to " PROGRAMS "/loader-exporting, and not to " + system_libcrypto()));
}

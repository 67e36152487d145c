// The five places where OpenSSL is looked for, each in its turn; and what holds once it is loaded.
#include "loader/run.hpp"

#include <memory>

namespace {

// The system's libssl in folders of their own.
struct Copies {
    Folder folder;
    std::string make(const std::string &where) const {
        return folder.write(where + "/libssl.so.3", content_of(system_libssl()));
    }
};

} // namespace

TEST_CASE("the call's path wins, then what was set, then the environment, then what the process has, then "
          "the list") {
    const Copies copies;
    const std::string call = copies.make("call"), set = copies.make("set"),
                      environment = copies.make("environment"), loaded = copies.make("loaded");
    const Lines variable = {"COMMSSL_LIBRARY_PATH=" + environment};
    const Lines variables[] = {variable, variable, variable, {}, {}};
    const Lines words[] = {{"open=" + loaded, "set=" + set, "ensure=" + call},
                           {"open=" + loaded, "set=" + set, "ensure"},
                           {"open=" + loaded, "ensure"},
                           {"open=" + loaded, "ensure"},
                           {"ensure"}};
    const std::string expected[] = {call, set, environment, loaded, system_libssl()};
    for (size_t i = 0; i < std::size(words); i++) {
        Lines all = words[i];
        all.push_back("file=SSL_new");
        const auto said = run("plain", all, variables[i]);
        CHECK(said[said.size() - 2] == "ok");
        CHECK(said.back() == "ok: " + expected[i]);
    }
}

TEST_CASE("any call loads by the same rules") {
    const Copies copies;
    const std::string environment = copies.make("environment"), set = copies.make("set");
    const Lines variable = {"COMMSSL_LIBRARY_PATH=" + environment};
    CHECK(run("plain", {"file=SSL_new"}, variable)[0] == "ok: " + environment);
    CHECK(run("plain", {"set=" + set, "file=SSL_new"}, variable)[1] == "ok: " + set);
    CHECK(run("plain", {"set=" + set, "unset", "file=SSL_new"}, variable)[2] == "ok: " + environment);
}

TEST_CASE("what was tried first is not followed by the others") {
    CHECK(starts(run("plain", {"ensure"}, {"COMMSSL_LIBRARY_PATH=/nowhere/libssl.so.3"})[0],
                 "ssl-library-error"));
    CHECK(starts(run("linked", {"set=/nowhere/libssl.so.3", "ensure"})[1], "ssl-library-error"));
}

TEST_CASE("the environment's path has several files, in order") {
    const Copies copies;
    const std::string libssl = copies.make("pair");
    const std::string libcrypto = copies.folder.write("pair/libcrypto.so.3", content_of(system_libcrypto()));
    const auto said = run("plain", {"ensure", "file=SSL_new", "file=OpenSSL_version_num"},
                          {"COMMSSL_LIBRARY_PATH=" + libcrypto + ":" + libssl});
    CHECK(said[0] == "ok");
    CHECK(said[1] == "ok: " + libssl);
    CHECK(said[2] == "ok: " + libcrypto);
}

TEST_CASE("a file's name may have a colon where entries are not separated by it") {
    const Copies copies;
    const std::string file = copies.make("a:b");
    CHECK(run("plain", {"ensure=" + file, "file=SSL_new"})[1] == "ok: " + file);
    CHECK(run("plain", {"set=" + file, "file=SSL_new"})[1] == "ok: " + file);
}

TEST_CASE("names stand for this system's files, libcrypto too") {
    for (const std::string path : {"-lssl", "-lcrypto|-lssl", "-lssl|-lcrypto", "libssl.so.3"})
        CHECK(run("plain", {"ensure=" + path, "file=SSL_new"})[1] == "ok: " + system_libssl());
}

TEST_CASE("the newest is taken, and an older one when that is refused") {
    const Folder folder;
    const Lines variables = {"LD_LIBRARY_PATH=" + folder.path.string()};
    Stub stub;
    stub.text = "OpenSSL 4.0.0";
    stub.number = "0x40000000UL";
    make_stub(folder, "libssl.so.4", stub);
    CHECK(run("plain", {"ensure", "file=SSL_new"}, variables)[1] == "ok: " + folder.file("libssl.so.4"));
    stub.text = "OpenSSL 5.0.0";
    stub.number = "0x50000000UL";
    make_stub(folder, "libssl.so.4", stub);
    const auto said = run("plain", {"ensure", "file=SSL_new"}, variables);
    CHECK(said[0] == "ok");
    CHECK(said[1] == "ok: " + system_libssl());
}

TEST_CASE("a libssl that the process has is taken, whatever else the system has") {
    const Folder folder;
    const std::string file = make_stub(folder, "libssl.so.1.1", Stub());
    CHECK(run("plain", {"open=" + file, "ensure", "file=SSL_new"})[2] == "ok: " + file);
    CHECK(run("linked", {"ensure", "file=SSL_new"})[1] == "ok: " + system_libssl());
}

TEST_CASE("a libcrypto other than the one that libssl is bound to is refused, and both are named") {
    const Folder folder;
    const std::string other = folder.write("libcrypto.so.3", content_of(system_libcrypto()));
    const std::string line = run("plain", {"ensure=" + system_libssl() + "|" + other})[0];
    INFO(line);
    CHECK(starts(line, "ssl-library-error"));
    CHECK(contains(line, "bound to " + system_libcrypto() + ", and not to " + other));
}

TEST_CASE("once it is loaded, a path must lead to the same library") {
    const Copies copies;
    const std::string other = copies.make("other");
    const std::string crypto = copies.folder.write("other/libcrypto.so.3", content_of(system_libcrypto()));
    const std::string program = GENERATE("plain", "linked");
    const auto said =
        run(program, {"ensure", "ensure", "ensure=" + system_libssl(), "ensure=libssl.so.3", "ensure=-lssl",
                      "ensure=-lcrypto|-lssl", "already-done", "ensure=" + other, "ensure=/nowhere/x",
                      "ensure=libm.so.6", "open=" + crypto, "ensure=" + crypto + "|-lssl",
                      "set=" + system_libssl(), "unset", "file=SSL_new"});
    for (size_t i = 0; i < 7; i++)
        CHECK(said[i] == "ok");
    for (size_t i : {7, 8, 9, 11})
        CHECK(said[i] ==
              "usage-error library-path: library-path: OpenSSL is loaded already, from " + system_libssl());
    for (size_t i : {12, 13})
        CHECK(said[i] == "usage-error library-path: library-path: OpenSSL is loaded already");
    CHECK(said.back() == "ok: " + system_libssl());
}

TEST_CASE("the first calls of many threads all succeed") {
    const auto said = run("plain", {"first-calls=64", "file=SSL_new"});
    CHECK(said[0] == "ok: 0");
    CHECK(said[1] == "ok: " + system_libssl());
}

TEST_CASE("many processes load it at once") {
    std::vector<std::unique_ptr<Process>> processes;
    for (int i = 0; i < 20; i++)
        processes.push_back(std::make_unique<Process>(command_of("plain", {"ensure", "version"})));
    for (auto &process : processes) {
        CHECK(contains(process->rest(), "ok\nok: OpenSSL "));
        CHECK(process->finish() == 0);
    }
}

TEST_CASE("a process may end while other threads use OpenSSL") {
    for (int i = 0; i < 5; i++)
        CHECK(run("plain", {"exit-in-use"})[0] == "ok");
}

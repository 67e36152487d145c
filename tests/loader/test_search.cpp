// The files that a path stands for, on every system.
#include "loader/run.hpp"

extern "C" {
#include "loader/search.h"
}

namespace {

const char *const systems[] = {"linux",  "windows", "macos", "freebsd", "openbsd",
                               "netbsd", "solaris", "aix",   "other"};

Lines list_of(const char *const *names) {
    Lines list;
    for (; *names != nullptr; names++)
        list.push_back(*names);
    return list;
}

// All candidates of a path, in order.
std::vector<Lines> candidates(const platform *system, const std::vector<const char *> &path, int bits = 64) {
    std::vector<Lines> all;
    for (size_t n = 0;; n++) {
        candidate one;
        search_candidate(system, bits, path.data(), path.size(), n, &one);
        if (one.count == 0)
            return all;
        all.emplace_back(one.files, one.files + one.count);
    }
}

} // namespace

TEST_CASE("every system has a row, with how it gets OpenSSL") {
    for (const char *name : systems) {
        const platform *system = search_platform(name);
        REQUIRE(system != nullptr);
        CHECK(std::string(system->name) == name);
        CHECK(std::string(system->availability).back() == '.');
        CHECK(list_of(system->ssl).size() == list_of(system->crypto).size());
        CHECK(list_of(system->ssl_32).size() == list_of(system->crypto_32).size());
        CHECK(std::string(system->pattern).find('*') != std::string::npos);
    }
    CHECK(search_platform("plan9") == nullptr);
    CHECK(std::string(search_platform(nullptr)->name) == "linux");
}

TEST_CASE("-lssl stands for the system's files, newest first") {
    for (const char *name : systems)
        for (const int bits : {32, 64}) {
            const platform *system = search_platform(name);
            std::vector<Lines> expected;
            for (const auto &file : list_of(bits == 32 ? system->ssl_32 : system->ssl))
                expected.push_back({file});
            CHECK(candidates(system, {"-lssl"}, bits) == expected);
        }
    CHECK(candidates(search_platform("linux"), {"-lssl"}) ==
          std::vector<Lines>{{"libssl.so.4"}, {"libssl.so.3"}, {"libssl.so.1.1"}, {"libssl.so"}});
    const platform *windows = search_platform("windows");
    CHECK(candidates(windows, {"-lssl"}) ==
          std::vector<Lines>{
              {"libssl-4-x64.dll"}, {"libssl-3-x64.dll"}, {"libssl-1_1-x64.dll"}, {"libssl32.dll"}});
    CHECK(candidates(windows, {"-lcrypto", "-lssl"}, 32) ==
          std::vector<Lines>{{"libcrypto-4.dll", "libssl-4.dll"},
                             {"libcrypto-3.dll", "libssl-3.dll"},
                             {"libcrypto-1_1.dll", "libssl-1_1.dll"},
                             {"libeay32.dll", "libssl32.dll"}});
    for (const auto &one : candidates(search_platform("macos"), {"-lssl"}))
        CHECK(one.front() != "libssl.dylib"); // the bare name ends the process
}

TEST_CASE("-lcrypto and -lssl together stand for files of one version") {
    for (const char *name : systems) {
        const platform *system = search_platform(name);
        const auto ssl = list_of(system->ssl), crypto = list_of(system->crypto);
        std::vector<Lines> expected;
        for (size_t i = 0; i < ssl.size(); i++)
            expected.push_back({crypto[i], ssl[i]});
        CHECK(candidates(system, {"-lcrypto", "-lssl"}) == expected);
    }
    CHECK(candidates(search_platform("freebsd"), {"-lcrypto", "-lssl"}).front() ==
          Lines{"libcrypto.so.35", "libssl.so.35"});
}

TEST_CASE("a system's own path has candidates, but for the unknown system") {
    for (const char *name : systems) {
        const platform *system = search_platform(name);
        std::vector<const char *> path;
        for (const char *const *entry = system->libraries; *entry != nullptr; entry++)
            path.push_back(*entry);
        const auto all = candidates(system, path);
        CHECK(all.empty() == (std::string(name) == "other"));
        for (const auto &one : all)
            CHECK(one.size() == path.size());
    }
}

TEST_CASE("a file stands for itself, once") {
    for (const char *name : systems) {
        const platform *system = search_platform(name);
        CHECK(candidates(system, {"/opt/libssl.so.3"}) == std::vector<Lines>{{"/opt/libssl.so.3"}});
        CHECK(candidates(system, {"libssl.so.3", "libcrypto.so.3"}) ==
              std::vector<Lines>{{"libssl.so.3", "libcrypto.so.3"}});
        CHECK(candidates(system, {}).empty());
    }
}

TEST_CASE("a file beside -lssl is in every candidate") {
    CHECK(candidates(search_platform("solaris"), {"/opt/a.so", "-lssl"}) ==
          std::vector<Lines>{
              {"/opt/a.so", "libssl.so.3"}, {"/opt/a.so", "libssl.so.1.1"}, {"/opt/a.so", "libssl.so"}});
}

TEST_CASE("another name stands for the system's file of that name") {
    CHECK(candidates(search_platform("linux"), {"-lother"}) == std::vector<Lines>{{"libother.so"}});
    CHECK(candidates(search_platform("freebsd"), {"-lone", "-ltwo"}) ==
          std::vector<Lines>{{"libone.so", "libtwo.so"}});
    CHECK(candidates(search_platform("windows"), {"-lother"}) == std::vector<Lines>{{"other.dll"}});
    CHECK(candidates(search_platform("macos"), {"-lother"}) == std::vector<Lines>{{"libother.dylib"}});
    CHECK(candidates(search_platform("other"), {"-lssl3"}) == std::vector<Lines>{{"libssl3.so"}});
}

TEST_CASE("the page of systems shows each one's candidates and how it gets OpenSSL") {
    const std::string page = content_of(REFERENCE "/platforms.md");
    size_t sections = 0;
    for (const char *name : systems) {
        const platform *system = search_platform(name);
        std::string section = "## " + std::string(name) + "\n\n" + system->availability + "\n\n";
        std::string path;
        for (const auto &entry : list_of(system->libraries))
            path += (path.empty() ? "`" : ", `") + entry + "`";
        section += "Library path: " + (path.empty() ? "None" : path) + ".\n";
        const auto wide = candidates(system, {"-lssl", "-lcrypto"}, 64);
        const auto narrow = candidates(system, {"-lssl", "-lcrypto"}, 32);
        REQUIRE(wide.size() == narrow.size());
        if (!wide.empty())
            section += "\n| `-lssl` | `-lcrypto` | `-lssl`, 32 bits | `-lcrypto`, 32 bits |\n| --- | --- | "
                       "--- | --- |\n";
        for (size_t i = 0; i < wide.size(); i++) {
            for (const auto &file : {wide[i][0], wide[i][1], narrow[i][0], narrow[i][1]})
                section += "| `" + file + "` ";
            section += "|\n";
        }
        INFO(section);
        CHECK(contains(page + "\n", section + "\n"));
    }
    for (size_t at = page.find("\n## "); at != std::string::npos; at = page.find("\n## ", at + 1))
        sections++;
    CHECK(sections == std::size(systems));
}

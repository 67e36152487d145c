// Every way in which OpenSSL cannot be loaded: the condition names the file and the reason.
#include "loader/run.hpp"

extern "C" {
#include "loader/search.h"
}

namespace {

bool ends_with_availability(const std::string &text) {
    const std::string end = search_platform(nullptr)->availability;
    return text.size() > end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::string refused(const std::string &path) {
    const std::string line = run("plain", {"ensure=" + path})[0];
    INFO(line);
    CHECK(starts(line, "ssl-library-error: no usable OpenSSL: "));
    CHECK(ends_with_availability(line));
    return line;
}

} // namespace

TEST_CASE("a file that is missing is named") {
    CHECK(contains(refused("/nowhere/libssl.so.3"),
                   "/nowhere/libssl.so.3: cannot open shared object file: No such file"));
    CHECK(contains(refused("libnowhere.so.3"), "libnowhere.so.3: cannot open"));
}

TEST_CASE("a file that is no library is named") {
    const Folder folder;
    const std::string text = folder.write("libssl.so.3", std::string(9999, 't'));
    CHECK(contains(refused(text), text + ": invalid ELF header"));
    const std::string empty = folder.write("empty.so", "");
    CHECK(contains(refused(empty), empty + ": file too short"));
    CHECK(contains(refused(folder.path.string()),
                   folder.path.string() + ": cannot read file data: Is a directory"));
}

TEST_CASE("a library that is not libssl is named") {
    for (const std::string file : {"libm.so.6", "libz.so.1"})
        CHECK(contains(refused(file), file + ": it is not libssl"));
    CHECK(contains(refused("libcrypto.so.3"), "libcrypto.so.3: it is not libssl"));
    CHECK(contains(refused("libcrypto.so.3|libm.so.6"), "libm.so.6: none of these files is libssl"));
}

TEST_CASE("a name that no system knows is a file of that name") {
    CHECK(contains(refused("-lnowhere"), "libnowhere.so: cannot open"));
    const std::string longest(240, 'n');
    CHECK(contains(refused("-l" + longest), "lib" + longest + ".so: cannot open"));
}

TEST_CASE("an entry that is longer than a path can be is refused before the system is asked") {
    const std::string size = GENERATE("4096", "1048576", "16777216");
    for (const std::string before : {"/", "", "-l"})
        for (const std::string how : {"ensure", "set"}) {
            const std::string line = run("plain", {"long=" + how + "|" + before + "|" + size})[0];
            CHECK(starts(line, "usage-error library-path: library-path: "));
            CHECK(contains(line, before + "xxxx"));
            CHECK(contains(line, "is longer than"));
            CHECK(line.size() < 200);
        }
    const std::string line = run("plain", {"long=environment|/|" + size})[0];
    CHECK(starts(line, "ssl-library-error: no usable OpenSSL: "));
    CHECK(contains(line, "COMMSSL_LIBRARY_PATH: "));
    CHECK(contains(line, "is longer than"));
    CHECK(ends_with_availability(line));
}

TEST_CASE("a name that is longer than a file's can be is not cut to one that is not") {
    CHECK(starts(run("plain", {"ensure=-l" + std::string(250, 'n')})[0], "usage-error library-path: "));
    const std::string longest(249, 'n');
    CHECK(contains(refused("-l" + longest), "lib" + longest + ".so: cannot open"));
}

TEST_CASE("a list in which one file is missing says which") {
    const std::string line = refused("/nowhere/libcrypto.so.3|libssl.so.3");
    CHECK(contains(line, "/nowhere/libcrypto.so.3: cannot open"));
    CHECK_FALSE(contains(line, "libssl.so.3:"));
}

TEST_CASE("what fails in every candidate of a list is told once") {
    const std::string line = refused("/nowhere/libcrypto.so.3|-lssl");
    const size_t first = line.find("/nowhere/libcrypto.so.3: ");
    REQUIRE(first != std::string::npos);
    CHECK(line.find("/nowhere/libcrypto.so.3: ", first + 1) == std::string::npos);
}

TEST_CASE("a libssl whose libcrypto is missing is named with it") {
    const Folder folder;
    const std::string file =
        folder.write("libssl.so.3", renamed(content_of(system_libssl()), "libcrypto.so.3", "libmissing.so."));
    CHECK(contains(refused(file), file + ": libmissing.so.: cannot open"));
}

TEST_CASE("every candidate that failed is named") {
    const Folder folder;
    Lines words = {"ensure"};
    for (const std::string name : {"libssl.so.4", "libssl.so.3", "libssl.so.1.1", "libssl.so"})
        folder.write(name, "no library");
    const std::string line = run("plain", words, {"LD_LIBRARY_PATH=" + folder.path.string()})[0];
    INFO(line);
    CHECK(starts(line, "ssl-library-error"));
    for (const std::string name : {"libssl.so.4", "libssl.so.3", "libssl.so.1.1", "libssl.so"})
        CHECK(contains(line, folder.file(name) + ": "));
    CHECK(ends_with_availability(line));
}

TEST_CASE("a report that is too long still ends with how this system gets OpenSSL") {
    const std::string name(250, 'x');
    std::string deep;
    for (int i = 0; i < 4; i++)
        deep += "/" + name;
    CHECK(contains(refused(deep), name));
    refused(deep + "|-lssl");
}

TEST_CASE("a path that is wrong is a usage-error of library-path") {
    const std::string command = GENERATE("ensure=", "set=");
    const auto said = run("plain", {command, command + "NULL", command + "libssl.so.3|",
                                    command + "libssl.so.3|NULL", command + "-l", command + "a|b|c|d|e"});
    for (const auto &line : said)
        CHECK(starts(line, "usage-error library-path: library-path has "));
    CHECK(contains(said[0], "empty entry"));
    CHECK(contains(said[1], "NULL entry"));
    CHECK(contains(said[5], "more than 4 files"));
}

TEST_CASE("too many files in the environment are told") {
    const std::string line = run("plain", {"ensure"}, {"COMMSSL_LIBRARY_PATH=a:b:c:d:e"})[0];
    CHECK(contains(line, "COMMSSL_LIBRARY_PATH: it has too many files"));
    CHECK(ends_with_availability(line));
}

TEST_CASE("a list of nothing in the environment says what to do") {
    const std::string line = run("plain", {"ensure"}, {"COMMSSL_LIBRARY_PATH=::"})[0];
    CHECK(starts(line, "ssl-library-error"));
    CHECK(contains(line, "set-ssl-library-path"));
}

TEST_CASE("after a failure the next call tries again") {
    const auto said =
        run("plain", {"ensure=/nowhere/libssl.so.3", "version", "ensure"}, {"COMMSSL_LIBRARY_PATH="});
    CHECK(starts(said[0], "ssl-library-error"));
    CHECK(starts(said[1], "ok: OpenSSL "));
    CHECK(said[2] == "ok");
    const auto other =
        run("plain", {"set=/nowhere/libssl.so.3", "ensure", "version", "unset", "ensure", "version"});
    CHECK(other[0] == "ok");
    CHECK(starts(other[1], "ssl-library-error"));
    CHECK(starts(other[2], "ssl-library-error"));
    CHECK(other[3] == "ok");
    CHECK(other[4] == "ok");
    CHECK(starts(other[5], "ok: OpenSSL "));
}

TEST_CASE("every entry that needs OpenSSL says why there is none") {
    const auto said =
        run("plain", {"version", "seed", "file=SSL_new", "feature=SSL_new", "constant=SSL_OP_ALL"},
            {"COMMSSL_LIBRARY_PATH=/nowhere/libssl.so.3"});
    for (const auto &line : said)
        CHECK(contains(line, "/nowhere/libssl.so.3: cannot open"));
}

// The server name in a ClientHello.
#include "unit/catch.h"

extern "C" {
#include "engine/server_name.h"
}

#include <string>

namespace {

std::string list(const std::string &names) {
    return std::string{char(names.size() >> 8), char(names.size())} + names;
}

std::string name(const std::string &host, char type = 0) {
    return std::string{type, char(host.size() >> 8), char(host.size())} + host;
}

// What was read, "-" when it is refused.
std::string read(const std::string &extension) {
    char host[SERVER_NAME_MAX + 1];
    const std::string exact(extension); // a sanitizer sees reads behind its end
    const auto *bytes = reinterpret_cast<const unsigned char *>(exact.data());
    return server_name_read(bytes, exact.size(), host) ? host : "-";
}

} // namespace

TEST_CASE("a server name is read") {
    CHECK(read(list(name("example.org"))) == "example.org");
    CHECK(read(list(name("x"))) == "x");
    CHECK(read(list(name(std::string(255, 'a')))) == std::string(255, 'a'));
}

TEST_CASE("what is no server name is refused") {
    const std::string good = list(name("example.org"));
    for (size_t length = 0; length < good.size(); length++)
        CHECK(read(good.substr(0, length)) == "-");
    CHECK(read(good + "x") == "-");
    CHECK(read(list(name(""))) == "-");
    CHECK(read(list("")) == "-");
    CHECK(read(list(name("example.org", 1))) == "-");
    CHECK(read(list(name("one") + name("two"))) == "-");
    CHECK(read(list(name(std::string("a\0b", 3)))) == "-");
    CHECK(read(list(name(std::string(256, 'a')))) == "-");
}

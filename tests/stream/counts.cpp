// How many system calls a record costs.
#include "stream/moved.hpp"
#include "support/connection.hpp"

namespace {

// With room for all that a test writes, and nothing on its way.
struct Established : Two {
    Established() {
        for (const Stream *stream : {&client, &server})
            widen(int(comm_socket_stream_socket(stream->stream)));
        // The server's tickets are read, so that only what the test sends is counted.
        REQUIRE(server.write("x") == 0);
        REQUIRE(server.flush() == 0);
        REQUIRE(client.read() == "x");
        moved.reset();
    }
};

} // namespace

TEST_CASE("a full record costs one system call, and more of them less") {
    const size_t piece = GENERATE(size_t(16384), size_t(65536));
    Established both;
    const size_t total = 1 << 20;
    size_t got = 0;
    std::vector<char> buffer(piece);
    for (size_t sent = 0; sent < total; sent += piece) {
        REQUIRE(both.client.write(std::string(piece, 'r')) == 0);
        REQUIRE(both.client.flush() == 0);
        while (got < sent + piece) {
            size_t part = 0;
            REQUIRE(comm_socket_stream_read(both.server.stream, buffer.data(), buffer.size(), &part) == 0);
            got += part;
        }
    }
    CHECK(got == total);
    CHECK(moved.sends <= size_t(total / 16384));
    CHECK(moved.receives <= size_t(total / 16384));
    if (piece == 65536)
        CHECK(moved.sends <= size_t(total / 65536));
}

TEST_CASE("full records that are written one after the other go out together") {
    Established both;
    const size_t total = 1 << 18; // for which there is room
    for (size_t sent = 0; sent < total; sent += 16384)
        REQUIRE(both.client.write(std::string(16384, 'r')) == 0);
    CHECK(moved.sends <= size_t(total / 65536));
    REQUIRE(both.client.flush() == 0);
    CHECK(moved.sends <= size_t(total / 65536) + 1);
    for (size_t got = 0; got < total;)
        got += both.server.read(65536).size();
}

TEST_CASE("small writes become one record and one system call") {
    Established both;
    for (int i = 0; i < 256; i++)
        REQUIRE(both.client.write(std::string(64, 's')) == 0);
    CHECK(moved.sends <= 1); // a full buffer may have gone out
    REQUIRE(both.client.flush() == 0);
    CHECK(moved.sends == 1);
    CHECK(both.server.read(16384) == std::string(16384, 's'));
    CHECK(moved.receives == 1);
}

TEST_CASE("a read that must wait sends what was written first") {
    Established both;
    REQUIRE(both.client.write("question") == 0);
    CHECK(moved.sends == 0);
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, both.server.read() == "question");
        BESIDE_CHECK(beside, both.server.write("answer") == 0);
        BESIDE_CHECK(beside, both.server.flush() == 0);
    });
    CHECK(both.client.read() == "answer");
    other.join();
}

// The ring under every connection.
extern "C" {
#include "engine/ring.h"
}
#include "unit/catch.h"

#include <string>

TEST_CASE("a ring keeps order over its edge and its memory only while it holds bytes") {
    const size_t size = GENERATE(size_t(1), size_t(7), size_t(64));
    ring ring;
    ring_init(&ring, size);
    CHECK(ring.bytes == nullptr);
    std::string in, out;
    for (int turn = 0; turn < 100; turn++) {
        const std::string piece = std::to_string(turn * 7919);
        in += piece.substr(0, ring_put(&ring, piece.data(), piece.size()));
        CHECK(ring.used + ring_room(&ring) == size);
        char buffer[16];
        out.append(buffer, ring_get(&ring, buffer, 1 + turn % 5));
    }
    char rest[64];
    out.append(rest, ring_get(&ring, rest, sizeof rest));
    CHECK(out == in);
    CHECK(ring.bytes == nullptr);
    CHECK(ring_get(&ring, rest, sizeof rest) == 0);
}

TEST_CASE("a ring is filled and emptied in at most two pieces") {
    ring ring;
    iovec pieces[2];
    ring_init(&ring, 8);
    ring_put(&ring, "abcdef", 6);
    char buffer[8];
    ring_get(&ring, buffer, 4);
    REQUIRE(ring_room_pieces(&ring, pieces) == 2);
    CHECK(pieces[0].iov_len + pieces[1].iov_len == 6);
    static_cast<char *>(pieces[0].iov_base)[0] = 'g';
    static_cast<char *>(pieces[0].iov_base)[1] = 'h';
    static_cast<char *>(pieces[1].iov_base)[0] = 'i';
    ring_filled(&ring, 3);
    REQUIRE(ring_used_pieces(&ring, pieces) == 2);
    CHECK(ring_get(&ring, buffer, 8) == 5);
    CHECK(std::string(buffer, 5) == "efghi");
    REQUIRE(ring_room_pieces(&ring, pieces) == 1);
    ring_filled(&ring, 0); // nothing came: the memory goes back
    CHECK(ring.bytes == nullptr);
}

// What becomes of bytes that end without close_notify, with and without the keyword that accepts it.
#include "support/stream.hpp"

namespace {

enum Cut { BETWEEN_RECORDS, IN_A_HEADER, IN_A_BODY, AT_ITS_LAST_BYTE };

// The peer's ciphertext as far as it comes.
std::string cut(RawPeer &peer, Cut where) {
    std::string bytes(1 << 16, '\0');
    REQUIRE(peer.write("last words", 10));
    bytes.resize(peer.take(bytes.data(), bytes.size()));
    const size_t whole = bytes.size();
    REQUIRE(peer.write("more", 4));
    std::string more(1 << 16, '\0');
    more.resize(peer.take(more.data(), more.size()));
    bytes += more;
    switch (where) {
    case BETWEEN_RECORDS:
        return bytes.substr(0, whole);
    case IN_A_HEADER:
        return bytes.substr(0, whole + 3);
    case IN_A_BODY:
        return bytes.substr(0, whole + 7);
    default:
        return bytes.substr(0, bytes.size() - 1);
    }
}

Keywords accepting(bool accept) {
    Keywords keywords;
    comm_ssl_keywords_set_accept_truncation(&keywords.set, accept);
    return keywords;
}

// A client's stream over a socket, and OpenSSL alone at the other end, in one thread.
struct Both {
    SocketPair sockets;
    RawPeer &peer;
    Stream stream;
    Both(RawPeer &peer, Keywords &keywords, bool attach) : peer(peer) {
        keywords.side(COMM_CLIENT).name("localhost").handshake_timeout(0);
        Keywords plain;
        plain.socket(sockets.ours);
        REQUIRE(comm_make_socket_stream(attach ? &plain.set : &keywords.socket(sockets.ours).set,
                                        &stream.stream) == 0);
        sockets.give();
        if (attach)
            REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
        peer.start();
        while (comm_socket_stream_handshake_step(stream.stream) != COMM_DONE || !peer.established())
            move();
        move();
    }
    void move() {
        char buffer[1 << 14];
        const ssize_t got = recv(sockets.theirs, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got > 0)
            peer.feed(buffer, size_t(got));
        peer.handshake();
        send(std::string(buffer, peer.take(buffer, sizeof buffer)));
    }
    void send(const std::string &bytes) {
        if (bytes.empty())
            return;
        REQUIRE(::send(sockets.theirs, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size()));
    }
};

} // namespace

TEST_CASE("a stream's end without close_notify is accepted between records, and only where it is asked for") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto where = GENERATE(BETWEEN_RECORDS, IN_A_HEADER, IN_A_BODY, AT_ITS_LAST_BYTE);
    const auto accept = GENERATE(false, true);
    const auto attach = GENERATE(false, true);
    CAPTURE(version, where, accept, attach);
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server", version);
    Keywords keywords = accepting(accept);
    Both both(peer, keywords.ctx(context.ctx), attach);
    both.send(cut(peer, where));
    REQUIRE(shutdown(both.sockets.theirs, SHUT_WR) == 0);
    CHECK(both.stream.read() == "last words");
    for (int i = 0; i < 2; i++) {
        CHECK(both.stream.read().empty());
        CHECK(both.stream.status == (accept && where == BETWEEN_RECORDS ? 0 : COMM_SSL_TRUNCATED));
    }
    CHECK(both.stream.write("still here") == 0); // the other direction goes on
    CHECK(both.stream.flush() == 0);
    both.move();
    char data[64];
    CHECK(std::string(data, peer.read(data, sizeof data)) == "still here");
    CHECK(comm_socket_stream_shutdown_step(both.stream.stream) ==
          (accept && where == BETWEEN_RECORDS ? COMM_DONE : COMM_TRUNCATED));
    both.move();
    peer.read(data, sizeof data);
    CHECK(peer.saw_close_notify());
}

TEST_CASE(
    "an engine's end without close_notify is accepted between records, and only where it is asked for") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto where = GENERATE(BETWEEN_RECORDS, IN_A_HEADER, IN_A_BODY, AT_ITS_LAST_BYTE);
    const auto accept = GENERATE(false, true);
    CAPTURE(version, where, accept);
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server", version);
    peer.start();
    Keywords keywords = accepting(accept);
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    Meeting meeting{engine, peer};
    REQUIRE(meeting.settle() == COMM_DONE);
    const std::string bytes = cut(peer, where);
    REQUIRE(engine.feed(bytes.data(), bytes.size()) == bytes.size());
    REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
    std::string got;
    CHECK(engine.read(got) == COMM_DONE);
    CHECK(got == "last words");
    for (int i = 0; i < 2; i++)
        CHECK(engine.read(got) == (accept && where == BETWEEN_RECORDS ? COMM_CLOSED : COMM_TRUNCATED));
    size_t position = 0;
    CHECK(engine.write("still here", position) == COMM_DONE);
    meeting.out.move();
    char data[64];
    CHECK(std::string(data, peer.read(data, sizeof data)) == "still here");
}

TEST_CASE("an end during the handshake, or a broken connection, is never accepted") {
    Context context(COMM_CLIENT);
    Keywords keywords = accepting(true);
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    std::string got;
    SECTION("before a byte came") {
        REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
        CHECK(engine.handshake() == COMM_TRUNCATED);
        CHECK(engine.read(got) == COMM_TRUNCATED);
    }
    SECTION("after it broke") {
        RawPeer peer(true, "server");
        peer.start();
        Meeting meeting{engine, peer};
        REQUIRE(meeting.settle() == COMM_DONE);
        REQUIRE(comm_ssl_engine_feed_failure(engine.engine, ECONNRESET) == 0);
        CHECK(engine.read(got) == COMM_FAILED);
        CHECK(comm_condition_type(nullptr) == COMM_SSL_ERROR);
    }
}

TEST_CASE("an end inside a second handshake is never accepted") {
    Context context(COMM_CLIENT, "", "ca.pem", TLS1_2_VERSION);
    comm_ssl_ctx_clear_options(context.ctx, COMM_SSL_OP_NO_RENEGOTIATION);
    RawPeer peer(true, "server", TLS1_2_VERSION);
    peer.start();
    Keywords keywords = accepting(true);
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    Meeting meeting{engine, peer};
    REQUIRE(meeting.settle() == COMM_DONE);
    // The server begins a new handshake, and its records end after the first.
    RAW(SSL_renegotiate)(peer.ssl);
    peer.handshake();
    std::string bytes(1 << 16, '\0');
    bytes.resize(peer.take(bytes.data(), bytes.size()));
    REQUIRE(engine.feed(bytes.data(), bytes.size()) == bytes.size());
    REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
    std::string got;
    CHECK(engine.read(got) == COMM_TRUNCATED);
}

namespace {

// How many bytes of the ciphertext come before the end.
enum HandshakeCut { NOTHING, PART_OF_A_RECORD, ONE_RECORD, ALL_BUT_A_BYTE };

std::string cut_handshake(const std::string &bytes, HandshakeCut where) {
    switch (where) {
    case NOTHING:
        return "";
    case PART_OF_A_RECORD:
        return bytes.substr(0, 7);
    case ONE_RECORD:
        return bytes.substr(0, 5 + 256 * size_t(uint8_t(bytes[3])) + size_t(uint8_t(bytes[4])));
    default:
        return bytes.substr(0, bytes.size() - 1);
    }
}

} // namespace

TEST_CASE("an end during a stream's handshake is never accepted") {
    const auto side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto where = GENERATE(NOTHING, PART_OF_A_RECORD, ONE_RECORD, ALL_BUT_A_BYTE);
    const auto accept = GENERATE(false, true);
    CAPTURE(side, version, where, accept);
    SocketPair sockets;
    Context context(side, side == COMM_SERVER ? "server" : "");
    RawPeer peer(side == COMM_CLIENT, side == COMM_CLIENT ? "server" : "", version);
    Stream stream(Keywords().socket(sockets.give()));
    Keywords keywords = accepting(accept);
    keywords.ctx(context.ctx).side(side).name("localhost").handshake_timeout(0);
    REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
    char buffer[1 << 14];
    CHECK(comm_socket_stream_handshake_step(stream.stream) == COMM_WANT_READ);
    peer.start();
    if (side == COMM_CLIENT) {
        const ssize_t hello = recv(sockets.theirs, buffer, sizeof buffer, 0);
        REQUIRE(hello > 0);
        peer.feed(buffer, size_t(hello));
    }
    peer.handshake();
    const std::string bytes = cut_handshake(std::string(buffer, peer.take(buffer, sizeof buffer)), where);
    REQUIRE(send(sockets.theirs, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size()));
    REQUIRE(shutdown(sockets.theirs, SHUT_WR) == 0);
    for (int i = 0; i < 2; i++) {
        int32_t success = 0;
        CHECK(comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success) == COMM_SSL_TRUNCATED);
        CHECK(success == 0);
        CHECK(stream.read().empty());
        CHECK(stream.status == COMM_SSL_TRUNCATED);
    }
}

TEST_CASE("a detach takes an end without close_notify as a read does") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto where = GENERATE(BETWEEN_RECORDS, IN_A_HEADER, IN_A_BODY, AT_ITS_LAST_BYTE);
    const auto accept = GENERATE(false, true);
    const bool awaits = GENERATE(false, true); // or takes what has come
    const bool read_before = GENERATE(false, true);
    CAPTURE(version, where, accept, awaits, read_before);
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server", version);
    Keywords keywords = accepting(accept);
    Both both(peer, keywords.ctx(context.ctx), true);
    both.send(cut(peer, where));
    REQUIRE(shutdown(both.sockets.theirs, SHUT_WR) == 0);
    if (read_before)
        CHECK(both.stream.read() == "last words");
    const bool good = !awaits || (accept && where == BETWEEN_RECORDS);
    CHECK(both.stream.detach(awaits ? 5 : -1) == (good ? 0 : COMM_SSL_TRUNCATED));
    CHECK(!both.stream.has_tls());
    if (!read_before)
        CHECK(both.stream.read() == "last words");
    for (int i = 0; i < 2; i++) { // and nothing of what was cut
        CHECK(both.stream.read().empty());
        CHECK(both.stream.status == 0);
    }
    both.move();
    char data[64];
    peer.read(data, sizeof data);
    CHECK(peer.saw_close_notify());
}

// An engine whose peer is cut off after byte k, for every k: of the handshake, of data, of the shutdown.
#include "support/cut.hpp"

#include <cerrno>

namespace {

// What is told, for ever, of an engine whose bytes ended.
void check_end(Engine &engine, Cut cut, comm_step (*step)(Engine &)) {
    if (cut == Cut::fin)
        REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
    else
        REQUIRE(comm_ssl_engine_feed_failure(engine.engine, ECONNRESET) == 0);
    for (int i = 0; i < 2; i++) {
        REQUIRE(step(engine) == (cut == Cut::fin ? COMM_TRUNCATED : COMM_FAILED));
        REQUIRE(comm_condition_type(nullptr) == (cut == Cut::fin ? COMM_SSL_TRUNCATED : COMM_SSL_ERROR));
        REQUIRE(comm_condition_errno(nullptr) == (cut == Cut::fin ? 0 : ECONNRESET));
        REQUIRE(comm_condition_alert(nullptr) == -1);
    }
}

comm_step shake(Engine &engine) {
    return engine.handshake();
}
comm_step read(Engine &engine) {
    std::string got;
    return engine.read(got);
}
comm_step shut(Engine &engine) {
    return engine.shutdown();
}

std::string taken(Engine &engine) {
    std::string bytes(20000, '\0');
    bytes.resize(engine.take(bytes.data(), bytes.size()));
    return bytes;
}
std::string taken(RawPeer &peer) {
    std::string bytes(20000, '\0');
    bytes.resize(peer.take(bytes.data(), bytes.size()));
    return bytes;
}

// Shakes hands through the gates until nothing moves.
comm_step settle(Engine &engine, RawPeer &peer, Gate &in, Gate &out) {
    for (std::string to, from = "?"; !(to.empty() && from.empty());) {
        engine.handshake();
        from = out.pass(taken(engine));
        peer.feed(from.data(), from.size());
        if (!peer.established())
            peer.handshake();
        to = in.pass(taken(peer));
        REQUIRE(engine.feed(to.data(), to.size()) == to.size());
    }
    return engine.handshake();
}

// A handshake cut after so many bytes; false when it was not cut any more.
bool cut_handshake(Couple &couple, Engine &engine, bool of_peer, size_t bytes, Cut cut) {
    Gate in(bytes, !of_peer), out(bytes, of_peer);
    couple.peer.start();
    const comm_step step = settle(engine, couple.peer, in, out);
    // The last bytes of an end are missed by the other alone.
    const bool done = !in.shut && (!out.shut || (couple.ends_with_us() && out.flights == 2));
    const bool peer_done = !out.shut && (!in.shut || (!couple.ends_with_us() && in.flights == 2));
    REQUIRE(step == (done ? COMM_DONE : COMM_WANT_READ));
    REQUIRE(couple.peer.established() == peer_done);
    if (done)
        REQUIRE(read(engine) == COMM_WANT_READ);
    check_end(engine, cut, done ? read : shake);
    REQUIRE(read(engine) == (cut == Cut::fin ? COMM_TRUNCATED : COMM_FAILED));
    return in.shut || out.shut;
}

// A connection after its handshake.
std::unique_ptr<Engine> connected(Couple &couple) {
    Gate in(0, true), out(0, true);
    auto engine = std::make_unique<Engine>(couple.keywords);
    couple.peer.start();
    REQUIRE(settle(*engine, couple.peer, in, out) == COMM_DONE);
    REQUIRE(couple.peer.established());
    return engine;
}

// Records of the peer: what they carry, and where they end on the wire.
struct Records {
    std::string wire;
    std::vector<std::pair<size_t, size_t>> ends = {{0, 0}}; // of bytes, of plaintext
    std::string plain;
    size_t closed = ~size_t(0);
    void add(RawPeer &peer, const std::string &text) {
        peer.write(text.data(), text.size());
        wire += taken(peer);
        plain += text;
        ends.emplace_back(wire.size(), plain.size());
    }
    void close(RawPeer &peer) {
        peer.shutdown();
        wire += taken(peer);
        closed = wire.size();
    }
    std::string arrived(size_t bytes) const {
        size_t length = 0;
        for (const auto &[end, of_plain] : ends)
            if (end <= bytes)
                length = of_plain;
        return plain.substr(0, length);
    }
    // Every byte of what is small, and the bytes around the ends of what is not.
    bool is_edge(size_t byte) const {
        if (byte <= 70 || byte + 80 >= wire.size())
            return true;
        for (const auto &[end, of_plain] : ends)
            if (byte + 8 >= end && byte <= end + 8)
                return true;
        return false;
    }
};

Records conversation(RawPeer &peer) {
    Records records;
    records.add(peer, "x");
    records.add(peer, std::string(10, 'y'));
    records.add(peer, std::string(16384, 'z'));
    records.add(peer, std::string(10, 'w'));
    records.close(peer);
    return records;
}

comm_step read_all(Engine &engine, std::string &got) {
    comm_step step;
    while ((step = engine.read(got, 20000)) == COMM_DONE)
        ;
    return step;
}

} // namespace

namespace {

void cut_handshakes(const std::vector<Cut> &cuts, bool of_peer, size_t step) {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Couple couple(side, version);
    size_t bytes = 0;
    for (bool more = true; more; bytes += step) {
        INFO("after byte " << bytes);
        Engine engine(couple.keywords);
        more = cut_handshake(couple, engine, of_peer, bytes, cuts[bytes % cuts.size()]);
    }
    CHECK(bytes > 800);
}

} // namespace

// A handshake costs a millisecond, so that the two endings take turns, but for the long run.
TEST_CASE("a handshake that is cut after any byte of the peer's") {
    cut_handshakes({Cut::fin, Cut::reset}, true, 1);
}

// What the peer misses changes what we see only from message to message.
TEST_CASE("a handshake that is cut after bytes of ours") {
    cut_handshakes({Cut::fin, Cut::reset}, false, 7);
}

TEST_CASE("a handshake that is cut after any byte, in each way", "[.long]") {
    cut_handshakes({GENERATE(Cut::fin, Cut::reset)}, GENERATE(true, false), 1);
}

TEST_CASE("data and its end that are cut after any byte") {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Couple couple(side, version);
    size_t length = 1, turn = 0;
    for (size_t bytes = 0; bytes <= length; bytes++) {
        INFO("after byte " << bytes);
        const auto engine = connected(couple);
        const Records records = conversation(couple.peer);
        for (length = records.wire.size(); !records.is_edge(bytes);)
            bytes++;
        std::string got;
        REQUIRE(engine->feed(records.wire.data(), bytes) == bytes);
        const bool closed = bytes == records.closed;
        REQUIRE(read_all(*engine, got) == (closed ? COMM_CLOSED : COMM_WANT_READ));
        REQUIRE((got == records.arrived(bytes)));
        if (!closed)
            check_end(*engine, turn++ % 2 == 0 ? Cut::fin : Cut::reset, read);
        REQUIRE((got == records.arrived(bytes)));
    }
    CHECK(length > 16384);
}

TEST_CASE("a shutdown that is cut after any byte") {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Couple couple(side, version);
    size_t length = 1, turn = 0;
    for (size_t bytes = 0; bytes <= length; bytes++) {
        INFO("after byte " << bytes);
        const auto engine = connected(couple);
        REQUIRE(engine->shutdown() == COMM_WANT_READ);
        const std::string ours = taken(*engine);
        couple.peer.feed(ours.data(), ours.size());
        Records records;
        records.add(couple.peer, "late");
        records.close(couple.peer);
        length = records.wire.size();
        REQUIRE(engine->feed(records.wire.data(), bytes) == bytes);
        std::string got;
        REQUIRE(engine->shutdown() == COMM_WANT_READ); // for data to be read, at the least
        const bool closed = bytes == records.closed;
        REQUIRE(read_all(*engine, got) == (closed ? COMM_CLOSED : COMM_WANT_READ));
        REQUIRE(got == records.arrived(bytes));
        REQUIRE(engine->shutdown() == (closed ? COMM_DONE : COMM_WANT_READ));
        if (!closed)
            check_end(*engine, turn++ % 2 == 0 ? Cut::fin : Cut::reset, shut);
    }
    CHECK(length > 40);
}

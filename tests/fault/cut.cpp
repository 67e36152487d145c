// An engine whose peer is cut off after byte k, for every k: of the handshake, of data, of the shutdown.
#include "support/cut.hpp"

#include <cerrno>

namespace {

void end(Engine &engine, Cut cut) {
    if (cut == Cut::fin)
        REQUIRE(comm_ssl_engine_feed_end(engine.engine) == 0);
    if (cut == Cut::reset)
        REQUIRE(comm_ssl_engine_feed_failure(engine.engine, ECONNRESET) == 0);
}

// What is told, for ever, of an engine whose bytes ended.
void check_told(Engine &engine, Cut cut, comm_step (*step)(Engine &)) {
    for (int i = 0; i < 2; i++) {
        const comm_step told = step(engine);
        if (cut == Cut::silence) {
            REQUIRE(told == COMM_WANT_READ);
            continue;
        }
        REQUIRE(told == (cut == Cut::fin ? COMM_TRUNCATED : COMM_FAILED));
        REQUIRE(comm_condition_type(nullptr) == (cut == Cut::fin ? COMM_SSL_TRUNCATED : COMM_SSL_ERROR));
        REQUIRE(comm_condition_errno(nullptr) == (cut == Cut::fin ? 0 : ECONNRESET));
        REQUIRE(comm_condition_alert(nullptr) == -1);
    }
}

void check_end(Engine &engine, Cut cut, comm_step (*step)(Engine &)) {
    end(engine, cut);
    check_told(engine, cut, step);
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

comm_step read_all(Engine &engine, std::string &got) {
    comm_step step;
    while ((step = engine.read(got, 20000)) == COMM_DONE)
        ;
    return step;
}

void cut_handshakes(const std::vector<Cut> &cuts, bool of_peer, size_t step) {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Couple couple(side, version, true);
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

namespace {

const Cut cuts[] = {Cut::silence, Cut::fin, Cut::reset};

void cut_data(Couple &couple, size_t bytes, Cut cut) {
    const auto engine = connected(couple);
    const Records records = conversation(couple.peer, cut_texts());
    std::string got;
    for (size_t fed = 0; fed < bytes;) { // there may be more than the ring holds
        fed += engine->feed(records.wire.data() + fed, bytes - fed);
        const bool closed = fed == records.closed;
        REQUIRE(read_all(*engine, got) == (closed ? COMM_CLOSED : COMM_WANT_READ));
    }
    REQUIRE((got == records.arrived(bytes)));
    if (bytes != records.closed)
        check_end(*engine, cut, read);
    REQUIRE((got == records.arrived(bytes)));
    size_t position = 0;
    REQUIRE(engine->write("still here", position) == COMM_DONE); // the other direction knows of nothing
}

void cut_shutdown(Couple &couple, size_t bytes, Cut cut) {
    const auto engine = connected(couple);
    REQUIRE(engine->shutdown() == COMM_WANT_READ);
    const std::string ours = taken(*engine);
    couple.peer.feed(ours.data(), ours.size());
    const Records records = conversation(couple.peer, {"late"});
    REQUIRE(engine->feed(records.wire.data(), bytes) == bytes);
    std::string got;
    REQUIRE(engine->shutdown() == COMM_WANT_READ); // for data to be read, at the least
    const bool closed = bytes == records.closed;
    REQUIRE(read_all(*engine, got) == (closed ? COMM_CLOSED : COMM_WANT_READ));
    REQUIRE(got == records.arrived(bytes));
    REQUIRE(engine->shutdown() == (closed ? COMM_DONE : COMM_WANT_READ));
    if (!closed)
        check_end(*engine, cut, shut);
}

// What of ours is in the records, which the peer has not got yet.
Records written(Engine &engine) {
    Records records;
    for (const std::string &text : cut_texts()) {
        std::string bytes;
        for (size_t position = 0; position < text.size(); bytes += taken(engine))
            REQUIRE(engine.write(text, position) == COMM_DONE);
        records.add(bytes, text);
    }
    return records;
}

std::string heard(RawPeer &peer, const std::string &bytes) {
    char buffer[20000];
    std::string all;
    peer.feed(bytes.data(), bytes.size());
    for (size_t got; (got = peer.read(buffer, sizeof buffer)) > 0;)
        all.append(buffer, got);
    return all;
}

// The peer gets so many bytes of ours; then it ends, but for an answer that comes before.
void cut_ours(Couple &couple, size_t bytes, Cut cut) {
    const auto engine = connected(couple);
    const Records records = written(*engine);
    REQUIRE((heard(couple.peer, records.wire.substr(0, bytes)) == records.arrived(bytes)));
    couple.peer.write("answer", 6);
    const std::string answer = taken(couple.peer);
    REQUIRE(engine->feed(answer.data(), answer.size()) == answer.size());
    std::string got;
    size_t position = 0;
    if (cut == Cut::silence) { // nobody takes what is written: there is an end of the room, and no loss
        const std::string more(1 << 20, 'm');
        comm_step step = COMM_DONE;
        while (step == COMM_DONE && position < more.size())
            step = engine->write(more, position);
        REQUIRE(step == COMM_WANT_WRITE);
        REQUIRE(engine->read(got) == COMM_DONE);
        std::string rest = heard(couple.peer, records.wire.substr(bytes));
        for (std::string part = "?"; !part.empty(); rest += heard(couple.peer, part))
            part = taken(*engine);
        REQUIRE((records.arrived(bytes) + rest == records.plain + more.substr(0, position)));
    } else {
        end(*engine, cut);
        REQUIRE(engine->write("more", position) == COMM_DONE);
        REQUIRE(engine->read(got) == COMM_DONE);
    }
    REQUIRE(got == "answer");
    check_told(*engine, cut, read);
}

} // namespace

TEST_CASE("data and its end that are cut after any byte") {
    Couple couple = any_couple();
    connected(couple);
    for_each_cut(conversation(couple.peer, cut_texts()), 3, false,
                 [&](size_t bytes, size_t way) { cut_data(couple, bytes, cuts[way]); });
}

TEST_CASE("a shutdown that is cut after any byte") {
    Couple couple = any_couple();
    connected(couple);
    const Records records = conversation(couple.peer, {"late"});
    for_each_cut(records, 3, true, [&](size_t bytes, size_t way) { cut_shutdown(couple, bytes, cuts[way]); });
}

TEST_CASE("data of ours that is cut after any byte") {
    Couple couple = any_couple();
    const auto engine = connected(couple);
    for_each_cut(written(*engine), 3, false,
                 [&](size_t bytes, size_t way) { cut_ours(couple, bytes, cuts[way]); });
}

TEST_CASE("data, the peer's and ours, that is cut after any byte, in each way", "[.long]") {
    Couple couple = any_couple();
    const auto engine = connected(couple);
    const Records ours = written(*engine), theirs = conversation(couple.peer, cut_texts());
    for_each_cut(theirs, 3, true, [&](size_t bytes, size_t way) { cut_data(couple, bytes, cuts[way]); });
    for_each_cut(ours, 3, true, [&](size_t bytes, size_t way) { cut_ours(couple, bytes, cuts[way]); });
}

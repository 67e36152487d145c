// Data and shutdowns over sockets, cut after any byte around the ends of records: what the calls of a stream
// tell that wait, in each direction.
#include "support/connection.hpp"
#include "support/cut.hpp"

#include <cerrno>
#include <netinet/tcp.h>
#include <sys/ioctl.h>

namespace {

const double soon = 0.001; // for what does not come any more

// What a call told.
struct Told {
    comm_status status = 0;
    int error = 0;
    static Told of(comm_status status) {
        return {status, status != 0 ? comm_condition_errno(nullptr) : 0};
    }
    bool operator==(const Told &other) const {
        return status == other.status && error == other.error;
    }
};
std::ostream &operator<<(std::ostream &out, const Told &told) {
    return out << told.status << " with errno " << told.error;
}

const Told nothing;
const Told broken = {COMM_SSL_ERROR, ECONNRESET}, no_way_out = {COMM_SSL_ERROR, EPIPE};

Told read_after(Cut cut) {
    return cut == Cut::fin     ? Told{COMM_SSL_TRUNCATED, 0}
           : cut == Cut::reset ? broken
                               : Told{COMM_SOCKET_TIMEOUT, 0};
}

// A stream after its handshake over TCP, and OpenSSL alone at the other end, in this thread.
class Line {
  public:
    Line(Couple &couple, Cut cut) : peer(couple.peer), ours(sockets.ours) {
        Keywords keywords = couple.keywords;
        keywords.socket(ours).handshake_timeout(0);
        if (cut == Cut::silence)
            keywords.read_timeout(soon).write_timeout(soon);
        REQUIRE(comm_make_socket_stream(&keywords.set, &stream.stream) == 0);
        sockets.give();
        const int at_once = 1; // or a reset would overtake what is held back
        REQUIRE(setsockopt(sockets.theirs, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once) == 0);
        peer.start();
        while (comm_socket_stream_handshake_step(stream.stream) != COMM_DONE || !peer.established()) {
            char buffer[20000];
            const ssize_t got = recv(sockets.theirs, buffer, sizeof buffer, MSG_DONTWAIT);
            peer.feed(buffer, got > 0 ? size_t(got) : 0);
            peer.handshake();
            give(taken(peer));
        }
    }
    // So small that a writer has to wait.
    void narrow(int size) const {
        REQUIRE(setsockopt(ours, SOL_SOCKET, SO_SNDBUF, &size, sizeof size) == 0);
        REQUIRE(setsockopt(sockets.theirs, SOL_SOCKET, SO_RCVBUF, &size, sizeof size) == 0);
    }
    void give(const std::string &bytes) const {
        REQUIRE(send(sockets.theirs, bytes.data(), bytes.size(), 0) == ssize_t(bytes.size()));
    }
    // The same, until it is there, and then how the peer ends.
    void give(const std::string &bytes, Cut cut) {
        give(bytes);
        for (int there = 0; there < static_cast<int>(bytes.size());)
            REQUIRE(ioctl(ours, FIONREAD, &there) == 0);
        end(cut);
    }
    void end(Cut cut) {
        if (cut == Cut::fin) {
            REQUIRE(shutdown(sockets.theirs, SHUT_WR) == 0);
            sockets.wait_for(ours, POLLRDHUP);
        }
        if (cut == Cut::reset) {
            sockets.reset();
            sockets.wait_for(ours, POLLHUP);
        }
    }
    void leave() {
        sockets.hang_up();
        sockets.wait_for(ours, POLLRDHUP);
    }
    // The peer gets so many bytes of ours, or what there is.
    size_t hear(size_t bytes, int flags = MSG_WAITALL) {
        std::string buffer(bytes, '\0');
        const ssize_t got = recv(sockets.theirs, buffer.data(), bytes, flags);
        if (got <= 0)
            return 0;
        heard.append(buffer, 0, size_t(got));
        peer.feed(buffer.data(), size_t(got));
        for (size_t part; (part = peer.read(buffer.data(), buffer.size())) > 0;)
            understood.append(buffer, 0, part);
        return size_t(got);
    }
    void hear_text(size_t length) {
        while (understood.size() < length)
            REQUIRE(hear(20000, 0) > 0);
    }
    void hear_end() {
        while (!peer.saw_close_notify())
            REQUIRE(hear(20000, 0) > 0);
    }
    void wait_for_more() const {
        sockets.wait_for(sockets.theirs, POLLIN);
    }
    void answer() {
        peer.write("answer", 6);
        give(taken(peer));
    }
    Told write(const std::string &text) {
        const Told told = Told::of(stream.write(text));
        return told == nothing ? Told::of(stream.flush()) : told;
    }
    RawPeer &peer;
    TcpPair sockets;
    const int ours; // which the stream owns
    Stream stream;
    std::string heard, understood;
};

struct Reading {
    std::string got;
    Told ends[2];
};

Reading read_on(Stream &stream) {
    Reading reading;
    reading.got = stream.read_to_end();
    reading.ends[0] = Told::of(stream.status);
    reading.got += stream.read();
    reading.ends[1] = Told::of(stream.status);
    return reading;
}

// How a connection is cut, and whether our call waits already.
struct Way {
    Cut cut;
    bool waits;
};
const Way ways[] = {
    {Cut::fin, false}, {Cut::reset, true}, {Cut::silence, false}, {Cut::fin, true}, {Cut::reset, false}};
enum { WAYS = 5 };

// A reader gets the bytes, and then the end.
Reading read_cut(Line &line, const std::string &bytes, Way way) {
    Reading reading;
    if (way.waits) {
        auto reader = waiting_in(line.stream, COMM_INPUT, [&] { return reading = read_on(line.stream), 0; });
        line.give(bytes);
        line.end(way.cut);
        reader.get();
    } else {
        line.give(bytes, way.cut);
        reading = read_on(line.stream);
    }
    return reading;
}

void cut_data(Couple &couple, size_t bytes, Way way) {
    Line line(couple, way.cut);
    const Records records = conversation(couple.peer, cut_texts());
    const bool closed = bytes == records.closed, reset = way.cut == Cut::reset;
    const Reading reading = read_cut(line, records.wire.substr(0, bytes), way);
    REQUIRE((reading.got == records.arrived(bytes)));
    for (const Told &end : reading.ends)
        REQUIRE(end == (closed ? nothing : read_after(way.cut)));
    // The other direction.
    if (reset) { // the reset is told once by the socket
        for (int i = 0; i < 2; i++)
            REQUIRE(line.write("nobody hears this") == (closed ? broken : no_way_out));
    } else {
        REQUIRE(line.write("still here") == nothing);
        line.hear_text(10);
        REQUIRE(line.understood == "still here");
    }
    REQUIRE((line.stream.close() == 0) == !reset);
}

void cut_shutdown(Couple &couple, size_t bytes, Way way) {
    Line line(couple, way.cut);
    REQUIRE(comm_socket_stream_shutdown_step(line.stream.stream) == COMM_WANT_READ);
    line.hear_end();
    const Records records = conversation(couple.peer, {"late"});
    const bool closed = bytes == records.closed;
    const Reading reading = read_cut(line, records.wire.substr(0, bytes), way);
    REQUIRE(reading.got == records.arrived(bytes));
    for (const Told &end : reading.ends)
        REQUIRE(end == (closed ? nothing : read_after(way.cut)));
    for (int i = 0; i < 2; i++) {
        const comm_step step = comm_socket_stream_shutdown_step(line.stream.stream);
        REQUIRE(step == (closed                    ? COMM_DONE
                         : way.cut == Cut::silence ? COMM_WANT_READ
                         : way.cut == Cut::fin     ? COMM_TRUNCATED
                                                   : COMM_FAILED));
        if (step == COMM_TRUNCATED || step == COMM_FAILED)
            REQUIRE(Told::of(comm_condition_type(nullptr)) == read_after(way.cut));
    }
    REQUIRE(line.stream.close() == 0); // all that there was to send is sent
}

// The call that waits for the peer's close_notify.
void cut_detach(Couple &couple, size_t bytes, Cut cut) {
    Line line(couple, cut);
    const Records records = conversation(couple.peer, {"late"});
    line.give(records.wire.substr(0, bytes), cut);
    const Told told = Told::of(line.stream.detach(1, cut == Cut::silence ? soon : 10));
    if (cut == Cut::reset) // our close_notify is lost, whatever came
        REQUIRE(told == broken);
    else if (bytes == records.closed)
        REQUIRE(told == nothing);
    else
        REQUIRE(told == (cut == Cut::fin ? read_after(cut) : Told{COMM_SSL_ERROR, ETIMEDOUT}));
    REQUIRE(!line.stream.has_tls());
    const std::string kept = records.arrived(bytes);
    if (!kept.empty())
        REQUIRE(line.stream.read() == kept);
}

// Close waits for no close_notify of the peer's.
void cut_close(Couple &couple, size_t bytes, Cut cut) {
    Line line(couple, cut);
    const Records records = conversation(couple.peer, {"late"});
    line.give(records.wire.substr(0, bytes), cut);
    REQUIRE(Told::of(line.stream.close()) == (cut == Cut::reset ? broken : nothing));
    if (cut != Cut::reset)
        line.hear_end();
    REQUIRE(line.understood.empty());
}

// What we write, as it goes over the wire.
Records records_of_ours(Couple &couple) {
    Records records;
    Line line(couple, Cut::fin);
    for (const std::string &text : cut_texts()) {
        const size_t before = line.heard.size();
        REQUIRE(line.write(text) == nothing);
        line.hear_text(records.plain.size() + text.size());
        records.add(line.heard.substr(before), text);
    }
    return records;
}

const std::string more(1 << 19, 'm');

// After the peer fell silent it reads on: nothing is lost.
void resume(Line &line) {
    while (comm_socket_stream_shutdown_step(line.stream.stream) == COMM_WANT_WRITE)
        line.hear(1 << 16, MSG_DONTWAIT);
    line.hear_end();
    REQUIRE(line.stream.close() == 0);
    std::string all;
    for (const std::string &text : cut_texts())
        all += text;
    REQUIRE(line.understood.size() > all.size());
    REQUIRE((line.understood == (all + more).substr(0, line.understood.size())));
}

void check_answer(Line &line, Told end) {
    REQUIRE(line.stream.read() == "answer");
    for (int i = 0; i < 2; i++) {
        REQUIRE(line.stream.read().empty());
        REQUIRE(Told::of(line.stream.status) == end);
    }
}

// The peer gets so many bytes of ours, says something, and resets, closes or falls silent.
void cut_ours(Couple &couple, const Records &records, size_t bytes, Cut cut) {
    Line line(couple, cut);
    if (cut == Cut::silence)
        line.narrow(1 << 16);
    for (const std::string &text : cut_texts())
        REQUIRE(line.write(text) == nothing);
    line.hear(bytes);
    REQUIRE((line.understood == records.arrived(bytes)));
    line.answer();
    if (cut == Cut::silence) {
        REQUIRE(line.write(more) == read_after(cut));
        check_answer(line, read_after(cut));
        return resume(line);
    }
    // Closing is a reset where something is left unread.
    const bool reset = cut == Cut::reset || bytes < records.wire.size();
    cut == Cut::reset ? line.end(cut) : line.leave();
    if (!reset) {
        REQUIRE(line.write("nobody hears this") == nothing);
        line.sockets.wait_for(line.ours, POLLHUP);
    }
    for (int i = 0; i < 2; i++)
        REQUIRE(line.write("nor this") == (reset ? broken : no_way_out));
    check_answer(line, reset ? broken : read_after(cut));
    REQUIRE(Told::of(line.stream.close()) == (reset ? broken : no_way_out));
}

// The same while a writer waits for room.
void cut_writer(Couple &couple, const Records &records, size_t bytes, Cut cut) {
    Line line(couple, cut);
    line.narrow(4096);
    Told told;
    auto writer = waiting_in(line.stream, COMM_OUTPUT, [&] {
        for (const std::string &text : cut_texts())
            if (told == nothing)
                told = line.write(text);
        if (told == nothing)
            told = line.write(more);
        return 0;
    });
    line.hear(bytes);
    REQUIRE((line.understood == records.arrived(bytes)));
    line.answer();
    line.wait_for_more();
    cut == Cut::reset ? line.end(cut) : line.leave();
    writer.get();
    REQUIRE(told == broken);
    REQUIRE(line.write("nor this") == broken); // for ever
    check_answer(line, broken);
    REQUIRE(Told::of(line.stream.close()) == broken);
}

void cut_ours(Couple &couple, const Records &records, size_t bytes, Way way) {
    (way.waits ? cut_writer : static_cast<void (*)(Couple &, const Records &, size_t, Cut)>(cut_ours))(
        couple, records, bytes, way.cut);
}

} // namespace

TEST_CASE("a stream's data and its end that are cut after any byte") {
    Couple couple = any_couple();
    Line(couple, Cut::fin);
    for_each_cut(conversation(couple.peer, cut_texts()), WAYS, false,
                 [&](size_t bytes, size_t way) { cut_data(couple, bytes, ways[way]); });
}

TEST_CASE("a stream's shutdown that is cut after any byte") {
    Couple couple = any_couple();
    Line(couple, Cut::fin);
    for_each_cut(conversation(couple.peer, {"late"}), WAYS, false,
                 [&](size_t bytes, size_t way) { cut_shutdown(couple, bytes, ways[way]); });
}

TEST_CASE("a stream that is detached or closed while the peer's end of it is cut after any byte") {
    Couple couple = any_couple();
    Line(couple, Cut::fin);
    const Cut cuts[] = {Cut::silence, Cut::fin, Cut::reset};
    const auto call = GENERATE(cut_detach, cut_close);
    for_each_cut(conversation(couple.peer, {"late"}), 3, false,
                 [&](size_t bytes, size_t way) { call(couple, bytes, cuts[way]); });
}

TEST_CASE("a stream's own data that is cut after any byte") {
    Couple couple = any_couple();
    const Records records = records_of_ours(couple);
    for_each_cut(records, WAYS, false,
                 [&](size_t bytes, size_t way) { cut_ours(couple, records, bytes, ways[way]); });
}

TEST_CASE("a stream's data, the peer's and ours, that is cut after any byte, in each way", "[.long]") {
    Couple couple = any_couple();
    const Records ours = records_of_ours(couple), theirs = conversation(couple.peer, cut_texts());
    for_each_cut(theirs, WAYS, true, [&](size_t bytes, size_t way) { cut_data(couple, bytes, ways[way]); });
    for_each_cut(ours, WAYS, true,
                 [&](size_t bytes, size_t way) { cut_ours(couple, ours, bytes, ways[way]); });
}

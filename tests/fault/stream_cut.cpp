// The same over sockets: a stream's calls wait for a peer that is cut off behind them.
#include "support/cut.hpp"
#include "support/stream.hpp"

#include <atomic>
#include <cerrno>
#include <netinet/tcp.h>

namespace {

const double soon = 0.003;

// The peer's end of the sockets, which ends as the cut says once so many bytes went through.
struct Pump {
    Gate in, out;
    std::atomic<bool> ended{false};
    Pump(bool of_peer, size_t bytes) : in(bytes, !of_peer), out(bytes, of_peer) {}

    void run(RawPeer &peer, TcpPair &sockets, Cut cut) {
        const int at_once = 1; // nothing is held back, which a reset would overtake
        setsockopt(sockets.theirs, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
        char buffer[20000];
        for (;;) {
            peer.handshake();
            const std::string to = in.pass(std::string(buffer, peer.take(buffer, sizeof buffer)));
            send(sockets.theirs, to.data(), to.size(), MSG_NOSIGNAL);
            if (in.shut || peer.established())
                break;
            const ssize_t got = recv(sockets.theirs, buffer, sizeof buffer, 0);
            if (got <= 0)
                break;
            const std::string from = out.pass(std::string(buffer, static_cast<size_t>(got)));
            peer.feed(from.data(), from.size());
            if (out.shut)
                break;
        }
        ended = true;
        if (cut == Cut::reset)
            return sockets.reset();
        if (cut == Cut::fin)
            shutdown(sockets.theirs, SHUT_WR);
        while (recv(sockets.theirs, buffer, sizeof buffer, 0) > 0)
            ; // until we close
    }
    bool was_shut() const {
        return in.shut || out.shut;
    }
};

// The handshake's status. A time-out counts once the peer has fallen silent, however long that takes.
comm_status shake(const Couple &couple, TcpPair &sockets, Stream &stream, Cut cut, const Pump &pump) {
    const bool limited = cut == Cut::silence;
    Keywords keywords = couple.keywords;
    keywords.socket(sockets.ours);
    if (limited)
        keywords.handshake_timeout(0); // not at once
    comm_status status = comm_make_socket_stream(&keywords.set, &stream.stream);
    if (status != 0) {
        close(sockets.give());
        return status;
    }
    sockets.give();
    for (;;) {
        const bool last = !limited || pump.ended;
        int32_t success = 0;
        status = comm_socket_stream_handshake(stream.stream, limited ? soon : COMM_NIL_SECONDS, &success);
        if (status == 0 && success == 0)
            status = comm_condition_type(nullptr);
        if (status == 0 || last)
            return status;
    }
}

void check_end(comm_status status, Cut cut) {
    if (cut == Cut::fin)
        REQUIRE(status == COMM_SSL_TRUNCATED);
    else if (cut == Cut::reset)
        REQUIRE((status == COMM_SSL_ERROR && comm_condition_errno(nullptr) == ECONNRESET));
    else
        REQUIRE(status == COMM_SOCKET_TIMEOUT);
}

// A handshake cut after so many bytes; false when it was not cut any more.
bool cut_handshake(Couple &couple, bool of_peer, size_t bytes, Cut cut) {
    TcpPair sockets;
    Pump pump(of_peer, bytes);
    couple.peer.start();
    Beside other([&](Beside &) { pump.run(couple.peer, sockets, cut); });
    {
        Stream stream;
        const comm_status status = shake(couple, sockets, stream, cut, pump);
        if (status != 0) {
            check_end(status, cut);
        } else if (cut != Cut::silence) { // what ended came after it
            for (int i = 0; i < 2; i++) {
                stream.read();
                check_end(stream.status, cut);
            }
        }
        const bool done = status == 0;
        comm_free_socket_stream(std::exchange(stream.stream, nullptr));
        other.join();
        const int answers = couple.side == COMM_CLIENT ? 1 : 2; // of the peer's, before our last bytes
        REQUIRE(done ==
                (!pump.in.shut && (!pump.out.shut || (couple.ends_with_us() && pump.in.flights >= answers))));
    }
    return pump.was_shut();
}

void cut_handshakes(std::vector<Cut> cuts, size_t step) {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const bool of_peer = GENERATE(true, false);
    Couple couple(side, version, true);
    size_t turn = 0, bytes = 0;
    for (bool more = true; more; bytes += step, turn++) {
        INFO("after byte " << bytes);
        more = cut_handshake(couple, of_peer, bytes, cuts[turn % cuts.size()]);
    }
    CHECK(bytes > 800);
}

} // namespace

TEST_CASE("a stream's handshake that is cut") {
    cut_handshakes({Cut::fin, Cut::reset}, 17);
}

TEST_CASE("a stream's handshake whose peer falls silent") {
    cut_handshakes({Cut::silence}, 331);
}

TEST_CASE("a stream's handshake that is cut after any byte, in each way", "[.long]") {
    cut_handshakes({GENERATE(Cut::fin, Cut::reset)}, 1);
}

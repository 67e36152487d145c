// What is written before the handshake is done goes out with it, whatever is called in which order.
#include "support/connection.hpp"

namespace {

const double PATIENCE = 20; // what never comes fails the test

enum Who { CLIENT, CLIENT_OF_ITS_OWN, SERVER };

// A stream of ours whose handshake nobody has begun, and OpenSSL at the other end.
struct Early {
    SocketPair sockets;
    Context context;
    RawPeer peer, own;
    RawEnd end;
    Stream stream;
    Early(Who who, int version)
        : context(who == SERVER ? COMM_SERVER : COMM_CLIENT, who == SERVER ? "server" : ""),
          peer(who != SERVER, who == SERVER ? "" : "server", version), own(false, "", version),
          end(peer, sockets.theirs) {
        Keywords keywords;
        keywords.socket(sockets.ours).read_timeout(PATIENCE).write_timeout(PATIENCE);
        if (who == CLIENT_OF_ITS_OWN) {
            SSL *ssl = RAW(SSL_new)(own.ctx);
            RAW(SSL_set_connect_state)(ssl);
            REQUIRE(comm_make_socket_stream(&keywords.ssl(ssl).set, &stream.stream) == 0);
            RAW(SSL_free)(ssl); // the stream has it
        } else {
            keywords.ctx(context.ctx).side(who == SERVER ? COMM_SERVER : COMM_CLIENT);
            REQUIRE(comm_make_socket_stream(&keywords.name("localhost").handshake_timeout(0).set,
                                            &stream.stream) == 0);
        }
        sockets.give();
    }
};

const std::string MESSAGE = "question";

// The calls as they wait.
struct Waiting {
    comm_socket_stream *stream;
    bool write() {
        return comm_socket_stream_write(stream, MESSAGE.data(), MESSAGE.size()) == 0;
    }
    bool flush() {
        return comm_socket_stream_flush(stream) == 0;
    }
    bool handshake() {
        int32_t success = 0;
        return comm_socket_stream_handshake(stream, PATIENCE, &success) == 0 && success == 1;
    }
    std::string read() {
        char data[100];
        size_t got = 0;
        return comm_socket_stream_read(stream, data, sizeof data, &got) == 0 ? std::string(data, got) : "";
    }
};

// The same of steps, by who waits for just what they say.
struct Stepping {
    comm_socket_stream *stream;
    template <class Step>
    bool complete(Step step) {
        for (;;) {
            const comm_step answer = step();
            if (answer != COMM_WANT_READ && answer != COMM_WANT_WRITE)
                return answer == COMM_DONE;
            pollfd socket = {int(comm_socket_stream_socket(stream)),
                             short(answer == COMM_WANT_READ ? POLLIN : POLLOUT), 0};
            if (comm_socket_stream_pending(stream) == 0 && poll(&socket, 1, int(PATIENCE * 1000)) != 1)
                return false;
        }
    }
    bool write() {
        size_t accepted = 0;
        return complete([&] {
                   return comm_socket_stream_write_step(stream, MESSAGE.data(), MESSAGE.size(), &accepted);
               }) &&
               accepted == MESSAGE.size();
    }
    bool flush() {
        return complete([&] { return comm_socket_stream_flush_step(stream); });
    }
    bool handshake() {
        return complete([&] { return comm_socket_stream_handshake_step(stream); });
    }
    std::string read() {
        char data[100];
        size_t got = 0;
        const bool done =
            complete([&] { return comm_socket_stream_read_step(stream, data, sizeof data, &got); });
        return done ? std::string(data, got) : "";
    }
};

// Makes the calls, by their first letters, and reads the answer to what was written.
template <class Calls>
void check(Calls calls, Early &early, const std::string &order) {
    std::promise<std::string> asked;
    auto question = asked.get_future();
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, early.end.handshake() == 1);
        asked.set_value(early.end.read());
        early.end.write("answer");
    });
    for (const char call : order)
        CHECK((call == 'w' ? calls.write() : call == 'f' ? calls.flush() : calls.handshake()));
    const bool sent = order.back() != 'w'; // it does not take a read to send it
    if (sent)
        CHECK(question.wait_for(std::chrono::duration<double>(PATIENCE)) == std::future_status::ready);
    CHECK(calls.read() == "answer");
    shutdown(early.sockets.theirs, SHUT_RDWR);
    CHECK(question.get() == MESSAGE);
    other.join();
}

} // namespace

TEST_CASE("what is written before the handshake is sent, in every order of calls") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto who = GENERATE(CLIENT, CLIENT_OF_ITS_OWN, SERVER);
    const bool steps = GENERATE(false, true);
    // Every order of write, flush and handshake that has the write.
    const std::string order = GENERATE("w", "wf", "fw", "wh", "hw", "wfh", "whf", "fwh", "fhw", "hwf", "hfw");
    CAPTURE(version, who, steps, order);
    Early early(who, version);
    if (steps)
        check(Stepping{early.stream.stream}, early, order);
    else
        check(Waiting{early.stream.stream}, early, order);
}

TEST_CASE("what is written while another thread's handshake goes on is sent when that is done") {
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto who = GENERATE(CLIENT, SERVER);
    Early early(who, version);
    auto handshaking = waiting_in(early.stream, COMM_IO, [&] { return handshake(early.stream); });
    REQUIRE(early.stream.write(MESSAGE) == 0);
    std::promise<std::string> asked;
    auto question = asked.get_future();
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, early.end.handshake() == 1);
        asked.set_value(early.end.read());
    });
    CHECK(handshaking.get() == 0);
    CHECK(question.wait_for(std::chrono::duration<double>(PATIENCE)) == std::future_status::ready);
    shutdown(early.sockets.theirs, SHUT_RDWR);
    CHECK(question.get() == MESSAGE);
    other.join();
}

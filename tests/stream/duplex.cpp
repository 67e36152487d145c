// A reader that waits while a writer's step makes the connection want something else, against OpenSSL alone
// at the other end: nobody waits for ever, and every byte comes.
#include "support/connection.hpp"

#include <atomic>

namespace {

enum { PIECE = 16384 };

// Our client, over a socket whose other end a thread of OpenSSL alone has.
struct Client {
    SocketPair sockets;
    Context context;
    RawPeer peer;
    Stream stream;
    explicit Client(int version) : context(COMM_CLIENT), peer(true, "server", version) {}

    void open() {
        Keywords keywords;
        keywords.socket(sockets.ours).ctx(context.ctx).side(COMM_CLIENT).name("localhost");
        REQUIRE(comm_make_socket_stream(&keywords.set, &stream.stream) == 0);
        sockets.give();
    }
    void allow_renegotiation() const {
        comm_option_keywords allowing;
        comm_option_keywords_init(&allowing, sizeof allowing);
        comm_option_keywords_set_allow_client_renegotiation(&allowing, 1);
        REQUIRE(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &allowing) == 0);
    }
    // Both directions at once; the writer first, so that it may fill the socket before anybody reads.
    void exchange(size_t size, const Content &ours, const Content &theirs) {
        auto sent = std::async(std::launch::async, [&] { return ours.send(stream, size, PIECE); });
        CHECK(theirs.receive(stream, size));
        CHECK(sent.get());
    }
};

// Reads until so many bytes are there, which have to be the right ones.
bool read_all(RawEnd &end, const Content &content, size_t from, size_t length) {
    for (size_t got = 0; got < length;) {
        const std::string part = end.read(std::min<size_t>(PIECE, length - got));
        if (part.empty() || !content.is(from + got, part.data(), part.size()))
            return false;
        got += part.size();
    }
    return true;
}

std::string verify_data(SSL *ssl) {
    char data[64];
    return std::string(data, RAW(SSL_get_finished)(ssl, data, sizeof data));
}

} // namespace

TEST_CASE("a reader lets a peer go on that has written before it reads") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const size_t size = 8 << 20;
    const Content ours(1), theirs(2);
    Client client(version);
    Beside peer([&](Beside &beside) {
        RawEnd end(client.peer, client.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
        end.write(theirs.piece(0, size));
        BESIDE_CHECK(beside, read_all(end, ours, 0, size));
    });
    client.open();
    auto sent = waiting_in(client.stream, COMM_OUTPUT, [&] {
        return ours.send(client.stream, size, PIECE) ? comm_status(0) : COMM_SSL_ERROR;
    });
    CHECK(theirs.receive(client.stream, size));
    CHECK(sent.get() == 0);
    peer.join();
}

TEST_CASE("both directions go on through the key updates that the peer makes and asks for") {
    const size_t size = 4 << 20;
    const Content ours(1), theirs(2);
    Client client(TLS1_3_VERSION);
    Beside peer([&](Beside &beside) {
        RawEnd end(client.peer, client.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
        for (size_t done = 0; done < size; done += PIECE) {
            const bool asks = done % (3 * PIECE) == 0;
            BESIDE_CHECK(beside,
                         RAW(SSL_key_update)(client.peer.ssl, asks ? SSL_KEY_UPDATE_REQUESTED
                                                                   : SSL_KEY_UPDATE_NOT_REQUESTED) == 1);
            end.write(theirs.piece(done, PIECE));
            BESIDE_CHECK(beside, read_all(end, ours, done, PIECE));
        }
    });
    client.open();
    client.exchange(size, ours, theirs);
    peer.join();
}

TEST_CASE("both directions go on through the peer's renegotiations") {
    const size_t size = 256 << 10;
    const int times = 4;
    const Content ours(1), theirs(2);
    Client client(TLS1_2_VERSION);
    client.allow_renegotiation();
    size_t read = 0, sent = 0;
    Beside peer([&](Beside &beside) {
        RawEnd end(client.peer, client.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
        auto read_some = [&] {
            const std::string part = end.read(PIECE);
            BESIDE_CHECK(beside, ours.is(read, part.data(), part.size()));
            read += part.size();
            return !part.empty();
        };
        for (int time = 0; time < times; time++) {
            // The request goes out; our client answers it when its reader sees it. What its writer has sent
            // until then comes first.
            const std::string before = verify_data(client.peer.ssl);
            BESIDE_CHECK(beside, RAW(SSL_renegotiate)(client.peer.ssl) == 1);
            BESIDE_CHECK(beside, end.handshake() == 1);
            while (verify_data(client.peer.ssl) == before)
                if (!read_some())
                    return;
            end.write(theirs.piece(time * size, size));
        }
        while (read_some())
            ;
    });
    client.open();
    std::atomic<bool> received{false};
    auto writing = std::async(std::launch::async, [&] {
        for (; !received; sent += PIECE)
            if (client.stream.write(ours.piece(sent, PIECE)) != 0)
                return false;
        return true;
    });
    CHECK(theirs.receive(client.stream, times * size));
    received = true;
    CHECK(writing.get());
    CHECK(client.stream.close() == 0);
    peer.join();
    CHECK(read == sent);
}

TEST_CASE("a reader that waits sees the tickets that come while a writer writes") {
    const size_t size = 1 << 20;
    const Content ours(1), theirs(2);
    Client client(TLS1_3_VERSION);
    Beside peer([&](Beside &beside) {
        RawEnd end(client.peer, client.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
        for (size_t done = 0; done < size; done += PIECE) {
            BESIDE_CHECK(beside, read_all(end, ours, done, PIECE));
            BESIDE_CHECK(beside, RAW(SSL_new_session_ticket)(client.peer.ssl) == 1);
            BESIDE_CHECK(beside, end.handshake() == 1); // which sends it
        }
        end.write(theirs.piece(0, size));
    });
    client.open();
    client.exchange(size, ours, theirs);
    peer.join();
}

TEST_CASE("a writer waits for the peer's part of a renegotiation that the reader began, and both go on") {
    const std::string much(20000, 'w');
    Client client(TLS1_2_VERSION);
    client.allow_renegotiation();
    RawEnd end(client.peer, client.sockets.theirs);
    Beside accepting([&](Beside &beside) { BESIDE_CHECK(beside, end.handshake() == 1); });
    client.open();
    accepting.join();
    auto reading = waiting_read(client.stream);
    const std::string before = verify_data(client.peer.ssl);
    REQUIRE(RAW(SSL_renegotiate)(client.peer.ssl) == 1);
    REQUIRE(end.handshake() == 1); // the request
    TcpPair::wait_for(client.sockets.theirs, POLLIN);
    while (!stream_waits(client.stream.stream, COMM_INPUT)) // again, after its client hello
        std::this_thread::yield();
    auto writing = waiting_in(client.stream, COMM_OUTPUT, [&] { return client.stream.write(much); });
    CHECK(stream_waits(client.stream.stream, COMM_INPUT));
    std::string got;
    Beside peer([&](Beside &beside) {
        for (std::string part; got.size() < much.size() && !(part = end.read()).empty();)
            got += part;
        BESIDE_CHECK(beside, verify_data(client.peer.ssl) != before);
        end.write("x");
    });
    CHECK(writing.get() == 0);
    CHECK(client.stream.flush() == 0);
    CHECK(reading.get() == 0);
    peer.join();
    CHECK((got == much));
}

TEST_CASE("a reader that waits beside a writer that waits gets what comes, and answers key updates") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const size_t size = 8 << 20;
    const Content ours(1);
    Client client(version);
    RawEnd end(client.peer, client.sockets.theirs);
    Beside accepting([&](Beside &beside) { BESIDE_CHECK(beside, end.handshake() == 1); });
    client.open();
    accepting.join();
    auto reading = waiting_read(client.stream);
    auto writing = waiting_in(client.stream, COMM_OUTPUT, [&] {
        return ours.send(client.stream, size, PIECE) ? comm_status(0) : COMM_SSL_ERROR;
    });
    CHECK(stream_waits(client.stream.stream, COMM_INPUT));
    end.write("x");
    CHECK(reading.get() == 0); // the peer has read nothing yet
    reading = waiting_read(client.stream);
    if (version == TLS1_3_VERSION)
        REQUIRE(RAW(SSL_key_update)(client.peer.ssl, SSL_KEY_UPDATE_REQUESTED) == 1);
    end.write("y");
    Beside peer([&](Beside &beside) { BESIDE_CHECK(beside, read_all(end, ours, 0, size)); });
    CHECK(reading.get() == 0);
    CHECK(writing.get() == 0);
    peer.join();
}

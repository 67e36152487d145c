// Several threads on one stream.
#include "support/connection.hpp"
#include "support/descriptors.hpp"

#include <atomic>
#include <optional>

namespace {

// A reader and a writer at each end.
void check_full_duplex(Unmet &two, size_t size) {
    const Content ours(1), theirs(2);
    auto a = std::async(std::launch::async, [&] { return ours.send(two.client, size, 10000); });
    auto b = std::async(std::launch::async, [&] { return theirs.send(two.server, size, 100000); });
    auto c = std::async(std::launch::async, [&] { return theirs.receive(two.client, size); });
    CHECK(ours.receive(two.server, size));
    CHECK(a.get());
    CHECK(b.get());
    CHECK(c.get());
}

std::future<comm_status> waiting_handshake(Stream &stream) {
    return waiting_in(stream, COMM_IO, [&] { return handshake(stream); });
}

} // namespace

TEST_CASE("a reader and a writer share each end in full duplex") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Two two(version);
    check_full_duplex(two, 4 << 20);
    CHECK(std::string(version_of(two.client)) == (version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3"));
}

TEST_CASE("a reader and a writer share each end from before the handshake") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Contexts contexts(version);
    for (int i = 0; i < 10; i++) {
        Unmet two(contexts.client_context, contexts.server_context);
        check_full_duplex(two, 100000);
    }
}

TEST_CASE("a reader and a writer that wait before the handshake go on after it") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const bool server = GENERATE(false, true);
    const bool reader_first = GENERATE(false, true);
    const std::string much(20000, 'w'); // more than is gathered before it is sent
    SocketPair sockets;
    Context context(server ? COMM_SERVER : COMM_CLIENT, server ? "server" : "");
    RawPeer peer(!server, server ? "" : "server", version);
    RawEnd end(peer, sockets.theirs);
    Keywords keywords;
    keywords.ctx(context.ctx).side(server ? COMM_SERVER : COMM_CLIENT).socket(sockets.ours);
    if (!server)
        keywords.name("localhost").handshake_timeout(0);
    Stream stream(keywords);
    sockets.give();
    std::future<comm_status> reading, writing;
    if (reader_first)
        reading = waiting_read(stream);
    writing = waiting_in(stream, COMM_OUTPUT, [&] { return stream.write(much); });
    if (!reader_first)
        reading = waiting_read(stream);
    std::string got;
    Beside other([&](Beside &beside) {
        BESIDE_CHECK(beside, end.handshake() == 1);
        for (std::string part; got.size() < much.size() && !(part = end.read()).empty();)
            got += part;
        end.write("x");
    });
    CHECK(writing.get() == 0);
    CHECK(stream.flush() == 0);
    CHECK(reading.get() == 0);
    other.join();
    CHECK((got == much));
}

TEST_CASE("closing from another thread ends a call that waits") {
    Two two;
    const bool reading = GENERATE(true, false);
    auto waiting = reading ? waiting_read(two.client) : waiting_write(two.client);
    auto closed = std::async(std::launch::async, [&] { return two.client.close(); });
    if (!reading) // what was written is sent before the stream is closed
        two.server.read_to_end();
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(closed.get() == 0);
    CHECK(two.client.close() == 0);
}

TEST_CASE("closing ends a read and a write that wait at once") {
    Two two;
    auto reading = waiting_read(two.client), writing = waiting_write(two.client);
    auto closed = std::async(std::launch::async, [&] { return two.client.close(); });
    two.server.read_to_end();
    CHECK(two.server.status == 0); // with close_notify
    CHECK(reading.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(writing.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(closed.get() == 0);
}

TEST_CASE("an interrupt ends a read and a write that wait at once") {
    Two two;
    auto reading = waiting_read(two.client), writing = waiting_write(two.client);
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_IO) == 0);
    CHECK(reading.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(writing.get() == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("closing ends a handshake that waits") {
    ServerStream server; // whose peer has said nothing yet
    REQUIRE(server.attach() == 0);
    auto waiting = waiting_handshake(server.stream);
    CHECK(server.stream.close() == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("a client's handshake that waits in an attach is ended from another thread") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    SocketPair sockets;
    Context context(COMM_CLIENT);
    Stream stream(Keywords().socket(sockets.ours));
    sockets.give();
    auto waiting = waiting_in(stream, COMM_IO, [&] {
        Keywords keywords;
        keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost");
        return comm_attach_ssl(stream.stream, &keywords.set, nullptr);
    });
    SECTION("by a close") {
        CHECK(stream.close() == 0);
        CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
        CHECK(comm_socket_stream_socket(stream.stream) == -1);
    }
    SECTION("by an interrupt, and goes on later") {
        const auto direction = GENERATE(COMM_INPUT, COMM_OUTPUT, COMM_IO);
        REQUIRE(comm_socket_stream_interrupt(stream.stream, direction) == 0);
        CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
        CHECK(stream.has_tls());
        RawPeer peer(true, "server", version);
        Beside server([&](Beside &beside) {
            RawEnd end(peer, sockets.theirs);
            BESIDE_CHECK(beside, end.handshake() == 1);
            end.write("hello");
        });
        CHECK(handshake(stream) == 0);
        CHECK(stream.read() == "hello");
        server.join();
    }
}

TEST_CASE("an interrupt ends a handshake that waits, which then goes on") {
    ServerStream server; // whose peer has said nothing yet
    REQUIRE(server.attach() == 0);
    auto waiting = waiting_handshake(server.stream);
    REQUIRE(comm_socket_stream_interrupt(server.stream.stream, GENERATE(COMM_INPUT, COMM_OUTPUT, COMM_IO)) ==
            0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    RawPeer peer(false, "");
    Beside client([&](Beside &beside) {
        RawEnd end(peer, server.sockets.theirs);
        BESIDE_CHECK(beside, end.handshake() == 1);
    });
    CHECK(handshake(server.stream) == 0);
    client.join();
}

TEST_CASE("an interrupt ends a call that waits, and the stream goes on") {
    Two two;
    auto waiting = waiting_read(two.client);
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_OUTPUT) == 0); // not its direction
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_INPUT) == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    REQUIRE(two.server.write("hello") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(two.client.read() == "hello");
    CHECK(two.client.write("to the buffer") == 0); // the interrupt of writing waits for a write that waits
}

TEST_CASE("an interrupt before the wait is kept for it") {
    Two two;
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_IO) == 0);
    CHECK(two.client.read().empty());
    CHECK(two.client.status == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("a call waits where no descriptor is left to wake it by") {
    Two two(0);
    std::optional<NoDescriptors> none{std::in_place};
    auto waiting = waiting_read(two.client); // in a thread that has none yet
    SECTION("until something comes") {
        REQUIRE(two.server.write("x") == 0);
        REQUIRE(two.server.flush() == 0);
        CHECK(waiting.get() == 0);
    }
    SECTION("until it is interrupted") {
        REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_INPUT) == 0);
        CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    }
    SECTION("until the stream is closed") {
        CHECK(two.client.close() == 0);
        CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    }
    none.reset();
}

TEST_CASE("a time-out passes where no descriptor is left to be woken by") {
    SocketPair sockets;
    Keywords keywords;
    Stream stream(keywords.socket(sockets.give()).read_timeout(0.2));
    NoDescriptors none;
    CHECK(std::async(std::launch::async, [&] { return read_one(stream); }).get() == COMM_SOCKET_TIMEOUT);
}

TEST_CASE("what is written while another thread waits in a read goes out at once") {
    Two two;
    auto answer = waiting_in(two.client, COMM_INPUT,
                             [&] { return two.client.read() == "answer" ? comm_status(0) : COMM_SSL_ERROR; });
    REQUIRE(two.client.write("question") == 0); // no flush
    CHECK(two.server.read() == "question");
    REQUIRE(two.server.write("answer") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(answer.get() == 0);
}

namespace {

// Looks at an SSL in every way that takes the stream's lock, until it is told to stop.
bool look(comm_ssl_pointer ssl, const std::string &version, const std::atomic<bool> &stop) {
    while (!stop) {
        comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
        const bool right = certificate != nullptr && comm_ssl_get_version(ssl) == version &&
                           comm_ssl_get_verify_result(ssl) == 0 &&
                           std::string(comm_ssl_get_cipher_name(ssl)) ==
                               comm_ssl_cipher_get_name(comm_ssl_get_current_cipher(ssl));
        comm_release_certificate(certificate);
        if (!right)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("direct calls on a live stream's SSL are safe from any thread") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Two two(version);
    std::atomic<bool> stop{false};
    auto looking = [&] {
        return look(comm_socket_stream_ssl(two.client.stream),
                    version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3", stop);
    };
    auto a = std::async(std::launch::async, looking);
    auto b = std::async(std::launch::async, looking);
    check_full_duplex(two, 1 << 20);
    stop = true;
    CHECK(a.get());
    CHECK(b.get());
}

namespace {

// What changes nothing here, and is not set already.
const uint64_t OPTIONS[] = {COMM_SSL_OP_NO_TICKET, COMM_SSL_OP_CIPHER_SERVER_PREFERENCE};
const int64_t MODES[] = {SSL_MODE_SEND_FALLBACK_SCSV, SSL_MODE_NO_AUTO_CHAIN};

// One of the threads that configure a live SSL in every way: each sets a bit and a name of its own, so that
// what one takes from another is seen at the end.
bool configure(comm_ssl_pointer ssl, unsigned number, const std::atomic<bool> &stop) {
    const comm_ssl_or_ctx target = comm_of_ssl(ssl);
    bool right = true;
    do {
        right = (comm_ssl_set_options(ssl, OPTIONS[number]) & OPTIONS[number]) != 0 &&
                (comm_ssl_set_mode(ssl, MODES[number]) & MODES[number]) != 0 &&
                comm_ssl_set_max_cert_list(ssl, 100000 + number) >= 100000 &&
                comm_set_verification_depth(target, 5) == 0 && comm_set_cipher_list(target, "DEFAULT") == 0 &&
                comm_set_verification_mode(target, COMM_CLIENT, COMM_SSL_VERIFY_PEER, nullptr, nullptr,
                                           nullptr) == 0 &&
                comm_ssl_get_verify_mode(ssl) == COMM_SSL_VERIFY_PEER &&
                comm_ssl_set1_host(ssl, "localhost") == 1 &&
                comm_ssl_use_certificate_file(ssl, cert("client.pem").c_str(), COMM_SSL_FILETYPE_PEM) == 1 &&
                comm_ssl_use_privatekey_file(ssl, cert("client.key").c_str(), COMM_SSL_FILETYPE_PEM) == 1;
    } while (right && !stop);
    return right;
}

} // namespace

TEST_CASE("direct calls that change a live stream's SSL are safe from any thread") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Two two(version);
    comm_ssl_pointer ssl = comm_socket_stream_ssl(two.client.stream);
    REQUIRE(comm_ssl_set_max_cert_list(ssl, 100000) > 0);
    std::atomic<bool> stop{false};
    std::vector<std::future<bool>> configuring;
    for (unsigned i = 0; i < std::size(OPTIONS); i++)
        configuring.push_back(std::async(std::launch::async, [&, i] { return configure(ssl, i, stop); }));
    check_full_duplex(two, 1 << 20);
    stop = true;
    for (auto &thread : configuring)
        CHECK(thread.get());
    for (unsigned i = 0; i < std::size(OPTIONS); i++) {
        CHECK((comm_ssl_get_options(ssl) & OPTIONS[i]) != 0);
        CHECK((comm_ssl_get_mode(ssl) & MODES[i]) != 0);
    }
}

TEST_CASE("who waits for a lock has it soon, whoever else asks for it again and again") {
    for (int i = 0; i < 100; i++) {
        CHECK(lock_taken_first(true) == 1);
        CHECK(lock_taken_first(false) <= 10);
    }
}

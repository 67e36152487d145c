// The engine against OpenSSL itself and against another engine, through rings of every size.
#include "support/engine.hpp"

namespace {

std::string pattern(size_t length) {
    std::string bytes(length, '\0');
    for (size_t i = 0; i < length; i++)
        bytes[i] = static_cast<char>(i * 131 + i / 251);
    return bytes;
}

comm_ssl_side other(comm_ssl_side side) {
    return side == COMM_CLIENT ? COMM_SERVER : COMM_CLIENT;
}

Keywords &end_of(Keywords &keywords, comm_ssl_ctx_pointer ctx, comm_ssl_side side, size_t ring) {
    keywords.ctx(ctx).side(side).ring(ring);
    return side == COMM_CLIENT ? keywords.name("localhost") : keywords;
}

// Both ends send everything and read everything.
template <class Wires, class Sides>
void run(Wires move, Sides all_done) {
    for (size_t turns = 0; !all_done(); turns++) {
        REQUIRE(turns < 2000000);
        move();
    }
}

} // namespace

TEST_CASE("an engine talks to OpenSSL") {
    const auto side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const auto ring = GENERATE(size_t(1), size_t(7), size_t(512), size_t(17000));
    const bool with_client_certificate = GENERATE(false, true);
    CAPTURE(side, version, ring, with_client_certificate);

    const bool client = side == COMM_CLIENT;
    Context context(side, client ? (with_client_certificate ? "client" : "") : "server", "ca.pem", version);
    if (!client && with_client_certificate)
        REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER,
                                           COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                                           nullptr, nullptr, nullptr) == 0);
    Keywords keywords;
    Engine engine(end_of(keywords, context.ctx, side, ring));
    RawPeer peer(client, client ? "server" : (with_client_certificate ? "client" : ""), version);
    peer.verify(with_client_certificate || !client ? SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT
                                                   : SSL_VERIFY_NONE);
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, ring);
    Wire<RawPeer, Engine> in(peer, engine, ring);

    const std::string ours = pattern(ring < 512 ? 3000 : 60000), theirs = pattern(ours.size() + 17);
    std::string from_peer, from_engine;
    size_t sent = 0;
    bool peer_sent = false;
    run([&] { out.move(), in.move(); },
        [&] {
            const comm_step step = engine.handshake();
            if (step == COMM_FAILED || step == COMM_TRUNCATED)
                FAIL(text());
            const bool peer_ready = peer.established() || peer.handshake();
            if (step == COMM_DONE && sent < ours.size())
                engine.write(ours, sent);
            if (step == COMM_DONE)
                engine.read(from_peer);
            if (peer_ready && !peer_sent)
                peer_sent = peer.write(theirs.data(), theirs.size());
            char buffer[4096];
            if (peer_ready)
                from_engine.append(buffer, peer.read(buffer, sizeof buffer));
            return from_peer.size() == theirs.size() && from_engine.size() == ours.size();
        });
    CHECK(from_peer == theirs);
    CHECK(from_engine == ours);
    CHECK(std::string(comm_ssl_get_version(engine.ssl())) ==
          (version == TLS1_3_VERSION ? "TLSv1.3" : "TLSv1.2"));
    comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(engine.ssl());
    CHECK((certificate != nullptr) == (client || with_client_certificate));
    comm_release_certificate(certificate);

    // Both halves are closed.
    comm_step step = COMM_WANT_READ;
    run([&] { out.move(), in.move(); },
        [&] {
            char buffer[64];
            step = engine.shutdown();
            peer.read(buffer, sizeof buffer);
            if (peer.saw_close_notify())
                peer.shutdown();
            return step == COMM_DONE;
        });
    std::string nothing;
    CHECK(engine.read(nothing) == COMM_CLOSED);
    CHECK(nothing.empty());
}

TEST_CASE("two engines talk to each other") {
    const auto ring = GENERATE(size_t(1), size_t(7), size_t(512), size_t(17000));
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(ring, version);
    Context client_context(COMM_CLIENT, "", "ca.pem", version),
        server_context(COMM_SERVER, "server", "", version);
    Keywords client_keywords, server_keywords;
    Engine client(end_of(client_keywords, client_context.ctx, COMM_CLIENT, ring));
    Engine server(end_of(server_keywords, server_context.ctx, other(COMM_CLIENT), ring));
    Wire<Engine, Engine> up(client, server, ring), down(server, client, ring);
    const std::string data = pattern(ring < 512 ? 2500 : 100000);
    std::string at_server, at_client;
    size_t up_sent = 0, down_sent = 0;
    run([&] { up.move(), down.move(); },
        [&] {
            for (Engine *end : {&client, &server}) {
                size_t &sent = end == &client ? up_sent : down_sent;
                if (end->handshake() == COMM_DONE && sent < data.size())
                    end->write(data, sent);
                REQUIRE(end->read(end == &client ? at_client : at_server) != COMM_FAILED);
            }
            return at_server.size() == data.size() && at_client.size() == data.size();
        });
    CHECK(at_server == data);
    CHECK(at_client == data);
}

TEST_CASE("what was written once is never asked for again, whatever comes next") {
    // The ring is full in the middle of a record; the next write offers other bytes, and fewer.
    Context context(COMM_CLIENT);
    Keywords keywords;
    Engine engine(end_of(keywords, context.ctx, COMM_CLIENT, 512));
    RawPeer peer(true, "server");
    peer.start();
    Wire<Engine, RawPeer> out(engine, peer, 512);
    Wire<RawPeer, Engine> in(peer, engine, 512);
    run([&] { out.move(), in.move(); },
        [&] {
            peer.handshake();
            return engine.handshake() == COMM_DONE && peer.established();
        });
    std::string first = pattern(16000), expected = first, got;
    size_t position = 0;
    REQUIRE(engine.write(first, position) == COMM_DONE);
    REQUIRE(position == first.size());
    size_t at = 0;
    CHECK(engine.write("abc", at) == COMM_WANT_WRITE);
    CHECK(at == 0);
    run([&] { out.move(); },
        [&] {
            char buffer[4096];
            if (at < 3 && engine.write("xyz", at) == COMM_DONE && at == 3)
                expected += "xyz";
            engine.handshake();
            got.append(buffer, peer.read(buffer, sizeof buffer));
            // Only a step brings the rest of a record into the ring.
            std::string none;
            engine.read(none);
            return got.size() == first.size() + 3;
        });
    CHECK(got == expected);
}

TEST_CASE("bytes after close_notify stay where they are") {
    Context context(COMM_CLIENT);
    Keywords keywords;
    Engine engine(end_of(keywords, context.ctx, COMM_CLIENT, 17000));
    REQUIRE(comm_ssl_ctx_get_mode(context.ctx) >= 0);
    RawPeer peer(true, "server");
    peer.start();
    // Read-ahead makes OpenSSL ask for more than the record that it is in.
    RAW(SSL_ctrl)(engine.ssl(), 41, 1, nullptr);
    RAW(SSL_set_read_ahead)(engine.ssl(), 1);
    Wire<Engine, RawPeer> out(engine, peer, 17000);
    Wire<RawPeer, Engine> in(peer, engine, 17000);
    run([&] { out.move(), in.move(); },
        [&] {
            peer.handshake();
            return engine.handshake() == COMM_DONE && peer.established();
        });
    peer.write("last", 4);
    peer.shutdown();
    while (in.move())
        ;
    REQUIRE(engine.feed("raw bytes", 9) == 9);
    std::string got;
    CHECK(engine.read(got) == COMM_DONE);
    CHECK(got == "last");
    CHECK(engine.read(got) == COMM_CLOSED);
    BIO *bio = RAW(SSL_get_rbio)(engine.ssl());
    CHECK(RAW(BIO_ctrl)(bio, BIO_CTRL_PENDING, 0, nullptr) == 9);
}

TEST_CASE("key updates and tickets come while what was written waits to be taken") {
    Context context(COMM_CLIENT);
    RawPeer peer(true, "server", TLS1_3_VERSION);
    allow_tickets(context.ctx, peer.ctx);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    peer.start();
    REQUIRE(settle(engine, peer) == COMM_DONE);
    const std::string ours = pattern(1 << 20), theirs = pattern(1000);
    size_t sent = 0, turns = 0;
    std::string from_peer, from_engine;
    while (from_engine.size() < ours.size()) {
        REQUIRE(turns++ < 1000);
        while (sent < ours.size() && engine.write(ours, sent) == COMM_DONE) // until there is no room
            ;
        REQUIRE(RAW(SSL_key_update)(peer.ssl, SSL_KEY_UPDATE_REQUESTED) == 1);
        REQUIRE(peer.write(theirs.data(), theirs.size()));
        REQUIRE(begin_ticket(peer.ssl));
        REQUIRE(peer.handshake());
        REQUIRE(peer.write(theirs.data(), theirs.size()));
        Wire<RawPeer, Engine> in(peer, engine, 17000);
        in.move();
        from_peer.clear();
        while (engine.read(from_peer) == COMM_DONE)
            ;
        REQUIRE((from_peer == theirs + theirs)); // in brackets: not to be printed
        Wire<Engine, RawPeer> out(engine, peer, 17000);
        while (out.move() != 0)
            ;
        char buffer[20000];
        for (size_t got; (got = peer.read(buffer, sizeof buffer)) > 0;)
            from_engine.append(buffer, got);
    }
    CHECK((from_engine == ours));
}

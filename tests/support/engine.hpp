// Engines of the tests, and pumps between them and their peers.
#pragma once

#include "support/raw.hpp"
#include "unit/catch.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

// A copy owns nothing, so the last of them clears what they hold.
struct Keywords {
    comm_ssl_keywords set;
    std::shared_ptr<char> copies = std::make_shared<char>();
    Keywords() {
        comm_ssl_keywords_init(&set, sizeof set);
    }
    Keywords(const Keywords &) = default;
    Keywords &operator=(const Keywords &) = default;
    ~Keywords() {
        if (copies.use_count() == 1)
            comm_ssl_keywords_clear(&set);
    }
    void clear() {
        comm_ssl_keywords_clear(&set);
    }
    Keywords &ctx(comm_ssl_ctx_pointer ctx) {
        return comm_ssl_keywords_set_ssl_ctx(&set, comm_ssl_ctx_of_ctx(ctx)), *this;
    }
    Keywords &ssl(comm_ssl_pointer ssl) {
        return comm_ssl_keywords_set_ssl_ctx(&set, comm_ssl_ctx_of_ssl(ssl)), *this;
    }
    Keywords &symbol(int32_t symbol) {
        return comm_ssl_keywords_set_ssl_ctx(&set, comm_ssl_ctx_symbol(symbol)), *this;
    }
    Keywords &side(comm_ssl_side side) {
        return comm_ssl_keywords_set_ssl_side(&set, side), *this;
    }
    Keywords &name(const char *name) {
        return comm_ssl_keywords_set_verify_name(&set, name), *this;
    }
    Keywords &verify(comm_verify verify) {
        return comm_ssl_keywords_set_verify(&set, verify), *this;
    }
    Keywords &ring(size_t size) {
        return comm_ssl_keywords_set_ring_size(&set, size), *this;
    }
    Keywords &socket(int64_t fd) {
        return comm_ssl_keywords_set_socket(&set, fd), *this;
    }
    Keywords &handshake_timeout(double s) {
        return comm_ssl_keywords_set_handshake_timeout(&set, s), *this;
    }
    Keywords &read_timeout(double s) {
        return comm_ssl_keywords_set_read_timeout(&set, s), *this;
    }
    Keywords &write_timeout(double s) {
        return comm_ssl_keywords_set_write_timeout(&set, s), *this;
    }
};

// A context of a symbol, with the tests' CA and an identity; destroyed with the object.
struct Context {
    comm_ssl_ctx_pointer ctx = nullptr;
    Context(comm_ssl_side side, const std::string &identity = "", const std::string &ca = "ca.pem",
            int version = 0) {
        Keywords keywords;
        REQUIRE(comm_make_ssl_ctx(&keywords.side(side).set, &ctx) == 0);
        if (!identity.empty()) {
            REQUIRE(comm_ssl_ctx_use_certificate_chain_file(ctx, cert(identity + ".pem").c_str()) == 1);
            REQUIRE(comm_ssl_ctx_use_privatekey_file(ctx, cert(identity + ".key").c_str(),
                                                     COMM_SSL_FILETYPE_PEM) == 1);
        }
        if (!ca.empty())
            REQUIRE(comm_ssl_ctx_load_verify_locations(ctx, cert(ca).c_str(), nullptr) == 1);
        if (version == TLS1_2_VERSION)
            comm_ssl_ctx_set_options(ctx, COMM_SSL_OP_NO_TLSv1_3);
        if (version == TLS1_3_VERSION)
            comm_ssl_ctx_set_options(ctx, COMM_SSL_OP_NO_TLSv1_2);
    }
    ~Context() {
        comm_destroy_ssl_ctx(ctx);
    }
    Context(const Context &) = delete;
};

class Engine {
  public:
    comm_ssl_engine *engine = nullptr;
    explicit Engine(Keywords &keywords) {
        REQUIRE(comm_make_ssl_engine(&keywords.set, &engine) == 0);
    }
    ~Engine() {
        comm_free_ssl_engine(engine);
    }
    Engine(const Engine &) = delete;

    comm_step handshake() {
        return comm_ssl_engine_handshake(engine);
    }
    comm_step shutdown() {
        return comm_ssl_engine_shutdown(engine);
    }
    comm_step read(std::string &to, size_t capacity = 4096) {
        std::vector<char> buffer(capacity);
        size_t got = 0;
        const comm_step step = comm_ssl_engine_read(engine, buffer.data(), capacity, &got);
        if (step == COMM_DONE) {
            CHECK(got > 0);
            to.append(buffer.data(), got);
        }
        return step;
    }
    // Some of the data from the position on, which moves.
    comm_step write(const std::string &data, size_t &position) {
        size_t accepted = 0;
        const comm_step step =
            comm_ssl_engine_write(engine, data.data() + position, data.size() - position, &accepted);
        if (step == COMM_DONE)
            position += accepted;
        return step;
    }
    // How many bytes were taken.
    size_t feed(const void *data, size_t length) {
        size_t accepted = 0;
        REQUIRE(comm_ssl_engine_feed(engine, data, length, &accepted) == 0);
        return accepted;
    }
    size_t take(void *data, size_t capacity) {
        size_t got = 0;
        REQUIRE(comm_ssl_engine_take(engine, data, capacity, &got) == 0);
        return got;
    }
    comm_ssl_pointer ssl() {
        return comm_ssl_engine_ssl(engine);
    }
};

// A wire between two ends: what one end gives and the other has no room for waits here.
template <class From, class To>
class Wire {
  public:
    Wire(From &from, To &to, size_t chunk) : from(from), to(to), chunk(chunk) {}
    // Moves at most one chunk in and out; 0 when nothing moved.
    size_t move() {
        std::vector<char> buffer(chunk);
        const size_t taken = from.take(buffer.data(), chunk);
        waiting.append(buffer.data(), taken);
        const size_t given = give(std::min(chunk, waiting.size()));
        waiting.erase(0, given);
        return taken + given;
    }
    std::string waiting;

  private:
    size_t give(size_t length) {
        if (length == 0)
            return 0;
        if constexpr (std::is_same_v<To, RawPeer>) {
            to.feed(waiting.data(), length);
            return length;
        } else {
            return to.feed(waiting.data(), length);
        }
    }
    From &from;
    To &to;
    size_t chunk;
};

// An engine and a peer, and the wires between them.
struct Meeting {
    Engine &engine;
    RawPeer &peer;
    Wire<Engine, RawPeer> out{engine, peer, 17000};
    Wire<RawPeer, Engine> in{peer, engine, 17000};
    // Shakes hands until nothing moves; what the engine answered last.
    comm_step settle() {
        comm_step step;
        do {
            peer.handshake();
            step = engine.handshake();
        } while (out.move() | in.move());
        return step;
    }
    comm_ssl_decision *decision() {
        comm_ssl_decision *decision = nullptr;
        REQUIRE(comm_ssl_engine_decision(engine.engine, &decision) == 0);
        return decision;
    }
};

// Handshakes an engine with a peer as far as they come.
inline comm_step settle(Engine &engine, RawPeer &peer) {
    return Meeting{engine, peer}.settle();
}

inline std::string text(comm_condition *condition = nullptr) {
    return comm_condition_text(condition);
}

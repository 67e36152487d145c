// Connections that are cut after any byte: both ends, and the wire between them that ends early.
#pragma once

#include "support/engine.hpp"

enum class Cut { silence, fin, reset };

// One of our ends and OpenSSL's other one; for handshakes, both with certificates that the other demands.
// Their contexts are made once, for any number of connections.
struct Couple {
    comm_ssl_side side;
    int version;
    Context context;
    RawPeer peer;
    Keywords keywords;
    Couple(comm_ssl_side side, int version, bool handshakes)
        : side(side), version(version), context(side, side == COMM_CLIENT ? "client" : "server"),
          peer(side == COMM_CLIENT, side == COMM_CLIENT ? "server" : "client", version) {
        if (handshakes || side == COMM_SERVER)
            peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
        // After the last byte of a handshake nothing follows.
        RAW(SSL_CTX_set_num_tickets)(peer.ctx, 0);
        RAW(SSL_CTX_set_num_tickets)(context.ctx, 0);
        if (side == COMM_SERVER && handshakes)
            REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr,
                                               nullptr, nullptr) == 0);
        keywords.ctx(context.ctx).side(side);
        if (side == COMM_CLIENT)
            keywords.name("localhost");
    }
    // Whether our end is the one that sends the last bytes, and so is done before they arrive.
    bool ends_with_us() const {
        return (side == COMM_CLIENT) == (version == TLS1_3_VERSION);
    }
};

// One for data, which needs no client's certificate.
inline Couple any_couple() {
    const comm_ssl_side side = GENERATE(COMM_CLIENT, COMM_SERVER);
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    return Couple(side, version, false);
}

// Lets so many bytes through, and says what it kept back.
class Gate {
  public:
    Gate(size_t budget, bool open) : budget(open ? ~size_t(0) : budget) {}
    std::string pass(const std::string &bytes) {
        const size_t part = std::min(budget, bytes.size());
        flights += bytes.empty() ? 0 : 1;
        shut = shut || part < bytes.size();
        budget -= part;
        return bytes.substr(0, part);
    }
    bool shut = false;
    int flights = 0; // the last of which is the one that was cut

  private:
    size_t budget;
};

// What an end has to send.
template <class End>
std::string taken(End &end) {
    char buffer[4096];
    std::string bytes;
    for (size_t got; (got = end.take(buffer, sizeof buffer)) > 0;)
        bytes.append(buffer, got);
    return bytes;
}

// Records of one end: what they carry, and where they end on the wire.
struct Records {
    std::string wire, plain;
    std::vector<std::pair<size_t, size_t>> ends = {{0, 0}}; // of bytes, of plaintext
    size_t closed = ~size_t(0);
    // The text's records, all of which are full but the last.
    void add(const std::string &bytes, const std::string &text) {
        enum { HEADER = 5, FULL = 16384 };
        for (size_t at = 0, done = 0; at < bytes.size();) {
            const auto high = static_cast<unsigned char>(bytes.at(at + 3));
            const auto low = static_cast<unsigned char>(bytes.at(at + 4));
            at += HEADER + (size_t(high) << 8 | low);
            done = std::min(done + FULL, text.size());
            ends.emplace_back(wire.size() + at, plain.size() + done);
        }
        wire += bytes;
        plain += text;
    }
    void close(const std::string &bytes) {
        wire += bytes;
        closed = wire.size();
    }
    std::string arrived(size_t bytes) const {
        size_t length = 0;
        for (const auto &[end, of_plain] : ends)
            if (end <= bytes)
                length = of_plain;
        return plain.substr(0, length);
    }
    bool is_end(size_t byte) const {
        return byte == closed ||
               std::any_of(ends.begin(), ends.end(), [&](const auto &end) { return end.first == byte; });
    }
    // Every byte of the records that are small, and the bytes around the ends of those that are not.
    std::vector<size_t> cuts() const {
        enum { SMALL = 64, AROUND = 6 };
        std::vector<size_t> bytes;
        size_t from = 0;
        const auto add = [&](size_t end) {
            for (size_t byte = from; byte < end; byte++)
                if (end - from <= SMALL || byte <= from + AROUND || byte + AROUND >= end)
                    bytes.push_back(byte);
            from = end;
        };
        for (const auto &[end, of_plain] : ends)
            add(end);
        add(wire.size()); // close_notify
        bytes.push_back(from);
        return bytes;
    }
};

inline void say(Records &records, RawPeer &peer, const std::string &text) {
    peer.write(text.data(), text.size());
    records.add(taken(peer), text);
}
inline void close(Records &records, RawPeer &peer) {
    peer.shutdown();
    records.close(taken(peer));
}
inline Records conversation(RawPeer &peer, const std::vector<std::string> &texts) {
    Records records;
    for (const std::string &text : texts)
        say(records, peer, text);
    close(records, peer);
    return records;
}

// Runs something for every cut: in each of its ways at the ends of records, where they matter most, or
// everywhere; else the ways take turns.
template <class Run>
void for_each_cut(const Records &records, size_t ways, bool everywhere, Run run) {
    const auto cuts = records.cuts();
    REQUIRE(cuts.size() > 40);
    for (size_t i = 0; i < cuts.size(); i++)
        for (size_t way = 0; way < ways; way++)
            if (everywhere || records.is_end(cuts[i]) || way == i % ways) {
                INFO("after byte " << cuts[i] << ", in way " << way);
                run(cuts[i], way);
            }
}

// What an end writes that is cut: small records, and between them a full one and what is left of its text.
inline const std::vector<std::string> &cut_texts() {
    static const std::vector<std::string> texts = {"x", std::string(20000, 'y'), std::string(10, 'z')};
    return texts;
}

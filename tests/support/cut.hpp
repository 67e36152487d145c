// A live handshake, cut after any byte: both ends, and the wire between them that ends early.
#pragma once

#include "support/engine.hpp"

enum class Cut { silence, fin, reset };

// One of our ends and OpenSSL's other one, both with certificates that the other demands. Their contexts are
// made once, for any number of connections.
struct Couple {
    comm_ssl_side side;
    int version;
    Context context;
    RawPeer peer;
    Keywords keywords;
    Couple(comm_ssl_side side, int version)
        : side(side), version(version), context(side, side == COMM_CLIENT ? "client" : "server"),
          peer(side == COMM_CLIENT, side == COMM_CLIENT ? "server" : "client", version) {
        peer.verify(SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
        // After the last byte of a handshake nothing follows.
        RAW(SSL_CTX_set_num_tickets)(peer.ctx, 0);
        RAW(SSL_CTX_set_num_tickets)(context.ctx, 0);
        if (side == COMM_SERVER)
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

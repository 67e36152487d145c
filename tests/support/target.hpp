// Whom a client means to reach, whom it asks for, and who is there.
#pragma once

#include "support/stream.hpp"

// A server of OpenSSL alone for one connection, which tells the name that it was asked for.
class Target {
  public:
    explicit Target(const std::string &identity)
        : peer(true, identity), thread([this](Beside &) { serve(); }) {}
    void join() {
        thread.join();
    }
    const std::string &port() const {
        return listener.port;
    }
    std::string asked;

  private:
    void serve() {
        const int fd = listener.accept();
        RawEnd end(peer, fd);
        if (end.handshake() == 1) {
            const char *name = RAW(SSL_get_servername)(peer.ssl, TLSEXT_NAMETYPE_host_name);
            asked = name != nullptr ? name : "";
            end.write("hello");
            end.read();
        }
        RAW(ERR_clear_error)();
        close(fd);
    }
    Listener listener;
    RawPeer peer;
    Beside thread;
};

enum ServerName { NOT_SET, NIL, T, A_NAME, ANOTHER_NAME, FRONT };

// What a client says of its server, who that is, and what comes of it.
struct Naming {
    const char *host; // that the stream was opened with
    ServerName server_name;
    const char *verify_name;
    comm_verify verify;
    const char *identity; // of who answers: "server" is localhost, "wrong-name" elsewhere.example
    comm_status status;
    const char *asked;

    void set(Keywords &keywords) const {
        auto server = [&](comm_host_name name) {
            comm_ssl_keywords_set_tlsext_host_name(&keywords.set, name);
        };
        if (server_name == NIL)
            server(comm_host_name_nil());
        if (server_name == T)
            server(comm_host_name_t());
        if (server_name == A_NAME)
            server(comm_host_name_of("localhost"));
        if (server_name == ANOTHER_NAME)
            server(comm_host_name_of("elsewhere.example"));
        if (server_name == FRONT)
            server(comm_host_name_of("front.example"));
        if (verify_name != nullptr)
            keywords.name(verify_name);
        keywords.verify(verify);
    }
};

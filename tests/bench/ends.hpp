// One end of a connection in either of two ways, OpenSSL by hand and commssl, for the benchmark and the
// counts.
#pragma once

#include <openssl/ssl.h>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>

inline void must(bool good, const char *what) {
    if (good)
        return;
    std::perror(what);
    std::exit(1);
}

class End {
  public:
    virtual ~End() = default;
    virtual void handshake() = 0;
    // As far as it goes without waiting, on a socket that does not block; true when it is complete.
    virtual bool handshake_step() = 0;
    virtual void write(const void *data, size_t length) = 0;
    virtual void flush() = 0;
    virtual size_t read(void *data, size_t capacity) = 0;
    virtual void close() = 0;
    virtual SSL *ssl() = 0;
};

// Where ends come from: the two contexts, with their certificates and what they trust.
class Arm {
  public:
    virtual ~Arm() = default;
    // The socket is the end's. A session, if any, is to be resumed.
    virtual std::unique_ptr<End> client(int socket, SSL_SESSION *session) = 0;
    virtual std::unique_ptr<End> server(int socket) = 0;
};

std::unique_ptr<Arm> raw_arm(int version, bool release_buffers = false);
std::unique_ptr<Arm> our_arm(int version);

inline void read_all(End &end, char *buffer, size_t piece, size_t total) {
    for (size_t got = 0; got < total;)
        got += end.read(buffer, piece);
}

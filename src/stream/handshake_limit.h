/* How long a handshake may take, and whether the call that attaches TLS does it: what `:handshake-timeout`
 * says. */
#ifndef COMMSSL_STREAM_HANDSHAKE_LIMIT_H
#define COMMSSL_STREAM_HANDSHAKE_LIMIT_H

#include "stream/deadline.h"

struct handshake_limit {
    enum { LIMIT_OF_SIDE, LIMIT_NONE, LIMIT_SECONDS } kind; /* of the side: a server's, a client has none */
    double seconds;
    bool at_once; /* on a client */
};

comm_status handshake_limit_of(const comm_ssl_keywords *keywords, struct handshake_limit *limit);

/* For a handshake that begins now. */
struct deadline handshake_limit_begin(const struct handshake_limit *limit, bool server);

#endif

#include "stream/handshake_limit.h"

#include "core/keyword_check.h"

#include <math.h>

enum { SERVER_SECONDS = 60 };

comm_status handshake_limit_of(const comm_ssl_keywords *keywords, struct handshake_limit *limit) {
    bool said = (keywords->present & COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT) != 0;
    double seconds = said ? keywords->handshake_timeout : INFINITY;
    comm_status status = deadline_check("handshake-timeout", seconds, true);
    if (status != 0)
        return status;
    limit->at_once = seconds > 0;
    limit->seconds = seconds;
    limit->kind = !said || seconds <= 0 ? LIMIT_OF_SIDE : isinf(seconds) ? LIMIT_NONE : LIMIT_SECONDS;
    return 0;
}

struct deadline handshake_limit_begin(const struct handshake_limit *limit, bool server) {
    switch (limit->kind) {
    case LIMIT_OF_SIDE:
        return deadline_in(server ? SERVER_SECONDS : INFINITY);
    case LIMIT_SECONDS:
        return deadline_in(limit->seconds);
    default:
        return deadline_in(INFINITY);
    }
}

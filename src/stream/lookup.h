/* Looking up names within a time limit. */
#ifndef COMMSSL_STREAM_LOOKUP_H
#define COMMSSL_STREAM_LOOKUP_H

#include "stream/deadline.h"

#include <netdb.h>

/* As getaddrinfo, which nothing can end: where there is a limit and a name to ask somebody for, it runs in a
 * thread of its own, to be left behind. */
comm_status lookup(const char *host, const char *service, const struct addrinfo *hints,
                   const struct deadline *deadline, struct addrinfo **addresses);

#endif

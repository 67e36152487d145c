/* Hosts and services as callers give them, and the addresses that they stand for. */
#ifndef COMMSSL_STREAM_ADDRESS_H
#define COMMSSL_STREAM_ADDRESS_H

#include "stream/lookup.h"

#include <netinet/in.h>

enum {
    ADDRESS_HOST_MAX = 255,   /* a name, RFC 1035, 2.3.4; an address with a zone is shorter */
    ADDRESS_SERVICE_MAX = 63, /* names of services are much shorter */
};

comm_status address_check_host(const char *argument, const char *host);
/* A number is a port, 1 at least. */
comm_status address_check_service(const char *argument, const char *service);

/* The host's addresses, of both families or of the one that `ipv6` says. A literal address never waits. */
comm_status address_resolve(const char *host, const char *service, comm_ipv6 ipv6,
                            const struct deadline *deadline, struct addrinfo **addresses);

/* The host as a certificate names it: an address in its usual form without a zone, or a name as it is. */
void address_name(const char *host, char name[ADDRESS_HOST_MAX + 1]);

#endif

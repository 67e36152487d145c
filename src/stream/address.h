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
/* A number is a port, `least` at least: 0 stands for a free one. */
comm_status address_check_service(const char *argument, const char *service, int least);
/* The port of this end, where 0 stands for a free one. */
comm_status address_check_local_port(int32_t port);

/* The host's addresses, of one family or, AF_UNSPEC, of those that this machine has. A literal address never
 * waits. */
comm_status address_resolve(const char *host, const char *service, int family,
                            const struct deadline *deadline, struct addrinfo **addresses);
/* The same of this end; a NULL host stands for every address of the machine. */
comm_status address_resolve_local(const char *host, const char *service, int family,
                                  const struct deadline *deadline, struct addrinfo **addresses);

/* The host as a certificate names it: an address in its usual form without a zone, or a name as it is. */
void address_name(const char *host, char name[ADDRESS_HOST_MAX + 1]);

#endif

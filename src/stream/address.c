#include "stream/address.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

enum { PORT_MAX = 65535 };

static comm_status check_text(const char *argument, const char *text, size_t most) {
    if (text == NULL)
        return condition_usage(argument, "%s is NULL", argument);
    if (text[0] == '\0')
        return condition_usage(argument, "%s is empty", argument);
    if (strnlen(text, most + 1) > most)
        return condition_usage(argument, "%s is longer than %zu bytes", argument, most);
    return 0;
}

comm_status address_check_host(const char *argument, const char *host) {
    return check_text(argument, host, ADDRESS_HOST_MAX);
}

/* What is neither a number nor has a letter, " 443" or "+443", the system's look-up would take for a number;
 * and of one that is too large it would take the low bits. */
comm_status address_check_service(const char *argument, const char *service, int least) {
    comm_status status = check_text(argument, service, ADDRESS_SERVICE_MAX);
    if (status != 0)
        return status;
    bool letter = false;
    for (const char *at = service; *at != '\0'; at++)
        letter = letter || isalpha((unsigned char)*at);
    if (letter)
        return 0;
    bool digits = strspn(service, "0123456789") == strlen(service);
    unsigned long port = digits ? strtoul(service, NULL, 10) : ULONG_MAX;
    if (port >= (unsigned long)least && port <= PORT_MAX)
        return 0;
    return condition_usage(argument, "%s: \"%s\" is neither a port, %d to %d, nor the name of a service",
                           argument, service, least, PORT_MAX);
}

comm_status address_check_local_port(int32_t port) {
    return port >= 0 && port <= PORT_MAX
               ? 0
               : condition_usage("local-port", "local-port is %d; it may be 0 to %d", (int)port, PORT_MAX);
}

/* NULL for a name. */
static struct addrinfo *literal(const char *host) {
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
    struct addrinfo *address = NULL;
    return getaddrinfo(host, NULL, &hints, &address) == 0 ? address : NULL;
}

static bool is_literal(const char *host) {
    struct addrinfo *address = literal(host);
    if (address != NULL)
        freeaddrinfo(address);
    return address != NULL;
}

static comm_status resolve(const char *host, const char *service, int family, int flags,
                           const struct deadline *deadline, struct addrinfo **addresses) {
    const struct addrinfo hints = {.ai_family = family,
                                   .ai_socktype = SOCK_STREAM,
                                   .ai_flags =
                                       host != NULL && is_literal(host) ? flags | AI_NUMERICHOST : flags};
    return lookup(host, service, &hints, deadline, addresses);
}

comm_status address_resolve(const char *host, const char *service, int family,
                            const struct deadline *deadline, struct addrinfo **addresses) {
    /* What was asked for by its family is tried, whatever addresses this machine has. */
    return resolve(host, service, family, family == AF_UNSPEC ? AI_ADDRCONFIG : 0, deadline, addresses);
}

comm_status address_resolve_local(const char *host, const char *service, int family,
                                  const struct deadline *deadline, struct addrinfo **addresses) {
    return resolve(host, service, family, AI_PASSIVE, deadline, addresses);
}

void address_name(const char *host, char name[ADDRESS_HOST_MAX + 1]) {
    struct addrinfo *address = literal(host);
    memcpy(name, host, strlen(host) + 1); /* its length was checked */
    if (address == NULL)
        return;
    if (getnameinfo(address->ai_addr, address->ai_addrlen, name, ADDRESS_HOST_MAX + 1, NULL, 0,
                    NI_NUMERICHOST) == 0)
        name[strcspn(name, "%")] = '\0';
    freeaddrinfo(address);
}

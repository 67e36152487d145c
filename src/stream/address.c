#include "stream/address.h"

#include <ctype.h>
#include <errno.h>
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
comm_status address_check_service(const char *argument, const char *service) {
    comm_status status = check_text(argument, service, ADDRESS_SERVICE_MAX);
    if (status != 0)
        return status;
    bool letter = false;
    for (const char *at = service; *at != '\0'; at++)
        letter = letter || isalpha((unsigned char)*at);
    if (letter)
        return 0;
    bool digits = strspn(service, "0123456789") == strlen(service);
    unsigned long port = digits ? strtoul(service, NULL, 10) : 0;
    if (port >= 1 && port <= PORT_MAX)
        return 0;
    return condition_usage(argument, "%s: \"%s\" is neither a port, 1 to %d, nor the name of a service",
                           argument, service, PORT_MAX);
}

/* getaddrinfo's answer for a literal address; EAI_NONAME for a name. */
static int resolve_literal(const char *host, const char *service, int family, struct addrinfo **addresses) {
    const struct addrinfo hints = {
        .ai_family = family, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
    return getaddrinfo(host, service, &hints, addresses);
}

static bool is_literal(const char *host) {
    struct addrinfo *address = NULL;
    if (resolve_literal(host, NULL, AF_UNSPEC, &address) != 0)
        return false;
    freeaddrinfo(address);
    return true;
}

comm_status address_resolve(const char *host, const char *service, comm_ipv6 ipv6,
                            const struct deadline *deadline, struct addrinfo **addresses) {
    int family = ipv6 == COMM_T ? AF_INET6 : ipv6 == COMM_NONE ? AF_INET : AF_UNSPEC;
    /* What was asked for by its family is tried, whatever addresses this machine has. */
    const struct addrinfo hints = {
        .ai_family = family, .ai_socktype = SOCK_STREAM, .ai_flags = family == AF_UNSPEC ? AI_ADDRCONFIG : 0};
    if (!is_literal(host))
        return lookup(host, service, &hints, deadline, addresses);
    int error = resolve_literal(host, service, family, addresses);
    return error == 0 ? 0 : lookup_failed(host, service, error, errno);
}

void address_name(const char *host, char name[ADDRESS_HOST_MAX + 1]) {
    struct addrinfo *address = NULL;
    memcpy(name, host, strlen(host) + 1); /* its length was checked */
    if (resolve_literal(host, NULL, AF_UNSPEC, &address) != 0)
        return;
    if (getnameinfo(address->ai_addr, address->ai_addrlen, name, ADDRESS_HOST_MAX + 1, NULL, 0,
                    NI_NUMERICHOST) == 0)
        name[strcspn(name, "%")] = '\0';
    freeaddrinfo(address);
}

/* The extension server_name of a ClientHello: RFC 6066, 3. */
#ifndef COMMSSL_ENGINE_SERVER_NAME_H
#define COMMSSL_ENGINE_SERVER_NAME_H

#include <stdbool.h>
#include <stddef.h>

enum { SERVER_NAME_MAX = 255 };

/* The host name in it; false when there is none, or the extension is not as the RFC says. */
bool server_name_read(const unsigned char *extension, size_t length, char name[SERVER_NAME_MAX + 1]);

#endif

#include "engine/server_name.h"

#include <string.h>

static size_t number(const unsigned char *bytes) {
    return (size_t)bytes[0] << 8 | bytes[1];
}

/* Only one type of name was ever defined, and a list has one name of each type at most: so it has one. */
bool server_name_read(const unsigned char *extension, size_t length, char name[SERVER_NAME_MAX + 1]) {
    enum { HOST_NAME = 0, LIST_LENGTH = 2, HEADER = 5 };
    if (length <= HEADER || number(extension) != length - LIST_LENGTH || extension[LIST_LENGTH] != HOST_NAME)
        return false;
    const unsigned char *host = extension + HEADER;
    size_t size = number(extension + LIST_LENGTH + 1);
    if (size != length - HEADER || size > SERVER_NAME_MAX || memchr(host, '\0', size) != NULL)
        return false;
    memcpy(name, host, size);
    name[size] = '\0';
    return true;
}

/* What all of commssl's own handles share: a count of references, and the count of live handles. */
#ifndef COMMSSL_CORE_HANDLE_H
#define COMMSSL_CORE_HANDLE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct handle {
    atomic_uint references;
};

/* How many handles that were given out are live; the contexts, SSLs and certificates of OpenSSL are counted
 * too. */
void handle_count(int change);

void handle_init(struct handle *handle);
void handle_retain(struct handle *handle);
/* Drops a reference; true when it was the last, and the owner must free the object. */
bool handle_release(struct handle *handle);

#endif

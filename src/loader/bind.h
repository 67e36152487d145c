/* From a loaded library to a table of its functions. */
#ifndef COMMSSL_LOADER_BIND_H
#define COMMSSL_LOADER_BIND_H

#include "loader/openssl.h"

#include <stdbool.h>

/* The two halves of OpenSSL; crypto is the same handle as ssl unless it was named. */
struct openssl_library {
    void *ssl, *crypto;
    unsigned long version;
};

/* Fills the table, or says why this library is refused. */
bool bind_library(struct openssl_library *library, union openssl_table *table, char *reason, size_t size);

/* Whether an import, or a macro over imports, is there; -1 when there is none of the name. */
int bind_has(const char *name);

#endif

/* Loading OpenSSL, once. */
#ifndef COMMSSL_LOADER_LOAD_H
#define COMMSSL_LOADER_LOAD_H

#include "loader/openssl.h"

#include <stdbool.h>

/* The path to load by, or what was set before, or the process's rules when it is empty. */
comm_status load_ensure(const char *const *path, size_t count, bool already_done);
comm_status load_set_path(const char *const *path, size_t count);

/* A symbol of the loaded library, NULL when it has none of the name. */
void *load_symbol(const char *name);

#endif

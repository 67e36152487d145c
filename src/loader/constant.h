/* The values that OpenSSL's constants have in the loaded version. */
#ifndef COMMSSL_LOADER_CONSTANT_H
#define COMMSSL_LOADER_CONSTANT_H

#include <stdint.h>

enum constant { CONSTANT_FOUND, CONSTANT_OF_ANOTHER_VERSION, CONSTANT_UNKNOWN };

/* The value is written only when it is found. OpenSSL is loaded. */
enum constant constant_find(const char *name, uint64_t *value);

/* The same by an option's keyword: of `no-tlsv1` that of SSL_OP_NO_TLSv1. */
enum constant constant_of_option(const char *keyword, uint64_t *value);

#endif

#include "loader/bind.h"

#include "loader/load.h"
#include "loader/system.h"

#include <stdio.h>
#include <string.h>

enum import_class { IMPORT_REQUIRED, IMPORT_OPTIONAL, IMPORT_RENAMED, IMPORT_FALLBACK };
enum import_library { LIB_SSL, LIB_CRYPTO };

struct import {
    const char *names; /* candidates, each ended by a NUL, then an empty one */
    enum import_class class;
    enum import_library library;
    system_function fallback;
};

static const struct import imports[OPENSSL_IMPORT_COUNT] = {
#include "loader/imports.inc"
};

static const struct {
    const char *name, *uses;
} macros[] = {
#include "loader/macros.inc"
};

static system_function find(const struct openssl_library *library, const struct import *import) {
    for (const char *name = import->names; *name != '\0'; name += strlen(name) + 1) {
        void *address = system_symbol(import->library == LIB_SSL ? library->ssl : library->crypto, name);
        if (address != NULL)
            return system_function_of(address);
    }
    return import->fallback;
}

static bool bind_all(const struct openssl_library *library, union openssl_table *table, char *reason,
                     size_t size) {
    for (size_t i = 0; i < OPENSSL_IMPORT_COUNT; i++) {
        table->symbols[i] = find(library, &imports[i]);
        if (table->symbols[i] != NULL || imports[i].class == IMPORT_OPTIONAL)
            continue;
        snprintf(reason, size, "it lacks %s", imports[i].names);
        return false;
    }
    return true;
}

/* The supported ones: 1.1.1, 3.x and 4.x. */
static bool is_known(unsigned long version) {
    unsigned long major = version >> 28;
    return (major == 1 && version >= 0x10101000UL) || major == 3 || major == 4;
}

static bool check_kind(struct openssl_library *library, char *reason, size_t size) {
    typedef const char *(*text_function)(int);
    typedef unsigned long (*number_function)(void);
    text_function text = (text_function)system_function_of(system_symbol(library->crypto, "OpenSSL_version"));
    number_function number =
        (number_function)system_function_of(system_symbol(library->crypto, "OpenSSL_version_num"));
    bool has_init = system_symbol(library->ssl, "OPENSSL_init_ssl") != NULL;
    if (!has_init && system_symbol(library->ssl, "SSL_library_init") != NULL) {
        snprintf(reason, size, "it is OpenSSL 1.0 or older; 1.1.1 is the oldest that can be used");
        return false;
    }
    if (!has_init || text == NULL || number == NULL) {
        snprintf(reason, size, "it is not libssl");
        return false;
    }
    library->version = number();
    if (strncmp(text(0), "OpenSSL ", 8) == 0 && is_known(library->version))
        return true;
    snprintf(reason, size, "it is %s, which is not supported", text(0));
    return false;
}

/* A process may hold two libcryptos; functions of one must not be given objects of the other. */
static bool check_pair(const struct openssl_library *library, char *reason, size_t size) {
    const void *bound = system_symbol(library->ssl, "OPENSSL_init_crypto");
    const void *named = system_symbol(library->crypto, "OPENSSL_init_crypto");
    if (bound == named)
        return true;
    snprintf(reason, size, "it is bound to %s, and not to %s", system_file_of(bound), system_file_of(named));
    return false;
}

bool bind_library(struct openssl_library *library, union openssl_table *table, char *reason, size_t size) {
    return check_kind(library, reason, size) && check_pair(library, reason, size) &&
           bind_all(library, table, reason, size);
}

/* Asked by the name itself: the function that stands in for a missing one is not it. */
static int has_import(const char *name) {
    for (size_t i = 0; i < OPENSSL_IMPORT_COUNT; i++)
        for (const char *known = imports[i].names; *known != '\0'; known += strlen(known) + 1)
            if (strcmp(known, name) == 0)
                return load_symbol(name) != NULL;
    return -1;
}

int bind_has(const char *name) {
    for (size_t i = 0; i < sizeof macros / sizeof macros[0]; i++) {
        if (strcmp(macros[i].name, name) != 0)
            continue;
        for (const char *used = macros[i].uses; *used != '\0'; used += strlen(used) + 1)
            if (has_import(used) != 1)
                return 0;
        return 1;
    }
    return has_import(name);
}

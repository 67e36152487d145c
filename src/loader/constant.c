#include "loader/constant.h"

#include "loader/openssl.h"

#include <stdbool.h>
#include <string.h>

static const struct {
    const char *name;
    unsigned long since, until; /* 0xMMNNPP, the second exclusive */
    uint64_t value;
} constants[] = {
#include "loader/constants.inc"
};

/* 0xMMNNPP: until 3.0 the third number stood where the second would be expected, and means as much. */
static unsigned long short_version(void) {
    unsigned long number = openssl_version_number();
    unsigned long major = number >> 28, minor = number >> 20 & 0xff;
    return major << 16 | minor << 8 | (major < 3 ? number >> 12 & 0xff : number >> 4 & 0xff);
}

static bool is_named(const char *constant, const char *name) {
    return strcmp(constant, name) == 0;
}

/* Constants mix capitals as they like, keywords have none. */
static bool is_option(const char *constant, const char *keyword) {
    static const char prefix[] = "SSL_OP_";
    if (strncmp(constant, prefix, sizeof prefix - 1) != 0)
        return false;
    for (constant += sizeof prefix - 1; *constant != '\0'; constant++, keyword++) {
        char c = *constant;
        if (*keyword != (c == '_' ? '-' : c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c))
            return false;
    }
    return *keyword == '\0';
}

static enum constant find(bool (*is)(const char *, const char *), const char *name, uint64_t *value) {
    unsigned long version = short_version();
    enum constant found = CONSTANT_UNKNOWN;
    for (size_t i = 0; i < sizeof constants / sizeof constants[0]; i++) {
        if (!is(constants[i].name, name))
            continue;
        found = CONSTANT_OF_ANOTHER_VERSION;
        if (version < constants[i].since || version >= constants[i].until)
            continue;
        *value = constants[i].value;
        return CONSTANT_FOUND;
    }
    return found;
}

enum constant constant_find(const char *name, uint64_t *value) {
    return find(is_named, name, value);
}

enum constant constant_of_option(const char *keyword, uint64_t *value) {
    return find(is_option, keyword, value);
}

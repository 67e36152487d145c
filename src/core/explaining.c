#include "core/explaining.h"

#include "loader/error_code.h"

/* The oldest entry is where it began, which tells more than what the callers of that add: mostly that another
 * library failed. But TLS judges what the libraries under it say: what a forged signature looks like from
 * inside RSA, or that a key's strength is not known, is no reason until TLS has made one of it. */
enum weight { REFERS, SAYS, JUDGES };

static enum weight weight_of(unsigned long code) {
    if (openssl_error_refers(code))
        return REFERS;
    return openssl_error_library(code) == ERR_LIB_SSL && !openssl_error_is_common(code) ? JUDGES : SAYS;
}

size_t explaining_entry(const uint64_t *codes, size_t count) {
    unsigned long chosen = (unsigned long)codes[0];
    size_t index = 0;
    for (size_t i = 1; i < count && !openssl_error_is_memory(chosen); i++) /* what follows is of that */
        if (weight_of((unsigned long)codes[i]) > weight_of(chosen))
            chosen = (unsigned long)codes[index = i];
    return index;
}

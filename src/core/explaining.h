/* Which entry of OpenSSL's queue explains a failure. */
#ifndef COMMSSL_CORE_EXPLAINING_H
#define COMMSSL_CORE_EXPLAINING_H

#include <stddef.h>
#include <stdint.h>

/* The index of that entry among the codes of at least one, the oldest first. */
#ifdef __cplusplus
extern "C"
#endif
    size_t
    explaining_entry(const uint64_t *codes, size_t count);

#endif

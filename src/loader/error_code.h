/* The parts of OpenSSL's packed error codes, whose layout changed with version 3. */
#ifndef COMMSSL_LOADER_ERROR_CODE_H
#define COMMSSL_LOADER_ERROR_CODE_H

#include "loader/openssl.h"

#include <stdbool.h>

#define OPENSSL_SYSTEM_FLAG 0x80000000UL

static inline int openssl_error_library(unsigned long code) {
    if (openssl_version_number() < 0x30000000UL)
        return (int)(code >> 24) & 0xff;
    return (code & OPENSSL_SYSTEM_FLAG) != 0 ? ERR_LIB_SYS : (int)(code >> 23) & 0xff;
}

static inline int openssl_error_reason(unsigned long code) {
    if (openssl_version_number() < 0x30000000UL)
        return (int)(code & 0xfff);
    return (int)(code & ((code & OPENSSL_SYSTEM_FLAG) != 0 ? ~OPENSSL_SYSTEM_FLAG : 0x7fffffUL));
}

/* An allocation of OpenSSL's failed. */
static inline bool openssl_error_is_memory(unsigned long code) {
    enum { MALLOC_FAILURE_BEFORE_3 = 65 };
    return openssl_error_reason(code) ==
           (openssl_version_number() < 0x30000000UL ? MALLOC_FAILURE_BEFORE_3 : (int)(ERR_R_MALLOC_FAILURE));
}

#endif

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
    return openssl_error_library(code) != ERR_LIB_SYS &&
           openssl_error_reason(code) == (openssl_version_number() < 0x30000000UL
                                              ? MALLOC_FAILURE_BEFORE_3
                                              : (int)(ERR_R_MALLOC_FAILURE));
}

/* One of the reasons that all libraries share ("PEM lib", "internal error"). */
static inline bool openssl_error_is_common(unsigned long code) {
    enum { OWN_BEFORE_3 = 100, COMMON = 0x2 << 18 };
    int reason = openssl_error_reason(code);
    if (openssl_error_library(code) == ERR_LIB_SYS)
        return false;
    return openssl_version_number() < 0x30000000UL ? reason < OWN_BEFORE_3 : (reason & COMMON) != 0;
}

/* One that only says that another library failed, whose own entry tells more ("PEM lib"). */
static inline bool openssl_error_refers(unsigned long code) {
    enum { OTHERS_BEFORE_3 = 64, FLAGS = 0x1f << 18, OTHERS = 256 };
    int reason = openssl_error_reason(code);
    if (!openssl_error_is_common(code))
        return false;
    if (openssl_version_number() < 0x30000000UL)
        return reason < OTHERS_BEFORE_3;
    return (reason & ~FLAGS) < OTHERS || reason == (int)(ERR_R_NESTED_ASN1_ERROR);
}

/* Of an SSL that was told to connect and whose context is a server's, or the reverse. */
static inline bool openssl_error_is_wrong_side(unsigned long code) {
    enum { SHOULD_NOT_HAVE_BEEN_CALLED_BEFORE_3 = 66 };
    return openssl_error_library(code) == ERR_LIB_SSL &&
           openssl_error_reason(code) == (openssl_version_number() < 0x30000000UL
                                              ? SHOULD_NOT_HAVE_BEEN_CALLED_BEFORE_3
                                              : (int)(ERR_R_SHOULD_NOT_HAVE_BEEN_CALLED));
}

#endif

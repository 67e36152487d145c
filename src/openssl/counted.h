/* The end and the reference of an object of OpenSSL's that counts as a live handle while somebody has it. */
#ifndef COMMSSL_OPENSSL_COUNTED_H
#define COMMSSL_OPENSSL_COUNTED_H

#include "core/guard.h"
#include "loader/openssl.h"

#define COUNTED(end, reference, pointer, free, up_ref)                                                       \
    void COMM_CALL end(pointer object) {                                                                     \
        struct guard guard;                                                                                  \
        if (object == NULL || guard_enter(&guard) != 0)                                                      \
            return;                                                                                          \
        free(object);                                                                                        \
        handle_count(-1);                                                                                    \
        guard_leave(&guard);                                                                                 \
    }                                                                                                        \
    void COMM_CALL reference(pointer object) {                                                               \
        struct guard guard;                                                                                  \
        if (object == NULL || guard_enter(&guard) != 0)                                                      \
            return;                                                                                          \
        if (up_ref(object) == 1)                                                                             \
            handle_count(+1);                                                                                \
        guard_leave(&guard);                                                                                 \
    }

#endif

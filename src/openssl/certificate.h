/* What the readers of certificates share. */
#ifndef COMMSSL_OPENSSL_CERTIFICATE_H
#define COMMSSL_OPENSSL_CERTIFICATE_H

#include "core/string_list.h"
#include "openssl/direct.h"

/* The course of an entry that signals: `call` makes `made`, which is given out when that succeeds. */
#define CERTIFICATE_MAKE(type, output, call)                                                                 \
    struct guard guard;                                                                                      \
    type made = 0;                                                                                           \
    comm_status status = guard_enter(&guard);                                                                \
    if (status != 0)                                                                                         \
        return status;                                                                                       \
    status = (call);                                                                                         \
    guard_leave(&guard);                                                                                     \
    if (status == 0)                                                                                         \
        *(output) = made;                                                                                    \
    return status

/* The same for bytes. */
#define CERTIFICATE_MAKE_BYTES(output, call)                                                                 \
    struct certificate_bytes made = {NULL, 0};                                                               \
    struct guard guard;                                                                                      \
    comm_status status = guard_enter(&guard);                                                                \
    if (status != 0)                                                                                         \
        return status;                                                                                       \
    status = (call);                                                                                         \
    guard_leave(&guard);                                                                                     \
    if (status == 0) {                                                                                       \
        *(output) = made.data;                                                                               \
        *output##_length = made.length;                                                                      \
    }                                                                                                        \
    return status

struct certificate_bytes {
    void *data; /* to be freed by comm_free_bytes */
    size_t length;
};

/* A condition of what could not be read, with OpenSSL's reason. */
comm_status certificate_unreadable(const char *what);

/* A copy of a string of OpenSSL's. */
comm_status certificate_text(const char *from, char **text);

comm_status certificate_copy_bytes(const void *from, size_t length, struct certificate_bytes *made);

/* A copy of bytes that ought to be text: a NUL inside, or what is not UTF-8, is a condition. */
comm_status certificate_bytes_text(const char *what, const char *bytes, size_t length, char **text);

/* The short name of an object, or its identifier where OpenSSL has no name for it. */
comm_status certificate_add_object(comm_string_list *list, const ASN1_OBJECT *object);

/* The end of making a list: given out, or freed when the status says that it failed. */
comm_status certificate_list(comm_status status, comm_string_list *list, comm_string_list **made);

/* What was printed into a BIO of memory, without newlines at the end; the BIO is freed. */
comm_status certificate_printed(const char *what, BIO *memory, char **text);

#endif

/* Keyword structs as callers give them: of any version, with any fields set. */
#ifndef COMMSSL_CORE_KEYWORD_CHECK_H
#define COMMSSL_CORE_KEYWORD_CHECK_H

#include "core/condition.h"
#include "core/keywords.h"

/* How every keyword struct begins. */
struct keyword_header {
    size_t size;
    uint64_t present;
};

/* A description of one kind of keyword struct, as the spec has it. */
struct keyword_kind {
    const char *name; /* in C */
    size_t size;
    size_t count;
    const char *const *names;
    const struct keyword_field *fields;
};

/* Copies what was given (NULL: nothing set) into a struct of this library's own size, and refuses by name
 * what is not accepted, or was assigned in place of set. What a callback is remains the caller's: who calls
 * or keeps it retains it. */
comm_status keywords_take(const struct keyword_kind *kind, const void *given, uint64_t accepted, void *taken);

/* Gives back the callbacks of a struct, and makes it as it was made. */
void keywords_clear(const struct keyword_kind *kind, void *keywords);

extern const struct keyword_kind ssl_keyword_kind;
extern const struct keyword_kind pem_keyword_kind;
extern const struct keyword_kind option_keyword_kind;
extern const struct keyword_kind library_keyword_kind;
extern const struct keyword_kind server_keyword_kind;
extern const struct keyword_kind detach_keyword_kind;

/* The value of a field, or the default where it is not set. */
#define KEYWORD(keywords, bit, field, otherwise)                                                             \
    (((keywords)->present & (bit)) != 0 ? (keywords)->field : (otherwise))

/* Kinds of a `comm_ssl_ctx` and a `comm_host_name` besides those of handles. */
enum { SSL_CTX_IS_NIL = 0, SSL_CTX_IS_SYMBOL = -1 };
enum { HOST_NAME_IS_NIL = 0, HOST_NAME_IS_T = 1, HOST_NAME_IS_NAME = 2 };

#endif

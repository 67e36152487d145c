/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef KEYWORDS_H
#define KEYWORDS_H

#include "commssl.h"

/* Where a field begins and ends, and whether it is a callback. */
struct keyword_field {
    size_t begin, end;
    int is_callback;
};

/* Lisp names of box-keywords, by bit. */
#define COMM_BOX_KEYWORDS_COUNT 10
extern const char *const box_keyword_names[];
/* And where they lie. */
extern const struct keyword_field box_keyword_fields[];

/* Which fields each call accepts. */
#define COMM_ACCEPT_MAKE_BOX \
    (COMM_BOX_KEYWORDS_LID | \
     COMM_BOX_KEYWORDS_NAMES | \
     COMM_BOX_KEYWORDS_CALLBACK | \
     COMM_BOX_KEYWORDS_TIMEOUT | \
     COMM_BOX_KEYWORDS_CONTENT | \
     COMM_BOX_KEYWORDS_SSL_CTX | \
     COMM_BOX_KEYWORDS_HOST | \
     COMM_BOX_KEYWORDS_KEY | \
     COMM_BOX_KEYWORDS_LOOK | \
     COMM_BOX_KEYWORDS_INNER)

#endif /* KEYWORDS_H */

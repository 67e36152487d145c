/* Where to look for OpenSSL: a pure function of the system's row and the path. */
#ifndef COMMSSL_LOADER_SEARCH_H
#define COMMSSL_LOADER_SEARCH_H

#include <stddef.h>

enum { SEARCH_FILES_MAX = 4, SEARCH_NAME_MAX = 256 };

struct platform {
    const char *name, *availability;
    const char *const
        *libraries; /* its library path, and what `-lssl` and `-lcrypto` stand for; each ends with NULL */
    const char *const *ssl, *const *crypto;
};

/* Files to load together, in order. */
struct candidate {
    const char *files[SEARCH_FILES_MAX];
    size_t count;
    char made[SEARCH_FILES_MAX][SEARCH_NAME_MAX]; /* room for names that are not in the row */
};

const struct platform *search_platform(const char *name); /* NULL: this system; an unknown name: NULL */

/* The n-th candidate of a path, newest first; its count is 0 when there are no more. */
void search_candidate(const struct platform *platform, const char *const *path, size_t count, size_t n,
                      struct candidate *candidate);

#endif

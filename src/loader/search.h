/* Where to look for OpenSSL: a pure function of the system's row, its word size and the path. */
#ifndef COMMSSL_LOADER_SEARCH_H
#define COMMSSL_LOADER_SEARCH_H

#include <stdbool.h>
#include <stddef.h>

enum { SEARCH_FILES_MAX = 4, SEARCH_NAME_MAX = 256 };

struct platform {
    const char *name, *availability;
    const char *pattern; /* the file name of `-lNAME`, a star for NAME */
    /* Its library path, and what `-lssl` and `-lcrypto` stand for by word size; each ends with NULL. */
    const char *const *libraries;
    const char *const *ssl, *const *crypto, *const *ssl_32, *const *crypto_32;
};

enum { SEARCH_BITS_HERE = 8 * sizeof(void *) };

/* Files to load together, in order. */
struct candidate {
    const char *files[SEARCH_FILES_MAX];
    size_t count;
    char made[SEARCH_FILES_MAX][SEARCH_NAME_MAX]; /* room for names that are not in the row */
};

const struct platform *search_platform(const char *name); /* NULL: this system; an unknown name: NULL */

/* Whether an entry is no longer than a path, or the name of a file, can be: dlopen copies it to its stack. */
bool search_fits(const struct platform *platform, const char *entry);

/* The n-th candidate of a path, newest first; its count is 0 when there are no more. */
void search_candidate(const struct platform *platform, int bits, const char *const *path, size_t count,
                      size_t n, struct candidate *candidate);

/* What `-lssl` stands for. */
const char *const *search_ssl_names(const struct platform *platform, int bits);

#endif

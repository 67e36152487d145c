#include "loader/search.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "loader/platforms.inc"

const struct platform *search_platform(const char *name) {
    if (name == NULL)
        return &platforms[PLATFORM_HERE];
    for (size_t i = 0; i < sizeof platforms / sizeof platforms[0]; i++)
        if (strcmp(platforms[i].name, name) == 0)
            return &platforms[i];
    return NULL;
}

static size_t length_of(const char *const *list) {
    size_t length = 0;
    while (list[length] != NULL)
        length++;
    return length;
}

const char *const *search_ssl_names(const struct platform *platform, int bits) {
    return bits == 32 ? platform->ssl_32 : platform->ssl;
}

/* What `-lNAME` stands for, or NULL where the row has no names of it. */
static const char *const *names_of(const struct platform *platform, int bits, const char *name) {
    if (strcmp(name, "ssl") == 0)
        return search_ssl_names(platform, bits);
    if (strcmp(name, "crypto") == 0)
        return bits == 32 ? platform->crypto_32 : platform->crypto;
    return NULL;
}

static bool is_library_name(const char *entry) {
    return entry[0] == '-' && entry[1] == 'l';
}

bool search_fits(const struct platform *platform, const char *entry) {
    if (!is_library_name(entry))
        return strnlen(entry, PATH_MAX) < PATH_MAX;
    size_t others = strlen(platform->pattern) - 1; /* the star is no letter */
    return strnlen(entry + 2, SEARCH_NAME_MAX) + others < SEARCH_NAME_MAX;
}

/* The file of an entry for the n-th candidate, NULL when the entry has none any more. */
static const char *file_of(const struct platform *platform, int bits, const char *entry, size_t n,
                           char made[SEARCH_NAME_MAX]) {
    if (!is_library_name(entry))
        return entry;
    const char *const *names = names_of(platform, bits, entry + 2);
    if (names != NULL)
        return n < length_of(names) ? names[n] : NULL;
    const char *star = strchr(platform->pattern, '*');
    snprintf(made, SEARCH_NAME_MAX, "%.*s%s%s", (int)(star - platform->pattern), platform->pattern, entry + 2,
             star + 1);
    return made;
}

/* Entries that stand for one file are the same in every candidate; only `-lssl` and `-lcrypto` make more of
 * them. */
static size_t candidates_of(const struct platform *platform, int bits, const char *const *path,
                            size_t count) {
    size_t most = count > 0 ? 1 : 0;
    for (size_t i = 0; i < count; i++) {
        const char *const *names = is_library_name(path[i]) ? names_of(platform, bits, path[i] + 2) : NULL;
        if (names != NULL && length_of(names) > most)
            most = length_of(names);
    }
    return most;
}

void search_candidate(const struct platform *platform, int bits, const char *const *path, size_t count,
                      size_t n, struct candidate *candidate) {
    candidate->count = 0;
    if (n >= candidates_of(platform, bits, path, count))
        return;
    for (size_t i = 0; i < count && i < SEARCH_FILES_MAX; i++) {
        const char *file = file_of(platform, bits, path[i], n, candidate->made[i]);
        if (file != NULL)
            candidate->files[candidate->count++] = file;
    }
}

/* Copies of strings and bytes, whether they are UTF-8, and the end of secrets. */
#ifndef COMMSSL_CORE_TEXT_H
#define COMMSSL_CORE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* A string of the length, to be freed by free; NULL when memory ran out. */
char *text_copy(const char *text, size_t length);

bool text_is_utf8(const char *text, size_t length);

/* Overwrites a secret, which no compiler leaves out. */
void text_wipe(void *secret, size_t length);

#endif

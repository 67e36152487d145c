/* Copies of strings and bytes, and the end of secrets. */
#ifndef COMMSSL_CORE_TEXT_H
#define COMMSSL_CORE_TEXT_H

#include <stddef.h>

/* A string of the length, to be freed by free; NULL when memory ran out. */
char *text_copy(const char *text, size_t length);

/* Overwrites a secret, which no compiler leaves out. */
void text_wipe(void *secret, size_t length);

#endif

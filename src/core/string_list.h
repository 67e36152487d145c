/* Lists of strings that calls give. */
#ifndef COMMSSL_CORE_STRING_LIST_H
#define COMMSSL_CORE_STRING_LIST_H

#include <commssl.h>

#include <stdbool.h>

/* An empty list with one reference; NULL when memory ran out. */
comm_string_list *string_list_make(void);

/* Adds a copy of the text, which is UTF-8 without a NUL; false when memory ran out. */
bool string_list_add(comm_string_list *list, const char *text, size_t length);

#endif

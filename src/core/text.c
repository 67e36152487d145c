#include "core/text.h"

#include <commssl.h>

#include <stdlib.h>
#include <string.h>

char *text_copy(const char *text, size_t length) {
    char *copy = malloc(length + 1);
    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

void COMM_CALL comm_free_string(char *text) {
    free(text);
}

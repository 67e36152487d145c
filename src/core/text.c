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

void text_wipe(void *secret, size_t length) {
    static void *(*volatile const set)(void *, int, size_t) = memset;
    if (length > 0)
        set(secret, 0, length);
}

void COMM_CALL comm_free_string(char *text) {
    free(text);
}

void COMM_CALL comm_free_bytes(void *data, size_t data_length) {
    if (data != NULL)
        text_wipe(data, data_length);
    free(data);
}

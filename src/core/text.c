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

/* The length of the UTF-8 sequence at text, 0 when it is none: too long, a surrogate, above U+10FFFF or cut
 * off. */
static size_t utf8_sequence(const unsigned char *text, size_t left) {
    const unsigned char first = text[0];
    if (first < 0x80)
        return 1;
    const size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || length > left)
        return 0;
    const unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (text[1] < least || text[1] > most)
        return 0;
    for (size_t i = 2; i < length; i++)
        if ((text[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

bool text_is_utf8(const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        const size_t step = utf8_sequence((const unsigned char *)text + at, length - at);
        if (step == 0)
            return false;
        at += step;
    }
    return true;
}

void COMM_CALL comm_free_bytes(void *data, size_t data_length) {
    if (data != NULL)
        text_wipe(data, data_length);
    free(data);
}

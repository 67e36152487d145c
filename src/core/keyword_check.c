#include "core/keyword_check.h"

#include "core/closure.h"

#include <stdio.h>
#include <string.h>

#define KIND(word, WORD)                                                                                     \
    const struct keyword_kind word##_keyword_kind = {                                                        \
        "comm_" #word "_keywords", sizeof(comm_##word##_keywords), COMM_##WORD##_KEYWORDS_COUNT,             \
        word##_keyword_names, word##_keyword_fields}

KIND(ssl, SSL);
KIND(pem, PEM);
KIND(option, OPTION);
KIND(library, LIBRARY);
KIND(server, SERVER);
KIND(detach, DETACH);

static comm_status refuse(const struct keyword_kind *kind, uint64_t refused) {
    for (size_t i = 0; i < kind->count; i++)
        if ((refused >> i & 1) != 0)
            return condition_usage(kind->names[i], "the keyword %s is not accepted here", kind->names[i]);
    return condition_usage("keywords", "keywords: set by a later version of the interface");
}

static comm_status assigned(const struct keyword_kind *kind, size_t i) {
    char setter[CONDITION_ARGUMENT_MAX];
    snprintf(setter, sizeof setter, "%s", kind->names[i]);
    for (char *c = setter; (c = strchr(c, '-')) != NULL;)
        *c = '_';
    return condition_usage(kind->names[i], "%s was assigned, which does not set it: call %s_set_%s",
                           kind->names[i], kind->name, setter);
}

static bool is_blank(const unsigned char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

static struct comm_callback **callback_at(void *keywords, const struct keyword_field *field) {
    return (struct comm_callback **)(void *)((char *)keywords + field->begin);
}

static comm_status check_fields(const struct keyword_kind *kind, uint64_t present, void *taken) {
    for (size_t i = 0; i < kind->count; i++) {
        const struct keyword_field *field = &kind->fields[i];
        bool set = (present >> i & 1) != 0;
        if (!set && !is_blank((const unsigned char *)taken + field->begin, field->end - field->begin))
            return assigned(kind, i);
        if (set && field->is_callback && closure_was_lost(*callback_at(taken, field)))
            return condition_memory(); /* when it was set */
    }
    return 0;
}

comm_status keywords_take(const struct keyword_kind *kind, const void *given, uint64_t accepted,
                          void *taken) {
    const struct keyword_header *header = given;
    memset(taken, 0, kind->size);
    if (given == NULL)
        return 0;
    if (header->size < sizeof *header)
        return condition_usage("keywords", "keywords: its size is not set; call its init function first");
    memcpy(taken, given, header->size < kind->size ? header->size : kind->size);
    if ((header->present & ~accepted) != 0)
        return refuse(kind, header->present & ~accepted);
    return check_fields(kind, header->present, taken);
}

void keywords_clear(const struct keyword_kind *kind, void *keywords) {
    struct comm_callback *held[sizeof(uint64_t) * 8];
    struct keyword_header *header = keywords;
    size_t count = 0;
    if (keywords == NULL || header->size < sizeof *header)
        return;
    for (size_t i = 0; i < kind->count; i++)
        if (kind->fields[i].is_callback && kind->fields[i].end <= header->size)
            held[count++] = *callback_at(keywords, &kind->fields[i]);
    const size_t size = header->size;
    memset(keywords, 0, size);
    header->size = size;
    for (size_t i = 0; i < count; i++) /* last: what frees data may look at the struct */
        closure_release(held[i]);
}

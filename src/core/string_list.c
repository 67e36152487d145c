#include "core/string_list.h"

#include "core/condition.h"
#include "core/text.h"

#include <stdlib.h>

struct comm_string_list {
    struct handle handle;
    size_t count, capacity;
    char **items;
};

comm_string_list *string_list_make(void) {
    comm_string_list *list = calloc(1, sizeof *list);
    if (list != NULL)
        handle_init(&list->handle);
    return list;
}

static bool make_room(comm_string_list *list) {
    size_t capacity = list->capacity == 0 ? 8 : list->capacity * 2;
    if (list->count < list->capacity)
        return true;
    char **items = realloc(list->items, capacity * sizeof *items);
    if (items == NULL)
        return false;
    list->items = items;
    list->capacity = capacity;
    return true;
}

bool string_list_add(comm_string_list *list, const char *text, size_t length) {
    char *copy = make_room(list) ? text_copy(text, length) : NULL;
    if (copy == NULL)
        return false;
    list->items[list->count++] = copy;
    return true;
}

void COMM_CALL comm_retain_string_list(comm_string_list *list) {
    if (list != NULL)
        handle_retain(&list->handle);
}

void COMM_CALL comm_free_string_list(comm_string_list *list) {
    if (list == NULL || !handle_release(&list->handle))
        return;
    for (size_t i = 0; i < list->count; i++)
        free(list->items[i]);
    free(list->items);
    free(list);
}

size_t COMM_CALL comm_string_list_count(comm_string_list *list) {
    if (list != NULL)
        return list->count;
    condition_usage("list", "list is NULL");
    return 0;
}

const char *COMM_CALL comm_string_list_item(comm_string_list *list, size_t index) {
    if (list == NULL)
        condition_usage("list", "list is NULL");
    else if (index >= list->count)
        condition_usage("index", "index: %zu, of a list of %zu", index, list->count);
    else
        return list->items[index];
    return NULL;
}

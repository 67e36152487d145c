#include "support.h"

#include "core/condition.h"
#include "core/text.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* ---- Calls ---- */

void *comm_call_handle(comm_call *call, comm_id id, int32_t kind, bool null_allowed, const char *argument) {
    void *pointer = NULL;
    if (call->status == 0)
        call->status = comm_id_acquire(id, kind, null_allowed, argument, &pointer);
    if (pointer != NULL)
        call->held[call->count++] = id;
    return pointer;
}

comm_ssl_or_ctx comm_call_ssl_or_ctx(comm_call *call, comm_id id, const char *argument) {
    if (comm_id_kind(id) == COMM_KIND_SSL_POINTER)
        return comm_of_ssl(comm_call_handle(call, id, COMM_KIND_SSL_POINTER, false, argument));
    return comm_of_ctx(comm_call_handle(call, id, COMM_KIND_SSL_CTX_POINTER, false, argument));
}

static void release_pointer(int32_t kind, void *pointer) {
    for (size_t i = 0; i < comm_kind_count; i++)
        if (comm_kinds[i].kind == kind && comm_kinds[i].release != NULL)
            comm_kinds[i].release(pointer);
}

void comm_call_give(comm_call *call, int32_t kind, void *pointer, comm_id *id) {
    *id = 0;
    if (call->status != 0 || pointer == NULL)
        return;
    *id = comm_id_give(kind, pointer);
    if (*id == 0) {
        release_pointer(kind, pointer);
        call->status = condition_memory();
    }
}

void comm_call_borrow(comm_call *call, int32_t kind, void *pointer, comm_id parent, comm_id *id) {
    *id = 0;
    if (call->status != 0 || pointer == NULL)
        return;
    *id = comm_id_borrow(kind, pointer, parent);
    if (*id == 0)
        call->status = condition_memory();
}

void comm_call_text(comm_call *call, const char *text, comm_string *copy) {
    *copy = NULL;
    if (call->status != 0 || text == NULL)
        return;
    *copy = text_copy(text, strlen(text));
    if (*copy == NULL)
        call->status = condition_memory();
}

void comm_call_step(comm_call *call, comm_step step) {
    if (step == COMM_FAILED)
        call->status = comm_condition_type(NULL);
}

comm_status comm_call_end(comm_call *call) {
    while (call->count > 0)
        comm_id_release(call->held[--call->count]);
    return call->status;
}

comm_status comm_no_memory(void) {
    return condition_memory();
}

/* ---- What keyword holders keep ---- */

struct comm_keep {
    comm_keep *next;
    comm_id id; /* released with it */
    char text[];
};

static comm_keep *keep_room(comm_keep **keep, size_t size) {
    comm_keep *room = malloc(sizeof *room + size);
    if (room == NULL) {
        condition_memory();
        return NULL;
    }
    room->id = 0;
    room->next = *keep;
    *keep = room;
    return room;
}

comm_status comm_keep_text(comm_keep **keep, const char *text, const char **kept) {
    comm_keep *room = keep_room(keep, strlen(text) + 1);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    *kept = strcpy(room->text, text);
    return 0;
}

comm_status comm_keep_texts(comm_keep **keep, comm_string_list *texts) {
    size_t size = 0;
    for (size_t i = 0; i < texts->count; i++)
        size += sizeof(char *) + strlen(texts->items[i]) + 1;
    comm_keep *room = keep_room(keep, size);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    const char **items = (const char **)(void *)room->text;
    char *text = (char *)(items + texts->count);
    for (size_t i = 0; i < texts->count; i++) {
        items[i] = strcpy(text, texts->items[i]);
        text += strlen(text) + 1;
    }
    texts->items = items;
    return 0;
}

comm_status comm_keep_choice(comm_keep **keep, comm_ssl_ctx_choice choice, const char *argument,
                             comm_ssl_ctx *value) {
    if (choice.kind == 0) {
        *value = comm_ssl_ctx_nil();
        return 0;
    }
    if (choice.kind < 0) {
        *value = comm_ssl_ctx_symbol(choice.symbol);
        return 0;
    }
    comm_keep *room = keep_room(keep, 0);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    void *pointer = NULL;
    const bool ssl = comm_id_kind(choice.id) == COMM_KIND_SSL_POINTER;
    const int32_t kind = ssl ? COMM_KIND_SSL_POINTER : COMM_KIND_SSL_CTX_POINTER;
    const comm_status status = comm_id_acquire(choice.id, kind, false, argument, &pointer);
    if (status == 0) {
        room->id = choice.id;
        *value = ssl ? comm_ssl_ctx_of_ssl(pointer) : comm_ssl_ctx_of_ctx(pointer);
    }
    return status;
}

void comm_keep_free(comm_keep *keep) {
    while (keep != NULL) {
        comm_keep *next = keep->next;
        if (keep->id != 0)
            comm_id_release(keep->id);
        free(keep);
        keep = next;
    }
}

/* ---- Closures ---- */

void comm_closure_init(comm_closure *closure, void (*destroy)(comm_closure *closure)) {
    atomic_init(&closure->references, 1);
    closure->destroy = destroy;
}

void comm_closure_retain(void *closure) {
    if (closure != NULL)
        atomic_fetch_add_explicit(&((comm_closure *)closure)->references, 1, memory_order_relaxed);
}

void COMM_CALL comm_closure_release(void *closure) {
    comm_closure *const one = closure;
    if (one != NULL && atomic_fetch_sub_explicit(&one->references, 1, memory_order_acq_rel) == 1)
        one->destroy(one);
}

/* ---- Values ---- */

/* The languages' parameters are spelt with underscores; a condition names the argument as Lisp does. */
static void lisp_spelling(const char *name, char lisp[CONDITION_ARGUMENT_MAX]) {
    size_t i = 0;
    for (; name[i] != '\0' && i + 1 < CONDITION_ARGUMENT_MAX; i++)
        lisp[i] = name[i] == '_' ? '-' : name[i];
    lisp[i] = '\0';
}

comm_status comm_refuse(const char *argument, const char *text) {
    char lisp[CONDITION_ARGUMENT_MAX];
    lisp_spelling(argument, lisp);
    return condition_usage(lisp, "%s %s", lisp, text);
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

comm_status comm_check_utf8(const char *argument, const char *text, size_t length) {
    if (memchr(text, '\0', length) != NULL)
        return comm_refuse(argument, "holds a NUL");
    for (size_t at = 0; at < length;) {
        const size_t step = utf8_sequence((const unsigned char *)text + at, length - at);
        if (step == 0)
            return comm_refuse(argument, "is not UTF-8");
        at += step;
    }
    return 0;
}

static bool same_name(const char *lisp, const char *name) {
    for (; *lisp != '\0' && (*lisp == *name || (*lisp == '-' && *name == '_')); lisp++)
        name++;
    return *lisp == *name;
}

comm_status comm_value_named(const char *argument, const comm_value *values, const char *name,
                             int32_t *value) {
    char names[512] = "";
    for (const comm_value *one = values; one->name != NULL; one++) {
        if (same_name(one->name, name)) {
            *value = one->value;
            return 0;
        }
        strncat(names, one == values ? "" : ", ", sizeof names - strlen(names) - 1);
        strncat(names, one->name, sizeof names - strlen(names) - 1);
    }
    char lisp[CONDITION_ARGUMENT_MAX];
    lisp_spelling(argument, lisp);
    return condition_usage(lisp, "%s is %.40s, which is none of: %s", lisp, name, names);
}

const char *comm_value_name(const comm_value *values, int32_t value) {
    while (values->name != NULL && values->value != value)
        values++;
    return values->name;
}

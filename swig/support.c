#include "support.h"

#include "core/condition.h"
#include "core/text.h"
#include "openssl/pem_file.h"

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

comm_status comm_crypto_object_drop(comm_id id) {
    const int32_t kind = comm_id_kind(id);
    return id == 0 || crypto_object_has_kind(kind)
               ? comm_id_drop(id, kind, "object")
               : condition_usage("object", "object is nothing that pem-read gives");
}

comm_crypto_stack comm_call_crypto_stack(comm_call *call, comm_id id, const char *argument) {
    static const int32_t kinds[] = {COMM_KIND_X509_NAME_STACK, COMM_KIND_X509_EXTENSION_STACK,
                                    COMM_KIND_SSL_CIPHER_POINTER_STACK, COMM_KIND_X509_STACK};
    comm_crypto_stack stack = {comm_id_kind(id), NULL};
    size_t i = 0;
    while (i + 1 < sizeof kinds / sizeof kinds[0] && kinds[i] != stack.kind)
        i++;
    stack.pointer = comm_call_handle(call, id, kinds[i], false, argument);
    return stack;
}

static const comm_kind *kind_entry(int32_t kind) {
    size_t i = 0;
    while (comm_kinds[i].kind != kind)
        i++;
    return &comm_kinds[i];
}

static void release_pointer(int32_t kind, void *pointer) {
    const comm_kind *entry = kind_entry(kind);
    if (entry->release != NULL)
        entry->release(pointer);
}

void *comm_call_own(comm_call *call, int32_t kind, void *pointer) {
    const comm_kind *entry = kind_entry(kind);
    if (call->status != 0)
        return NULL;
    if (entry->copy == NULL)
        entry->retain(pointer);
    else if ((pointer = entry->copy(pointer)) == NULL)
        call->status = condition_memory();
    return pointer;
}

void comm_disown(int32_t kind, void *pointer) {
    if (pointer != NULL)
        release_pointer(kind, pointer);
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
        call->status = comm_condition_type(NULL);
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

/* ---- Keyword holders ---- */

struct comm_keep {
    struct comm_keep *next;
    comm_id id; /* released with it */
    size_t size;
    char text[];
};

void *comm_holder_new(size_t size) {
    return calloc(1, size);
}

comm_status comm_holder_give(int32_t kind, void *holder, comm_id *id) {
    comm_call call = {.status = holder == NULL ? condition_memory() : 0};
    comm_call_give(&call, kind, holder, id);
    return comm_call_end(&call);
}

void comm_holder_release(void *holder) {
    struct comm_keep *keep = ((comm_holder *)holder)->keep;
    while (keep != NULL) {
        struct comm_keep *next = keep->next;
        if (keep->id != 0)
            comm_id_release(keep->id);
        text_wipe(keep->text, keep->size); /* it may be a password */
        free(keep);
        keep = next;
    }
    free(holder);
}

static struct comm_keep *keep_room(comm_holder *holder, size_t size) {
    struct comm_keep *room = calloc(1, sizeof *room + size);
    if (room == NULL) {
        condition_memory();
        return NULL;
    }
    room->size = size;
    room->next = holder->keep;
    holder->keep = room;
    return room;
}

comm_status comm_keep_text(comm_holder *holder, const char **text) {
    const size_t size = strlen(*text) + 1;
    struct comm_keep *room = keep_room(holder, size);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    *text = memcpy(room->text, *text, size);
    return 0;
}

comm_status comm_keep_texts(comm_holder *holder, comm_texts *texts) {
    struct comm_keep *room = keep_room(holder, texts->count * sizeof(char *));
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    const char **items = (const char **)(void *)room->text;
    for (size_t i = 0; i < texts->count; i++) {
        items[i] = texts->items[i];
        if (comm_keep_text(holder, &items[i]) != 0)
            return COMM_MEMORY_ERROR;
    }
    texts->items = items;
    return 0;
}

comm_status comm_keep_bytes(comm_holder *holder, comm_bytes bytes, comm_bytes *copy) {
    struct comm_keep *room = keep_room(holder, bytes.length);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    if (bytes.length > 0)
        memcpy(room->text, bytes.data, bytes.length);
    *copy = (comm_bytes){.data = room->text, .length = bytes.length};
    return 0;
}

comm_status comm_keep_handle(comm_holder *holder, comm_id id, int32_t kind, const char *argument,
                             void **pointer) {
    struct comm_keep *room = keep_room(holder, 0);
    if (room == NULL)
        return COMM_MEMORY_ERROR;
    const comm_status status = comm_id_acquire(id, kind, false, argument, pointer);
    if (status == 0)
        room->id = id;
    return status;
}

comm_status comm_keep_choice(comm_holder *holder, comm_ssl_ctx_choice choice, const char *argument,
                             comm_ssl_ctx *value) {
    *value = choice.kind == 0 ? comm_ssl_ctx_nil() : comm_ssl_ctx_symbol(choice.symbol);
    if (choice.kind <= 0)
        return 0;
    void *pointer = NULL;
    const bool ssl = comm_id_kind(choice.id) == COMM_KIND_SSL_POINTER;
    const int32_t kind = ssl ? COMM_KIND_SSL_POINTER : COMM_KIND_SSL_CTX_POINTER;
    const comm_status status = comm_keep_handle(holder, choice.id, kind, argument, &pointer);
    if (status == 0)
        *value = ssl ? comm_ssl_ctx_of_ssl(pointer) : comm_ssl_ctx_of_ctx(pointer);
    return status;
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

comm_argument comm_argument_handle(int32_t kind, void *pointer) {
    return (comm_argument){COMM_PASSES_HANDLE, (int64_t)comm_id_borrow(kind, pointer, 0), NULL};
}

comm_status comm_closure_ask(comm_closure *closure, const comm_argument *arguments, size_t count,
                             comm_answer *answer) {
    const comm_status status = comm_closure_call(closure, arguments, count, answer);
    for (size_t i = 0; i < count; i++)
        if (arguments[i].type == COMM_PASSES_HANDLE)
            comm_id_end((comm_id)arguments[i].number);
    return status;
}

void *comm_answer_own(const comm_answer *answer, int32_t kind, comm_status *status) {
    comm_call call = {.status = *status};
    void *pointer = comm_call_handle(&call, (comm_id)answer->number, kind, false, "answer");
    void *own = comm_call_own(&call, kind, pointer);
    *status = comm_call_end(&call);
    return own;
}

comm_status comm_answer_bytes(comm_answer *answer, const void *bytes, size_t length) {
    if (length > answer->capacity)
        return comm_refuse("answer", "holds more bytes than there is room for");
    if (length > 0)
        memcpy(answer->room, bytes, length);
    answer->number = (int64_t)length;
    return 0;
}

/* ---- Values ---- */

/* The languages' parameters are spelt with underscores; a condition names the argument as Lisp does. */
static void lisp_spelling(const char *name, char lisp[CONDITION_ARGUMENT_MAX]) {
    size_t i = 0;
    for (; name[i] != '\0' && i + 1 < CONDITION_ARGUMENT_MAX; i++)
        lisp[i] = name[i];
    lisp[i] = '\0';
    for (char *at = strchr(lisp, '_'); at != NULL; at = strchr(at, '_'))
        *at = '-';
}

comm_status comm_refuse(const char *argument, const char *text) {
    char lisp[CONDITION_ARGUMENT_MAX];
    lisp_spelling(argument, lisp);
    return condition_usage(lisp, "%s %s", lisp, text);
}

comm_status comm_check_utf8(const char *argument, const char *text, size_t length) {
    if (memchr(text, '\0', length) != NULL)
        return comm_refuse(argument, "holds a NUL");
    if (!text_is_utf8(text, length))
        return comm_refuse(argument, "is not UTF-8");
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

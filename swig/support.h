/* What the wrappers of all three languages share: checked handle ids, the course of a call, holders of
   keywords, closures. The functions here say what is wrong through the thread's condition, as the library
   does. */
#ifndef COMMSSL_SWIG_SUPPORT_H
#define COMMSSL_SWIG_SUPPORT_H

#include <commssl.h>

#ifndef __cplusplus
#include <stdatomic.h>
#endif
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- The types of the wrappers' parameters. A role file has typemaps for each; the parameter's name is the
   Lisp name, hyphens as underscores. A parameter that is a pointer is a result. ---- */

typedef uint64_t comm_id;              /* a handle, or a context or SSL; 0 is null */
typedef const char *comm_utf8;         /* text; NUL inside and invalid UTF-8 are refused */
typedef const char *comm_utf8_or_null; /* text or nothing */
typedef char *comm_string;             /* text out, freed with comm_free_string; NULL is nothing */
typedef int32_t comm_bool;             /* a truth value */
typedef double comm_seconds;           /* seconds, or nothing for ever (COMM_NIL_SECONDS) */
typedef uintptr_t comm_address;        /* an address, as an integer */
typedef int64_t comm_socket;           /* a descriptor */

typedef struct comm_bytes { /* bytes in; `source` is for the language, as Java's array */
    const void *data;
    size_t length;
    void *source[2];
} comm_bytes;

typedef struct comm_buffer { /* bytes out: room for `capacity`, and how many came */
    void *data;
    size_t capacity;
    size_t length;
    void *source[2];
} comm_buffer;

typedef struct comm_data { /* bytes out, freed with comm_free_bytes */
    void *data;
    size_t length;
} comm_data;

typedef struct comm_texts { /* texts */
    const char *const *items;
    size_t count;
} comm_texts;

typedef struct comm_ssl_ctx_choice { /* the keyword value `ssl-ctx` */
    int32_t kind;                    /* 0: nothing, -1: a symbol, 1: a handle */
    int32_t symbol;                  /* a comm_ssl_protocol */
    comm_id id;
} comm_ssl_ctx_choice;

/* comm_host_name is the library's own: kind 0 nothing, 1 `t`, 2 a name.
   comm_closure * is a callback, NULL for none: see below.
   comm_status is a condition's type when it is a parameter, and raises when it is returned.
   An enum's or a flags' own type, as comm_ssl_side, is one of the values of its table. */

typedef struct comm_value { /* a row of an enum's, flags' or the conditions' table; the last has no name */
    const char *name;       /* the Lisp name of the keyword */
    int32_t value;
} comm_value;

/* ---- The registry of handles ---- */

typedef struct comm_kind {
    int32_t kind;
    const char *name;
    void (*retain)(void *pointer);
    void (*release)(void *pointer);
    void *(*copy)(void *pointer); /* where it cannot be retained */
    bool openssl;                 /* the pointer is OpenSSL's own */
} comm_kind;

/* The table that is generated, or a test's own. */
extern const comm_kind comm_kinds[];
extern const size_t comm_kind_count;

enum { COMM_KIND_FIRST_KEYWORDS = 100 }; /* the kinds of keyword holders: one a struct, from here */

/* Looks an id up and holds what it names until the release, whoever drops it meanwhile. Takes no lock. */
comm_status comm_id_acquire(comm_id id, int32_t kind, bool null_allowed, const char *argument,
                            void **pointer);
void comm_id_release(comm_id id);

/* A new id that owns the pointer: dropping it calls the kind's release. 0 when memory ran out: the pointer is
 * still the caller's. */
comm_id comm_id_give(int32_t kind, void *pointer);
/* The id of a pointer that belongs to an acquired parent and dies with it; the same pointer has the same id.
   Without a parent it is a new id with a reference of its own, until comm_id_end. 0 with a condition when
   memory ran out, or when another thread closed the parent meanwhile. */
comm_id comm_id_borrow(int32_t kind, void *pointer, comm_id parent);

/* The id dies at once; what it names is released when the last call that uses it ends. */
comm_status comm_id_drop(comm_id id, int32_t kind, const char *argument);
void comm_id_end(comm_id id);
void comm_id_end_children(comm_id id);

/* Ids belong to an owner, such as an interpreter, whose end drops them. */
void comm_id_set_owner(comm_id id, const void *owner);
void comm_owner_end(const void *owner);

int32_t comm_id_kind(comm_id id);
uint64_t comm_id_live_count(void);

/* ---- The course of one call: what it acquired, and its status so far ---- */

enum { COMM_CALL_HANDLES = 4 };

typedef struct comm_call {
    comm_status status;
    uint32_t count;
    comm_id held[COMM_CALL_HANDLES];
} comm_call;

/* These do nothing once the call has failed. */
void *comm_call_handle(comm_call *call, comm_id id, int32_t kind, bool null_allowed, const char *argument);
comm_ssl_or_ctx comm_call_ssl_or_ctx(comm_call *call, comm_id id, const char *argument);
/* The end of what pem-read gave. */
comm_status comm_crypto_object_drop(comm_id id);
comm_crypto_stack comm_call_crypto_stack(comm_call *call, comm_id id, const char *argument);
void comm_call_give(comm_call *call, int32_t kind, void *pointer, comm_id *id);
/* A reference or a copy for OpenSSL to own, and its end where the call failed. */
void *comm_call_own(comm_call *call, int32_t kind, void *pointer);
void comm_disown(int32_t kind, void *pointer);
void comm_call_borrow(comm_call *call, int32_t kind, void *pointer, comm_id parent, comm_id *id);
void comm_call_text(comm_call *call, const char *text, comm_string *copy);
/* What ssl-ctrl (of the kind ssl-pointer) or ssl-ctx-ctrl is given must be in the table of commands. */
void comm_call_command(comm_call *call, int32_t kind, int32_t command, int64_t number, const char *text);
/* A step that failed is a condition; any other is a result. */
void comm_call_step(comm_call *call, comm_step step);
comm_status comm_call_end(comm_call *call);

/* ---- Functions that C does not have ---- */

comm_status comm_handle_from_address(comm_handle_kind kind, void *address, comm_handle_ownership ownership,
                                     comm_id *handle);
comm_status comm_handle_address(comm_id handle, void **address);

/* ---- Closures: a language's callback. The language embeds this first, makes it with one reference, and
 * defines the call. ---- */

typedef struct comm_closure comm_closure;
#ifndef __cplusplus /* which the registry's test is, and has no such type */
struct comm_closure {
    atomic_uint references;
    void (*destroy)(comm_closure *closure);
};
#endif

void comm_closure_init(comm_closure *closure, void (*destroy)(comm_closure *closure));
void comm_closure_retain(void *closure);            /* of NULL these do nothing */
void COMM_CALL comm_closure_release(void *closure); /* a comm_free_function */

enum comm_passes { COMM_PASSES_HANDLE, COMM_PASSES_NUMBER, COMM_PASSES_BOOL, COMM_PASSES_TEXT };

enum comm_answers {
    COMM_ANSWERS_NOTHING,
    COMM_ANSWERS_BOOL,
    COMM_ANSWERS_WORD,
    COMM_ANSWERS_BYTES,
    COMM_ANSWERS_HANDLE
};

typedef struct comm_argument { /* of a callback */
    enum comm_passes type;
    int64_t number;   /* the handle's id, the number or the truth value */
    const char *text; /* NULL is nothing */
} comm_argument;

typedef struct comm_answer { /* what a callback shall answer, and what it did */
    enum comm_answers type;
    const comm_value *words; /* of which a word is one */
    void *room;              /* for bytes */
    size_t capacity;
    int64_t number; /* the truth value, the word, how many bytes, or the handle's id */
} comm_answer;

/* A handle's id lives until the callback has returned. */
comm_argument comm_argument_handle(int32_t kind, void *pointer);

static inline comm_argument comm_argument_number(int64_t number) {
    comm_argument argument = {COMM_PASSES_NUMBER, number, NULL};
    return argument;
}

static inline comm_argument comm_argument_bool(int32_t truth) {
    comm_argument argument = {COMM_PASSES_BOOL, truth != 0, NULL};
    return argument;
}

static inline comm_argument comm_argument_text(const char *text) {
    comm_argument argument = {COMM_PASSES_TEXT, 0, text};
    return argument;
}

/* Calls it in the language, and ends the ids of its arguments. An error raised in it is kept for this thread,
   to be raised itself once the call that led here returned; the status is then not 0. */
comm_status comm_closure_ask(comm_closure *closure, const comm_argument *arguments, size_t count,
                             comm_answer *answer);
/* The same by the language, which leaves the ids alone. */
comm_status comm_closure_call(comm_closure *closure, const comm_argument *arguments, size_t count,
                              comm_answer *answer);
/* A reference of the caller's to the handle that was answered; NULL, with the status, when it is none. */
void *comm_answer_own(const comm_answer *answer, int32_t kind, comm_status *status);
/* Puts bytes into the answer's room; a condition when they are too many. */
comm_status comm_answer_bytes(comm_answer *answer, const void *bytes, size_t length);

/* ---- Keyword holders: an object that begins with this, and goes on with the library's struct ---- */

typedef struct comm_holder {
    struct comm_keep *keep; /* copies and references of handles, until it is dropped */
} comm_holder;

/* NULL when memory ran out; comm_holder_give then says so. */
void *comm_holder_new(size_t size);
comm_status comm_holder_give(int32_t kind, void *holder, comm_id *id);
void comm_holder_release(void *holder);

/* Each keeps a value, and puts in its place what the library gets. */
comm_status comm_keep_text(comm_holder *holder, const char **text);
comm_status comm_keep_texts(comm_holder *holder, comm_texts *texts);
comm_status comm_keep_bytes(comm_holder *holder, comm_bytes bytes, comm_bytes *copy);
comm_status comm_keep_handle(comm_holder *holder, comm_id id, int32_t kind, const char *argument,
                             void **pointer);
comm_status comm_keep_choice(comm_holder *holder, comm_ssl_ctx_choice choice, const char *argument,
                             comm_ssl_ctx *value);

/* ---- Values ---- */

comm_status comm_no_memory(void); /* the condition */
/* A condition about an argument, `NAME text`; its name may be spelt with underscores. */
comm_status comm_refuse(const char *argument, const char *text);
/* Text of the length as it came from the language. */
comm_status comm_check_utf8(const char *argument, const char *text, size_t length);
/* The value of a name, hyphens and underscores alike; a condition that lists the names when it is none of
 * them. */
comm_status comm_value_named(const char *argument, const comm_value *values, const char *name,
                             int32_t *value);
/* The Lisp name of a value, NULL when the table has none. */
const char *comm_value_name(const comm_value *values, int32_t value);

/* ---- Arrays with offset and length are Java's alone; elsewhere a parameter is the bytes themselves. ---- */
#ifndef SWIGJAVA
#define COMM_RANGE(name)
#define COMM_OPEN_BYTES(call, name)
#define COMM_OPEN_BUFFER(call, name)
#define COMM_CLOSE_BYTES(call, name)
#define COMM_CLOSE_BUFFER(call, name)
#endif

#endif

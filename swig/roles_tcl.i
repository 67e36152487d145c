/* What each type of a wrapper's parameter is in Tcl. A conversion that fails leaves its error in the interp and answers TCL_ERROR. */
%{
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>

/* SWIG's own types are not used: nobody shall see them. */
#undef SWIG_GetModule
#undef SWIG_SetModule
#define SWIG_GetModule(data) NULL
#define SWIG_SetModule(data, pointer)

/* ---- Text: Tcl's own form of UTF-8 differs in NUL and, above U+FFFF, in surrogates ---- */

static Tcl_Obj *comm_tcl_new_text(const char *text) {
    Tcl_DString internal;
    Tcl_Encoding utf8 = Tcl_GetEncoding(NULL, "utf-8");
    Tcl_ExternalToUtfDString(utf8, text, -1, &internal);
    Tcl_Obj *object = Tcl_NewStringObj(Tcl_DStringValue(&internal), Tcl_DStringLength(&internal));
    Tcl_DStringFree(&internal);
    Tcl_FreeEncoding(utf8);
    return object;
}

/* ---- Errors ---- */

static Tcl_Obj *comm_tcl_code(void) {
    char number[24];
    const comm_status type = comm_condition_type(NULL);
    snprintf(number, sizeof number, "%" PRIu64, comm_condition_code(NULL));
    Tcl_Obj *code = Tcl_NewListObj(0, NULL);
    Tcl_ListObjAppendElement(NULL, code, Tcl_NewStringObj("COMMSSL", -1));
    Tcl_ListObjAppendElement(NULL, code, Tcl_NewStringObj(comm_value_name(comm_condition_word_values, type), -1));
    Tcl_ListObjAppendElement(NULL, code, Tcl_NewStringObj(comm_value_name(comm_status_values, type), -1));
    Tcl_ListObjAppendElement(NULL, code, Tcl_NewStringObj(number, -1));
    Tcl_ListObjAppendElement(NULL, code, comm_tcl_new_text(comm_condition_reason(NULL)));
    return code;
}

/* Makes this thread's condition the interp's error. */
static int comm_tcl_want(Tcl_Interp *interp, comm_status status) {
    if (status == 0)
        return TCL_OK;
    Tcl_SetObjErrorCode(interp, comm_tcl_code());
    Tcl_SetObjResult(interp, comm_tcl_new_text(comm_condition_text(NULL)));
    return TCL_ERROR;
}

/* The error that a callback of this thread ended in, and how many results of the call are set so far. */
static __thread struct {
    Tcl_Interp *interp;
    Tcl_InterpState error;
    int results;
} comm_tcl_thread;

static int comm_tcl_finish(Tcl_Interp *interp, comm_status status) {
    Tcl_ResetResult(interp);
    comm_tcl_thread.results = 0;
    if (comm_tcl_thread.error == NULL || comm_tcl_thread.interp != interp)
        return comm_tcl_want(interp, status);
    Tcl_InterpState error = comm_tcl_thread.error;
    comm_tcl_thread.error = NULL;
    return Tcl_RestoreInterpState(interp, error);
}

/* One result is itself, two are a list. */
static void comm_tcl_result(Tcl_Interp *interp, Tcl_Obj *object) {
    if (comm_tcl_thread.results++ > 0)
        object = Tcl_NewListObj(2, (Tcl_Obj *[]){Tcl_GetObjResult(interp), object});
    Tcl_SetObjResult(interp, object);
}

/* ---- Numbers ---- */

/* An integer of up to 64 bits: its sign and its size. */
static bool comm_tcl_integer(Tcl_Obj *object, bool *negative, uint64_t *size) {
    Tcl_WideInt wide;
    const char *text = Tcl_GetString(object);
    *negative = strchr(text, '-') != NULL;
    if (Tcl_GetWideIntFromObj(NULL, object, &wide) == TCL_OK) {
        *size = *negative ? UINT64_C(0) - (uint64_t)wide : (uint64_t)wide;
        return true;
    }
    char *end;
    errno = 0;
    *size = strtoull(text, &end, 0);
    return errno == 0 && *text != '\0' && *end == '\0';
}

static int comm_tcl_signed(Tcl_Interp *interp, const char *name, Tcl_Obj *object, int64_t least, int64_t most, int64_t *value) {
    bool negative;
    uint64_t size;
    if (!comm_tcl_integer(object, &negative, &size))
        return comm_tcl_want(interp, comm_refuse(name, "is no integer, or out of range"));
    if (size > (uint64_t)INT64_MAX + negative)
        return comm_tcl_want(interp, comm_refuse(name, "is out of range"));
    *value = negative ? (int64_t)(UINT64_C(0) - size) : (int64_t)size;
    if (*value < least || *value > most)
        return comm_tcl_want(interp, comm_refuse(name, "is out of range"));
    return TCL_OK;
}

static int comm_tcl_unsigned(Tcl_Interp *interp, const char *name, Tcl_Obj *object, uint64_t most, uint64_t *value) {
    bool negative;
    if (!comm_tcl_integer(object, &negative, value))
        return comm_tcl_want(interp, comm_refuse(name, "is no integer, or out of range"));
    if ((negative && *value != 0) || *value > most)
        return comm_tcl_want(interp, comm_refuse(name, "is out of range"));
    return TCL_OK;
}

static Tcl_Obj *comm_tcl_new_unsigned(uint64_t value) {
    char text[24];
    if (value <= INT64_MAX)
        return Tcl_NewWideIntObj((Tcl_WideInt)value);
    snprintf(text, sizeof text, "%" PRIu64, value);
    return Tcl_NewStringObj(text, -1);
}

static int comm_tcl_id(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_id *id) {
    bool negative;
    if (!comm_tcl_integer(object, &negative, id) || (negative && *id != 0))
        return comm_tcl_want(interp, comm_refuse(name, "is no handle"));
    return TCL_OK;
}

static Tcl_Obj *comm_tcl_new_id(Tcl_Interp *interp, comm_id id) {
    comm_id_set_owner(id, interp);
    return Tcl_NewWideIntObj((Tcl_WideInt)id);
}

static int comm_tcl_bool(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_bool *value) {
    int truth = 0;
    const int code = Tcl_GetBooleanFromObj(NULL, object, &truth);
    *value = truth;
    return code == TCL_OK ? TCL_OK : comm_tcl_want(interp, comm_refuse(name, "is neither true nor false"));
}

static bool comm_tcl_empty(Tcl_Obj *object) {
    return *Tcl_GetString(object) == '\0';
}

static int comm_tcl_seconds(Tcl_Interp *interp, const char *name, Tcl_Obj *object, double *seconds) {
    *seconds = COMM_NIL_SECONDS;
    if (!comm_tcl_empty(object) && Tcl_GetDoubleFromObj(NULL, object, seconds) != TCL_OK)
        return comm_tcl_want(interp, comm_refuse(name, "is no number of seconds, and not empty"));
    return TCL_OK;
}

/* ---- Text and bytes in. What they allocate is freed when the call ends. ---- */

static int comm_tcl_text(Tcl_Interp *interp, const char *name, Tcl_Obj *object, const char **value, Tcl_DString *held) {
    int length;
    const char *internal = Tcl_GetStringFromObj(object, &length);
    Tcl_Encoding utf8 = Tcl_GetEncoding(NULL, "utf-8");
    Tcl_DStringFree(held);
    *value = Tcl_UtfToExternalDString(utf8, internal, length, held);
    Tcl_FreeEncoding(utf8);
    return comm_tcl_want(interp, comm_check_utf8(name, *value, (size_t)Tcl_DStringLength(held)));
}

/* The texts one behind the other in `held`, and where each begins in `room`. */
static int comm_tcl_texts(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_texts *list, Tcl_DString *held, const char ***room) {
    int count;
    Tcl_Obj **elements;
    if (Tcl_ListObjGetElements(NULL, object, &count, &elements) != TCL_OK)
        return comm_tcl_want(interp, comm_refuse(name, "is no list"));
    Tcl_DString one;
    Tcl_DStringInit(&one);
    int code = TCL_OK;
    for (int i = 0; i < count && code == TCL_OK; i++) {
        const char *text;
        code = comm_tcl_text(interp, name, elements[i], &text, &one);
        Tcl_DStringAppend(held, text, Tcl_DStringLength(&one));
        Tcl_DStringAppend(held, "", 1);
    }
    Tcl_DStringFree(&one);
    if (code != TCL_OK)
        return code;
    *room = calloc((size_t)count + 1, sizeof **room);
    if (*room == NULL)
        return comm_tcl_want(interp, comm_no_memory());
    const char *text = Tcl_DStringValue(held);
    for (int i = 0; i < count; i++, text += strlen(text) + 1)
        (*room)[i] = text;
    *list = (comm_texts){*room, (size_t)count};
    return TCL_OK;
}

/* Tcl makes bytes of any string, by dropping what does not fit. */
static bool comm_tcl_is_bytes(Tcl_Obj *object) {
    if (object->bytes == NULL && object->typePtr != NULL && strcmp(object->typePtr->name, "bytearray") == 0)
        return true;
    for (const char *at = Tcl_GetString(object); *at != '\0'; at++)
        if ((unsigned char)*at >= 0xC4) /* the first byte of U+0100 and above */
            return false;
    return true;
}

/* A copy: a callback could turn the script's object into something else. */
static int comm_tcl_bytes(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_bytes *bytes, Tcl_Obj **held) {
    if (!comm_tcl_is_bytes(object))
        return comm_tcl_want(interp, comm_refuse(name, "holds a character that is no byte"));
    int length;
    const unsigned char *data = Tcl_GetByteArrayFromObj(object, &length);
    *held = Tcl_NewByteArrayObj(data, length);
    Tcl_IncrRefCount(*held);
    *bytes = (comm_bytes){.data = Tcl_GetByteArrayFromObj(*held, NULL), .length = (size_t)length};
    return TCL_OK;
}

static int comm_tcl_buffer(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_buffer *buffer) {
    uint64_t capacity;
    if (comm_tcl_unsigned(interp, name, object, INT32_MAX, &capacity) != TCL_OK)
        return TCL_ERROR;
    buffer->data = malloc(capacity + 1);
    buffer->capacity = capacity;
    return buffer->data == NULL ? comm_tcl_want(interp, comm_no_memory()) : TCL_OK;
}

static Tcl_Obj *comm_tcl_data(comm_data data) {
    Tcl_Obj *object = Tcl_NewByteArrayObj(data.data, (int)data.length);
    comm_free_bytes(data.data, data.length);
    return object;
}

static Tcl_Obj *comm_tcl_string(char *text) {
    Tcl_Obj *object = comm_tcl_new_text(text == NULL ? "" : text);
    comm_free_string(text);
    return object;
}

/* ---- Names of values ---- */

static int comm_tcl_enum(Tcl_Interp *interp, const char *name, const comm_value *values, Tcl_Obj *object, int32_t *value) {
    return comm_tcl_want(interp, comm_value_named(name, values, Tcl_GetString(object), value));
}

static Tcl_Obj *comm_tcl_name(const comm_value *values, int32_t value) {
    const char *name = comm_value_name(values, value);
    return Tcl_NewStringObj(name == NULL ? "" : name, -1);
}

/* A number, or a list of names; with `words` also one of these. */
static int comm_tcl_flags(Tcl_Interp *interp, const char *name, const comm_value *words, const comm_value *bits, Tcl_Obj *object,
                          int32_t *value) {
    int count;
    int64_t number;
    Tcl_WideInt wide;
    Tcl_Obj **elements;
    if (words != NULL && comm_value_named(name, words, Tcl_GetString(object), value) == 0)
        return TCL_OK;
    if (Tcl_GetWideIntFromObj(NULL, object, &wide) == TCL_OK) {
        if (comm_tcl_signed(interp, name, object, 0, INT32_MAX, &number) != TCL_OK)
            return TCL_ERROR;
        *value = (int32_t)number;
        return TCL_OK;
    }
    if (Tcl_ListObjGetElements(NULL, object, &count, &elements) != TCL_OK)
        return comm_tcl_want(interp, comm_refuse(name, "is no list"));
    *value = 0;
    for (int i = 0; i < count; i++) {
        int32_t bit;
        if (comm_tcl_enum(interp, name, bits, elements[i], &bit) != TCL_OK)
            return TCL_ERROR;
        *value |= bit;
    }
    return TCL_OK;
}

/* The bits that have no name are one number at the end. */
static Tcl_Obj *comm_tcl_flag_names(const comm_value *values, int32_t bits) {
    Tcl_Obj *names = Tcl_NewListObj(0, NULL);
    for (; values->name != NULL; values++) {
        if ((bits & values->value) != 0)
            Tcl_ListObjAppendElement(NULL, names, Tcl_NewStringObj(values->name, -1));
        bits &= ~values->value;
    }
    if (bits != 0)
        Tcl_ListObjAppendElement(NULL, names, Tcl_NewWideIntObj(bits));
    return names;
}

static int comm_tcl_ssl_ctx(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_ssl_ctx_choice *choice) {
    bool negative;
    uint64_t size;
    *choice = (comm_ssl_ctx_choice){0};
    if (comm_tcl_empty(object))
        return TCL_OK;
    if (comm_tcl_integer(object, &negative, &size)) {
        choice->kind = 1;
        return comm_tcl_id(interp, name, object, &choice->id);
    }
    choice->kind = -1;
    return comm_tcl_enum(interp, name, comm_ssl_protocol_values, object, &choice->symbol);
}

static int comm_tcl_host_name(Tcl_Interp *interp, const char *name, Tcl_Obj *object, comm_host_name *host, Tcl_DString *held) {
    const char *text = NULL;
    *host = comm_host_name_nil();
    if (comm_tcl_empty(object))
        return TCL_OK;
    if (comm_tcl_text(interp, name, object, &text, held) != TCL_OK)
        return TCL_ERROR;
    *host = strcmp(text, "t") == 0 ? comm_host_name_t() : comm_host_name_of(text);
    return TCL_OK;
}

/* ---- Callbacks: a command prefix, kept as a string, since the library may free it in another thread than its interp's ---- */

struct comm_tcl_closure {
    comm_closure base;
    Tcl_Interp *interp; /* NULL once it is deleted */
    Tcl_ThreadId thread;
    struct comm_tcl_closure *next, **link;
    char prefix[];
};

static struct comm_tcl_closure *comm_tcl_closures;
static pthread_mutex_t comm_tcl_closures_mutex = PTHREAD_MUTEX_INITIALIZER;

static void comm_tcl_closure_destroy(comm_closure *closure) {
    struct comm_tcl_closure *one = (struct comm_tcl_closure *)closure;
    pthread_mutex_lock(&comm_tcl_closures_mutex);
    *one->link = one->next;
    if (one->next != NULL)
        one->next->link = one->link;
    pthread_mutex_unlock(&comm_tcl_closures_mutex);
    free(one);
}

static int comm_tcl_closure(Tcl_Interp *interp, Tcl_Obj *object, comm_closure **closure) {
    int length;
    const char *prefix = Tcl_GetStringFromObj(object, &length);
    *closure = NULL;
    if (length == 0)
        return TCL_OK;
    struct comm_tcl_closure *one = malloc(sizeof *one + (size_t)length + 1);
    if (one == NULL)
        return comm_tcl_want(interp, comm_no_memory());
    comm_closure_init(&one->base, comm_tcl_closure_destroy);
    one->interp = interp;
    one->thread = Tcl_GetCurrentThread();
    memcpy(one->prefix, prefix, (size_t)length + 1);
    pthread_mutex_lock(&comm_tcl_closures_mutex);
    one->next = comm_tcl_closures;
    one->link = &comm_tcl_closures;
    if (one->next != NULL)
        one->next->link = &one->next;
    comm_tcl_closures = one;
    pthread_mutex_unlock(&comm_tcl_closures_mutex);
    *closure = &one->base;
    return TCL_OK;
}

/* Evaluates the prefix and its arguments at global level. */
static Tcl_Obj *comm_tcl_argument(const comm_argument *argument) {
    switch (argument->type) {
    case COMM_PASSES_BOOL:
        return Tcl_NewBooleanObj(argument->number != 0);
    case COMM_PASSES_TEXT:
        return comm_tcl_new_text(argument->text == NULL ? "" : argument->text);
    default:
        return Tcl_NewWideIntObj((Tcl_WideInt)argument->number);
    }
}

static int comm_tcl_answer_bytes(Tcl_Interp *interp, comm_answer *answer, Tcl_Obj *object) {
    comm_bytes bytes;
    Tcl_Obj *held = NULL;
    if (comm_tcl_bytes(interp, "answer", object, &bytes, &held) != TCL_OK)
        return TCL_ERROR;
    const comm_status status = comm_answer_bytes(answer, bytes.data, bytes.length);
    Tcl_DecrRefCount(held);
    return comm_tcl_want(interp, status);
}

static int comm_tcl_answer(Tcl_Interp *interp, comm_answer *answer, Tcl_Obj *object) {
    int32_t number = 0;
    comm_id id = 0;
    int code = TCL_OK;
    switch (answer->type) {
    case COMM_ANSWERS_NOTHING:
        return TCL_OK;
    case COMM_ANSWERS_BYTES:
        return comm_tcl_answer_bytes(interp, answer, object);
    case COMM_ANSWERS_HANDLE:
        code = comm_tcl_id(interp, "answer", object, &id);
        answer->number = (int64_t)id;
        return code;
    case COMM_ANSWERS_BOOL:
        code = comm_tcl_bool(interp, "answer", object, &number);
        break;
    case COMM_ANSWERS_WORD:
        code = comm_tcl_enum(interp, "answer", answer->words, object, &number);
    }
    answer->number = number;
    return code;
}

static int comm_tcl_evaluate(const struct comm_tcl_closure *one, const comm_argument *arguments, size_t count) {
    Tcl_Obj *command = Tcl_NewStringObj(one->prefix, -1);
    Tcl_IncrRefCount(command);
    int code = TCL_OK;
    for (size_t i = 0; i < count && code == TCL_OK; i++)
        code = Tcl_ListObjAppendElement(one->interp, command, comm_tcl_argument(&arguments[i]));
    if (code == TCL_OK)
        code = Tcl_EvalObjEx(one->interp, command, TCL_EVAL_GLOBAL | TCL_EVAL_DIRECT);
    Tcl_DecrRefCount(command);
    return code;
}

comm_status comm_closure_call(comm_closure *closure, const comm_argument *arguments, size_t count, comm_answer *answer) {
    const struct comm_tcl_closure *one = (const struct comm_tcl_closure *)closure;
    Tcl_Interp *interp = one->interp;
    if (one->thread != Tcl_GetCurrentThread() || interp == NULL)
        return comm_refuse("callback", "cannot run in another thread than its interp's, or without it");
    if (comm_tcl_thread.error != NULL)
        return comm_refuse("callback", "does not run after one that failed");
    Tcl_Preserve(interp);
    int code = comm_tcl_evaluate(one, arguments, count);
    if (code == TCL_OK)
        code = comm_tcl_answer(interp, answer, Tcl_GetObjResult(interp));
    if (code == TCL_ERROR) {
        comm_tcl_thread.interp = interp;
        comm_tcl_thread.error = Tcl_SaveInterpState(interp, code);
    }
    Tcl_ResetResult(interp);
    Tcl_Release(interp);
    return code == TCL_OK ? 0 : comm_refuse("callback", "did not return normally");
}

static void comm_tcl_interp_deleted(ClientData unused, Tcl_Interp *interp) {
    (void)unused;
    pthread_mutex_lock(&comm_tcl_closures_mutex);
    for (struct comm_tcl_closure *one = comm_tcl_closures; one != NULL; one = one->next)
        if (one->interp == interp)
            one->interp = NULL;
    pthread_mutex_unlock(&comm_tcl_closures_mutex);
    comm_owner_end(interp);
}
%}

%init %{
    Tcl_CallWhenDeleted(interp, comm_tcl_interp_deleted, NULL);
%}

/* ---- Parameters ---- */

%define COMM_IN(TYPE, CONVERSION)
%typemap(in) TYPE { if (CONVERSION != TCL_OK) SWIG_fail; }
%enddef
%define COMM_IN_NUMBER(TYPE, NUMBER, CONVERSION)
%typemap(in) TYPE (NUMBER number) { if (CONVERSION != TCL_OK) { SWIG_fail; } $1 = (TYPE)number; }
%enddef
COMM_IN(comm_id, comm_tcl_id(interp, "$1_name", $input, &$1))
COMM_IN(comm_bool, comm_tcl_bool(interp, "$1_name", $input, &$1))
COMM_IN(comm_seconds, comm_tcl_seconds(interp, "$1_name", $input, &$1))
COMM_IN(comm_ssl_ctx_choice, comm_tcl_ssl_ctx(interp, "$1_name", $input, &$1))
COMM_IN(comm_status, comm_tcl_enum(interp, "$1_name", comm_status_values, $input, &$1))
COMM_IN(comm_closure *, comm_tcl_closure(interp, $input, &$1))
COMM_IN_NUMBER(int32_t, int64_t, comm_tcl_signed(interp, "$1_name", $input, INT32_MIN, INT32_MAX, &number))
COMM_IN_NUMBER(int64_t, int64_t, comm_tcl_signed(interp, "$1_name", $input, INT64_MIN, INT64_MAX, &number))
COMM_IN_NUMBER(comm_socket, int64_t, comm_tcl_signed(interp, "$1_name", $input, INT64_MIN, INT64_MAX, &number))
COMM_IN_NUMBER(uint32_t, uint64_t, comm_tcl_unsigned(interp, "$1_name", $input, UINT32_MAX, &number))
COMM_IN_NUMBER(uint64_t, uint64_t, comm_tcl_unsigned(interp, "$1_name", $input, UINT64_MAX, &number))
COMM_IN_NUMBER(size_t, uint64_t, comm_tcl_unsigned(interp, "$1_name", $input, SIZE_MAX, &number))
COMM_IN_NUMBER(comm_address, uint64_t, comm_tcl_unsigned(interp, "$1_name", $input, UINTPTR_MAX, &number))

%typemap(arginit) comm_utf8, comm_utf8_or_null, comm_host_name, comm_texts "Tcl_DStringInit(&held$argnum);"
%typemap(freearg) comm_utf8, comm_utf8_or_null, comm_host_name "Tcl_DStringFree(&held$argnum);"
%typemap(in) comm_utf8 (Tcl_DString held) { if (comm_tcl_text(interp, "$1_name", $input, &$1, &held) != TCL_OK) SWIG_fail; }
%typemap(in) comm_utf8_or_null (Tcl_DString held) {
    $1 = NULL;
    if (!comm_tcl_empty($input) && comm_tcl_text(interp, "$1_name", $input, &$1, &held) != TCL_OK) SWIG_fail;
}
%typemap(in) comm_host_name (Tcl_DString held) { if (comm_tcl_host_name(interp, "$1_name", $input, &$1, &held) != TCL_OK) SWIG_fail; }
%typemap(in) comm_texts (Tcl_DString held, const char **room = NULL) {
    if (comm_tcl_texts(interp, "$1_name", $input, &$1, &held, &room) != TCL_OK) SWIG_fail;
}
%typemap(freearg) comm_texts "Tcl_DStringFree(&held$argnum); free(room$argnum);"
%typemap(in) comm_bytes (Tcl_Obj *held = NULL) { if (comm_tcl_bytes(interp, "$1_name", $input, &$1, &held) != TCL_OK) SWIG_fail; }
%typemap(freearg) comm_bytes "if (held$argnum != NULL) Tcl_DecrRefCount(held$argnum);"
%typemap(in) comm_buffer * (comm_buffer buffer = {0}) {
    if (comm_tcl_buffer(interp, "$1_name", $input, &buffer) != TCL_OK) SWIG_fail;
    $1 = &buffer;
}
%typemap(argout) comm_buffer * "comm_tcl_result(interp, Tcl_NewByteArrayObj($1->data, (int)$1->length));"
%typemap(freearg) comm_buffer * "free(buffer$argnum.data);"

/* ---- Results ---- */

%define COMM_OUT(TYPE, OBJECT)
%typemap(in, numinputs=0) TYPE * (TYPE result = {0}) "$1 = &result;"
%typemap(argout) TYPE * { comm_tcl_result(interp, OBJECT); }
%enddef
COMM_OUT(comm_id, comm_tcl_new_id(interp, *$1))
COMM_OUT(comm_bool, Tcl_NewBooleanObj(*$1))
COMM_OUT(comm_string, comm_tcl_string(*$1))
COMM_OUT(comm_data, comm_tcl_data(*$1))
COMM_OUT(int32_t, Tcl_NewWideIntObj(*$1))
COMM_OUT(uint32_t, Tcl_NewWideIntObj(*$1))
COMM_OUT(int64_t, Tcl_NewWideIntObj(*$1))
COMM_OUT(comm_socket, Tcl_NewWideIntObj(*$1))
COMM_OUT(uint64_t, comm_tcl_new_unsigned(*$1))
COMM_OUT(size_t, comm_tcl_new_unsigned(*$1))
COMM_OUT(comm_address, comm_tcl_new_unsigned(*$1))
COMM_OUT(comm_status, comm_tcl_name(comm_status_values, *$1))

%typemap(out) comm_status "if (comm_tcl_finish(interp, $1) != TCL_OK) SWIG_fail;"

%define COMM_ENUM(TYPE)
COMM_IN(TYPE, comm_tcl_enum(interp, "$1_name", TYPE ## _values, $input, &$1))
COMM_OUT(TYPE, comm_tcl_name(TYPE ## _values, *$1))
%enddef
%define COMM_FLAGS(TYPE)
COMM_IN(TYPE, comm_tcl_flags(interp, "$1_name", NULL, TYPE ## _values, $input, &$1))
COMM_OUT(TYPE, comm_tcl_flag_names(TYPE ## _values, *$1))
%enddef
%define COMM_ENUM_OR_FLAGS(TYPE, BITS)
COMM_IN(TYPE, comm_tcl_flags(interp, "$1_name", TYPE ## _values, BITS ## _values, $input, &$1))
COMM_OUT(TYPE, comm_tcl_flag_names(BITS ## _values, *$1))
%enddef

/* What each type of a wrapper's parameter is in Ruby. Errors are raised from the thread's condition; nothing here is freed by
   hand on the way, since raising jumps over it: what a call needs lives in Ruby objects on its stack. */
%{
#include <pthread.h>
#include <ruby/encoding.h>
#include <ruby/thread.h>

/* SWIG's own types and its module for them are not used: nobody shall see them. */
#undef SWIG_InitRuntime
#undef SWIG_define_class
#undef SWIG_GetModule
#undef SWIG_SetModule
#define SWIG_InitRuntime()
#define SWIG_define_class(type)
#define SWIG_RubyInitializeTrackings()
#define SWIG_GetModule(data) NULL
#define SWIG_SetModule(data, pointer)

static VALUE comm_ruby_module(void) {
    return rb_const_get(rb_cObject, rb_intern("CommSSL"));
}

/* ---- Conditions, and what a callback raised ---- */

static void comm_ruby_raise(comm_status status) {
    rb_exc_raise(rb_funcall(rb_const_get(comm_ruby_module(), rb_intern("Errors")), rb_intern("build"), 1, INT2NUM(status)));
}

/* How this thread's last callback was left, as rb_protect says; Ruby keeps the exception or throw itself. */
static __thread int comm_ruby_jump;

static void comm_ruby_finish(comm_status status) {
    const int jump = comm_ruby_jump;
    if (jump != 0) {
        comm_ruby_jump = 0;
        rb_jump_tag(jump);
    }
    if (status != 0) {
        rb_thread_check_ints(); /* an interrupt is told as what it is for, as Timeout's error */
        comm_ruby_raise(status);
    }
}

static void comm_ruby_want(comm_status status) {
    if (status != 0)
        comm_ruby_raise(status);
}

/* ---- Numbers ---- */

static int64_t comm_ruby_signed(const char *name, VALUE value, int64_t least, int64_t most) {
    if (!RB_INTEGER_TYPE_P(value))
        comm_ruby_want(comm_refuse(name, "is no integer"));
    if (rb_absint_numwords(value, 1, NULL) > 63 && !RTEST(rb_equal(value, LL2NUM(INT64_MIN))))
        comm_ruby_want(comm_refuse(name, "is out of range"));
    const int64_t number = NUM2LL(value);
    if (number < least || number > most)
        comm_ruby_want(comm_refuse(name, "is out of range"));
    return number;
}

static uint64_t comm_ruby_unsigned(const char *name, VALUE value, uint64_t most) {
    if (!RB_INTEGER_TYPE_P(value))
        comm_ruby_want(comm_refuse(name, "is no integer"));
    if (RTEST(rb_funcall(value, '<', 1, INT2FIX(0))) || rb_absint_numwords(value, 1, NULL) > 64 || NUM2ULL(value) > most)
        comm_ruby_want(comm_refuse(name, "is out of range"));
    return NUM2ULL(value);
}

static double comm_ruby_seconds(const char *name, VALUE value) {
    if (NIL_P(value))
        return COMM_NIL_SECONDS;
    if (!RB_FLOAT_TYPE_P(value) && !RB_INTEGER_TYPE_P(value) && !RB_TYPE_P(value, T_RATIONAL))
        comm_ruby_want(comm_refuse(name, "is no number of seconds, and not nil"));
    return NUM2DBL(value);
}

static comm_bool comm_ruby_bool(const char *name, VALUE value) {
    if (value != Qtrue && value != Qfalse)
        comm_ruby_want(comm_refuse(name, "is neither true nor false"));
    return value == Qtrue;
}

static comm_id comm_ruby_id(const char *name, VALUE value) {
    if (NIL_P(value))
        return 0;
    if (!FIXNUM_P(value) || FIX2LONG(value) < 0)
        comm_ruby_want(comm_refuse(name, "is no handle"));
    return (comm_id)FIX2LONG(value);
}

/* ---- Text and bytes. The caller keeps `held` on its stack. ---- */

static const char *comm_ruby_text(const char *name, VALUE value, volatile VALUE *held) {
    if (!RB_TYPE_P(value, T_STRING))
        comm_ruby_want(comm_refuse(name, "is no string"));
    rb_encoding *encoding = rb_enc_get(value);
    if (encoding != rb_ascii8bit_encoding())
        value = rb_str_conv_enc(value, encoding, rb_utf8_encoding());
    comm_ruby_want(comm_check_utf8(name, RSTRING_PTR(value), (size_t)RSTRING_LEN(value)));
    *held = rb_str_new(RSTRING_PTR(value), RSTRING_LEN(value)); /* ends in NUL, and no other thread changes it */
    return RSTRING_PTR(*held);
}

static comm_texts comm_ruby_texts(const char *name, VALUE value, volatile VALUE *held, volatile VALUE *room) {
    if (!RB_TYPE_P(value, T_ARRAY))
        comm_ruby_want(comm_refuse(name, "is no array of strings"));
    const long count = RARRAY_LEN(value);
    *held = rb_ary_new_capa(count);
    const char **items = rb_alloc_tmp_buffer(room, (count + 1) * (long)sizeof *items);
    for (long i = 0; i < count; i++) {
        volatile VALUE text = Qnil;
        items[i] = comm_ruby_text(name, rb_ary_entry(value, i), &text);
        rb_ary_push(*held, text);
    }
    return (comm_texts){items, (size_t)count};
}

static comm_bytes comm_ruby_bytes(const char *name, VALUE value, volatile VALUE *held) {
    if (!RB_TYPE_P(value, T_STRING))
        comm_ruby_want(comm_refuse(name, "is no string"));
    *held = rb_str_new_frozen(value);
    return (comm_bytes){.data = RSTRING_PTR(*held), .length = (size_t)RSTRING_LEN(*held)};
}

static comm_buffer comm_ruby_buffer(const char *name, VALUE value, volatile VALUE *held) {
    const uint64_t capacity = comm_ruby_unsigned(name, value, INT32_MAX);
    *held = rb_str_buf_new((long)capacity);
    return (comm_buffer){.data = RSTRING_PTR(*held), .capacity = capacity};
}

static VALUE comm_ruby_filled(VALUE held, size_t length) {
    rb_str_set_len(held, (long)length);
    return rb_str_resize(held, (long)length);
}

static VALUE comm_ruby_data(comm_data data) {
    const VALUE string = rb_str_new(data.data, (long)data.length);
    comm_free_bytes(data.data, data.length);
    return string;
}

static VALUE comm_ruby_string(char *text) {
    if (text == NULL)
        return Qnil;
    const VALUE string = rb_utf8_str_new_cstr(text);
    comm_free_string(text);
    return string;
}

/* ---- Symbols ---- */

static int32_t comm_ruby_enum(const char *name, const comm_value *values, VALUE symbol) {
    int32_t value = 0;
    const VALUE text = SYMBOL_P(symbol) ? rb_sym2str(symbol) : rb_inspect(symbol);
    comm_ruby_want(comm_value_named(name, values, StringValueCStr((VALUE){text}), &value));
    return value;
}

static VALUE comm_ruby_symbol(const char *lisp) {
    if (lisp == NULL)
        return Qnil;
    char name[64];
    size_t i = 0;
    for (; lisp[i] != '\0' && i + 1 < sizeof name; i++)
        name[i] = lisp[i] == '-' ? '_' : lisp[i];
    name[i] = '\0';
    return ID2SYM(rb_intern(name));
}

static int32_t comm_ruby_flags(const char *name, const comm_value *values, VALUE value) {
    if (RB_INTEGER_TYPE_P(value))
        return (int32_t)comm_ruby_signed(name, value, 0, INT32_MAX);
    if (!RB_TYPE_P(value, T_ARRAY))
        return comm_ruby_enum(name, values, value);
    int32_t bits = 0;
    for (long i = 0; i < RARRAY_LEN(value); i++)
        bits |= comm_ruby_enum(name, values, rb_ary_entry(value, i));
    return bits;
}

static int32_t comm_ruby_enum_or_flags(const char *name, const comm_value *values, const comm_value *bits, VALUE value) {
    int32_t bit = 0;
    if (!SYMBOL_P(value))
        return comm_ruby_flags(name, bits, value);
    if (comm_value_named(name, bits, rb_id2name(SYM2ID(value)), &bit) == 0)
        return bit;
    return comm_ruby_enum(name, values, value);
}

/* The bits that have no name are one number at the end. */
static VALUE comm_ruby_flag_symbols(const comm_value *values, int32_t bits) {
    const VALUE symbols = rb_ary_new();
    for (; values->name != NULL; values++) {
        if ((bits & values->value) != 0)
            rb_ary_push(symbols, comm_ruby_symbol(values->name));
        bits &= ~values->value;
    }
    return bits == 0 ? symbols : rb_ary_push(symbols, INT2NUM(bits));
}

static comm_ssl_ctx_choice comm_ruby_ssl_ctx(const char *name, VALUE value) {
    if (NIL_P(value))
        return (comm_ssl_ctx_choice){0};
    if (value == Qtrue)
        return (comm_ssl_ctx_choice){.kind = -1, .symbol = COMM_T};
    if (RB_INTEGER_TYPE_P(value))
        return (comm_ssl_ctx_choice){.kind = 1, .id = comm_ruby_id(name, value)};
    return (comm_ssl_ctx_choice){.kind = -1, .symbol = comm_ruby_enum(name, comm_ssl_protocol_values, value)};
}

static comm_host_name comm_ruby_host_name(const char *name, VALUE value, volatile VALUE *held) {
    if (NIL_P(value))
        return comm_host_name_nil();
    if (value == Qtrue || value == ID2SYM(rb_intern("t")))
        return comm_host_name_t();
    return comm_host_name_of(comm_ruby_text(name, value, held));
}

/* ---- Callbacks ---- */

/* The live ones are in a list that the collector walks. It is locked apart from Ruby: the library may free a callback in a thread
   that does not hold Ruby's lock. */
struct comm_ruby_closure {
    comm_closure base;
    VALUE callable;
    struct comm_ruby_closure *next, **link;
};

static struct comm_ruby_closure *comm_ruby_closures;
static pthread_mutex_t comm_ruby_closures_mutex = PTHREAD_MUTEX_INITIALIZER;

static void comm_ruby_mark_closures(void *unused) {
    (void)unused;
    pthread_mutex_lock(&comm_ruby_closures_mutex);
    for (struct comm_ruby_closure *one = comm_ruby_closures; one != NULL; one = one->next)
        rb_gc_mark(one->callable);
    pthread_mutex_unlock(&comm_ruby_closures_mutex);
}

static const rb_data_type_t comm_ruby_closures_type = {
    .wrap_struct_name = "commssl callbacks",
    .function = {.dmark = comm_ruby_mark_closures},
};

static void comm_ruby_closure_destroy(comm_closure *closure) {
    struct comm_ruby_closure *one = (struct comm_ruby_closure *)closure;
    pthread_mutex_lock(&comm_ruby_closures_mutex);
    *one->link = one->next;
    if (one->next != NULL)
        one->next->link = one->link;
    pthread_mutex_unlock(&comm_ruby_closures_mutex);
    free(one);
}

static comm_closure *comm_ruby_closure(const char *name, VALUE value) {
    if (NIL_P(value))
        return NULL;
    if (!rb_respond_to(value, rb_intern("call")))
        comm_ruby_want(comm_refuse(name, "cannot be called"));
    struct comm_ruby_closure *one = malloc(sizeof *one);
    if (one == NULL)
        comm_ruby_raise(comm_no_memory());
    comm_closure_init(&one->base, comm_ruby_closure_destroy);
    one->callable = value;
    pthread_mutex_lock(&comm_ruby_closures_mutex);
    one->next = comm_ruby_closures;
    one->link = &comm_ruby_closures;
    if (one->next != NULL)
        one->next->link = &one->next;
    comm_ruby_closures = one;
    pthread_mutex_unlock(&comm_ruby_closures_mutex);
    return &one->base;
}

struct comm_ruby_callback {
    VALUE callable;
    const comm_argument *arguments;
    size_t count;
    comm_answer *answer;
    VALUE list; /* of the arguments */
    comm_status status;
};

static VALUE comm_ruby_argument(const comm_argument *argument) {
    switch (argument->type) {
    case COMM_PASSES_BOOL:
        return argument->number != 0 ? Qtrue : Qfalse;
    case COMM_PASSES_TEXT:
        return argument->text == NULL ? Qnil : rb_utf8_str_new_cstr(argument->text);
    default:
        return LL2NUM(argument->number);
    }
}

static void comm_ruby_answer(comm_answer *answer, VALUE value) {
    volatile VALUE held = Qnil;
    comm_bytes bytes;
    switch (answer->type) {
    case COMM_ANSWERS_NOTHING:
        return;
    case COMM_ANSWERS_BOOL:
        answer->number = RTEST(value);
        return;
    case COMM_ANSWERS_WORD:
        answer->number = comm_ruby_enum("answer", answer->words, value);
        return;
    case COMM_ANSWERS_BYTES:
        bytes = comm_ruby_bytes("answer", value, &held);
        comm_ruby_want(comm_answer_bytes(answer, bytes.data, bytes.length));
        return;
    case COMM_ANSWERS_HANDLE:
        answer->number = (int64_t)comm_ruby_id("answer", value);
    }
}

/* All that is here may be jumped over. */
static VALUE comm_ruby_call_inside(VALUE data) {
    struct comm_ruby_callback *call = (struct comm_ruby_callback *)data;
    call->list = rb_ary_new();
    for (size_t i = 0; i < call->count; i++)
        rb_ary_push(call->list, comm_ruby_argument(&call->arguments[i]));
    comm_ruby_answer(call->answer, rb_apply(call->callable, rb_intern("call"), call->list));
    return Qnil;
}

static void *comm_ruby_call(void *data) {
    struct comm_ruby_callback *call = data;
    if (comm_ruby_jump == 0) /* else one that ran before it in this call was left */
        rb_protect(comm_ruby_call_inside, (VALUE)call, &comm_ruby_jump);
    if (comm_ruby_jump != 0)
        call->status = comm_refuse("callback", "did not return");
    return NULL;
}

int ruby_thread_has_gvl_p(void); /* exported; its header is internal */

comm_status comm_closure_call(comm_closure *closure, const comm_argument *arguments, size_t count, comm_answer *answer) {
    struct comm_ruby_callback call = {((struct comm_ruby_closure *)closure)->callable, arguments, count, answer, Qnil, 0};
    if (!ruby_native_thread_p())
        return comm_refuse("callback", "cannot run in a thread that is not Ruby's");
    if (ruby_thread_has_gvl_p())
        comm_ruby_call(&call);
    else
        rb_thread_call_with_gvl(comm_ruby_call, &call);
    return call.status;
}

/* ---- Calls that wait ---- */

struct comm_ruby_wait {
    void *(*run)(void *call);
    void *call;
    comm_id stream;
    bool ran;
};

static void *comm_ruby_run(void *data) {
    struct comm_ruby_wait *wait = data;
    wait->ran = true;
    return wait->run(wait->call);
}

static void comm_ruby_interrupt(void *data) {
    const struct comm_ruby_wait *wait = data;
    void *stream = NULL;
    if (comm_id_acquire(wait->stream, COMM_KIND_SOCKET_STREAM, false, "stream", &stream) == 0) {
        comm_socket_stream_interrupt(stream, COMM_IO);
        comm_id_release(wait->stream);
    }
}

/* Lets other threads run. What interrupts this one, as Timeout or Thread#raise, ends the wait for a stream. */
static void comm_ruby_blocking(void *(*run)(void *call), void *call, comm_id stream) {
    struct comm_ruby_wait wait = {run, call, stream, false};
    do {
        rb_thread_check_ints();
        rb_thread_call_without_gvl2(comm_ruby_run, &wait, stream == 0 ? NULL : comm_ruby_interrupt, &wait);
    } while (!wait.ran);
}

/* One result is itself, two are a pair. */
static VALUE comm_ruby_result(VALUE before, VALUE one) {
    return before == Qundef ? one : rb_ary_new_from_args(2, before, one);
}
%}

%init %{
    {
        static VALUE closures;
        rb_gc_register_address(&closures);
        closures = TypedData_Wrap_Struct(rb_cObject, &comm_ruby_closures_type, &closures);
    }
%}

/* ---- Parameters ---- */

%define COMM_IN(TYPE, VALUE)
%typemap(in) TYPE { $1 = VALUE; }
%enddef
COMM_IN(comm_id, comm_ruby_id("$1_name", $input))
COMM_IN(comm_bool, comm_ruby_bool("$1_name", $input))
COMM_IN(comm_seconds, comm_ruby_seconds("$1_name", $input))
COMM_IN(int32_t, (int32_t)comm_ruby_signed("$1_name", $input, INT32_MIN, INT32_MAX))
COMM_IN(uint32_t, (uint32_t)comm_ruby_unsigned("$1_name", $input, UINT32_MAX))
COMM_IN(int64_t, comm_ruby_signed("$1_name", $input, INT64_MIN, INT64_MAX))
COMM_IN(comm_socket, comm_ruby_signed("$1_name", $input, INT64_MIN, INT64_MAX))
COMM_IN(uint64_t, comm_ruby_unsigned("$1_name", $input, UINT64_MAX))
COMM_IN(size_t, comm_ruby_unsigned("$1_name", $input, SIZE_MAX))
COMM_IN(comm_address, comm_ruby_unsigned("$1_name", $input, UINTPTR_MAX))
COMM_IN(comm_ssl_ctx_choice, comm_ruby_ssl_ctx("$1_name", $input))
COMM_IN(comm_status, comm_ruby_enum("$1_name", comm_status_values, $input))
COMM_IN(comm_closure *, comm_ruby_closure("$1_name", $input))
%typemap(in) comm_utf8 (volatile VALUE held = Qnil) "$1 = comm_ruby_text(\"$1_name\", $input, &held);"
%typemap(in) comm_utf8_or_null (volatile VALUE held = Qnil) "$1 = NIL_P($input) ? NULL : comm_ruby_text(\"$1_name\", $input, &held);"
%typemap(in) comm_host_name (volatile VALUE held = Qnil) "$1 = comm_ruby_host_name(\"$1_name\", $input, &held);"
%typemap(in) comm_bytes (volatile VALUE held = Qnil) "$1 = comm_ruby_bytes(\"$1_name\", $input, &held);"
%typemap(in) comm_texts (volatile VALUE held = Qnil, volatile VALUE room = Qnil) "$1 = comm_ruby_texts(\"$1_name\", $input, &held, &room);"
%typemap(in) comm_buffer * (comm_buffer buffer, volatile VALUE held = Qnil) "buffer = comm_ruby_buffer(\"$1_name\", $input, &held); $1 = &buffer;"
%typemap(argout) comm_buffer * "$result = comm_ruby_result($result, comm_ruby_filled(held$argnum, $1->length));"

/* ---- Results ---- */

%define COMM_OUT(TYPE, VALUE)
%typemap(in, numinputs=0) TYPE * (TYPE result = {0}) "$1 = &result;"
%typemap(argout) TYPE * { $result = comm_ruby_result($result, VALUE); }
%enddef
COMM_OUT(comm_id, ULL2NUM(*$1))
COMM_OUT(comm_bool, *$1 != 0 ? Qtrue : Qfalse)
COMM_OUT(comm_string, comm_ruby_string(*$1))
COMM_OUT(comm_data, comm_ruby_data(*$1))
COMM_OUT(int32_t, INT2NUM(*$1))
COMM_OUT(uint32_t, UINT2NUM(*$1))
COMM_OUT(int64_t, LL2NUM(*$1))
COMM_OUT(comm_socket, LL2NUM(*$1))
COMM_OUT(uint64_t, ULL2NUM(*$1))
COMM_OUT(size_t, SIZET2NUM(*$1))
COMM_OUT(comm_address, ULL2NUM(*$1))
COMM_OUT(comm_status, comm_ruby_symbol(comm_value_name(comm_status_values, *$1)))

%typemap(out) comm_status "comm_ruby_finish($1); $result = Qundef;"
%typemap(ret) comm_status "vresult = vresult == Qundef ? Qnil : vresult;"

%define COMM_ENUM(TYPE)
COMM_IN(TYPE, comm_ruby_enum("$1_name", TYPE ## _values, $input))
COMM_OUT(TYPE, comm_ruby_symbol(comm_value_name(TYPE ## _values, *$1)))
%enddef
%define COMM_FLAGS(TYPE)
COMM_IN(TYPE, comm_ruby_flags("$1_name", TYPE ## _values, $input))
COMM_OUT(TYPE, comm_ruby_flag_symbols(TYPE ## _values, *$1))
%enddef
%define COMM_ENUM_OR_FLAGS(TYPE, BITS)
COMM_IN(TYPE, comm_ruby_enum_or_flags("$1_name", TYPE ## _values, BITS ## _values, $input))
COMM_OUT(TYPE, comm_ruby_flag_symbols(BITS ## _values, *$1))
%enddef

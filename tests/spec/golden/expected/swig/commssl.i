/* generated from spec/; do not edit: make gen */
%module(jniclassname="CommJNI") commssl_native

%{
/* clang-format off */
#include "support.h"

const comm_value comm_ssl_protocol_values[] = {
    {"t", COMM_T},
    {NULL, 0},
};

const comm_value comm_lid_values[] = {
    {"open", COMM_OPEN},
    {"shut", COMM_SHUT},
    {NULL, 0},
};

const comm_value comm_step_values[] = {
    {"done", COMM_DONE},
    {NULL, 0},
};

const comm_value comm_handle_kind_values[] = {
    {"ssl-ctx-pointer", COMM_KIND_SSL_CTX_POINTER},
    {"ssl-pointer", COMM_KIND_SSL_POINTER},
    {"ssl-cipher-pointer", COMM_KIND_SSL_CIPHER_POINTER},
    {NULL, 0},
};

const comm_value comm_decision_kind_values[] = {
    {"certificate", COMM_CERTIFICATE},
    {NULL, 0},
};

const comm_value comm_lid_flags_values[] = {
    {"peer-only", COMM_SSL_VERIFY_PEER},
    {"once", COMM_SSL_VERIFY_CLIENT_ONCE},
    {NULL, 0},
};

/* The types of conditions, and the word for each in Tcl's error code. */
const comm_value comm_status_values[] = {
    {"comm-error", COMM_COMM_ERROR},
    {"usage-error", COMM_USAGE_ERROR},
    {NULL, 0},
};

const comm_value comm_condition_word_values[] = {
    {"ERROR", COMM_COMM_ERROR},
    {"USAGE", COMM_USAGE_ERROR},
    {NULL, 0},
};

%}

%include "roles.i"
COMM_ENUM(comm_ssl_protocol)
COMM_ENUM_OR_FLAGS(comm_lid, comm_lid_flags)
COMM_ENUM(comm_step)
COMM_ENUM(comm_handle_kind)
COMM_ENUM(comm_decision_kind)
COMM_FLAGS(comm_lid_flags)

%{
enum {
    KIND_BOX_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 0,
};

static void release_box_keywords(void *holder);
static void retain_box(void *pointer) { comm_retain_box(pointer); }
static void release_box(void *pointer) { comm_free_box(pointer); }
static void retain_ssl_ctx_pointer(void *pointer) { comm_retain_ssl_ctx(pointer); }
static void release_ssl_ctx_pointer(void *pointer) { comm_destroy_ssl_ctx(pointer); }

const comm_kind comm_kinds[] = {
    {COMM_KIND_BOX, "box", retain_box, release_box, NULL, 0},
    {COMM_KIND_SSL_CTX_POINTER, "ssl-ctx-pointer", retain_ssl_ctx_pointer, release_ssl_ctx_pointer, NULL, 1},
    {COMM_KIND_SSL_POINTER, "ssl-pointer", NULL, NULL, NULL, 1},
    {COMM_KIND_SSL_CIPHER_POINTER, "ssl-cipher-pointer", NULL, NULL, NULL, 1},
    {KIND_BOX_KEYWORDS, "box-keywords", NULL, release_box_keywords, NULL, 0},
};
const size_t comm_kind_count = sizeof comm_kinds / sizeof comm_kinds[0];

static comm_status COMM_CALL trampoline_box_callback(comm_box *box, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_BOX, (void *)box),
    };
    comm_answer answer = {.type = COMM_ANSWERS_NOTHING};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status;
}

static comm_status COMM_CALL trampoline_key_callback(size_t room, int32_t again, void *key,
    size_t *key_length, void *data) {
    const comm_argument arguments[] = {
        comm_argument_number(room),
        comm_argument_bool(again),
    };
    comm_answer answer = {.type = COMM_ANSWERS_BYTES, .room = key, .capacity = room};
    comm_status status = comm_closure_ask(data, arguments, 2, &answer);
    if (status == 0)
        *key_length = (size_t)answer.number;
    return status;
}

static int32_t COMM_CALL trampoline_look_callback(const char *text, void *data) {
    const comm_argument arguments[] = {
        comm_argument_text(text),
    };
    comm_answer answer = {.type = COMM_ANSWERS_BOOL};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status == 0 && answer.number != 0;
}

typedef struct box_keywords_holder {
    comm_holder base;
    comm_box_keywords value;
} box_keywords_holder;

static void release_box_keywords(void *holder) {
    comm_box_keywords_clear(&((box_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_box_keywords_new(comm_id *result) {
    box_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_box_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_BOX_KEYWORDS, holder, result);
}

static comm_status swig_box_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_BOX_KEYWORDS, "keywords");
}

static comm_status swig_box_keywords_set_lid(comm_id keywords, comm_lid lid) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_box_keywords_set_lid(&holder->value, lid);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_names(comm_id keywords, comm_texts names) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_texts(&holder->base, &names);
    if (call.status == 0)
        comm_box_keywords_set_names(&holder->value, names.items, names.count);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_callback(comm_id keywords, comm_closure *callback) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_box_keywords_set_callback(&holder->value, callback != NULL ? trampoline_box_callback : NULL, callback,
            callback != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(callback);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_timeout(comm_id keywords, comm_seconds timeout) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_box_keywords_set_timeout(&holder->value, timeout);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_content(comm_id keywords, comm_bytes content COMM_RANGE(content)) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    comm_bytes value;
    COMM_OPEN_BYTES(call, content)
    if (call.status == 0)
        call.status = comm_keep_bytes(&holder->base, content, &value);
    if (call.status == 0)
        comm_box_keywords_set_content(&holder->value, value.data, value.length);
    COMM_CLOSE_BYTES(call, content)
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_ssl_ctx(comm_id keywords, comm_ssl_ctx_choice ssl_ctx) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    comm_ssl_ctx value;
    if (call.status == 0)
        call.status = comm_keep_choice(&holder->base, ssl_ctx, "ssl-ctx", &value);
    if (call.status == 0)
        comm_box_keywords_set_ssl_ctx(&holder->value, value);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_host(comm_id keywords, comm_host_name host) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = host.name == NULL ? 0 : comm_keep_text(&holder->base, &host.name);
    if (call.status == 0)
        comm_box_keywords_set_host(&holder->value, host);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_key(comm_id keywords, comm_closure *key) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_box_keywords_set_key(&holder->value, key != NULL ? trampoline_key_callback : NULL, key,
            key != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(key);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_look(comm_id keywords, comm_closure *look) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_box_keywords_set_look(&holder->value, look != NULL ? trampoline_look_callback : NULL, look,
            look != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(look);
    return comm_call_end(&call);
}

static comm_status swig_box_keywords_set_inner(comm_id keywords, comm_id inner) {
    comm_call call = {0};
    box_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, false, "keywords");
    void *value = NULL;
    if (call.status == 0)
        call.status = comm_keep_handle(&holder->base, inner, COMM_KIND_BOX, "inner", &value);
    if (call.status == 0)
        comm_box_keywords_set_inner(&holder->value, value);
    return comm_call_end(&call);
}

static comm_status swig_make_box(comm_id keywords, comm_id *box) {
    comm_call call = {0};
    box_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_BOX_KEYWORDS, true, "keywords");
    comm_box *c_box = NULL;
    if (call.status == 0) {
        call.status = comm_make_box(c_keywords != NULL ? &c_keywords->value : NULL, &c_box);
    }
    comm_call_give(&call, COMM_KIND_BOX, (void *)c_box, box);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct make_box_call {
    comm_id keywords;
    comm_id *box;
    comm_status status;
} make_box_call;

static void *run_make_box(void *argument) {
    make_box_call *call = argument;
    call->status = swig_make_box(call->keywords, call->box);
    return NULL;
}

static comm_status blocking_make_box(comm_id keywords, comm_id *box) {
    make_box_call call = {keywords, box, 0};
    comm_ruby_blocking(run_make_box, &call, 0);
    return call.status;
}
#define swig_make_box blocking_make_box
#endif

static comm_status swig_open_box(comm_id box, comm_lid lid, comm_utf8_or_null label, comm_string *text) {
    comm_call call = {0};
    comm_box *c_box = comm_call_handle(&call, box, COMM_KIND_BOX, false, "box");
    if (call.status == 0) {
        call.status = comm_open_box(c_box, lid, label, text);
        comm_id_end_children(box);
    }
    return comm_call_end(&call);
}

static comm_status swig_read_box(comm_id box, comm_step *result, comm_buffer *data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_box *c_box = comm_call_handle(&call, box, COMM_KIND_BOX, false, "box");
    COMM_OPEN_BUFFER(call, data)
    if (call.status == 0) {
        *result = comm_read_box(c_box, data->data, data->capacity, &data->length);
        comm_call_step(&call, *result);
    }
    COMM_CLOSE_BUFFER(call, data)
    return comm_call_end(&call);
}

static comm_status swig_pack_box(comm_id box, comm_data *packed) {
    comm_call call = {0};
    comm_box *c_box = comm_call_handle(&call, box, COMM_KIND_BOX, false, "box");
    if (call.status == 0) {
        call.status = comm_pack_box(c_box, &packed->data, &packed->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_handle_from_address(comm_handle_kind kind, comm_address address, comm_id *handle) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_handle_from_address(kind, (void *)address, handle);
    }
    return comm_call_end(&call);
}

static comm_status swig_free_box(comm_id box) {
    return comm_id_drop(box, COMM_KIND_BOX, "box");
}

static comm_status swig_destroy_ssl_ctx(comm_id ssl_ctx) {
    return comm_id_drop(ssl_ctx, COMM_KIND_SSL_CTX_POINTER, "ssl-ctx");
}

static comm_status swig_set_lid(comm_id ssl_or_ctx, comm_lid lid) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_lid(c_ssl_or_ctx, lid);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_lid_call {
    comm_id ssl_or_ctx;
    comm_lid lid;
    comm_status status;
} set_lid_call;

static void *run_set_lid(void *argument) {
    set_lid_call *call = argument;
    call->status = swig_set_lid(call->ssl_or_ctx, call->lid);
    return NULL;
}

static comm_status blocking_set_lid(comm_id ssl_or_ctx, comm_lid lid) {
    set_lid_call call = {ssl_or_ctx, lid, 0};
    comm_ruby_blocking(run_set_lid, &call, 0);
    return call.status;
}
#define swig_set_lid blocking_set_lid
#endif

static comm_status swig_ssl_ctx_set_mode(comm_id ssl_ctx, int64_t mode, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_mode(c_ssl_ctx, mode);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_need_tmp_rsa(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_need_tmp_rsa(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_get_current_cipher(comm_id ssl, comm_id *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_ssl_cipher_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_current_cipher(c_ssl);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_CIPHER_POINTER, (void *)c_result, ssl, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_current_cipher_call {
    comm_id ssl;
    comm_id *result;
    comm_status status;
} ssl_get_current_cipher_call;

static void *run_ssl_get_current_cipher(void *argument) {
    ssl_get_current_cipher_call *call = argument;
    call->status = swig_ssl_get_current_cipher(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_current_cipher(comm_id ssl, comm_id *result) {
    ssl_get_current_cipher_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_current_cipher, &call, 0);
    return call.status;
}
#define swig_ssl_get_current_cipher blocking_ssl_get_current_cipher
#endif

static comm_status swig_ssl_get_cipher_name(comm_id ssl, comm_string *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_cipher_name(c_ssl);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_cipher_name_call {
    comm_id ssl;
    comm_string *result;
    comm_status status;
} ssl_get_cipher_name_call;

static void *run_ssl_get_cipher_name(void *argument) {
    ssl_get_cipher_name_call *call = argument;
    call->status = swig_ssl_get_cipher_name(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_cipher_name(comm_id ssl, comm_string *result) {
    ssl_get_cipher_name_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_cipher_name, &call, 0);
    return call.status;
}
#define swig_ssl_get_cipher_name blocking_ssl_get_cipher_name
#endif

static comm_status swig_ssl_cipher_get_bits(comm_id cipher, int32_t *result, int32_t *algorithm_bits) {
    comm_call call = {0};
    comm_ssl_cipher_pointer c_cipher = comm_call_handle(&call, cipher, COMM_KIND_SSL_CIPHER_POINTER, true, "cipher");
    if (call.status == 0) {
        *result = comm_ssl_cipher_get_bits(c_cipher, algorithm_bits);
    }
    return comm_call_end(&call);
}

%}

comm_status swig_box_keywords_new(comm_id *result);
comm_status swig_box_keywords_drop(comm_id keywords);
comm_status swig_box_keywords_set_lid(comm_id keywords, comm_lid lid);
comm_status swig_box_keywords_set_names(comm_id keywords, comm_texts names);
comm_status swig_box_keywords_set_callback(comm_id keywords, comm_closure *callback);
comm_status swig_box_keywords_set_timeout(comm_id keywords, comm_seconds timeout);
comm_status swig_box_keywords_set_content(comm_id keywords, comm_bytes content COMM_RANGE(content));
comm_status swig_box_keywords_set_ssl_ctx(comm_id keywords, comm_ssl_ctx_choice ssl_ctx);
comm_status swig_box_keywords_set_host(comm_id keywords, comm_host_name host);
comm_status swig_box_keywords_set_key(comm_id keywords, comm_closure *key);
comm_status swig_box_keywords_set_look(comm_id keywords, comm_closure *look);
comm_status swig_box_keywords_set_inner(comm_id keywords, comm_id inner);
comm_status swig_make_box(comm_id keywords, comm_id *box);
comm_status swig_open_box(comm_id box, comm_lid lid, comm_utf8_or_null label, comm_string *text);
comm_status swig_read_box(comm_id box, comm_step *result, comm_buffer *data COMM_RANGE(data));
comm_status swig_pack_box(comm_id box, comm_data *packed);
comm_status swig_handle_from_address(comm_handle_kind kind, comm_address address, comm_id *handle);
comm_status swig_free_box(comm_id box);
comm_status swig_destroy_ssl_ctx(comm_id ssl_ctx);
comm_status swig_set_lid(comm_id ssl_or_ctx, comm_lid lid);
comm_status swig_ssl_ctx_set_mode(comm_id ssl_ctx, int64_t mode, int64_t *result);
comm_status swig_ssl_ctx_need_tmp_rsa(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_get_current_cipher(comm_id ssl, comm_id *result);
comm_status swig_ssl_get_cipher_name(comm_id ssl, comm_string *result);
comm_status swig_ssl_cipher_get_bits(comm_id cipher, int32_t *result, int32_t *algorithm_bits);

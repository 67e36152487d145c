/* generated from spec/; do not edit: make gen */
%module(jniclassname="CommJNI") commssl_native

%{
/* clang-format off */
#include "support.h"

const comm_value comm_ssl_protocol_values[] = {
    {"t", COMM_T},
    {"default", COMM_DEFAULT},
    {"v2", COMM_V2},
    {"v3", COMM_V3},
    {"v23", COMM_V23},
    {"tls-v1", COMM_TLS_V1},
    {NULL, 0},
};

const comm_value comm_protocol_version_values[] = {
    {"default", COMM_DEFAULT},
    {"tls-v1", COMM_TLS_V1},
    {"tls-v1-1", COMM_TLS_V1_1},
    {"tls-v1-2", COMM_TLS_V1_2},
    {"tls-v1-3", COMM_TLS_V1_3},
    {NULL, 0},
};

const comm_value comm_ssl_side_values[] = {
    {"client", COMM_CLIENT},
    {"server", COMM_SERVER},
    {"both", COMM_BOTH},
    {NULL, 0},
};

const comm_value comm_verification_side_values[] = {
    {"default", COMM_DEFAULT},
    {"client", COMM_CLIENT},
    {"server", COMM_SERVER},
    {NULL, 0},
};

const comm_value comm_verification_mode_values[] = {
    {"never", COMM_NEVER},
    {"always", COMM_ALWAYS},
    {"once", COMM_ONCE},
    {NULL, 0},
};

const comm_value comm_verify_values[] = {
    {"default", COMM_DEFAULT},
    {"none", COMM_NONE},
    {"chain", COMM_CHAIN},
    {NULL, 0},
};

const comm_value comm_step_values[] = {
    {"done", COMM_DONE},
    {"want-read", COMM_WANT_READ},
    {"want-write", COMM_WANT_WRITE},
    {"want-callback", COMM_WANT_CALLBACK},
    {"closed", COMM_CLOSED},
    {"truncated", COMM_TRUNCATED},
    {"failed", COMM_FAILED},
    {NULL, 0},
};

const comm_value comm_openssl_version_part_values[] = {
    {"version", COMM_VERSION},
    {"built-on", COMM_BUILT_ON},
    {"directory", COMM_DIRECTORY},
    {"platform", COMM_PLATFORM},
    {"cflags", COMM_CFLAGS},
    {NULL, 0},
};

const comm_value comm_handle_kind_values[] = {
    {"ssl-ctx-pointer", COMM_KIND_SSL_CTX_POINTER},
    {"ssl-pointer", COMM_KIND_SSL_POINTER},
    {"ssl-cipher-pointer", COMM_KIND_SSL_CIPHER_POINTER},
    {"ssl-cipher-pointer-stack", COMM_KIND_SSL_CIPHER_POINTER_STACK},
    {"x509-pointer", COMM_KIND_X509_POINTER},
    {"x509-name-stack", COMM_KIND_X509_NAME_STACK},
    {"dh-pointer", COMM_KIND_DH_POINTER},
    {"rsa-pointer", COMM_KIND_RSA_POINTER},
    {"evp-pkey-pointer", COMM_KIND_EVP_PKEY_POINTER},
    {"x509-name-pointer", COMM_KIND_X509_NAME_POINTER},
    {"x509-extension-pointer", COMM_KIND_X509_EXTENSION_POINTER},
    {"x509-extension-stack", COMM_KIND_X509_EXTENSION_STACK},
    {"x509-store-ctx-pointer", COMM_KIND_X509_STORE_CTX_POINTER},
    {"x509-stack", COMM_KIND_X509_STACK},
    {"x509-crl-pointer", COMM_KIND_X509_CRL_POINTER},
    {NULL, 0},
};

const comm_value comm_handle_ownership_values[] = {
    {"borrow", COMM_BORROW},
    {"own", COMM_OWN},
    {NULL, 0},
};

const comm_value comm_direction_values[] = {
    {"input", COMM_INPUT},
    {"output", COMM_OUTPUT},
    {"io", COMM_IO},
    {NULL, 0},
};

const comm_value comm_ipv6_values[] = {
    {"any", COMM_ANY},
    {"t", COMM_T},
    {"none", COMM_NONE},
    {NULL, 0},
};

const comm_value comm_alert_sender_values[] = {
    {"none", COMM_NONE},
    {"here", COMM_HERE},
    {"peer", COMM_PEER},
    {NULL, 0},
};

const comm_value comm_decision_answer_values[] = {
    {"proceed", COMM_PROCEED},
    {"reject", COMM_REJECT},
    {"suspend", COMM_SUSPEND},
    {NULL, 0},
};

const comm_value comm_decision_kind_values[] = {
    {"hello", COMM_HELLO},
    {"certificate", COMM_CERTIFICATE},
    {"verification", COMM_VERIFICATION},
    {NULL, 0},
};

const comm_value comm_server_ipv6_values[] = {
    {"any", COMM_ANY},
    {"t", COMM_T},
    {"none", COMM_NONE},
    {"both", COMM_BOTH},
    {NULL, 0},
};

const comm_value comm_verify_flags_values[] = {
    {"verify-peer", COMM_SSL_VERIFY_PEER},
    {"fail-if-no-peer-cert", COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT},
    {"verify-client-once", COMM_SSL_VERIFY_CLIENT_ONCE},
    {NULL, 0},
};

const comm_value comm_key_usage_values[] = {
    {"digital-signature", COMM_KU_DIGITAL_SIGNATURE},
    {"non-repudiation", COMM_KU_NON_REPUDIATION},
    {"key-encipherment", COMM_KU_KEY_ENCIPHERMENT},
    {"data-encipherment", COMM_KU_DATA_ENCIPHERMENT},
    {"key-agreement", COMM_KU_KEY_AGREEMENT},
    {"key-cert-sign", COMM_KU_KEY_CERT_SIGN},
    {"crl-sign", COMM_KU_CRL_SIGN},
    {"encipher-only", COMM_KU_ENCIPHER_ONLY},
    {"decipher-only", COMM_KU_DECIPHER_ONLY},
    {NULL, 0},
};

const comm_value comm_netscape_certificate_type_values[] = {
    {"ssl-client", COMM_NS_SSL_CLIENT},
    {"ssl-server", COMM_NS_SSL_SERVER},
    {"smime", COMM_NS_SMIME},
    {"object-signing", COMM_NS_OBJSIGN},
    {"ssl-ca", COMM_NS_SSL_CA},
    {"smime-ca", COMM_NS_SMIME_CA},
    {"object-signing-ca", COMM_NS_OBJSIGN_CA},
    {NULL, 0},
};

/* The types of conditions, and the word for each in Tcl's error code. */
const comm_value comm_status_values[] = {
    {"comm-error", COMM_COMM_ERROR},
    {"usage-error", COMM_USAGE_ERROR},
    {"memory-error", COMM_MEMORY_ERROR},
    {"socket-error", COMM_SOCKET_ERROR},
    {"socket-timeout", COMM_SOCKET_TIMEOUT},
    {"socket-interrupted", COMM_SOCKET_INTERRUPTED},
    {"ssl-condition", COMM_SSL_CONDITION},
    {"ssl-closed", COMM_SSL_CLOSED},
    {"ssl-error", COMM_SSL_ERROR},
    {"ssl-truncated", COMM_SSL_TRUNCATED},
    {"ssl-failure", COMM_SSL_FAILURE},
    {"ssl-verification-failure", COMM_SSL_VERIFICATION_FAILURE},
    {"ssl-x509-lookup", COMM_SSL_X509_LOOKUP},
    {"ssl-suspended", COMM_SSL_SUSPENDED},
    {"ssl-handshake-timeout", COMM_SSL_HANDSHAKE_TIMEOUT},
    {"ssl-library-error", COMM_SSL_LIBRARY_ERROR},
    {NULL, 0},
};

const comm_value comm_condition_word_values[] = {
    {"ERROR", COMM_COMM_ERROR},
    {"USAGE", COMM_USAGE_ERROR},
    {"MEMORY", COMM_MEMORY_ERROR},
    {"SOCKET", COMM_SOCKET_ERROR},
    {"TIMEOUT", COMM_SOCKET_TIMEOUT},
    {"INTERRUPTED", COMM_SOCKET_INTERRUPTED},
    {"SSL", COMM_SSL_CONDITION},
    {"CLOSED", COMM_SSL_CLOSED},
    {"ERROR", COMM_SSL_ERROR},
    {"TRUNCATED", COMM_SSL_TRUNCATED},
    {"FAILURE", COMM_SSL_FAILURE},
    {"VERIFY", COMM_SSL_VERIFICATION_FAILURE},
    {"LOOKUP", COMM_SSL_X509_LOOKUP},
    {"SUSPENDED", COMM_SSL_SUSPENDED},
    {"TIMEOUT", COMM_SSL_HANDSHAKE_TIMEOUT},
    {"LIBRARY", COMM_SSL_LIBRARY_ERROR},
    {NULL, 0},
};

%}

%include "roles.i"
COMM_ENUM(comm_ssl_protocol)
COMM_ENUM(comm_protocol_version)
COMM_ENUM(comm_ssl_side)
COMM_ENUM(comm_verification_side)
COMM_ENUM_OR_FLAGS(comm_verification_mode, comm_verify_flags)
COMM_ENUM(comm_verify)
COMM_ENUM(comm_step)
COMM_ENUM(comm_openssl_version_part)
COMM_ENUM(comm_handle_kind)
COMM_ENUM(comm_handle_ownership)
COMM_ENUM(comm_direction)
COMM_ENUM(comm_ipv6)
COMM_ENUM(comm_alert_sender)
COMM_ENUM(comm_decision_answer)
COMM_ENUM(comm_decision_kind)
COMM_ENUM(comm_server_ipv6)
COMM_FLAGS(comm_verify_flags)
COMM_FLAGS(comm_key_usage)
COMM_FLAGS(comm_netscape_certificate_type)

%{
enum {
    KIND_LIBRARY_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 0,
    KIND_SSL_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 1,
    KIND_OPTION_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 2,
    KIND_PEM_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 3,
    KIND_DETACH_KEYWORDS = COMM_KIND_FIRST_KEYWORDS + 4,
};

static void release_library_keywords(void *holder);
static void release_ssl_keywords(void *holder);
static void release_option_keywords(void *holder);
static void release_pem_keywords(void *holder);
static void release_detach_keywords(void *holder);
static void retain_string_list(void *pointer) { comm_retain_string_list(pointer); }
static void release_string_list(void *pointer) { comm_free_string_list(pointer); }
static void retain_condition(void *pointer) { comm_retain_condition(pointer); }
static void release_condition(void *pointer) { comm_free_condition(pointer); }
static void retain_ssl_ctx_pointer(void *pointer) { comm_retain_ssl_ctx(pointer); }
static void release_ssl_ctx_pointer(void *pointer) { comm_destroy_ssl_ctx(pointer); }
static void retain_ssl_pointer(void *pointer) { comm_retain_ssl(pointer); }
static void release_ssl_pointer(void *pointer) { comm_destroy_ssl(pointer); }
static void release_ssl_cipher_pointer_stack(void *pointer) { comm_free_ssl_ciphers(pointer); }
static void *copy_ssl_cipher_pointer_stack(void *pointer) { return comm_copy_ssl_ciphers(pointer); }
static void retain_x509_pointer(void *pointer) { comm_retain_certificate(pointer); }
static void release_x509_pointer(void *pointer) { comm_release_certificate(pointer); }
static void release_x509_name_stack(void *pointer) { comm_free_x509_names(pointer); }
static void *copy_x509_name_stack(void *pointer) { return comm_copy_x509_names(pointer); }
static void retain_dh_pointer(void *pointer) { comm_retain_dh(pointer); }
static void release_dh_pointer(void *pointer) { comm_free_dh(pointer); }
static void retain_rsa_pointer(void *pointer) { comm_retain_rsa(pointer); }
static void release_rsa_pointer(void *pointer) { comm_free_rsa(pointer); }
static void retain_evp_pkey_pointer(void *pointer) { comm_retain_evp_pkey(pointer); }
static void release_evp_pkey_pointer(void *pointer) { comm_free_evp_pkey(pointer); }
static void release_x509_stack(void *pointer) { comm_free_x509_stack(pointer); }
static void *copy_x509_stack(void *pointer) { return comm_copy_x509_stack(pointer); }
static void retain_x509_crl_pointer(void *pointer) { comm_retain_x509_crl(pointer); }
static void release_x509_crl_pointer(void *pointer) { comm_free_x509_crl(pointer); }
static void retain_certificate_key_pairs(void *pointer) { comm_retain_certificate_key_pairs(pointer); }
static void release_certificate_key_pairs(void *pointer) { comm_free_certificate_key_pairs(pointer); }
static void retain_ssl_engine(void *pointer) { comm_retain_ssl_engine(pointer); }
static void release_ssl_engine(void *pointer) { comm_free_ssl_engine(pointer); }
static void retain_ssl_decision(void *pointer) { comm_retain_ssl_decision(pointer); }
static void release_ssl_decision(void *pointer) { comm_free_ssl_decision(pointer); }
static void retain_socket_stream(void *pointer) { comm_retain_socket_stream(pointer); }
static void release_socket_stream(void *pointer) { comm_free_socket_stream(pointer); }
static void retain_tcp_server(void *pointer) { comm_retain_tcp_server(pointer); }
static void release_tcp_server(void *pointer) { comm_free_tcp_server(pointer); }

const comm_kind comm_kinds[] = {
    {COMM_KIND_STRING_LIST, "string-list", retain_string_list, release_string_list, NULL, 0},
    {COMM_KIND_CONDITION, "condition", retain_condition, release_condition, NULL, 0},
    {COMM_KIND_SSL_CTX_POINTER, "ssl-ctx-pointer", retain_ssl_ctx_pointer, release_ssl_ctx_pointer, NULL, 1},
    {COMM_KIND_SSL_POINTER, "ssl-pointer", retain_ssl_pointer, release_ssl_pointer, NULL, 1},
    {COMM_KIND_SSL_CIPHER_POINTER, "ssl-cipher-pointer", NULL, NULL, NULL, 1},
    {COMM_KIND_SSL_CIPHER_POINTER_STACK, "ssl-cipher-pointer-stack", NULL, release_ssl_cipher_pointer_stack, copy_ssl_cipher_pointer_stack, 1},
    {COMM_KIND_X509_POINTER, "x509-pointer", retain_x509_pointer, release_x509_pointer, NULL, 1},
    {COMM_KIND_X509_NAME_STACK, "x509-name-stack", NULL, release_x509_name_stack, copy_x509_name_stack, 1},
    {COMM_KIND_DH_POINTER, "dh-pointer", retain_dh_pointer, release_dh_pointer, NULL, 1},
    {COMM_KIND_RSA_POINTER, "rsa-pointer", retain_rsa_pointer, release_rsa_pointer, NULL, 1},
    {COMM_KIND_EVP_PKEY_POINTER, "evp-pkey-pointer", retain_evp_pkey_pointer, release_evp_pkey_pointer, NULL, 1},
    {COMM_KIND_X509_NAME_POINTER, "x509-name-pointer", NULL, NULL, NULL, 1},
    {COMM_KIND_X509_EXTENSION_POINTER, "x509-extension-pointer", NULL, NULL, NULL, 1},
    {COMM_KIND_X509_EXTENSION_STACK, "x509-extension-stack", NULL, NULL, NULL, 1},
    {COMM_KIND_X509_STORE_CTX_POINTER, "x509-store-ctx-pointer", NULL, NULL, NULL, 1},
    {COMM_KIND_X509_STACK, "x509-stack", NULL, release_x509_stack, copy_x509_stack, 1},
    {COMM_KIND_X509_CRL_POINTER, "x509-crl-pointer", retain_x509_crl_pointer, release_x509_crl_pointer, NULL, 1},
    {COMM_KIND_CERTIFICATE_KEY_PAIRS, "certificate-key-pairs", retain_certificate_key_pairs, release_certificate_key_pairs, NULL, 0},
    {COMM_KIND_SSL_ENGINE, "ssl-engine", retain_ssl_engine, release_ssl_engine, NULL, 0},
    {COMM_KIND_SSL_DECISION, "ssl-decision", retain_ssl_decision, release_ssl_decision, NULL, 0},
    {COMM_KIND_SOCKET_STREAM, "socket-stream", retain_socket_stream, release_socket_stream, NULL, 0},
    {COMM_KIND_TCP_SERVER, "tcp-server", retain_tcp_server, release_tcp_server, NULL, 0},
    {KIND_LIBRARY_KEYWORDS, "library-keywords", NULL, release_library_keywords, NULL, 0},
    {KIND_SSL_KEYWORDS, "ssl-keywords", NULL, release_ssl_keywords, NULL, 0},
    {KIND_OPTION_KEYWORDS, "option-keywords", NULL, release_option_keywords, NULL, 0},
    {KIND_PEM_KEYWORDS, "pem-keywords", NULL, release_pem_keywords, NULL, 0},
    {KIND_DETACH_KEYWORDS, "detach-keywords", NULL, release_detach_keywords, NULL, 0},
};
const size_t comm_kind_count = sizeof comm_kinds / sizeof comm_kinds[0];

static comm_status COMM_CALL trampoline_ctx_configure_callback(comm_ssl_ctx_pointer ssl_ctx, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_SSL_CTX_POINTER, (void *)ssl_ctx),
    };
    comm_answer answer = {.type = COMM_ANSWERS_NOTHING};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status;
}

static comm_decision_answer COMM_CALL trampoline_cert_callback(comm_ssl_pointer ssl, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_SSL_POINTER, (void *)ssl),
    };
    comm_answer answer = {.type = COMM_ANSWERS_WORD, .words = comm_decision_answer_values};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status != 0 ? COMM_REJECT : (int32_t)answer.number;
}

static comm_decision_answer COMM_CALL trampoline_hello_callback(comm_ssl_pointer ssl, const char *server_name,
    void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_SSL_POINTER, (void *)ssl),
        comm_argument_text(server_name),
    };
    comm_answer answer = {.type = COMM_ANSWERS_WORD, .words = comm_decision_answer_values};
    comm_status status = comm_closure_ask(data, arguments, 2, &answer);
    return status != 0 ? COMM_REJECT : (int32_t)answer.number;
}

static comm_decision_answer COMM_CALL trampoline_verification_callback(comm_ssl_pointer ssl,
    comm_x509_pointer certificate, int32_t ok, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_SSL_POINTER, (void *)ssl),
        comm_argument_handle(COMM_KIND_X509_POINTER, (void *)certificate),
        comm_argument_bool(ok),
    };
    comm_answer answer = {.type = COMM_ANSWERS_WORD, .words = comm_decision_answer_values};
    comm_status status = comm_closure_ask(data, arguments, 3, &answer);
    return status != 0 ? COMM_REJECT : (int32_t)answer.number;
}

static int32_t COMM_CALL trampoline_verify_callback(int32_t ok, comm_x509_store_ctx_pointer store_ctx,
    void *data) {
    const comm_argument arguments[] = {
        comm_argument_bool(ok),
        comm_argument_handle(COMM_KIND_X509_STORE_CTX_POINTER, (void *)store_ctx),
    };
    comm_answer answer = {.type = COMM_ANSWERS_BOOL};
    comm_status status = comm_closure_ask(data, arguments, 2, &answer);
    return status == 0 && answer.number != 0;
}

static comm_status COMM_CALL trampoline_password_callback(size_t maximum_length, int32_t rwflag,
    void *password, size_t *password_length, void *data) {
    const comm_argument arguments[] = {
        comm_argument_number(maximum_length),
        comm_argument_bool(rwflag),
    };
    comm_answer answer = {.type = COMM_ANSWERS_BYTES, .room = password, .capacity = maximum_length};
    comm_status status = comm_closure_ask(data, arguments, 2, &answer);
    if (status == 0)
        *password_length = (size_t)answer.number;
    return status;
}

static comm_status COMM_CALL trampoline_dh_callback(int32_t is_export, int32_t keylength, comm_dh_pointer *dh,
    void *data) {
    const comm_argument arguments[] = {
        comm_argument_bool(is_export),
        comm_argument_number(keylength),
    };
    comm_answer answer = {.type = COMM_ANSWERS_HANDLE};
    comm_status status = comm_closure_ask(data, arguments, 2, &answer);
    void *own = comm_answer_own(&answer, COMM_KIND_DH_POINTER, &status);
    if (own != NULL)
        *dh = own;
    return status;
}

static comm_status COMM_CALL trampoline_ssl_configure_callback(comm_ssl_pointer ssl, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(COMM_KIND_SSL_POINTER, (void *)ssl),
    };
    comm_answer answer = {.type = COMM_ANSWERS_NOTHING};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status;
}

static comm_status COMM_CALL trampoline_crypto_object_callback(comm_crypto_object object, void *data) {
    const comm_argument arguments[] = {
        comm_argument_handle(object.kind, object.pointer),
    };
    comm_answer answer = {.type = COMM_ANSWERS_NOTHING};
    comm_status status = comm_closure_ask(data, arguments, 1, &answer);
    return status;
}

typedef struct library_keywords_holder {
    comm_holder base;
    comm_library_keywords value;
} library_keywords_holder;

static void release_library_keywords(void *holder) {
    comm_library_keywords_clear(&((library_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_library_keywords_new(comm_id *result) {
    library_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_library_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_LIBRARY_KEYWORDS, holder, result);
}

static comm_status swig_library_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_LIBRARY_KEYWORDS, "keywords");
}

static comm_status swig_library_keywords_set_library_path(comm_id keywords, comm_texts library_path) {
    comm_call call = {0};
    library_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_LIBRARY_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_texts(&holder->base, &library_path);
    if (call.status == 0)
        comm_library_keywords_set_library_path(&holder->value, library_path.items, library_path.count);
    return comm_call_end(&call);
}

static comm_status swig_library_keywords_set_already_done(comm_id keywords, comm_bool already_done) {
    comm_call call = {0};
    library_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_LIBRARY_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_library_keywords_set_already_done(&holder->value, already_done);
    return comm_call_end(&call);
}

typedef struct ssl_keywords_holder {
    comm_holder base;
    comm_ssl_keywords value;
} ssl_keywords_holder;

static void release_ssl_keywords(void *holder) {
    comm_ssl_keywords_clear(&((ssl_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_ssl_keywords_new(comm_id *result) {
    ssl_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_ssl_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_SSL_KEYWORDS, holder, result);
}

static comm_status swig_ssl_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_SSL_KEYWORDS, "keywords");
}

static comm_status swig_ssl_keywords_set_ssl_ctx(comm_id keywords, comm_ssl_ctx_choice ssl_ctx) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    comm_ssl_ctx value;
    if (call.status == 0)
        call.status = comm_keep_choice(&holder->base, ssl_ctx, "ssl-ctx", &value);
    if (call.status == 0)
        comm_ssl_keywords_set_ssl_ctx(&holder->value, value);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_ssl_side(comm_id keywords, comm_ssl_side ssl_side) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_ssl_side(&holder->value, ssl_side);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_ctx_configure_callback(comm_id keywords,
    comm_closure *ctx_configure_callback) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_ctx_configure_callback(&holder->value,
            ctx_configure_callback != NULL ? trampoline_ctx_configure_callback : NULL, ctx_configure_callback,
            ctx_configure_callback != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(ctx_configure_callback);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_ssl_configure_callback(comm_id keywords,
    comm_closure *ssl_configure_callback) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_ssl_configure_callback(&holder->value,
            ssl_configure_callback != NULL ? trampoline_ssl_configure_callback : NULL, ssl_configure_callback,
            ssl_configure_callback != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(ssl_configure_callback);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_handshake_timeout(comm_id keywords, comm_seconds handshake_timeout) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_handshake_timeout(&holder->value, handshake_timeout);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_tlsext_host_name(comm_id keywords, comm_host_name tlsext_host_name) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = tlsext_host_name.name == NULL ? 0 : comm_keep_text(&holder->base, &tlsext_host_name.name);
    if (call.status == 0)
        comm_ssl_keywords_set_tlsext_host_name(&holder->value, tlsext_host_name);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_verify(comm_id keywords, comm_verify verify) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_verify(&holder->value, verify);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_verify_name(comm_id keywords, comm_utf8 verify_name) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_text(&holder->base, &verify_name);
    if (call.status == 0)
        comm_ssl_keywords_set_verify_name(&holder->value, verify_name);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_ring_size(comm_id keywords, size_t ring_size) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_ring_size(&holder->value, ring_size);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_socket(comm_id keywords, comm_socket socket) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_socket(&holder->value, socket);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_read_timeout(comm_id keywords, comm_seconds read_timeout) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_read_timeout(&holder->value, read_timeout);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_write_timeout(comm_id keywords, comm_seconds write_timeout) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_write_timeout(&holder->value, write_timeout);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_timeout(comm_id keywords, comm_seconds timeout) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_timeout(&holder->value, timeout);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_direction(comm_id keywords, comm_direction direction) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_direction(&holder->value, direction);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_local_address(comm_id keywords, comm_utf8 local_address) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_text(&holder->base, &local_address);
    if (call.status == 0)
        comm_ssl_keywords_set_local_address(&holder->value, local_address);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_local_port(comm_id keywords, int32_t local_port) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_local_port(&holder->value, local_port);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_ipv6(comm_id keywords, comm_ipv6 ipv6) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_ipv6(&holder->value, ipv6);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_nodelay(comm_id keywords, comm_bool nodelay) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_nodelay(&holder->value, nodelay);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_keepalive(comm_id keywords, comm_bool keepalive) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_keepalive(&holder->value, keepalive);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_accept_truncation(comm_id keywords, comm_bool accept_truncation) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_accept_truncation(&holder->value, accept_truncation);
    return comm_call_end(&call);
}

static comm_status swig_ssl_keywords_set_verify_subject_cn(comm_id keywords, comm_bool verify_subject_cn) {
    comm_call call = {0};
    ssl_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_ssl_keywords_set_verify_subject_cn(&holder->value, verify_subject_cn);
    return comm_call_end(&call);
}

typedef struct option_keywords_holder {
    comm_holder base;
    comm_option_keywords value;
} option_keywords_holder;

static void release_option_keywords(void *holder) {
    comm_option_keywords_clear(&((option_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_option_keywords_new(comm_id *result) {
    option_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_option_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_OPTION_KEYWORDS, holder, result);
}

static comm_status swig_option_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_OPTION_KEYWORDS, "keywords");
}

static comm_status swig_option_keywords_set_microsoft_sess_id_bug(comm_id keywords,
    comm_bool microsoft_sess_id_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_microsoft_sess_id_bug(&holder->value, microsoft_sess_id_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_netscape_challenge_bug(comm_id keywords,
    comm_bool netscape_challenge_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_netscape_challenge_bug(&holder->value, netscape_challenge_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_netscape_reuse_cipher_change_bug(comm_id keywords,
    comm_bool netscape_reuse_cipher_change_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_netscape_reuse_cipher_change_bug(&holder->value, netscape_reuse_cipher_change_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_sslref2_reuse_cert_type_bug(comm_id keywords,
    comm_bool sslref2_reuse_cert_type_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_sslref2_reuse_cert_type_bug(&holder->value, sslref2_reuse_cert_type_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_microsoft_big_sslv3_buffer(comm_id keywords,
    comm_bool microsoft_big_sslv3_buffer) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_microsoft_big_sslv3_buffer(&holder->value, microsoft_big_sslv3_buffer);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_msie_sslv2_rsa_padding(comm_id keywords,
    comm_bool msie_sslv2_rsa_padding) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_msie_sslv2_rsa_padding(&holder->value, msie_sslv2_rsa_padding);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_ssleay_080_client_dh_bug(comm_id keywords,
    comm_bool ssleay_080_client_dh_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_ssleay_080_client_dh_bug(&holder->value, ssleay_080_client_dh_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_tls_d5_bug(comm_id keywords, comm_bool tls_d5_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_tls_d5_bug(&holder->value, tls_d5_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_tls_block_padding_bug(comm_id keywords,
    comm_bool tls_block_padding_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_tls_block_padding_bug(&holder->value, tls_block_padding_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_dont_insert_empty_fragments(comm_id keywords,
    comm_bool dont_insert_empty_fragments) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_dont_insert_empty_fragments(&holder->value, dont_insert_empty_fragments);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_all(comm_id keywords, comm_bool all) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_all(&holder->value, all);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_session_resumption_on_renegotiation(comm_id keywords,
    comm_bool no_session_resumption_on_renegotiation) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_session_resumption_on_renegotiation(&holder->value,
            no_session_resumption_on_renegotiation);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_single_dh_use(comm_id keywords, comm_bool single_dh_use) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_single_dh_use(&holder->value, single_dh_use);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_ephemeral_rsa(comm_id keywords, comm_bool ephemeral_rsa) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_ephemeral_rsa(&holder->value, ephemeral_rsa);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_cipher_server_preference(comm_id keywords,
    comm_bool cipher_server_preference) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_cipher_server_preference(&holder->value, cipher_server_preference);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_tls_rollback_bug(comm_id keywords, comm_bool tls_rollback_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_tls_rollback_bug(&holder->value, tls_rollback_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_sslv2(comm_id keywords, comm_bool no_sslv2) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_sslv2(&holder->value, no_sslv2);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_sslv3(comm_id keywords, comm_bool no_sslv3) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_sslv3(&holder->value, no_sslv3);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_tlsv1(comm_id keywords, comm_bool no_tlsv1) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_tlsv1(&holder->value, no_tlsv1);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_pkcs1_check_1(comm_id keywords, comm_bool pkcs1_check_1) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_pkcs1_check_1(&holder->value, pkcs1_check_1);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_pkcs1_check_2(comm_id keywords, comm_bool pkcs1_check_2) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_pkcs1_check_2(&holder->value, pkcs1_check_2);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_netscape_ca_dn_bug(comm_id keywords,
    comm_bool netscape_ca_dn_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_netscape_ca_dn_bug(&holder->value, netscape_ca_dn_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_netscape_demo_cipher_change_bug(comm_id keywords,
    comm_bool netscape_demo_cipher_change_bug) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_netscape_demo_cipher_change_bug(&holder->value, netscape_demo_cipher_change_bug);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_tlsv1_1(comm_id keywords, comm_bool no_tlsv1_1) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_tlsv1_1(&holder->value, no_tlsv1_1);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_tlsv1_2(comm_id keywords, comm_bool no_tlsv1_2) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_tlsv1_2(&holder->value, no_tlsv1_2);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_tlsv1_3(comm_id keywords, comm_bool no_tlsv1_3) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_tlsv1_3(&holder->value, no_tlsv1_3);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_ticket(comm_id keywords, comm_bool no_ticket) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_ticket(&holder->value, no_ticket);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_renegotiation(comm_id keywords, comm_bool no_renegotiation) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_renegotiation(&holder->value, no_renegotiation);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_allow_client_renegotiation(comm_id keywords,
    comm_bool allow_client_renegotiation) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_allow_client_renegotiation(&holder->value, allow_client_renegotiation);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_prioritize_chacha(comm_id keywords, comm_bool prioritize_chacha) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_prioritize_chacha(&holder->value, prioritize_chacha);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_compression(comm_id keywords, comm_bool no_compression) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_compression(&holder->value, no_compression);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_ignore_unexpected_eof(comm_id keywords,
    comm_bool ignore_unexpected_eof) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_ignore_unexpected_eof(&holder->value, ignore_unexpected_eof);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_no_encrypt_then_mac(comm_id keywords,
    comm_bool no_encrypt_then_mac) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_no_encrypt_then_mac(&holder->value, no_encrypt_then_mac);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_legacy_server_connect(comm_id keywords,
    comm_bool legacy_server_connect) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_legacy_server_connect(&holder->value, legacy_server_connect);
    return comm_call_end(&call);
}

static comm_status swig_option_keywords_set_enable_ktls(comm_id keywords, comm_bool enable_ktls) {
    comm_call call = {0};
    option_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_option_keywords_set_enable_ktls(&holder->value, enable_ktls);
    return comm_call_end(&call);
}

typedef struct pem_keywords_holder {
    comm_holder base;
    comm_pem_keywords value;
} pem_keywords_holder;

static void release_pem_keywords(void *holder) {
    comm_pem_keywords_clear(&((pem_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_pem_keywords_new(comm_id *result) {
    pem_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_pem_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_PEM_KEYWORDS, holder, result);
}

static comm_status swig_pem_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_PEM_KEYWORDS, "keywords");
}

static comm_status swig_pem_keywords_set_callback(comm_id keywords, comm_closure *callback) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_pem_keywords_set_callback(&holder->value, callback != NULL ? trampoline_password_callback : NULL,
            callback, callback != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(callback);
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_password(comm_id keywords,
    comm_bytes password COMM_RANGE(password)) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    comm_bytes value;
    COMM_OPEN_BYTES(call, password)
    if (call.status == 0)
        call.status = comm_keep_bytes(&holder->base, password, &value);
    if (call.status == 0)
        comm_pem_keywords_set_password(&holder->value, value.data, value.length);
    COMM_CLOSE_BYTES(call, password)
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_pass_phrase(comm_id keywords,
    comm_bytes pass_phrase COMM_RANGE(pass_phrase)) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    comm_bytes value;
    COMM_OPEN_BYTES(call, pass_phrase)
    if (call.status == 0)
        call.status = comm_keep_bytes(&holder->base, pass_phrase, &value);
    if (call.status == 0)
        comm_pem_keywords_set_pass_phrase(&holder->value, value.data, value.length);
    COMM_CLOSE_BYTES(call, pass_phrase)
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_force(comm_id keywords, comm_bool force) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_pem_keywords_set_force(&holder->value, force);
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_dh(comm_id keywords, comm_id dh) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    void *value = NULL;
    if (call.status == 0)
        call.status = comm_keep_handle(&holder->base, dh, COMM_KIND_DH_POINTER, "dh", &value);
    if (call.status == 0)
        comm_pem_keywords_set_dh(&holder->value, value);
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_filename(comm_id keywords, comm_utf8 filename) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_text(&holder->base, &filename);
    if (call.status == 0)
        comm_pem_keywords_set_filename(&holder->value, filename);
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_func(comm_id keywords, comm_closure *func) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_pem_keywords_set_func(&holder->value, func != NULL ? trampoline_dh_callback : NULL, func,
            func != NULL ? comm_closure_release : NULL);
    else
        comm_closure_release(func);
    return comm_call_end(&call);
}

static comm_status swig_pem_keywords_set_filename_list(comm_id keywords, comm_texts filename_list) {
    comm_call call = {0};
    pem_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, false, "keywords");
    if (call.status == 0)
        call.status = comm_keep_texts(&holder->base, &filename_list);
    if (call.status == 0)
        comm_pem_keywords_set_filename_list(&holder->value, filename_list.items, filename_list.count);
    return comm_call_end(&call);
}

typedef struct detach_keywords_holder {
    comm_holder base;
    comm_detach_keywords value;
} detach_keywords_holder;

static void release_detach_keywords(void *holder) {
    comm_detach_keywords_clear(&((detach_keywords_holder *)holder)->value);
    comm_holder_release(holder);
}

static comm_status swig_detach_keywords_new(comm_id *result) {
    detach_keywords_holder *holder = comm_holder_new(sizeof *holder);
    if (holder != NULL)
        comm_detach_keywords_init(&holder->value, sizeof holder->value);
    return comm_holder_give(KIND_DETACH_KEYWORDS, holder, result);
}

static comm_status swig_detach_keywords_drop(comm_id keywords) {
    return comm_id_drop(keywords, KIND_DETACH_KEYWORDS, "keywords");
}

static comm_status swig_detach_keywords_set_retry_count(comm_id keywords, int32_t retry_count) {
    comm_call call = {0};
    detach_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_DETACH_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_detach_keywords_set_retry_count(&holder->value, retry_count);
    return comm_call_end(&call);
}

static comm_status swig_detach_keywords_set_retry_timeout(comm_id keywords, comm_seconds retry_timeout) {
    comm_call call = {0};
    detach_keywords_holder *holder = comm_call_handle(&call, keywords, KIND_DETACH_KEYWORDS, false, "keywords");
    if (call.status == 0)
        comm_detach_keywords_set_retry_timeout(&holder->value, retry_timeout);
    return comm_call_end(&call);
}

static comm_status swig_ensure_ssl(comm_id keywords) {
    comm_call call = {0};
    library_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_LIBRARY_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_ensure_ssl(c_keywords != NULL ? &c_keywords->value : NULL);
    }
    return comm_call_end(&call);
}

static comm_status swig_set_ssl_library_path(comm_texts library_path) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_set_ssl_library_path(library_path.items, library_path.count);
    }
    return comm_call_end(&call);
}

static comm_status swig_openssl_version(comm_openssl_version_part what, comm_string *text) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_openssl_version(what, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_do_rand_seed(void) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_do_rand_seed();
    }
    return comm_call_end(&call);
}

static comm_status swig_openssl_symbol_address(comm_utf8 name, comm_address *address) {
    comm_call call = {0};
    void *c_address = NULL;
    if (call.status == 0) {
        call.status = comm_openssl_symbol_address(name, &c_address);
    }
    *address = (comm_address)c_address;
    return comm_call_end(&call);
}

static comm_status swig_handle_from_address(comm_handle_kind kind, comm_address address,
    comm_handle_ownership ownership, comm_id *handle) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_handle_from_address(kind, (void *)address, ownership, handle);
    }
    return comm_call_end(&call);
}

static comm_status swig_handle_address(comm_id handle, comm_address *address) {
    comm_call call = {0};
    void *c_address = NULL;
    if (call.status == 0) {
        call.status = comm_handle_address(handle, &c_address);
    }
    *address = (comm_address)c_address;
    return comm_call_end(&call);
}

static comm_status swig_openssl_feature_p(comm_utf8 name, comm_bool *present) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_openssl_feature_p(name, present);
    }
    return comm_call_end(&call);
}

static comm_status swig_openssl_constant(comm_utf8 name, uint64_t *value) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_openssl_constant(name, value);
    }
    return comm_call_end(&call);
}

static comm_status swig_lisp_name_to_c_name(comm_utf8 lisp_name, comm_string *c_name) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_lisp_name_to_c_name(lisp_name, c_name);
    }
    return comm_call_end(&call);
}

static comm_status swig_c_name_to_lisp_name(comm_utf8 c_name, comm_string *lisp_name) {
    comm_call call = {0};
    if (call.status == 0) {
        call.status = comm_c_name_to_lisp_name(c_name, lisp_name);
    }
    return comm_call_end(&call);
}

static comm_status swig_live_handle_count(int64_t *result) {
    comm_call call = {0};
    if (call.status == 0) {
        *result = comm_live_handle_count();
    }
    return comm_call_end(&call);
}

static comm_status swig_free_string_list(comm_id list) {
    return comm_id_drop(list, COMM_KIND_STRING_LIST, "list");
}

static comm_status swig_string_list_count(comm_id list, size_t *result) {
    comm_call call = {0};
    comm_string_list *c_list = comm_call_handle(&call, list, COMM_KIND_STRING_LIST, false, "list");
    if (call.status == 0) {
        *result = comm_string_list_count(c_list);
    }
    return comm_call_end(&call);
}

static comm_status swig_string_list_item(comm_id list, size_t index, comm_string *result) {
    comm_call call = {0};
    comm_string_list *c_list = comm_call_handle(&call, list, COMM_KIND_STRING_LIST, false, "list");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_string_list_item(c_list, index);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_copy_condition(comm_id *condition) {
    comm_call call = {0};
    comm_condition *c_condition = NULL;
    if (call.status == 0) {
        call.status = comm_copy_condition(&c_condition);
    }
    comm_call_give(&call, COMM_KIND_CONDITION, (void *)c_condition, condition);
    return comm_call_end(&call);
}

static comm_status swig_free_condition(comm_id condition) {
    return comm_id_drop(condition, COMM_KIND_CONDITION, "condition");
}

static comm_status swig_condition_type(comm_id condition, comm_status *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_type(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_typep(comm_status type, comm_status ancestor, comm_bool *result) {
    comm_call call = {0};
    if (call.status == 0) {
        *result = comm_condition_typep(type, ancestor);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_text(comm_id condition, comm_string *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_condition_text(c_condition);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_condition_argument(comm_id condition, comm_string *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_condition_argument(c_condition);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_condition_code(comm_id condition, uint64_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_code(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_reason(comm_id condition, comm_string *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_condition_reason(c_condition);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_condition_alert(comm_id condition, int32_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_alert(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_alert_sender(comm_id condition, comm_alert_sender *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_alert_sender(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_verify_result(comm_id condition, int64_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_verify_result(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_verify_depth(comm_id condition, int32_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_verify_depth(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_errno(comm_id condition, int32_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_errno(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_queue_length(comm_id condition, size_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_queue_length(c_condition);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_queue_code(comm_id condition, size_t index, uint64_t *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    if (call.status == 0) {
        *result = comm_condition_queue_code(c_condition, index);
    }
    return comm_call_end(&call);
}

static comm_status swig_condition_queue_text(comm_id condition, size_t index, comm_string *result) {
    comm_call call = {0};
    comm_condition *c_condition = comm_call_handle(&call, condition, COMM_KIND_CONDITION, true, "condition");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_condition_queue_text(c_condition, index);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_make_ssl_ctx(comm_id keywords, comm_id *context) {
    comm_call call = {0};
    ssl_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, true, "keywords");
    comm_ssl_ctx_pointer c_context = NULL;
    if (call.status == 0) {
        call.status = comm_make_ssl_ctx(c_keywords != NULL ? &c_keywords->value : NULL, &c_context);
    }
    comm_call_give(&call, COMM_KIND_SSL_CTX_POINTER, (void *)c_context, context);
    return comm_call_end(&call);
}

static comm_status swig_destroy_ssl_ctx(comm_id ssl_ctx) {
    return comm_id_drop(ssl_ctx, COMM_KIND_SSL_CTX_POINTER, "ssl-ctx");
}

static comm_status swig_set_verification_mode(comm_id ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode, comm_closure *callback) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_verification_mode(c_ssl_or_ctx, ssl_side, mode,
            callback != NULL ? trampoline_verify_callback : NULL, callback,
            callback != NULL ? comm_closure_release : NULL);
    }
    if (call.status != 0)
        comm_closure_release(callback);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_verification_mode_call {
    comm_id ssl_or_ctx;
    comm_ssl_side ssl_side;
    comm_verification_mode mode;
    comm_closure *callback;
    comm_status status;
} set_verification_mode_call;

static void *run_set_verification_mode(void *argument) {
    set_verification_mode_call *call = argument;
    call->status = swig_set_verification_mode(call->ssl_or_ctx, call->ssl_side, call->mode, call->callback);
    return NULL;
}

static comm_status blocking_set_verification_mode(comm_id ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode, comm_closure *callback) {
    set_verification_mode_call call = {ssl_or_ctx, ssl_side, mode, callback, 0};
    comm_ruby_blocking(run_set_verification_mode, &call, 0);
    return call.status;
}
#define swig_set_verification_mode blocking_set_verification_mode
#endif

static comm_status swig_get_verification_mode(comm_id ssl_or_ctx, comm_verification_side ssl_side,
    comm_verify_flags *mode) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_get_verification_mode(c_ssl_or_ctx, ssl_side, mode);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct get_verification_mode_call {
    comm_id ssl_or_ctx;
    comm_verification_side ssl_side;
    comm_verify_flags *mode;
    comm_status status;
} get_verification_mode_call;

static void *run_get_verification_mode(void *argument) {
    get_verification_mode_call *call = argument;
    call->status = swig_get_verification_mode(call->ssl_or_ctx, call->ssl_side, call->mode);
    return NULL;
}

static comm_status blocking_get_verification_mode(comm_id ssl_or_ctx, comm_verification_side ssl_side,
    comm_verify_flags *mode) {
    get_verification_mode_call call = {ssl_or_ctx, ssl_side, mode, 0};
    comm_ruby_blocking(run_get_verification_mode, &call, 0);
    return call.status;
}
#define swig_get_verification_mode blocking_get_verification_mode
#endif

static comm_status swig_set_ssl_ctx_cert_cb(comm_id ssl_ctx, comm_closure *callback) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_cert_cb(c_ssl_ctx, callback != NULL ? trampoline_cert_callback : NULL,
            callback, callback != NULL ? comm_closure_release : NULL);
    }
    if (call.status != 0)
        comm_closure_release(callback);
    return comm_call_end(&call);
}

static comm_status swig_set_ssl_ctx_hello_cb(comm_id ssl_ctx, comm_closure *callback) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_hello_cb(c_ssl_ctx, callback != NULL ? trampoline_hello_callback : NULL,
            callback, callback != NULL ? comm_closure_release : NULL);
    }
    if (call.status != 0)
        comm_closure_release(callback);
    return comm_call_end(&call);
}

static comm_status swig_set_ssl_ctx_verification_cb(comm_id ssl_ctx, comm_closure *callback) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_verification_cb(c_ssl_ctx,
            callback != NULL ? trampoline_verification_callback : NULL, callback,
            callback != NULL ? comm_closure_release : NULL);
    }
    if (call.status != 0)
        comm_closure_release(callback);
    return comm_call_end(&call);
}

static comm_status swig_set_ssl_ctx_options(comm_id ssl_or_ctx, comm_id keywords) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    option_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_OPTION_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_options(c_ssl_or_ctx, c_keywords != NULL ? &c_keywords->value : NULL);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_ssl_ctx_options_call {
    comm_id ssl_or_ctx;
    comm_id keywords;
    comm_status status;
} set_ssl_ctx_options_call;

static void *run_set_ssl_ctx_options(void *argument) {
    set_ssl_ctx_options_call *call = argument;
    call->status = swig_set_ssl_ctx_options(call->ssl_or_ctx, call->keywords);
    return NULL;
}

static comm_status blocking_set_ssl_ctx_options(comm_id ssl_or_ctx, comm_id keywords) {
    set_ssl_ctx_options_call call = {ssl_or_ctx, keywords, 0};
    comm_ruby_blocking(run_set_ssl_ctx_options, &call, 0);
    return call.status;
}
#define swig_set_ssl_ctx_options blocking_set_ssl_ctx_options
#endif

static comm_status swig_set_ssl_ctx_password_callback(comm_id ssl_ctx, comm_id keywords) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    pem_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_password_callback(c_ssl_ctx, c_keywords != NULL ? &c_keywords->value : NULL);
    }
    return comm_call_end(&call);
}

static comm_status swig_set_ssl_ctx_dh(comm_id ssl_or_ctx, comm_id keywords) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    pem_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_set_ssl_ctx_dh(c_ssl_or_ctx, c_keywords != NULL ? &c_keywords->value : NULL);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_ssl_ctx_dh_call {
    comm_id ssl_or_ctx;
    comm_id keywords;
    comm_status status;
} set_ssl_ctx_dh_call;

static void *run_set_ssl_ctx_dh(void *argument) {
    set_ssl_ctx_dh_call *call = argument;
    call->status = swig_set_ssl_ctx_dh(call->ssl_or_ctx, call->keywords);
    return NULL;
}

static comm_status blocking_set_ssl_ctx_dh(comm_id ssl_or_ctx, comm_id keywords) {
    set_ssl_ctx_dh_call call = {ssl_or_ctx, keywords, 0};
    comm_ruby_blocking(run_set_ssl_ctx_dh, &call, 0);
    return call.status;
}
#define swig_set_ssl_ctx_dh blocking_set_ssl_ctx_dh
#endif

static comm_status swig_set_cipher_list(comm_id ssl_or_ctx, comm_utf8 ciphers) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_cipher_list(c_ssl_or_ctx, ciphers);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_cipher_list_call {
    comm_id ssl_or_ctx;
    comm_utf8 ciphers;
    comm_status status;
} set_cipher_list_call;

static void *run_set_cipher_list(void *argument) {
    set_cipher_list_call *call = argument;
    call->status = swig_set_cipher_list(call->ssl_or_ctx, call->ciphers);
    return NULL;
}

static comm_status blocking_set_cipher_list(comm_id ssl_or_ctx, comm_utf8 ciphers) {
    set_cipher_list_call call = {ssl_or_ctx, ciphers, 0};
    comm_ruby_blocking(run_set_cipher_list, &call, 0);
    return call.status;
}
#define swig_set_cipher_list blocking_set_cipher_list
#endif

static comm_status swig_set_ciphersuites(comm_id ssl_or_ctx, comm_utf8 ciphersuites) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_ciphersuites(c_ssl_or_ctx, ciphersuites);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_ciphersuites_call {
    comm_id ssl_or_ctx;
    comm_utf8 ciphersuites;
    comm_status status;
} set_ciphersuites_call;

static void *run_set_ciphersuites(void *argument) {
    set_ciphersuites_call *call = argument;
    call->status = swig_set_ciphersuites(call->ssl_or_ctx, call->ciphersuites);
    return NULL;
}

static comm_status blocking_set_ciphersuites(comm_id ssl_or_ctx, comm_utf8 ciphersuites) {
    set_ciphersuites_call call = {ssl_or_ctx, ciphersuites, 0};
    comm_ruby_blocking(run_set_ciphersuites, &call, 0);
    return call.status;
}
#define swig_set_ciphersuites blocking_set_ciphersuites
#endif

static comm_status swig_set_min_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_min_protocol_version(c_ssl_or_ctx, version);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_min_protocol_version_call {
    comm_id ssl_or_ctx;
    comm_protocol_version version;
    comm_status status;
} set_min_protocol_version_call;

static void *run_set_min_protocol_version(void *argument) {
    set_min_protocol_version_call *call = argument;
    call->status = swig_set_min_protocol_version(call->ssl_or_ctx, call->version);
    return NULL;
}

static comm_status blocking_set_min_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version) {
    set_min_protocol_version_call call = {ssl_or_ctx, version, 0};
    comm_ruby_blocking(run_set_min_protocol_version, &call, 0);
    return call.status;
}
#define swig_set_min_protocol_version blocking_set_min_protocol_version
#endif

static comm_status swig_set_max_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_max_protocol_version(c_ssl_or_ctx, version);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_max_protocol_version_call {
    comm_id ssl_or_ctx;
    comm_protocol_version version;
    comm_status status;
} set_max_protocol_version_call;

static void *run_set_max_protocol_version(void *argument) {
    set_max_protocol_version_call *call = argument;
    call->status = swig_set_max_protocol_version(call->ssl_or_ctx, call->version);
    return NULL;
}

static comm_status blocking_set_max_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version) {
    set_max_protocol_version_call call = {ssl_or_ctx, version, 0};
    comm_ruby_blocking(run_set_max_protocol_version, &call, 0);
    return call.status;
}
#define swig_set_max_protocol_version blocking_set_max_protocol_version
#endif

static comm_status swig_set_verification_depth(comm_id ssl_or_ctx, int32_t depth) {
    comm_call call = {0};
    comm_ssl_or_ctx c_ssl_or_ctx = comm_call_ssl_or_ctx(&call, ssl_or_ctx, "ssl-or-ctx");
    if (call.status == 0) {
        call.status = comm_set_verification_depth(c_ssl_or_ctx, depth);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_verification_depth_call {
    comm_id ssl_or_ctx;
    int32_t depth;
    comm_status status;
} set_verification_depth_call;

static void *run_set_verification_depth(void *argument) {
    set_verification_depth_call *call = argument;
    call->status = swig_set_verification_depth(call->ssl_or_ctx, call->depth);
    return NULL;
}

static comm_status blocking_set_verification_depth(comm_id ssl_or_ctx, int32_t depth) {
    set_verification_depth_call call = {ssl_or_ctx, depth, 0};
    comm_ruby_blocking(run_set_verification_depth, &call, 0);
    return call.status;
}
#define swig_set_verification_depth blocking_set_verification_depth
#endif

static comm_status swig_ssl_ctx_set_verify_depth(comm_id ssl_ctx, int32_t depth) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        comm_ssl_ctx_set_verify_depth(c_ssl_ctx, depth);
    }
    return comm_call_end(&call);
}

static comm_status swig_set_verification_client_ca(comm_id ssl_ctx, comm_utf8 filename) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        call.status = comm_set_verification_client_ca(c_ssl_ctx, filename);
    }
    return comm_call_end(&call);
}

static comm_status swig_set_session_id_context(comm_id ssl_ctx, comm_bytes id COMM_RANGE(id)) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    COMM_OPEN_BYTES(call, id)
    if (call.status == 0) {
        call.status = comm_set_session_id_context(c_ssl_ctx, id.data, id.length);
    }
    COMM_CLOSE_BYTES(call, id)
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_load_verify_locations(comm_id ssl_ctx, comm_utf8_or_null ca_file,
    comm_utf8_or_null ca_path, int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_load_verify_locations(c_ssl_ctx, ca_file, ca_path);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_certificate_chain_file(comm_id ssl_ctx, comm_utf8 filename,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_certificate_chain_file(c_ssl_ctx, filename);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_certificate_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_certificate_file(c_ssl_ctx, filename, type);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_privatekey_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_privatekey_file(c_ssl_ctx, filename, type);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_options(comm_id ssl_ctx, uint64_t options, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_options(c_ssl_ctx, options);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_clear_options(comm_id ssl_ctx, uint64_t options, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_clear_options(c_ssl_ctx, options);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_get_options(comm_id ssl_ctx, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_get_options(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_mode(comm_id ssl_ctx, int64_t mode, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_mode(c_ssl_ctx, mode);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_get_mode(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_get_mode(c_ssl_ctx);
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

static comm_status swig_ssl_ctx_add_client_ca(comm_id ssl_ctx, comm_id certificate, int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        *result = comm_ssl_ctx_add_client_ca(c_ssl_ctx, c_certificate);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_client_ca_list(comm_id ssl_ctx, comm_id names) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_x509_name_stack c_names = comm_call_handle(&call, names, COMM_KIND_X509_NAME_STACK, false, "names");
    c_names = comm_call_own(&call, COMM_KIND_X509_NAME_STACK, (void *)c_names);
    if (call.status == 0) {
        comm_ssl_ctx_set_client_ca_list(c_ssl_ctx, c_names);
    }
    if (call.status != 0)
        comm_disown(COMM_KIND_X509_NAME_STACK, (void *)c_names);
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_get_max_cert_list(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_get_max_cert_list(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_max_cert_list(comm_id ssl_ctx, int64_t size, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_max_cert_list(c_ssl_ctx, size);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_get_verify_mode(comm_id ssl_ctx, int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_get_verify_mode(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_tmp_rsa(comm_id ssl_ctx, comm_id rsa, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_rsa_pointer c_rsa = comm_call_handle(&call, rsa, COMM_KIND_RSA_POINTER, true, "rsa");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_tmp_rsa(c_ssl_ctx, c_rsa);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_tmp_dh(comm_id ssl_ctx, comm_id dh, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_dh_pointer c_dh = comm_call_handle(&call, dh, COMM_KIND_DH_POINTER, false, "dh");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_tmp_dh(c_ssl_ctx, c_dh);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_rsaprivatekey_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_rsaprivatekey_file(c_ssl_ctx, filename, type);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_sess_set_cache_size(comm_id ssl_ctx, int64_t size, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_sess_set_cache_size(c_ssl_ctx, size);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_sess_get_cache_size(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_sess_get_cache_size(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_sess_set_cache_mode(comm_id ssl_ctx, int64_t mode, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_sess_set_cache_mode(c_ssl_ctx, mode);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_sess_get_cache_mode(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_sess_get_cache_mode(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_get_read_ahead(comm_id ssl_ctx, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_get_read_ahead(c_ssl_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_set_read_ahead(comm_id ssl_ctx, int64_t yes, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    if (call.status == 0) {
        *result = comm_ssl_ctx_set_read_ahead(c_ssl_ctx, yes);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_add_extra_chain_cert(comm_id ssl_ctx, comm_id certificate, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    c_certificate = comm_call_own(&call, COMM_KIND_X509_POINTER, (void *)c_certificate);
    if (call.status == 0) {
        *result = comm_ssl_ctx_add_extra_chain_cert(c_ssl_ctx, c_certificate);
    }
    if (*result == 0)
        comm_disown(COMM_KIND_X509_POINTER, (void *)c_certificate);
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_ctrl(comm_id ssl_ctx, int32_t command, int64_t number,
    comm_utf8_or_null argument, int64_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_call_command(&call, COMM_KIND_SSL_CTX_POINTER, command, number, argument);
    if (call.status == 0) {
        *result = comm_ssl_ctx_ctrl(c_ssl_ctx, command, number, (void *)argument);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_new(comm_id ssl_ctx, comm_id *ssl) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_ssl_pointer c_ssl = NULL;
    if (call.status == 0) {
        call.status = comm_ssl_new(c_ssl_ctx, &c_ssl);
    }
    comm_call_give(&call, COMM_KIND_SSL_POINTER, (void *)c_ssl, ssl);
    return comm_call_end(&call);
}

static comm_status swig_destroy_ssl(comm_id ssl) {
    return comm_id_drop(ssl, COMM_KIND_SSL_POINTER, "ssl");
}

static comm_status swig_ssl_get_servername(comm_id ssl, comm_string *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_servername(c_ssl);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_servername_call {
    comm_id ssl;
    comm_string *result;
    comm_status status;
} ssl_get_servername_call;

static void *run_ssl_get_servername(void *argument) {
    ssl_get_servername_call *call = argument;
    call->status = swig_ssl_get_servername(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_servername(comm_id ssl, comm_string *result) {
    ssl_get_servername_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_servername, &call, 0);
    return call.status;
}
#define swig_ssl_get_servername blocking_ssl_get_servername
#endif

static comm_status swig_ssl_set_ssl_ctx(comm_id ssl, comm_id ssl_ctx, comm_id *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_ssl_ctx_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_set_ssl_ctx(c_ssl, c_ssl_ctx);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_CTX_POINTER, (void *)c_result, ssl, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_ssl_ctx_call {
    comm_id ssl;
    comm_id ssl_ctx;
    comm_id *result;
    comm_status status;
} ssl_set_ssl_ctx_call;

static void *run_ssl_set_ssl_ctx(void *argument) {
    ssl_set_ssl_ctx_call *call = argument;
    call->status = swig_ssl_set_ssl_ctx(call->ssl, call->ssl_ctx, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_ssl_ctx(comm_id ssl, comm_id ssl_ctx, comm_id *result) {
    ssl_set_ssl_ctx_call call = {ssl, ssl_ctx, result, 0};
    comm_ruby_blocking(run_ssl_set_ssl_ctx, &call, 0);
    return call.status;
}
#define swig_ssl_set_ssl_ctx blocking_ssl_set_ssl_ctx
#endif

static comm_status swig_ssl_set1_host(comm_id ssl, comm_utf8 name, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_set1_host(c_ssl, name);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set1_host_call {
    comm_id ssl;
    comm_utf8 name;
    int32_t *result;
    comm_status status;
} ssl_set1_host_call;

static void *run_ssl_set1_host(void *argument) {
    ssl_set1_host_call *call = argument;
    call->status = swig_ssl_set1_host(call->ssl, call->name, call->result);
    return NULL;
}

static comm_status blocking_ssl_set1_host(comm_id ssl, comm_utf8 name, int32_t *result) {
    ssl_set1_host_call call = {ssl, name, result, 0};
    comm_ruby_blocking(run_ssl_set1_host, &call, 0);
    return call.status;
}
#define swig_ssl_set1_host blocking_ssl_set1_host
#endif

static comm_status swig_ssl_set_tlsext_host_name(comm_id ssl, comm_utf8 name, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_set_tlsext_host_name(c_ssl, name);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_tlsext_host_name_call {
    comm_id ssl;
    comm_utf8 name;
    int64_t *result;
    comm_status status;
} ssl_set_tlsext_host_name_call;

static void *run_ssl_set_tlsext_host_name(void *argument) {
    ssl_set_tlsext_host_name_call *call = argument;
    call->status = swig_ssl_set_tlsext_host_name(call->ssl, call->name, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_tlsext_host_name(comm_id ssl, comm_utf8 name, int64_t *result) {
    ssl_set_tlsext_host_name_call call = {ssl, name, result, 0};
    comm_ruby_blocking(run_ssl_set_tlsext_host_name, &call, 0);
    return call.status;
}
#define swig_ssl_set_tlsext_host_name blocking_ssl_set_tlsext_host_name
#endif

static comm_status swig_ssl_set_connect_state(comm_id ssl) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        comm_ssl_set_connect_state(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_connect_state_call {
    comm_id ssl;
    comm_status status;
} ssl_set_connect_state_call;

static void *run_ssl_set_connect_state(void *argument) {
    ssl_set_connect_state_call *call = argument;
    call->status = swig_ssl_set_connect_state(call->ssl);
    return NULL;
}

static comm_status blocking_ssl_set_connect_state(comm_id ssl) {
    ssl_set_connect_state_call call = {ssl, 0};
    comm_ruby_blocking(run_ssl_set_connect_state, &call, 0);
    return call.status;
}
#define swig_ssl_set_connect_state blocking_ssl_set_connect_state
#endif

static comm_status swig_ssl_set_accept_state(comm_id ssl) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        comm_ssl_set_accept_state(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_accept_state_call {
    comm_id ssl;
    comm_status status;
} ssl_set_accept_state_call;

static void *run_ssl_set_accept_state(void *argument) {
    ssl_set_accept_state_call *call = argument;
    call->status = swig_ssl_set_accept_state(call->ssl);
    return NULL;
}

static comm_status blocking_ssl_set_accept_state(comm_id ssl) {
    ssl_set_accept_state_call call = {ssl, 0};
    comm_ruby_blocking(run_ssl_set_accept_state, &call, 0);
    return call.status;
}
#define swig_ssl_set_accept_state blocking_ssl_set_accept_state
#endif

static comm_status swig_ssl_set_options(comm_id ssl, uint64_t options, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_set_options(c_ssl, options);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_options_call {
    comm_id ssl;
    uint64_t options;
    uint64_t *result;
    comm_status status;
} ssl_set_options_call;

static void *run_ssl_set_options(void *argument) {
    ssl_set_options_call *call = argument;
    call->status = swig_ssl_set_options(call->ssl, call->options, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_options(comm_id ssl, uint64_t options, uint64_t *result) {
    ssl_set_options_call call = {ssl, options, result, 0};
    comm_ruby_blocking(run_ssl_set_options, &call, 0);
    return call.status;
}
#define swig_ssl_set_options blocking_ssl_set_options
#endif

static comm_status swig_ssl_clear_options(comm_id ssl, uint64_t options, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_clear_options(c_ssl, options);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_clear_options_call {
    comm_id ssl;
    uint64_t options;
    uint64_t *result;
    comm_status status;
} ssl_clear_options_call;

static void *run_ssl_clear_options(void *argument) {
    ssl_clear_options_call *call = argument;
    call->status = swig_ssl_clear_options(call->ssl, call->options, call->result);
    return NULL;
}

static comm_status blocking_ssl_clear_options(comm_id ssl, uint64_t options, uint64_t *result) {
    ssl_clear_options_call call = {ssl, options, result, 0};
    comm_ruby_blocking(run_ssl_clear_options, &call, 0);
    return call.status;
}
#define swig_ssl_clear_options blocking_ssl_clear_options
#endif

static comm_status swig_ssl_get_options(comm_id ssl, uint64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_get_options(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_options_call {
    comm_id ssl;
    uint64_t *result;
    comm_status status;
} ssl_get_options_call;

static void *run_ssl_get_options(void *argument) {
    ssl_get_options_call *call = argument;
    call->status = swig_ssl_get_options(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_options(comm_id ssl, uint64_t *result) {
    ssl_get_options_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_options, &call, 0);
    return call.status;
}
#define swig_ssl_get_options blocking_ssl_get_options
#endif

static comm_status swig_ssl_use_certificate_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_use_certificate_file(c_ssl, filename, type);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_use_certificate_file_call {
    comm_id ssl;
    comm_utf8 filename;
    int32_t type;
    int32_t *result;
    comm_status status;
} ssl_use_certificate_file_call;

static void *run_ssl_use_certificate_file(void *argument) {
    ssl_use_certificate_file_call *call = argument;
    call->status = swig_ssl_use_certificate_file(call->ssl, call->filename, call->type, call->result);
    return NULL;
}

static comm_status blocking_ssl_use_certificate_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    ssl_use_certificate_file_call call = {ssl, filename, type, result, 0};
    comm_ruby_blocking(run_ssl_use_certificate_file, &call, 0);
    return call.status;
}
#define swig_ssl_use_certificate_file blocking_ssl_use_certificate_file
#endif

static comm_status swig_ssl_use_privatekey_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_use_privatekey_file(c_ssl, filename, type);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_use_privatekey_file_call {
    comm_id ssl;
    comm_utf8 filename;
    int32_t type;
    int32_t *result;
    comm_status status;
} ssl_use_privatekey_file_call;

static void *run_ssl_use_privatekey_file(void *argument) {
    ssl_use_privatekey_file_call *call = argument;
    call->status = swig_ssl_use_privatekey_file(call->ssl, call->filename, call->type, call->result);
    return NULL;
}

static comm_status blocking_ssl_use_privatekey_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    ssl_use_privatekey_file_call call = {ssl, filename, type, result, 0};
    comm_ruby_blocking(run_ssl_use_privatekey_file, &call, 0);
    return call.status;
}
#define swig_ssl_use_privatekey_file blocking_ssl_use_privatekey_file
#endif

static comm_status swig_ssl_get_version(comm_id ssl, comm_string *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_version(c_ssl);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_version_call {
    comm_id ssl;
    comm_string *result;
    comm_status status;
} ssl_get_version_call;

static void *run_ssl_get_version(void *argument) {
    ssl_get_version_call *call = argument;
    call->status = swig_ssl_get_version(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_version(comm_id ssl, comm_string *result) {
    ssl_get_version_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_version, &call, 0);
    return call.status;
}
#define swig_ssl_get_version blocking_ssl_get_version
#endif

static comm_status swig_ssl_get_verify_result(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_get_verify_result(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_verify_result_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_get_verify_result_call;

static void *run_ssl_get_verify_result(void *argument) {
    ssl_get_verify_result_call *call = argument;
    call->status = swig_ssl_get_verify_result(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_verify_result(comm_id ssl, int64_t *result) {
    ssl_get_verify_result_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_verify_result, &call, 0);
    return call.status;
}
#define swig_ssl_get_verify_result blocking_ssl_get_verify_result
#endif

static comm_status swig_ssl_session_reused(comm_id ssl, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_session_reused(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_session_reused_call {
    comm_id ssl;
    int32_t *result;
    comm_status status;
} ssl_session_reused_call;

static void *run_ssl_session_reused(void *argument) {
    ssl_session_reused_call *call = argument;
    call->status = swig_ssl_session_reused(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_session_reused(comm_id ssl, int32_t *result) {
    ssl_session_reused_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_session_reused, &call, 0);
    return call.status;
}
#define swig_ssl_session_reused blocking_ssl_session_reused
#endif

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

static comm_status swig_ssl_cipher_get_name(comm_id cipher, comm_string *result) {
    comm_call call = {0};
    comm_ssl_cipher_pointer c_cipher = comm_call_handle(&call, cipher, COMM_KIND_SSL_CIPHER_POINTER, true, "cipher");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_cipher_get_name(c_cipher);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_cipher_get_version(comm_id cipher, comm_string *result) {
    comm_call call = {0};
    comm_ssl_cipher_pointer c_cipher = comm_call_handle(&call, cipher, COMM_KIND_SSL_CIPHER_POINTER, true, "cipher");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_cipher_get_version(c_cipher);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_cipher_get_bits(comm_id cipher, int32_t *result, int32_t *algorithm_bits) {
    comm_call call = {0};
    comm_ssl_cipher_pointer c_cipher = comm_call_handle(&call, cipher, COMM_KIND_SSL_CIPHER_POINTER, true, "cipher");
    if (call.status == 0) {
        *result = comm_ssl_cipher_get_bits(c_cipher, algorithm_bits);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_add_client_ca(comm_id ssl, comm_id certificate, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        *result = comm_ssl_add_client_ca(c_ssl, c_certificate);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_add_client_ca_call {
    comm_id ssl;
    comm_id certificate;
    int32_t *result;
    comm_status status;
} ssl_add_client_ca_call;

static void *run_ssl_add_client_ca(void *argument) {
    ssl_add_client_ca_call *call = argument;
    call->status = swig_ssl_add_client_ca(call->ssl, call->certificate, call->result);
    return NULL;
}

static comm_status blocking_ssl_add_client_ca(comm_id ssl, comm_id certificate, int32_t *result) {
    ssl_add_client_ca_call call = {ssl, certificate, result, 0};
    comm_ruby_blocking(run_ssl_add_client_ca, &call, 0);
    return call.status;
}
#define swig_ssl_add_client_ca blocking_ssl_add_client_ca
#endif

static comm_status swig_ssl_set_client_ca_list(comm_id ssl, comm_id names) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_x509_name_stack c_names = comm_call_handle(&call, names, COMM_KIND_X509_NAME_STACK, false, "names");
    c_names = comm_call_own(&call, COMM_KIND_X509_NAME_STACK, (void *)c_names);
    if (call.status == 0) {
        comm_ssl_set_client_ca_list(c_ssl, c_names);
    }
    if (call.status != 0)
        comm_disown(COMM_KIND_X509_NAME_STACK, (void *)c_names);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_client_ca_list_call {
    comm_id ssl;
    comm_id names;
    comm_status status;
} ssl_set_client_ca_list_call;

static void *run_ssl_set_client_ca_list(void *argument) {
    ssl_set_client_ca_list_call *call = argument;
    call->status = swig_ssl_set_client_ca_list(call->ssl, call->names);
    return NULL;
}

static comm_status blocking_ssl_set_client_ca_list(comm_id ssl, comm_id names) {
    ssl_set_client_ca_list_call call = {ssl, names, 0};
    comm_ruby_blocking(run_ssl_set_client_ca_list, &call, 0);
    return call.status;
}
#define swig_ssl_set_client_ca_list blocking_ssl_set_client_ca_list
#endif

static comm_status swig_ssl_get_max_cert_list(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_get_max_cert_list(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_max_cert_list_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_get_max_cert_list_call;

static void *run_ssl_get_max_cert_list(void *argument) {
    ssl_get_max_cert_list_call *call = argument;
    call->status = swig_ssl_get_max_cert_list(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_max_cert_list(comm_id ssl, int64_t *result) {
    ssl_get_max_cert_list_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_max_cert_list, &call, 0);
    return call.status;
}
#define swig_ssl_get_max_cert_list blocking_ssl_get_max_cert_list
#endif

static comm_status swig_ssl_set_max_cert_list(comm_id ssl, int64_t size, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_set_max_cert_list(c_ssl, size);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_max_cert_list_call {
    comm_id ssl;
    int64_t size;
    int64_t *result;
    comm_status status;
} ssl_set_max_cert_list_call;

static void *run_ssl_set_max_cert_list(void *argument) {
    ssl_set_max_cert_list_call *call = argument;
    call->status = swig_ssl_set_max_cert_list(call->ssl, call->size, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_max_cert_list(comm_id ssl, int64_t size, int64_t *result) {
    ssl_set_max_cert_list_call call = {ssl, size, result, 0};
    comm_ruby_blocking(run_ssl_set_max_cert_list, &call, 0);
    return call.status;
}
#define swig_ssl_set_max_cert_list blocking_ssl_set_max_cert_list
#endif

static comm_status swig_ssl_get_verify_mode(comm_id ssl, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_get_verify_mode(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_verify_mode_call {
    comm_id ssl;
    int32_t *result;
    comm_status status;
} ssl_get_verify_mode_call;

static void *run_ssl_get_verify_mode(void *argument) {
    ssl_get_verify_mode_call *call = argument;
    call->status = swig_ssl_get_verify_mode(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_verify_mode(comm_id ssl, int32_t *result) {
    ssl_get_verify_mode_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_verify_mode, &call, 0);
    return call.status;
}
#define swig_ssl_get_verify_mode blocking_ssl_get_verify_mode
#endif

static comm_status swig_ssl_set_tmp_rsa(comm_id ssl, comm_id rsa, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_rsa_pointer c_rsa = comm_call_handle(&call, rsa, COMM_KIND_RSA_POINTER, true, "rsa");
    if (call.status == 0) {
        *result = comm_ssl_set_tmp_rsa(c_ssl, c_rsa);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_tmp_rsa_call {
    comm_id ssl;
    comm_id rsa;
    int64_t *result;
    comm_status status;
} ssl_set_tmp_rsa_call;

static void *run_ssl_set_tmp_rsa(void *argument) {
    ssl_set_tmp_rsa_call *call = argument;
    call->status = swig_ssl_set_tmp_rsa(call->ssl, call->rsa, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_tmp_rsa(comm_id ssl, comm_id rsa, int64_t *result) {
    ssl_set_tmp_rsa_call call = {ssl, rsa, result, 0};
    comm_ruby_blocking(run_ssl_set_tmp_rsa, &call, 0);
    return call.status;
}
#define swig_ssl_set_tmp_rsa blocking_ssl_set_tmp_rsa
#endif

static comm_status swig_ssl_set_tmp_dh(comm_id ssl, comm_id dh, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_dh_pointer c_dh = comm_call_handle(&call, dh, COMM_KIND_DH_POINTER, false, "dh");
    if (call.status == 0) {
        *result = comm_ssl_set_tmp_dh(c_ssl, c_dh);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_tmp_dh_call {
    comm_id ssl;
    comm_id dh;
    int64_t *result;
    comm_status status;
} ssl_set_tmp_dh_call;

static void *run_ssl_set_tmp_dh(void *argument) {
    ssl_set_tmp_dh_call *call = argument;
    call->status = swig_ssl_set_tmp_dh(call->ssl, call->dh, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_tmp_dh(comm_id ssl, comm_id dh, int64_t *result) {
    ssl_set_tmp_dh_call call = {ssl, dh, result, 0};
    comm_ruby_blocking(run_ssl_set_tmp_dh, &call, 0);
    return call.status;
}
#define swig_ssl_set_tmp_dh blocking_ssl_set_tmp_dh
#endif

static comm_status swig_ssl_use_rsaprivatekey_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_use_rsaprivatekey_file(c_ssl, filename, type);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_use_rsaprivatekey_file_call {
    comm_id ssl;
    comm_utf8 filename;
    int32_t type;
    int32_t *result;
    comm_status status;
} ssl_use_rsaprivatekey_file_call;

static void *run_ssl_use_rsaprivatekey_file(void *argument) {
    ssl_use_rsaprivatekey_file_call *call = argument;
    call->status = swig_ssl_use_rsaprivatekey_file(call->ssl, call->filename, call->type, call->result);
    return NULL;
}

static comm_status blocking_ssl_use_rsaprivatekey_file(comm_id ssl, comm_utf8 filename, int32_t type,
    int32_t *result) {
    ssl_use_rsaprivatekey_file_call call = {ssl, filename, type, result, 0};
    comm_ruby_blocking(run_ssl_use_rsaprivatekey_file, &call, 0);
    return call.status;
}
#define swig_ssl_use_rsaprivatekey_file blocking_ssl_use_rsaprivatekey_file
#endif

static comm_status swig_ssl_ctrl(comm_id ssl, int32_t command, int64_t number, comm_utf8_or_null argument,
    int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_call_command(&call, COMM_KIND_SSL_POINTER, command, number, argument);
    if (call.status == 0) {
        *result = comm_ssl_ctrl(c_ssl, command, number, (void *)argument);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_ctrl_call {
    comm_id ssl;
    int32_t command;
    int64_t number;
    comm_utf8_or_null argument;
    int64_t *result;
    comm_status status;
} ssl_ctrl_call;

static void *run_ssl_ctrl(void *argument) {
    ssl_ctrl_call *call = argument;
    call->status = swig_ssl_ctrl(call->ssl, call->command, call->number, call->argument, call->result);
    return NULL;
}

static comm_status blocking_ssl_ctrl(comm_id ssl, int32_t command, int64_t number, comm_utf8_or_null argument,
    int64_t *result) {
    ssl_ctrl_call call = {ssl, command, number, argument, result, 0};
    comm_ruby_blocking(run_ssl_ctrl, &call, 0);
    return call.status;
}
#define swig_ssl_ctrl blocking_ssl_ctrl
#endif

static comm_status swig_ssl_get_mode(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_get_mode(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_mode_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_get_mode_call;

static void *run_ssl_get_mode(void *argument) {
    ssl_get_mode_call *call = argument;
    call->status = swig_ssl_get_mode(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_mode(comm_id ssl, int64_t *result) {
    ssl_get_mode_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_mode, &call, 0);
    return call.status;
}
#define swig_ssl_get_mode blocking_ssl_get_mode
#endif

static comm_status swig_ssl_set_mode(comm_id ssl, int64_t mode, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_set_mode(c_ssl, mode);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_set_mode_call {
    comm_id ssl;
    int64_t mode;
    int64_t *result;
    comm_status status;
} ssl_set_mode_call;

static void *run_ssl_set_mode(void *argument) {
    ssl_set_mode_call *call = argument;
    call->status = swig_ssl_set_mode(call->ssl, call->mode, call->result);
    return NULL;
}

static comm_status blocking_ssl_set_mode(comm_id ssl, int64_t mode, int64_t *result) {
    ssl_set_mode_call call = {ssl, mode, result, 0};
    comm_ruby_blocking(run_ssl_set_mode, &call, 0);
    return call.status;
}
#define swig_ssl_set_mode blocking_ssl_set_mode
#endif

static comm_status swig_ssl_need_tmp_rsa(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_need_tmp_rsa(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_need_tmp_rsa_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_need_tmp_rsa_call;

static void *run_ssl_need_tmp_rsa(void *argument) {
    ssl_need_tmp_rsa_call *call = argument;
    call->status = swig_ssl_need_tmp_rsa(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_need_tmp_rsa(comm_id ssl, int64_t *result) {
    ssl_need_tmp_rsa_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_need_tmp_rsa, &call, 0);
    return call.status;
}
#define swig_ssl_need_tmp_rsa blocking_ssl_need_tmp_rsa
#endif

static comm_status swig_ssl_num_renegotiations(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_num_renegotiations(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_num_renegotiations_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_num_renegotiations_call;

static void *run_ssl_num_renegotiations(void *argument) {
    ssl_num_renegotiations_call *call = argument;
    call->status = swig_ssl_num_renegotiations(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_num_renegotiations(comm_id ssl, int64_t *result) {
    ssl_num_renegotiations_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_num_renegotiations, &call, 0);
    return call.status;
}
#define swig_ssl_num_renegotiations blocking_ssl_num_renegotiations
#endif

static comm_status swig_ssl_total_renegotiations(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_total_renegotiations(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_total_renegotiations_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_total_renegotiations_call;

static void *run_ssl_total_renegotiations(void *argument) {
    ssl_total_renegotiations_call *call = argument;
    call->status = swig_ssl_total_renegotiations(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_total_renegotiations(comm_id ssl, int64_t *result) {
    ssl_total_renegotiations_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_total_renegotiations, &call, 0);
    return call.status;
}
#define swig_ssl_total_renegotiations blocking_ssl_total_renegotiations
#endif

static comm_status swig_ssl_clear_num_renegotiations(comm_id ssl, int64_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    if (call.status == 0) {
        *result = comm_ssl_clear_num_renegotiations(c_ssl);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_clear_num_renegotiations_call {
    comm_id ssl;
    int64_t *result;
    comm_status status;
} ssl_clear_num_renegotiations_call;

static void *run_ssl_clear_num_renegotiations(void *argument) {
    ssl_clear_num_renegotiations_call *call = argument;
    call->status = swig_ssl_clear_num_renegotiations(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_clear_num_renegotiations(comm_id ssl, int64_t *result) {
    ssl_clear_num_renegotiations_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_clear_num_renegotiations, &call, 0);
    return call.status;
}
#define swig_ssl_clear_num_renegotiations blocking_ssl_clear_num_renegotiations
#endif

static comm_status swig_free_ssl_ciphers(comm_id ciphers) {
    return comm_id_drop(ciphers, COMM_KIND_SSL_CIPHER_POINTER_STACK, "ciphers");
}

static comm_status swig_ssl_cipher_pointer_stack_count(comm_id ciphers, size_t *result) {
    comm_call call = {0};
    comm_ssl_cipher_pointer_stack c_ciphers = comm_call_handle(&call, ciphers, COMM_KIND_SSL_CIPHER_POINTER_STACK, false, "ciphers");
    if (call.status == 0) {
        *result = comm_ssl_cipher_pointer_stack_count(c_ciphers);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_cipher_pointer_stack_item(comm_id ciphers, size_t index, comm_id *result) {
    comm_call call = {0};
    comm_ssl_cipher_pointer_stack c_ciphers = comm_call_handle(&call, ciphers, COMM_KIND_SSL_CIPHER_POINTER_STACK, false, "ciphers");
    comm_ssl_cipher_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_cipher_pointer_stack_item(c_ciphers, index);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_CIPHER_POINTER, (void *)c_result, ciphers, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_get_ciphers(comm_id ssl, comm_id *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_ssl_cipher_pointer_stack c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_ciphers(c_ssl);
    }
    comm_call_give(&call, COMM_KIND_SSL_CIPHER_POINTER_STACK, (void *)c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_ciphers_call {
    comm_id ssl;
    comm_id *result;
    comm_status status;
} ssl_get_ciphers_call;

static void *run_ssl_get_ciphers(void *argument) {
    ssl_get_ciphers_call *call = argument;
    call->status = swig_ssl_get_ciphers(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_ciphers(comm_id ssl, comm_id *result) {
    ssl_get_ciphers_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_ciphers, &call, 0);
    return call.status;
}
#define swig_ssl_get_ciphers blocking_ssl_get_ciphers
#endif

static comm_status swig_ssl_ctx_get_ciphers(comm_id ssl_ctx, comm_id *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_ssl_cipher_pointer_stack c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_ctx_get_ciphers(c_ssl_ctx);
    }
    comm_call_give(&call, COMM_KIND_SSL_CIPHER_POINTER_STACK, (void *)c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_free_x509_names(comm_id names) {
    return comm_id_drop(names, COMM_KIND_X509_NAME_STACK, "names");
}

static comm_status swig_free_dh(comm_id dh) {
    return comm_id_drop(dh, COMM_KIND_DH_POINTER, "dh");
}

static comm_status swig_free_rsa(comm_id rsa) {
    return comm_id_drop(rsa, COMM_KIND_RSA_POINTER, "rsa");
}

static comm_status swig_free_evp_pkey(comm_id key) {
    return comm_id_drop(key, COMM_KIND_EVP_PKEY_POINTER, "key");
}

static comm_status swig_ssl_get1_peer_certificate(comm_id ssl, comm_id *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_x509_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get1_peer_certificate(c_ssl);
    }
    comm_call_give(&call, COMM_KIND_X509_POINTER, (void *)c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get1_peer_certificate_call {
    comm_id ssl;
    comm_id *result;
    comm_status status;
} ssl_get1_peer_certificate_call;

static void *run_ssl_get1_peer_certificate(void *argument) {
    ssl_get1_peer_certificate_call *call = argument;
    call->status = swig_ssl_get1_peer_certificate(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get1_peer_certificate(comm_id ssl, comm_id *result) {
    ssl_get1_peer_certificate_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get1_peer_certificate, &call, 0);
    return call.status;
}
#define swig_ssl_get1_peer_certificate blocking_ssl_get1_peer_certificate
#endif

static comm_status swig_release_certificate(comm_id certificate) {
    return comm_id_drop(certificate, COMM_KIND_X509_POINTER, "certificate");
}

static comm_status swig_x509_name(comm_id certificate, comm_string *name) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_name(c_certificate, name);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_load_client_ca_file(comm_utf8 filename, comm_id *result) {
    comm_call call = {0};
    comm_x509_name_stack c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_load_client_ca_file(filename);
    }
    comm_call_give(&call, COMM_KIND_X509_NAME_STACK, (void *)c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_get_subject_name(comm_id certificate, comm_id *result) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    comm_x509_name_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_get_subject_name(c_certificate);
    }
    comm_call_borrow(&call, COMM_KIND_X509_NAME_POINTER, (void *)c_result, certificate, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_get_issuer_name(comm_id certificate, comm_id *result) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    comm_x509_name_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_get_issuer_name(c_certificate);
    }
    comm_call_borrow(&call, COMM_KIND_X509_NAME_POINTER, (void *)c_result, certificate, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_name_field_string(comm_id name, comm_utf8 field, comm_string *value) {
    comm_call call = {0};
    comm_x509_name_pointer c_name = comm_call_handle(&call, name, COMM_KIND_X509_NAME_POINTER, false, "name");
    if (call.status == 0) {
        call.status = comm_x509_name_field_string(c_name, field, value);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_version(comm_id certificate, int64_t *result) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        *result = comm_x509_version(c_certificate);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_serial_number(comm_id certificate, comm_string *text) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_serial_number(c_certificate, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_starting_time(comm_id certificate, comm_string *text) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_starting_time(c_certificate, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_expiry_time(comm_id certificate, comm_string *text) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_expiry_time(c_certificate, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_signature_algorithm(comm_id certificate, comm_string *text) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_signature_algorithm(c_certificate, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_pubkey_algorithm(comm_id certificate, comm_string *text) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_pubkey_algorithm(c_certificate, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_name_get_all_values(comm_id name, comm_id *values) {
    comm_call call = {0};
    comm_x509_name_pointer c_name = comm_call_handle(&call, name, COMM_KIND_X509_NAME_POINTER, false, "name");
    comm_string_list *c_values = NULL;
    if (call.status == 0) {
        call.status = comm_x509_name_get_all_values(c_name, &c_values);
    }
    comm_call_give(&call, COMM_KIND_STRING_LIST, (void *)c_values, values);
    return comm_call_end(&call);
}

static comm_status swig_x509_get_email(comm_id certificate, comm_id *addresses) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    comm_string_list *c_addresses = NULL;
    if (call.status == 0) {
        call.status = comm_x509_get_email(c_certificate, &c_addresses);
    }
    comm_call_give(&call, COMM_KIND_STRING_LIST, (void *)c_addresses, addresses);
    return comm_call_end(&call);
}

static comm_status swig_x509_key_usage(comm_id certificate, comm_key_usage *usage) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_key_usage(c_certificate, usage);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_extended_key_usage(comm_id certificate, comm_id *purposes) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    comm_string_list *c_purposes = NULL;
    if (call.status == 0) {
        call.status = comm_x509_extended_key_usage(c_certificate, &c_purposes);
    }
    comm_call_give(&call, COMM_KIND_STRING_LIST, (void *)c_purposes, purposes);
    return comm_call_end(&call);
}

static comm_status swig_x509_netscape_certificate_type(comm_id certificate,
    comm_netscape_certificate_type *certificate_type) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_netscape_certificate_type(c_certificate, certificate_type);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_get_extensions(comm_id certificate, comm_id *result) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    comm_x509_extension_stack c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_get_extensions(c_certificate);
    }
    comm_call_borrow(&call, COMM_KIND_X509_EXTENSION_STACK, (void *)c_result, certificate, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_extension_stack_count(comm_id extensions, size_t *result) {
    comm_call call = {0};
    comm_x509_extension_stack c_extensions = comm_call_handle(&call, extensions, COMM_KIND_X509_EXTENSION_STACK, false, "extensions");
    if (call.status == 0) {
        *result = comm_x509_extension_stack_count(c_extensions);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_extension_stack_item(comm_id extensions, size_t index, comm_id *result) {
    comm_call call = {0};
    comm_x509_extension_stack c_extensions = comm_call_handle(&call, extensions, COMM_KIND_X509_EXTENSION_STACK, false, "extensions");
    comm_x509_extension_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_extension_stack_item(c_extensions, index);
    }
    comm_call_borrow(&call, COMM_KIND_X509_EXTENSION_POINTER, (void *)c_result, extensions, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_extension_nid(comm_id extension, int32_t *result) {
    comm_call call = {0};
    comm_x509_extension_pointer c_extension = comm_call_handle(&call, extension, COMM_KIND_X509_EXTENSION_POINTER, false, "extension");
    if (call.status == 0) {
        *result = comm_x509_extension_nid(c_extension);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_extension_string(comm_id extension, comm_string *text) {
    comm_call call = {0};
    comm_x509_extension_pointer c_extension = comm_call_handle(&call, extension, COMM_KIND_X509_EXTENSION_POINTER, false, "extension");
    if (call.status == 0) {
        call.status = comm_x509_extension_string(c_extension, text);
    }
    return comm_call_end(&call);
}

static comm_status swig_obj_nid2ln(int32_t nid, comm_string *result) {
    comm_call call = {0};
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_obj_nid2ln(nid);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_store_ctx_get_current_cert(comm_id store_ctx, comm_id *result) {
    comm_call call = {0};
    comm_x509_store_ctx_pointer c_store_ctx = comm_call_handle(&call, store_ctx, COMM_KIND_X509_STORE_CTX_POINTER, false, "store-ctx");
    comm_x509_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_store_ctx_get_current_cert(c_store_ctx);
    }
    comm_call_borrow(&call, COMM_KIND_X509_POINTER, (void *)c_result, store_ctx, result);
    return comm_call_end(&call);
}

static comm_status swig_x509_name_stack_count(comm_id names, size_t *result) {
    comm_call call = {0};
    comm_x509_name_stack c_names = comm_call_handle(&call, names, COMM_KIND_X509_NAME_STACK, false, "names");
    if (call.status == 0) {
        *result = comm_x509_name_stack_count(c_names);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_name_stack_item(comm_id names, size_t index, comm_id *result) {
    comm_call call = {0};
    comm_x509_name_stack c_names = comm_call_handle(&call, names, COMM_KIND_X509_NAME_STACK, false, "names");
    comm_x509_name_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_name_stack_item(c_names, index);
    }
    comm_call_borrow(&call, COMM_KIND_X509_NAME_POINTER, (void *)c_result, names, result);
    return comm_call_end(&call);
}

static comm_status swig_free_x509_stack(comm_id certificates) {
    return comm_id_drop(certificates, COMM_KIND_X509_STACK, "certificates");
}

static comm_status swig_x509_stack_count(comm_id certificates, size_t *result) {
    comm_call call = {0};
    comm_x509_stack c_certificates = comm_call_handle(&call, certificates, COMM_KIND_X509_STACK, false, "certificates");
    if (call.status == 0) {
        *result = comm_x509_stack_count(c_certificates);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_stack_item(comm_id certificates, size_t index, comm_id *result) {
    comm_call call = {0};
    comm_x509_stack c_certificates = comm_call_handle(&call, certificates, COMM_KIND_X509_STACK, false, "certificates");
    comm_x509_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_x509_stack_item(c_certificates, index);
    }
    comm_call_borrow(&call, COMM_KIND_X509_POINTER, (void *)c_result, certificates, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_get_peer_cert_chain(comm_id ssl, comm_id *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_x509_stack c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_get_peer_cert_chain(c_ssl);
    }
    comm_call_give(&call, COMM_KIND_X509_STACK, (void *)c_result, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_get_peer_cert_chain_call {
    comm_id ssl;
    comm_id *result;
    comm_status status;
} ssl_get_peer_cert_chain_call;

static void *run_ssl_get_peer_cert_chain(void *argument) {
    ssl_get_peer_cert_chain_call *call = argument;
    call->status = swig_ssl_get_peer_cert_chain(call->ssl, call->result);
    return NULL;
}

static comm_status blocking_ssl_get_peer_cert_chain(comm_id ssl, comm_id *result) {
    ssl_get_peer_cert_chain_call call = {ssl, result, 0};
    comm_ruby_blocking(run_ssl_get_peer_cert_chain, &call, 0);
    return call.status;
}
#define swig_ssl_get_peer_cert_chain blocking_ssl_get_peer_cert_chain
#endif

static comm_status swig_x509_from_der(comm_bytes der COMM_RANGE(der), comm_id *certificate) {
    comm_call call = {0};
    COMM_OPEN_BYTES(call, der)
    comm_x509_pointer c_certificate = NULL;
    if (call.status == 0) {
        call.status = comm_x509_from_der(der.data, der.length, &c_certificate);
    }
    comm_call_give(&call, COMM_KIND_X509_POINTER, (void *)c_certificate, certificate);
    COMM_CLOSE_BYTES(call, der)
    return comm_call_end(&call);
}

static comm_status swig_x509_from_pem(comm_bytes pem COMM_RANGE(pem), comm_id *certificate) {
    comm_call call = {0};
    COMM_OPEN_BYTES(call, pem)
    comm_x509_pointer c_certificate = NULL;
    if (call.status == 0) {
        call.status = comm_x509_from_pem(pem.data, pem.length, &c_certificate);
    }
    comm_call_give(&call, COMM_KIND_X509_POINTER, (void *)c_certificate, certificate);
    COMM_CLOSE_BYTES(call, pem)
    return comm_call_end(&call);
}

static comm_status swig_evp_pkey_from_der(comm_bytes der COMM_RANGE(der), comm_utf8_or_null password,
    comm_id *key) {
    comm_call call = {0};
    COMM_OPEN_BYTES(call, der)
    comm_evp_pkey_pointer c_key = NULL;
    if (call.status == 0) {
        call.status = comm_evp_pkey_from_der(der.data, der.length, password, &c_key);
    }
    comm_call_give(&call, COMM_KIND_EVP_PKEY_POINTER, (void *)c_key, key);
    COMM_CLOSE_BYTES(call, der)
    return comm_call_end(&call);
}

static comm_status swig_evp_pkey_from_pem(comm_bytes pem COMM_RANGE(pem), comm_utf8_or_null password,
    comm_id *key) {
    comm_call call = {0};
    COMM_OPEN_BYTES(call, pem)
    comm_evp_pkey_pointer c_key = NULL;
    if (call.status == 0) {
        call.status = comm_evp_pkey_from_pem(pem.data, pem.length, password, &c_key);
    }
    comm_call_give(&call, COMM_KIND_EVP_PKEY_POINTER, (void *)c_key, key);
    COMM_CLOSE_BYTES(call, pem)
    return comm_call_end(&call);
}

static comm_status swig_x509_to_der(comm_id certificate, comm_data *der) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_to_der(c_certificate, &der->data, &der->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_store_ctx_get_error(comm_id store_ctx, int32_t *result) {
    comm_call call = {0};
    comm_x509_store_ctx_pointer c_store_ctx = comm_call_handle(&call, store_ctx, COMM_KIND_X509_STORE_CTX_POINTER, false, "store-ctx");
    if (call.status == 0) {
        *result = comm_x509_store_ctx_get_error(c_store_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_store_ctx_get_error_depth(comm_id store_ctx, int32_t *result) {
    comm_call call = {0};
    comm_x509_store_ctx_pointer c_store_ctx = comm_call_handle(&call, store_ctx, COMM_KIND_X509_STORE_CTX_POINTER, false, "store-ctx");
    if (call.status == 0) {
        *result = comm_x509_store_ctx_get_error_depth(c_store_ctx);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_to_pem(comm_id certificate, comm_string *pem) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_to_pem(c_certificate, pem);
    }
    return comm_call_end(&call);
}

static comm_status swig_evp_pkey_to_der(comm_id key, comm_data *der) {
    comm_call call = {0};
    comm_evp_pkey_pointer c_key = comm_call_handle(&call, key, COMM_KIND_EVP_PKEY_POINTER, false, "key");
    if (call.status == 0) {
        call.status = comm_evp_pkey_to_der(c_key, &der->data, &der->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_evp_pkey_to_pem(comm_id key, comm_string *pem) {
    comm_call call = {0};
    comm_evp_pkey_pointer c_key = comm_call_handle(&call, key, COMM_KIND_EVP_PKEY_POINTER, false, "key");
    if (call.status == 0) {
        call.status = comm_evp_pkey_to_pem(c_key, pem);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_pubkey_key(comm_id certificate, comm_data *key) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_pubkey_key(c_certificate, &key->data, &key->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_signature_value(comm_id certificate, comm_data *signature) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_signature_value(c_certificate, &signature->data, &signature->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_x509_sha_digest(comm_id certificate, comm_utf8_or_null digest, comm_data *value) {
    comm_call call = {0};
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_x509_sha_digest(c_certificate, digest, &value->data, &value->length);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_certificate(comm_id ssl_ctx, comm_id certificate, int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_certificate(c_ssl_ctx, c_certificate);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_ctx_use_privatekey(comm_id ssl_ctx, comm_id key, int32_t *result) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_evp_pkey_pointer c_key = comm_call_handle(&call, key, COMM_KIND_EVP_PKEY_POINTER, false, "key");
    if (call.status == 0) {
        *result = comm_ssl_ctx_use_privatekey(c_ssl_ctx, c_key);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_use_certificate(comm_id ssl, comm_id certificate, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        *result = comm_ssl_use_certificate(c_ssl, c_certificate);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_use_certificate_call {
    comm_id ssl;
    comm_id certificate;
    int32_t *result;
    comm_status status;
} ssl_use_certificate_call;

static void *run_ssl_use_certificate(void *argument) {
    ssl_use_certificate_call *call = argument;
    call->status = swig_ssl_use_certificate(call->ssl, call->certificate, call->result);
    return NULL;
}

static comm_status blocking_ssl_use_certificate(comm_id ssl, comm_id certificate, int32_t *result) {
    ssl_use_certificate_call call = {ssl, certificate, result, 0};
    comm_ruby_blocking(run_ssl_use_certificate, &call, 0);
    return call.status;
}
#define swig_ssl_use_certificate blocking_ssl_use_certificate
#endif

static comm_status swig_ssl_use_privatekey(comm_id ssl, comm_id key, int32_t *result) {
    comm_call call = {0};
    comm_ssl_pointer c_ssl = comm_call_handle(&call, ssl, COMM_KIND_SSL_POINTER, false, "ssl");
    comm_evp_pkey_pointer c_key = comm_call_handle(&call, key, COMM_KIND_EVP_PKEY_POINTER, false, "key");
    if (call.status == 0) {
        *result = comm_ssl_use_privatekey(c_ssl, c_key);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_use_privatekey_call {
    comm_id ssl;
    comm_id key;
    int32_t *result;
    comm_status status;
} ssl_use_privatekey_call;

static void *run_ssl_use_privatekey(void *argument) {
    ssl_use_privatekey_call *call = argument;
    call->status = swig_ssl_use_privatekey(call->ssl, call->key, call->result);
    return NULL;
}

static comm_status blocking_ssl_use_privatekey(comm_id ssl, comm_id key, int32_t *result) {
    ssl_use_privatekey_call call = {ssl, key, result, 0};
    comm_ruby_blocking(run_ssl_use_privatekey, &call, 0);
    return call.status;
}
#define swig_ssl_use_privatekey blocking_ssl_use_privatekey
#endif

static comm_status swig_ssl_ctx_add_trusted_certificate(comm_id ssl_ctx, comm_id certificate) {
    comm_call call = {0};
    comm_ssl_ctx_pointer c_ssl_ctx = comm_call_handle(&call, ssl_ctx, COMM_KIND_SSL_CTX_POINTER, false, "ssl-ctx");
    comm_x509_pointer c_certificate = comm_call_handle(&call, certificate, COMM_KIND_X509_POINTER, false, "certificate");
    if (call.status == 0) {
        call.status = comm_ssl_ctx_add_trusted_certificate(c_ssl_ctx, c_certificate);
    }
    return comm_call_end(&call);
}

static comm_status swig_map_crypto_stack_objects(comm_id stack, comm_closure *function) {
    comm_call call = {0};
    comm_crypto_stack c_stack = comm_call_crypto_stack(&call, stack, "stack");
    if (call.status == 0) {
        call.status = comm_map_crypto_stack_objects(c_stack,
            function != NULL ? trampoline_crypto_object_callback : NULL, function,
            function != NULL ? comm_closure_release : NULL);
    }
    if (call.status != 0)
        comm_closure_release(function);
    return comm_call_end(&call);
}

static comm_status swig_free_x509_crl(comm_id crl) {
    return comm_id_drop(crl, COMM_KIND_X509_CRL_POINTER, "crl");
}

static comm_status swig_pem_read(comm_utf8 thing_to_read, comm_utf8 filename, comm_id keywords,
    comm_id *object) {
    comm_call call = {0};
    pem_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, true, "keywords");
    comm_crypto_object c_object = {0, NULL};
    if (call.status == 0) {
        call.status = comm_pem_read(thing_to_read, filename, c_keywords != NULL ? &c_keywords->value : NULL,
            &c_object);
    }
    comm_call_give(&call, c_object.kind, c_object.pointer, object);
    return comm_call_end(&call);
}

static comm_status swig_free_crypto_object(comm_id object) {
    return comm_crypto_object_drop(object);
}

static comm_status swig_read_dhparams(comm_utf8 filename, comm_id keywords, comm_id *dh) {
    comm_call call = {0};
    pem_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, true, "keywords");
    comm_dh_pointer c_dh = NULL;
    if (call.status == 0) {
        call.status = comm_read_dhparams(filename, c_keywords != NULL ? &c_keywords->value : NULL, &c_dh);
    }
    comm_call_give(&call, COMM_KIND_DH_POINTER, (void *)c_dh, dh);
    return comm_call_end(&call);
}

static comm_status swig_read_certificate_key_pairs(comm_utf8 file, comm_id keywords, comm_id *pairs) {
    comm_call call = {0};
    pem_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_PEM_KEYWORDS, true, "keywords");
    comm_certificate_key_pairs *c_pairs = NULL;
    if (call.status == 0) {
        call.status = comm_read_certificate_key_pairs(file, c_keywords != NULL ? &c_keywords->value : NULL, &c_pairs);
    }
    comm_call_give(&call, COMM_KIND_CERTIFICATE_KEY_PAIRS, (void *)c_pairs, pairs);
    return comm_call_end(&call);
}

static comm_status swig_free_certificate_key_pairs(comm_id pairs) {
    return comm_id_drop(pairs, COMM_KIND_CERTIFICATE_KEY_PAIRS, "pairs");
}

static comm_status swig_certificate_key_pairs_count(comm_id pairs, size_t *result) {
    comm_call call = {0};
    comm_certificate_key_pairs *c_pairs = comm_call_handle(&call, pairs, COMM_KIND_CERTIFICATE_KEY_PAIRS, false, "pairs");
    if (call.status == 0) {
        *result = comm_certificate_key_pairs_count(c_pairs);
    }
    return comm_call_end(&call);
}

static comm_status swig_certificate_key_pair_certificate(comm_id pairs, size_t index, comm_id *certificate) {
    comm_call call = {0};
    comm_certificate_key_pairs *c_pairs = comm_call_handle(&call, pairs, COMM_KIND_CERTIFICATE_KEY_PAIRS, false, "pairs");
    comm_x509_pointer c_certificate = NULL;
    if (call.status == 0) {
        call.status = comm_certificate_key_pair_certificate(c_pairs, index, &c_certificate);
    }
    comm_call_borrow(&call, COMM_KIND_X509_POINTER, (void *)c_certificate, pairs, certificate);
    return comm_call_end(&call);
}

static comm_status swig_certificate_key_pair_key(comm_id pairs, size_t index, comm_id *key) {
    comm_call call = {0};
    comm_certificate_key_pairs *c_pairs = comm_call_handle(&call, pairs, COMM_KIND_CERTIFICATE_KEY_PAIRS, false, "pairs");
    comm_evp_pkey_pointer c_key = NULL;
    if (call.status == 0) {
        call.status = comm_certificate_key_pair_key(c_pairs, index, &c_key);
    }
    comm_call_borrow(&call, COMM_KIND_EVP_PKEY_POINTER, (void *)c_key, pairs, key);
    return comm_call_end(&call);
}

static comm_status swig_make_ssl_engine(comm_id keywords, comm_id *engine) {
    comm_call call = {0};
    ssl_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, true, "keywords");
    comm_ssl_engine *c_engine = NULL;
    if (call.status == 0) {
        call.status = comm_make_ssl_engine(c_keywords != NULL ? &c_keywords->value : NULL, &c_engine);
    }
    comm_call_give(&call, COMM_KIND_SSL_ENGINE, (void *)c_engine, engine);
    return comm_call_end(&call);
}

static comm_status swig_free_ssl_engine(comm_id engine) {
    return comm_id_drop(engine, COMM_KIND_SSL_ENGINE, "engine");
}

static comm_status swig_ssl_engine_feed(comm_id engine, comm_bytes data COMM_RANGE(data), size_t *accepted) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    COMM_OPEN_BYTES(call, data)
    if (call.status == 0) {
        call.status = comm_ssl_engine_feed(c_engine, data.data, data.length, accepted);
    }
    COMM_CLOSE_BYTES(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_feed_call {
    comm_id engine;
    comm_bytes data;
    size_t *accepted;
    comm_status status;
} ssl_engine_feed_call;

static void *run_ssl_engine_feed(void *argument) {
    ssl_engine_feed_call *call = argument;
    call->status = swig_ssl_engine_feed(call->engine, call->data, call->accepted);
    return NULL;
}

static comm_status blocking_ssl_engine_feed(comm_id engine, comm_bytes data, size_t *accepted) {
    ssl_engine_feed_call call = {engine, data, accepted, 0};
    comm_ruby_blocking(run_ssl_engine_feed, &call, 0);
    return call.status;
}
#define swig_ssl_engine_feed blocking_ssl_engine_feed
#endif

static comm_status swig_ssl_engine_feed_end(comm_id engine) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        call.status = comm_ssl_engine_feed_end(c_engine);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_feed_end_call {
    comm_id engine;
    comm_status status;
} ssl_engine_feed_end_call;

static void *run_ssl_engine_feed_end(void *argument) {
    ssl_engine_feed_end_call *call = argument;
    call->status = swig_ssl_engine_feed_end(call->engine);
    return NULL;
}

static comm_status blocking_ssl_engine_feed_end(comm_id engine) {
    ssl_engine_feed_end_call call = {engine, 0};
    comm_ruby_blocking(run_ssl_engine_feed_end, &call, 0);
    return call.status;
}
#define swig_ssl_engine_feed_end blocking_ssl_engine_feed_end
#endif

static comm_status swig_ssl_engine_feed_failure(comm_id engine, int32_t error_number) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        call.status = comm_ssl_engine_feed_failure(c_engine, error_number);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_feed_failure_call {
    comm_id engine;
    int32_t error_number;
    comm_status status;
} ssl_engine_feed_failure_call;

static void *run_ssl_engine_feed_failure(void *argument) {
    ssl_engine_feed_failure_call *call = argument;
    call->status = swig_ssl_engine_feed_failure(call->engine, call->error_number);
    return NULL;
}

static comm_status blocking_ssl_engine_feed_failure(comm_id engine, int32_t error_number) {
    ssl_engine_feed_failure_call call = {engine, error_number, 0};
    comm_ruby_blocking(run_ssl_engine_feed_failure, &call, 0);
    return call.status;
}
#define swig_ssl_engine_feed_failure blocking_ssl_engine_feed_failure
#endif

static comm_status swig_ssl_engine_take(comm_id engine, comm_buffer *data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    COMM_OPEN_BUFFER(call, data)
    if (call.status == 0) {
        call.status = comm_ssl_engine_take(c_engine, data->data, data->capacity, &data->length);
    }
    COMM_CLOSE_BUFFER(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_take_call {
    comm_id engine;
    comm_buffer *data;
    comm_status status;
} ssl_engine_take_call;

static void *run_ssl_engine_take(void *argument) {
    ssl_engine_take_call *call = argument;
    call->status = swig_ssl_engine_take(call->engine, call->data);
    return NULL;
}

static comm_status blocking_ssl_engine_take(comm_id engine, comm_buffer *data) {
    ssl_engine_take_call call = {engine, data, 0};
    comm_ruby_blocking(run_ssl_engine_take, &call, 0);
    return call.status;
}
#define swig_ssl_engine_take blocking_ssl_engine_take
#endif

static comm_status swig_ssl_engine_handshake(comm_id engine, comm_step *result) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        *result = comm_ssl_engine_handshake(c_engine);
        comm_call_step(&call, *result);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_handshake_call {
    comm_id engine;
    comm_step *result;
    comm_status status;
} ssl_engine_handshake_call;

static void *run_ssl_engine_handshake(void *argument) {
    ssl_engine_handshake_call *call = argument;
    call->status = swig_ssl_engine_handshake(call->engine, call->result);
    return NULL;
}

static comm_status blocking_ssl_engine_handshake(comm_id engine, comm_step *result) {
    ssl_engine_handshake_call call = {engine, result, 0};
    comm_ruby_blocking(run_ssl_engine_handshake, &call, 0);
    return call.status;
}
#define swig_ssl_engine_handshake blocking_ssl_engine_handshake
#endif

static comm_status swig_ssl_engine_read(comm_id engine, comm_step *result,
    comm_buffer *data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    COMM_OPEN_BUFFER(call, data)
    if (call.status == 0) {
        *result = comm_ssl_engine_read(c_engine, data->data, data->capacity, &data->length);
        comm_call_step(&call, *result);
    }
    COMM_CLOSE_BUFFER(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_read_call {
    comm_id engine;
    comm_step *result;
    comm_buffer *data;
    comm_status status;
} ssl_engine_read_call;

static void *run_ssl_engine_read(void *argument) {
    ssl_engine_read_call *call = argument;
    call->status = swig_ssl_engine_read(call->engine, call->result, call->data);
    return NULL;
}

static comm_status blocking_ssl_engine_read(comm_id engine, comm_step *result, comm_buffer *data) {
    ssl_engine_read_call call = {engine, result, data, 0};
    comm_ruby_blocking(run_ssl_engine_read, &call, 0);
    return call.status;
}
#define swig_ssl_engine_read blocking_ssl_engine_read
#endif

static comm_status swig_ssl_engine_write(comm_id engine, comm_bytes data COMM_RANGE(data), comm_step *result,
    size_t *accepted) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    COMM_OPEN_BYTES(call, data)
    if (call.status == 0) {
        *result = comm_ssl_engine_write(c_engine, data.data, data.length, accepted);
        comm_call_step(&call, *result);
    }
    COMM_CLOSE_BYTES(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_write_call {
    comm_id engine;
    comm_bytes data;
    comm_step *result;
    size_t *accepted;
    comm_status status;
} ssl_engine_write_call;

static void *run_ssl_engine_write(void *argument) {
    ssl_engine_write_call *call = argument;
    call->status = swig_ssl_engine_write(call->engine, call->data, call->result, call->accepted);
    return NULL;
}

static comm_status blocking_ssl_engine_write(comm_id engine, comm_bytes data, comm_step *result,
    size_t *accepted) {
    ssl_engine_write_call call = {engine, data, result, accepted, 0};
    comm_ruby_blocking(run_ssl_engine_write, &call, 0);
    return call.status;
}
#define swig_ssl_engine_write blocking_ssl_engine_write
#endif

static comm_status swig_ssl_engine_shutdown(comm_id engine, comm_step *result) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        *result = comm_ssl_engine_shutdown(c_engine);
        comm_call_step(&call, *result);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_shutdown_call {
    comm_id engine;
    comm_step *result;
    comm_status status;
} ssl_engine_shutdown_call;

static void *run_ssl_engine_shutdown(void *argument) {
    ssl_engine_shutdown_call *call = argument;
    call->status = swig_ssl_engine_shutdown(call->engine, call->result);
    return NULL;
}

static comm_status blocking_ssl_engine_shutdown(comm_id engine, comm_step *result) {
    ssl_engine_shutdown_call call = {engine, result, 0};
    comm_ruby_blocking(run_ssl_engine_shutdown, &call, 0);
    return call.status;
}
#define swig_ssl_engine_shutdown blocking_ssl_engine_shutdown
#endif

static comm_status swig_ssl_engine_pending(comm_id engine, size_t *result) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        *result = comm_ssl_engine_pending(c_engine);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_pending_call {
    comm_id engine;
    size_t *result;
    comm_status status;
} ssl_engine_pending_call;

static void *run_ssl_engine_pending(void *argument) {
    ssl_engine_pending_call *call = argument;
    call->status = swig_ssl_engine_pending(call->engine, call->result);
    return NULL;
}

static comm_status blocking_ssl_engine_pending(comm_id engine, size_t *result) {
    ssl_engine_pending_call call = {engine, result, 0};
    comm_ruby_blocking(run_ssl_engine_pending, &call, 0);
    return call.status;
}
#define swig_ssl_engine_pending blocking_ssl_engine_pending
#endif

static comm_status swig_ssl_engine_interrupt(comm_id engine, comm_direction direction) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    if (call.status == 0) {
        call.status = comm_ssl_engine_interrupt(c_engine, direction);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_interrupt_call {
    comm_id engine;
    comm_direction direction;
    comm_status status;
} ssl_engine_interrupt_call;

static void *run_ssl_engine_interrupt(void *argument) {
    ssl_engine_interrupt_call *call = argument;
    call->status = swig_ssl_engine_interrupt(call->engine, call->direction);
    return NULL;
}

static comm_status blocking_ssl_engine_interrupt(comm_id engine, comm_direction direction) {
    ssl_engine_interrupt_call call = {engine, direction, 0};
    comm_ruby_blocking(run_ssl_engine_interrupt, &call, 0);
    return call.status;
}
#define swig_ssl_engine_interrupt blocking_ssl_engine_interrupt
#endif

static comm_status swig_ssl_engine_ssl(comm_id engine, comm_id *result) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    comm_ssl_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_engine_ssl(c_engine);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_POINTER, (void *)c_result, engine, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_ssl_call {
    comm_id engine;
    comm_id *result;
    comm_status status;
} ssl_engine_ssl_call;

static void *run_ssl_engine_ssl(void *argument) {
    ssl_engine_ssl_call *call = argument;
    call->status = swig_ssl_engine_ssl(call->engine, call->result);
    return NULL;
}

static comm_status blocking_ssl_engine_ssl(comm_id engine, comm_id *result) {
    ssl_engine_ssl_call call = {engine, result, 0};
    comm_ruby_blocking(run_ssl_engine_ssl, &call, 0);
    return call.status;
}
#define swig_ssl_engine_ssl blocking_ssl_engine_ssl
#endif

static comm_status swig_ssl_engine_ctx(comm_id engine, comm_id *result) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    comm_ssl_ctx_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_engine_ctx(c_engine);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_CTX_POINTER, (void *)c_result, engine, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_ctx_call {
    comm_id engine;
    comm_id *result;
    comm_status status;
} ssl_engine_ctx_call;

static void *run_ssl_engine_ctx(void *argument) {
    ssl_engine_ctx_call *call = argument;
    call->status = swig_ssl_engine_ctx(call->engine, call->result);
    return NULL;
}

static comm_status blocking_ssl_engine_ctx(comm_id engine, comm_id *result) {
    ssl_engine_ctx_call call = {engine, result, 0};
    comm_ruby_blocking(run_ssl_engine_ctx, &call, 0);
    return call.status;
}
#define swig_ssl_engine_ctx blocking_ssl_engine_ctx
#endif

static comm_status swig_ssl_engine_decision(comm_id engine, comm_id *decision) {
    comm_call call = {0};
    comm_ssl_engine *c_engine = comm_call_handle(&call, engine, COMM_KIND_SSL_ENGINE, false, "engine");
    comm_ssl_decision *c_decision = NULL;
    if (call.status == 0) {
        call.status = comm_ssl_engine_decision(c_engine, &c_decision);
    }
    comm_call_give(&call, COMM_KIND_SSL_DECISION, (void *)c_decision, decision);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct ssl_engine_decision_call {
    comm_id engine;
    comm_id *decision;
    comm_status status;
} ssl_engine_decision_call;

static void *run_ssl_engine_decision(void *argument) {
    ssl_engine_decision_call *call = argument;
    call->status = swig_ssl_engine_decision(call->engine, call->decision);
    return NULL;
}

static comm_status blocking_ssl_engine_decision(comm_id engine, comm_id *decision) {
    ssl_engine_decision_call call = {engine, decision, 0};
    comm_ruby_blocking(run_ssl_engine_decision, &call, 0);
    return call.status;
}
#define swig_ssl_engine_decision blocking_ssl_engine_decision
#endif

static comm_status swig_ssl_decision_kind(comm_id decision, comm_decision_kind *result) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    if (call.status == 0) {
        *result = comm_ssl_decision_kind(c_decision);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_decision_ssl(comm_id decision, comm_id *result) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    comm_ssl_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_decision_ssl(c_decision);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_POINTER, (void *)c_result, decision, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_decision_server_name(comm_id decision, comm_string *result) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    const char *c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_decision_server_name(c_decision);
    }
    comm_call_text(&call, c_result, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_decision_certificate(comm_id decision, comm_id *result) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    comm_x509_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_ssl_decision_certificate(c_decision);
    }
    comm_call_borrow(&call, COMM_KIND_X509_POINTER, (void *)c_result, decision, result);
    return comm_call_end(&call);
}

static comm_status swig_ssl_decision_ok(comm_id decision, comm_bool *result) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    if (call.status == 0) {
        *result = comm_ssl_decision_ok(c_decision);
    }
    return comm_call_end(&call);
}

static comm_status swig_ssl_decision_answer(comm_id decision, comm_decision_answer answer) {
    comm_call call = {0};
    comm_ssl_decision *c_decision = comm_call_handle(&call, decision, COMM_KIND_SSL_DECISION, false, "decision");
    if (call.status == 0) {
        call.status = comm_ssl_decision_answer(c_decision, answer);
    }
    return comm_call_end(&call);
}

static comm_status swig_free_ssl_decision(comm_id decision) {
    return comm_id_drop(decision, COMM_KIND_SSL_DECISION, "decision");
}

static comm_status swig_make_socket_stream(comm_id keywords, comm_id *stream) {
    comm_call call = {0};
    ssl_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, true, "keywords");
    comm_socket_stream *c_stream = NULL;
    if (call.status == 0) {
        call.status = comm_make_socket_stream(c_keywords != NULL ? &c_keywords->value : NULL, &c_stream);
    }
    comm_call_give(&call, COMM_KIND_SOCKET_STREAM, (void *)c_stream, stream);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct make_socket_stream_call {
    comm_id keywords;
    comm_id *stream;
    comm_status status;
} make_socket_stream_call;

static void *run_make_socket_stream(void *argument) {
    make_socket_stream_call *call = argument;
    call->status = swig_make_socket_stream(call->keywords, call->stream);
    return NULL;
}

static comm_status blocking_make_socket_stream(comm_id keywords, comm_id *stream) {
    make_socket_stream_call call = {keywords, stream, 0};
    comm_ruby_blocking(run_make_socket_stream, &call, 0);
    return call.status;
}
#define swig_make_socket_stream blocking_make_socket_stream
#endif

static comm_status swig_open_tcp_stream(comm_utf8 host, comm_utf8 service, comm_id keywords,
    comm_id *stream) {
    comm_call call = {0};
    ssl_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, true, "keywords");
    comm_socket_stream *c_stream = NULL;
    if (call.status == 0) {
        call.status = comm_open_tcp_stream(host, service, c_keywords != NULL ? &c_keywords->value : NULL, &c_stream);
    }
    comm_call_give(&call, COMM_KIND_SOCKET_STREAM, (void *)c_stream, stream);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct open_tcp_stream_call {
    comm_utf8 host;
    comm_utf8 service;
    comm_id keywords;
    comm_id *stream;
    comm_status status;
} open_tcp_stream_call;

static void *run_open_tcp_stream(void *argument) {
    open_tcp_stream_call *call = argument;
    call->status = swig_open_tcp_stream(call->host, call->service, call->keywords, call->stream);
    return NULL;
}

static comm_status blocking_open_tcp_stream(comm_utf8 host, comm_utf8 service, comm_id keywords,
    comm_id *stream) {
    open_tcp_stream_call call = {host, service, keywords, stream, 0};
    comm_ruby_blocking(run_open_tcp_stream, &call, 0);
    return call.status;
}
#define swig_open_tcp_stream blocking_open_tcp_stream
#endif

static comm_status swig_attach_ssl(comm_id stream, comm_id keywords, comm_id *ssl) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    ssl_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_SSL_KEYWORDS, true, "keywords");
    comm_ssl_pointer c_ssl = NULL;
    if (call.status == 0) {
        call.status = comm_attach_ssl(c_stream, c_keywords != NULL ? &c_keywords->value : NULL, &c_ssl);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_POINTER, (void *)c_ssl, stream, ssl);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct attach_ssl_call {
    comm_id stream;
    comm_id keywords;
    comm_id *ssl;
    comm_status status;
} attach_ssl_call;

static void *run_attach_ssl(void *argument) {
    attach_ssl_call *call = argument;
    call->status = swig_attach_ssl(call->stream, call->keywords, call->ssl);
    return NULL;
}

static comm_status blocking_attach_ssl(comm_id stream, comm_id keywords, comm_id *ssl) {
    attach_ssl_call call = {stream, keywords, ssl, 0};
    comm_ruby_blocking(run_attach_ssl, &call, stream);
    return call.status;
}
#define swig_attach_ssl blocking_attach_ssl
#endif

static comm_status swig_detach_ssl(comm_id stream, comm_id keywords) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    detach_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_DETACH_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_detach_ssl(c_stream, c_keywords != NULL ? &c_keywords->value : NULL);
        comm_id_end_children(stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct detach_ssl_call {
    comm_id stream;
    comm_id keywords;
    comm_status status;
} detach_ssl_call;

static void *run_detach_ssl(void *argument) {
    detach_ssl_call *call = argument;
    call->status = swig_detach_ssl(call->stream, call->keywords);
    return NULL;
}

static comm_status blocking_detach_ssl(comm_id stream, comm_id keywords) {
    detach_ssl_call call = {stream, keywords, 0};
    comm_ruby_blocking(run_detach_ssl, &call, stream);
    return call.status;
}
#define swig_detach_ssl blocking_detach_ssl
#endif

static comm_status swig_socket_stream_handshake(comm_id stream, comm_seconds timeout, comm_bool *success) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_socket_stream_handshake(c_stream, timeout, success);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_handshake_call {
    comm_id stream;
    comm_seconds timeout;
    comm_bool *success;
    comm_status status;
} socket_stream_handshake_call;

static void *run_socket_stream_handshake(void *argument) {
    socket_stream_handshake_call *call = argument;
    call->status = swig_socket_stream_handshake(call->stream, call->timeout, call->success);
    return NULL;
}

static comm_status blocking_socket_stream_handshake(comm_id stream, comm_seconds timeout,
    comm_bool *success) {
    socket_stream_handshake_call call = {stream, timeout, success, 0};
    comm_ruby_blocking(run_socket_stream_handshake, &call, stream);
    return call.status;
}
#define swig_socket_stream_handshake blocking_socket_stream_handshake
#endif

static comm_status swig_socket_stream_read(comm_id stream, comm_buffer *data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    COMM_OPEN_BUFFER(call, data)
    if (call.status == 0) {
        call.status = comm_socket_stream_read(c_stream, data->data, data->capacity, &data->length);
    }
    COMM_CLOSE_BUFFER(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_read_call {
    comm_id stream;
    comm_buffer *data;
    comm_status status;
} socket_stream_read_call;

static void *run_socket_stream_read(void *argument) {
    socket_stream_read_call *call = argument;
    call->status = swig_socket_stream_read(call->stream, call->data);
    return NULL;
}

static comm_status blocking_socket_stream_read(comm_id stream, comm_buffer *data) {
    socket_stream_read_call call = {stream, data, 0};
    comm_ruby_blocking(run_socket_stream_read, &call, stream);
    return call.status;
}
#define swig_socket_stream_read blocking_socket_stream_read
#endif

static comm_status swig_socket_stream_write(comm_id stream, comm_bytes data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    COMM_OPEN_BYTES(call, data)
    if (call.status == 0) {
        call.status = comm_socket_stream_write(c_stream, data.data, data.length);
    }
    COMM_CLOSE_BYTES(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_write_call {
    comm_id stream;
    comm_bytes data;
    comm_status status;
} socket_stream_write_call;

static void *run_socket_stream_write(void *argument) {
    socket_stream_write_call *call = argument;
    call->status = swig_socket_stream_write(call->stream, call->data);
    return NULL;
}

static comm_status blocking_socket_stream_write(comm_id stream, comm_bytes data) {
    socket_stream_write_call call = {stream, data, 0};
    comm_ruby_blocking(run_socket_stream_write, &call, stream);
    return call.status;
}
#define swig_socket_stream_write blocking_socket_stream_write
#endif

static comm_status swig_socket_stream_flush(comm_id stream) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_socket_stream_flush(c_stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_flush_call {
    comm_id stream;
    comm_status status;
} socket_stream_flush_call;

static void *run_socket_stream_flush(void *argument) {
    socket_stream_flush_call *call = argument;
    call->status = swig_socket_stream_flush(call->stream);
    return NULL;
}

static comm_status blocking_socket_stream_flush(comm_id stream) {
    socket_stream_flush_call call = {stream, 0};
    comm_ruby_blocking(run_socket_stream_flush, &call, stream);
    return call.status;
}
#define swig_socket_stream_flush blocking_socket_stream_flush
#endif

static comm_status swig_close_socket_stream(comm_id stream) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_close_socket_stream(c_stream);
        comm_id_end_children(stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct close_socket_stream_call {
    comm_id stream;
    comm_status status;
} close_socket_stream_call;

static void *run_close_socket_stream(void *argument) {
    close_socket_stream_call *call = argument;
    call->status = swig_close_socket_stream(call->stream);
    return NULL;
}

static comm_status blocking_close_socket_stream(comm_id stream) {
    close_socket_stream_call call = {stream, 0};
    comm_ruby_blocking(run_close_socket_stream, &call, stream);
    return call.status;
}
#define swig_close_socket_stream blocking_close_socket_stream
#endif

static comm_status swig_free_socket_stream(comm_id stream) {
    return comm_id_drop(stream, COMM_KIND_SOCKET_STREAM, "stream");
}

static comm_status swig_socket_stream_interrupt(comm_id stream, comm_direction direction) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_socket_stream_interrupt(c_stream, direction);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_interrupt_call {
    comm_id stream;
    comm_direction direction;
    comm_status status;
} socket_stream_interrupt_call;

static void *run_socket_stream_interrupt(void *argument) {
    socket_stream_interrupt_call *call = argument;
    call->status = swig_socket_stream_interrupt(call->stream, call->direction);
    return NULL;
}

static comm_status blocking_socket_stream_interrupt(comm_id stream, comm_direction direction) {
    socket_stream_interrupt_call call = {stream, direction, 0};
    comm_ruby_blocking(run_socket_stream_interrupt, &call, 0);
    return call.status;
}
#define swig_socket_stream_interrupt blocking_socket_stream_interrupt
#endif

static comm_status swig_socket_stream_handshake_step(comm_id stream, comm_step *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        *result = comm_socket_stream_handshake_step(c_stream);
        comm_call_step(&call, *result);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_handshake_step_call {
    comm_id stream;
    comm_step *result;
    comm_status status;
} socket_stream_handshake_step_call;

static void *run_socket_stream_handshake_step(void *argument) {
    socket_stream_handshake_step_call *call = argument;
    call->status = swig_socket_stream_handshake_step(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_handshake_step(comm_id stream, comm_step *result) {
    socket_stream_handshake_step_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_handshake_step, &call, 0);
    return call.status;
}
#define swig_socket_stream_handshake_step blocking_socket_stream_handshake_step
#endif

static comm_status swig_socket_stream_read_step(comm_id stream, comm_step *result,
    comm_buffer *data COMM_RANGE(data)) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    COMM_OPEN_BUFFER(call, data)
    if (call.status == 0) {
        *result = comm_socket_stream_read_step(c_stream, data->data, data->capacity, &data->length);
        comm_call_step(&call, *result);
    }
    COMM_CLOSE_BUFFER(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_read_step_call {
    comm_id stream;
    comm_step *result;
    comm_buffer *data;
    comm_status status;
} socket_stream_read_step_call;

static void *run_socket_stream_read_step(void *argument) {
    socket_stream_read_step_call *call = argument;
    call->status = swig_socket_stream_read_step(call->stream, call->result, call->data);
    return NULL;
}

static comm_status blocking_socket_stream_read_step(comm_id stream, comm_step *result, comm_buffer *data) {
    socket_stream_read_step_call call = {stream, result, data, 0};
    comm_ruby_blocking(run_socket_stream_read_step, &call, 0);
    return call.status;
}
#define swig_socket_stream_read_step blocking_socket_stream_read_step
#endif

static comm_status swig_socket_stream_write_step(comm_id stream, comm_bytes data COMM_RANGE(data),
    comm_step *result, size_t *accepted) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    COMM_OPEN_BYTES(call, data)
    if (call.status == 0) {
        *result = comm_socket_stream_write_step(c_stream, data.data, data.length, accepted);
        comm_call_step(&call, *result);
    }
    COMM_CLOSE_BYTES(call, data)
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_write_step_call {
    comm_id stream;
    comm_bytes data;
    comm_step *result;
    size_t *accepted;
    comm_status status;
} socket_stream_write_step_call;

static void *run_socket_stream_write_step(void *argument) {
    socket_stream_write_step_call *call = argument;
    call->status = swig_socket_stream_write_step(call->stream, call->data, call->result, call->accepted);
    return NULL;
}

static comm_status blocking_socket_stream_write_step(comm_id stream, comm_bytes data, comm_step *result,
    size_t *accepted) {
    socket_stream_write_step_call call = {stream, data, result, accepted, 0};
    comm_ruby_blocking(run_socket_stream_write_step, &call, 0);
    return call.status;
}
#define swig_socket_stream_write_step blocking_socket_stream_write_step
#endif

static comm_status swig_socket_stream_flush_step(comm_id stream, comm_step *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        *result = comm_socket_stream_flush_step(c_stream);
        comm_call_step(&call, *result);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_flush_step_call {
    comm_id stream;
    comm_step *result;
    comm_status status;
} socket_stream_flush_step_call;

static void *run_socket_stream_flush_step(void *argument) {
    socket_stream_flush_step_call *call = argument;
    call->status = swig_socket_stream_flush_step(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_flush_step(comm_id stream, comm_step *result) {
    socket_stream_flush_step_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_flush_step, &call, 0);
    return call.status;
}
#define swig_socket_stream_flush_step blocking_socket_stream_flush_step
#endif

static comm_status swig_socket_stream_shutdown_step(comm_id stream, comm_step *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        *result = comm_socket_stream_shutdown_step(c_stream);
        comm_call_step(&call, *result);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_shutdown_step_call {
    comm_id stream;
    comm_step *result;
    comm_status status;
} socket_stream_shutdown_step_call;

static void *run_socket_stream_shutdown_step(void *argument) {
    socket_stream_shutdown_step_call *call = argument;
    call->status = swig_socket_stream_shutdown_step(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_shutdown_step(comm_id stream, comm_step *result) {
    socket_stream_shutdown_step_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_shutdown_step, &call, 0);
    return call.status;
}
#define swig_socket_stream_shutdown_step blocking_socket_stream_shutdown_step
#endif

static comm_status swig_socket_stream_pending(comm_id stream, size_t *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        *result = comm_socket_stream_pending(c_stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_pending_call {
    comm_id stream;
    size_t *result;
    comm_status status;
} socket_stream_pending_call;

static void *run_socket_stream_pending(void *argument) {
    socket_stream_pending_call *call = argument;
    call->status = swig_socket_stream_pending(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_pending(comm_id stream, size_t *result) {
    socket_stream_pending_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_pending, &call, 0);
    return call.status;
}
#define swig_socket_stream_pending blocking_socket_stream_pending
#endif

static comm_status swig_socket_stream_ssl(comm_id stream, comm_id *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    comm_ssl_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_socket_stream_ssl(c_stream);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_POINTER, (void *)c_result, stream, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_ssl_call {
    comm_id stream;
    comm_id *result;
    comm_status status;
} socket_stream_ssl_call;

static void *run_socket_stream_ssl(void *argument) {
    socket_stream_ssl_call *call = argument;
    call->status = swig_socket_stream_ssl(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_ssl(comm_id stream, comm_id *result) {
    socket_stream_ssl_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_ssl, &call, 0);
    return call.status;
}
#define swig_socket_stream_ssl blocking_socket_stream_ssl
#endif

static comm_status swig_socket_stream_ctx(comm_id stream, comm_id *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    comm_ssl_ctx_pointer c_result = NULL;
    if (call.status == 0) {
        c_result = comm_socket_stream_ctx(c_stream);
    }
    comm_call_borrow(&call, COMM_KIND_SSL_CTX_POINTER, (void *)c_result, stream, result);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_ctx_call {
    comm_id stream;
    comm_id *result;
    comm_status status;
} socket_stream_ctx_call;

static void *run_socket_stream_ctx(void *argument) {
    socket_stream_ctx_call *call = argument;
    call->status = swig_socket_stream_ctx(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_ctx(comm_id stream, comm_id *result) {
    socket_stream_ctx_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_ctx, &call, 0);
    return call.status;
}
#define swig_socket_stream_ctx blocking_socket_stream_ctx
#endif

static comm_status swig_socket_stream_ssl_side(comm_id stream, comm_ssl_side *ssl_side) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_socket_stream_ssl_side(c_stream, ssl_side);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_ssl_side_call {
    comm_id stream;
    comm_ssl_side *ssl_side;
    comm_status status;
} socket_stream_ssl_side_call;

static void *run_socket_stream_ssl_side(void *argument) {
    socket_stream_ssl_side_call *call = argument;
    call->status = swig_socket_stream_ssl_side(call->stream, call->ssl_side);
    return NULL;
}

static comm_status blocking_socket_stream_ssl_side(comm_id stream, comm_ssl_side *ssl_side) {
    socket_stream_ssl_side_call call = {stream, ssl_side, 0};
    comm_ruby_blocking(run_socket_stream_ssl_side, &call, 0);
    return call.status;
}
#define swig_socket_stream_ssl_side blocking_socket_stream_ssl_side
#endif

static comm_status swig_socket_stream_socket(comm_id stream, comm_socket *result) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        *result = comm_socket_stream_socket(c_stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_socket_call {
    comm_id stream;
    comm_socket *result;
    comm_status status;
} socket_stream_socket_call;

static void *run_socket_stream_socket(void *argument) {
    socket_stream_socket_call *call = argument;
    call->status = swig_socket_stream_socket(call->stream, call->result);
    return NULL;
}

static comm_status blocking_socket_stream_socket(comm_id stream, comm_socket *result) {
    socket_stream_socket_call call = {stream, result, 0};
    comm_ruby_blocking(run_socket_stream_socket, &call, 0);
    return call.status;
}
#define swig_socket_stream_socket blocking_socket_stream_socket
#endif

static comm_status swig_replace_socket_stream_socket(comm_id stream, comm_socket socket, comm_id keywords,
    comm_socket *old_socket) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    detach_keywords_holder *c_keywords =
        comm_call_handle(&call, keywords, KIND_DETACH_KEYWORDS, true, "keywords");
    if (call.status == 0) {
        call.status = comm_replace_socket_stream_socket(c_stream, socket,
            c_keywords != NULL ? &c_keywords->value : NULL, old_socket);
        comm_id_end_children(stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct replace_socket_stream_socket_call {
    comm_id stream;
    comm_socket socket;
    comm_id keywords;
    comm_socket *old_socket;
    comm_status status;
} replace_socket_stream_socket_call;

static void *run_replace_socket_stream_socket(void *argument) {
    replace_socket_stream_socket_call *call = argument;
    call->status = swig_replace_socket_stream_socket(call->stream, call->socket, call->keywords,
        call->old_socket);
    return NULL;
}

static comm_status blocking_replace_socket_stream_socket(comm_id stream, comm_socket socket, comm_id keywords,
    comm_socket *old_socket) {
    replace_socket_stream_socket_call call = {stream, socket, keywords, old_socket, 0};
    comm_ruby_blocking(run_replace_socket_stream_socket, &call, stream);
    return call.status;
}
#define swig_replace_socket_stream_socket blocking_replace_socket_stream_socket
#endif

static comm_status swig_set_socket_stream_socket(comm_id stream, comm_socket socket) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    if (call.status == 0) {
        call.status = comm_set_socket_stream_socket(c_stream, socket);
        comm_id_end_children(stream);
    }
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct set_socket_stream_socket_call {
    comm_id stream;
    comm_socket socket;
    comm_status status;
} set_socket_stream_socket_call;

static void *run_set_socket_stream_socket(void *argument) {
    set_socket_stream_socket_call *call = argument;
    call->status = swig_set_socket_stream_socket(call->stream, call->socket);
    return NULL;
}

static comm_status blocking_set_socket_stream_socket(comm_id stream, comm_socket socket) {
    set_socket_stream_socket_call call = {stream, socket, 0};
    comm_ruby_blocking(run_set_socket_stream_socket, &call, stream);
    return call.status;
}
#define swig_set_socket_stream_socket blocking_set_socket_stream_socket
#endif

static comm_status swig_socket_stream_decision(comm_id stream, comm_id *decision) {
    comm_call call = {0};
    comm_socket_stream *c_stream = comm_call_handle(&call, stream, COMM_KIND_SOCKET_STREAM, false, "stream");
    comm_ssl_decision *c_decision = NULL;
    if (call.status == 0) {
        call.status = comm_socket_stream_decision(c_stream, &c_decision);
    }
    comm_call_give(&call, COMM_KIND_SSL_DECISION, (void *)c_decision, decision);
    return comm_call_end(&call);
}

#ifdef SWIGRUBY
typedef struct socket_stream_decision_call {
    comm_id stream;
    comm_id *decision;
    comm_status status;
} socket_stream_decision_call;

static void *run_socket_stream_decision(void *argument) {
    socket_stream_decision_call *call = argument;
    call->status = swig_socket_stream_decision(call->stream, call->decision);
    return NULL;
}

static comm_status blocking_socket_stream_decision(comm_id stream, comm_id *decision) {
    socket_stream_decision_call call = {stream, decision, 0};
    comm_ruby_blocking(run_socket_stream_decision, &call, 0);
    return call.status;
}
#define swig_socket_stream_decision blocking_socket_stream_decision
#endif

%}

comm_status swig_library_keywords_new(comm_id *result);
comm_status swig_library_keywords_drop(comm_id keywords);
comm_status swig_library_keywords_set_library_path(comm_id keywords, comm_texts library_path);
comm_status swig_library_keywords_set_already_done(comm_id keywords, comm_bool already_done);
comm_status swig_ssl_keywords_new(comm_id *result);
comm_status swig_ssl_keywords_drop(comm_id keywords);
comm_status swig_ssl_keywords_set_ssl_ctx(comm_id keywords, comm_ssl_ctx_choice ssl_ctx);
comm_status swig_ssl_keywords_set_ssl_side(comm_id keywords, comm_ssl_side ssl_side);
comm_status swig_ssl_keywords_set_ctx_configure_callback(comm_id keywords,
    comm_closure *ctx_configure_callback);
comm_status swig_ssl_keywords_set_ssl_configure_callback(comm_id keywords,
    comm_closure *ssl_configure_callback);
comm_status swig_ssl_keywords_set_handshake_timeout(comm_id keywords, comm_seconds handshake_timeout);
comm_status swig_ssl_keywords_set_tlsext_host_name(comm_id keywords, comm_host_name tlsext_host_name);
comm_status swig_ssl_keywords_set_verify(comm_id keywords, comm_verify verify);
comm_status swig_ssl_keywords_set_verify_name(comm_id keywords, comm_utf8 verify_name);
comm_status swig_ssl_keywords_set_ring_size(comm_id keywords, size_t ring_size);
comm_status swig_ssl_keywords_set_socket(comm_id keywords, comm_socket socket);
comm_status swig_ssl_keywords_set_read_timeout(comm_id keywords, comm_seconds read_timeout);
comm_status swig_ssl_keywords_set_write_timeout(comm_id keywords, comm_seconds write_timeout);
comm_status swig_ssl_keywords_set_timeout(comm_id keywords, comm_seconds timeout);
comm_status swig_ssl_keywords_set_direction(comm_id keywords, comm_direction direction);
comm_status swig_ssl_keywords_set_local_address(comm_id keywords, comm_utf8 local_address);
comm_status swig_ssl_keywords_set_local_port(comm_id keywords, int32_t local_port);
comm_status swig_ssl_keywords_set_ipv6(comm_id keywords, comm_ipv6 ipv6);
comm_status swig_ssl_keywords_set_nodelay(comm_id keywords, comm_bool nodelay);
comm_status swig_ssl_keywords_set_keepalive(comm_id keywords, comm_bool keepalive);
comm_status swig_ssl_keywords_set_accept_truncation(comm_id keywords, comm_bool accept_truncation);
comm_status swig_ssl_keywords_set_verify_subject_cn(comm_id keywords, comm_bool verify_subject_cn);
comm_status swig_option_keywords_new(comm_id *result);
comm_status swig_option_keywords_drop(comm_id keywords);
comm_status swig_option_keywords_set_microsoft_sess_id_bug(comm_id keywords, comm_bool microsoft_sess_id_bug);
comm_status swig_option_keywords_set_netscape_challenge_bug(comm_id keywords,
    comm_bool netscape_challenge_bug);
comm_status swig_option_keywords_set_netscape_reuse_cipher_change_bug(comm_id keywords,
    comm_bool netscape_reuse_cipher_change_bug);
comm_status swig_option_keywords_set_sslref2_reuse_cert_type_bug(comm_id keywords,
    comm_bool sslref2_reuse_cert_type_bug);
comm_status swig_option_keywords_set_microsoft_big_sslv3_buffer(comm_id keywords,
    comm_bool microsoft_big_sslv3_buffer);
comm_status swig_option_keywords_set_msie_sslv2_rsa_padding(comm_id keywords,
    comm_bool msie_sslv2_rsa_padding);
comm_status swig_option_keywords_set_ssleay_080_client_dh_bug(comm_id keywords,
    comm_bool ssleay_080_client_dh_bug);
comm_status swig_option_keywords_set_tls_d5_bug(comm_id keywords, comm_bool tls_d5_bug);
comm_status swig_option_keywords_set_tls_block_padding_bug(comm_id keywords, comm_bool tls_block_padding_bug);
comm_status swig_option_keywords_set_dont_insert_empty_fragments(comm_id keywords,
    comm_bool dont_insert_empty_fragments);
comm_status swig_option_keywords_set_all(comm_id keywords, comm_bool all);
comm_status swig_option_keywords_set_no_session_resumption_on_renegotiation(comm_id keywords,
    comm_bool no_session_resumption_on_renegotiation);
comm_status swig_option_keywords_set_single_dh_use(comm_id keywords, comm_bool single_dh_use);
comm_status swig_option_keywords_set_ephemeral_rsa(comm_id keywords, comm_bool ephemeral_rsa);
comm_status swig_option_keywords_set_cipher_server_preference(comm_id keywords,
    comm_bool cipher_server_preference);
comm_status swig_option_keywords_set_tls_rollback_bug(comm_id keywords, comm_bool tls_rollback_bug);
comm_status swig_option_keywords_set_no_sslv2(comm_id keywords, comm_bool no_sslv2);
comm_status swig_option_keywords_set_no_sslv3(comm_id keywords, comm_bool no_sslv3);
comm_status swig_option_keywords_set_no_tlsv1(comm_id keywords, comm_bool no_tlsv1);
comm_status swig_option_keywords_set_pkcs1_check_1(comm_id keywords, comm_bool pkcs1_check_1);
comm_status swig_option_keywords_set_pkcs1_check_2(comm_id keywords, comm_bool pkcs1_check_2);
comm_status swig_option_keywords_set_netscape_ca_dn_bug(comm_id keywords, comm_bool netscape_ca_dn_bug);
comm_status swig_option_keywords_set_netscape_demo_cipher_change_bug(comm_id keywords,
    comm_bool netscape_demo_cipher_change_bug);
comm_status swig_option_keywords_set_no_tlsv1_1(comm_id keywords, comm_bool no_tlsv1_1);
comm_status swig_option_keywords_set_no_tlsv1_2(comm_id keywords, comm_bool no_tlsv1_2);
comm_status swig_option_keywords_set_no_tlsv1_3(comm_id keywords, comm_bool no_tlsv1_3);
comm_status swig_option_keywords_set_no_ticket(comm_id keywords, comm_bool no_ticket);
comm_status swig_option_keywords_set_no_renegotiation(comm_id keywords, comm_bool no_renegotiation);
comm_status swig_option_keywords_set_allow_client_renegotiation(comm_id keywords,
    comm_bool allow_client_renegotiation);
comm_status swig_option_keywords_set_prioritize_chacha(comm_id keywords, comm_bool prioritize_chacha);
comm_status swig_option_keywords_set_no_compression(comm_id keywords, comm_bool no_compression);
comm_status swig_option_keywords_set_ignore_unexpected_eof(comm_id keywords, comm_bool ignore_unexpected_eof);
comm_status swig_option_keywords_set_no_encrypt_then_mac(comm_id keywords, comm_bool no_encrypt_then_mac);
comm_status swig_option_keywords_set_legacy_server_connect(comm_id keywords, comm_bool legacy_server_connect);
comm_status swig_option_keywords_set_enable_ktls(comm_id keywords, comm_bool enable_ktls);
comm_status swig_pem_keywords_new(comm_id *result);
comm_status swig_pem_keywords_drop(comm_id keywords);
comm_status swig_pem_keywords_set_callback(comm_id keywords, comm_closure *callback);
comm_status swig_pem_keywords_set_password(comm_id keywords, comm_bytes password COMM_RANGE(password));
comm_status swig_pem_keywords_set_pass_phrase(comm_id keywords,
    comm_bytes pass_phrase COMM_RANGE(pass_phrase));
comm_status swig_pem_keywords_set_force(comm_id keywords, comm_bool force);
comm_status swig_pem_keywords_set_dh(comm_id keywords, comm_id dh);
comm_status swig_pem_keywords_set_filename(comm_id keywords, comm_utf8 filename);
comm_status swig_pem_keywords_set_func(comm_id keywords, comm_closure *func);
comm_status swig_pem_keywords_set_filename_list(comm_id keywords, comm_texts filename_list);
comm_status swig_detach_keywords_new(comm_id *result);
comm_status swig_detach_keywords_drop(comm_id keywords);
comm_status swig_detach_keywords_set_retry_count(comm_id keywords, int32_t retry_count);
comm_status swig_detach_keywords_set_retry_timeout(comm_id keywords, comm_seconds retry_timeout);
comm_status swig_ensure_ssl(comm_id keywords);
comm_status swig_set_ssl_library_path(comm_texts library_path);
comm_status swig_openssl_version(comm_openssl_version_part what, comm_string *text);
comm_status swig_do_rand_seed(void);
comm_status swig_openssl_symbol_address(comm_utf8 name, comm_address *address);
comm_status swig_handle_from_address(comm_handle_kind kind, comm_address address,
    comm_handle_ownership ownership, comm_id *handle);
comm_status swig_handle_address(comm_id handle, comm_address *address);
comm_status swig_openssl_feature_p(comm_utf8 name, comm_bool *present);
comm_status swig_openssl_constant(comm_utf8 name, uint64_t *value);
comm_status swig_lisp_name_to_c_name(comm_utf8 lisp_name, comm_string *c_name);
comm_status swig_c_name_to_lisp_name(comm_utf8 c_name, comm_string *lisp_name);
comm_status swig_live_handle_count(int64_t *result);
comm_status swig_free_string_list(comm_id list);
comm_status swig_string_list_count(comm_id list, size_t *result);
comm_status swig_string_list_item(comm_id list, size_t index, comm_string *result);
comm_status swig_copy_condition(comm_id *condition);
comm_status swig_free_condition(comm_id condition);
comm_status swig_condition_type(comm_id condition, comm_status *result);
comm_status swig_condition_typep(comm_status type, comm_status ancestor, comm_bool *result);
comm_status swig_condition_text(comm_id condition, comm_string *result);
comm_status swig_condition_argument(comm_id condition, comm_string *result);
comm_status swig_condition_code(comm_id condition, uint64_t *result);
comm_status swig_condition_reason(comm_id condition, comm_string *result);
comm_status swig_condition_alert(comm_id condition, int32_t *result);
comm_status swig_condition_alert_sender(comm_id condition, comm_alert_sender *result);
comm_status swig_condition_verify_result(comm_id condition, int64_t *result);
comm_status swig_condition_verify_depth(comm_id condition, int32_t *result);
comm_status swig_condition_errno(comm_id condition, int32_t *result);
comm_status swig_condition_queue_length(comm_id condition, size_t *result);
comm_status swig_condition_queue_code(comm_id condition, size_t index, uint64_t *result);
comm_status swig_condition_queue_text(comm_id condition, size_t index, comm_string *result);
comm_status swig_make_ssl_ctx(comm_id keywords, comm_id *context);
comm_status swig_destroy_ssl_ctx(comm_id ssl_ctx);
comm_status swig_set_verification_mode(comm_id ssl_or_ctx, comm_ssl_side ssl_side,
    comm_verification_mode mode, comm_closure *callback);
comm_status swig_get_verification_mode(comm_id ssl_or_ctx, comm_verification_side ssl_side,
    comm_verify_flags *mode);
comm_status swig_set_ssl_ctx_cert_cb(comm_id ssl_ctx, comm_closure *callback);
comm_status swig_set_ssl_ctx_hello_cb(comm_id ssl_ctx, comm_closure *callback);
comm_status swig_set_ssl_ctx_verification_cb(comm_id ssl_ctx, comm_closure *callback);
comm_status swig_set_ssl_ctx_options(comm_id ssl_or_ctx, comm_id keywords);
comm_status swig_set_ssl_ctx_password_callback(comm_id ssl_ctx, comm_id keywords);
comm_status swig_set_ssl_ctx_dh(comm_id ssl_or_ctx, comm_id keywords);
comm_status swig_set_cipher_list(comm_id ssl_or_ctx, comm_utf8 ciphers);
comm_status swig_set_ciphersuites(comm_id ssl_or_ctx, comm_utf8 ciphersuites);
comm_status swig_set_min_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version);
comm_status swig_set_max_protocol_version(comm_id ssl_or_ctx, comm_protocol_version version);
comm_status swig_set_verification_depth(comm_id ssl_or_ctx, int32_t depth);
comm_status swig_ssl_ctx_set_verify_depth(comm_id ssl_ctx, int32_t depth);
comm_status swig_set_verification_client_ca(comm_id ssl_ctx, comm_utf8 filename);
comm_status swig_set_session_id_context(comm_id ssl_ctx, comm_bytes id COMM_RANGE(id));
comm_status swig_ssl_ctx_load_verify_locations(comm_id ssl_ctx, comm_utf8_or_null ca_file,
    comm_utf8_or_null ca_path, int32_t *result);
comm_status swig_ssl_ctx_use_certificate_chain_file(comm_id ssl_ctx, comm_utf8 filename, int32_t *result);
comm_status swig_ssl_ctx_use_certificate_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result);
comm_status swig_ssl_ctx_use_privatekey_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result);
comm_status swig_ssl_ctx_set_options(comm_id ssl_ctx, uint64_t options, uint64_t *result);
comm_status swig_ssl_ctx_clear_options(comm_id ssl_ctx, uint64_t options, uint64_t *result);
comm_status swig_ssl_ctx_get_options(comm_id ssl_ctx, uint64_t *result);
comm_status swig_ssl_ctx_set_mode(comm_id ssl_ctx, int64_t mode, int64_t *result);
comm_status swig_ssl_ctx_get_mode(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_need_tmp_rsa(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_add_client_ca(comm_id ssl_ctx, comm_id certificate, int32_t *result);
comm_status swig_ssl_ctx_set_client_ca_list(comm_id ssl_ctx, comm_id names);
comm_status swig_ssl_ctx_get_max_cert_list(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_set_max_cert_list(comm_id ssl_ctx, int64_t size, int64_t *result);
comm_status swig_ssl_ctx_get_verify_mode(comm_id ssl_ctx, int32_t *result);
comm_status swig_ssl_ctx_set_tmp_rsa(comm_id ssl_ctx, comm_id rsa, int64_t *result);
comm_status swig_ssl_ctx_set_tmp_dh(comm_id ssl_ctx, comm_id dh, int64_t *result);
comm_status swig_ssl_ctx_use_rsaprivatekey_file(comm_id ssl_ctx, comm_utf8 filename, int32_t type,
    int32_t *result);
comm_status swig_ssl_ctx_sess_set_cache_size(comm_id ssl_ctx, int64_t size, int64_t *result);
comm_status swig_ssl_ctx_sess_get_cache_size(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_sess_set_cache_mode(comm_id ssl_ctx, int64_t mode, int64_t *result);
comm_status swig_ssl_ctx_sess_get_cache_mode(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_get_read_ahead(comm_id ssl_ctx, int64_t *result);
comm_status swig_ssl_ctx_set_read_ahead(comm_id ssl_ctx, int64_t yes, int64_t *result);
comm_status swig_ssl_ctx_add_extra_chain_cert(comm_id ssl_ctx, comm_id certificate, int64_t *result);
comm_status swig_ssl_ctx_ctrl(comm_id ssl_ctx, int32_t command, int64_t number, comm_utf8_or_null argument,
    int64_t *result);
comm_status swig_ssl_new(comm_id ssl_ctx, comm_id *ssl);
comm_status swig_destroy_ssl(comm_id ssl);
comm_status swig_ssl_get_servername(comm_id ssl, comm_string *result);
comm_status swig_ssl_set_ssl_ctx(comm_id ssl, comm_id ssl_ctx, comm_id *result);
comm_status swig_ssl_set1_host(comm_id ssl, comm_utf8 name, int32_t *result);
comm_status swig_ssl_set_tlsext_host_name(comm_id ssl, comm_utf8 name, int64_t *result);
comm_status swig_ssl_set_connect_state(comm_id ssl);
comm_status swig_ssl_set_accept_state(comm_id ssl);
comm_status swig_ssl_set_options(comm_id ssl, uint64_t options, uint64_t *result);
comm_status swig_ssl_clear_options(comm_id ssl, uint64_t options, uint64_t *result);
comm_status swig_ssl_get_options(comm_id ssl, uint64_t *result);
comm_status swig_ssl_use_certificate_file(comm_id ssl, comm_utf8 filename, int32_t type, int32_t *result);
comm_status swig_ssl_use_privatekey_file(comm_id ssl, comm_utf8 filename, int32_t type, int32_t *result);
comm_status swig_ssl_get_version(comm_id ssl, comm_string *result);
comm_status swig_ssl_get_verify_result(comm_id ssl, int64_t *result);
comm_status swig_ssl_session_reused(comm_id ssl, int32_t *result);
comm_status swig_ssl_get_current_cipher(comm_id ssl, comm_id *result);
comm_status swig_ssl_get_cipher_name(comm_id ssl, comm_string *result);
comm_status swig_ssl_cipher_get_name(comm_id cipher, comm_string *result);
comm_status swig_ssl_cipher_get_version(comm_id cipher, comm_string *result);
comm_status swig_ssl_cipher_get_bits(comm_id cipher, int32_t *result, int32_t *algorithm_bits);
comm_status swig_ssl_add_client_ca(comm_id ssl, comm_id certificate, int32_t *result);
comm_status swig_ssl_set_client_ca_list(comm_id ssl, comm_id names);
comm_status swig_ssl_get_max_cert_list(comm_id ssl, int64_t *result);
comm_status swig_ssl_set_max_cert_list(comm_id ssl, int64_t size, int64_t *result);
comm_status swig_ssl_get_verify_mode(comm_id ssl, int32_t *result);
comm_status swig_ssl_set_tmp_rsa(comm_id ssl, comm_id rsa, int64_t *result);
comm_status swig_ssl_set_tmp_dh(comm_id ssl, comm_id dh, int64_t *result);
comm_status swig_ssl_use_rsaprivatekey_file(comm_id ssl, comm_utf8 filename, int32_t type, int32_t *result);
comm_status swig_ssl_ctrl(comm_id ssl, int32_t command, int64_t number, comm_utf8_or_null argument,
    int64_t *result);
comm_status swig_ssl_get_mode(comm_id ssl, int64_t *result);
comm_status swig_ssl_set_mode(comm_id ssl, int64_t mode, int64_t *result);
comm_status swig_ssl_need_tmp_rsa(comm_id ssl, int64_t *result);
comm_status swig_ssl_num_renegotiations(comm_id ssl, int64_t *result);
comm_status swig_ssl_total_renegotiations(comm_id ssl, int64_t *result);
comm_status swig_ssl_clear_num_renegotiations(comm_id ssl, int64_t *result);
comm_status swig_free_ssl_ciphers(comm_id ciphers);
comm_status swig_ssl_cipher_pointer_stack_count(comm_id ciphers, size_t *result);
comm_status swig_ssl_cipher_pointer_stack_item(comm_id ciphers, size_t index, comm_id *result);
comm_status swig_ssl_get_ciphers(comm_id ssl, comm_id *result);
comm_status swig_ssl_ctx_get_ciphers(comm_id ssl_ctx, comm_id *result);
comm_status swig_free_x509_names(comm_id names);
comm_status swig_free_dh(comm_id dh);
comm_status swig_free_rsa(comm_id rsa);
comm_status swig_free_evp_pkey(comm_id key);
comm_status swig_ssl_get1_peer_certificate(comm_id ssl, comm_id *result);
comm_status swig_release_certificate(comm_id certificate);
comm_status swig_x509_name(comm_id certificate, comm_string *name);
comm_status swig_ssl_load_client_ca_file(comm_utf8 filename, comm_id *result);
comm_status swig_x509_get_subject_name(comm_id certificate, comm_id *result);
comm_status swig_x509_get_issuer_name(comm_id certificate, comm_id *result);
comm_status swig_x509_name_field_string(comm_id name, comm_utf8 field, comm_string *value);
comm_status swig_x509_version(comm_id certificate, int64_t *result);
comm_status swig_x509_serial_number(comm_id certificate, comm_string *text);
comm_status swig_x509_starting_time(comm_id certificate, comm_string *text);
comm_status swig_x509_expiry_time(comm_id certificate, comm_string *text);
comm_status swig_x509_signature_algorithm(comm_id certificate, comm_string *text);
comm_status swig_x509_pubkey_algorithm(comm_id certificate, comm_string *text);
comm_status swig_x509_name_get_all_values(comm_id name, comm_id *values);
comm_status swig_x509_get_email(comm_id certificate, comm_id *addresses);
comm_status swig_x509_key_usage(comm_id certificate, comm_key_usage *usage);
comm_status swig_x509_extended_key_usage(comm_id certificate, comm_id *purposes);
comm_status swig_x509_netscape_certificate_type(comm_id certificate,
    comm_netscape_certificate_type *certificate_type);
comm_status swig_x509_get_extensions(comm_id certificate, comm_id *result);
comm_status swig_x509_extension_stack_count(comm_id extensions, size_t *result);
comm_status swig_x509_extension_stack_item(comm_id extensions, size_t index, comm_id *result);
comm_status swig_x509_extension_nid(comm_id extension, int32_t *result);
comm_status swig_x509_extension_string(comm_id extension, comm_string *text);
comm_status swig_obj_nid2ln(int32_t nid, comm_string *result);
comm_status swig_x509_store_ctx_get_current_cert(comm_id store_ctx, comm_id *result);
comm_status swig_x509_name_stack_count(comm_id names, size_t *result);
comm_status swig_x509_name_stack_item(comm_id names, size_t index, comm_id *result);
comm_status swig_free_x509_stack(comm_id certificates);
comm_status swig_x509_stack_count(comm_id certificates, size_t *result);
comm_status swig_x509_stack_item(comm_id certificates, size_t index, comm_id *result);
comm_status swig_ssl_get_peer_cert_chain(comm_id ssl, comm_id *result);
comm_status swig_x509_from_der(comm_bytes der COMM_RANGE(der), comm_id *certificate);
comm_status swig_x509_from_pem(comm_bytes pem COMM_RANGE(pem), comm_id *certificate);
comm_status swig_evp_pkey_from_der(comm_bytes der COMM_RANGE(der), comm_utf8_or_null password, comm_id *key);
comm_status swig_evp_pkey_from_pem(comm_bytes pem COMM_RANGE(pem), comm_utf8_or_null password, comm_id *key);
comm_status swig_x509_to_der(comm_id certificate, comm_data *der);
comm_status swig_x509_store_ctx_get_error(comm_id store_ctx, int32_t *result);
comm_status swig_x509_store_ctx_get_error_depth(comm_id store_ctx, int32_t *result);
comm_status swig_x509_to_pem(comm_id certificate, comm_string *pem);
comm_status swig_evp_pkey_to_der(comm_id key, comm_data *der);
comm_status swig_evp_pkey_to_pem(comm_id key, comm_string *pem);
comm_status swig_x509_pubkey_key(comm_id certificate, comm_data *key);
comm_status swig_x509_signature_value(comm_id certificate, comm_data *signature);
comm_status swig_x509_sha_digest(comm_id certificate, comm_utf8_or_null digest, comm_data *value);
comm_status swig_ssl_ctx_use_certificate(comm_id ssl_ctx, comm_id certificate, int32_t *result);
comm_status swig_ssl_ctx_use_privatekey(comm_id ssl_ctx, comm_id key, int32_t *result);
comm_status swig_ssl_use_certificate(comm_id ssl, comm_id certificate, int32_t *result);
comm_status swig_ssl_use_privatekey(comm_id ssl, comm_id key, int32_t *result);
comm_status swig_ssl_ctx_add_trusted_certificate(comm_id ssl_ctx, comm_id certificate);
comm_status swig_map_crypto_stack_objects(comm_id stack, comm_closure *function);
comm_status swig_free_x509_crl(comm_id crl);
comm_status swig_pem_read(comm_utf8 thing_to_read, comm_utf8 filename, comm_id keywords, comm_id *object);
comm_status swig_free_crypto_object(comm_id object);
comm_status swig_read_dhparams(comm_utf8 filename, comm_id keywords, comm_id *dh);
comm_status swig_read_certificate_key_pairs(comm_utf8 file, comm_id keywords, comm_id *pairs);
comm_status swig_free_certificate_key_pairs(comm_id pairs);
comm_status swig_certificate_key_pairs_count(comm_id pairs, size_t *result);
comm_status swig_certificate_key_pair_certificate(comm_id pairs, size_t index, comm_id *certificate);
comm_status swig_certificate_key_pair_key(comm_id pairs, size_t index, comm_id *key);
comm_status swig_make_ssl_engine(comm_id keywords, comm_id *engine);
comm_status swig_free_ssl_engine(comm_id engine);
comm_status swig_ssl_engine_feed(comm_id engine, comm_bytes data COMM_RANGE(data), size_t *accepted);
comm_status swig_ssl_engine_feed_end(comm_id engine);
comm_status swig_ssl_engine_feed_failure(comm_id engine, int32_t error_number);
comm_status swig_ssl_engine_take(comm_id engine, comm_buffer *data COMM_RANGE(data));
comm_status swig_ssl_engine_handshake(comm_id engine, comm_step *result);
comm_status swig_ssl_engine_read(comm_id engine, comm_step *result, comm_buffer *data COMM_RANGE(data));
comm_status swig_ssl_engine_write(comm_id engine, comm_bytes data COMM_RANGE(data), comm_step *result,
    size_t *accepted);
comm_status swig_ssl_engine_shutdown(comm_id engine, comm_step *result);
comm_status swig_ssl_engine_pending(comm_id engine, size_t *result);
comm_status swig_ssl_engine_interrupt(comm_id engine, comm_direction direction);
comm_status swig_ssl_engine_ssl(comm_id engine, comm_id *result);
comm_status swig_ssl_engine_ctx(comm_id engine, comm_id *result);
comm_status swig_ssl_engine_decision(comm_id engine, comm_id *decision);
comm_status swig_ssl_decision_kind(comm_id decision, comm_decision_kind *result);
comm_status swig_ssl_decision_ssl(comm_id decision, comm_id *result);
comm_status swig_ssl_decision_server_name(comm_id decision, comm_string *result);
comm_status swig_ssl_decision_certificate(comm_id decision, comm_id *result);
comm_status swig_ssl_decision_ok(comm_id decision, comm_bool *result);
comm_status swig_ssl_decision_answer(comm_id decision, comm_decision_answer answer);
comm_status swig_free_ssl_decision(comm_id decision);
comm_status swig_make_socket_stream(comm_id keywords, comm_id *stream);
comm_status swig_open_tcp_stream(comm_utf8 host, comm_utf8 service, comm_id keywords, comm_id *stream);
comm_status swig_attach_ssl(comm_id stream, comm_id keywords, comm_id *ssl);
comm_status swig_detach_ssl(comm_id stream, comm_id keywords);
comm_status swig_socket_stream_handshake(comm_id stream, comm_seconds timeout, comm_bool *success);
comm_status swig_socket_stream_read(comm_id stream, comm_buffer *data COMM_RANGE(data));
comm_status swig_socket_stream_write(comm_id stream, comm_bytes data COMM_RANGE(data));
comm_status swig_socket_stream_flush(comm_id stream);
comm_status swig_close_socket_stream(comm_id stream);
comm_status swig_free_socket_stream(comm_id stream);
comm_status swig_socket_stream_interrupt(comm_id stream, comm_direction direction);
comm_status swig_socket_stream_handshake_step(comm_id stream, comm_step *result);
comm_status swig_socket_stream_read_step(comm_id stream, comm_step *result,
    comm_buffer *data COMM_RANGE(data));
comm_status swig_socket_stream_write_step(comm_id stream, comm_bytes data COMM_RANGE(data), comm_step *result,
    size_t *accepted);
comm_status swig_socket_stream_flush_step(comm_id stream, comm_step *result);
comm_status swig_socket_stream_shutdown_step(comm_id stream, comm_step *result);
comm_status swig_socket_stream_pending(comm_id stream, size_t *result);
comm_status swig_socket_stream_ssl(comm_id stream, comm_id *result);
comm_status swig_socket_stream_ctx(comm_id stream, comm_id *result);
comm_status swig_socket_stream_ssl_side(comm_id stream, comm_ssl_side *ssl_side);
comm_status swig_socket_stream_socket(comm_id stream, comm_socket *result);
comm_status swig_replace_socket_stream_socket(comm_id stream, comm_socket socket, comm_id keywords,
    comm_socket *old_socket);
comm_status swig_set_socket_stream_socket(comm_id stream, comm_socket socket);
comm_status swig_socket_stream_decision(comm_id stream, comm_id *decision);

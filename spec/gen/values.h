/* For ever, where a number of seconds is asked for. */
#define COMM_NIL_SECONDS HUGE_VAL

/* A context or an SSL: which, and the pointer. */
typedef struct comm_ssl_or_ctx {
    int32_t kind;
    void *pointer;
} comm_ssl_or_ctx;

static inline comm_ssl_or_ctx comm_of_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    comm_ssl_or_ctx value = {COMM_KIND_SSL_CTX_POINTER, (void *)ssl_ctx};
    return value;
}

static inline comm_ssl_or_ctx comm_of_ssl(comm_ssl_pointer ssl) {
    comm_ssl_or_ctx value = {COMM_KIND_SSL_POINTER, (void *)ssl};
    return value;
}

/* One of OpenSSL's stacks: which, and the pointer. */
typedef struct comm_crypto_stack {
    int32_t kind;
    void *pointer;
} comm_crypto_stack;

/* An object of OpenSSL's: its kind, and the pointer. */
typedef struct comm_crypto_object {
    int32_t kind;
    void *pointer;
} comm_crypto_object;

/* What `:ssl-ctx` takes: nothing (kind 0), a symbol (kind -1), a context or an SSL. */
typedef struct comm_ssl_ctx {
    int32_t kind;
    int32_t symbol;
    void *pointer;
} comm_ssl_ctx;

static inline comm_ssl_ctx comm_ssl_ctx_nil(void) {
    comm_ssl_ctx value = {0, 0, NULL};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_symbol(comm_ssl_protocol symbol) {
    comm_ssl_ctx value = {-1, symbol, NULL};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_of_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    comm_ssl_ctx value = {COMM_KIND_SSL_CTX_POINTER, 0, (void *)ssl_ctx};
    return value;
}

static inline comm_ssl_ctx comm_ssl_ctx_of_ssl(comm_ssl_pointer ssl) {
    comm_ssl_ctx value = {COMM_KIND_SSL_POINTER, 0, (void *)ssl};
    return value;
}

/* A host name, nothing (kind 0), or `t` for the host that was given (kind 1). */
typedef struct comm_host_name {
    int32_t kind;
    const char *name;
} comm_host_name;

static inline comm_host_name comm_host_name_nil(void) {
    comm_host_name value = {0, NULL};
    return value;
}

static inline comm_host_name comm_host_name_t(void) {
    comm_host_name value = {1, NULL};
    return value;
}

static inline comm_host_name comm_host_name_of(const char *name) {
    comm_host_name value = {2, name};
    return value;
}

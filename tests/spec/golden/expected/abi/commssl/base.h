/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_BASE_H
#define COMMSSL_BASE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define COMM_LIBRARY_VERSION "1.2.0"
#define COMM_LIBRARY_ABI 1

/* How functions are called and exported. */
#if defined(_WIN32)
#define COMM_CALL __cdecl
#else
#define COMM_CALL
#endif

/* COMM_STATIC is for the static library and who links it, COMM_BUILD for making the shared one. */
#ifndef COMM_API
#if defined(COMM_STATIC)
#define COMM_API
#elif defined(_WIN32) && defined(COMM_BUILD)
#define COMM_API __declspec(dllexport)
#elif defined(_WIN32)
#define COMM_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COMM_API __attribute__((visibility("default")))
#else
#define COMM_API
#endif
#endif

/* 0 is success; else the number of a condition's type. */
typedef int32_t comm_status;

/* Frees the data of a callback: called once, when nothing uses it any more. */
typedef void(COMM_CALL *comm_free_function)(void *data);

/* A callback that a keyword struct holds: its function, its data and what frees that, counted. */
struct comm_callback;

/* A box of bytes.
   Threads: one at a time. */
typedef struct comm_box comm_box;
#define COMM_KIND_BOX ((int32_t)1)

/* OpenSSL's SSL_CTX pointer.
   Threads: any. */
typedef struct ssl_ctx_st *comm_ssl_ctx_pointer;
#define COMM_KIND_SSL_CTX_POINTER ((int32_t)2)

/* OpenSSL's SSL pointer.
   Threads: one at a time. */
typedef struct ssl_st *comm_ssl_pointer;
#define COMM_KIND_SSL_POINTER ((int32_t)3)

/* OpenSSL's SSL_CIPHER pointer.
   Threads: immutable. */
typedef const struct ssl_cipher_st *comm_ssl_cipher_pointer;
#define COMM_KIND_SSL_CIPHER_POINTER ((int32_t)4)

/* The symbols of `:ssl-ctx`. */
typedef int32_t comm_ssl_protocol;

/* How a box is. */
typedef int32_t comm_lid;

/* What a step answers. */
typedef int32_t comm_step;

/* The kinds of OpenSSL's pointers. */
typedef int32_t comm_handle_kind;

/* What a suspended decision is about. */
typedef int32_t comm_decision_kind;

/* Bits of a lid. */
typedef int32_t comm_lid_flags;

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

/* Looks into a box.
   Called once for each box, in the thread that made the call.
   box: The box. */
typedef comm_status (COMM_CALL *comm_box_callback)(comm_box *box, void *data);

/* Gives a key.
   Called once for each lock, in the thread that made the call.
   room: How many bytes the key may have.
   again: Whether it was asked for before.
   key: The key. */
typedef comm_status (COMM_CALL *comm_key_callback)(size_t room, int32_t again, void *key, size_t *key_length,
    void *data);

/* Tells whether a label is good.
   Called once for each label, in the thread that made the call.
   text: What is written there. May be nothing. */
typedef int32_t (COMM_CALL *comm_look_callback)(const char *text, void *data);

typedef struct comm_box_keywords comm_box_keywords;

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_BASE_H */

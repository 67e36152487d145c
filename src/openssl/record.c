#include "openssl/record.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int ctx_index = -1, ssl_index = -1;

static void secret_free(struct secret *secret) {
    if (secret != NULL)
        OPENSSL_cleanse(secret->bytes, secret->length);
    free(secret);
}

static void free_ctx_record(void *parent, void *record, CRYPTO_EX_DATA *data, int index, long number,
                            void *argument) {
    (void)parent, (void)data, (void)index, (void)number, (void)argument;
    struct ctx_record *ctx = record;
    if (ctx == NULL)
        return;
    for (size_t i = 0; i < CTX_CALLBACKS; i++)
        closure_release(ctx->callbacks[i]);
    secret_free(ctx->password);
    pthread_mutex_destroy(&ctx->mutex);
    free(ctx);
}

static void free_ssl_record(void *parent, void *record, CRYPTO_EX_DATA *data, int index, long number,
                            void *argument) {
    (void)parent, (void)data, (void)index, (void)number, (void)argument;
    struct ssl_record *ssl = record;
    if (ssl == NULL)
        return;
    for (size_t i = 0; i < SSL_CALLBACKS; i++)
        closure_release(ssl->callbacks[i]);
    DH_free(ssl->dh);
    SSL_CTX_free(ssl->verifier);
    free(ssl);
}

static void make_indexes(void) {
    ctx_index = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL_CTX, 0, NULL, NULL, NULL, free_ctx_record);
    ssl_index = CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL, 0, NULL, NULL, NULL, free_ssl_record);
}

static bool indexes_made(void) {
    return pthread_once(&once, make_indexes) == 0 && ctx_index >= 0 && ssl_index >= 0;
}

struct ctx_record *ctx_record_if_any(const SSL_CTX *ctx) {
    return indexes_made() ? SSL_CTX_get_ex_data(ctx, ctx_index) : NULL;
}

struct ssl_record *ssl_record_if_any(const SSL *ssl) {
    return indexes_made() ? SSL_get_ex_data(ssl, ssl_index) : NULL;
}

struct ctx_record *ctx_record(SSL_CTX *ctx) {
    struct ctx_record *record = ctx_record_if_any(ctx);
    if (record != NULL || !indexes_made())
        return record;
    record = calloc(1, sizeof *record);
    if (record == NULL || pthread_mutex_init(&record->mutex, NULL) != 0) {
        free(record);
        return NULL;
    }
    if (SSL_CTX_set_ex_data(ctx, ctx_index, record) != 1) {
        pthread_mutex_destroy(&record->mutex);
        free(record);
        return NULL;
    }
    return record;
}

struct ssl_record *ssl_record(SSL *ssl) {
    struct ssl_record *record = ssl_record_if_any(ssl);
    if (record != NULL || !indexes_made())
        return record;
    record = calloc(1, sizeof *record);
    if (record == NULL)
        return NULL;
    record->verify_depth = -1;
    if (SSL_set_ex_data(ssl, ssl_index, record) != 1) {
        free(record);
        return NULL;
    }
    return record;
}

struct comm_callback *ctx_callback(const SSL_CTX *ctx, enum ctx_callback which) {
    struct ctx_record *record = ctx_record_if_any(ctx);
    if (record == NULL)
        return NULL;
    pthread_mutex_lock(&record->mutex);
    struct comm_callback *closure = closure_retain(record->callbacks[which]);
    pthread_mutex_unlock(&record->mutex);
    return closure;
}

bool ctx_set_closure(SSL_CTX *ctx, enum ctx_callback which, struct comm_callback *closure) {
    struct ctx_record *record = ctx_record(ctx);
    if (record == NULL)
        return false;
    pthread_mutex_lock(&record->mutex);
    struct comm_callback *before = record->callbacks[which];
    record->callbacks[which] = closure_retain(closure);
    pthread_mutex_unlock(&record->mutex);
    closure_release(before); /* outside the lock: its free function is the user's */
    return true;
}

/* Of what was not kept the data is the caller's still. */
static bool forget(struct comm_callback *closure, bool kept) {
    if (!kept && closure != NULL)
        closure->free = NULL;
    closure_release(closure);
    return kept;
}

bool ctx_set_callback(SSL_CTX *ctx, enum ctx_callback which, void (*function)(void), void *data,
                      comm_free_function free_data) {
    struct comm_callback *closure = NULL;
    return closure_make(&closure, function, data, free_data) &&
           forget(closure, ctx_set_closure(ctx, which, closure));
}

struct comm_callback *ssl_callback(const SSL *ssl, enum ssl_callback which) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    return record != NULL ? closure_retain(record->callbacks[which]) : NULL;
}

bool ssl_set_closure(SSL *ssl, enum ssl_callback which, struct comm_callback *closure) {
    struct ssl_record *record = ssl_record(ssl);
    if (record == NULL)
        return false;
    struct comm_callback *before = record->callbacks[which];
    record->callbacks[which] = closure_retain(closure);
    closure_release(before);
    return true;
}

bool ssl_set_callback(SSL *ssl, enum ssl_callback which, void (*function)(void), void *data,
                      comm_free_function free_data) {
    struct comm_callback *closure = NULL;
    return closure_make(&closure, function, data, free_data) &&
           forget(closure, ssl_set_closure(ssl, which, closure));
}

static struct secret *secret_of(const void *password, size_t length) {
    struct secret *secret = malloc(sizeof *secret + length);
    if (secret != NULL) {
        secret->length = length;
        if (length > 0)
            memcpy(secret->bytes, password, length);
    }
    return secret;
}

bool ctx_record_set_password(struct ctx_record *record, const void *password, size_t length) {
    struct secret *secret = password != NULL ? secret_of(password, length) : NULL;
    if (password != NULL && secret == NULL)
        return false;
    pthread_mutex_lock(&record->mutex);
    struct secret *before = record->password;
    record->password = secret;
    pthread_mutex_unlock(&record->mutex);
    secret_free(before);
    return true;
}

int ctx_record_password(struct ctx_record *record, void *room, size_t size) {
    int length = -1;
    pthread_mutex_lock(&record->mutex);
    if (record->password != NULL && record->password->length <= size) {
        length = (int)record->password->length;
        memcpy(room, record->password->bytes, record->password->length);
    }
    pthread_mutex_unlock(&record->mutex);
    return length;
}

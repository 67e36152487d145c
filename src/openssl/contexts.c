/* The entries about contexts. */
#include "core/guard.h"
#include "core/keyword_check.h"
#include "engine/decision.h"
#include "openssl/ctx_make.h"
#include "openssl/direct.h"
#include "openssl/record.h"

#include <stdlib.h>

static comm_status make_from(const comm_ssl_keywords *keywords, SSL_CTX **made) {
    comm_ssl_ctx given = KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_CTX, ssl_ctx, comm_ssl_ctx_symbol(COMM_T));
    comm_ssl_side side = KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_SIDE, ssl_side, COMM_SERVER);
    switch (given.kind) {
    case SSL_CTX_IS_SYMBOL:
        return ctx_make(given.symbol, side, made);
    case COMM_KIND_SSL_CTX_POINTER:
        if (given.pointer == NULL || SSL_CTX_up_ref(given.pointer) != 1)
            return condition_usage("ssl-ctx", "ssl-ctx is a null context");
        *made = given.pointer;
        return 0;
    case COMM_KIND_SSL_POINTER:
        return condition_usage("ssl-ctx", "ssl-ctx is an SSL, which has a context already");
    default:
        return condition_usage("ssl-ctx", "ssl-ctx is nothing that a context is made from");
    }
}

comm_status COMM_CALL comm_make_ssl_ctx(const comm_ssl_keywords *keywords, comm_ssl_ctx_pointer *context) {
    struct guard guard;
    comm_ssl_keywords taken;
    SSL_CTX *made = NULL;
    if (context == NULL)
        return condition_usage("context", "context is NULL");
    comm_status status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_MAKE_SSL_CTX, &taken);
    if (status == 0)
        status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = make_from(&taken, &made);
    guard_leave(&guard);
    if (status == 0) {
        handle_count(+1);
        *context = made;
    }
    return status;
}

void COMM_CALL comm_destroy_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    struct guard guard;
    if (ssl_ctx == NULL || guard_enter(&guard) != 0)
        return;
    SSL_CTX_free(ssl_ctx);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx) {
    struct guard guard;
    if (ssl_ctx == NULL || guard_enter(&guard) != 0)
        return;
    if (SSL_CTX_up_ref(ssl_ctx) == 1)
        handle_count(+1);
    guard_leave(&guard);
}

comm_status COMM_CALL comm_set_ssl_ctx_cert_cb(comm_ssl_ctx_pointer ssl_ctx, comm_cert_callback callback,
                                               void *callback_data, comm_free_function callback_free) {
    struct guard guard;
    if (ssl_ctx == NULL)
        return condition_usage("ssl-ctx", "ssl-ctx is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    struct ctx_record *record = ctx_record(ssl_ctx);
    struct closure *closure = callback != NULL ? closure_make(callback, callback_data, callback_free) : NULL;
    if (record == NULL || (callback != NULL && closure == NULL)) {
        free(closure); /* not released: the data is still the caller's */
        status = condition_memory();
    } else {
        ctx_record_set_certificate(record, closure);
        SSL_CTX_set_cert_cb(ssl_ctx, callback != NULL ? decision_certificate : NULL, NULL);
    }
    guard_leave(&guard);
    return status;
}

int32_t COMM_CALL comm_ssl_ctx_load_verify_locations(comm_ssl_ctx_pointer ssl_ctx, const char *ca_file,
                                                     const char *ca_path) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT(int32_t, 0, SSL_CTX_load_verify_locations(ssl_ctx, ca_file, ca_path));
}

int32_t COMM_CALL comm_ssl_ctx_use_certificate_chain_file(comm_ssl_ctx_pointer ssl_ctx,
                                                          const char *filename) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(int32_t, 0, SSL_CTX_use_certificate_chain_file(ssl_ctx, filename));
}

int32_t COMM_CALL comm_ssl_ctx_use_certificate_file(comm_ssl_ctx_pointer ssl_ctx, const char *filename,
                                                    int32_t type) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(int32_t, 0, SSL_CTX_use_certificate_file(ssl_ctx, filename, type));
}

int32_t COMM_CALL comm_ssl_ctx_use_privatekey_file(comm_ssl_ctx_pointer ssl_ctx, const char *filename,
                                                   int32_t type) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(int32_t, 0, SSL_CTX_use_PrivateKey_file(ssl_ctx, filename, type));
}

uint64_t COMM_CALL comm_ssl_ctx_set_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_options(ssl_ctx, options));
}

uint64_t COMM_CALL comm_ssl_ctx_get_options(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_options(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_set_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_mode(ssl_ctx, (long)mode));
}

int64_t COMM_CALL comm_ssl_ctx_get_mode(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_mode(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_need_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_need_tmp_RSA(ssl_ctx));
}

/* How the peer is verified. */
#include "openssl/verification.h"

#include "openssl/direct.h"

enum {
    VERIFY_BITS = COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT | COMM_SSL_VERIFY_CLIENT_ONCE
};

static comm_status bits_of(comm_verification_mode mode, int *bits) {
    switch (mode) {
    case COMM_NEVER:
        *bits = SSL_VERIFY_NONE;
        return 0;
    case COMM_ALWAYS:
        *bits = SSL_VERIFY_PEER;
        return 0;
    case COMM_ONCE:
        *bits = SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE;
        return 0;
    default:
        if (mode < 0 || (mode & ~VERIFY_BITS) != 0)
            return condition_usage("mode", "mode: %d is neither a keyword nor bits of verification",
                                   (int)mode);
        *bits = mode;
        return 0;
    }
}

void verification_decide(SSL *ssl, int bits) {
    struct ssl_record *record = ssl_record(ssl);
    if (record != NULL)
        record->decided = true;
    SSL_set_verify(ssl, bits, NULL); /* the callback stays */
}

/* What the SSL was told, else its context. Where that cannot be found, as after SSL_set_SSL_CTX of a
   program's own, nothing is good. */
static int verify_one(int ok, X509_STORE_CTX *store) {
    const SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    const struct ssl_record *record = ssl_record_if_any(ssl);
    bool own = record != NULL && record->own_verify;
    struct closure *closure =
        own ? ssl_callback(ssl, SSL_VERIFY) : ctx_callback(SSL_get_SSL_CTX(ssl), CTX_VERIFY);
    bool good = closure != NULL ? ((comm_verify_callback)closure->function)(ok, store, closure->data) != 0
                                : own && ok != 0;
    closure_release(closure);
    if (!good && X509_STORE_CTX_get_error(store) == X509_V_OK)
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return good;
}

void verification_keep(SSL *ssl) {
    struct ssl_record *record = ssl_record(ssl);
    if (record == NULL || record->own_verify || SSL_get_verify_callback(ssl) != verify_one)
        return;
    record->callbacks[SSL_VERIFY] = ctx_callback(SSL_get_SSL_CTX(ssl), CTX_VERIFY);
    record->own_verify = true;
}

/* Without a callback, one that the program itself set stays. SSL_set_verify cannot remove any, so on an SSL
   ours stays too, and finds that it has none to call. */
static bool set_on_ssl(SSL *ssl, int bits, comm_verify_callback callback, void *data,
                       comm_free_function free) {
    if (!ssl_set_callback(ssl, SSL_VERIFY, (void (*)(void))callback, data, free))
        return false;
    struct ssl_record *record = ssl_record_if_any(ssl);
    record->decided = record->own_verify = true;
    SSL_set_verify(ssl, bits, callback != NULL ? verify_one : NULL);
    return true;
}

static bool set_on_ctx(SSL_CTX *ctx, int bits, comm_verify_callback callback, void *data,
                       comm_free_function free) {
    if (!ctx_set_callback(ctx, CTX_VERIFY, (void (*)(void))callback, data, free))
        return false;
    SSL_verify_cb before = SSL_CTX_get_verify_callback(ctx);
    SSL_CTX_set_verify(ctx, bits, callback != NULL ? verify_one : before == verify_one ? NULL : before);
    ctx_record_if_any(ctx)->client_verifies = false;
    return true;
}

comm_status COMM_CALL comm_set_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
                                                 comm_verification_mode mode, comm_verify_callback callback,
                                                 void *callback_data, comm_free_function callback_free) {
    struct direct direct;
    int bits = 0;
    if (ssl_side != COMM_CLIENT && ssl_side != COMM_SERVER)
        return condition_usage("ssl-side", "ssl-side: a mode is set for the client or for the server");
    comm_status status = bits_of(mode, &bits);
    if (status == 0)
        status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    bool set = ssl_or_ctx.kind == COMM_KIND_SSL_POINTER
                   ? set_on_ssl(ssl_or_ctx.pointer, bits, callback, callback_data, callback_free)
                   : set_on_ctx(ssl_or_ctx.pointer, bits, callback, callback_data, callback_free);
    direct_finish(&direct, true, "");
    return set ? 0 : condition_memory();
}

comm_status COMM_CALL comm_get_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_verify_flags *mode) {
    struct direct direct;
    if (mode == NULL)
        return condition_usage("mode", "mode is NULL");
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    int bits = ssl_or_ctx.kind == COMM_KIND_SSL_POINTER ? SSL_get_verify_mode(ssl_or_ctx.pointer)
                                                        : SSL_CTX_get_verify_mode(ssl_or_ctx.pointer);
    direct_finish(&direct, true, "");
    *mode = bits & VERIFY_BITS;
    return 0;
}

comm_x509_pointer COMM_CALL comm_x509_store_ctx_get_current_cert(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, NULL);
    DIRECT_PLAIN(NULL, X509_STORE_CTX_get_current_cert(store_ctx));
}

int32_t COMM_CALL comm_x509_store_ctx_get_error(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, 0);
    DIRECT_PLAIN(0, X509_STORE_CTX_get_error(store_ctx));
}

int32_t COMM_CALL comm_x509_store_ctx_get_error_depth(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, -1);
    DIRECT_PLAIN(-1, X509_STORE_CTX_get_error_depth(store_ctx));
}

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

SSL_CTX *verification_ctx(const SSL *ssl) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    return record != NULL && record->verifier != NULL ? record->verifier : SSL_get_SSL_CTX(ssl);
}

bool verification_keep(SSL *ssl) {
    struct ssl_record *record = ssl_record(ssl);
    SSL_CTX *ctx = SSL_get_SSL_CTX(ssl);
    if (record == NULL)
        return false;
    if (record->verifier == NULL && SSL_CTX_up_ref(ctx) == 1)
        record->verifier = ctx;
    return record->verifier != NULL;
}

static bool for_both_sides(const struct ctx_record *ctx) {
    return ctx != NULL && ctx->marked && ctx->side == COMM_BOTH;
}

/* What an SSL is now; one that was told no side yet is a server to OpenSSL. */
static enum verified_as as_now(const SSL *ssl) {
    bool client = !SSL_is_server(ssl) && for_both_sides(ctx_record_if_any(verification_ctx(ssl)));
    return client ? VERIFIED_AS_CLIENT : VERIFIED_PLAINLY;
}

/* The callback that the SSL was told, else its context's. */
static struct comm_callback *callback_of(const SSL *ssl, enum verified_as as) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    return record != NULL && record->modes[as].own_callback
               ? ssl_callback(ssl, SSL_VERIFY + as)
               : ctx_callback(verification_ctx(ssl), CTX_VERIFY + as);
}

/* Where a context's callback cannot be found, as after SSL_set_SSL_CTX of a program's own, nothing is good; a
   client of a context for both sides may have none, whatever the server has. */
static int verify_one(int ok, X509_STORE_CTX *store) {
    const SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    const struct ssl_record *record = ssl_record_if_any(ssl);
    enum verified_as as = as_now(ssl);
    bool none = as == VERIFIED_AS_CLIENT || (record != NULL && record->modes[as].own_callback);
    struct comm_callback *closure = callback_of(ssl, as);
    bool good = closure != NULL ? ((comm_verify_callback)closure->function)(ok, store, closure->data) != 0
                                : none && ok != 0;
    closure_release(closure);
    if (!good && X509_STORE_CTX_get_error(store) == X509_V_OK)
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return good;
}

/* Whether OpenSSL's mode of the SSL is not its context's, nor any that was told by a call of ours. A program
   that sets none on an SSL that does not know its side yet cannot be told from one that sets nothing. */
static bool mode_is_programs(SSL *ssl, const SSL_CTX *ctx) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    int bits = SSL_get_verify_mode(ssl);
    return bits != SSL_VERIFY_NONE && (record == NULL || !record->modes[VERIFIED_PLAINLY].told) &&
           (bits != SSL_CTX_get_verify_mode(ctx) ||
            SSL_get_verify_callback(ssl) != SSL_CTX_get_verify_callback(ctx));
}

static int bits_as(SSL *ssl, enum verified_as as) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    const SSL_CTX *ctx = verification_ctx(ssl);
    if (as == (record != NULL ? record->as : VERIFIED_PLAINLY))
        return SSL_get_verify_mode(ssl);
    if (record != NULL && record->modes[as].told)
        return record->modes[as].bits;
    if (as == VERIFIED_PLAINLY)
        return SSL_CTX_get_verify_mode(ctx);
    return mode_is_programs(ssl, ctx) ? SSL_get_verify_mode(ssl)
                                      : atomic_load(&ctx_record_if_any(ctx)->client_mode);
}

bool verification_take_side(SSL *ssl) {
    enum verified_as as = as_now(ssl);
    struct ssl_record *record = as == VERIFIED_PLAINLY ? ssl_record_if_any(ssl) : ssl_record(ssl);
    if (record == NULL)
        return as == VERIFIED_PLAINLY;
    if (as == record->as)
        return true;
    struct comm_callback *closure = callback_of(ssl, as);
    SSL_set_verify(ssl, bits_as(ssl, as), closure != NULL ? verify_one : NULL);
    closure_release(closure);
    record->as = as;
    return true;
}

bool verification_turn_off(SSL *ssl) {
    struct ssl_record *record = ssl_record(ssl);
    if (record == NULL)
        return false;
    for (size_t i = 0; i < VERIFIED_WAYS; i++) {
        record->modes[i].told = true;
        record->modes[i].bits = SSL_VERIFY_NONE;
    }
    SSL_set_verify(ssl, SSL_VERIFY_NONE, NULL); /* the callback stays */
    return true;
}

/* A callback that judges certificates, as the user gave it. */
struct given_callback {
    comm_verify_callback function;
    void *data;
    comm_free_function free;
};

/* Without a callback, one that the program itself set stays. SSL_set_verify cannot remove any, so on an SSL
   ours stays too, and finds that it has none to call. */
static bool set_on_ssl(SSL *ssl, enum verified_as as, int bits, const struct given_callback *callback) {
    if (!ssl_set_callback(ssl, SSL_VERIFY + as, (void (*)(void))callback->function, callback->data,
                          callback->free))
        return false;
    struct ssl_record *record = ssl_record_if_any(ssl);
    record->modes[as] = (struct told_mode){.told = true, .own_callback = true, .bits = bits};
    if (as == as_now(ssl)) {
        SSL_set_verify(ssl, bits, callback->function != NULL ? verify_one : NULL);
        record->as = as;
    }
    return true;
}

static bool set_on_ctx(SSL_CTX *ctx, enum verified_as as, int bits, const struct given_callback *callback) {
    if (!ctx_set_callback(ctx, CTX_VERIFY + as, (void (*)(void))callback->function, callback->data,
                          callback->free))
        return false;
    if (as == VERIFIED_AS_CLIENT) {
        atomic_store(&ctx_record_if_any(ctx)->client_mode, bits);
        return true;
    }
    SSL_verify_cb before = SSL_CTX_get_verify_callback(ctx);
    SSL_CTX_set_verify(ctx, bits,
                       callback->function != NULL ? verify_one
                       : before == verify_one     ? NULL
                                                  : before);
    return true;
}

/* Which mode a side's is; a context made for the other side has none. `:default` is what the target is, and
   of a context for both sides its server. */
static comm_status as_side(comm_ssl_or_ctx target, comm_verification_side side, enum verified_as *as) {
    bool on_ssl = target.kind == COMM_KIND_SSL_POINTER;
    const struct ctx_record *ctx =
        ctx_record_if_any(on_ssl ? verification_ctx(target.pointer) : target.pointer);
    *as = side == COMM_CLIENT && for_both_sides(ctx) ? VERIFIED_AS_CLIENT
          : side == COMM_DEFAULT && on_ssl           ? as_now(target.pointer)
                                                     : VERIFIED_PLAINLY;
    if (ctx == NULL || !ctx->marked || ctx->side == COMM_BOTH || side == COMM_DEFAULT || ctx->side == side)
        return 0;
    return condition_usage("ssl-side", "ssl-side: the context is a %s's, and has no mode of the other side",
                           ctx->side == COMM_CLIENT ? "client" : "server");
}

comm_status COMM_CALL comm_set_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
                                                 comm_verification_mode mode, comm_verify_callback callback,
                                                 void *callback_data, comm_free_function callback_free) {
    struct direct direct;
    const struct given_callback given = {callback, callback_data, callback_free};
    enum verified_as as = VERIFIED_PLAINLY;
    bool set = false;
    int bits = 0;
    if (ssl_side != COMM_CLIENT && ssl_side != COMM_SERVER)
        return condition_usage("ssl-side", "ssl-side: a mode is set for the client or for the server");
    comm_status status = bits_of(mode, &bits);
    if (status == 0)
        status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    status = as_side(ssl_or_ctx, ssl_side, &as);
    if (status == 0)
        set = ssl_or_ctx.kind == COMM_KIND_SSL_POINTER ? set_on_ssl(ssl_or_ctx.pointer, as, bits, &given)
                                                       : set_on_ctx(ssl_or_ctx.pointer, as, bits, &given);
    direct_end(&direct);
    return status != 0 || set ? status : condition_memory();
}

comm_status COMM_CALL comm_get_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_verification_side ssl_side,
                                                 comm_verify_flags *mode) {
    struct direct direct;
    enum verified_as as = VERIFIED_PLAINLY;
    int bits = 0;
    if (ssl_side != COMM_DEFAULT && ssl_side != COMM_CLIENT && ssl_side != COMM_SERVER)
        return condition_usage("ssl-side", "ssl-side: %d is no side whose mode could be asked for",
                               (int)ssl_side);
    if (mode == NULL)
        return condition_usage("mode", "mode is NULL");
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    status = as_side(ssl_or_ctx, ssl_side, &as);
    if (ssl_or_ctx.kind == COMM_KIND_SSL_POINTER)
        bits = bits_as(ssl_or_ctx.pointer, as);
    else if (as == VERIFIED_AS_CLIENT)
        bits = atomic_load(&ctx_record_if_any(ssl_or_ctx.pointer)->client_mode);
    else
        bits = SSL_CTX_get_verify_mode(ssl_or_ctx.pointer);
    direct_end(&direct);
    if (status == 0)
        *mode = bits & VERIFY_BITS;
    return status;
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

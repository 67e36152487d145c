/* The entries about contexts. */
#include "core/guard.h"
#include "core/keyword_check.h"
#include "openssl/counted.h"
#include "openssl/ctx_make.h"
#include "openssl/record.h"

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

COUNTED(comm_destroy_ssl_ctx, comm_retain_ssl_ctx, comm_ssl_ctx_pointer, SSL_CTX_free, SSL_CTX_up_ref)

#include "engine/setup.h"

#include "core/closure.h"
#include "openssl/ctx_make.h"
#include "openssl/name.h"
#include "openssl/record.h"
#include "openssl/verification.h"

static comm_status new_ctx(const struct setup *setup, comm_ssl_protocol protocol, SSL_CTX **ctx) {
    const comm_ssl_keywords *keywords = setup->keywords;
    struct comm_callback *callback = keywords->ctx_configure_callback;
    comm_status status = ctx_make(protocol, setup->side, ctx);
    if (status != 0 || callback == NULL)
        return status;
    uint64_t mark = condition_mark();
    status = ((comm_ctx_configure_callback)callback->function)(*ctx, callback->data);
    if (status == 0)
        return 0;
    SSL_CTX_free(*ctx);
    return condition_of_callback(status, mark, "ctx-configure-callback");
}

static comm_status given_ctx(SSL_CTX *given, SSL_CTX **ctx) {
    if (given == NULL || SSL_CTX_up_ref(given) != 1)
        return condition_usage("ssl-ctx", "ssl-ctx is a null context");
    *ctx = given;
    return 0;
}

static comm_status given_ssl(struct setup *setup, SSL *given) {
    if (given == NULL || SSL_up_ref(given) != 1)
        return condition_usage("ssl-ctx", "ssl-ctx is a null SSL");
    setup->ssl = given;
    setup->given = true;
    return 0;
}

/* The two names: what the certificate must be for, and what to ask the server for. */
struct names {
    const char *verified, *server;
};

static comm_status choose_names(const struct setup *setup, struct names *names) {
    const comm_ssl_keywords *keywords = setup->keywords;
    bool said = (keywords->present & COMM_SSL_KEYWORDS_TLSEXT_HOST_NAME) != 0;
    comm_host_name given = said ? keywords->tlsext_host_name : comm_host_name_t();
    if (given.kind == HOST_NAME_IS_NAME && given.name == NULL)
        return condition_usage("tlsext-host-name", "tlsext-host-name is NULL");
    if (said && given.kind == HOST_NAME_IS_T && setup->host == NULL)
        return condition_usage("tlsext-host-name",
                               "tlsext-host-name: there is no host that t could stand for");
    names->verified = KEYWORD(keywords, COMM_SSL_KEYWORDS_VERIFY_NAME, verify_name, NULL);
    if (names->verified == NULL && (keywords->present & COMM_SSL_KEYWORDS_VERIFY_NAME) != 0)
        return condition_usage("verify-name", "verify-name is NULL");
    if (names->verified == NULL && given.kind == HOST_NAME_IS_NAME)
        names->verified = given.name;
    if (names->verified == NULL && (setup->connects || (said && given.kind == HOST_NAME_IS_T)))
        names->verified = setup->host;
    names->server = given.kind == HOST_NAME_IS_NIL    ? NULL
                    : given.kind == HOST_NAME_IS_NAME ? given.name
                    : said                            ? setup->host
                                                      : names->verified;
    return 0;
}

static comm_status set_verification(SSL *ssl, const comm_ssl_keywords *keywords) {
    comm_verify verify = KEYWORD(keywords, COMM_SSL_KEYWORDS_VERIFY, verify, COMM_DEFAULT);
    struct ssl_record *record = ssl_record(ssl);
    if (record == NULL)
        return condition_memory();
    record->subject_cn =
        KEYWORD(keywords, COMM_SSL_KEYWORDS_VERIFY_SUBJECT_CN, verify_subject_cn, false) != 0;
    switch (verify) {
    case COMM_DEFAULT:
        return 0;
    case COMM_CHAIN:
        record->chain_only = true;
        return 0;
    case COMM_NONE:
        verification_turn_off(ssl);
        return 0;
    default:
        return condition_usage("verify", "verify: %d is neither :default, :chain nor :none", (int)verify);
    }
}

static comm_status set_client_defaults(const struct setup *setup, SSL *ssl) {
    struct names names = {NULL, NULL};
    comm_verify verify = KEYWORD(setup->keywords, COMM_SSL_KEYWORDS_VERIFY, verify, COMM_DEFAULT);
    comm_status status = choose_names(setup, &names);
    if (status == 0)
        status = set_verification(ssl, setup->keywords);
    if (status != 0)
        return status;
    if (verify == COMM_DEFAULT && names.verified != NULL && !name_set_verified(ssl, names.verified))
        return name_refused("verify-name", names.verified);
    if (names.server != NULL && !name_is_address(names.server) && !name_set_server(ssl, names.server))
        return name_refused("tlsext-host-name", names.server);
    return 0;
}

static comm_status configure(const struct setup *setup, SSL *ssl) {
    const comm_ssl_keywords *keywords = setup->keywords;
    struct comm_callback *callback = keywords->ssl_configure_callback;
    comm_status status;
    if (setup->side == COMM_SERVER)
        status = set_verification(ssl, keywords);
    else
        status = set_client_defaults(setup, ssl);
    if (status != 0)
        return status;
    if (setup->side == COMM_CLIENT)
        SSL_set_connect_state(ssl);
    else if (setup->side == COMM_SERVER)
        SSL_set_accept_state(ssl);
    if (!verification_take_side(ssl))
        return condition_memory();
    if (callback == NULL)
        return 0;
    uint64_t mark = condition_mark();
    status = ((comm_ssl_configure_callback)callback->function)(ssl, callback->data);
    return status != 0 ? condition_of_callback(status, mark, "ssl-configure-callback") : 0;
}

static comm_status new_ssl(struct setup *setup, SSL_CTX *ctx) {
    SSL *ssl = SSL_new(ctx);
    comm_status status = ssl != NULL ? configure(setup, ssl)
                                     : condition_openssl(COMM_SSL_FAILURE, "the SSL could not be made");
    if (status == 0)
        setup->ssl = ssl;
    else
        SSL_free(ssl);
    return status;
}

static comm_status set_up(struct setup *setup) {
    const comm_ssl_keywords *keywords = setup->keywords;
    comm_ssl_ctx given = KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_CTX, ssl_ctx, comm_ssl_ctx_symbol(COMM_T));
    SSL_CTX *ctx = NULL;
    comm_status status;
    setup->side = KEYWORD(keywords, COMM_SSL_KEYWORDS_SSL_SIDE, ssl_side, setup->side);
    setup->given = false;
    setup->accept_truncation =
        KEYWORD(keywords, COMM_SSL_KEYWORDS_ACCEPT_TRUNCATION, accept_truncation, false) != 0;
    if (!side_is_known(setup->side))
        return condition_usage("ssl-side", "ssl-side: %d is not a side", (int)setup->side);
    if (given.kind == SSL_CTX_IS_SYMBOL)
        status = new_ctx(setup, given.symbol, &ctx);
    else if (given.kind == COMM_KIND_SSL_CTX_POINTER)
        status = given_ctx(given.pointer, &ctx);
    else if (given.kind == COMM_KIND_SSL_POINTER)
        return given_ssl(setup, given.pointer);
    else
        return condition_usage("ssl-ctx", "ssl-ctx is neither a symbol, a context nor an SSL");
    if (status != 0)
        return status;
    status = new_ssl(setup, ctx);
    SSL_CTX_free(ctx); /* the SSL holds it */
    return status;
}

comm_status setup_ssl(struct setup *setup) {
    /* Held meanwhile: a callback may clear the struct that they are from. */
    struct comm_callback *ctx = closure_retain(setup->keywords->ctx_configure_callback);
    struct comm_callback *ssl = closure_retain(setup->keywords->ssl_configure_callback);
    comm_status status = set_up(setup);
    closure_release(ctx);
    closure_release(ssl);
    return status;
}

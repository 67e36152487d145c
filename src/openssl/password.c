/* Passwords of encrypted keys: what a context has, and what a call is given. */
#include "openssl/password.h"

#include "openssl/direct.h"

#include <string.h>

static comm_status check_length(const char *name, size_t length) {
    return length <= PASSWORD_MAX
               ? 0
               : condition_usage(name, "%s: %zu bytes are more than %d", name, length, PASSWORD_MAX);
}

/* The user's answer: its length, or -1 with a condition that stands. */
static int ask(const struct comm_callback *callback, char *room, int size, int writing) {
    size_t most = size > 0 ? (size_t)size : 0, length = 0;
    if (condition_stands())
        return -1; /* OpenSSL asks again, as if what is read had another form */
    uint64_t mark = condition_mark();
    comm_status status =
        ((comm_password_callback)callback->function)(most, writing != 0, room, &length, callback->data);
    if (status == 0 && length <= most)
        return (int)length;
    if (status == 0)
        status = condition_usage("callback",
                                 "callback: the password-callback answered %zu bytes; there is room for %zu",
                                 length, most);
    condition_of_callback(status, mark, "password-callback");
    return -1;
}

int password_give(char *room, int size, int writing, void *given) {
    struct password *password = given;
    password->asked = true;
    if (password->callback != NULL)
        return ask(password->callback, room, size, writing);
    password->missed = password->phrase == NULL;
    if (password->missed || size < 0 || password->length > (size_t)size)
        return -1;
    if (password->length > 0)
        memcpy(room, password->phrase, password->length);
    return (int)password->length;
}

comm_status password_of(const comm_pem_keywords *keywords, struct password *password) {
    memset(password, 0, sizeof *password);
    password->callback = closure_retain(keywords->callback);
    if ((keywords->present & COMM_PEM_KEYWORDS_PASS_PHRASE) == 0)
        return 0;
    if (keywords->pass_phrase == NULL)
        return condition_usage("pass-phrase", "pass-phrase is NULL");
    if (password->callback != NULL)
        return condition_usage("pass-phrase", "pass-phrase and callback exclude each other");
    password->phrase = keywords->pass_phrase;
    password->length = keywords->pass_phrase_length;
    return check_length("pass-phrase", password->length);
}

void password_done(struct password *password) {
    closure_release(password->callback);
    password->callback = NULL;
}

/* ---- Of contexts ---- */

/* An SSL asks the context that it was made of, which it holds. */
static int give_of_ctx(char *room, int size, int writing, void *ctx) {
    struct comm_callback *closure = ctx_callback(ctx, CTX_PASSWORD);
    if (closure == NULL)
        return ctx_record_password(ctx_record_if_any(ctx), room, size > 0 ? (size_t)size : 0);
    int length = ask(closure, room, size, writing);
    closure_release(closure);
    return length;
}

/* One of the two; the callback comes first. */
static bool keep(SSL_CTX *ctx, const comm_pem_keywords *taken) {
    const void *password = taken->callback == NULL ? taken->password : NULL;
    struct ctx_record *record = ctx_record(ctx);
    return record != NULL && ctx_set_closure(ctx, CTX_PASSWORD, taken->callback) &&
           ctx_record_set_password(record, password, taken->password_length);
}

static comm_status check_set(const comm_pem_keywords *taken) {
    bool password = (taken->present & COMM_PEM_KEYWORDS_PASSWORD) != 0;
    if (password && taken->password == NULL)
        return condition_usage("password", "password is NULL");
    if (!password && taken->callback == NULL)
        return condition_usage("password", "password: neither a callback nor a password is given");
    return password ? check_length("password", taken->password_length) : 0;
}

comm_status COMM_CALL comm_set_ssl_ctx_password_callback(comm_ssl_ctx_pointer ssl_ctx,
                                                         const comm_pem_keywords *keywords) {
    struct guard guard;
    comm_pem_keywords taken;
    if (ssl_ctx == NULL)
        return condition_usage("ssl-ctx", "ssl-ctx is NULL");
    comm_status status =
        keywords_take(&pem_keyword_kind, keywords, COMM_ACCEPT_SET_SSL_CTX_PASSWORD_CALLBACK, &taken);
    if (status == 0)
        status = check_set(&taken);
    if (status == 0)
        status = guard_enter(&guard);
    if (status != 0)
        return status;
    if (keep(ssl_ctx, &taken)) {
        SSL_CTX_set_default_passwd_cb_userdata(ssl_ctx, ssl_ctx);
        SSL_CTX_set_default_passwd_cb(ssl_ctx, give_of_ctx);
    } else {
        status = condition_memory();
    }
    guard_leave(&guard);
    return status;
}

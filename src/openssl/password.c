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
static int ask(comm_password_callback callback, void *data, char *room, int size, int writing) {
    size_t most = size > 0 ? (size_t)size : 0, length = 0;
    if (condition_stands())
        return -1; /* OpenSSL asks again, as if what is read had another form */
    uint64_t mark = condition_mark();
    comm_status status = callback(most, writing != 0, room, &length, data);
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
        return ask(password->callback, password->data, room, size, writing);
    password->missed = password->phrase == NULL;
    if (password->missed || size < 0 || password->length > (size_t)size)
        return -1;
    if (password->length > 0)
        memcpy(room, password->phrase, password->length);
    return (int)password->length;
}

comm_status password_of(const comm_pem_keywords *keywords, struct password *password) {
    memset(password, 0, sizeof *password);
    password->callback = KEYWORD(keywords, COMM_PEM_KEYWORDS_CALLBACK, callback, NULL);
    password->data = keywords->callback_data;
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

/* ---- Of contexts ---- */

/* An SSL asks the context that it was made of, which it holds. */
static int give_of_ctx(char *room, int size, int writing, void *ctx) {
    struct closure *closure = ctx_callback(ctx, CTX_PASSWORD);
    if (closure == NULL)
        return ctx_record_password(ctx_record_if_any(ctx), room, size > 0 ? (size_t)size : 0);
    int length = ask((comm_password_callback)closure->function, closure->data, room, size, writing);
    closure_release(closure);
    return length;
}

static bool keep(SSL_CTX *ctx, comm_pem_keywords *taken) {
    bool callback = (taken->present & COMM_PEM_KEYWORDS_CALLBACK) != 0 && taken->callback != NULL;
    struct ctx_record *record = ctx_record(ctx);
    if (record == NULL)
        return false;
    if (!callback)
        return ctx_record_set_password(record, taken->password, taken->password_length) &&
               ctx_set_callback(ctx, CTX_PASSWORD, NULL, NULL, NULL);
    if (!ctx_set_callback(ctx, CTX_PASSWORD, (void (*)(void))taken->callback, taken->callback_data,
                          taken->callback_free))
        return false;
    taken->present &= ~COMM_PEM_KEYWORDS_CALLBACK;
    return ctx_record_set_password(record, NULL, 0);
}

static comm_status check_set(const comm_pem_keywords *taken) {
    bool callback = (taken->present & COMM_PEM_KEYWORDS_CALLBACK) != 0 && taken->callback != NULL;
    bool password = (taken->present & COMM_PEM_KEYWORDS_PASSWORD) != 0;
    if (password && taken->password == NULL)
        return condition_usage("password", "password is NULL");
    if (!password && !callback)
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
    if (status == 0)
        pem_keywords_used(&taken);
    return status;
}

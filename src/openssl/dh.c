/* The parameters of ephemeral Diffie-Hellman key exchange of a context or an SSL. */
#include "openssl/dhparams.h"
#include "openssl/direct.h"

#include <stdlib.h>

/* ---- What OpenSSL asks ---- */

static DH *ask(const struct comm_callback *closure, bool is_export, int keylength) {
    DH *dh = NULL;
    uint64_t mark = condition_mark();
    comm_status status = ((comm_dh_callback)closure->function)(is_export, keylength, &dh, closure->data);
    if (status == 0 && dh == NULL)
        status = condition_usage("func", "func: the dh-callback answered no parameters");
    if (status != 0) {
        condition_of_callback(status, mark, "dh-callback");
        return NULL;
    }
    handle_count(-1); /* it is ours from now on */
    return dh;
}

static DH *give(SSL *ssl, int is_export, int keylength) {
    struct ssl_record *record = ssl_record(ssl);
    struct comm_callback *closure = record != NULL ? ssl_callback(ssl, SSL_DH) : NULL;
    if (record != NULL && closure == NULL)
        closure = ctx_callback(SSL_get_SSL_CTX(ssl), CTX_DH);
    if (closure == NULL)
        return NULL;
    DH *dh = ask(closure, is_export != 0, keylength);
    closure_release(closure);
    if (dh != NULL) {
        DH_free(record->dh);
        record->dh = dh;
    }
    return dh;
}

/* ---- A function over a list of files ---- */

struct files {
    size_t count;
    struct {
        long bits;
        DH *dh;
    } entry[];
};

static void files_free(void *data) {
    struct files *files = data;
    for (size_t i = 0; i < files->count; i++)
        DH_free(files->entry[i].dh);
    free(files);
}

/* Of the entries that will do the smallest, else the largest of all. */
static comm_status choose(int32_t is_export, int32_t keylength, comm_dh_pointer *dh, void *data) {
    const struct files *files = data;
    size_t best = 0;
    (void)is_export;
    for (size_t i = 1; i < files->count; i++) {
        long bits = files->entry[i].bits, of_best = files->entry[best].bits;
        if (of_best < keylength ? bits > of_best : bits >= keylength && bits < of_best)
            best = i;
    }
    if (DH_up_ref(files->entry[best].dh) != 1)
        return condition_memory();
    handle_count(+1);
    *dh = files->entry[best].dh;
    return 0;
}

static comm_status read_entry(const char *const *item, struct password *password, struct files *files) {
    enum { DECIMAL = 10, BITS_MAX = 1 << 20 };
    char *end = NULL;
    if (item[0] == NULL || item[1] == NULL)
        return condition_usage("filename-list", "filename-list holds NULL");
    long bits = strtol(item[0], &end, DECIMAL);
    bool digit = item[0][0] >= '0' && item[0][0] <= '9';
    if (!digit || bits <= 0 || bits > BITS_MAX || *end != '\0')
        return condition_usage("filename-list", "filename-list: %.40s is no key length", item[0]);
    comm_status status = dhparams_read(item[1], password, false, &files->entry[files->count].dh);
    if (status == 0)
        files->entry[files->count++].bits = bits;
    return status;
}

static comm_status read_files(const comm_pem_keywords *keywords, struct password *password,
                              struct files **made) {
    size_t count = keywords->filename_list_count / 2;
    if (keywords->filename_list == NULL || count == 0 || keywords->filename_list_count % 2 != 0)
        return condition_usage("filename-list", "filename-list is not key lengths and files in turn");
    struct files *files = calloc(1, sizeof *files + count * sizeof files->entry[0]);
    comm_status status = 0;
    if (files == NULL)
        return condition_memory();
    for (size_t i = 0; status == 0 && i < count; i++)
        status = read_entry(keywords->filename_list + 2 * i, password, files);
    if (status == 0)
        *made = files;
    else
        files_free(files);
    return status;
}

/* ---- Setting ---- */

/* What the keywords come to: parameters, or a function. */
struct choice {
    DH *dh;
    struct comm_callback *function;
};

static comm_status read_file(const char *filename, struct password *password, DH **dh) {
    return filename != NULL ? dhparams_read(filename, password, false, dh)
                            : condition_usage("filename", "filename is NULL");
}

static comm_status choose_files(const comm_pem_keywords *taken, struct password *password,
                                struct choice *choice) {
    struct files *files = NULL;
    comm_status status = read_files(taken, password, &files);
    if (status != 0 || files == NULL ||
        closure_make(&choice->function, (void (*)(void))choose, files, files_free))
        return status;
    files_free(files);
    return condition_memory();
}

static comm_status decide(const comm_pem_keywords *taken, struct password *password, struct choice *choice) {
    if ((taken->present & COMM_PEM_KEYWORDS_DH) != 0 && taken->dh != NULL) {
        choice->dh = DH_up_ref(taken->dh) == 1 ? taken->dh : NULL;
        return choice->dh != NULL ? 0 : condition_memory();
    }
    if ((taken->present & COMM_PEM_KEYWORDS_FILENAME) != 0)
        return read_file(taken->filename, password, &choice->dh);
    if (taken->func != NULL) {
        choice->function = closure_retain(taken->func);
        return 0;
    }
    if ((taken->present & COMM_PEM_KEYWORDS_FILENAME_LIST) == 0)
        return condition_usage("dh", "dh: neither dh, filename, func nor filename-list is given");
    return choose_files(taken, password, choice);
}

static int permit(const SSL *ssl, const SSL_CTX *ctx, int operation, int bits, int nid, void *other,
                  void *data) {
    (void)ssl, (void)ctx, (void)operation, (void)bits, (void)nid, (void)other, (void)data;
    return 1;
}

/* OpenSSL prefers parameters to a function, and holds none for too weak to be set. */
static void forget_parameters(comm_ssl_or_ctx target) {
    ON_TARGET(target, set_dh_auto, 0);
    if (SSL_CTX_set0_tmp_dh_pkey == NULL || SSL_set0_tmp_dh_pkey == NULL)
        return;
    if (target.kind == COMM_KIND_SSL_POINTER) {
        int (*level)(const SSL *, const SSL_CTX *, int, int, int, void *, void *) =
            SSL_get_security_callback(target.pointer);
        SSL_set_security_callback(target.pointer, permit);
        SSL_set0_tmp_dh_pkey(target.pointer, NULL);
        SSL_set_security_callback(target.pointer, level);
    } else {
        int (*level)(const SSL *, const SSL_CTX *, int, int, int, void *, void *) =
            SSL_CTX_get_security_callback(target.pointer);
        SSL_CTX_set_security_callback(target.pointer, permit);
        SSL_CTX_set0_tmp_dh_pkey(target.pointer, NULL);
        SSL_CTX_set_security_callback(target.pointer, level);
    }
}

static comm_status set_function(comm_ssl_or_ctx target, const struct choice *choice) {
    if (SSL_CTX_set_tmp_dh_callback == NULL || SSL_set_tmp_dh_callback == NULL)
        return condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL asks no function for parameters");
    bool kept = target.kind == COMM_KIND_SSL_POINTER
                    ? ssl_set_closure(target.pointer, SSL_DH, choice->function)
                    : ctx_set_closure(target.pointer, CTX_DH, choice->function);
    if (!kept)
        return condition_memory();
    forget_parameters(target);
    ON_TARGET(target, set_tmp_dh_callback, give);
    return 0;
}

static comm_status set_parameters(comm_ssl_or_ctx target, DH *dh) {
    if (ON_TARGET(target, set_tmp_dh, dh) != 1)
        return condition_openssl(COMM_SSL_FAILURE, "dh: OpenSSL refuses the parameters");
    ON_TARGET(target, set_dh_auto, 0);
    return 0;
}

static comm_status set(comm_ssl_or_ctx target, const struct choice *choice) {
    struct direct direct;
    comm_status status = direct_enter_target(&direct, target);
    if (status != 0)
        return status;
    status = choice->dh != NULL ? set_parameters(target, choice->dh) : set_function(target, choice);
    direct_end(&direct);
    return status;
}

comm_status COMM_CALL comm_set_ssl_ctx_dh(comm_ssl_or_ctx ssl_or_ctx, const comm_pem_keywords *keywords) {
    struct guard guard;
    struct password password;
    comm_pem_keywords taken;
    struct choice choice = {NULL, NULL};
    comm_status status = direct_check_target(ssl_or_ctx);
    if (status == 0)
        status = pem_enter(keywords, COMM_ACCEPT_SET_SSL_CTX_DH, &taken, &password, &guard);
    if (status != 0)
        return status;
    /* Files are read, and passwords asked for, before the SSL is locked. */
    status = decide(&taken, &password, &choice);
    if (status == 0)
        status = set(ssl_or_ctx, &choice);
    closure_release(choice.function);
    DH_free(choice.dh);
    pem_leave(&password, &guard);
    return status;
}

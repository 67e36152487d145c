/* Reading things from PEM files. */
#include "openssl/pem_file.h"

#include "core/guard.h"
#include "core/text.h"

#include <stdio.h>
#include <string.h>

enum { FILE_MAX = 1 << 24 };

/* ---- Files ---- */

static comm_status unreadable(const char *argument, const char *filename) {
    return condition_openssl(COMM_SSL_FAILURE, "%s: %s cannot be read", argument, filename);
}

static comm_status copy(BIO *file, BIO *content, const char *argument, const char *filename, size_t most) {
    char chunk[4096];
    size_t total = 0;
    int got;
    comm_status status = 0;
    while (status == 0 && (got = BIO_read(file, chunk, sizeof chunk)) > 0) {
        total += (size_t)got;
        if (total > most)
            status =
                condition_set(COMM_SSL_FAILURE, "%s: %s has more than %zu bytes", argument, filename, most);
        else if (BIO_write(content, chunk, got) != got)
            status = condition_memory();
    }
    text_wipe(chunk, sizeof chunk);
    return status == 0 && ERR_peek_error() != 0 ? unreadable(argument, filename) : status;
}

comm_status pem_open(const char *argument, const char *filename, size_t most, BIO **content) {
    BIO *file = BIO_new_file(filename, "rb");
    if (file == NULL)
        return unreadable(argument, filename);
    BIO *made = BIO_new(BIO_s_mem());
    if (made != NULL)
        BIO_ctrl(made, BIO_C_SET_BUF_MEM_EOF_RETURN, 0, NULL);
    comm_status status = made != NULL ? copy(file, made, argument, filename, most) : condition_memory();
    BIO_free(file);
    if (status == 0)
        *content = made;
    else
        BIO_free(made);
    return status;
}

comm_status pem_failed(const char *argument, const char *filename, const char *thing,
                       const struct password *password) {
    if (password->missed)
        return condition_usage("pass-phrase",
                               "pass-phrase: what %s holds is encrypted, and there is neither a pass-phrase "
                               "nor a callback",
                               filename);
    return condition_openssl(COMM_SSL_FAILURE, "%s: no %s could be read from %s", argument, thing, filename);
}

/* ---- Things ---- */

#define PEM_THING(name, kind, import)                                                                        \
    static void *read_##name(BIO *content, struct password *password) {                                      \
        return (import) != NULL ? (import)(content, NULL, password_give, password) : NULL;                   \
    }                                                                                                        \
    static bool has_##name(void) {                                                                           \
        return (import) != NULL;                                                                             \
    }
#include "openssl/pem.inc"
#undef PEM_THING

static const struct thing {
    const char *name;
    int32_t kind;
    void *(*read)(BIO *content, struct password *password);
    bool (*has)(void); /* a version of OpenSSL may lack it */
} things[] = {
#define PEM_THING(name, kind, import) {#name, kind, read_##name, has_##name},
#include "openssl/pem.inc"
#undef PEM_THING
};

enum { THINGS = sizeof things / sizeof things[0] };

static const struct thing *thing_named(const char *name) {
    char names[256] = "";
    for (size_t i = 0; i < THINGS; i++)
        if (strcmp(things[i].name, name) == 0)
            return &things[i];
    for (size_t i = 0, at = 0; i < THINGS && at < sizeof names; i++)
        at += (size_t)snprintf(names + at, sizeof names - at, "%s%s", i > 0 ? ", " : "", things[i].name);
    condition_usage("thing-to-read", "thing-to-read: %.40s is none of: %s", name, names);
    return NULL;
}

comm_status pem_read(const char *name, const char *filename, struct password *password,
                     comm_crypto_object *object) {
    BIO *content = NULL;
    const struct thing *thing = thing_named(name);
    if (thing == NULL)
        return COMM_USAGE_ERROR;
    if (!thing->has())
        return condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL reads no %s", name);
    comm_status status = pem_open("filename", filename, FILE_MAX, &content);
    if (status != 0)
        return status;
    void *made = thing->read(content, password);
    BIO_free(content);
    if (made == NULL)
        return pem_failed("filename", filename, name, password);
    *object = (comm_crypto_object){thing->kind, made};
    return 0;
}

comm_status pem_enter(const comm_pem_keywords *keywords, uint64_t accepted, comm_pem_keywords *taken,
                      struct password *password, struct guard *guard) {
    comm_status status = keywords_take(&pem_keyword_kind, keywords, accepted, taken);
    if (status != 0)
        return status;
    status = password_of(taken, password);
    if (status == 0)
        status = guard_enter(guard);
    if (status != 0)
        password_done(password);
    return status;
}

void pem_leave(struct password *password, struct guard *guard) {
    guard_leave(guard);
    password_done(password);
}

comm_status COMM_CALL comm_pem_read(const char *thing_to_read, const char *filename,
                                    const comm_pem_keywords *keywords, comm_crypto_object *object) {
    struct guard guard;
    struct password password;
    comm_pem_keywords taken;
    if (thing_to_read == NULL)
        return condition_usage("thing-to-read", "thing-to-read is NULL");
    if (filename == NULL)
        return condition_usage("filename", "filename is NULL");
    if (object == NULL)
        return condition_usage("object", "object is NULL");
    comm_status status = pem_enter(keywords, COMM_ACCEPT_PEM_READ, &taken, &password, &guard);
    if (status != 0)
        return status;
    status = pem_read(thing_to_read, filename, &password, object);
    pem_leave(&password, &guard);
    if (status == 0)
        handle_count(+1);
    return status;
}

bool crypto_object_has_kind(int32_t kind) {
    for (size_t i = 0; i < THINGS; i++)
        if (things[i].kind == kind)
            return true;
    return false;
}

void COMM_CALL comm_free_crypto_object(comm_crypto_object object) {
    switch (object.kind) {
    case COMM_KIND_X509_POINTER:
        comm_release_certificate(object.pointer);
        break;
    case COMM_KIND_X509_CRL_POINTER:
        comm_free_x509_crl(object.pointer);
        break;
    case COMM_KIND_EVP_PKEY_POINTER:
        comm_free_evp_pkey(object.pointer);
        break;
    case COMM_KIND_DH_POINTER:
        comm_free_dh(object.pointer);
        break;
    case COMM_KIND_RSA_POINTER:
        comm_free_rsa(object.pointer);
        break;
    default:
        if (object.kind != 0 || object.pointer != NULL)
            condition_usage("object", "object is nothing that pem-read gives");
    }
}

/* Certificates with their keys, from one file. */
#include "core/guard.h"
#include "core/text.h"
#include "loader/error_code.h"
#include "openssl/pem_file.h"

#include <stdlib.h>
#include <string.h>

enum { PAIRS_MAX = 256, PAIRS_FILE_MAX = 1 << 20 };

struct comm_certificate_key_pairs {
    struct handle handle;
    size_t count;
    struct pair {
        X509 *certificate;
        EVP_PKEY *key; /* or NULL */
    } pair[];
};

/* What a file holds. */
struct found {
    const char *filename;
    struct password password;
    size_t certificates, keys;
    X509 *certificate[PAIRS_MAX];
    EVP_PKEY *key[PAIRS_MAX];
};

static comm_status too_many(const struct found *found) {
    return condition_set(COMM_SSL_FAILURE, "file: %s has more than %d certificates or keys", found->filename,
                         PAIRS_MAX);
}

static comm_status add_certificate(struct found *found, BIO *block) {
    if (found->certificates == PAIRS_MAX)
        return too_many(found);
    X509 *certificate = PEM_read_bio_X509_AUX(block, NULL, password_give, &found->password);
    if (certificate == NULL)
        return pem_failed("file", found->filename, "certificate", &found->password);
    found->certificate[found->certificates++] = certificate;
    return 0;
}

static comm_status add_key(struct found *found, BIO *block) {
    if (found->keys == PAIRS_MAX)
        return too_many(found);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(block, NULL, password_give, &found->password);
    if (key == NULL)
        return pem_failed("file", found->filename, "private key", &found->password);
    found->key[found->keys++] = key;
    return 0;
}

static bool ends_with(const char *name, const char *end) {
    size_t length = strlen(name), of_end = strlen(end);
    return length >= of_end && strcmp(name + length - of_end, end) == 0;
}

/* One block of a file. */
struct block {
    char *name, *header;
    unsigned char *data;
    long length;
};

/* Alone in a BIO, so that what is wrong with one block is not taken for the end of the file. */
static comm_status add_block(struct found *found, const struct block *block) {
    bool certificate = ends_with(block->name, "CERTIFICATE");
    if (!certificate && !ends_with(block->name, "PRIVATE KEY"))
        return 0;
    BIO *alone = BIO_new(BIO_s_mem());
    if (alone == NULL || PEM_write_bio(alone, block->name, block->header, block->data, block->length) <= 0) {
        BIO_free(alone);
        return condition_memory();
    }
    comm_status status = certificate ? add_certificate(found, alone) : add_key(found, alone);
    BIO_free(alone);
    return status;
}

static void block_free(struct block *block) {
    if (block->data != NULL)
        OPENSSL_cleanse(block->data, (size_t)block->length);
    CRYPTO_free(block->name, __FILE__, __LINE__);
    CRYPTO_free(block->header, __FILE__, __LINE__);
    CRYPTO_free(block->data, __FILE__, __LINE__);
}

static comm_status find(struct found *found, BIO *content) {
    comm_status status = 0;
    struct block block = {NULL, NULL, NULL, 0};
    while (status == 0 &&
           PEM_read_bio(content, &block.name, &block.header, &block.data, &block.length) == 1) {
        status = add_block(found, &block);
        block_free(&block);
    }
    if (status != 0)
        return status;
    unsigned long code = ERR_peek_last_error();
    bool at_end =
        openssl_error_library(code) == ERR_LIB_PEM && openssl_error_reason(code) == PEM_R_NO_START_LINE;
    if (!at_end || found->certificates == 0)
        return pem_failed("file", found->filename, "certificate", &found->password);
    ERR_clear_error();
    return 0;
}

static void let_go(struct found *found) {
    for (size_t i = 0; i < found->certificates; i++)
        X509_free(found->certificate[i]);
    for (size_t i = 0; i < found->keys; i++)
        EVP_PKEY_free(found->key[i]);
}

static EVP_PKEY *key_of(const struct found *found, const X509 *certificate) {
    for (size_t i = 0; i < found->keys; i++)
        if (X509_check_private_key(certificate, found->key[i]) == 1)
            return EVP_PKEY_up_ref(found->key[i]) == 1 ? found->key[i] : NULL;
    return NULL;
}

static comm_status make(struct found *found, comm_certificate_key_pairs **made) {
    comm_certificate_key_pairs *pairs =
        calloc(1, sizeof *pairs + found->certificates * sizeof pairs->pair[0]);
    if (pairs == NULL)
        return condition_memory();
    handle_init(&pairs->handle);
    pairs->count = found->certificates;
    for (size_t i = 0; i < pairs->count; i++) {
        pairs->pair[i].certificate = found->certificate[i];
        pairs->pair[i].key = key_of(found, found->certificate[i]);
    }
    found->certificates = 0; /* they moved */
    *made = pairs;
    return 0;
}

static comm_status read_pairs(struct found *found, comm_certificate_key_pairs **made) {
    BIO *content = NULL;
    comm_status status = pem_open("file", found->filename, PAIRS_FILE_MAX, &content);
    if (status != 0)
        return status;
    status = find(found, content);
    BIO_free(content);
    if (status == 0)
        status = make(found, made);
    let_go(found);
    return status;
}

comm_status COMM_CALL comm_read_certificate_key_pairs(const char *file, const comm_pem_keywords *keywords,
                                                      comm_certificate_key_pairs **pairs) {
    struct guard guard;
    struct found found = {.filename = file};
    comm_pem_keywords taken;
    comm_certificate_key_pairs *made = NULL;
    if (file == NULL)
        return condition_usage("file", "file is NULL");
    if (pairs == NULL)
        return condition_usage("pairs", "pairs is NULL");
    comm_status status =
        pem_enter(keywords, COMM_ACCEPT_READ_CERTIFICATE_KEY_PAIRS, &taken, &found.password, &guard);
    if (status != 0)
        return status;
    status = read_pairs(&found, &made);
    pem_leave(&found.password, &guard);
    if (status == 0)
        *pairs = made;
    return status;
}

void COMM_CALL comm_retain_certificate_key_pairs(comm_certificate_key_pairs *pairs) {
    if (pairs != NULL)
        handle_retain(&pairs->handle);
}

void COMM_CALL comm_free_certificate_key_pairs(comm_certificate_key_pairs *pairs) {
    struct guard guard;
    if (pairs == NULL || !handle_release(&pairs->handle))
        return;
    if (guard_enter(&guard) == 0) {
        for (size_t i = 0; i < pairs->count; i++) {
            X509_free(pairs->pair[i].certificate);
            EVP_PKEY_free(pairs->pair[i].key);
        }
        guard_leave(&guard);
    }
    free(pairs);
}

size_t COMM_CALL comm_certificate_key_pairs_count(comm_certificate_key_pairs *pairs) {
    if (pairs == NULL) {
        condition_usage("pairs", "pairs is NULL");
        return 0;
    }
    return pairs->count;
}

/* NULL with a condition when there is none, or nowhere to put what is asked for. */
static const struct pair *pair_at(const comm_certificate_key_pairs *pairs, size_t index, const void *output,
                                  const char *name) {
    if (pairs == NULL)
        condition_usage("pairs", "pairs is NULL");
    else if (index >= pairs->count)
        condition_usage("index", "index: %zu is not below %zu", index, pairs->count);
    else if (output == NULL)
        condition_usage(name, "%s is NULL", name);
    else
        return &pairs->pair[index];
    return NULL;
}

comm_status COMM_CALL comm_certificate_key_pair_certificate(comm_certificate_key_pairs *pairs, size_t index,
                                                            comm_x509_pointer *certificate) {
    const struct pair *pair = pair_at(pairs, index, certificate, "certificate");
    if (pair == NULL)
        return COMM_USAGE_ERROR;
    *certificate = pair->certificate;
    return 0;
}

comm_status COMM_CALL comm_certificate_key_pair_key(comm_certificate_key_pairs *pairs, size_t index,
                                                    comm_evp_pkey_pointer *key) {
    const struct pair *pair = pair_at(pairs, index, key, "key");
    if (pair == NULL)
        return COMM_USAGE_ERROR;
    *key = pair->key;
    return 0;
}

#include "engine/bio.h"

#include <pthread.h>

enum { HEADER = 5 }; /* of a record: type, version, length */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static BIO_METHOD *method;

size_t bio_wanted_of_record(const struct tls *tls) {
    return tls->record.have < HEADER ? HEADER - tls->record.have : tls->record.body;
}

static void count_record(struct tls *tls, const unsigned char *bytes, size_t length) {
    if (tls->record.have == HEADER) {
        tls->record.body -= length;
    } else {
        for (size_t i = 0; i < length; i++)
            tls->record.header[tls->record.have++] = bytes[i];
        if (tls->record.have == HEADER)
            tls->record.body = (size_t)tls->record.header[3] << 8 | tls->record.header[4];
    }
    if (tls->record.have == HEADER && tls->record.body == 0)
        tls->record.have = 0;
}

/* Never beyond the current record, so that bytes after close_notify stay in the ring, whatever read-ahead is
 * set to. */
static int read_ciphertext(BIO *bio, char *data, int length) {
    struct tls *tls = BIO_get_data(bio);
    BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    size_t wanted = tls != NULL ? bio_wanted_of_record(tls) : 0;
    if (length <= 0 || tls == NULL)
        return 0;
    size_t got = ring_get(&tls->in, data, wanted < (size_t)length ? wanted : (size_t)length);
    if (got > 0) {
        count_record(tls, (unsigned char *)data, got);
        return (int)got;
    }
    /* The end and failures are the driver's to tell: OpenSSL's versions disagree on what they mean. */
    BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY);
    return -1;
}

static int write_ciphertext(BIO *bio, const char *data, int length) {
    struct tls *tls = BIO_get_data(bio);
    BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    size_t put = tls != NULL && length > 0 ? ring_put(&tls->out, data, (size_t)length) : 0;
    if (put > 0)
        return (int)put;
    BIO_set_flags(bio, BIO_FLAGS_WRITE | BIO_FLAGS_SHOULD_RETRY);
    return -1;
}

static long control(BIO *bio, int command, long number, void *pointer) {
    const struct tls *tls = BIO_get_data(bio);
    (void)number;
    switch (command) {
    case BIO_CTRL_FLUSH:
        if (tls != NULL && tls->send_early != NULL && !tls->established && tls->out.used > 0)
            tls->send_early(tls->driver);
        return 1;
    case BIO_CTRL_PENDING:
        return tls != NULL ? (long)tls->in.used : 0;
    case BIO_CTRL_WPENDING:
        return tls != NULL ? (long)tls->out.used : 0;
    case BIO_C_GET_FD:
        if (tls == NULL)
            return -1;
        if (pointer != NULL)
            *(int *)pointer = tls->descriptor;
        return tls->descriptor;
    default:
        return 0;
    }
}

static void make_method(void) {
    /* Of descriptor type, so that SSL_get_fd finds the socket. */
    int type = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK | BIO_TYPE_DESCRIPTOR;
    BIO_METHOD *made = BIO_meth_new(type, "commssl rings");
    if (made != NULL && BIO_meth_set_read(made, read_ciphertext) == 1 &&
        BIO_meth_set_write(made, write_ciphertext) == 1 && BIO_meth_set_ctrl(made, control) == 1)
        method = made;
}

BIO *bio_over(struct tls *tls) {
    if (pthread_once(&once, make_method) != 0 || method == NULL)
        return NULL;
    BIO *bio = BIO_new(method);
    if (bio != NULL) {
        BIO_set_data(bio, tls);
        BIO_set_init(bio, 1);
    }
    return bio;
}

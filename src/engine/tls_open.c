/* Putting an SSL over rings, and letting go of it. */
#include "core/thread.h"
#include "engine/bio.h"
#include "engine/decision.h"
#include "engine/tls_result.h"
#include "openssl/record.h"

#include <string.h>

static comm_status refuse_unusable(SSL *ssl, const struct ssl_record *record) {
    BIO *source = SSL_get_rbio(ssl);
    if (record == NULL)
        return condition_memory();
    if (record->driver != NULL)
        return condition_usage("ssl-ctx", "ssl-ctx: the SSL is in use by another stream or engine");
    if (source != NULL && BIO_ctrl_pending(source) > 0)
        return condition_usage("ssl-ctx", "ssl-ctx: the SSL's read BIO still holds data");
    return 0;
}

static void keep_before(struct tls *tls) {
    tls->before[0] = SSL_get_rbio(tls->ssl);
    tls->before[1] = SSL_get_wbio(tls->ssl);
    for (size_t i = 0; i < 2; i++)
        if (tls->before[i] != NULL && BIO_up_ref(tls->before[i]) != 1)
            tls->before[i] = NULL;
}

comm_status tls_open(struct tls *tls, SSL *ssl, bool given, size_t ring_size, struct lock *lock) {
    struct ssl_record *record = ssl_record(ssl);
    comm_status status = refuse_unusable(ssl, record);
    if (status != 0)
        return status;
    BIO *bio = bio_over(tls);
    if (bio == NULL || BIO_up_ref(bio) != 1) {
        BIO_free(bio);
        return condition_memory();
    }
    memset(tls, 0, sizeof *tls);
    tls->ssl = ssl;
    tls->given = given;
    tls->bio = bio;
    tls->descriptor = tls->alert = -1;
    tls->established = SSL_is_init_finished(ssl);
    ring_init(&tls->in, ring_size);
    ring_init(&tls->out, ring_size);
    if (given)
        keep_before(tls);
    SSL_set_bio(ssl, bio, bio);
    tls->mode_before = SSL_get_mode(ssl);
    SSL_set_mode(ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_clear_mode(ssl, SSL_MODE_RELEASE_BUFFERS); /* during the handshake */
    tls->keeps_buffers = true;
    if (SSL_get_info_callback(ssl) == NULL)
        SSL_set_info_callback(ssl, tls_on_info);
    record->driver = tls;
    atomic_store(&record->lock, lock);
    return 0;
}

static void let_go_of_ssl(struct tls *tls) {
    struct ssl_record *record = ssl_record_if_any(tls->ssl);
    if (record != NULL) {
        record->driver = NULL;
        atomic_store(&record->lock, NULL);
    }
    if (SSL_get_info_callback(tls->ssl) == tls_on_info)
        SSL_set_info_callback(tls->ssl, NULL);
    BIO_set_data(tls->bio, NULL); /* the SSL may live on with it */
    if (tls->given) {
        SSL_set0_rbio(tls->ssl, tls->before[0]);
        SSL_set0_wbio(tls->ssl, tls->before[1]);
        SSL_clear_mode(tls->ssl, ~tls->mode_before);
        SSL_set_mode(tls->ssl, tls->mode_before);
    }
    BIO_free(tls->bio);
    SSL_free(tls->ssl);
    tls->ssl = NULL;
}

void tls_close(struct tls *tls) {
    if (tls->ssl == NULL)
        return;
    let_go_of_ssl(tls);
    ring_clear(&tls->in);
    ring_clear(&tls->out);
    thread_buffer_give(tls->unsent_data, TLS_RECORD_MAX);
    comm_free_ssl_decision(tls->decision);
    for (size_t i = 0; i < TLS_DIRECTIONS; i++)
        comm_free_condition(tls->end[i].condition);
}

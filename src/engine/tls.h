/* TLS without sockets: one SSL over two rings of ciphertext, and the steps that drive it. The engine and the
 * stream are its drivers. */
#ifndef COMMSSL_ENGINE_TLS_H
#define COMMSSL_ENGINE_TLS_H

#include "core/condition.h"
#include "core/lock.h"
#include "engine/ring.h"
#include "loader/openssl.h"

enum {
    TLS_RECORD_MAX = 16384,
    /* At least what encryption adds to a record, and an answer to a key update before it. */
    TLS_RECORD_ADDS = 512,
    /* Four full records. */
    TLS_RING_SIZE = 4 * (TLS_RECORD_MAX + TLS_RECORD_ADDS),
};

enum tls_direction { TLS_READING, TLS_WRITING, TLS_DIRECTIONS };

/* What a direction ended with, for ever. */
struct tls_end {
    comm_step step; /* 0 while it goes on */
    struct comm_condition *condition;
};

struct tls {
    SSL *ssl;
    bool given; /* the SSL is the user's */
    BIO *bio;
    BIO *before[2];   /* the read and write BIOs of an SSL that was given, */
    long mode_before; /* and its mode */
    int descriptor;
    /* Sends the ring as far as it goes, where OpenSSL has more of the handshake to make than what it has
     * made: the peer can work meanwhile. NULL: nothing goes out before the step is over. */
    void (*send_early)(void *driver);
    void *driver;

    struct ring in, out;
    struct {
        unsigned char header[5];
        unsigned have;
        size_t body;
    } record; /* how much of the current record OpenSSL has been handed */

    bool accept_truncation; /* an end between records is the end of the file */

    bool ended;    /* no more ciphertext will come, */
    int failure;   /* because of this errno, where it is not 0 */
    size_t unsent; /* plaintext accepted for a record that OpenSSL could not hand over whole yet */
    unsigned char *unsent_data;
    int alert; /* the fatal alert that went over the wire, -1: none */
    bool alert_is_ours;
    bool established;   /* the first handshake is complete */
    size_t last_flight; /* of the ring: what the handshake left in it, which the peer waits for */
    bool checked;       /* the name rule was applied */
    bool shut;          /* our close_notify was sent, or will be with the ring */

    bool keeps_buffers; /* OpenSSL does, after a record */
    bool starved;       /* the last call of OpenSSL that failed wanted ciphertext */
    size_t decrypted;   /* plaintext that OpenSSL still held after the last read */

    struct tls_end end[TLS_DIRECTIONS];
    comm_decision_kind suspended;       /* what the last step that wanted a callback waits for */
    struct comm_ssl_decision *decision; /* of ours, where a callback of ours left it */
};

/* Steps; callers hold the driver's lock and are inside a guard. They never wait, and leave the thread's
 * condition when they fail. */
comm_step tls_handshake(struct tls *tls);
/* Whether a handshake may begin; false with a usage condition for a client that knows not whom it expects. */
bool tls_may_begin(struct tls *tls);
comm_step tls_read(struct tls *tls, void *data, size_t capacity, size_t *length);
comm_step tls_write(struct tls *tls, const void *data, size_t length, size_t *accepted);
comm_step tls_shutdown(struct tls *tls);

/* Moves the rest of a record into the ring, where it did not fit before. */
comm_step tls_flush(struct tls *tls);

/* Our half of the shutdown: close_notify, which does not wait for the peer's. */
comm_step tls_close_notify(struct tls *tls);

/* Processes what has arrived without delivering plaintext, so that an alert in it is seen. */
comm_step tls_absorb(struct tls *tls);

/* Ends a direction for good with this thread's condition. */
void tls_end(struct tls *tls, enum tls_direction direction, comm_step step);

/* Opens over an SSL, of which it takes the caller's reference when it succeeds; closes, and lets go of
 * everything. */
comm_status tls_open(struct tls *tls, SSL *ssl, bool given, size_t ring_size, struct lock *lock);
void tls_close(struct tls *tls);

#endif

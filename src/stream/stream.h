/* The stream's inside. */
#ifndef COMMSSL_STREAM_STREAM_H
#define COMMSSL_STREAM_STREAM_H

#include "core/condition.h"
#include "core/guard.h"
#include "core/keyword_check.h"
#include "core/lock.h"
#include "engine/interrupt.h"
#include "engine/tls.h"
#include "engine/transfer.h"
#include "stream/handshake_limit.h"

enum {
    STREAM_BUFFER_SIZE = TLS_RECORD_MAX,
    STREAM_KEPT_MAX = 65536, /* as the spec of detach-ssl says */
    /* What one step receives at most, and sends of a write, whatever the peer does: as the spec of the
       chapter says. */
    STREAM_STEP_RECEIVES = 8,
    STREAM_STEP_RECEIVED = 2 * TLS_RING_SIZE, /* then no more is asked for: by a ring at most it is more */
    STREAM_STEP_WRITTEN = 16 * TLS_RECORD_MAX,
    STREAM_ANSWERS_MAX =
        TLS_RECORD_MAX, /* of what TLS says by itself, for a close to wait until it is sent */
};

/* A thread that waits for the socket, on its own stack. */
struct waiter {
    struct waiter *next;
    comm_direction direction;
    int wake;
    bool woken;
};

struct comm_socket_stream {
    struct handle handle;
    struct lock lock;
    struct interrupt interrupt;
    int socket; /* -1: closed, or taken away */
    bool closing;
    bool close_later;  /* closed from inside a callback: at the end of the call that runs it */
    bool nodelay;      /* also of a socket that it is given later */
    const void *alone; /* the thread that closes, detaches or replaces, which alone still waits */
    char *host;        /* that it was opened with, or NULL */

    struct tls *tls; /* NULL while it is plain */
    comm_ssl_side side;
    comm_direction direction; /* what it is for */
    double read_timeout, write_timeout;
    struct handshake_limit handshake_limit;
    bool handshakes_at_once;            /* by the call that attached or opened it */
    struct deadline handshake_deadline; /* set at the first step */

    unsigned char *buffer; /* what was written and is not encrypted or sent yet */
    size_t buffered;
    struct tls_end sending; /* how sending ended, which never stops reads */
    int broken;             /* the errno of a reset that a send was told: the socket tells it only once */
    int refused;            /* the same of any failure that is still to be heard of, or 0 */
    bool plain_ended;       /* a plain stream's output was shut down */
    bool asked;             /* something was sent since the socket was last read */
    uint64_t sent;          /* how much the socket took, */
    uint64_t written;       /* and how much when the last of what was written is in it */
    struct {
        unsigned calls;
        size_t bytes;
    } received;     /* by the step in progress */
    bool by_record; /* nothing behind a record is received with it: what comes next may be for another */

    struct ring kept; /* what TLS had decrypted when it was detached */
    struct {
        struct ring ring; /* what came behind TLS */
        bool ended;       /* and nothing more will come, */
        int failure;      /* because of this errno, where it is not 0 */
    } raw;

    struct waiter *waiters;
    pthread_mutex_t waiters_mutex; /* of the list alone, and held for moments: an interrupt must not wait for
                                      a callback */
    pthread_cond_t none_waits;     /* with the stream's lock */
};

/* Steps; the lock is held and OpenSSL guarded. */
typedef comm_step (*stream_step)(comm_socket_stream *stream, struct transfer *transfer);
comm_step stream_handshake_step(comm_socket_stream *stream, struct transfer *unused);
comm_step stream_read_step(comm_socket_stream *stream, struct transfer *transfer);
comm_step stream_write_step(comm_socket_stream *stream, struct transfer *transfer);
comm_step stream_flush_step(comm_socket_stream *stream, struct transfer *unused);
comm_step stream_shutdown_step(comm_socket_stream *stream, struct transfer *unused);
/* The same where nothing can go wrong or be waited for; false when the step must be taken. Without lock and
 * guard. */
bool stream_read_at_once(comm_socket_stream *stream, struct transfer *transfer);
bool stream_write_at_once(comm_socket_stream *stream, struct transfer *transfer);
/* Sends what there is of a handshake in the middle of its step; the next to send hears of a failure. */
void stream_send_early(void *stream);
/* Everything that closing sends. */
comm_step stream_close_step(comm_socket_stream *stream, struct transfer *unused);
/* Keeps what TLS decrypts, until the peer's close_notify, or until there is no room for what there is. */
comm_step stream_keep_step(comm_socket_stream *stream, struct transfer *unused);
/* The same of what the socket was read for already. */
comm_step stream_keep_received_step(comm_socket_stream *stream, struct transfer *unused);
/* Whether the peer makes TLS talk, and does not listen: it is not worth a wait. */
bool stream_sends_answers_alone(const comm_socket_stream *stream);
/* Drops what was written. */
void stream_drop_written(comm_socket_stream *stream);

/* Takes a step, whose bounds are its own. */
comm_step stream_take(comm_socket_stream *stream, stream_step step, struct transfer *transfer);

/* Takes the lock and guards OpenSSL for a call, and holds the stream until it leaves. */
comm_status stream_enter(comm_socket_stream *stream, struct guard *guard);
void stream_leave(comm_socket_stream *stream, struct guard *guard);

/* Waits until a step that answered want-read or want-write may be repeated; the lock is not held meanwhile.
 */
comm_status stream_wait(comm_socket_stream *stream, comm_step step, comm_direction direction,
                        const struct deadline *deadline);
/* Wakes the threads that wait. Needs no lock. */
void stream_wake(comm_socket_stream *stream);
bool stream_reader_waits(const comm_socket_stream *stream);
/* Between two steps: who waits for the stream has it first. */
comm_status stream_give_way(comm_socket_stream *stream, comm_direction direction);
/* Ends the calls of other threads that wait, and lets none begin; fails when the stream is closed meanwhile.
 */
comm_status stream_alone(comm_socket_stream *stream);
void stream_not_alone(comm_socket_stream *stream);

/* Repeats a step until it is done, waiting in between, and lets others have the stream; the status of what it
 * ended with. */
comm_status stream_complete(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                            comm_direction direction, double timeout);
/* The same of a step that sends, within the write time-out, which begins anew whenever the socket took
 * something. */
comm_status stream_complete_sending(comm_socket_stream *stream, stream_step step, struct transfer *transfer,
                                    comm_direction direction);

/* What the keywords say of the stream itself. */
comm_status stream_check(const comm_ssl_keywords *keywords);
/* A stream over the socket, without TLS; the socket is taken when it succeeds. */
comm_status stream_new(int64_t socket, const char *host, const comm_ssl_keywords *keywords,
                       comm_socket_stream **made);
/* Frees a stream whose socket goes back to the caller. */
void stream_abandon(comm_socket_stream *stream);
/* How long the keywords want the peer's close_notify to be awaited in all; less than 0: not at all. */
comm_status stream_patience(const comm_detach_keywords *keywords, double *seconds);
/* Makes the stream plain, with nothing lost that had arrived. */
comm_status stream_detach(comm_socket_stream *stream, stream_step keep, double awaits);
/* Lets go of TLS as it is. */
void stream_become_plain(comm_socket_stream *stream);
void stream_free_tls(comm_socket_stream *stream);
/* Whether a call that failed like this lost nothing, and may be repeated. */
bool stream_may_repeat(comm_status status);
/* Whether the number is a connected socket's, and sets it up. */
comm_status stream_check_socket(int64_t socket);
void stream_set_up_socket(const comm_socket_stream *stream);
/* Attaches as the keywords say; `connects`: a client whose host is the name to verify. */
comm_status stream_attach(comm_socket_stream *stream, const comm_ssl_keywords *keywords, bool connects);
/* The handshake that attaching or opening a client does, unless the keywords say otherwise. */
comm_status stream_handshake_at_once(comm_socket_stream *stream);
/* Both; the stream is as it was where the call was no good. */
comm_status stream_attach_and_handshake(comm_socket_stream *stream, const comm_ssl_keywords *keywords);

#endif

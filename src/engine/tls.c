#include "engine/tls.h"

#include "core/guard.h"
#include "core/thread.h"
#include "engine/bio.h"
#include "engine/decision.h"
#include "engine/tls_result.h"
#include "openssl/name.h"
#include "openssl/record.h"
#include "openssl/verification.h"

#include <string.h>

static comm_step again(const struct tls_end *end) {
    if (end->condition != NULL || end->step == COMM_FAILED)
        condition_again(end->condition);
    return end->step;
}

/* The name rule: a client that verifies, with a context made here, must know whom it expects. */
bool tls_may_begin(struct tls *tls) {
    const struct ctx_record *ctx = ctx_record_if_any(verification_ctx(tls->ssl));
    const struct ssl_record *ssl = ssl_record_if_any(tls->ssl);
    if (tls->checked || ctx == NULL || !ctx->marked)
        return true;
    if (!verification_take_side(tls->ssl)) {
        condition_memory();
        return false;
    }
    if (SSL_is_server(tls->ssl))
        return true;
    if ((SSL_get_verify_mode(tls->ssl) & SSL_VERIFY_PEER) != 0 && !ssl->chain_only &&
        !name_is_set(tls->ssl)) {
        condition_usage("verify-name",
                        "verify-name: a client that verifies needs the name that it expects "
                        "(:verify-name, :tlsext-host-name, ssl-set1-host, or :verify :chain or :none)");
        return false;
    }
    return tls->checked = true;
}

/* SSL_MODE_ASYNC would run the step, and the callbacks in it, on a small stack of OpenSSL's: a language does
   not survive that, and nothing here would resume the job. */
static void keep_stack(struct tls *tls) {
    SSL_clear_mode(tls->ssl, SSL_MODE_ASYNC);
}

/* OpenSSL gives its buffers back after a record, except after a full one, which is seldom the last. */
static void keep_buffers(struct tls *tls, bool keep) {
    if (keep == tls->keeps_buffers)
        return;
    tls->keeps_buffers = keep;
    if (keep)
        SSL_clear_mode(tls->ssl, SSL_MODE_RELEASE_BUFFERS);
    else
        SSL_set_mode(tls->ssl, SSL_MODE_RELEASE_BUFFERS);
}

/* Where no part of a record is in them: some versions would give them back all the same. */
static void give_buffers_back(struct tls *tls) {
    keep_buffers(tls, false);
    if (tls->record.have == 0 && SSL_pending(tls->ssl) == 0)
        SSL_free_buffers(tls->ssl);
}

comm_step tls_handshake(struct tls *tls) {
    const struct tls_end *end = &tls->end[TLS_READING];
    if (tls->established)
        return COMM_DONE;
    if (end->step == 0 && tls->end[TLS_WRITING].step == COMM_FAILED)
        end = &tls->end[TLS_WRITING];
    if (end->step != 0)
        return again(end);
    if (decision_waits(tls->decision))
        return COMM_WANT_CALLBACK;
    if (!tls_may_begin(tls))
        return COMM_FAILED;
    keep_stack(tls);
    int result = SSL_do_handshake(tls->ssl);
    if (result != 1)
        return tls_result(tls, result, TLS_READING);
    tls->established = true;
    give_buffers_back(tls);
    tls->last_flight = tls->out.used;
    return COMM_DONE;
}

/* The rest of a record that OpenSSL could not hand over when the ring was full. */
comm_step tls_flush(struct tls *tls) {
    size_t sent = 0;
    if (tls->unsent == 0)
        return COMM_DONE;
    int result = SSL_write_ex(tls->ssl, tls->unsent_data, tls->unsent, &sent);
    if (result != 1)
        return tls_result(tls, result, TLS_WRITING);
    tls->unsent -= sent;
    memmove(tls->unsent_data, tls->unsent_data + sent, tls->unsent);
    if (tls->unsent > 0)
        return COMM_WANT_WRITE;
    thread_buffer_give(tls->unsent_data, TLS_RECORD_MAX);
    tls->unsent_data = NULL;
    return COMM_DONE;
}

/* Before a step of the direction: what ended it, what was left over, and the handshake. */
static comm_step prepare(struct tls *tls, enum tls_direction direction) {
    if (tls->end[direction].step != 0)
        return again(&tls->end[direction]);
    keep_stack(tls);
    comm_step step = tls_flush(tls);
    if (step == COMM_FAILED || (step != COMM_DONE && direction == TLS_WRITING))
        return step;
    return tls_handshake(tls);
}

comm_step tls_read(struct tls *tls, void *data, size_t capacity, size_t *length) {
    unsigned char *to = data;
    size_t got = 0;
    comm_step step = prepare(tls, TLS_READING);
    tls->decrypted = 0;
    while (step == COMM_DONE && got < capacity) {
        size_t part = 0;
        if (tls->in.used > 0)
            keep_buffers(tls, tls->in.used > TLS_RECORD_MAX);
        int result = SSL_read_ex(tls->ssl, to + got, capacity - got, &part);
        if (result == 1)
            got += part;
        else
            step = tls_result(tls, result, TLS_READING);
        if (tls->in.used == 0) /* it gives all that it holds of a record */
            break;
    }
    if (got == capacity)
        tls->decrypted = (size_t)SSL_pending(tls->ssl);
    if (got == 0)
        return step;
    *length = got; /* what stopped it is latched, or comes again */
    return COMM_DONE;
}

/* OpenSSL wants the same bytes again until it has handed them over, so they are kept; the caller never
 * repeats any. */
static bool keep_unsent(struct tls *tls, const unsigned char *data, size_t length) {
    tls->unsent_data = thread_buffer_take(TLS_RECORD_MAX);
    if (tls->unsent_data == NULL) {
        condition_memory();
        tls_end(tls, TLS_WRITING, COMM_FAILED);
        return false;
    }
    memcpy(tls->unsent_data, data, length);
    tls->unsent = length;
    return true;
}

static comm_step write_record(struct tls *tls, const unsigned char *data, size_t length, size_t *accepted) {
    size_t part = 0;
    int result = SSL_write_ex(tls->ssl, data, length, &part);
    comm_step step = result == 1 ? COMM_DONE : tls_result(tls, result, TLS_WRITING);
    if (step == COMM_WANT_WRITE) {
        if (!keep_unsent(tls, data, length))
            return COMM_FAILED;
        part = length;
    }
    *accepted += part;
    return step;
}

/* A record is begun when it fits whole: while OpenSSL has handed over half of one, the second of two key
 * updates that it reads makes it fail. A ring that is smaller than a record takes it in parts all the same.
 */
static bool has_room(const struct tls *tls, size_t length) {
    return tls->out.used == 0 || ring_room(&tls->out) >= length + TLS_RECORD_ADDS;
}

comm_step tls_write(struct tls *tls, const void *data, size_t length, size_t *accepted) {
    const unsigned char *from = data;
    size_t taken = 0;
    comm_step step = prepare(tls, TLS_WRITING);
    if (step == COMM_DONE && (SSL_get_shutdown(tls->ssl) & SSL_SENT_SHUTDOWN) != 0) {
        condition_usage("data", "data: our direction was shut down");
        return COMM_FAILED;
    }
    while (step == COMM_DONE && taken < length) {
        size_t rest = length - taken, record = rest < TLS_RECORD_MAX ? rest : TLS_RECORD_MAX;
        keep_buffers(tls, record == TLS_RECORD_MAX);
        step = has_room(tls, record) ? write_record(tls, from + taken, record, &taken) : COMM_WANT_WRITE;
    }
    if (taken == 0)
        return step;
    *accepted = taken;
    return COMM_DONE;
}

comm_step tls_absorb(struct tls *tls) {
    unsigned char byte;
    size_t got = 0;
    if (!tls->established)
        return tls_handshake(tls);
    if (tls->end[TLS_READING].step != 0)
        return again(&tls->end[TLS_READING]);
    int result = SSL_peek_ex(tls->ssl, &byte, 1, &got);
    if (result != 1)
        return tls_result(tls, result, TLS_READING);
    tls->decrypted = (size_t)SSL_pending(tls->ssl);
    return COMM_DONE;
}

comm_step tls_close_notify(struct tls *tls) {
    if (tls->end[TLS_WRITING].step == COMM_FAILED)
        return again(&tls->end[TLS_WRITING]); /* OpenSSL must not be asked after a failure */
    comm_step step = tls_flush(tls);
    if (step != COMM_DONE || tls->shut)
        return step;
    int result = SSL_shutdown(tls->ssl);
    if (result < 0)
        return tls_result(tls, result, TLS_WRITING);
    tls->shut = true; /* 0 is progress, whatever SSL_get_error says of it */
    return COMM_DONE;
}

comm_step tls_shutdown(struct tls *tls) {
    for (size_t i = 0; i < TLS_DIRECTIONS; i++)
        if (tls->end[i].step == COMM_FAILED)
            return again(&tls->end[i]);
    if (!tls->established)
        return COMM_DONE; /* nothing was begun that close_notify could end */
    comm_step step = tls_close_notify(tls);
    if (step != COMM_DONE)
        return step;
    /* Only reading finds the peer's close_notify: a second SSL_shutdown would fail on data that comes before
     * it. */
    step = tls_absorb(tls);
    return step == COMM_CLOSED ? COMM_DONE : step == COMM_DONE ? COMM_WANT_READ : step;
}

/* The entries of the engine: each takes its lock, guards OpenSSL, and does one thing to its TLS. */
#include "core/guard.h"
#include "core/keyword_check.h"
#include "engine/decision.h"
#include "engine/interrupt.h"
#include "engine/setup.h"
#include "engine/tls.h"
#include "engine/transfer.h"

#include <stdlib.h>

/* Also what one step has to do at most, whatever is in it: 0.3 s, of key updates. */
enum { RING_SIZE_MAX = 1 << 20 };

struct comm_ssl_engine {
    struct handle handle;
    struct lock lock;
    struct interrupt interrupt;
    struct tls tls;
};

static comm_status new_engine(const struct setup *setup, size_t ring_size, comm_ssl_engine **made) {
    comm_ssl_engine *engine = calloc(1, sizeof *engine);
    if (engine == NULL || !lock_init(&engine->lock)) {
        free(engine);
        return condition_memory();
    }
    comm_status status = tls_open(&engine->tls, setup->ssl, setup->given, ring_size, &engine->lock);
    if (status != 0) {
        lock_destroy(&engine->lock);
        free(engine);
        return status;
    }
    handle_init(&engine->handle);
    engine->tls.accept_truncation = setup->accept_truncation;
    *made = engine;
    return 0;
}

static comm_status make(const comm_ssl_keywords *keywords, comm_ssl_engine **made) {
    struct setup setup = {.keywords = keywords, .side = COMM_SERVER};
    size_t ring_size = KEYWORD(keywords, COMM_SSL_KEYWORDS_RING_SIZE, ring_size, TLS_RING_SIZE);
    if (ring_size == 0 || ring_size > RING_SIZE_MAX)
        return condition_usage("ring-size", "ring-size is %zu; it may be 1 to %d", ring_size, RING_SIZE_MAX);
    comm_status status = setup_ssl(&setup);
    if (status != 0)
        return status;
    status = new_engine(&setup, ring_size, made);
    if (status != 0)
        SSL_free(setup.ssl);
    return status;
}

comm_status COMM_CALL comm_make_ssl_engine(const comm_ssl_keywords *keywords, comm_ssl_engine **engine) {
    struct guard guard;
    comm_ssl_keywords taken;
    comm_ssl_engine *made = NULL;
    if (engine == NULL)
        return condition_usage("engine", "engine is NULL");
    comm_status status = keywords_take(&ssl_keyword_kind, keywords, COMM_ACCEPT_MAKE_SSL_ENGINE, &taken);
    if (status == 0)
        status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = make(&taken, &made);
    guard_leave(&guard);
    if (status == 0) {
        keywords_used(&taken);
        *engine = made;
    }
    return status;
}

void COMM_CALL comm_retain_ssl_engine(comm_ssl_engine *engine) {
    if (engine != NULL)
        handle_retain(&engine->handle);
}

void COMM_CALL comm_free_ssl_engine(comm_ssl_engine *engine) {
    struct guard guard;
    if (engine == NULL || !handle_release(&engine->handle))
        return;
    if (guard_enter(&guard) == 0) {
        tls_close(&engine->tls);
        guard_leave(&guard);
    }
    lock_destroy(&engine->lock);
    free(engine);
}

/* Holds the engine for the length of a call, so that a callback inside it may destroy it. */
static comm_status enter(comm_ssl_engine *engine, struct guard *guard) {
    if (engine == NULL)
        return condition_usage("engine", "engine is NULL");
    if (!lock_enter(&engine->lock))
        return condition_usage("engine", "engine is inside a call whose callback this is");
    comm_status status = guard_enter(guard);
    if (status != 0)
        lock_leave(&engine->lock);
    else
        handle_retain(&engine->handle);
    return status;
}

static void leave(comm_ssl_engine *engine, struct guard *guard) {
    guard_leave(guard);
    lock_leave(&engine->lock);
    comm_free_ssl_engine(engine);
}

comm_status COMM_CALL comm_ssl_engine_feed(comm_ssl_engine *engine, const void *data, size_t data_length,
                                           size_t *accepted) {
    struct guard guard;
    if (data == NULL && data_length > 0)
        return condition_usage("data", "data is NULL");
    if (accepted == NULL)
        return condition_usage("accepted", "accepted is NULL");
    comm_status status = enter(engine, &guard);
    if (status != 0)
        return status;
    struct tls *tls = &engine->tls;
    size_t put = 0;
    if (tls->ended)
        status = condition_usage("data", "data: the peer's bytes were told to have ended");
    else if (ring_room(&tls->in) > 0 && data_length > 0 && (put = ring_put(&tls->in, data, data_length)) == 0)
        status = condition_memory();
    leave(engine, &guard);
    if (status == 0)
        *accepted = put;
    return status;
}

static comm_status end_of_feed(comm_ssl_engine *engine, int failure) {
    struct guard guard;
    comm_status status = enter(engine, &guard);
    if (status != 0)
        return status;
    if (!engine->tls.ended) {
        engine->tls.ended = true;
        engine->tls.failure = failure;
    }
    leave(engine, &guard);
    return 0;
}

comm_status COMM_CALL comm_ssl_engine_feed_end(comm_ssl_engine *engine) {
    return end_of_feed(engine, 0);
}

comm_status COMM_CALL comm_ssl_engine_feed_failure(comm_ssl_engine *engine, int32_t error_number) {
    if (error_number <= 0)
        return condition_usage("error-number", "error-number: %d is not an error number", (int)error_number);
    return end_of_feed(engine, error_number);
}

comm_status COMM_CALL comm_ssl_engine_take(comm_ssl_engine *engine, void *data, size_t data_capacity,
                                           size_t *data_length) {
    struct guard guard;
    if (data == NULL && data_capacity > 0)
        return condition_usage("data", "data is NULL");
    if (data_length == NULL)
        return condition_usage("data", "data: there is nowhere to put its length");
    comm_status status = enter(engine, &guard);
    if (status != 0)
        return status;
    *data_length = ring_get(&engine->tls.out, data, data_capacity);
    leave(engine, &guard);
    return 0;
}

typedef comm_step (*step_function)(struct tls *tls, struct transfer *transfer);

static comm_step step(comm_ssl_engine *engine, step_function function, comm_direction direction,
                      struct transfer *transfer) {
    struct guard guard;
    if (enter(engine, &guard) != 0)
        return COMM_FAILED;
    comm_step answer = interrupt_step(&engine->interrupt, direction, function(&engine->tls, transfer));
    leave(engine, &guard);
    return answer;
}

static comm_step do_handshake(struct tls *tls, struct transfer *transfer) {
    (void)transfer;
    return tls_handshake(tls);
}

static comm_step do_read(struct tls *tls, struct transfer *transfer) {
    return tls_read(tls, transfer->to, transfer->length, &transfer->done);
}

static comm_step do_write(struct tls *tls, struct transfer *transfer) {
    return tls_write(tls, transfer->from, transfer->length, &transfer->done);
}

static comm_step do_shutdown(struct tls *tls, struct transfer *transfer) {
    (void)transfer;
    return tls_shutdown(tls);
}

comm_step COMM_CALL comm_ssl_engine_handshake(comm_ssl_engine *engine) {
    return step(engine, do_handshake, COMM_IO, NULL);
}

comm_step COMM_CALL comm_ssl_engine_shutdown(comm_ssl_engine *engine) {
    return step(engine, do_shutdown, COMM_IO, NULL);
}

comm_step COMM_CALL comm_ssl_engine_read(comm_ssl_engine *engine, void *data, size_t data_capacity,
                                         size_t *data_length) {
    struct transfer transfer = {.to = data, .length = data_capacity};
    if (transfer_check_room(data, data_capacity, data_length) != 0)
        return COMM_FAILED;
    comm_step answer = step(engine, do_read, COMM_INPUT, &transfer);
    if (answer == COMM_DONE)
        *data_length = transfer.done;
    return answer;
}

comm_step COMM_CALL comm_ssl_engine_write(comm_ssl_engine *engine, const void *data, size_t data_length,
                                          size_t *accepted) {
    struct transfer transfer = {.from = data, .length = data_length};
    if (transfer_check_data(data, data_length, accepted) != 0)
        return COMM_FAILED;
    comm_step answer = step(engine, do_write, COMM_OUTPUT, &transfer);
    if (answer == COMM_DONE)
        *accepted = transfer.done;
    return answer;
}

comm_status COMM_CALL comm_ssl_engine_interrupt(comm_ssl_engine *engine, comm_direction direction) {
    if (engine == NULL)
        return condition_usage("engine", "engine is NULL");
    return interrupt_set(&engine->interrupt, direction);
}

size_t COMM_CALL comm_ssl_engine_pending(comm_ssl_engine *engine) {
    struct guard guard;
    if (enter(engine, &guard) != 0)
        return 0;
    int pending = SSL_pending(engine->tls.ssl);
    leave(engine, &guard);
    return pending > 0 ? (size_t)pending : 0;
}

comm_ssl_pointer COMM_CALL comm_ssl_engine_ssl(comm_ssl_engine *engine) {
    if (engine == NULL) {
        condition_usage("engine", "engine is NULL");
        return NULL;
    }
    return engine->tls.ssl;
}

comm_ssl_ctx_pointer COMM_CALL comm_ssl_engine_ctx(comm_ssl_engine *engine) {
    if (engine == NULL) {
        condition_usage("engine", "engine is NULL");
        return NULL;
    }
    bool entered = lock_enter(&engine->lock); /* else this is inside a callback */
    SSL_CTX *ctx = SSL_get_SSL_CTX(engine->tls.ssl);
    if (entered)
        lock_leave(&engine->lock);
    return ctx;
}

comm_status COMM_CALL comm_ssl_engine_decision(comm_ssl_engine *engine, comm_ssl_decision **decision) {
    struct guard guard;
    if (decision == NULL)
        return condition_usage("decision", "decision is NULL");
    comm_status status = enter(engine, &guard);
    if (status != 0)
        return status;
    status = decision_of(&engine->tls, decision);
    leave(engine, &guard);
    return status;
}

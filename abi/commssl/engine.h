/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_ENGINE_H
#define COMMSSL_ENGINE_H

#include "base.h"
#include "contexts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The engine. TLS without sockets. Feed it the ciphertext that arrived, take the ciphertext to send, and
   repeat its steps. Take after every step, whatever it answered: an alert may be there. Nothing here ever
   waits. */

/* Makes an engine. `:ssl-ctx` is a symbol (default `t`), a context or an SSL; `:ssl-side` defaults to
   `:server`. A client that verifies needs `:verify-name` or a `:tlsext-host-name`.
   engine: The engine. Ownership: the caller's, to be released.
   Keywords: Of `ssl-keywords`: `:ssl-ctx`, `:ssl-side`, `:ctx-configure-callback`, `:ssl-configure-callback`,
     `:tlsext-host-name`, `:verify`, `:verify-name`, `:verify-subject-cn`, `:ring-size`, `:accept-truncation`.
   Conditions: `usage-error`, `ssl-library-error`, `ssl-failure`, `memory-error`.
   Runs callbacks: `ctx-configure-callback`, `ssl-configure-callback`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_make_ssl_engine(const comm_ssl_keywords *keywords,
    comm_ssl_engine **engine);

/* Gives an engine back, with the context and SSL that it made. It sends nothing; `ssl-engine-shutdown` does.
   engine: The engine, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_ssl_engine(comm_ssl_engine *engine);

/* Takes one more reference, to be given back by `free-ssl-engine`.
   engine: The engine. */
COMM_API void COMM_CALL comm_retain_ssl_engine(comm_ssl_engine *engine);

/* Gives the engine what arrived from the peer.
   engine: The engine.
   data: Ciphertext from the peer.
   accepted: How many bytes it took: fewer than given when its ring is full. Step, then feed the rest.
   Conditions: `usage-error`, `memory-error`. */
COMM_API comm_status COMM_CALL comm_ssl_engine_feed(comm_ssl_engine *engine, const void *data,
    size_t data_length, size_t *accepted);

/* Tells the engine that the peer's bytes ended. A step that wants more then answers `:truncated`.
   engine: The engine.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_ssl_engine_feed_end(comm_ssl_engine *engine);

/* Tells the engine that receiving failed. A step that wants more then fails with an `ssl-error` that carries
   this number as its errno.
   engine: The engine.
   error-number: The system's error number, above 0.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_ssl_engine_feed_failure(comm_ssl_engine *engine, int32_t error_number);

/* Takes what is to be sent to the peer, in order.
   engine: The engine.
   data: Ciphertext for the peer; nothing when there is none.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_ssl_engine_take(comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length);

/* Takes the handshake as far as it goes. A client that verifies and has no name to verify is refused here,
   before it sends a byte.
   engine: The engine.
   Returns: `:done` once the handshake is complete.
   Conditions: `usage-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `socket-interrupted`,
     `memory-error`.
   Waits: Never; it is a step.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_ssl_engine_handshake(comm_ssl_engine *engine);

/* Reads plaintext, after the handshake if that is still to do.
   engine: The engine.
   data: Some plaintext, one byte at least when the step is done.
   Returns: `:done` with some bytes; `:closed` after close_notify; `:truncated` when the bytes ended without
     it.
   Conditions: `usage-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `socket-interrupted`,
     `memory-error`.
   Waits: Never; it is a step.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_ssl_engine_read(comm_ssl_engine *engine, void *data, size_t data_capacity,
    size_t *data_length);

/* Writes plaintext, after the handshake if that is still to do. Nothing need be repeated with the same bytes.
   engine: The engine.
   data: Plaintext.
   accepted: How many bytes it took when the step is done. They are encrypted; do not give them again.
   Returns: `:done` with some bytes accepted; `:want-write` when the ring is full and nothing was accepted.
   Conditions: `usage-error`, `ssl-failure`, `ssl-verification-failure`, `ssl-error`, `socket-interrupted`,
     `memory-error`.
   Waits: Never; it is a step.
   Suspended by: `:hello`, `:certificate`, `:verification`. */
COMM_API comm_step COMM_CALL comm_ssl_engine_write(comm_ssl_engine *engine, const void *data,
    size_t data_length, size_t *accepted);

/* Ends our direction by close_notify. Plaintext that comes meanwhile stays readable.
   engine: The engine.
   Returns: `:done` when close_notify was sent and the peer's has come; `:want-read` when only the peer's is
     missing.
   Conditions: `usage-error`, `ssl-failure`, `ssl-error`, `socket-interrupted`.
   Waits: Never; it is a step. */
COMM_API comm_step COMM_CALL comm_ssl_engine_shutdown(comm_ssl_engine *engine);

/* Answers how much can be read without another record.
   engine: The engine.
   Returns: How many bytes of plaintext are decrypted and not yet read. */
COMM_API size_t COMM_CALL comm_ssl_engine_pending(comm_ssl_engine *engine);

/* The next step of that direction that would answer `:want-read` or `:want-write` fails with
   `socket-interrupted` instead, once.
   engine: The engine.
   direction: Which steps: reading, writing (handshake and shutdown count as both), or all.
   Conditions: `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_ssl_engine_interrupt(comm_ssl_engine *engine, comm_direction direction);

/* Answers the SSL of an engine.
   engine: The engine.
   Returns: The SSL, for configuring and looking. Ownership: borrowed. */
COMM_API comm_ssl_pointer COMM_CALL comm_ssl_engine_ssl(comm_ssl_engine *engine);

/* Answers the context of an engine.
   engine: The engine.
   Returns: The context. Ownership: borrowed. */
COMM_API comm_ssl_ctx_pointer COMM_CALL comm_ssl_engine_ctx(comm_ssl_engine *engine);

/* Answers the decision that suspends the handshake. When there is none it is a `usage-error`.
   engine: The engine.
   decision: The decision. Ownership: the caller's, to be released.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_ssl_engine_decision(comm_ssl_engine *engine,
    comm_ssl_decision **decision);

/* Tells what a decision is about.
   decision: The decision.
   Returns: What it is about. */
COMM_API comm_decision_kind COMM_CALL comm_ssl_decision_kind(comm_ssl_decision *decision);

/* Answers the SSL that waits for the decision.
   decision: The decision.
   Returns: The SSL, to be configured before the answer. Ownership: borrowed. */
COMM_API comm_ssl_pointer COMM_CALL comm_ssl_decision_ssl(comm_ssl_decision *decision);

/* Answers the server name that the client of a suspended `:hello` asks for.
   decision: The decision.
   Returns: The name, which lives as long as the decision; empty when the client asked for none, or it is no
     `:hello`. */
COMM_API const char *COMM_CALL comm_ssl_decision_server_name(comm_ssl_decision *decision);

/* Answers the certificate that a suspended `:verification` is about.
   decision: The decision.
   Returns: The peer's own certificate; null when it is no `:verification`. Ownership: borrowed. */
COMM_API comm_x509_pointer COMM_CALL comm_ssl_decision_certificate(comm_ssl_decision *decision);

/* Tells what OpenSSL made of the peer that a suspended `:verification` is about.
   decision: The decision.
   Returns: Whether OpenSSL accepts the peer; false when it is no `:verification`. */
COMM_API int32_t COMM_CALL comm_ssl_decision_ok(comm_ssl_decision *decision);

/* Answers a decision, once. The step that met it is then repeated.
   decision: The decision.
   answer: `:proceed` or `:reject`.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_ssl_decision_answer(comm_ssl_decision *decision,
    comm_decision_answer answer);

/* Gives a decision back. One that was never answered stays suspended.
   decision: The decision, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_ssl_decision(comm_ssl_decision *decision);

/* Takes one more reference, to be given back by `free-ssl-decision`.
   decision: The decision. */
COMM_API void COMM_CALL comm_retain_ssl_decision(comm_ssl_decision *decision);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_ENGINE_H */

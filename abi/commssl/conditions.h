/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_CONDITIONS_H
#define COMMSSL_CONDITIONS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Conditions. A fallible call answers a `comm_status`: 0, or the number of a condition's type. It then leaves
   the condition, with all that is known, for the thread that called. A reader given NULL reads the thread's
   condition, which lasts until the next call that fails on that thread; `copy-condition` keeps it. Direct
   calls signal nothing, but a condition is readable here after they fail, with what OpenSSL put on its queue.
   Code and reason are those of the entry that explains: TLS's own judgement where there is one ("certificate
   verify failed"), else the oldest that does more than name another library. The whole queue is there too, in
   its order. */

/* Every condition of commssl is one. */
#define COMM_COMM_ERROR ((int32_t)7000)
/* A call was wrong: an argument, a handle, or the moment. Nothing was changed. A kind of comm-error. */
#define COMM_USAGE_ERROR ((int32_t)7001)
/* Memory ran out. Nothing was lost that was there before. A kind of comm-error. */
#define COMM_MEMORY_ERROR ((int32_t)7002)
/* The socket failed; the errno says how. A kind of comm-error. */
#define COMM_SOCKET_ERROR ((int32_t)7010)
/* A connect, read or write took longer than its time-out. A kind of socket-error. */
#define COMM_SOCKET_TIMEOUT ((int32_t)7011)
/* The call was interrupted, or the stream closed while it waited. A kind of socket-error. */
#define COMM_SOCKET_INTERRUPTED ((int32_t)7012)
/* Every condition of TLS is one. A kind of socket-error. */
#define COMM_SSL_CONDITION ((int32_t)7020)
/* The peer ended TLS by close_notify while more was needed. A kind of ssl-condition. */
#define COMM_SSL_CLOSED ((int32_t)7021)
/* The connection broke under TLS; the errno says how. A kind of ssl-condition. */
#define COMM_SSL_ERROR ((int32_t)7022)
/* The bytes ended without close_notify: the peer, or somebody between, cut the connection. A kind of
   ssl-error. */
#define COMM_SSL_TRUNCATED ((int32_t)7023)
/* TLS failed: the protocol, a certificate, a key, or OpenSSL itself; code, reason and alert say how. A kind
   of ssl-condition. */
#define COMM_SSL_FAILURE ((int32_t)7024)
/* The peer's certificate was not accepted; verify result and depth say why. A kind of ssl-failure. */
#define COMM_SSL_VERIFICATION_FAILURE ((int32_t)7025)
/* A blocking call met a suspended choice of certificate. Answer it and repeat the call, after `attach-ssl`
   `socket-stream-handshake`. What makes a stream has none to give then: it fails, and nothing is left. There
   `:handshake-timeout` 0 puts the handshake off to `socket-stream-handshake`, which can be repeated. A kind
   of ssl-condition. */
#define COMM_SSL_X509_LOOKUP ((int32_t)7026)
/* A blocking call met a suspended hello or verification. Answer it and repeat the call, as with
   `ssl-x509-lookup`. A kind of ssl-condition. */
#define COMM_SSL_SUSPENDED ((int32_t)7029)
/* The handshake took longer than `:handshake-timeout`. A kind of ssl-condition. */
#define COMM_SSL_HANDSHAKE_TIMEOUT ((int32_t)7027)
/* No usable OpenSSL was found, it was refused, or it lacks what was asked for. A kind of ssl-condition. */
#define COMM_SSL_LIBRARY_ERROR ((int32_t)7028)

/* Keeps the condition of this thread beyond its next call. When no call failed yet it is a `usage-error`.
   condition: A copy of the thread's condition. Ownership: the caller's, to be released.
   Conditions: `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_copy_condition(comm_condition **condition);

/* Takes one more reference, to be given back by `free-condition`.
   condition: The condition. */
COMM_API void COMM_CALL comm_retain_condition(comm_condition *condition);

/* Gives a kept condition back.
   condition: The condition, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_condition(comm_condition *condition);

/* Answers the type of a condition.
   condition: The condition, or nothing for the thread's. May be nothing. */
COMM_API comm_status COMM_CALL comm_condition_type(comm_condition *condition);

/* Tells whether one type of condition is the same as, or a kind of, another.
   type: The type of a condition.
   ancestor: The type that it may be, or inherit from.
   Returns: Whether it is.
   Threads: Any. */
COMM_API int32_t COMM_CALL comm_condition_typep(comm_status type, comm_status ancestor);

/* Tells a person what went wrong. No secret is ever in it.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: One line, without full stop; lives as long as the condition. */
COMM_API const char *COMM_CALL comm_condition_text(comm_condition *condition);

/* Names the argument that was wrong.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: The Lisp name of the argument or keyword at fault, else empty. */
COMM_API const char *COMM_CALL comm_condition_argument(comm_condition *condition);

/* Answers OpenSSL's error code.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: The packed code of the entry of OpenSSL's queue that explains the failure, else 0. */
COMM_API uint64_t COMM_CALL comm_condition_code(comm_condition *condition);

/* Answers the reason of OpenSSL's error code. Its words differ between versions: compare codes.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: OpenSSL's words for the reason of that entry, else empty. */
COMM_API const char *COMM_CALL comm_condition_reason(comm_condition *condition);

/* Answers the alert that ended the connection.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: The number of the TLS alert, -1 when there was none. */
COMM_API int32_t COMM_CALL comm_condition_alert(comm_condition *condition);

/* Tells who sent the alert.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: Who sent the alert. */
COMM_API comm_alert_sender COMM_CALL comm_condition_alert_sender(comm_condition *condition);

/* Answers why the certificate was not accepted.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: An X509_V_ERR number, 0 when verification is not to blame. */
COMM_API int64_t COMM_CALL comm_condition_verify_result(comm_condition *condition);

/* Answers which certificate of the chain was at fault.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: 0 is the peer's own certificate, 1 its issuer; -1 when not known. */
COMM_API int32_t COMM_CALL comm_condition_verify_depth(comm_condition *condition);

/* Answers the system's error number.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: The system's error number, else 0. */
COMM_API int32_t COMM_CALL comm_condition_errno(comm_condition *condition);

/* Answers how many entries OpenSSL's queue held.
   condition: The condition, or nothing for the thread's. May be nothing.
   Returns: How many entries, 16 at most. */
COMM_API size_t COMM_CALL comm_condition_queue_length(comm_condition *condition);

/* Answers the code of one entry of OpenSSL's queue.
   condition: The condition, or nothing for the thread's. May be nothing.
   index: 0 is the oldest.
   Returns: The packed code; 0 when the index is too large. */
COMM_API uint64_t COMM_CALL comm_condition_queue_code(comm_condition *condition, size_t index);

/* Answers the text of one entry of OpenSSL's queue.
   condition: The condition, or nothing for the thread's. May be nothing.
   index: 0 is the oldest.
   Returns: OpenSSL's words, with its data; empty when the index is too large. */
COMM_API const char *COMM_CALL comm_condition_queue_text(comm_condition *condition, size_t index);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_CONDITIONS_H */

#include "engine/decision.h"

#include "core/guard.h"
#include "engine/tls.h"
#include "openssl/record.h"

#include <stdlib.h>

bool decision_waits(struct comm_ssl_decision *decision) {
    return decision != NULL && atomic_load(&decision->answer) == COMM_SUSPEND;
}

static struct comm_ssl_decision *make(SSL *ssl, comm_decision_kind kind) {
    struct comm_ssl_decision *decision = malloc(sizeof *decision);
    if (decision == NULL || SSL_up_ref(ssl) != 1) {
        free(decision);
        return NULL;
    }
    handle_init(&decision->handle);
    decision->kind = kind;
    decision->ssl = ssl;
    atomic_init(&decision->answer, COMM_SUSPEND);
    return decision;
}

static comm_decision_answer ask(SSL *ssl) {
    struct closure *closure = ctx_callback(SSL_get_SSL_CTX(ssl), CTX_CERTIFICATE);
    if (closure == NULL)
        return COMM_PROCEED; /* removed meanwhile */
    comm_decision_answer answer = ((comm_cert_callback)closure->function)(ssl, closure->data);
    closure_release(closure);
    return answer;
}

/* Only a driver of ours knows how to be suspended. */
static bool suspend(SSL *ssl, comm_decision_kind kind) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    if (record == NULL || record->driver == NULL)
        return false;
    record->driver->decision = make(ssl, kind);
    return record->driver->decision != NULL;
}

static comm_decision_answer take_answer(struct tls *tls) {
    comm_decision_answer answer = atomic_load(&tls->decision->answer);
    if (answer != COMM_SUSPEND) {
        comm_release_ssl_decision(tls->decision);
        tls->decision = NULL;
    }
    return answer;
}

int decision_certificate(SSL *ssl, void *unused) {
    enum { REJECTED = 0, CHOSEN = 1, REPEAT = -1 };
    (void)unused;
    const struct ssl_record *record = ssl_record_if_any(ssl);
    struct tls *tls = record != NULL ? record->driver : NULL;
    bool asked = tls != NULL && tls->decision != NULL;
    comm_decision_answer answer = asked ? take_answer(tls) : ask(ssl);
    if (answer == COMM_SUSPEND && (asked || suspend(ssl, COMM_CERTIFICATE)))
        return REPEAT;
    return answer == COMM_PROCEED ? CHOSEN : REJECTED;
}

comm_status decision_of(struct tls *tls, comm_ssl_decision **decision) {
    if (tls->decision == NULL)
        return condition_usage("decision", "decision: nothing is suspended");
    handle_retain(&tls->decision->handle);
    *decision = tls->decision;
    return 0;
}

comm_decision_kind COMM_CALL comm_ssl_decision_kind(comm_ssl_decision *decision) {
    if (decision == NULL) {
        condition_usage("decision", "decision is NULL");
        return 0;
    }
    return decision->kind;
}

comm_ssl_pointer COMM_CALL comm_ssl_decision_ssl(comm_ssl_decision *decision) {
    if (decision == NULL) {
        condition_usage("decision", "decision is NULL");
        return NULL;
    }
    return decision->ssl;
}

comm_status COMM_CALL comm_ssl_decision_answer(comm_ssl_decision *decision, comm_decision_answer answer) {
    comm_decision_answer unanswered = COMM_SUSPEND;
    if (decision == NULL)
        return condition_usage("decision", "decision is NULL");
    if (answer != COMM_PROCEED && answer != COMM_REJECT)
        return condition_usage("answer", "answer: a decision is answered by :proceed or :reject");
    if (!atomic_compare_exchange_strong(&decision->answer, &unanswered, answer))
        return condition_usage("decision", "decision was answered already");
    return 0;
}

void COMM_CALL comm_retain_ssl_decision(comm_ssl_decision *decision) {
    if (decision != NULL)
        handle_retain(&decision->handle);
}

void COMM_CALL comm_release_ssl_decision(comm_ssl_decision *decision) {
    struct guard guard;
    if (decision == NULL || !handle_release(&decision->handle))
        return;
    if (guard_enter(&guard) == 0) {
        SSL_free(decision->ssl);
        guard_leave(&guard);
    }
    free(decision);
}

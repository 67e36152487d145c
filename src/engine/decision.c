#include "engine/decision.h"

#include "core/guard.h"
#include "engine/server_name.h"
#include "engine/tls.h"
#include "openssl/record.h"
#include "openssl/verification.h"

#include <stdio.h>
#include <stdlib.h>

bool decision_waits(struct comm_ssl_decision *decision) {
    return decision != NULL && atomic_load(&decision->answer) == COMM_SUSPEND;
}

/* What a callback is asked; the fields are as in the decision that it may become. */
struct question {
    comm_decision_kind kind;
    enum ctx_callback callback;
    const char *server_name;
    X509 *certificate;
    bool ok;
};

static struct comm_ssl_decision *make(SSL *ssl, const struct question *question) {
    struct comm_ssl_decision *decision = calloc(1, sizeof *decision);
    if (decision == NULL || SSL_up_ref(ssl) != 1) {
        free(decision);
        return NULL;
    }
    handle_init(&decision->handle);
    decision->kind = question->kind;
    decision->ssl = ssl;
    if (question->server_name != NULL)
        snprintf(decision->server_name, sizeof decision->server_name, "%s", question->server_name);
    if (question->certificate != NULL && X509_up_ref(question->certificate) == 1)
        decision->certificate = question->certificate;
    decision->ok = question->ok;
    atomic_init(&decision->answer, COMM_SUSPEND);
    return decision;
}

static comm_decision_answer call(const struct comm_callback *closure, SSL *ssl,
                                 const struct question *question) {
    switch (question->kind) {
    case COMM_HELLO:
        return ((comm_hello_callback)closure->function)(ssl, question->server_name, closure->data);
    case COMM_VERIFICATION:
        return ((comm_verification_callback)closure->function)(ssl, question->certificate, question->ok,
                                                               closure->data);
    default:
        return ((comm_cert_callback)closure->function)(ssl, closure->data);
    }
}

static void forget(struct tls *tls) {
    comm_free_ssl_decision(tls->decision);
    tls->decision = NULL;
}

static comm_decision_answer answered(struct tls *tls) {
    comm_decision_answer answer = atomic_load(&tls->decision->answer);
    if (answer != COMM_SUSPEND)
        forget(tls);
    return answer;
}

/* The answer to a question: that of the decision which it became before, or of the callback. `:suspend` only
   where the question now is a decision that waits. */
static comm_decision_answer decide(SSL *ssl, const struct question *question, struct comm_callback *closure,
                                   bool suspendable) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    struct tls *tls = record != NULL ? record->driver : NULL;
    if (tls != NULL && tls->decision != NULL)
        return answered(tls);
    comm_decision_answer answer = call(closure, ssl, question);
    if (answer != COMM_SUSPEND)
        return answer == COMM_PROCEED ? COMM_PROCEED : COMM_REJECT;
    /* Only a driver of ours knows how to be suspended. */
    if (tls != NULL && suspendable)
        tls->decision = make(ssl, question);
    return tls != NULL && tls->decision != NULL ? COMM_SUSPEND : COMM_REJECT;
}

/* The same, where a callback that was removed meanwhile lets everything pass. */
static comm_decision_answer ask(SSL *ssl, const struct question *question) {
    struct comm_callback *closure = ctx_callback(SSL_get_SSL_CTX(ssl), question->callback);
    if (closure == NULL)
        return COMM_PROCEED;
    comm_decision_answer answer = decide(ssl, question, closure, true);
    closure_release(closure);
    return answer;
}

int decision_certificate(SSL *ssl, void *unused) {
    enum { REJECTED = 0, CHOSEN = 1, REPEAT = -1 };
    (void)unused;
    struct question question = {.kind = COMM_CERTIFICATE, .callback = CTX_CERTIFICATE};
    comm_decision_answer answer = ask(ssl, &question);
    return answer == COMM_SUSPEND ? REPEAT : answer == COMM_PROCEED ? CHOSEN : REJECTED;
}

int decision_hello(SSL *ssl, int *alert, void *unused) {
    (void)unused;
    char name[SERVER_NAME_MAX + 1];
    const unsigned char *extension = NULL;
    size_t length = 0;
    bool asked = SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_server_name, &extension, &length) == 1 &&
                 server_name_read(extension, length, name);
    struct question question = {
        .kind = COMM_HELLO, .callback = CTX_HELLO, .server_name = asked ? name : NULL};
    comm_decision_answer answer = ask(ssl, &question);
    *alert = SSL_AD_UNRECOGNIZED_NAME;
    return answer == COMM_SUSPEND   ? SSL_CLIENT_HELLO_RETRY
           : answer == COMM_PROCEED ? SSL_CLIENT_HELLO_SUCCESS
                                    : SSL_CLIENT_HELLO_ERROR;
}

/* Of the context that the SSL was made of, else of that which it was given later. */
static struct comm_callback *verification_callback(const SSL *ssl) {
    struct comm_callback *closure = ctx_callback(verification_ctx(ssl), CTX_VERIFICATION);
    return closure != NULL ? closure : ctx_callback(SSL_get_SSL_CTX(ssl), CTX_VERIFICATION);
}

/* The callback's word on the peer; without one, OpenSSL's. */
static bool accepted(SSL *ssl, X509_STORE_CTX *store, bool good) {
    struct comm_callback *closure = NULL;
    if (SSL_get_verify_mode(ssl) != SSL_VERIFY_NONE)
        closure = verification_callback(ssl);
    if (closure == NULL)
        return good;
    struct question question = {
        .kind = COMM_VERIFICATION, .certificate = X509_STORE_CTX_get0_cert(store), .ok = good};
    /* A server takes the answer that suspends for acceptance. */
    comm_decision_answer answer = decide(ssl, &question, closure, !SSL_is_server(ssl));
    closure_release(closure);
    if (answer == COMM_SUSPEND) {
        if (SSL_set_retry_verify(ssl) > 0)
            return true;
        forget(ssl_record_if_any(ssl)->driver); /* version 1.1.1 does not wait: nothing is left to answer */
    }
    if (answer != COMM_PROCEED && good)
        X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return answer == COMM_PROCEED;
}

/* OpenSSL would take the subject's common name beside a subjectAltName too, if that names no host. */
static void look_for_names(X509_STORE_CTX *store, struct ssl_record *record) {
    const X509 *certificate = X509_STORE_CTX_get0_cert(store);
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(store);
    record->only_subject =
        certificate != NULL && X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1) < 0;
    if (record->only_subject && record->subject_cn)
        X509_VERIFY_PARAM_set_hostflags(param, X509_VERIFY_PARAM_get_hostflags(param) &
                                                   ~(unsigned)X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
}

int decision_verification(X509_STORE_CTX *store, void *unused) {
    (void)unused;
    SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    struct ssl_record *record = ssl != NULL ? ssl_record(ssl) : NULL;
    if (record == NULL)
        return 0;
    look_for_names(store, record);
    bool good = X509_verify_cert(store) == 1;
    /* OpenSSL keeps only while it verifies which certificate was at fault. */
    record->verify_depth = good ? -1 : X509_STORE_CTX_get_error_depth(store);
    return accepted(ssl, store, good);
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

const char *COMM_CALL comm_ssl_decision_server_name(comm_ssl_decision *decision) {
    if (decision == NULL) {
        condition_usage("decision", "decision is NULL");
        return "";
    }
    return decision->server_name;
}

comm_x509_pointer COMM_CALL comm_ssl_decision_certificate(comm_ssl_decision *decision) {
    if (decision == NULL) {
        condition_usage("decision", "decision is NULL");
        return NULL;
    }
    return decision->certificate;
}

int32_t COMM_CALL comm_ssl_decision_ok(comm_ssl_decision *decision) {
    if (decision == NULL) {
        condition_usage("decision", "decision is NULL");
        return 0;
    }
    return decision->ok;
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

void COMM_CALL comm_free_ssl_decision(comm_ssl_decision *decision) {
    struct guard guard;
    if (decision == NULL || !handle_release(&decision->handle))
        return;
    if (guard_enter(&guard) == 0) {
        X509_free(decision->certificate);
        SSL_free(decision->ssl);
        guard_leave(&guard);
    }
    free(decision);
}

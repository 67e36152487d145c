#include "engine/tls_result.h"

#include "loader/error_code.h"
#include "openssl/record.h"

#include <stdlib.h>

void tls_end(struct tls *tls, enum tls_direction direction, comm_step step) {
    struct tls_end *end = &tls->end[direction];
    if (end->step != 0)
        return; /* the first one stands */
    end->step = step;
    if (step != COMM_CLOSED)
        end->condition = condition_keep();
}

/* Whether all that came is whole: no part of a record, nor of a message that spans records. */
static bool between_records(const struct tls *tls) {
    return tls->established && tls->record.have == 0 && SSL_is_init_finished(tls->ssl);
}

static comm_step no_more_ciphertext(struct tls *tls) {
    if (!tls->ended)
        return COMM_WANT_READ;
    if (tls->failure != 0) {
        condition_system(COMM_SSL_ERROR, tls->failure, "the connection broke");
        tls_end(tls, TLS_READING, COMM_FAILED);
        return COMM_FAILED;
    }
    if (tls->accept_truncation && between_records(tls)) {
        tls_end(tls, TLS_READING, COMM_CLOSED);
        return COMM_CLOSED;
    }
    condition_set(COMM_SSL_TRUNCATED, tls->established ? "the peer's bytes ended without close_notify"
                                                       : "the peer's bytes ended during the handshake");
    tls_end(tls, TLS_READING, COMM_TRUNCATED);
    return COMM_TRUNCATED;
}

static bool is_verdict(unsigned long code, int reason) {
    return openssl_error_library(code) == ERR_LIB_SSL && openssl_error_reason(code) == reason;
}

static void describe_verification(const struct tls *tls) {
    long result = SSL_get_verify_result(tls->ssl);
    const struct ssl_record *record = ssl_record_if_any(tls->ssl);
    bool only_subject = result == X509_V_ERR_HOSTNAME_MISMATCH && record != NULL && record->only_subject;
    condition_restate(COMM_SSL_VERIFICATION_FAILURE, "the peer's certificate was not accepted (%s%s)",
                      X509_verify_cert_error_string(result),
                      only_subject ? "; it has no subjectAltName, see :verify-subject-cn" : "");
    condition_current()->verify_result = result;
    condition_current()->verify_depth = record != NULL ? record->verify_depth : -1;
}

/* OpenSSL's reasons for the peer's alerts; it has others of its own above them. */
static bool is_alert(unsigned long code) {
    enum { ALERT_MAX = 255 };
    int reason = openssl_error_reason(code);
    return openssl_error_library(code) == ERR_LIB_SSL && reason > SSL_AD_REASON_OFFSET &&
           reason <= SSL_AD_REASON_OFFSET + ALERT_MAX;
}

static void describe_alert(const struct tls *tls) {
    struct comm_condition *condition = condition_current();
    unsigned long code = condition_code();
    if (is_alert(code)) {
        condition->alert = openssl_error_reason(code) - SSL_AD_REASON_OFFSET;
        condition->alert_sender = COMM_PEER;
    } else if (tls->alert >= 0) {
        condition->alert = tls->alert;
        condition->alert_sender = tls->alert_is_ours ? COMM_HERE : COMM_PEER;
    }
}

/* Nothing has begun yet when the SSL has no side, or one that its context does not have. */
static bool side_is_wrong(const struct tls *tls) {
    unsigned long code = condition_code();
    if (is_verdict(code, SSL_R_CONNECTION_TYPE_NOT_SET))
        condition_usage("ssl-side", "ssl-side: the SSL was told neither to connect nor to accept");
    else if (openssl_error_is_wrong_side(code) && !tls->established)
        condition_usage("ssl-side", "ssl-side: the SSL was told to %s, and its context is of the other side",
                        SSL_is_server(tls->ssl) ? "accept" : "connect");
    else
        return false;
    return true;
}

/* After a failure of the protocol neither direction goes on, and nothing more may be sent, close_notify
 * included. */
static comm_step protocol_failed(struct tls *tls) {
    condition_openssl(COMM_SSL_FAILURE, tls->established ? "TLS failed" : "the TLS handshake failed");
    if (side_is_wrong(tls))
        return COMM_FAILED;
    if (is_verdict(condition_code(), SSL_R_CERTIFICATE_VERIFY_FAILED))
        describe_verification(tls);
    describe_alert(tls);
    tls_end(tls, TLS_READING, COMM_FAILED);
    tls_end(tls, TLS_WRITING, COMM_FAILED);
    return COMM_FAILED;
}

/* A callback of ours or one of the program's own, which leaves no decision. */
static comm_step suspend(struct tls *tls, comm_decision_kind kind) {
    tls->suspended = kind;
    return COMM_WANT_CALLBACK;
}

comm_step tls_result(struct tls *tls, int result, enum tls_direction direction) {
    enum { WANT_RETRY_VERIFY = 12 }; /* SSL_ERROR_WANT_RETRY_VERIFY, which headers before 3.0.2 do not have */
    int error = SSL_get_error(tls->ssl, result);
    tls->starved = error == SSL_ERROR_WANT_READ;
    switch (error) {
    case SSL_ERROR_WANT_READ:
        return no_more_ciphertext(tls);
    case SSL_ERROR_WANT_WRITE:
        return COMM_WANT_WRITE;
    case SSL_ERROR_WANT_X509_LOOKUP:
        return suspend(tls, COMM_CERTIFICATE);
    case SSL_ERROR_WANT_CLIENT_HELLO_CB:
        return suspend(tls, COMM_HELLO);
    case WANT_RETRY_VERIFY:
        return suspend(tls, COMM_VERIFICATION);
    case SSL_ERROR_ZERO_RETURN:
        tls_end(tls, direction, COMM_CLOSED);
        return COMM_CLOSED;
    default:
        return protocol_failed(tls);
    }
}

void tls_on_info(const SSL *ssl, int where, int value) {
    enum { FATAL = 2 };
    bool fatal = (where & SSL_CB_ALERT) != 0 && value >> 8 == FATAL;
    const struct ssl_record *record = fatal ? ssl_record_if_any(ssl) : NULL;
    struct tls *tls = record != NULL ? record->driver : NULL;
    if (tls != NULL) {
        tls->alert = value & 0xff;
        tls->alert_is_ours = (where & SSL_CB_WRITE) != 0;
    }
    SSL_CTX *ctx = SSL_get_SSL_CTX(ssl);
    void (*of_context)(const SSL *, int, int) = SSL_CTX_get_info_callback(ctx);
    if (of_context != NULL)
        of_context(ssl, where, value); /* which ours stands in front of */
}

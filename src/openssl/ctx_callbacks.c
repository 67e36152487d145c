/* The callbacks of a context that decide about a handshake. */
#include "engine/decision.h"
#include "openssl/direct.h"

/* Keeps a callback; the caller then tells OpenSSL, and finishes. */
static comm_status keep(struct direct *direct, SSL_CTX *ctx, enum ctx_callback which, void (*function)(void),
                        void *data, comm_free_function free) {
    if (ctx == NULL)
        return condition_usage("ssl-ctx", "ssl-ctx is NULL");
    comm_status status = direct_enter_target(direct, comm_of_ctx(ctx));
    if (status != 0 || ctx_set_callback(ctx, which, function, data, free))
        return status;
    direct_finish(direct, true, "");
    return condition_memory();
}

comm_status COMM_CALL comm_set_ssl_ctx_cert_cb(comm_ssl_ctx_pointer ssl_ctx, comm_cert_callback callback,
                                               void *callback_data, comm_free_function callback_free) {
    struct direct direct;
    comm_status status =
        keep(&direct, ssl_ctx, CTX_CERTIFICATE, (void (*)(void))callback, callback_data, callback_free);
    if (status != 0)
        return status;
    SSL_CTX_set_cert_cb(ssl_ctx, callback != NULL ? decision_certificate : NULL, NULL);
    return direct_finish(&direct, true, "");
}

comm_status COMM_CALL comm_set_ssl_ctx_hello_cb(comm_ssl_ctx_pointer ssl_ctx, comm_hello_callback callback,
                                                void *callback_data, comm_free_function callback_free) {
    struct direct direct;
    comm_status status =
        keep(&direct, ssl_ctx, CTX_HELLO, (void (*)(void))callback, callback_data, callback_free);
    if (status != 0)
        return status;
    SSL_CTX_set_client_hello_cb(ssl_ctx, callback != NULL ? decision_hello : NULL, NULL);
    return direct_finish(&direct, true, "");
}

/* OpenSSL's callback stays when ours is removed: contexts made here have it from the start. */
comm_status COMM_CALL comm_set_ssl_ctx_verification_cb(comm_ssl_ctx_pointer ssl_ctx,
                                                       comm_verification_callback callback,
                                                       void *callback_data,
                                                       comm_free_function callback_free) {
    struct direct direct;
    comm_status status =
        keep(&direct, ssl_ctx, CTX_VERIFICATION, (void (*)(void))callback, callback_data, callback_free);
    if (status != 0)
        return status;
    if (callback != NULL)
        SSL_CTX_set_cert_verify_callback(ssl_ctx, decision_verification, NULL);
    return direct_finish(&direct, true, "");
}

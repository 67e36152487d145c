/* How the peer is verified. */
#include "openssl/verification.h"

#include "openssl/direct.h"

enum {
    VERIFY_BITS = COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT | COMM_SSL_VERIFY_CLIENT_ONCE
};

static comm_status bits_of(comm_verification_mode mode, int *bits) {
    switch (mode) {
    case COMM_NEVER:
        *bits = SSL_VERIFY_NONE;
        return 0;
    case COMM_ALWAYS:
        *bits = SSL_VERIFY_PEER;
        return 0;
    case COMM_ONCE:
        *bits = SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE;
        return 0;
    default:
        if (mode < 0 || (mode & ~VERIFY_BITS) != 0)
            return condition_usage("mode", "mode: %d is neither a keyword nor bits of verification",
                                   (int)mode);
        *bits = mode;
        return 0;
    }
}

void verification_decide(SSL *ssl, int bits) {
    struct ssl_record *record = ssl_record(ssl);
    if (record != NULL)
        record->decided = true;
    SSL_set_verify(ssl, bits, SSL_get_verify_callback(ssl));
}

static void decide_ctx(SSL_CTX *ctx, int bits) {
    struct ctx_record *record = ctx_record_if_any(ctx);
    if (record != NULL)
        record->client_verifies = false;
    SSL_CTX_set_verify(ctx, bits, SSL_CTX_get_verify_callback(ctx));
}

comm_status COMM_CALL comm_set_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_ssl_side ssl_side,
                                                 comm_verification_mode mode) {
    struct direct direct;
    int bits = 0;
    if (ssl_side != COMM_CLIENT && ssl_side != COMM_SERVER)
        return condition_usage("ssl-side", "ssl-side: a mode is set for the client or for the server");
    comm_status status = bits_of(mode, &bits);
    if (status == 0)
        status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    if (ssl_or_ctx.kind == COMM_KIND_SSL_POINTER)
        verification_decide(ssl_or_ctx.pointer, bits);
    else
        decide_ctx(ssl_or_ctx.pointer, bits);
    return direct_finish(&direct, true, "");
}

comm_status COMM_CALL comm_get_verification_mode(comm_ssl_or_ctx ssl_or_ctx, comm_verify_flags *mode) {
    struct direct direct;
    if (mode == NULL)
        return condition_usage("mode", "mode is NULL");
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    int bits = ssl_or_ctx.kind == COMM_KIND_SSL_POINTER ? SSL_get_verify_mode(ssl_or_ctx.pointer)
                                                        : SSL_CTX_get_verify_mode(ssl_or_ctx.pointer);
    direct_finish(&direct, true, "");
    *mode = bits & VERIFY_BITS;
    return 0;
}

#include "openssl/ctx_make.h"

#include "engine/decision.h"
#include "openssl/name.h"
#include "openssl/record.h"
#include "openssl/trust.h"

#include <commssl.h>

bool side_is_known(comm_ssl_side side) {
    return side == COMM_CLIENT || side == COMM_SERVER || side == COMM_BOTH;
}

static const SSL_METHOD *tls_method(comm_ssl_side side) {
    return side == COMM_CLIENT   ? TLS_client_method()
           : side == COMM_SERVER ? TLS_server_method()
                                 : TLS_method();
}

static const SSL_METHOD *ssl3_method(comm_ssl_side side) {
    if (SSLv3_method == NULL || SSLv3_client_method == NULL || SSLv3_server_method == NULL)
        return NULL;
    return side == COMM_CLIENT   ? SSLv3_client_method()
           : side == COMM_SERVER ? SSLv3_server_method()
                                 : SSLv3_method();
}

static comm_status method_of(comm_ssl_protocol protocol, comm_ssl_side side, const SSL_METHOD **method) {
    switch (protocol) {
    case COMM_T:
    case COMM_DEFAULT:
    case COMM_V23:
    case COMM_TLS_V1:
        *method = tls_method(side);
        return 0;
    case COMM_V3:
        *method = ssl3_method(side);
        return *method != NULL
                   ? 0
                   : condition_set(COMM_SSL_LIBRARY_ERROR, "ssl-ctx: the loaded OpenSSL does not have SSL 3");
    case COMM_V2:
        return condition_set(COMM_SSL_LIBRARY_ERROR, "ssl-ctx: the loaded OpenSSL does not have SSL 2");
    default:
        return condition_usage("ssl-ctx", "ssl-ctx: %d is not a protocol", (int)protocol);
    }
}

static bool set_versions(SSL_CTX *ctx, comm_ssl_protocol protocol) {
    if (protocol == COMM_TLS_V1)
        return SSL_CTX_set_min_proto_version(ctx, TLS1_VERSION) == 1 &&
               SSL_CTX_set_max_proto_version(ctx, TLS1_VERSION) == 1;
    return protocol == COMM_V3 || SSL_CTX_set_min_proto_version(ctx, TLS1_2_VERSION) == 1;
}

/* A session of one context must not be resumed in another. */
static bool set_session_id_context(SSL_CTX *ctx) {
    unsigned char id[SSL_MAX_SID_CTX_LENGTH];
    return RAND_bytes(id, sizeof id) == 1 && SSL_CTX_set_session_id_context(ctx, id, sizeof id) == 1;
}

static bool set_defaults(SSL_CTX *ctx, comm_ssl_protocol protocol, comm_ssl_side side) {
    struct ctx_record *record = ctx_record(ctx);
    if (record == NULL || !set_versions(ctx, protocol))
        return false;
    record->marked = true;
    record->side = side;
    atomic_init(&record->client_mode, SSL_VERIFY_PEER);
    SSL_CTX_set_cert_verify_callback(ctx, decision_verification, NULL);
    X509_VERIFY_PARAM_set_hostflags(SSL_CTX_get0_param(ctx), NAME_FLAGS);
    SSL_CTX_set_options(ctx, SSL_OP_NO_RENEGOTIATION);
    if (side == COMM_CLIENT)
        SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    /* The certificates that the public trusts for servers identify no client, so a server trusts what it is
     * told. */
    if (side != COMM_SERVER && !trust_system(ctx))
        return false;
    return side == COMM_CLIENT || set_session_id_context(ctx);
}

comm_status ctx_make(comm_ssl_protocol protocol, comm_ssl_side side, SSL_CTX **made) {
    const SSL_METHOD *method = NULL;
    if (!side_is_known(side))
        return condition_usage("ssl-side", "ssl-side: %d is not a side", (int)side);
    comm_status status = method_of(protocol, side, &method);
    if (status != 0)
        return status;
    SSL_CTX *ctx = SSL_CTX_new(method);
    if (ctx == NULL || !set_defaults(ctx, protocol, side)) {
        SSL_CTX_free(ctx);
        return condition_openssl(COMM_SSL_FAILURE, "the context could not be made");
    }
    *made = ctx;
    return 0;
}

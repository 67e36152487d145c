/* The entries about SSLs. */
#include "openssl/counted.h"
#include "openssl/direct.h"
#include "openssl/name.h"
#include "openssl/verification.h"

comm_status COMM_CALL comm_ssl_new(comm_ssl_ctx_pointer ssl_ctx, comm_ssl_pointer *ssl) {
    struct guard guard;
    if (ssl_ctx == NULL)
        return condition_usage("ssl-ctx", "ssl-ctx is NULL");
    if (ssl == NULL)
        return condition_usage("ssl", "ssl is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    SSL *made = SSL_new(ssl_ctx);
    if (made == NULL)
        status = condition_openssl(COMM_SSL_FAILURE, "the SSL could not be made");
    guard_leave(&guard);
    if (status == 0) {
        handle_count(+1);
        *ssl = made;
    }
    return status;
}

int32_t COMM_CALL comm_ssl_set1_host(comm_ssl_pointer ssl, const char *name) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(name, 0);
    DIRECT_SSL(ssl_set1_host, ssl, int32_t, name_set_verified(ssl, name));
}

static bool set_server_name(SSL *ssl, const char *name) {
    if (!name_set_server(ssl, name))
        return false;
    const struct ctx_record *ctx = ctx_record_if_any(verification_ctx(ssl));
    return ctx == NULL || !ctx->marked || name_is_set(ssl) || name_set_verified(ssl, name);
}

int64_t COMM_CALL comm_ssl_set_tlsext_host_name(comm_ssl_pointer ssl, const char *name) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(name, 0);
    DIRECT_SSL(ssl_set_tlsext_host_name, ssl, int64_t, set_server_name(ssl, name));
}

COUNTED(comm_destroy_ssl, comm_retain_ssl, comm_ssl_pointer, SSL_free, SSL_up_ref)

/* The helpers that configure a context or an SSL. */
#include "openssl/direct.h"

comm_status COMM_CALL comm_set_cipher_list(comm_ssl_or_ctx ssl_or_ctx, const char *ciphers) {
    struct direct direct;
    DIRECT_NEEDS(ciphers, COMM_USAGE_ERROR);
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    bool good = ON_TARGET(ssl_or_ctx, set_cipher_list, ciphers) == 1;
    return direct_finish(&direct, good, "ciphers: the string gives no cipher");
}

comm_status COMM_CALL comm_set_ciphersuites(comm_ssl_or_ctx ssl_or_ctx, const char *ciphersuites) {
    struct direct direct;
    DIRECT_NEEDS(ciphersuites, COMM_USAGE_ERROR);
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    bool good = ON_TARGET(ssl_or_ctx, set_ciphersuites, ciphersuites) == 1;
    return direct_finish(&direct, good, "ciphersuites: OpenSSL refuses the string");
}

static comm_status number_of(comm_protocol_version version, int otherwise, int *number) {
    switch (version) {
    case COMM_DEFAULT:
        *number = otherwise;
        return 0;
    case COMM_TLS_V1:
        *number = TLS1_VERSION;
        return 0;
    case COMM_TLS_V1_1:
        *number = TLS1_1_VERSION;
        return 0;
    case COMM_TLS_V1_2:
        *number = TLS1_2_VERSION;
        return 0;
    case COMM_TLS_V1_3:
        *number = TLS1_3_VERSION;
        return 0;
    default:
        return condition_usage("version", "version: %d is no version of TLS", (int)version);
    }
}

static const char *version_text(long number) {
    switch (number) {
    case SSL3_VERSION:
        return "SSL 3.0";
    case TLS1_VERSION:
        return "TLS 1.0";
    case TLS1_1_VERSION:
        return "TLS 1.1";
    case TLS1_2_VERSION:
        return "TLS 1.2";
    case TLS1_3_VERSION:
        return "TLS 1.3";
    default:
        return "another version";
    }
}

/* What OpenSSL answers, and takes, where nothing is ruled out. */
enum { NO_BOUND = 0 };

static bool crossed(long least, long greatest) {
    return least != NO_BOUND && greatest != NO_BOUND && least > greatest;
}

comm_status COMM_CALL comm_set_min_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
                                                    comm_protocol_version version) {
    struct direct direct;
    int number = 0;
    comm_status status = number_of(version, TLS1_2_VERSION, &number);
    if (status == 0)
        status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    long greatest = ON_TARGET(ssl_or_ctx, ctrl, SSL_CTRL_GET_MAX_PROTO_VERSION, 0, NULL);
    if (crossed(number, greatest)) {
        direct_end(&direct);
        return condition_usage("version", "version: %s is above the greatest version, %s: raise that first",
                               version_text(number), version_text(greatest));
    }
    bool good = ON_TARGET(ssl_or_ctx, set_min_proto_version, number) == 1;
    return direct_finish(&direct, good, "version: the loaded OpenSSL does not have it");
}

comm_status COMM_CALL comm_set_max_protocol_version(comm_ssl_or_ctx ssl_or_ctx,
                                                    comm_protocol_version version) {
    struct direct direct;
    int number = 0;
    comm_status status = number_of(version, NO_BOUND, &number);
    if (status == 0)
        status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    long least = ON_TARGET(ssl_or_ctx, ctrl, SSL_CTRL_GET_MIN_PROTO_VERSION, 0, NULL);
    if (crossed(least, number)) {
        direct_end(&direct);
        return condition_usage("version", "version: %s is below the least version, %s: lower that first",
                               version_text(number), version_text(least));
    }
    bool good = ON_TARGET(ssl_or_ctx, set_max_proto_version, number) == 1;
    return direct_finish(&direct, good, "version: the loaded OpenSSL does not have it");
}

comm_status COMM_CALL comm_set_verification_depth(comm_ssl_or_ctx ssl_or_ctx, int32_t depth) {
    struct direct direct;
    if (depth < 0)
        return condition_usage("depth", "depth: %d is negative", (int)depth);
    comm_status status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    ON_TARGET(ssl_or_ctx, set_verify_depth, depth);
    return direct_finish(&direct, true, "");
}

comm_status COMM_CALL comm_set_verification_client_ca(comm_ssl_ctx_pointer ssl_ctx, const char *filename) {
    struct direct direct;
    DIRECT_NEEDS(ssl_ctx, COMM_USAGE_ERROR);
    DIRECT_NEEDS(filename, COMM_USAGE_ERROR);
    comm_status status = direct_enter_target(&direct, comm_of_ctx(ssl_ctx));
    if (status != 0)
        return status;
    STACK_OF(X509_NAME) *names = SSL_load_client_CA_file(filename);
    if (names != NULL)
        SSL_CTX_set_client_CA_list(ssl_ctx, names); /* which now owns them */
    bool good = names != NULL && SSL_CTX_load_verify_locations(ssl_ctx, filename, NULL) == 1;
    return direct_finish(&direct, good, "filename: the authorities could not be read");
}

comm_status COMM_CALL comm_set_session_id_context(comm_ssl_ctx_pointer ssl_ctx, const void *id,
                                                  size_t id_length) {
    struct direct direct;
    DIRECT_NEEDS(ssl_ctx, COMM_USAGE_ERROR);
    if (id == NULL && id_length > 0)
        return condition_usage("id", "id is NULL");
    if (id_length > SSL_MAX_SID_CTX_LENGTH)
        return condition_usage("id", "id: %zu bytes are more than %d", id_length, SSL_MAX_SID_CTX_LENGTH);
    comm_status status = direct_enter_target(&direct, comm_of_ctx(ssl_ctx));
    if (status != 0)
        return status;
    bool good = SSL_CTX_set_session_id_context(ssl_ctx, id, (unsigned)id_length) == 1;
    return direct_finish(&direct, good, "id: OpenSSL refuses it");
}

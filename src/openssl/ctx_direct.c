/* The direct calls on contexts. */
#include "openssl/direct.h"

/* What OpenSSL owns from now on is no handle of the caller's any more. */
static long taken(long result) {
    if (result == 1)
        handle_count(-1);
    return result;
}

/* OpenSSL may be built without what it deprecates. */
static int use_rsa_key(SSL_CTX *ctx, const char *filename, int type) {
    if (SSL_CTX_use_RSAPrivateKey_file != NULL)
        return SSL_CTX_use_RSAPrivateKey_file(ctx, filename, type);
    condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL has no SSL_CTX_use_RSAPrivateKey_file");
    condition_stand();
    return 0;
}

int32_t COMM_CALL comm_ssl_ctx_load_verify_locations(comm_ssl_ctx_pointer ssl_ctx, const char *ca_file,
                                                     const char *ca_path) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT(ssl_ctx_load_verify_locations, int32_t, SSL_CTX_load_verify_locations(ssl_ctx, ca_file, ca_path));
}

int32_t COMM_CALL comm_ssl_ctx_use_certificate_chain_file(comm_ssl_ctx_pointer ssl_ctx,
                                                          const char *filename) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(ssl_ctx_use_certificate_chain_file, int32_t,
           SSL_CTX_use_certificate_chain_file(ssl_ctx, filename));
}

int32_t COMM_CALL comm_ssl_ctx_use_certificate_file(comm_ssl_ctx_pointer ssl_ctx, const char *filename,
                                                    int32_t type) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(ssl_ctx_use_certificate_file, int32_t, SSL_CTX_use_certificate_file(ssl_ctx, filename, type));
}

int32_t COMM_CALL comm_ssl_ctx_use_privatekey_file(comm_ssl_ctx_pointer ssl_ctx, const char *filename,
                                                   int32_t type) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(ssl_ctx_use_privatekey_file, int32_t, SSL_CTX_use_PrivateKey_file(ssl_ctx, filename, type));
}

uint64_t COMM_CALL comm_ssl_ctx_set_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_options(ssl_ctx, options));
}

uint64_t COMM_CALL comm_ssl_ctx_clear_options(comm_ssl_ctx_pointer ssl_ctx, uint64_t options) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_clear_options(ssl_ctx, options));
}

uint64_t COMM_CALL comm_ssl_ctx_get_options(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_options(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_set_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_mode(ssl_ctx, (long)mode));
}

int64_t COMM_CALL comm_ssl_ctx_get_mode(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_mode(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_need_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_need_tmp_RSA(ssl_ctx));
}

int32_t COMM_CALL comm_ssl_ctx_add_client_ca(comm_ssl_ctx_pointer ssl_ctx, comm_x509_pointer certificate) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(certificate, 0);
    DIRECT(ssl_ctx_add_client_ca, int32_t, SSL_CTX_add_client_CA(ssl_ctx, certificate));
}

void COMM_CALL comm_ssl_ctx_set_client_ca_list(comm_ssl_ctx_pointer ssl_ctx, comm_x509_name_stack names) {
    DIRECT_NEEDS(ssl_ctx, );
    DIRECT_NEEDS(names, );
    DIRECT_DO(ssl_ctx_set_client_ca_list, SSL_CTX_set_client_CA_list(ssl_ctx, names));
    handle_count(-1);
}

int64_t COMM_CALL comm_ssl_ctx_get_max_cert_list(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_max_cert_list(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_set_max_cert_list(comm_ssl_ctx_pointer ssl_ctx, int64_t size) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_max_cert_list(ssl_ctx, (long)size));
}

int32_t COMM_CALL comm_ssl_ctx_get_verify_mode(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_verify_mode(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_set_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx, comm_rsa_pointer rsa) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_tmp_rsa(ssl_ctx, rsa));
}

int64_t COMM_CALL comm_ssl_ctx_set_tmp_dh(comm_ssl_ctx_pointer ssl_ctx, comm_dh_pointer dh) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(dh, 0);
    DIRECT(ssl_ctx_set_tmp_dh, int64_t, SSL_CTX_set_tmp_dh(ssl_ctx, dh));
}

int32_t COMM_CALL comm_ssl_ctx_use_rsaprivatekey_file(comm_ssl_ctx_pointer ssl_ctx, const char *filename,
                                                      int32_t type) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT(ssl_ctx_use_rsaprivatekey_file, int32_t, use_rsa_key(ssl_ctx, filename, type));
}

int64_t COMM_CALL comm_ssl_ctx_sess_set_cache_size(comm_ssl_ctx_pointer ssl_ctx, int64_t size) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_sess_set_cache_size(ssl_ctx, (long)size));
}

int64_t COMM_CALL comm_ssl_ctx_sess_get_cache_size(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_sess_get_cache_size(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_sess_set_cache_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_session_cache_mode(ssl_ctx, (long)mode));
}

int64_t COMM_CALL comm_ssl_ctx_sess_get_cache_mode(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_session_cache_mode(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_get_read_ahead(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_get_read_ahead(ssl_ctx));
}

int64_t COMM_CALL comm_ssl_ctx_set_read_ahead(comm_ssl_ctx_pointer ssl_ctx, int64_t yes) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_PLAIN(0, SSL_CTX_set_read_ahead(ssl_ctx, (long)yes));
}

int64_t COMM_CALL comm_ssl_ctx_add_extra_chain_cert(comm_ssl_ctx_pointer ssl_ctx,
                                                    comm_x509_pointer certificate) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT_NEEDS(certificate, 0);
    DIRECT(ssl_ctx_add_extra_chain_cert, int64_t, taken(SSL_CTX_add_extra_chain_cert(ssl_ctx, certificate)));
}

int64_t COMM_CALL comm_ssl_ctx_ctrl(comm_ssl_ctx_pointer ssl_ctx, int32_t command, int64_t number,
                                    void *pointer) {
    DIRECT_NEEDS(ssl_ctx, 0);
    DIRECT(ssl_ctx_ctrl, int64_t, SSL_CTX_ctrl(ssl_ctx, command, (long)number, pointer));
}

void COMM_CALL comm_ssl_ctx_set_verify_depth(comm_ssl_ctx_pointer ssl_ctx, int32_t depth) {
    DIRECT_NEEDS(ssl_ctx, );
    DIRECT_DO(ssl_ctx_set_verify_depth, SSL_CTX_set_verify_depth(ssl_ctx, depth));
}

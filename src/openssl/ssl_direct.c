/* The direct calls on SSLs that are OpenSSL's call and nothing else. */
#include "openssl/direct.h"
#include "openssl/verification.h"

/* OpenSSL may be built without what it deprecates. */
static int use_rsa_key(SSL *ssl, const char *filename, int type) {
    if (SSL_use_RSAPrivateKey_file != NULL)
        return SSL_use_RSAPrivateKey_file(ssl, filename, type);
    condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL has no SSL_use_RSAPrivateKey_file");
    condition_stand();
    return 0;
}

/* Where memory runs out the first step finds it again. */
static void set_state(SSL *ssl, void(COMM_CALL *set)(SSL *)) {
    set(ssl);
    verification_take_side(ssl);
}

void COMM_CALL comm_ssl_set_connect_state(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, );
    DIRECT_SSL_DO(ssl_set_connect_state, ssl, set_state(ssl, SSL_set_connect_state));
}

void COMM_CALL comm_ssl_set_accept_state(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, );
    DIRECT_SSL_DO(ssl_set_accept_state, ssl, set_state(ssl, SSL_set_accept_state));
}

uint64_t COMM_CALL comm_ssl_set_options(comm_ssl_pointer ssl, uint64_t options) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, uint64_t, 0, SSL_set_options(ssl, options));
}

uint64_t COMM_CALL comm_ssl_clear_options(comm_ssl_pointer ssl, uint64_t options) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, uint64_t, 0, SSL_clear_options(ssl, options));
}

uint64_t COMM_CALL comm_ssl_get_options(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, uint64_t, 0, SSL_get_options(ssl));
}

int32_t COMM_CALL comm_ssl_use_certificate_file(comm_ssl_pointer ssl, const char *filename, int32_t type) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT_SSL(ssl_use_certificate_file, ssl, int32_t, SSL_use_certificate_file(ssl, filename, type));
}

int32_t COMM_CALL comm_ssl_use_privatekey_file(comm_ssl_pointer ssl, const char *filename, int32_t type) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT_SSL(ssl_use_privatekey_file, ssl, int32_t, SSL_use_PrivateKey_file(ssl, filename, type));
}

const char *COMM_CALL comm_ssl_get_version(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL_PLAIN(ssl, const char *, NULL, SSL_get_version(ssl));
}

int64_t COMM_CALL comm_ssl_get_verify_result(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, -1);
    DIRECT_SSL_PLAIN(ssl, int64_t, -1, SSL_get_verify_result(ssl));
}

int32_t COMM_CALL comm_ssl_session_reused(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int32_t, 0, SSL_session_reused(ssl));
}

comm_ssl_cipher_pointer COMM_CALL comm_ssl_get_current_cipher(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL_PLAIN(ssl, comm_ssl_cipher_pointer, NULL, SSL_get_current_cipher(ssl));
}

const char *COMM_CALL comm_ssl_get_cipher_name(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL_PLAIN(ssl, const char *, NULL, SSL_get_cipher_name(ssl));
}

int32_t COMM_CALL comm_ssl_add_client_ca(comm_ssl_pointer ssl, comm_x509_pointer certificate) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(certificate, 0);
    DIRECT_SSL(ssl_add_client_ca, ssl, int32_t, SSL_add_client_CA(ssl, certificate));
}

void COMM_CALL comm_ssl_set_client_ca_list(comm_ssl_pointer ssl, comm_x509_name_stack names) {
    DIRECT_NEEDS(ssl, );
    DIRECT_NEEDS(names, );
    DIRECT_SSL_DO(ssl_set_client_ca_list, ssl, SSL_set_client_CA_list(ssl, names));
    handle_count(-1); /* OpenSSL owns them from now on */
}

int64_t COMM_CALL comm_ssl_get_max_cert_list(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_get_max_cert_list(ssl));
}

int64_t COMM_CALL comm_ssl_set_max_cert_list(comm_ssl_pointer ssl, int64_t size) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_set_max_cert_list(ssl, (long)size));
}

int32_t COMM_CALL comm_ssl_get_verify_mode(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int32_t, 0, SSL_get_verify_mode(ssl));
}

int64_t COMM_CALL comm_ssl_set_tmp_rsa(comm_ssl_pointer ssl, comm_rsa_pointer rsa) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL(ssl_set_tmp_rsa, ssl, int64_t, SSL_set_tmp_rsa(ssl, rsa));
}

int64_t COMM_CALL comm_ssl_set_tmp_dh(comm_ssl_pointer ssl, comm_dh_pointer dh) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(dh, 0);
    DIRECT_SSL(ssl_set_tmp_dh, ssl, int64_t, SSL_set_tmp_dh(ssl, dh));
}

int32_t COMM_CALL comm_ssl_use_rsaprivatekey_file(comm_ssl_pointer ssl, const char *filename, int32_t type) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_NEEDS(filename, 0);
    DIRECT_SSL(ssl_use_rsaprivatekey_file, ssl, int32_t, use_rsa_key(ssl, filename, type));
}

int64_t COMM_CALL comm_ssl_get_mode(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_get_mode(ssl));
}

int64_t COMM_CALL comm_ssl_set_mode(comm_ssl_pointer ssl, int64_t mode) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL(ssl_set_mode, ssl, int64_t, SSL_set_mode(ssl, (long)mode));
}

int64_t COMM_CALL comm_ssl_need_tmp_rsa(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL(ssl_need_tmp_rsa, ssl, int64_t, SSL_need_tmp_RSA(ssl));
}

int64_t COMM_CALL comm_ssl_num_renegotiations(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_num_renegotiations(ssl));
}

int64_t COMM_CALL comm_ssl_total_renegotiations(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_total_renegotiations(ssl));
}

int64_t COMM_CALL comm_ssl_clear_num_renegotiations(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL_PLAIN(ssl, int64_t, 0, SSL_clear_num_renegotiations(ssl));
}

int64_t COMM_CALL comm_ssl_ctrl(comm_ssl_pointer ssl, int32_t command, int64_t number, void *pointer) {
    DIRECT_NEEDS(ssl, 0);
    DIRECT_SSL(ssl_ctrl, ssl, int64_t, SSL_ctrl(ssl, command, (long)number, pointer));
}

const char *COMM_CALL comm_ssl_get_servername(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL(ssl_get_servername, ssl, const char *, SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name));
}

static SSL_CTX *set_ctx(SSL *ssl, SSL_CTX *ctx) {
    if (!verification_keep(ssl)) {
        condition_memory();
        return NULL;
    }
    return SSL_set_SSL_CTX(ssl, ctx);
}

comm_ssl_ctx_pointer COMM_CALL comm_ssl_set_ssl_ctx(comm_ssl_pointer ssl, comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_NEEDS(ssl_ctx, NULL);
    DIRECT_SSL(ssl_set_ssl_ctx, ssl, SSL_CTX *, set_ctx(ssl, ssl_ctx));
}

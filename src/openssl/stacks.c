/* Stacks of OpenSSL's. Those that OpenSSL may replace at any time are given as copies. */
#include "openssl/direct.h"

static size_t count(const void *stack, const char *name) {
    return direct_has(stack, name) && openssl_ensure() == 0 ? (size_t)OPENSSL_sk_num(stack) : 0;
}

static void *item(const void *stack, const char *name, size_t index) {
    if (!direct_has(stack, name) || openssl_ensure() != 0)
        return NULL;
    size_t all = (size_t)OPENSSL_sk_num(stack);
    if (index < all)
        return OPENSSL_sk_value(stack, (int)index);
    condition_usage("index", "index: %zu, of a stack of %zu", index, all);
    return NULL;
}

static void *counted(void *stack) {
    if (stack != NULL)
        handle_count(+1);
    return stack;
}

/* With each item, or the items stay OpenSSL's when there is no function that frees one. */
static void free_stack(void *stack, OPENSSL_sk_freefunc free_item) {
    struct guard guard;
    if (stack == NULL || guard_enter(&guard) != 0)
        return;
    if (free_item != NULL)
        OPENSSL_sk_pop_free(stack, free_item);
    else
        OPENSSL_sk_free(stack);
    handle_count(-1);
    guard_leave(&guard);
}

/* ---- Names ---- */

comm_x509_name_stack COMM_CALL comm_ssl_load_client_ca_file(const char *filename) {
    DIRECT_NEEDS(filename, NULL);
    DIRECT(ssl_load_client_ca_file, comm_x509_name_stack, counted(SSL_load_client_CA_file(filename)));
}

comm_x509_name_stack COMM_CALL comm_copy_x509_names(comm_x509_name_stack names) {
    DIRECT_NEEDS(names, NULL);
    DIRECT(copy_x509_names, comm_x509_name_stack, counted(SSL_dup_CA_list(names)));
}

static void free_name(void *name) {
    X509_NAME_free(name);
}

void COMM_CALL comm_free_x509_names(comm_x509_name_stack names) {
    free_stack(names, free_name);
}

size_t COMM_CALL comm_x509_name_stack_count(comm_x509_name_stack names) {
    return count(names, "names");
}

comm_x509_name_pointer COMM_CALL comm_x509_name_stack_item(comm_x509_name_stack names, size_t index) {
    return item(names, "names", index);
}

/* ---- Certificates ---- */

static void *copy_certificates(STACK_OF(X509) * certificates) {
    return certificates != NULL ? counted(X509_chain_up_ref(certificates)) : NULL;
}

comm_x509_stack COMM_CALL comm_ssl_get_peer_cert_chain(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL(ssl_get_peer_cert_chain, ssl, comm_x509_stack,
               copy_certificates(SSL_get_peer_cert_chain(ssl)));
}

comm_x509_stack COMM_CALL comm_copy_x509_stack(comm_x509_stack certificates) {
    DIRECT_NEEDS(certificates, NULL);
    DIRECT(copy_x509_stack, comm_x509_stack, copy_certificates(certificates));
}

static void free_certificate(void *certificate) {
    X509_free(certificate);
}

void COMM_CALL comm_free_x509_stack(comm_x509_stack certificates) {
    free_stack(certificates, free_certificate);
}

size_t COMM_CALL comm_x509_stack_count(comm_x509_stack certificates) {
    return count(certificates, "certificates");
}

comm_x509_pointer COMM_CALL comm_x509_stack_item(comm_x509_stack certificates, size_t index) {
    return item(certificates, "certificates", index);
}

/* ---- Extensions ---- */

size_t COMM_CALL comm_x509_extension_stack_count(comm_x509_extension_stack extensions) {
    return count(extensions, "extensions");
}

comm_x509_extension_pointer COMM_CALL comm_x509_extension_stack_item(comm_x509_extension_stack extensions,
                                                                     size_t index) {
    return item(extensions, "extensions", index);
}

/* ---- Ciphers ---- */

static void *copy_ciphers(const void *ciphers) {
    return ciphers != NULL ? counted(OPENSSL_sk_dup(ciphers)) : NULL;
}

comm_ssl_cipher_pointer_stack COMM_CALL comm_ssl_get_ciphers(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL(ssl_get_ciphers, ssl, comm_ssl_cipher_pointer_stack, copy_ciphers(SSL_get_ciphers(ssl)));
}

comm_ssl_cipher_pointer_stack COMM_CALL comm_ssl_ctx_get_ciphers(comm_ssl_ctx_pointer ssl_ctx) {
    DIRECT_NEEDS(ssl_ctx, NULL);
    DIRECT(ssl_ctx_get_ciphers, comm_ssl_cipher_pointer_stack, copy_ciphers(SSL_CTX_get_ciphers(ssl_ctx)));
}

comm_ssl_cipher_pointer_stack COMM_CALL comm_copy_ssl_ciphers(comm_ssl_cipher_pointer_stack ciphers) {
    DIRECT_NEEDS(ciphers, NULL);
    DIRECT(copy_ssl_ciphers, comm_ssl_cipher_pointer_stack, copy_ciphers(ciphers));
}

void COMM_CALL comm_free_ssl_ciphers(comm_ssl_cipher_pointer_stack ciphers) {
    free_stack(ciphers, NULL);
}

size_t COMM_CALL comm_ssl_cipher_pointer_stack_count(comm_ssl_cipher_pointer_stack ciphers) {
    return count(ciphers, "ciphers");
}

comm_ssl_cipher_pointer COMM_CALL comm_ssl_cipher_pointer_stack_item(comm_ssl_cipher_pointer_stack ciphers,
                                                                     size_t index) {
    return item(ciphers, "ciphers", index);
}

/* ---- Stacks of any kind ---- */

/* What a stack of the kind holds; 0 when it is no kind of stack. */
static int32_t kind_of_items(int32_t kind) {
    switch (kind) {
    case COMM_KIND_X509_STACK:
        return COMM_KIND_X509_POINTER;
    case COMM_KIND_X509_NAME_STACK:
        return COMM_KIND_X509_NAME_POINTER;
    case COMM_KIND_X509_EXTENSION_STACK:
        return COMM_KIND_X509_EXTENSION_POINTER;
    case COMM_KIND_SSL_CIPHER_POINTER_STACK:
        return COMM_KIND_SSL_CIPHER_POINTER;
    default:
        return 0;
    }
}

static comm_status each_item(comm_crypto_stack stack, comm_crypto_object_callback function, void *data) {
    int32_t kind = kind_of_items(stack.kind);
    for (int i = 0; i < OPENSSL_sk_num(stack.pointer); i++) {
        comm_crypto_object object = {kind, OPENSSL_sk_value(stack.pointer, i)};
        uint64_t mark = condition_mark();
        comm_status status = function(object, data);
        if (status != 0)
            return condition_of_callback(status, mark, "function");
    }
    return 0;
}

comm_status COMM_CALL comm_map_crypto_stack_objects(comm_crypto_stack stack,
                                                    comm_crypto_object_callback function, void *function_data,
                                                    comm_free_function function_free) {
    struct guard guard;
    if (kind_of_items(stack.kind) == 0)
        return condition_usage("stack", "stack: %d is no kind of stack", (int)stack.kind);
    if (stack.pointer == NULL)
        return condition_usage("stack", "stack is NULL");
    if (function == NULL)
        return condition_usage("function", "function is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = each_item(stack, function, function_data);
    guard_leave(&guard);
    if (status == 0 && function_free != NULL)
        function_free(function_data);
    return status;
}

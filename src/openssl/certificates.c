/* The entries about certificates. */
#include "core/text.h"
#include "openssl/direct.h"

#include <stdlib.h>

static X509 *counted(X509 *certificate) {
    if (certificate != NULL)
        handle_count(+1);
    return certificate;
}

comm_x509_pointer COMM_CALL comm_ssl_get1_peer_certificate(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL(ssl, comm_x509_pointer, NULL, counted(SSL_get1_peer_certificate(ssl)));
}

void COMM_CALL comm_release_certificate(comm_x509_pointer certificate) {
    struct guard guard;
    if (certificate == NULL || guard_enter(&guard) != 0)
        return;
    X509_free(certificate);
    handle_count(-1);
    guard_leave(&guard);
}

void COMM_CALL comm_retain_certificate(comm_x509_pointer certificate) {
    struct guard guard;
    if (certificate == NULL || guard_enter(&guard) != 0)
        return;
    if (X509_up_ref(certificate) == 1)
        handle_count(+1);
    guard_leave(&guard);
}

/* One line as RFC 2253 escapes it, but in UTF-8. */
static comm_status print_name(const X509_NAME *name, char **text) {
    char *bytes = NULL;
    BIO *memory = BIO_new(BIO_s_mem());
    if (memory == NULL || X509_NAME_print_ex(memory, name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        BIO_free(memory);
        return condition_openssl(COMM_SSL_FAILURE, "the name could not be read");
    }
    long length = BIO_ctrl(memory, BIO_CTRL_INFO, 0, &bytes);
    *text = text_copy(bytes != NULL ? bytes : "", length > 0 ? (size_t)length : 0);
    BIO_free(memory);
    return *text != NULL ? 0 : condition_memory();
}

comm_status COMM_CALL comm_x509_name(comm_x509_pointer certificate, char **name) {
    struct guard guard;
    char *text = NULL;
    if (certificate == NULL)
        return condition_usage("certificate", "certificate is NULL");
    if (name == NULL)
        return condition_usage("name", "name is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = print_name(X509_get_subject_name(certificate), &text);
    guard_leave(&guard);
    if (status == 0)
        *name = text;
    return status;
}

static comm_x509_name_stack counted_names(STACK_OF(X509_NAME) * names) {
    if (names != NULL)
        handle_count(+1);
    return names;
}

comm_x509_name_stack COMM_CALL comm_ssl_load_client_ca_file(const char *filename) {
    DIRECT_NEEDS(filename, NULL);
    DIRECT(comm_x509_name_stack, NULL, counted_names(SSL_load_client_CA_file(filename)));
}

comm_x509_name_stack COMM_CALL comm_copy_x509_names(comm_x509_name_stack names) {
    DIRECT_NEEDS(names, NULL);
    DIRECT(comm_x509_name_stack, NULL, counted_names(SSL_dup_CA_list(names)));
}

static void free_name(void *name) {
    X509_NAME_free(name);
}

void COMM_CALL comm_free_x509_names(comm_x509_name_stack names) {
    struct guard guard;
    if (names == NULL || guard_enter(&guard) != 0)
        return;
    OPENSSL_sk_pop_free((OPENSSL_STACK *)names, free_name);
    handle_count(-1);
    guard_leave(&guard);
}

comm_status COMM_CALL comm_x509_to_der(comm_x509_pointer certificate, void **der, size_t *der_length) {
    struct guard guard;
    if (certificate == NULL)
        return condition_usage("certificate", "certificate is NULL");
    if (der == NULL || der_length == NULL)
        return condition_usage("der", "der is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    const int size = i2d_X509(certificate, NULL);
    unsigned char *made = size > 0 ? malloc((size_t)size) : NULL, *at = made;
    if (made == NULL)
        status =
            size > 0 ? condition_memory() : condition_openssl(COMM_SSL_FAILURE, "the certificate has no DER");
    else
        i2d_X509(certificate, &at);
    guard_leave(&guard);
    if (status == 0) {
        *der = made;
        *der_length = (size_t)size;
    }
    return status;
}

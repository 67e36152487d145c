/* The entries about certificates. */
#include "core/text.h"
#include "openssl/counted.h"
#include "openssl/direct.h"

static X509 *counted(X509 *certificate) {
    if (certificate != NULL)
        handle_count(+1);
    return certificate;
}

comm_x509_pointer COMM_CALL comm_ssl_get1_peer_certificate(comm_ssl_pointer ssl) {
    DIRECT_NEEDS(ssl, NULL);
    DIRECT_SSL(ssl_get1_peer_certificate, ssl, comm_x509_pointer, counted(SSL_get1_peer_certificate(ssl)));
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

COUNTED(comm_release_certificate, comm_retain_certificate, comm_x509_pointer, X509_free, X509_up_ref)

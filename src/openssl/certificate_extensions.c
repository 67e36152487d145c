/* What the extensions of a certificate say. */
#include "openssl/certificate.h"

#include <string.h>

static comm_status read_emails(X509 *certificate, comm_string_list **emails) {
    comm_string_list *list = string_list_make();
    STACK_OF(OPENSSL_STRING) *found = X509_get1_email(certificate);
    const OPENSSL_STACK *stack = (const OPENSSL_STACK *)found;
    comm_status status = list != NULL ? 0 : condition_memory();
    if (status == 0 && ERR_peek_error() != 0)
        status = certificate_unreadable("subject alternative names"); /* which may hold more */
    for (int i = 0; status == 0 && i < OPENSSL_sk_num(stack); i++) {
        const char *email = OPENSSL_sk_value(stack, i);
        if (!string_list_add(list, email, strlen(email)))
            status = condition_memory();
    }
    X509_email_free(found);
    return certificate_list(status, list, emails);
}

comm_status COMM_CALL comm_x509_get_email(comm_x509_pointer certificate, comm_string_list **addresses) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(addresses, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(comm_string_list *, addresses, read_emails(certificate, &made));
}

/* An extension, decoded; NULL when there is none. */
static comm_status decode(X509 *certificate, int nid, const char *what, void **decoded) {
    enum { ABSENT = -1 };
    int found = ABSENT;
    *decoded = X509_get_ext_d2i(certificate, nid, &found, NULL);
    return *decoded != NULL || found == ABSENT ? 0 : certificate_unreadable(what);
}

/* The first two bytes of a string of bits, the first one lowest, as OpenSSL counts the bits of key usage. */
static comm_status read_bits(X509 *certificate, int nid, const char *what, int32_t known, int32_t *bits) {
    void *decoded = NULL;
    comm_status status = decode(certificate, nid, what, &decoded);
    if (status != 0 || decoded == NULL)
        return status;
    const unsigned char *bytes = ASN1_STRING_get0_data(decoded);
    int length = ASN1_STRING_length(decoded);
    int32_t read = (length > 0 ? bytes[0] : 0) | (length > 1 ? bytes[1] << 8 : 0);
    *bits = read & known;
    ASN1_BIT_STRING_free(decoded);
    return 0;
}

comm_status COMM_CALL comm_x509_key_usage(comm_x509_pointer certificate, comm_key_usage *usage) {
    enum { KNOWN = 0xff | COMM_KU_DECIPHER_ONLY };
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(usage, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(int32_t, usage, read_bits(certificate, NID_key_usage, "key usage", KNOWN, &made));
}

comm_status COMM_CALL comm_x509_netscape_certificate_type(comm_x509_pointer certificate,
                                                          comm_netscape_certificate_type *certificate_type) {
    enum { UNUSED = 0x08, KNOWN = 0xff & ~UNUSED };
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(certificate_type, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(int32_t, certificate_type,
                     read_bits(certificate, NID_netscape_cert_type, "certificate type", KNOWN, &made));
}

static void free_object(void *object) {
    ASN1_OBJECT_free(object);
}

static comm_status read_purposes(X509 *certificate, comm_string_list **purposes) {
    void *decoded = NULL;
    comm_string_list *list = string_list_make();
    comm_status status = list != NULL ? decode(certificate, NID_ext_key_usage, "extended key usage", &decoded)
                                      : condition_memory();
    for (int i = 0; status == 0 && i < OPENSSL_sk_num(decoded); i++)
        status = certificate_add_object(list, OPENSSL_sk_value(decoded, i));
    OPENSSL_sk_pop_free(decoded, free_object);
    return certificate_list(status, list, purposes);
}

comm_status COMM_CALL comm_x509_extended_key_usage(comm_x509_pointer certificate,
                                                   comm_string_list **purposes) {
    DIRECT_NEEDS(certificate, COMM_USAGE_ERROR);
    DIRECT_NEEDS(purposes, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(comm_string_list *, purposes, read_purposes(certificate, &made));
}

comm_x509_extension_stack COMM_CALL comm_x509_get_extensions(comm_x509_pointer certificate) {
    DIRECT_NEEDS(certificate, NULL);
    DIRECT_PLAIN(NULL, X509_get0_extensions(certificate));
}

int32_t COMM_CALL comm_x509_extension_nid(comm_x509_extension_pointer extension) {
    DIRECT_NEEDS(extension, 0);
    DIRECT(x509_extension_nid, int32_t, OBJ_obj2nid(X509_EXTENSION_get_object(extension)));
}

/* As the openssl program: the bytes of an extension that is not known, or that cannot be decoded. */
static comm_status print_extension(X509_EXTENSION *extension, char **text) {
    BIO *memory = BIO_new(BIO_s_mem());
    if (memory == NULL)
        return condition_memory();
    if (X509V3_EXT_print(memory, extension, X509V3_EXT_DEFAULT, 0) != 1) {
        ERR_clear_error();
        ASN1_STRING_print(memory, X509_EXTENSION_get_data(extension));
    }
    return certificate_printed("extension", memory, text);
}

comm_status COMM_CALL comm_x509_extension_string(comm_x509_extension_pointer extension, char **text) {
    DIRECT_NEEDS(extension, COMM_USAGE_ERROR);
    DIRECT_NEEDS(text, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(char *, text, print_extension(extension, &made));
}

const char *COMM_CALL comm_obj_nid2ln(int32_t nid) {
    DIRECT(obj_nid2ln, const char *, OBJ_nid2ln(nid));
}

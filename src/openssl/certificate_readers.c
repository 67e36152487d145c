/* What can be read from a certificate. */
#include "openssl/certificate.h"

#include <string.h>
#include <time.h>

typedef comm_status (*text_reader)(X509 *certificate, char **text);

/* Reads a text under a guard, and gives it out when that succeeds. */
static comm_status read_text(X509 *certificate, char **text, text_reader reader) {
    struct guard guard;
    char *read = NULL;
    if (certificate == NULL)
        return condition_usage("certificate", "certificate is NULL");
    if (text == NULL)
        return condition_usage("text", "text is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = reader(certificate, &read);
    guard_leave(&guard);
    if (status == 0)
        *text = read;
    return status;
}

static comm_status read_serial_number(X509 *certificate, char **text) {
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
    char *digits = number != NULL ? BN_bn2hex(number) : NULL;
    bool zero = digits != NULL && strcmp(digits, "0") == 0; /* whole bytes, as all others */
    comm_status status = digits != NULL ? certificate_text(zero ? "00" : digits, text)
                                        : certificate_unreadable("serial number");
    CRYPTO_free(digits, __FILE__, __LINE__);
    BN_free(number);
    return status;
}

static comm_status format_time(const ASN1_TIME *time, char **text) {
    struct tm parts;
    char formatted[sizeof "9999-12-31T23:59:59Z"];
    if (ASN1_TIME_to_tm(time, &parts) != 1 ||
        strftime(formatted, sizeof formatted, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0)
        return certificate_unreadable("time");
    return certificate_text(formatted, text);
}

static comm_status read_starting_time(X509 *certificate, char **text) {
    return format_time(X509_get0_notBefore(certificate), text);
}

static comm_status read_expiry_time(X509 *certificate, char **text) {
    return format_time(X509_get0_notAfter(certificate), text);
}

static comm_status name_object(int nid, const char *what, char **text) {
    const char *name = OBJ_nid2ln(nid);
    return name != NULL ? certificate_text(name, text) : certificate_unreadable(what);
}

static comm_status read_signature_algorithm(X509 *certificate, char **text) {
    return name_object(X509_get_signature_nid(certificate), "signature algorithm", text);
}

static comm_status read_pubkey_algorithm(X509 *certificate, char **text) {
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    return key != NULL ? name_object(EVP_PKEY_get_base_id(key), "key algorithm", text)
                       : certificate_unreadable("key");
}

comm_status COMM_CALL comm_x509_serial_number(comm_x509_pointer certificate, char **text) {
    return read_text(certificate, text, read_serial_number);
}

comm_status COMM_CALL comm_x509_starting_time(comm_x509_pointer certificate, char **text) {
    return read_text(certificate, text, read_starting_time);
}

comm_status COMM_CALL comm_x509_expiry_time(comm_x509_pointer certificate, char **text) {
    return read_text(certificate, text, read_expiry_time);
}

comm_status COMM_CALL comm_x509_signature_algorithm(comm_x509_pointer certificate, char **text) {
    return read_text(certificate, text, read_signature_algorithm);
}

comm_status COMM_CALL comm_x509_pubkey_algorithm(comm_x509_pointer certificate, char **text) {
    return read_text(certificate, text, read_pubkey_algorithm);
}

int64_t COMM_CALL comm_x509_version(comm_x509_pointer certificate) {
    DIRECT_NEEDS(certificate, 0);
    DIRECT_PLAIN(0, X509_get_version(certificate) + 1);
}

comm_x509_name_pointer COMM_CALL comm_x509_get_subject_name(comm_x509_pointer certificate) {
    DIRECT_NEEDS(certificate, NULL);
    DIRECT_PLAIN(NULL, X509_get_subject_name(certificate));
}

comm_x509_name_pointer COMM_CALL comm_x509_get_issuer_name(comm_x509_pointer certificate) {
    DIRECT_NEEDS(certificate, NULL);
    DIRECT_PLAIN(NULL, X509_get_issuer_name(certificate));
}

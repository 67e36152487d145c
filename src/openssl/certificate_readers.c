/* What can be read from a certificate. */
#include "core/text.h"
#include "openssl/direct.h"

#include <stdio.h>
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

static comm_status copy(const char *from, char **text) {
    *text = text_copy(from, strlen(from));
    return *text != NULL ? 0 : condition_memory();
}

static comm_status unreadable(const char *what) {
    return condition_openssl(COMM_SSL_FAILURE, "the %s could not be read", what);
}

static comm_status read_serial_number(X509 *certificate, char **text) {
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
    char *digits = number != NULL ? BN_bn2hex(number) : NULL;
    comm_status status = digits != NULL ? copy(digits, text) : unreadable("serial number");
    CRYPTO_free(digits, __FILE__, __LINE__);
    BN_free(number);
    return status;
}

static comm_status format_time(const ASN1_TIME *time, char **text) {
    struct tm parts;
    char formatted[sizeof "9999-12-31T23:59:59Z"];
    if (ASN1_TIME_to_tm(time, &parts) != 1 ||
        strftime(formatted, sizeof formatted, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0)
        return unreadable("time");
    return copy(formatted, text);
}

static comm_status read_starting_time(X509 *certificate, char **text) {
    return format_time(X509_get0_notBefore(certificate), text);
}

static comm_status read_expiry_time(X509 *certificate, char **text) {
    return format_time(X509_get0_notAfter(certificate), text);
}

static comm_status name_object(int nid, const char *what, char **text) {
    const char *name = OBJ_nid2ln(nid);
    return name != NULL ? copy(name, text) : unreadable(what);
}

static comm_status read_signature_algorithm(X509 *certificate, char **text) {
    return name_object(X509_get_signature_nid(certificate), "signature algorithm", text);
}

static comm_status read_pubkey_algorithm(X509 *certificate, char **text) {
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    return key != NULL ? name_object(EVP_PKEY_get_base_id(key), "key algorithm", text) : unreadable("key");
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

/* A name that is cut at a NUL would be somebody else's. */
static comm_status copy_value(const ASN1_STRING *value, char **text) {
    unsigned char *bytes = NULL;
    int length = ASN1_STRING_to_UTF8(&bytes, value);
    if (length < 0)
        return unreadable("value");
    comm_status status = 0;
    if (memchr(bytes, '\0', (size_t)length) != NULL)
        status = condition_set(COMM_SSL_FAILURE, "the value has a NUL inside");
    else if ((*text = text_copy((const char *)bytes, (size_t)length)) == NULL)
        status = condition_memory();
    CRYPTO_free(bytes, __FILE__, __LINE__);
    return status;
}

static comm_status read_field(const X509_NAME *name, const char *field, char **text) {
    int nid = OBJ_txt2nid(field);
    if (nid == NID_undef)
        return condition_usage("field", "field: %s is no field of a name", field);
    int index = X509_NAME_get_index_by_NID(name, nid, -1);
    return index < 0 ? copy("", text)
                     : copy_value(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)), text);
}

comm_status COMM_CALL comm_x509_name_field_string(comm_x509_name_pointer name, const char *field,
                                                  char **value) {
    struct guard guard;
    char *read = NULL;
    if (name == NULL)
        return condition_usage("name", "name is NULL");
    if (field == NULL)
        return condition_usage("field", "field is NULL");
    if (value == NULL)
        return condition_usage("value", "value is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    status = read_field(name, field, &read);
    guard_leave(&guard);
    if (status == 0)
        *value = read;
    return status;
}

comm_x509_pointer COMM_CALL comm_x509_store_ctx_get_current_cert(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, NULL);
    DIRECT_PLAIN(NULL, X509_STORE_CTX_get_current_cert(store_ctx));
}

int32_t COMM_CALL comm_x509_store_ctx_get_error(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, 0);
    DIRECT_PLAIN(0, X509_STORE_CTX_get_error(store_ctx));
}

int32_t COMM_CALL comm_x509_store_ctx_get_error_depth(comm_x509_store_ctx_pointer store_ctx) {
    DIRECT_NEEDS(store_ctx, -1);
    DIRECT_PLAIN(-1, X509_STORE_CTX_get_error_depth(store_ctx));
}

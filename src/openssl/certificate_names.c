/* The names in a certificate, field by field. */
#include "openssl/certificate.h"

#include <string.h>

static comm_status read_value(const X509_NAME_ENTRY *entry, char **text) {
    unsigned char *bytes = NULL;
    int length = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(entry));
    if (length < 0)
        return certificate_unreadable("value");
    comm_status status = certificate_bytes_text("value", (const char *)bytes, (size_t)length, text);
    CRYPTO_free(bytes, __FILE__, __LINE__);
    return status;
}

static comm_status read_field(const X509_NAME *name, const char *field, char **text) {
    int nid = OBJ_txt2nid(field);
    if (nid == NID_undef)
        return condition_usage("field", "field: %s is no field of a name", field);
    int index = X509_NAME_get_index_by_NID(name, nid, -1);
    return index < 0 ? certificate_text("", text) : read_value(X509_NAME_get_entry(name, index), text);
}

comm_status COMM_CALL comm_x509_name_field_string(comm_x509_name_pointer name, const char *field,
                                                  char **value) {
    DIRECT_NEEDS(name, COMM_USAGE_ERROR);
    DIRECT_NEEDS(field, COMM_USAGE_ERROR);
    DIRECT_NEEDS(value, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(char *, value, read_field(name, field, &made));
}

static comm_status add_entry(comm_string_list *list, const X509_NAME_ENTRY *entry) {
    char *value = NULL;
    comm_status status = certificate_add_object(list, X509_NAME_ENTRY_get_object(entry));
    if (status == 0)
        status = read_value(entry, &value);
    if (value != NULL && !string_list_add(list, value, strlen(value)))
        status = condition_memory();
    comm_free_string(value);
    return status;
}

static comm_status read_all_values(const X509_NAME *name, comm_string_list **values) {
    comm_string_list *list = string_list_make();
    comm_status status = list != NULL ? 0 : condition_memory();
    for (int i = 0; status == 0 && i < X509_NAME_entry_count(name); i++)
        status = add_entry(list, X509_NAME_get_entry(name, i));
    return certificate_list(status, list, values);
}

comm_status COMM_CALL comm_x509_name_get_all_values(comm_x509_name_pointer name, comm_string_list **values) {
    DIRECT_NEEDS(name, COMM_USAGE_ERROR);
    DIRECT_NEEDS(values, COMM_USAGE_ERROR);
    CERTIFICATE_MAKE(comm_string_list *, values, read_all_values(name, &made));
}

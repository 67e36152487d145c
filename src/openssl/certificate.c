#include "openssl/certificate.h"

#include "core/text.h"

#include <string.h>

comm_status certificate_unreadable(const char *what) {
    return condition_openssl(COMM_SSL_FAILURE, "the %s could not be read", what);
}

comm_status certificate_text(const char *from, char **text) {
    *text = text_copy(from, strlen(from));
    return *text != NULL ? 0 : condition_memory();
}

comm_status certificate_copy_bytes(const void *from, size_t length, struct certificate_bytes *made) {
    made->data = text_copy(length > 0 ? from : "", length);
    made->length = length;
    return made->data != NULL ? 0 : condition_memory();
}

/* A name that is cut at a NUL would be somebody else's. */
comm_status certificate_bytes_text(const char *what, const char *bytes, size_t length, char **text) {
    if (length > 0 && memchr(bytes, '\0', length) != NULL)
        return condition_set(COMM_SSL_FAILURE, "the %s has a NUL inside", what);
    if (!text_is_utf8(bytes, length))
        return condition_set(COMM_SSL_FAILURE, "the %s is not text in UTF-8", what);
    *text = text_copy(length > 0 ? bytes : "", length);
    return *text != NULL ? 0 : condition_memory();
}

comm_status certificate_add_object(comm_string_list *list, const ASN1_OBJECT *object) {
    enum { NO_NAME = 1 };
    char digits[256];
    int nid = OBJ_obj2nid(object);
    const char *name = nid != NID_undef ? OBJ_nid2sn(nid) : NULL;
    if (name == NULL) {
        int length = OBJ_obj2txt(digits, sizeof digits, object, NO_NAME);
        if (length <= 0 || (size_t)length >= sizeof digits)
            return certificate_unreadable("object identifier");
        name = digits;
    }
    return string_list_add(list, name, strlen(name)) ? 0 : condition_memory();
}

comm_status certificate_list(comm_status status, comm_string_list *list, comm_string_list **made) {
    if (status == 0)
        *made = list;
    else
        comm_free_string_list(list);
    return status;
}

comm_status certificate_printed(const char *what, BIO *memory, char **text) {
    char *bytes = NULL;
    long length = BIO_ctrl(memory, BIO_CTRL_INFO, 0, &bytes);
    while (length > 0 && bytes[length - 1] == '\n')
        length--;
    comm_status status = certificate_bytes_text(what, bytes, length > 0 ? (size_t)length : 0, text);
    BIO_free(memory);
    return status;
}

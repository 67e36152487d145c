#include "openssl/name.h"

#include "core/condition.h"
#include "openssl/record.h"
#include "openssl/verification.h"

#include <arpa/inet.h>
#include <string.h>

enum { NAME_MAX_BYTES = 255, LABEL_MAX_BYTES = 63 }; /* RFC 1035, 2.3.4 */

static const char label_characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

bool name_is_address(const char *name) {
    unsigned char bytes[sizeof(struct in6_addr)];
    return inet_pton(AF_INET, name, bytes) == 1 || inet_pton(AF_INET6, name, bytes) == 1;
}

/* A final dot says that the name is absolute; certificates and the extension have none. */
static size_t length_without_dot(const char *name) {
    size_t length = strlen(name);
    return length > 1 && name[length - 1] == '.' ? length - 1 : length;
}

/* Labels of 1 to 63 characters with a dot between them. */
static bool is_host(const char *name) {
    size_t left = length_without_dot(name);
    if (left > NAME_MAX_BYTES)
        return false;
    for (;;) {
        size_t label = strspn(name, label_characters);
        if (label == 0 || label > LABEL_MAX_BYTES)
            return false;
        if (label == left)
            return true;
        if (name[label] != '.')
            return false;
        name += label + 1;
        left -= label + 1;
    }
}

comm_status name_refused(const char *argument, const char *name) {
    return condition_usage(
        argument,
        "%s: \"%.*s\" is not the name of a host (letters, digits, '-' and '_' between dots; "
        "of an internationalized one, its A-labels: xn--...)",
        argument, NAME_MAX_BYTES, name);
}

static bool acceptable(const char *name) {
    if (is_host(name) || name_is_address(name))
        return true;
    name_refused("name", name);
    condition_stand();
    return false;
}

/* A context made here has the flags already, unless its user took them away; versions before 1.1.1l do not
   hand a context's on to its SSLs. With a context of the program's own, which cannot look for a
   subjectAltName, `:verify-subject-cn` is OpenSSL's own rule. */
static void take_flags(SSL *ssl, const struct ssl_record *record) {
    SSL_CTX *ctx = verification_ctx(ssl);
    const struct ctx_record *ours = ctx_record_if_any(ctx);
    X509_VERIFY_PARAM *param = SSL_get0_param(ssl);
    unsigned flags =
        X509_VERIFY_PARAM_get_hostflags(param) | X509_VERIFY_PARAM_get_hostflags(SSL_CTX_get0_param(ctx));
    if (ours == NULL || !ours->marked)
        flags |= record->subject_cn ? X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS : NAME_FLAGS;
    X509_VERIFY_PARAM_set_hostflags(param, flags);
}

bool name_set_verified(SSL *ssl, const char *name) {
    X509_VERIFY_PARAM *param = SSL_get0_param(ssl);
    if (!acceptable(name))
        return false;
    struct ssl_record *record = ssl_record(ssl);
    if (record == NULL) {
        condition_memory();
        condition_stand();
        return false;
    }
    take_flags(ssl, record);
    if (name_is_address(name)) {
        X509_VERIFY_PARAM_set1_host(param, NULL, 0);
        record->named = X509_VERIFY_PARAM_set1_ip_asc(param, name) == 1;
    } else {
        X509_VERIFY_PARAM_set1_ip(param, NULL, 0);
        record->named = X509_VERIFY_PARAM_set1_host(param, name, length_without_dot(name)) == 1;
    }
    return record->named;
}

bool name_set_server(SSL *ssl, const char *name) {
    char server[NAME_MAX_BYTES + 1];
    if (!acceptable(name))
        return false;
    if (name_is_address(name)) {
        condition_usage("name", "name: %s is an address, which is never sent as server name", name);
        condition_stand();
        return false;
    }
    size_t length = length_without_dot(name);
    memcpy(server, name, length);
    server[length] = '\0';
    return SSL_set_tlsext_host_name(ssl, server) == 1;
}

bool name_is_set(SSL *ssl) {
    const struct ssl_record *record = ssl_record_if_any(ssl);
    if (record != NULL && record->named)
        return true;
    X509_VERIFY_PARAM *param = SSL_get0_param(ssl);
    if (X509_VERIFY_PARAM_get0_host != NULL && X509_VERIFY_PARAM_get0_host(param, 0) != NULL)
        return true;
    if (X509_VERIFY_PARAM_get1_ip_asc == NULL)
        return false;
    char *address = X509_VERIFY_PARAM_get1_ip_asc(param);
    CRYPTO_free(address, __FILE__, __LINE__);
    return address != NULL;
}

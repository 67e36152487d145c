/* Stacks of OpenSSL's: their counts and their items. */
#include "openssl/certificate.h"

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

size_t COMM_CALL comm_x509_extension_stack_count(comm_x509_extension_stack extensions) {
    return count(extensions, "extensions");
}

comm_x509_extension_pointer COMM_CALL comm_x509_extension_stack_item(comm_x509_extension_stack extensions,
                                                                     size_t index) {
    return item(extensions, "extensions", index);
}

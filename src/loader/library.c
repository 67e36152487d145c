/* The entries about the library. */
#include "core/guard.h"
#include "core/keyword_check.h"
#include "core/text.h"
#include "loader/bind.h"
#include "loader/constant.h"
#include "loader/load.h"

#include <string.h>

comm_status COMM_CALL comm_ensure_ssl(const comm_library_keywords *keywords) {
    comm_library_keywords taken;
    comm_status status = keywords_take(&library_keyword_kind, keywords, COMM_ACCEPT_ENSURE_SSL, &taken);
    if (status != 0)
        return status;
    bool path = (taken.present & COMM_LIBRARY_KEYWORDS_LIBRARY_PATH) != 0;
    struct guard guard;
    guard_enter_plain(&guard); /* dlopen and OpenSSL's initialisation leave errno behind */
    status = load_ensure(path ? taken.library_path : NULL, path ? taken.library_path_count : 0,
                         KEYWORD(&taken, COMM_LIBRARY_KEYWORDS_ALREADY_DONE, already_done, 0) != 0);
    guard_leave(&guard);
    return status;
}

comm_status COMM_CALL comm_set_ssl_library_path(const char *const *library_path, size_t library_path_count) {
    return load_set_path(library_path, library_path_count);
}

static int number_of(comm_openssl_version_part what) {
    switch (what) {
    case COMM_VERSION:
        return OPENSSL_VERSION;
    case COMM_CFLAGS:
        return OPENSSL_CFLAGS;
    case COMM_BUILT_ON:
        return OPENSSL_BUILT_ON;
    case COMM_PLATFORM:
        return OPENSSL_PLATFORM;
    case COMM_DIRECTORY:
        return OPENSSL_DIR;
    default:
        return -1;
    }
}

comm_status COMM_CALL comm_openssl_version(comm_openssl_version_part what, char **text) {
    struct guard guard;
    int part = number_of(what);
    if (part < 0)
        return condition_usage("what", "what: %d is no part of the version", (int)what);
    if (text == NULL)
        return condition_usage("text", "text is NULL");
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    const char *said = OpenSSL_version(part);
    char *copy = text_copy(said, strlen(said));
    guard_leave(&guard);
    if (copy == NULL)
        return condition_memory();
    *text = copy;
    return 0;
}

comm_status COMM_CALL comm_do_rand_seed(void) {
    struct guard guard;
    comm_status status = guard_enter(&guard);
    if (status != 0)
        return status;
    if (RAND_status() != 1)
        status = condition_openssl(COMM_SSL_FAILURE, "OpenSSL's random generator could not be seeded");
    guard_leave(&guard);
    return status;
}

/* Both must be there, and OpenSSL loaded; errno stays the caller's. */
static comm_status check(const char *name, const void *output, const char *output_name) {
    struct guard guard;
    if (name == NULL)
        return condition_usage("name", "name is NULL");
    if (output == NULL)
        return condition_usage(output_name, "%s is NULL", output_name);
    comm_status status = guard_enter(&guard);
    if (status == 0)
        guard_leave(&guard);
    return status;
}

comm_status COMM_CALL comm_openssl_symbol_address(const char *name, void **address) {
    comm_status status = check(name, address, "address");
    if (status != 0)
        return status;
    void *found = load_symbol(name);
    if (found == NULL)
        return condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL exports no %s", name);
    *address = found;
    return 0;
}

comm_status COMM_CALL comm_openssl_feature_p(const char *name, int32_t *present) {
    comm_status status = check(name, present, "present");
    if (status != 0)
        return status;
    int has = bind_has(name);
    if (has < 0)
        return condition_usage("name", "name: %s is nothing that commssl uses", name);
    *present = has;
    return 0;
}

comm_status COMM_CALL comm_openssl_constant(const char *name, uint64_t *value) {
    comm_status status = check(name, value, "value");
    if (status != 0)
        return status;
    switch (constant_find(name, value)) {
    case CONSTANT_FOUND:
        return 0;
    case CONSTANT_OF_ANOTHER_VERSION:
        return condition_set(COMM_SSL_LIBRARY_ERROR, "the loaded OpenSSL has no %s", name);
    default:
        return condition_usage("name", "name: %s is no constant that commssl names", name);
    }
}

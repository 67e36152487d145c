#include "loader/system.h"

#include <dlfcn.h>
#include <link.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

void *system_open(const char *file, char *reason, size_t size) {
    /* Local: another OpenSSL in the process must not be bound to this one's symbols. */
    void *handle = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) {
        const char *said = dlerror();
        snprintf(reason, size, "%s", said != NULL ? said : "cannot be loaded");
    }
    return handle;
}

void *system_open_loaded(const char *file) {
    return dlopen(file, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
}

void *system_symbol(void *handle, const char *name) {
    return dlsym(handle, name);
}

system_function system_function_of(void *address) {
    system_function function;
    memcpy(&function, &address, sizeof function); /* ISO C has no cast between the two */
    return function;
}

const char *system_file_of(const void *address) {
    Dl_info info;
    return dladdr(address, &info) != 0 && info.dli_fname != NULL ? info.dli_fname : "";
}

struct search {
    const char *symbol;
    void *found;
};

static int look_into(struct dl_phdr_info *object, size_t size, void *data) {
    struct search *search = data;
    (void)size;
    /* The program itself has an empty name; its symbols are seen only when it exports them. */
    bool is_program = object->dlpi_name == NULL || object->dlpi_name[0] == '\0';
    void *handle = dlopen(is_program ? NULL : object->dlpi_name, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    void *address = handle != NULL ? dlsym(handle, search->symbol) : NULL;
    if (address == NULL)
        return 0;
    if (!is_program && strcmp(system_file_of(address), object->dlpi_name) != 0)
        return 0; /* it only depends on the one that has it */
    search->found = handle;
    return 1;
}

void *system_find_loaded(const char *symbol) {
    struct search search = {symbol, NULL};
    dl_iterate_phdr(look_into, &search);
    return search.found;
}

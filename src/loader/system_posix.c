#include "loader/system.h"

#include <dlfcn.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
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

void *system_symbol_of_program(const char *name) {
    return dlsym(RTLD_DEFAULT, name);
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

/* The files of all objects in the process, one after another, each ended by a NUL. */
struct files {
    char *names;
    size_t length;
};

static int note_file(struct dl_phdr_info *object, size_t size, void *data) {
    struct files *files = data;
    (void)size;
    const char *name = object->dlpi_name != NULL ? object->dlpi_name : "";
    size_t length = strlen(name) + 1;
    char *names = realloc(files->names, files->length + length);
    if (names == NULL)
        return 1;
    memcpy(names + files->length, name, length);
    files->names = names;
    files->length += length;
    return 0;
}

/* The handle of the object when the symbol is its own, and not of one that it only depends on. */
static void *look_into(const char *file, const char *symbol) {
    /* The program itself has an empty name; its symbols are seen only when it exports them. */
    bool is_program = file[0] == '\0';
    void *handle = dlopen(is_program ? NULL : file, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    void *address = handle != NULL ? dlsym(handle, symbol) : NULL;
    if (address != NULL && (is_program || strcmp(system_file_of(address), file) == 0))
        return handle;
    if (handle != NULL)
        dlclose(handle); /* our own hold on it: whoever loaded it may still want to unload it */
    return NULL;
}

bool system_each_loaded(const char *symbol, bool (*take)(void *handle, void *data), void *data) {
    struct files files = {NULL, 0};
    bool taken = false;
    /* dlopen must wait: another thread's takes its own lock before the one that is held inside the call. */
    dl_iterate_phdr(note_file, &files);
    for (size_t at = 0; at < files.length && !taken; at += strlen(files.names + at) + 1) {
        void *handle = look_into(files.names + at, symbol);
        taken = handle != NULL && take(handle, data);
    }
    free(files.names);
    return taken;
}

/* What the loader asks of the operating system. */
#ifndef COMMSSL_LOADER_SYSTEM_H
#define COMMSSL_LOADER_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>

typedef void (*system_function)(void);

/* A handle of the library, never closed; NULL with the reason when it cannot be loaded. */
void *system_open(const char *file, char *reason, size_t size);
/* The same for what the process has loaded already; NULL when it has not. */
void *system_open_loaded(const char *file);
/* Offers a handle of each object of the process, the program included, that itself defines the symbol, until
 * one is taken. False when none was. */
bool system_each_loaded(const char *symbol, bool (*take)(void *handle, void *data), void *data);
/* The symbol in the library or in what it depends on. */
void *system_symbol(void *handle, const char *name);
/* The symbol that the program itself would be bound to. */
void *system_symbol_of_program(const char *name);
system_function system_function_of(void *address);
/* The file that an address is in, empty when not known; lives as long as the object is loaded. */
const char *system_file_of(const void *address);

#endif

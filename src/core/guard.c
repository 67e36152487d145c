#include "core/guard.h"

#include "loader/error_code.h"
#include "loader/openssl.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void copy(char *to, size_t size, const char *from) {
    size_t length = from != NULL ? strnlen(from, size - 1) : 0;
    memcpy(to, from != NULL ? from : "", length);
    to[length] = '\0';
}

static void save(struct guard *guard) {
    const char *file, *function, *data;
    while (guard->saved < CONDITION_QUEUE_MAX) {
        struct guard_entry *entry = &guard->entries[guard->saved];
        entry->code = ERR_get_error_all(&file, &entry->line, &function, &data, &entry->flags);
        if (entry->code == 0)
            break;
        entry->source = file;
        copy(entry->file, sizeof entry->file, file);
        copy(entry->function, sizeof entry->function, function);
        copy(entry->data, sizeof entry->data, (entry->flags & ERR_TXT_STRING) != 0 ? data : NULL);
        guard->saved++;
    }
    ERR_clear_error();
}

static void set_error(int library, int reason, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    ERR_vset_error(library, reason, format, arguments);
    va_end(arguments);
}

static void put_back(const struct guard_entry *entry) {
    int library = openssl_error_library(entry->code), reason = openssl_error_reason(entry->code);
    if (ERR_new != NULL) {
        ERR_new();
        ERR_set_debug(entry->file, entry->line, entry->function);
        set_error(library, reason, entry->data[0] != '\0' ? "%s" : NULL, entry->data);
    } else {
        ERR_put_error(library, (int)(entry->code >> 12) & 0xfff, reason, entry->source, entry->line);
        if (entry->data[0] != '\0')
            ERR_add_error_data(1, entry->data);
    }
}

static void enter_scope(struct guard *guard) {
    guard->scope = condition_scope();
    guard->scope_before = *guard->scope;
    *guard->scope = CONDITION_INSIDE;
}

comm_status guard_enter(struct guard *guard) {
    int saved_errno = errno;
    comm_status status = openssl_ensure();
    if (status != 0) {
        errno = saved_errno;
        return status;
    }
    guard->saved_errno = saved_errno;
    enter_scope(guard);
    guard->plain = false;
    guard->saved = 0;
    if (ERR_peek_error() != 0)
        save(guard);
    return 0;
}

void guard_enter_plain(struct guard *guard) {
    guard->saved_errno = errno;
    enter_scope(guard);
    guard->plain = true;
    guard->saved = 0;
}

static void leave(struct guard *guard) {
    for (size_t i = 0; i < guard->saved; i++)
        put_back(&guard->entries[i]);
    *guard->scope = guard->scope_before;
    errno = guard->saved_errno;
}

void guard_leave(struct guard *guard) {
    if (!guard->plain && ERR_peek_error() != 0)
        ERR_clear_error();
    leave(guard);
}

void guard_leave_direct(struct guard *guard, const char *call, bool failed) {
    if (ERR_peek_error() != 0)
        condition_openssl(COMM_SSL_FAILURE, "%s", call);
    else if (failed && !condition_stands())
        condition_set(COMM_SSL_FAILURE, "%s: OpenSSL gave no reason", call);
    leave(guard);
}

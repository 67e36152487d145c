/* strerror_r in the form of POSIX, whatever the build defines. */
#undef _GNU_SOURCE
#define _POSIX_C_SOURCE 200809L

#include "core/condition.h"

#include "core/explaining.h"
#include "loader/error_code.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* No allocation, so that running out of memory can be told. */
static _Thread_local struct comm_condition current;
static _Thread_local enum condition_scope scope;
static _Thread_local uint64_t left;

struct comm_condition *condition_current(void) {
    return &current;
}

uint64_t condition_mark(void) {
    return left;
}

static void reset(comm_status type) {
    left++;
    current.type = type;
    current.alert = -1;
    current.alert_sender = COMM_NONE;
    current.verify_depth = -1;
    current.verify_result = 0;
    current.error_number = 0;
    current.queue_length = 0;
    current.explaining = 0;
    current.reason[0] = current.argument[0] = current.text[0] = '\0';
}

static void say(const char *format, va_list arguments) {
    vsnprintf(current.text, sizeof current.text, format, arguments);
}

comm_status condition_set(comm_status type, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    reset(type);
    say(format, arguments);
    va_end(arguments);
    return type;
}

comm_status condition_usage(const char *argument, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    reset(COMM_USAGE_ERROR);
    snprintf(current.argument, sizeof current.argument, "%s", argument);
    say(format, arguments);
    va_end(arguments);
    return COMM_USAGE_ERROR;
}

comm_status condition_memory(void) {
    return condition_set(COMM_MEMORY_ERROR, "out of memory");
}

comm_status condition_system(comm_status type, int error_number, const char *format, ...) {
    char reason[128];
    va_list arguments;
    va_start(arguments, format);
    reset(type);
    say(format, arguments);
    va_end(arguments);
    current.error_number = error_number;
    size_t length = strlen(current.text);
    if (strerror_r(error_number, reason, sizeof reason) == 0)
        snprintf(current.text + length, sizeof current.text - length, ": %s", reason);
    return type;
}

/* OpenSSL's words, or the system's for an entry that is an errno. */
static void name_reason(unsigned long code, char *text, size_t size) {
    const char *reason = ERR_reason_error_string(code);
    bool system = reason == NULL && openssl_error_library(code) == ERR_LIB_SYS;
    if (!system || strerror_r(openssl_error_reason(code), text, size) != 0)
        snprintf(text, size, "%s", reason != NULL ? reason : "unknown reason");
}

unsigned long condition_code(void) {
    return current.queue_length > 0 ? (unsigned long)current.queue_code[current.explaining] : 0;
}

/* Moves OpenSSL's queue into this thread's condition. */
static void take_queue(void) {
    const char *data = NULL;
    int flags = 0;
    unsigned long code;
    while ((code = ERR_get_error_all(NULL, NULL, NULL, &data, &flags)) != 0) {
        char reason[CONDITION_ENTRY_MAX / 2];
        size_t i = current.queue_length;
        if (i == CONDITION_QUEUE_MAX)
            continue; /* OpenSSL keeps no more either; drain what is left all the same */
        bool detail = (flags & ERR_TXT_STRING) != 0 && data != NULL && data[0] != '\0';
        name_reason(code, reason, sizeof reason);
        snprintf(current.queue_text[i], CONDITION_ENTRY_MAX, "%s%s%s", reason, detail ? ": " : "",
                 detail ? data : "");
        current.queue_code[i] = code;
        current.queue_length = i + 1;
    }
    if (current.queue_length == 0)
        return;
    current.explaining = explaining_entry(current.queue_code, current.queue_length);
    name_reason(condition_code(), current.reason, sizeof current.reason);
    if (openssl_error_library(condition_code()) == ERR_LIB_SYS)
        current.error_number = openssl_error_reason(condition_code());
}

static comm_status restate(comm_status type, const char *format, va_list arguments) {
    current.type = openssl_error_is_memory(condition_code()) ? COMM_MEMORY_ERROR : type;
    say(format, arguments);
    size_t length = strlen(current.text);
    if (current.reason[0] != '\0')
        snprintf(current.text + length, sizeof current.text - length, ": %s", current.reason);
    return current.type;
}

comm_status condition_restate(comm_status type, const char *format, ...) {
    va_list arguments;
    if (condition_stands())
        return current.type;
    va_start(arguments, format);
    restate(type, format, arguments);
    va_end(arguments);
    return current.type;
}

comm_status condition_openssl(comm_status type, const char *format, ...) {
    va_list arguments;
    if (condition_stands()) {
        take_queue();
        return current.type;
    }
    reset(type);
    take_queue();
    va_start(arguments, format);
    restate(type, format, arguments);
    va_end(arguments);
    return current.type;
}

struct comm_condition *condition_keep(void) {
    struct comm_condition *kept = malloc(sizeof *kept);
    if (kept == NULL)
        return NULL;
    memcpy(kept, &current, sizeof *kept);
    handle_init(&kept->handle);
    return kept;
}

comm_status condition_again(const struct comm_condition *kept) {
    if (kept == NULL)
        return condition_memory(); /* there was no memory to keep it in */
    left++;
    memcpy(&current, kept, sizeof current);
    return current.type;
}

enum condition_scope *condition_scope(void) {
    return &scope;
}

bool condition_stands(void) {
    return scope == CONDITION_STANDS;
}

void condition_stand(void) {
    if (scope == CONDITION_INSIDE)
        scope = CONDITION_STANDS;
}

comm_status condition_of_callback(comm_status status, uint64_t mark, const char *callback) {
    condition_stand();
    if (left != mark && current.type == status)
        return status;
    if (!comm_condition_typep(status, COMM_COMM_ERROR))
        status = COMM_SSL_FAILURE;
    return condition_set(status, "the %s failed", callback);
}

comm_status COMM_CALL comm_copy_condition(comm_condition **condition) {
    if (condition == NULL)
        return condition_usage("condition", "condition is NULL");
    if (current.type == 0)
        return condition_usage("condition", "no call has failed on this thread");
    struct comm_condition *kept = condition_keep();
    if (kept == NULL)
        return condition_memory();
    *condition = kept;
    return 0;
}

void COMM_CALL comm_retain_condition(comm_condition *condition) {
    if (condition != NULL)
        handle_retain(&condition->handle);
}

void COMM_CALL comm_free_condition(comm_condition *condition) {
    if (condition != NULL && handle_release(&condition->handle))
        free(condition);
}

/* The commands that the languages may give ssl-ctrl and ssl-ctx-ctrl. */
#include "core/condition.h"
#include "support.h"

#include <string.h>

struct command {
    const char *name;
    int32_t number;
    const char *on;
    const char *takes_number, *takes_text; /* what they mean; empty: there is none */
};

static const struct command commands[] = {
#include "commands.inc"
};

static comm_status check_arguments(const struct command *command, int64_t number, const char *text) {
    if (number != 0 && command->takes_number[0] == '\0')
        return condition_usage("number", "number: %s takes none, so it must be 0", command->name);
    if (text != NULL && command->takes_text[0] == '\0')
        return condition_usage("argument", "argument: %s takes no text", command->name);
    if (text == NULL && command->takes_text[0] != '\0')
        return condition_usage("argument", "argument: %s wants a text", command->name);
    return 0;
}

static comm_status check(int32_t kind, int32_t command, int64_t number, const char *text) {
    const char *wrong = kind == COMM_KIND_SSL_POINTER ? "ctx" : "ssl";
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        if (commands[i].number != command)
            continue;
        if (strcmp(commands[i].on, wrong) == 0)
            return condition_usage("command", "command: %s is not for %s", commands[i].name,
                                   kind == COMM_KIND_SSL_POINTER ? "an SSL" : "a context");
        return check_arguments(&commands[i], number, text);
    }
    return condition_usage("command", "command: %d is none of those in the table of commands", (int)command);
}

void comm_call_command(comm_call *call, int32_t kind, int32_t command, int64_t number, const char *text) {
    if (call->status == 0)
        call->status = check(kind, command, number, text);
}

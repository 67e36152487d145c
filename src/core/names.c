/* The rule between Lisp names and OpenSSL's, and its exceptions. */
#include "core/condition.h"
#include "core/text.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_BYTES = 128 };

static const struct {
    const char *lisp, *c;
} irregular[] = {
#include "core/names.inc"
};

/* What is commssl's own, though it may look like one of OpenSSL's. */
static const char *const own[] = {
#include "core/own_names.inc"
};

/* What stands in capitals at the beginning of a name, longest first. */
static const char *const prefixes[] = {"SSL_CTX", "SSL_CIPHER", "SSL"};

/* Whole words with a spelling of their own. */
static const char *const phrases[] = {"RSAPrivateKey", "PrivateKey", "ASN1", "CA"};

/* Of ASCII alone, whatever the process's locale: in a Turkish one `I` is not the capital of `i`. */
static char lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool is_alphanumeric(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
}

static bool same_word(const char *word, const char *phrase, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (lower(phrase[i]) != word[i])
            return false;
    return true;
}

static bool ends_word(char c) {
    return c == '_' || c == '\0';
}

static void spell_prefix(char *name) {
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
        size_t length = strlen(prefixes[i]);
        if (strlen(name) >= length && same_word(name, prefixes[i], length) && ends_word(name[length])) {
            memcpy(name, prefixes[i], length);
            return;
        }
    }
}

static void spell_word(char *word) {
    for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++) {
        size_t length = strlen(phrases[i]);
        if (strlen(word) >= length && same_word(word, phrases[i], length) && ends_word(word[length])) {
            memcpy(word, phrases[i], length);
            return;
        }
    }
}

static comm_status check(const char *argument, const char *name, char separator, const void *output,
                         const char *output_name) {
    size_t length = name != NULL ? strlen(name) : 0;
    if (output == NULL)
        return condition_usage(output_name, "%s is NULL", output_name);
    if (length == 0 || length > NAME_MAX_BYTES)
        return condition_usage(argument, "%s is %s", argument,
                               name == NULL  ? "NULL"
                               : length == 0 ? "empty"
                                             : "longer than a name of OpenSSL's can be");
    for (size_t i = 0; i < length; i++)
        if (!is_alphanumeric(name[i]) && name[i] != separator)
            return condition_usage(argument, "%s: only letters, digits and '%c' make a name", argument,
                                   separator);
    return 0;
}

static bool is_own(const char *lisp_name) {
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (strcmp(own[i], lisp_name) == 0)
            return true;
    return false;
}

/* What the tables do not have: the rule is for the functions of libssl. */
static comm_status check_rule(const char *argument, const char *given, const char *lisp_name) {
    if (is_own(lisp_name))
        return condition_usage(argument, "%s: %s is commssl's own, and no function of OpenSSL's", argument,
                               given);
    if (strncmp(lisp_name, "ssl-", 4) != 0)
        return condition_usage(argument, "%s: %s is no function of libssl: their names begin with ssl",
                               argument, given);
    return 0;
}

static comm_status give(const char *text, char **output) {
    char *copy = text_copy(text, strlen(text));
    if (copy == NULL)
        return condition_memory();
    *output = copy;
    return 0;
}

static char swap(char c, char from, char to) {
    return (char)(c == from ? to : lower(c));
}

comm_status COMM_CALL comm_lisp_name_to_c_name(const char *lisp_name, char **c_name) {
    char name[NAME_MAX_BYTES + 1];
    comm_status status = check("lisp-name", lisp_name, '-', c_name, "c-name");
    if (status != 0)
        return status;
    for (size_t i = 0; i <= strlen(lisp_name); i++)
        name[i] = lower(lisp_name[i]); /* Lisp's own printer writes in capitals */
    for (size_t i = 0; i < sizeof irregular / sizeof irregular[0]; i++)
        if (strcmp(irregular[i].lisp, name) == 0)
            return give(irregular[i].c, c_name);
    status = check_rule("lisp-name", lisp_name, name);
    if (status != 0)
        return status;
    for (size_t i = 0; i <= strlen(lisp_name); i++)
        name[i] = swap(name[i], '-', '_');
    spell_prefix(name);
    for (char *word = strchr(name, '_'); word != NULL; word = strchr(word, '_'))
        spell_word(++word);
    return give(name, c_name);
}

comm_status COMM_CALL comm_c_name_to_lisp_name(const char *c_name, char **lisp_name) {
    char name[NAME_MAX_BYTES + 1];
    comm_status status = check("c-name", c_name, '_', lisp_name, "lisp-name");
    if (status != 0)
        return status;
    for (size_t i = 0; i < sizeof irregular / sizeof irregular[0]; i++)
        if (strcmp(irregular[i].c, c_name) == 0)
            return give(irregular[i].lisp, lisp_name);
    for (size_t i = 0; i <= strlen(c_name); i++)
        name[i] = swap(c_name[i], '_', '-');
    status = check_rule("c-name", c_name, name);
    return status != 0 ? status : give(name, lisp_name);
}

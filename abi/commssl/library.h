/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_LIBRARY_H
#define COMMSSL_LIBRARY_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The library. Loading OpenSSL, the rule for names, and what is common to all handles. Nothing here needs to
   be called first: every call that needs OpenSSL loads it. */

/* How OpenSSL is found.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_library_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* library-path: Files to load, in order: each a file, a bare name, or `-lNAME` for this system's names of
       NAME; one that is longer than a path can be is a `usage-error`. */
    const char *const *library_path;
    size_t library_path_count;
    /* already-done: True: the process has loaded and initialised OpenSSL itself; its own is used and no
       initialisation function is called. */
    int32_t already_done;
};

#define COMM_LIBRARY_KEYWORDS_LIBRARY_PATH (UINT64_C(1) << 0)
#define COMM_LIBRARY_KEYWORDS_ALREADY_DONE (UINT64_C(1) << 1)

COMM_API void COMM_CALL comm_library_keywords_init(comm_library_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_library_keywords_clear(comm_library_keywords *keywords);
COMM_API void COMM_CALL comm_library_keywords_set_library_path(comm_library_keywords *keywords,
    const char *const *library_path, size_t library_path_count);
COMM_API void COMM_CALL comm_library_keywords_set_already_done(comm_library_keywords *keywords,
    int32_t already_done);

/* Loads and initialises OpenSSL, once in a process; later calls do nothing and succeed. The path given here
   wins, then the one of `set-ssl-library-path`, then the environment's `COMMSSL_LIBRARY_PATH` (entries
   separated by colons), then a libssl that the process already has, then this system's list. A different path
   after a success is a `usage-error`. A failure is an `ssl-library-error` that names every file tried and why
   each failed; the next call tries again.
   Keywords: Of `library-keywords`: `:library-path`, `:already-done`.
   Conditions: `ssl-library-error`, `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_ensure_ssl(const comm_library_keywords *keywords);

/* Sets the library path that `ensure-ssl` uses when it is given none. It loads nothing, and is a
   `usage-error` once OpenSSL is loaded.
   library-path: As the keyword of `ensure-ssl`; an empty list removes what was set.
   Conditions: `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_set_ssl_library_path(const char *const *library_path,
    size_t library_path_count);

/* Tells about the loaded OpenSSL: its version, build date, directory, platform or compiler flags.
   what: Which string.
   text: The string as OpenSSL gives it; all but `:version` carry a prefix. Ownership: the caller's; in C it
     is freed by `free-string`.
   Conditions: `ssl-library-error`, `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_openssl_version(comm_openssl_version_part what, char **text);

/* Loads OpenSSL if that is still to do, and makes sure that its random generator is seeded. OpenSSL seeds it
   from the system by itself, so nothing is added; where it cannot, that is an `ssl-failure`.
   Conditions: `ssl-library-error`, `ssl-failure`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_do_rand_seed(void);

/* Answers the address of a symbol of the loaded OpenSSL, for foreign functions of your own. Macros have no
   address; the name of one is an `ssl-library-error`.
   name: A C name that libssl or libcrypto exports.
   address: Where it is. It stays valid, since OpenSSL is never unloaded.
   Conditions: `ssl-library-error`, `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_openssl_symbol_address(const char *name, void **address);

/* Tells whether the loaded OpenSSL has a function that not every version has. A name that commssl does not
   know is a `usage-error`.
   name: The C name of an import that is optional, or of any other import.
   present: Whether the loaded OpenSSL has it.
   Conditions: `ssl-library-error`, `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_openssl_feature_p(const char *name, int32_t *present);

/* Answers the value that a constant of OpenSSL has in the loaded version. Versions disagree on some, and the
   wrong number silently means something else.
   name: The C name of a constant, as `SSL_OP_ALL`.
   value: Its value in the loaded version.
   Conditions: `ssl-library-error`, `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_openssl_constant(const char *name, uint64_t *value);

/* Gives OpenSSL's name of a direct call: the rule of the guide, and the exceptions that the spec lists. The
   rule is for the functions of libssl, whether commssl has them or not; a name that is commssl's own, as
   `make-ssl-ctx`, or that begins otherwise and is none of the exceptions, is a `usage-error`. Works without
   OpenSSL.
   lisp-name: A Lisp name, as `ssl-ctx-set-options`.
   c-name: OpenSSL's name, as `SSL_CTX_set_options`. Ownership: the caller's; in C it is freed by
     `free-string`.
   Conditions: `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_lisp_name_to_c_name(const char *lisp_name, char **c_name);

/* Gives the Lisp name of an OpenSSL function: lower case, underscores to hyphens, and the exceptions that the
   spec lists. Works without OpenSSL.
   c-name: OpenSSL's name.
   lisp-name: The Lisp name. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`, `memory-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_c_name_to_lisp_name(const char *c_name, char **lisp_name);

/* Counts the contexts, SSLs, certificates, keys, stacks, lists, engines, streams, servers, decisions and kept
   conditions that commssl gave out and that are not yet released. Tests use it to find leaks.
   Returns: How many handles given by commssl are not yet released.
   Threads: Any. */
COMM_API int64_t COMM_CALL comm_live_handle_count(void);

/* Frees a string that a call of commssl gave.
   text: A string that a call gave, or NULL. May be nothing. Ownership: the call takes it over.
   Threads: Any. */
COMM_API void COMM_CALL comm_free_string(char *text);

/* Takes one more reference, to be given back by `free-string-list`.
   list: The list. */
COMM_API void COMM_CALL comm_retain_string_list(comm_string_list *list);

/* Gives a list of strings back.
   list: The list, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_string_list(comm_string_list *list);

/* Counts the strings of a list.
   list: The list.
   Returns: How many strings there are. */
COMM_API size_t COMM_CALL comm_string_list_count(comm_string_list *list);

/* Answers one string of a list.
   list: The list.
   index: Which string, from 0.
   Returns: The string, which lives as long as the list; nothing when the list has no such index, which leaves
     a `usage-error`. */
COMM_API const char *COMM_CALL comm_string_list_item(comm_string_list *list, size_t index);

/* Overwrites and frees bytes that a call of commssl gave.
   data: Bytes that a call gave, or NULL, and how many. Ownership: the call takes it over.
   Threads: Any. */
COMM_API void COMM_CALL comm_free_bytes(void *data, size_t data_length);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_LIBRARY_H */

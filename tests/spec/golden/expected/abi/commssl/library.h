/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_LIBRARY_H
#define COMMSSL_LIBRARY_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The library. Types, conditions and `open-box`. */

/* The usual choice. */
#define COMM_T ((int32_t)1001)
/* The box is open. */
#define COMM_OPEN ((int32_t)1002)
/* The box is shut, or `:peer-only`. */
#define COMM_SHUT ((int32_t)1003)
/* The step is complete. */
#define COMM_DONE ((int32_t)1004)
/* Which certificate to present. */
#define COMM_CERTIFICATE ((int32_t)1005)
/* Only the peer opens it. */
#define COMM_SSL_VERIFY_PEER ((int32_t)1)
/* It opens once. */
#define COMM_SSL_VERIFY_CLIENT_ONCE ((int32_t)4)
/* A file in DER. */
#define COMM_SSL_FILETYPE_ASN1 ((int32_t)2)
/* Do not use TLS 1.3. */
#define COMM_SSL_OP_NO_TLSv1_3 UINT64_C(0x20000000)
/* Adds mode bits. */
#define COMM_SSL_CTRL_MODE ((int32_t)33)
/* Every condition is one. */
#define COMM_COMM_ERROR ((int32_t)7000)
/* A call was wrong. A kind of comm-error. */
#define COMM_USAGE_ERROR ((int32_t)7001)

/* How a box is made.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_box_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* lid: How it is at first. */
    comm_lid lid;
    /* names: What is in it. */
    const char *const *names;
    size_t names_count;
    /* callback: Looks into it. */
    struct comm_callback *callback;
    /* timeout: How long it may take. */
    double timeout;
    /* content: What it holds. */
    const void *content;
    size_t content_length;
    /* ssl-ctx: With what TLS. */
    comm_ssl_ctx ssl_ctx;
    /* host: Where it is. */
    comm_host_name host;
    /* key: Opens it. */
    struct comm_callback *key;
    /* look: Reads its label. */
    struct comm_callback *look;
    /* inner: A box in it. */
    comm_box *inner;
};

#define COMM_BOX_KEYWORDS_LID (UINT64_C(1) << 0)
#define COMM_BOX_KEYWORDS_NAMES (UINT64_C(1) << 1)
#define COMM_BOX_KEYWORDS_CALLBACK (UINT64_C(1) << 2)
#define COMM_BOX_KEYWORDS_TIMEOUT (UINT64_C(1) << 3)
#define COMM_BOX_KEYWORDS_CONTENT (UINT64_C(1) << 4)
#define COMM_BOX_KEYWORDS_SSL_CTX (UINT64_C(1) << 5)
#define COMM_BOX_KEYWORDS_HOST (UINT64_C(1) << 6)
#define COMM_BOX_KEYWORDS_KEY (UINT64_C(1) << 7)
#define COMM_BOX_KEYWORDS_LOOK (UINT64_C(1) << 8)
#define COMM_BOX_KEYWORDS_INNER (UINT64_C(1) << 9)

COMM_API void COMM_CALL comm_box_keywords_init(comm_box_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_box_keywords_clear(comm_box_keywords *keywords);
COMM_API void COMM_CALL comm_box_keywords_set_lid(comm_box_keywords *keywords, comm_lid lid);
COMM_API void COMM_CALL comm_box_keywords_set_names(comm_box_keywords *keywords, const char *const *names,
    size_t names_count);
COMM_API void COMM_CALL comm_box_keywords_set_callback(comm_box_keywords *keywords,
    comm_box_callback callback, void *callback_data, comm_free_function callback_free);
COMM_API void COMM_CALL comm_box_keywords_set_timeout(comm_box_keywords *keywords, double timeout);
COMM_API void COMM_CALL comm_box_keywords_set_content(comm_box_keywords *keywords, const void *content,
    size_t content_length);
COMM_API void COMM_CALL comm_box_keywords_set_ssl_ctx(comm_box_keywords *keywords, comm_ssl_ctx ssl_ctx);
COMM_API void COMM_CALL comm_box_keywords_set_host(comm_box_keywords *keywords, comm_host_name host);
COMM_API void COMM_CALL comm_box_keywords_set_key(comm_box_keywords *keywords, comm_key_callback key,
    void *key_data, comm_free_function key_free);
COMM_API void COMM_CALL comm_box_keywords_set_look(comm_box_keywords *keywords, comm_look_callback look,
    void *look_data, comm_free_function look_free);
COMM_API void COMM_CALL comm_box_keywords_set_inner(comm_box_keywords *keywords, comm_box *inner);

/* Makes a box. A doc of several lines, in which a line may look doc = "like a key" or [like.a-table].
   box: The box. Ownership: the caller's, to be released.
   Keywords: Of `box-keywords`: `:lid`, `:names`, `:callback`, `:timeout`, `:content`, `:ssl-ctx`, `:host`,
     `:key`, `:look`, `:inner`.
   Conditions: `usage-error`.
   Waits: It may wait.
   Runs callbacks: `box-callback`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_make_box(const comm_box_keywords *keywords, comm_box **box);

/* Opens a box.
   box: The box.
   lid: How it is to be.
   label: What to write on it. May be nothing.
   text: What was on it. Ownership: the caller's; in C it is freed by `free-string`.
   Conditions: `usage-error`.
   Closes: What was borrowed from it. */
COMM_API comm_status COMM_CALL comm_open_box(comm_box *box, comm_lid lid, const char *label, char **text);

/* Reads a box.
   box: The box.
   data: Some bytes.
   Returns: `:done` with some bytes.
   Conditions: `usage-error`.
   Waits: Never; it is a step.
   Suspended by: `:certificate`. */
COMM_API comm_step COMM_CALL comm_read_box(comm_box *box, void *data, size_t data_capacity,
    size_t *data_length);

/* Packs a box.
   box: The box.
   packed: The box in bytes. Ownership: the caller's; in C it is freed by `free-bytes`.
   Conditions: `usage-error`. */
COMM_API comm_status COMM_CALL comm_pack_box(comm_box *box, void **packed, size_t *packed_length);

/* Gives a box back.
   box: The box, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_box(comm_box *box);

/* Takes one more reference.
   box: The box. */
COMM_API void COMM_CALL comm_retain_box(comm_box *box);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_LIBRARY_H */

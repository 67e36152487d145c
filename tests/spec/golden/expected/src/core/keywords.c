/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "core/closure.h"
#include "core/keyword_check.h"

#include <string.h>

const char *const box_keyword_names[] = {
    "lid",
    "names",
    "callback",
    "timeout",
    "content",
    "ssl-ctx",
    "host",
    "key",
    "look",
    "inner",
};

const struct keyword_field box_keyword_fields[] = {
    {offsetof(comm_box_keywords, lid), offsetof(comm_box_keywords, lid) + sizeof ((const comm_box_keywords *)NULL)->lid, 0},
    {offsetof(comm_box_keywords, names), offsetof(comm_box_keywords, names_count) + sizeof ((const comm_box_keywords *)NULL)->names_count, 0},
    {offsetof(comm_box_keywords, callback), offsetof(comm_box_keywords, callback) + sizeof ((const comm_box_keywords *)NULL)->callback, 1},
    {offsetof(comm_box_keywords, timeout), offsetof(comm_box_keywords, timeout) + sizeof ((const comm_box_keywords *)NULL)->timeout, 0},
    {offsetof(comm_box_keywords, content), offsetof(comm_box_keywords, content_length) + sizeof ((const comm_box_keywords *)NULL)->content_length, 0},
    {offsetof(comm_box_keywords, ssl_ctx), offsetof(comm_box_keywords, ssl_ctx) + sizeof ((const comm_box_keywords *)NULL)->ssl_ctx, 0},
    {offsetof(comm_box_keywords, host), offsetof(comm_box_keywords, host) + sizeof ((const comm_box_keywords *)NULL)->host, 0},
    {offsetof(comm_box_keywords, key), offsetof(comm_box_keywords, key) + sizeof ((const comm_box_keywords *)NULL)->key, 1},
    {offsetof(comm_box_keywords, look), offsetof(comm_box_keywords, look) + sizeof ((const comm_box_keywords *)NULL)->look, 1},
    {offsetof(comm_box_keywords, inner), offsetof(comm_box_keywords, inner) + sizeof ((const comm_box_keywords *)NULL)->inner, 0},
};

void COMM_CALL comm_box_keywords_init(comm_box_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
}

void COMM_CALL comm_box_keywords_clear(comm_box_keywords *keywords) {
    keywords_clear(&box_keyword_kind, keywords);
}

void COMM_CALL comm_box_keywords_set_lid(comm_box_keywords *keywords, comm_lid lid) {
    keywords->lid = lid;
    keywords->present |= COMM_BOX_KEYWORDS_LID;
}

void COMM_CALL comm_box_keywords_set_names(comm_box_keywords *keywords, const char *const *names,
    size_t names_count) {
    keywords->names = names;
    keywords->names_count = names_count;
    keywords->present |= COMM_BOX_KEYWORDS_NAMES;
}

void COMM_CALL comm_box_keywords_set_callback(comm_box_keywords *keywords, comm_box_callback callback,
    void *callback_data, comm_free_function callback_free) {
    closure_set(&keywords->callback, (void (*)(void))callback, callback_data, callback_free);
    keywords->present |= COMM_BOX_KEYWORDS_CALLBACK;
}

void COMM_CALL comm_box_keywords_set_timeout(comm_box_keywords *keywords, double timeout) {
    keywords->timeout = timeout;
    keywords->present |= COMM_BOX_KEYWORDS_TIMEOUT;
}

void COMM_CALL comm_box_keywords_set_content(comm_box_keywords *keywords, const void *content,
    size_t content_length) {
    keywords->content = content;
    keywords->content_length = content_length;
    keywords->present |= COMM_BOX_KEYWORDS_CONTENT;
}

void COMM_CALL comm_box_keywords_set_ssl_ctx(comm_box_keywords *keywords, comm_ssl_ctx ssl_ctx) {
    keywords->ssl_ctx = ssl_ctx;
    keywords->present |= COMM_BOX_KEYWORDS_SSL_CTX;
}

void COMM_CALL comm_box_keywords_set_host(comm_box_keywords *keywords, comm_host_name host) {
    keywords->host = host;
    keywords->present |= COMM_BOX_KEYWORDS_HOST;
}

void COMM_CALL comm_box_keywords_set_key(comm_box_keywords *keywords, comm_key_callback key, void *key_data,
    comm_free_function key_free) {
    closure_set(&keywords->key, (void (*)(void))key, key_data, key_free);
    keywords->present |= COMM_BOX_KEYWORDS_KEY;
}

void COMM_CALL comm_box_keywords_set_look(comm_box_keywords *keywords, comm_look_callback look,
    void *look_data, comm_free_function look_free) {
    closure_set(&keywords->look, (void (*)(void))look, look_data, look_free);
    keywords->present |= COMM_BOX_KEYWORDS_LOOK;
}

void COMM_CALL comm_box_keywords_set_inner(comm_box_keywords *keywords, comm_box *inner) {
    keywords->inner = inner;
    keywords->present |= COMM_BOX_KEYWORDS_INNER;
}

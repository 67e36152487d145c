/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "keywords.h"

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

void COMM_CALL comm_box_keywords_init(comm_box_keywords *keywords, size_t size) {
    memset(keywords, 0, size);
    keywords->size = size;
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
    keywords->callback = callback;
    keywords->callback_data = callback_data;
    keywords->callback_free = callback_free;
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
    keywords->key = key;
    keywords->key_data = key_data;
    keywords->key_free = key_free;
    keywords->present |= COMM_BOX_KEYWORDS_KEY;
}

void COMM_CALL comm_box_keywords_set_look(comm_box_keywords *keywords, comm_look_callback look,
    void *look_data, comm_free_function look_free) {
    keywords->look = look;
    keywords->look_data = look_data;
    keywords->look_free = look_free;
    keywords->present |= COMM_BOX_KEYWORDS_LOOK;
}

void COMM_CALL comm_box_keywords_set_inner(comm_box_keywords *keywords, comm_box *inner) {
    keywords->inner = inner;
    keywords->present |= COMM_BOX_KEYWORDS_INNER;
}

/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <stdio.h>
#include <string.h>

static int failures;

static void check(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        failures++;
    }
}

static void check_comm_box_keywords(void) {
    comm_box_keywords keywords;
    memset(&keywords, 0xff, sizeof keywords);
    comm_box_keywords_init(&keywords, sizeof keywords);
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_box_keywords_init");
    {
        comm_lid lid;
        memset(&lid, 0x5a, sizeof lid);
        comm_box_keywords_set_lid(&keywords, lid);
        check(memcmp(&keywords.lid, &lid, sizeof lid) == 0, "comm_box_keywords_set_lid: lid");
        check(keywords.present == UINT64_C(0x1), "comm_box_keywords_set_lid: present");
    }
    {
        const char *const *names;
        size_t names_count;
        memset(&names, 0x5a, sizeof names);
        memset(&names_count, 0x5a, sizeof names_count);
        comm_box_keywords_set_names(&keywords, names, names_count);
        check(memcmp(&keywords.names, &names, sizeof names) == 0, "comm_box_keywords_set_names: names");
        check(memcmp(&keywords.names_count, &names_count, sizeof names_count) == 0, "comm_box_keywords_set_names: names_count");
        check(keywords.present == UINT64_C(0x3), "comm_box_keywords_set_names: present");
    }
    {
        comm_box_callback callback;
        void *callback_data;
        comm_free_function callback_free;
        memset(&callback, 0x5a, sizeof callback);
        memset(&callback_data, 0x5a, sizeof callback_data);
        memset(&callback_free, 0x5a, sizeof callback_free);
        comm_box_keywords_set_callback(&keywords, callback, callback_data, callback_free);
        check(memcmp(&keywords.callback, &callback, sizeof callback) == 0, "comm_box_keywords_set_callback: callback");
        check(memcmp(&keywords.callback_data, &callback_data, sizeof callback_data) == 0, "comm_box_keywords_set_callback: callback_data");
        check(memcmp(&keywords.callback_free, &callback_free, sizeof callback_free) == 0, "comm_box_keywords_set_callback: callback_free");
        check(keywords.present == UINT64_C(0x7), "comm_box_keywords_set_callback: present");
    }
    {
        double timeout;
        memset(&timeout, 0x5a, sizeof timeout);
        comm_box_keywords_set_timeout(&keywords, timeout);
        check(memcmp(&keywords.timeout, &timeout, sizeof timeout) == 0, "comm_box_keywords_set_timeout: timeout");
        check(keywords.present == UINT64_C(0xf), "comm_box_keywords_set_timeout: present");
    }
    {
        const void *content;
        size_t content_length;
        memset(&content, 0x5a, sizeof content);
        memset(&content_length, 0x5a, sizeof content_length);
        comm_box_keywords_set_content(&keywords, content, content_length);
        check(memcmp(&keywords.content, &content, sizeof content) == 0, "comm_box_keywords_set_content: content");
        check(memcmp(&keywords.content_length, &content_length, sizeof content_length) == 0, "comm_box_keywords_set_content: content_length");
        check(keywords.present == UINT64_C(0x1f), "comm_box_keywords_set_content: present");
    }
    {
        comm_ssl_ctx ssl_ctx;
        memset(&ssl_ctx, 0x5a, sizeof ssl_ctx);
        comm_box_keywords_set_ssl_ctx(&keywords, ssl_ctx);
        check(memcmp(&keywords.ssl_ctx.kind, &ssl_ctx.kind, sizeof ssl_ctx.kind) == 0, "comm_box_keywords_set_ssl_ctx: ssl_ctx.kind");
        check(keywords.present == UINT64_C(0x3f), "comm_box_keywords_set_ssl_ctx: present");
    }
    {
        comm_host_name host;
        memset(&host, 0x5a, sizeof host);
        comm_box_keywords_set_host(&keywords, host);
        check(memcmp(&keywords.host.kind, &host.kind, sizeof host.kind) == 0, "comm_box_keywords_set_host: host.kind");
        check(keywords.present == UINT64_C(0x7f), "comm_box_keywords_set_host: present");
    }
    {
        comm_key_callback key;
        void *key_data;
        comm_free_function key_free;
        memset(&key, 0x5a, sizeof key);
        memset(&key_data, 0x5a, sizeof key_data);
        memset(&key_free, 0x5a, sizeof key_free);
        comm_box_keywords_set_key(&keywords, key, key_data, key_free);
        check(memcmp(&keywords.key, &key, sizeof key) == 0, "comm_box_keywords_set_key: key");
        check(memcmp(&keywords.key_data, &key_data, sizeof key_data) == 0, "comm_box_keywords_set_key: key_data");
        check(memcmp(&keywords.key_free, &key_free, sizeof key_free) == 0, "comm_box_keywords_set_key: key_free");
        check(keywords.present == UINT64_C(0xff), "comm_box_keywords_set_key: present");
    }
    {
        comm_look_callback look;
        void *look_data;
        comm_free_function look_free;
        memset(&look, 0x5a, sizeof look);
        memset(&look_data, 0x5a, sizeof look_data);
        memset(&look_free, 0x5a, sizeof look_free);
        comm_box_keywords_set_look(&keywords, look, look_data, look_free);
        check(memcmp(&keywords.look, &look, sizeof look) == 0, "comm_box_keywords_set_look: look");
        check(memcmp(&keywords.look_data, &look_data, sizeof look_data) == 0, "comm_box_keywords_set_look: look_data");
        check(memcmp(&keywords.look_free, &look_free, sizeof look_free) == 0, "comm_box_keywords_set_look: look_free");
        check(keywords.present == UINT64_C(0x1ff), "comm_box_keywords_set_look: present");
    }
    {
        comm_box *inner;
        memset(&inner, 0x5a, sizeof inner);
        comm_box_keywords_set_inner(&keywords, inner);
        check(memcmp(&keywords.inner, &inner, sizeof inner) == 0, "comm_box_keywords_set_inner: inner");
        check(keywords.present == UINT64_C(0x3ff), "comm_box_keywords_set_inner: present");
    }
}

int main(void) {
    check_comm_box_keywords();
    return failures != 0;
}

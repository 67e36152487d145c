/* generated from spec/; do not edit: make gen */
/* clang-format off */
#include "commssl.h"

#include <stdio.h>
#include <string.h>

static int failures;
static int freed; /* how many callbacks' data was freed, less how many were set */

static void COMM_CALL free_one(void *data) {
    ++*(int *)data;
}

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
    comm_box_keywords_set_callback(&keywords, (comm_box_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.callback != NULL, "comm_box_keywords_set_callback: kept");
    freed--;
    check(keywords.present == UINT64_C(0x7), "comm_box_keywords_set_callback: present");
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
    comm_box_keywords_set_key(&keywords, (comm_key_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.key != NULL, "comm_box_keywords_set_key: kept");
    freed--;
    check(keywords.present == UINT64_C(0xff), "comm_box_keywords_set_key: present");
    comm_box_keywords_set_look(&keywords, (comm_look_callback)(void (*)(void))free_one, &freed, free_one);
    check(keywords.look != NULL, "comm_box_keywords_set_look: kept");
    freed--;
    check(keywords.present == UINT64_C(0x1ff), "comm_box_keywords_set_look: present");
    {
        comm_box *inner;
        memset(&inner, 0x5a, sizeof inner);
        comm_box_keywords_set_inner(&keywords, inner);
        check(memcmp(&keywords.inner, &inner, sizeof inner) == 0, "comm_box_keywords_set_inner: inner");
        check(keywords.present == UINT64_C(0x3ff), "comm_box_keywords_set_inner: present");
    }
    comm_box_keywords_clear(&keywords);
    check(freed == 0, "comm_box_keywords_clear: each callback's data is freed once");
    check(keywords.size == sizeof keywords && keywords.present == 0, "comm_box_keywords_clear");
    comm_box_keywords_clear(&keywords);
    comm_box_keywords_clear(NULL);
    check(freed == 0, "comm_box_keywords_clear: and no more");
}

int main(void) {
    check_comm_box_keywords();
    return failures != 0;
}

#include "core/keyword_check.h"

#include <string.h>

const struct keyword_kind ssl_keyword_kind = {sizeof(comm_ssl_keywords), COMM_SSL_KEYWORDS_COUNT,
                                              ssl_keyword_names};
const struct keyword_kind pem_keyword_kind = {sizeof(comm_pem_keywords), COMM_PEM_KEYWORDS_COUNT,
                                              pem_keyword_names};
const struct keyword_kind option_keyword_kind = {sizeof(comm_option_keywords), COMM_OPTION_KEYWORDS_COUNT,
                                                 option_keyword_names};
const struct keyword_kind library_keyword_kind = {sizeof(comm_library_keywords), COMM_LIBRARY_KEYWORDS_COUNT,
                                                  library_keyword_names};
const struct keyword_kind server_keyword_kind = {sizeof(comm_server_keywords), COMM_SERVER_KEYWORDS_COUNT,
                                                 server_keyword_names};
const struct keyword_kind detach_keyword_kind = {sizeof(comm_detach_keywords), COMM_DETACH_KEYWORDS_COUNT,
                                                 detach_keyword_names};

static comm_status refuse(const struct keyword_kind *kind, uint64_t refused) {
    for (size_t i = 0; i < kind->count; i++)
        if ((refused >> i & 1) != 0)
            return condition_usage(kind->names[i], "the keyword %s is not accepted here", kind->names[i]);
    return condition_usage("keywords", "keywords: set by a later version of the interface");
}

comm_status keywords_take(const struct keyword_kind *kind, const void *given, uint64_t accepted,
                          void *taken) {
    const struct keyword_header *header = given;
    memset(taken, 0, kind->size);
    if (given == NULL)
        return 0;
    if (header->size < sizeof *header)
        return condition_usage("keywords", "keywords: its size is not set; call its init function first");
    memcpy(taken, given, header->size < kind->size ? header->size : kind->size);
    if ((header->present & ~accepted) != 0)
        return refuse(kind, header->present & ~accepted);
    return 0;
}

void keywords_used(const comm_ssl_keywords *taken) {
    bool ctx = (taken->present & COMM_SSL_KEYWORDS_CTX_CONFIGURE_CALLBACK) != 0;
    bool ssl = (taken->present & COMM_SSL_KEYWORDS_SSL_CONFIGURE_CALLBACK) != 0;
    if (ctx && taken->ctx_configure_callback_free != NULL)
        taken->ctx_configure_callback_free(taken->ctx_configure_callback_data);
    if (ssl && taken->ssl_configure_callback_free != NULL)
        taken->ssl_configure_callback_free(taken->ssl_configure_callback_data);
}

void pem_keywords_used(const comm_pem_keywords *taken) {
    bool callback = (taken->present & COMM_PEM_KEYWORDS_CALLBACK) != 0;
    bool func = (taken->present & COMM_PEM_KEYWORDS_FUNC) != 0;
    if (callback && taken->callback_free != NULL)
        taken->callback_free(taken->callback_data);
    if (func && taken->func_free != NULL)
        taken->func_free(taken->func_data);
}

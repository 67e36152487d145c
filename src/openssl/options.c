/* Options by name. */
#include "core/keyword_check.h"
#include "loader/constant.h"
#include "openssl/direct.h"

#include <string.h>

/* The fields are nothing but truth values, one after another. */
enum { FIRST = offsetof(comm_option_keywords, microsoft_sess_id_bug) };
_Static_assert(sizeof(comm_option_keywords) - FIRST - COMM_OPTION_KEYWORDS_COUNT * sizeof(int32_t) <
                   sizeof(uint64_t),
               "an option is an int32_t");

static bool is_true(const comm_option_keywords *keywords, size_t bit) {
    int32_t value;
    memcpy(&value, (const char *)keywords + FIRST + bit * sizeof value, sizeof value);
    return (keywords->present >> bit & 1) != 0 && value != 0;
}

/* The bits to set; a constant that the loaded version does not have adds none. */
static uint64_t bits_of(const comm_option_keywords *keywords) {
    uint64_t bits = 0;
    for (size_t i = 0; i < COMM_OPTION_KEYWORDS_COUNT; i++) {
        uint64_t value = 0;
        if (is_true(keywords, i))
            constant_of_option(option_keyword_names[i], &value);
        bits |= value;
    }
    return bits;
}

comm_status COMM_CALL comm_set_ssl_ctx_options(comm_ssl_or_ctx ssl_or_ctx,
                                               const comm_option_keywords *keywords) {
    struct direct direct;
    comm_option_keywords taken;
    comm_status status =
        keywords_take(&option_keyword_kind, keywords, COMM_ACCEPT_SET_SSL_CTX_OPTIONS, &taken);
    if (status != 0)
        return status;
    bool allows = taken.allow_client_renegotiation != 0;
    if (allows && taken.no_renegotiation != 0)
        return condition_usage("allow-client-renegotiation",
                               "allow-client-renegotiation and no-renegotiation exclude each other");
    status = direct_enter_target(&direct, ssl_or_ctx);
    if (status != 0)
        return status;
    uint64_t cleared = allows ? SSL_OP_NO_RENEGOTIATION : 0; /* which would win */
    if (ssl_or_ctx.kind == COMM_KIND_SSL_POINTER) {
        SSL_clear_options(ssl_or_ctx.pointer, cleared);
        SSL_set_options(ssl_or_ctx.pointer, bits_of(&taken));
    } else {
        SSL_CTX_clear_options(ssl_or_ctx.pointer, cleared);
        SSL_CTX_set_options(ssl_or_ctx.pointer, bits_of(&taken));
    }
    return direct_finish(&direct, true, "");
}

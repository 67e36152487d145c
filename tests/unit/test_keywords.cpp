// Keyword structs of other versions than the library's own.
#include "support/engine.hpp"

#include <cstddef>
#include <cstring>

TEST_CASE("a keyword struct of an older version is accepted as far as it goes") {
    struct Older {
        size_t size;
        uint64_t present;
        comm_ssl_ctx ssl_ctx;
        comm_ssl_side ssl_side;
    } older = {
        offsetof(Older, ssl_side) + sizeof(comm_ssl_side), COMM_SSL_KEYWORDS_SSL_SIDE, {}, COMM_CLIENT};
    comm_ssl_ctx_pointer ctx = nullptr;
    REQUIRE(comm_make_ssl_ctx(reinterpret_cast<comm_ssl_keywords *>(&older), &ctx) == 0);
    CHECK(RAW(SSL_CTX_get_ssl_method)(ctx) == RAW(TLS_client_method)());
    comm_destroy_ssl_ctx(ctx);
}

TEST_CASE("a keyword that only a newer version knows is refused") {
    struct {
        comm_ssl_keywords known;
        char unknown[64];
    } newer = {};
    comm_ssl_keywords_init(&newer.known, sizeof newer);
    CHECK(newer.known.size == sizeof newer);
    comm_ssl_ctx_pointer ctx = nullptr;
    REQUIRE(comm_make_ssl_ctx(&newer.known, &ctx) == 0); // as long as it is not set
    comm_destroy_ssl_ctx(ctx);
    newer.known.present = uint64_t(1) << 63;
    CHECK(comm_make_ssl_ctx(&newer.known, &ctx) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "keywords");
}

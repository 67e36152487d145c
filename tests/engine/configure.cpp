// What becomes of what the configure callbacks answer.
#include "support/engine.hpp"

namespace {

comm_status COMM_CALL old_one(comm_ssl_pointer, void *) {
    return comm_condition_type(nullptr); // of what failed before it ran
}
comm_status COMM_CALL old_one_of_ctx(comm_ssl_ctx_pointer, void *) {
    return comm_condition_type(nullptr);
}
comm_status COMM_CALL no_command(comm_ssl_pointer ssl, void *) {
    // OpenSSL refuses it and puts nothing on its queue.
    return comm_ssl_ctrl(ssl, 9999, 0, nullptr) == 0 ? comm_condition_type(nullptr) : 0;
}
comm_status COMM_CALL gets_over_it(comm_ssl_pointer ssl, void *) {
    CHECK(comm_ssl_ctrl(ssl, 9999, 0, nullptr) == 0);
    return 0;
}
comm_status COMM_CALL no_type(comm_ssl_pointer, void *) {
    return 42;
}

comm_status made(comm_ssl_configure_callback callback, comm_ctx_configure_callback of_ctx = nullptr) {
    Keywords keywords;
    comm_ssl_engine *engine = nullptr;
    if (callback != nullptr)
        comm_ssl_keywords_set_ssl_configure_callback(&keywords.side(COMM_SERVER).set, callback, nullptr,
                                                     nullptr);
    if (of_ctx != nullptr)
        comm_ssl_keywords_set_ctx_configure_callback(&keywords.side(COMM_SERVER).set, of_ctx, nullptr,
                                                     nullptr);
    const comm_status status = comm_make_ssl_engine(&keywords.set, &engine);
    comm_free_ssl_engine(engine);
    return status;
}

} // namespace

TEST_CASE("a configure callback's condition counts only if it was left inside") {
    CHECK(comm_ssl_new(nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(made(old_one) == COMM_USAGE_ERROR);
    CHECK(text() == "the ssl-configure-callback failed");
    CHECK(std::string(comm_condition_argument(nullptr)).empty());
    CHECK(comm_ssl_new(nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(made(nullptr, old_one_of_ctx) == COMM_USAGE_ERROR);
    CHECK(text() == "the ctx-configure-callback failed");
}

TEST_CASE("a direct call that fails without a reason of OpenSSL's leaves a condition all the same") {
    CHECK(comm_ssl_new(nullptr, nullptr) == COMM_USAGE_ERROR); // an older one
    CHECK(made(no_command) == COMM_SSL_FAILURE);
    CHECK(text() == "ssl_ctrl: OpenSSL gave no reason");
    CHECK(comm_condition_queue_length(nullptr) == 0);
    CHECK(comm_condition_code(nullptr) == 0);
}

TEST_CASE("a configure callback that gets over a failure has not failed, and one may answer a wrong number") {
    CHECK(made(gets_over_it) == 0);
    CHECK(made(no_type) == COMM_SSL_FAILURE);
    CHECK(text() == "the ssl-configure-callback failed");
}

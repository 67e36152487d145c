// Wrong use, callbacks that fail or misbehave, and what belongs to the caller.
#include "support/engine.hpp"

#include <cerrno>

namespace {

std::string argument() {
    return comm_condition_argument(nullptr);
}

} // namespace

TEST_CASE("a callback cannot step the engine that runs it, and may destroy it") {
    static comm_ssl_engine *running;
    static comm_step inner;
    Context context(COMM_SERVER, "server");
    auto meddle = [](comm_ssl_pointer, void *) -> comm_decision_answer {
        inner = comm_ssl_engine_handshake(running);
        comm_free_ssl_engine(running);
        return COMM_PROCEED;
    };
    REQUIRE(comm_set_ssl_ctx_cert_cb(context.ctx, meddle, nullptr, nullptr) == 0);
    Keywords keywords;
    REQUIRE(comm_make_ssl_engine(&keywords.ctx(context.ctx).set, &running) == 0);
    RawPeer peer(false, "");
    peer.start();
    peer.handshake();
    char hello[4096];
    size_t accepted = 0;
    REQUIRE(comm_ssl_engine_feed(running, hello, peer.take(hello, sizeof hello), &accepted) == 0);
    CHECK(comm_ssl_engine_handshake(running) == COMM_WANT_READ);
    CHECK(inner == COMM_FAILED);
    CHECK(comm_live_handle_count() == 1); // the context alone: the engine went at the end of the step
}

namespace {

// Each looked up before: an entry is made by several calls, with none of ours in between.
void queue_two() {
    const auto err_new = RAW(ERR_new);
    const auto set_debug = RAW(ERR_set_debug);
    const auto set_error = RAW(ERR_set_error);
    err_new(), set_debug("there.c", 12, "there"), set_error(ERR_LIB_USER, 77, "first %d", 1);
    err_new(), set_error(ERR_LIB_USER, 78, nullptr);
}

void queue_two_before_3() {
    const auto put_error =
        reinterpret_cast<void (*)(int, int, int, const char *, int)>(raw_address("ERR_put_error"));
    const auto add_data = RAW(ERR_add_error_data);
    put_error(ERR_LIB_USER, 0, 77, "there.c", 12), add_data(2, "first ", "1");
    put_error(ERR_LIB_USER, 0, 78, "there.c", 13);
}

} // namespace

TEST_CASE("the caller's queue and errno are the caller's") {
    Context context(COMM_SERVER, "server");
    before_3() ? queue_two_before_3() : queue_two();
    errno = EXDEV;
    Keywords keywords;
    {
        Engine engine(keywords.ctx(context.ctx));
        size_t accepted = 0;
        comm_ssl_engine_feed(engine.engine, "not TLS at all", 14, &accepted);
        CHECK(engine.handshake() == COMM_FAILED);
        CHECK(library_of(comm_condition_code(nullptr)) == ERR_LIB_SSL); // and not mistaken for ours
        CHECK(comm_ssl_ctx_use_certificate_file(context.ctx, "/nowhere", COMM_SSL_FILETYPE_PEM) == 0);
    }
    CHECK(errno == EXDEV);
    const char *file, *function = "there", *data;
    int line, flags;
    // Looked up before: the texts are the queue's, which a call of ours takes away and brings back.
    const auto get_before_3 = reinterpret_cast<unsigned long (*)(const char **, int *, const char **, int *)>(
        raw_address("ERR_get_error_line_data"));
    const unsigned long first = before_3() ? get_before_3(&file, &line, &data, &flags)
                                           : RAW(ERR_get_error_all)(&file, &line, &function, &data, &flags);
    CHECK(std::string(file) == "there.c");
    CHECK(line == 12);
    CHECK(std::string(function) == "there");
    CHECK(std::string(data) == "first 1");
    CHECK(reason_of(first) == 77);
    CHECK(library_of(first) == ERR_LIB_USER);
    CHECK(reason_of(RAW(ERR_get_error)()) == 78);
    CHECK(RAW(ERR_get_error)() == 0);
}

TEST_CASE("a direct call that fails leaves its reason to be read") {
    Context context(COMM_SERVER);
    CHECK(comm_ssl_ctx_use_certificate_file(context.ctx, "/nowhere/cert.pem", COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(text().find("ssl_ctx_use_certificate_file") == 0);
    CHECK(comm_condition_queue_length(nullptr) >= 1);
    CHECK(std::string(comm_condition_queue_text(nullptr, 0)).find("/nowhere/cert.pem") != std::string::npos);
    CHECK(std::string(comm_condition_queue_text(nullptr, 99)).empty());
    CHECK(std::string(comm_condition_reason(nullptr)) == "No such file or directory");
    CHECK(comm_ssl_ctx_use_certificate_file(context.ctx, nullptr, COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
    CHECK(argument() == "filename");
    CHECK(comm_ssl_ctx_use_certificate_file(nullptr, "x", COMM_SSL_FILETYPE_PEM) == 0);
    CHECK(argument() == "ssl-ctx");
}

TEST_CASE("conditions can be kept") {
    comm_destroy_ssl_ctx(nullptr);
    REQUIRE(comm_ssl_new(nullptr, nullptr) == COMM_USAGE_ERROR);
    comm_condition *kept = nullptr;
    REQUIRE(comm_copy_condition(&kept) == 0);
    REQUIRE(comm_get_verification_mode(comm_of_ctx(nullptr), COMM_DEFAULT, nullptr) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(kept)) == "ssl-ctx");
    CHECK(std::string(comm_condition_argument(nullptr)) == "mode");
    CHECK(comm_condition_alert(kept) == -1);
    CHECK(comm_condition_verify_depth(kept) == -1);
    CHECK(comm_condition_alert_sender(kept) == COMM_NONE);
    comm_retain_condition(kept);
    comm_free_condition(kept);
    comm_free_condition(kept);
}

TEST_CASE("an engine names the argument that is wrong") {
    Context context(COMM_SERVER);
    Keywords keywords;
    comm_ssl_engine *engine = nullptr;
    size_t n = 0;
    char buffer[8];
    CHECK(comm_make_ssl_engine(&keywords.set, nullptr) == COMM_USAGE_ERROR);
    CHECK(argument() == "engine");
    CHECK(comm_make_ssl_engine(&Keywords().ring(0).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ring-size");
    CHECK(comm_make_ssl_engine(&Keywords().ring((1 << 20) + 1).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ring-size");
    CHECK(comm_make_ssl_engine(&Keywords().ring(SIZE_MAX).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ring-size");
    CHECK(comm_make_ssl_engine(&Keywords().side(COMM_INPUT).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ssl-side");
    CHECK(comm_make_ssl_engine(&Keywords().symbol(COMM_CLIENT).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ssl-ctx");
    CHECK(comm_make_ssl_engine(&Keywords().ctx(nullptr).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "ssl-ctx");
    CHECK(comm_make_ssl_engine(&Keywords().socket(1).set, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "socket");
    comm_ssl_keywords unset = {};
    CHECK(comm_make_ssl_engine(&unset, &engine) == COMM_USAGE_ERROR);
    CHECK(argument() == "keywords");
    CHECK(engine == nullptr);

    Engine made(keywords.ctx(context.ctx));
    CHECK(comm_ssl_engine_feed(nullptr, "", 0, &n) == COMM_USAGE_ERROR);
    CHECK(argument() == "engine");
    CHECK(comm_ssl_engine_feed(made.engine, nullptr, 1, &n) == COMM_USAGE_ERROR);
    CHECK(argument() == "data");
    CHECK(comm_ssl_engine_feed(made.engine, "", 0, nullptr) == COMM_USAGE_ERROR);
    CHECK(argument() == "accepted");
    CHECK(comm_ssl_engine_feed_failure(made.engine, 0) == COMM_USAGE_ERROR);
    CHECK(argument() == "error-number");
    CHECK(comm_ssl_engine_take(made.engine, nullptr, 1, &n) == COMM_USAGE_ERROR);
    CHECK(comm_ssl_engine_read(made.engine, buffer, 0, &n) == COMM_FAILED);
    CHECK(comm_ssl_engine_write(made.engine, buffer, 0, &n) == COMM_FAILED);
    CHECK(comm_ssl_engine_handshake(nullptr) == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
    CHECK(comm_ssl_engine_ssl(nullptr) == nullptr);
    CHECK(comm_ssl_engine_ctx(nullptr) == nullptr);
    comm_free_ssl_engine(nullptr);
}

TEST_CASE("an SSL has one driver at a time") {
    Context context(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    {
        Engine first(Keywords().ssl(ssl));
        comm_ssl_engine *second = nullptr;
        CHECK(comm_make_ssl_engine(&Keywords().ssl(ssl).set, &second) == COMM_USAGE_ERROR);
        CHECK(argument() == "ssl-ctx");
    }
    { Engine again(Keywords().ssl(ssl)); }
    comm_destroy_ssl(ssl);
}

TEST_CASE("an SSL that was given gets its BIOs back") {
    Context context(COMM_SERVER);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    BIO *in = RAW(BIO_new)(RAW(BIO_s_mem)()), *out = RAW(BIO_new)(RAW(BIO_s_mem)());
    RAW(SSL_set_bio)(ssl, in, out);
    {
        Engine engine(Keywords().ssl(ssl));
        CHECK(RAW(SSL_get_rbio)(ssl) != in);
    }
    CHECK(RAW(SSL_get_rbio)(ssl) == in);
    CHECK(RAW(SSL_get_wbio)(ssl) == out);
    RAW(BIO_write)(in, "x", 1);
    comm_ssl_engine *engine = nullptr;
    CHECK(comm_make_ssl_engine(&Keywords().ssl(ssl).set, &engine) == COMM_USAGE_ERROR); // it holds data
    comm_destroy_ssl(ssl);
}

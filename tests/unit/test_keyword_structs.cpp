// Keyword structs: what they own, and what is refused of them.
#include "support/engine.hpp"

#include <cstring>
#include <thread>

namespace {

// A configure callback: how often it was called, and how often its data was freed.
struct Counted {
    std::atomic<int> calls{0}, freed{0};
    comm_ssl_keywords *clears = nullptr;
    static comm_status COMM_CALL of_ctx(comm_ssl_ctx_pointer, void *data) {
        return static_cast<Counted *>(data)->call();
    }
    static comm_status COMM_CALL of_ssl(comm_ssl_pointer, void *data) {
        return static_cast<Counted *>(data)->call();
    }
    static void COMM_CALL free(void *data) {
        static_cast<Counted *>(data)->freed++;
    }
    comm_status call() {
        calls++;
        if (clears != nullptr)
            comm_ssl_keywords_clear(clears);
        return freed == 0 ? 0 : COMM_SSL_FAILURE; // data that is freed may not be used
    }
};

void set(comm_ssl_keywords &keywords, Counted &ctx, Counted &ssl) {
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    comm_ssl_keywords_set_ctx_configure_callback(&keywords, Counted::of_ctx, &ctx, Counted::free);
    comm_ssl_keywords_set_ssl_configure_callback(&keywords, Counted::of_ssl, &ssl, Counted::free);
}

comm_status make_engine(const comm_ssl_keywords &keywords) {
    comm_ssl_engine *engine = nullptr;
    const comm_status status = comm_make_ssl_engine(&keywords, &engine);
    comm_free_ssl_engine(engine);
    return status;
}

} // namespace

TEST_CASE("a struct is used for any number of calls, and its callbacks are freed once") {
    Counted ctx, ssl;
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    set(keywords, ctx, ssl);
    for (int i = 0; i < 3; i++)
        CHECK(make_engine(keywords) == 0);
    comm_ssl_keywords_set_ring_size(&keywords, 0); // a call that fails keeps nothing and frees nothing
    CHECK(make_engine(keywords) == COMM_USAGE_ERROR);
    CHECK(ctx.calls == 3);
    CHECK(ssl.calls == 3);
    CHECK(ctx.freed + ssl.freed == 0);
    comm_ssl_keywords_clear(&keywords);
    CHECK(ctx.freed == 1);
    CHECK(ssl.freed == 1);
    CHECK(keywords.present == 0);
    CHECK(make_engine(keywords) == 0); // as one that was just made
    comm_ssl_keywords_clear(&keywords);
    CHECK(ctx.freed + ssl.freed == 2);
}

TEST_CASE("a callback that is set again takes the place of the one before, which is freed") {
    Counted first, second;
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    set(keywords, first, first);
    comm_ssl_keywords_set_ssl_configure_callback(&keywords, Counted::of_ssl, &second, Counted::free);
    CHECK(first.freed == 1);
    comm_ssl_keywords_set_ctx_configure_callback(&keywords, nullptr, &second,
                                                 Counted::free); // nothing is to be called
    CHECK(first.freed == 2);
    CHECK(second.freed == 1);
    comm_ssl_keywords_clear(&keywords);
    CHECK(second.freed == 2);
}

TEST_CASE("a callback that clears its own struct is not freed under itself") {
    Counted ctx, ssl;
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    set(keywords, ctx, ssl);
    ctx.clears = &keywords;
    CHECK(make_engine(keywords) == 0);
    CHECK(ctx.calls == 1);
    CHECK(ssl.calls == 1);
    CHECK(ctx.freed == 1);
    CHECK(ssl.freed == 1);
    CHECK(keywords.present == 0);
}

TEST_CASE("a struct serves calls of several threads at once") {
    Counted ctx, ssl;
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    set(keywords, ctx, ssl);
    std::atomic<int> failed{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; i++)
        threads.emplace_back([&] {
            for (int times = 0; times < 50; times++)
                failed += make_engine(keywords) != 0;
        });
    for (auto &thread : threads)
        thread.join();
    comm_ssl_keywords_clear(&keywords);
    CHECK(failed == 0);
    CHECK(ssl.calls == 200);
    CHECK(ctx.freed + ssl.freed == 2);
}

TEST_CASE("what a call keeps lives until its last holder is gone") {
    struct Asked {
        int freed = 0;
        static comm_status COMM_CALL give(size_t, int32_t, void *, size_t *length, void *) {
            return *length = 0, 0;
        }
        static void COMM_CALL free(void *data) {
            static_cast<Asked *>(data)->freed++;
        }
    } asked;
    comm_pem_keywords keywords;
    comm_pem_keywords_init(&keywords, sizeof keywords);
    comm_pem_keywords_set_callback(&keywords, Asked::give, &asked, Asked::free);
    {
        Context one(COMM_SERVER), other(COMM_SERVER);
        for (const Context *context : {&one, &other})
            REQUIRE(comm_set_ssl_ctx_password_callback(context->ctx, &keywords) == 0);
        comm_pem_keywords_clear(&keywords);
        CHECK(asked.freed == 0);
        comm_destroy_ssl_ctx(std::exchange(one.ctx, nullptr));
        CHECK(asked.freed == 0);
    }
    CHECK(asked.freed == 1);
}

TEST_CASE("a field that was assigned is refused, and its setter named") {
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    auto refused = [&](const std::string &keyword, const std::string &setter) {
        comm_ssl_engine *engine = nullptr;
        CHECK(comm_make_ssl_engine(&keywords, &engine) == COMM_USAGE_ERROR);
        CHECK(std::string(comm_condition_argument(nullptr)) == keyword);
        CHECK(text() == keyword + " was assigned, which does not set it: call " + setter);
        CHECK(engine == nullptr);
        comm_ssl_keywords_init(&keywords, sizeof keywords);
    };
    keywords.ssl_ctx = comm_ssl_ctx_symbol(COMM_T);
    refused("ssl-ctx", "comm_ssl_keywords_set_ssl_ctx");
    keywords.verify_name = "localhost";
    refused("verify-name", "comm_ssl_keywords_set_verify_name");
    keywords.handshake_timeout = 5;
    refused("handshake-timeout", "comm_ssl_keywords_set_handshake_timeout");
    keywords.accept_truncation = 1;
    refused("accept-truncation", "comm_ssl_keywords_set_accept_truncation");
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_CLIENT); // beside one that was set
    keywords.verify = COMM_NONE;
    refused("verify", "comm_ssl_keywords_set_verify");
}

TEST_CASE("a field that was assigned is refused by every kind of struct") {
    comm_detach_keywords detach;
    comm_detach_keywords_init(&detach, sizeof detach);
    detach.retry_count = 3;
    CHECK(comm_detach_ssl(nullptr, &detach) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "retry-count");
    comm_option_keywords options;
    comm_option_keywords_init(&options, sizeof options);
    options.no_ticket = 1;
    Context context(COMM_SERVER);
    CHECK(comm_set_ssl_ctx_options(comm_of_ctx(context.ctx), &options) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "no-ticket");
    comm_pem_keywords pem;
    comm_pem_keywords_init(&pem, sizeof pem);
    const char *list[] = {"1024", "x"};
    pem.filename_list = list;
    pem.filename_list_count = 2;
    CHECK(comm_set_ssl_ctx_dh(comm_of_ctx(context.ctx), &pem) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "filename-list");
    comm_library_keywords library;
    comm_library_keywords_init(&library, sizeof library);
    library.already_done = 1;
    CHECK(comm_ensure_ssl(&library) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "already-done");
    comm_server_keywords server;
    comm_server_keywords_init(&server, sizeof server);
    server.threads = 8;
    comm_tcp_server *started = nullptr;
    CHECK(comm_start_up_server(&server, &started) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "threads");
}

TEST_CASE("a struct of an older program is smaller, and is cleared as far as it goes") {
    Counted ctx, ssl;
    comm_ssl_keywords whole;
    memset(&whole, 0x55, sizeof whole);
    const size_t older = offsetof(comm_ssl_keywords, handshake_timeout);
    comm_ssl_keywords_init(&whole, older);
    set(whole, ctx, ssl);
    CHECK(make_engine(whole) == 0);
    comm_ssl_keywords_clear(&whole);
    CHECK(ctx.freed + ssl.freed == 2);
    CHECK(whole.size == older);
    const auto *beyond = reinterpret_cast<const unsigned char *>(&whole) + older;
    for (size_t i = 0; i < sizeof whole - older; i++)
        REQUIRE(beyond[i] == 0x55);
}

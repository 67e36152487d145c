// Who makes, configures and frees contexts and SSLs: whatever is given as :ssl-ctx, to every call that takes
// it. What is freed is told by OpenSSL's own free callbacks.
#include "support/stream.hpp"

#include <atomic>

#include <functional>

namespace {

enum Given { SYMBOL, OUR_CTX, OWN_CTX, OUR_SSL, OWN_SSL };
enum Call { AN_ENGINE, A_STREAM, AN_ATTACH, A_CONNECT };

bool is_ctx(Given given) {
    return given == OUR_CTX || given == OWN_CTX;
}
bool is_ssl(Given given) {
    return given == OUR_SSL || given == OWN_SSL;
}

struct Freed {
    int ctx, ssl;
    bool operator==(const Freed &other) const {
        return ctx == other.ctx && ssl == other.ssl;
    }
};
std::ostream &operator<<(std::ostream &out, const Freed &freed) {
    return out << freed.ctx << " contexts, " << freed.ssl << " SSLs";
}

// OpenSSL calls for the threads of all later cases too.
std::atomic<int> freed_ctxs, freed_ssls;

Freed freed() {
    return {freed_ctxs, freed_ssls};
}

void watch() {
    auto on_ctx = [](void *, void *, CRYPTO_EX_DATA *, int, long, void *) { freed_ctxs++; };
    auto on_ssl = [](void *, void *, CRYPTO_EX_DATA *, int, long, void *) { freed_ssls++; };
    static const int indices =
        RAW(CRYPTO_get_ex_new_index)(CRYPTO_EX_INDEX_SSL_CTX, 0, nullptr, nullptr, nullptr, on_ctx) +
        RAW(CRYPTO_get_ex_new_index)(CRYPTO_EX_INDEX_SSL, 0, nullptr, nullptr, nullptr, on_ssl);
    CHECK(indices > 0);
    freed_ctxs = freed_ssls = 0;
}

// What the caller gives, with the caller's reference.
class Object {
  public:
    explicit Object(Given given) : given(given) {
        if (given == OUR_CTX || given == OUR_SSL)
            REQUIRE(comm_make_ssl_ctx(&Keywords().side(COMM_CLIENT).set, &ctx) == 0);
        if (given == OWN_CTX || given == OWN_SSL)
            ctx = RAW(SSL_CTX_new)(RAW(TLS_client_method)());
        if (given == OUR_SSL)
            REQUIRE(comm_ssl_new(ctx, &ssl) == 0);
        if (given == OWN_SSL)
            ssl = RAW(SSL_new)(ctx);
        if (ssl != nullptr)
            release_ctx(); // the SSL holds it
    }
    ~Object() {
        release();
    }
    Object(const Object &) = delete;

    void set(Keywords &keywords) const {
        if (given == SYMBOL)
            keywords.symbol(COMM_T);
        else if (ssl != nullptr)
            keywords.ssl(ssl);
        else
            keywords.ctx(ctx);
    }
    void release() {
        if (ssl != nullptr && given == OUR_SSL)
            comm_destroy_ssl(ssl);
        else if (ssl != nullptr)
            RAW(SSL_free)(ssl);
        ssl = nullptr;
        release_ctx();
    }
    comm_ssl_pointer ssl = nullptr;
    comm_ssl_ctx_pointer ctx = nullptr;

  private:
    void release_ctx() {
        if (given == OWN_CTX || given == OWN_SSL)
            RAW(SSL_CTX_free)(ctx);
        else
            comm_destroy_ssl_ctx(ctx);
        ctx = nullptr;
    }
    Given given;
};

// Something made by each of the calls that take :ssl-ctx, with no handshake yet.
class User {
  public:
    User(Call call, Keywords &keywords) : call(call) {
        keywords.handshake_timeout(0); // of what makes streams: they do none
        switch (call) {
        case AN_ENGINE:
            keywords.set.present &= ~COMM_SSL_KEYWORDS_HANDSHAKE_TIMEOUT;
            status = comm_make_ssl_engine(&keywords.side(COMM_CLIENT).set, &engine);
            break;
        case A_STREAM:
            status =
                comm_make_socket_stream(&keywords.side(COMM_CLIENT).socket(sockets.ours).set, &stream.stream);
            break;
        case AN_ATTACH:
            REQUIRE(comm_make_socket_stream(&Keywords().socket(sockets.ours).set, &stream.stream) == 0);
            status = comm_attach_ssl(stream.stream, &keywords.side(COMM_CLIENT).set, nullptr);
            break;
        case A_CONNECT:
            status = comm_open_tcp_stream("localhost", listener.port.c_str(), &keywords.set, &stream.stream);
            break;
        }
        if (call == A_STREAM && status == 0)
            sockets.give();
        if (call == AN_ATTACH)
            sockets.give();
    }
    ~User() {
        end();
    }
    User(const User &) = delete;

    void end() {
        comm_free_ssl_engine(std::exchange(engine, nullptr));
        comm_free_socket_stream(std::exchange(stream.stream, nullptr));
    }
    // The stream stays, closed.
    void close() {
        REQUIRE(call != AN_ENGINE);
        CHECK(stream.close() == 0);
    }
    comm_ssl_pointer ssl() {
        return engine != nullptr ? comm_ssl_engine_ssl(engine) : comm_socket_stream_ssl(stream.stream);
    }
    comm_ssl_ctx_pointer ctx() {
        return engine != nullptr ? comm_ssl_engine_ctx(engine) : comm_socket_stream_ctx(stream.stream);
    }
    bool sent_something() {
        char byte;
        return call != A_CONNECT && recv(sockets.theirs, &byte, 1, MSG_DONTWAIT) != -1;
    }
    comm_status status = 0;
    comm_ssl_engine *engine = nullptr;
    SocketPair sockets;
    Listener listener;
    Stream stream;

  private:
    Call call;
};

// A configure callback: what it saw, and when.
struct Configure {
    int calls = 0, freed = 0, turn = 0;
    comm_status answer = 0;
    void *seen = nullptr;
    std::function<void()> act;

    static comm_status COMM_CALL ctx(comm_ssl_ctx_pointer ctx, void *data) {
        return static_cast<Configure *>(data)->call(ctx);
    }
    static comm_status COMM_CALL ssl(comm_ssl_pointer ssl, void *data) {
        return static_cast<Configure *>(data)->call(ssl);
    }
    static void COMM_CALL free(void *data) {
        static_cast<Configure *>(data)->freed++;
    }
    comm_status call(void *pointer) {
        static int turns;
        calls++;
        turn = ++turns;
        seen = pointer;
        if (act)
            act();
        return answer;
    }
};

void set_callbacks(Keywords &keywords, Configure &ctx, Configure &ssl) {
    comm_ssl_keywords_set_ctx_configure_callback(&keywords.set, Configure::ctx, &ctx, Configure::free);
    comm_ssl_keywords_set_ssl_configure_callback(&keywords.set, Configure::ssl, &ssl, Configure::free);
}

// Whose callback fails: the context's, which only a symbol has, or the SSL's.
struct Failing {
    Given given;
    bool of_ctx;
};

comm_status failure_of(comm_status answer) {
    return answer == COMM_SOCKET_ERROR ? COMM_SOCKET_ERROR : COMM_SSL_FAILURE;
}

} // namespace

TEST_CASE("who frees what, and when") {
    const auto given = GENERATE(SYMBOL, OUR_CTX, OWN_CTX, OUR_SSL, OWN_SSL);
    const auto call = GENERATE(AN_ENGINE, A_STREAM, AN_ATTACH, A_CONNECT);
    const auto caller_first = GENERATE(false, true);
    CAPTURE(given, call, caller_first);
    watch();
    Object object(given);
    Keywords keywords;
    object.set(keywords);
    User user(call, keywords);
    REQUIRE(user.status == 0);
    CHECK(user.ssl() != nullptr);
    CHECK((object.ssl == nullptr || user.ssl() == object.ssl));
    CHECK((object.ctx == nullptr || user.ctx() == object.ctx));
    CHECK(freed() == Freed{0, 0});
    if (caller_first) {
        object.release();
        CHECK(freed() == Freed{0, 0}); // it is still in use
        CHECK(user.ssl() != nullptr);
        user.end();
        CHECK(freed() == Freed{1, 1});
    } else {
        user.end();
        CHECK(freed() == Freed{given == SYMBOL, !is_ssl(given)});
        object.release();
        CHECK(freed() == Freed{1, 1});
    }
}

TEST_CASE("a stream that is closed, detached or loses its socket lets go, before it is freed") {
    const auto given = GENERATE(SYMBOL, OUR_CTX, OWN_CTX, OUR_SSL, OWN_SSL);
    const auto call = GENERATE(A_STREAM, AN_ATTACH, A_CONNECT);
    const auto how = GENERATE(0, 1, 2);
    CAPTURE(given, call, how);
    watch();
    Object object(given);
    Keywords keywords;
    object.set(keywords);
    User user(call, keywords);
    REQUIRE(user.status == 0);
    int64_t socket = -1;
    if (how == 0)
        user.close();
    else if (how == 1)
        CHECK(user.stream.detach() == 0);
    else
        CHECK(user.stream.replace(-1, socket) == 0);
    if (socket >= 0)
        close(int(socket));
    CHECK(freed() == Freed{given == SYMBOL, !is_ssl(given)});
    if (is_ssl(given))
        CHECK(RAW(SSL_get_rbio)(object.ssl) == nullptr); // and no longer has the socket
}

TEST_CASE("a context made of a context is one more reference") {
    const auto given = GENERATE(OUR_CTX, OWN_CTX);
    const auto caller_first = GENERATE(false, true);
    watch();
    Object object(given);
    comm_ssl_ctx_pointer same = nullptr;
    REQUIRE(comm_make_ssl_ctx(&Keywords().ctx(object.ctx).set, &same) == 0);
    CHECK(same == object.ctx);
    if (caller_first)
        object.release();
    else
        comm_destroy_ssl_ctx(same);
    CHECK(freed() == Freed{0, 0});
    if (caller_first)
        comm_destroy_ssl_ctx(same);
    else
        object.release();
    CHECK(freed() == Freed{1, 0});
}

TEST_CASE("a context is freed when its last SSL is, with its callback") {
    static int data_freed;
    data_freed = 0;
    watch();
    Object object(GENERATE(OUR_CTX, OWN_CTX));
    auto proceed = [](comm_ssl_pointer, void *) -> comm_decision_answer { return COMM_PROCEED; };
    REQUIRE(comm_set_ssl_ctx_cert_cb(object.ctx, proceed, nullptr, [](void *) { data_freed++; }) == 0);
    Keywords keywords;
    object.set(keywords);
    User first(AN_ENGINE, keywords), second(AN_ENGINE, keywords);
    object.release();
    first.end();
    CHECK(freed() == Freed{0, 1});
    CHECK(data_freed == 0);
    second.end();
    CHECK(freed() == Freed{1, 2});
    CHECK(data_freed == 1);
}

TEST_CASE("configure callbacks run for what a call makes: once, in order, before the handshake") {
    const auto given = GENERATE(SYMBOL, OUR_CTX, OWN_CTX, OUR_SSL, OWN_SSL);
    const auto call = GENERATE(AN_ENGINE, A_STREAM, AN_ATTACH, A_CONNECT);
    CAPTURE(given, call);
    Configure ctx, ssl;
    Keywords keywords;
    Object object(given);
    object.set(keywords);
    set_callbacks(keywords.name("localhost"), ctx, ssl);
    ctx.act = [&] {
        auto *made = static_cast<SSL_CTX *>(ctx.seen);
        CHECK(RAW(SSL_CTX_get_verify_mode)(made) == SSL_VERIFY_PEER); // it has its defaults,
        RAW(SSL_CTX_set_verify)(made, SSL_VERIFY_NONE, nullptr);      // whose last word is the callback's
        RAW(SSL_CTX_set_options)(made, SSL_OP_NO_TICKET);
    };
    ssl.act = [&] {
        auto *made = static_cast<SSL *>(ssl.seen);
        CHECK(RAW(SSL_get_state)(made) == TLS_ST_BEFORE);
        CHECK(RAW(SSL_is_server)(made) == 0);
        CHECK(std::string(RAW(SSL_get_servername)(made, TLSEXT_NAMETYPE_host_name)) == "localhost");
        CHECK(((RAW(SSL_get_options)(made) & SSL_OP_NO_TICKET) != 0) == (given == SYMBOL));
        RAW(SSL_ctrl)(made, SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, const_cast<char *>("another"));
    };
    {
        User user(call, keywords);
        REQUIRE(user.status == 0);
        CHECK(ctx.calls == (given == SYMBOL));
        CHECK(ssl.calls == !is_ssl(given));
        CHECK((given != SYMBOL || ctx.turn < ssl.turn));
        CHECK((ctx.calls == 0 || ctx.seen == user.ctx()));
        CHECK((ssl.calls == 0 || ssl.seen == user.ssl()));
        CHECK(!user.sent_something());
        const char *name = RAW(SSL_get_servername)(user.ssl(), TLSEXT_NAMETYPE_host_name);
        CHECK(std::string(name == nullptr ? "" : name) == (is_ssl(given) ? "" : "another"));
        if (given == SYMBOL)
            CHECK(RAW(SSL_get_verify_mode)(user.ssl()) == SSL_VERIFY_NONE);
        CHECK(ctx.freed == 1); // called or not, nothing uses them any more
        CHECK(ssl.freed == 1);
    }
    CHECK(ctx.freed + ssl.freed == 2);
    CHECK(ctx.calls + ssl.calls == (given == SYMBOL ? 2 : is_ctx(given)));
}

TEST_CASE("a configure callback that fails, fails the call, and nothing is left of it") {
    const auto call = GENERATE(AN_ENGINE, A_STREAM, AN_ATTACH, A_CONNECT);
    const auto [given, of_ctx] = GENERATE(Failing{SYMBOL, true}, Failing{SYMBOL, false},
                                          Failing{OUR_CTX, false}, Failing{OWN_CTX, false});
    const comm_status answer = GENERATE(COMM_SOCKET_ERROR, -1, 4242);
    CAPTURE(given, call, of_ctx, answer);
    watch();
    Configure ctx, ssl;
    Keywords keywords;
    Object object(given);
    object.set(keywords);
    set_callbacks(keywords, ctx, ssl);
    (of_ctx ? ctx : ssl).answer = answer;
    User user(call, keywords);
    CHECK(user.status == failure_of(answer));
    CHECK(comm_condition_type(nullptr) == failure_of(answer));
    CHECK(text() == std::string("the ") + (of_ctx ? "ctx" : "ssl") + "-configure-callback failed");
    CHECK(user.engine == nullptr);
    CHECK((user.stream.stream != nullptr) == (call == AN_ATTACH));
    CHECK(freed() == Freed{given == SYMBOL, !of_ctx});
    CHECK(ctx.calls == (given == SYMBOL));
    CHECK(ssl.calls == !of_ctx);
    CHECK(ctx.freed + ssl.freed == 0); // the data is still the caller's
    CHECK(!user.sent_something());
    if (call == AN_ATTACH) { // it is plain as before, and may be attached again
        CHECK(comm_socket_stream_ssl(user.stream.stream) == nullptr);
        ctx.answer = ssl.answer = 0;
        CHECK(comm_attach_ssl(user.stream.stream, &keywords.set, nullptr) == 0);
        CHECK(ctx.freed + ssl.freed == 2);
    }
}

TEST_CASE("what a callback of ours failed with is the call's condition") {
    Configure ctx, ssl;
    Keywords keywords;
    set_callbacks(keywords.symbol(COMM_T), ctx, ssl);
    ctx.act = [&] { ctx.answer = comm_make_ssl_ctx(nullptr, nullptr); };
    User user(GENERATE(AN_ENGINE, A_STREAM, AN_ATTACH, A_CONNECT), keywords);
    CHECK(user.status == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "context");
}

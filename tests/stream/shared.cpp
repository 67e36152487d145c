// Contexts that threads share, and callbacks that are replaced while handshakes run.
#include "support/connection.hpp"
#include "support/pem.hpp"

#include <atomic>
#include <deque>
#include <future>

namespace {

enum { THREADS = 8, TURNS = 3, MEETINGS = 12 };

// An engine without assertions, which belong to the test's own thread.
struct Bare {
    comm_ssl_engine *engine = nullptr;
    Bare(comm_ssl_ctx_pointer ctx, comm_ssl_side side) {
        comm_make_ssl_engine(&Keywords().ctx(ctx).side(side).name("localhost").set, &engine);
    }
    ~Bare() {
        comm_free_ssl_engine(engine);
    }
    Bare(const Bare &) = delete;
};

size_t move(const Bare &from, const Bare &to) {
    char buffer[17000];
    size_t got = 0, fed = 0;
    comm_ssl_engine_take(from.engine, buffer, sizeof buffer, &got);
    comm_ssl_engine_feed(to.engine, buffer, got, &fed);
    return fed;
}

bool say(const Bare &from, const Bare &to, const std::string &words) {
    char buffer[100];
    size_t accepted = 0, got = 0;
    if (comm_ssl_engine_write(from.engine, words.data(), words.size(), &accepted) != COMM_DONE)
        return false;
    move(from, to);
    return comm_ssl_engine_read(to.engine, buffer, sizeof buffer, &got) == COMM_DONE &&
           std::string(buffer, got) == words;
}

// Two new engines of the contexts shake hands and talk.
bool meet(comm_ssl_ctx_pointer client_context, comm_ssl_ctx_pointer server_context) {
    const Bare client(client_context, COMM_CLIENT), server(server_context, COMM_SERVER);
    comm_step ours, theirs;
    if (client.engine == nullptr || server.engine == nullptr)
        return false;
    do {
        ours = comm_ssl_engine_handshake(client.engine);
        theirs = comm_ssl_engine_handshake(server.engine);
    } while ((move(client, server) | move(server, client)) != 0);
    return ours == COMM_DONE && theirs == COMM_DONE && say(client, server, "question") &&
           say(server, client, "answer");
}

bool meet_often(const Context &client, const Context &server) {
    for (int i = 0; i < MEETINGS; i++)
        if (!meet(client.ctx, server.ctx))
            return false;
    return true;
}

// A stream's end of an exchange that begins with the handshake and ends with the client's close.
bool exchange(Stream &end, bool client, size_t size) {
    const Content of_client(1), of_server(2);
    if (client)
        return of_client.send(end, size, 5000) && of_server.receive(end, size) && end.close() == 0;
    return of_client.receive(end, size) && of_server.send(end, size, 5000) && end.read().empty() &&
           end.status == 0;
}

// What a callback is given, which must live as long as a callback may run with it.
struct Given {
    std::atomic<int> &living;
    std::atomic<int> &called;
    std::atomic<bool> alive{true};
    Given(std::atomic<int> &living, std::atomic<int> &called) : living(living), called(called) {
        living++;
    }
    bool use() {
        called++;
        return alive;
    }
    static Given *of(void *data) {
        return static_cast<Given *>(data);
    }
    static void COMM_CALL free(void *data) {
        of(data)->alive = false;
        of(data)->living--;
        delete of(data);
    }
};

comm_decision_answer proceed_with(void *data) {
    return Given::of(data)->use() ? COMM_PROCEED : COMM_REJECT;
}
comm_decision_answer COMM_CALL choose(comm_ssl_pointer, void *data) {
    return proceed_with(data);
}
comm_decision_answer COMM_CALL greet(comm_ssl_pointer, const char *, void *data) {
    return proceed_with(data);
}
comm_decision_answer COMM_CALL judge(comm_ssl_pointer, comm_x509_pointer, int32_t ok, void *data) {
    return ok == 1 ? proceed_with(data) : COMM_REJECT;
}
int32_t COMM_CALL verify(int32_t ok, comm_x509_store_ctx_pointer, void *data) {
    return Given::of(data)->use() ? ok : 0;
}
comm_status COMM_CALL parameters(int32_t, int32_t, comm_dh_pointer *dh, void *data) {
    return Given::of(data)->use() ? comm_read_dhparams(cert("dh2048.params").c_str(), nullptr, dh)
                                  : COMM_USAGE_ERROR;
}
comm_status set_parameters(comm_ssl_or_ctx target, Given *given) {
    return comm_set_ssl_ctx_dh(target, &PemKeywords().func(parameters, given, Given::free).set);
}
comm_status set_verify(comm_ssl_or_ctx target, Given *given) {
    return comm_set_verification_mode(target, COMM_CLIENT, COMM_SSL_VERIFY_PEER, verify, given, Given::free);
}
comm_status COMM_CALL password(size_t, int32_t, void *to, size_t *length, void *data) {
    if (!Given::of(data)->use())
        return COMM_USAGE_ERROR;
    memcpy(to, "secret", *length = 6);
    return 0;
}

// Sets a callback anew until it is told to stop, and at least so often that it is not the first any more.
struct Replacing {
    std::atomic<int> living{0}, called{0};
    std::atomic<bool> stop{false};
    template <class Set>
    std::future<bool> start(Set set) {
        auto replace = [this, set] {
            auto *given = new Given(living, called);
            return set(given) == 0;
        };
        REQUIRE(replace());
        return std::async(std::launch::async, [this, replace] {
            while (!stop)
                if (!replace())
                    return false;
            return true;
        });
    }
};

} // namespace

TEST_CASE("threads share a context, and each of their connections stands") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Context client(COMM_CLIENT, "", "ca.pem", version), server(COMM_SERVER, "server");
    std::vector<std::future<bool>> threads;
    for (int i = 0; i < THREADS; i++)
        threads.push_back(std::async(std::launch::async, meet_often, std::cref(client), std::cref(server)));
    for (auto &thread : threads)
        CHECK(thread.get());
}

TEST_CASE("threads share a context, and each of their streams stands") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    const Context client(COMM_CLIENT, "", "ca.pem", version), server(COMM_SERVER, "server");
    std::deque<Unmet> pairs;
    std::vector<std::future<bool>> threads;
    for (int i = 0; i < THREADS * TURNS; i++)
        pairs.emplace_back(client, server);
    // A thread's turns differ in size, so that some shake hands while others are in the midst of their data.
    auto turns = [&](int thread, bool is_client) {
        bool good = true;
        for (int i = thread; i < THREADS * TURNS && good; i += THREADS)
            good = exchange(is_client ? pairs[i].client : pairs[i].server, is_client, 20000 * (i + 1));
        return good;
    };
    for (int i = 0; i < THREADS; i++)
        for (const bool is_client : {true, false})
            threads.push_back(std::async(std::launch::async, turns, i, is_client));
    for (auto &thread : threads)
        CHECK(thread.get());
}

TEST_CASE("a callback may be replaced while handshakes run that call it") {
    Replacing replacing;
    {
        Context client(COMM_CLIENT), server(COMM_SERVER, "server");
        std::future<bool> replaced;
        SECTION("the choice of a certificate") {
            replaced = replacing.start([&](Given *given) {
                return comm_set_ssl_ctx_cert_cb(server.ctx, choose, given, Given::free);
            });
        }
        SECTION("the hello") {
            replaced = replacing.start([&](Given *given) {
                return comm_set_ssl_ctx_hello_cb(server.ctx, greet, given, Given::free);
            });
        }
        SECTION("the verification") {
            replaced = replacing.start([&](Given *given) {
                return comm_set_ssl_ctx_verification_cb(client.ctx, judge, given, Given::free);
            });
        }
        SECTION("the verification of each certificate") {
            replaced =
                replacing.start([&](Given *given) { return set_verify(comm_of_ctx(client.ctx), given); });
        }
        auto other = std::async(std::launch::async, meet_often, std::cref(client), std::cref(server));
        CHECK(meet_often(client, server));
        CHECK(other.get());
        replacing.stop = true;
        CHECK(replaced.get());
        CHECK(replacing.living == 1); // what is set now
        CHECK(replacing.called >= 2 * MEETINGS);
    }
    CHECK(replacing.living == 0);
}

TEST_CASE("the function for DH parameters may be replaced while handshakes run that call it") {
    Replacing replacing;
    {
        Context client(COMM_CLIENT, "", "ca.pem", TLS1_2_VERSION), server(COMM_SERVER, "rsa");
        REQUIRE(comm_set_cipher_list(comm_of_ctx(client.ctx), "DHE-RSA-AES128-GCM-SHA256") == 0);
        auto replaced =
            replacing.start([&](Given *given) { return set_parameters(comm_of_ctx(server.ctx), given); });
        auto other = std::async(std::launch::async, meet_often, std::cref(client), std::cref(server));
        CHECK(meet_often(client, server));
        CHECK(other.get());
        replacing.stop = true;
        CHECK(replaced.get());
        CHECK(replacing.living == 1);
        CHECK(replacing.called >= 2 * MEETINGS);
    }
    CHECK(replacing.living == 0);
}

TEST_CASE("the callbacks of a live stream's own SSL may be replaced while its handshake calls them") {
    const bool of_server = GENERATE(false, true);
    Context client(COMM_CLIENT, "", "ca.pem", TLS1_2_VERSION), server(COMM_SERVER, "rsa");
    if (of_server)
        REQUIRE(comm_set_cipher_list(comm_of_ctx(client.ctx), "DHE-RSA-AES128-GCM-SHA256") == 0);
    Replacing replacing;
    for (int i = 0; i < MEETINGS; i++) {
        Unmet two(client, server);
        replacing.stop = false;
        auto replaced = replacing.start([&](Given *given) {
            return of_server ? set_parameters(comm_of_ssl(comm_socket_stream_ssl(two.server.stream)), given)
                             : set_verify(comm_of_ssl(comm_socket_stream_ssl(two.client.stream)), given);
        });
        auto other = std::async(std::launch::async, [&] { return handshake(two.server); });
        CHECK(handshake(two.client) == 0);
        CHECK(other.get() == 0);
        replacing.stop = true;
        CHECK(replaced.get());
    }
    CHECK(replacing.living == 0);
    CHECK(replacing.called >= MEETINGS);
}

TEST_CASE("a password callback may be replaced while keys are read") {
    const EncryptedKey key("secret", "traditional");
    Replacing replacing;
    {
        Context context(COMM_SERVER);
        auto replaced = replacing.start([&](Given *given) {
            comm_pem_keywords keywords;
            comm_pem_keywords_init(&keywords, sizeof keywords);
            comm_pem_keywords_set_callback(&keywords, password, given, Given::free);
            return comm_set_ssl_ctx_password_callback(context.ctx, &keywords);
        });
        for (int i = 0; i < MEETINGS; i++)
            CHECK(comm_ssl_ctx_use_privatekey_file(context.ctx, key.path.c_str(), COMM_SSL_FILETYPE_PEM) ==
                  1);
        replacing.stop = true;
        CHECK(replaced.get());
        CHECK(replacing.called == MEETINGS);
    }
    CHECK(replacing.living == 0);
}

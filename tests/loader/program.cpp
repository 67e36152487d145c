// Does what its arguments say, in their order, and tells a line about each: "ok", "ok: " and a value, or the
// condition. The cases of the loader drive it, since a process loads OpenSSL once.
#include "loader/first_calls.hpp"

#include <openssl/rand.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <iostream>
#include <map>
#include <pthread.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

const int callers_errno = 4242;

std::string condition(comm_status status) {
    if (status == 0)
        return "ok";
    std::string name = "condition " + std::to_string(status);
    if (status == COMM_SSL_LIBRARY_ERROR)
        name = "ssl-library-error";
    if (status == COMM_MEMORY_ERROR)
        name = "memory-error";
    if (status == COMM_SSL_FAILURE)
        name = "ssl-failure";
    if (status == COMM_USAGE_ERROR)
        name = std::string("usage-error ") + comm_condition_argument(nullptr);
    return name + ": " + comm_condition_text(nullptr);
}

std::string result(comm_status status, const std::string &value) {
    return status == 0 ? "ok: " + value : condition(status);
}

// The entries of a path are separated by bars; NULL is one that is not there.
struct Path {
    explicit Path(const std::string &joined) {
        for (size_t start = 0, end; start <= joined.size(); start = end + 1) {
            end = std::min(joined.find('|', start), joined.size());
            texts.push_back(joined.substr(start, end - start));
        }
        for (const auto &text : texts)
            entries.push_back(text == "NULL" ? nullptr : text.c_str());
    }
    std::vector<std::string> texts;
    std::vector<const char *> entries;
};

struct Keywords {
    Keywords() {
        comm_library_keywords_init(&set, sizeof set);
    }
    comm_library_keywords set;
};

std::string ensure(const std::string &) {
    return condition(comm_ensure_ssl(nullptr));
}

std::string ensure_path(const std::string &joined) {
    const Path path(joined);
    Keywords keywords;
    comm_library_keywords_set_library_path(&keywords.set, path.entries.data(), path.entries.size());
    return condition(comm_ensure_ssl(&keywords.set));
}

std::string already_done(const std::string &) {
    Keywords keywords;
    comm_library_keywords_set_already_done(&keywords.set, 1);
    return condition(comm_ensure_ssl(&keywords.set));
}

std::string set_path(const std::string &joined) {
    const Path path(joined);
    return condition(comm_set_ssl_library_path(path.entries.data(), path.entries.size()));
}

// Gives a path of one entry with so many bytes, in a thread of a small stack: to a call, or by the
// environment.
std::string long_path(const std::string &how_and_size) {
    struct Long {
        std::string how, entry, said;
    } given;
    const Path words(how_and_size);
    given.how = words.texts[0];
    given.entry = words.texts[1] + std::string(std::stoul(words.texts[2]), 'x');
    pthread_attr_t small;
    pthread_t thread;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 128 * 1024);
    const auto call = [](void *data) -> void * {
        auto *path = static_cast<Long *>(data);
        if (path->how == "environment")
            setenv("COMMSSL_LIBRARY_PATH", path->entry.c_str(), 1);
        errno = callers_errno;
        path->said = path->how == "ensure" ? ensure_path(path->entry)
                     : path->how == "set"  ? set_path(path->entry)
                                           : ensure("");
        return nullptr;
    };
    if (pthread_create(&thread, &small, call, &given) != 0 || pthread_join(thread, nullptr) != 0)
        return "no thread";
    pthread_attr_destroy(&small);
    errno = callers_errno;
    return given.said;
}

std::string unset_path(const std::string &) {
    return condition(comm_set_ssl_library_path(nullptr, 0));
}

std::string open_by(const std::string &file, int flags) {
    const bool opened = dlopen(file.c_str(), RTLD_NOW | flags) != nullptr;
    errno = callers_errno;
    return opened ? "ok" : dlerror();
}

std::string open_local(const std::string &file) {
    return open_by(file, RTLD_LOCAL);
}
std::string open_global(const std::string &file) {
    return open_by(file, RTLD_GLOBAL);
}

// Closes what "open=" opened, and tells whether that was its last use.
std::string close_opened(const std::string &file) {
    void *handle = dlopen(file.c_str(), RTLD_NOW | RTLD_NOLOAD);
    const bool was = handle != nullptr && dlclose(handle) == 0 && dlclose(handle) == 0;
    handle = dlopen(file.c_str(), RTLD_NOW | RTLD_NOLOAD);
    errno = callers_errno;
    return !was ? "it was not open" : handle != nullptr ? "something still holds it" : "ok";
}

// The file that a symbol of the loaded OpenSSL is in.
std::string file_of(const std::string &symbol) {
    void *address = nullptr;
    Dl_info info = {};
    const comm_status status = comm_openssl_symbol_address(symbol.c_str(), &address);
    if (status == 0 && dladdr(address, &info) == 0)
        return "in no file";
    return result(status, status == 0 ? info.dli_fname : "");
}

std::string feature(const std::string &name) {
    int32_t present = -1;
    const comm_status status = comm_openssl_feature_p(name.c_str(), &present);
    return result(status, std::to_string(present));
}

std::string constant(const std::string &name) {
    uint64_t value = 0;
    const comm_status status = comm_openssl_constant(name.c_str(), &value);
    return result(status, std::to_string(value));
}

std::string version(const std::string &) {
    char *text = nullptr;
    const comm_status status = comm_openssl_version(COMM_VERSION, &text);
    const std::string said = result(status, status == 0 ? text : "");
    comm_free_string(text);
    return said;
}

std::string seed(const std::string &) {
    return condition(comm_do_rand_seed());
}

// A number that a made libssl keeps.
std::string number(const std::string &file_and_name) {
    const Path words(file_and_name);
    void *handle = dlopen(words.entries[0], RTLD_NOW | RTLD_NOLOAD);
    void *address = handle != nullptr ? dlsym(handle, words.entries[1]) : nullptr;
    errno = callers_errno;
    return address == nullptr ? "it has no such number"
                              : "ok: " + std::to_string(*static_cast<unsigned long *>(address));
}

// Puts errors on the queue, as a caller's own.
std::string queue(const std::string &codes) {
    const auto put =
        reinterpret_cast<void (*)(int, int, int, const char *, int)>(raw_address("ERR_put_error"));
    for (const auto &text : Path(codes).texts) {
        const int code = std::stoi(text);
        put(code >> 24, code >> 12 & 0xfff, code & 0xfff, "", 0);
    }
    return "ok";
}

// The first calls of many threads at once; how many of them failed.
std::string first_calls(const std::string &count) {
    std::atomic<int> ready{0}, failed{0};
    std::atomic<bool> go{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < std::stoi(count); i++)
        threads.emplace_back([&] {
            ready++;
            while (!go)
                std::this_thread::yield();
            if (comm_ensure_ssl(nullptr) != 0)
                failed++;
        });
    while (ready < std::stoi(count))
        std::this_thread::yield();
    go = true;
    for (auto &thread : threads)
        thread.join();
    errno = callers_errno;
    return "ok: " + std::to_string(failed);
}

// Looks for the process's own OpenSSL again and again while another thread opens and closes a library.
std::string look_beside_opening(const std::string &file) {
    std::atomic<bool> stop{false};
    std::atomic<int> opened{0};
    std::thread opening([&] {
        while (!stop) {
            dlclose(dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL));
            opened++;
        }
    });
    std::string said = "ok";
    while (opened < 300)
        said = already_done("");
    stop = true;
    opening.join();
    errno = callers_errno;
    return said;
}

std::string first_call(const std::string &name) {
    const comm_status status = ::first_calls.at(name)();
    errno = callers_errno; // sockets are made and closed around it
    return condition(status);
}

std::string seeded(const std::string &) {
    return "ok: " + std::to_string(RAW(RAND_status)());
}

// How many allocations OpenSSL still gets; less than none: all.
thread_local long allocations = -1;

bool refused() {
    return allocations == 0 || (allocations > 0 && --allocations < 0);
}
void *allocate(size_t size, const char *, int) {
    return refused() ? nullptr : malloc(size);
}
void *reallocate(void *block, size_t size, const char *, int) {
    return refused() ? nullptr : realloc(block, size);
}
void release(void *block, const char *, int) {
    free(block);
}

// Makes contexts while OpenSSL's memory runs out, later and later, until one is made; tells each condition
// once.
std::string starve(const std::string &libcrypto) {
    void *handle = dlopen(libcrypto.c_str(), RTLD_NOW);
    const auto set =
        reinterpret_cast<decltype(&::CRYPTO_set_mem_functions)>(dlsym(handle, "CRYPTO_set_mem_functions"));
    comm_ssl_ctx_pointer ctx = nullptr;
    // What OpenSSL does once in a process fails for good when it fails: the first context has all it needs.
    if (set == nullptr || set(allocate, reallocate, release) != 1 || comm_make_ssl_ctx(nullptr, &ctx) != 0)
        return "OpenSSL's memory cannot be ours";
    comm_destroy_ssl_ctx(std::exchange(ctx, nullptr));
    std::map<std::string, int> conditions;
    for (long left = 0; ctx == nullptr; left++) {
        allocations = left;
        const comm_status status = comm_make_ssl_ctx(nullptr, &ctx);
        allocations = -1;
        if (status != 0)
            conditions[condition(status).substr(0, condition(status).find(':'))]++;
    }
    comm_destroy_ssl_ctx(ctx);
    std::string said = "ok:";
    for (const auto &[name, count] : conditions)
        said += " " + name + " " + std::to_string(count);
    errno = callers_errno;
    return said + " left " + std::to_string(comm_live_handle_count());
}

void transfer(RawPeer &from, RawPeer &to) {
    char data[16384];
    while (const size_t got = from.take(data, sizeof data))
        to.feed(data, got);
}

// Ends the process while other threads are in handshakes.
std::string exit_in_use(const std::string &) {
    std::atomic<int> handshakes{0};
    for (int i = 0; i < 4; i++)
        std::thread([&] {
            for (;;) {
                RawPeer client(false, ""), server(true, "server");
                client.start();
                server.start();
                while (!client.handshake() || !server.handshake()) {
                    transfer(client, server);
                    server.handshake();
                    transfer(server, client);
                }
                handshakes++;
            }
        }).detach();
    while (handshakes < 8)
        std::this_thread::yield();
    std::cout << "ok" << std::endl;
    exit(0);
}

const std::map<std::string, std::string (*)(const std::string &)> commands = {
    {"ensure", ensure},
    {"ensure=", ensure_path},
    {"already-done", already_done},
    {"set=", set_path},
    {"long=", long_path},
    {"unset", unset_path},
    {"open=", open_local},
    {"open-global=", open_global},
    {"close=", close_opened},
    {"file=", file_of},
    {"feature=", feature},
    {"constant=", constant},
    {"version", version},
    {"seed", seed},
    {"number=", number},
    {"queue=", queue},
    {"first-calls=", first_calls},
    {"look-beside-opening=", look_beside_opening},
    {"first=", first_call},
    {"seeded", seeded},
    {"starve=", starve},
    {"exit-in-use", exit_in_use},
};

} // namespace

int main(int count, char **words) {
    alarm(60); // a lock that is never free must not stop the tests
    for (int i = 1; i < count; i++) {
        const std::string word = words[i];
        const size_t end = word.find('=') == std::string::npos ? word.size() : word.find('=') + 1;
        errno = callers_errno;
        const std::string said = commands.at(word.substr(0, end))(word.substr(end));
        const bool kept = errno == callers_errno;
        std::cout << said << (kept ? "" : " (errno changed)") << std::endl;
    }
}

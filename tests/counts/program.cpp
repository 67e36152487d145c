// What commssl costs over OpenSSL by hand, in what can be counted exactly. Under callgrind every part of the
// work is dumped under the name of its arm and its kind: for one instruction count each, whatever happened
// before. Without callgrind it prints how many allocations the records cost.
#include "bench/ends.hpp"
#include "bench/openssl.hpp"

#include <valgrind/callgrind.h>

#include <atomic>
#include <csignal>
#include <cstring>
#include <functional>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace {
size_t allocations;
}

// This program's own stand in front of the C library's. What is freed needs no counting.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *malloc(size_t size) {
    allocations++;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size) {
    allocations++;
    return __libc_calloc(count, size);
}
void *realloc(void *memory, size_t size) {
    allocations++;
    return __libc_realloc(memory, size);
}
}

namespace {

constexpr int HANDSHAKES = 10, BYTES = 1000, RECORDS = 256;
constexpr int UNREAD = 100; // small records that a socket has room for
constexpr size_t RECORD = 16384;

struct Pair {
    int sockets[2];
    std::unique_ptr<End> client, server;
    Pair(Arm &client_arm, Arm &server_arm) {
        must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sockets) == 0, "socketpair");
        client = client_arm.client(sockets[0], nullptr);
        server = server_arm.server(sockets[1]);
        bool done[2] = {false, false};
        while (!done[0] || !done[1]) {
            done[0] = done[0] || client->handshake_step();
            done[1] = done[1] || server->handshake_step();
        }
    }
    // After this nothing but what is written is on the way: the server's tickets are read.
    void settle() {
        char byte = 0;
        server->write("x", 1);
        server->flush();
        client->read(&byte, 1);
        client->write("x", 1);
        client->flush();
        server->read(&byte, 1);
    }
    void close() {
        client->close();
        server->close();
    }
};

void counted(const std::string &arm, const char *kind, int times, const std::function<void()> &work) {
    static std::string label; // read some time after it is given
    label = arm + " " + kind + " " + std::to_string(times);
    work(); // once for what is only done once
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    for (int i = 0; i < times; i++)
        work();
    CALLGRIND_DUMP_STATS_AT(label.c_str());
    CALLGRIND_STOP_INSTRUMENTATION;
}

void count_handshakes(const std::string &name, const char *kind, int version,
                      const std::function<std::unique_ptr<Arm>(int)> &make) {
    auto arm = make(version);
    counted(name, kind, HANDSHAKES, [&] {
        Pair pair(*arm, *arm);
        pair.close();
    });
}

// The other end is OpenSSL's in both cases, so that the difference is one call's.
void count_bytes(const std::string &name, Arm &arm, Arm &other) {
    Pair pair(arm, other);
    char buffer[RECORD] = {};
    pair.settle();
    counted(name, "write-and-flush", BYTES, [&] {
        pair.client->write("x", 1);
        pair.client->flush();
        must(recv(pair.sockets[1], buffer, sizeof buffer, 0) > 0, "recv");
    });
    counted(name, "write", UNREAD, [&] { pair.client->write("x", 1); });
}

void count_reads(const std::string &name, Arm &arm, Arm &other) {
    Pair pair(arm, other);
    char buffer[RECORD] = {};
    pair.settle();
    counted(name, "read", BYTES, [&] {
        pair.server->write("x", 1);
        must(pair.client->read(buffer, 1) == 1, "a byte");
    });
    pair.server->write(buffer, RECORD);
    counted(name, "read-of-record", BYTES, [&] { must(pair.client->read(buffer, 1) == 1, "a byte"); });
}

void count_instructions(const std::string &name, const std::function<std::unique_ptr<Arm>(int)> &make) {
    count_handshakes(name, "handshake-1.3", TLS1_3_VERSION, make);
    count_handshakes(name, "handshake-1.2", TLS1_2_VERSION, make);
    auto arm = make(TLS1_3_VERSION), other = raw_arm(TLS1_3_VERSION);
    count_bytes(name, *arm, *other);
    count_reads(name, *arm, *other);
}

// Allocations of all records, written and read in turn through both ends.
void print_allocations(const char *name, Arm &arm, size_t piece) {
    Pair pair(arm, arm);
    std::string data(piece, 'r'), room(piece, '\0');
    const int size = 1 << 20; // or as much as a process may have
    for (int socket : pair.sockets)
        setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
    pair.settle();
    const auto move = [&] {
        pair.client->write(data.data(), piece);
        pair.client->flush();
        read_all(*pair.server, room.data(), piece, piece);
    };
    move();
    const size_t before = allocations;
    for (int i = 0; i < RECORDS; i++)
        move();
    std::printf("%s %zu %.3f\n", name, piece,
                double(allocations - before) * RECORD / (double(piece) * RECORDS));
}

} // namespace

int main() {
    std::signal(SIGPIPE, SIG_IGN);
    if (RUNNING_ON_VALGRIND) {
        count_instructions("raw", [](int version) { return raw_arm(version); });
        count_instructions("ours", our_arm);
        return 0;
    }
    auto ours = our_arm(TLS1_3_VERSION), raw = raw_arm(TLS1_3_VERSION);
    for (size_t piece : {RECORD, 4 * RECORD}) {
        print_allocations("raw", *raw, piece);
        print_allocations("ours", *ours, piece);
    }
}

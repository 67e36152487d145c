// What is compared: bytes in one direction, round trips, handshakes, direct calls, and memory.
#include "bench/ends.hpp"
#include "bench/openssl.hpp"
#include "bench/pairs.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <ctime>
#include <functional>
#include <malloc.h>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <sys/utsname.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace {

struct Sockets {
    int client = -1, server = -1;
};

// Over this machine's TCP, as programs use it, without Nagle's delay.
Sockets connected() {
    Sockets sockets;
    sockaddr_in address = {};
    socklen_t length = sizeof address;
    const int on = 1, room = 1 << 20; // the system would choose it for each connection
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto general = reinterpret_cast<sockaddr *>(&address);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    setsockopt(listener, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    must(bind(listener, general, sizeof address) == 0 && listen(listener, 1) == 0 &&
             getsockname(listener, general, &length) == 0,
         "listen");
    sockets.client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setsockopt(sockets.client, SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    must(connect(sockets.client, general, sizeof address) == 0, "connect");
    sockets.server = accept(listener, nullptr, nullptr);
    close(listener);
    for (int fd : {sockets.client, sockets.server})
        must(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0, "TCP_NODELAY");
    return sockets;
}

Sockets paired(int flags) {
    int both[2];
    must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0, both) == 0, "socketpair");
    return {both[0], both[1]};
}

struct Arms {
    std::unique_ptr<Arm> of[ARMS];
    explicit Arms(int version) {
        of[RAW] = raw_arm(version);
        of[OURS] = our_arm(version);
        of[RAW_AGAIN] = raw_arm(version);
    }
};

// The thread of the other ends, which lives as long as a row.
class Partner {
  public:
    Partner() : thread([this] { serve(); }) {}
    ~Partner() {
        start(nullptr);
        thread.join();
    }
    Partner(const Partner &) = delete;
    void start(std::function<void()> what) {
        const std::lock_guard<std::mutex> lock(mutex);
        work = std::move(what);
        given = true;
        changed.notify_all();
    }
    void wait() {
        std::unique_lock<std::mutex> lock(mutex);
        changed.wait(lock, [this] { return !given; });
    }

  private:
    void serve() {
        std::unique_lock<std::mutex> lock(mutex);
        do {
            changed.wait(lock, [this] { return given; });
            if (!work)
                return;
            lock.unlock();
            work();
            lock.lock();
            given = false;
            changed.notify_all();
        } while (true);
    }
    std::mutex mutex;
    std::condition_variable changed;
    std::function<void()> work;
    bool given = false;
    std::thread thread;
};

struct Connection {
    std::unique_ptr<End> client, server;
    void open(Arm &arm, Sockets sockets) {
        client = arm.client(sockets.client, nullptr);
        server = arm.server(sockets.server);
        std::thread other([this] { server->handshake(); });
        client->handshake();
        other.join();
        char byte = 0; // and the tickets, which come first
        server->write("x", 1);
        server->flush();
        client->read(&byte, 1);
    }
};

double seconds(clockid_t clock) {
    timespec now;
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

// Rows that take the time of whole runs: by the clock, and of the processors for both ends together.
class TimedRow : public Row {
  public:
    TimedRow(const char *name, const char *processor_name, const char *unit, double scale, double aim) {
        metrics = {{name, unit, scale, true, false, aim}, {processor_name, unit, scale, true, false, aim}};
    }
    void run(int arm) override {
        const double wall = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
        work(arm);
        spent[arm][0] += seconds(CLOCK_MONOTONIC) - wall;
        spent[arm][1] += seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
    }
    std::vector<double> result(int arm) override {
        std::vector<double> all{spent[arm][0], spent[arm][1]};
        spent[arm][0] = spent[arm][1] = 0;
        return all;
    }

  protected:
    virtual void work(int arm) = 0;

  private:
    double spent[ARMS][2] = {};
};

class Bulk : public TimedRow {
  public:
    Bulk(const char *name, const char *processor_name, Arms &arms, size_t piece, size_t total, double aim)
        : TimedRow(name, processor_name, "MB/s", 2 * double(total) / 1e6, aim), piece(piece), total(total),
          data(piece, 'b'), room(std::max<size_t>(piece, 16384), '\0') {
        for (int arm = 0; arm < ARMS; arm++)
            connections[arm].open(*arms.of[arm], connected());
    }

  private:
    void work(int arm) override {
        Connection &connection = connections[arm];
        partner.start([&] { read_all(*connection.server, room.data(), room.size(), total); });
        for (size_t sent = 0; sent < total; sent += piece)
            connection.client->write(data.data(), piece);
        connection.client->flush();
        partner.wait();
    }
    Partner partner;
    size_t piece, total;
    std::string data, room;
    Connection connections[ARMS];
};

class PingPong : public Row {
  public:
    explicit PingPong(Arms &arms) {
        metrics = {{"ping-pong 64 B, p50", "us", 1e6, false, false, 1.03},
                   {"ping-pong 64 B, p99", "us", 1e6, false, false, 1.03}};
        turns = 10;
        for (int arm = 0; arm < ARMS; arm++)
            connections[arm].open(*arms.of[arm], connected());
    }
    void run(int arm) override {
        Connection &connection = connections[arm];
        partner.start([&] {
            char buffer[64];
            for (int i = 0; i < TRIPS; i++) {
                read_all(*connection.server, buffer, sizeof buffer, sizeof buffer);
                connection.server->write(buffer, sizeof buffer);
                connection.server->flush();
            }
        });
        char buffer[64] = {};
        for (int i = 0; i < TRIPS; i++) {
            const double start = seconds(CLOCK_MONOTONIC);
            connection.client->write(buffer, sizeof buffer);
            read_all(*connection.client, buffer, sizeof buffer, sizeof buffer);
            times[arm].push_back(seconds(CLOCK_MONOTONIC) - start);
        }
        partner.wait();
    }
    std::vector<double> result(int arm) override {
        auto &all = times[arm];
        std::sort(all.begin(), all.end());
        std::vector<double> found{all[all.size() / 2], all[all.size() * 99 / 100]};
        all.clear();
        return found;
    }

  private:
    static constexpr int TRIPS = 50;
    Partner partner;
    Connection connections[ARMS];
    std::vector<double> times[ARMS];
};

// Connections from the socket to the close, with the first byte that the server sends, in which it has sent
// its tickets too.
class Handshakes : public TimedRow {
  public:
    Handshakes(const char *name, const char *processor_name, Arms &arms, bool resumed)
        : TimedRow(name, processor_name, "per s", 2 * COUNT, 0.98), arms(arms) {
        for (int arm = 0; resumed && arm < ARMS; arm++) {
            Connection first;
            first.open(*arms.of[arm], connected());
            sessions[arm] = openssl.SSL_get1_session(first.client->ssl());
            first.client->close(); // without which a session is not resumed
            first.server->close();
        }
    }
    ~Handshakes() override {
        for (SSL_SESSION *session : sessions)
            openssl.SSL_SESSION_free(session);
    }

  private:
    static constexpr int COUNT = 8;
    static void serve(Arm &arm, int socket) {
        auto server = arm.server(socket);
        server->handshake();
        server->write("x", 1);
        server->flush();
        server->close();
    }
    void work(int arm) override {
        Sockets sockets[COUNT];
        for (auto &pair : sockets)
            pair = paired(0);
        partner.start([&] {
            for (const auto &pair : sockets)
                serve(*arms.of[arm], pair.server);
        });
        for (const auto &pair : sockets) {
            char byte = 0;
            auto client = arms.of[arm]->client(pair.client, sessions[arm]);
            client->handshake();
            client->read(&byte, 1);
            must(openssl.SSL_session_reused(client->ssl()) == (sessions[arm] != nullptr), "resumption");
            client->close();
        }
        partner.wait();
    }
    Partner partner;
    Arms &arms;
    SSL_SESSION *sessions[ARMS] = {};
};

// A call of ours and OpenSSL's own, which is called through a pointer as in any program that loads it.
class Direct : public Row {
  public:
    Direct(const char *name, double aim, std::function<void(int)> raw, std::function<void(int)> ours)
        : calls{raw, ours, raw} {
        metrics = {{name, "ns", 1e9 / (2.0 * COUNT), false, true, aim}};
    }
    void run(int arm) override {
        const double start = seconds(CLOCK_THREAD_CPUTIME_ID);
        calls[arm](COUNT);
        spent[arm] += seconds(CLOCK_THREAD_CPUTIME_ID) - start;
    }
    std::vector<double> result(int arm) override {
        return {std::exchange(spent[arm], 0)};
    }

  private:
    static constexpr int COUNT = 200000;
    std::function<void(int)> calls[ARMS];
    double spent[ARMS] = {};
};

template <class Call>
std::function<void(int)> times(Call call) {
    return [call](int count) {
        for (int i = 0; i < count; i++)
            call();
    };
}

void compare_direct_calls(Arms &arms) {
    Connection connection;
    connection.open(*arms.of[OURS], connected());
    SSL *ssl = connection.client->ssl();
    comm_ssl_ctx_pointer ctx = nullptr;
    comm_ssl_keywords keywords;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    must(comm_make_ssl_ctx(&keywords, &ctx) == 0, "make-ssl-ctx");
    Direct plain("direct, infallible, of a context", 3,
                 times([ctx] { openssl.SSL_CTX_get_verify_mode(ctx); }),
                 times([ctx] { comm_ssl_ctx_get_verify_mode(ctx); }));
    compare(plain);
    Direct infallible("direct, infallible, of a stream", 3, times([ssl] { openssl.SSL_get_version(ssl); }),
                      times([ssl] { comm_ssl_get_version(ssl); }));
    compare(infallible);
    Direct fallible("direct, fallible, of a context", 30,
                    times([ctx] { openssl.SSL_CTX_ctrl(ctx, SSL_CTRL_GET_SESS_CACHE_MODE, 0, nullptr); }),
                    times([ctx] { comm_ssl_ctx_ctrl(ctx, COMM_SSL_CTRL_GET_SESS_CACHE_MODE, 0, nullptr); }));
    compare(fallible);
    comm_destroy_ssl_ctx(ctx);
}

// Bytes of the heap for an idle connection, both ends, after a handshake and some bytes each way.
double heap_of(Arm &arm) {
    constexpr int COUNT = 200;
    std::vector<Connection> connections(COUNT);
    const auto in_use = [] {
        const auto info = mallinfo2();
        return double(info.uordblks + info.hblkhd);
    };
    const double before = in_use();
    for (auto &connection : connections) {
        const Sockets sockets = paired(SOCK_NONBLOCK);
        connection.client = arm.client(sockets.client, nullptr);
        connection.server = arm.server(sockets.server);
        bool done[2] = {false, false};
        while (!done[0] || !done[1]) {
            done[0] = done[0] || connection.client->handshake_step();
            done[1] = done[1] || connection.server->handshake_step();
        }
        char bytes[64] = {};
        for (auto [from, to] : {std::pair{&connection.server, &connection.client},
                                std::pair{&connection.client, &connection.server}}) {
            (*from)->write(bytes, sizeof bytes);
            (*from)->flush();
            read_all(**to, bytes, sizeof bytes, sizeof bytes);
        }
    }
    return (in_use() - before) / COUNT;
}

void print_heap(const char *name, double ours, double raw, double again, double aim) {
    std::printf("%-34s\t  1\t%.3f..%.3f\t%7.3f\t-\t\t", name, again / raw, again / raw, ours / raw);
    if (aim == 0)
        std::printf("-\t-");
    else
        std::printf("<= %g\t%s", aim, ours / raw <= aim ? "met" : "missed");
    std::printf("\t%.0f / %.0f bytes\n", ours, raw);
}

void compare_heap() {
    const auto ours = our_arm(TLS1_3_VERSION), raw = raw_arm(TLS1_3_VERSION),
               releasing = raw_arm(TLS1_3_VERSION, true);
    for (Arm *arm : {ours.get(), raw.get(), releasing.get()})
        heap_of(*arm); // what is kept for all connections
    const double here = heap_of(*ours), by_hand = heap_of(*raw), released = heap_of(*releasing);
    print_heap("heap of an idle connection", here, by_hand, heap_of(*raw), 0.6);
    print_heap("the same, raw releases buffers", here, released, heap_of(*releasing), 0);
}

std::string processor() {
    std::string name = "unknown processor";
    if (FILE *file = std::fopen("/proc/cpuinfo", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file) != nullptr)
            if (std::string(line).rfind("model name", 0) == 0)
                name = std::string(line).substr(std::string(line).find(':') + 2);
        std::fclose(file);
    }
    return name.substr(0, name.find('\n'));
}

double load() {
    double one = 0;
    must(getloadavg(&one, 1) == 1, "getloadavg");
    return one;
}

void print_machine() {
    utsname system;
    uname(&system);
    std::printf("%s %s, %s, %u processors, load %.1f; %s; compiler %s\n", system.sysname, system.release,
                processor().c_str(), std::thread::hardware_concurrency(), load(),
                RAW(OpenSSL_version)(OPENSSL_VERSION), __VERSION__);
    std::puts(
        "Raw is OpenSSL by hand over SSL_set_fd, same library, both ends; the control is raw against raw "
        "in the same rounds.\nResults are ratios ours to raw, of speed where the aim is >=, of time or size "
        "where it is <=; for direct calls nanoseconds more.");
}

} // namespace

// usage: bench [NAME]: only the rows whose names begin so
int main(int count, char **arguments) {
    std::signal(SIGPIPE, SIG_IGN);
    const std::string only = count > 1 ? arguments[1] : "";
    const auto chosen = [&](const char *name) { return std::string(name).rfind(only, 0) == 0; };
    print_machine();
    print_head();
    Arms tls13(TLS1_3_VERSION), tls12(TLS1_2_VERSION);
    const size_t mega = 1 << 20;
    for (auto &[name, processor_name, piece, total, aim] :
         {std::tuple{"bulk 64 KiB", "bulk 64 KiB, processor time", size_t(65536), 16 * mega, 1.3},
          std::tuple{"bulk 16 KiB", "bulk 16 KiB, processor time", size_t(16384), 16 * mega, 1.05},
          std::tuple{"buffered 64 B", "buffered 64 B, processor time", size_t(64), mega / 4, 5.0}}) {
        if (!chosen(name))
            continue;
        Bulk row(name, processor_name, tls13, piece, total, aim);
        compare(row);
    }
    if (chosen("ping-pong")) {
        PingPong row(tls13);
        compare(row);
    }
    for (auto &[name, processor_name, arms, resumed] :
         {std::tuple{"full handshake 1.3", "full handshake 1.3, processor", &tls13, false},
          std::tuple{"resumed handshake 1.3", "resumed handshake 1.3, processor", &tls13, true},
          std::tuple{"full handshake 1.2", "full handshake 1.2, processor", &tls12, false},
          std::tuple{"resumed handshake 1.2", "resumed handshake 1.2, processor", &tls12, true}}) {
        if (!chosen(name))
            continue;
        Handshakes row(name, processor_name, *arms, resumed);
        compare(row);
    }
    if (chosen("direct"))
        compare_direct_calls(tls13);
    if (chosen("heap"))
        compare_heap();
    std::printf("load at the end: %.1f\n", load());
}

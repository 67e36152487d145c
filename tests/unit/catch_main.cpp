// The main program of every Catch2 test. After each case it looks for what the case left behind: handles,
// descriptors, entries on OpenSSL's error queue. Anything left makes the program fail, and says which case it
// was.
#define CATCH_CONFIG_RUNNER
#include "unit/catch.h"

#include <commssl.h>

#include <csignal>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unistd.h>

namespace fs = std::filesystem;

#if CATCH_VERSION_MAJOR >= 3
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

namespace {

int cases_that_left_something = 0;

const char *const wake_descriptor = "anon_inode:[eventfd]";

std::map<int, std::string> descriptors() {
    std::map<int, std::string> open;
    for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code gone; // The descriptor of this very directory is no longer there afterwards.
        const auto target = fs::read_symlink(entry.path(), gone);
        if (!gone && target.string().find("/proc/") != 0)
            open[std::stoi(entry.path().filename())] = target.string();
    }
    return open;
}

size_t threads() {
    const auto tasks = fs::directory_iterator("/proc/self/task");
    return static_cast<size_t>(std::distance(begin(tasks), end(tasks)));
}

unsigned long queued_error() {
    void *peek = nullptr;
    // Nothing can be queued by an OpenSSL that cannot be reached.
    if (comm_openssl_symbol_address("ERR_peek_error", &peek) != 0)
        return 0;
    return reinterpret_cast<unsigned long (*)()>(peek)();
}

// Seconds after which a case hangs, each of its runs through.
enum { LIMIT = 100 };
std::string running;

// Only what a signal may do, on behalf of a case that will not come back.
void hung(int) {
    const std::string_view what = "this case hangs: ";
    for (const std::string_view text : {what, std::string_view(running), std::string_view("\n")})
        if (write(STDERR_FILENO, text.data(), text.size()) < 0)
            break;
    _exit(1);
}

class Watchdog : public Listener {
  public:
    using Listener::Listener;
    void testCaseStarting(const Catch::TestCaseInfo &info) override {
        Listener::testCaseStarting(info);
        running = info.name;
    }
    void sectionStarting(const Catch::SectionInfo &info) override {
        Listener::sectionStarting(info);
        alarm(LIMIT);
    }
    void testCaseEnded(const Catch::TestCaseStats &stats) override {
        Listener::testCaseEnded(stats);
        alarm(0);
    }
};

CATCH_REGISTER_LISTENER(Watchdog)

class LeftBehind : public Listener {
  public:
    using Listener::Listener;

    void testCaseStarting(const Catch::TestCaseInfo &info) override {
        Listener::testCaseStarting(info);
        before = descriptors();
        handles = comm_live_handle_count();
    }

    void testCaseEnded(const Catch::TestCaseStats &stats) override {
        Listener::testCaseEnded(stats);
        std::string left;
        if (comm_live_handle_count() != handles)
            left += " handles: " + std::to_string(comm_live_handle_count() - handles);
        left += descriptors_left();
        if (const auto code = queued_error())
            left += " queue: " + std::to_string(code);
        if (left.empty())
            return;
        cases_that_left_something++;
        std::cerr << "left behind by \""
                  << stats
                         .testInfo
#if CATCH_VERSION_MAJOR >= 3
                         ->name
#else
                         .name
#endif
                  << "\":" << left << '\n';
    }

  private:
    // A thread keeps its wake descriptor as long as it lives; all others were there before.
    std::string descriptors_left() const {
        std::string left;
        size_t wakes = 0;
        for (const auto &[number, target] : descriptors()) {
            if (target == wake_descriptor)
                wakes++;
            else if (const auto was = before.find(number); was == before.end() || was->second != target)
                left += " descriptor " + std::to_string(number) + ": " + target;
        }
        if (wakes > threads())
            left += " wake descriptors: " + std::to_string(wakes) + " of " + std::to_string(threads()) +
                    " threads";
        return left;
    }

    std::map<int, std::string> before;
    int64_t handles = 0;
};

CATCH_REGISTER_LISTENER(LeftBehind)

} // namespace

int main(int argc, char **argv) {
    std::signal(SIGALRM, hung);
    std::signal(SIGPIPE, SIG_IGN); // for the peers; where our own end must not need it, the test says so
    const int failed = Catch::Session().run(argc, argv);
    return failed != 0 ? failed : cases_that_left_something != 0;
}

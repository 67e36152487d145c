#include "stream/clock.hpp"

#include <atomic>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<time_t> passed{0}; // in front of the system's time
}

Time::~Time() {
    passed = 0;
}

void Time::pass(time_t seconds) {
    passed += seconds;
}

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept {
    const long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0)
        time->tv_sec += passed;
    return int(result);
}

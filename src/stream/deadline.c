#include "stream/deadline.h"

#include <limits.h>
#include <math.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

struct deadline deadline_in(double seconds) {
    return (struct deadline){isinf(seconds) ? seconds : now() + seconds, true};
}

bool deadline_passed(const struct deadline *deadline) {
    return deadline->set && !isinf(deadline->at) && now() >= deadline->at;
}

struct deadline deadline_share(const struct deadline *deadline, size_t parts) {
    double start = now();
    return (struct deadline){start + (deadline->at - start) / (double)parts, deadline->set};
}

struct timespec deadline_time(const struct deadline *deadline) {
    enum { FAR = 1000000000 };
    double at = deadline->at < FAR ? deadline->at : FAR;
    return (struct timespec){.tv_sec = (time_t)at, .tv_nsec = (long)((at - floor(at)) * 1e9)};
}

int deadline_poll_time(const struct deadline *deadline) {
    if (!deadline->set || isinf(deadline->at))
        return -1;
    double left = (deadline->at - now()) * 1000;
    return left <= 0 ? 0 : left >= INT_MAX - 1 ? INT_MAX : (int)left + 1;
}

comm_status deadline_check(const char *argument, double seconds, bool nothing_allowed) {
    if (isnan(seconds) || (seconds <= 0 && !nothing_allowed))
        return condition_usage(argument, "%s: %g is not a time to wait", argument, seconds);
    return 0;
}

#include "stream/deadline.h"

#include <limits.h>
#include <math.h>
#include <time.h>

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

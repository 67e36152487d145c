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

struct deadline deadline_share(const struct deadline *deadline, size_t parts) {
    double start = now();
    return (struct deadline){start + (deadline->at - start) / (double)parts, deadline->set};
}

bool deadline_signal_init(pthread_cond_t *signal) {
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0)
        return false;
    bool made = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 &&
                pthread_cond_init(signal, &attributes) == 0;
    pthread_condattr_destroy(&attributes);
    return made;
}

void deadline_wait(const struct deadline *deadline, pthread_cond_t *signal, pthread_mutex_t *mutex) {
    enum { FAR = 1000000000 }; /* of a clock that begins with the system; every time_t gets there */
    double at = deadline->at < FAR ? deadline->at : FAR;
    struct timespec time = {.tv_sec = (time_t)at, .tv_nsec = (long)((at - floor(at)) * 1e9)};
    pthread_cond_timedwait(signal, mutex, &time);
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

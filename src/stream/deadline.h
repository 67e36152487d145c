/* Time limits on the clock that nobody sets. */
#ifndef COMMSSL_STREAM_DEADLINE_H
#define COMMSSL_STREAM_DEADLINE_H

#include "core/condition.h"

#include <stdbool.h>
#include <time.h>

struct deadline {
    double at; /* infinity: never */
    bool set;
};

struct deadline deadline_in(double seconds);
bool deadline_passed(const struct deadline *deadline);
/* One of so many equal parts of what is left. */
struct deadline deadline_share(const struct deadline *deadline, size_t parts);
/* The same for waits of threads, on the monotonic clock; far ones are nearer than they say. */
struct timespec deadline_time(const struct deadline *deadline);
/* For poll: milliseconds that are left, rounded up, -1 for ever. */
int deadline_poll_time(const struct deadline *deadline);

/* Refuses what is not a time: NaN, and 0 or less where that has no meaning. */
comm_status deadline_check(const char *argument, double seconds, bool nothing_allowed);

#endif

/* Time limits on the clock that nobody sets. */
#ifndef COMMSSL_STREAM_DEADLINE_H
#define COMMSSL_STREAM_DEADLINE_H

#include "core/condition.h"

#include <pthread.h>
#include <stdbool.h>

struct deadline {
    double at; /* infinity: never */
    bool set;
};

struct deadline deadline_in(double seconds);
bool deadline_passed(const struct deadline *deadline);
/* One of so many equal parts of what is left. */
struct deadline deadline_share(const struct deadline *deadline, size_t parts);
/* A condition variable whose waits may have a deadline; false when there is none to be had. */
bool deadline_signal_init(pthread_cond_t *signal);
/* Waits for the signal, at most until the deadline; the mutex is held. */
void deadline_wait(const struct deadline *deadline, pthread_cond_t *signal, pthread_mutex_t *mutex);
/* For poll: milliseconds that are left, rounded up, -1 for ever. */
int deadline_poll_time(const struct deadline *deadline);

/* Refuses what is not a time: NaN, and 0 or less where that has no meaning. */
comm_status deadline_check(const char *argument, double seconds, bool nothing_allowed);

#endif

#include "engine/interrupt.h"

static unsigned bits_of(comm_direction direction) {
    enum { INPUT = 1, OUTPUT = 2 };
    return direction == COMM_INPUT    ? INPUT
           : direction == COMM_OUTPUT ? OUTPUT
           : direction == COMM_IO     ? INPUT | OUTPUT
                                      : 0;
}

comm_status interrupt_set(struct interrupt *interrupt, comm_direction direction) {
    unsigned bits = bits_of(direction);
    if (bits == 0)
        return condition_usage("direction", "direction: %d is not a direction", (int)direction);
    atomic_fetch_or(&interrupt->directions, bits);
    return 0;
}

bool interrupt_take(struct interrupt *interrupt, comm_direction direction) {
    unsigned bits = bits_of(direction);
    return (atomic_load(&interrupt->directions) & bits) != 0 &&
           (atomic_fetch_and(&interrupt->directions, ~bits) & bits) != 0;
}

comm_step interrupt_step(struct interrupt *interrupt, comm_direction direction, comm_step answer) {
    bool would_wait = answer == COMM_WANT_READ || answer == COMM_WANT_WRITE;
    if (!would_wait || !interrupt_take(interrupt, direction))
        return answer;
    condition_set(COMM_SOCKET_INTERRUPTED, "the step was interrupted");
    return COMM_FAILED;
}

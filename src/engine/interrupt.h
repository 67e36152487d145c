/* Interrupts of a handle: kept for a direction until one call that would wait answers them. */
#ifndef COMMSSL_ENGINE_INTERRUPT_H
#define COMMSSL_ENGINE_INTERRUPT_H

#include "core/condition.h"

struct interrupt {
    atomic_uint directions;
};

comm_status interrupt_set(struct interrupt *interrupt, comm_direction direction);

/* Whether a call of this direction is to be interrupted; it then is not again. */
bool interrupt_take(struct interrupt *interrupt, comm_direction direction);

/* What a call that never waits answers: that it failed, where it would have to wait and is to be interrupted.
 */
comm_step interrupt_step(struct interrupt *interrupt, comm_direction direction, comm_step answer);

#endif

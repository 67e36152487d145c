/* What the calls of engines and streams move. */
#ifndef COMMSSL_ENGINE_TRANSFER_H
#define COMMSSL_ENGINE_TRANSFER_H

#include "core/condition.h"

#include <stdbool.h>
#include <stddef.h>

struct transfer {
    void *to;
    const void *from;
    size_t length;
    size_t done;
    bool patient; /* a read that waits when there is nothing, and has not waited yet */
};

/* Whether there is room to read into, and data to write, and a place to tell how much it was. */
comm_status transfer_check_room(const void *data, size_t capacity, const size_t *length);
comm_status transfer_check_data(const void *data, size_t length, const size_t *accepted);

#endif

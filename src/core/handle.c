#include "core/handle.h"

#include <commssl.h>

static atomic_int_least64_t live;

void handle_count(int change) {
    atomic_fetch_add(&live, change);
}

int64_t COMM_CALL comm_live_handle_count(void) {
    return atomic_load(&live);
}

void handle_init(struct handle *handle) {
    atomic_init(&handle->references, 1);
    handle_count(+1);
}

void handle_retain(struct handle *handle) {
    atomic_fetch_add_explicit(&handle->references, 1, memory_order_relaxed);
}

bool handle_release(struct handle *handle) {
    if (atomic_fetch_sub_explicit(&handle->references, 1, memory_order_acq_rel) != 1)
        return false;
    handle_count(-1);
    return true;
}

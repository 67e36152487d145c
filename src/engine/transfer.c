#include "engine/transfer.h"

comm_status transfer_check_room(const void *data, size_t capacity, const size_t *length) {
    if (data == NULL || capacity == 0 || length == NULL)
        return condition_usage("data", "data: there is no room to read into");
    return 0;
}

comm_status transfer_check_data(const void *data, size_t length, const size_t *accepted) {
    if (accepted == NULL)
        return condition_usage("accepted", "accepted is NULL");
    if (data == NULL || length == 0)
        return condition_usage("data", "data: there is nothing to write");
    return 0;
}

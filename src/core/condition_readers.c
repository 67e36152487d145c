#include "core/condition.h"

struct condition_type {
    comm_status status, parent;
    const char *name;
    bool abstract;
};

static const struct condition_type types[] = {
#include "core/conditions.inc"
};

static const struct comm_condition *given(const comm_condition *condition) {
    return condition != NULL ? condition : condition_current();
}

comm_status COMM_CALL comm_condition_type(comm_condition *condition) {
    return given(condition)->type;
}

static comm_status parent_of(comm_status type) {
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (types[i].status == type)
            return types[i].parent;
    return 0;
}

int32_t COMM_CALL comm_condition_typep(comm_status type, comm_status ancestor) {
    while (type != 0 && type != ancestor)
        type = parent_of(type);
    return type != 0;
}

const char *COMM_CALL comm_condition_text(comm_condition *condition) {
    return given(condition)->text;
}

const char *COMM_CALL comm_condition_argument(comm_condition *condition) {
    return given(condition)->argument;
}

uint64_t COMM_CALL comm_condition_code(comm_condition *condition) {
    return comm_condition_queue_code(condition, given(condition)->explaining);
}

const char *COMM_CALL comm_condition_reason(comm_condition *condition) {
    return given(condition)->reason;
}

int32_t COMM_CALL comm_condition_alert(comm_condition *condition) {
    /* A thread on which nothing failed has an all-zero record. */
    return given(condition)->type != 0 ? given(condition)->alert : -1;
}

comm_alert_sender COMM_CALL comm_condition_alert_sender(comm_condition *condition) {
    return given(condition)->type != 0 ? given(condition)->alert_sender : COMM_NONE;
}

int64_t COMM_CALL comm_condition_verify_result(comm_condition *condition) {
    return given(condition)->verify_result;
}

int32_t COMM_CALL comm_condition_verify_depth(comm_condition *condition) {
    return given(condition)->type != 0 ? given(condition)->verify_depth : -1;
}

int32_t COMM_CALL comm_condition_errno(comm_condition *condition) {
    return given(condition)->error_number;
}

size_t COMM_CALL comm_condition_queue_length(comm_condition *condition) {
    return given(condition)->queue_length;
}

uint64_t COMM_CALL comm_condition_queue_code(comm_condition *condition, size_t index) {
    const struct comm_condition *record = given(condition);
    return index < record->queue_length ? record->queue_code[index] : 0;
}

const char *COMM_CALL comm_condition_queue_text(comm_condition *condition, size_t index) {
    const struct comm_condition *record = given(condition);
    return index < record->queue_length ? record->queue_text[index] : "";
}

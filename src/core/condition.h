/* The thread's condition: what the last call that failed on this thread left behind. */
#ifndef COMMSSL_CORE_CONDITION_H
#define COMMSSL_CORE_CONDITION_H

#include "core/handle.h"

#include <commssl.h>

enum {
    CONDITION_ARGUMENT_MAX = 64,
    CONDITION_TEXT_MAX = 2048,
    CONDITION_QUEUE_MAX = 16, /* OpenSSL's own limit */
    CONDITION_ENTRY_MAX = 192,
};

struct comm_condition {
    struct handle handle;
    comm_status type;
    int32_t alert;
    comm_alert_sender alert_sender;
    int32_t verify_depth;
    int64_t verify_result;
    int32_t error_number;
    size_t queue_length;
    size_t explaining; /* the entry that code and reason are of */
    uint64_t queue_code[CONDITION_QUEUE_MAX];
    char queue_text[CONDITION_QUEUE_MAX][CONDITION_ENTRY_MAX];
    char reason[CONDITION_ENTRY_MAX];
    char argument[CONDITION_ARGUMENT_MAX];
    char text[CONDITION_TEXT_MAX];
};

#if defined(__GNUC__)
#define CONDITION_FORMAT(text, first) __attribute__((format(printf, text, first)))
#else
#define CONDITION_FORMAT(text, first)
#endif

/* Each sets this thread's condition and answers its type. */
comm_status condition_set(comm_status type, const char *format, ...) CONDITION_FORMAT(2, 3);
comm_status condition_usage(const char *argument, const char *format, ...) CONDITION_FORMAT(2, 3);
comm_status condition_memory(void);
comm_status condition_system(comm_status type, int error_number, const char *format, ...)
    CONDITION_FORMAT(3, 4);
comm_status condition_openssl(comm_status type, const char *format, ...) CONDITION_FORMAT(2, 3);

/* Another type and text for what condition_openssl has just left, unless a callback's condition stands. */
comm_status condition_restate(comm_status type, const char *format, ...) CONDITION_FORMAT(2, 3);

/* The code of the entry of OpenSSL's queue that explains this thread's condition; 0 when there was none. */
unsigned long condition_code(void);

/* This thread's condition, to be completed or read. */
struct comm_condition *condition_current(void);

/* A kept copy of this thread's condition, NULL when memory ran out; and one made this thread's again. */
struct comm_condition *condition_keep(void);
comm_status condition_again(const struct comm_condition *kept);

/* Moves on with every condition that this thread's calls leave: taken before a callback, it tells afterwards
 * whether one was left inside. */
uint64_t condition_mark(void);

/* The status of a user's callback that failed: its own condition when it left one since the mark, else one
 * that names the callback. It stands until the end of the call that the callback ran in: what OpenSSL says of
 * it then only adds to its queue. */
comm_status condition_of_callback(comm_status status, uint64_t mark, const char *callback);

/* This thread's condition stands so too: it says more than what OpenSSL will. */
void condition_stand(void);
bool condition_stands(void);

/* The calls of ours that a thread is in, one inside the other's callback; each puts back what it found in
 * this place. */
enum condition_scope { CONDITION_OUTSIDE, CONDITION_INSIDE, CONDITION_STANDS };
enum condition_scope *condition_scope(void);

#endif

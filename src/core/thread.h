/* What a thread keeps for its calls: a descriptor to wake it by, and buffers that connections borrow while
 * they have data. */
#ifndef COMMSSL_CORE_THREAD_H
#define COMMSSL_CORE_THREAD_H

#include <stdbool.h>
#include <stddef.h>

/* Distinguishes this thread from every other live one. */
const void *thread_self(void);

/* This thread's wake descriptor, made at its first wait; -1 with errno when there is none to be had. */
int thread_wake_descriptor(void);
void thread_wake(int descriptor);
void thread_wake_drain(int descriptor);

/* A buffer of the size, NULL when memory ran out; and the way back, to the thread that happens to hold it
 * then. */
void *thread_buffer_take(size_t size);
void thread_buffer_give(void *buffer, size_t size);

#endif

/* A ring of bytes that holds memory only while it holds bytes. */
#ifndef COMMSSL_ENGINE_RING_H
#define COMMSSL_ENGINE_RING_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/uio.h>

struct ring {
    unsigned char *bytes;
    size_t size, head, used;
};

void ring_init(struct ring *ring, size_t size);

static inline size_t ring_room(const struct ring *ring) {
    return ring->size - ring->used;
}

/* Copies in what there is room for, out what there is; the count. Nothing goes in when memory ran out. */
size_t ring_put(struct ring *ring, const void *data, size_t length);
size_t ring_get(struct ring *ring, void *data, size_t length);

/* The room, or the bytes, as at most two pieces, for one system call; and what that call moved. */
int ring_room_pieces(struct ring *ring, struct iovec pieces[2]);
int ring_used_pieces(const struct ring *ring, struct iovec pieces[2]);
void ring_filled(struct ring *ring, size_t length);
void ring_emptied(struct ring *ring, size_t length);

void ring_clear(struct ring *ring);

#endif

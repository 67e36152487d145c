#include "engine/ring.h"

#include "core/thread.h"

#include <string.h>

static size_t smaller(size_t a, size_t b) {
    return a < b ? a : b;
}

void ring_init(struct ring *ring, size_t size) {
    ring->bytes = NULL;
    ring->size = size;
    ring->head = ring->used = 0;
}

static bool have_memory(struct ring *ring) {
    if (ring->bytes == NULL)
        ring->bytes = thread_buffer_take(ring->size);
    return ring->bytes != NULL;
}

static int pieces_of(const struct ring *ring, size_t from, size_t length, struct iovec pieces[2]) {
    size_t first = smaller(length, ring->size - from);
    pieces[0] = (struct iovec){ring->bytes + from, first};
    pieces[1] = (struct iovec){ring->bytes, length - first};
    return length == 0 ? 0 : first < length ? 2 : 1;
}

int ring_room_pieces(struct ring *ring, struct iovec pieces[2]) {
    return have_memory(ring)
               ? pieces_of(ring, (ring->head + ring->used) % ring->size, ring_room(ring), pieces)
               : 0;
}

int ring_used_pieces(const struct ring *ring, struct iovec pieces[2]) {
    return ring->bytes != NULL ? pieces_of(ring, ring->head, ring->used, pieces) : 0;
}

void ring_filled(struct ring *ring, size_t length) {
    ring->used += length;
    if (ring->used == 0)
        ring_clear(ring);
}

void ring_emptied(struct ring *ring, size_t length) {
    ring->head = (ring->head + length) % ring->size;
    ring->used -= length;
    if (ring->used == 0)
        ring_clear(ring);
}

void ring_clear(struct ring *ring) {
    thread_buffer_give(ring->bytes, ring->size);
    ring->bytes = NULL;
    ring->head = ring->used = 0;
}

size_t ring_put(struct ring *ring, const void *data, size_t length) {
    struct iovec pieces[2];
    const unsigned char *from = data;
    size_t put = 0;
    int count = ring_room(ring) > 0 && length > 0 ? ring_room_pieces(ring, pieces) : 0;
    for (int i = 0; i < count; i++) {
        size_t part = smaller(pieces[i].iov_len, length - put);
        memcpy(pieces[i].iov_base, from + put, part);
        put += part;
    }
    ring_filled(ring, put);
    return put;
}

size_t ring_get(struct ring *ring, void *data, size_t length) {
    struct iovec pieces[2];
    unsigned char *to = data;
    size_t got = 0;
    int count = ring_used_pieces(ring, pieces);
    for (int i = 0; i < count; i++) {
        size_t part = smaller(pieces[i].iov_len, length - got);
        memcpy(to + got, pieces[i].iov_base, part);
        got += part;
    }
    if (got > 0)
        ring_emptied(ring, got);
    return got;
}

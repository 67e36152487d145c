/* The registry of handle ids.

   An id is its slot's index, the slot's generation and the kind. The slot's word holds generation and kind
   again, whether the id is still good, and how many hold what it names: one is the id itself. So a look-up is
   one compare-and-swap, and takes no lock. Slots are never given back; all else about them is changed under
   the mutex.

   A child, made by comm_id_borrow with a parent, holds its parent's slot, and a reference of its own where
   its kind counts them: what it names is there for a call in progress, even when the parent is closed
   meanwhile. */
#include "core/condition.h"
#include "stream/lend.h"
#include "support.h"

#include <pthread.h>
#include <stdlib.h>

enum {
    INDEX_BITS = 26,
    KIND_BITS = 8,
    GENERATION_BITS = 28, /* an id is below 2^62 */
    FIRST_CHUNK_BITS = 8, /* each chunk has as many slots as all before it, and 2^8 more */
    CHUNKS = INDEX_BITS - FIRST_CHUNK_BITS,
};

#define GOOD (UINT64_C(1) << 27) /* the bits below count references */
#define REFERENCES (GOOD - 1)
#define NAME_SHIFT 28 /* above: generation and kind */
#define LAST_GENERATION ((UINT32_C(1) << GENERATION_BITS) - 1)

struct slot {
    _Atomic uint64_t word;
    void *pointer;
    const void *owner;
    comm_id parent; /* held */
    uint32_t index;
    uint32_t first_child, next_sibling; /* indices; 0 is none */
    uint32_t next_free;
    bool given; /* its user drops it; else it ends with its parent or its callback */
};

static struct {
    pthread_mutex_t mutex;
    _Atomic(struct slot *) chunks[CHUNKS];
    uint32_t used; /* slots that were ever used, and slot 0, which never is */
    uint32_t free; /* index of the first free one */
    atomic_uint_least64_t live;
} registry = {.mutex = PTHREAD_MUTEX_INITIALIZER, .used = 1};

/* Generation and kind as they stand in a word. */
static uint64_t name_of(comm_id id) {
    return id >> INDEX_BITS;
}

static uint32_t index_of(comm_id id) {
    return (uint32_t)(id & ((UINT32_C(1) << INDEX_BITS) - 1));
}

int32_t comm_id_kind(comm_id id) {
    return (int32_t)(name_of(id) & ((1U << KIND_BITS) - 1));
}

static comm_id id_of(const struct slot *slot) {
    return (atomic_load(&slot->word) >> NAME_SHIFT) << INDEX_BITS | slot->index;
}

static const comm_kind *kind_entry(int32_t kind) {
    for (size_t i = 0; i < comm_kind_count; i++)
        if (comm_kinds[i].kind == kind)
            return &comm_kinds[i];
    return NULL;
}

/* Where an index is; NULL when its chunk does not exist. Chunk n begins at index (2^n - 1) * 2^8. */
static struct slot *slot_at(uint32_t index) {
    uint32_t chunk = 0;
    while ((index >> FIRST_CHUNK_BITS) + 1 >= (UINT32_C(2) << chunk))
        chunk++;
    if (chunk >= CHUNKS)
        return NULL;
    struct slot *slots = atomic_load_explicit(&registry.chunks[chunk], memory_order_acquire);
    return slots == NULL ? NULL : &slots[index - (((UINT32_C(1) << chunk) - 1) << FIRST_CHUNK_BITS)];
}

/* Under the mutex: a slot that nothing uses, NULL when memory or indices ran out. */
static struct slot *slot_take(void) {
    if (registry.free != 0) {
        struct slot *slot = slot_at(registry.free);
        registry.free = slot->next_free;
        return slot;
    }
    for (uint32_t chunk = 0; chunk < CHUNKS; chunk++) {
        const uint32_t size = UINT32_C(1) << (chunk + FIRST_CHUNK_BITS);
        if (registry.used >= (size * 2 - (UINT32_C(1) << FIRST_CHUNK_BITS)))
            continue;
        if (atomic_load(&registry.chunks[chunk]) == NULL) {
            struct slot *slots = calloc(size, sizeof *slots);
            if (slots == NULL)
                return NULL;
            atomic_store_explicit(&registry.chunks[chunk], slots, memory_order_release);
        }
        struct slot *slot = slot_at(registry.used);
        slot->index = registry.used++;
        return slot;
    }
    return NULL;
}

/* Under the mutex: makes the slot's next generation a good id with one reference. */
static comm_id slot_publish(struct slot *slot, int32_t kind, void *pointer, bool given) {
    const uint64_t generation = (atomic_load(&slot->word) >> (NAME_SHIFT + KIND_BITS)) + 1;
    const uint64_t name = generation << KIND_BITS | (uint64_t)kind;
    slot->pointer = pointer;
    slot->given = given;
    slot->owner = NULL;
    slot->parent = 0;
    slot->first_child = slot->next_sibling = 0;
    atomic_fetch_add(&registry.live, 1);
    atomic_store_explicit(&slot->word, name << NAME_SHIFT | GOOD | 1, memory_order_release);
    return name << INDEX_BITS | slot->index;
}

static struct slot *try_acquire(comm_id id) {
    struct slot *slot = slot_at(index_of(id));
    if (slot == NULL)
        return NULL;
    uint64_t word = atomic_load_explicit(&slot->word, memory_order_relaxed);
    while (word >> NAME_SHIFT == name_of(id) && (word & GOOD) != 0)
        if (atomic_compare_exchange_weak_explicit(&slot->word, &word, word + 1, memory_order_acquire,
                                                  memory_order_relaxed))
            return slot;
    return NULL;
}

/* Says what is wrong with an id that cannot be acquired as that kind. */
static comm_status refuse(comm_id id, int32_t kind, const char *argument) {
    const comm_kind *wanted = kind_entry(kind), *given = kind_entry(comm_id_kind(id));
    const char *article = wanted->name[0] == 's' && wanted->name[1] == 's' ? "an" : "a";
    if (id == 0)
        return condition_usage(argument, "%s is null, not %s %s", argument, article, wanted->name);
    const struct slot *slot = slot_at(index_of(id));
    const uint64_t generation = name_of(id) >> KIND_BITS;
    const uint64_t current = slot == NULL ? 0 : atomic_load(&slot->word) >> (NAME_SHIFT + KIND_BITS);
    if (given == NULL || generation == 0 || generation > current)
        return condition_usage(argument, "%s is no handle", argument);
    if (given != wanted)
        return condition_usage(argument, "%s is a handle of the kind %s, not %s", argument, given->name,
                               wanted->name);
    return condition_usage(argument, "%s is stale: it was freed, or what it belongs to was freed or closed",
                           argument);
}

/* NULL when it is refused, as the status then says. */
static struct slot *acquire(comm_id id, int32_t kind, const char *argument, comm_status *status) {
    struct slot *slot = comm_id_kind(id) == kind ? try_acquire(id) : NULL;
    *status = slot == NULL ? refuse(id, kind, argument) : 0;
    return slot;
}

comm_status comm_id_acquire(comm_id id, int32_t kind, bool null_allowed, const char *argument,
                            void **pointer) {
    comm_status status = 0;
    *pointer = NULL;
    if (id == 0 && null_allowed)
        return 0;
    const struct slot *slot = acquire(id, kind, argument, &status);
    if (slot != NULL)
        *pointer = slot->pointer;
    return status;
}

/* Nothing holds the slot any more: it is free for its next generation, unless that was the last. */
static void finish(struct slot *slot) {
    const comm_kind *kind = kind_entry(comm_id_kind(id_of(slot)));
    void *pointer = slot->pointer;
    const comm_id parent = slot->parent;
    pthread_mutex_lock(&registry.mutex);
    if (atomic_load(&slot->word) >> (NAME_SHIFT + KIND_BITS) < LAST_GENERATION) {
        slot->next_free = registry.free;
        registry.free = slot->index;
    }
    pthread_mutex_unlock(&registry.mutex);
    if (kind->release != NULL)
        kind->release(pointer);
    atomic_fetch_sub(&registry.live, 1);
    if (parent != 0)
        comm_id_release(parent);
}

void comm_id_release(comm_id id) {
    struct slot *slot = slot_at(index_of(id));
    const uint64_t word = atomic_fetch_sub_explicit(&slot->word, 1, memory_order_acq_rel);
    if ((word & REFERENCES) == 1)
        finish(slot);
}

comm_id comm_id_give(int32_t kind, void *pointer) {
    comm_id id = 0;
    pthread_mutex_lock(&registry.mutex);
    struct slot *slot = slot_take();
    if (slot != NULL)
        id = slot_publish(slot, kind, pointer, true);
    pthread_mutex_unlock(&registry.mutex);
    return id;
}

/* Under the mutex: the parent's child for a pointer, or NULL. */
static struct slot *child_for(const struct slot *parent, int32_t kind, const void *pointer) {
    for (uint32_t index = parent->first_child; index != 0;) {
        struct slot *child = slot_at(index);
        if (child->pointer == pointer && comm_id_kind(id_of(child)) == kind)
            return child;
        index = child->next_sibling;
    }
    return NULL;
}

/* Under the mutex: a slot for a pointer that is not its user's to drop. */
static comm_id borrow(int32_t kind, void *pointer, struct slot *parent) {
    struct slot *slot = slot_take();
    if (slot == NULL)
        return 0;
    const comm_id id = slot_publish(slot, kind, pointer, false);
    if (parent != NULL) {
        slot->parent = id_of(parent);
        slot->owner = parent->owner;
        slot->next_sibling = parent->first_child;
        parent->first_child = slot->index;
        atomic_fetch_add(&parent->word, 1);
    }
    return id;
}

/* Takes the child's own reference. A stream's SSL and context end when another thread closes the stream. */
static bool hold(const comm_kind *entry, comm_id parent_id, const struct slot *parent, void *pointer) {
    if (entry->retain == NULL)
        return true;
    if (parent != NULL && comm_id_kind(parent_id) == COMM_KIND_SOCKET_STREAM)
        return stream_lend(parent->pointer, pointer, entry->retain);
    entry->retain(pointer);
    return true;
}

/* The caller holds the parent, but it may have been dropped meanwhile; its id, which is stale, then serves
 * for the child's. */
comm_id comm_id_borrow(int32_t kind, void *pointer, comm_id parent_id) {
    const comm_kind *entry = kind_entry(kind);
    struct slot *parent = parent_id == 0 ? NULL : slot_at(index_of(parent_id));
    if (!hold(entry, parent_id, parent, pointer))
        return 0;
    pthread_mutex_lock(&registry.mutex);
    const bool stale = parent != NULL && (atomic_load(&parent->word) & GOOD) == 0;
    struct slot *known = parent == NULL || stale ? NULL : child_for(parent, kind, pointer);
    const comm_id id = stale ? parent_id : known != NULL ? id_of(known) : borrow(kind, pointer, parent);
    pthread_mutex_unlock(&registry.mutex);
    if ((stale || known != NULL || id == 0) && entry->retain != NULL)
        entry->release(pointer);
    if (id == 0)
        condition_memory();
    return id;
}

/* Under the mutex: takes a child from its parent's list. */
static void unlink_child(const struct slot *child) {
    uint32_t *link = &slot_at(index_of(child->parent))->first_child;
    while (*link != child->index)
        link = &slot_at(*link)->next_sibling;
    *link = child->next_sibling;
}

/* Makes a held slot's id stale; false when it was already. */
static bool end(struct slot *slot) {
    pthread_mutex_lock(&registry.mutex);
    const bool was_good = (atomic_fetch_and(&slot->word, ~GOOD) & GOOD) != 0;
    if (was_good && slot->parent != 0)
        unlink_child(slot);
    pthread_mutex_unlock(&registry.mutex);
    if (was_good) {
        comm_id_end_children(id_of(slot));
        comm_id_release(id_of(slot)); /* the id's own reference */
    }
    return was_good;
}

void comm_id_end(comm_id id) {
    struct slot *slot = id == 0 ? NULL : try_acquire(id);
    if (slot != NULL) {
        end(slot);
        comm_id_release(id);
    }
}

void comm_id_end_children(comm_id id) {
    struct slot *slot = slot_at(index_of(id));
    for (;;) {
        pthread_mutex_lock(&registry.mutex);
        const comm_id child = slot->first_child == 0 ? 0 : id_of(slot_at(slot->first_child));
        pthread_mutex_unlock(&registry.mutex);
        if (child == 0)
            return;
        comm_id_end(child);
    }
}

comm_status comm_id_drop(comm_id id, int32_t kind, const char *argument) {
    comm_status status = 0;
    struct slot *slot = id == 0 ? NULL : acquire(id, kind, argument, &status);
    if (slot == NULL)
        return status;
    if (!slot->given)
        status = condition_usage(argument, "%s belongs to another handle, and ends with it", argument);
    else if (!end(slot))
        status = refuse(id, kind, argument);
    comm_id_release(id);
    return status;
}

void comm_id_set_owner(comm_id id, const void *owner) {
    struct slot *slot = id == 0 ? NULL : try_acquire(id);
    if (slot == NULL)
        return;
    pthread_mutex_lock(&registry.mutex);
    slot->owner = owner;
    pthread_mutex_unlock(&registry.mutex);
    comm_id_release(id);
}

void comm_owner_end(const void *owner) {
    for (uint32_t index = 1;; index++) {
        comm_id id = 0;
        pthread_mutex_lock(&registry.mutex);
        for (; index < registry.used && id == 0; index++) {
            struct slot *slot = slot_at(index);
            if (slot->owner == owner && (atomic_load(&slot->word) & GOOD) != 0)
                id = id_of(slot);
        }
        pthread_mutex_unlock(&registry.mutex);
        if (id == 0)
            return;
        comm_id_end(id);
        index--; /* the inner loop is already one further */
    }
}

uint64_t comm_id_live_count(void) {
    return atomic_load(&registry.live);
}

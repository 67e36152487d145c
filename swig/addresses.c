/* Handles of pointers that a script's own foreign functions gave, and the other way: the one pair of calls
   that cannot be checked. */
#include "core/condition.h"
#include "core/handle.h"
#include "support.h"

static const comm_kind *openssl_kind(int32_t kind) {
    for (size_t i = 0; i < comm_kind_count; i++)
        if (comm_kinds[i].kind == kind && comm_kinds[i].openssl)
            return &comm_kinds[i];
    return NULL;
}

/* The pointer with a reference for the handle, NULL when memory ran out. */
static void *reference(const comm_kind *kind, void *address, bool own) {
    if (own)
        handle_count(+1); /* its release counts it down */
    else if (kind->copy != NULL)
        return kind->copy(address);
    else
        kind->retain(address);
    return address;
}

static void take_back(const comm_kind *kind, void *pointer, bool own) {
    if (own)
        handle_count(-1);
    else
        kind->release(pointer);
}

comm_status comm_handle_from_address(comm_handle_kind kind, void *address, comm_handle_ownership ownership,
                                     comm_id *handle) {
    const comm_kind *entry = openssl_kind(kind);
    const bool own = ownership == COMM_OWN;
    if (entry == NULL)
        return condition_usage("kind", "kind: %d is no kind of OpenSSL's pointers", (int)kind);
    if (entry->release == NULL)
        return condition_usage("kind", "kind: a %s is never released, so no handle can have it", entry->name);
    if (address == NULL)
        return condition_usage("address", "address is null");
    if (!own && ownership != COMM_BORROW)
        return condition_usage("ownership", "ownership: %d is neither :borrow nor :own", (int)ownership);
    if (!own && entry->retain == NULL && entry->copy == NULL)
        return condition_usage("ownership", "ownership: a %s has one owner, so it cannot be borrowed",
                               entry->name);
    comm_status status = comm_ensure_ssl(NULL);
    if (status != 0)
        return status;
    void *pointer = reference(entry, address, own);
    const comm_id id = pointer == NULL ? 0 : comm_id_give(entry->kind, pointer);
    if (id != 0) {
        *handle = id;
        return 0;
    }
    if (pointer != NULL)
        take_back(entry, pointer, own);
    return condition_memory();
}

comm_status comm_handle_address(comm_id handle, void **address) {
    void *pointer = NULL;
    if (handle == 0)
        return condition_usage("handle", "handle is null");
    if (openssl_kind(comm_id_kind(handle)) == NULL)
        return condition_usage("handle", "handle is no handle of a pointer of OpenSSL's");
    const comm_status status = comm_id_acquire(handle, comm_id_kind(handle), false, "handle", &pointer);
    if (status != 0)
        return status;
    *address = pointer;
    comm_id_release(handle);
    return 0;
}

#include "openssl/trust.h"

#include <pthread.h>

/* Shared by all contexts and only ever read through look-ups, so what one context trusts in addition never
 * reaches another. */
static X509_STORE *system_store;
static X509_LOOKUP_METHOD *system_lookup;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static X509 *find_in_system(X509_LOOKUP_TYPE type, const X509_NAME *name) {
    X509 *found = NULL;
    X509_STORE_CTX *search = X509_STORE_CTX_new();
    X509_OBJECT *object = X509_OBJECT_new();
    if (search != NULL && object != NULL && X509_STORE_CTX_init(search, system_store, NULL, NULL) == 1 &&
        X509_STORE_CTX_get_by_subject(search, type, name, object) == 1) {
        found = X509_OBJECT_get0_X509(object);
        if (found != NULL && X509_up_ref(found) != 1)
            found = NULL;
    }
    X509_OBJECT_free(object);
    X509_STORE_CTX_free(search);
    return found;
}

static int get_by_subject(X509_LOOKUP *lookup, X509_LOOKUP_TYPE type, const X509_NAME *name,
                          X509_OBJECT *object) {
    if (type != X509_LU_X509)
        return 0;
    X509 *found = find_in_system(type, name);
    if (found == NULL)
        return 0;
    /* The object takes a reference that its owner never drops, and OpenSSL takes one more: the store must
       hold the certificate, and both references that are left over here are given back. */
    int added = X509_STORE_add_cert(X509_LOOKUP_get_store(lookup), found) == 1 &&
                X509_OBJECT_set1_X509(object, found) == 1;
    if (added)
        X509_free(found);
    X509_free(found);
    return added;
}

/* What X509_STORE_set_default_paths does, except that since 3.0 it reads the whole folder once more, as a
 * store by its URI, at every look-up that finds nothing. A file or folder that is not there is no fault. */
static bool set_default_paths(X509_STORE *store) {
    X509_LOOKUP *file = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    X509_LOOKUP *folder = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    if (file == NULL || folder == NULL)
        return false;
    X509_LOOKUP_load_file(file, NULL, X509_FILETYPE_DEFAULT);
    X509_LOOKUP_add_dir(folder, NULL, X509_FILETYPE_DEFAULT);
    return true;
}

static void load_system(void) {
    system_store = X509_STORE_new();
    system_lookup = X509_LOOKUP_meth_new("commssl: the system's trust");
    if (system_store == NULL || system_lookup == NULL || !set_default_paths(system_store) ||
        X509_LOOKUP_meth_set_get_by_subject(system_lookup, get_by_subject) != 1) {
        X509_STORE_free(system_store);
        system_store = NULL;
    }
}

bool trust_system(SSL_CTX *ctx) {
    if (pthread_once(&once, load_system) != 0 || system_store == NULL)
        return false;
    X509_STORE *store = X509_STORE_new();
    if (store == NULL)
        return false;
    if (X509_STORE_add_lookup(store, system_lookup) == NULL) {
        X509_STORE_free(store);
        return false;
    }
    SSL_CTX_set_cert_store(ctx, store); /* which now owns it */
    return true;
}

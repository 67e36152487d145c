/* Reading PEM files. */
#ifndef COMMSSL_OPENSSL_PEM_FILE_H
#define COMMSSL_OPENSSL_PEM_FILE_H

#include "core/guard.h"
#include "loader/openssl.h"
#include "openssl/password.h"

/* The content of a file of at most so many bytes, in memory that is overwritten when the BIO is freed. */
comm_status pem_open(const char *argument, const char *filename, size_t most, BIO **content);

/* The condition of a thing that could not be read: the callback's, that a password is missing, or OpenSSL's
 * reason. */
comm_status pem_failed(const char *argument, const char *filename, const char *thing,
                       const struct password *password);

/* Reads one of the things in PEM; what is read has no handle yet. */
comm_status pem_read(const char *name, const char *filename, struct password *password,
                     comm_crypto_object *object);

/* Whether pem-read gives objects of the kind. */
bool crypto_object_has_kind(int32_t kind);

/* The start of a call: its keywords with the password among them, and the guard, entered on success alone. */
comm_status pem_enter(const comm_pem_keywords *keywords, uint64_t accepted, comm_pem_keywords *taken,
                      struct password *password, struct guard *guard);
/* And its end. */
void pem_leave(struct password *password, struct guard *guard);

#endif

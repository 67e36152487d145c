/* The BIO between OpenSSL and the rings. */
#ifndef COMMSSL_ENGINE_BIO_H
#define COMMSSL_ENGINE_BIO_H

#include "engine/tls.h"

/* A BIO over the rings of a TLS; NULL when memory ran out. */
BIO *bio_over(struct tls *tls);

/* How many bytes are left of the record that is read, or of the header of the next. */
size_t bio_wanted_of_record(const struct tls *tls);

#endif

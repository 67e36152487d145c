/* Parameters of Diffie-Hellman key exchange from files. */
#ifndef COMMSSL_OPENSSL_DHPARAMS_H
#define COMMSSL_OPENSSL_DHPARAMS_H

#include "openssl/pem_file.h"

/* The parameters of a file, from the cache unless `force`, with a reference of the caller's that is no handle
 * yet. */
comm_status dhparams_read(const char *filename, struct password *password, bool force, DH **dh);

#endif

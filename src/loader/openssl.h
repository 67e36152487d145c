/* OpenSSL as the rest of the library sees it: its own names, bound at run time. */
#ifndef COMMSSL_LOADER_OPENSSL_H
#define COMMSSL_LOADER_OPENSSL_H

#include <commssl.h>

#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "loader/imports.h"

/* After the table, and after the imports that it uses */
#include "loader/import_names.h"

#include "loader/composite.h"

/* Loads OpenSSL as the process's rules say; 0 from the first success on. The condition says why not. */
comm_status openssl_ensure(void);

/* OpenSSL's own number of the loaded version, as 0x30000000 for 3.0.0; 0 before it is loaded. */
unsigned long openssl_version_number(void);

#endif

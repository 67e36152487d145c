/* What a call of OpenSSL that did not succeed means for a step. */
#ifndef COMMSSL_ENGINE_TLS_RESULT_H
#define COMMSSL_ENGINE_TLS_RESULT_H

#include "engine/tls.h"

comm_step tls_result(struct tls *tls, int result, enum tls_direction direction);

/* OpenSSL's report of alerts. */
void tls_on_info(const SSL *ssl, int where, int value);

#endif

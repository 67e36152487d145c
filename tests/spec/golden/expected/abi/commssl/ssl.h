/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_SSL_H
#define COMMSSL_SSL_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* SSL. OpenSSL's own pointers. */

/* Gives a context back.
   ssl-ctx: The context, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_destroy_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Takes one more reference.
   ssl-ctx: The context. */
COMM_API void COMM_CALL comm_retain_ssl_ctx(comm_ssl_ctx_pointer ssl_ctx);

/* Sets a lid.
   ssl-or-ctx: The context or SSL.
   lid: A keyword, or bits.
   Conditions: `usage-error`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_set_lid(comm_ssl_or_ctx ssl_or_ctx, comm_lid lid);

/* Adds mode bits to a context; see `retain-ssl-ctx`.
   ssl-ctx: The context.
   mode: Bits to add.
   Returns: All mode bits after the call. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_set_mode(comm_ssl_ctx_pointer ssl_ctx, int64_t mode);

/* Tells whether a temporary RSA key is needed.
   ssl-ctx: The context.
   Returns: 0 always.
   Obsolete: Temporary RSA keys are gone. */
COMM_API int64_t COMM_CALL comm_ssl_ctx_need_tmp_rsa(comm_ssl_ctx_pointer ssl_ctx);

/* Answers the cipher in use.
   ssl: The SSL.
   Returns: The cipher; null before the handshake. Ownership: borrowed. */
COMM_API comm_ssl_cipher_pointer COMM_CALL comm_ssl_get_current_cipher(comm_ssl_pointer ssl);

/* Answers the name of the cipher in use.
   ssl: The SSL.
   Returns: The name; lives for ever. */
COMM_API const char *COMM_CALL comm_ssl_get_cipher_name(comm_ssl_pointer ssl);

/* Answers how many bits a cipher uses.
   cipher: The cipher. May be nothing.
   algorithm-bits: How many bits the algorithm can use. May be nothing.
   Returns: How many bits are used. */
COMM_API int32_t COMM_CALL comm_ssl_cipher_get_bits(comm_ssl_cipher_pointer cipher, int32_t *algorithm_bits);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_SSL_H */

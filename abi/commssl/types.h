/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_TYPES_H
#define COMMSSL_TYPES_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Keywords and constants. The keywords that arguments take, and the constants of OpenSSL that commssl names.
   One keyword is one number, whichever call takes it. */

/* As `:default`; of `:tlsext-host-name`, the host that was given. */
#define COMM_T ((int32_t)1001)
/* The usual choice: of a protocol the highest version both ends have, of a least or greatest version what a
   new context has, of `:verify` what the side asks for. */
#define COMM_DEFAULT ((int32_t)1002)
/* SSL 2, which no supported OpenSSL has. */
#define COMM_V2 ((int32_t)1003)
/* SSL 3, where the loaded library has it. */
#define COMM_V3 ((int32_t)1004)
/* As `:default`. */
#define COMM_V23 ((int32_t)1005)
/* Exactly TLS 1.0; of a protocol version, TLS 1.0. */
#define COMM_TLS_V1 ((int32_t)1006)
/* TLS 1.1. */
#define COMM_TLS_V1_1 ((int32_t)1007)
/* TLS 1.2. */
#define COMM_TLS_V1_2 ((int32_t)1008)
/* TLS 1.3. */
#define COMM_TLS_V1_3 ((int32_t)1009)
/* The side that connects. */
#define COMM_CLIENT ((int32_t)1010)
/* The side that accepts. */
#define COMM_SERVER ((int32_t)1011)
/* A context for either side; the state is set before the handshake. */
#define COMM_BOTH ((int32_t)1012)
/* A server asks for no certificate; a client goes on whatever the result. */
#define COMM_NEVER ((int32_t)1020)
/* A bad certificate ends the handshake. */
#define COMM_ALWAYS ((int32_t)1021)
/* As `:always`; a server asks only in the first handshake. */
#define COMM_ONCE ((int32_t)1022)
/* Nothing: no verification, or no side. */
#define COMM_NONE ((int32_t)1023)
/* The chain is verified, the name is not. */
#define COMM_CHAIN ((int32_t)1024)
/* The step is complete. */
#define COMM_DONE ((int32_t)1030)
/* Repeat the step when there is more to read. */
#define COMM_WANT_READ ((int32_t)1031)
/* Repeat the step when there is room to write. */
#define COMM_WANT_WRITE ((int32_t)1032)
/* A decision is suspended; answer it and repeat the step. */
#define COMM_WANT_CALLBACK ((int32_t)1033)
/* The peer sent close_notify: end of file. */
#define COMM_CLOSED ((int32_t)1034)
/* The bytes ended without close_notify. */
#define COMM_TRUNCATED ((int32_t)1035)
/* The step failed for good; the condition says why. */
#define COMM_FAILED ((int32_t)1036)
/* The version text. */
#define COMM_VERSION ((int32_t)1040)
/* The date of the build. */
#define COMM_BUILT_ON ((int32_t)1041)
/* OPENSSLDIR, where the configuration and the system's trust store are. */
#define COMM_DIRECTORY ((int32_t)1042)
/* The platform of the build. */
#define COMM_PLATFORM ((int32_t)1043)
/* The compiler and its flags. */
#define COMM_CFLAGS ((int32_t)1044)
/* Reading. */
#define COMM_INPUT ((int32_t)1050)
/* Writing. */
#define COMM_OUTPUT ((int32_t)1051)
/* Both directions. */
#define COMM_IO ((int32_t)1052)
/* IPv6 and IPv4. */
#define COMM_ANY ((int32_t)1090)
/* This end sent it. */
#define COMM_HERE ((int32_t)1060)
/* The peer sent it. */
#define COMM_PEER ((int32_t)1061)
/* Go on with the handshake. */
#define COMM_PROCEED ((int32_t)1070)
/* End the handshake with an alert. */
#define COMM_REJECT ((int32_t)1071)
/* Answer later: the step answers `:want-callback`. */
#define COMM_SUSPEND ((int32_t)1072)
/* The handle has a reference of its own; the caller's is still the caller's. */
#define COMM_BORROW ((int32_t)1170)
/* The handle takes over the caller's reference, and gives it back when it is released. */
#define COMM_OWN ((int32_t)1171)
/* Which certificate to present. */
#define COMM_CERTIFICATE ((int32_t)1080)
/* What to do with a client, by the server name that it asks for. */
#define COMM_HELLO ((int32_t)1081)
/* Whether the peer is accepted. */
#define COMM_VERIFICATION ((int32_t)1082)
/* Verify the peer; a server asks for a certificate. */
#define COMM_SSL_VERIFY_PEER ((int32_t)1)
/* A server refuses a client without a certificate. */
#define COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT ((int32_t)2)
/* A server asks only in the first handshake. */
#define COMM_SSL_VERIFY_CLIENT_ONCE ((int32_t)4)
/* A file in PEM. */
#define COMM_SSL_FILETYPE_PEM ((int32_t)1)
/* A file in DER. */
#define COMM_SSL_FILETYPE_ASN1 ((int32_t)2)
/* Do not use TLS 1.2. */
#define COMM_SSL_OP_NO_TLSv1_2 UINT64_C(0x8000000)
/* Do not use TLS 1.3. */
#define COMM_SSL_OP_NO_TLSv1_3 UINT64_C(0x20000000)
/* Refuse renegotiation. */
#define COMM_SSL_OP_NO_RENEGOTIATION UINT64_C(0x40000000)
/* Means nothing any more. */
#define COMM_SSL_OP_MICROSOFT_SESS_ID_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_NETSCAPE_CHALLENGE_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_MSIE_SSLV2_RSA_PADDING UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_SSLEAY_080_CLIENT_DH_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_TLS_D5_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_TLS_BLOCK_PADDING_BUG UINT64_C(0x0)
/* Do not send the empty fragments that protect CBC ciphers of TLS 1.0. */
#define COMM_SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS UINT64_C(0x800)
/* A server starts a new session at each renegotiation. */
#define COMM_SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION UINT64_C(0x10000)
/* Means nothing any more. */
#define COMM_SSL_OP_SINGLE_DH_USE UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_EPHEMERAL_RSA UINT64_C(0x0)
/* A server chooses the cipher by its own order. */
#define COMM_SSL_OP_CIPHER_SERVER_PREFERENCE UINT64_C(0x400000)
/* Tolerate clients that tell a wrong version with their key exchange. */
#define COMM_SSL_OP_TLS_ROLLBACK_BUG UINT64_C(0x800000)
/* Means nothing any more. */
#define COMM_SSL_OP_NO_SSLv2 UINT64_C(0x0)
/* Do not use SSL 3. */
#define COMM_SSL_OP_NO_SSLv3 UINT64_C(0x2000000)
/* Do not use TLS 1.0. */
#define COMM_SSL_OP_NO_TLSv1 UINT64_C(0x4000000)
/* Means nothing any more. */
#define COMM_SSL_OP_PKCS1_CHECK_1 UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_PKCS1_CHECK_2 UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_NETSCAPE_CA_DN_BUG UINT64_C(0x0)
/* Means nothing any more. */
#define COMM_SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG UINT64_C(0x0)
/* Do not use TLS 1.1. */
#define COMM_SSL_OP_NO_TLSv1_1 UINT64_C(0x10000000)
/* Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3. */
#define COMM_SSL_OP_NO_TICKET UINT64_C(0x4000)
/* With SSL_OP_CIPHER_SERVER_PREFERENCE, take ChaCha20 first for a client that lists it first. */
#define COMM_SSL_OP_PRIORITIZE_CHACHA UINT64_C(0x200000)
/* Do not compress. */
#define COMM_SSL_OP_NO_COMPRESSION UINT64_C(0x20000)
/* Do not negotiate encrypt-then-mac. */
#define COMM_SSL_OP_NO_ENCRYPT_THEN_MAC UINT64_C(0x80000)
/* A client connects to servers without secure renegotiation. */
#define COMM_SSL_OP_LEGACY_SERVER_CONNECT UINT64_C(0x4)
/* Keep no sessions. */
#define COMM_SSL_SESS_CACHE_OFF ((int32_t)0)
/* Keep sessions of the client's side; whoever wants one used again gives it to the SSL. */
#define COMM_SSL_SESS_CACHE_CLIENT ((int32_t)1)
/* Keep sessions of the server's side, and resume them: the default. */
#define COMM_SSL_SESS_CACHE_SERVER ((int32_t)2)
/* Both of the two. */
#define COMM_SSL_SESS_CACHE_BOTH ((int32_t)3)
/* Do not drop sessions whose time is over at every 255th connection. */
#define COMM_SSL_SESS_CACHE_NO_AUTO_CLEAR ((int32_t)128)
/* Look for no session in OpenSSL's own cache, only by the program's callback. */
#define COMM_SSL_SESS_CACHE_NO_INTERNAL_LOOKUP ((int32_t)256)
/* Put no session into OpenSSL's own cache. */
#define COMM_SSL_SESS_CACHE_NO_INTERNAL_STORE ((int32_t)512)
/* Both of the two: leave OpenSSL's own cache alone. */
#define COMM_SSL_SESS_CACHE_NO_INTERNAL ((int32_t)768)
/* A write may take a part of the bytes. Streams and engines set it. */
#define COMM_SSL_MODE_ENABLE_PARTIAL_WRITE ((int32_t)1)
/* A write that is repeated may give its bytes at another place. Streams and engines set it. */
#define COMM_SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER ((int32_t)2)
/* A read goes on behind messages that are no data: the default since 1.1.1. */
#define COMM_SSL_MODE_AUTO_RETRY ((int32_t)4)
/* Send no certificates but those that were given: look for no chain among the trusted. */
#define COMM_SSL_MODE_NO_AUTO_CHAIN ((int32_t)8)
/* Give buffers back while there is nothing in them. Streams and engines see to it themselves. */
#define COMM_SSL_MODE_RELEASE_BUFFERS ((int32_t)16)
/* Tell the server that a higher version was tried before (RFC 7507). */
#define COMM_SSL_MODE_SEND_FALLBACK_SCSV ((int32_t)128)
/* Let engines of OpenSSL suspend a handshake. Streams and engines of commssl take it away, since it runs
   callbacks on a small stack. */
#define COMM_SSL_MODE_ASYNC ((int32_t)256)
/* The verify result of a chain without fault, or of no chain at all. */
#define COMM_X509_V_OK ((int32_t)0)
/* A certificate has expired. */
#define COMM_X509_V_ERR_CERT_HAS_EXPIRED ((int32_t)10)
/* The chain ends in a root that is not trusted. */
#define COMM_X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN ((int32_t)19)
/* The issuer is not among the trusted certificates. */
#define COMM_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY ((int32_t)20)
/* The certificate is for another host name. */
#define COMM_X509_V_ERR_HOSTNAME_MISMATCH ((int32_t)62)

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_TYPES_H */

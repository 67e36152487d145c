/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_COMMANDS_H
#define COMMSSL_COMMANDS_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Commands. The commands of `ssl-ctrl` and `ssl-ctx-ctrl`. In C the two take any command of OpenSSL, and
   nobody checks its arguments. The languages take those of this table, with the arguments that it names, so
   that none can crash: whatever the number, OpenSSL checks it or stores it. Another command, one for the
   other kind of handle, or an argument that a command does not take is a `usage-error`. */

/* Counts the renegotiations since the last clear. */
#define COMM_SSL_CTRL_GET_NUM_RENEGOTIATIONS ((int32_t)10)
/* Clears the count of renegotiations, and answers what it was. */
#define COMM_SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS ((int32_t)11)
/* Counts all renegotiations of an SSL. */
#define COMM_SSL_CTRL_GET_TOTAL_RENEGOTIATIONS ((int32_t)12)
/* Answers the flags of the state of an SSL, which OpenSSL keeps for itself. */
#define COMM_SSL_CTRL_GET_FLAGS ((int32_t)13)
/* Counts the sessions in the cache. */
#define COMM_SSL_CTRL_SESS_NUMBER ((int32_t)20)
/* Counts the handshakes that were begun as a client. */
#define COMM_SSL_CTRL_SESS_CONNECT ((int32_t)21)
/* Counts the handshakes that were completed as a client. */
#define COMM_SSL_CTRL_SESS_CONNECT_GOOD ((int32_t)22)
/* Counts the renegotiations that were begun as a client. */
#define COMM_SSL_CTRL_SESS_CONNECT_RENEGOTIATE ((int32_t)23)
/* Counts the handshakes that were begun as a server. */
#define COMM_SSL_CTRL_SESS_ACCEPT ((int32_t)24)
/* Counts the handshakes that were completed as a server. */
#define COMM_SSL_CTRL_SESS_ACCEPT_GOOD ((int32_t)25)
/* Counts the renegotiations that were begun as a server. */
#define COMM_SSL_CTRL_SESS_ACCEPT_RENEGOTIATE ((int32_t)26)
/* Counts the sessions that were resumed. */
#define COMM_SSL_CTRL_SESS_HIT ((int32_t)27)
/* Counts the sessions that a callback found. */
#define COMM_SSL_CTRL_SESS_CB_HIT ((int32_t)28)
/* Counts the sessions that clients offered and that were not in the cache. */
#define COMM_SSL_CTRL_SESS_MISSES ((int32_t)29)
/* Counts the sessions that clients offered and that had expired. */
#define COMM_SSL_CTRL_SESS_TIMEOUTS ((int32_t)30)
/* Counts the sessions that left the cache because it was full. */
#define COMM_SSL_CTRL_SESS_CACHE_FULL ((int32_t)31)
/* Sets how many sessions the cache holds, and answers what it was. */
#define COMM_SSL_CTRL_SET_SESS_CACHE_SIZE ((int32_t)42)
/* Answers how many sessions the cache holds. */
#define COMM_SSL_CTRL_GET_SESS_CACHE_SIZE ((int32_t)43)
/* Sets which sessions are kept, and answers what it was. */
#define COMM_SSL_CTRL_SET_SESS_CACHE_MODE ((int32_t)44)
/* Answers which sessions are kept. */
#define COMM_SSL_CTRL_GET_SESS_CACHE_MODE ((int32_t)45)
/* Adds mode bits, and answers all of them. */
#define COMM_SSL_CTRL_MODE ((int32_t)33)
/* Takes mode bits away, and answers those that are left. */
#define COMM_SSL_CTRL_CLEAR_MODE ((int32_t)78)
/* Tells whether OpenSSL reads as much as it can get. */
#define COMM_SSL_CTRL_GET_READ_AHEAD ((int32_t)40)
/* Sets whether OpenSSL reads as much as it can get, and answers what it was. Under a stream or an engine it
   has no effect. */
#define COMM_SSL_CTRL_SET_READ_AHEAD ((int32_t)41)
/* Answers how many bytes a certificate chain from the peer may have. */
#define COMM_SSL_CTRL_GET_MAX_CERT_LIST ((int32_t)50)
/* Sets how many bytes a certificate chain from the peer may have, and answers what it was. */
#define COMM_SSL_CTRL_SET_MAX_CERT_LIST ((int32_t)51)
/* Sets how much data a record that is sent may hold. It answers 1, or 0 when the number is out of range. */
#define COMM_SSL_CTRL_SET_MAX_SEND_FRAGMENT ((int32_t)52)
/* Sets how much data makes one more pipeline worth while. It answers 1, or 0 when the number is out of range. */
#define COMM_SSL_CTRL_SET_SPLIT_SEND_FRAGMENT ((int32_t)125)
/* Sets how many records may be encrypted at once. It answers 1, or 0 when the number is out of range. */
#define COMM_SSL_CTRL_SET_MAX_PIPELINES ((int32_t)126)
/* Removes the certificates that were added to the chain that is sent, and answers 1. */
#define COMM_SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS ((int32_t)83)
/* Adds flags that say how certificates are chosen, and answers all of them. */
#define COMM_SSL_CTRL_CERT_FLAGS ((int32_t)99)
/* Takes flags that say how certificates are chosen away, and answers those that are left. */
#define COMM_SSL_CTRL_CLEAR_CERT_FLAGS ((int32_t)100)
/* Builds the chain of the current certificate. It answers 1, 2 when an error was passed over, or 0. */
#define COMM_SSL_CTRL_BUILD_CERT_CHAIN ((int32_t)105)
/* Chooses the certificate that other calls are about. It answers 1, or 0 when there is no such certificate. */
#define COMM_SSL_CTRL_SET_CURRENT_CERT ((int32_t)117)
/* Sets which proof that its certificate is still good a client asks the server for. */
#define COMM_SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE ((int32_t)65)
/* Answers which proof that its certificate is still good a client asks the server for; -1 is none. */
#define COMM_SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE ((int32_t)127)
/* Sets whether OpenSSL chooses the parameters of ephemeral Diffie-Hellman key exchange. */
#define COMM_SSL_CTRL_SET_DH_AUTO ((int32_t)118)
/* Sets the least version. It answers 1, or 0 when there is no such version. */
#define COMM_SSL_CTRL_SET_MIN_PROTO_VERSION ((int32_t)123)
/* Sets the greatest version. It answers 1, or 0 when there is no such version. */
#define COMM_SSL_CTRL_SET_MAX_PROTO_VERSION ((int32_t)124)
/* Answers the least version that was set; 0 is the least there is. */
#define COMM_SSL_CTRL_GET_MIN_PROTO_VERSION ((int32_t)130)
/* Answers the greatest version that was set; 0 is the greatest there is. */
#define COMM_SSL_CTRL_GET_MAX_PROTO_VERSION ((int32_t)131)
/* Sets the groups of key exchange, the best first. It answers 1, or 0 when a name is none. */
#define COMM_SSL_CTRL_SET_GROUPS_LIST ((int32_t)92)
/* Sets the signature algorithms, the best first. It answers 1, or 0 when a name is none. */
#define COMM_SSL_CTRL_SET_SIGALGS_LIST ((int32_t)98)
/* Sets the signature algorithms of clients' certificates, the best first. It answers 1, or 0 when a name is
   none. */
#define COMM_SSL_CTRL_SET_CLIENT_SIGALGS_LIST ((int32_t)102)
/* Sets the server name to ask for, and nothing else: `ssl-set-tlsext-host-name` sets the name to verify too.
   It answers 1, or 0 when the name cannot be sent. */
#define COMM_SSL_CTRL_SET_TLSEXT_HOSTNAME ((int32_t)55)
/* Tells whether the peer knows secure renegotiation. */
#define COMM_SSL_CTRL_GET_RI_SUPPORT ((int32_t)76)
/* Tells whether the connection has an extended master secret; -1 before the handshake. */
#define COMM_SSL_CTRL_GET_EXTMS_SUPPORT ((int32_t)122)

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_COMMANDS_H */

# generated from spec/; do not edit: make gen
namespace eval commssl {
    # A file in PEM.
    variable SSL_FILETYPE_PEM 0x1
    # A file in DER.
    variable SSL_FILETYPE_ASN1 0x2
    # Do not use TLS 1.2.
    variable SSL_OP_NO_TLSv1_2 0x8000000
    # Do not use TLS 1.3.
    variable SSL_OP_NO_TLSv1_3 0x20000000
    # Refuse renegotiation.
    variable SSL_OP_NO_RENEGOTIATION 0x40000000
    # All harmless work-arounds for bugs of other implementations.
    LookUpWhenRead SSL_OP_ALL
    # Means nothing any more.
    variable SSL_OP_MICROSOFT_SESS_ID_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_NETSCAPE_CHALLENGE_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER 0x0
    # Means nothing any more.
    variable SSL_OP_MSIE_SSLV2_RSA_PADDING 0x0
    # Means nothing any more.
    variable SSL_OP_SSLEAY_080_CLIENT_DH_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_TLS_D5_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_TLS_BLOCK_PADDING_BUG 0x0
    # Do not send the empty fragments that protect CBC ciphers of TLS 1.0.
    variable SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS 0x800
    # A server starts a new session at each renegotiation.
    variable SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION 0x10000
    # Means nothing any more.
    variable SSL_OP_SINGLE_DH_USE 0x0
    # Means nothing any more.
    variable SSL_OP_EPHEMERAL_RSA 0x0
    # A server chooses the cipher by its own order.
    variable SSL_OP_CIPHER_SERVER_PREFERENCE 0x400000
    # Tolerate clients that tell a wrong version with their key exchange.
    variable SSL_OP_TLS_ROLLBACK_BUG 0x800000
    # Means nothing any more.
    variable SSL_OP_NO_SSLv2 0x0
    # Do not use SSL 3.
    variable SSL_OP_NO_SSLv3 0x2000000
    # Do not use TLS 1.0.
    variable SSL_OP_NO_TLSv1 0x4000000
    # Means nothing any more.
    variable SSL_OP_PKCS1_CHECK_1 0x0
    # Means nothing any more.
    variable SSL_OP_PKCS1_CHECK_2 0x0
    # Means nothing any more.
    variable SSL_OP_NETSCAPE_CA_DN_BUG 0x0
    # Means nothing any more.
    variable SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG 0x0
    # Do not use TLS 1.1.
    variable SSL_OP_NO_TLSv1_1 0x10000000
    # Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3.
    variable SSL_OP_NO_TICKET 0x4000
    # A server lets clients renegotiate; SSL_OP_NO_RENEGOTIATION wins over it.
    LookUpWhenRead SSL_OP_ALLOW_CLIENT_RENEGOTIATION
    # With SSL_OP_CIPHER_SERVER_PREFERENCE, take ChaCha20 first for a client that lists it first.
    variable SSL_OP_PRIORITIZE_CHACHA 0x200000
    # Do not compress.
    variable SSL_OP_NO_COMPRESSION 0x20000
    # OpenSSL takes the end of bytes for close_notify.
    LookUpWhenRead SSL_OP_IGNORE_UNEXPECTED_EOF
    # Do not negotiate encrypt-then-mac.
    variable SSL_OP_NO_ENCRYPT_THEN_MAC 0x80000
    # A client connects to servers without secure renegotiation.
    variable SSL_OP_LEGACY_SERVER_CONNECT 0x4
    # Let the kernel encrypt, where it can and OpenSSL drives the socket itself.
    LookUpWhenRead SSL_OP_ENABLE_KTLS
    # Keep no sessions.
    variable SSL_SESS_CACHE_OFF 0x0
    # Keep sessions of the client's side; whoever wants one used again gives it to the SSL.
    variable SSL_SESS_CACHE_CLIENT 0x1
    # Keep sessions of the server's side, and resume them: the default.
    variable SSL_SESS_CACHE_SERVER 0x2
    # Both of the two.
    variable SSL_SESS_CACHE_BOTH 0x3
    # Do not drop sessions whose time is over at every 255th connection.
    variable SSL_SESS_CACHE_NO_AUTO_CLEAR 0x80
    # Look for no session in OpenSSL's own cache, only by the program's callback.
    variable SSL_SESS_CACHE_NO_INTERNAL_LOOKUP 0x100
    # Put no session into OpenSSL's own cache.
    variable SSL_SESS_CACHE_NO_INTERNAL_STORE 0x200
    # Both of the two: leave OpenSSL's own cache alone.
    variable SSL_SESS_CACHE_NO_INTERNAL 0x300
    # A write may take a part of the bytes. Streams and engines set it.
    variable SSL_MODE_ENABLE_PARTIAL_WRITE 0x1
    # A write that is repeated may give its bytes at another place. Streams and engines set it.
    variable SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER 0x2
    # A read goes on behind messages that are no data: the default since 1.1.1.
    variable SSL_MODE_AUTO_RETRY 0x4
    # Send no certificates but those that were given: look for no chain among the trusted.
    variable SSL_MODE_NO_AUTO_CHAIN 0x8
    # Give buffers back while there is nothing in them. Streams and engines see to it themselves.
    variable SSL_MODE_RELEASE_BUFFERS 0x10
    # Tell the server that a higher version was tried before (RFC 7507).
    variable SSL_MODE_SEND_FALLBACK_SCSV 0x80
    # Let engines of OpenSSL suspend a handshake. Streams and engines of commssl take it away, since it runs callbacks
    # on a small stack.
    variable SSL_MODE_ASYNC 0x100
    # The verify result of a chain without fault, or of no chain at all.
    variable X509_V_OK 0x0
    # A certificate has expired.
    variable X509_V_ERR_CERT_HAS_EXPIRED 0xa
    # The chain ends in a root that is not trusted.
    variable X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN 0x13
    # The issuer is not among the trusted certificates.
    variable X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY 0x14
    # The certificate is for another host name.
    variable X509_V_ERR_HOSTNAME_MISMATCH 0x3e
    # Counts the renegotiations since the last clear.
    variable SSL_CTRL_GET_NUM_RENEGOTIATIONS 0xa
    # Clears the count of renegotiations, and answers what it was.
    variable SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS 0xb
    # Counts all renegotiations of an SSL.
    variable SSL_CTRL_GET_TOTAL_RENEGOTIATIONS 0xc
    # Answers the flags of the state of an SSL, which OpenSSL keeps for itself.
    variable SSL_CTRL_GET_FLAGS 0xd
    # Counts the sessions in the cache.
    variable SSL_CTRL_SESS_NUMBER 0x14
    # Counts the handshakes that were begun as a client.
    variable SSL_CTRL_SESS_CONNECT 0x15
    # Counts the handshakes that were completed as a client.
    variable SSL_CTRL_SESS_CONNECT_GOOD 0x16
    # Counts the renegotiations that were begun as a client.
    variable SSL_CTRL_SESS_CONNECT_RENEGOTIATE 0x17
    # Counts the handshakes that were begun as a server.
    variable SSL_CTRL_SESS_ACCEPT 0x18
    # Counts the handshakes that were completed as a server.
    variable SSL_CTRL_SESS_ACCEPT_GOOD 0x19
    # Counts the renegotiations that were begun as a server.
    variable SSL_CTRL_SESS_ACCEPT_RENEGOTIATE 0x1a
    # Counts the sessions that were resumed.
    variable SSL_CTRL_SESS_HIT 0x1b
    # Counts the sessions that a callback found.
    variable SSL_CTRL_SESS_CB_HIT 0x1c
    # Counts the sessions that clients offered and that were not in the cache.
    variable SSL_CTRL_SESS_MISSES 0x1d
    # Counts the sessions that clients offered and that had expired.
    variable SSL_CTRL_SESS_TIMEOUTS 0x1e
    # Counts the sessions that left the cache because it was full.
    variable SSL_CTRL_SESS_CACHE_FULL 0x1f
    # Sets how many sessions the cache holds, and answers what it was.
    variable SSL_CTRL_SET_SESS_CACHE_SIZE 0x2a
    # Answers how many sessions the cache holds.
    variable SSL_CTRL_GET_SESS_CACHE_SIZE 0x2b
    # Sets which sessions are kept, and answers what it was.
    variable SSL_CTRL_SET_SESS_CACHE_MODE 0x2c
    # Answers which sessions are kept.
    variable SSL_CTRL_GET_SESS_CACHE_MODE 0x2d
    # Adds mode bits, and answers all of them.
    variable SSL_CTRL_MODE 0x21
    # Takes mode bits away, and answers those that are left.
    variable SSL_CTRL_CLEAR_MODE 0x4e
    # Tells whether OpenSSL reads as much as it can get.
    variable SSL_CTRL_GET_READ_AHEAD 0x28
    # Sets whether OpenSSL reads as much as it can get, and answers what it was. Under a stream or an engine it has no
    # effect.
    variable SSL_CTRL_SET_READ_AHEAD 0x29
    # Answers how many bytes a certificate chain from the peer may have.
    variable SSL_CTRL_GET_MAX_CERT_LIST 0x32
    # Sets how many bytes a certificate chain from the peer may have, and answers what it was.
    variable SSL_CTRL_SET_MAX_CERT_LIST 0x33
    # Sets how much data a record that is sent may hold. It answers 1, or 0 when the number is out of range.
    variable SSL_CTRL_SET_MAX_SEND_FRAGMENT 0x34
    # Sets how much data makes one more pipeline worth while. It answers 1, or 0 when the number is out of range.
    variable SSL_CTRL_SET_SPLIT_SEND_FRAGMENT 0x7d
    # Sets how many records may be encrypted at once. It answers 1, or 0 when the number is out of range.
    variable SSL_CTRL_SET_MAX_PIPELINES 0x7e
    # Removes the certificates that were added to the chain that is sent, and answers 1.
    variable SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS 0x53
    # Adds flags that say how certificates are chosen, and answers all of them.
    variable SSL_CTRL_CERT_FLAGS 0x63
    # Takes flags that say how certificates are chosen away, and answers those that are left.
    variable SSL_CTRL_CLEAR_CERT_FLAGS 0x64
    # Builds the chain of the current certificate. It answers 1, 2 when an error was passed over, or 0.
    variable SSL_CTRL_BUILD_CERT_CHAIN 0x69
    # Chooses the certificate that other calls are about. It answers 1, or 0 when there is no such certificate.
    variable SSL_CTRL_SET_CURRENT_CERT 0x75
    # Sets which proof that its certificate is still good a client asks the server for.
    variable SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE 0x41
    # Answers which proof that its certificate is still good a client asks the server for; -1 is none.
    variable SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE 0x7f
    # Sets whether OpenSSL chooses the parameters of ephemeral Diffie-Hellman key exchange.
    variable SSL_CTRL_SET_DH_AUTO 0x76
    # Sets the least version. It answers 1, or 0 when there is no such version.
    variable SSL_CTRL_SET_MIN_PROTO_VERSION 0x7b
    # Sets the greatest version. It answers 1, or 0 when there is no such version.
    variable SSL_CTRL_SET_MAX_PROTO_VERSION 0x7c
    # Answers the least version that was set; 0 is the least there is.
    variable SSL_CTRL_GET_MIN_PROTO_VERSION 0x82
    # Answers the greatest version that was set; 0 is the greatest there is.
    variable SSL_CTRL_GET_MAX_PROTO_VERSION 0x83
    # Sets the groups of key exchange, the best first. It answers 1, or 0 when a name is none.
    variable SSL_CTRL_SET_GROUPS_LIST 0x5c
    # Sets the signature algorithms, the best first. It answers 1, or 0 when a name is none.
    variable SSL_CTRL_SET_SIGALGS_LIST 0x62
    # Sets the signature algorithms of clients' certificates, the best first. It answers 1, or 0 when a name is none.
    variable SSL_CTRL_SET_CLIENT_SIGALGS_LIST 0x66
    # Sets the server name to ask for, and nothing else: `ssl-set-tlsext-host-name` sets the name to verify too. It
    # answers 1, or 0 when the name cannot be sent.
    variable SSL_CTRL_SET_TLSEXT_HOSTNAME 0x37
    # Tells whether the peer knows secure renegotiation.
    variable SSL_CTRL_GET_RI_SUPPORT 0x4c
    # Tells whether the connection has an extended master secret; -1 before the handshake.
    variable SSL_CTRL_GET_EXTMS_SUPPORT 0x7a
}

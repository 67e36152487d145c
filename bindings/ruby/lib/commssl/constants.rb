# generated from spec/; do not edit: make gen
# frozen_string_literal: true

module CommSSL
  # A file in PEM.
  SSL_FILETYPE_PEM = 0x1

  # A file in DER.
  SSL_FILETYPE_ASN1 = 0x2

  # Do not use TLS 1.2.
  SSL_OP_NO_TLSv1_2 = 0x8000000

  # Do not use TLS 1.3.
  SSL_OP_NO_TLSv1_3 = 0x20000000

  # Refuse renegotiation.
  SSL_OP_NO_RENEGOTIATION = 0x40000000

  # Means nothing any more.
  SSL_OP_MICROSOFT_SESS_ID_BUG = 0x0

  # Means nothing any more.
  SSL_OP_NETSCAPE_CHALLENGE_BUG = 0x0

  # Means nothing any more.
  SSL_OP_NETSCAPE_REUSE_CIPHER_CHANGE_BUG = 0x0

  # Means nothing any more.
  SSL_OP_SSLREF2_REUSE_CERT_TYPE_BUG = 0x0

  # Means nothing any more.
  SSL_OP_MICROSOFT_BIG_SSLV3_BUFFER = 0x0

  # Means nothing any more.
  SSL_OP_MSIE_SSLV2_RSA_PADDING = 0x0

  # Means nothing any more.
  SSL_OP_SSLEAY_080_CLIENT_DH_BUG = 0x0

  # Means nothing any more.
  SSL_OP_TLS_D5_BUG = 0x0

  # Means nothing any more.
  SSL_OP_TLS_BLOCK_PADDING_BUG = 0x0

  # Do not send the empty fragments that protect CBC ciphers of TLS 1.0.
  SSL_OP_DONT_INSERT_EMPTY_FRAGMENTS = 0x800

  # A server starts a new session at each renegotiation.
  SSL_OP_NO_SESSION_RESUMPTION_ON_RENEGOTIATION = 0x10000

  # Means nothing any more.
  SSL_OP_SINGLE_DH_USE = 0x0

  # Means nothing any more.
  SSL_OP_EPHEMERAL_RSA = 0x0

  # A server chooses the cipher by its own order.
  SSL_OP_CIPHER_SERVER_PREFERENCE = 0x400000

  # Tolerate clients that tell a wrong version with their key exchange.
  SSL_OP_TLS_ROLLBACK_BUG = 0x800000

  # Means nothing any more.
  SSL_OP_NO_SSLv2 = 0x0

  # Do not use SSL 3.
  SSL_OP_NO_SSLv3 = 0x2000000

  # Do not use TLS 1.0.
  SSL_OP_NO_TLSv1 = 0x4000000

  # Means nothing any more.
  SSL_OP_PKCS1_CHECK_1 = 0x0

  # Means nothing any more.
  SSL_OP_PKCS1_CHECK_2 = 0x0

  # Means nothing any more.
  SSL_OP_NETSCAPE_CA_DN_BUG = 0x0

  # Means nothing any more.
  SSL_OP_NETSCAPE_DEMO_CIPHER_CHANGE_BUG = 0x0

  # Do not use TLS 1.1.
  SSL_OP_NO_TLSv1_1 = 0x10000000

  # Send no session tickets up to TLS 1.2, and only stateful ones in TLS 1.3.
  SSL_OP_NO_TICKET = 0x4000

  # With SSL_OP_CIPHER_SERVER_PREFERENCE, take ChaCha20 first for a client that lists it first.
  SSL_OP_PRIORITIZE_CHACHA = 0x200000

  # Do not compress.
  SSL_OP_NO_COMPRESSION = 0x20000

  # Do not negotiate encrypt-then-mac.
  SSL_OP_NO_ENCRYPT_THEN_MAC = 0x80000

  # A client connects to servers without secure renegotiation.
  SSL_OP_LEGACY_SERVER_CONNECT = 0x4

  # The verify result of a chain without fault, or of no chain at all.
  X509_V_OK = 0x0

  # A certificate has expired.
  X509_V_ERR_CERT_HAS_EXPIRED = 0xa

  # The chain ends in a root that is not trusted.
  X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN = 0x13

  # The issuer is not among the trusted certificates.
  X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY = 0x14

  # The certificate is for another host name.
  X509_V_ERR_HOSTNAME_MISMATCH = 0x3e

  # OpenSSL's versions disagree on these; their value is that of the loaded one.
  LOOKED_UP = %i[SSL_OP_ALL SSL_OP_ALLOW_CLIENT_RENEGOTIATION SSL_OP_IGNORE_UNEXPECTED_EOF SSL_OP_ENABLE_KTLS].freeze
  private_constant :LOOKED_UP

  def self.const_missing(name)
    LOOKED_UP.include?(name) ? const_set(name, openssl_constant(name.to_s)) : super
  end
end

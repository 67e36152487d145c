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
  LOOKED_UP = %i[SSL_OP_ALL].freeze
  private_constant :LOOKED_UP

  def self.const_missing(name)
    LOOKED_UP.include?(name) ? const_set(name, openssl_constant(name.to_s)) : super
  end
end

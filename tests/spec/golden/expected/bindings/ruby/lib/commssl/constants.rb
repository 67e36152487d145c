# generated from spec/; do not edit: make gen
# frozen_string_literal: true

module CommSSL
  # A file in DER.
  SSL_FILETYPE_ASN1 = 0x2

  # Do not use TLS 1.3.
  SSL_OP_NO_TLSv1_3 = 0x20000000

  # Adds mode bits.
  SSL_CTRL_MODE = 0x21

  # OpenSSL's versions disagree on these; their value is that of the loaded one.
  LOOKED_UP = %i[SSL_OP_ALL].freeze
  private_constant :LOOKED_UP

  def self.const_missing(name)
    LOOKED_UP.include?(name) ? const_set(name, openssl_constant(name.to_s)) : super
  end
end

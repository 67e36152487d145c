# frozen_string_literal: true

# TLS over the OpenSSL that the machine has, with the functions of LispWorks' COMM package.
#
# Every function is a module method under its rule name: +ssl-ctx-set-options+ is CommSSL.ssl_ctx_set_options. Handles are
# integers, 0 and nil are null. Keyword values are symbols, flags lists of symbols or integers, text is UTF-8, bytes are binary
# strings, time-outs are seconds or nil for ever. What fails raises a CommSSL::CommError.
module CommSSL
end

require "commssl/commssl_native"
require "commssl/errors"
require "commssl/constants"
require "commssl/keywords"
require "commssl/comm"

module CommSSL
  private_constant :Native
end

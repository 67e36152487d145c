# generated from spec/; do not edit: make gen
# frozen_string_literal: true

module CommSSL
  # Every condition of commssl is one.
  module CommError
    include Condition
  end

  # A call was wrong: an argument, a handle, or the moment. Nothing was changed.
  module UsageError
    include CommError
  end

  class UsageErrorError < ArgumentError
    include UsageError
  end

  # Memory ran out. Nothing was lost that was there before.
  module MemoryError
    include CommError
  end

  class MemoryErrorError < NoMemoryError
    include MemoryError
  end

  # The socket failed; the errno says how.
  module SocketError
    include CommError
  end

  class SocketErrorError < IOError
    include SocketError
  end

  # A connect, read or write took longer than its time-out.
  module SocketTimeout
    include SocketError
  end

  class SocketTimeoutError < IOError
    include SocketTimeout
  end

  # The call was interrupted, or the stream closed while it waited.
  module SocketInterrupted
    include SocketError
  end

  class SocketInterruptedError < IOError
    include SocketInterrupted
  end

  # Every condition of TLS is one.
  module SslCondition
    include SocketError
  end

  # The peer ended TLS by close_notify while more was needed.
  module SslClosed
    include SslCondition
  end

  class SslClosedError < EOFError
    include SslClosed
  end

  # The connection broke under TLS; the errno says how.
  module SslError
    include SslCondition
  end

  class SslErrorError < IOError
    include SslError
  end

  # The bytes ended without close_notify: the peer, or somebody between, cut the connection.
  module SslTruncated
    include SslError
  end

  class SslTruncatedError < EOFError
    include SslTruncated
  end

  # TLS failed: the protocol, a certificate, a key, or OpenSSL itself; code, reason and alert say how.
  module SslFailure
    include SslCondition
  end

  class SslFailureError < IOError
    include SslFailure
  end

  # The peer's certificate was not accepted; verify result and depth say why.
  module SslVerificationFailure
    include SslFailure
  end

  class SslVerificationFailureError < IOError
    include SslVerificationFailure
  end

  # A blocking call met a suspended choice of certificate. Answer it and repeat the call, after `attach-ssl`
  # `socket-stream-handshake`. What makes a stream has none to give then: it fails, and nothing is left. There
  # `:handshake-timeout` 0 puts the handshake off to `socket-stream-handshake`, which can be repeated.
  module SslX509Lookup
    include SslCondition
  end

  class SslX509LookupError < IOError
    include SslX509Lookup
  end

  # A blocking call met a suspended hello or verification. Answer it and repeat the call, as with `ssl-x509-lookup`.
  module SslSuspended
    include SslCondition
  end

  class SslSuspendedError < IOError
    include SslSuspended
  end

  # The handshake took longer than `:handshake-timeout`.
  module SslHandshakeTimeout
    include SslCondition
  end

  class SslHandshakeTimeoutError < IOError
    include SslHandshakeTimeout
  end

  # No usable OpenSSL was found, it was refused, or it lacks what was asked for.
  module SslLibraryError
    include SslCondition
  end

  class SslLibraryErrorError < LoadError
    include SslLibraryError
  end

  ERROR_CLASSES = {
    7001 => UsageErrorError,
    7002 => MemoryErrorError,
    7010 => SocketErrorError,
    7011 => SocketTimeoutError,
    7012 => SocketInterruptedError,
    7021 => SslClosedError,
    7022 => SslErrorError,
    7023 => SslTruncatedError,
    7024 => SslFailureError,
    7025 => SslVerificationFailureError,
    7026 => SslX509LookupError,
    7029 => SslSuspendedError,
    7027 => SslHandshakeTimeoutError,
    7028 => SslLibraryErrorError,
  }.freeze
  private_constant :ERROR_CLASSES
end

# frozen_string_literal: true

module CommSSL
  # What every condition tells. The modules that include it are the tree of conditions: rescue by them.
  module Condition
    # OpenSSL's packed error code, or 0; and its words for the reason, which differ between its versions.
    attr_reader :code, :reason
    # The number of the TLS alert, -1 when there was none; and who sent it: +:none+, +:here+ or +:peer+.
    attr_reader :alert, :alert_sender
    # An X509_V_ERR number, or 0; and which certificate of the chain was at fault, -1 when that is not known.
    attr_reader :verify_result, :verify_depth
    # The system's error number, or 0.
    attr_reader :errno
    # The Lisp name of the argument or keyword that was wrong, else empty.
    attr_reader :argument
    # OpenSSL's whole queue, oldest first: pairs of code and text.
    attr_reader :queue

    FIELDS = %i[code reason alert alert_sender verify_result verify_depth errno argument].freeze
    private_constant :FIELDS

    # Takes what this thread's condition says.
    def fill # :nodoc:
      FIELDS.each { |field| instance_variable_set(:"@#{field}", Native.public_send(:"condition_#{field}", 0)) }
      @queue = Array.new(Native.condition_queue_length(0)) do |index|
        [Native.condition_queue_code(0, index), Native.condition_queue_text(0, index)]
      end.freeze
      self
    end
  end
end

require "commssl/conditions"

module CommSSL
  # Makes the exceptions; the native part calls it.
  module Errors
    def self.build(status)
      ERROR_CLASSES.fetch(status).new(Native.condition_text(0)).fill
    end
  end
  private_constant :Errors
end

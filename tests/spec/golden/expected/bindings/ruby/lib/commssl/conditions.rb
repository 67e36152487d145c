# generated from spec/; do not edit: make gen
# frozen_string_literal: true

module CommSSL
  # Every condition is one.
  module CommError
    include Condition
  end

  # A call was wrong.
  module UsageError
    include CommError
  end

  class UsageErrorError < ArgumentError
    include UsageError
  end

  ERROR_CLASSES = {
    7001 => UsageErrorError,
  }.freeze
  private_constant :ERROR_CLASSES
end

# frozen_string_literal: true

module CommSSL
  # Sets keyword arguments on a native holder, for the length of a call.
  def self.with_keywords(struct, keywords)
    return yield 0 if keywords.empty?

    held = Native.public_send(:"#{struct}_new")
    begin
      keywords.each do |name, value|
        setter = :"#{struct}_set_#{name}"
        Native.refuse(name.to_s, "is no keyword") unless Native.respond_to?(setter)
        Native.public_send(setter, held, value)
      end
      yield held
    ensure
      Native.public_send(:"#{struct}_drop", held)
    end
  end
  private_class_method :with_keywords
end

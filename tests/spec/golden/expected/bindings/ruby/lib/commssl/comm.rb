# generated from spec/; do not edit: make gen
# frozen_string_literal: true

module CommSSL
  # Makes a box. A doc of several lines, in which a line may look doc = "like a key" or [like.a-table].
  #
  # +lid:+:: How it is at first.
  #
  # +names:+:: What is in it.
  #
  # +callback:+:: Looks into it.
  #
  # +timeout:+:: How long it may take.
  #
  # +content:+:: What it holds.
  #
  # +ssl_ctx:+:: With what TLS.
  #
  # +host:+:: Where it is.
  #
  # +key:+:: Opens it.
  #
  # +look:+:: Reads its label.
  #
  # +inner:+:: A box in it.
  #
  # Answers: The box.
  #
  # Raises: UsageError.
  def self.make_box(**keywords)
    with_keywords(:box_keywords, keywords) { |held| Native.make_box(held) }
  end

  # Opens a box.
  #
  # +box+:: The box.
  #
  # +lid+:: How it is to be.
  #
  # +label+:: What to write on it.
  #
  # Answers: What was on it.
  #
  # Raises: UsageError.
  def self.open_box(box, lid = :open, label)
    Native.open_box(box, lid, label)
  end

  # Reads a box.
  #
  # +box+:: The box.
  #
  # +size+:: At most so many bytes.
  #
  # Answers: `:done` with some bytes.
  #
  # Answers: Some bytes.
  #
  # Raises: UsageError.
  def self.read_box(box, size)
    Native.read_box(box, size)
  end

  # Packs a box.
  #
  # +box+:: The box.
  #
  # Answers: The box in bytes.
  #
  # Raises: UsageError.
  def self.pack_box(box)
    Native.pack_box(box)
  end

  # Gives a box back.
  #
  # +box+:: The box, or nothing.
  def self.free_box(box)
    Native.free_box(box)
  end

  # Gives a context back.
  #
  # +ssl_ctx+:: The context, or nothing.
  def self.destroy_ssl_ctx(ssl_ctx)
    Native.destroy_ssl_ctx(ssl_ctx)
  end

  # Sets a lid.
  #
  # +ssl_or_ctx+:: The context or SSL.
  #
  # +lid+:: A keyword, or bits.
  #
  # Raises: UsageError.
  def self.set_lid(ssl_or_ctx, lid)
    Native.set_lid(ssl_or_ctx, lid)
  end

  # Adds mode bits to a context; see `retain-ssl-ctx`.
  #
  # +ssl_ctx+:: The context.
  #
  # +mode+:: Bits to add.
  #
  # Answers: All mode bits after the call.
  def self.ssl_ctx_set_mode(ssl_ctx, mode)
    Native.ssl_ctx_set_mode(ssl_ctx, mode)
  end

  # Tells whether a temporary RSA key is needed.
  #
  # +ssl_ctx+:: The context.
  #
  # Answers: 0 always.
  def self.ssl_ctx_need_tmp_rsa(ssl_ctx)
    Native.ssl_ctx_need_tmp_rsa(ssl_ctx)
  end

  # Answers the cipher in use.
  #
  # +ssl+:: The SSL.
  #
  # Answers: The cipher; null before the handshake.
  def self.ssl_get_current_cipher(ssl)
    Native.ssl_get_current_cipher(ssl)
  end

  # Answers the name of the cipher in use.
  #
  # +ssl+:: The SSL.
  #
  # Answers: The name; lives for ever.
  def self.ssl_get_cipher_name(ssl)
    Native.ssl_get_cipher_name(ssl)
  end

  # Answers how many bits a cipher uses.
  #
  # +cipher+:: The cipher.
  #
  # Answers: How many bits are used.
  #
  # Answers: How many bits the algorithm can use.
  def self.ssl_cipher_get_bits(cipher)
    Native.ssl_cipher_get_bits(cipher)
  end
end

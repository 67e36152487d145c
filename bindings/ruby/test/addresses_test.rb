# frozen_string_literal: true

# Pointers of a script's own foreign functions as handles, and handles as pointers.
require "commssl"
require "fiddle"
require "minitest/autorun"
require "socket"

class AddressesTest < Minitest::Test
  CERTS = ENV.fetch("TEST_CERTS")
  CTX_INDEX = 1 # CRYPTO_EX_INDEX_SSL_CTX
  SSL_INDEX = 0

  def self.openssl(name, arguments, result)
    address = Fiddle::Pointer.new(CommSSL.openssl_symbol_address(name))
    Fiddle::Function.new(address, arguments, result)
  end

  POINTER = Fiddle::TYPE_VOIDP
  NEW_INDEX = openssl("CRYPTO_get_ex_new_index", [Fiddle::TYPE_INT, Fiddle::TYPE_LONG, POINTER, POINTER, POINTER, POINTER],
                      Fiddle::TYPE_INT)
  METHOD = openssl("TLS_method", [], POINTER)
  NEW = openssl("SSL_CTX_new", [POINTER], POINTER)
  FREE = openssl("SSL_CTX_free", [POINTER], Fiddle::TYPE_VOID)
  NEW_SSL = openssl("SSL_new", [POINTER], POINTER)
  FREE_SSL = openssl("SSL_free", [POINTER], Fiddle::TYPE_VOID)
  GET_TIMEOUT = openssl("SSL_CTX_get_timeout", [POINTER], Fiddle::TYPE_LONG)
  SET_TIMEOUT = openssl("SSL_CTX_set_timeout", [POINTER, Fiddle::TYPE_LONG], Fiddle::TYPE_LONG)
  PEEK = openssl("ERR_peek_error", [], Fiddle::TYPE_LONG)

  # OpenSSL's own word for what it frees.
  FREED = { CTX_INDEX => [], SSL_INDEX => [] }.freeze
  ON_FREE = FREED.map do |kind, freed|
    closure = Fiddle::Closure::BlockCaller.new(
      Fiddle::TYPE_VOID, [POINTER, POINTER, POINTER, Fiddle::TYPE_INT, Fiddle::TYPE_LONG, POINTER]
    ) { |parent, *| freed << parent.to_i }
    NEW_INDEX.call(kind, 0, nil, nil, nil, closure)
    closure
  end

  def setup
    FREED.each_value(&:clear)
    @address = NEW.call(METHOD.call).to_i
  end

  def teardown
    assert_equal 0, CommSSL.live_handle_count
    assert_equal 0, PEEK.call
  end

  def freed(kind = CTX_INDEX)
    FREED[kind]
  end

  def assert_usage_error(argument, &block)
    error = assert_raises(CommSSL::UsageErrorError, &block)
    assert_equal argument, error.argument
  end

  def test_an_owned_context_is_freed_with_its_handle_and_once
    SET_TIMEOUT.call(@address, 77)
    context = CommSSL.handle_from_address(:ssl_ctx_pointer, @address, :own)
    assert_equal 1, CommSSL.live_handle_count
    assert_equal @address, CommSSL.handle_address(context)
    assert_equal 1, CommSSL.ssl_ctx_load_verify_locations(context, "#{CERTS}/ca.pem", nil)
    assert_equal 77, GET_TIMEOUT.call(CommSSL.handle_address(context))
    CommSSL.destroy_ssl_ctx(context)
    assert_equal [@address], freed
    assert_usage_error("ssl-ctx") { CommSSL.destroy_ssl_ctx(context) }
    assert_usage_error("handle") { CommSSL.handle_address(context) }
  end

  def test_a_borrowed_context_stays_its_owners
    context = CommSSL.handle_from_address(:ssl_ctx_pointer, @address)
    CommSSL.destroy_ssl_ctx(context)
    assert_empty freed
    context = CommSSL.handle_from_address(:ssl_ctx_pointer, @address, :borrow)
    FREE.call(@address)
    assert_empty freed # the handle has a reference of its own
    assert_operator CommSSL.ssl_ctx_get_options(context), :>, 0
    CommSSL.destroy_ssl_ctx(context)
    assert_equal [@address], freed
  end

  def test_a_context_of_ones_own_is_the_context_of_engines_and_streams
    context = CommSSL.handle_from_address(:ssl_ctx_pointer, @address, :own)
    engine = CommSSL.make_ssl_engine(ssl_ctx: context, ssl_side: :server)
    assert_equal @address, CommSSL.handle_address(CommSSL.ssl_engine_ctx(engine))
    reader, writer = Socket.pair(:UNIX, :STREAM)
    stream = CommSSL.make_socket_stream(socket: reader.fileno, ssl_ctx: context, ssl_side: :server)
    reader.autoclose = false
    CommSSL.destroy_ssl_ctx(context)
    CommSSL.free_ssl_engine(engine)
    assert_empty freed
    CommSSL.free_socket_stream(stream)
    assert_equal [@address], freed
    assert_equal 2, freed(SSL_INDEX).size
    writer.close
  end

  def test_an_ssl_of_ones_own_is_the_ssl_of_an_engine
    address = NEW_SSL.call(@address).to_i
    FREE.call(@address)
    ssl = CommSSL.handle_from_address(:ssl_pointer, address, :own)
    engine = CommSSL.make_ssl_engine(ssl_ctx: ssl)
    CommSSL.destroy_ssl(ssl)
    assert_equal address, CommSSL.handle_address(CommSSL.ssl_engine_ssl(engine))
    assert_empty freed(SSL_INDEX)
    CommSSL.free_ssl_engine(engine)
    assert_equal [[address], [@address]], [freed(SSL_INDEX), freed]
  end

  def test_a_borrowed_ssl_stays_its_owners
    address = NEW_SSL.call(@address).to_i
    ssl = CommSSL.handle_from_address(:ssl_pointer, address)
    CommSSL.destroy_ssl(ssl)
    assert_empty freed(SSL_INDEX)
    FREE_SSL.call(address)
    assert_equal [address], freed(SSL_INDEX)
    FREE.call(@address)
  end

  def test_certificates_and_lists_of_names
    names = CommSSL.ssl_load_client_ca_file("#{CERTS}/ca.pem")
    copy = CommSSL.handle_from_address(:x509_name_stack, CommSSL.handle_address(names))
    refute_equal CommSSL.handle_address(names), CommSSL.handle_address(copy) # OpenSSL does not count their references
    CommSSL.free_x509_names(names)
    assert_operator CommSSL.handle_address(copy), :>, 0
    CommSSL.free_x509_names(copy)
    FREE.call(@address)
  end

  def test_what_cannot_be_a_handle_is_refused
    assert_usage_error("address") { CommSSL.handle_from_address(:ssl_ctx_pointer, 0) }
    assert_usage_error("address") { CommSSL.handle_from_address(:ssl_ctx_pointer, -1) }
    assert_usage_error("address") { CommSSL.handle_from_address(:ssl_ctx_pointer, 2**64) }
    [:frob, :socket_stream, :condition, 2, nil].each do |kind|
      assert_usage_error("kind") { CommSSL.handle_from_address(kind, @address) }
    end
    assert_usage_error("kind") { CommSSL.handle_from_address(:ssl_cipher_pointer, @address) }
    assert_usage_error("ownership") { CommSSL.handle_from_address(:ssl_ctx_pointer, @address, :lend) }
    [nil, 0, 1, 12_345, 2**61, 2**62, "handle"].each { |id| assert_usage_error("handle") { CommSSL.handle_address(id) } }
    engine = CommSSL.make_ssl_engine
    assert_usage_error("handle") { CommSSL.handle_address(engine) }
    CommSSL.free_ssl_engine(engine)
    FREE.call(@address)
  end
end

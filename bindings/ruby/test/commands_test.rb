# frozen_string_literal: true

# The table of commands: none of them crashes, whatever its arguments, and nothing else is taken.
require "commssl"
require "fiddle"
require "json"
require "minitest/autorun"

class CommandsTest < Minitest::Test
  CERTS = ENV.fetch("TEST_CERTS")
  SPEC = JSON.parse(File.read(File.expand_path("../../../abi/commssl.json", __dir__)))
  COMMANDS = SPEC["constants"].select { |one| one["command"] }.to_h { |one| [one["name"], one["command"]] }
  NUMBERS = [0, 1, 2, 3, -1, -2, 0x301, 0x304, 0xFEFF, 511, 512, 16_384, 16_385, 0x30000, 2**31 - 1, 2**31, -2**31, 2**32,
             2**32 + 1, 2**63 - 1, -2**63].freeze
  TEXTS = ["", ":", "localhost", "127.0.0.1", "P-256:X25519", "ECDSA+SHA256:RSA-PSS+SHA256", "a" * 255, "a" * 256,
           "P-256:" * 5000, "%s%n"].freeze
  PEEK = Fiddle::Function.new(Fiddle::Pointer.new(CommSSL.openssl_symbol_address("ERR_peek_error")), [], Fiddle::TYPE_LONG)

  def teardown
    assert_equal 0, CommSSL.live_handle_count
  end

  def with_context(side)
    context = CommSSL.make_ssl_ctx(ssl_side: side)
    CommSSL.ssl_ctx_use_certificate_chain_file(context, "#{CERTS}/server.pem")
    CommSSL.ssl_ctx_use_privatekey_file(context, "#{CERTS}/server.key", CommSSL::SSL_FILETYPE_PEM)
    CommSSL.set_verification_mode(context, :client, :never) if side == :client
    yield context
  ensure
    CommSSL.destroy_ssl_ctx(context)
  end

  # A client engine and a server engine.
  def with_engines(client_context, server_context)
    engines = { client: client_context, server: server_context }.map do |side, context|
      CommSSL.make_ssl_engine(ssl_ctx: context, ssl_side: side)
    end
    yield engines
  ensure
    engines&.each { |engine| CommSSL.free_ssl_engine(engine) }
  end

  def step(engine)
    CommSSL.ssl_engine_handshake(engine)
  rescue CommSSL::SslCondition
    :failed
  end

  # Handshakes as far as it goes; whether both ends got there.
  def shake_hands(engines)
    20.times do
      steps = engines.map { |engine| step(engine) }
      return steps.uniq == [:done] unless steps.include?(:want_read)

      [engines, engines.reverse].each do |from, to|
        CommSSL.ssl_engine_feed(to, CommSSL.ssl_engine_take(from, 65_536))
      end
    end
    false
  end

  # Every way to give a command the arguments that it takes.
  def arguments(command)
    numbers = command["number"] ? NUMBERS : [0]
    numbers.product(command["text"] ? TEXTS : [nil])
  end

  def give(call, handle, name, number, text)
    assert_kind_of Integer, CommSSL.public_send(call, handle, CommSSL.const_get(name), number, text)
    assert_equal 0, PEEK.call, "#{name} leaves an error behind"
  end

  COMMANDS.each do |name, command|
    next if command["on"] == "ssl"

    define_method("test_a_context_takes_#{name}") do
      arguments(command).each do |number, text|
        with_context(:client) do |client|
          with_context(:server) do |server|
            [client, server].each { |context| give(:ssl_ctx_ctrl, context, name, number, text) }
            with_engines(client, server) { |engines| shake_hands(engines) }
            assert_equal 0, PEEK.call
          end
        end
      end
    end
  end

  COMMANDS.each do |name, command|
    next if command["on"] == "ctx"

    define_method("test_an_ssl_takes_#{name}") do
      with_context(:client) do |client|
        with_context(:server) do |server|
          arguments(command).each do |number, text|
            with_engines(client, server) do |engines|
              2.times do # before the handshake, and after it or its failure
                engines.each { |engine| give(:ssl_ctrl, CommSSL.ssl_engine_ssl(engine), name, number, text) }
                shake_hands(engines)
              end
            end
          end
        end
      end
    end
  end

  def assert_refused(argument, call, *arguments)
    error = assert_raises(CommSSL::UsageErrorError) { CommSSL.public_send(call, *arguments) }
    assert_equal argument, error.argument
  end

  def test_the_handshake_succeeds_when_nothing_was_changed
    with_context(:client) do |client|
      with_context(:server) do |server|
        with_engines(client, server) { |engines| assert shake_hands(engines) }
      end
    end
  end

  def test_what_the_table_does_not_have_is_refused
    assert_operator COMMANDS.size, :>=, 40
    with_context(:server) do |context|
      ssl = CommSSL.ssl_new(context)
      { ssl_ctx_ctrl: [context, "ssl"], ssl_ctrl: [ssl, "ctx"] }.each do |call, (handle, other)|
        taken = COMMANDS.reject { |_, command| command["on"] == other }.map { |name, _| CommSSL.const_get(name) }
        ((-10..300).to_a + [2**31 - 1, -2**31] - taken).each { |number| assert_refused("command", call, handle, number, 0, nil) }
      end
      CommSSL.destroy_ssl(ssl)
    end
  end

  def test_arguments_that_a_command_does_not_take_are_refused
    with_context(:server) do |context|
      ssl = CommSSL.ssl_new(context)
      COMMANDS.each do |name, command|
        call, handle = command["on"] == "ctx" ? [:ssl_ctx_ctrl, context] : [:ssl_ctrl, ssl]
        number = CommSSL.const_get(name)
        text = command["text"] ? "P-256" : nil
        assert_refused("number", call, handle, number, 1, text) unless command["number"]
        assert_refused("argument", call, handle, number, 0, text ? nil : "text")
        assert_refused("argument", call, handle, number, 0, "nul\0inside")
      end
      CommSSL.destroy_ssl(ssl)
    end
  end

  def test_commands_do_what_they_say
    with_context(:server) do |context|
      ctrl = ->(name, number = 0, text = nil) { CommSSL.ssl_ctx_ctrl(context, CommSSL.const_get("SSL_CTRL_#{name}"), number, text) }
      assert_equal 0x303, ctrl.call("GET_MIN_PROTO_VERSION")
      assert_equal [1, 0x304], [ctrl.call("SET_MIN_PROTO_VERSION", 0x304), ctrl.call("GET_MIN_PROTO_VERSION")]
      assert_equal [102_400, 5], [ctrl.call("SET_MAX_CERT_LIST", 5), CommSSL.ssl_ctx_get_max_cert_list(context)]
      assert_equal [1, 0], [ctrl.call("SET_GROUPS_LIST", 0, "P-384:P-256"), ctrl.call("SET_GROUPS_LIST", 0, "no-group")]
      assert_equal CommSSL.ssl_ctx_get_mode(context), ctrl.call("MODE")
    end
  end
end

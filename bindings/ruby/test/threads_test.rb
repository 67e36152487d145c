# frozen_string_literal: true

# What a call that waits means for Ruby's threads, and what is kept alive for callbacks.
require "commssl"
require "minitest/autorun"
require "socket"
require "timeout"

class ThreadsTest < Minitest::Test
  def setup
    @server = TCPServer.new("127.0.0.1", 0)
    @stream = CommSSL.open_tcp_stream("127.0.0.1", @server.addr[1].to_s)
    @peer = @server.accept
  end

  def teardown
    CommSSL.free_socket_stream(@stream)
    [@peer, @server].each(&:close)
    assert_equal 0, CommSSL.live_handle_count
  end

  # Gives a thread that waits in a read, once it does.
  def waiting_reader
    reader = Thread.new { CommSSL.socket_stream_read(@stream, 100) }
    reader.report_on_exception = false
    Thread.pass until reader.status == "sleep"
    reader
  end

  def test_others_run_while_one_waits
    reader = waiting_reader
    @peer.write("hello")
    assert_equal "hello", reader.value
  end

  def test_timeout_ends_a_wait
    assert_raises(Timeout::Error) { Timeout.timeout(0.05) { CommSSL.socket_stream_read(@stream, 100) } }
  end

  def test_raise_ends_a_wait
    reader = waiting_reader
    reader.raise(IndexError, "enough")
    assert_raises(IndexError) { reader.join }
  end

  def test_kill_ends_a_wait
    reader = waiting_reader
    reader.kill
    assert_same reader, reader.join(10)
  end

  def test_interrupt_ends_a_wait
    reader = waiting_reader
    CommSSL.socket_stream_interrupt(@stream, :input)
    assert_raises(CommSSL::SocketInterrupted) { reader.join }
  end

  def test_close_ends_a_wait
    reader = waiting_reader
    CommSSL.close_socket_stream(@stream)
    assert_raises(CommSSL::SocketInterrupted, CommSSL::UsageError) { reader.join } # the latter if it did not quite wait yet
  end

  # The callback gives way to the other thread, which must not keep Ruby's lock while it waits for the engine's.
  def test_another_may_want_what_a_callback_runs_under
    engine = nil
    context = CommSSL.make_ssl_ctx(ssl_side: :server)
    other = Thread.new do
      Thread.stop
      CommSSL.ssl_engine_pending(engine)
    end
    Thread.pass until other.stop?
    CommSSL.set_ssl_ctx_cert_cb(context, lambda do |_ssl|
      other.run
      Thread.pass until other.stop?
      :reject
    end)
    engine = CommSSL.make_ssl_engine(ssl_ctx: context)
    client = CommSSL.make_ssl_engine(ssl_side: :client, verify: :none)
    CommSSL.ssl_engine_handshake(client)
    CommSSL.ssl_engine_feed(engine, CommSSL.ssl_engine_take(client, 65_536))
    assert_raises(CommSSL::SslFailure) { CommSSL.ssl_engine_handshake(engine) }
    assert_equal 0, other.value
  ensure
    [client, engine].each { |one| CommSSL.free_ssl_engine(one) }
    CommSSL.destroy_ssl_ctx(context)
  end

  def test_a_callback_outlives_the_collector
    ran = 0
    context = CommSSL.make_ssl_ctx
    CommSSL.set_ssl_ctx_cert_cb(context, proc { :reject })
    GC.compact
    GC.stress = true
    engine = CommSSL.make_ssl_engine(ctx_configure_callback: proc { ran += Array.new(10) { "x" * 100 }.length })
    GC.stress = false
    CommSSL.set_ssl_ctx_cert_cb(context, nil)
    assert_equal 10, ran
  ensure
    GC.stress = false
    CommSSL.free_ssl_engine(engine)
    CommSSL.destroy_ssl_ctx(context)
  end
end

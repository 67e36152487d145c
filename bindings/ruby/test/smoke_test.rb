# frozen_string_literal: true

# The cases of bindings/smoke-cases.md.
require "commssl"
require "fileutils"
require "minitest/autorun"
require "socket"
require "tmpdir"

# `openssl s_server -www` on a free port.
class PageServer
  attr_reader :port

  def initialize(certs, name)
    @output, write = IO.pipe
    @pid = spawn("openssl", "s_server", "-www", "-accept", "127.0.0.1:0", "-cert", "#{certs}/#{name}.pem",
                 "-key", "#{certs}/#{name}.key", "-cert_chain", "#{certs}/intermediate.pem",
                 in: File::NULL, out: write, err: write)
    write.close
    line = @output.gets until line&.start_with?("ACCEPT ")
    @port = line[/\d+$/]
  end

  def stop
    Process.kill(:KILL, @pid)
    Process.wait(@pid)
    @output.close
  end
end

# TLS on an engine, ciphertext on a socket.
class EngineOverSocket
  def initialize(engine, socket)
    @engine = engine
    @socket = socket
  end

  # Repeats the step until it is something else than :want_read; answers that.
  def step(name, *arguments)
    loop do
      answer = CommSSL.public_send(:"ssl_engine_#{name}", @engine, *arguments)
      send_ciphertext
      return answer unless Array(answer).first == :want_read

      receive_ciphertext
    end
  end

  def send_ciphertext
    until (data = CommSSL.ssl_engine_take(@engine, 16_384)).empty?
      @socket.write(data)
    end
  end

  def receive_ciphertext
    data = @socket.readpartial(16_384)
    data = data.byteslice(CommSSL.ssl_engine_feed(@engine, data)..) until data.empty?
  rescue EOFError
    CommSSL.ssl_engine_feed_end(@engine)
  end
end

class SmokeTest < Minitest::Test
  CERTS = ENV.fetch("TEST_CERTS")
  FALAFEL = "\u{1F9C6}"
  BYTES = (0..255).to_a.pack("C*").freeze
  REQUEST = "GET / HTTP/1.0\r\n\r\n"

  def self.test_order
    :alpha
  end

  def self.smoke(name, &body)
    @count = @count.to_i + 1
    define_method(format("test_%02d_%s", @count, name.tr("-", "_")), &body)
  end

  def teardown
    assert_equal 0, CommSSL.live_handle_count
  end

  def with_server(name = "server")
    server = PageServer.new(CERTS, name)
    yield server.port
  ensure
    server&.stop
  end

  # Yields a stream to it, after the handshake.
  def with_tls_stream
    with_server do |port|
      with_context do |context|
        assert_equal 1, CommSSL.ssl_ctx_load_verify_locations(context, "#{CERTS}/ca.pem", nil)
        stream = CommSSL.open_tcp_stream("localhost", port, ssl_ctx: context, timeout: 10, read_timeout: 10)
        yield stream
      ensure
        CommSSL.free_socket_stream(stream)
      end
    end
  end

  def read_to_end(stream)
    page = +""
    until (data = CommSSL.socket_stream_read(stream, 4096)).empty?
      page << data
    end
    page
  end

  def with_context(side = :client, **keywords)
    context = CommSSL.make_ssl_ctx(ssl_side: side, **keywords)
    yield context
  ensure
    CommSSL.destroy_ssl_ctx(context)
  end

  def with_engine(**keywords)
    engine = CommSSL.make_ssl_engine(**keywords)
    yield engine
  ensure
    CommSSL.free_ssl_engine(engine)
  end

  # A client engine and a server engine.
  def with_engines(server_context, certificate = "server")
    CommSSL.ssl_ctx_use_certificate_chain_file(server_context, "#{CERTS}/#{certificate}.pem")
    CommSSL.ssl_ctx_use_privatekey_file(server_context, "#{CERTS}/#{certificate}.key", CommSSL::SSL_FILETYPE_PEM)
    with_engine(ssl_side: :client, verify: :none) do |client|
      with_engine(ssl_ctx: server_context, ssl_side: :server) { |server| yield client, server }
    end
  end

  def move(from, to)
    CommSSL.ssl_engine_feed(to, CommSSL.ssl_engine_take(from, 65_536))
  end

  # Repeats the steps of both until both are done.
  def shake_hands(client, server)
    loop do
      steps = [client, server].map { |engine| CommSSL.ssl_engine_handshake(engine) }
      move(client, server)
      move(server, client)
      return steps if steps != %i[want_read want_read] && (steps.uniq == [:done] || steps.include?(:want_callback))
    end
  end

  def assert_usage_error(argument, pattern = //, &block)
    error = assert_raises(CommSSL::UsageErrorError, &block)
    assert_equal argument, error.argument
    assert_match pattern, error.message
  end

  def subject_of(ssl)
    certificate = CommSSL.ssl_get1_peer_certificate(ssl)
    CommSSL.x509_name(certificate)
  ensure
    CommSSL.release_certificate(certificate)
  end

  smoke "version" do
    assert_match(/\AOpenSSL \d+\.\d+/, CommSSL.openssl_version)
    %i[version built_on directory platform cflags].each { |part| refute_empty CommSSL.openssl_version(part) }
    assert_equal Encoding::UTF_8, CommSSL.openssl_version.encoding
  end

  smoke "name-rule" do
    assert_equal "SSL_CTX_set_options", CommSSL.lisp_name_to_c_name("ssl-ctx-set-options")
    assert_equal "ssl-ctx-set-options", CommSSL.c_name_to_lisp_name("SSL_CTX_set_options")
    assert_equal "SSL_CTX_need_tmp_RSA", CommSSL.lisp_name_to_c_name("ssl-ctx-need-tmp-rsa")
  end

  smoke "constants" do
    assert_equal 1, CommSSL::SSL_FILETYPE_PEM
    assert_equal CommSSL.openssl_constant("SSL_OP_ALL"), CommSSL::SSL_OP_ALL
    assert_raises(NameError) { CommSSL::SSL_OP_UNHEARD_OF }
  end

  smoke "text-above-ffff" do
    Dir.mktmpdir do |folder|
      file = "#{folder}/#{FALAFEL}.pem"
      FileUtils.cp("#{CERTS}/ca.pem", file)
      with_context { |context| assert_equal 1, CommSSL.ssl_ctx_load_verify_locations(context, file, nil) }
    end
    with_context(:server) do |context|
      with_engines(context, "nonbmp") do |client, server|
        shake_hands(client, server)
        assert_includes subject_of(CommSSL.ssl_engine_ssl(client)), "CN = falafel #{FALAFEL}"
      end
    end
  end

  smoke "embedded-nul" do
    assert_usage_error("lisp-name", /NUL/) { CommSSL.lisp_name_to_c_name("ssl\0new") }
    assert_usage_error("verify-name", /NUL/) { CommSSL.make_ssl_engine(verify_name: "localhost\0.example") }
  end

  smoke "invalid-text" do
    assert_usage_error("lisp-name", /UTF-8/) { CommSSL.lisp_name_to_c_name("ssl-\xFF") }
    assert_usage_error("lisp-name", /no string/) { CommSSL.lisp_name_to_c_name(5) }
  end

  smoke "all-byte-values" do
    with_context(:server) do |context|
      with_engines(context) do |client, server|
        shake_hands(client, server)
        assert_equal [:done, 256], CommSSL.ssl_engine_write(client, BYTES)
        move(client, server)
        assert_equal [:done, BYTES], CommSSL.ssl_engine_read(server, 1000)
        assert_equal Encoding::BINARY, CommSSL.ssl_engine_read(server, 1000).last.encoding
      end
    end
  end

  smoke "numbers" do
    with_context do |context|
      assert_equal 2**64 - 1, CommSSL.ssl_ctx_set_options(context, 2**64 - 1)
      [-1, 2**64, 1.5, "1"].each { |bits| assert_usage_error("options") { CommSSL.ssl_ctx_set_options(context, bits) } }
      [2**63, -2**63 - 1].each { |bits| assert_usage_error("mode") { CommSSL.ssl_ctx_set_mode(context, bits) } }
    end
  end

  smoke "flags" do
    with_context(:both) do |context|
      CommSSL.set_verification_mode(context, :client, :always)
      assert_equal [:verify_peer], CommSSL.get_verification_mode(context, :client)
      assert_equal [], CommSSL.get_verification_mode(context)
      CommSSL.set_verification_mode(context, :server, %i[verify_peer fail_if_no_peer_cert])
      assert_equal %i[verify_peer fail_if_no_peer_cert], CommSSL.get_verification_mode(context)
      CommSSL.set_verification_mode(context, :server, 5)
      assert_equal %i[verify_peer verify_client_once], CommSSL.get_verification_mode(context, :server)
      assert_equal [:verify_peer], CommSSL.get_verification_mode(context, :client)
      assert_usage_error("mode") { CommSSL.set_verification_mode(context, :server, [:sometimes]) }
      assert_usage_error("ssl-side") { CommSSL.get_verification_mode(context, :both) }
    end
  end

  smoke "null-handle" do
    assert_usage_error("ssl-ctx", /null/) { CommSSL.ssl_new(nil) }
    assert_usage_error("ssl-ctx", /null/) { CommSSL.ssl_ctx_get_options(0) }
    assert_equal "(NONE)", CommSSL.ssl_cipher_get_name(nil)
    assert_equal [0, 0], CommSSL.ssl_cipher_get_bits(0)
  end

  smoke "wrong-kind" do
    with_context do |context|
      assert_usage_error("engine", /ssl-ctx-pointer, not ssl-engine/) { CommSSL.ssl_engine_pending(context) }
      assert_usage_error("ssl", /ssl-ctx-pointer, not ssl-pointer/) { CommSSL.destroy_ssl(context) }
    end
  end

  smoke "forged-handle" do
    [1, -1, 12_345, 2**61, 2**62, 2**70, 1.5, "handle", Object.new].each do |forged|
      assert_usage_error("ssl-ctx", /no handle/) { CommSSL.ssl_ctx_get_options(forged) }
    end
    with_context { |context| assert_usage_error("ssl-ctx", /no handle/) { CommSSL.ssl_new(context + 2**40) } }
  end

  smoke "stale-handle" do
    context = CommSSL.make_ssl_ctx
    CommSSL.destroy_ssl_ctx(context)
    assert_usage_error("ssl-ctx", /stale/) { CommSSL.ssl_ctx_get_options(context) }
    engine = CommSSL.make_ssl_engine
    child = CommSSL.ssl_engine_ssl(engine)
    CommSSL.free_ssl_engine(engine)
    assert_usage_error("ssl", /stale/) { CommSSL.ssl_get_version(child) }
  end

  smoke "freed-twice" do
    with_context do |context|
      ssl = CommSSL.ssl_new(context)
      CommSSL.destroy_ssl(ssl)
      assert_usage_error("ssl", /stale/) { CommSSL.destroy_ssl(ssl) }
    end
    CommSSL.destroy_ssl(nil)
  end

  smoke "borrowed-handle" do
    with_engine do |engine|
      assert_equal CommSSL.ssl_engine_ssl(engine), CommSSL.ssl_engine_ssl(engine)
      assert_usage_error("ssl", /belongs/) { CommSSL.destroy_ssl(CommSSL.ssl_engine_ssl(engine)) }
    end
  end

  smoke "condition-by-class" do
    error = assert_raises(CommSSL::SocketErrorError) { CommSSL.open_tcp_stream("127.0.0.1", "1") }
    [CommSSL::SocketError, CommSSL::CommError, IOError].each { |ancestor| assert_kind_of ancestor, error }
    refute_kind_of CommSSL::SslCondition, error
    assert_equal Errno::ECONNREFUSED::Errno, error.errno
  end

  smoke "condition-fields" do
    with_engine(ssl_side: :client, verify: :none) do |engine|
      CommSSL.ssl_engine_handshake(engine)
      CommSSL.ssl_engine_feed(engine, "220 This is no TLS\r\n")
      error = assert_raises(CommSSL::SslFailure) { CommSSL.ssl_engine_handshake(engine) }
      assert_equal "wrong version number", error.reason
      assert_equal error.code, error.queue.first.first
      assert_equal 0x0A00010B, error.code
    end
  end

  smoke "keywords" do
    assert_usage_error("frob") { CommSSL.make_ssl_ctx(frob: 1) }
    assert_usage_error("ssl-side", /client, server, both/) { CommSSL.make_ssl_ctx(ssl_side: 42) }
    assert_usage_error("handshake-timeout") { CommSSL.make_ssl_ctx(handshake_timeout: "soon") }
    assert_usage_error("ring-size") { CommSSL.make_ssl_ctx(ring_size: 512) }
  end

  smoke "callback" do
    given = []
    with_engine(ctx_configure_callback: ->(context) { given << [context, CommSSL.ssl_ctx_get_options(context)] }) do
      assert_equal 1, given.length
      assert_operator given.first.last, :>, 0
    end
    assert_usage_error("ssl-ctx", /stale/) { CommSSL.ssl_ctx_get_options(given.first.first) }
  end

  smoke "callback-error" do
    mine = Class.new(StandardError)
    error = assert_raises(mine) { CommSSL.make_ssl_engine(ctx_configure_callback: ->(_) { raise mine, "no" }) }
    assert_equal "no", error.message
    assert_equal(5, catch(:out) { CommSSL.make_ssl_engine(ctx_configure_callback: ->(_) { throw :out, 5 }) })
  end

  smoke "certificate-callback" do
    with_context(:server) do |context|
      CommSSL.set_ssl_ctx_cert_cb(context, ->(_) { :suspend })
      with_engines(context) do |client, server|
        assert_equal :want_callback, shake_hands(client, server).last
        decision = CommSSL.ssl_engine_decision(server)
        assert_equal :certificate, CommSSL.ssl_decision_kind(decision)
        CommSSL.ssl_decision_answer(decision, :proceed)
        CommSSL.free_ssl_decision(decision)
        assert_equal %i[done done], shake_hands(client, server)
      end
    end
  end

  smoke "hello-callback" do
    given = []
    with_context(:server) do |context|
      CommSSL.set_ssl_ctx_hello_cb(context, ->(_, name) { given << name and name ? :reject : :proceed })
      with_engines(context) { |client, server| assert_equal %i[done done], shake_hands(client, server) }
      with_engine(ssl_side: :client, verify: :none, tlsext_host_name: "example.org") do |client|
        with_engine(ssl_ctx: context, ssl_side: :server) do |server|
          assert_raises(CommSSL::SslFailureError) { shake_hands(client, server) }
        end
      end
    end
    assert_equal [nil, "example.org"], given
  end

  # A client that verifies, and a server of that certificate.
  def with_verified(callback, certificate = "server")
    with_context(:server) do |context|
      CommSSL.ssl_ctx_use_certificate_chain_file(context, "#{CERTS}/#{certificate}.pem")
      CommSSL.ssl_ctx_use_privatekey_file(context, "#{CERTS}/#{certificate}.key", CommSSL::SSL_FILETYPE_PEM)
      with_context(:client) do |trusting|
        CommSSL.ssl_ctx_load_verify_locations(trusting, "#{CERTS}/ca.pem", nil)
        CommSSL.set_verification_mode(trusting, :client, :always, callback)
        with_engine(ssl_ctx: trusting, ssl_side: :client, verify_name: "localhost") do |client|
          with_engine(ssl_ctx: context, ssl_side: :server) { |server| yield client, server }
        end
      end
    end
  end

  smoke "verify-callback" do
    given = []
    accept = lambda do |ok, verification|
      current = CommSSL.x509_store_ctx_get_current_cert(verification)
      given << [ok, CommSSL.x509_store_ctx_get_error_depth(verification), CommSSL.x509_name(current)[/CN = (.*)/, 1]]
      ok
    end
    with_verified(accept) { |client, server| assert_equal %i[done done], shake_hands(client, server) }
    chain = [[2, "commssl test CA"], [1, "commssl test intermediate"], [0, "localhost"]]
    assert_equal chain.map { |depth, name| [true, depth, name] }, given
    with_verified(->(*) { false }) do |client, server|
      assert_raises(CommSSL::SslVerificationFailureError) { shake_hands(client, server) }
    end
    mine = Class.new(StandardError)
    with_verified(->(*) { raise mine, "no" }) do |client, server|
      assert_equal "no", assert_raises(mine) { shake_hands(client, server) }.message
    end
  end

  smoke "stack" do
    with_verified(nil) do |client, server|
      assert_equal %i[done done], shake_hands(client, server)
      chain = CommSSL.ssl_get_peer_cert_chain(CommSSL.ssl_engine_ssl(client))
      names = []
      CommSSL.map_crypto_stack_objects(chain, ->(certificate) { names << CommSSL.x509_name(certificate)[/CN = (.*)/, 1] })
      assert_equal ["localhost", "commssl test intermediate"], names
      assert_usage_error("stack") { CommSSL.map_crypto_stack_objects(client, ->(_) {}) }
      CommSSL.free_x509_stack(chain)
    end
  end

  # A file with the server's key under a password.
  def with_encrypted_key(password)
    Dir.mktmpdir do |folder|
      assert system("openssl", "pkcs8", "-topk8", "-in", "#{CERTS}/server.key", "-out", "#{folder}/key",
                    "-passout", "pass:#{password}")
      yield "#{folder}/key"
    end
  end

  smoke "password-callback" do
    given = []
    answer = ->(*arguments) { given << arguments and "geh\u{E4}im" }
    mine = Class.new(StandardError)
    with_encrypted_key("geh\u{E4}im") do |file|
      with_context(:server) do |context|
        CommSSL.ssl_ctx_use_certificate_file(context, "#{CERTS}/server.pem", CommSSL::SSL_FILETYPE_PEM)
        use = -> { CommSSL.ssl_ctx_use_privatekey_file(context, file, CommSSL::SSL_FILETYPE_PEM) }
        CommSSL.set_ssl_ctx_password_callback(context, callback: answer)
        assert_equal 1, use.call
        assert_equal [[1024, false]], given
        CommSSL.set_ssl_ctx_password_callback(context, callback: ->(*) { raise mine, "no" })
        assert_equal "no", assert_raises(mine, &use).message
        CommSSL.set_ssl_ctx_password_callback(context, callback: ->(length, _) { "x" * (length + 1) })
        assert_usage_error("answer", /room/, &use)
        CommSSL.set_ssl_ctx_password_callback(context, password: "wrong")
        assert_equal 0, use.call
        assert_usage_error("password") { CommSSL.set_ssl_ctx_password_callback(context) }
      end
    end
  end

  smoke "dh-function" do
    given = []
    dh = CommSSL.read_dhparams("#{CERTS}/dh3072.params")
    with_context(:server) do |context|
      CommSSL.set_max_protocol_version(context, :tls_v1_2)
      CommSSL.set_cipher_list(context, "DHE-RSA-AES128-GCM-SHA256")
      CommSSL.set_ssl_ctx_dh(context, func: ->(*arguments) { given << arguments and dh })
      with_engines(context, "rsa") do |client, server|
        assert_equal %i[done done], shake_hands(client, server)
        assert_equal [[false, 1024]], given
      end
      mine = Class.new(StandardError)
      CommSSL.set_ssl_ctx_dh(context, func: ->(*) { raise mine, "no" })
      with_engines(context, "rsa") do |client, server|
        assert_equal "no", assert_raises(mine) { shake_hands(client, server) }.message
      end
    end
  ensure
    CommSSL.free_dh(dh)
  end

  smoke "pem-read" do
    certificate = CommSSL.pem_read("X509", "#{CERTS}/server.pem")
    assert_includes CommSSL.x509_name(certificate), "CN = localhost"
    assert_usage_error("dh", /x509-pointer, not dh-pointer/) { CommSSL.free_dh(certificate) }
    CommSSL.release_certificate(certificate)
    with_encrypted_key("secret") do |file|
      CommSSL.free_crypto_object(CommSSL.pem_read("PrivateKey", file, pass_phrase: "secret"))
      CommSSL.free_evp_pkey(CommSSL.pem_read("PrivateKey", file, callback: ->(*) { "secret" }))
      assert_usage_error("pass-phrase") { CommSSL.pem_read("PrivateKey", file) }
    end
    context = CommSSL.make_ssl_ctx
    assert_usage_error("object") { CommSSL.free_crypto_object(context) }
    CommSSL.destroy_ssl_ctx(context)
    assert_usage_error("thing-to-read", /DHparams, X509/) { CommSSL.pem_read("ex", "#{CERTS}/server.pem") }
  end

  smoke "engine-over-sockets" do
    with_server do |port|
      with_context do |context|
        assert_equal 1, CommSSL.ssl_ctx_load_verify_locations(context, "#{CERTS}/ca.pem", nil)
        with_engine(ssl_ctx: context, ssl_side: :client, verify_name: "localhost") do |engine|
          TCPSocket.open("127.0.0.1", port) do |socket|
            tls = EngineOverSocket.new(engine, socket)
            assert_equal :done, tls.step(:handshake)
            assert_equal [:done, REQUEST.bytesize], tls.step(:write, REQUEST)
            page = +""
            step = nil
            while (step, data = tls.step(:read, 4096)).first == :done
              page << data
            end
            assert_equal :closed, step
            assert_match(/\AHTTP\/1.0 200 ok/, page)
          end
        end
      end
    end
  end

  smoke "client" do
    with_tls_stream do |stream|
      ssl = CommSSL.socket_stream_ssl(stream)
      assert_equal "TLSv1.3", CommSSL.ssl_get_version(ssl)
      assert_match(/CN = localhost/, subject_of(ssl))
      CommSSL.socket_stream_write(stream, REQUEST)
      assert_match(/\AHTTP\/1.0 200 ok/, read_to_end(stream))
      CommSSL.close_socket_stream(stream)
      assert_usage_error("ssl", /stale/) { CommSSL.ssl_get_version(ssl) }
    end
  end

  smoke "verification-failure" do
    with_server("other") do |port|
      with_context do |context|
        CommSSL.ssl_ctx_load_verify_locations(context, "#{CERTS}/ca.pem", nil)
        error = assert_raises(CommSSL::SslFailure) { CommSSL.open_tcp_stream("localhost", port, ssl_ctx: context) }
        assert_instance_of CommSSL::SslVerificationFailureError, error
        assert_equal CommSSL::X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, error.verify_result
        assert_equal 0, error.verify_depth
      end
    end
  end

  smoke "commands" do
    with_context(:server) do |context|
      assert_equal 1, CommSSL.ssl_ctx_ctrl(context, CommSSL::SSL_CTRL_SET_MIN_PROTO_VERSION, 0x304, nil)
      assert_equal 0x304, CommSSL.ssl_ctx_ctrl(context, CommSSL::SSL_CTRL_GET_MIN_PROTO_VERSION, 0, nil)
      assert_equal 1, CommSSL.ssl_ctx_ctrl(context, CommSSL::SSL_CTRL_SET_GROUPS_LIST, 0, "P-384:P-256")
      ssl = CommSSL.ssl_new(context)
      assert_equal 1, CommSSL.ssl_ctrl(ssl, CommSSL::SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, "localhost")
      [["command", CommSSL::SSL_CTRL_SESS_NUMBER, 0, nil], ["argument", CommSSL::SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, nil],
       ["argument", CommSSL::SSL_CTRL_MODE, 0, "x"], ["number", CommSSL::SSL_CTRL_GET_FLAGS, 1, nil],
       ["command", 3, 0, nil]].each do |argument, *wrong|
        assert_usage_error(argument, /\A#{argument}: /) { CommSSL.ssl_ctrl(ssl, *wrong) }
      end
      CommSSL.destroy_ssl(ssl)
    end
  end

  smoke "addresses" do
    with_context(:server) do |context|
      address = CommSSL.handle_address(context)
      again = CommSSL.handle_from_address(:ssl_ctx_pointer, address)
      refute_equal context, again
      assert_equal address, CommSSL.handle_address(again)
      CommSSL.destroy_ssl_ctx(again)
      assert_usage_error("handle", /stale/) { CommSSL.handle_address(again) }
      assert_usage_error("address", /null/) { CommSSL.handle_from_address(:ssl_ctx_pointer, 0, :own) }
      assert_usage_error("kind", /frob/) { CommSSL.handle_from_address(:frob, address) }
      assert_usage_error("kind", /never released/) { CommSSL.handle_from_address(:ssl_cipher_pointer, address) }
      assert_usage_error("ownership", /lend/) { CommSSL.handle_from_address(:ssl_ctx_pointer, address, :lend) }
    end
    assert_usage_error("handle", /null/) { CommSSL.handle_address(nil) }
    with_engine { |engine| assert_usage_error("handle", /no handle of a pointer/) { CommSSL.handle_address(engine) } }
  end

  smoke "detach" do
    with_tls_stream do |stream|
      ssl = CommSSL.socket_stream_ssl(stream)
      CommSSL.socket_stream_write(stream, REQUEST)
      page = CommSSL.socket_stream_read(stream, 10)
      assert_usage_error("retry-count", /-2/) { CommSSL.detach_ssl(stream, retry_count: -2) }
      CommSSL.detach_ssl(stream, retry_count: 10, retry_timeout: 1)
      assert_equal 0, CommSSL.socket_stream_ssl(stream)
      assert_usage_error("ssl", /stale/) { CommSSL.ssl_get_version(ssl) }
      assert_match(%r{\AHTTP/1.0 200 ok.*</HTML>}m, page + read_to_end(stream))
      assert_nil CommSSL.detach_ssl(stream)
    end
  end

  smoke "replace-socket" do
    with_tls_stream do |stream|
      socket = CommSSL.socket_stream_socket(stream)
      assert_equal socket, CommSSL.replace_socket_stream_socket(stream, -1)
      assert_equal(-1, CommSSL.socket_stream_socket(stream))
      assert_usage_error("stream", /no socket/) { CommSSL.socket_stream_write(stream, REQUEST) }
      CommSSL.set_socket_stream_socket(stream, socket)
      assert_equal socket, CommSSL.socket_stream_socket(stream)
      assert_usage_error("socket", /already/) { CommSSL.set_socket_stream_socket(stream, socket) }
      CommSSL.close_socket_stream(stream)
    end
  end
end

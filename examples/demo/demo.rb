# frozen_string_literal: true

# A TLS client in Ruby: ruby demo.rb HOST PORT CA-FILE
# Trusts the certificates of CA-FILE, gets the page / and prints one line: the call, what was negotiated, with whom, and how many
# bytes came. When that fails it prints the condition (its type, code and text) and exits with 1.
require "commssl"

REQUEST = "GET / HTTP/1.0\r\n\r\n"

def read_to_end(stream)
  total = 0
  until (data = CommSSL.socket_stream_read(stream, 4096)).empty?
    total += data.bytesize
  end
  total
end

def print_line(ssl, total)
  certificate = CommSSL.ssl_get1_peer_certificate(ssl)
  puts ["Ruby  CommSSL.open_tcp_stream", CommSSL.ssl_get_version(ssl), CommSSL.ssl_get_cipher_name(ssl),
        CommSSL.x509_name(certificate), "#{total} bytes"].join("  ")
ensure
  CommSSL.release_certificate(certificate)
end

# The handshake is part of opening: it verifies the chain, and that the certificate is for this host.
def get(context, host, port)
  stream = CommSSL.open_tcp_stream(host, port, ssl_ctx: context)
  CommSSL.socket_stream_write(stream, REQUEST)
  total = read_to_end(stream)
  print_line(CommSSL.socket_stream_ssl(stream), total)
  CommSSL.close_socket_stream(stream)
ensure
  CommSSL.free_socket_stream(stream)
end

abort "usage: ruby #{$PROGRAM_NAME} HOST PORT CA-FILE" unless ARGV.length == 3
host, port, ca_file = ARGV
context = CommSSL.make_ssl_ctx(ssl_side: :client)
begin
  abort "#{ca_file} cannot be used" unless CommSSL.ssl_ctx_load_verify_locations(context, ca_file, nil) == 1
  get(context, host, port)
rescue CommSSL::CommError => e
  puts format("Ruby  %<type>s  code %<code>08X  %<text>s", type: e.class, code: e.code, text: e.message)
  exit 1
ensure
  CommSSL.destroy_ssl_ctx(context)
end

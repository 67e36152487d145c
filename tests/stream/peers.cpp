// Streams and programs that others wrote, over TCP.
#include "support/process.hpp"
#include "support/stream.hpp"

#include <fcntl.h>
#include <netinet/tcp.h>

namespace {

// A client's stream to a local server, opened as the keywords say.
comm_status open_to(const std::string &port, Keywords &keywords, Stream &stream,
                    const char *host = "localhost") {
    return comm_open_tcp_stream(host, port.c_str(), &keywords.set, &stream.stream);
}

// One connection served by a stream of ours: a request up to its empty line, then a page.
std::string serve(Listener &listener, comm_ssl_ctx_pointer ctx, Beside &beside) {
    Keywords keywords;
    Stream stream;
    keywords.socket(listener.accept()).ctx(ctx).side(COMM_SERVER);
    BESIDE_CHECK(beside, comm_make_socket_stream(&keywords.set, &stream.stream) == 0);
    std::string request, part;
    while (request.find("\r\n\r\n") == std::string::npos && !(part = stream.read()).empty())
        request += part;
    const std::string page = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nserved by a stream\n";
    BESIDE_CHECK(beside, stream.write(page) == 0);
    BESIDE_CHECK(beside, stream.close() == 0);
    return request;
}

} // namespace

TEST_CASE("a page is fetched from openssl s_server") {
    const std::string version = GENERATE("-tls1_2", "-tls1_3");
    OpensslServer server({"-www", version});
    Context context(COMM_CLIENT);
    Keywords keywords;
    Stream stream;
    REQUIRE(open_to(server.port, keywords.ctx(context.ctx), stream) == 0);
    CHECK(stream.write("GET / HTTP/1.0\r\n\r\n") == 0);
    const std::string page = stream.read_to_end();
    CHECK(stream.status == 0);
    CHECK(page.find("HTTP/1.0 200 ok") == 0);
    CHECK(page.find("</HTML>") != std::string::npos);
    comm_ssl_pointer ssl = comm_socket_stream_ssl(stream.stream);
    CHECK(std::string(comm_ssl_get_version(ssl)) == (version == "-tls1_3" ? "TLSv1.3" : "TLSv1.2"));
    CHECK(comm_ssl_get_verify_result(ssl) == COMM_X509_V_OK);
    CHECK(std::string(comm_ssl_cipher_get_name(comm_ssl_get_current_cipher(ssl))) ==
          comm_ssl_get_cipher_name(ssl));
    int32_t algorithm = 0;
    const int32_t used = comm_ssl_cipher_get_bits(comm_ssl_get_current_cipher(ssl), &algorithm);
    CHECK((used == 256 || used == 128));
    CHECK(algorithm >= used);
    comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
    char *name = nullptr;
    CHECK(comm_x509_name(certificate, &name) == 0);
    CHECK(std::string(name) == "C = DE, O = commssl tests, CN = localhost");
    comm_free_string(name);
    comm_release_certificate(certificate);
    const int socket = int(comm_socket_stream_socket(stream.stream));
    int no_delay = 0;
    socklen_t length = sizeof no_delay;
    CHECK(RAW(SSL_get_fd)(ssl) == socket);
    CHECK(getsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &no_delay, &length) == 0);
    CHECK(no_delay != 0);
    CHECK((fcntl(socket, F_GETFD) & FD_CLOEXEC) != 0);
    CHECK(stream.close() == 0);
    CHECK(comm_socket_stream_socket(stream.stream) == -1);
    CHECK(stream.close() == 0); // again, without effect
    CHECK(stream.write("x") == COMM_USAGE_ERROR);
}

TEST_CASE("what is wrong with a server is a condition") {
    Keywords keywords;
    Stream stream;
    SECTION("another name") {
        OpensslServer server({"-www"}, "wrong-name");
        Context context(COMM_CLIENT);
        CHECK(open_to(server.port, keywords.ctx(context.ctx), stream) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(comm_condition_verify_result(nullptr) == COMM_X509_V_ERR_HOSTNAME_MISMATCH);
    }
    SECTION("an unknown authority, with a symbol") {
        OpensslServer server({"-www"});
        CHECK(open_to(server.port, keywords.symbol(COMM_T), stream) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(text().find("certificate") != std::string::npos);
    }
    SECTION("an expired certificate") {
        OpensslServer server({"-www"}, "expired");
        Context context(COMM_CLIENT);
        CHECK(open_to(server.port, keywords.ctx(context.ctx), stream) == COMM_SSL_VERIFICATION_FAILURE);
        CHECK(comm_condition_verify_result(nullptr) == COMM_X509_V_ERR_CERT_HAS_EXPIRED);
    }
    SECTION("plain text") {
        Listener listener;
        Beside peer([&](Beside &beside) {
            const int fd = listener.accept();
            const std::string greeting = "220 mail.example ESMTP\r\n";
            BESIDE_CHECK(beside, send(fd, greeting.data(), greeting.size(), MSG_NOSIGNAL) ==
                                     ssize_t(greeting.size()));
            char buffer[4096];
            while (recv(fd, buffer, sizeof buffer, 0) > 0)
                ;
            close(fd);
        });
        Context context(COMM_CLIENT);
        CHECK(open_to(listener.port, keywords.ctx(context.ctx), stream) == COMM_SSL_FAILURE);
        CHECK(std::string(comm_condition_reason(nullptr)) == "wrong version number");
        peer.join();
    }
    SECTION("nobody listens") {
        const HeldPort nobody;
        CHECK(open_to(nobody.text(), keywords.symbol(COMM_T), stream) == COMM_SOCKET_ERROR);
        CHECK(comm_condition_errno(nullptr) == ECONNREFUSED);
    }
    SECTION("no such host") {
        CHECK(open_to("443", keywords.symbol(COMM_T), stream, "no-such-host.invalid") == COMM_SOCKET_ERROR);
        CHECK(text().find("no-such-host.invalid") != std::string::npos);
    }
    SECTION("no such service") {
        CHECK(open_to("no-such-service", keywords.symbol(COMM_T), stream) == COMM_SOCKET_ERROR);
    }
    CHECK(stream.stream == nullptr);
}

TEST_CASE("a stream serves openssl s_client") {
    const std::string version = GENERATE("-tls1_2", "-tls1_3");
    Listener listener;
    Context context(COMM_SERVER, "server");
    std::string request;
    Beside server([&](Beside &beside) { request = serve(listener, context.ctx, beside); });
    Process client({"openssl", "s_client", "-connect", "127.0.0.1:" + listener.port, "-CAfile",
                    cert("ca.pem"), "-verify_return_error", "-verify_hostname", "localhost", "-quiet",
                    "-ign_eof", version});
    client.write("GET /page HTTP/1.0\r\n\r\n");
    client.expect("served by a stream");
    CHECK(client.finish() == 0);
    server.join();
    CHECK(request.find("GET /page") == 0);
}

TEST_CASE("a stream serves curl, which verifies it") {
    Listener listener;
    Context context(COMM_SERVER, "server");
    Beside server([&](Beside &beside) { serve(listener, context.ctx, beside); });
    Process client({"curl", "-sS", "--cacert", cert("ca.pem"), "https://localhost:" + listener.port + "/"});
    client.expect("served by a stream");
    CHECK(client.finish() == 0);
    server.join();
}

TEST_CASE("a server demands a client's certificate") {
    const bool presents = GENERATE(true, false);
    Listener listener;
    Context context(COMM_SERVER, "server");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER,
                                       COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr,
                                       nullptr, nullptr) == 0);
    std::vector<std::string> command = {"openssl", "s_client",     "-connect", "127.0.0.1:" + listener.port,
                                        "-CAfile", cert("ca.pem"), "-quiet",   "-ign_eof"};
    if (presents)
        command.insert(command.end(), {"-cert", cert("client.pem"), "-key", cert("client.key"), "-cert_chain",
                                       cert("client.pem")});
    Process client(command);
    Keywords keywords;
    Stream stream(keywords.socket(listener.accept()).ctx(context.ctx).side(COMM_SERVER));
    int32_t success = -1;
    const comm_status status = comm_socket_stream_handshake(stream.stream, COMM_NIL_SECONDS, &success);
    if (presents) {
        CHECK(status == 0);
        CHECK(success == 1);
    } else {
        CHECK(status == COMM_SSL_FAILURE);
        CHECK(reason_of(comm_condition_code(nullptr)) == SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE);
        CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    }
    stream.close();
}

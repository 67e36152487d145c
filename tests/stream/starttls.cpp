// STARTTLS (RFC 3207) with peers that others wrote: a mail server for our client, and openssl's client for
// our server.
#include "support/process.hpp"
#include "support/stream.hpp"

namespace {

// Lines of SMTP over a stream.
class Lines {
  public:
    explicit Lines(Stream &stream) : stream(stream) {}
    // One reply, all its lines; its last one has a blank behind the number.
    std::string reply() {
        std::string all, next;
        do
            all += (next = line());
        while (next.size() > 3 && next[3] == '-');
        return all;
    }
    std::string ask(const std::string &command) {
        if (stream.write(command + "\r\n") != 0)
            return "not sent";
        return reply();
    }
    // Byte by byte, so that nothing behind it is taken.
    std::string line() {
        std::string all, next;
        while (all.find('\n') == std::string::npos && !(next = stream.read(1)).empty())
            all += next;
        return all;
    }

  private:
    Stream &stream;
};

bool says(const std::string &reply, const std::string &code) {
    return reply.rfind(code, 0) == 0;
}

// A mail server of ours, as far as STARTTLS: what it was asked in the clear.
std::string serve_mail(Stream &stream, comm_ssl_ctx_pointer ctx, Beside &beside) {
    Lines lines(stream);
    std::string asked, line;
    BESIDE_CHECK(beside, stream.write("220 localhost ESMTP\r\n") == 0);
    while (!says(line, "STARTTLS") && !(line = lines.line()).empty()) {
        asked += line;
        const char *answer = says(line, "EHLO") ? "250-localhost\r\n250 STARTTLS\r\n" : "220 go ahead\r\n";
        BESIDE_CHECK(beside, stream.write(answer) == 0);
    }
    BESIDE_CHECK(beside,
                 comm_attach_ssl(stream.stream, &Keywords().ctx(ctx).side(COMM_SERVER).set, nullptr) == 0);
    return asked;
}

} // namespace

TEST_CASE("mail is sent by STARTTLS to a server that others wrote") {
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    Process server({std::getenv("PYTHON"),
                    std::string(std::getenv("TEST_SOURCES")) + "/stream/smtp_server.py", cert("server.pem"),
                    cert("server.key")});
    server.expect("PORT ");
    const std::string said = server.expect("\n");
    const std::string port = said.substr(5, said.find('\n') - 5);
    Context context(COMM_CLIENT, "", "ca.pem", version);
    Stream stream;
    REQUIRE(comm_open_tcp_stream("localhost", port.c_str(), nullptr, &stream.stream) == 0);
    Lines lines(stream);
    CHECK(says(lines.reply(), "220"));
    CHECK(lines.ask("EHLO client.example").find("STARTTLS") != std::string::npos);
    CHECK(says(lines.ask("MAIL FROM:<a@example>"), "530")); // not in the clear
    CHECK(says(lines.ask("STARTTLS"), "220"));
    Keywords keywords;
    comm_ssl_keywords_set_tlsext_host_name(&keywords.ctx(context.ctx).side(COMM_CLIENT).set,
                                           comm_host_name_t());
    REQUIRE(comm_attach_ssl(stream.stream, &keywords.set, nullptr) == 0);
    const std::string ehlo = lines.ask("EHLO client.example");
    CHECK(says(ehlo, "250"));
    CHECK(ehlo.find("STARTTLS") == std::string::npos);
    CHECK(says(lines.ask("MAIL FROM:<a@example>"), "250"));
    CHECK(says(lines.ask("RCPT TO:<b@example>"), "250"));
    CHECK(says(lines.ask("DATA"), "354"));
    CHECK(says(lines.ask("Subject: test\r\n\r\nsent by a stream\r\n."), "250"));
    CHECK(says(lines.ask("QUIT"), "221"));
    const std::string mail = server.expect("sent by a stream\r\n");
    const std::string over = version == TLS1_2_VERSION ? "TLSv1.2" : "TLSv1.3";
    CHECK(mail.find("FROM a@example TO b@example OVER " + over + "\n") != std::string::npos);
    server.close_input();
    stream.close();
    CHECK(server.finish() == 0);
}

TEST_CASE("openssl s_client does STARTTLS with a stream of ours") {
    const std::string version = GENERATE("-tls1_2", "-tls1_3");
    Listener listener;
    Context context(COMM_SERVER, "server");
    std::string asked, got;
    Beside server([&](Beside &beside) {
        Stream stream;
        const comm_status made =
            comm_make_socket_stream(&Keywords().socket(listener.accept()).set, &stream.stream);
        BESIDE_CHECK(beside, made == 0);
        asked = serve_mail(stream, context.ctx, beside);
        Lines lines(stream);
        got = lines.line();
        BESIDE_CHECK(beside, stream.write("250 under TLS\r\n") == 0);
        BESIDE_CHECK(beside, stream.close() == 0);
    });
    Process client({"openssl", "s_client", "-starttls", "smtp", "-connect", "127.0.0.1:" + listener.port,
                    "-CAfile", cert("ca.pem"), "-verify_return_error", "-verify_hostname", "localhost",
                    "-quiet", "-ign_eof", "-crlf", version});
    client.write("NOOP secret\n");
    client.expect("250 under TLS");
    CHECK(client.finish() == 0);
    server.join();
    CHECK(says(asked, "EHLO"));
    CHECK(asked.find("STARTTLS") != std::string::npos);
    CHECK(asked.find("secret") == std::string::npos);
    CHECK(got == "NOOP secret\r\n");
}

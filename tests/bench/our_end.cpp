// The arm that is measured: commssl's public interface.
#include "bench/ends.hpp"
#include "bench/openssl.hpp"

namespace {

void good(comm_status status, const char *what) {
    if (status == 0)
        return;
    std::fprintf(stderr, "%s: %s\n", what, comm_condition_text(nullptr));
    std::exit(1);
}

comm_status resume(comm_ssl_pointer ssl, void *session) {
    return openssl.SSL_set_session(ssl, static_cast<SSL_SESSION *>(session)) == 1 ? 0 : COMM_SSL_FAILURE;
}

class OurEnd : public End {
  public:
    // The handshake is left to be done by the calls that are measured.
    OurEnd(comm_ssl_ctx_pointer ctx, comm_ssl_side side, int socket, SSL_SESSION *session) {
        comm_ssl_keywords keywords;
        comm_ssl_keywords_init(&keywords, sizeof keywords);
        comm_ssl_keywords_set_socket(&keywords, socket);
        comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(ctx));
        comm_ssl_keywords_set_ssl_side(&keywords, side);
        comm_ssl_keywords_set_handshake_timeout(&keywords, 0);
        if (side == COMM_CLIENT)
            comm_ssl_keywords_set_verify_name(&keywords, "localhost");
        if (session != nullptr)
            comm_ssl_keywords_set_ssl_configure_callback(&keywords, resume, session, nullptr);
        good(comm_make_socket_stream(&keywords, &stream), "make-socket-stream");
        comm_ssl_keywords_clear(&keywords);
    }
    ~OurEnd() override {
        comm_free_socket_stream(stream);
    }
    OurEnd(const OurEnd &) = delete;

    void handshake() override {
        int32_t success = 0;
        good(comm_socket_stream_handshake(stream, COMM_NIL_SECONDS, &success), "socket-stream-handshake");
        must(success == 1, "socket-stream-handshake");
    }
    bool handshake_step() override {
        const comm_step step = comm_socket_stream_handshake_step(stream);
        good(step == COMM_DONE || step == COMM_WANT_READ ? 0 : 1, "socket-stream-handshake-step");
        return step == COMM_DONE;
    }
    void write(const void *data, size_t length) override {
        good(comm_socket_stream_write(stream, data, length), "socket-stream-write");
    }
    void flush() override {
        good(comm_socket_stream_flush(stream), "socket-stream-flush");
    }
    size_t read(void *data, size_t capacity) override {
        size_t got = 0;
        good(comm_socket_stream_read(stream, data, capacity, &got), "socket-stream-read");
        must(got > 0, "the end of the peer's bytes");
        return got;
    }
    void close() override {
        comm_close_socket_stream(stream); // the peer may have gone first
    }
    SSL *ssl() override {
        return comm_socket_stream_ssl(stream);
    }

  private:
    comm_socket_stream *stream = nullptr;
};

class OurArm : public Arm {
  public:
    explicit OurArm(int version)
        : client_ctx(make(COMM_CLIENT, version)), server_ctx(make(COMM_SERVER, version)) {
        must(comm_ssl_ctx_load_verify_locations(client_ctx, cert("ca.pem").c_str(), nullptr) == 1 &&
                 comm_ssl_ctx_use_certificate_chain_file(server_ctx, cert("server.pem").c_str()) == 1 &&
                 comm_ssl_ctx_use_privatekey_file(server_ctx, cert("server.key").c_str(),
                                                  COMM_SSL_FILETYPE_PEM) == 1,
             "the contexts");
    }
    ~OurArm() override {
        comm_destroy_ssl_ctx(client_ctx);
        comm_destroy_ssl_ctx(server_ctx);
    }
    OurArm(const OurArm &) = delete;

    std::unique_ptr<End> client(int socket, SSL_SESSION *session) override {
        return std::make_unique<OurEnd>(client_ctx, COMM_CLIENT, socket, session);
    }
    std::unique_ptr<End> server(int socket) override {
        return std::make_unique<OurEnd>(server_ctx, COMM_SERVER, socket, nullptr);
    }

  private:
    static comm_ssl_ctx_pointer make(comm_ssl_side side, int version) {
        comm_ssl_ctx_pointer ctx = nullptr;
        comm_ssl_keywords keywords;
        comm_ssl_keywords_init(&keywords, sizeof keywords);
        comm_ssl_keywords_set_ssl_side(&keywords, side);
        good(comm_make_ssl_ctx(&keywords, &ctx), "make-ssl-ctx");
        comm_ssl_ctx_set_options(ctx,
                                 version == TLS1_3_VERSION ? COMM_SSL_OP_NO_TLSv1_2 : COMM_SSL_OP_NO_TLSv1_3);
        return ctx;
    }
    comm_ssl_ctx_pointer client_ctx, server_ctx;
};

} // namespace

std::unique_ptr<Arm> our_arm(int version) {
    return std::make_unique<OurArm>(version);
}

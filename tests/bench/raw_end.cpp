// The arm that is compared with: what a program does that uses OpenSSL itself, over SSL_set_fd.
#include "bench/ends.hpp"
#include "bench/openssl.hpp"

#include <unistd.h>

const OpenSsl openssl;

namespace {

class RawEnd : public End {
  public:
    RawEnd(SSL_CTX *ctx, int socket) : socket(socket), connection(openssl.SSL_new(ctx)) {
        must(connection != nullptr && openssl.SSL_set_fd(connection, socket) == 1, "SSL_new");
    }
    ~RawEnd() override {
        openssl.SSL_free(connection);
        ::close(socket);
    }
    RawEnd(const RawEnd &) = delete;

    void connects(SSL_SESSION *session) {
        must(openssl.SSL_set1_host(connection, "localhost") == 1, "SSL_set1_host");
        openssl.SSL_ctrl(connection, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                         const_cast<char *>("localhost"));
        if (session != nullptr)
            must(openssl.SSL_set_session(connection, session) == 1, "SSL_set_session");
        openssl.SSL_set_connect_state(connection);
    }
    void accepts() {
        openssl.SSL_set_accept_state(connection);
    }

    void handshake() override {
        must(openssl.SSL_do_handshake(connection) == 1, "SSL_do_handshake");
    }
    bool handshake_step() override {
        const int result = openssl.SSL_do_handshake(connection);
        must(result == 1 || openssl.SSL_get_error(connection, result) == SSL_ERROR_WANT_READ,
             "SSL_do_handshake");
        return result == 1;
    }
    void write(const void *data, size_t length) override {
        size_t written = 0;
        must(openssl.SSL_write_ex(connection, data, length, &written) == 1, "SSL_write_ex");
    }
    void flush() override {}
    size_t read(void *data, size_t capacity) override {
        size_t got = 0;
        must(openssl.SSL_read_ex(connection, data, capacity, &got) == 1, "SSL_read_ex");
        return got;
    }
    void close() override {
        openssl.SSL_shutdown(connection);
        openssl.ERR_clear_error();
    }
    SSL *ssl() override {
        return connection;
    }

  private:
    int socket;
    SSL *connection;
};

class RawArm : public Arm {
  public:
    RawArm(int version, bool release_buffers)
        : client_ctx(openssl.SSL_CTX_new(openssl.TLS_client_method())),
          server_ctx(openssl.SSL_CTX_new(openssl.TLS_server_method())) {
        static const unsigned char id[] = "raw";
        for (SSL_CTX *ctx : {client_ctx, server_ctx}) {
            openssl.SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, version, nullptr);
            openssl.SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, version, nullptr);
            if (release_buffers)
                openssl.SSL_CTX_ctrl(ctx, SSL_CTRL_MODE, SSL_MODE_RELEASE_BUFFERS, nullptr);
        }
        openssl.SSL_CTX_set_verify(client_ctx, SSL_VERIFY_PEER, nullptr);
        // The same trust: the system's, and the tests' own.
        must(openssl.SSL_CTX_set_default_verify_paths(client_ctx) == 1 &&
                 openssl.SSL_CTX_load_verify_locations(client_ctx, cert("ca.pem").c_str(), nullptr) == 1 &&
                 openssl.SSL_CTX_set_session_id_context(server_ctx, id, sizeof id) == 1 &&
                 openssl.SSL_CTX_use_certificate_chain_file(server_ctx, cert("server.pem").c_str()) == 1 &&
                 openssl.SSL_CTX_use_PrivateKey_file(server_ctx, cert("server.key").c_str(),
                                                     SSL_FILETYPE_PEM) == 1,
             "the raw contexts");
    }
    ~RawArm() override {
        openssl.SSL_CTX_free(client_ctx);
        openssl.SSL_CTX_free(server_ctx);
    }
    RawArm(const RawArm &) = delete;

    std::unique_ptr<End> client(int socket, SSL_SESSION *session) override {
        auto end = std::make_unique<RawEnd>(client_ctx, socket);
        end->connects(session);
        return end;
    }
    std::unique_ptr<End> server(int socket) override {
        auto end = std::make_unique<RawEnd>(server_ctx, socket);
        end->accepts();
        return end;
    }

  private:
    SSL_CTX *client_ctx, *server_ctx;
};

} // namespace

std::unique_ptr<Arm> raw_arm(int version, bool release_buffers) {
    return std::make_unique<RawArm>(version, release_buffers);
}

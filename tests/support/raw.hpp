// OpenSSL itself, taken from the library that commssl loaded: the tests link none.
#pragma once

#include <commssl.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

// What version 3 renamed is found under the name that the loaded library has.
inline void *raw_address(const char *name) {
    static const char *const renamed[][2] = {
        {"EVP_PKEY_get_base_id", "EVP_PKEY_base_id"},
        {"EVP_PKEY_get_bits", "EVP_PKEY_bits"},
        {"SSL_get1_peer_certificate", "SSL_get_peer_certificate"},
    };
    void *address = nullptr;
    comm_status status = comm_openssl_symbol_address(name, &address);
    for (const auto &[now, before] : renamed)
        if (status != 0 && std::string(now) == name)
            status = comm_openssl_symbol_address(before, &address);
    if (status != 0)
        throw std::runtime_error(comm_condition_text(nullptr));
    return address;
}

// RAW(SSL_new)(ctx) calls OpenSSL's function with its own type. Each place looks it up once: it takes longer
// than many a call.
#define RAW(name)                                                                                            \
    ([] {                                                                                                    \
        static void *const address = raw_address(#name);                                                     \
        return reinterpret_cast<decltype(&::name)>(address);                                                 \
    }())

// Whether the tests run on 1.1.1, where some things are otherwise; each test says which.
inline bool before_3() {
    return RAW(OpenSSL_version_num)() < 0x30000000UL;
}

// The parts of an error's code, which version 3 packs anew.
inline int library_of(unsigned long code) {
    return before_3() ? static_cast<int>(code >> 24 & 0xff) : ERR_GET_LIB(code);
}
inline int reason_of(unsigned long code) {
    return before_3() ? static_cast<int>(code & 0xfff) : ERR_GET_REASON(code);
}

// An error of the program's own on this thread's queue.
inline void queue_error(int reason) {
    if (before_3()) {
        reinterpret_cast<void (*)(int, int, int, const char *, int)>(raw_address("ERR_put_error"))(
            ERR_LIB_USER, 0, reason, "", 0);
        return;
    }
    RAW(ERR_new)();
    RAW(ERR_set_error)(ERR_LIB_USER, reason, nullptr);
}

// The name that a peer's certificate has to be for. 1.1.1 has no function that tells it, and its structure
// will not change any more.
inline std::string verified_name_of(SSL *ssl) {
    struct ParamBefore3 {
        char *name;
        time_t check_time;
        uint32_t inheritance;
        unsigned long flags;
        int purpose, trust, depth, level;
        void *policies;
        OPENSSL_STACK *hosts;
    };
    X509_VERIFY_PARAM *param = RAW(SSL_get0_param)(ssl);
    const void *name = nullptr;
    if (!before_3())
        name = RAW(X509_VERIFY_PARAM_get0_host)(param, 0);
    else if (OPENSSL_STACK *hosts = reinterpret_cast<ParamBefore3 *>(param)->hosts)
        name = RAW(OPENSSL_sk_value)(hosts, 0);
    return name != nullptr ? static_cast<const char *>(name) : "";
}

// Lets a server send tickets after the handshake. Before version 3 they only follow a client that shows once
// more who it is.
inline void allow_tickets(SSL_CTX *client, SSL_CTX *server) {
    RAW(SSL_CTX_set_post_handshake_auth)(client, 1);
    RAW(SSL_CTX_set_verify)(server, SSL_VERIFY_PEER | SSL_VERIFY_POST_HANDSHAKE, nullptr);
}
// The next handshake or write sends a ticket, or asks the client for what it follows, if it was not asked
// yet.
inline bool begin_ticket(SSL *ssl) {
    if (!before_3())
        return RAW(SSL_new_session_ticket)(ssl) == 1;
    if (RAW(SSL_verify_client_post_handshake)(ssl) == 1)
        return true;
    return reason_of(RAW(ERR_get_error)()) == SSL_R_REQUEST_SENT;
}

inline std::string cert(const std::string &name) {
    const char *folder = std::getenv("TEST_CERTS");
    if (folder == nullptr)
        throw std::runtime_error("TEST_CERTS is not set");
    return std::string(folder) + "/" + name;
}

// A peer made of OpenSSL alone, over memory BIOs.
class RawPeer {
  public:
    RawPeer(bool server, const std::string &identity, int version = 0) : server(server) {
        ctx = RAW(SSL_CTX_new)(server ? RAW(TLS_server_method)() : RAW(TLS_client_method)());
        if (version != 0) {
            RAW(SSL_CTX_ctrl)(ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, version, nullptr);
            RAW(SSL_CTX_ctrl)(ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, version, nullptr);
        }
        if (!identity.empty()) {
            use(RAW(SSL_CTX_use_certificate_chain_file)(ctx, cert(identity + ".pem").c_str()));
            use(RAW(SSL_CTX_use_PrivateKey_file)(ctx, cert(identity + ".key").c_str(), SSL_FILETYPE_PEM));
        }
        use(RAW(SSL_CTX_load_verify_locations)(ctx, cert("ca.pem").c_str(), nullptr));
    }
    ~RawPeer() {
        RAW(SSL_free)(ssl);
        RAW(SSL_CTX_free)(ctx);
        RAW(ERR_clear_error)();
    }
    RawPeer(const RawPeer &) = delete;

    void verify(int mode) {
        RAW(SSL_CTX_set_verify)(ctx, mode, nullptr);
    }

    // A connection of its own, in place of the one before.
    SSL *start() {
        RAW(SSL_free)(ssl);
        last_error = 0;
        ssl = RAW(SSL_new)(ctx);
        in = RAW(BIO_new)(RAW(BIO_s_mem)());
        out = RAW(BIO_new)(RAW(BIO_s_mem)());
        RAW(BIO_ctrl)(in, BIO_C_SET_BUF_MEM_EOF_RETURN, -1, nullptr);
        RAW(SSL_set_bio)(ssl, in, out);
        server ? RAW(SSL_set_accept_state)(ssl) : RAW(SSL_set_connect_state)(ssl);
        return ssl;
    }

    // What the last failed call put first on the queue; the queue is empty then.
    unsigned long error() {
        const unsigned long code = RAW(ERR_peek_error)();
        RAW(ERR_clear_error)();
        return code;
    }
    bool handshake() {
        return done(RAW(SSL_do_handshake)(ssl));
    }
    bool established() const {
        return RAW(SSL_is_init_finished)(ssl) == 1;
    }
    size_t read(void *data, size_t capacity) {
        size_t got = 0;
        done(RAW(SSL_read_ex)(ssl, data, capacity, &got));
        return got;
    }
    bool write(const void *data, size_t length) {
        size_t written = 0;
        return done(RAW(SSL_write_ex)(ssl, data, length, &written));
    }
    void shutdown() {
        done(RAW(SSL_shutdown)(ssl));
    }
    bool saw_close_notify() const {
        return (RAW(SSL_get_shutdown)(ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
    }
    unsigned long last_error = 0;

    void feed(const void *data, size_t length) {
        RAW(BIO_write)(in, data, static_cast<int>(length));
    }
    size_t take(void *data, size_t capacity) {
        const int got = RAW(BIO_read)(out, data, static_cast<int>(capacity));
        return got > 0 ? static_cast<size_t>(got) : 0;
    }

    SSL_CTX *ctx = nullptr;
    SSL *ssl = nullptr;

  private:
    bool done(int result) {
        const unsigned long code = error();
        if (code != 0)
            last_error = code;
        return result == 1;
    }
    static void use(int result) {
        if (result != 1)
            throw std::runtime_error("the peer's files cannot be used");
    }
    bool server;
    BIO *in = nullptr, *out = nullptr;
};

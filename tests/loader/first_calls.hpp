// Every call that may be the first of a process: it loads and initialises OpenSSL by itself. One line each,
// below. The program that makes them has no Catch.
#pragma once

#include "support/raw.hpp"

#include <map>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// Makes it and gives back what it gave: 0, or a status. A direct call that fails answers the thread's
// condition.
using FirstCall = comm_status (*)();

inline comm_status first_version() {
    char *text = nullptr;
    const comm_status status = comm_openssl_version(COMM_VERSION, &text);
    comm_free_string(text);
    return status;
}

inline comm_status first_constant() {
    uint64_t value = 0;
    return comm_openssl_constant("SSL_OP_ALL", &value);
}

inline comm_status first_address() {
    void *address = nullptr;
    return comm_openssl_symbol_address("SSL_new", &address);
}

inline comm_status first_feature() {
    int32_t present = 0;
    return comm_openssl_feature_p("SSL_new", &present);
}

// Keywords of a new context for a side, with no handshake.
struct FirstKeywords {
    explicit FirstKeywords(comm_ssl_side side) {
        comm_ssl_keywords_init(&set, sizeof set);
        comm_ssl_keywords_set_ssl_ctx(&set, comm_ssl_ctx_symbol(COMM_T));
        if (side != 0)
            comm_ssl_keywords_set_ssl_side(&set, side);
    }
    comm_ssl_keywords set;
};

inline comm_status first_context(comm_ssl_side side) {
    comm_ssl_ctx_pointer ctx = nullptr;
    const FirstKeywords keywords(side);
    const comm_status status = comm_make_ssl_ctx(&keywords.set, &ctx);
    comm_destroy_ssl_ctx(ctx);
    return status;
}

inline comm_status first_engine() {
    comm_ssl_engine *engine = nullptr;
    const comm_status status = comm_make_ssl_engine(nullptr, &engine);
    comm_free_ssl_engine(engine);
    return status;
}

// A server's stream on one end of a pair of sockets: made with TLS, or given it.
inline comm_status first_stream(bool attach) {
    int sockets[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        throw std::runtime_error("there is no pair of sockets");
    FirstKeywords with(COMM_SERVER), plain(0);
    comm_ssl_keywords_set_ssl_ctx(&plain.set, comm_ssl_ctx_nil());
    comm_ssl_keywords *keywords = attach ? &plain.set : &with.set;
    comm_ssl_keywords_set_socket(keywords, sockets[0]);
    comm_socket_stream *stream = nullptr;
    comm_status status = comm_make_socket_stream(keywords, &stream);
    if (status != 0)
        close(sockets[0]);
    else if (attach)
        status = comm_attach_ssl(stream, &with.set, nullptr);
    comm_free_socket_stream(stream);
    close(sockets[1]);
    return status;
}

inline comm_status first_connect() {
    sockaddr_in address = {};
    socklen_t length = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, any, length) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, any, &length) != 0)
        throw std::runtime_error("there is no port");
    FirstKeywords keywords(0);
    comm_ssl_keywords_set_handshake_timeout(&keywords.set, 0);
    comm_socket_stream *stream = nullptr;
    const comm_status status = comm_open_tcp_stream(
        "127.0.0.1", std::to_string(ntohs(address.sin_port)).c_str(), &keywords.set, &stream);
    comm_free_socket_stream(stream);
    close(listener);
    return status;
}

inline comm_status first_names() {
    comm_x509_name_stack names = comm_ssl_load_client_ca_file(cert("ca.pem").c_str());
    const bool good = names != nullptr;
    comm_free_x509_names(names);
    return good ? 0 : comm_condition_type(nullptr);
}

inline comm_status first_pem() {
    comm_crypto_object object = {0, nullptr};
    const comm_status status = comm_pem_read("X509", cert("ca.pem").c_str(), nullptr, &object);
    comm_release_certificate(static_cast<comm_x509_pointer>(object.pointer));
    return status;
}

inline comm_status first_dhparams() {
    comm_dh_pointer dh = nullptr;
    const comm_status status = comm_read_dhparams(cert("dh2048.params").c_str(), nullptr, &dh);
    comm_free_dh(dh);
    return status;
}

inline comm_status first_pairs() {
    comm_certificate_key_pairs *pairs = nullptr;
    const comm_status status = comm_read_certificate_key_pairs(cert("server.pem").c_str(), nullptr, &pairs);
    comm_free_certificate_key_pairs(pairs);
    return status;
}

inline comm_status first_certificate(bool pem) {
    static const char text[] = "nothing of the kind";
    comm_x509_pointer certificate = nullptr;
    const auto read = pem ? comm_x509_from_pem : comm_x509_from_der;
    return read(text, sizeof text - 1, &certificate) == COMM_SSL_FAILURE ? 0 : COMM_USAGE_ERROR;
}

inline const std::map<std::string, FirstCall> first_calls = {
    {"ensure-ssl", [] { return comm_ensure_ssl(nullptr); }},
    {"openssl-version", first_version},
    {"openssl-constant", first_constant},
    {"openssl-feature-p", first_feature},
    {"openssl-symbol-address", first_address},
    {"do-rand-seed", [] { return comm_do_rand_seed(); }},
    {"make-ssl-ctx, client", [] { return first_context(COMM_CLIENT); }},
    {"make-ssl-ctx, server", [] { return first_context(COMM_SERVER); }},
    {"make-ssl-engine", first_engine},
    {"make-socket-stream", [] { return first_stream(false); }},
    {"attach-ssl", [] { return first_stream(true); }},
    {"open-tcp-stream", first_connect},
    {"ssl-load-client-ca-file", first_names},
    {"pem-read", first_pem},
    {"read-dhparams", first_dhparams},
    {"read-certificate-key-pairs", first_pairs},
    {"x509-from-pem", [] { return first_certificate(true); }},
    {"x509-from-der", [] { return first_certificate(false); }},
};

// Stacks of certificates, names and ciphers.
#include "support/certificate.hpp"
#include "support/engine.hpp"

namespace {

std::vector<std::string> subjects_in(comm_x509_stack stack) {
    std::vector<std::string> subjects;
    for (size_t i = 0; i < comm_x509_stack_count(stack); i++)
        subjects.push_back(text_of(comm_x509_name, comm_x509_stack_item(stack, i)));
    return subjects;
}

std::string subject_of(const std::string &file) {
    const Certificate certificate(cert(file));
    return text_of(comm_x509_name, certificate.x509);
}

std::string names_in(comm_ssl_cipher_pointer_stack ciphers) {
    std::string names;
    for (size_t i = 0; i < comm_ssl_cipher_pointer_stack_count(ciphers); i++)
        names += (i > 0 ? ":" : "") +
                 std::string(comm_ssl_cipher_get_name(comm_ssl_cipher_pointer_stack_item(ciphers, i)));
    return names;
}

struct Pair : Meeting {
    Pair(Engine &engine, RawPeer &peer) : Meeting{engine, peer} {
        peer.start();
        REQUIRE(settle() == COMM_DONE);
    }
};

bool left(const char *argument) {
    return refused(comm_condition_type(nullptr), argument);
}

} // namespace

TEST_CASE("a client sees the chain that the server sent, also after session tickets arrived") {
    const Context context(COMM_CLIENT);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_CLIENT).name("localhost"));
    RawPeer peer(true, "server", TLS1_3_VERSION);
    CHECK(comm_ssl_get_peer_cert_chain(engine.ssl()) == nullptr); // before the handshake
    Pair pair(engine, peer);
    const comm_x509_stack chain = comm_ssl_get_peer_cert_chain(engine.ssl());
    CHECK(RAW(SSL_SESSION_has_ticket)(RAW(SSL_get_session)(engine.ssl())) == 0);
    std::string read;
    REQUIRE(peer.write("data", 4));
    do
        pair.in.move();
    while (engine.read(read) != COMM_DONE);
    CHECK(RAW(SSL_SESSION_has_ticket)(RAW(SSL_get_session)(engine.ssl())) ==
          1); // another, with its own chain
    CHECK(subjects_in(chain) ==
          std::vector<std::string>{subject_of("server.pem"), subject_of("intermediate.pem")});
    const comm_x509_stack copy = comm_copy_x509_stack(chain);
    comm_free_x509_stack(chain);
    CHECK(comm_x509_stack_count(copy) == 2);
    CHECK((comm_x509_stack_item(copy, 2) == nullptr && left("index")));
    CHECK((comm_x509_stack_item(copy, SIZE_MAX) == nullptr && left("index")));
    comm_free_x509_stack(copy);
}

TEST_CASE("a server sees the chain without the client's own certificate") {
    const Context context(COMM_SERVER, "server");
    REQUIRE(comm_set_verification_mode(comm_of_ctx(context.ctx), COMM_SERVER, COMM_ALWAYS, nullptr, nullptr,
                                       nullptr) == 0);
    Keywords keywords;
    Engine engine(keywords.ctx(context.ctx).side(COMM_SERVER));
    RawPeer peer(false, "client");
    const Pair pair(engine, peer);
    const comm_x509_stack chain = comm_ssl_get_peer_cert_chain(engine.ssl());
    CHECK(subjects_in(chain) == std::vector<std::string>{subject_of("intermediate.pem")});
    const comm_x509_pointer own = comm_ssl_get1_peer_certificate(engine.ssl());
    CHECK(text_of(comm_x509_name, own) == subject_of("client.pem"));
    comm_release_certificate(own);
    comm_free_x509_stack(chain);
}

TEST_CASE("ciphers are those that openssl lists, and stay when others are set") {
    const auto list = GENERATE(as<std::string>(), "ECDHE+AESGCM", "HIGH:!aNULL", "DEFAULT",
                               "ECDHE-ECDSA-CHACHA20-POLY1305");
    std::string said = output_of({"openssl", "ciphers", list});
    said.erase(said.find('\n'));
    CAPTURE(list);
    const Context context(COMM_CLIENT);
    REQUIRE(comm_set_cipher_list(comm_of_ctx(context.ctx), list.c_str()) == 0);
    comm_ssl_pointer ssl = nullptr;
    REQUIRE(comm_ssl_new(context.ctx, &ssl) == 0);
    const auto of_ctx = comm_ssl_ctx_get_ciphers(context.ctx), of_ssl = comm_ssl_get_ciphers(ssl),
               copy = comm_copy_ssl_ciphers(of_ctx);
    REQUIRE(comm_set_cipher_list(comm_of_ctx(context.ctx), "AES128-SHA") == 0);
    REQUIRE(comm_set_cipher_list(comm_of_ssl(ssl), "AES256-SHA") == 0);
    for (const auto ciphers : {of_ctx, of_ssl, copy})
        CHECK(names_in(ciphers) == said);
    CHECK((comm_ssl_cipher_pointer_stack_item(copy, comm_ssl_cipher_pointer_stack_count(copy)) == nullptr &&
           left("index")));
    for (const auto ciphers : {of_ctx, of_ssl, copy})
        comm_free_ssl_ciphers(ciphers);
    comm_destroy_ssl(ssl);
}

TEST_CASE("the names of a stack are read as any name") {
    const comm_x509_name_stack names = comm_ssl_load_client_ca_file(cert("server.pem").c_str());
    REQUIRE(comm_x509_name_stack_count(names) == 2);
    CHECK(list_of(comm_x509_name_get_all_values, comm_x509_name_stack_item(names, 0)).back() == "localhost");
    CHECK((comm_x509_name_stack_item(names, 2) == nullptr && left("index")));
    comm_free_x509_names(names);
}

TEST_CASE("stacks that are NULL are refused by their names") {
    CHECK((comm_x509_stack_count(nullptr) == 0 && left("certificates")));
    CHECK((comm_x509_stack_item(nullptr, 0) == nullptr && left("certificates")));
    CHECK((comm_x509_name_stack_count(nullptr) == 0 && left("names")));
    CHECK((comm_x509_name_stack_item(nullptr, 0) == nullptr && left("names")));
    CHECK((comm_ssl_cipher_pointer_stack_count(nullptr) == 0 && left("ciphers")));
    CHECK((comm_ssl_cipher_pointer_stack_item(nullptr, 0) == nullptr && left("ciphers")));
    CHECK((comm_ssl_get_peer_cert_chain(nullptr) == nullptr && left("ssl")));
    CHECK((comm_ssl_get_ciphers(nullptr) == nullptr && left("ssl")));
    CHECK((comm_ssl_ctx_get_ciphers(nullptr) == nullptr && left("ssl-ctx")));
    CHECK((comm_copy_x509_stack(nullptr) == nullptr && left("certificates")));
    CHECK((comm_copy_ssl_ciphers(nullptr) == nullptr && left("ciphers")));
    comm_free_x509_stack(nullptr);
    comm_free_ssl_ciphers(nullptr);
    comm_free_x509_names(nullptr);
}

namespace {

// What a function is called with, and when it fails.
struct Walk {
    std::vector<comm_crypto_object> seen;
    size_t fails_after = SIZE_MAX;
    int freed = 0;

    static comm_status COMM_CALL step(comm_crypto_object object, void *data) {
        auto *walk = static_cast<Walk *>(data);
        walk->seen.push_back(object);
        return walk->seen.size() > walk->fails_after ? COMM_SOCKET_ERROR : 0;
    }
    static void COMM_CALL free(void *data) {
        static_cast<Walk *>(data)->freed++;
    }
    comm_status over(comm_crypto_stack stack) {
        return comm_map_crypto_stack_objects(stack, step, this, free);
    }
};

} // namespace

TEST_CASE("a function goes through a stack of any kind") {
    Walk walk;
    const Context context(COMM_CLIENT);
    const auto ciphers = comm_ssl_ctx_get_ciphers(context.ctx);
    const auto names = comm_ssl_load_client_ca_file(cert("server.pem").c_str());
    SECTION("of ciphers") {
        CHECK(walk.over(comm_of_ssl_cipher_pointer_stack(ciphers)) == 0);
        REQUIRE(walk.seen.size() == comm_ssl_cipher_pointer_stack_count(ciphers));
        for (size_t i = 0; i < walk.seen.size(); i++) {
            CHECK(walk.seen[i].kind == COMM_KIND_SSL_CIPHER_POINTER);
            CHECK(walk.seen[i].pointer == comm_ssl_cipher_pointer_stack_item(ciphers, i));
        }
    }
    SECTION("of names") {
        CHECK(walk.over(comm_of_x509_name_stack(names)) == 0);
        REQUIRE(walk.seen.size() == 2);
        CHECK(walk.seen[1].kind == COMM_KIND_X509_NAME_POINTER);
        CHECK(walk.seen[1].pointer == comm_x509_name_stack_item(names, 1));
    }
    SECTION("of extensions") {
        const Certificate certificate(cert("server.pem"));
        const auto extensions = comm_x509_get_extensions(certificate.x509);
        CHECK(walk.over(comm_of_x509_extension_stack(extensions)) == 0);
        REQUIRE(walk.seen.size() == comm_x509_extension_stack_count(extensions));
        CHECK(walk.seen[0].kind == COMM_KIND_X509_EXTENSION_POINTER);
        CHECK(walk.seen[0].pointer == comm_x509_extension_stack_item(extensions, 0));
    }
    CHECK(walk.freed == 1);
    comm_free_ssl_ciphers(ciphers);
    comm_free_x509_names(names);
}

TEST_CASE("a function that fails ends the walk, and its data stays the caller's") {
    Walk walk;
    walk.fails_after = 1;
    const auto names = comm_ssl_load_client_ca_file(cert("server.pem").c_str());
    CHECK(walk.over(comm_of_x509_name_stack(names)) == COMM_SOCKET_ERROR);
    CHECK(walk.seen.size() == 2);
    CHECK(walk.over(comm_crypto_stack{COMM_KIND_X509_POINTER, names}) == COMM_USAGE_ERROR);
    CHECK(left("stack"));
    CHECK(walk.over(comm_of_x509_stack(nullptr)) == COMM_USAGE_ERROR);
    CHECK(left("stack"));
    CHECK(comm_map_crypto_stack_objects(comm_of_x509_name_stack(names), nullptr, nullptr, nullptr) ==
          COMM_USAGE_ERROR);
    CHECK(left("function"));
    CHECK(walk.freed == 0);
    comm_free_x509_names(names);
}

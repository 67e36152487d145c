// What a server is to a client, by the name that the client asks for.
#include "support/beside.hpp"
#include "support/engine.hpp"

namespace {

struct Doorman {
    comm_decision_answer answer = COMM_PROCEED;
    std::map<std::string, comm_ssl_ctx_pointer> hosts;
    std::vector<std::string> asked; // "-" for no name
    int freed = 0;

    static comm_decision_answer COMM_CALL look(comm_ssl_pointer ssl, const char *name, void *data) {
        auto *doorman = static_cast<Doorman *>(data);
        doorman->asked.push_back(name != nullptr ? name : "-");
        doorman->show(ssl, doorman->asked.back());
        return doorman->answer;
    }
    void show(comm_ssl_pointer ssl, const std::string &name) {
        if (hosts.count(name) != 0)
            CHECK(comm_ssl_set_ssl_ctx(ssl, hosts[name]) == hosts[name]);
    }
    static void COMM_CALL free(void *data) {
        static_cast<Doorman *>(data)->freed++;
    }
};

// A server of two names, and a client of OpenSSL alone that verifies the one it asks for.
struct House {
    Context door{COMM_SERVER}, localhost{COMM_SERVER, "server"}, elsewhere{COMM_SERVER, "wrong-name"};
    Doorman doorman;
    Keywords keywords;
    std::unique_ptr<Engine> engine;
    RawPeer client;
    std::unique_ptr<Meeting> meeting;

    House(const std::string &name, comm_decision_answer answer = COMM_PROCEED, int version = 0)
        : client(false, "", version) {
        doorman.answer = answer;
        if (answer == COMM_PROCEED)
            doorman.hosts = {{"localhost", localhost.ctx}, {"elsewhere.example", elsewhere.ctx}};
        REQUIRE(comm_set_ssl_ctx_hello_cb(door.ctx, Doorman::look, &doorman, Doorman::free) == 0);
        engine = std::make_unique<Engine>(keywords.ctx(door.ctx).side(COMM_SERVER));
        client.verify(SSL_VERIFY_PEER);
        SSL *ssl = client.start();
        if (!name.empty()) {
            RAW(SSL_ctrl)
            (ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char *>(name.c_str()));
            REQUIRE(RAW(SSL_set1_host)(ssl, name.c_str()) == 1);
        }
        meeting.reset(new Meeting{*engine, client});
    }
};

} // namespace

TEST_CASE("a hello chooses the context of the name") {
    const std::string name = GENERATE("localhost", "elsewhere.example");
    const int version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    House house(name, COMM_PROCEED, version);
    CHECK(house.meeting->settle() == COMM_DONE);
    CHECK(house.client.established()); // which verified the name
    CHECK(house.doorman.asked == std::vector<std::string>{name});
    REQUIRE(comm_set_ssl_ctx_hello_cb(house.door.ctx, nullptr, nullptr, nullptr) == 0);
    CHECK(house.doorman.freed == 1);
}

TEST_CASE("a client that asks for no name says so") {
    House house("");
    house.doorman.hosts["-"] = house.localhost.ctx;
    CHECK(house.meeting->settle() == COMM_DONE);
    CHECK(house.doorman.asked == std::vector<std::string>{"-"});
}

TEST_CASE("a hello that is rejected gets the alert unrecognized_name") {
    House house("nobody.example", GENERATE(COMM_REJECT, COMM_CLIENT /* no answer at all */));
    CHECK(house.meeting->settle() == COMM_FAILED);
    CHECK(comm_condition_type(nullptr) == COMM_SSL_FAILURE);
    CHECK(comm_condition_alert(nullptr) == SSL_AD_UNRECOGNIZED_NAME);
    CHECK(comm_condition_alert_sender(nullptr) == COMM_HERE);
    CHECK(reason_of(house.client.last_error) == SSL_R_TLSV1_UNRECOGNIZED_NAME);
}

TEST_CASE("a suspended hello is answered from another thread, and the step repeated") {
    House house("elsewhere.example", COMM_SUSPEND);
    CHECK(house.meeting->settle() == COMM_WANT_CALLBACK);
    CHECK(house.engine->handshake() == COMM_WANT_CALLBACK);
    comm_ssl_decision *decision = house.meeting->decision();
    CHECK(comm_ssl_decision_kind(decision) == COMM_HELLO);
    CHECK(std::string(comm_ssl_decision_server_name(decision)) == "elsewhere.example");
    CHECK(comm_ssl_decision_certificate(decision) == nullptr);
    CHECK(comm_ssl_decision_ok(decision) == 0);
    Beside([&](Beside &beside) {
        const comm_ssl_pointer ssl = comm_ssl_decision_ssl(decision);
        BESIDE_CHECK(beside, comm_ssl_set_ssl_ctx(ssl, house.elsewhere.ctx) == house.elsewhere.ctx);
        BESIDE_CHECK(beside, comm_ssl_decision_answer(decision, COMM_PROCEED) == 0);
    }).join();
    comm_free_ssl_decision(decision);
    CHECK(house.meeting->settle() == COMM_DONE);
    CHECK(house.client.established());
    CHECK(house.doorman.asked.size() == 1);
}

TEST_CASE("a suspended hello is rejected") {
    House house("localhost", COMM_SUSPEND);
    CHECK(house.meeting->settle() == COMM_WANT_CALLBACK);
    comm_ssl_decision *decision = house.meeting->decision();
    CHECK(comm_ssl_decision_answer(decision, COMM_REJECT) == 0);
    comm_free_ssl_decision(decision);
    CHECK(house.meeting->settle() == COMM_FAILED);
    CHECK(comm_condition_alert(nullptr) == SSL_AD_UNRECOGNIZED_NAME);
}

TEST_CASE("a second hello asks again where the context was kept") {
    const bool kept = GENERATE(true, false);
    House house("localhost", COMM_PROCEED, TLS1_3_VERSION);
    if (kept) {
        house.doorman.hosts.clear();
        const comm_ssl_pointer ssl = house.engine->ssl();
        REQUIRE(comm_ssl_use_certificate_file(ssl, cert("rsa.pem").c_str(), COMM_SSL_FILETYPE_PEM) == 1);
        REQUIRE(comm_ssl_use_privatekey_file(ssl, cert("rsa.key").c_str(), COMM_SSL_FILETYPE_PEM) == 1);
        REQUIRE(RAW(SSL_CTX_load_verify_locations)(house.client.ctx, cert("intermediate.pem").c_str(),
                                                   nullptr) == 1);
    }
    // The client's key share is for its first group, the server takes the second alone.
    RAW(SSL_ctrl)(house.client.ssl, SSL_CTRL_SET_GROUPS_LIST, 0, const_cast<char *>("P-256:P-384"));
    RAW(SSL_ctrl)(house.engine->ssl(), SSL_CTRL_SET_GROUPS_LIST, 0, const_cast<char *>("P-384"));
    CHECK(house.meeting->settle() == COMM_DONE);
    CHECK(house.client.established());
    CHECK(house.doorman.asked.size() == (kept ? 2 : 1));
}

TEST_CASE("a hello callback is of a context") {
    CHECK(comm_set_ssl_ctx_hello_cb(nullptr, Doorman::look, nullptr, nullptr) == COMM_USAGE_ERROR);
    CHECK(std::string(comm_condition_argument(nullptr)) == "ssl-ctx");
    CHECK(std::string(comm_ssl_decision_server_name(nullptr)).empty());
    CHECK(comm_condition_type(nullptr) == COMM_USAGE_ERROR);
}

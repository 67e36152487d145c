// The table of endings, tests/fault/endings.txt, and its runs over whatever drives TLS.
#pragma once

#include "support/engine.hpp"

#include <cerrno>
#include <fstream>
#include <sstream>

// A condition's name in the spec.
inline std::string condition_name(comm_status type) {
    static const struct {
        comm_status type, parent;
        const char *name;
        int abstract;
    } all[] = {
#include "core/conditions.inc"
    };
    for (const auto &one : all)
        if (one.type == type)
            return one.name;
    return "none";
}

// One line of the table.
struct EndingCall {
    std::string event, order, side, tls, driver, call, step, condition, alert, sender, error;
    bool holds_for(const std::string &our_side, const std::string &version, const std::string &name) const {
        const auto fits = [](const std::string &column, const std::string &value) {
            return column == "*" || column == value;
        };
        return fits(side, our_side) && fits(tls, version) && fits(driver, name);
    }
};

inline std::vector<EndingCall> ending_calls() {
    std::ifstream file(ENDINGS_TABLE);
    REQUIRE(file.good());
    std::vector<EndingCall> calls;
    for (std::string line; std::getline(file, line);) {
        EndingCall c;
        std::string more;
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream words(line);
        words >> c.event >> c.order >> c.side >> c.tls >> c.driver >> c.call >> c.step >> c.condition >>
            c.alert >> c.sender >> c.error;
        INFO(line);
        REQUIRE(!words.fail());
        REQUIRE(!(words >> more));
        calls.push_back(c);
    }
    return calls;
}

// What a call answered, in the table's words.
struct Answer {
    std::string step, condition = "-", alert = "-", sender = "-", error = "-";
    std::string text() const {
        return step + " " + condition + " " + alert + " " + sender + " " + error;
    }
    // Of a step, with the thread's condition where it has one.
    static Answer of(comm_step step) {
        static const std::map<comm_step, std::string> words = {
            {COMM_DONE, "done"},           {COMM_WANT_READ, "want-read"},
            {COMM_CLOSED, "closed"},       {COMM_WANT_WRITE, "want-write"},
            {COMM_TRUNCATED, "truncated"}, {COMM_FAILED, "failed"},
        };
        Answer answer;
        answer.step = words.at(step);
        if (step == COMM_FAILED || step == COMM_TRUNCATED)
            answer.describe();
        return answer;
    }
    void describe() {
        static const std::map<int, std::string> names = {{ECONNRESET, "ECONNRESET"}, {EPIPE, "EPIPE"}};
        condition = condition_name(comm_condition_type(nullptr));
        if (comm_condition_alert(nullptr) >= 0) {
            alert = std::to_string(comm_condition_alert(nullptr));
            sender = comm_condition_alert_sender(nullptr) == COMM_HERE ? "here" : "peer";
        }
        const int number = comm_condition_errno(nullptr);
        if (number != 0)
            error = names.count(number) != 0 ? names.at(number) : std::to_string(number);
    }
};

// Our end: what drives TLS, and the bytes that come and go.
class Near {
  public:
    virtual ~Near() = default;
    virtual Answer call(const std::string &name) = 0;
    virtual comm_step handshake() = 0; // a step, which does not wait
    virtual void arrive(const std::string &bytes) = 0;
    virtual std::string leave() = 0;
    virtual void fin() = 0;
    virtual void reset() = 0;
    virtual void gone() = 0;
};

// The peer, and what it does.
class Far {
  public:
    Far(RawPeer &peer, bool client_is_ours) : peer(peer), client_is_ours(client_is_ours) {
        peer.start();
    }
    RawPeer &peer;
    Near *near = nullptr;

    std::string said() {
        std::string bytes(65536, '\0');
        bytes.resize(peer.take(bytes.data(), bytes.size()));
        return bytes;
    }
    void establish() {
        for (std::string from, to = "?"; !(from.empty() && to.empty());) {
            near->handshake();
            from = near->leave();
            peer.feed(from.data(), from.size());
            if (peer.established()) { // a client of TLS 1.3 reads its tickets
                char byte;
                peer.read(&byte, 1);
            } else {
                peer.handshake();
            }
            to = said();
            near->arrive(to);
        }
        REQUIRE(peer.established());
        REQUIRE(near->handshake() == COMM_DONE);
    }
    void event(const std::string &name) {
        if (name.find("handshake-") == 0) {
            REQUIRE(near->handshake() == COMM_WANT_READ);
            before_handshake(name.substr(10));
        } else {
            establish();
            after_handshake(name);
        }
    }

    // The number of the alert that our end sent, or - where there is none.
    std::string alert_heard() {
        const std::string bytes = near->leave();
        char byte;
        peer.last_error = 0;
        peer.feed(bytes.data(), bytes.size());
        while (peer.read(&byte, 1) > 0)
            ;
        const int reason = reason_of(peer.last_error);
        return reason > SSL_AD_REASON_OFFSET ? std::to_string(reason - SSL_AD_REASON_OFFSET) : "-";
    }

  private:
    const bool client_is_ours;
    std::string data() {
        peer.write("last words", 10);
        return said();
    }
    std::string close_notify() {
        peer.shutdown();
        return said();
    }
    std::string record_gone_bad() {
        std::string bytes = data();
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        return bytes;
    }
    // The peer gets a record of ours that is gone bad, and answers with the alert bad_record_mac.
    std::string fatal_alert() {
        REQUIRE(near->call("write").step == "done");
        std::string bytes = near->leave();
        char byte;
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        peer.feed(bytes.data(), bytes.size());
        REQUIRE(peer.read(&byte, 1) == 0);
        return said();
    }
    std::string hello_request() {
        REQUIRE(RAW(SSL_renegotiate)(peer.ssl) == 1);
        peer.handshake();
        return said();
    }
    // A server that has no cipher of ours, or a client that does not trust our certificate: its alert, which
    // we have not seen yet.
    std::string refusal() {
        if (client_is_ours) {
            RAW(SSL_set_cipher_list)(peer.ssl, "ECDHE-RSA-AES128-GCM-SHA256");
            RAW(SSL_set_ciphersuites)(peer.ssl, "TLS_AES_128_CCM_SHA256");
        } else {
            RAW(SSL_ctrl)(peer.ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, RAW(X509_STORE_new)());
            RAW(SSL_set_verify)(peer.ssl, SSL_VERIFY_PEER, nullptr);
        }
        for (;;) {
            const std::string from = near->leave();
            peer.feed(from.data(), from.size());
            peer.handshake();
            const std::string to = said();
            if (peer.last_error != 0)
                return to;
            near->arrive(to);
            REQUIRE(near->handshake() == COMM_WANT_READ);
        }
    }
    void after_handshake(const std::string &name) {
        if (name.find("data-and-") == 0) {
            near->arrive(data());
            return after_handshake(name.substr(9));
        }
        if (name == "close-notify" || name == "close-notify-and-fin")
            near->arrive(close_notify());
        if (name == "fin-in-record") {
            const std::string bytes = data();
            near->arrive(bytes.substr(0, bytes.size() - 3));
        }
        if (name == "fatal-alert" || name == "fatal-alert-and-gone")
            near->arrive(fatal_alert());
        if (name == "bad-record")
            near->arrive(record_gone_bad());
        if (name == "plain-text")
            near->arrive("220 mail.example ESMTP\r\n");
        if (name == "renegotiation")
            near->arrive(hello_request());
        end(name);
    }
    void before_handshake(const std::string &name) {
        if (name == "fin-in-record")
            near->arrive("\x16\x03\x03");
        if (name == "plain-text")
            near->arrive("220 mail.example ESMTP\r\n");
        if (name == "fatal-alert")
            near->arrive(refusal());
        if (name == "warning-alert")
            near->arrive(std::string("\x15\x03\x03\x00\x02\x01\x5a", 7)); // user_canceled
        if (name == "close-notify")
            near->arrive(std::string("\x15\x03\x03\x00\x02\x01\x00", 7));
        end(name);
    }
    void end(const std::string &name) {
        const auto ends_with = [&](const std::string &ending) {
            return name.size() >= ending.size() &&
                   name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
        };
        if (ends_with("fin") || name == "fin-in-record")
            near->fin();
        if (ends_with("reset"))
            near->reset();
        if (ends_with("gone"))
            near->gone();
    }
};

// Runs every event in every order that the table has for the driver. `make` makes our end.
template <class Make>
void run_endings(const std::string &driver, Make make) {
    const auto calls = ending_calls();
    const std::string side = GENERATE("client", "server");
    const std::string tls = GENERATE("1.2", "1.3");
    const bool client = side == "client";
    RawPeer peer(client, client ? "server" : "", tls == "1.2" ? TLS1_2_VERSION : TLS1_3_VERSION);
    size_t made = 0;
    for (size_t first = 0, next; first < calls.size(); first = next) {
        next = first;
        std::vector<EndingCall> run;
        for (; next < calls.size() && calls[next].event == calls[first].event &&
               calls[next].order == calls[first].order;
             next++)
            if (calls[next].holds_for(side, tls, driver))
                run.push_back(calls[next]);
        if (run.empty())
            continue;
        CAPTURE(side, tls, calls[first].event, calls[first].order);
        Far far(peer, client);
        const auto near = make(client ? COMM_CLIENT : COMM_SERVER);
        far.near = near.get();
        far.event(calls[first].event);
        std::string failure, alert;
        for (size_t i = 0; i < run.size(); i++) {
            Answer expected = {run[i].step, run[i].condition, run[i].alert, run[i].sender, run[i].error};
            INFO("call " << i + 1 << ": " << run[i].call);
            const Answer answer = near->call(run[i].call);
            if (expected.alert == "any" && answer.alert != "-")
                expected.alert = answer.alert;
            CHECK(answer.text() == expected.text());
            made++;
            if (run[i].condition != "ssl-failure")
                continue;
            failure = failure.empty() ? comm_condition_text(nullptr) : failure;
            CHECK(failure == comm_condition_text(nullptr)); // the first one, for ever
            alert = answer.sender != "peer" ? answer.alert : "";
        }
        if (!alert.empty() && run.back().call != "close")
            CHECK(far.alert_heard() == alert);
    }
    CHECK(made > 100);
}

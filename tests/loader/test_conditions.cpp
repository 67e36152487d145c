// Every type of condition, reached by a real cause, with all that it tells.
#include "loader/run.hpp"
#include "support/stream.hpp"

#include <cerrno>
#include <optional>

namespace {

const struct {
    comm_status type, parent;
    const char *name;
    int abstract;
} types[] = {
#include "core/conditions.inc"
};

// What a condition tells besides its type and text; the rest is as nothing.
struct Told {
    std::string argument;
    bool openssl = false; // a code, its reason and the queue
    int reason = 0;
    int32_t alert = -1;
    comm_alert_sender sender = COMM_NONE;
    int64_t verify_result = 0;
    int32_t verify_depth = -1;
    int32_t error_number = 0;
};

void check_told(comm_condition *condition, const Told &told) {
    const uint64_t code = comm_condition_code(condition);
    CHECK(!std::string(comm_condition_text(condition)).empty());
    CHECK(std::string(comm_condition_argument(condition)) == told.argument);
    CHECK((code != 0) == told.openssl);
    CHECK((comm_condition_queue_length(condition) > 0) == told.openssl);
    CHECK(comm_condition_queue_code(condition, 0) == code);
    CHECK(std::string(comm_condition_reason(condition)).empty() == !told.openssl);
    CHECK(ERR_GET_REASON(code) == told.reason);
    CHECK(comm_condition_alert(condition) == told.alert);
    CHECK(comm_condition_alert_sender(condition) == told.sender);
    CHECK(comm_condition_verify_result(condition) == told.verify_result);
    CHECK(comm_condition_verify_depth(condition) == told.verify_depth);
    CHECK(comm_condition_errno(condition) == told.error_number);
}

// A client of ours and a server of OpenSSL's on one connection.
struct Ends {
    SocketPair sockets;
    Context context;
    RawPeer peer;
    RawEnd end;
    Stream stream;

    explicit Ends(const std::string &identity = "server", const std::string &ca = "ca.pem", int version = 0)
        : context(COMM_CLIENT, "", ca), peer(true, identity, version), end(peer, sockets.theirs) {}

    comm_status handshake(Keywords keywords = Keywords()) {
        Beside other([&](Beside &) {
            if (end.handshake() != 1)
                RAW(ERR_clear_error)();
        });
        keywords.socket(sockets.ours).ctx(context.ctx).side(COMM_CLIENT).name("localhost");
        const comm_status status = comm_make_socket_stream(&keywords.set, &stream.stream);
        if (status == 0)
            sockets.give();
        other.join();
        return status;
    }
};

comm_status nobody_listens() {
    const HeldPort nobody;
    Stream stream;
    return comm_open_tcp_stream("localhost", nobody.text().c_str(), nullptr, &stream.stream);
}

comm_status peer_resets() {
    Listener listener;
    Stream stream;
    RawPeer peer(true, "server");
    Context context(COMM_CLIENT);
    Beside other([&](Beside &) {
        const int fd = listener.accept();
        RawEnd end(peer, fd);
        end.handshake();
        const linger at_once = {1, 0};
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        close(fd);
    });
    REQUIRE(comm_open_tcp_stream("localhost", listener.port.c_str(), &Keywords().ctx(context.ctx).set,
                                 &stream.stream) == 0);
    other.join();
    stream.read();
    return stream.status;
}

comm_status times_out() {
    Ends ends;
    REQUIRE(ends.handshake(Keywords().read_timeout(0.02)) == 0);
    ends.stream.read();
    return ends.stream.status;
}

comm_status interrupted() {
    Ends ends;
    REQUIRE(ends.handshake() == 0);
    REQUIRE(comm_socket_stream_interrupt(ends.stream.stream, COMM_INPUT) == 0);
    ends.stream.read();
    return ends.stream.status;
}

comm_status cut() {
    Ends ends;
    REQUIRE(ends.handshake() == 0);
    ends.sockets.hang_up();
    ends.stream.read();
    return ends.stream.status;
}

comm_status no_answer() {
    SocketPair sockets;
    Context context(COMM_CLIENT);
    Stream stream;
    Keywords keywords;
    keywords.socket(sockets.ours)
        .ctx(context.ctx)
        .side(COMM_CLIENT)
        .name("localhost")
        .handshake_timeout(0.02);
    return comm_make_socket_stream(&keywords.set, &stream.stream);
}

comm_status unknown_authority() {
    Ends ends("server", "other-ca.pem");
    return ends.handshake();
}

// The peer demands a certificate, which a client of TLS 1.2 does not have.
comm_status peer_refuses() {
    Ends ends("server", "ca.pem", TLS1_2_VERSION);
    RAW(SSL_set_verify)(ends.peer.ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return ends.handshake();
}

// A server's first read of a client's hello, with what the context is told.
template <class Tell>
comm_status suspended(Tell tell) {
    SocketPair sockets;
    Context context(COMM_SERVER);
    REQUIRE(tell(context.ctx) == 0);
    Stream stream(Keywords().socket(sockets.give()).ctx(context.ctx));
    RawPeer peer(false, "");
    peer.start();
    peer.handshake();
    char hello[4096];
    const size_t length = peer.take(hello, sizeof hello);
    REQUIRE(send(sockets.theirs, hello, length, 0) == ssize_t(length));
    stream.read();
    return stream.status;
}

comm_status suspended_certificate() {
    return suspended([](comm_ssl_ctx_pointer ctx) {
        auto suspend = [](comm_ssl_pointer, void *) -> comm_decision_answer { return COMM_SUSPEND; };
        return comm_set_ssl_ctx_cert_cb(ctx, suspend, nullptr, nullptr);
    });
}

comm_status suspended_hello() {
    return suspended([](comm_ssl_ctx_pointer ctx) {
        auto suspend = [](comm_ssl_pointer, const char *, void *) -> comm_decision_answer {
            return COMM_SUSPEND;
        };
        return comm_set_ssl_ctx_hello_cb(ctx, suspend, nullptr, nullptr);
    });
}

// The peer ends TLS before there is any.
comm_status peer_closes() {
    SocketPair sockets;
    Context context(COMM_CLIENT);
    Stream stream;
    const char close_notify[] = {21, 3, 3, 0, 2, 1, 0};
    REQUIRE(send(sockets.theirs, close_notify, sizeof close_notify, 0) == sizeof close_notify);
    return comm_make_socket_stream(
        &Keywords().socket(sockets.ours).ctx(context.ctx).side(COMM_CLIENT).name("localhost").set,
        &stream.stream);
}

// OpenSSL's memory runs out in a process of its own, at every allocation in turn.
comm_status starves() {
    const std::string said = run("plain", {"starve=" + system_libcrypto()})[0];
    INFO(said);
    CHECK(contains(said, " left 0"));
    CHECK(!contains(said, "errno changed"));
    return starts(said, "ok: memory-error ") ? COMM_MEMORY_ERROR : 0;
}

comm_status no_ssl2() {
    comm_ssl_ctx_pointer ctx = nullptr;
    return comm_make_ssl_ctx(&Keywords().symbol(COMM_V2).set, &ctx);
}

struct Cause {
    comm_status (*reach)();
    std::optional<Told> told; // none: another process was told
};

Told usage(const char *argument) {
    Told told;
    told.argument = argument;
    return told;
}
Told failure(int reason, int32_t alert, comm_alert_sender sender) {
    Told told;
    told.openssl = true;
    told.reason = reason;
    told.alert = alert;
    told.sender = sender;
    return told;
}
Told verification(int64_t result, int32_t depth, int32_t alert) {
    Told told = failure(SSL_R_CERTIFICATE_VERIFY_FAILED, alert, COMM_HERE);
    told.verify_result = result;
    told.verify_depth = depth;
    return told;
}
Told system_error(int number) {
    Told told;
    told.error_number = number;
    return told;
}

const std::map<comm_status, Cause> causes = {
    {COMM_USAGE_ERROR, {[] { return comm_make_ssl_ctx(nullptr, nullptr); }, usage("context")}},
    {COMM_MEMORY_ERROR, {starves, std::nullopt}},
    {COMM_SOCKET_ERROR, {nobody_listens, system_error(ECONNREFUSED)}},
    {COMM_SOCKET_TIMEOUT, {times_out, Told()}},
    {COMM_SOCKET_INTERRUPTED, {interrupted, Told()}},
    {COMM_SSL_CLOSED, {peer_closes, Told()}},
    {COMM_SSL_ERROR, {peer_resets, system_error(ECONNRESET)}},
    {COMM_SSL_TRUNCATED, {cut, Told()}},
    {COMM_SSL_FAILURE,
     {peer_refuses,
      failure(SSL_AD_REASON_OFFSET + SSL_AD_HANDSHAKE_FAILURE, SSL_AD_HANDSHAKE_FAILURE, COMM_PEER)}},
    {COMM_SSL_VERIFICATION_FAILURE,
     {unknown_authority, verification(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, 1, SSL_AD_UNKNOWN_CA)}},
    {COMM_SSL_X509_LOOKUP, {suspended_certificate, Told()}},
    {COMM_SSL_SUSPENDED, {suspended_hello, Told()}},
    {COMM_SSL_HANDSHAKE_TIMEOUT, {no_answer, Told()}},
    {COMM_SSL_LIBRARY_ERROR, {no_ssl2, Told()}},
};

bool is_kind_of(comm_status type, comm_status ancestor) {
    for (const auto &one : types)
        if (one.type == type)
            return type == ancestor || is_kind_of(one.parent, ancestor);
    return false;
}

} // namespace

TEST_CASE("every type of condition has a cause, and tells it") {
    for (const auto &type : types) {
        CAPTURE(type.name);
        const auto cause = causes.find(type.type);
        REQUIRE((cause == causes.end()) == (type.abstract != 0));
        if (type.abstract != 0)
            continue;
        CHECK(cause->second.reach() == type.type);
        if (!cause->second.told)
            continue;
        CHECK(comm_condition_type(nullptr) == type.type);
        check_told(nullptr, *cause->second.told);
        // A kept one is as it was, whatever fails next; another thread has none of it.
        comm_condition *kept = nullptr;
        REQUIRE(comm_copy_condition(&kept) == 0);
        const std::string said = text();
        CHECK(comm_ssl_new(nullptr, nullptr) == COMM_USAGE_ERROR);
        CHECK(comm_condition_type(kept) == type.type);
        CHECK(text(kept) == said);
        check_told(kept, *cause->second.told);
        comm_free_condition(kept);
        Beside other([](Beside &beside) { BESIDE_CHECK(beside, comm_condition_type(nullptr) == 0); });
    }
}

TEST_CASE("a condition is of its own type and its ancestors, and of no other") {
    for (const auto &type : types)
        for (const auto &other : types)
            CHECK(comm_condition_typep(type.type, other.type) == is_kind_of(type.type, other.type));
    CHECK(comm_condition_typep(0, COMM_COMM_ERROR) == 0);
}

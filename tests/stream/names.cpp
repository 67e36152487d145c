// Whom open-tcp-stream verifies and asks for, each time by a handshake with somebody who is that or not.
#include "support/target.hpp"

TEST_CASE("a stream that connects verifies and asks for its host, unless it is told otherwise") {
    const char *const name = "localhost", *const address = "127.0.0.1";
    const auto one = GENERATE_COPY(
        // The host is verified whatever is asked for.
        Naming{name, NOT_SET, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{name, NOT_SET, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, T, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{name, T, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, NIL, nullptr, COMM_DEFAULT, "server", 0, ""},
        Naming{name, NIL, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        // A server name is verified in its place.
        Naming{name, A_NAME, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{name, ANOTHER_NAME, nullptr, COMM_DEFAULT, "wrong-name", 0, "elsewhere.example"},
        Naming{name, ANOTHER_NAME, nullptr, COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        // A name to verify comes before both, and is asked for where nothing else is said.
        Naming{name, NOT_SET, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, "elsewhere.example"},
        Naming{name, NOT_SET, "elsewhere.example", COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, T, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, "localhost"},
        Naming{name, T, "elsewhere.example", COMM_DEFAULT, "server", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, NIL, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, ""},
        Naming{name, FRONT, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, "front.example"},
        Naming{name, FRONT, "127.0.0.1", COMM_DEFAULT, "server", 0, "front.example"},
        Naming{name, FRONT, "127.0.0.1", COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        // An address is verified, and never asked for.
        Naming{address, NOT_SET, nullptr, COMM_DEFAULT, "server", 0, ""},
        Naming{address, NOT_SET, nullptr, COMM_DEFAULT, "wrong-name", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{address, T, nullptr, COMM_DEFAULT, "server", 0, ""},
        Naming{address, A_NAME, nullptr, COMM_DEFAULT, "server", 0, "localhost"},
        Naming{address, T, "elsewhere.example", COMM_DEFAULT, "wrong-name", 0, ""},
        // Without a check of the name, or without any.
        Naming{name, NOT_SET, nullptr, COMM_CHAIN, "wrong-name", 0, "localhost"},
        Naming{name, NIL, nullptr, COMM_CHAIN, "wrong-name", 0, ""},
        Naming{name, T, nullptr, COMM_CHAIN, "other", COMM_SSL_VERIFICATION_FAILURE, ""},
        Naming{name, T, nullptr, COMM_NONE, "other", 0, "localhost"},
        Naming{name, NIL, nullptr, COMM_NONE, "other", 0, ""});
    const auto version = GENERATE(TLS1_2_VERSION, TLS1_3_VERSION);
    CAPTURE(one.host, one.server_name, one.verify_name, one.verify, one.identity, version);
    Target target(one.identity);
    Context context(COMM_CLIENT, "", "ca.pem", version);
    {
        Stream stream;
        Keywords keywords;
        one.set(keywords.ctx(context.ctx));
        // The target's port is of IPv4.
        comm_ssl_keywords_set_ipv6(&keywords.set, COMM_NONE);
        CHECK(comm_open_tcp_stream(one.host, target.port().c_str(), &keywords.set, &stream.stream) ==
              one.status);
        CHECK((stream.stream != nullptr) == (one.status == 0));
        if (one.status == 0)
            CHECK(stream.read() == "hello");
    }
    target.join();
    CHECK(target.asked == one.asked);
}

// Several threads on one stream.
#include "support/connection.hpp"

#include <atomic>

TEST_CASE("a reader and a writer share each end in full duplex") {
    Two two;
    const size_t size = 4 << 20;
    auto send = [&](Stream &stream, char fill) {
        for (size_t sent = 0; sent < size; sent += 10000)
            if (stream.write(std::string(std::min<size_t>(10000, size - sent), fill)) != 0)
                return false;
        return stream.flush() == 0;
    };
    auto receive = [&](Stream &stream, char fill) {
        size_t got = 0;
        std::vector<char> buffer(30000);
        while (got < size) {
            size_t part = 0;
            if (comm_socket_stream_read(stream.stream, buffer.data(), buffer.size(), &part) != 0 || part == 0)
                return false;
            for (size_t i = 0; i < part; i++)
                if (buffer[i] != fill)
                    return false;
            got += part;
        }
        return got == size;
    };
    auto a = std::async(std::launch::async, [&] { return send(two.client, 'c'); });
    auto b = std::async(std::launch::async, [&] { return send(two.server, 's'); });
    auto c = std::async(std::launch::async, [&] { return receive(two.client, 's'); });
    CHECK(receive(two.server, 'c'));
    CHECK(a.get());
    CHECK(b.get());
    CHECK(c.get());
}

TEST_CASE("closing from another thread ends a call that waits") {
    Two two;
    const bool reading = GENERATE(true, false);
    auto waiting = asleep_in([&] {
        char byte;
        size_t got = 0;
        const std::string much(8 << 20, 'x');
        return reading ? comm_socket_stream_read(two.client.stream, &byte, 1, &got) : two.client.write(much);
    });
    auto closed = std::async(std::launch::async, [&] { return two.client.close(); });
    if (!reading) // what was written is sent before the stream is closed
        two.server.read_to_end();
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    CHECK(closed.get() == 0);
    CHECK(two.client.close() == 0);
}

TEST_CASE("an interrupt ends a call that waits, and the stream goes on") {
    Two two;
    auto waiting = asleep_in([&] {
        char byte;
        size_t got = 0;
        const comm_status status = comm_socket_stream_read(two.client.stream, &byte, 1, &got);
        return status;
    });
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_OUTPUT) == 0); // not its direction
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_INPUT) == 0);
    CHECK(waiting.get() == COMM_SOCKET_INTERRUPTED);
    REQUIRE(two.server.write("hello") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(two.client.read() == "hello");
    CHECK(two.client.write("to the buffer") == 0); // the interrupt of writing waits for a write that waits
}

TEST_CASE("an interrupt before the wait is kept for it") {
    Two two;
    REQUIRE(comm_socket_stream_interrupt(two.client.stream, COMM_IO) == 0);
    CHECK(two.client.read().empty());
    CHECK(two.client.status == COMM_SOCKET_INTERRUPTED);
}

TEST_CASE("what is written while another thread waits in a read goes out at once") {
    Two two;
    auto answer = asleep_in([&] { return two.client.read() == "answer" ? 0 : COMM_SSL_ERROR; });
    REQUIRE(two.client.write("question") == 0); // no flush
    CHECK(two.server.read() == "question");
    REQUIRE(two.server.write("answer") == 0);
    REQUIRE(two.server.flush() == 0);
    CHECK(answer.get() == 0);
}

TEST_CASE("direct calls on a live stream's SSL are safe from any thread") {
    Two two;
    std::atomic<bool> stop{false};
    auto looking = std::async(std::launch::async, [&] {
        comm_ssl_pointer ssl = comm_socket_stream_ssl(two.client.stream);
        while (!stop)
            if (std::string(comm_ssl_get_version(ssl)) != "TLSv1.3" || comm_ssl_get_verify_result(ssl) != 0)
                return false;
        return true;
    });
    for (int i = 0; i < 200; i++) {
        REQUIRE(two.client.write("ping") == 0);
        REQUIRE(two.client.flush() == 0);
        REQUIRE(two.server.read() == "ping");
    }
    stop = true;
    CHECK(looking.get());
}

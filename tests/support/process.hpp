// Programs as peers: started on a free port or a pipe, ended by their own process number.
#pragma once

#include "support/raw.hpp"
#include "unit/catch.h"

#include <csignal>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

class Process {
  public:
    explicit Process(const std::vector<std::string> &command) {
        int to[2], from[2];
        REQUIRE(pipe(to) == 0);
        REQUIRE(pipe(from) == 0);
        std::vector<char *> arguments;
        for (const auto &word : command)
            arguments.push_back(const_cast<char *>(word.c_str()));
        arguments.push_back(nullptr);
        child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            dup2(to[0], 0);
            dup2(from[1], 1);
            dup2(from[1], 2);
            for (int fd = 3; fd < 1024; fd++)
                close(fd);
            execvp(arguments[0], arguments.data());
            _exit(127);
        }
        close(to[0]);
        close(from[1]);
        input = to[1];
        output = from[0];
    }
    ~Process() {
        close_input();
        if (child > 0)
            kill(child, SIGTERM);
        finish();
        close(output);
    }
    Process(const Process &) = delete;

    // What it says, until the text is there.
    std::string expect(const std::string &text) {
        while (said.find(text) == std::string::npos) {
            char buffer[4096];
            const ssize_t got = ::read(output, buffer, sizeof buffer);
            if (got <= 0)
                throw std::runtime_error("the peer ended without saying \"" + text + "\": " + said);
            said.append(buffer, static_cast<size_t>(got));
        }
        return said;
    }
    // All that it says.
    std::string rest() {
        char buffer[4096];
        for (ssize_t got; (got = ::read(output, buffer, sizeof buffer)) > 0;)
            said.append(buffer, static_cast<size_t>(got));
        return said;
    }
    void write(const std::string &text) {
        REQUIRE(::write(input, text.data(), text.size()) == ssize_t(text.size()));
    }
    void close_input() {
        if (input >= 0)
            close(input);
        input = -1;
    }
    int finish() {
        int status = 0;
        if (child > 0)
            waitpid(child, &status, 0);
        child = -1;
        return status;
    }
    pid_t child;
    std::string said;

  private:
    int input = -1, output = -1;
};

// `openssl s_server`, which says the port that it took.
class OpensslServer : public Process {
  public:
    explicit OpensslServer(std::vector<std::string> options, const std::string &identity = "server")
        : Process(command(std::move(options), identity)) {
        const std::string before = "ACCEPT 127.0.0.1:";
        expect(before);
        expect("\n");
        const auto start = said.find(before) + before.size();
        while (said.find('\n', start) == std::string::npos)
            expect(said.substr(0, start) + "\n");
        port = said.substr(start, said.find_first_not_of("0123456789", start) - start);
    }
    std::string port;

  private:
    static std::vector<std::string> command(std::vector<std::string> options, const std::string &identity) {
        std::vector<std::string> words = {"openssl",     "s_server",
                                          "-accept",     "127.0.0.1:0",
                                          "-cert",       cert(identity + ".pem"),
                                          "-cert_chain", cert(identity + ".pem"),
                                          "-key",        cert(identity + ".key")};
        words.insert(words.end(), options.begin(), options.end());
        return words;
    }
};

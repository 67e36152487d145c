// Nothing has to be called first.
#include "loader/first_calls.hpp"
#include "loader/run.hpp"

namespace {

// All of them in one process, after the words before.
Lines every_call(Lines words) {
    for (const auto &[name, call] : first_calls)
        words.push_back("first=" + name);
    return words;
}

} // namespace

TEST_CASE("every call that needs OpenSSL may be the first, and finds its generator seeded") {
    const auto program = GENERATE("plain", "linked");
    for (const auto &[name, call] : first_calls) {
        CAPTURE(program, name);
        const auto said = run(program, {"first=" + name, "unset", "seeded", "first=" + name});
        CHECK(said[0] == "ok");
        CHECK(said[1] == "usage-error library-path: library-path: OpenSSL is loaded already");
        CHECK(said[2] == "ok: 1");
        CHECK(said[3] == "ok");
    }
}

TEST_CASE("every call works on the OpenSSL that the program initialised itself") {
    const auto program = GENERATE("linked", "exporting");
    const Lines words = every_call({"already-done", "seeded"});
    Lines expected(words.size(), "ok");
    expected[1] = "ok: 1";
    CHECK(run(program, words) == expected);
}

TEST_CASE(
    "no call initialises an OpenSSL that the program initialised itself, and else only the first does") {
    const Folder folder;
    const std::string file = make_stub(folder, "libstub.so", Stub());
    Lines words = every_call({"open=" + file, "already-done"});
    words.push_back("number=" + file + "|init_calls");
    CHECK(run("plain", words).back() == "ok: 0");
    for (const auto &[name, call] : first_calls) {
        CAPTURE(name);
        words = every_call({"first=" + name});
        words.push_back("number=" + file + "|init_calls");
        CHECK(run("plain", words, {"COMMSSL_LIBRARY_PATH=" + file}).back() == "ok: 1");
    }
}

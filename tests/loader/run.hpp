// What the cases of the loader share: running the program, a folder of their own, and libraries made for
// them.
#pragma once

#include "support/process.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace fs = std::filesystem;

using Lines = std::vector<std::string>;

inline Lines lines_of(const std::string &text) {
    Lines lines;
    for (size_t start = 0, end; start < text.size(); start = end + 1) {
        end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
    }
    return lines;
}

// The command of a program in an environment where nothing tells of OpenSSL but what is given.
inline Lines command_of(const std::string &program, const Lines &words, const Lines &variables = {}) {
    Lines command = {"env", "-u", "COMMSSL_LIBRARY_PATH", "-u", "LD_LIBRARY_PATH"};
    command.insert(command.end(), variables.begin(), variables.end());
    command.push_back(PROGRAMS "/loader-" + program);
    command.insert(command.end(), words.begin(), words.end());
    return command;
}

// What the program says about each word. It must say a line a word and end well.
inline Lines run(const std::string &program, const Lines &words, const Lines &variables = {}) {
    Process process(command_of(program, words, variables));
    const Lines said = lines_of(process.rest());
    CHECK(process.finish() == 0);
    INFO(process.said);
    REQUIRE(said.size() == words.size());
    return said;
}

inline bool contains(const std::string &text, const std::string &part) {
    return text.find(part) != std::string::npos;
}

inline bool starts(const std::string &text, const std::string &part) {
    return text.rfind(part, 0) == 0;
}

class Folder {
  public:
    Folder() {
        std::string made = (fs::temp_directory_path() / "commssl-loader-XXXXXX").string();
        REQUIRE(mkdtemp(made.data()) != nullptr);
        path = made;
    }
    ~Folder() {
        fs::remove_all(path);
    }
    Folder(const Folder &) = delete;

    std::string file(const std::string &name) const {
        return (path / name).string();
    }
    std::string write(const std::string &name, const std::string &content) const {
        fs::create_directories(fs::path(file(name)).parent_path());
        std::ofstream(file(name), std::ios::binary) << content;
        return file(name);
    }
    fs::path path;
};

inline std::string content_of(const std::string &file) {
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

// A string of a library's tables becomes another of the same length.
inline std::string renamed(std::string content, const std::string &from, const std::string &to) {
    REQUIRE(from.size() == to.size());
    const std::string whole = std::string(1, '\0') + from + '\0';
    size_t at = content.find(whole);
    INFO(from);
    REQUIRE(at != std::string::npos);
    for (; at != std::string::npos; at = content.find(whole, at + 1))
        content.replace(at + 1, from.size(), to);
    return content;
}

// Where the system's own libraries are, asked from the loader itself.
inline std::string system_file(const std::string &symbol) {
    const std::string line = run("plain", {"file=" + symbol})[0];
    REQUIRE(starts(line, "ok: "));
    return line.substr(4);
}
inline std::string system_libssl() {
    return system_file("SSL_new");
}
inline std::string system_libcrypto() {
    return system_file("OpenSSL_version_num");
}

struct Import {
    std::vector<std::string> names;
    bool required, optional;
};
const std::vector<Import> &imports();

// What a made libssl answers, and what of the imports it lacks.
struct Stub {
    std::string text = "OpenSSL 3.0.0 7 sep 2021";
    std::string number = "0x30000000UL";
    Lines without = {"SSL_get_peer_certificate"}; // a macro since 3.0
    bool initialises = true;
};
std::string make_stub(const Folder &folder, const std::string &name, const Stub &stub);

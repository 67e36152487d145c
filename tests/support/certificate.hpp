// Certificates of the tests, and what `openssl x509` says of them.
#pragma once

#include "support/process.hpp"
#include "support/raw.hpp"

#include <openssl/pem.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

struct Certificate {
    comm_x509_pointer x509 = nullptr;
    explicit Certificate(const std::string &file) {
        BIO *bio = RAW(BIO_new_file)(file.c_str(), "r");
        x509 = RAW(PEM_read_bio_X509)(bio, nullptr, nullptr, nullptr);
        RAW(BIO_free)(bio);
        REQUIRE(x509 != nullptr);
    }
    ~Certificate() {
        RAW(X509_free)(x509);
    }
    Certificate(const Certificate &) = delete;
};

// Every certificate that tests/certs/make made.
inline std::vector<std::string> all_certificates() {
    std::vector<std::string> found;
    for (const auto &folder : {cert(""), cert("readers")})
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".pem")
                found.push_back(entry.path().string());
    std::sort(found.begin(), found.end());
    return found;
}

inline std::string output_of(const std::vector<std::string> &command) {
    Process program(command);
    std::string said = program.rest();
    CHECK(program.finish() == 0);
    return said;
}

inline std::string openssl_says(const std::string &file, const std::vector<std::string> &options,
                                const std::string &names = "oneline,utf8,-esc_msb") {
    static std::map<std::string, std::string> known;
    std::vector<std::string> command = {"openssl",  "x509",     "-noout",   "-in", file,
                                        "-dateopt", "iso_8601", "-nameopt", names};
    command.insert(command.end(), options.begin(), options.end());
    std::string key;
    for (const auto &word : command)
        key += word + '\0';
    const auto found = known.find(key);
    return found != known.end() ? found->second : known[key] = output_of(command);
}

// One run of the program for what most tests ask; -text comes last.
inline std::string openssl_says(const std::string &file) {
    return openssl_says(file,
                        {"-serial", "-dates", "-subject", "-fingerprint", "-sha256", "-pubkey", "-text"});
}

inline std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

inline std::vector<std::string> split(const std::string &text, const std::string &separator) {
    std::vector<std::string> parts;
    size_t start = 0;
    for (size_t end; (end = text.find(separator, start)) != std::string::npos; start = end + separator.size())
        parts.push_back(text.substr(start, end - start));
    parts.push_back(text.substr(start));
    return parts;
}

template <class Reader, class... Arguments>
std::string text_of(Reader reader, Arguments... arguments) {
    char *text = nullptr;
    const comm_status status = reader(arguments..., &text);
    const std::string copy = status == 0 ? text : "condition: " + std::string(comm_condition_text(nullptr));
    comm_free_string(text);
    return copy;
}

template <class Reader, class Handle>
std::vector<std::string> list_of(Reader reader, Handle handle) {
    comm_string_list *list = nullptr;
    std::vector<std::string> items;
    if (reader(handle, &list) != 0)
        return {"condition: " + std::string(comm_condition_text(nullptr))};
    for (size_t i = 0; i < comm_string_list_count(list); i++)
        items.push_back(comm_string_list_item(list, i));
    comm_free_string_list(list);
    return items;
}

inline bool refused(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

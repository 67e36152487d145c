// PEM files of the openssl program, and the keywords of the calls that read them.
#pragma once

#include "support/process.hpp"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

inline std::string content_of(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file.good());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

// What the openssl program says, which must succeed.
inline std::string openssl(std::vector<std::string> words) {
    words.insert(words.begin(), "openssl");
    Process program(words);
    program.close_input();
    const std::string said = program.rest();
    INFO(said);
    REQUIRE(program.finish() == 0);
    return said;
}

// A folder of the case's own.
class Folder {
  public:
    Folder() {
        std::string made = (std::filesystem::temp_directory_path() / "commssl-pem-XXXXXX").string();
        REQUIRE(mkdtemp(made.data()) != nullptr);
        path = made;
    }
    ~Folder() {
        std::filesystem::remove_all(path);
    }
    Folder(const Folder &) = delete;
    std::string operator/(const std::string &name) const {
        return path + "/" + name;
    }
    std::string write(const std::string &name, const std::string &content) const {
        std::ofstream(*this / name, std::ios::binary) << content;
        return *this / name;
    }
    std::string path;
};

// The tests' key under a password.
struct EncryptedKey {
    EncryptedKey(const std::string &password, const std::string &form) {
        std::vector<std::string> words = {form == "PKCS#8" ? "pkcs8" : "ec",
                                          "-in",
                                          cert("server.key"),
                                          "-out",
                                          path,
                                          "-passout",
                                          "pass:" + password};
        if (form == "PKCS#8")
            words.insert(words.begin() + 1, {"-topk8", "-v2", "aes-256-cbc", "-iter", "100"});
        else
            words.insert(words.begin() + 1, "-aes256");
        openssl(words);
        REQUIRE(content_of(path).find("ENCRYPTED") != std::string::npos);
    }
    Folder folder;
    std::string path = folder / "encrypted.key";
};

// A password callback: what it answers, what it was asked, and how often it was freed.
struct Asked {
    std::string answer;
    comm_status status = 0;
    bool fails = false; // with a condition of its own
    size_t claims = 0;  // a length that it answers in place of the right one
    int asked = 0, freed = 0;
    size_t room = 0;
    int32_t rwflag = -1;

    static comm_status COMM_CALL give(size_t maximum_length, int32_t rwflag, void *password,
                                      size_t *password_length, void *data) {
        auto *self = static_cast<Asked *>(data);
        self->asked++;
        self->room = maximum_length;
        self->rwflag = rwflag;
        if (self->fails)
            return comm_ssl_new(nullptr, nullptr);
        if (self->status != 0)
            return self->status;
        memcpy(password, self->answer.data(), std::min(self->answer.size(), maximum_length));
        *password_length = self->claims != 0 ? self->claims : self->answer.size();
        return 0;
    }
    static void COMM_CALL free(void *data) {
        static_cast<Asked *>(data)->freed++;
    }
};

// A copy owns nothing, so the last of them clears what they hold.
struct PemKeywords {
    comm_pem_keywords set;
    std::shared_ptr<char> copies = std::make_shared<char>();
    PemKeywords() {
        comm_pem_keywords_init(&set, sizeof set);
    }
    PemKeywords(const PemKeywords &) = default;
    PemKeywords &operator=(const PemKeywords &) = default;
    ~PemKeywords() {
        if (copies.use_count() == 1)
            comm_pem_keywords_clear(&set);
    }
    PemKeywords &callback(Asked &asked) {
        return comm_pem_keywords_set_callback(&set, Asked::give, &asked, Asked::free), *this;
    }
    PemKeywords &password(const std::string &text) {
        return comm_pem_keywords_set_password(&set, text.data(), text.size()), *this;
    }
    PemKeywords &phrase(const std::string &text) {
        return comm_pem_keywords_set_pass_phrase(&set, text.data(), text.size()), *this;
    }
    PemKeywords &force(bool yes) {
        return comm_pem_keywords_set_force(&set, yes), *this;
    }
    PemKeywords &dh(comm_dh_pointer dh) {
        return comm_pem_keywords_set_dh(&set, dh), *this;
    }
    PemKeywords &file(const char *name) {
        return comm_pem_keywords_set_filename(&set, name), *this;
    }
    PemKeywords &func(comm_dh_callback function, void *data, comm_free_function free) {
        return comm_pem_keywords_set_func(&set, function, data, free), *this;
    }
    PemKeywords &files(const std::vector<const char *> &list) {
        return comm_pem_keywords_set_filename_list(&set, list.data(), list.size()), *this;
    }
};

inline bool refused(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

// All that the thread's condition says.
inline std::string all_words() {
    std::string words = std::string(comm_condition_text(nullptr)) + comm_condition_reason(nullptr);
    for (size_t i = 0; i < comm_condition_queue_length(nullptr); i++)
        words += comm_condition_queue_text(nullptr, i);
    return words;
}

// The rule for names, both ways.
#include "support/process.hpp"
#include "unit/catch.h"

#include <commssl.h>

#include <openssl/ssl.h> // beside commssl.h, whose constants have a prefix of their own

#include <cctype>
#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

// The direct calls of the guide.
const struct {
    const char *lisp, *c;
} guide[] = {
    {"ssl-add-client-ca", "SSL_add_client_CA"},
    {"ssl-cipher-get-bits", "SSL_CIPHER_get_bits"},
    {"ssl-cipher-get-name", "SSL_CIPHER_get_name"},
    {"ssl-cipher-get-version", "SSL_CIPHER_get_version"},
    {"ssl-clear-num-renegotiations", "SSL_clear_num_renegotiations"},
    {"ssl-ctrl", "SSL_ctrl"},
    {"ssl-ctx-add-client-ca", "SSL_CTX_add_client_CA"},
    {"ssl-ctx-add-extra-chain-cert", "SSL_CTX_add_extra_chain_cert"},
    {"ssl-ctx-ctrl", "SSL_CTX_ctrl"},
    {"ssl-ctx-get-max-cert-list", "SSL_CTX_get_max_cert_list"},
    {"ssl-ctx-get-mode", "SSL_CTX_get_mode"},
    {"ssl-ctx-get-options", "SSL_CTX_get_options"},
    {"ssl-ctx-get-read-ahead", "SSL_CTX_get_read_ahead"},
    {"ssl-ctx-get-verify-mode", "SSL_CTX_get_verify_mode"},
    {"ssl-ctx-load-verify-locations", "SSL_CTX_load_verify_locations"},
    {"ssl-ctx-need-tmp-rsa", "SSL_CTX_need_tmp_RSA"},
    {"ssl-ctx-sess-set-cache-size", "SSL_CTX_sess_set_cache_size"},
    {"ssl-ctx-sess-get-cache-size", "SSL_CTX_sess_get_cache_size"},
    {"ssl-ctx-sess-set-cache-mode", "SSL_CTX_set_session_cache_mode"},
    {"ssl-ctx-sess-get-cache-mode", "SSL_CTX_get_session_cache_mode"},
    {"ssl-ctx-set-client-ca-list", "SSL_CTX_set_client_CA_list"},
    {"ssl-ctx-set-max-cert-list", "SSL_CTX_set_max_cert_list"},
    {"ssl-ctx-set-mode", "SSL_CTX_set_mode"},
    {"ssl-ctx-set-options", "SSL_CTX_set_options"},
    {"ssl-ctx-set-read-ahead", "SSL_CTX_set_read_ahead"},
    {"ssl-ctx-set-tmp-rsa", "SSL_CTX_set_tmp_rsa"},
    {"ssl-ctx-set-tmp-dh", "SSL_CTX_set_tmp_dh"},
    {"ssl-ctx-use-certificate-chain-file", "SSL_CTX_use_certificate_chain_file"},
    {"ssl-ctx-use-certificate-file", "SSL_CTX_use_certificate_file"},
    {"ssl-ctx-use-privatekey-file", "SSL_CTX_use_PrivateKey_file"},
    {"ssl-ctx-use-rsaprivatekey-file", "SSL_CTX_use_RSAPrivateKey_file"},
    {"ssl-get-current-cipher", "SSL_get_current_cipher"},
    {"ssl-get-max-cert-list", "SSL_get_max_cert_list"},
    {"ssl-get-mode", "SSL_get_mode"},
    {"ssl-get-options", "SSL_get_options"},
    {"ssl-get-verify-mode", "SSL_get_verify_mode"},
    {"ssl-get-version", "SSL_get_version"},
    {"ssl-load-client-ca-file", "SSL_load_client_CA_file"},
    {"ssl-need-tmp-rsa", "SSL_need_tmp_RSA"},
    {"ssl-num-renegotiations", "SSL_num_renegotiations"},
    {"ssl-session-reused", "SSL_session_reused"},
    {"ssl-set-accept-state", "SSL_set_accept_state"},
    {"ssl-set-client-ca-list", "SSL_set_client_CA_list"},
    {"ssl-set-connect-state", "SSL_set_connect_state"},
    {"ssl-set-max-cert-list", "SSL_set_max_cert_list"},
    {"ssl-set-mode", "SSL_set_mode"},
    {"ssl-set-options", "SSL_set_options"},
    {"ssl-set-tmp-rsa", "SSL_set_tmp_rsa"},
    {"ssl-set-tmp-dh", "SSL_set_tmp_dh"},
    {"ssl-total-renegotiations", "SSL_total_renegotiations"},
    {"ssl-use-certificate-file", "SSL_use_certificate_file"},
    {"ssl-use-rsaprivatekey-file", "SSL_use_RSAPrivateKey_file"},
    {"ssl-use-privatekey-file", "SSL_use_PrivateKey_file"},
};

struct Answer {
    comm_status status;
    std::string text;
};

template <class Function>
Answer ask(Function function, const char *name) {
    char *text = nullptr;
    errno = 77;
    const comm_status status = function(name, &text);
    CHECK(errno == 77);
    const Answer answer{status, text != nullptr ? text : ""};
    CHECK((status == 0) == (text != nullptr));
    comm_free_string(text);
    return answer;
}

std::string c_name(const std::string &lisp) {
    return ask(comm_lisp_name_to_c_name, lisp.c_str()).text;
}
std::string lisp_name(const std::string &c) {
    return ask(comm_c_name_to_lisp_name, c.c_str()).text;
}

bool is_usage(comm_status status, const std::string &argument) {
    return status == COMM_USAGE_ERROR && comm_condition_argument(nullptr) == argument;
}

} // namespace

TEST_CASE("the names of the guide, both ways") {
    CHECK(std::size(guide) == 53);
    for (const auto &pair : guide) {
        CHECK(c_name(pair.lisp) == pair.c);
        CHECK(lisp_name(pair.c) == pair.lisp);
    }
}

TEST_CASE("a name that differs from the rule, where it is no name of the guide") {
    CHECK(c_name("ssl-set-ssl-ctx") == "SSL_set_SSL_CTX");
    CHECK(lisp_name("SSL_set_SSL_CTX") == "ssl-set-ssl-ctx");
}

TEST_CASE("a Lisp name is the same in either case") {
    for (const auto &pair : guide) {
        std::string upper = pair.lisp;
        for (char &letter : upper)
            letter = letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
        CHECK(c_name(upper) == pair.c);
    }
}

TEST_CASE("only a whole word is spelled in its own way") {
    CHECK(c_name("ssl-ctx") == "SSL_CTX");
    CHECK(c_name("ssl-ctxs-new") == "SSL_ctxs_new");
    CHECK(c_name("ssl-cipher") == "SSL_CIPHER");
    CHECK(c_name("ssl-ciphers-get") == "SSL_ciphers_get");
    CHECK(c_name("ssl-ctx-ca") == "SSL_CTX_CA");
    CHECK(c_name("ssl-cache-cab-ca-case") == "SSL_cache_cab_CA_case");
    CHECK(c_name("ssl-use-asn1-file") == "SSL_use_ASN1_file");
    CHECK(c_name("ssl-privatekeys-privatekey") == "SSL_privatekeys_PrivateKey");
}

// A locale in which `I` is not the capital of `i`, as in Turkish; made here, since few systems have that.
class ForeignLocale {
  public:
    ForeignLocale() {
        std::string made = (std::filesystem::temp_directory_path() / "commssl-locale-XXXXXX").string();
        REQUIRE(mkdtemp(made.data()) != nullptr);
        folder = made;
        std::ofstream(folder / "charmap") << "<code_set_name> ASCII\n<escape_char> /\nCHARMAP\n"
                                             "<U0000>..<U007F> /x00 NULL\nEND CHARMAP\n";
        std::ofstream(folder / "source")
            << "escape_char /\nLC_CTYPE\nupper <U0041>..<U005A>\nlower <U0061>..<U007A>\n"
               "tolower (<U0041>,<U0061>)\ntoupper (<U0061>,<U0041>)\nEND LC_CTYPE\n";
        Process localedef({"localedef", "--no-archive", "-c", "-f", folder / "charmap", "-i",
                           folder / "source", folder / "foreign"});
        localedef.rest();
        localedef.finish(); // not 0: it warns of the categories that it is not given
        setenv("LOCPATH", folder.c_str(), 1);
        REQUIRE(std::setlocale(LC_CTYPE, "foreign") != nullptr);
        REQUIRE(std::tolower('I') != 'i');
    }
    ~ForeignLocale() {
        std::setlocale(LC_CTYPE, "C");
        unsetenv("LOCPATH");
        std::filesystem::remove_all(folder);
    }
    ForeignLocale(const ForeignLocale &) = delete;

  private:
    std::filesystem::path folder;
};

TEST_CASE("the names are the same in every locale") {
    const ForeignLocale foreign;
    for (const auto &pair : guide) {
        CHECK(c_name(pair.lisp) == pair.c);
        CHECK(lisp_name(pair.c) == pair.lisp);
    }
    CHECK(c_name("SSL-CIPHER-GET-BITS") == "SSL_CIPHER_get_bits");
}

TEST_CASE("a constant has OpenSSL's name with a prefix, and its value") {
    CHECK(COMM_SSL_FILETYPE_PEM == SSL_FILETYPE_PEM);
    CHECK(COMM_SSL_FILETYPE_ASN1 == SSL_FILETYPE_ASN1);
}

TEST_CASE("what is no name is refused") {
    const std::string longest = "ssl-" + std::string(124, 'x'), longer(129, 'x');
    CHECK(c_name(longest) == "SSL_" + std::string(124, 'x'));
    CHECK(lisp_name("SSL_" + std::string(124, 'x')) == longest);
    for (const std::string name :
         {"", "ssl new", "ssl.new", "ssl\nnew", "ssl-n\xc3\xa9w", "\xff", "ssl/", longer.c_str()}) {
        INFO(name);
        CHECK(is_usage(ask(comm_lisp_name_to_c_name, name.c_str()).status, "lisp-name"));
        CHECK(is_usage(ask(comm_c_name_to_lisp_name, name.c_str()).status, "c-name"));
    }
    CHECK(is_usage(ask(comm_lisp_name_to_c_name, "ssl_new").status, "lisp-name"));
    CHECK(is_usage(ask(comm_c_name_to_lisp_name, "SSL-new").status, "c-name"));
    CHECK(is_usage(ask(comm_lisp_name_to_c_name, nullptr).status, "lisp-name"));
    CHECK(is_usage(ask(comm_c_name_to_lisp_name, nullptr).status, "c-name"));
}

TEST_CASE("what is no function of OpenSSL's has no name of it") {
    for (const std::string own :
         {"make-ssl-ctx", "ssl-engine-read", "SSL-ENGINE-READ", "socket-stream-write", "attach-ssl",
          "x509-version", "set-ssl-ctx-options", "free-crypto-object"}) {
        INFO(own);
        CHECK(is_usage(ask(comm_lisp_name_to_c_name, own.c_str()).status, "lisp-name"));
        CHECK(std::string(comm_condition_text(nullptr)).find("commssl's own") != std::string::npos);
    }
    for (const std::string other : {"bio-new", "ssl", "sslv3-method", "x509-free", "tls-method"}) {
        INFO(other);
        CHECK(is_usage(ask(comm_lisp_name_to_c_name, other.c_str()).status, "lisp-name"));
    }
    for (const std::string other : {"BIO_new", "TLS_method", "make_ssl_ctx", "SSL_engine_read", "SSL"}) {
        INFO(other);
        CHECK(is_usage(ask(comm_c_name_to_lisp_name, other.c_str()).status, "c-name"));
    }
    // What the guide names itself, and what nobody has yet.
    CHECK(c_name("obj-nid2ln") == "OBJ_nid2ln");
    CHECK(lisp_name("OBJ_nid2ln") == "obj-nid2ln");
    CHECK(c_name("ssl-of-tomorrow") == "SSL_of_tomorrow");
}

TEST_CASE("a name that has nowhere to go is refused") {
    CHECK(is_usage(comm_lisp_name_to_c_name("ssl-new", nullptr), "c-name"));
    CHECK(is_usage(comm_c_name_to_lisp_name("SSL_new", nullptr), "lisp-name"));
}

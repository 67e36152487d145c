// The rule for names, over every symbol that the loaded libssl exports.
#include "support/process.hpp"
#include "unit/catch.h"

#include <dlfcn.h>

#include <map>
#include <set>
#include <sstream>
#include <vector>

namespace {

// A Lisp name has no case, so what OpenSSL writes in capitals comes back only where the rule says so. These
// do not, of any version of OpenSSL; a function of the spec with such a name would be irregular there.
const struct {
    const char *reason;
    std::vector<std::string> names;
} unlike[] = {
    {"it begins with capitals that are not SSL",
     {"BIO_f_ssl",
      "BIO_new_buffer_ssl_connect",
      "BIO_new_ssl",
      "BIO_new_ssl_connect",
      "BIO_ssl_copy_session_id",
      "BIO_ssl_shutdown",
      "DTLS_client_method",
      "DTLS_get_data_mtu",
      "DTLS_method",
      "DTLS_server_method",
      "DTLS_set_timer_cb",
      "OPENSSL_cipher_name",
      "OPENSSL_init_ssl",
      "OSSL_ECHSTORE_downselect",
      "OSSL_ECHSTORE_flush_keys",
      "OSSL_ECHSTORE_free",
      "OSSL_ECHSTORE_get1_info",
      "OSSL_ECHSTORE_new",
      "OSSL_ECHSTORE_new_config",
      "OSSL_ECHSTORE_num_keys",
      "OSSL_ECHSTORE_read_echconfiglist",
      "OSSL_ECHSTORE_read_pem",
      "OSSL_ECHSTORE_set1_key_and_read_pem",
      "OSSL_ECHSTORE_write_pem",
      "OSSL_QUIC_client_method",
      "OSSL_QUIC_client_thread_method",
      "OSSL_QUIC_server_method",
      "OSSL_default_cipher_list",
      "OSSL_default_ciphersuites",
      "TLS_client_method",
      "TLS_method",
      "TLS_server_method"}},
    {"it begins with a protocol and its version",
     {"DTLSv1_2_client_method", "DTLSv1_2_method", "DTLSv1_2_server_method", "DTLSv1_client_method",
      "DTLSv1_listen", "DTLSv1_method", "DTLSv1_server_method", "SSLv3_client_method", "SSLv3_method",
      "SSLv3_server_method", "TLSv1_1_client_method", "TLSv1_1_method", "TLSv1_1_server_method",
      "TLSv1_2_client_method", "TLSv1_2_method", "TLSv1_2_server_method", "TLSv1_client_method",
      "TLSv1_method", "TLSv1_server_method"}},
    {"it begins with a type that is none of the guide's",
     {"SSL_COMP_add_compression_method",
      "SSL_COMP_get0_name",
      "SSL_COMP_get_compression_methods",
      "SSL_COMP_get_id",
      "SSL_COMP_get_name",
      "SSL_COMP_set0_compression_methods",
      "SSL_CONF_CTX_clear_flags",
      "SSL_CONF_CTX_finish",
      "SSL_CONF_CTX_free",
      "SSL_CONF_CTX_new",
      "SSL_CONF_CTX_set1_prefix",
      "SSL_CONF_CTX_set_flags",
      "SSL_CONF_CTX_set_ssl",
      "SSL_CONF_CTX_set_ssl_ctx",
      "SSL_CONF_cmd",
      "SSL_CONF_cmd_argv",
      "SSL_CONF_cmd_value_type",
      "SSL_SESSION_dup",
      "SSL_SESSION_free",
      "SSL_SESSION_get0_alpn_selected",
      "SSL_SESSION_get0_cipher",
      "SSL_SESSION_get0_hostname",
      "SSL_SESSION_get0_id_context",
      "SSL_SESSION_get0_peer",
      "SSL_SESSION_get0_peer_rpk",
      "SSL_SESSION_get0_ticket",
      "SSL_SESSION_get0_ticket_appdata",
      "SSL_SESSION_get_compress_id",
      "SSL_SESSION_get_ex_data",
      "SSL_SESSION_get_id",
      "SSL_SESSION_get_master_key",
      "SSL_SESSION_get_max_early_data",
      "SSL_SESSION_get_max_fragment_length",
      "SSL_SESSION_get_protocol_version",
      "SSL_SESSION_get_ticket_lifetime_hint",
      "SSL_SESSION_get_time",
      "SSL_SESSION_get_time_ex",
      "SSL_SESSION_get_timeout",
      "SSL_SESSION_has_ticket",
      "SSL_SESSION_is_resumable",
      "SSL_SESSION_new",
      "SSL_SESSION_print",
      "SSL_SESSION_print_fp",
      "SSL_SESSION_print_keylog",
      "SSL_SESSION_set1_alpn_selected",
      "SSL_SESSION_set1_hostname",
      "SSL_SESSION_set1_id",
      "SSL_SESSION_set1_id_context",
      "SSL_SESSION_set1_master_key",
      "SSL_SESSION_set1_ticket_appdata",
      "SSL_SESSION_set_cipher",
      "SSL_SESSION_set_ex_data",
      "SSL_SESSION_set_max_early_data",
      "SSL_SESSION_set_protocol_version",
      "SSL_SESSION_set_time",
      "SSL_SESSION_set_time_ex",
      "SSL_SESSION_set_timeout",
      "SSL_SESSION_up_ref",
      "SSL_SRP_CTX_free",
      "SSL_SRP_CTX_init"}},
    {"it has the name of a type in it",
     {"ERR_load_SSL_strings", "PEM_read_SSL_SESSION", "PEM_read_bio_SSL_SESSION", "PEM_write_SSL_SESSION",
      "PEM_write_bio_SSL_SESSION", "SSL_CTX_SRP_CTX_free", "SSL_CTX_SRP_CTX_init", "SSL_get_SSL_CTX",
      "SSL_get_ex_data_X509_STORE_CTX_idx", "d2i_SSL_SESSION", "d2i_SSL_SESSION_ex", "i2d_SSL_SESSION"}},
    {"it has a value of a protocol's formula in it", {"SRP_Calc_A_param", "SSL_get_srp_N"}},
    {"it has one of the phrases, in small letters", {"SSL_CTX_get0_privatekey", "SSL_get_privatekey"}},
};

std::vector<std::string> exports_of_libssl() {
    Dl_info library;
    REQUIRE(dladdr(raw_address("SSL_new"), &library) != 0);
    Process nm({"nm", "--dynamic", "--defined-only", "--format=posix", library.dli_fname});
    std::istringstream lines(nm.rest());
    REQUIRE(nm.finish() == 0);
    std::vector<std::string> names;
    for (std::string line; std::getline(lines, line);) {
        const std::string name = line.substr(0, line.find_first_of("@ "));
        if (line.find(" A") == std::string::npos) // that is the node of a symbol version
            names.push_back(name);
    }
    return names;
}

// Empty where there is no Lisp name of it, as of what does not begin with SSL_.
std::string there_and_back(const std::string &name) {
    char *lisp = nullptr, *c = nullptr;
    const bool has_one = comm_c_name_to_lisp_name(name.c_str(), &lisp) == 0;
    CHECK(has_one == (name.rfind("SSL_", 0) == 0));
    if (!has_one)
        return "";
    REQUIRE(comm_lisp_name_to_c_name(lisp, &c) == 0);
    const std::string back = c;
    comm_free_string(lisp);
    comm_free_string(c);
    return back;
}

} // namespace

TEST_CASE("every symbol of the loaded libssl comes back from its Lisp name, but for those that are listed") {
    CHECK(std::size(unlike) <= 8);
    std::set<std::string> listed;
    for (const auto &group : unlike)
        for (const auto &name : group.names) {
            INFO(name << ": " << group.reason);
            CHECK(listed.insert(name).second);
            CHECK(there_and_back(name) != name);
        }
    const auto exported = exports_of_libssl();
    CHECK(exported.size() > 400);
    for (const auto &name : exported) {
        INFO(name);
        CHECK((there_and_back(name) == name) == (listed.count(name) == 0));
    }
}

TEST_CASE("no two symbols of the loaded libssl have the same Lisp name") {
    std::map<std::string, std::string> seen;
    for (const auto &name : exports_of_libssl()) {
        char *lisp = nullptr;
        if (comm_c_name_to_lisp_name(name.c_str(), &lisp) != 0)
            continue;
        INFO(name << " and " << seen[lisp]);
        CHECK(seen[lisp].empty());
        seen[lisp] = name;
        comm_free_string(lisp);
    }
}

/* A program of somebody else in C++. */
#include <commssl.h>

#include <iostream>
#include <memory>

int main() {
    char *text = nullptr;
    comm_ssl_ctx_pointer made = nullptr;
    comm_status status = comm_openssl_version(COMM_VERSION, &text);
    std::unique_ptr<char, decltype(&comm_free_string)> version(text, comm_free_string);

    if (status == 0)
        status = comm_make_ssl_ctx(nullptr, &made);
    std::unique_ptr<ssl_ctx_st, decltype(&comm_destroy_ssl_ctx)> context(made, comm_destroy_ssl_ctx);
    std::cout << (status == 0 ? version.get() : comm_condition_text(nullptr)) << '\n';
    return status == 0 ? 0 : 1;
}

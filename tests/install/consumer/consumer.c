/* A program of somebody else in C. */
#include <commssl.h>

#include <stdio.h>

int main(void) {
    char *version = NULL;
    comm_ssl_ctx_pointer context = NULL;

    if (comm_openssl_version(COMM_VERSION, &version) != 0 || comm_make_ssl_ctx(NULL, &context) != 0) {
        puts(comm_condition_text(NULL));
        return 1;
    }
    puts(version);
    comm_free_string(version);
    comm_destroy_ssl_ctx(context);
    return 0;
}

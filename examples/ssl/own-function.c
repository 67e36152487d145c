/* Calls a function of OpenSSL that commssl does not have: own-function
   Its address comes from the OpenSSL that commssl loaded, so its pointers and commssl's are the same thing.
   The program links no OpenSSL and needs none of its headers: what the function takes and gives is declared
   here, as its manual page says. Prints the security level that it gave a context; when that fails, the
   condition. */
#include <commssl.h>

#include <stdio.h>
#include <string.h>

typedef void(COMM_CALL *set_level_function)(comm_ssl_ctx_pointer ssl_ctx, int level);
typedef int(COMM_CALL *get_level_function)(comm_ssl_ctx_pointer ssl_ctx);

/* ISO C has no cast from an address of data to a function: the address is copied. */
static comm_status find(const char *name, void *function, size_t size) {
    void *address = NULL;
    comm_status status = comm_openssl_symbol_address(name, &address);

    if (status == 0)
        memcpy(function, &address, size);
    return status;
}

/* Level 3 refuses whatever has less than 128 bits of security. */
static comm_status raise_level(comm_ssl_ctx_pointer context) {
    set_level_function set_level;
    get_level_function get_level;
    comm_status status = find("SSL_CTX_set_security_level", &set_level, sizeof set_level);

    if (status == 0)
        status = find("SSL_CTX_get_security_level", &get_level, sizeof get_level);
    if (status == 0) {
        set_level(context, 3);
        printf("security level %d\n", get_level(context));
    }
    return status;
}

int main(void) {
    comm_ssl_ctx_pointer context = NULL;
    comm_status status = comm_make_ssl_ctx(NULL, &context);

    if (status == 0)
        status = raise_level(context);
    if (status != 0)
        puts(comm_condition_text(NULL));
    comm_destroy_ssl_ctx(context);
    return status != 0;
}

/* A TLS client in C: commssl-demo HOST PORT CA-FILE
   Trusts the certificates of CA-FILE, gets the page / and prints one line: the call, what was negotiated,
   with whom, and how many bytes came. When that fails it prints the condition (its type, code and text) and
   exits with 1. */
#include <commssl.h>

#include <inttypes.h>
#include <stdio.h>

static const char request[] = "GET / HTTP/1.0\r\n\r\n";

static comm_status read_to_end(comm_socket_stream *stream, size_t *total) {
    char data[4096];
    size_t length = 0;
    comm_status status;

    *total = 0;
    while ((status = comm_socket_stream_read(stream, data, sizeof data, &length)) == 0 && length > 0)
        *total += length;
    return status;
}

static comm_status print_line(comm_ssl_pointer ssl, size_t total) {
    comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
    char *subject = NULL;
    comm_status status = comm_x509_name(certificate, &subject);

    if (status == 0)
        printf("C     comm_open_tcp_stream  %s  %s  %s  %zu bytes\n", comm_ssl_get_version(ssl),
               comm_ssl_get_cipher_name(ssl), subject, total);
    comm_free_string(subject);
    comm_release_certificate(certificate);
    return status;
}

/* One GET over a connected stream. The SSL belongs to the stream: it is looked at before the stream is
 * closed. */
static comm_status get(comm_socket_stream *stream) {
    size_t total = 0;
    comm_status status = comm_socket_stream_write(stream, request, sizeof request - 1);

    if (status == 0)
        status = read_to_end(stream, &total);
    if (status == 0)
        status = print_line(comm_socket_stream_ssl(stream), total);
    if (status == 0)
        status = comm_close_socket_stream(stream);
    return status;
}

/* The handshake is part of opening: it verifies the chain, and that the certificate is for this host. */
static comm_status open_and_get(comm_ssl_ctx_pointer context, const char *host, const char *port) {
    comm_ssl_keywords keywords;
    comm_socket_stream *stream = NULL;
    comm_status status;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    status = comm_open_tcp_stream(host, port, &keywords, &stream);
    if (status == 0)
        status = get(stream);
    comm_free_socket_stream(stream);
    return status;
}

static const char *type_name(comm_status type) {
    switch (type) {
    case COMM_SSL_VERIFICATION_FAILURE:
        return "COMM_SSL_VERIFICATION_FAILURE";
    case COMM_SSL_FAILURE:
        return "COMM_SSL_FAILURE";
    case COMM_SOCKET_ERROR:
        return "COMM_SOCKET_ERROR";
    default:
        return "another condition";
    }
}

/* A call that failed left its condition for this thread; NULL reads it. */
static int print_condition(void) {
    comm_status type = comm_condition_type(NULL);

    printf("C     %s (%" PRId32 ")  code %08" PRIX64 "  %s\n", type_name(type), type,
           comm_condition_code(NULL), comm_condition_text(NULL));
    return 1;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    int failed = 0;

    if (argc != 4) {
        fprintf(stderr, "usage: %s HOST PORT CA-FILE\n", argv[0]);
        return 2;
    }
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_CLIENT);
    if (comm_make_ssl_ctx(&keywords, &context) != 0 ||
        comm_ssl_ctx_load_verify_locations(context, argv[3], NULL) != 1 ||
        open_and_get(context, argv[1], argv[2]) != 0)
        failed = print_condition();
    comm_destroy_ssl_ctx(context);
    return failed;
}

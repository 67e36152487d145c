/* A TLS client: client HOST SERVICE CA-FILE
   Sends each line of its input to a server that answers with a line, and prints the answers. The server's
   certificate has to be signed by an authority of CA-FILE, and be for the host. */
#include <commssl.h>

#include <stdio.h>
#include <string.h>

/* A read sends what was written before it waits. */
static comm_status print_answer(comm_socket_stream *stream) {
    char data[1024];
    size_t length = 0;
    comm_status status;

    do {
        status = comm_socket_stream_read(stream, data, sizeof data, &length);
        if (status == 0)
            fwrite(data, 1, length, stdout);
    } while (status == 0 && length > 0 && data[length - 1] != '\n');
    fflush(stdout);
    return status;
}

static comm_status converse(comm_socket_stream *stream) {
    char line[1024];
    comm_status status = 0;

    while (status == 0 && fgets(line, sizeof line, stdin) != NULL) {
        status = comm_socket_stream_write(stream, line, strlen(line));
        if (status == 0)
            status = print_answer(stream);
    }
    return status;
}

static comm_status call(comm_ssl_ctx_pointer context, const char *host, const char *service) {
    comm_ssl_keywords keywords;
    comm_socket_stream *stream = NULL;
    comm_status status;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    comm_ssl_keywords_set_handshake_timeout(&keywords, 15);
    comm_ssl_keywords_set_read_timeout(&keywords, 60);
    status = comm_open_tcp_stream(host, service, &keywords, &stream);
    if (status == 0)
        status = converse(stream);
    if (status == 0)
        status = comm_close_socket_stream(stream);
    comm_free_socket_stream(stream);
    return status;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    int failed;

    if (argc != 4) {
        fprintf(stderr, "usage: %s HOST SERVICE CA-FILE\n", argv[0]);
        return 2;
    }
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_CLIENT);
    failed = comm_make_ssl_ctx(&keywords, &context) != 0 ||
             comm_ssl_ctx_load_verify_locations(context, argv[3], NULL) != 1 ||
             call(context, argv[1], argv[2]) != 0;
    if (failed)
        fprintf(stderr, "%s\n", comm_condition_text(NULL));
    comm_destroy_ssl_ctx(context);
    return failed;
}

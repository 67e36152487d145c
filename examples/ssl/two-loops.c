/* Reads from a server again and again: two-loops HOST SERVICE CA-FILE COUNT
   First with a new context for each connection, then with one that is made and configured once, and prints
   how often it was configured. Configuring may take long; what it costs here is reading a file. */
#include <commssl.h>

#include <stdio.h>
#include <stdlib.h>

static const char *ca_file;
static int configured;

static comm_status COMM_CALL configure_a_ctx(comm_ssl_ctx_pointer context, void *data) {
    (void)data;
    configured++;
    return comm_ssl_ctx_load_verify_locations(context, ca_file, NULL) == 1 ? 0 : comm_condition_type(NULL);
}

static comm_status read_something(comm_socket_stream *stream, size_t *total) {
    static const char request[] = "GET / HTTP/1.0\r\n\r\n";
    char data[4096];
    size_t length = 0;
    comm_status status = comm_socket_stream_write(stream, request, sizeof request - 1);

    do {
        if (status == 0)
            status = comm_socket_stream_read(stream, data, sizeof data, &length);
        if (status == 0)
            *total += length;
    } while (status == 0 && length > 0);
    return status;
}

static comm_status open_and_read(char **where, const comm_ssl_keywords *keywords, size_t *total) {
    comm_socket_stream *stream = NULL;
    comm_status status = comm_open_tcp_stream(where[0], where[1], keywords, &stream);

    if (status == 0)
        status = read_something(stream, total);
    if (status == 0)
        status = comm_close_socket_stream(stream);
    comm_free_socket_stream(stream);
    return status;
}

static comm_status loop(char **where, const comm_ssl_keywords *keywords, int count, const char *title) {
    size_t total = 0;
    comm_status status = 0;

    for (int i = 0; i < count && status == 0; i++)
        status = open_and_read(where, keywords, &total);
    if (status == 0)
        printf("%s: configured %d times, %zu bytes\n", title, configured, total);
    configured = 0;
    return status;
}

/* A symbol: each connection makes a context, which the callback configures. */
static comm_status each_time(char **where, int count) {
    comm_ssl_keywords keywords;
    comm_status status;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_symbol(COMM_T));
    comm_ssl_keywords_set_ctx_configure_callback(&keywords, configure_a_ctx, NULL, NULL);
    status = loop(where, &keywords, count, "a context for each connection");
    comm_ssl_keywords_clear(&keywords);
    return status;
}

/* A context of one's own serves all connections. */
static comm_status once(char **where, int count) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    comm_status status;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_CLIENT);
    status = comm_make_ssl_ctx(&keywords, &context);
    if (status == 0)
        status = configure_a_ctx(context, NULL);
    comm_ssl_keywords_clear(&keywords); /* for another use */
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    if (status == 0)
        status = loop(where, &keywords, count, "one context");
    comm_ssl_keywords_clear(&keywords);
    comm_destroy_ssl_ctx(context);
    return status;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: %s HOST SERVICE CA-FILE COUNT\n", argv[0]);
        return 2;
    }
    ca_file = argv[3];
    int count = (int)strtol(argv[4], NULL, 10);
    if (each_time(argv + 1, count) == 0 && once(argv + 1, count) == 0)
        return 0;
    fprintf(stderr, "%s\n", comm_condition_text(NULL));
    return 1;
}

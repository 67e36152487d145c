/* A TLS server in C: commssl-server CERTIFICATE-FILE KEY-FILE COUNT
   Listens on a free port of 127.0.0.1, prints it as "ACCEPT 127.0.0.1:PORT", answers COUNT connections with a
   page each, and ends. */
#include <commssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const char page[] = "HTTP/1.0 200 OK\r\n"
                           "Content-Type: text/plain\r\n"
                           "Content-Length: 24\r\n"
                           "\r\n"
                           "Answered by commssl, C.\n";

static int complain(const char *what) {
    fprintf(stderr, "%s: %s\n", what, comm_condition_text(NULL));
    return 1;
}

/* Clients are answered one after the other: none may keep the next one waiting for longer. */
enum { SECONDS = 10 };

/* Reads up to the empty line that ends a request's head; false when there is none. */
static bool read_head(comm_socket_stream *stream) {
    char head[4096];
    size_t used = 0;
    size_t length = 0;

    while (used < sizeof head - 1) {
        if (comm_socket_stream_read(stream, head + used, sizeof head - 1 - used, &length) != 0) {
            complain("read");
            return false;
        }
        if (length == 0)
            return false;
        used += length;
        head[used] = '\0';
        if (strstr(head, "\r\n\r\n") != NULL)
            return true;
    }
    return false;
}

/* The handshake happens at the first read. Closing sends what was written, and close_notify. */
static int converse(comm_socket_stream *stream) {
    int failed = 1;

    if (read_head(stream))
        failed = comm_socket_stream_write(stream, page, sizeof page - 1) != 0 ? complain("write") : 0;
    if (comm_close_socket_stream(stream) != 0 && !failed)
        failed = complain("close");
    return failed;
}

/* The stream owns the socket once it is made. */
static int answer(comm_ssl_ctx_pointer context, int socket) {
    comm_ssl_keywords keywords;
    comm_socket_stream *stream = NULL;
    int failed;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_socket(&keywords, socket);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    comm_ssl_keywords_set_handshake_timeout(&keywords, SECONDS);
    comm_ssl_keywords_set_read_timeout(&keywords, SECONDS);
    comm_ssl_keywords_set_write_timeout(&keywords, SECONDS);
    if (comm_make_socket_stream(&keywords, &stream) != 0) {
        close(socket);
        return complain("stream");
    }
    failed = converse(stream);
    comm_free_socket_stream(stream);
    return failed;
}

static int listen_on_free_port(void) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    if (listener >= 0 && bind(listener, (struct sockaddr *)&address, length) == 0 &&
        listen(listener, 16) == 0 && getsockname(listener, (struct sockaddr *)&address, &length) == 0) {
        printf("ACCEPT 127.0.0.1:%d\n", ntohs(address.sin_port));
        fflush(stdout);
        return listener;
    }
    perror("listen");
    if (listener >= 0)
        close(listener);
    return -1;
}

static int serve(comm_ssl_ctx_pointer context, long count) {
    int failed = 0;
    int listener = listen_on_free_port();

    if (listener < 0)
        return 1;
    for (; count > 0; count--) {
        int socket = accept(listener, NULL, NULL);

        if (socket < 0) {
            perror("accept");
            failed = 1;
            break;
        }
        failed |= answer(context, socket);
    }
    close(listener);
    return failed;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    int failed;

    if (argc != 4) {
        fprintf(stderr, "usage: %s CERTIFICATE-FILE KEY-FILE COUNT\n", argv[0]);
        return 2;
    }
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    if (comm_make_ssl_ctx(&keywords, &context) != 0 ||
        comm_ssl_ctx_use_certificate_chain_file(context, argv[1]) != 1 ||
        comm_ssl_ctx_use_privatekey_file(context, argv[2], COMM_SSL_FILETYPE_PEM) != 1)
        failed = complain("context");
    else
        failed = serve(context, strtol(argv[3], NULL, 10));
    comm_destroy_ssl_ctx(context);
    return failed;
}

/* Our end of a connection to a program that others wrote, as a pipe:
       our-end client PORT VERSION CERTIFICATE SIZE        our-end server 0 VERSION CERTIFICATE SIZE
   VERSION is 1.2 or 1.3. With CERTIFICATE, which is yes or no, a client presents one and a server demands
   one. Standard input brings messages, each a line with its length and then its bytes; they are written in
   pieces of SIZE bytes, each sent at once. The end of the input ends our direction. What the peer says goes
   to standard output, which is closed when the peer's direction ends. Standard error tells:
       ACCEPT 127.0.0.1:PORT       where a server listens
       PEER VERSION SUBJECT        once there is a connection; "-" where the peer has no certificate
       END TEXT                    how the peer's direction ended, "closed" being the orderly end
   The exit status is 0 when both directions ended in order. */
#include <commssl.h>

#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct end {
    comm_socket_stream *stream;
    size_t size;
    bool failed;
};

static bool complain(const char *what) {
    fprintf(stderr, "%s: %s\n", what, comm_condition_text(NULL));
    return false;
}

static const char *file(char path[4096], const char *name) {
    snprintf(path, 4096, "%s/%s", getenv("TEST_CERTS"), name);
    return path;
}

static bool identify(comm_ssl_ctx_pointer context, const char *name) {
    char path[4096], file_name[64];
    snprintf(file_name, sizeof file_name, "%s.pem", name);
    if (comm_ssl_ctx_use_certificate_chain_file(context, file(path, file_name)) != 1)
        return false;
    snprintf(file_name, sizeof file_name, "%s.key", name);
    return comm_ssl_ctx_use_privatekey_file(context, file(path, file_name), COMM_SSL_FILETYPE_PEM) == 1;
}

static bool configure(comm_ssl_ctx_pointer context, comm_ssl_side side, const char *version,
                      bool certificate) {
    char path[4096];
    comm_ssl_ctx_set_options(context,
                             strcmp(version, "1.2") == 0 ? COMM_SSL_OP_NO_TLSv1_3 : COMM_SSL_OP_NO_TLSv1_2);
    if (comm_ssl_ctx_load_verify_locations(context, file(path, "ca.pem"), NULL) != 1)
        return false;
    if (side == COMM_CLIENT)
        return !certificate || identify(context, "client");
    if (certificate && comm_set_verification_mode(comm_of_ctx(context), COMM_SERVER,
                                                  COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                                                  NULL, NULL, NULL) != 0)
        return false;
    return identify(context, "server");
}

/* The first connection to a free port. */
static int accept_one(void) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &length) != 0)
        return -1;
    fprintf(stderr, "ACCEPT 127.0.0.1:%d\n", ntohs(address.sin_port));
    int accepted = accept(listener, NULL, NULL);
    close(listener);
    return accepted;
}

static bool connect_stream(comm_ssl_ctx_pointer context, comm_ssl_side side, const char *port,
                           comm_socket_stream **stream) {
    comm_ssl_keywords keywords;
    int32_t success = 0;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    if (side == COMM_CLIENT)
        return comm_open_tcp_stream("localhost", port, &keywords, stream) == 0;
    comm_ssl_keywords_set_socket(&keywords, accept_one());
    return comm_make_socket_stream(&keywords, stream) == 0 &&
           comm_socket_stream_handshake(*stream, COMM_NIL_SECONDS, &success) == 0 && success == 1;
}

static void tell_peer(comm_ssl_pointer ssl) {
    comm_x509_pointer certificate = comm_ssl_get1_peer_certificate(ssl);
    char *subject = NULL;
    if (certificate != NULL && comm_x509_name(certificate, &subject) != 0)
        complain("subject");
    fprintf(stderr, "PEER %s %s\n", comm_ssl_get_version(ssl), subject != NULL ? subject : "-");
    comm_free_string(subject);
    comm_release_certificate(certificate);
}

static bool write_pieces(struct end *end, const char *data, size_t length) {
    for (size_t sent = 0; sent < length;) {
        size_t piece = length - sent < end->size ? length - sent : end->size;
        if (comm_socket_stream_write(end->stream, data + sent, piece) != 0 ||
            comm_socket_stream_flush(end->stream) != 0)
            return complain("write");
        sent += piece;
    }
    return true;
}

static bool write_message(struct end *end, size_t length) {
    char *data = malloc(length);
    bool written = data != NULL && fread(data, 1, length, stdin) == length && write_pieces(end, data, length);
    free(data);
    return written;
}

/* Ends our direction; the other thread may still be reading. */
static bool end_output(comm_socket_stream *stream) {
    struct pollfd socket = {.fd = (int)comm_socket_stream_socket(stream), .events = POLLOUT};
    comm_step step;
    while ((step = comm_socket_stream_shutdown_step(stream)) == COMM_WANT_WRITE)
        poll(&socket, 1, -1);
    return step == COMM_DONE || step == COMM_WANT_READ || complain("shutdown");
}

static void *write_all(void *argument) {
    struct end *end = argument;
    char line[32];
    while (!end->failed && fgets(line, sizeof line, stdin) != NULL)
        end->failed = !write_message(end, strtoul(line, NULL, 10));
    end->failed = !end_output(end->stream) || end->failed;
    return NULL;
}

static bool read_all(comm_socket_stream *stream) {
    static char data[65536];
    size_t length = 0;
    comm_status status;
    while ((status = comm_socket_stream_read(stream, data, sizeof data, &length)) == 0 && length > 0)
        fwrite(data, 1, length, stdout), fflush(stdout);
    fprintf(stderr, "END %s\n", status == 0 ? "closed" : comm_condition_text(NULL));
    fclose(stdout);
    return status == 0;
}

static bool exchange(comm_socket_stream *stream, size_t size) {
    struct end end = {.stream = stream, .size = size};
    pthread_t writer;
    tell_peer(comm_socket_stream_ssl(stream));
    if (pthread_create(&writer, NULL, write_all, &end) != 0)
        return false;
    bool ended = read_all(stream);
    pthread_join(writer, NULL);
    return comm_close_socket_stream(stream) == 0 && ended && !end.failed;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    comm_ssl_ctx_pointer context = NULL;
    comm_socket_stream *stream = NULL;
    if (argc != 6)
        return 2;
    comm_ssl_side side = strcmp(argv[1], "client") == 0 ? COMM_CLIENT : COMM_SERVER;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, side);
    bool good = comm_make_ssl_ctx(&keywords, &context) == 0 &&
                configure(context, side, argv[3], strcmp(argv[4], "yes") == 0) &&
                connect_stream(context, side, argv[2], &stream);
    good = good ? exchange(stream, strtoul(argv[5], NULL, 10)) : complain("no connection");
    comm_free_socket_stream(stream);
    comm_destroy_ssl_ctx(context);
    return good ? 0 : 1;
}

/* A TLS server: server SERVICE CERTIFICATE-FILE KEY-FILE [CA-FILE]
   Sends back what its clients send, as many of them at once as it has threads, until its own input ends. With
   CA-FILE a client needs a certificate that is signed by an authority of that file. */
#include <commssl.h>

#include <stdio.h>
#include <unistd.h>

/* A client that says nothing has its thread for a minute, one that does not shake hands for 10 seconds. */
enum { CLIENTS = 64, HANDSHAKE_SECONDS = 10, IDLE_SECONDS = 60 };

static comm_ssl_ctx_pointer context; /* shared by all clients */

static int complain(const char *what) {
    fprintf(stderr, "%s: %s\n", what, comm_condition_text(NULL));
    return 1;
}

/* The handshake happens at the first read. */
static comm_status echo(comm_socket_stream *stream) {
    char data[1024];
    size_t length = 0;
    comm_status status;

    while ((status = comm_socket_stream_read(stream, data, sizeof data, &length)) == 0 && length > 0)
        if ((status = comm_socket_stream_write(stream, data, length)) != 0)
            break;
    return status;
}

static comm_status make_stream(int64_t socket, comm_socket_stream **stream) {
    comm_ssl_keywords keywords;

    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_socket(&keywords, socket);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    comm_ssl_keywords_set_handshake_timeout(&keywords, HANDSHAKE_SECONDS);
    comm_ssl_keywords_set_read_timeout(&keywords, IDLE_SECONDS);
    comm_ssl_keywords_set_write_timeout(&keywords, IDLE_SECONDS);
    return comm_make_socket_stream(&keywords, stream);
}

/* Called for each connection, in a thread of the server. A stream is closed before it is freed, or the client
 * sees its connection cut. */
static comm_status COMM_CALL accepted(comm_tcp_server *server, int64_t socket, comm_socket_stream *plain,
                                      void *data) {
    comm_socket_stream *stream = NULL;

    (void)server, (void)plain, (void)data;
    if (make_stream(socket, &stream) != 0) {
        close((int)socket);
        complain("stream");
        return 0;
    }
    if (echo(stream) != 0) {
        complain("client");
        (void)comm_close_socket_stream(stream);
    } else if (comm_close_socket_stream(stream) != 0)
        complain("close");
    comm_free_socket_stream(stream);
    return 0;
}

static comm_status COMM_CALL announce(comm_tcp_server *server, int64_t socket, comm_condition *condition,
                                      void *data) {
    (void)socket, (void)data;
    if (condition != NULL)
        fprintf(stderr, "%s\n", comm_condition_text(condition));
    else
        printf("ACCEPT *:%d\n", (int)comm_tcp_server_local_port(server));
    fflush(stdout);
    return 0;
}

static int run(const char *service) {
    comm_server_keywords keywords;
    comm_tcp_server *server = NULL;

    comm_server_keywords_init(&keywords, sizeof keywords);
    comm_server_keywords_set_function(&keywords, accepted, NULL, NULL);
    comm_server_keywords_set_announce(&keywords, announce, NULL, NULL);
    comm_server_keywords_set_service(&keywords, service);
    comm_server_keywords_set_threads(&keywords, CLIENTS);
    comm_start_up_server(&keywords, &server);
    comm_server_keywords_clear(&keywords);
    if (server == NULL)
        return 1; /* it was announced */
    while (getchar() != EOF)
        ;
    comm_free_tcp_server(server); /* which ends it, and waits until its clients are served */
    return 0;
}

/* The names of the authorities are told to clients, so that they can choose a certificate. */
static int demand_certificates(const char *file) {
    comm_x509_name_stack names = comm_ssl_load_client_ca_file(file);

    if (names == NULL)
        return 0;
    comm_ssl_ctx_set_client_ca_list(context, names);
    return comm_ssl_ctx_load_verify_locations(context, file, NULL) == 1 &&
           comm_set_verification_mode(comm_of_ctx(context), COMM_SERVER,
                                      COMM_SSL_VERIFY_PEER | COMM_SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL, NULL,
                                      NULL) == 0;
}

int main(int argc, char **argv) {
    comm_ssl_keywords keywords;
    int failed;

    if (argc != 4 && argc != 5) {
        fprintf(stderr, "usage: %s SERVICE CERTIFICATE-FILE KEY-FILE [CA-FILE]\n", argv[0]);
        return 2;
    }
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    if (comm_make_ssl_ctx(&keywords, &context) != 0 ||
        comm_ssl_ctx_use_certificate_chain_file(context, argv[2]) != 1 ||
        comm_ssl_ctx_use_privatekey_file(context, argv[3], COMM_SSL_FILETYPE_PEM) != 1 ||
        (argc == 5 && !demand_certificates(argv[4])))
        failed = complain("context");
    else
        failed = run(argv[1]);
    comm_destroy_ssl_ctx(context);
    return failed;
}

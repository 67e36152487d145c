/* A TLS server: server SERVICE CERTIFICATE-FILE KEY-FILE [CA-FILE]
   Sends back what its clients send, up to 64 of them at once, until its own input ends. With CA-FILE a client needs a
   certificate that is signed by an authority of that file. */
#include <commssl.h>

#include <stdio.h>
#include <unistd.h>

/* What the calls of `serve` share. */
static comm_ssl_ctx_pointer context;

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

/* Called for each connection, in one of the server's threads. Nobody keeps it for ever: a client has so many seconds for
   its handshake, for saying something, and for taking what it is sent. */
static comm_status COMM_CALL serve(comm_tcp_server *server, int64_t socket, comm_socket_stream *unused,
                                   void *data) {
    comm_ssl_keywords keywords;
    comm_socket_stream *stream = NULL;
    comm_status status;

    (void)server, (void)unused, (void)data;
    comm_ssl_keywords_init(&keywords, sizeof keywords);
    comm_ssl_keywords_set_socket(&keywords, socket);
    comm_ssl_keywords_set_ssl_ctx(&keywords, comm_ssl_ctx_of_ctx(context));
    comm_ssl_keywords_set_ssl_side(&keywords, COMM_SERVER);
    comm_ssl_keywords_set_handshake_timeout(&keywords, 10);
    comm_ssl_keywords_set_read_timeout(&keywords, 60);
    comm_ssl_keywords_set_write_timeout(&keywords, 60);
    if (comm_make_socket_stream(&keywords, &stream) != 0) {
        close((int)socket);
        return comm_condition_type(NULL);
    }
    status = echo(stream);
    if (status == 0) /* says so to the client, which else would see a cut */
        status = comm_close_socket_stream(stream);
    comm_free_socket_stream(stream);
    return status; /* which is announced */
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
    comm_server_keywords_set_function(&keywords, serve, NULL, NULL);
    comm_server_keywords_set_threads(&keywords, 64);
    comm_server_keywords_set_announce(&keywords, announce, NULL, NULL);
    comm_server_keywords_set_service(&keywords, service);
    if (comm_start_up_server(&keywords, &server) != 0)
        return 1; /* it was announced */
    comm_server_keywords_clear(&keywords);
    while (getchar() != EOF)
        ;
    comm_free_tcp_server(server); /* which ends it when all clients are served */
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

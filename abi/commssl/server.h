/* generated from spec/; do not edit: make gen */
/* clang-format off */
#ifndef COMMSSL_SERVER_H
#define COMMSSL_SERVER_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Servers. A server listens at a port and calls a function with each connection that it accepts. It knows
   nothing of TLS: the function makes a stream of the socket, with TLS or without. As LispWorks does, the
   accepting thread calls the function itself unless `:threads` says otherwise, so that one client which says
   nothing stops all others, for ever if nothing bounds it. A sound server sets `:threads`, gives its streams
   a handshake, a read and a write time-out, and closes each before it frees it: a stream that is only freed
   sends no close_notify, so that its peer sees a cut and may not resume its session. */

/* The keyword arguments of servers.
   Begin with the init function, set fields with the setters alone, use it for any number of calls, and end
     with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing. */
struct comm_server_keywords {
    size_t size;
    uint64_t present; /* a bit for each field that is set */
    /* function: What is called with each connection. It is needed. */
    struct comm_callback *function;
    /* announce: What is told that the server listens, and of failures. */
    struct comm_callback *announce;
    /* service: The port: a number, 0 to 65535, or a service's name. Not set, nil or 0: one that is free. */
    const char *service;
    /* backlog: How many connections the system holds until they are accepted, 1 at least. Default: as many as it
       lets. */
    int32_t backlog;
    /* address: Where to listen: a name, an address or its number. Not set or nil: at all addresses. Of a name's
       addresses the first that can be had. */
    const char *address;
    /* local-address: Another name of `:address`. */
    const char *local_address;
    /* local-port: The port as a number, 0 to 65535, in place of `:service`. */
    int32_t local_port;
    /* nodelay: Whether accepted sockets send small pieces at once (TCP_NODELAY). Default true. */
    int32_t nodelay;
    /* keepalive: Whether the system looks after idle accepted sockets (SO_KEEPALIVE). Default false. */
    int32_t keepalive;
    /* process-name: The name of the server's threads; Linux shows 15 bytes of it. */
    const char *process_name;
    /* wait: How long the call waits until the server listens: 0, Lisp's nil, not at all; infinity, Lisp's `t` and
       the default, until it does. */
    double wait;
    /* error: True, the default: a failed start that was waited for is the call's condition. False: the call gives
       a server that has ended, and `tcp-server-condition` tells. */
    int32_t error;
    /* ipv6: Which addresses, `:any` by default. `:both` fails without IPv6. */
    comm_server_ipv6 ipv6;
    /* create-stream: Whether `:function` gets a plain stream. Default false: a socket. */
    int32_t create_stream;
    /* reuseport: Whether other servers may share the port (SO_REUSEPORT); the system then spreads the
       connections. Default false. */
    int32_t reuseport;
    /* threads: How many calls of `:function` there may be at once, 0 to 1024, each in a thread of the server's;
       as long as all are busy nothing is accepted. 0, the default: one, in the thread that accepts. */
    int32_t threads;
};

#define COMM_SERVER_KEYWORDS_FUNCTION (UINT64_C(1) << 0)
#define COMM_SERVER_KEYWORDS_ANNOUNCE (UINT64_C(1) << 1)
#define COMM_SERVER_KEYWORDS_SERVICE (UINT64_C(1) << 2)
#define COMM_SERVER_KEYWORDS_BACKLOG (UINT64_C(1) << 3)
#define COMM_SERVER_KEYWORDS_ADDRESS (UINT64_C(1) << 4)
#define COMM_SERVER_KEYWORDS_LOCAL_ADDRESS (UINT64_C(1) << 5)
#define COMM_SERVER_KEYWORDS_LOCAL_PORT (UINT64_C(1) << 6)
#define COMM_SERVER_KEYWORDS_NODELAY (UINT64_C(1) << 7)
#define COMM_SERVER_KEYWORDS_KEEPALIVE (UINT64_C(1) << 8)
#define COMM_SERVER_KEYWORDS_PROCESS_NAME (UINT64_C(1) << 9)
#define COMM_SERVER_KEYWORDS_WAIT (UINT64_C(1) << 10)
#define COMM_SERVER_KEYWORDS_ERROR (UINT64_C(1) << 11)
#define COMM_SERVER_KEYWORDS_IPV6 (UINT64_C(1) << 12)
#define COMM_SERVER_KEYWORDS_CREATE_STREAM (UINT64_C(1) << 13)
#define COMM_SERVER_KEYWORDS_REUSEPORT (UINT64_C(1) << 14)
#define COMM_SERVER_KEYWORDS_THREADS (UINT64_C(1) << 15)

COMM_API void COMM_CALL comm_server_keywords_init(comm_server_keywords *keywords, size_t size);
COMM_API void COMM_CALL comm_server_keywords_clear(comm_server_keywords *keywords);
COMM_API void COMM_CALL comm_server_keywords_set_function(comm_server_keywords *keywords,
    comm_server_function function, void *function_data, comm_free_function function_free);
COMM_API void COMM_CALL comm_server_keywords_set_announce(comm_server_keywords *keywords,
    comm_server_announce announce, void *announce_data, comm_free_function announce_free);
COMM_API void COMM_CALL comm_server_keywords_set_service(comm_server_keywords *keywords, const char *service);
COMM_API void COMM_CALL comm_server_keywords_set_backlog(comm_server_keywords *keywords, int32_t backlog);
COMM_API void COMM_CALL comm_server_keywords_set_address(comm_server_keywords *keywords, const char *address);
COMM_API void COMM_CALL comm_server_keywords_set_local_address(comm_server_keywords *keywords,
    const char *local_address);
COMM_API void COMM_CALL comm_server_keywords_set_local_port(comm_server_keywords *keywords,
    int32_t local_port);
COMM_API void COMM_CALL comm_server_keywords_set_nodelay(comm_server_keywords *keywords, int32_t nodelay);
COMM_API void COMM_CALL comm_server_keywords_set_keepalive(comm_server_keywords *keywords, int32_t keepalive);
COMM_API void COMM_CALL comm_server_keywords_set_process_name(comm_server_keywords *keywords,
    const char *process_name);
COMM_API void COMM_CALL comm_server_keywords_set_wait(comm_server_keywords *keywords, double wait);
COMM_API void COMM_CALL comm_server_keywords_set_error(comm_server_keywords *keywords, int32_t error);
COMM_API void COMM_CALL comm_server_keywords_set_ipv6(comm_server_keywords *keywords, comm_server_ipv6 ipv6);
COMM_API void COMM_CALL comm_server_keywords_set_create_stream(comm_server_keywords *keywords,
    int32_t create_stream);
COMM_API void COMM_CALL comm_server_keywords_set_reuseport(comm_server_keywords *keywords, int32_t reuseport);
COMM_API void COMM_CALL comm_server_keywords_set_threads(comm_server_keywords *keywords, int32_t threads);

/* Starts a server with a thread of its own, in which it listens, accepts and calls `:function`. What a
   connection is worth is `:function`'s business: with TLS it makes a stream with `:ssl-ctx`, whose handshake
   is bounded by `:handshake-timeout`. As many handshakes are in progress as `:threads` lets `:function` run
   at once. Its threads are made when there is need, and kept; one that cannot be made is told to `:announce`,
   and the server goes on with those that there are. A connection that failed before it was accepted is passed
   over. When descriptors run out, the client that waits longest is turned away and the others wait a moment,
   until there are some. The callbacks are the server's too until it is freed.
   server: The server. Ownership: the caller's, to be released.
   Keywords: Of `server-keywords`: `:function`, `:announce`, `:service`, `:backlog`, `:address`,
     `:local-address`, `:local-port`, `:nodelay`, `:keepalive`, `:process-name`, `:wait`, `:error`, `:ipv6`,
     `:create-stream`, `:reuseport`, `:threads`.
   Conditions: `usage-error`, `socket-error`, `memory-error`.
   Waits: It may wait.
   Runs callbacks: `server-function`, `server-announce`.
   Threads: Any. */
COMM_API comm_status COMM_CALL comm_start_up_server(const comm_server_keywords *keywords,
    comm_tcp_server **server);

/* Ends a server: it stops accepting and its port is free. The call waits until all calls of `:function` have
   returned and the threads have ended; connections that the function gave to others go on. From inside a
   callback of the server it waits for none: the server ends when its callbacks have returned. A server that
   has ended ends again without effect.
   server: The server.
   Conditions: `usage-error`.
   Waits: It may wait. */
COMM_API comm_status COMM_CALL comm_server_terminate(comm_tcp_server *server);

/* Answers the port of a server, which the system chose where no service was given.
   server: The server.
   Returns: The port at which it listens; 0 when it does not, not yet or no more. */
COMM_API int32_t COMM_CALL comm_tcp_server_local_port(comm_tcp_server *server);

/* Answers the socket of a server, which stays the server's.
   server: The server.
   Returns: The socket that listens; -1 when none does, not yet or no more. */
COMM_API int64_t COMM_CALL comm_tcp_server_socket(comm_tcp_server *server);

/* Answers the start-up condition of a server.
   server: The server.
   Returns: Why the server could not be started, or ended by itself; nothing otherwise. It lives as long as
     the server. Ownership: borrowed. */
COMM_API comm_condition *COMM_CALL comm_tcp_server_condition(comm_tcp_server *server);

/* Gives a server back, the owner's last use of it. The last one ends it as `server-terminate` does, so it
   waits until all calls of `:function` have returned, and frees the callbacks' data then. From inside a
   callback it does not wait: both happen when the callbacks have returned.
   server: The server, or nothing. May be nothing. Ownership: the call takes it over. */
COMM_API void COMM_CALL comm_free_tcp_server(comm_tcp_server *server);

/* Takes one more reference, to be given back by `free-tcp-server`.
   server: The server. */
COMM_API void COMM_CALL comm_retain_tcp_server(comm_tcp_server *server);

#ifdef __cplusplus
}
#endif

#endif /* COMMSSL_SERVER_H */

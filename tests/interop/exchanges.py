"""The peers: how each is started, exchanges contents with our end, and ends in order."""
import concurrent.futures
import contextlib
import getpass
import itertools
import os
import re
import socket
import ssl
import subprocess
import tempfile
import threading
from pathlib import Path

from ends import BUILD, CERTS, LIMIT, Failed, Ours, Program, ending, expect, same
from languages import environment
from peers import gnutls_cli, s_client, s_server

LISTENING = "0A"  # as /proc/net/tcp writes it
HERE = Path(__file__).resolve().parent


def listening_port(process):
    """The port of IPv4 that the process took, once it listens."""
    folder = Path(f"/proc/{process.pid}/fd")
    while process.poll() is None:
        with contextlib.suppress(OSError):
            sockets = {os.readlink(entry) for entry in folder.iterdir()}
            for line in Path(f"/proc/{process.pid}/net/tcp").read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == LISTENING and f"socket:[{fields[9]}]" in sockets:
                    return int(fields[1].rpartition(":")[2], 16)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.01)
    raise Failed(f"{process.args[0]} ended with {process.returncode}")


def listening_socket():
    return socket.create_server(("127.0.0.1", 0))


# Programs whose standard input goes to the peer, and what the peer says to standard output: both directions at once.

def piped(cell, ours, peer):
    ours.send(cell.ours)
    peer.send(cell.theirs)
    same(ours.receive(len(cell.theirs)), cell.theirs, "ours")
    same(peer.receive(len(cell.ours)), cell.ours, "the peer")
    (ours if cell.first == "ours" else peer).close_input()
    ours.check()
    status = peer.finish()
    expect(status == 0, f"the peer exited with {status}: {peer.complaint()}")


def tls_option(version):
    return f"-tls{version.replace('.', '_')}"


def openssl_client(cell):
    with ending(Ours("server", cell)) as ours:
        own = ["-cert", CERTS / "client.pem", "-key", CERTS / "client.key", "-cert_chain", CERTS / "client.pem"]
        with ending(Program(s_client(ours.port, tls_option(cell.version), *(own if cell.certificate else [])))) as peer:
            piped(cell, ours, peer)


def openssl_server(cell):
    demand = ["-Verify", "2", "-verify_return_error", "-CAfile", CERTS / "ca.pem"]
    with ending(Program(s_server("server", "-naccept", "1", "-quiet", tls_option(cell.version),
                                 *(demand if cell.certificate else [])))) as peer:
        with ending(Ours("client", cell, listening_port(peer.process))) as ours:
            piped(cell, ours, peer)


def gnutls_priority(version):
    return f"NORMAL:-VERS-ALL:+VERS-TLS{version}"


def gnutls_client(cell):
    with ending(Ours("server", cell)) as ours:
        own = ["--x509certfile", CERTS / "client.pem", "--x509keyfile", CERTS / "client.key"]
        with ending(Program(gnutls_cli(ours.port, "--logfile", "/dev/stderr", "--priority", gnutls_priority(cell.version),
                                       *(own if cell.certificate else [])))) as peer:
            piped(cell, ours, peer)


# Peers that send back what they read.

def echoed(cell, ours):
    ours.send(cell.ours)
    same(ours.receive(len(cell.ours)), cell.ours, "ours")
    if cell.first == "ours":
        ours.close_input()
    ours.check()


def echo_count(cell):
    return -1 if cell.first == "ours" else len(cell.ours)


class GnutlsServer:
    """gnutls-serv in echo mode, one for each version, with or without a certificate of the client."""

    def __init__(self):
        self.started = {}
        self.lock = threading.Lock()

    def _start(self, cell):
        demand = ["--require-client-cert", "--verify-client-cert", "--x509cafile", CERTS / "ca.pem"]
        server = subprocess.Popen(["gnutls-serv", "--echo", "--crlf", "--quiet", "--port", "0", "--priority",
                                   gnutls_priority(cell.version), "--x509certfile", CERTS / "server.pem", "--x509keyfile",
                                   CERTS / "server.key", *(demand if cell.certificate else ["--disable-client-cert"])],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return server, listening_port(server)

    def server(self, cell):
        with self.lock:
            key = cell.version, cell.certificate
            if key not in self.started:
                self.started[key] = self._start(cell)
            return self.started[key][1]

    def __call__(self, cell):
        with ending(Ours("client", cell, self.server(cell))) as ours:
            echoed(cell, ours)

    def stop(self):
        for server, _port in self.started.values():
            server.kill()
            server.wait()


def python_context(role, version, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT if role == "client" else ssl.PROTOCOL_TLS_SERVER)
    context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF  # which takes an end without close_notify for one with it
    context.minimum_version = context.maximum_version = getattr(ssl.TLSVersion, f"TLSv{version.replace('.', '_')}")
    context.load_verify_locations(CERTS / "ca.pem")
    if role == "server" or certificate:
        context.load_cert_chain(CERTS / f"{role}.pem", CERTS / f"{role}.key")
    if role == "server" and certificate:
        context.verify_mode = ssl.CERT_REQUIRED
    return context


class Python:
    """Python's ssl, in threads of this process."""

    def __init__(self):
        self.pool = concurrent.futures.ThreadPoolExecutor()

    def client(self, cell):
        with ending(Ours("server", cell)) as ours:
            peer = self.pool.submit(self._run, cell, socket.create_connection(("127.0.0.1", int(ours.port))), "client")
            echoed(cell, ours)
            expect(peer.result(LIMIT) is not None, "our certificate was not seen")

    def server(self, cell):
        with listening_socket() as listener:
            peer = self.pool.submit(lambda: self._run(cell, listener.accept()[0], "server"))
            with ending(Ours("client", cell, listener.getsockname()[1])) as ours:
                echoed(cell, ours)
            expect((peer.result(LIMIT) is not None) == cell.certificate, "our certificate was not seen")

    def _run(self, cell, plain, role):
        context = python_context(role, cell.version, cell.certificate)
        plain.settimeout(LIMIT)
        with context.wrap_socket(plain, server_side=role == "server", suppress_ragged_eofs=False,
                                 server_hostname="localhost" if role == "client" else None) as tls:
            left = echo_count(cell)
            while left and (part := tls.recv(65536)):
                tls.sendall(part)
                left -= len(part) if left > 0 else 0
            certificate = tls.getpeercert() or None
            tls.unwrap().close()
            return certificate

    def stop(self):
        self.pool.shutdown()


class Jsse:
    """Java's own TLS: Echo.java, in one process."""

    def __init__(self):
        # A compiler that need not be fast starts sooner.
        self.java = subprocess.Popen([environment(BUILD)["JAVA"], "-XX:TieredStopAtLevel=1", HERE / "Echo.java"], text=True,
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.numbers = itertools.count()
        self.answers = {}
        self.lock = threading.Lock()
        self.listener = threading.Thread(target=self._listen)
        self.listener.start()

    def _listen(self):
        said = ""
        for line in self.java.stdout:
            said = line.strip()
            match = re.fullmatch(r"(\d+) (port|done|failed) (.*)", said)
            if match:
                self.answers[int(match[1]), "port" if match[2] == "port" else "end"].set_result((match[2], match[3]))
        for answer in self.answers.values():
            if not answer.done():
                answer.set_exception(Failed(f"java ended: {said}"))

    def _ask(self, role, cell, port):
        with self.lock:
            number = next(self.numbers)
            for kind in ("port", "end"):
                self.answers[number, kind] = concurrent.futures.Future()
            self.java.stdin.write(f"{number} {role} {port} {cell.version} {'yes' if cell.certificate else 'no'} "
                                  f"{echo_count(cell)}\n")
            self.java.stdin.flush()
        return self.answers[number, "port"], self.answers[number, "end"]

    @staticmethod
    def _check(end, version, subject):
        kind, text = end.result(LIMIT)
        expect(kind == "done", f"JSSE: {text}")
        expect(text.startswith(f"TLSv{version} ") and subject in text, f"JSSE saw {text}")

    def client(self, cell):
        with ending(Ours("server", cell)) as ours:
            _, end = self._ask("client", cell, ours.port)
            echoed(cell, ours)
            self._check(end, cell.version, "CN=localhost")

    def server(self, cell):
        port, end = self._ask("server", cell, 0)
        with ending(Ours("client", cell, port.result(LIMIT)[1])) as ours:
            echoed(cell, ours)
            self._check(end, cell.version, "CN=a client" if cell.certificate else " -")

    def stop(self):
        self.java.stdin.close()
        self.java.kill()
        self.java.wait()
        self.listener.join()
        self.java.stdout.close()


# HTTP.

def curl(cell):
    with ending(Ours("server", cell)) as ours, tempfile.NamedTemporaryFile() as body:
        body.write(cell.theirs)
        body.flush()
        own = ["--cert", CERTS / "client.pem", "--key", CERTS / "client.key"]
        with ending(Program(["curl", "-sS", "--no-buffer", "--http1.1", "--ipv4", "--cacert", CERTS / "ca.pem", f"--tlsv{cell.version}",
                             "--tls-max", cell.version, *(own if cell.certificate else []), "-H", "Expect:",
                             "--data-binary", f"@{body.name}", f"https://localhost:{ours.port}/"])) as peer:
            expect(ours.receive_head().startswith("POST / HTTP/1.1\r\n"), "no request came")
            same(ours.receive(len(cell.theirs)), cell.theirs, "ours")
            end = "Connection: close" if cell.first == "ours" else f"Content-Length: {len(cell.ours)}"
            ours.send(f"HTTP/1.1 200 OK\r\n{end}\r\n\r\n".encode() + cell.ours)
            same(peer.receive(len(cell.ours)), cell.ours, "curl")
            if cell.first == "ours":
                ours.close_input()
            ours.check()
            status = peer.finish()
            expect(status == 0, f"curl exited with {status}: {peer.complaint()}")


class Nginx:
    """nginx keeps what is put there, and answers it."""
    SERVER = """
        server {{
            listen 127.0.0.1:{port} ssl;
            ssl_certificate {certs}/server.pem;
            ssl_certificate_key {certs}/server.key;
            ssl_protocols TLSv{version};
            ssl_client_certificate {certs}/ca.pem;
            ssl_verify_depth 2;
            ssl_verify_client {verify};
            root {folder};
            client_max_body_size 0;
            add_header Peer "$ssl_protocol $ssl_client_s_dn" always;
            location / {{ dav_methods PUT; }}
        }}"""
    CONFIGURATION = """
daemon off;
user {user};
error_log stderr;
pid {folder}/pid;
events {{}}
http {{
        access_log off;
        keepalive_timeout 60s;
        client_body_temp_path {folder}/body;
        proxy_temp_path {folder}/proxy;
        fastcgi_temp_path {folder}/fastcgi;
        uwsgi_temp_path {folder}/uwsgi;
        scgi_temp_path {folder}/scgi;
        {servers}
}}
"""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.names = itertools.count()
        self.ports = {}
        servers, sockets = "", []
        for version, certificate in itertools.product(("1.2", "1.3"), (False, True)):
            sockets.append(listening_socket())
            self.ports[version, certificate] = port = sockets[-1].getsockname()[1]
            servers += self.SERVER.format(port=port, certs=CERTS, version=version, folder=self.folder.name,
                                          verify="on" if certificate else "off")
        configuration = Path(self.folder.name) / "nginx.conf"
        configuration.write_text(self.CONFIGURATION.format(folder=self.folder.name, servers=servers,
                                                               user=getpass.getuser()))
        numbers = [listener.fileno() for listener in sockets]
        # It takes sockets that listen already: no port is guessed, and connecting waits until it is ready.
        with open(Path(self.folder.name) / "log", "wb") as log:
            self.nginx = subprocess.Popen(["/usr/sbin/nginx", "-e", "stderr", "-c", configuration], pass_fds=numbers,
                                          env=os.environ | {"NGINX": "".join(f"{n};" for n in numbers)},
                                          stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        for listener in sockets:
            listener.close()

    def __call__(self, cell):
        with ending(Ours("client", cell, self.ports[cell.version, cell.certificate])) as ours:
            name = next(self.names)
            connection = "keep-alive" if cell.first == "ours" else "close"
            ours.send(f"PUT /{name} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(cell.ours)}\r\n\r\n".encode() +
                      cell.ours + f"GET /{name} HTTP/1.1\r\nHost: localhost\r\nConnection: {connection}\r\n\r\n".encode())
            expect(ours.receive_head().startswith("HTTP/1.1 201"), "it was not stored")
            head = ours.receive_head()
            expect(head.startswith("HTTP/1.1 200"), f"it was not answered: {head}")
            same(ours.receive(len(cell.ours)), cell.ours, "ours")
            subject = "CN=a client" if cell.certificate else ""
            expect(re.search(f"^Peer: TLSv{cell.version} {subject}", head, re.MULTILINE), f"nginx saw {head}")
            if cell.first == "ours":
                ours.close_input()
            ours.check()

    def closes(self, version):
        return server_closes(self.ports[version, False], version)

    def stop(self):
        self.nginx.terminate()  # it ends its worker
        self.nginx.wait()
        self.folder.cleanup()


# How a peer answers the close_notify of an end that is not ours: Python's, over memory.

class Witness:
    def __init__(self, plain, role, version):
        plain.settimeout(LIMIT)
        self.plain, self.came, self.goes = plain, ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = python_context(role, version, False).wrap_bio(self.came, self.goes, server_side=role == "server",
                                                                 server_hostname="localhost" if role == "client" else None)

    def until_done(self, step):
        """Repeats a step of TLS with what comes, up to the end."""
        while True:
            try:
                done = step()
                self.plain.sendall(self.goes.read())
                return done
            except ssl.SSLWantReadError:
                self.plain.sendall(self.goes.read())
                part = self.plain.recv(65536)
                self.came.write(part) if part else self.came.write_eof()

    def closes(self, said, expected):
        """Whether close_notify came after its own, when each end had said something."""
        with self.plain:
            self.until_done(self.tls.do_handshake)
            self.until_done(lambda: self.tls.write(said))
            got = b""
            while expected not in got:
                got += self.until_done(lambda: self.tls.read(65536))
            try:
                self.until_done(self.tls.unwrap)
            except ConnectionError:
                return False
            except ssl.SSLError as error:
                expect(error.reason == "UNEXPECTED_EOF_WHILE_READING", f"it ended with {error}")
                return False
        return True


def client_closes(command, version):
    """Of a client whose command comes of a port and the options of a version."""
    with listening_socket() as listener, ending(Program(command(listener.getsockname()[1], version))) as peer:
        peer.send(b"hello\n")
        return Witness(listener.accept()[0], "server", version).closes(b"welcome\n", b"hello\n")


def server_closes(port, version):
    """Of a server of HTTP, which keeps the connection."""
    return Witness(socket.create_connection(("127.0.0.1", port)), "client", version).closes(
        b"HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n", b"\r\n\r\n")


def openssl_client_closes(version):
    return client_closes(lambda port, version: s_client(port, tls_option(version)), version)


def gnutls_client_closes(version):
    return client_closes(lambda port, version: gnutls_cli(port, "--priority", gnutls_priority(version)), version)


def openssl_server_closes(version):
    with ending(Program(s_server("server", "-naccept", "1", "-quiet", tls_option(version)))) as peer:
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        return server_closes(listening_port(peer.process), version)

"""Peers for the tests, each on a free port."""
import contextlib
import os
import subprocess
from pathlib import Path

CERTS = Path(os.environ["TEST_CERTS"])


@contextlib.contextmanager
def started(command):
    """A server that prints `ACCEPT address:port` once it listens; gives the port and the process."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        said = ""
        while not said.startswith("ACCEPT "):
            said = server.stdout.readline()
            if not said:
                raise RuntimeError(f"it did not start: {command}")
        yield said.strip().rpartition(":")[2], server
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def s_server(name, *options):
    """The command of openssl's server, with that certificate, on a free port."""
    return ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert", CERTS / f"{name}.pem", "-key", CERTS / f"{name}.key",
            "-cert_chain", CERTS / "intermediate.pem", *options]


def s_client(port, *options):
    """The command of openssl's client, which verifies the server, and ends when its input does."""
    return ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-CAfile", CERTS / "ca.pem", "-verify_return_error",
            "-verify_hostname", "localhost", "-quiet", "-no_ign_eof", *options]


def gnutls_cli(port, *options):
    """The command of GnuTLS' client, likewise."""
    return ["gnutls-cli", "--x509cafile", CERTS / "ca.pem", "--port", port, *options, "localhost"]


@contextlib.contextmanager
def openssl_server(name="server", *options):
    """`openssl s_server` with that certificate, `-www` where nothing else is said; gives its port."""
    with started(s_server(name, *(options or ["-www"]))) as (port, _server):
        yield port

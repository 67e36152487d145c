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


@contextlib.contextmanager
def openssl_server(name="server", *options):
    """`openssl s_server` with that certificate, `-www` where nothing else is said; gives its port."""
    command = ["openssl", "s_server", *(options or ["-www"]), "-accept", "127.0.0.1:0", "-cert", CERTS / f"{name}.pem",
               "-key", CERTS / f"{name}.key", "-cert_chain", CERTS / "intermediate.pem"]
    with started(command) as (port, _server):
        yield port

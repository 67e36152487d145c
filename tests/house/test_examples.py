"""The examples do what they say, with peers that others wrote: openssl s_server and s_client, gnutls-cli."""
import contextlib
import functools
import os
import re
import subprocess
import tomllib
import unittest
from pathlib import Path

import peers

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = Path(os.environ["BUILD_DIR"]) / "examples/ssl/commssl-example"
CERTS = peers.CERTS
CA = CERTS / "ca.pem"
OF_CERTIFICATES = {"x509-pointer", "x509-name-pointer", "x509-extension-pointer", "x509-extension-stack", "x509-stack"}


def run(program, *arguments, given=""):
    return subprocess.run([f"{EXAMPLES}-{program}", *map(str, arguments)], input=given, capture_output=True, text=True, timeout=60)


def openssl(*arguments):
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, text=True).stdout


@contextlib.contextmanager
def server(*options):
    """Our server; gives its port, and ends it by ending its input."""
    command = [f"{EXAMPLES}-server", "0", CERTS / "server.pem", CERTS / "server.key", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline()
            assert line.startswith("ACCEPT *:"), line + process.stderr.read()
            yield line.strip().rpartition(":")[2], process
            process.stdin.close()
            assert process.wait(timeout=60) == 0
        finally:
            process.kill()


@contextlib.contextmanager
def talking(command):
    """A client; gives a function that sends a line and answers whether it came back."""
    with subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        def echoed(line):
            try:
                process.stdin.write(line + "\n")
                process.stdin.flush()
            except BrokenPipeError:
                return False
            return any(said == line + "\n" for said in iter(process.stdout.readline, ""))

        try:
            yield echoed
            process.stdin.close()
            process.stdout.read()
            process.wait(timeout=60)
        finally:
            process.kill()


class Client(unittest.TestCase):
    def test_lines_go_there_and_back(self):
        for version in ("-tls1_2", "-tls1_3"):
            with self.subTest(version), peers.openssl_server("server", "-rev", version) as port:
                done = run("client", "localhost", port, CA, given="hello\nseveral words\n")
                self.assertEqual((0, "olleh\nsdrow lareves\n", ""), (done.returncode, done.stdout, done.stderr))

    def test_an_unknown_authority_ends_it(self):
        with peers.openssl_server("server", "-rev") as port:
            done = run("client", "localhost", port, CERTS / "other-ca.pem", given="secret\n")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertRegex(done.stderr, "certificate verify failed")

    def test_nobody_there(self):
        with peers.openssl_server("server", "-rev") as port:
            pass
        done = run("client", "localhost", port, CA)
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, f"localhost:{port} failed: Connection refused")


class Server(unittest.TestCase):
    CLIENTS = {"openssl": (peers.s_client, "-cert", "-key", "-cert_chain"), "gnutls": (peers.gnutls_cli, "--x509certfile", "--x509keyfile", "")}

    def test_lines_come_back(self):
        for name, (client, *_) in self.CLIENTS.items():
            with self.subTest(name), server() as (port, _), talking(client(port)) as echoed:
                self.assertTrue(echoed("hello"))
                self.assertTrue(echoed("hello again"))

    def test_many_clients_at_once_and_one_that_says_nothing(self):
        with server() as (port, process), contextlib.ExitStack() as stack:
            silent = stack.enter_context(subprocess.Popen(["openssl", "s_client", "-connect", f"localhost:{port}", "-quiet"], stdin=subprocess.PIPE,
                                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            clients = [stack.enter_context(talking(client(port))) for client in (peers.s_client, peers.gnutls_cli) * 3]
            for line in ("one", "two"):
                self.assertEqual([True] * 6, [echoed(line) for echoed in clients])
            silent.kill()

    def test_client_certificates(self):
        for name, (client, certificate, key, chain) in self.CLIENTS.items():
            own = [certificate, CERTS / "client.pem", key, CERTS / "client.key"] + [chain, CERTS / "intermediate.pem"] * bool(chain)
            other = [certificate, CERTS / "other.pem", key, CERTS / "other.key"]
            for title, options, served in (("its own", own, True), ("none", [], False), ("of another authority", other, False)):
                with self.subTest(f"{name}, {title}"), server(CA) as (port, _), talking(client(port, *options)) as echoed:
                    self.assertEqual(served, echoed("hello"))

    def test_a_port_that_is_taken(self):
        with server() as (port, _):
            done = run("server", port, CERTS / "server.pem", CERTS / "server.key")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertRegex(done.stderr, f"^listening at .*:{port} failed: Address already in use\n$")

    def test_a_certificate_that_is_not_there(self):
        done = run("server", 0, CERTS / "missing.pem", CERTS / "server.key")
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, "^context: .*No such file")


class Loops(unittest.TestCase):
    def test_how_often_a_context_is_configured(self):
        with peers.openssl_server() as port:
            done = run("two-loops", "localhost", port, CA, 5)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        found = re.fullmatch("a context for each connection: configured (\\d+) times, (\\d+) bytes\none context: configured (\\d+) times, (\\d+) bytes\n",
                             done.stdout)
        self.assertIsNotNone(found, done.stdout)
        each, bytes_each, once, bytes_once = map(int, found.groups())
        self.assertEqual((5, 1), (each, once))
        self.assertGreater(min(bytes_each, bytes_once), 5 * 500)


# What the example calls a use, in place of OpenSSL's words.
USES = {"Digital Signature": "digital signature", "Non Repudiation": "non-repudiation", "Key Encipherment": "key encipherment",
        "Data Encipherment": "data encipherment", "Key Agreement": "key agreement", "Certificate Sign": "certificates",
        "CRL Sign": "revocation lists", "Encipher Only": "encipher only", "Decipher Only": "decipher only",
        "SSL Client": "client", "SSL Server": "server", "S/MIME": "mail", "Object Signing": "programs",
        "SSL CA": "authority", "S/MIME CA": "authority for mail", "Object Signing CA": "authority for programs"}


@functools.cache
def long_names():
    """OpenSSL's short names of objects, and the long ones, which it prints."""
    return dict(line.split(", ")[0].split(" = ", 1) for line in openssl("list", "-objects").splitlines() if " = " in line)


class Shown:
    """What the example shows of a certificate, and what openssl says of it."""

    def __init__(self, file, text):
        self.file, self.text = file, text
        self.whole = self.openssl("-noout", "-text")

    def openssl(self, *options):
        return openssl("x509", "-in", self.file, *options)

    def says(self, *options):
        return self.openssl("-noout", *options).strip().rpartition("\n")[2].partition("=")[2].strip()

    def row(self, title):
        found = re.findall(rf"^  {re.escape(title.ljust(20))}(?: (.*))?$", self.text, re.MULTILINE)
        assert len(found) == 1, f"{title}: {found}"
        return found[0]

    def rows(self, title):
        return re.findall(rf"^  {re.escape(title.ljust(20))} (.*)$", self.text, re.MULTILINE)

    def extension(self, title):
        """The items of one of openssl's extensions."""
        found = re.search(rf"^ +{re.escape(title)}:.*\n +(.*?)\s*$", self.whole, re.MULTILINE)
        return found[1].split(", ") if found else []

    def extensions(self):
        """Title and first line of each."""
        head, _, tail = self.whole.partition("X509v3 extensions:\n")
        assert tail, head
        return re.findall(r"^ {12}(\S.*?):(?: critical| *)\n +(.*?)\s*$", tail.partition("\n    Signature")[0], re.MULTILINE)


class Certificates(unittest.TestCase):
    def test_what_it_shows_is_what_openssl_says(self):
        for name in ("server", "uses"):
            with peers.openssl_server(name, "-rev") as port:
                done = run("certificates", "localhost", port, CA)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            head, *shown = re.split(r"^certificate \d+\n", done.stdout, flags=re.MULTILINE)
            self.assertEqual("2 certificates, verify result 0\n", head)
            for file, text in zip((f"{name}.pem", "intermediate.pem"), shown, strict=True):
                with self.subTest(file):
                    one = Shown(CERTS / file, text)
                    self.check_fields(one)
                    self.check_key_and_signature(one)
                    self.check_uses(one)
                    self.check_extensions(one)
                    self.assertIn(one.openssl(), text)
            self.assertEqual(name == "uses", "second@example.org" in done.stdout)

    def check_fields(self, one):
        self.assertEqual(one.says("-subject"), one.row("name"))
        self.assertEqual(re.sub(", | = ", " ", one.says("-subject")), one.row("subject"))
        self.assertEqual(re.sub(", | = ", " ", one.says("-issuer")), one.row("issuer"))
        self.assertEqual([one.says(name, "-nameopt", "multiline").rpartition("=")[2].strip() for name in ("-subject", "-issuer")],
                         one.rows("  its common name"))
        self.assertEqual(one.says("-serial"), one.row("serial number"))
        self.assertEqual(one.says("-startdate", "-dateopt", "iso_8601").replace(" ", "T"), one.row("valid from"))
        self.assertEqual(one.says("-enddate", "-dateopt", "iso_8601").replace(" ", "T"), one.row("valid until"))
        self.assertEqual(re.search(r"Version: (\d)", one.whole)[1], one.row("version"))

    def check_key_and_signature(self, one):
        def number(pattern):
            return re.sub(r"[:\s]", "", re.search(rf"{pattern}\s+((?:[0-9a-f:\s])+)", one.whole)[1]).upper()

        self.assertEqual(re.search(r"Public Key Algorithm: (\S+)", one.whole)[1], one.row("key algorithm"))
        self.assertEqual(re.search(r"Signature Algorithm: (\S+)", one.whole)[1], one.row("signature algorithm"))
        self.assertEqual(number("Signature Value:"), one.row("signature"))
        self.assertEqual(number("pub:"), one.row("key"))
        self.assertEqual(one.says("-fingerprint", "-sha256").replace(":", ""), one.row("SHA-256"))
        der = subprocess.run(["openssl", "x509", "-in", one.file, "-outform", "DER"], check=True, capture_output=True).stdout
        self.assertEqual(f"{len(der)} bytes", one.row("DER"))

    def check_uses(self, one):
        self.assertEqual(one.openssl("-noout", "-email").split(), one.row("mail addresses").split())
        for title, extension in (("key usage", "X509v3 Key Usage"), ("Netscape's type", "Netscape Cert Type")):
            self.assertEqual(sorted(USES[use] for use in one.extension(extension)), sorted(filter(None, one.row(title).split(", "))))
        self.assertEqual(one.extension("X509v3 Extended Key Usage"),
                         [long_names().get(use, use) for use in one.row("extended key usage").split()])

    def check_extensions(self, one):
        extensions = one.extensions()
        self.assertEqual(one.whole.count("\n" + " " * 16, one.whole.index("X509v3 extensions:")), len(extensions))
        self.assertGreaterEqual(len(extensions), 3)
        for title, value in extensions:
            self.assertIn(f"  {title}: {value}\n", one.text)

    def test_it_calls_every_reader(self):
        names = subprocess.run(["nm", "--undefined-only", f"{EXAMPLES}-certificates"], check=True, capture_output=True, text=True).stdout
        called = set(re.findall(r" U (comm_\w+)(?:@.*)?$", names, re.MULTILINE))
        functions = tomllib.loads((ROOT / "spec/certificates.toml").read_text(encoding="utf-8"))["function"]
        readers = {f"comm_{name.replace('-', '_')}" for name, one in functions.items()
                   if one.get("on") in OF_CERTIFICATES and one["kind"] in ("reader", "operation")}
        self.assertGreater(len(readers), 20)
        self.assertEqual(set(), readers - called)


if __name__ == "__main__":
    unittest.main()

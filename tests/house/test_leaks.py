"""The demo's C programs under valgrind: no error, and nothing definitely or possibly lost, also when the peer is refused."""
import os
import subprocess
import unittest
from pathlib import Path

import peers

DEMO = Path(os.environ["BUILD_DIR"]) / "examples/demo"
VALGRIND = ["valgrind", "--quiet", "--leak-check=full", "--errors-for-leak-kinds=definite,possible", "--error-exitcode=99"]


class Leaks(unittest.TestCase):
    def test_client_and_server(self):
        command = [*VALGRIND, DEMO / "commssl-server", peers.CERTS / "server.pem", peers.CERTS / "server.key", "1"]
        with peers.started(command) as (port, server):
            client = self.client(port, "ca.pem")
            self.assertEqual(0, client.returncode, client.stdout)
            self.assertRegex(client.stdout, r"^C .*TLSv1\.3 .* bytes$")
            self.assertEqual(("", 0), (server.communicate(timeout=60)[0], server.returncode))

    def test_a_client_that_refuses_its_peer(self):
        with peers.openssl_server() as port:
            client = self.client(port, "other-ca.pem")
        self.assertEqual(1, client.returncode, client.stdout)
        self.assertRegex(client.stdout, r"^C +COMM_SSL_VERIFICATION_FAILURE .*$")

    def client(self, port, trusted):
        command = [*VALGRIND, DEMO / "commssl-demo", "localhost", port, peers.CERTS / trusted]
        return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)


if __name__ == "__main__":
    unittest.main()

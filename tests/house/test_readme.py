"""The README's examples do what they show. They trust what the system trusts: OpenSSL takes that from SSL_CERT_FILE."""
import os
import unittest

import languages
import markdown
import peers

BUILD = os.environ["BUILD_DIR"]
EXAMPLES = {language: code for language, code, _ in markdown.blocks("README.md")}


class Readme(unittest.TestCase):
    def run_example(self, language, trusted):
        with peers.openssl_server() as port:
            code = EXAMPLES[language].replace("example.org", "localhost").replace("443", port)
            return languages.run(language, code, BUILD, SSL_CERT_FILE=str(peers.CERTS / trusted))


def add_cases(language):
    def gets_a_page(self):
        done = self.run_example(language, "ca.pem")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn("HTTP/1.0 200 ok", done.stdout)

    def refuses_an_unknown_ca(self):
        done = self.run_example(language, "other-ca.pem")
        self.assertNotIn("HTTP/1.0", done.stdout)
        self.assertIn("unable to get local issuer certificate", done.stdout + done.stderr)

    setattr(Readme, f"test_{language}_gets_a_page", gets_a_page)
    setattr(Readme, f"test_{language}_refuses_an_unknown_ca", refuses_an_unknown_ca)


for each in ("c", "java", "ruby", "tcl"):
    add_cases(each)

if __name__ == "__main__":
    unittest.main()

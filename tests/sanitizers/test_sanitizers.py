"""The sanitizers of this build are on: a program built like the tests does wrong on purpose, and each wrong is reported."""
import os
import subprocess
import unittest
from pathlib import Path

PROBE = Path(os.environ["BUILD_DIR"]) / "tests/sanitizers/probe"
REPORTS = {
    "address": {"overflow": "AddressSanitizer: heap-buffer-overflow", "leak": "LeakSanitizer: detected memory leaks"},
    "undefined": {"shift": "runtime error: shift exponent 50 is too large"},
    "thread": {"race": "ThreadSanitizer: data race"},
}


class Sanitizers(unittest.TestCase):
    def test_what_is_right_passes(self):
        done = subprocess.run([PROBE, "nothing"], capture_output=True, text=True)
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    def test_each_wrong_is_reported_and_ends_the_program(self):
        for sanitizer in os.environ["SANITIZE"].split(","):
            for wrong, report in REPORTS[sanitizer].items():
                with self.subTest(wrong):
                    done = subprocess.run([PROBE, wrong], capture_output=True, text=True)
                    self.assertIn(report, done.stderr)
                    self.assertNotEqual(0, done.returncode)


if __name__ == "__main__":
    unittest.main()

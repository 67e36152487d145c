"""Follows CONTRIBUTING.md, block by block, in a copy of the tree, and calls the function it adds from all four languages."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import languages
import markdown

ROOT = Path(__file__).resolve().parents[2]
NUMBER_OF_TICKETS = "2"  # of a new context, on every OpenSSL that we support


def copy_tree(target):
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns("build", "build-*", ".git", "__pycache__"))


def follow_steps(tree):
    """Does what the lines before the blocks say: append to, or write, a file. Gives the examples, which say nothing of a file."""
    examples = {}
    for language, code, before in markdown.blocks("CONTRIBUTING.md"):
        step = re.fullmatch(r"(Append to|Write) `(.+)`:", before)
        if step is None:
            examples[language] = code
        else:
            with open(tree / step[2], "a" if step[1] == "Append to" else "x", encoding="utf-8") as file:
                file.write(code)
    return examples


class AddFunction(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="commssl-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.tree = cls.folder / "tree"
        cls.build = cls.tree / "build/debug"
        copy_tree(cls.tree)
        cls.examples = follow_steps(cls.tree)
        cls.do("spec/gen/gen.py", python=True)
        cls.do("cmake", "--preset", "debug")
        cls.do("cmake", "--build", "--preset", "debug", "--target", "bindings", "commssl", "test-unit")

    @classmethod
    def do(cls, *command, python=False):
        done = subprocess.run([os.environ["PYTHON"], *command] if python else command, cwd=cls.tree, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def test_the_generated_files_are_complete(self):
        self.do("spec/gen/gen.py", "--check", python=True)

    def test_its_own_test_passes(self):
        source = next(code for language, code, _ in markdown.blocks("CONTRIBUTING.md") if language == "cpp")
        cases = re.findall(r'TEST_CASE\("(.+)"\)', source)
        self.assertTrue(cases)
        for case in cases:
            self.assertIn("1 test case", self.do(self.build / "tests/unit/test-unit", case))

    def test_c_has_it(self):
        code = """comm_ssl_ctx_pointer context = NULL;
                  if (comm_make_ssl_ctx(NULL, &context) != 0) return 1;
                  printf("%zu", comm_ssl_ctx_get_num_tickets(context));
                  comm_destroy_ssl_ctx(context);"""
        self.check("c", code)

    def test_java_has_it(self):
        self.check("java", self.examples["java"])

    def test_ruby_has_it(self):
        self.check("ruby", self.examples["ruby"])

    def test_tcl_has_it(self):
        self.check("tcl", self.examples["tcl"])

    def check(self, language, code):
        done = languages.run(language, code, self.build, self.tree)
        self.assertEqual((0, NUMBER_OF_TICKETS, ""), (done.returncode, done.stdout.strip(), done.stderr))


if __name__ == "__main__":
    unittest.main()

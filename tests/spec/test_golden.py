"""The files made from a small spec with one of everything. `test_golden.py --refresh` writes what is expected."""
import os
import shutil
import subprocess
import sys
import unittest

from support import GENERATOR, GOLDEN, copy_of_golden

import gen

EXPECTED = GOLDEN / "expected"
DIGEST = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
import gen
print(hashlib.sha256(repr(sorted(gen.render(sys.argv[2]).items())).encode()).hexdigest())
"""


def digest(seed, directory):
    done = subprocess.run([sys.executable, "-B", "-c", DIGEST, GENERATOR, GOLDEN], check=True, capture_output=True, text=True,
                          cwd=directory, env=os.environ | {"PYTHONHASHSEED": seed})
    return done.stdout


class Golden(unittest.TestCase):
    maxDiff = None

    def expected(self):
        return {str(path.relative_to(EXPECTED)): path.read_text() for path in EXPECTED.rglob("*") if path.is_file()}

    def test_the_same_files(self):
        self.assertEqual(sorted(self.expected()), sorted(gen.render(GOLDEN)))

    def test_the_same_content(self):
        rendered = gen.render(GOLDEN)
        for path, content in self.expected().items():
            self.assertEqual(content, rendered[path], path)

    def test_two_runs_are_the_same(self):
        self.assertEqual(digest("1", "/"), digest("2", GOLDEN))

    def test_headers_compile(self):
        with copy_of_golden() as folder:
            gen.write(folder)
            for compiler in (["gcc", "-std=c11", "-xc"], ["g++", "-std=c++11", "-xc++"]):
                command = [*compiler, "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{folder}/abi", "-include", "commssl.h", "/dev/null"]
                self.assertEqual((0, ""), run(command))

    def test_layout_compiles(self):
        with copy_of_golden() as folder:
            gen.write(folder)
            self.assertEqual((0, ""), run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", f"-I{folder}/abi", f"{folder}/tests/abi/layout.c"]))


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stderr


if __name__ == "__main__":
    if sys.argv[1:] == ["--refresh"]:
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, content in gen.render(GOLDEN).items():
            target = EXPECTED / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content)
    else:
        unittest.main()

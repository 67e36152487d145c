"""Each public header compiles alone, beside OpenSSL's, and without a warning, in every C and C++ that we promise."""
import itertools
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ABI = Path(__file__).resolve().parents[2] / "abi"
HEADERS = sorted(ABI.glob("*.h")) + sorted(ABI.glob("commssl/*.h"))
C = [("c", std) for std in ("c99", "c11", "c17")]
CXX = [("c++", std) for std in ("c++11", "c++14", "c++17")]


def complaints(compiler, language, std, includes):
    command = [compiler, "-x", language, f"-std={std}", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{ABI}"]
    for include in includes:
        command += ["-include", include]
    done = subprocess.run([*command, "/dev/null"], capture_output=True, text=True)
    return "" if done.returncode == 0 else f"{' '.join(map(str, command))}\n{done.stderr}"


class Headers(unittest.TestCase):
    def check(self, compiler, languages):
        self.assertGreater(len(HEADERS), 8)
        sets = [[h] for h in HEADERS] + [["openssl/ssl.h", "commssl.h"], ["commssl.h", "openssl/ssl.h"]]
        jobs = [(compiler, *language, includes) for language, includes in itertools.product(languages, sets)]
        with ThreadPoolExecutor(2) as pool:
            self.assertEqual([], [x for x in pool.map(lambda job: complaints(*job), jobs) if x])

    def test_gcc_c(self):
        self.check("gcc", C)

    def test_gcc_cxx(self):
        self.check("g++", CXX)

    def test_clang_c(self):
        self.check("clang", C)

    def test_clang_cxx(self):
        self.check("clang++", CXX)


if __name__ == "__main__":
    unittest.main()

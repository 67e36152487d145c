"""The public headers compile without a warning in every C and C++ that we promise: each part alone, and all beside OpenSSL's."""
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ABI = Path(__file__).resolve().parents[2] / "abi"
PARTS = sorted(ABI.glob("commssl/*.h"))
STANDARDS = {"c": ("c99", "c11", "c17", "c2x"), "c++": ("c++11", "c++14", "c++17", "c++20")}


def complaints(compiler, language, std, includes):
    command = [compiler, "-x", language, f"-std={std}", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{ABI}"]
    for include in includes:
        command += ["-include", include]
    done = subprocess.run([*command, "/dev/null"], capture_output=True, text=True)
    return "" if done.returncode == 0 else f"{' '.join(map(str, command))}\n{done.stderr}"


class Headers(unittest.TestCase):
    def check(self, compiler, language):
        self.assertGreater(len(PARTS), 7)
        oldest, *_, newest = STANDARDS[language]
        jobs = [(compiler, language, std, ["commssl.h"]) for std in STANDARDS[language]]
        jobs += [(compiler, language, oldest, [part]) for part in PARTS]
        jobs += [(compiler, language, std, includes) for std in (oldest, newest)
                 for includes in (["openssl/ssl.h", "commssl.h"], ["commssl.h", "openssl/ssl.h"])]
        with ThreadPoolExecutor(2) as pool:
            self.assertEqual([], [x for x in pool.map(lambda job: complaints(*job), jobs) if x])

    def test_gcc_c(self):
        self.check("gcc", "c")

    def test_gcc_cxx(self):
        self.check("g++", "c++")

    def test_clang_c(self):
        self.check("clang", "c")

    def test_clang_cxx(self):
        self.check("clang++", "c++")


if __name__ == "__main__":
    unittest.main()

"""The public headers serve Windows: they compile there, and C's calling convention is in all its places, also where a compiler's own is another."""
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILERS = {"32 bits": ["i686-w64-mingw32-gcc", "-mrtd"], "64 bits": ["x86_64-w64-mingw32-gcc"]}
CALLS = ROOT / "tests/abi/calls.c"
DECLARED = re.compile(r"COMM_CALL \*?(comm_\w+)")


def complaints(bits, source, headers=ROOT / "abi", options=()):
    command = [*COMPILERS[bits], "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{headers}", *options]
    done = subprocess.run([*command, source], capture_output=True, text=True)
    assert (done.returncode == 0) == (done.stderr == ""), done.stderr
    return done.stderr


class Windows(unittest.TestCase):
    def test_each_header_compiles_alone(self):
        for bits in COMPILERS:
            for header in (ROOT / "abi").rglob("*.h"):
                self.assertEqual("", complaints(bits, "/dev/null", options=("-x", "c", "-include", header)))

    def test_a_program_compiles(self):
        for bits in COMPILERS:
            for options in ((), ("-DCOMM_STATIC",)):
                self.assertEqual("", complaints(bits, ROOT / "tests/install/consumer/consumer.c", options=options))

    def test_the_calling_convention_is_in_all_its_places(self):
        for bits in COMPILERS:
            self.assertEqual("", complaints(bits, CALLS))

    def test_where_it_is_missing_is_told(self):
        """Each function and callback type in turn, all of one header at once: what is spoilt is what is named."""
        for header in (ROOT / "abi/commssl").glob("*.h"):
            content = header.read_text(encoding="utf-8")
            names = set(DECLARED.findall(content))
            with tempfile.TemporaryDirectory() as folder:
                shutil.copytree(ROOT / "abi", folder, dirs_exist_ok=True)
                spoilt = Path(folder) / "commssl" / header.name
                spoilt.write_text(re.sub(r"COMM_CALL (?=\*?comm_)", "", content), encoding="utf-8")
                told = complaints("32 bits", CALLS, folder, ["-fmax-errors=0"])
                self.assertEqual(names, set(re.findall(r'static assertion failed: "(\w+)"', told)), header.name)

    def test_every_symbol_is_looked_at(self):
        looked_at = set(re.findall(r"(?m)^CALLED\((\w+),", CALLS.read_text(encoding="utf-8")))
        self.assertEqual(set((ROOT / "abi/symbols.list").read_text(encoding="utf-8").split()), looked_at)


if __name__ == "__main__":
    unittest.main()

"""The shared objects: what they need, what they export, and that they stay loaded."""
import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ["BUILD_DIR"])
LIBRARY = BUILD / "libcommssl.so"
ENTRY_POINTS = {  # Of each binding: what its language looks for.
    "java": r"Java_org_commssl_\w+|JNI_On(Load|Unload)",
    "ruby": r"Init_commssl_native",
    "tcl": r"\w+_(Safe)?(Init|Unload)",
}


def lines(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def exports(path):
    return sorted(line.split()[-1].split("@")[0] for line in lines("nm", "-D", "--defined-only", path) if " A " not in line)


def binding(language):
    found = [p for p in (BUILD / "bindings" / language).rglob("*.so") if p.is_file()]
    assert len(found) == 1, f"{language}: {found}"
    return found[0]


class Objects(unittest.TestCase):
    def every(self):
        return [LIBRARY, *map(binding, ENTRY_POINTS)]

    def test_none_needs_openssl(self):
        for path in self.every():
            dynamic = "\n".join(lines("readelf", "-d", path))
            self.assertIn("(NEEDED)", dynamic, path)
            self.assertEqual([], re.findall(r"NEEDED.*lib(?:ssl|crypto)\S*", dynamic), path)

    def test_all_stay_loaded(self):
        for path in self.every():
            self.assertRegex("\n".join(lines("readelf", "-d", path)), r"FLAGS_1.*NODELETE", path)

    def test_the_library_exports_what_the_list_says(self):
        self.assertEqual((ROOT / "abi/symbols.list").read_text().split(), exports(LIBRARY))

    def test_the_soname_carries_the_abi_number(self):
        self.assertRegex("\n".join(lines("readelf", "-d", LIBRARY)), r"SONAME.*\[libcommssl\.so\.1\]")

    def test_a_binding_exports_only_its_entry_points(self):
        for language, names in ENTRY_POINTS.items():
            self.assertTrue(exports(binding(language)), language)
            self.assertEqual([], [x for x in exports(binding(language)) if not re.fullmatch(names, x)], language)


if __name__ == "__main__":
    unittest.main()

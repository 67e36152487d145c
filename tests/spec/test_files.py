"""What `gen.py --check` notices about the files on disk, and that the checked-in ones are what the spec says."""
import subprocess
import sys
import unittest

from support import GENERATOR, ROOT, copy_of_golden

import gen


class Files(unittest.TestCase):
    def complaints(self, spoil):
        with copy_of_golden() as folder:
            gen.write(folder)
            spoil(folder)
            return gen.compare(folder)

    def test_written_files_are_clean(self):
        self.assertEqual([], self.complaints(lambda folder: None))

    def test_an_edited_file(self):
        def spoil(folder):
            path = folder / "abi/commssl/base.h"
            path.write_text(path.read_text().replace("HUGE_VAL", "1e300"))
        self.assertEqual(["abi/commssl/base.h: differs from the spec"], self.complaints(spoil))

    def test_a_missing_file(self):
        self.assertEqual(["abi/symbols.list: missing"], self.complaints(lambda folder: (folder / "abi/symbols.list").unlink()))

    def test_a_stray_file_where_all_is_generated(self):
        self.assertEqual(["abi/commssl/old.h: stray, nothing in the spec makes it"],
                         self.complaints(lambda folder: (folder / "abi/commssl/old.h").write_text("int x;\n")))

    def test_a_stray_file_among_hand_written_ones(self):
        def spoil(folder):
            (folder / "src/core/old.c").write_text("/* generated from spec/; do not edit: make gen */\n")
            (folder / "src/core/ours.c").write_text("/* Written by hand. */\n")
        self.assertEqual(["src/core/old.c: stray, nothing in the spec makes it"], self.complaints(spoil))

    def test_an_edited_spec(self):
        def spoil(folder):
            path = folder / "spec/library.toml"
            path.write_text(path.read_text().replace("value = 1004", "value = 1044"))
        self.assertIn("abi/commssl/library.h: differs from the spec", self.complaints(spoil))

    def test_writing_writes_only_what_differs(self):
        with copy_of_golden() as folder:
            gen.write(folder)
            self.assertEqual([], gen.write(folder))
            (folder / "abi/symbols.list").write_text("")
            self.assertEqual(["abi/symbols.list"], gen.write(folder))

    def test_the_checked_in_files(self):
        done = subprocess.run([sys.executable, "-B", GENERATOR / "gen.py", "--check"], cwd="/", capture_output=True, text=True)
        self.assertEqual(("", "", 0), (done.stdout, done.stderr, done.returncode))

    def test_the_generator_is_small(self):
        sizes = {path.name: len(path.read_text().splitlines()) for path in (ROOT / "spec/gen").glob("*.py")}
        self.assertLess(sum(sizes.values()), 2400)
        self.assertEqual([], [name for name, size in sizes.items() if name.startswith("emit_") and size >= 200])


if __name__ == "__main__":
    unittest.main()

"""What commssl costs over OpenSSL by hand, in what repeats exactly: instructions of the processor and allocations. No clock."""
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(os.environ["BUILD_DIR"]) / "tests/counts/counts"
# A handshake may cost this much of what it costs by hand.
HANDSHAKE = 1.01
# Instructions over OpenSSL by hand: of a byte into the buffer or out of a record, and of a record with one byte sent or received.
BYTE = {"write": 300, "read-of-record": 300, "write-and-flush": 2600, "read": 2400}


def instructions():
    """What callgrind counted for one of each: {(arm, kind): instructions}."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out", PROGRAM],
            check=True,
        )
        for path in Path(folder).glob("out.*"):
            text = path.read_text(errors="replace")
            arm, kind, times = re.search(r"^desc: Trigger: Client Request: (\S+) (\S+) (\d+)$", text, re.MULTILINE).groups()
            found[arm, kind] = int(re.search(r"^totals: (\d+)$", text, re.MULTILINE)[1]) / int(times)
    return found


class Counts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.instructions = instructions()

    def both(self, kind):
        raw, ours = self.instructions["raw", kind], self.instructions["ours", kind]
        print(f"{kind}: {raw:.0f} instructions by hand, {ours:.0f} here")
        return raw, ours

    def test_instructions_of_a_handshake(self):
        for version in ("1.3", "1.2"):
            raw, ours = self.both(f"handshake-{version}")
            self.assertLessEqual(ours / raw, HANDSHAKE, version)

    def test_instructions_of_a_byte(self):
        for kind, most in BYTE.items():
            raw, ours = self.both(kind)
            self.assertLessEqual(ours - raw, most, kind)

    def test_allocations_of_a_record(self):
        text = subprocess.run([PROGRAM], check=True, capture_output=True, text=True).stdout
        found = {(arm, int(piece)): float(count) for arm, piece, count in map(str.split, text.splitlines())}
        for piece in (16384, 65536):
            self.assertLessEqual(found["ours", piece], found["raw", piece], piece)


if __name__ == "__main__":
    unittest.main()

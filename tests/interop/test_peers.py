"""Streams of ours and TLS that others wrote: every peer in both roles, both versions, with and without a client's certificate,
writes of one byte and of megabytes, either end ending first.

The run writes what it found as a table, build/PRESET/peers.md, and prints it. A place says what was sent and how the peer
ended, where that is not what its column and the rule say. A place that neither passed nor is among what a peer cannot do
fails the run."""
import concurrent.futures
import dataclasses
import itertools
import os
import random
import traceback
import unittest
from pathlib import Path

import exchanges as programs
from ends import Failed


@dataclasses.dataclass(frozen=True)
class Size:
    """What each end writes; ours in pieces."""
    name: str
    piece: int
    ours: bytes = dataclasses.field(repr=False)
    theirs: bytes = dataclasses.field(repr=False)


def content(seed, length):
    """Lines of letters, since s_client takes other beginnings of a line for commands, and gnutls-serv answers lines."""
    letters = random.Random(seed).randbytes((length + 1) // 2).hex().encode()
    lines = b"\n".join(letters[i:i + 999] for i in range(0, len(letters), 999))
    return lines[:length - 1] + b"\n"


def size(name, piece, length):
    return Size(name, piece, content(1, length), content(2, length))


SIZES = (size("1 B", 1, 1), size("2000 × 1 B", 1, 2000), size("3 × 16385 B", 16385, 3 * 16385), size("8 MiB", 8 << 20, 8 << 20))
VERSIONS = ("1.2", "1.3")
CERTIFICATES = (False, True)
FIRST = ("ours", "theirs")

# Peer and its role -> who cannot end first, and why.
CANNOT = {("gnutls-serv", "server"): ("theirs", "never ends a connection first in echo mode")}

# Peers that answer a close_notify by closing without their own. That it is their doing is shown with Python's ssl at the
# other end, and openssl in their role beside them, which answers.
SILENT = {
    ("gnutls-cli", "client"): "after our close_notify it closes without one of its own, as it does after Python's",
    ("nginx", "server"): "after our close_notify it closes without one of its own, as it does after Python's",
}

# How much a peer can be sent in reasonable time.
SLOW = {("gnutls-cli", "client"): (128 << 10, "writes each byte that it gets by a system call, so it is sent 128 KiB instead of 8 MiB")}

# At most so many places of the table are not what its columns say.
MOST_CANNOT, MOST_SILENT, MOST_SLOW = 16, 32, 8


@dataclasses.dataclass(frozen=True)
class Cell:
    peer: str
    role: str
    version: str
    certificate: bool
    size: Size
    first: str

    @property
    def row(self):
        return self.peer, self.role, self.version, self.certificate

    @property
    def ours(self):
        """What our end sends."""
        return self.size.ours[:SLOW.get((self.peer, self.role), (len(self.size.ours),))[0]]

    @property
    def theirs(self):
        """What the peer sends, unless it sends back."""
        return self.size.theirs

    @property
    def silent(self):
        """Whether the peer's direction ends without close_notify."""
        return self.first == "ours" and (self.peer, self.role) in SILENT

    @property
    def cannot(self):
        """Why it cannot be done, if so."""
        first, reason = CANNOT.get((self.peer, self.role), (None, None))
        return reason if first == self.first else None

    @property
    def shortened(self):
        return len(self.ours) < len(self.size.ours)


PLACES = (("openssl", "client"), ("openssl", "server"), ("gnutls-cli", "client"), ("gnutls-serv", "server"), ("curl", "client"),
          ("nginx", "server"), ("Python ssl", "client"), ("Python ssl", "server"), ("JSSE", "client"), ("JSSE", "server"))
CELLS = [Cell(*place, *rest) for place in PLACES for rest in itertools.product(VERSIONS, CERTIFICATES, SIZES, FIRST)]
ROWS = list(dict.fromkeys(cell.row for cell in CELLS))


def judged(exchanges, cell):
    """What the table says of it."""
    if cell.cannot:
        return f"cannot: {cell.cannot}"
    try:
        exchanges[cell.peer, cell.role](cell)
        return "passed" + ", no close_notify of its own" * cell.silent + f", {len(cell.ours) >> 10} KiB to it" * cell.shortened
    except (Failed, OSError, concurrent.futures.TimeoutError) as wrong:
        return f"failed: {wrong or type(wrong).__name__}"
    except Exception:  # a mistake of the test's own is a failure of this place too
        return f"failed: {traceback.format_exc()}"


def run():
    """What each exchange came to, and how peers close with another end than ours."""
    gnutls, python, jsse, nginx = programs.GnutlsServer(), programs.Python(), programs.Jsse(), programs.Nginx()
    exchanges = {
        ("openssl", "client"): programs.openssl_client, ("openssl", "server"): programs.openssl_server,
        ("gnutls-cli", "client"): programs.gnutls_client, ("gnutls-serv", "server"): gnutls,
        ("curl", "client"): programs.curl, ("nginx", "server"): nginx,
        ("Python ssl", "client"): python.client, ("Python ssl", "server"): python.server,
        ("JSSE", "client"): jsse.client, ("JSSE", "server"): jsse.server,
    }
    closing = {("openssl", "client"): programs.openssl_client_closes, ("openssl", "server"): programs.openssl_server_closes,
               ("gnutls-cli", "client"): programs.gnutls_client_closes, ("nginx", "server"): nginx.closes}
    try:
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() + 1) as pool:
            results = dict(zip(CELLS, pool.map(lambda cell: judged(exchanges, cell), CELLS)))
        return results, {(*place, version): closes(version) for place, closes in closing.items() for version in VERSIONS}
    finally:
        for peer in (gnutls, python, jsse, nginx):
            peer.stop()


def table(results):
    """Lines of Markdown: a place for each size, saying how it ended when our end ended first, and when the peer's did."""
    lines = ["| Peer | its role | TLS | client's certificate | " + " | ".join(size.name for size in SIZES) + " |",
             "|---|---|---|---|" + "---|" * len(SIZES)]
    for row in ROWS:
        places = []
        for size in SIZES:
            found = [results[cell].partition(":")[0] for cell in CELLS if cell.row == row and cell.size is size]
            places.append(found[0] if len(set(found)) == 1 else " / ".join(found))
        lines.append(f"| {row[0]} | {row[1]} | {row[2]} | {'yes' if row[3] else 'no'} | {' | '.join(places)} |")
    passed = [cell for cell in CELLS if results[cell].startswith("passed")]
    silent = sum(cell.silent for cell in passed)
    lines += ["", f"{len(passed)} of {len(CELLS)} exchanges passed, each with its content compared. Our end closed in order in all of them, "
              f"the peer in {len(passed) - silent}; in {silent} it closed without close_notify, which our end told. "
              "`a / b`: our end ended first / the peer did.", ""]
    lines += [f"- {peer} as {role}: {reason}." for (peer, role), (_first_or_most, reason) in [*CANNOT.items(), *SLOW.items()]]
    lines += [f"- {peer} as {role}: {reason}." for (peer, role), reason in SILENT.items()]
    return "\n".join(lines) + "\n"


class Peers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.results, cls.closes = run()
        cls.table = table(cls.results)
        (Path(os.environ["BUILD_DIR"]) / "peers.md").write_text(cls.table, encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        print(cls.table)

    def test_the_table_has_no_hole(self):
        self.assertEqual(len(self.results), len(PLACES) * len(VERSIONS) * len(CERTIFICATES) * len(SIZES) * len(FIRST))

    def test_few_places_are_not_what_their_columns_say(self):
        self.assertLessEqual(sum(result.startswith("cannot") for result in self.results.values()), MOST_CANNOT)
        self.assertLessEqual(sum(cell.silent for cell in CELLS), MOST_SILENT)
        self.assertLessEqual(sum(cell.shortened for cell in CELLS), MOST_SLOW)

    def test_the_silent_are_silent_with_others_too(self):
        self.assertEqual(self.closes, {(*place, version): place not in SILENT
                                       for place in [("openssl", "client"), ("openssl", "server"), *SILENT] for version in VERSIONS})


def place_test(place):
    def test(self):
        for cell, result in self.results.items():
            if (cell.peer, cell.role) == place:
                with self.subTest(f"{cell.version}, {'with' if cell.certificate else 'without'} certificate, {cell.size.name}, {cell.first} first"):
                    self.assertRegex(result, "^cannot: " if cell.cannot else "^passed")
    return test


for _place in PLACES:
    setattr(Peers, f"test_{'_'.join(_place)}", place_test(_place))

if __name__ == "__main__":
    unittest.main()

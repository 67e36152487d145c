"""Streams of ours and TLS that others wrote: every peer in both roles, both versions, with and without a client's certificate,
writes of one byte and of megabytes, either end ending first.

The run writes what it found as a table, build/PRESET/peers.md, and prints it. A place in it that neither passed nor is
among what a peer cannot do fails the run."""
import concurrent.futures
import dataclasses
import itertools
import os
import random
import traceback
import unittest
from pathlib import Path

import peers
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

# Peer and its role -> what a peer cannot do, by who ends first, with the reason.
CANNOT = {
    ("gnutls-serv", "server", "theirs"): "never ends a connection first in echo mode",
}


# Peers that answer our close_notify by closing without their own.
SILENT = {
    ("gnutls-cli", "client"): "after our close_notify it closes without one of its own",
    ("nginx", "server"): "after our close_notify it closes without one of its own",
}

# How much a peer can be sent in reasonable time.
SLOW = {("gnutls-cli", "client"): (128 << 10, "writes each byte that it gets by a system call: 128 KiB instead of 8 MiB to it")}


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


PLACES = (("openssl", "client"), ("openssl", "server"), ("gnutls-cli", "client"), ("gnutls-serv", "server"), ("curl", "client"),
          ("nginx", "server"), ("Python ssl", "client"), ("Python ssl", "server"), ("JSSE", "client"), ("JSSE", "server"))
CELLS = [Cell(*place, *rest) for place in PLACES for rest in itertools.product(VERSIONS, CERTIFICATES, SIZES, FIRST)]
ROWS = list(dict.fromkeys(cell.row for cell in CELLS))


def judged(exchanges, cell):
    """What the table says of it."""
    reason = CANNOT.get((cell.peer, cell.role, cell.first))
    if reason:
        return f"cannot: {reason}"
    try:
        exchanges[cell.peer, cell.role](cell)
        return "passed"
    except (Failed, OSError, concurrent.futures.TimeoutError) as wrong:
        return f"failed: {wrong or type(wrong).__name__}"
    except Exception:  # a mistake of the test's own is a failure of this place too
        return f"failed: {traceback.format_exc()}"


def run():
    gnutls, python, jsse, nginx = peers.GnutlsServer(), peers.Python(), peers.Jsse(), peers.Nginx()
    exchanges = {
        ("openssl", "client"): peers.openssl_client, ("openssl", "server"): peers.openssl_server,
        ("gnutls-cli", "client"): peers.gnutls_client, ("gnutls-serv", "server"): gnutls,
        ("curl", "client"): peers.curl, ("nginx", "server"): nginx,
        ("Python ssl", "client"): python.client, ("Python ssl", "server"): python.server,
        ("JSSE", "client"): jsse.client, ("JSSE", "server"): jsse.server,
    }
    try:
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() + 1) as pool:
            return dict(zip(CELLS, pool.map(lambda cell: judged(exchanges, cell), CELLS)))
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
    passed = sum(result == "passed" for result in results.values())
    lines += ["", f"{passed} of {len(CELLS)} exchanges passed, each with content compared, both ends ended in order; "
              "`a / b`: our end ended first / the peer did.", ""]
    lines += [f"- {peer} as {role}, when it ends first: {reason}." for (peer, role, _first), reason in CANNOT.items()]
    lines += [f"- {peer} as {role}: {reason}." for (peer, role), reason in SILENT.items()]
    lines += [f"- {peer} as {role}: {reason}." for (peer, role), (_most, reason) in SLOW.items()]
    return "\n".join(lines) + "\n"


class Peers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.results = run()
        cls.table = table(cls.results)
        (Path(os.environ["BUILD_DIR"]) / "peers.md").write_text(cls.table, encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        print(cls.table)

    def test_the_table_has_no_hole(self):
        self.assertEqual(len(self.results), len(PLACES) * len(VERSIONS) * len(CERTIFICATES) * len(SIZES) * len(FIRST))
        for cell, result in self.results.items():
            self.assertTrue(result == "passed" or result.startswith("cannot: "), f"{cell}: {result}")

    def test_what_a_peer_cannot_do_is_a_handful(self):
        self.assertLessEqual(len(CANNOT) + len(SILENT) + len(SLOW), 5)


def row_test(row):
    def test(self):
        for cell, result in self.results.items():
            if cell.row == row and not result.startswith("cannot: "):
                self.assertEqual(result, "passed", f"{cell.size.name}, {cell.first} first")
    return test


for _row in ROWS:
    setattr(Peers, f"test_{'_'.join(map(str, _row[:3]))}{'_certificate' if _row[3] else ''}", row_test(_row))

if __name__ == "__main__":
    unittest.main()

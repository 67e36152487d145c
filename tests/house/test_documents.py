"""Every link in the project's documents leads somewhere: to a file that is there, and to a heading that it has."""
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]*)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def documents():
    """All of the project, without what a build made."""
    found = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True)
    listed = found.stdout.splitlines() or [p.relative_to(ROOT) for p in ROOT.rglob("*.md") if "build" not in p.parts]
    return [ROOT / path for path in listed if (ROOT / path).exists()]


def text(path):
    return FENCED.sub("", path.read_text(encoding="utf-8"))


def anchors(path):
    """What a heading is called in a link: lower case, hyphens for blanks, nothing but letters, digits and those."""
    titles = re.findall(r"^#+ (.*)$", text(path), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def dead(path):
    for target in LINK.findall(text(path)):
        name, _, anchor = target.partition("#")
        if re.match(r"https?:", target):
            continue
        file = path.parent / name if name else path
        if not file.exists():
            yield f"{path.relative_to(ROOT)}: {target}: no such file"
        elif anchor and anchor not in anchors(file):
            yield f"{path.relative_to(ROOT)}: {target}: no such heading"


class Documents(unittest.TestCase):
    def test_no_link_is_dead(self):
        self.assertGreater(len(documents()), 15)
        self.assertEqual([], [complaint for path in documents() for complaint in dead(path)])

    def test_the_reference_is_linked_throughout(self):
        pages = set((ROOT / "abi/reference").glob("*.md"))
        seen, todo = set(), [ROOT / "README.md"]
        while todo:
            path = todo.pop().resolve()
            if path not in seen and path.suffix == ".md":
                seen.add(path)
                todo += [path.parent / target.partition("#")[0] for target in LINK.findall(text(path)) if not re.match(r"https?:|#", target)]
        self.assertEqual([], sorted(map(str, pages - seen)))

    def test_no_heading_is_there_twice(self):
        for path in documents():
            titles = re.findall(r"^## .*$", text(path), re.MULTILINE)
            self.assertEqual(sorted(set(titles)), sorted(titles), path)


if __name__ == "__main__":
    unittest.main()

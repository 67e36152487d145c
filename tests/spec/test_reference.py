"""The reference tells of every entry all that there is to know, and where that comes from."""
import re
import subprocess
import unittest

from support import ROOT

import model

GUIDE = "25.8 25.8.1 25.8.1.1 25.8.1.2 25.8.2 25.8.3 25.8.4 25.8.5 25.8.6 25.8.6.1 25.8.6.2 25.8.6.3 25.8.6.4 25.8.7 25.8.8 25.8.9 25.8.10 25.8.11".split()
SECTION = f"(?:{'|'.join(map(re.escape, GUIDE))})"
PAGE = r"\w+\([1-8]\)"
SOURCES = {
    "a section of the guide": rf"guide {SECTION}(, {SECTION})*(, Others)?",
    "a manual page, OpenSSL's or the system's": rf"{PAGE}(, {PAGE})*(: [A-Z_0-9]+)?",
    "an RFC": r"RFC \d+(, \d+(\.\d+)*)?",
    "a function of LispWorks that the guide does not have": r"lispworks (8\.1 )?[a-z0-9-]+",
    "nothing but this library": "commssl",
}
OF_THE_SYSTEM = {"ciphers(1)", "crle(1)", "dlsym(3)", "errno(3)"}
SHOWN = ("conditions", "handles", "enums", "flags", "constants", "callbacks", "keyword_structs", "functions")
SPEC = model.read(ROOT / "spec")


def plain(markdown):
    """Without links: what a reader reads."""
    return re.sub(r"\[(`[^`]*`)\]\([^)]*\)", r"\1", markdown)


def sections():
    found = {}
    for chapter in SPEC.chapters:
        page = (ROOT / f"abi/reference/{chapter}.md").read_text(encoding="utf-8")
        for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
            name, _, body = part.partition("\n")
            assert name not in found, f"{name} is there twice"
            found[name] = (chapter, plain(body))
    return found


SECTIONS = sections()


def words(doc):
    return " ".join(doc.split())


def owned(function):
    """The results and arguments whose owner has to be said."""
    results = [function.returns] if function.returns else []
    return [one for one in (*function.args, *results) if one.own or one.type in ("str-out", "data-out")]


def rows(function):
    """Each argument's row of the table."""
    found = re.findall(r"^\| `([a-z0-9-]+)` \| (.*) \|$", SECTIONS[function.name][1], re.MULTILINE)
    return dict(found)


class Reference(unittest.TestCase):
    def each(self, *kinds):
        for kind in kinds:
            for one in getattr(SPEC, kind).values():
                with self.subTest(f"{kind}: {one.name}"):
                    yield one, SECTIONS[one.name][1]

    def test_every_entry_has_a_section_and_no_section_is_of_anything_else(self):
        entries = {one.name: one.chapter for kind in SHOWN for one in getattr(SPEC, kind).values()}
        self.assertEqual(entries, {name: chapter for name, (chapter, _) in SECTIONS.items()})

    def test_meaning(self):
        for one, body in self.each(*SHOWN):
            self.assertTrue(body.strip().startswith(words(one.doc)))

    def test_arguments(self):
        for one, _ in self.each("functions", "callbacks"):
            self.assertEqual([arg.name for arg in one.args], list(rows(one)))
            for arg in one.args:
                self.assertIn(words(arg.doc), rows(one)[arg.name])
                self.assertEqual(arg.null == "allowed", "May be nothing." in rows(one)[arg.name])

    def test_keywords_and_their_values(self):
        for one, body in self.each("functions"):
            self.assertEqual(list(one.accepts), re.findall(r"`:([a-z0-9-]+)`", "".join(re.findall(r"^Keywords: Of `[a-z-]+`: (.*)$", body, re.MULTILINE))))
        for one, body in self.each("keyword_structs"):
            self.assertEqual([field.name for field in one.fields], re.findall(r"^\| `:([a-z0-9-]+)` \|", body, re.MULTILINE))
        for one, body in self.each("enums", "flags"):
            self.assertEqual([word for word, *_ in SPEC.words(one)], re.findall(r"^\| `:([a-z0-9-]+)` \|", body, re.MULTILINE))

    def test_returned_value(self):
        for one, body in self.each("functions"):
            told = re.search(r"^Returns: (.*)$", body, re.MULTILINE)[1]
            self.assertIn(words(one.returns.doc) if one.returns else "0, or the number of a condition.", told)

    def test_ownership(self):
        for one, body in self.each("functions"):
            self.assertEqual(len(owned(one)), body.count("Ownership: "))
            for arg in owned(one):
                self.assertIn("Ownership: ", rows(one)[arg.name] if arg in one.args else re.search(r"^Returns: (.*)$", body, re.MULTILINE)[1])
        for one, body in self.each("handles"):
            self.assertIn(f"Released: {f'By `{one.release}`' if one.release else 'Never'}.", body)

    def test_errors(self):
        for one, body in self.each("functions"):
            told = re.search(r"^Conditions: (.*)\.$", body, re.MULTILINE)
            self.assertEqual(list(one.errors), re.findall(r"`([a-z0-9-]+)`", told[1]) if told else [])

    def test_callbacks_and_decisions(self):
        for one, body in self.each("functions"):
            self.assertEqual(list(one.callbacks), re.findall(r"`([a-z0-9-]+)`", "".join(re.findall(r"^Runs callbacks: (.*)$", body, re.MULTILINE))))
            self.assertEqual(list(one.suspends), re.findall(r"`:([a-z0-9-]+)`", "".join(re.findall(r"^Suspended by: (.*)$", body, re.MULTILINE))))

    def test_thread_rule(self):
        for one, body in self.each("functions", "handles"):
            self.assertRegex(body, r"(?m)^Threads: \w.*\.$")

    def test_spellings(self):
        names = [line.split("\t") for line in (ROOT / "abi/names.tsv").read_text(encoding="utf-8").splitlines()[1:]]
        spelt = {row[0]: row[1:6] for row in names if row[-1] == "function"}
        for one, body in self.each("functions"):
            c, openssl, java, ruby, tcl = spelt[one.name]
            expected = [("C", c), ("OpenSSL", openssl), ("Java", java), ("Ruby", ruby), ("Tcl", tcl)]
            self.assertTrue((c or not one.c) and (not one.bindings or java and ruby and tcl))
            self.assertIn(" · ".join(f"{title} `{name}`" for title, name in expected if name), body.splitlines())

    def test_source(self):
        for one, body in self.each("functions", "handles", "conditions", "callbacks", "constants"):
            self.assertIn(f"Source: {one.source}.", body.splitlines())
            for source in one.source.split("; "):
                self.assertTrue(any(re.fullmatch(form, source) for form in SOURCES.values()), f"{source} is none of: {', '.join(SOURCES)}")

    def test_openssl_has_the_manual_pages(self):
        """Of the installed version: a page that only others have is no help to who looks it up."""
        files = subprocess.run(["dpkg", "-L", "libssl-doc"], check=True, capture_output=True, text=True).stdout
        pages = {f"{name}({section})" for name, section in re.findall(r"/man\d/([^/]+)\.(\d)ssl\.gz$", files, re.MULTILINE)}
        self.assertGreater(len(pages), 1000)
        for one, _ in self.each("functions", "handles", "conditions", "callbacks", "constants"):
            self.assertEqual(set(), set(re.findall(PAGE, one.source)) - pages - OF_THE_SYSTEM)

    def test_the_page_of_names_has_them_all(self):
        page = plain((ROOT / "abi/reference/names.md").read_text(encoding="utf-8"))
        for line in (ROOT / "abi/names.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            *names, _ = line.split("\t")
            self.assertIn("| " + " | ".join(f"`{name}`" if name else "" for name in names) + " |", page.splitlines())


if __name__ == "__main__":
    unittest.main()

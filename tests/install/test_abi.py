"""The built library keeps what abi/baseline promised to programs. What only adds is allowed; the other cases show what is not."""
import os
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASELINE = ROOT / "abi/baseline/libcommssl.so.1.abi"
REFUSED = 4  # abidiff's bit for a change; what may change is filtered out before


def abidiff(old, new):
    command = ["abidiff", "--no-added-syms", "--suppressions", ROOT / "abi/baseline/growth.suppr", old, new]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def keywords(tree):
    return next(x for x in tree.iter("class-decl") if x.get("name") == "comm_ssl_keywords" and len(x))


def function(tree, name):
    return next(x for x in tree.iter("function-decl") if x.get("name") == name)


def remove_function(tree):
    for parent in tree.iter():
        for child in [x for x in parent if x.get("name") == "comm_ssl_new"]:
            parent.remove(child)


def remove_last_field(tree):
    found = keywords(tree)
    found.set("size-in-bits", found[-1].get("layout-offset-in-bits"))
    found.remove(found[-1])


class Abi(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def altered(self, alter):
        """The baseline after `alter` changed it."""
        tree = xml.parse(BASELINE)
        alter(tree.getroot())
        tree.write(self.folder / "altered.abi")
        return self.folder / "altered.abi"

    def check_allowed(self, old, new):
        status, report = abidiff(old, new)
        self.assertEqual(0, status, report)

    def check_refused(self, old, new, named):
        status, report = abidiff(old, new)
        self.assertTrue(status & REFUSED, report)
        self.assertIn(named, report)

    def test_the_library_keeps_the_baseline(self):
        built = self.folder / "built.abi"
        with open(built, "w", encoding="utf-8") as file:
            subprocess.run([ROOT / "tools/describe-abi", os.environ["BUILD_DIR"]], check=True, stdout=file)
        self.check_allowed(BASELINE, built)

    def test_the_baseline_knows_public_types_only(self):
        structures = {x.get("name") for x in xml.parse(BASELINE).iter("class-decl") if len(x)}
        self.assertEqual({"comm_crypto_object", "comm_crypto_stack", "comm_host_name", "comm_ssl_ctx", "comm_ssl_or_ctx"},
                         {x for x in structures if not x.endswith("_keywords")})

    def test_a_new_function_is_allowed(self):
        self.check_allowed(self.altered(remove_function), BASELINE)

    def test_a_function_that_went_is_not(self):
        self.check_refused(BASELINE, self.altered(remove_function), "comm_ssl_new")

    def test_a_new_keyword_at_the_end_is_allowed(self):
        self.check_allowed(self.altered(remove_last_field), BASELINE)

    def test_a_keyword_that_went_is_not(self):
        self.check_refused(BASELINE, self.altered(remove_last_field), "data member deletion")

    def test_a_new_keyword_amid_the_others_is_not(self):
        self.check_refused(self.altered(lambda tree: keywords(tree).remove(keywords(tree)[3])), BASELINE, "data member insertion")

    def test_another_type_of_an_argument_is_not(self):
        def alter(tree):
            text, number = function(tree, "comm_ssl_set1_host").findall("parameter")[1], "int32_t"
            text.set("type-id", next(x.get("id") for x in tree.iter("typedef-decl") if x.get("name") == number))

        self.check_refused(BASELINE, self.altered(alter), "comm_ssl_set1_host")


if __name__ == "__main__":
    unittest.main()

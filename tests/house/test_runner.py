"""How tools/test counts: the closing lines of each runner, whole, failed, skipped and missing."""
import unittest
import xml.etree.ElementTree as xml
from contextlib import redirect_stdout
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from io import StringIO
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools/test"


def load():
    loader = SourceFileLoader("runner", str(TOOL))
    module = module_from_spec(spec_from_loader("runner", loader))
    loader.exec_module(module)
    return module


runner = load()
count = runner.count
REPORT = """<testsuite>
<testcase name="engine" status="run"><system-out>All tests passed (2 assertions in 2 test cases)</system-out></testcase>
<testcase name="stream-old" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/><system-out/></testcase>
<testcase name="engine-old" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/><system-out/></testcase>
<testcase name="gone" status="notrun"><skipped message="Unable to find executable"/><system-out/></testcase>
</testsuite>"""
JUNIT = """[         5 tests found           ]
[         {skipped} tests skipped         ]
[         {passed} tests successful      ]
[         {failed} tests failed          ]
"""


class Counts(unittest.TestCase):
    def check(self, runner, text, passed, failed):
        self.assertEqual((passed, failed, None), count(runner, failed == 0, text))

    def test_catch2(self):
        self.check("catch2", "All tests passed (12 assertions in 3 test cases)\n", 3, 0)
        self.check("catch2", "All tests passed (1 assertion in 1 test case)\n", 1, 0)
        self.check("catch2", "test cases:  5 |  3 passed | 2 failed\nassertions: 9 | 7 passed | 2 failed\n", 3, 2)
        self.check("catch2", "test cases: 2 | 2 failed\nassertions: 2 | 2 failed\n", 0, 2)
        self.check("catch2", "test cases: 2 | 1 passed | 1 skipped\n", 1, 1)

    def test_junit(self):
        self.check("junit", JUNIT.format(skipped=0, passed=5, failed=0), 5, 0)
        self.check("junit", JUNIT.format(skipped=1, passed=3, failed=1), 3, 2)

    def test_minitest(self):
        self.check("minitest", "11 runs, 40 assertions, 0 failures, 0 errors, 0 skips\n", 11, 0)
        self.check("minitest", "11 runs, 40 assertions, 1 failures, 2 errors, 3 skips\n", 5, 6)

    def test_tcltest(self):
        self.check("tcltest", "smoke.test:\tTotal\t9\tPassed\t9\tSkipped\t0\tFailed\t0\n", 9, 0)
        self.check("tcltest", "smoke.test:\tTotal\t9\tPassed\t6\tSkipped\t1\tFailed\t2\n", 6, 3)

    def test_unittest(self):
        self.check("unittest", "Ran 4 tests in 0.1s\n\nOK\n", 4, 0)
        self.check("unittest", "Ran 1 test in 0.1s\n\nOK (skipped=1)\n", 0, 1)
        self.check("unittest", "Ran 7 tests in 0.1s\n\nFAILED (failures=1, errors=2, skipped=1)\n", 3, 4)

    def test_a_program_is_one_case(self):
        self.assertEqual((1, 0, None), count("program", True, ""))
        self.assertEqual((0, 1, None), count("program", False, ""))

    def test_a_runner_that_says_nothing_failed(self):
        for name in ("catch2", "junit", "minitest", "tcltest", "unittest"):
            passed, failed, fault = count(name, True, "Segmentation fault\n")
            self.assertEqual((0, 1), (passed, failed), name)
            self.assertIn("says not", fault)

    def test_a_failure_outside_the_cases_counts(self):
        passed, failed, fault = count("catch2", False, "All tests passed (2 assertions in 2 test cases)\n")
        self.assertEqual((2, 1), (passed, failed))
        self.assertIn("outside", fault)

    def test_what_could_not_run_is_named(self):
        runners = dict.fromkeys(("engine", "stream-old", "engine-old", "gone"), "catch2")
        with redirect_stdout(StringIO()):
            passed, failed, missing = runner.summarize(xml.fromstring(REPORT), runners)
        self.assertEqual((2, 1), (passed, failed))
        self.assertEqual("2 passed, 1 failed; 2 could not run here: engine-old, stream-old",
                         runner.closing_line(passed, failed, missing))
        self.assertEqual("2 passed, 1 failed", runner.closing_line(2, 1, []))


if __name__ == "__main__":
    unittest.main()

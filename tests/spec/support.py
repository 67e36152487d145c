"""What the generator's tests share."""
import contextlib
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).resolve().parent / "golden"
GENERATOR = ROOT / "spec/gen"
sys.dont_write_bytecode = True
sys.path.insert(0, str(GENERATOR))


@contextlib.contextmanager
def copy_of_golden():
    """A folder with the golden spec below `spec`, to be spoilt."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(GOLDEN / "spec", Path(folder) / "spec")
        yield Path(folder)

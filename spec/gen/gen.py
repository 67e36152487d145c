"""Renders every generated file from the spec: `gen.py` writes them, `gen.py --check` names what differs."""

import importlib
import os
import sys

import check
import model
from cabi import MARK
from load import SpecError

EMITTERS = ["headers", "names", "json", "reference", "man", "imports", "keywords", "failures", "tests", "swig", "ruby", "tcl", "java"]
WHOLE = ["abi"]  # folders in which every file is generated
MIXED = ["src", "swig", "bindings", "tests"]  # folders in which generated files say so in their first line
APART = ["tests/spec", "abi/baseline"]  # the generator's own expected output; what a release promised

def render(root):
    """All generated files as {path below root: text}; the spec is checked first."""
    spec = model.read(os.path.join(root, "spec"))
    check.check(spec)
    files = {}
    for name in EMITTERS:
        for path, content in importlib.import_module(f"emit_{name}").emit(spec).items():
            if path in files:
                raise SpecError(f"spec/gen/emit_{name}.py:1: {path} is written twice")
            files[path] = content
    return files

def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return None

def strays(root, files):
    """Files that look generated and that no emitter writes."""
    found = []
    for folder in WHOLE + MIXED:
        for parent, folders, names in os.walk(os.path.join(root, folder)):
            below = os.path.relpath(parent, root)
            folders[:] = sorted(one for one in folders
                                if f"{below}/{one}" not in APART and not one.startswith((".", "build")))
            for path in sorted(f"{below}/{name}" for name in names):
                first = (read(os.path.join(root, path)) or "").split("\n", 1)[0]
                if path not in files and (folder in WHOLE or MARK in first):
                    found.append(path)
    return found

def compare(root):
    """Complaints about the files on disk, one a line; empty when they are what the spec says."""
    files, complaints = render(root), []
    for path, content in files.items():
        old = read(os.path.join(root, path))
        if old != content:
            complaints.append(f"{path}: {'missing' if old is None else 'differs from the spec'}")
    return complaints + [f"{path}: stray, nothing in the spec makes it" for path in strays(root, files)]

def write(root):
    """Writes what differs, and answers its paths."""
    written = []
    for path, content in render(root).items():
        target = os.path.join(root, path)
        if read(target) != content:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "w", encoding="utf-8", newline="\n") as file:
                file.write(content)
            written.append(path)
    return written

def main(arguments):
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    if arguments not in ([], ["--write"], ["--check"]):
        sys.exit("usage: gen.py [--write | --check]")
    try:
        lines = compare(root) if arguments == ["--check"] else write(root)
    except SpecError as error:
        sys.exit(str(error))
    print("\n".join(lines), end="\n" if lines else "")
    if arguments == ["--check"] and lines:
        sys.exit("the generated files are not what the spec says: make gen")

if __name__ == "__main__":
    main(sys.argv[1:])

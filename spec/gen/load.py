"""Reads the spec's TOML files and remembers on which line each table, key and list item stands."""

import os
import re
import tomllib

HEADER = re.compile(r"\[([\w.-]+)\]")
KEY = re.compile(r"([\w.-]+)\s*=")

def data(name):
    """A data file that stands beside this one."""
    with open(os.path.join(os.path.dirname(__file__), name), "rb") as file:
        return tomllib.load(file)

class SpecError(Exception):
    """One or more complaints, each as `file:line: message`, one a line."""

class Place:
    """Where something stands in a file; called with keys and indices below it, answers `file:line`."""

    def __init__(self, file, lines, path=()):
        self.file, self.lines, self.path = file, lines, path

    def below(self, *more):
        return Place(self.file, self.lines, self.path + more)

    def __call__(self, *more):
        path = self.path + more
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return f"{self.file}:{self.lines[path[:length]]}"
        return f"{self.file}:1"

def scan(text):
    """Maps (table), (table, key) and (table, key, index) to line numbers; tomllib does not tell them."""
    lines, table, key, index, quoted = {}, "", None, 0, False
    for number, line in enumerate(text.split("\n"), 1):
        if not quoted:
            if match := HEADER.match(line):
                table, key = match[1], None
                lines[(table,)] = number
            elif match := KEY.match(line):
                key, index = match[1], 0
                lines[(table, key)] = number
            elif key and line.lstrip().startswith("{"):
                lines[(table, key, index)] = number
                index += 1
        if line.count('"""') % 2:
            quoted = not quoted
    return lines

def load_file(folder, name):
    """Answers (file as shown, parsed tables, line map)."""
    shown = os.path.join(os.path.basename(os.path.abspath(folder)), name)
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        text = file.read()
    try:
        return shown, tomllib.loads(text), scan(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"(.*) \(at line (\d+), column \d+\)", str(error))
        line, message = (match[2], match[1]) if match else (text.count("\n") + 1, str(error))
        raise SpecError(f"{shown}:{line}: {message}") from None

def order(file):
    chapter = file[1].get("chapter")
    number = chapter.get("order") if isinstance(chapter, dict) else 0
    return (number if isinstance(number, int) else 0, file[0])

def load(folder):
    """Yields (table kind, name, data, place) for every table, chapters in their order, tables as they stand."""
    files = [load_file(folder, name) for name in os.listdir(folder) if name.endswith(".toml")]
    for shown, tables, lines in sorted(files, key=order):
        for kind, data in tables.items():
            if kind in ("library", "chapter"):
                yield kind, os.path.basename(shown).removesuffix(".toml"), data, Place(shown, lines, (kind,))
                continue
            for name, entry in data.items() if isinstance(data, dict) else [("", data)]:
                table = (f"{kind}.{name}",)
                place = Place(shown, lines, table if table in lines else (kind, name) if name else ("", kind))
                if not isinstance(entry, dict):
                    raise SpecError(f'{place()}: "{name or kind}" is no table')
                yield kind, name, entry, place

"""Pieces of text, most of them C, that several emitters share."""

import string
import textwrap

from load import data

MARK = "generated from spec/; do not edit: make gen"
C_MARK = f"/* {MARK} */"
C_HEAD = [C_MARK, "/* clang-format off */"]

PARTS = {name: string.Template(part) for name, part in data("parts.toml").items()}

def part(piece, /, **values):
    """The lines of a piece of parts.toml; a value is a text or its lines."""
    values = {key: "\n".join(value) if isinstance(value, list) else value for key, value in values.items()}
    return PARTS[piece].substitute(values).splitlines()

def each(render, model, entries):
    """The lines of all entries."""
    return [line for one in entries for line in render(model, one)]

def indented(lines, by=4):
    return [" " * by + line if line else line for line in lines]

def wrap(paragraph, width, first="", rest=""):
    paragraph = " ".join(paragraph.split())
    return textwrap.wrap(paragraph, width, initial_indent=first, subsequent_indent=rest,
                         break_long_words=False, break_on_hyphens=False)

def comment(*paragraphs):
    """A C comment; what follows the first paragraph hangs below it."""
    lines = [line for i, one in enumerate(paragraphs) for line in wrap(one, 110, "   ", "     " if i else "   ")]
    lines[0] = "/* " + lines[0].lstrip()
    lines[-1] += " */"
    return lines

def typed(kind, name):
    """A declarator of a C type: of `int (*)(SSL *)` and `f` it is `int (*f)(SSL *)`."""
    if "(*)" in kind:
        return kind.replace("(*)", f"(*{name})", 1)
    return kind + ("" if kind.endswith("*") else " ") + name

def prototype(head, params, tail=";", none="void", width=110):
    """`head(params)tail`, on several lines when one is too long; lines break after commas only."""
    lines, line = [], head + "("
    for index, param in enumerate(params or [none]):
        piece = str(param) + (", " if index + 1 < len(params) else ")" + tail)
        if len(line) + len(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = "    "
        line += piece
    return lines + [line]

def text(lines):
    return "\n".join(lines) + "\n"

def table(rows):
    """A file of C initialisers: a row of fields each."""
    return text(C_HEAD + [f"{{ {', '.join(map(str, row))} }}," for row in rows])

def quoted(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

"""Pieces of C text that several emitters share."""

import textwrap

MARK = "generated from spec/; do not edit: make gen"
C_MARK = f"/* {MARK} */"
C_HEAD = [C_MARK, "/* clang-format off */"]

def comment(*paragraphs):
    """A C comment; what follows the first paragraph hangs below it."""
    lines = []
    for paragraph in paragraphs:
        text = " ".join(paragraph.split())
        lines += textwrap.wrap(text, 110, initial_indent="   ", subsequent_indent="   " if not lines else "     ",
                               break_long_words=False, break_on_hyphens=False)
    lines[0] = "/* " + lines[0].lstrip()
    lines[-1] += " */"
    return lines

def typed(kind, name):
    """A declarator of a C type: of `int (*)(SSL *)` and `f` it is `int (*f)(SSL *)`."""
    if "(*)" in kind:
        return kind.replace("(*)", f"(*{name})", 1)
    return kind + ("" if kind.endswith("*") else " ") + name

def prototype(head, params, tail=";"):
    """`head(params)tail`, on several lines when one is too long; lines break after commas only."""
    lines, line = [], head + "("
    for index, param in enumerate(params or ["void"]):
        piece = str(param) + (", " if index + 1 < len(params) else ")" + tail)
        if len(line) + len(piece.rstrip()) > 110:
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

"""abi/man: the reference as manual pages, one for each entry, and an overview."""

import re

from cabi import MARK, prototype, text, wrap
from emit_reference import WORDS, Page

def roff(words):
    """Lines of running text: names in backquotes become bold, and nothing is taken for a request."""
    words = re.sub(r"`([^`]*)`", r"\\fB\1\\fP", words.replace("\\", "\\e").replace("-", "\\-"))
    return [("\\&" if line[0] in ".'" else "") + line for line in wrap(words, 110)]

class Manual(Page):
    spelt = (("OpenSSL", "openssl"),)

    def c_name(self, one):
        code = one.name in self.model.conditions or one.name in self.model.constants
        return self.model.c_constant(one.name) if code else self.model.c(one.name)

    def link(self, name):
        one = self.entries.get(name)
        return f"`{self.c_name(one)}`(3)" if one and getattr(one, "c", True) else f"`{name}`"

    def title(self, name, doc):
        library, line = self.model.library, re.split(r"\.\s|\.$", " ".join(doc.split()))[0]
        head = [f'.\\" {MARK}', f'.TH {name} 3 "" "{library.name} {library.version}"', ".nh", ".ad l"]
        return [*head, ".SH NAME", " ".join(roff(f"{name} - {line}"))]

    def section(self, name, doc=""):
        return self.paragraph(doc, name)

    def paragraph(self, doc, heading=""):
        return ([f".SH {heading.upper()}" if heading else ".PP"] + roff(self.prose(doc))) if doc else []

    def code(self, head, params):
        return [".nf", *prototype(head, params, width=72), ".fi"]

    def table(self, header, body):
        """A list: what it is about, and what that means."""
        return [line for first, *more, last in body for line in (
            ".TP", *roff(f"{first} ({', '.join(filter(None, more))})" if more else first), *roff(last))]

    def begin(self, one, spellings, code):
        include = [".SH SYNOPSIS", f"#include <{self.model.library.name}.h>", ".PP"]
        return (self.title(self.c_name(one), one.doc) + (include + code if code else [])
                + self.section("Description", one.doc) + self.paragraph(spellings))

def emit(model):
    manual = Manual(model)
    pages = {model.library.name: manual.overview()}
    for kind, method in WORDS["shown"].items():
        entries = [one for one in getattr(model, kind).values() if getattr(one, "c", True)]
        pages |= {manual.c_name(one): getattr(manual, method)(one) for one in entries}
    return {f"abi/man/man3/{name}.3": text(lines) for name, lines in pages.items()}

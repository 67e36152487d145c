"""abi/reference: a page a chapter, a section an entry; a page of all names; a page of the systems."""

import re

from cabi import MARK, part, prototype, text, typed
from emit_imports import paths
from emit_names import COLUMNS, rows
from load import data
from model import Flags

WORDS = data("words.toml")
BINDINGS = (("Java", "java"), ("Ruby", "ruby"), ("Tcl", "tcl"))

def told(what, value, end="."):
    """A sentence, where there is something to tell."""
    return f"{what}{value}{end}" if value else ""

def listed(names, colon="", what=""):
    return told(what, ", ".join(f"`{colon}{name}`" for name in names))

def argument(one):
    """What an argument means, and whose it is."""
    return " ".join(filter(None, [one.doc, "May be nothing." if one.null == "allowed" else "",
                                  told("Ownership: ", WORDS["own"].get(one.own or one.type)),
                                  f"Largest: {one.max}." if one.max is not None else ""]))

def facts(model, one):
    """(heading, text) of all that is to be said of a function besides its meaning and its arguments."""
    returns = "0, or the number of a condition."
    if one.returns:
        returns = one.returns.doc + told(" Ownership: ", WORDS["own"].get(one.returns.own))
    found = [("Keywords", listed(one.accepts, ":", f"Of `{one.keywords}`: ")), ("Returns", returns),
             ("Conditions", listed(one.errors)), ("Waits", told("", WORDS["waits"][one.blocking])),
             ("Runs callbacks", listed(one.callbacks)), ("Suspended by", listed(one.suspends, ":")),
             ("Closes", "What was borrowed from it." if one.closes else ""),
             ("Threads", told("", one.threads or model.handles[one.on].threads)), ("Obsolete", one.obsolete),
             ("Since", f"{one.since}{'' if one.bindings else ', for C only'}.")]
    return [(heading, value[:1].upper() + value[1:]) for heading, value in found if value]

class Page:
    """Sections in Markdown; their text is that of the spec, with names in backquotes."""

    spelt = (("C", "c"), ("OpenSSL", "openssl"), *BINDINGS)

    def __init__(self, model, here=""):
        self.model, self.here = model, here
        self.spellings = {(row[-1], row[0].removeprefix(":")): dict(zip(COLUMNS, row)) for row in rows(model)}
        self.entries = {name: one for kind in WORDS["shown"] for name, one in getattr(model, kind).items()}

    def link(self, name):
        page = self.entries[name].chapter if name in self.entries else ""
        return f"[`{name}`]({'' if page == self.here else page + '.md'}#{name.lower()})" if page else f"`{name}`"

    def prose(self, doc):
        """A doc, its mentions of entries made links; single words only where they are nothing else."""
        mention = r"`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`"
        return re.sub(mention, lambda match: self.link(match[1]), " ".join(doc.split()))

    def title(self, name, doc):
        return [f"# {name}", "", *self.paragraph(doc)]

    def section(self, name, doc=""):
        return [f"## {name}", "", *self.paragraph(doc)]

    def paragraph(self, doc, heading=""):
        return [told("", heading, ": ") + self.prose(doc), ""] if doc else []

    def code(self, head, params):
        return ["```c", *prototype(head, params), "```", ""]

    def table(self, header, body):
        rows = [header, ["---"] * len(header), *body] if body else []
        return [f"| {' | '.join(row)} |" for row in rows] + [""] * bool(body)

    def begin(self, one, spellings, code):
        return self.section(one.name, one.doc) + self.paragraph(spellings) + code

    def entry(self, one, *facts, code=(), table=(), kind=""):
        """A section; `kind` is that of its spellings, where it shows them."""
        row = self.spellings[kind, one.name.lower()] if kind else {}
        spellings = " · ".join(f"{title} `{row[key]}`" for title, key in self.spelt if row.get(key))
        lines = self.begin(one, spellings, list(code)) + list(table)
        for heading, found in (*facts, ("Source", told("", getattr(one, "source", "")))):
            lines += self.paragraph(found, heading)
        return lines

    def arguments(self, args):
        default = "Default in the languages: `"
        return self.table(["argument", "type", "", "meaning"], [
            [f"`{one.name}`", self.link(one.type), one.dir,
             self.prose(f"{argument(one)} {told(default, one.default, '`.')}")] for one in args])

    def function(self, one):
        returned, params = self.model.c_signature(one)
        code = self.code(typed(returned, self.model.c(one.name)), params) if one.c else []
        return self.entry(one, *facts(self.model, one), code=code, table=self.arguments(one.args), kind="function")

    def handle(self, one):
        released = f"By `{one.release}`." if one.release else "Never."
        return self.entry(one, ("Threads", f"{one.threads}."), ("Released", released), kind="handle")

    def condition(self, one):
        kinds = [name for name, other in self.model.conditions.items() if other.parent == one.name]
        exact = " No condition has exactly this type." if one.abstract else ""
        return self.entry(
            one, ("A kind of", listed([one.parent] * bool(one.parent))), ("Its kinds", listed(kinds)),
            ("Status", f"{one.status}.{exact}"), ("Base classes", f"Java `{one.java}`, Ruby `{one.ruby}`."),
            kind="condition")

    def callback(self, one):
        returned, params = self.model.c_callback(one)
        declared = self.code(f"typedef {returned} (*{self.model.c(one.name)})", params)
        return self.entry(one, ("Called", f"{one.called}, in {WORDS['runs_on'][one.runs_on]}."), code=declared,
                          table=self.arguments(one.args))

    def enum(self, one):
        """An enum or flags: a table of its keywords or bits."""
        languages, body = [both for both in self.spelt if both in BINDINGS], []
        for name, c, number, doc in self.model.words(one):
            spelt = [f"`{self.spellings['keyword', name][key]}`" for _, key in languages]
            body.append([f"`:{name}`", f"`{c}`", number, *spelt, self.prose(doc)])
        header = ["bit" if isinstance(one, Flags) else "keyword", "C", "value", *(title for title, _ in languages)]
        bits = told("Any bits of `", getattr(one, "flags", ""), "`.")
        return self.entry(one, ("Or", bits), table=self.table([*header, "meaning"], body))

    def keyword_struct(self, one):
        body = [[f"`:{field.name}`", self.link(field.type), self.prose(field.doc)] for field in one.fields]
        return self.entry(one, table=self.table(["keyword", "type", "meaning"], body))

    def constant(self, one):
        shown = ", ".join(f"{row.value:#x} since {row.since or 'ever'}" for row in one.by_version)
        value = f"{shown}; ask `openssl-constant`" if one.value is None else f"{one.value:#x}"
        return self.entry(one, ("Value", f"{value}."), kind="constant")

    def chapter(self):
        model, about = self.model, self.model.chapters[self.here]
        lines = self.title(about.title, about.doc)
        for kind, method in WORDS["shown"].items():
            for one in model.of_chapter(getattr(model, kind), self.here):
                lines += getattr(self, method)(one)
        imports = [[f"`{one.name}`", one.class_, one.lib, one.doc or "-"]
                   for one in model.of_chapter(model.imports, self.here)]
        things = [[f"`{one.name}`", self.link(one.handle), self.prose(one.doc), one.source]
                  for one in model.of_chapter(model.pems, self.here)]
        lines += self.table(["thing in PEM", "handle", "meaning", "source"], things)
        commands = [[f"`{one.name}`", one.command.on, one.command.number or "-", one.command.text or "-"]
                    for one in model.of_chapter(model.constants, self.here) if one.command]
        lines += self.table(["command", "handle", "number", "text"], commands)
        return lines + self.table(["import", "class", "library", "note"], imports)

    def overview(self, pages=""):
        """The library, and all that it has, by chapter."""
        lines = self.title(self.model.library.name, self.model.library.doc) + self.paragraph(pages, "Pages")
        for one in self.model.library.about:
            lines += self.paragraph(one.doc, one.title)
        for chapter in self.model.chapters.values():
            entries = [(self.link(name), self.prose(re.split(r"\.\s|\.$", one.doc)[0] + "."))
                       for name, one in self.entries.items() if one.chapter == chapter.name]
            lines += self.section(chapter.title, chapter.doc) + self.table(["entry", "meaning"], entries)
        return lines

    def names(self):
        """Every name in each language."""
        lines, found = self.title("Names", ""), rows(self.model)
        for kind in dict.fromkeys(row[-1] for row in found):
            body = [[self.link(row[0]), *(f"`{name}`" if name else "" for name in row[1:-1])]
                    for row in found if row[-1] == kind]
            lines += self.section(kind.capitalize() + "s") + self.table(["Lisp", *(title for title, _ in self.spelt)], body)
        return lines

    def platforms(self):
        """What is tried on each system, and how it gets OpenSSL."""
        lines = self.title("Where OpenSSL is", " ".join(part("reference-platforms")))
        for one in self.model.platforms.values():
            libraries, *files = paths(one).values()
            lines += self.section(one.name, one.availability)
            lines += self.paragraph(listed(libraries) or "None.", "Library path")
            lines += self.table(["`-lssl`", "`-lcrypto`", "`-lssl`, 32 bits", "`-lcrypto`, 32 bits"],
                                [[f"`{file}`" for file in row] for row in zip(*files)])
        return lines

def emit(model):
    pages = {name: Page(model, name).chapter() for name in model.chapters}
    pages |= {"names": Page(model).names(), "platforms": Page(model).platforms()}
    links = [f"[{lines[0].lstrip('# ')}]({name}.md)" for name, lines in pages.items()]
    pages["index"] = Page(model).overview(", ".join(links) + ".")
    return {f"abi/reference/{name}.md": text([f"<!-- {MARK} -->", *lines[:-1]]) for name, lines in pages.items()}

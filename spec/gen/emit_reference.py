"""abi/reference: a page a chapter, a section an entry."""

import re

from cabi import MARK, prototype, text, typed
from emit_names import COLUMNS, rows
from model import Flags

OWN = {"take": "the call takes it over", "give": "the caller's, to be released", "borrow": "borrowed",
       "hold": "held until the call's work is complete"}
WAITS = {"no": "", "yes": "It may wait.", "step": "A step: it never waits."}
RUNS_ON = {"caller": "the thread that made the call", "loop": "the collection's thread"}
SPELT = (("C", "c"), ("OpenSSL", "openssl"), ("Java", "java"), ("Ruby", "ruby"), ("Tcl", "tcl"))
# The kinds of entries in the order of a page: tables of the model, and the methods of Page that show their entries.
SHOWN = {"conditions": "condition", "handles": "handle", "enums": "enum", "flags": "enum", "constants": "constant",
         "callbacks": "callback", "keyword_structs": "keyword_struct", "functions": "function"}
LINKED = ("functions", "handles", "conditions", "callbacks", "enums", "flags", "keyword_structs")

def table(header, body):
    rule = "|".join("---" for _ in header)
    return [f"| {' | '.join(header)} |", f"|{rule}|"] + [f"| {' | '.join(row)} |" for row in body] + [""]

def section(title, header, body):
    return [f"## {title}", "", *table(header, body)] if body else []

def code(head, params):
    return ["```c", *prototype(head, params), "```", ""]

def keywords(names):
    return ", ".join(f"`:{name}`" for name in names)

def told(what, value, end="."):
    """A paragraph, where there is something to tell."""
    return f"{what}{value}{end}" if value else ""

class Page:
    def __init__(self, model, here):
        self.model, self.here = model, here
        self.spelt = {(row[-1], row[0].removeprefix(":")): dict(zip(COLUMNS, row)) for row in rows(model)}
        self.pages = {name: one.chapter for kind in LINKED for name, one in getattr(model, kind).items()}

    def link(self, name):
        page = self.pages.get(name)
        return f"[`{name}`]({'' if page == self.here else page + '.md'}#{name})" if page else f"`{name}`"

    def links(self, names):
        return ", ".join(map(self.link, names))

    def prose(self, doc):
        """A doc, its mentions of entries made links; single words only where they are nothing else."""
        mention = r"`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`"
        return re.sub(mention, lambda match: self.link(match[1]), " ".join(doc.split()))

    def entry(self, one, *paragraphs, kind=""):
        """A section; `kind` is that of its spellings, where it shows them."""
        lines = [f"## {one.name}", "", self.prose(one.doc), ""]
        if kind:
            row = self.spelt[kind, one.name.lower()]
            lines += [" · ".join(f"{title} `{row[key]}`" for title, key in SPELT if row[key]), ""]
        for paragraph in paragraphs:
            lines += paragraph if isinstance(paragraph, list) else [paragraph, ""] if paragraph else []
        return lines + ([f"Source: {one.source}.", ""] if getattr(one, "source", "") else [])

    def arguments(self, args):
        body = []
        for one in args:
            notes = [self.prose(one.doc), "May be nothing." if one.null == "allowed" else "",
                     told("Ownership: ", OWN.get(one.own)), told("Default in the languages: `", one.default, "`."),
                     f"Largest: {one.max}." if one.max is not None else ""]
            body.append([f"`{one.name}`", self.link(one.type), one.dir, " ".join(filter(None, notes))])
        return table(["argument", "type", "", "meaning"], body) if body else []

    def function(self, one):
        returned, params = self.model.c_signature(one)
        answers = "A status: 0, or the number of a condition."
        if one.returns:
            answers = self.prose(one.returns.doc) + told(" Ownership: ", OWN.get(one.returns.own))
        return self.entry(
            one, code(typed(returned, self.model.c(one.name)), params), self.arguments(one.args),
            told(f"Keywords, of {self.link(one.keywords)}: ", keywords(one.accepts)), f"Answers: {answers}",
            told("Conditions: ", self.links(one.errors)), WAITS[one.blocking],
            told("Callbacks that may run inside it: ", self.links(one.callbacks)),
            told("Decisions that may suspend it: ", keywords(one.suspends)),
            "Handles borrowed from it die with this call." if one.closes else "",
            f"Threads: {self.prose(one.threads or self.model.handles[one.on].threads)}.",
            "" if one.bindings else "For C only.", told("Obsolete: ", one.obsolete, ""), f"Since {one.since}.",
            kind="function")

    def handle(self, one):
        ends = f"Released by {self.link(one.release)}." if one.release else "Never released."
        return self.entry(one, f"Threads: {self.prose(one.threads)}.", ends, kind="handle")

    def condition(self, one):
        kinds = [name for name, other in self.model.conditions.items() if other.parent == one.name]
        return self.entry(
            one, f"A kind of {self.link(one.parent)}." if one.parent else "", told("Its kinds: ", self.links(kinds)),
            f"Status {one.status}.", "No condition has exactly this type." if one.abstract else "",
            f"Base classes: Java `{one.java}`, Ruby `{one.ruby}`.", kind="condition")

    def callback(self, one):
        returned, params = self.model.c_callback(one)
        declared = code(f"typedef {returned} (*{self.model.c(one.name)})", params)
        return self.entry(one, declared, self.arguments(one.args), f"Called {one.called}, in {RUNS_ON[one.runs_on]}.")

    def enum(self, one):
        """An enum or flags: a table of its keywords or bits."""
        body = []
        for name, c, number, doc in self.model.words(one):
            spelt = self.spelt["keyword", name]
            java, ruby, tcl = (f"`{spelt[key]}`" for key in ("java", "ruby", "tcl"))
            body.append([f"`:{name}`", f"`{c}`", number, java, ruby, tcl, self.prose(doc)])
        header = ["bit" if isinstance(one, Flags) else "keyword", "C", "value", "Java", "Ruby", "Tcl", "meaning"]
        bits = getattr(one, "flags", "")
        return self.entry(one, table(header, body), f"Or any bits of {self.link(bits)}." if bits else "")

    def keyword_struct(self, one):
        body = [[f"`:{field.name}`", self.link(field.type), self.prose(field.doc)] for field in one.fields]
        return self.entry(one, table(["keyword", "type", "meaning"], body))

    def constant(self, one):
        shown = ", ".join(f"{row.value:#x} since {row.since or 'ever'}" for row in one.by_version)
        value = f"{shown}; ask {self.link('openssl-constant')}" if one.value is None else f"{one.value:#x}"
        return self.entry(one, f"Value {value}.", kind="constant")

    def text(self):
        model, chapter = self.model, self.model.chapters[self.here]
        lines = [f"<!-- {MARK} -->", f"# {chapter.title}", "", self.prose(chapter.doc), ""]
        for kind, method in SHOWN.items():
            for one in model.of_chapter(getattr(model, kind), self.here):
                lines += getattr(self, method)(one)
        imports = [[f"`{one.name}`", one.class_, one.lib, one.doc or "-"]
                   for one in model.of_chapter(model.imports, self.here)]
        platforms = [[one.name, one.availability, ", ".join(f"`{name}`" for name in one.files.ssl) or "-"]
                     for one in model.of_chapter(model.platforms, self.here)]
        things = [[f"`{one.name}`", self.link(one.handle), self.prose(one.doc), one.source]
                  for one in model.of_chapter(model.pems, self.here)]
        lines += section("Things in PEM", ["thing", "handle", "meaning", "source"], things)
        lines += section("Imports", ["name", "class", "library", "note"], imports)
        return text((lines + section("Platforms", ["system", "OpenSSL", "files of -lssl"], platforms))[:-1])

def index(model):
    page, library = Page(model, ""), model.library
    lines = [f"<!-- {MARK} -->", f"# {library.name} {library.version}", "", library.doc, ""]
    for chapter in model.chapters.values():
        names = [name for name, where in page.pages.items() if where == chapter.name]
        lines += [f"## [{chapter.title}]({chapter.name}.md)", "", page.links(names), ""]
    return text(lines[:-1])

def emit(model):
    return {"abi/reference/index.md": index(model)} | {
        f"abi/reference/{name}.md": Page(model, name).text() for name in model.chapters}

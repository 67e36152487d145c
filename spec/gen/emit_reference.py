"""abi/reference: a page a chapter, a section an entry."""

import re

from cabi import MARK, prototype, text
from emit_names import COLUMNS, rows

OWN = {"take": "the call takes it over", "give": "the caller's, to be released", "borrow": "borrowed",
       "hold": "held until the call's work is complete"}
SPELT = (("C", "c"), ("OpenSSL", "openssl"), ("Java", "java"), ("Ruby", "ruby"), ("Tcl", "tcl"))

class Pages:
    def __init__(self, model):
        self.model, self.spelt = model, {(row[-1], row[0].removeprefix(":")): row for row in rows(model)}
        tables = (model.functions, model.handles, model.conditions, model.callbacks, model.enums, model.flags, model.keyword_structs)
        self.pages = {name: one.chapter for table in tables for name, one in table.items()}
        self.keywords = {name: one.chapter for name, one in model.keywords.items()}

    def link(self, name, here, shown=None):
        page = self.pages.get(name)
        shown = f"`{shown or name}`"
        return f"[{shown}]({'' if page == here else page + '.md'}#{name})" if page else shown

    def prose(self, doc, here):
        """A doc, its mentions of entries made links; single words only where they are nothing else."""
        return re.sub(r"`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`", lambda match: self.link(match[1], here), " ".join(doc.split()))

    def links(self, names, here):
        return ", ".join(self.link(name, here) for name in names)

    def spellings(self, kind, name):
        row = dict(zip(COLUMNS, self.spelt[(kind, name)]))
        return [" · ".join(f"{title} `{row[key]}`" for title, key in SPELT if row[key]), ""]

    def entry(self, one, here, *paragraphs):
        lines = [f"## {one.name}", "", self.prose(one.doc, here), ""]
        for paragraph in paragraphs:
            lines += paragraph if isinstance(paragraph, list) else [paragraph, ""] if paragraph else []
        return lines + ([f"Source: {one.source}.", ""] if getattr(one, "source", "") else [])

    def table(self, header, body):
        rule = "|".join("---" for _ in header)
        return [f"| {' | '.join(header)} |", f"|{rule}|"] + [f"| {' | '.join(row)} |" for row in body] + [""]

    def arguments(self, args, here):
        body = []
        for one in args:
            notes = [self.prose(one.doc, here)]
            notes += ["May be nothing."] if one.null == "allowed" else []
            notes += [f"Ownership: {OWN[one.own]}."] if one.own else []
            notes += [f"Default in the languages: `{one.default}`."] if one.default else []
            notes += [f"Largest: {one.max}."] if one.max is not None else []
            body.append([f"`{one.name}`", self.link(one.type, here), one.dir, " ".join(notes)])
        return self.table(["argument", "type", "", "meaning"], body) if body else []

    def function(self, one, here):
        model = self.model
        returned, params = model.c_signature(one)
        code = ["```c", *prototype(f"{returned}{'' if returned.endswith('*') else ' '}{model.c(one.name)}", params), "```", ""]
        answers = "A status: 0, or the number of a condition."
        if one.returns:
            answers = self.prose(one.returns.doc, here) + (f" Ownership: {OWN[one.returns.own]}." if one.returns.own else "")
        threads = one.threads or model.handles[one.on].threads
        waits = {"no": "", "yes": "It may wait.", "step": "A step: it never waits."}[one.blocking]
        paragraphs = [
            f"Keywords, of {self.link(one.keywords, here)}: {', '.join(f'`:{name}`' for name in one.accepts)}." if one.keywords else "",
            f"Answers: {answers}", f"Conditions: {self.links(one.errors, here)}." if one.errors else "", waits,
            f"Callbacks that may run inside it: {self.links(one.callbacks, here)}." if one.callbacks else "",
            f"Decisions that may suspend it: {', '.join(f'`:{name}`' for name in one.suspends)}." if one.suspends else "",
            "Handles borrowed from it die with this call." if one.closes else "",
            f"Threads: {self.prose(threads, here)}.", "For C only." if not one.bindings else "",
            f"Obsolete: {one.obsolete}" if one.obsolete else "", f"Since {one.since}."]
        return self.entry(one, here, self.spellings("function", one.name), code, self.arguments(one.args, here), *paragraphs)

    def handle(self, one, here):
        ends = f"Released by {self.link(one.release, here)}." if one.release else "Never released."
        threads = f"Threads: {self.prose(one.threads, here)}."
        return self.entry(one, here, self.spellings("handle", one.name), threads, ends)

    def condition(self, one, here):
        kinds = [name for name, other in self.model.conditions.items() if other.parent == one.name]
        return self.entry(
            one, here, self.spellings("condition", one.name), f"A kind of {self.link(one.parent, here)}." if one.parent else "",
            f"Its kinds: {self.links(kinds, here)}." if kinds else "", f"Status {one.status}.",
            "No condition has exactly this type." if one.abstract else "", f"Base classes: Java `{one.java}`, Ruby `{one.ruby}`.")

    def callback(self, one, here):
        returned, params = self.model.c_callback(one)
        code = ["```c", *prototype(f"typedef {returned} (*{self.model.c(one.name)})", params), "```", ""]
        where = {"caller": "the thread that made the call", "loop": "the collection's thread"}[one.runs_on]
        return self.entry(one, here, code, self.arguments(one.args, here), f"Called {one.called}, in {where}.")

    def words(self, title, words, here):
        """A table of keywords or bits: (name, value, doc) each."""
        body = []
        for name, value, doc in words:
            row = self.spelt[("keyword", name)]
            body.append([f"`{row[0]}`", f"`{row[1]}`", value, *(f"`{row[column]}`" for column in (3, 4, 5)), self.prose(doc, here)])
        return self.table([title, "C", "value", "Java", "Ruby", "Tcl", "meaning"], body)

    def enum(self, one, here):
        more = f"Or any bits of {self.link(one.flags, here)}." if one.flags else ""
        words = [self.model.keywords[name] for name in one.keywords]
        return self.entry(one, here, self.words("keyword", [(word.name, str(word.value), word.doc) for word in words], here), more)

    def flag(self, one, here):
        return self.entry(one, here, self.words("bit", [(bit.keyword, f"{bit.value:#x}", bit.doc) for bit in one.bits], here))

    def keyword_struct(self, one, here):
        body = [[f"`:{field.name}`", self.link(field.type, here), self.prose(field.doc, here)] for field in one.fields]
        return self.entry(one, here, self.table(["keyword", "type", "meaning"], body))

    def constant(self, one, here):
        if one.value is not None:
            values = f"Value {one.value:#x}."
        else:
            shown = ", ".join(f"{row.value:#x} since {row.since or 'ever'}" for row in one.by_version)
            values = f"Value {shown}; ask {self.link('openssl-constant', here)}."
        return self.entry(one, here, self.spellings("constant", one.name.lower()), values)

    def imports(self, chapter):
        model = self.model
        body = [[f"`{one.name}`", one.class_, one.lib, one.doc or "-"] for one in model.of_chapter(model.imports, chapter)]
        lines = ["## Imports", "", *self.table(["name", "class", "library", "note"], body)] if body else []
        body = [[one.name, one.availability, ", ".join(f"`{name}`" for name in one.files.ssl) or "-"]
                for one in model.of_chapter(model.platforms, chapter)]
        return lines + (["## Platforms", "", *self.table(["system", "OpenSSL", "files of -lssl"], body)] if body else [])

    def page(self, chapter):
        model, here = self.model, chapter.name
        lines = [f"<!-- {MARK} -->", f"# {chapter.title}", "", self.prose(chapter.doc, here), ""]
        for table, render in ((model.conditions, self.condition), (model.handles, self.handle), (model.enums, self.enum),
                              (model.flags, self.flag), (model.constants, self.constant), (model.callbacks, self.callback),
                              (model.keyword_structs, self.keyword_struct), (model.functions, self.function)):
            for one in model.of_chapter(table, here):
                lines += render(one, here)
        return text((lines + self.imports(here))[:-1])

    def index(self):
        lines = [f"<!-- {MARK} -->", f"# {self.model.library.name} {self.model.library.version}", "", self.model.library.doc, ""]
        for chapter in self.model.chapters.values():
            names = [name for name, page in self.pages.items() if page == chapter.name]
            lines += [f"## [{chapter.title}]({chapter.name}.md)", "", ", ".join(self.link(name, "") for name in names), ""]
        return text(lines[:-1])

def emit(model):
    pages = Pages(model)
    return {"abi/reference/index.md": pages.index()} | {f"abi/reference/{one.name}.md": pages.page(one) for one in model.chapters.values()}

"""The cross rules: what one table says must fit what the others say."""

import re

import names
from load import SpecError
from model import BUILTINS, STRUCTS, Callback, Enum, Flags, Handle

LISP = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*$")
C_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*$")
VERSION = re.compile(r"\d+(\.\d+){1,2}$")
PLACEHOLDER = re.compile(r"\b(TODO|TBD|XXX|FIXME|placeholder)\b", re.IGNORECASE)
MENTION = re.compile(r"`(:?)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)`")
ONLY_IN = ("str", "bytes", "list:str", "seconds", "ssl-or-ctx", "ssl-ctx", "host-name")
ONLY_OUT = ("str-out", "bytes-out")
RESERVED = ("COMM_API", "COMM_CALL", "COMM_BUILD", "COMM_STATIC", "COMM_NIL_SECONDS")
CLASS_KEYS = {"renamed": ("names",), "ctrl": ("via", "cmd", "larg", "parg"), "noop": ("value",), "composite": ("uses",)}
MAY_HAVE = {"fallback": ("uses",)}


def numbers(version):
    return [int(part) for part in version.split(".")]


class Checker:
    def __init__(self, model):
        self.model, self.problems = model, []
        functions = model.functions.values()
        self.fields = {one.name for struct in model.keyword_structs.values() for one in struct.fields}
        self.bits = {bit.keyword for flags in model.flags.values() for bit in flags.bits}
        self.accepted = {(one.keywords, name) for one in functions for name in one.accepts}
        self.signalled = {name for one in functions for name in one.errors}
        self.imported = {name for one in functions for name in one.calls}
        self.imported |= {name for one in model.imports.values() for name in (*one.uses, one.via)}
        self.callbacks = {one.type for entry in functions for one in entry.args}
        self.callbacks |= {one.type for struct in model.keyword_structs.values() for one in struct.fields}
        self.entries = {*model.names, *model.functions, *model.conditions, *model.handles, *model.callbacks, *model.enums,
                        *model.flags, *model.keyword_structs, *BUILTINS, *STRUCTS}

    def need(self, holds, place, what, message):
        if not holds:
            self.problems.append(f"{place}: {what}: {message}")
        return holds

    def unique(self, values, message):
        """values: (value, place, what) triples."""
        seen = {}
        for value, place, what in values:
            self.need(value not in seen, place, what, message.format(value=value, other=seen.get(value)))
            seen.setdefault(value, what)

    def doc(self, text, place, what):
        if not self.need(text.strip(), place, what, "the doc is empty"):
            return
        self.need(text.rstrip().endswith("."), place, what, "the doc does not end with a full stop")
        self.need(not PLACEHOLDER.search(text), place, what, "the doc is a placeholder")
        self.need("*/" not in text, place, what, "the doc would end a C comment")
        for colon, name in MENTION.findall(text):
            if colon:
                self.need(name in self.model.keywords or name in self.fields or name in self.bits, place, what,
                          f"the doc names `:{name}`, which is no keyword")
            elif "-" in name:
                self.need(name in self.entries, place, what, f"the doc names `{name}`, which is no entry")

    def version(self, text, place, what):
        return not text or self.need(VERSION.match(text), place, what, f'"{text}" is no version')

    def window(self, entry, place, what):
        if self.version(entry.since, place, what) and self.version(entry.until, place, what) and entry.since and entry.until:
            self.need(numbers(entry.since) < numbers(entry.until), place, what, f"since {entry.since} is not before until {entry.until}")

    def known(self, values, table, kind, place, what):
        for value in values:
            self.need(value in table, place, what, f"there is no {kind} {value}")
        self.unique([(value, place, what) for value in values], "{value} is listed twice")

    def name(self, name, place, what, function=False):
        if self.need(LISP.match(name), place, what, f"{name} is no Lisp name (lower case, digits, hyphens)"):
            language = names.taken(name, function)
            self.need(not language, place, what, f"{name} cannot be a name in {language}")

    def type(self, one, place, what, out):
        """The type of an argument or field; answers what it is."""
        kind = self.model.type_of(one.type)
        if self.need(kind or one.type in (*BUILTINS, *STRUCTS) and one.type != "void", place, what, f"there is no type {one.type}"):
            self.need(out or one.type not in ONLY_OUT, place, what, f"{one.type} can only be an output")
            self.need(not out or one.type not in ONLY_IN and not isinstance(kind, Callback), place, what, f"{one.type} can only be an input")
        return kind

    def tables(self):
        model = self.model
        self.need(model.library.format == 1, model.library.place("format"), "[library]", "this generator reads format 1")
        self.version(model.library.version, model.library.place("version"), "[library]")
        self.unique([(one.order, one.place("order"), f"chapter {one.name}") for one in model.chapters.values()], "order {value} is that of {other}")
        for kind, table in vars(model).items():
            for entry in (table.values() if isinstance(table, dict) else [table]):
                what = "[library]" if kind == "library" else f"{kind.rstrip('s').removesuffix('_struct')} {entry.name}"
                if kind not in ("constants", "imports", "library"):
                    self.need(LISP.match(entry.name), entry.place(), what, f"{entry.name} is no Lisp name (lower case, digits, hyphens)")
                if kind != "platforms" and (kind != "imports" or entry.doc):
                    self.doc(entry.doc, entry.place("doc"), what)
                self.need(getattr(entry, "source", "-").strip(), entry.place("source"), what, "the source is empty")
                self.need(entry.chapter in model.chapters, entry.place(), what, "its file has no [chapter]")

    def types(self):
        model = self.model
        for one in model.names.values():
            what = f"name {one.name}"
            self.need(one.name not in model.functions, one.place(), what, "the function of that name says it")
            self.need(one.openssl != names.openssl_name(one.name), one.place("openssl"), what, f"{one.openssl} is what the rule gives")
        self.unique([(one.value, one.place("value"), f"keyword {one.name}") for one in model.keywords.values()], "value {value} is that of {other}")
        used = {name for one in model.enums.values() for name in one.keywords}
        for one in model.keywords.values():
            self.need(one.value >= 1001, one.place("value"), f"keyword {one.name}", "values begin at 1001")
            self.version(one.removed, one.place("removed"), f"keyword {one.name}")
            self.need(one.name in used or one.removed, one.place(), f"keyword {one.name}", "no enum has it")
        for one in model.enums.values():
            what = f"enum {one.name}"
            self.known(one.keywords, model.keywords, "keyword", one.place("keywords"), what)
            for name in one.keywords:
                self.need(name not in model.keywords or not model.keywords[name].removed, one.place("keywords"), what, f"{name} is removed")
            self.need(not one.flags or one.flags in model.flags, one.place("flags"), what, f"there are no flags {one.flags}")
        for one in model.flags.values():
            what = f"flags {one.name}"
            self.unique([(bit.value, one.place("bits", i), what) for i, bit in enumerate(one.bits)], "value {value} is there twice")
            for i, bit in enumerate(one.bits):
                self.need(0 < bit.value < 1001, one.place("bits", i), what, f"{bit.keyword} could be taken for a keyword: its value must be 1 to 1000")
                self.need(LISP.match(bit.keyword) and C_NAME.match(bit.openssl), one.place("bits", i), what, f"{bit.keyword} is not named right")
                self.doc(bit.doc, one.place("bits", i), f"{what}: {bit.keyword}")
        for one in model.constants.values():
            what = f"constant {one.name}"
            self.need(C_NAME.match(one.name), one.place(), what, f"{one.name} is no C name")
            self.need((one.value is None) == bool(one.by_version), one.place(), what, 'it needs either "value" or "by_version"')
            for i, row in enumerate([one, *one.by_version] if one.value is not None else one.by_version):
                limit = 2**64 if one.type == "u64" else 2**31
                self.need(0 <= row.value < limit, one.place("by_version" if one.value is None else "value", i), what, f"{row.value:#x} is no {one.type}")
            for i, row in enumerate(one.by_version):
                self.window(row, one.place("by_version", i), what)
                before = one.by_version[i - 1].until if i else ""
                self.need(not i or row.since == before, one.place("by_version", i), what, "its versions do not follow on the row before")

    def conditions(self):
        model = self.model
        self.unique([(one.status, one.place("status"), f"condition {one.name}") for one in model.conditions.values()], "status {value} is that of {other}")
        roots = [one for one in model.conditions.values() if not one.parent]
        for one in roots[1:]:
            self.need(False, one.place(), f"condition {one.name}", f"it has no parent, and {roots[0].name} is the root")
        seen = set()
        for one in model.conditions.values():
            what = f"condition {one.name}"
            self.need(one.status > 0, one.place("status"), what, "a status is above 0")
            self.need(not one.parent or one.parent in seen, one.place("parent"), what, f"its parent {one.parent} is not declared before it")
            self.need(one.abstract or one.name in self.signalled, one.place(), what, "no function signals it")
            seen.add(one.name)

    def handles(self):
        model = self.model
        self.unique([(one.kind, one.place("kind"), f"handle {one.name}") for one in model.handles.values()], "kind {value} is that of {other}")
        for one in model.handles.values():
            what = f"handle {one.name}"
            self.need(0 < one.kind < 100, one.place("kind"), what, "kinds are 1 to 99")
            self.need(not one.const or one.struct, one.place("const"), what, "only OpenSSL's own pointers can be const")
            for key, kind in (("release", "destructor"), ("retain", "retain")):
                name = getattr(one, key)
                function = model.functions.get(name)
                if one.static or not name:
                    self.need(one.static and not name, one.place(key), what, f"a static handle has no {key}" if name else f"it has no {key}")
                elif self.need(function, one.place(key), what, f"there is no function {name}"):
                    self.need(function.kind == kind and function.on == one.name, one.place(key), what, f"{name} is no {kind} on it")
        for one in model.functions.values():
            handle = model.handles.get(one.on)
            if handle and one.kind == "destructor":
                self.need(handle.release == one.name, one.place("kind"), f"function {one.name}", f"{handle.name} is released by {handle.release}")

    def arguments(self, entry, args, what):
        self.unique([(param.name, entry.place("args", i), f"{what}: {one.name}") for i, one in enumerate(args)
                     if self.model.type_of(one.type) or one.type in (*BUILTINS, *STRUCTS) for param in self.model.c_params(one)],
                    "its C name {value} is used twice")
        last = "in"
        for i, one in enumerate(args):
            place, its = entry.place("args", i), f"{what}: {one.name}"
            self.name(one.name, place, its)
            self.doc(one.doc, place, its)
            kind, out = self.type(one, place, its, one.dir == "out"), one.dir == "out"
            self.need(out or last == "in", place, its, "inputs come before outputs")
            last = one.dir
            handle = isinstance(kind, Handle)
            self.need(one.own != "take" or handle or one.type in ("str", "bytes"), place, its, "only handles, strings and buffers can be taken")
            self.need(one.own != "give" or handle and out, place, its, "only a handle that is an output can be given")
            self.need(one.own != "hold" or not out, place, its, "only an input can be held")
            self.need(not (handle and out) or one.own in ("give", "borrow"), place, its, "it does not say who owns the handle (own)")
            self.need(one.null == "never" or out or handle or isinstance(kind, Callback) or one.type == "str", place, its, f"a {one.type} cannot be null")
            self.need(not one.len or one.len in [other.name for other in args], place, its, f"its len {one.len} is no argument")
            self.need(not one.default or not out, place, its, "an output has no default")
            if isinstance(kind, Enum) and one.default:
                self.need(one.default in kind.keywords, place, its, f"its default {one.default} is no {one.type}")

    def callbacks_and_keywords(self):
        model = self.model
        for one in model.callbacks.values():
            what = f"callback {one.name}"
            self.arguments(one, one.args, what)
            self.need(all(arg.dir == "in" for arg in one.args), one.place("args"), what, "a callback has inputs only")
            self.need(one.returns == "status" or one.returns in model.enums, one.place("returns"), what, f"it cannot return {one.returns}")
            self.need(one.name in self.callbacks, one.place(), what, "nothing takes it")
        for struct in model.keyword_structs.values():
            self.need(len(struct.fields) <= 64, struct.place("fields"), f"keywords {struct.name}", "a presence mask has 64 bits")
            self.unique([(one.name, struct.place("fields", i), f"keywords {struct.name}") for i, one in enumerate(struct.fields)], "{value} is there twice")
            for i, one in enumerate(struct.fields):
                place, what = struct.place("fields", i), f"keywords {struct.name}: {one.name}"
                self.name(one.name, place, what)
                self.doc(one.doc, place, what)
                self.type(one, place, what, False)
                self.need((struct.name, one.name) in self.accepted, place, what, "no function accepts it")

    def function(self, one):
        model, what, place = self.model, f"function {one.name}", one.place
        self.name(one.name, place(), what, function=True)
        self.arguments(one, one.args, what)
        self.need(not one.on or one.on in model.handles, place("on"), what, f"there is no handle {one.on}")
        self.need(not one.on or one.on in [arg.type for arg in one.inputs[:1]], place("on"), what, f"its first argument is no {one.on}")
        self.need(one.on or one.threads, place(), what, "it is on no handle and does not say which threads may call it")
        self.need(not one.closes or one.on, place("closes"), what, "it is on no handle")
        self.need(not one.keywords or one.keywords in model.keyword_structs, place("keywords"), what, f"there are no keywords {one.keywords}")
        self.need(bool(one.keywords) == bool(one.accepts), place("accepts"), what, "keywords and accepts go together")
        if one.keywords in model.keyword_structs:
            self.known(one.accepts, [one.name for one in model.keyword_structs[one.keywords].fields], f"field of {one.keywords}", place("accepts"), what)
        for key, table, kind in (("errors", model.conditions, "condition"), ("callbacks", model.callbacks, "callback"), ("calls", model.imports, "import")):
            self.known(getattr(one, key), table, kind, place(key), what)
        decisions = model.enums.get("decision-kind")
        self.known(one.suspends, decisions.keywords if decisions else (), "decision-kind", place("suspends"), what)
        for name in one.errors:
            self.need(name not in model.conditions or not model.conditions[name].abstract, place("errors"), what, f"no condition is exactly a {name}")
        step = one.returns is not None and one.returns.type == "step"
        self.need((one.blocking == "step") == step, place("blocking"), what, 'a call that is blocking = "step" returns a step, and no other does')
        self.need(not one.infallible or one.returns, place("infallible"), what, "it answers a status, so it can fail")
        signals = one.returns is None or step
        self.need(signals == bool(one.errors), place("errors"), what, "it does not say what it signals" if signals else "it answers no status, so it signals nothing")
        if one.returns:
            kind = model.type_of(one.returns.type)
            self.need(kind and not isinstance(kind, Callback) or one.returns.type in (*BUILTINS, "status") and one.returns.type not in (*ONLY_OUT, "bytes", "list:str"),
                      place("returns"), what, f"it cannot return {one.returns.type}")
            self.need(bool(one.returns.own) == isinstance(kind, Handle), place("returns"), what, "own goes with a handle, and with nothing else")
            self.doc(one.returns.doc, place("returns"), f"{what}: returns")
        if one.kind == "constructor":
            given = [arg.own for arg in one.outputs] + [one.returns.own if one.returns else ""]
            self.need("give" in given, place("kind"), what, "a constructor gives a handle")
        if one.obsolete:
            self.doc(one.obsolete, place("obsolete"), f"{what}: obsolete")
        if self.version(one.since, place("since"), what) and VERSION.match(model.library.version):
            self.need(numbers(one.since) <= numbers(model.library.version), place("since"), what, f"since {one.since} is after version {model.library.version}")
        self.openssl_name(one, what)

    def openssl_name(self, one, what):
        regular, place = names.openssl_name(one.name), one.place
        self.need(one.irregular == bool(one.openssl), place("irregular" if one.irregular else "openssl"), what, "irregular and openssl go together")
        if one.irregular and one.openssl:
            self.need(one.openssl != regular, place("irregular"), what, f"it is regular: the rule gives {regular}")
            self.need(one.openssl in one.calls, place("openssl"), what, f"{one.openssl} is not among its calls")
        elif one.kind == "direct":
            self.need(regular in one.calls, place("calls"), what, f"the rule gives {regular}, which is not among its calls")
            self.need(one.returns, place(), what, "a direct call returns what OpenSSL returns")

    def imports(self):
        for one in self.model.imports.values():
            what, place = f"import {one.name}", one.place
            self.need(C_NAME.match(one.name), place(), what, f"{one.name} is no C name")
            needed, allowed = CLASS_KEYS.get(one.class_, ()), MAY_HAVE.get(one.class_, ())
            for key in ("names", "via", "cmd", "larg", "parg", "value", "uses"):
                given = getattr(one, key) not in ((), "", None)
                self.need(given or key not in needed, place(), what, f'class {one.class_} needs "{key}"')
                self.need(not given or key in (*needed, *allowed), place(), what, f'class {one.class_} has no "{key}"')
            self.known(one.uses + ((one.via,) if one.via else ()), self.model.imports, "import", place(), what)
            for value in (one.larg, one.parg):
                self.need(not re.match(r"a\d+$", value) or int(value[1:]) < len(one.args), place(), what, f"it has no argument {value}")
            self.window(one, place(), what)
            self.need(one.doc or one.name in self.imported, place(), what, "no function calls it, and no doc says what it is for")

    def c_names(self):
        model = self.model
        found = [(name, model.library.place(), "[library]") for name in RESERVED]
        for table in (model.functions, model.enums, model.flags, model.handles, model.callbacks, model.keyword_structs):
            found += [(model.c(one.name), one.place(), one.name) for one in table.values()]
        for table in (model.keywords, model.constants, model.conditions):
            found += [(model.c_constant(one.name), one.place(), one.name) for one in table.values()]
        for one in model.flags.values():
            found += [(model.c_constant(bit.openssl), one.place("bits", i), bit.openssl) for i, bit in enumerate(one.bits)]
        for struct in model.keyword_structs.values():
            found += [(model.setter(struct.name, one.name), struct.place("fields", i), one.name) for i, one in enumerate(struct.fields)]
            found += [(model.c_field_bit(struct.name, one.name), struct.place("fields", i), one.name) for i, one in enumerate(struct.fields)]
        self.unique(found, "its C name {value} is that of {other}")


def check(model):
    checker = Checker(model)
    for rule in (checker.tables, checker.types, checker.conditions, checker.handles, checker.callbacks_and_keywords):
        rule()
    for one in model.functions.values():
        checker.function(one)
    checker.imports()
    checker.c_names()
    if checker.problems:
        raise SpecError("\n".join(checker.problems))

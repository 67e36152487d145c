"""The cross rules: what one table says must fit what the others say."""

import re

import names
from load import SpecError
from model import BUILTINS, CLASSES, TABLES, Callback, Enum, Handle, kind_of

LISP = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*$")
C_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*$")
VERSION = re.compile(r"\d+(\.\d+){1,2}$")
PLACEHOLDER = re.compile(r"\b(TODO|TBD|XXX|FIXME|placeholder)\b", re.IGNORECASE)
MENTION = re.compile(r"`(:?)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)`")
RESERVED = ("COMM_API", "COMM_CALL", "COMM_BUILD", "COMM_STATIC", "COMM_NIL_SECONDS")

def numbers(version):
    return [int(part) for part in version.split(".")]

class About:
    """Complains about one entry: of what is below a path in it, in the words `file:line: entry: message`."""

    def __init__(self, checker, entry, what="", place=None):
        self.checker, self.model, self.entry = checker, checker.model, entry
        self.what, self.place = what or f"{kind_of(type(entry))} {entry.name}", place or entry.place

    def __call__(self, holds, message, *path):
        if not holds:
            self.checker.problems.append(f"{self.place(*path)}: {self.what}: {message}")
        return holds

    def below(self, part, *path):
        return About(self.checker, self.entry, f"{self.what}: {part}", self.place.below(*path))

    def doc(self, text, *path):
        if not self(text.strip(), "the doc is empty", *path):
            return
        self(text.rstrip().endswith("."), "the doc does not end with a full stop", *path)
        self(not PLACEHOLDER.search(text), "the doc is a placeholder", *path)
        self("*/" not in text, "the doc would end a C comment", *path)
        for colon, name in MENTION.findall(text):
            if colon:
                self(name in self.checker.words, f"the doc names `:{name}`, which is no keyword", *path)
            elif "-" in name:
                self(name in self.checker.entries, f"the doc names `{name}`, which is no entry", *path)

    def version(self, text, *path):
        return not text or self(VERSION.match(text), f'"{text}" is no version', *path)

    def window(self, row, *path):
        if self.version(row.since, *path) and self.version(row.until, *path) and row.since and row.until:
            self(numbers(row.since) < numbers(row.until), f"since {row.since} is not before until {row.until}", *path)

    def known(self, values, table, kind, *path):
        for index, value in enumerate(values):
            self(value in table, f"there {'are' if kind in ('flags', 'keywords') else 'is'} no {kind} {value}", *path)
            self(value not in values[:index], f"{value} is listed twice", *path)

    def name(self, name, function=False):
        if self(LISP.match(name), f"{name} is no Lisp name (lower case, digits, hyphens)"):
            language = names.taken(name, function)
            self(not language, f"{name} cannot be a name in {language}")

    def type(self, name, out):
        """Whether there is such a type, and it may go in or out."""
        kind = self.model.type_of(name)
        if not self(kind or name in BUILTINS and name != "void", f"there is no type {name}"):
            return False
        only = "in" if isinstance(kind, Callback) else BUILTINS.get(name, {}).get("only")
        self(out or only != "out", f"{name} can only be an output")
        return self(not out or only != "in", f"{name} can only be an input")

class Checker:
    def __init__(self, model):
        self.model, self.problems = model, []
        functions = model.functions.values()
        fields = [one for struct in model.keyword_structs.values() for one in struct.fields]
        self.words = {*model.keywords, *(one.name for one in fields)}
        self.words |= {bit.keyword for flags in model.flags.values() for bit in flags.bits}
        self.accepted = {(one.keywords, name) for one in functions for name in one.accepts}
        self.signalled = {name for one in functions for name in one.errors}
        self.imported = {name for one in functions for name in one.calls}
        self.imported |= {name for one in model.imports.values() for name in (*one.uses, one.via)}
        self.imported |= {one.import_ for one in model.pems.values()}
        self.types_used = {one.type for one in fields} | {one.type for entry in functions for one in entry.args}
        self.entries = set(BUILTINS).union(model.names, model.functions, model.conditions, model.handles,
                                           model.callbacks, model.enums, model.flags, model.keyword_structs)

    def unique(self, values, message):
        """values: (value, About, path...) each."""
        seen = {}
        for value, about, *path in values:
            about(value not in seen, message.format(value=value, other=seen.get(value)), *path)
            seen.setdefault(value, about.what)

    def each(self, table):
        return [(one, About(self, one)) for one in table.values()]

    def numbered(self, table, key):
        entries = self.each(table)
        self.unique([(getattr(one, key), about, key) for one, about in entries], key + " {value} is that of {other}")
        return entries

    def tables(self):
        model = self.model
        about = About(self, model.library, "[library]")
        about(model.library.format == 1, "this generator reads format 1", "format")
        about.version(model.library.version, "version")
        about.doc(model.library.doc, "doc")
        for i, one in enumerate(model.library.about):
            about.below(one.title, "about", i).doc(one.doc)
        self.numbered(model.chapters, "order")
        for entry, about in (pair for name in TABLES if name != "library" for pair in self.each(getattr(model, name))):
            kind = kind_of(type(entry))
            about(entry.chapter in model.chapters, "its file has no [chapter]")
            if kind not in ("constant", "import", "pem"):
                about(LISP.match(entry.name), f"{entry.name} is no Lisp name (lower case, digits, hyphens)")
            if kind != "platform" and (kind != "import" or entry.doc):
                about.doc(entry.doc, "doc")
            about(getattr(entry, "source", "-").strip(), "the source is empty", "source")
            self.references(entry, about)

    def references(self, entry, about):
        for key, kind in entry.KINDS.items():
            value = getattr(entry, key)
            if kind.of and value:
                values = value if kind.many else [value]
                about.known(values, getattr(self.model, kind.of), kind_of(TABLES[kind.of]), key.rstrip("_"))

    def words_and_numbers(self):
        model = self.model
        for one, about in self.each(model.names):
            about(one.name not in model.functions, "the function of that name says it")
            about(one.openssl != names.openssl_name(one.name), f"{one.openssl} is what the rule gives", "openssl")
        used = {name for one in model.enums.values() for name in one.keywords}
        for one, about in self.numbered(model.keywords, "value"):
            about(one.value >= 1001, "values begin at 1001", "value")
            about.version(one.removed, "removed")
            about(one.name in used or one.removed, "no enum has it")
        for one, about in self.each(model.enums):
            for name in one.keywords:
                about(name not in model.keywords or not model.keywords[name].removed, f"{name} is removed", "keywords")
        for one, about in self.each(model.flags):
            bits, beside = list(enumerate(one.bits)), any(one.name == enum.flags for enum in model.enums.values())
            self.unique([(bit.value, about, "bits", i) for i, bit in bits], "value {value} is there twice")
            for i, bit in bits:
                small = f"{bit.keyword} could be taken for a keyword: its value must be 1 to 1000"
                about(0 < bit.value < (1001 if beside else 2**31), small, "bits", i)
                right = LISP.match(bit.keyword) and C_NAME.match(bit.openssl)
                about(right, f"{bit.keyword} is not named right", "bits", i)
                about.below(bit.keyword, "bits", i).doc(bit.doc)
        for one, about in self.each(model.constants):
            self.constant(one, about)
        commands = [(one.value, about) for one, about in self.each(model.constants) if one.command]
        self.unique(commands, "command {value} is that of {other}")

    def constant(self, one, about):
        about(C_NAME.match(one.name), f"{one.name} is no C name")
        about((one.value is None) == bool(one.by_version), 'it needs either "value" or "by_version"')
        limit = 2**64 if one.type == "u64" else 2**31
        about(one.value is None or 0 <= one.value < limit, f"{one.value or 0:#x} is no {one.type}", "value")
        for doc in (one.command.number, one.command.text) if one.command else ():
            about.below("command", "command").doc(doc or "None.")
        for i, row in enumerate(one.by_version):
            about(0 <= row.value < limit, f"{row.value:#x} is no {one.type}", "by_version", i)
            about.window(row, "by_version", i)
            follows = not i or row.since == one.by_version[i - 1].until
            about(follows, "its versions do not follow on the row before", "by_version", i)

    def conditions(self):
        seen, roots = set(), [one.name for one in self.model.conditions.values() if not one.parent]
        for one, about in self.numbered(self.model.conditions, "status"):
            about(one.status > 0, "a status is above 0", "status")
            about(one.parent or one.name == roots[0], f"it has no parent, and {'/'.join(roots[:1])} is the root")
            about(not one.parent or one.parent in seen, f"its parent {one.parent} is not declared before it", "parent")
            about(one.abstract or one.name in self.signalled, "no function signals it")
            seen.add(one.name)

    def handles(self):
        functions = self.model.functions
        for one, about in self.numbered(self.model.handles, "kind"):
            about(0 < one.kind < 100, "kinds are 1 to 99", "kind")
            about(not one.const or one.struct, "only OpenSSL's own pointers can be const", "const")
            for key, kind in (("release", "destructor"), ("copy", "constructor") if one.copy else ("retain", "retain")):
                name = getattr(one, key)
                if one.static or not name:
                    about(one.static or name, f"it has no {key}")
                    about(not name, f"a static handle has no {key}", key)
                elif name in functions:
                    right = functions[name].kind == kind and functions[name].on == one.name
                    about(right, f"{name} is no {kind} on it", key)

    def arguments(self, about, args):
        known = [(i, one) for i, one in enumerate(args) if self.model.type_of(one.type) or one.type in BUILTINS]
        self.unique([(param.name, about.below(one.name, "args", i))
                     for i, one in known for param in self.model.c_params(one)], "its C name {value} is used twice")
        last = "in"
        for i, one in enumerate(args):
            its, kind, out = about.below(one.name, "args", i), self.model.type_of(one.type), one.dir == "out"
            handle = isinstance(kind, Handle)
            its.name(one.name)
            its.doc(one.doc)
            if its.type(one.type, out):
                nullable = out or handle or isinstance(kind, Callback) or one.type == "str"
                its(one.null == "never" or nullable, f"a {one.type} cannot be null")
            its(out or last == "in", "inputs come before outputs")
            last = one.dir
            takable = handle or one.type in ("str", "bytes")
            its(one.own != "take" or takable, "only handles, strings and buffers can be taken")
            its(one.own != "give" or handle and out, "only a handle that is an output can be given")
            its(one.own != "hold" or not out, "only an input can be held")
            its(not (handle and out) or one.own in ("give", "borrow"), "it does not say who owns the handle (own)")
            its(not one.len or one.len in [other.name for other in args], f"its len {one.len} is no argument")
            its(not one.default or not out, "an output has no default")
            if isinstance(kind, Enum) and one.default:
                its(one.default in kind.keywords, f"its default {one.default} is no {one.type}")

    def callbacks_and_keywords(self):
        model = self.model
        for one, about in self.each(model.callbacks):
            self.arguments(about, one.args)
            answers = len(one.outputs) + (one.returns != "status")
            about(answers < 2, "a callback answers one value at most", "returns")
            right = one.returns in ("status", "bool", *model.enums)
            about(right, f"it cannot return {one.returns}", "returns")
            about(one.name in self.types_used, "nothing takes it")
        for struct, about in self.each(model.keyword_structs):
            about(len(struct.fields) <= 64, "a presence mask has 64 bits", "fields")
            fields = list(enumerate(struct.fields))
            self.unique([(one.name, about, "fields", i) for i, one in fields], "{value} is there twice")
            for i, one in fields:
                its = about.below(one.name, "fields", i)
                its.name(one.name)
                its.doc(one.doc)
                its.type(one.type, False)
                its((struct.name, one.name) in self.accepted, "no function accepts it")

    def function(self, one, about):
        model = self.model
        about.name(one.name, function=True)
        self.arguments(about, one.args)
        about(not one.on or one.on in [arg.type for arg in one.inputs[:1]], f"its first argument is no {one.on}", "on")
        about(one.on or one.threads, "it is on no handle and does not say which threads may call it")
        about(one.on or not one.closes, "it is on no handle", "closes")
        about(bool(one.keywords) == bool(one.accepts), "keywords and accepts go together", "accepts")
        if one.keywords in model.keyword_structs:
            fields = [field.name for field in model.keyword_structs[one.keywords].fields]
            about.known(one.accepts, fields, f"field of {one.keywords}", "accepts")
        decisions = model.enums.get("decision-kind")
        about.known(one.suspends, decisions.keywords if decisions else (), "decision-kind", "suspends")
        for name in one.errors:
            exact = name not in model.conditions or not model.conditions[name].abstract
            about(exact, f"no condition is exactly a {name}", "errors")
        if one.obsolete:
            about.doc(one.obsolete, "obsolete")
        if about.version(one.since, "since") and VERSION.match(model.library.version):
            late = numbers(one.since) > numbers(model.library.version)
            about(not late, f"since {one.since} is after version {model.library.version}", "since")
        self.result(one, about)
        self.openssl_name(one, about)

    def result(self, one, about):
        step = one.returns is not None and one.returns.type == "step"
        rule = 'a call that is blocking = "step" returns a step, and no other does'
        about((one.blocking == "step") == step, rule, "blocking")
        about(not one.infallible or one.returns, "it answers a status, so it can fail", "infallible")
        self.failure(one, about)
        signals = one.returns is None or step
        about(one.errors or not signals, "it does not say what it signals", "errors")
        about(signals or not one.errors, "it answers no status, so it signals nothing", "errors")
        if one.returns:
            kind, name = self.model.type_of(one.returns.type), one.returns.type
            simple = name in BUILTINS and name not in ("str-out", "bytes-out", "data-out", "bytes", "list:str")
            about(simple or kind and not isinstance(kind, Callback), f"it cannot return {name}", "returns")
            owned = bool(one.returns.own) == isinstance(kind, Handle)
            about(owned, "own goes with a handle, and with nothing else", "returns")
            about.below("returns", "returns").doc(one.returns.doc)
        given = [arg.own for arg in one.outputs] + [one.returns.own if one.returns else ""]
        about(one.kind != "constructor" or "give" in given, "a constructor gives a handle", "kind")
        handle = self.model.handles.get(one.on) if one.kind == "destructor" else None
        about(not handle or handle.release == one.name, f"{one.on} is released by {handle and handle.release}", "kind")

    def failure(self, one, about):
        """A direct call signals nothing, so its result has to say that it failed."""
        about(one.kind != "direct" or one.failure or one.infallible, "a direct call says failure or infallible")
        about(not one.failure or not one.infallible, "an infallible call has no failure value", "failure")
        about(not one.failure or one.returns, "a call that answers a status has no failure value", "failure")
        if one.failure and one.returns:
            name = one.returns.type
            fits = name in ("i32", "i64") if one.failure != "null" else name == "str" or self.model.handles.get(name)
            about(fits, f"a {name} is never {one.failure}", "failure")

    def openssl_name(self, one, about):
        regular = names.openssl_name(one.name)
        together = one.irregular == bool(one.openssl)
        about(together, "irregular and openssl go together", "irregular" if one.irregular else "openssl")
        if one.irregular and one.openssl:
            about(one.openssl != regular, f"it is regular: the rule gives {regular}", "irregular")
            about(one.openssl in one.calls, f"{one.openssl} is not among its calls", "openssl")
        elif one.kind == "direct":
            about(regular in one.calls, f"the rule gives {regular}, which is not among its calls", "calls")
        about(one.kind != "direct" or one.returns, "a direct call returns what OpenSSL returns")

    def imports(self):
        for one, about in self.each(self.model.imports):
            about(C_NAME.match(one.name), f"{one.name} is no C name")
            needed, also = CLASSES["needs"].get(one.class_, ()), CLASSES["may_have"].get(one.class_, ())
            for key in CLASSES["keys"]:
                given = getattr(one, key) not in ((), "", None)
                about(given or key not in needed, f'class {one.class_} needs "{key}"')
                about(not given or key in (*needed, *also), f'class {one.class_} has no "{key}"')
            for value in (one.larg, one.parg):
                there = not re.match(r"a\d+$", value) or int(value[1:]) < len(one.args)
                about(there, f"it has no argument {value}")
            about.window(one)
            about(one.doc or one.name in self.imported, "no function calls it, and no doc says what it is for")

        for one, about in self.each(self.model.pems):
            about(C_NAME.match(one.name), f"{one.name} is no C name")

    def c_names(self):
        model, found = self.model, []
        for c, tables in (
                (model.c, (model.functions, model.enums, model.flags, model.handles, model.callbacks,
                           model.keyword_structs)),
                (model.c_constant, (model.keywords, model.constants, model.conditions))):
            found += [(c(one.name), About(self, one, one.name)) for table in tables for one in table.values()]
        for one in model.flags.values():
            for i, bit in enumerate(one.bits):
                found.append((model.c_constant(bit.openssl), About(self, one, bit.openssl), "bits", i))
        for struct in model.keyword_structs.values():
            for i, one in enumerate(struct.fields):
                about = About(self, struct, f"{struct.name}: {one.name}")
                found += [(model.setter(struct.name, one.name), about, "fields", i)]
                found += [(model.c_field_bit(struct.name, one.name), about, "fields", i)]
        library = About(self, model.library, "[library]")
        self.unique([(name, library) for name in RESERVED] + found, "its C name {value} is that of {other}")

def check(model):
    """Raises a SpecError that holds every complaint."""
    checker = Checker(model)
    checker.tables()
    checker.words_and_numbers()
    checker.conditions()
    checker.handles()
    checker.callbacks_and_keywords()
    for one, about in checker.each(model.functions):
        checker.function(one, about)
    checker.imports()
    checker.c_names()
    if checker.problems:
        raise SpecError("\n".join(checker.problems))

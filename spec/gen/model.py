"""The spec as frozen dataclasses. Their fields are the schema: an unknown or missing key is an error with its file and line.

A field is spelt in TOML as here, with hyphens for underscores and without a trailing underscore.
"""

import dataclasses
import types
import typing
from dataclasses import dataclass, field

import names
from load import Place, SpecError, load


schema = dataclass(frozen=True, kw_only=True)


def one_of(*choices, default=dataclasses.MISSING):
    return field(default=default, metadata={"choices": choices})


@schema
class Entry:
    name: str
    chapter: str = field(default="", metadata={"internal": True})
    place: Place = field(default=None, repr=False, compare=False, metadata={"internal": True})
    doc: str


@schema
class Sourced(Entry):
    source: str


@schema
class Library(Entry):
    prefix: str
    version: str
    abi: int
    format: int


@schema
class Chapter(Entry):
    title: str
    order: int


@schema
class Name(Entry):
    openssl: str


@schema
class Keyword(Entry):
    value: int
    removed: str = ""


@schema
class Enum(Entry):
    keywords: tuple[str, ...]
    flags: str = ""


@schema
class Bit:
    keyword: str
    value: int
    openssl: str
    doc: str


@schema
class Flags(Entry):
    bits: tuple[Bit, ...]


@schema
class Version:
    since: str = ""
    until: str = ""
    value: int


@schema
class Constant(Sourced):
    type: str = one_of("i32", "u64")
    value: int | None = None
    by_version: tuple[Version, ...] = field(default=(), metadata={"key": "by_version"})


@schema
class Condition(Sourced):
    status: int
    parent: str = ""
    abstract: bool = False
    java: str
    ruby: str
    tcl: str


@schema
class Handle(Sourced):
    kind: int
    struct: str = ""
    const: bool = False
    release: str = ""
    retain: str = ""
    static: bool = False
    threads: str


@schema
class Argument:
    name: str
    type: str
    dir: str = one_of("in", "out", default="in")
    null: str = one_of("never", "allowed", default="never")
    own: str = one_of("", "borrow", "take", "give", "hold", default="")  # empty: an input is borrowed
    len: str = ""
    default: str = ""
    max: int | None = None
    role: str = ""
    doc: str


@schema
class KeywordField:
    name: str
    type: str
    doc: str
    dir: str = field(default="in", metadata={"internal": True})
    null: str = field(default="never", metadata={"internal": True})
    own: str = field(default="borrow", metadata={"internal": True})


@schema
class Keywords(Entry):
    fields: tuple[KeywordField, ...]


@schema
class Callback(Sourced):
    args: tuple[Argument, ...]
    returns: str
    called: str
    runs_on: str = one_of("caller", "loop")


@schema
class Result:
    type: str
    own: str = one_of("", "borrow", "give", default="")
    doc: str


@schema
class Function(Sourced):
    kind: str = one_of("direct", "constructor", "destructor", "retain", "reader", "writer", "operation")
    on: str = ""
    args: tuple[Argument, ...] = ()
    keywords: str = ""
    accepts: tuple[str, ...] = ()
    returns: Result | None = None
    errors: tuple[str, ...] = ()
    blocking: str = one_of("no", "yes", "step", default="no")
    callbacks: tuple[str, ...] = ()
    suspends: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    closes: bool = False
    infallible: bool = False
    bindings: bool = True
    irregular: bool = False
    openssl: str = ""
    obsolete: str = ""
    threads: str = ""
    since: str

    @property
    def inputs(self):
        return [arg for arg in self.args if arg.dir == "in"]

    @property
    def outputs(self):
        return [arg for arg in self.args if arg.dir == "out"]


@schema
class Import(Entry):
    lib: str = one_of("ssl", "crypto")
    class_: str = one_of("required", "optional", "renamed", "fallback", "ctrl", "noop", "composite")
    returns: str
    args: tuple[str, ...]
    names: tuple[str, ...] = ()
    via: str = ""
    cmd: int | None = None
    larg: str = ""
    parg: str = ""
    value: int | None = None
    uses: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    doc: str = ""


@schema
class Files:
    ssl: tuple[str, ...]
    crypto: tuple[str, ...]


@schema
class Platform(Sourced):
    availability: str
    libraries: tuple[str, ...]
    files: Files
    doc: str = ""


TABLES = {
    "library": Library, "chapter": Chapter, "name": Name, "keyword": Keyword, "enum": Enum, "flags": Flags,
    "constant": Constant, "condition": Condition, "handle": Handle, "keywords": Keywords, "callback": Callback,
    "function": Function, "import": Import, "platform": Platform,
}

# What a builtin type is in C, as input; str-out, bytes, bytes-out and list:str are several or need a pointer: see c_params.
BUILTINS = {
    "bool": "int32_t", "i32": "int32_t", "u32": "uint32_t", "i64": "int64_t", "u64": "uint64_t", "size": "size_t",
    "str": "const char *", "str-out": "char *", "bytes": "const void *", "bytes-out": "void *", "seconds": "double",
    "address": "void *", "socket": "int64_t", "void": "void", "list:str": "const char *const *",
}
STRUCTS = ("status", "ssl-or-ctx", "ssl-ctx", "host-name")  # builtins that C has a typedef for


@dataclass(frozen=True)
class CParam:
    type: str
    name: str

    def __str__(self):
        return self.type + ("" if self.type.endswith("*") else " ") + self.name


@dataclass(frozen=True)
class Model:
    """Everything, by kind and name, in the order of the spec."""
    library: Library
    chapters: dict[str, Chapter]
    names: dict[str, Name]
    keywords: dict[str, Keyword]
    enums: dict[str, Enum]
    flags: dict[str, Flags]
    constants: dict[str, Constant]
    conditions: dict[str, Condition]
    handles: dict[str, Handle]
    keyword_structs: dict[str, Keywords]
    callbacks: dict[str, Callback]
    functions: dict[str, Function]
    imports: dict[str, Import]
    platforms: dict[str, Platform]

    def c(self, name):
        """The C spelling of a function or a type: `ssl-new` is `comm_ssl_new`."""
        return f"{self.library.prefix}_{names.snake(name)}"

    def c_constant(self, name):
        """The C spelling of a keyword, a condition or an OpenSSL constant: `tls-v1` is `COMM_TLS_V1`."""
        return names.upper(self.library.prefix) + "_" + (name if "_" in name else names.upper(name))

    def c_kind(self, handle):
        return self.c_constant("kind-" + handle)

    def c_field_bit(self, struct, name):
        return self.c_constant(struct + "-" + name)

    def type_of(self, name):
        """The Handle, Enum, Flags or Callback of a type's name; None for a builtin or unknown one."""
        for table in (self.handles, self.enums, self.flags, self.callbacks):
            if name in table:
                return table[name]
        return None

    def c_type(self, name):
        """One value of a type in C."""
        if isinstance(handle := self.type_of(name), Handle):
            return self.c(name) + ("" if handle.struct else " *")
        if handle or name in STRUCTS:
            return self.c(name)
        return BUILTINS[name]

    def c_params(self, arg):
        """The C parameters of one argument, keyword field or callback argument."""
        name, kind = names.snake(arg.name), self.c_type(arg.type)
        if arg.type == "bytes-out":
            return [CParam("void *", name), CParam("size_t", name + "_capacity"), CParam("size_t *", name + "_length")]
        if arg.dir == "out":
            return [CParam(kind + ("*" if kind.endswith("*") else " *"), name)]
        if arg.type in self.callbacks:
            return [CParam(kind, name), CParam("void *", name + "_data"), CParam(self.c("free-function"), name + "_free")]
        if arg.type == "bytes":
            return [CParam(kind, name), CParam("size_t", name + "_length")]
        if arg.type == "list:str":
            return [CParam(kind, name), CParam("size_t", name + "_count")]
        if arg.type == "str" and arg.own == "take":
            kind = "char *"
        return [CParam(kind, name)]

    def c_signature(self, function):
        """(returned C type, C parameters): inputs, keywords, outputs."""
        params = [param for arg in function.inputs for param in self.c_params(arg)]
        if function.keywords:
            params.append(CParam(f"const {self.c(function.keywords)} *", "keywords"))
        params += [param for arg in function.outputs for param in self.c_params(arg)]
        return self.c_type(function.returns.type if function.returns else "status"), params

    def c_callback(self, callback):
        """(returned C type, C parameters) of a callback; its data comes last."""
        params = [param for arg in callback.args for param in self.c_params(arg)]
        return self.c_type(callback.returns), params + [CParam("void *", "data")]

    def accepted(self, function):
        """The keyword fields that a function accepts, in the struct's order."""
        fields = self.keyword_structs[function.keywords].fields if function.keywords else ()
        return [one for one in fields if one.name in function.accepts]

    def setter(self, struct, name):
        return self.c(f"{struct}-set-{name}")

    def openssl(self, function):
        """OpenSSL's name of a function that maps to one, else an empty string."""
        regular = names.openssl_name(function.name)
        return function.openssl or (regular if regular in function.calls else "")

    def irregular_names(self):
        """(Lisp name, OpenSSL name) where the rule does not give it."""
        pairs = [(one.name, one.openssl) for one in self.names.values()]
        return pairs + [(one.name, one.openssl) for one in self.functions.values() if one.irregular]

    def ancestors(self, condition):
        """The condition itself and what it inherits from, up to the root."""
        chain = []
        while condition:
            chain.append(condition)
            condition = self.conditions[condition].parent
        return chain

    def symbols(self):
        """Every exported C symbol, in the order of the spec: functions, then each keyword struct's init and setters."""
        found = [self.c(name) for name in self.functions]
        for struct in self.keyword_structs.values():
            found += [self.c(struct.name + "-init")] + [self.setter(struct.name, one.name) for one in struct.fields]
        return found

    def of_chapter(self, table, chapter):
        return [entry for entry in table.values() if entry.chapter == chapter]


def describe(hint):
    return {str: "a string", int: "a number", bool: "true or false"}.get(hint, "a list" if typing.get_origin(hint) else "a table")


def convert(hint, value, place, what):
    if isinstance(hint, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not types.NoneType)
    if typing.get_origin(hint) is tuple and isinstance(value, list):
        item = typing.get_args(hint)[0]
        return tuple(convert(item, one, place.below(index), what) for index, one in enumerate(value))
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        return build(hint, value, place, what)
    if not isinstance(hint, type) or dataclasses.is_dataclass(hint) or type(value) is not hint:
        raise SpecError(f"{place()}: {what} must be {describe(hint)}")
    return value


def build(cls, data, place, what, given=()):
    """Makes one dataclass of a table; every key must be one of its fields."""
    hints, given = typing.get_type_hints(cls), dict(given)
    keys = {one.metadata.get("key", one.name.rstrip("_").replace("_", "-")): one
            for one in dataclasses.fields(cls) if not one.metadata.get("internal") and one.name not in given}
    if "name" in data and "name" in keys:
        what = f"{what}: {data['name']}"
    for key, value in data.items():
        if key not in keys:
            raise SpecError(f'{place(key)}: {what}: unknown key "{key}"')
        choices = keys[key].metadata.get("choices")
        given[keys[key].name] = convert(hints[keys[key].name], value, place.below(key), f'{what}: "{key}"')
        if choices and value not in choices:
            shown = ", ".join(choice for choice in choices if choice)
            raise SpecError(f'{place(key)}: {what}: "{key}" must be one of {shown}, not "{value}"')
    for key, one in keys.items():
        if one.name not in given and one.default is dataclasses.MISSING:
            raise SpecError(f'{place()}: {what}: "{key}" is missing')
    return cls(**given)


def read(folder):
    """The model of a spec folder, its keys checked; check.check(model) looks at the rest."""
    tables = {kind: {} for kind in TABLES}
    for kind, name, data, place in load(folder):
        if kind not in TABLES:
            raise SpecError(f'{place()}: unknown table "{kind}"')
        if other := tables[kind].get(name):
            raise SpecError(f"{place()}: {kind} {name} is already in {other.place()}")
        stem = place.file.rsplit("/", 1)[-1].removesuffix(".toml")
        given = {"chapter": stem, "place": place} | ({} if kind == "library" else {"name": name})
        what = f"[{kind}]" if kind in ("library", "chapter") else f"{kind} {name}"
        tables[kind][name] = build(TABLES[kind], data, place, what, given)
    if len(tables["library"]) != 1:
        raise SpecError(f"{folder}:1: the spec needs one [library]")
    parts = [tables[kind] for kind in TABLES if kind != "library"]
    return Model(next(iter(tables["library"].values())), *parts)

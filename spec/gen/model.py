"""The spec as frozen dataclasses. Their fields are the schema: an unknown or missing key is an error with its file and line."""

import dataclasses
from dataclasses import dataclass

import names
from load import SpecError, load

NEEDED = object()  # the default of what has none

@dataclass(frozen=True)
class Kind:
    """What a key holds: one or several values of a type, and the default where it may be left out."""
    type: type
    many: bool = False
    choices: tuple = ()
    default: object = NEEDED

def one_of(*choices, default=NEEDED):
    return Kind(str, choices=choices, default=default)

def some(type):
    return Kind(type, many=True, default=())

def maybe(type):
    return Kind(type, default=None)

def record(title, /, **keys):
    """A frozen dataclass. A key is given as its type when it is needed, else as its default, or as a Kind. In TOML it is spelt
    with hyphens for underscores and without a trailing underscore; `place` and `chapter` tell where an entry of the spec stands."""
    kinds = {key: Kind(kind) if isinstance(kind, type) else kind if isinstance(kind, Kind) else Kind(type(kind), default=kind)
             for key, kind in keys.items()}
    fields = [(key, kind.type) if kind.default is NEEDED else (key, kind.type, kind.default) for key, kind in kinds.items()]
    where = [(key, object, dataclasses.field(default=None, repr=False, compare=False)) for key in ("chapter", "place")]
    return dataclasses.make_dataclass(title, fields + where, frozen=True, kw_only=True, namespace={"KINDS": kinds})

def entry(title, /, **keys):
    return record(title, **{"name": str, "doc": str} | keys)

Bit = record("Bit", keyword=str, value=int, openssl=str, doc=str)
Version = record("Version", since="", until="", value=int)
Files = record("Files", ssl=Kind(str, many=True), crypto=Kind(str, many=True), ssl_32=some(str), crypto_32=some(str))
Result = record("Result", type=str, own=one_of("borrow", "give", default=""), doc=str)
Argument = record(
    "Argument", name=str, type=str, dir=one_of("in", "out", default="in"), null=one_of("never", "allowed", default="never"),
    own=one_of("borrow", "take", "give", "hold", default=""),  # empty: an input is borrowed
    len="", default="", max=maybe(int), role="", doc=str)

class KeywordField(record("KeywordField", name=str, type=str, doc=str)):
    dir, null, own = "in", "never", ""  # what an Argument would say

Library = entry("Library", prefix=str, version=str, abi=int, format=int)
Chapter = entry("Chapter", title=str, order=int)
Name = entry("Name", openssl=str)
Keyword = entry("Keyword", value=int, removed="")
Enum = entry("Enum", keywords=Kind(str, many=True), flags="")
Flags = entry("Flags", bits=Kind(Bit, many=True))
Constant = entry("Constant", type=one_of("i32", "u64"), value=maybe(int), by_version=some(Version), source=str)
Condition = entry("Condition", status=int, parent="", abstract=False, java=str, ruby=str, tcl=str, source=str)
Handle = entry("Handle", kind=int, struct="", const=False, release="", retain="", copy="", static=False, threads=str, source=str)
Keywords = entry("Keywords", fields=Kind(KeywordField, many=True))
Callback = entry("Callback", args=Kind(Argument, many=True), returns=str, called=str, runs_on=one_of("caller", "loop"), source=str)
Import = entry(
    "Import", lib=one_of("ssl", "crypto"), returns=str, args=Kind(str, many=True), names=some(str), via="", cmd=maybe(int), larg="", parg="",
    class_=one_of("required", "optional", "renamed", "fallback", "ctrl", "noop", "composite"), value=maybe(int), uses=some(str),
    since="", until="", doc="")
Platform = entry("Platform", availability=str, pattern=str, libraries=Kind(str, many=True), files=Files, source=str, doc="")

class Function(entry(
        "Function", kind=one_of("direct", "constructor", "destructor", "retain", "reader", "writer", "operation"), on="",
        args=some(Argument), keywords="", accepts=some(str), returns=maybe(Result), errors=some(str),
        blocking=one_of("no", "yes", "step", default="no"), callbacks=some(str), suspends=some(str), calls=some(str), closes=False,
        infallible=False, bindings=True, irregular=False, openssl="", obsolete="", threads="", since=str, source=str)):
    @property
    def inputs(self):
        return [arg for arg in self.args if arg.dir == "in"]

    @property
    def outputs(self):
        return [arg for arg in self.args if arg.dir == "out"]

TABLES = {one.__name__.lower(): one for one in (Library, Chapter, Name, Keyword, Enum, Flags, Constant, Condition, Handle, Keywords,
                                                Callback, Function, Import, Platform)}

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

def value_of(kind, value, place, what):
    """One value of a key, checked."""
    if hasattr(kind.type, "KINDS") and isinstance(value, dict):
        return build(kind.type, value, place, what)
    if type(value) is not kind.type:
        words = {str: "a string", int: "a number", bool: "true or false"}
        raise SpecError(f"{place()}: {what} must be {words.get(kind.type, 'a table')}")
    if kind.choices and value not in kind.choices:
        raise SpecError(f'{place()}: {what} must be one of {", ".join(kind.choices)}, not "{value}"')
    return value

def build(cls, data, place, what, given=()):
    """Makes one dataclass of a table; every key must be one of its fields."""
    given = dict(given)
    keys = {key if key == "by_version" else key.rstrip("_").replace("_", "-"): key for key in cls.KINDS if key not in given}
    if "name" in data and "name" in keys:
        what = f"{what}: {data['name']}"
    for key, value in data.items():
        if key not in keys:
            raise SpecError(f'{place(key)}: {what}: unknown key "{key}"')
        kind, shown = cls.KINDS[keys[key]], f'{what}: "{key}"'
        if not kind.many:
            given[keys[key]] = value_of(kind, value, place.below(key), shown)
        elif isinstance(value, list):
            given[keys[key]] = tuple(value_of(kind, one, place.below(key, i), shown) for i, one in enumerate(value))
        else:
            raise SpecError(f"{place(key)}: {shown} must be a list")
    for key, name in keys.items():
        if name not in given and cls.KINDS[name].default is NEEDED:
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

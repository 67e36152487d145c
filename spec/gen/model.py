"""The spec as frozen dataclasses. schema.toml has their fields: an unknown or missing key is an error with its file and
line."""

import dataclasses
from dataclasses import dataclass

import names
from cabi import typed
from load import SpecError, data, load

NEEDED = object()  # the default of what has none

class Kind:
    """What a key holds; schema.toml tells what each of these is."""

    def __init__(self, type, many=False, choices=(), default=NEEDED, optional=False, of=""):
        self.type, self.many, self.choices, self.of = RECORDS[type], many, choices, of
        self.default = (() if many else None) if optional else default

class Called:
    """What a function says of its arguments."""

    @property
    def inputs(self):
        return [arg for arg in self.args if arg.dir == "in"]

    @property
    def outputs(self):
        return [arg for arg in self.args if arg.dir == "out"]

class Input:
    dir, null, own, len = "in", "never", "", ""  # what an Argument would say

def record(title, keys):
    """A frozen dataclass; `place` and `chapter` tell where an entry of the spec stands."""
    kinds = {key: Kind(**kind) for key, kind in keys.items()}
    fields = [(key, kind.type) + (() if kind.default is NEEDED else (kind.default,)) for key, kind in kinds.items()]
    where = [(key, object, dataclasses.field(default=None, repr=False, compare=False)) for key in ("chapter", "place")]
    bases = {"Function": (Called,), "Callback": (Called,), "KeywordField": (Input,)}.get(title, ())
    return dataclasses.make_dataclass(
        title, fields + where, bases=bases, frozen=True, kw_only=True, namespace={"KINDS": kinds})

SCHEMA, BUILTINS = data("schema.toml"), data("types.toml")
TABLES, CLASSES = SCHEMA.pop("tables"), SCHEMA.pop("classes")
RECORDS = {"str": str, "int": int, "bool": bool}
for title, keys in SCHEMA.items():
    RECORDS[title] = record(title, keys)
TABLES = {name: RECORDS[title] for name, title in TABLES.items()}
Callback, Enum, Flags, Handle = (RECORDS[title] for title in ("Callback", "Enum", "Flags", "Handle"))

def is_struct(name):
    return "struct" in BUILTINS.get(name, {})

def kind_of(cls):
    """What a class of entries is called in TOML and in messages: `handle`."""
    return cls.__name__.lower()

@dataclass(frozen=True)
class CParam:
    type: str
    name: str

    def __str__(self):
        return typed(self.type, self.name)

class Model(dataclasses.make_dataclass("Tables", TABLES, frozen=True)):
    """The library, and all tables by kind and name, in the order of the spec."""

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
        return self.c(name) if handle or is_struct(name) else BUILTINS[name]["c"]

    def c_params(self, arg):
        """The C parameters of one argument, keyword field or callback argument."""
        name, kind = names.snake(arg.name), self.c_type(arg.type)
        room = {} if arg.len else {"_capacity": "size_t"}
        more = {"bytes-out": room | {"_length": "size_t *"}, "data-out": {"_length": "size_t *"},
                "bytes": {"_length": "size_t"}, "list:str": {"_count": "size_t"}}.get(arg.type, {})
        if arg.dir == "out" and arg.type != "bytes-out":
            kind = typed(kind, "*")
        elif arg.type in self.callbacks:
            more = {"_data": "void *", "_free": self.c("free-function")}
        elif arg.type in ("str", "bytes") and arg.own == "take":
            kind = kind.removeprefix("const ")
        return [CParam(kind, name), *(CParam(its, name + suffix) for suffix, its in more.items())]

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

    def c_members(self, field):
        """The members of a keyword struct that hold a field: of a callback one, which is counted."""
        if field.type in self.callbacks:
            return [CParam("struct comm_callback *", names.snake(field.name))]
        return self.c_params(field)

    def keyword_calls(self, struct):
        """As exported: the init function, the clear function and the setters of a keyword struct."""
        keywords = CParam(f"{self.c(struct.name)} *", "keywords")
        return [(self.c(struct.name + "-init"), "void", [keywords, CParam("size_t", "size")]),
                (self.c(struct.name + "-clear"), "void", [keywords])] + [
            (self.setter(struct.name, one.name), "void", [keywords, *self.c_params(one)]) for one in struct.fields]

    def openssl(self, function):
        """OpenSSL's name of a function that maps to one, else an empty string."""
        regular = names.openssl_name(function.name)
        return function.openssl or (regular if regular in function.calls else "")

    def irregular_names(self):
        """(Lisp name, OpenSSL name) where the rule does not give it."""
        pairs = [(one.name, one.openssl) for one in self.names.values()]
        return pairs + [(one.name, one.openssl) for one in self.functions.values() if one.irregular]

    def words(self, one):
        """(name, C constant, number as text, doc) of each keyword of an enum, or bit of flags."""
        if isinstance(one, Flags):
            return [(bit.keyword, self.c_constant(bit.openssl), f"{bit.value:#x}", bit.doc) for bit in one.bits]
        if one.handles:
            return [(it.name, self.c_kind(it.name), str(it.kind), it.doc) for it in self.handles.values() if it.struct]
        return [(name, self.c_constant(name), str(word.value), word.doc)
                for name, word in ((name, self.keywords[name]) for name in one.keywords)]

    def exported(self):
        """(C name, returned C type, C parameters) of every symbol, in the order of the spec: functions, then each
        keyword struct's init, clear and setters."""
        found = [(self.c(name), *self.c_signature(one)) for name, one in self.functions.items() if one.c]
        return found + [one for struct in self.keyword_structs.values() for one in self.keyword_calls(struct)]

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
    keys = {key if key == "by_version" else key.rstrip("_").replace("_", "-"): key
            for key in cls.KINDS if key not in given}
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
    tables = {kind_of(cls): {} for cls in TABLES.values()}
    classes = dict(zip(tables, TABLES.values()))
    for kind, name, entry, place in load(folder):
        if kind not in tables:
            raise SpecError(f'{place()}: unknown table "{kind}"')
        if other := tables[kind].get(name):
            raise SpecError(f"{place()}: {kind} {name} is already in {other.place()}")
        stem = place.file.rsplit("/", 1)[-1].removesuffix(".toml")
        given = {"chapter": stem, "place": place} | ({} if kind == "library" else {"name": name})
        what = f"[{kind}]" if kind in ("library", "chapter") else f"{kind} {name}"
        tables[kind][name] = build(classes[kind], entry, place, what, given)
    libraries, *others = tables.values()
    if len(libraries) != 1:
        raise SpecError(f"{folder}:1: the spec needs one [library]")
    return Model(*libraries.values(), *others)

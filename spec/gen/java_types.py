"""How the types of the spec appear in Java, and what its native methods take and answer for them."""

from collections import namedtuple

from cabi import quoted
from load import SpecError
from model import BUILTINS
from names import pascal
from swig_types import is_callback, is_handle

WIDE = ("i64", "u64", "size", "address", "socket")

Param = namedtuple("Param", "type name doc default native")

def alternatives(model, arg):
    """The ways to give an input or a keyword."""
    if is_callback(model, arg.type):
        value = "{value}" if arg.null == "allowed" else "Arguments.given({name}, {value})"
        return [(pascal(arg.type), f"Comm.of{pascal(arg.type)}({value})")]
    enum = model.enums.get(arg.type)
    if enum or arg.type in model.flags:
        flags = enum.flags if enum else arg.type
        words = [(pascal(arg.type), "Arguments.given({name}, {value}).number()")] if enum else []
        return words + ([(f"Set<{pascal(flags)}>", "Numbered.bits({name}, {value})")] if flags else [])
    if arg.type == "str" and arg.null == "allowed":
        return [("String", "Arguments.textOrNull({name}, {value})")]
    if is_handle(model, arg.type):
        return [("long", "{value}")]
    builtin = BUILTINS[arg.type]
    return list(builtin["given"].items()) if "given" in builtin else [(builtin["java"], "{value}")]

def ranged(arg, name):
    """The parameters of bytes: a part of an array, or the whole."""
    length = f"Arguments.length({quoted(arg.name)}, {name})"
    return [Param("byte[]", name, arg.doc, "", f"Arguments.range({quoted(arg.name)}, {name}, offset, length)"),
            Param("int", "offset", "Where in the array.", "0", "offset"),
            Param("int", "length", "How many bytes, at most where they come out.", length, "length")]

def answer(model, kind):
    """The Java type of a result."""
    if kind in model.flags:
        return f"Set<{pascal(kind)}>"
    if kind in model.enums:
        return pascal(kind)
    return "long" if is_handle(model, kind) else BUILTINS[kind]["java"]

def reader(model, kind):
    """What stands before and after a native method's answer to make it the result."""
    if kind in model.flags:
        return f"Numbered.set({pascal(kind)}.class, (int) ", ")"
    if kind in model.enums or kind == "status":
        return f"Numbered.of({answer(model, kind)}.ALL, (int) ", ")"
    return ("(int) ", "") if kind in ("i32", "bytes-out") else ("", " != 0") if kind == "bool" else ("", "")

def packed(model, entry, kinds):
    """The two results of one answer: the second has its lower half, and is not negative or only that wide."""
    for kind, wide in zip(kinds, (WIDE, ("i64", "u64", "address", "socket"))):
        if kind in wide or is_handle(model, kind) or answer(model, kind) == "String":
            about = f"{entry.place()}: function {entry.name}"
            raise SpecError(f"{about}: {kind} is too wide for one of two results in Java")
    (before, after), (last, end) = (reader(model, kind) for kind in kinds)
    return f"{before}(answers >> 32){after}, {last}(answers & 0xFFFFFFFFL){end}"

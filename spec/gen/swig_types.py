"""How the types of the spec appear in the parameters of the SWIG wrappers; swig/support.h tells what each is."""

from cabi import typed
from load import SpecError
from model import Callback, Handle
from names import snake

IN = {"bool": "comm_bool", "i32": "int32_t", "u32": "uint32_t", "i64": "int64_t", "u64": "uint64_t", "size": "size_t",
      "bytes": "comm_bytes", "seconds": "comm_seconds", "address": "comm_address", "socket": "comm_socket",
      "list:str": "comm_string_list", "ssl-or-ctx": "comm_id", "ssl-ctx": "comm_ssl_ctx_choice"}
OUT = IN | {"str": "comm_string", "str-out": "comm_string"}

def is_handle(model, kind):
    return isinstance(model.type_of(kind), Handle)

def is_callback(model, kind):
    return isinstance(model.type_of(kind), Callback)

def input_type(model, arg):
    if is_handle(model, arg.type):
        return "comm_id"
    if is_callback(model, arg.type):
        return "comm_closure *"
    if arg.type == "str":
        return "comm_utf8_or_null" if arg.null == "allowed" else "comm_utf8"
    return IN.get(arg.type) or model.c(arg.type)

def result_type(model, kind):
    return "comm_id" if is_handle(model, kind) else OUT.get(kind) or model.c(kind)

def input_param(model, arg):
    name = snake(arg.name)
    return typed(input_type(model, arg), name) + (f" COMM_RANGE({name})" if arg.type == "bytes" else "")

def output_param(model, arg):
    name = snake(arg.name)
    return f"comm_buffer *{name} COMM_RANGE({name})" if arg.type == "bytes-out" else typed(result_type(model, arg.type) + " *", name)

def params(model, entry):
    """Parameters of a function's wrapper: inputs, keywords, what the C function returns, outputs."""
    found = [input_param(model, arg) for arg in entry.inputs] + (["comm_id keywords"] if entry.keywords else [])
    returns = [result_type(model, entry.returns.type) + " *result"] if entry.returns and entry.returns.type != "void" else []
    if len(returns) + len(entry.outputs) > 2:
        raise SpecError(f"{entry.place()}: function {entry.name}: the bindings answer two values at most")
    return found + returns + [output_param(model, arg) for arg in entry.outputs]

def described(model, entry, shown, keyword, errors):
    """(names of the positional arguments, what a comment says of each part) for Ruby and Tcl, where bytes out are asked for
    by their greatest number; `shown` and `keyword` write a name with its doc."""
    args = [(arg.name, arg.doc) for arg in entry.inputs]
    args += [("size", "At most so many bytes.") for arg in entry.outputs if arg.type == "bytes-out"]
    notes = [entry.doc] + [shown(*arg) for arg in args] + [keyword(one.name, one.doc) for one in model.accepted(entry)]
    results = [entry.returns.doc] if entry.returns and entry.returns.type != "void" else []
    notes += [f"Answers: {doc}" for doc in results + [arg.doc for arg in entry.outputs]]
    return [name for name, _ in args], notes + ([errors] if entry.errors else [])

def keywords_kind(name):
    return f"KIND_{snake(name).upper()}"

def bound(model):
    return [one for one in model.functions.values() if one.bindings]

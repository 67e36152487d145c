"""How the types of the spec appear in the parameters of the SWIG wrappers; swig/support.h tells what each is."""

from cabi import typed
from load import SpecError
from model import BUILTINS, Callback, Handle
from names import snake

def is_handle(model, kind):
    return isinstance(model.type_of(kind), Handle)

def is_callback(model, kind):
    return isinstance(model.type_of(kind), Callback)

def answer_type(callback):
    """What a callback answers; a status is nothing."""
    return callback.outputs[0].type if callback.outputs else callback.returns

def callback_arguments(arg):
    """What C gets for a closure."""
    name = snake(arg.name)
    given = f"{name} != NULL ? "
    return [f"{given}trampoline_{snake(arg.type)} : NULL", name, f"{given}comm_closure_release : NULL"]

def input_type(model, arg):
    if is_handle(model, arg.type):
        return "comm_id"
    if is_callback(model, arg.type):
        return "comm_closure *"
    if arg.type == "str":
        return "comm_utf8_or_null" if arg.null == "allowed" else "comm_utf8"
    return BUILTINS.get(arg.type, {}).get("swig") or model.c(arg.type)

def result_type(model, kind):
    builtin = BUILTINS.get(kind, {})
    return "comm_id" if is_handle(model, kind) else builtin.get("result") or builtin.get("swig") or model.c(kind)

def input_param(model, arg):
    name = snake(arg.name)
    return typed(input_type(model, arg), name) + (f" COMM_RANGE({name})" if arg.type == "bytes" else "")

def output_param(model, arg):
    name = snake(arg.name)
    if arg.type == "bytes-out":
        return f"comm_buffer *{name} COMM_RANGE({name})"
    return typed(result_type(model, arg.type) + " *", name)

def returned(entry):
    """What the C function answers, in a list that is empty for a status or nothing."""
    return [entry.returns] if entry.returns and entry.returns.type != "void" else []

def params(model, entry):
    """Parameters of a function's wrapper: inputs, keywords, what the C function returns, outputs."""
    found = [input_param(model, arg) for arg in entry.inputs] + ["comm_id keywords"] * bool(entry.keywords)
    returns = [result_type(model, one.type) + " *result" for one in returned(entry)]
    if len(returns) + len(entry.outputs) > 2:
        raise SpecError(f"{entry.place()}: function {entry.name}: the bindings answer two values at most")
    return found + returns + [output_param(model, arg) for arg in entry.outputs]

def described(model, entry, shown, keyword, errors):
    """(names of the positional arguments, what a comment says of each part) for Ruby and Tcl, where bytes out are asked
    for by their greatest number; `shown` and `keyword` write a name with its doc."""
    args = [(arg.name, arg.doc) for arg in entry.inputs]
    args += [("size", "At most so many bytes.") for arg in entry.outputs if arg.type == "bytes-out"]
    notes = [entry.doc] + [shown(*arg) for arg in args] + [keyword(one.name, one.doc) for one in model.accepted(entry)]
    notes += [f"Answers: {one.doc}" for one in (*returned(entry), *entry.outputs)]
    return [name for name, _ in args], notes + ([errors] if entry.errors else [])

def keywords_kind(name):
    return f"KIND_{snake(name).upper()}"

def bound(model):
    return [one for one in model.functions.values() if one.bindings]

def bound_structs(model):
    """The keyword structs of functions that the languages have."""
    used = {one.keywords for one in bound(model)}
    return [one for one in model.keyword_structs.values() if one.name in used]

def bound_callbacks(model):
    """The callbacks that such functions take."""
    taken = [arg for one in bound(model) for arg in one.inputs]
    used = {one.type for one in (*taken, *(field for struct in bound_structs(model) for field in struct.fields))}
    return [one for one in model.callbacks.values() if one.name in used]

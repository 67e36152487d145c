"""bindings/tcl: all functions, the constants, and the package index."""

from cabi import MARK, each, indented, text, wrap
from names import snake
from swig_types import bound, described

def comment(*paragraphs):
    return [line for i, one in enumerate(paragraphs) for line in wrap(one, 116, "# ", "#     " if i else "# ")]

def variable(name):
    return "${" + name + "}" if "-" in name else "$" + name

def parameter(arg):
    if not arg.default:
        return arg.name
    return "{" + arg.name + " " + ('""' if arg.default == "nil" else arg.default) + "}"

def function(model, entry):
    names, notes = described(model, entry, "{}: {}".format, "-{}: {}".format, f"Errors: {', '.join(entry.errors)}.")
    parameters = [parameter(arg) for arg in entry.inputs] + names[len(entry.inputs):] + ["args"] * bool(entry.keywords)
    call = " ".join([f"native::{snake(entry.name)}", *map(variable, names)])
    body = f"WithOptions {snake(entry.keywords)} $args {call}" if entry.keywords else call
    head = f"proc {model.library.name}::{entry.name} {{{' '.join(parameters)}}} {{"
    return comment(*notes) + [head, f"    {body}", "}", ""]

def constant(model, one):
    value = f"LookUpWhenRead {one.name}" if one.value is None else f"variable {one.name} {one.value:#x}"
    return indented([*comment(one.doc), value])

def emit(model):
    name = model.library.name
    index = f"package ifneeded {name} {model.library.version} [list source -encoding utf-8 [file join $dir {name}.tcl]]"
    files = {"comm": each(function, model, bound(model))[:-1], "pkgIndex": [index],
             "constants": [f"namespace eval {name} {{", *each(constant, model, model.constants.values()), "}"]}
    return {f"bindings/tcl/{file}.tcl": text([f"# {MARK}", *lines]) for file, lines in files.items()}

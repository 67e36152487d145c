"""bindings/tcl: all functions, the constants, and the package index."""

import textwrap

from cabi import MARK, text
from names import snake
from swig_types import bound, described

def comment(*paragraphs):
    lines = []
    for paragraph in paragraphs:
        lines += textwrap.wrap(" ".join(paragraph.split()), 116, initial_indent="# ", subsequent_indent="#     " if lines else "# ",
                               break_long_words=False, break_on_hyphens=False)
    return lines

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
    return comment(*notes) + [f"proc {model.library.name}::{entry.name} {{{' '.join(parameters)}}} {{", f"    {body}", "}", ""]

def constants(model):
    name = model.library.name
    lines = [f"namespace eval {name} {{"]
    for one in model.constants.values():
        lines += [f"    {line}" for line in comment(one.doc)]
        lines.append(f"    variable {one.name} {one.value:#x}" if one.value is not None else f"    LookUpWhenRead {one.name}")
    return [*lines, "}"]

def emit(model):
    folder, head, name = "bindings/tcl", f"# {MARK}", model.library.name
    index = f"package ifneeded {name} {model.library.version} [list source -encoding utf-8 [file join $dir {name}.tcl]]"
    functions = [line for entry in bound(model) for line in function(model, entry)]
    return {f"{folder}/comm.tcl": text([head, *functions[:-1]]), f"{folder}/constants.tcl": text([head, *constants(model)]),
            f"{folder}/pkgIndex.tcl": text([head, index])}

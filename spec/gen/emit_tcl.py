"""bindings/tcl: all functions, the constants, and the package index."""

import textwrap

from cabi import MARK, text
from names import snake
from swig_types import bound


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
    """A command; bytes out are asked for by their greatest number."""
    notes, names = [entry.doc], [arg.name for arg in entry.inputs]
    notes += [f"{arg.name}: {arg.doc}" for arg in entry.inputs]
    parameters = [parameter(arg) for arg in entry.inputs]
    if any(arg.type == "bytes-out" for arg in entry.outputs):
        names, parameters = names + ["size"], parameters + ["size"]
        notes.append("size: at most so many bytes.")
    if entry.keywords:
        notes += [f"-{one.name}: {one.doc}" for one in model.accepted(entry)]
        parameters.append("args")
    results = [entry.returns.doc] if entry.returns and entry.returns.type != "void" else []
    notes += [f"Answers: {doc}" for doc in results + [arg.doc for arg in entry.outputs]]
    if entry.errors:
        notes.append("Errors: " + ", ".join(entry.errors) + ".")
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


def index(model):
    package = f"package ifneeded {model.library.name} {model.library.version}"
    return [f"{package} [list source -encoding utf-8 [file join $dir {model.library.name}.tcl]]"]


def emit(model):
    folder, head = "bindings/tcl", f"# {MARK}"
    functions = [line for entry in bound(model) for line in function(model, entry)]
    return {f"{folder}/comm.tcl": text([head, *functions[:-1]]), f"{folder}/constants.tcl": text([head, *constants(model)]),
            f"{folder}/pkgIndex.tcl": text([head, *index(model)])}

"""swig/commssl.i: for each function a flat C wrapper over checked ids, and its declaration for SWIG.

A wrapper acquires what its ids name, calls, turns results into ids, and releases, so that no language has to.
"""

import swig_keywords
import swig_tables
from cabi import C_MARK, each, indented, part, prototype, quoted, table, text, typed
from names import snake
from swig_types import (
    bound, bound_callbacks, bound_structs, callback_arguments, is_callback, is_handle, keywords_kind, params, returned)

CHOICES = ("ssl-or-ctx", "crypto-stack")  # a handle of one of several kinds
# Their calls take turns, and may have a callback inside.
LOCKED = ("socket-stream", "ssl-engine", "ssl-pointer", "ssl-or-ctx")

def open_input(model, entry, arg):
    """(statements before the call, C arguments, statements after it) of an input."""
    name, lisp = snake(arg.name), quoted(arg.name)
    if is_handle(model, arg.type):
        kind, null = model.c_kind(arg.type), "true" if arg.null == "allowed" else "false"
        acquire = f"comm_call_handle(&call, {name}, {kind}, {null}, {lisp})"
        before, after = [f"{typed(model.c_type(arg.type), 'c_' + name)} = {acquire};"], []
        if arg.own == "take":  # OpenSSL gets a reference or a copy of its own, and leaves it when the call fails
            before.append(f"c_{name} = comm_call_own(&call, {kind}, (void *)c_{name});")
            failed = "*result == 0" if returned(entry) else "call.status != 0"
            after = [f"if ({failed})", f"    comm_disown({kind}, (void *)c_{name});"]
        return before, ["c_" + name], after
    if is_callback(model, arg.type):
        return [], callback_arguments(arg), ["if (call.status != 0)", f"    comm_closure_release({name});"]
    if arg.type in CHOICES:
        choice = snake(arg.type)
        return [f"comm_{choice} c_{name} = comm_call_{choice}(&call, {name}, {lisp});"], ["c_" + name], []
    if arg.type == "bytes":
        arguments = [f"{name}.data", f"{name}.length"]
        return [f"COMM_OPEN_BYTES(call, {name})"], arguments, [f"COMM_CLOSE_BYTES(call, {name})"]
    if arg.type == "list:str":
        return [], [f"{name}.items", f"{name}.count"], []
    if arg.type == "ctrl-command":
        given = ", ".join(snake(one.name) for one in entry.inputs[1:])
        return [f"comm_call_command(&call, {model.c_kind(entry.on)}, {given});"], [name], []
    return [], [f"(void *){name}" if arg.type in ("address", "ctrl-argument") else name], []

def receive(model, entry, kind, own, name):
    """(locals before the call, the C variable that receives, statements after a success) of a result."""
    if is_handle(model, kind):
        parent = snake(next(arg.name for arg in entry.inputs if arg.type == entry.on)) + ", " if own != "give" else ""
        call = f"comm_call_{own}(&call, {model.c_kind(kind)}, (void *)c_{name}, {parent}{name});"
        return [f"{typed(model.c_type(kind), 'c_' + name)} = NULL;"], "c_" + name, [call]
    if kind == "str":
        return [f"const char *c_{name} = NULL;"], "c_" + name, [f"comm_call_text(&call, c_{name}, {name});"]
    if kind == "crypto-object":
        call = f"comm_call_give(&call, c_{name}.kind, c_{name}.pointer, {name});"
        return [f"comm_crypto_object c_{name} = {{0, NULL}};"], "c_" + name, [call]
    if kind == "address":
        return [f"void *c_{name} = NULL;"], "c_" + name, [f"*{name} = (comm_address)c_{name};"]
    return [], f"*{name}", []

def open_output(model, entry, arg):
    """(statements before the call, C arguments, statements after a success, statements after it) of an output."""
    name = snake(arg.name)
    if arg.type == "bytes-out":
        arguments = [f"{name}->data", f"{name}->capacity", f"&{name}->length"]
        return [f"COMM_OPEN_BUFFER(call, {name})"], arguments, [], [f"COMM_CLOSE_BUFFER(call, {name})"]
    if arg.type == "data-out":
        return [], [f"&{name}->data", f"&{name}->length"], [], []
    before, received, after = receive(model, entry, arg.type, arg.own, name)
    return before, [name if received == "*" + name else "&" + received], after, []

def body(model, entry):
    before, arguments, success, after = ["comm_call call = {0};"], [], [], []
    for arg in entry.inputs:
        opened, passed, closed = open_input(model, entry, arg)
        before, arguments, after = before + opened, arguments + passed, after + closed
    if entry.keywords:
        before += [f"{snake(entry.keywords)}_holder *c_keywords =",
                   f"    comm_call_handle(&call, keywords, {keywords_kind(entry.keywords)}, true, \"keywords\");"]
        arguments.append("c_keywords != NULL ? &c_keywords->value : NULL")
    for arg in entry.outputs:
        opened, passed, given, closed = open_output(model, entry, arg)
        before, arguments, success, after = before + opened, arguments + passed, success + given, after + closed
    head = "" if entry.returns else "call.status = "
    for one in returned(entry):
        opened, received, given = receive(model, entry, one.type, one.own, "result")
        before, success, head = before + opened, given + success, f"{received} = "
    call = prototype(head + model.c(entry.name), arguments, none="")
    call += ["comm_call_step(&call, *result);"] * (entry.blocking == "step")
    if entry.closes:
        call.append(f"comm_id_end_children({snake(entry.inputs[0].name)});")
    call = ["if (call.status == 0) {", *indented(call), "}"]
    return before + call + success + after + ["return comm_call_end(&call);"]

def wrapper(model, entry):
    lines = prototype(f"static comm_status swig_{snake(entry.name)}", params(model, entry), " {")
    if entry.kind == "destructor":
        handle = entry.inputs[0]
        if handle.type == "crypto-object":
            return lines + [f"    return comm_crypto_object_drop({snake(handle.name)});", "}", ""]
        drop = f"comm_id_drop({snake(handle.name)}, {model.c_kind(handle.type)}, {quoted(handle.name)})"
        return lines + [f"    return {drop};", "}", ""]
    return lines + indented(body(model, entry)) + ["}", ""]

def blocking(model, entry):
    """In Ruby a call that waits, be it for a lock that a callback may run under, does so without Ruby's own lock."""
    waits = entry.blocking == "yes"
    if entry.kind == "destructor" or not waits and not any(arg.type in LOCKED for arg in entry.inputs):
        return []
    name, members = snake(entry.name), [one.split(" COMM_RANGE")[0] for one in params(model, entry)]
    passed = [one.split()[-1].lstrip("*") for one in members]
    return part(
        "swig-blocking", name=name, members=[f"    {one};" for one in members], passed=", ".join(passed),
        call=indented(prototype(f"call->status = swig_{name}", ["call->" + one for one in passed])),
        head=prototype(f"static comm_status blocking_{name}", members, " {"),
        stream=next((snake(arg.name) for arg in entry.inputs if arg.type == entry.on and waits), "0"))

def bound_function(model, entry):
    return wrapper(model, entry) + blocking(model, entry)

def declaration(model, entry):
    return prototype(f"comm_status swig_{snake(entry.name)}", params(model, entry))

def emit(model):
    structs = bound_structs(model)
    return {"swig/commands.inc": table(swig_tables.commands(model)), "swig/commssl.i": text([
        C_MARK, f'%module(jniclassname="CommJNI") {model.library.name}_native', "",
        "%{", "/* clang-format off */", '#include "support.h"', "", *swig_tables.of_values(model), "%}", "",
        '%include "roles.i"', *swig_tables.roles(model), "",
        "%{", *swig_tables.of_kinds(model), *each(swig_keywords.trampoline, model, bound_callbacks(model)),
        *each(swig_keywords.holder, model, structs), *each(bound_function, model, bound(model)), "%}", "",
        *each(swig_keywords.declarations, model, structs), *each(declaration, model, bound(model))])}

"""swig/commssl.i: for each function a flat C wrapper over checked ids, and its declaration for SWIG.

A wrapper acquires what its ids name, calls, turns results into ids, and releases, so that no language has to.
"""

import swig_keywords
import swig_tables
from cabi import C_MARK, prototype, quoted, text, typed
from names import snake
from swig_types import bound, is_callback, is_handle, keywords_kind, params

LOCKED = ("socket-stream", "ssl-engine", "ssl-pointer", "ssl-or-ctx")  # their calls take turns, and may have a callback inside

def open_input(model, entry, arg):
    """(statements before the call, C arguments, statements after it) of an input."""
    name = snake(arg.name)
    if is_handle(model, arg.type):
        null = "true" if arg.null == "allowed" else "false"
        acquire = f"comm_call_handle(&call, {name}, {model.c_kind(arg.type)}, {null}, {quoted(arg.name)})"
        before, after = [f"{typed(model.c_type(arg.type), 'c_' + name)} = {acquire};"], []
        if arg.own == "take":  # OpenSSL gets a reference or a copy of its own, and leaves it when the call fails
            before.append(f"c_{name} = comm_call_own(&call, {model.c_kind(arg.type)}, (void *)c_{name});")
            failed = "*result == 0" if entry.returns.type != "void" else "call.status != 0"
            after = [f"if ({failed})", f"    comm_disown({model.c_kind(arg.type)}, (void *)c_{name});"]
        return before, ["c_" + name], after
    if is_callback(model, arg.type):
        arguments = [f"{name} != NULL ? trampoline_{snake(arg.type)} : NULL", name, f"{name} != NULL ? comm_closure_release : NULL"]
        return [], arguments, ["if (call.status != 0)", f"    comm_closure_release({name});"]
    if arg.type == "ssl-or-ctx":
        return [f"comm_ssl_or_ctx c_{name} = comm_call_ssl_or_ctx(&call, {name}, {quoted(arg.name)});"], ["c_" + name], []
    if arg.type == "bytes":
        return [f"COMM_OPEN_BYTES(call, {name})"], [f"{name}.data", f"{name}.length"], [f"COMM_CLOSE_BYTES(call, {name})"]
    if arg.type == "list:str":
        return [], [f"{name}.items", f"{name}.count"], []
    return [], [f"(void *){name}" if arg.type == "address" else name], []

def receive(model, entry, kind, own, name):
    """(locals before the call, the C variable that receives, statements after a success) of a result."""
    if is_handle(model, kind):
        after = f"comm_call_give(&call, {model.c_kind(kind)}, (void *)c_{name}, {name});"
        if own != "give":
            parent = snake(next(arg.name for arg in entry.inputs if arg.type == entry.on))
            after = f"comm_call_borrow(&call, {model.c_kind(kind)}, (void *)c_{name}, {parent}, {name});"
        return [f"{typed(model.c_type(kind), 'c_' + name)} = NULL;"], "c_" + name, [after]
    if kind == "str":
        return [f"const char *c_{name} = NULL;"], "c_" + name, [f"comm_call_text(&call, c_{name}, {name});"]
    if kind == "address":
        return [f"void *c_{name} = NULL;"], "c_" + name, [f"*{name} = (comm_address)c_{name};"]
    return [], f"*{name}", []

def open_output(model, entry, arg):
    """(statements before the call, C arguments, statements after a success, statements after it) of an output."""
    name = snake(arg.name)
    if arg.type == "bytes-out":
        return [f"COMM_OPEN_BUFFER(call, {name})"], [f"{name}->data", f"{name}->capacity", f"&{name}->length"], [], [f"COMM_CLOSE_BUFFER(call, {name})"]
    before, received, after = receive(model, entry, arg.type, arg.own, name)
    return before, [name if received == "*" + name else "&" + received], after, []

def body(model, entry):
    before, arguments, success, after = ["comm_call call = {0};"], [], [], []
    for arg in entry.inputs:
        opened, passed, closed = open_input(model, entry, arg)
        before, arguments, after = before + opened, arguments + passed, after + closed
    lend, settle = [], []
    if entry.keywords:
        before += [f"{snake(entry.keywords)}_holder *c_keywords =",
                   f"    comm_call_handle(&call, keywords, {keywords_kind(entry.keywords)}, true, \"keywords\");"]
        arguments.append("c_keywords != NULL ? &c_keywords->value : NULL")
        if swig_keywords.has_closures(model, model.keyword_structs[entry.keywords]):
            lend, settle = ["comm_holder_lend(c_keywords);"], ["comm_holder_settle(c_keywords, call.status);"]
    for arg in entry.outputs:
        opened, passed, given, closed = open_output(model, entry, arg)
        before, arguments, success, after = before + opened, arguments + passed, success + given, after + closed
    head = "call.status = "
    if entry.returns:
        head = ""
        if entry.returns.type != "void":
            opened, received, given = receive(model, entry, entry.returns.type, entry.returns.own, "result")
            before, success, head = before + opened, given + success, f"{received} = "
    call = prototype(head + model.c(entry.name), arguments) if arguments else [f"{head}{model.c(entry.name)}();"]
    call += ["comm_call_step(&call, *result);"] if entry.blocking == "step" else []
    ends = next((snake(arg.name) for arg in entry.inputs if entry.closes and arg.type == entry.on), "")
    call += [f"comm_id_end_children({ends});"] if ends else []
    return before + ["if (call.status == 0) {"] + ["    " + line for line in lend + call + settle] + ["}"] + success + after + ["return comm_call_end(&call);"]

def wrapper(model, entry):
    lines = prototype(f"static comm_status swig_{snake(entry.name)}", params(model, entry), " {")
    if entry.kind == "destructor":
        handle = entry.inputs[0]
        return lines + [f"    return comm_id_drop({snake(handle.name)}, {model.c_kind(handle.type)}, {quoted(handle.name)});", "}", ""]
    return lines + [f"    {line}" for line in body(model, entry)] + ["}", ""]

def blocking(model, entry):
    """In Ruby a call that waits, be it for a lock that a callback may run under, does so without Ruby's own lock."""
    if entry.kind == "destructor" or entry.blocking != "yes" and not any(arg.type in LOCKED for arg in entry.inputs):
        return []
    name, members = snake(entry.name), [one.split(" COMM_RANGE")[0] for one in params(model, entry)]
    passed = [one.split()[-1].lstrip("*") for one in members]
    stream = next((snake(arg.name) for arg in entry.inputs if arg.type == entry.on and entry.blocking == "yes"), "0")
    lines = ["#ifdef SWIGRUBY", f"typedef struct {name}_call {{", *[f"    {one};" for one in members], "    comm_status status;", f"}} {name}_call;", "",
             f"static void *run_{name}(void *argument) {{", f"    {name}_call *call = argument;",
             *("    " + line for line in prototype(f"call->status = swig_{name}", ["call->" + one for one in passed])), "    return NULL;", "}", ""]
    lines += prototype(f"static comm_status blocking_{name}", members, " {")
    return lines + [f"    {name}_call call = {{{', '.join([*passed, '0'])}}};", f"    comm_ruby_blocking(run_{name}, &call, {stream});",
                    "    return call.status;", "}", f"#define swig_{name} blocking_{name}", "#endif", ""]

def emit(model):
    lines = [C_MARK, f'%module(jniclassname="CommJNI") {model.library.name}_native', "", "%{", "/* clang-format off */", '#include "support.h"', ""]
    lines += swig_tables.of_values(model) + ["%}", "", '%include "roles.i"'] + swig_tables.roles(model) + ["", "%{"]
    lines += swig_tables.of_kinds(model)
    lines += [line for one in model.callbacks.values() for line in swig_keywords.trampoline(model, one)]
    lines += [line for one in model.keyword_structs.values() for line in swig_keywords.holder(model, one)]
    lines += [line for one in bound(model) for line in wrapper(model, one) + blocking(model, one)] + ["%}", ""]
    lines += [line for one in model.keyword_structs.values() for line in swig_keywords.declarations(model, one)]
    lines += [line for one in bound(model) for line in prototype(f"comm_status swig_{snake(one.name)}", params(model, one))]
    return {"swig/commssl.i": text(lines)}

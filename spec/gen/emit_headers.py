"""abi/commssl.h and its parts: the public C headers. What does not depend on the spec stands in convention.h and
values.h."""

import os

from cabi import C_HEAD, comment, each, indented, part, prototype, text, typed
from emit_reference import WORDS, argument, facts
from names import snake, upper

def number(model, name, value, kind):
    digits = f"UINT64_C({value:#x})" if kind == "u64" else f"((int32_t){value})"
    return f"#define {model.c_constant(name)} {digits}"

def wrapped(name, includes, body, about=()):
    guard = f"{upper(name)}_H"
    lines = [*C_HEAD, *about, f"#ifndef {guard}", f"#define {guard}", ""] + [f"#include {one}" for one in includes]
    if body:
        lines += ["", "#ifdef __cplusplus", 'extern "C" {', "#endif", ""] + body
        lines += ["#ifdef __cplusplus", "}", "#endif", ""]
    return text(lines + ([] if body else [""]) + [f"#endif /* {guard} */"])

def fragment(name):
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return [*file.read().splitlines(), ""]

def handle(model, one):
    target = f"struct {one.struct} *" if one.struct else f"struct {model.c(one.name)} "
    return [*comment(one.doc, f"Threads: {one.threads}."),
            f"typedef {'const ' if one.const else ''}{target}{model.c(one.name)};",
            f"#define {model.c_kind(one.name)} ((int32_t){one.kind})", ""]

def stack(model, one):
    """How one of OpenSSL's stacks is given where any may be."""
    if not one.struct.startswith("stack_st_"):
        return []
    return part("header-stack", name=snake(one.name), kind=model.c_kind(one.name))

def enum(model, one):
    return comment(one.doc) + [f"typedef int32_t {model.c(one.name)};", ""]

def callback(model, one):
    returned, params = model.c_callback(one)
    notes = comment(one.doc, f"Called {one.called}, in {WORDS['runs_on'][one.runs_on]}.",
                    *(f"{arg.name}: {argument(arg)}" for arg in one.args))
    return notes + prototype(f"typedef {returned} (COMM_CALL *{model.c(one.name)})", params) + [""]

def base(model):
    """What all parts share: calling convention, status, handles, value structs, callbacks."""
    library = model.library
    lines = [f'#define {model.c_constant("library-version")} "{library.version}"',
             f'#define {model.c_constant("library-abi")} {library.abi}', "", *fragment("convention.h")]
    lines += each(handle, model, model.handles.values())
    lines += each(enum, model, (*model.enums.values(), *model.flags.values()))
    lines += fragment("values.h") + each(stack, model, model.handles.values())
    lines += each(callback, model, model.callbacks.values())
    return lines + [f"typedef struct {model.c(name)} {model.c(name)};" for name in model.keyword_structs] + [""]

def keyword_struct(model, struct):
    name, fields = model.c(struct.name), struct.fields
    lines = comment(struct.doc, "Begin with the init function, set fields with the setters alone, use it for any number of calls, and end with the clear function, which gives back what the setters were given of callbacks. A copy owns nothing.")
    lines += [f"struct {name} {{", "    size_t size;", "    uint64_t present; /* a bit for each field that is set */"]
    for one in fields:
        lines += indented(comment(f"{one.name}: {one.doc}")) + [f"    {param};" for param in model.c_members(one)]
    lines += ["};", ""]
    for bit, one in enumerate(fields):
        lines.append(f"#define {model.c_field_bit(struct.name, one.name)} (UINT64_C(1) << {bit})")
    lines.append("")
    for call, _, params in model.keyword_calls(struct):
        lines += prototype(f"COMM_API void COMM_CALL {call}", params)
    return lines + [""]

def function(model, entry):
    returned, params = model.c_signature(entry)
    notes = [entry.doc] + [f"{one.name}: {argument(one)}" for one in entry.args]
    general = ["Since"] + ["Threads"] * (not entry.threads) + ["Returns"] * (returned in (model.c("status"), "void"))
    notes += [f"{heading}: {told}" for heading, told in facts(model, entry) if heading not in general]
    return comment(*notes) + prototype("COMM_API " + typed(returned, "COMM_CALL " + model.c(entry.name)), params) + [""]

def numbers(model, chapter):
    """(doc, name, value, type) of all that is a number."""
    found = [(one.doc, one.name, None if one.removed else one.value, "i32")
             for one in model.of_chapter(model.keywords, chapter)]
    for one in model.of_chapter(model.flags, chapter):
        found += [(bit.doc, bit.openssl, bit.value, "i32") for bit in one.bits]
    found += [(one.doc, one.name, one.value, one.type) for one in model.of_chapter(model.constants, chapter)]
    for one in model.of_chapter(model.conditions, chapter):
        found.append((f"{one.doc} {f'A kind of {one.parent}.' * bool(one.parent)}", one.name, one.status, "i32"))
    return [one for one in found if one[2] is not None]

def header(model, chapter):
    lines, includes = comment(f"{chapter.title}. {chapter.doc}") + [""], []
    for doc, *its in numbers(model, chapter.name):
        lines += comment(doc) + [number(model, *its)]
    lines += [""] if lines[-1] else []
    for struct in model.of_chapter(model.keyword_structs, chapter.name):
        lines += keyword_struct(model, struct)
    for entry in (one for one in model.of_chapter(model.functions, chapter.name) if one.c):
        lines += function(model, entry)
        owner = model.keyword_structs[entry.keywords].chapter if entry.keywords else chapter.name
        if owner != chapter.name and f'"{owner}.h"' not in includes:
            includes.append(f'"{owner}.h"')
    return wrapped(f"{model.library.name}-{chapter.name}", ['"base.h"', *includes], lines)

def parts(model):
    """The chapters that C sees: all but those that only tell of imports."""
    shown = model.keywords, model.flags, model.constants, model.conditions, model.keyword_structs, model.functions
    return [one for one in model.chapters.values() if any(model.of_chapter(table, one.name) for table in shown)]

def emit(model):
    name = model.library.name
    files = {f"abi/{name}/base.h": wrapped(name + "-base", ["<math.h>", "<stddef.h>", "<stdint.h>"], base(model))}
    for chapter in parts(model):
        files[f"abi/{name}/{chapter.name}.h"] = header(model, chapter)
    includes = [f'"{name}/{one}.h"' for one in ["base"] + [chapter.name for chapter in parts(model)]]
    about = [f"{one.title}. {one.doc}" for one in model.library.about]
    return {f"abi/{name}.h": wrapped(name, includes, [], comment(model.library.doc, *about)), **files}

"""abi/commssl.h and its parts: the public C headers. What does not depend on the spec stands in convention.h and values.h."""

import os

from cabi import C_HEAD, comment, prototype, text
from names import upper

def number(model, name, value, kind):
    digits = f"UINT64_C({value:#x})" if kind == "u64" else f"((int32_t){value})"
    return f"#define {model.c_constant(name)} {digits}"

def wrapped(name, includes, body):
    guard = f"{upper(name)}_H"
    lines = C_HEAD + [f"#ifndef {guard}", f"#define {guard}", ""] + [f"#include {one}" for one in includes]
    if body:
        lines += ["", "#ifdef __cplusplus", 'extern "C" {', "#endif", ""] + body
        lines += ["#ifdef __cplusplus", "}", "#endif", ""]
    return text(lines + ([] if body else [""]) + [f"#endif /* {guard} */"])

def fragment(name):
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return [*file.read().splitlines(), ""]

def base(model):
    """What all parts share: calling convention, status, handles, value structs, callbacks."""
    library = model.library
    lines = [f'#define {model.c_constant("library-version")} "{library.version}"',
             f'#define {model.c_constant("library-abi")} {library.abi}', "", *fragment("convention.h"),
             *comment("0 is success; else the number of a condition's type."), f'typedef int32_t {model.c("status")};', "",
             *comment("Frees the data of a callback: called once, when nothing uses it any more."),
             f'typedef void (COMM_CALL *{model.c("free-function")})(void *data);', ""]
    for handle in model.handles.values():
        target = f"{'const ' if handle.const else ''}struct {handle.struct} *" if handle.struct else f"struct {model.c(handle.name)} "
        lines += comment(handle.doc, f"Threads: {handle.threads}.") + [f"typedef {target}{model.c(handle.name)};"]
        lines += [f"#define {model.c_kind(handle.name)} ((int32_t){handle.kind})", ""]
    for one in (*model.enums.values(), *model.flags.values()):
        lines += comment(one.doc) + [f"typedef int32_t {model.c(one.name)};", ""]
    lines += fragment("values.h")
    for callback in model.callbacks.values():
        returned, params = model.c_callback(callback)
        lines += comment(callback.doc, f"Called {callback.called}.", *(f"{one.name}: {one.doc}" for one in callback.args))
        lines += prototype(f"typedef {returned} (COMM_CALL *{model.c(callback.name)})", params) + [""]
    for struct in model.keyword_structs:
        lines += [f"typedef struct {model.c(struct)} {model.c(struct)};"]
    return lines + [""]

def keyword_struct(model, struct):
    name, lines = model.c(struct.name), comment(struct.doc, "Make it with the init function, set fields with the setters.")
    lines += [f"struct {name} {{", "    size_t size;", "    uint64_t present; /* a bit for each field that is set */"]
    for one in struct.fields:
        lines += [f"    {line}" for line in comment(f"{one.name}: {one.doc}")]
        lines += [f"    {param};" for param in model.c_params(one)]
    lines += ["};", ""]
    lines += [f"#define {model.c_field_bit(struct.name, one.name)} (UINT64_C(1) << {bit})" for bit, one in enumerate(struct.fields)]
    lines += ["", *prototype(f"COMM_API void COMM_CALL {model.c(struct.name + '-init')}", [f"{name} *keywords", "size_t size"])]
    for one in struct.fields:
        lines += prototype(f"COMM_API void COMM_CALL {model.setter(struct.name, one.name)}",
                           [f"{name} *keywords", *model.c_params(one)])
    return lines + [""]

def function(model, entry):
    returned, params = model.c_signature(entry)
    notes = [f"{one.name}: {one.doc}" for one in entry.args]
    if entry.keywords:
        notes.append("Keywords: " + ", ".join(entry.accepts) + ".")
    if entry.returns and entry.returns.type != "void":
        notes.append(f"Returns: {entry.returns.doc}")
    if entry.errors:
        notes.append("Conditions: " + ", ".join(entry.errors) + ".")
    if entry.obsolete:
        notes.append(f"Obsolete: {entry.obsolete}")
    head = f"COMM_API {returned}{'' if returned.endswith('*') else ' '}COMM_CALL {model.c(entry.name)}"
    return comment(entry.doc, *notes) + prototype(head, params) + [""]

def part(model, chapter):
    lines, includes = comment(f"{chapter.title}. {chapter.doc}") + [""], []
    for keyword in model.of_chapter(model.keywords, chapter.name):
        lines += [] if keyword.removed else comment(keyword.doc) + [number(model, keyword.name, keyword.value, "i32")]
    for flags in model.of_chapter(model.flags, chapter.name):
        lines += [line for bit in flags.bits for line in comment(bit.doc) + [number(model, bit.openssl, bit.value, "i32")]]
    for constant in model.of_chapter(model.constants, chapter.name):
        if constant.value is not None:
            lines += comment(constant.doc) + [number(model, constant.name, constant.value, constant.type)]
    for condition in model.of_chapter(model.conditions, chapter.name):
        kind = f"A kind of {condition.parent}." if condition.parent else ""
        lines += comment(f"{condition.doc} {kind}") + [number(model, condition.name, condition.status, "i32")]
    lines += [""] if lines[-1] else []
    for struct in model.of_chapter(model.keyword_structs, chapter.name):
        lines += keyword_struct(model, struct)
    for entry in model.of_chapter(model.functions, chapter.name):
        lines += function(model, entry)
        owner = model.keyword_structs[entry.keywords].chapter if entry.keywords else chapter.name
        if owner != chapter.name and f'"{owner}.h"' not in includes:
            includes.append(f'"{owner}.h"')
    return wrapped(f"{model.library.name}-{chapter.name}", ['"base.h"', *includes], lines)

def parts(model):
    """The chapters that C sees: all but those that only tell of imports."""
    seen = {one.chapter for table in (model.keywords, model.flags, model.constants, model.conditions,
                                      model.keyword_structs, model.functions) for one in table.values()}
    return [chapter for chapter in model.chapters.values() if chapter.name in seen]

def emit(model):
    name = model.library.name
    files = {f"abi/{name}/base.h": wrapped(name + "-base", ["<math.h>", "<stddef.h>", "<stdint.h>"], base(model))}
    for chapter in parts(model):
        files[f"abi/{name}/{chapter.name}.h"] = part(model, chapter)
    includes = [f'"{name}/{one}.h"' for one in ["base"] + [chapter.name for chapter in parts(model)]]
    return {f"abi/{name}.h": wrapped(name, includes, []), **files}

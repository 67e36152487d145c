"""abi/commssl.h and its parts: the public C headers."""

from cabi import C_HEAD, comment, prototype, text
from names import upper

VALUES = {
    "ssl-or-ctx": ("A context or an SSL: which, and the pointer.", ["int32_t kind;", "void *pointer;"], [
        ("of_ctx", "ssl-or-ctx", ["comm_ssl_ctx_pointer ssl_ctx"], ["COMM_KIND_SSL_CTX_POINTER", "(void *)ssl_ctx"]),
        ("of_ssl", "ssl-or-ctx", ["comm_ssl_pointer ssl"], ["COMM_KIND_SSL_POINTER", "(void *)ssl"]),
    ]),
    "ssl-ctx": ("What `:ssl-ctx` takes: nothing (kind 0), a symbol (kind -1), a context or an SSL.",
                ["int32_t kind;", "int32_t symbol;", "void *pointer;"], [
        ("ssl_ctx_nil", "ssl-ctx", [], ["0", "0", "NULL"]),
        ("ssl_ctx_symbol", "ssl-ctx", ["comm_ssl_protocol symbol"], ["-1", "symbol", "NULL"]),
        ("ssl_ctx_of_ctx", "ssl-ctx", ["comm_ssl_ctx_pointer ssl_ctx"], ["COMM_KIND_SSL_CTX_POINTER", "0", "(void *)ssl_ctx"]),
        ("ssl_ctx_of_ssl", "ssl-ctx", ["comm_ssl_pointer ssl"], ["COMM_KIND_SSL_POINTER", "0", "(void *)ssl"]),
    ]),
    "host-name": ("A host name, nothing (kind 0), or `t` for the host that was given (kind 1).",
                  ["int32_t kind;", "const char *name;"], [
        ("host_name_nil", "host-name", [], ["0", "NULL"]),
        ("host_name_t", "host-name", [], ["1", "NULL"]),
        ("host_name_of", "host-name", ["const char *name"], ["2", "name"]),
    ]),
}

MACROS = """
#if defined(_WIN32)
#define COMM_CALL __cdecl
#else
#define COMM_CALL
#endif

/* COMM_STATIC is for the static library and who links it, COMM_BUILD for making the shared one. */
#ifndef COMM_API
#if defined(COMM_STATIC)
#define COMM_API
#elif defined(_WIN32) && defined(COMM_BUILD)
#define COMM_API __declspec(dllexport)
#elif defined(_WIN32)
#define COMM_API __declspec(dllimport)
#elif defined(__GNUC__)
#define COMM_API __attribute__((visibility("default")))
#else
#define COMM_API
#endif
#endif"""


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


def value_struct(model, name):
    doc, members, makers = VALUES[name]
    lines = comment(doc) + [f"typedef struct {model.c(name)} {{"] + [f"    {one}" for one in members]
    lines += [f"}} {model.c(name)};", ""]
    fields = [one.rstrip(";").replace("*", "").split()[-1] for one in members]
    for maker, kind, params, values in makers:
        lines += prototype(f"static inline {model.c(kind)} {model.c(maker)}", params, " {")
        lines += [f"    {model.c(kind)} value;"] + [f"    value.{one} = {set_to};" for one, set_to in zip(fields, values)]
        lines += ["    return value;", "}", ""]
    return lines


def base(model):
    """What all parts share: calling convention, status, handles, value structs, callbacks."""
    library, used = model.library, [one.type for entry in (*model.functions.values(), *model.callbacks.values())
                                    for one in entry.args]
    used += [one.type for struct in model.keyword_structs.values() for one in struct.fields]
    lines = [f'#define {model.c_constant("library-version")} "{library.version}"',
             f'#define {model.c_constant("library-abi")} {library.abi}', *MACROS.split("\n"), "",
             *comment("0 is success; else the number of a condition's type."), f'typedef int32_t {model.c("status")};', "",
             *comment("Frees the data of a callback: called once, when nothing uses it any more."),
             f'typedef void (COMM_CALL *{model.c("free-function")})(void *data);', ""]
    if "seconds" in used:
        lines += comment("For ever, where a number of seconds is asked for.") + ["#define COMM_NIL_SECONDS HUGE_VAL", ""]
    for handle in model.handles.values():
        target = f"{'const ' if handle.const else ''}struct {handle.struct} *" if handle.struct else f"struct {model.c(handle.name)} "
        lines += comment(handle.doc, f"Threads: {handle.threads}.") + [f"typedef {target}{model.c(handle.name)};"]
        lines += [f"#define {model.c_kind(handle.name)} ((int32_t){handle.kind})", ""]
    for one in (*model.enums.values(), *model.flags.values()):
        lines += comment(one.doc) + [f"typedef int32_t {model.c(one.name)};", ""]
    for name in VALUES:
        lines += value_struct(model, name) if name in used else []
    for callback in model.callbacks.values():
        returned, params = model.c_callback(callback)
        lines += comment(callback.doc, f"Called {callback.called}.", *argument_notes(callback.args))
        lines += prototype(f"typedef {returned} (COMM_CALL *{model.c(callback.name)})", params) + [""]
    for struct in model.keyword_structs:
        lines += [f"typedef struct {model.c(struct)} {model.c(struct)};"]
    return lines + [""]


def argument_notes(args):
    return [f"{one.name}: {one.doc}" for one in args]


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
    notes = argument_notes(entry.args)
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

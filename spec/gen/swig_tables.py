"""The tables of swig/commssl.i (names of values, kinds of handles), and what the languages do with each type that has one."""

from cabi import quoted
from names import snake
from swig_types import keywords_kind

def roles(model):
    lines = []
    for one in model.enums.values():
        macro = f"COMM_ENUM_OR_FLAGS({model.c(one.name)}, {model.c(one.flags)})" if one.flags else f"COMM_ENUM({model.c(one.name)})"
        lines.append(macro)
    return lines + [f"COMM_FLAGS({model.c(one.name)})" for one in model.flags.values()]

def values(name, rows):
    return [f"const comm_value {name}_values[] = {{"] + [f"    {{{quoted(key)}, {value}}}," for key, value in rows] + ["    {NULL, 0},", "};", ""]

def of_values(model):
    lines = []
    for one in model.enums.values():
        lines += values(model.c(one.name), [(name, model.c_constant(name)) for name in one.keywords])
    for one in model.flags.values():
        lines += values(model.c(one.name), [(bit.keyword, model.c_constant(bit.openssl)) for bit in one.bits])
    lines += ["/* The types of conditions, and the word for each in Tcl's error code. */"]
    for name, word in ((model.c("status"), "name"), ("comm_condition_word", "tcl")):
        lines += values(name, [(getattr(one, word), model.c_constant(one.name)) for one in model.conditions.values()])
    return lines

def of_kinds(model):
    structs = list(model.keyword_structs)
    lines = ["enum {"] + [f"    {keywords_kind(name)} = COMM_KIND_FIRST_KEYWORDS + {index}," for index, name in enumerate(structs)] + ["};", ""]
    rows = []
    for one in model.handles.values():
        calls = []
        for what, answer in (("retain", "void "), ("release", "void "), ("copy", "void *")):
            function = getattr(one, what)
            calls.append(f"{what}_{snake(one.name)}" if function else "NULL")
            back = "return " if what == "copy" else ""
            lines += [f"static {answer}{calls[-1]}(void *pointer) {{ {back}{model.c(function)}(pointer); }}"] if function else []
        rows.append(f"    {{{model.c_kind(one.name)}, {quoted(one.name)}, {', '.join(calls)}}},")
    rows += [f"    {{{keywords_kind(name)}, {quoted(name)}, NULL, comm_holder_release, NULL}}," for name in structs]
    return lines + ["", "const comm_kind comm_kinds[] = {", *rows, "};", "const size_t comm_kind_count = sizeof comm_kinds / sizeof comm_kinds[0];", ""]

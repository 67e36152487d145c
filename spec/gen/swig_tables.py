"""The tables of swig/commssl.i: names of values, kinds of handles, and what the languages do with each named type."""

from cabi import quoted
from names import snake
from swig_types import bound_structs, keywords_kind

def roles(model):
    lines = []
    for one in model.enums.values():
        name = model.c(one.name)
        lines.append(f"COMM_ENUM_OR_FLAGS({name}, {model.c(one.flags)})" if one.flags else f"COMM_ENUM({name})")
    return lines + [f"COMM_FLAGS({model.c(one.name)})" for one in model.flags.values()]

def values(name, rows):
    rows = [f"    {{{quoted(key)}, {value}}}," for key, value in rows]
    return [f"const comm_value {name}_values[] = {{", *rows, "    {NULL, 0},", "};", ""]

def of_values(model):
    lines = []
    for one in (*model.enums.values(), *model.flags.values()):
        lines += values(model.c(one.name), [word[:2] for word in model.words(one)])
    lines += ["/* The types of conditions, and the word for each in Tcl's error code. */"]
    for name, word in ((model.c("status"), "name"), ("comm_condition_word", "tcl")):
        lines += values(name, [(getattr(one, word), model.c_constant(one.name)) for one in model.conditions.values()])
    return lines

def of_kinds(model):
    kinds = {one.name: keywords_kind(one.name) for one in bound_structs(model)}
    lines = [f"    {kind} = COMM_KIND_FIRST_KEYWORDS + {index}," for index, kind in enumerate(kinds.values())]
    lines, rows = ["enum {", *lines, "};", ""], []
    lines += [f"static void release_{snake(name)}(void *holder);" for name in kinds]
    for one in model.handles.values():
        calls = []
        for what, head in (("retain", "void "), ("release", "void "), ("copy", "void *")):
            function = getattr(one, what)
            calls.append(f"{what}_{snake(one.name)}" if function else "NULL")
            if function:
                call = f"{'return ' if what == 'copy' else ''}{model.c(function)}(pointer);"
                lines.append(f"static {head}{calls[-1]}(void *pointer) {{ {call} }}")
        calls.append(str(int(one.struct != "")))
        rows.append(f"    {{{model.c_kind(one.name)}, {quoted(one.name)}, {', '.join(calls)}}},")
    rows += [f"    {{{kind}, {quoted(name)}, NULL, release_{snake(name)}, NULL, 0}}," for name, kind in kinds.items()]
    count = "const size_t comm_kind_count = sizeof comm_kinds / sizeof comm_kinds[0];"
    return lines + ["", "const comm_kind comm_kinds[] = {", *rows, "};", count, ""]

def commands(model):
    """Rows (name, number, for which handle, docs of its number and its text) of the commands of ssl-ctrl."""
    return [(quoted(one.name), one.value, *map(quoted, (one.command.on, one.command.number, one.command.text)))
            for one in model.constants.values() if one.command]

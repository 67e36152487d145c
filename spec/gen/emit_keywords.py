"""src/core: keyword structs (init, setters, which call accepts what), names and conditions at run time."""

from cabi import C_HEAD, prototype, quoted, table, text
from names import snake

def names_array(struct):
    return f"{snake(struct.name.removesuffix('-keywords'))}_keyword_names"

def header(model):
    lines = C_HEAD + ["#ifndef KEYWORDS_H", "#define KEYWORDS_H", "", f'#include "{model.library.name}.h"', ""]
    for struct in model.keyword_structs.values():
        lines += [f"/* Lisp names of {struct.name}, by bit. */", f"#define {model.c_field_bit(struct.name, 'count')} {len(struct.fields)}",
                  f"extern const char *const {names_array(struct)}[];", ""]
    lines += ["/* Which fields each call accepts. */"]
    for entry in model.functions.values():
        if entry.keywords:
            bits = [model.c_field_bit(entry.keywords, one.name) for one in model.accepted(entry)]
            lines.append(f"#define {model.c_constant('accept-' + entry.name)} \\\n    ({(' | ' + chr(92) + chr(10) + '     ').join(bits)})")
    return text(lines + ["", "#endif /* KEYWORDS_H */"])

def setters(model, struct):
    name = model.c(struct.name)
    lines = [f"const char *const {names_array(struct)}[] = {{"] + [f"    {quoted(one.name)}," for one in struct.fields] + ["};", ""]
    lines += prototype(f"void COMM_CALL {model.c(struct.name + '-init')}", [f"{name} *keywords", "size_t size"], " {")
    lines += ["    memset(keywords, 0, size);", "    keywords->size = size;", "}", ""]
    for one in struct.fields:
        lines += prototype(f"void COMM_CALL {model.setter(struct.name, one.name)}", [f"{name} *keywords", *model.c_params(one)], " {")
        lines += [f"    keywords->{param.name} = {param.name};" for param in model.c_params(one)]
        lines += [f"    keywords->present |= {model.c_field_bit(struct.name, one.name)};", "}", ""]
    return lines

def source(model):
    lines = C_HEAD + ['#include "keywords.h"', "", "#include <string.h>", ""]
    for struct in model.keyword_structs.values():
        lines += setters(model, struct)
    return text(lines[:-1])

def emit(model):
    names = [map(quoted, pair) for pair in model.irregular_names()]  # Lisp, OpenSSL; they serve both ways
    conditions = [(model.c_constant(one.name), model.c_constant(one.parent) if one.parent else "0", quoted(one.name), int(one.abstract))
                  for one in model.conditions.values()]
    return {"src/core/keywords.h": header(model), "src/core/keywords.c": source(model),
            "src/core/names.inc": table(names), "src/core/conditions.inc": table(conditions)}

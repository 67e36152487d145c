"""src/core: keyword structs (init, setters, which call accepts what), names and conditions at run time."""

from cabi import C_HEAD, each, part, prototype, quoted, table, text
from names import snake

def names_array(struct):
    return f"const char *const {snake(struct.name.removesuffix('-keywords'))}_keyword_names[]"

def fields_array(struct):
    return f"const struct keyword_field {snake(struct.name.removesuffix('-keywords'))}_keyword_fields[]"

def header(model):
    lines = C_HEAD + ["#ifndef KEYWORDS_H", "#define KEYWORDS_H", "", f'#include "{model.library.name}.h"', ""]
    lines += part("keyword-field")
    for struct in model.keyword_structs.values():
        count = f"#define {model.c_field_bit(struct.name, 'count')} {len(struct.fields)}"
        lines += [f"/* Lisp names of {struct.name}, by bit. */", count, f"extern {names_array(struct)};",
                  "/* And where they lie. */", f"extern {fields_array(struct)};", ""]
    lines += ["/* Which fields each call accepts. */"]
    for entry in model.functions.values():
        if entry.keywords:
            bits = " | \\\n     ".join(model.c_field_bit(entry.keywords, one.name) for one in model.accepted(entry))
            lines.append(f"#define {model.c_constant('accept-' + entry.name)} \\\n    ({bits})")
    return text(lines + ["", "#endif /* KEYWORDS_H */"])

def lies(model, struct, one):
    name, members = model.c(struct.name), [member.name for member in model.c_members(one)]
    end = f"offsetof({name}, {members[-1]}) + sizeof ((const {name} *)NULL)->{members[-1]}"
    return f"    {{offsetof({name}, {members[0]}), {end}, {int(one.type in model.callbacks)}}},"

def setters(model, struct):
    (init, _, params), (clear, _, cleared), *calls = model.keyword_calls(struct)
    lines = [names_array(struct) + " = {"] + [f"    {quoted(one.name)}," for one in struct.fields] + ["};", ""]
    lines += [fields_array(struct) + " = {"] + [lies(model, struct, one) for one in struct.fields] + ["};", ""]
    lines += prototype(f"void COMM_CALL {init}", params, " {")
    lines += ["    memset(keywords, 0, size);", "    keywords->size = size;", "}", ""]
    kind = snake(struct.name.removesuffix("-keywords")) + "_keyword_kind"
    lines += prototype(f"void COMM_CALL {clear}", cleared, " {") + [f"    keywords_clear(&{kind}, keywords);", "}", ""]
    for one, (setter, _, params) in zip(struct.fields, calls):
        lines += prototype(f"void COMM_CALL {setter}", params, " {")
        if one.type in model.callbacks:
            name = snake(one.name)
            lines.append(f"    closure_set(&keywords->{name}, (void (*)(void)){name}, {name}_data, {name}_free);")
        else:
            lines += [f"    keywords->{param.name} = {param.name};" for param in params[1:]]
        lines += [f"    keywords->present |= {model.c_field_bit(struct.name, one.name)};", "}", ""]
    return lines

def source(model):
    lines = C_HEAD + ['#include "core/closure.h"', '#include "core/keyword_check.h"', "", "#include <string.h>", ""]
    return text((lines + each(setters, model, model.keyword_structs.values()))[:-1])

def own_names(model):
    """The functions of the spec that OpenSSL does not have."""
    return text(C_HEAD + [f"{quoted(one.name)}," for one in model.functions.values() if not model.openssl(one) and not one.irregular])

def condition(model, one):
    parent = model.c_constant(one.parent) if one.parent else "0"
    return model.c_constant(one.name), parent, quoted(one.name), int(one.abstract)

def emit(model):
    names = [map(quoted, pair) for pair in model.irregular_names()]  # Lisp, OpenSSL; they serve both ways
    conditions = [condition(model, one) for one in model.conditions.values()]
    return {"src/core/keywords.h": header(model), "src/core/keywords.c": source(model),
            "src/core/names.inc": table(names), "src/core/own_names.inc": own_names(model), "src/core/conditions.inc": table(conditions)}

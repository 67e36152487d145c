"""tests/abi: a program that compiles when everything lies in C as the spec says and links when the library has every symbol
(layout.c), and then tries each keyword's setter (setters.c)."""

from cabi import C_HEAD, quoted, text
from model import STRUCTS

CHECKS = """
static int failures;

static void check(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "%s\\n", what);
        failures++;
    }
}
"""

def same(expression, value, message):
    return f"_Static_assert({expression} == {value}, {quoted(message)});"

def struct_layout(model, struct):
    """Fields follow each other, aligned, in the spec's order: only appending keeps old programs working."""
    name, lines, before = model.c(struct.name), [], ("present", "uint64_t")
    lines.append(same(f"offsetof({name}, size)", "0", f"{name}.size is first"))
    lines.append(same(f"offsetof({name}, present)", "ALIGNED(sizeof(size_t), uint64_t)", f"{name}.present follows"))
    for one in struct.fields:
        for param in model.c_params(one):
            follows = f"ALIGNED(offsetof({name}, {before[0]}) + sizeof({before[1]}), {param.type})"
            lines.append(same(f"offsetof({name}, {param.name})", follows, f"{name}.{param.name} follows {before[0]}"))
            before = (param.name, param.type)
    bits = [(model.c_field_bit(struct.name, one.name), 1 << bit, one.name) for bit, one in enumerate(struct.fields)]
    return lines + [same(bit, f"UINT64_C({value:#x})", name) for bit, value, name in bits]

def values(model):
    """Numbers never change, what we call a constant of OpenSSL is what its own header says, and each type has its size."""
    lines = [same(model.c_constant(one.name), one.value, one.name) for one in model.keywords.values() if not one.removed]
    lines += [same(model.c_constant(one.name), one.status, one.name) for one in model.conditions.values()]
    lines += [same(model.c_kind(one.name), one.kind, one.name) for one in model.handles.values()]
    found = [bit.openssl for flags in model.flags.values() for bit in flags.bits]
    found += [one.name for one in model.constants.values() if one.value is not None]
    lines += [same(f"(uint64_t){model.c_constant(name)}", f"(uint64_t)({name})", f"{name} in OpenSSL's header") for name in found]
    lines += [same(f"sizeof({model.c(one.name)})", 4, one.name) for one in (*model.enums.values(), *model.flags.values())]
    return lines + [same(f"sizeof({model.c(one.name)})", "sizeof(void (*)(void))", one.name) for one in model.callbacks.values()]

def setters(model, struct):
    """Each setter stores what it is given, and sets its own bit and no other."""
    name, init = model.c(struct.name), model.c(struct.name + "-init")
    lines = [f"static void check_{name}(void) {{", f"    {name} keywords;", "    memset(&keywords, 0xff, sizeof keywords);",
             f"    {init}(&keywords, sizeof keywords);",
             f'    check(keywords.size == sizeof keywords && keywords.present == 0, "{init}");']
    for bit, one in enumerate(struct.fields):
        params, setter = model.c_params(one), model.setter(struct.name, one.name)
        lines += ["    {"] + [f"        {param};" for param in params]
        lines += [f"        memset(&{param.name}, 0x5a, sizeof {param.name});" for param in params]
        lines += [f"        {setter}(&keywords, {', '.join(param.name for param in params)});"]
        part = ".kind" if one.type in STRUCTS else ""  # a copy need not copy padding
        lines += [f'        check(memcmp(&keywords.{name}, &{name}, sizeof {name}) == 0, "{setter}: {name}");'
                  for name in (param.name + part for param in params)]
        lines += [f'        check(keywords.present == UINT64_C({(2 << bit) - 1:#x}), "{setter}: present");', "    }"]
    return lines + ["}", ""]

def head(model, *headers):
    return C_HEAD + [f'#include "{model.library.name}.h"', ""] + [f"#include <{header}>" for header in headers] + [""]

def emit(model):
    structs = model.keyword_structs.values()
    lines = head(model, "openssl/ssl.h", "openssl/x509_vfy.h") + [
        "#define ALIGNED(offset, type) (((offset) + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type))", ""]
    for struct in structs:
        lines += struct_layout(model, struct)
    lines += values(model) + ["", "typedef void (*symbol)(void);", "const symbol all_symbols[] = {"]
    lines += [f"    (symbol){name}," for name in model.symbols()] + ["};"]
    tried = head(model, "stdio.h", "string.h") + CHECKS.strip().split("\n") + [""]
    for struct in structs:
        tried += setters(model, struct)
    tried += ["int main(void) {"] + [f"    check_{model.c(struct.name)}();" for struct in structs] + ["    return failures != 0;", "}"]
    return {"tests/abi/layout.c": text(lines), "tests/abi/setters.c": text(tried)}

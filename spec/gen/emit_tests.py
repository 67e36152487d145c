"""tests/abi/layout.c: a program that compiles when everything lies in C as the spec says, links when the library has
every symbol, and then tries each keyword's setter."""

from cabi import C_HEAD, quoted, text

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
            lines.append(same(f"offsetof({name}, {param.name})", f"ALIGNED(offsetof({name}, {before[0]}) + sizeof({before[1]}), {param.type})",
                              f"{name}.{param.name} follows {before[0]}"))
            before = (param.name, param.type)
    return lines + [same(model.c_field_bit(struct.name, one.name), f"UINT64_C({1 << bit:#x})", one.name) for bit, one in enumerate(struct.fields)]


def numbers(model):
    lines = [same(model.c_constant(one.name), one.value, one.name) for one in model.keywords.values() if not one.removed]
    lines += [same(model.c_constant(one.name), one.status, one.name) for one in model.conditions.values()]
    return lines + [same(model.c_kind(one.name), one.kind, one.name) for one in model.handles.values()]


def openssl_constants(model):
    """What we call a constant of OpenSSL is what its own header says."""
    found = [(bit.openssl, bit.value) for flags in model.flags.values() for bit in flags.bits]
    found += [(one.name, one.value) for one in model.constants.values() if one.value is not None]
    lines = []
    for name, value in found:
        lines.append(same(model.c_constant(name), f"UINT64_C({value:#x})", name))
        lines.append(same(f"(uint64_t){model.c_constant(name)}", f"(uint64_t)({name})", f"{name} in OpenSSL's header"))
    return lines


def sizes(model):
    lines = [same(f"sizeof({model.c(one.name)})", 4, one.name) for one in (*model.enums.values(), *model.flags.values())]
    return lines + [same(f"sizeof({model.c(one.name)})", "sizeof(void (*)(void))", one.name) for one in model.callbacks.values()]


def symbols(model):
    return ["typedef void (*symbol)(void);", "const symbol all_symbols[] = {"] + [f"    (symbol){name}," for name in model.symbols()] + ["};", ""]


def setters(model, struct):
    """Each setter stores what it is given, and sets its own bit and no other."""
    name, init = model.c(struct.name), model.c(struct.name + "-init")
    lines = [f"static void check_{name}(void) {{", f"    {name} keywords;", "    memset(&keywords, 0xff, sizeof keywords);", f"    {init}(&keywords, sizeof keywords);",
             f'    check(keywords.size == sizeof keywords && keywords.present == 0, "{init}");']
    for bit, one in enumerate(struct.fields):
        params, setter = model.c_params(one), model.setter(struct.name, one.name)
        lines += ["    {"] + [f"        {param};" for param in params]
        lines += [f"        memset(&{param.name}, 0x5a, sizeof {param.name});" for param in params]
        lines += [f"        {setter}(&keywords, {', '.join(param.name for param in params)});"]
        lines += [f'        check(memcmp(&keywords.{param.name}, &{param.name}, sizeof {param.name}) == 0, "{setter}: {param.name}");' for param in params]
        lines += [f'        check(keywords.present == UINT64_C({(2 << bit) - 1:#x}), "{setter}: present");', "    }"]
    return lines + ["}", ""]


def emit(model):
    structs = model.keyword_structs.values()
    lines = C_HEAD + [f'#include "{model.library.name}.h"', "", "#include <openssl/ssl.h>", "#include <openssl/x509_vfy.h>", "#include <stdio.h>",
                      "#include <string.h>", "", "#define ALIGNED(offset, type) (((offset) + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type))", ""]
    for struct in structs:
        lines += struct_layout(model, struct)
    lines += numbers(model) + openssl_constants(model) + sizes(model) + [""] + symbols(model) + CHECKS.strip().split("\n") + [""]
    for struct in structs:
        lines += setters(model, struct)
    lines += ["int main(void) {"] + [f"    check_{model.c(struct.name)}();" for struct in structs] + ["    return failures != 0;", "}"]
    return {"tests/abi/layout.c": text(lines)}

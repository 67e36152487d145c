"""tests/abi: a program that compiles when everything lies in C as the spec says and links when the library has every
symbol (layout.c), whose functions are called as C calls (calls.c), and that tries each keyword's setter (setters.c)."""

from cabi import C_HEAD, each, part, prototype, quoted, text
from model import is_struct

def same(expression, value, message):
    return f"_Static_assert({expression} == {value}, {quoted(message)});"

def struct_layout(model, struct):
    """Fields follow each other, aligned, in the spec's order: only appending keeps old programs working."""
    name, before = model.c(struct.name), ("present", "uint64_t")
    lines = [same(f"offsetof({name}, size)", "0", f"{name}.size is first"),
             same(f"offsetof({name}, present)", "ALIGNED(sizeof(size_t), uint64_t)", f"{name}.present follows")]
    for param in (param for one in struct.fields for param in model.c_members(one)):
        follows = f"ALIGNED(offsetof({name}, {before[0]}) + sizeof({before[1]}), {param.type})"
        lines.append(same(f"offsetof({name}, {param.name})", follows, f"{name}.{param.name} follows {before[0]}"))
        before = (param.name, param.type)
    for bit, one in enumerate(struct.fields):
        lines.append(same(model.c_field_bit(struct.name, one.name), f"UINT64_C({1 << bit:#x})", one.name))
    return lines

def values(model):
    """Numbers never change, a constant of OpenSSL is what its own header says, and each type has its size."""
    found = [(model.c_constant(one.name), one.value, one.name) for one in model.keywords.values() if not one.removed]
    found += [(model.c_constant(one.name), one.status, one.name) for one in model.conditions.values()]
    found += [(model.c_kind(one.name), one.kind, one.name) for one in model.handles.values()]
    names = [bit.openssl for flags in model.flags.values() for bit in flags.bits]
    names += [one.name for one in model.constants.values() if one.value is not None]
    for name in names:
        found.append((f"(uint64_t){model.c_constant(name)}", f"(uint64_t)({name})", f"{name} in OpenSSL's header"))
    for size, tables in ((4, (model.enums, model.flags)), ("sizeof(void (*)(void))", (model.callbacks,))):
        found += [(f"sizeof({model.c(name)})", size, name) for table in tables for name in table]
    return [same(*one) for one in found]

def setters(model, struct):
    """Each setter stores what it is given, and sets its own bit and no other."""
    name = model.c(struct.name)
    lines = part("setters-struct", name=name, init=name + "_init")
    for bit, one in enumerate(struct.fields):
        params, setter = model.c_params(one), model.setter(struct.name, one.name)
        if one.type in model.callbacks:
            lines += part("setters-callback", setter=setter, type=model.c(one.type), name=params[0].name)
            lines += [f'    check(keywords.present == UINT64_C({(2 << bit) - 1:#x}), "{setter}: present");']
            continue
        lines += ["    {"] + [f"        {param};" for param in params]
        lines += [f"        memset(&{param.name}, 0x5a, sizeof {param.name});" for param in params]
        lines += [f"        {setter}(&keywords, {', '.join(param.name for param in params)});"]
        for param in params:
            its = param.name + (".kind" if is_struct(one.type) else "")  # a copy need not copy padding
            lines.append(f'        check(memcmp(&keywords.{its}, &{its}, sizeof {its}) == 0, "{setter}: {its}");')
        lines += [f'        check(keywords.present == UINT64_C({(2 << bit) - 1:#x}), "{setter}: present");', "    }"]
    return lines + part("setters-end", clear=name + "_clear")

def calls(model):
    """Each is of exactly this type, and called as C calls: see calls-head of parts.toml."""
    callbacks = [(model.c(one.name), *model.c_callback(one)) for one in model.callbacks.values()]
    callbacks.append((model.c("free-function"), "void", ["void *"]))
    return [line for macro, entries in (("CALLED", model.exported()), ("CALLED_BACK", callbacks))
            for name, returned, params in entries for line in prototype(macro, [name, returned, *(params or ["void"])])]

def emit(model):
    structs, include = model.keyword_structs.values(), f'#include "{model.library.name}.h"'
    symbols = [f"    (symbol){name}," for name, *_ in model.exported()]
    layout = [include, *part("layout-head"), *each(struct_layout, model, structs), *values(model), "",
              "typedef void (*symbol)(void);", "const symbol all_symbols[] = {", *symbols, "};"]
    checks = [f"    check_{model.c(struct.name)}();" for struct in structs]
    tried = [include, *part("setters-head"), *each(setters, model, structs), "int main(void) {", *checks,
             "    return failures != 0;", "}"]
    return {f"tests/abi/{name}.c": text(C_HEAD + lines) for name, lines in (
        ("layout", layout), ("setters", tried), ("calls", [include, *part("calls-head"), *calls(model)]))}

"""abi/names.tsv: how each name is spelt in each language; symbols.list and the version map: what is exported."""

from cabi import C_MARK, text
from names import camel, pascal, snake, upper

COLUMNS = ("lisp", "c", "openssl", "java", "ruby", "tcl", "kind")

def function(model, one):
    bound = (camel(one.name), snake(one.name), f"{model.library.name}::{one.name}") if one.bindings else ("", "", "")
    return (one.name, model.c(one.name) if one.c else "", model.openssl(one), *bound, "function")

def keyword(name, c_name, openssl=""):
    return (f":{name}", c_name, openssl, upper(name), f":{snake(name)}", name, "keyword")

def rows(model):
    found = [function(model, one) for one in model.functions.values()]
    for one in model.constants:
        found.append((one.lower(), model.c_constant(one), one, one, one, f"${model.library.name}::{one}", "constant"))
    found += [keyword(name, model.c_constant(name)) for name, one in model.keywords.items() if not one.removed]
    for enum in (one for one in model.enums.values() if one.handles):
        found += [keyword(name, c_name) for name, c_name, _, _ in model.words(enum)]
    for flags in model.flags.values():
        found += [keyword(bit.keyword, model.c_constant(bit.openssl), bit.openssl) for bit in flags.bits]
    for one in model.conditions.values():
        spelt, code = pascal(one.name), f"{upper(model.library.name)} {one.tcl}"
        found.append((one.name, model.c_constant(one.name), "", spelt, spelt, code, "condition"))
    return found + [(one.name, model.c(one.name), one.struct, "", "", "", "handle") for one in model.handles.values()]

def emit(model):
    name, symbols = model.library.name, sorted(one for one, *_ in model.exported())
    node = f"{upper(name)}_{'.'.join(model.library.version.split('.')[:2])}"
    exported = [f"    {symbol};" for symbol in symbols]
    versions = [C_MARK, f"{node} {{", "  global:", *exported, "  local:", "    *;", "};"]
    return {"abi/names.tsv": text("\t".join(row) for row in [COLUMNS, *rows(model)]),
            "abi/symbols.list": text(symbols), f"abi/{name}.map": text(versions)}

"""abi/commssl.json: the spec for other tools, with the C declarations that follow from it."""

import dataclasses
import json

from cabi import MARK

def plain(entry):
    """A dataclass as the spec writes it: no defaults, no places."""
    if isinstance(entry, tuple):
        return [plain(one) for one in entry]
    if not dataclasses.is_dataclass(entry):
        return entry
    values = {}
    for key, kind in entry.KINDS.items():
        if (value := getattr(entry, key)) != kind.default:
            values[key.rstrip("_")] = plain(value)
    return values

def function(model, one):
    returned, params = model.c_signature(one)
    c = {"name": model.c(one.name), "returns": returned, "params": [dataclasses.asdict(param) for param in params]}
    return plain(one) | ({"c": c} if one.c else {}) | {"openssl": model.openssl(one)}

def emit(model):
    tables = {kind: [plain(one) for one in table.values()] for kind, table in vars(model).items() if kind != "library"}
    tables["functions"] = [function(model, one) for one in model.functions.values()]
    content = {"generated": MARK, "library": plain(model.library)} | tables
    return {f"abi/{model.library.name}.json": json.dumps(content, indent=1, ensure_ascii=False) + "\n"}

"""abi/symbols.list and the linker's version map: what the shared library exports."""

from cabi import C_MARK, text
from names import upper


def emit(model):
    symbols = sorted(model.symbols())
    node = f"{upper(model.library.name)}_{'.'.join(model.library.version.split('.')[:2])}"
    versions = [C_MARK, f"{node} {{", "  global:"] + [f"    {symbol};" for symbol in symbols] + ["  local:", "    *;", "};"]
    return {"abi/symbols.list": text(symbols), f"abi/{model.library.name}.map": text(versions)}

"""src/openssl/failures.h: what a call that returns its answer returns when it failed, for the bodies' macros."""

from cabi import C_HEAD, text
from names import snake

def emit(model):
    calls = [one for one in model.functions.values() if one.c and one.returns and one.returns.type not in ("status", "step")]
    lines = [f"#define FAILURE_{snake(one.name)} {one.failure or 'never'}" for one in calls]
    return {"src/openssl/failures.h": text([*C_HEAD, "#ifndef COMMSSL_OPENSSL_FAILURES_H",
                                            "#define COMMSSL_OPENSSL_FAILURES_H", "", *lines, "", "#endif"])}

"""The keyword holders and the callbacks of swig/commssl.i."""

from cabi import indented, part, prototype, quoted
from load import SpecError
from names import snake
from swig_types import callback_arguments, input_param, is_callback, keywords_kind

def trampoline(model, one):
    """What the library calls: handles become ids for as long as the language's callback runs."""
    answers, c_params = model.c_callback(one)
    local, answer, result = "", "NULL, NULL", "status"
    if one.returns != "status":
        if "reject" not in model.enums[one.returns].keywords:
            about = f"{one.place('returns')}: callback {one.name}"
            raise SpecError(f"{about}: {one.returns} has no answer for an error in a language")
        local, answer = "    int32_t answer = 0;\n", f"{model.c(one.returns)}_values, &answer"
        result = f"status != 0 ? {model.c_constant('reject')} : answer"
    if not one.args or any(arg.type not in model.handles for arg in one.args):
        raise SpecError(f"{one.place('args')}: callback {one.name}: the bindings pass handles only")
    ids = [f"comm_id_borrow({model.c_kind(arg.type)}, (void *){snake(arg.name)}, 0)," for arg in one.args]
    return prototype(f"static {answers} COMM_CALL trampoline_{snake(one.name)}", c_params, " {") + part(
        "swig-trampoline", ids=indented(ids, 8), count=len(ids), local=local, answer=answer, result=result)

def kept(model, one):
    """(what keeps a field's value in the holder or "", what the C setter gets)."""
    name, holder = snake(one.name), "&holder->base"
    if is_callback(model, one.type):
        return f"comm_keep_closure({holder}, {name}, {quoted(one.name)})", callback_arguments(one)
    if one.type == "ssl-ctx":
        return f"comm_keep_choice({holder}, {name}, {quoted(one.name)}, &value)", ["value"]
    if one.type == "host-name":
        return f"{name}.name == NULL ? 0 : comm_keep_text({holder}, &{name}.name)", [name]
    if one.type == "list:str":
        return f"comm_keep_texts({holder}, &{name})", [f"{name}.items", f"{name}.count"]
    return f"comm_keep_text({holder}, &{name})" if one.type == "str" else "", [name]

def setter_head(model, struct, one, static="", tail=";"):
    name = f"{static}comm_status swig_{snake(struct.name)}_set_{snake(one.name)}"
    return prototype(name, ["comm_id keywords", input_param(model, one)], tail)

def setter(model, struct, one):
    keep, values = kept(model, one)
    holder = f"comm_call_handle(&call, keywords, {keywords_kind(struct.name)}, false, \"keywords\")"
    body = ["comm_call call = {0};", f"{snake(struct.name)}_holder *holder = {holder};"]
    body += ["comm_ssl_ctx value;"] if "value" in values else []
    body += ["if (call.status == 0)", f"    call.status = {keep};"] if keep else []
    body += ["else", f"    comm_closure_release({snake(one.name)});"] if is_callback(model, one.type) else []
    call = prototype(model.setter(struct.name, one.name), ["&holder->value", *values])
    body += ["if (call.status == 0)", *indented(call), "return comm_call_end(&call);"]
    return setter_head(model, struct, one, "static ", " {") + indented(body) + ["}", ""]

def has_closures(model, struct):
    return any(is_callback(model, one.type) for one in struct.fields)

def holder(model, struct):
    """The object that the languages set keyword arguments on, one at a time."""
    c = model.c(struct.name)
    lines = part("swig-holder", name=snake(struct.name), type=c, init=c + "_init", kind=keywords_kind(struct.name))
    return lines + [line for one in struct.fields for line in setter(model, struct, one)]

def declarations(model, struct):
    name = snake(struct.name)
    lines = [f"comm_status swig_{name}_new(comm_id *result);", f"comm_status swig_{name}_drop(comm_id keywords);"]
    return lines + [line for one in struct.fields for line in setter_head(model, struct, one)]

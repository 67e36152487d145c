"""The keyword holders and the callbacks of swig/commssl.i."""

from cabi import indented, part, prototype, quoted
from load import SpecError
from names import snake
from swig_types import answer_type, callback_arguments, input_param, is_callback, is_handle, keywords_kind

# Types whose kept value is not what was given.
KEPT = {"ssl-ctx": "comm_ssl_ctx value;", "bytes": "comm_bytes value;"}

def passed(model, arg):
    """How C hands an argument to a language."""
    name = snake(arg.name)
    if is_handle(model, arg.type):
        return f"comm_argument_handle({model.c_kind(arg.type)}, (void *){name})"
    if arg.type == "crypto-object":
        return f"comm_argument_handle({name}.kind, {name}.pointer)"
    how = {"bool": "bool", "str": "text"}.get(arg.type, "number")
    return f"comm_argument_{how}({name})"

def answered(model, one):
    """(what a language is asked for, the statements that make C's answer of it)."""
    kind, name = answer_type(one), snake(one.outputs[0].name) if one.outputs else ""
    if kind == "status":
        return "COMM_ANSWERS_NOTHING", ["return status;"]
    if kind == "bool":
        return "COMM_ANSWERS_BOOL", ["return status == 0 && answer.number != 0;"]
    if kind == "bytes-out":
        room = f"COMM_ANSWERS_BYTES, .room = {name}, .capacity = {snake(one.outputs[0].len) or name + '_capacity'}"
        return room, ["if (status == 0)", f"    *{name}_length = (size_t)answer.number;", "return status;"]
    if is_handle(model, kind):
        own = f"void *own = comm_answer_own(&answer, {model.c_kind(kind)}, &status);"
        return "COMM_ANSWERS_HANDLE", [own, "if (own != NULL)", f"    *{name} = own;", "return status;"]
    if "reject" not in model.enums[kind].keywords:
        about = f"{one.place('returns')}: callback {one.name}"
        raise SpecError(f"{about}: {kind} has no answer for an error in a language")
    refused = f"return status != 0 ? {model.c_constant('reject')} : (int32_t)answer.number;"
    return f"COMM_ANSWERS_WORD, .words = {model.c(kind)}_values", [refused]

def trampoline(model, one):
    """What the library calls: handles become ids for as long as the language's callback runs."""
    returned, c_params = model.c_callback(one)
    wanted, result = answered(model, one)
    arguments = [passed(model, arg) + "," for arg in one.inputs]
    return prototype(f"static {returned} COMM_CALL trampoline_{snake(one.name)}", c_params, " {") + part(
        "swig-trampoline", arguments=indented(arguments, 8), count=len(arguments), wanted=wanted,
        result=indented(result))

def kept(model, one):
    """(what keeps a field's value in the holder or "", what the C setter gets)."""
    name, holder = snake(one.name), "&holder->base"
    if is_callback(model, one.type):
        return "", callback_arguments(one) # the struct has the closure's reference from then on
    if one.type == "ssl-ctx":
        return f"comm_keep_choice({holder}, {name}, {quoted(one.name)}, &value)", ["value"]
    if one.type == "host-name":
        return f"{name}.name == NULL ? 0 : comm_keep_text({holder}, &{name}.name)", [name]
    if one.type == "list:str":
        return f"comm_keep_texts({holder}, &{name})", [f"{name}.items", f"{name}.count"]
    if one.type == "bytes":
        return f"comm_keep_bytes({holder}, {name}, &value)", ["value.data", "value.length"]
    if is_handle(model, one.type):
        return f"comm_keep_handle({holder}, {name}, {model.c_kind(one.type)}, {quoted(one.name)}, &value)", ["value"]
    return f"comm_keep_text({holder}, &{name})" if one.type == "str" else "", [name]

def setter_head(model, struct, one, static="", tail=";"):
    name = f"{static}comm_status swig_{snake(struct.name)}_set_{snake(one.name)}"
    return prototype(name, ["comm_id keywords", input_param(model, one)], tail)

def setter(model, struct, one):
    keep, values = kept(model, one)
    holder = f"comm_call_handle(&call, keywords, {keywords_kind(struct.name)}, false, \"keywords\")"
    body = ["comm_call call = {0};", f"{snake(struct.name)}_holder *holder = {holder};"]
    if local := "void *value = NULL;" if is_handle(model, one.type) else KEPT.get(one.type):
        body.append(local)
    body += [f"COMM_OPEN_BYTES(call, {snake(one.name)})"] if one.type == "bytes" else []
    body += ["if (call.status == 0)", f"    call.status = {keep};"] if keep else []
    call = prototype(model.setter(struct.name, one.name), ["&holder->value", *values])
    body += ["if (call.status == 0)", *indented(call)]
    body += ["else", f"    comm_closure_release({snake(one.name)});"] if is_callback(model, one.type) else []
    body += [f"COMM_CLOSE_BYTES(call, {snake(one.name)})"] if one.type == "bytes" else []
    body.append("return comm_call_end(&call);")
    return setter_head(model, struct, one, "static ", " {") + indented(body) + ["}", ""]

def holder(model, struct):
    """The object that the languages set keyword arguments on, one at a time."""
    c = model.c(struct.name)
    lines = part("swig-holder", name=snake(struct.name), type=c, init=c + "_init", clear=c + "_clear", kind=keywords_kind(struct.name))
    return lines + [line for one in struct.fields for line in setter(model, struct, one)]

def declarations(model, struct):
    name = snake(struct.name)
    lines = [f"comm_status swig_{name}_new(comm_id *result);", f"comm_status swig_{name}_drop(comm_id keywords);"]
    return lines + [line for one in struct.fields for line in setter_head(model, struct, one)]

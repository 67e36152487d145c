"""The keyword holders and the callbacks of swig/commssl.i."""

from cabi import prototype, quoted
from load import SpecError
from names import snake
from swig_types import input_param, is_callback, keywords_kind

def trampoline(model, one):
    """What the library calls: handles become ids for as long as the language's callback runs."""
    returned, c_params = model.c_callback(one)
    plain = one.returns == "status"
    if not plain and "reject" not in model.enums[one.returns].keywords:
        raise SpecError(f"{one.place('returns')}: callback {one.name}: {one.returns} has no answer for an error in a language")
    if not one.args or any(arg.type not in model.handles for arg in one.args):
        raise SpecError(f"{one.place('args')}: callback {one.name}: the bindings pass handles only")
    lines = prototype(f"static {returned} COMM_CALL trampoline_{snake(one.name)}", c_params, " {")
    lines += ["    const comm_id arguments[] = {"]
    lines += [f"        comm_id_borrow({model.c_kind(arg.type)}, (void *){snake(arg.name)}, 0)," for arg in one.args]
    lines += ["    };", f"    const size_t count = {len(one.args)};"] + ([] if plain else ["    int32_t answer = 0;"])
    answers = "NULL, NULL" if plain else f"{model.c(one.returns)}_values, &answer"
    lines += [f"    comm_status status = comm_closure_call(data, arguments, count, {answers});", "    for (size_t i = 0; i < count; i++)",
              "        comm_id_end(arguments[i]);"]
    return lines + ["    return status;" if plain else f"    return status != 0 ? {model.c_constant('reject')} : answer;", "}", ""]

def kept(model, one):
    """(what keeps a field's value in the holder or "", what the C setter gets)."""
    name, holder = snake(one.name), "&holder->base"
    if is_callback(model, one.type):
        values = [f"{name} != NULL ? trampoline_{snake(one.type)} : NULL", name, f"{name} != NULL ? comm_closure_release : NULL"]
        return f"comm_keep_closure({holder}, {name}, {quoted(one.name)})", values
    if one.type == "ssl-ctx":
        return f"comm_keep_choice({holder}, {name}, {quoted(one.name)}, &value)", ["value"]
    if one.type == "host-name":
        return f"{name}.name == NULL ? 0 : comm_keep_text({holder}, &{name}.name)", [name]
    if one.type == "list:str":
        return f"comm_keep_texts({holder}, &{name})", [f"{name}.items", f"{name}.count"]
    return f"comm_keep_text({holder}, &{name})" if one.type == "str" else "", [name]

def setter(model, struct, one):
    keep, values = kept(model, one)
    lines = prototype(f"static comm_status swig_{snake(struct.name)}_set_{snake(one.name)}", ["comm_id keywords", input_param(model, one)], " {")
    body = ["comm_call call = {0};", f"{snake(struct.name)}_holder *holder = comm_call_handle(&call, keywords, {keywords_kind(struct.name)}, false, \"keywords\");"]
    body += ["comm_ssl_ctx value;"] if "value" in values else []
    body += ["if (call.status == 0)", f"    call.status = {keep};"] if keep else []
    body += ["else", f"    comm_closure_release({snake(one.name)});"] if is_callback(model, one.type) else []
    body += ["if (call.status == 0)", *("    " + line for line in prototype(model.setter(struct.name, one.name), ["&holder->value", *values]))]
    return lines + [f"    {line}" for line in [*body, "return comm_call_end(&call);"]] + ["}", ""]

def has_closures(model, struct):
    return any(is_callback(model, one.type) for one in struct.fields)

def holder(model, struct):
    """The object that the languages set keyword arguments on, one at a time."""
    name, kind = snake(struct.name), f"{snake(struct.name)}_holder"
    lines = [f"typedef struct {kind} {{", "    comm_holder base;", f"    {model.c(struct.name)} value;", f"}} {kind};", "",
             f"static comm_status swig_{name}_new(comm_id *result) {{", f"    {kind} *holder = comm_holder_new(sizeof *holder);",
             "    if (holder != NULL)", f"        {model.c(struct.name + '-init')}(&holder->value, sizeof holder->value);",
             f"    return comm_holder_give({keywords_kind(struct.name)}, holder, result);", "}", "",
             f"static comm_status swig_{name}_drop(comm_id keywords) {{",
             f"    return comm_id_drop(keywords, {keywords_kind(struct.name)}, \"keywords\");", "}", ""]
    return lines + [line for one in struct.fields for line in setter(model, struct, one)]

def declarations(model, struct):
    name = snake(struct.name)
    lines = [f"comm_status swig_{name}_new(comm_id *result);", f"comm_status swig_{name}_drop(comm_id keywords);"]
    for one in struct.fields:
        lines += prototype(f"comm_status swig_{name}_set_{snake(one.name)}", ["comm_id keywords", input_param(model, one)])
    return lines

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



def kept(one):
    """(statements that copy a field's value into the holder, what the C setter gets); on failure call.status says so."""
    name = snake(one.name)
    if one.type == "ssl-ctx":
        lines = ["comm_ssl_ctx value = comm_ssl_ctx_nil();", "if (call.status == 0)",
                 f"    call.status = comm_keep_choice(&holder->keep, {name}, {quoted(one.name)}, &value);"]
        return lines, ["value"]
    if one.type == "host-name":
        return [f"if (call.status == 0 && {name}.name != NULL)", f"    call.status = comm_keep_text(&holder->keep, {name}.name, &{name}.name);"], [name]
    if one.type == "list:str":
        return ["if (call.status == 0)", f"    call.status = comm_keep_texts(&holder->keep, &{name});"], [f"{name}.items", f"{name}.count"]
    if one.type == "str":
        return ["if (call.status == 0)", f"    call.status = comm_keep_text(&holder->keep, {name}, &{name});"], [name]
    return [], [name]


def setter(model, struct, one):
    name, holder = snake(one.name), f"{snake(struct.name)}_holder"
    lines = prototype(f"static comm_status swig_{snake(struct.name)}_set_{name}", ["comm_id keywords", input_param(model, one)], " {")
    body = ["comm_call call = {0};", f"{holder} *holder = comm_call_handle(&call, keywords, {keywords_kind(struct.name)}, false, \"keywords\");"]
    if is_callback(model, one.type):
        body += [f"comm_closure_release(call.status == 0 ? holder->value.{name}_data : {name});"]
        values = [f"{name} != NULL ? trampoline_{snake(one.type)} : NULL", name, f"{name} != NULL ? comm_closure_release : NULL"]
    else:
        statements, values = kept(one)
        body += statements
    body += ["if (call.status == 0)", *("    " + line for line in prototype(model.setter(struct.name, one.name), ["&holder->value", *values]))]
    return lines + [f"    {line}" for line in [*body, "return comm_call_end(&call);"]] + ["}", ""]


def lending(model, struct):
    """The library owns a reference of each callback once the call succeeds."""
    name, kind = snake(struct.name), f"{snake(struct.name)}_holder"
    lines = []
    for verb, when, what in (("lend", "", "retain"), ("settle", " && status != 0", "release")):
        lines += prototype(f"static void {name}_{verb}", [f"{kind} *holder"] + (["comm_status status"] if when else []), " {")
        lines += [f"    if (holder != NULL{when}) {{"]
        lines += [f"        comm_closure_{what}(holder->value.{one}_data);" for one in closures(model, struct)]
        lines += ["    }", "}", ""]
    return lines


def closures(model, struct):
    return [snake(one.name) for one in struct.fields if is_callback(model, one.type)]


def holder(model, struct):
    """The object that the languages set keyword arguments on, one at a time."""
    name, kind = snake(struct.name), f"{snake(struct.name)}_holder"
    lines = [f"typedef struct {kind} {{", f"    {model.c(struct.name)} value;", "    comm_keep *keep;", f"}} {kind};", "",
             f"static void release_{name}(void *pointer) {{", f"    {kind} *holder = pointer;"]
    lines += [f"    comm_closure_release(holder->value.{one}_data);" for one in closures(model, struct)]
    lines += ["    comm_keep_free(holder->keep);", "    free(holder);", "}", ""]
    lines += lending(model, struct) if closures(model, struct) else []
    lines += [f"static comm_status swig_{name}_new(comm_id *result) {{", "    comm_call call = {0};", f"    {kind} *holder = calloc(1, sizeof *holder);",
              "    if (holder == NULL)", "        call.status = comm_no_memory();", "    else",
              f"        {model.c(struct.name + '-init')}(&holder->value, sizeof holder->value);",
              f"    comm_call_give(&call, {keywords_kind(struct.name)}, holder, result);", "    return comm_call_end(&call);", "}", "",
              f"static comm_status swig_{name}_drop(comm_id keywords) {{",
              f"    return comm_id_drop(keywords, {keywords_kind(struct.name)}, \"keywords\");", "}", ""]
    return lines + [line for one in struct.fields for line in setter(model, struct, one)]


def declarations(model, struct):
    name = snake(struct.name)
    lines = [f"comm_status swig_{name}_new(comm_id *result);", f"comm_status swig_{name}_drop(comm_id keywords);"]
    for one in struct.fields:
        lines += prototype(f"comm_status swig_{name}_set_{snake(one.name)}", ["comm_id keywords", input_param(model, one)])
    return lines

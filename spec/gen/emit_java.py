"""bindings/java: all functions, their types, and the conditions' interfaces and classes."""

import itertools

from cabi import MARK, each, indented, part, quoted, text, wrap
from java_types import Param, alternatives, answer, packed, ranged, reader
from names import camel, pascal, snake, upper
from swig_types import answer_type, bound, bound_callbacks, bound_structs, returned

PLACE = "bindings/java/src/main/java/org/commssl/"
UNCHECKED = ("java.lang.IllegalArgumentException",)
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;", "*/": "*&#47;"}

def html(doc):
    doc = " ".join(doc.split())
    for plain, escaped in ESCAPES.items():
        doc = doc.replace(plain, escaped)
    code = "{{@code\0{}}}".format
    return "".join(code(piece.replace(" ", "\0")) if i % 2 else piece for i, piece in enumerate(doc.split("`")))

def javadoc(indent, doc, *tags):
    width = 114 - len(indent)
    lines = wrap(doc, width) + [""] * bool(tags) + [line for tag in tags for line in wrap(tag, width, "", "    ")]
    lines = [line.replace("\0", " ") for line in lines]
    if len(lines) == 1:
        return [f"{indent}/** {lines[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]

def source(name, head, body, doc, imports=(), tags=()):
    lines = [f"// {MARK}", "package org.commssl;", ""] + [f"import {one};" for one in imports] + [""] * bool(imports)
    lines += javadoc("", doc, *tags) + ([f"public {head} {{", *body, "}"] if body else [f"public {head} {{}}"])
    return {f"{PLACE}{name}.java": text(lines)}

def broken(head, params, tail):
    """`head(params)tail`, on two lines when one is too long."""
    line = f"{head}({', '.join(params)}){tail}"
    return [line] if len(line) < 110 else [f"{head}(", f"        {', '.join(params)}){tail}"]

def parameters(model, entry):
    """For each way to give the inputs, the Java parameters in order; the short form of a call leaves out what has a
    default."""
    for chosen in itertools.product(*(alternatives(model, arg) for arg in entry.inputs)):
        found = []
        for arg, (kind, native) in zip(entry.inputs, chosen):
            name, default = camel(arg.name), "null" if arg.default == "nil" else f"{kind}.{upper(arg.default)}"
            if arg.type == "bytes":
                found += ranged(arg, name)
            else:
                native = native.format(name=quoted(arg.name), value=name)
                found.append(Param(kind, name, arg.doc, arg.default and default, native))
        if entry.keywords:
            doc = "The keyword arguments, or null for none."
            found.append(Param(pascal(entry.keywords), "keywords", doc, "null", "held"))
        yield found + [one for arg in entry.outputs if arg.type == "bytes-out" for one in ranged(arg, camel(arg.name))]

def results(model, entry):
    """(name, type, doc) of each result."""
    found = [(camel(one.type) if one.type in model.enums else "result", one.type, one.doc) for one in returned(entry)]
    for one in entry.outputs:
        found.append((camel(one.name) + ("Length" if one.type == "bytes-out" else ""), one.type, one.doc))
    return found

def body(model, entry, params):
    given, native = results(model, entry), [one.native for one in params]
    kinds, called = [kind for _, kind, _ in given], f"CommJNI.{snake(entry.name)}"
    if len(kinds) == 1 and answer(model, kinds[0]) in ("String", "byte[]"):
        call = ["byte[][] answer = new byte[1][];", f"{called}({', '.join([*native, 'answer'])});"]
        call.append("return answer[0];" if kinds[0] == "data-out" else "return Arguments.decode(answer[0]);")
    elif len(kinds) == 1:
        before, after = reader(model, kinds[0])
        call = broken(f"return {before}{called}", native, after + ";")
    elif kinds:
        call = broken(f"long answers = {called}", native, ";")
        call.append(f"return new {pascal(entry.name)}Result({packed(model, entry, kinds)});")
    else:
        call = broken(called, native, ";")
    if entry.keywords:
        drop = f"    CommJNI.{snake(entry.keywords)}_drop(held);"
        call = ["long held = Keywords.open(keywords);", "try {", *indented(call), "} finally {", drop, "}"]
    return call

def function(model, entry):
    given, lines = results(model, entry), []
    kind = "void" if not given else answer(model, given[0][1]) if len(given) == 1 else pascal(entry.name) + "Result"
    tags = [f"@return {html(given[0][2]) if len(given) == 1 else 'Both results.'}"] if given else []
    head, tail = f"public static {kind} {camel(entry.name)}", " {"
    if any(model.conditions[one].java not in UNCHECKED for one in entry.errors):
        tail = " throws IOException {"
    if entry.errors:
        signals = ", ".join(f"{{@link {pascal(one)}}}" for one in entry.errors)
        tags.append(f"@throws {'IOException' if 'throws' in tail else 'UsageErrorException'} as {signals}")
    for params in parameters(model, entry):
        short = [one for one in params if not one.default]
        passed = ", ".join(one.default or one.name for one in params)
        call = f"{'' if kind == 'void' else 'return '}{camel(entry.name)}({passed});"
        for shown, code in [(short, [call])] * (short != params) + [(params, body(model, entry, params))]:
            lines += javadoc("    ", html(entry.doc), *(f"@param {one.name} {html(one.doc)}" for one in shown), *tags)
            lines += indented(broken(head, [f"{one.type} {one.name}" for one in shown], tail))
            lines += indented(code, 8) + ["    }", ""]
    return lines

def upcall(model, one):
    """From a callback to what C calls: numbers and handles, at most one text, and room for an answer in bytes."""
    numbers = {"bool": "values[{}] != 0", "i32": "(int) values[{}]", "str": "Arguments.decode(text)"}
    given = [numbers.get(arg.type, "values[{}]").format(i) for i, arg in enumerate(one.inputs)]
    call, kind = f"callback.call({', '.join(given)})", answer_type(one)
    if kind == "status":
        made = [f"{call};", "return 0;"]
    else:
        enum = f'Arguments.given("answer", {call}).number()' if kind in model.enums else call
        answers = {"bool": f"{call} ? 1 : 0", "bytes-out": f"Arguments.fill(room, {call})"}
        made = [f"return {answers.get(kind, enum)};"]
    return part("java-upcall", name=pascal(one.name), call=indented(made, 12))

def comm(model):
    lines = []
    for one in model.constants.values():
        if one.value is not None:
            kind, mark = ("int", "") if one.type == "i32" else ("long", "L")
            lines += javadoc("    ", html(one.doc))
            lines += [f"    public static final {kind} {one.name} = {one.value:#x}{mark};", ""]
    lines += ["    private Comm() {}", "", *each(function, model, bound(model))]
    lines += each(upcall, model, bound_callbacks(model))
    imports = ["java.io.IOException", "java.util.List", "java.util.Set"]
    return source("Comm", "final class Comm", lines[:-1], " ".join(part("java-comm")), imports)

def enum(name, doc, rows, more=()):
    """An enum of (name, number, doc), with the numbers of C."""
    lines = []
    for key, number, its in rows:
        lines += [*javadoc("    ", html(its)), f"    {upper(key)}({number}),", ""]
    lines[-2] = lines[-2][:-1] + ";"
    return source(name, f"enum {name} implements Numbered", [*lines, *part("java-enum", name=name), *more], html(doc))

def keywords(model, struct):
    name, c = pascal(struct.name), snake(struct.name)
    lines = part("java-keywords", name=name, c=c)
    for one in struct.fields:
        field, lisp, setter = camel(one.name), quoted(one.name), f"{c}_set_{snake(one.name)}"
        for kind, native in alternatives(model, one):
            value = native.format(name=lisp, value=field)
            lines += javadoc("    ", html(one.doc), f"@param {field} The value.", "@return These keywords.")
            passed = "value, 0, value.length" if one.type == "bytes" else "value"
            lines += part("java-keyword", name=name, field=field, kind=kind, value=value, lisp=lisp, setter=setter,
                          passed=passed)
    imports = ["java.util.List"] if any(one.type == "list:str" for one in struct.fields) else []
    return source(name, f"final class {name} extends Keywords", lines[:-1], html(struct.doc), imports)

def callback(model, one):
    kind, tags = answer_type(one), [f"@param {camel(arg.name)} {html(arg.doc)}" for arg in one.inputs]
    if kind != "status":
        tags.append(f"@return {html(one.outputs[0].doc) if one.outputs else 'The answer.'}")
    kind = {"status": "void", "bytes-out": "byte[]"}.get(kind) or answer(model, kind)
    tags.append("@throws Exception whatever it is, the call that this runs in throws it")
    args = ", ".join(f"{answer(model, arg.type)} {camel(arg.name)}" for arg in one.inputs)
    lines = [*javadoc("    ", f"Called {html(one.called)}.", *tags), f"    {kind} call({args}) throws Exception;"]
    return source(pascal(one.name), f"interface {pascal(one.name)}", lines, html(one.doc))

def conditions(model):
    files, cases = {}, []
    for one in model.conditions.values():
        name, parent, doc = pascal(one.name), pascal(one.parent) if one.parent else "Conditional", html(one.doc)
        files |= source(name, f"interface {name} extends {parent}", [], doc)
        if not one.abstract:
            cases.append(f"            case {upper(one.name)} -> new {name}Exception(condition);")
            head = f"class {name}Exception extends {one.java} implements {name}"
            files |= source(name + "Exception", head, part("java-exception", name=name), doc)
    rows = [(one.name, one.status, one.doc) for one in model.conditions.values()]
    return files | enum("ConditionType", "The types of conditions.", rows, part("java-conditions", cases=cases))

def result_record(model, entry):
    given, name = results(model, entry), pascal(entry.name) + "Result"
    head = broken(f"record {name}", [f"{answer(model, kind)} {its}" for its, kind, _ in given], "")
    tags = [f"@param {its} {html(doc)}" for its, _, doc in given]
    return source(name, "\n".join(head), [], f"What {{@code Comm.{camel(entry.name)}}} answers.", (), tags)

def emit(model):
    files = comm(model) | conditions(model)
    for one in (*model.enums.values(), *model.flags.values()):
        files |= enum(pascal(one.name), one.doc, [(key, number, doc) for key, _, number, doc in model.words(one)])
    pairs = [one for one in bound(model) if len(results(model, one)) == 2]
    for render, entries in ((keywords, bound_structs(model)), (callback, bound_callbacks(model)),
                            (result_record, pairs)):
        for one in entries:
            files |= render(model, one)
    return files

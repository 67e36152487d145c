"""bindings/java: all functions, the types of their arguments and results, and the conditions' interfaces and classes."""

import itertools
import textwrap

from cabi import MARK, quoted, text
from java_types import Param, alternatives, answer, packed, ranged, reader
from names import camel, pascal, snake, upper
from swig_types import bound

PLACE = "bindings/java/src/main/java/org/commssl/"
UNCHECKED = ("java.lang.IllegalArgumentException",)

def html(doc):
    doc = " ".join(doc.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("*/", "*&#47;")
    return "".join("{@code\0" + piece.replace(" ", "\0") + "}" if i % 2 else piece for i, piece in enumerate(doc.split("`")))

def javadoc(indent, doc, *tags):
    lines = [""] * bool(tags)
    for i, paragraph in enumerate([doc, *tags]):
        wrapped = textwrap.wrap(paragraph, 114 - len(indent), subsequent_indent="    " if i else "", break_long_words=False, break_on_hyphens=False)
        lines = lines + wrapped if i else wrapped + lines
    lines = [line.replace("\0", " ") for line in lines]
    return [f"{indent}/** {lines[0]} */"] if len(lines) == 1 else [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]

def indented(lines, by=4):
    return [" " * by + line if line else line for line in lines]

def source(name, head, body, doc, imports=(), tags=()):
    lines = [f"// {MARK}", "package org.commssl;", ""] + [f"import {one};" for one in imports] + [""] * bool(imports) + javadoc("", doc, *tags)
    return {f"{PLACE}{name}.java": text([*lines, f"public {head} {{", *body, "}"] if body else [*lines, f"public {head} {{}}"])}

def broken(head, params, tail):
    """`head(params)tail`, on two lines when one is too long."""
    line = f"{head}({', '.join(params)}){tail}"
    return [line] if len(line) < 110 else [f"{head}(", f"        {', '.join(params)}){tail}"]

def parameters(model, entry):
    """For each way to give the inputs, the Java parameters in order; the short form of a call leaves out what has a default."""
    for chosen in itertools.product(*(alternatives(model, arg) for arg in entry.inputs)):
        found = []
        for arg, (kind, native) in zip(entry.inputs, chosen):
            name, default = camel(arg.name), arg.default and ("null" if arg.default == "nil" else f"{kind}.{upper(arg.default)}")
            if arg.type == "bytes":
                found += ranged(arg, name)
            else:
                found.append(Param(kind, name, arg.doc, default, native.format(name=quoted(arg.name), value=name)))
        if entry.keywords:
            found.append(Param(pascal(entry.keywords), "keywords", "The keyword arguments, or null for none.", "null", "held"))
        yield found + [one for arg in entry.outputs if arg.type == "bytes-out" for one in ranged(arg, camel(arg.name))]

def results(model, entry):
    """(name, type, doc) of each result."""
    found = []
    if entry.returns and entry.returns.type != "void":
        enum = entry.returns.type in model.enums
        found.append((camel(entry.returns.type) if enum else "result", entry.returns.type, entry.returns.doc))
    return found + [(camel(one.name) + ("Length" if one.type == "bytes-out" else ""), one.type, one.doc) for one in entry.outputs]

def body(model, entry, params):
    given = results(model, entry)
    native = [one.native for one in params]
    if len(given) == 1 and given[0][1] in ("str", "str-out"):
        call = ["byte[][] answer = new byte[1][];", f"CommJNI.{snake(entry.name)}({', '.join([*native, 'answer'])});", "return Arguments.decode(answer[0]);"]
    else:
        before, after = "", ""
        if len(given) == 1:
            before, after = reader(model, given[0][1])
            before = f"return {before}"
        call = broken(("long answers = " if given[1:] else before) + f"CommJNI.{snake(entry.name)}", native, after + ";")
        call += [f"return new {pascal(entry.name)}Result({packed(model, entry, [kind for _, kind, _ in given])});"] if given[1:] else []
    if entry.keywords:
        call = ["long held = Keywords.open(keywords);", "try {", *indented(call), "} finally {", f"    CommJNI.{snake(entry.keywords)}_drop(held);", "}"]
    return call

def function(model, entry):
    given, lines = results(model, entry), []
    kind = "void" if not given else answer(model, given[0][1]) if len(given) == 1 else pascal(entry.name) + "Result"
    signals = [f"{{@link {pascal(one)}}}" for one in entry.errors]
    checked = any(model.conditions[one].java not in UNCHECKED for one in entry.errors)
    tags = [f"@return {html(given[0][2]) if len(given) == 1 else 'Both results.'}"] if given else []
    tags += [f"@throws {'IOException' if checked else 'UsageErrorException'} as {', '.join(signals)}"] if signals else []
    for params in parameters(model, entry):
        full = [(one, f"{one.type} {one.name}") for one in params]
        short = [(one, shown) for one, shown in full if not one.default]
        passed = ", ".join(one.default or one.name for one in params)
        call = f"{'' if kind == 'void' else 'return '}{camel(entry.name)}({passed});"
        for shown, code in [(short, [call])] * (len(short) < len(full)) + [(full, body(model, entry, params))]:
            its = [f"@param {one.name} {html(one.doc)}" for one, _ in shown] + tags
            head = broken(f"public static {kind} {camel(entry.name)}", [one for _, one in shown], " throws IOException {" if checked else " {")
            lines += javadoc("    ", html(entry.doc), *its) + indented(head) + indented(code, 8) + ["    }", ""]
    return lines

def upcall(model, one):
    """From a callback to what C calls."""
    call = f"callback.call({', '.join(f'ids[{i}]' for i in range(len(one.args)))})"
    made = [f"        {call};", "        return 0;"] if one.returns == "status" else [f'        return Arguments.given("answer", {call}).number();']
    return indented([f"static Upcall of{pascal(one.name)}({pascal(one.name)} callback) {{", "    return callback == null ? null : ids -> {", *made, "    };", "}", ""])

def comm(model):
    lines = []
    for one in model.constants.values():
        if one.value is not None:
            kind, mark = ("int", "") if one.type == "i32" else ("long", "L")
            lines += [*javadoc("    ", html(one.doc)), f"    public static final {kind} {one.name} = {one.value:#x}{mark};", ""]
    lines += ["    private Comm() {}", ""] + [line for one in bound(model) for line in function(model, one)]
    lines += [line for one in model.callbacks.values() for line in upcall(model, one)]
    doc = """Every function, under its name, and OpenSSL's constants. A handle is a number; 0 is null. What cannot be used where it
    is given is a {@link UsageErrorException}, which names the argument. What a callback threw is thrown by the call that it ran in."""
    return source("Comm", "final class Comm", lines[:-1], " ".join(doc.split()), ["java.io.IOException", "java.util.List", "java.util.Set"])

def enum(name, doc, rows, more=()):
    """An enum of (name, number, doc), with the numbers of C."""
    lines = [line for key, number, its in rows for line in [*javadoc("    ", html(its)), f"    {upper(key)}({number}),", ""]]
    lines[-2] = lines[-2][:-1] + ";"
    lines += [f"    static final {name}[] ALL = values();", "", "    private final int number;", "", f"    {name}(int number) {{",
              "        this.number = number;", "    }", "", "    @Override", "    public int number() {", "        return number;", "    }"]
    return source(name, f"enum {name} implements Numbered", [*lines, *more], html(doc))

def keywords(model, struct):
    name, lines = pascal(struct.name), []
    for one in struct.fields:
        for kind, native in alternatives(model, one):
            value = native.format(name=quoted(one.name), value=camel(one.name))
            lines += javadoc("    ", html(one.doc), f"@param {camel(one.name)} The value.", "@return These keywords.")
            lines += [f"    public {name} {camel(one.name)}({kind} {camel(one.name)}) {{", f"        var value = {value};",
                      f"        set({quoted(one.name)}, held -> CommJNI.{snake(struct.name)}_set_{snake(one.name)}(held, value));", "        return this;", "    }", ""]
    ends = f"        super(CommJNI::{snake(struct.name)}_new, CommJNI::{snake(struct.name)}_drop);"
    lines = ["    /** Nothing is set. */", f"    public {name}() {{", ends, "    }", ""] + lines[:-1]
    return source(name, f"final class {name} extends Keywords", lines, html(struct.doc),
                  ["java.util.List"] if any(one.type == "list:str" for one in struct.fields) else [])

def callback(model, one):
    tags = [f"@param {camel(arg.name)} {html(arg.doc)}" for arg in one.args] + ([] if one.returns == "status" else ["@return The answer."])
    args = ", ".join(f"long {camel(arg.name)}" for arg in one.args)
    kind = "void" if one.returns == "status" else pascal(one.returns)
    lines = javadoc("    ", f"Called {html(one.called)}.", *tags, "@throws Exception whatever it is, the call that this runs in throws it")
    return source(pascal(one.name), f"interface {pascal(one.name)}", [*lines, f"    {kind} call({args}) throws Exception;"], html(one.doc))

def conditions(model):
    files, cases = {}, []
    for one in model.conditions.values():
        name, parent = pascal(one.name), pascal(one.parent) if one.parent else "Conditional"
        files |= source(name, f"interface {name} extends {parent}", [], html(one.doc))
        if not one.abstract:
            cases.append(f"            case {upper(one.name)} -> new {name}Exception(condition);")
            lines = ["    private static final long serialVersionUID = 1L;", "", "    /** What went wrong. */", "    private final Condition condition;", "",
                     f"    {name}Exception(Condition condition) {{", "        super(condition.text());", "        this.condition = condition;",
                     "    }", "", "    @Override", "    public Condition condition() {", "        return condition;", "    }"]
            files |= source(name + "Exception", f"class {name}Exception extends {one.java} implements {name}", lines, html(one.doc))
    more = ["", "    static Exception exception(Condition condition) {", "        return switch (condition.type()) {", *cases,
            "            default -> throw new IllegalStateException(condition.toString());", "        };", "    }"]
    rows = [(one.name, one.status, one.doc) for one in model.conditions.values()]
    return files | enum("ConditionType", "The types of conditions.", rows, more)

def records(model, entry):
    given = results(model, entry)
    head = broken(f"record {pascal(entry.name)}Result", [f"{answer(model, kind)} {name}" for name, kind, _ in given], "")
    return source(pascal(entry.name) + "Result", "\n".join(head), [], f"What {{@code Comm.{camel(entry.name)}}} answers.", (),
                  [f"@param {name} {html(doc)}" for name, _, doc in given])

def emit(model):
    files = comm(model) | conditions(model)
    for one in model.enums.values():
        files |= enum(pascal(one.name), one.doc, [(key, model.keywords[key].value, model.keywords[key].doc) for key in one.keywords])
    for one in model.flags.values():
        files |= enum(pascal(one.name), one.doc, [(bit.keyword, f"{bit.value:#x}", bit.doc) for bit in one.bits])
    for render, table in ((keywords, model.keyword_structs), (callback, model.callbacks)):
        for one in table.values():
            files |= render(model, one)
    for one in bound(model):
        files |= records(model, one) if len(results(model, one)) == 2 else {}
    return files

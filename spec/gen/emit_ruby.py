"""bindings/ruby/lib/commssl: all functions, constants, and the conditions' modules and classes."""

import textwrap

from cabi import MARK, text
from names import pascal, snake
from swig_types import bound


def comment(indent, *paragraphs):
    lines = []
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(" ".join(paragraph.split()), 118 - len(indent), break_long_words=False, break_on_hyphens=False)
        lines += [f"{indent}#"] * bool(lines) + [f"{indent}# {line}" for line in wrapped]
    return lines


def module(lines):
    return text([f"# {MARK}", "# frozen_string_literal: true", "", "module CommSSL", *lines, "end"])


def default(value):
    return value if value == "nil" else f":{snake(value)}"


def function(model, entry):
    """A module method; bytes out are asked for by their greatest number."""
    notes, names, signature = [entry.doc], [], []
    for arg in entry.inputs:
        names.append(snake(arg.name))
        signature.append(names[-1] + (f" = {default(arg.default)}" if arg.default else ""))
        notes.append(f"+{names[-1]}+:: {arg.doc}")
    for arg in entry.outputs:
        if arg.type == "bytes-out":
            names.append("size")
            signature.append("size")
            notes.append("+size+:: At most so many bytes.")
    if entry.keywords:
        notes += [f"+{snake(one.name)}:+:: {one.doc}" for one in model.accepted(entry)]
    results = [entry.returns.doc] if entry.returns and entry.returns.type != "void" else []
    notes += [f"Answers: {doc}" for doc in results + [arg.doc for arg in entry.outputs]]
    if entry.errors:
        notes.append("Raises: " + ", ".join(pascal(name) for name in entry.errors) + ".")
    if entry.keywords:
        call = f"Native.{snake(entry.name)}({', '.join([*names, 'held'])})"
        body = f"with_keywords(:{snake(entry.keywords)}, keywords) {{ |held| {call} }}"
        signature.append("**keywords")
    else:
        body = f"Native.{snake(entry.name)}({', '.join(names)})"
    params = f"({', '.join(signature)})" if signature else ""
    return comment("  ", *notes) + [f"  def self.{snake(entry.name)}{params}", f"    {body}", "  end", ""]


def constants(model):
    lines, looked_up = [], [one.name for one in model.constants.values() if one.value is None]
    for one in model.constants.values():
        lines += [] if one.value is None else comment("  ", one.doc) + [f"  {one.name} = {one.value:#x}", ""]
    lines += comment("  ", "OpenSSL's versions disagree on these; their value is that of the loaded one.")
    return lines + [f"  LOOKED_UP = %i[{' '.join(looked_up)}].freeze", "  private_constant :LOOKED_UP", "",
                    "  def self.const_missing(name)", "    LOOKED_UP.include?(name) ? const_set(name, openssl_constant(name.to_s)) : super", "  end"]


def conditions(model):
    lines = []
    for one in model.conditions.values():
        parent = pascal(one.parent) if one.parent else "Condition"
        lines += comment("  ", one.doc) + [f"  module {pascal(one.name)}", f"    include {parent}", "  end", ""]
        if not one.abstract:
            lines += [f"  class {pascal(one.name)}Error < {one.ruby}", f"    include {pascal(one.name)}", "  end", ""]
    rows = [f"    {one.status} => {pascal(one.name)}Error," for one in model.conditions.values() if not one.abstract]
    return lines + ["  ERROR_CLASSES = {", *rows, "  }.freeze", "  private_constant :ERROR_CLASSES"]


def emit(model):
    folder = "bindings/ruby/lib/commssl"
    functions = [line for entry in bound(model) for line in function(model, entry)]
    return {f"{folder}/comm.rb": module(functions[:-1]), f"{folder}/constants.rb": module(constants(model)),
            f"{folder}/conditions.rb": module(conditions(model))}

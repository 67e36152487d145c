"""bindings/ruby/lib/commssl: all functions, constants, and the conditions' modules and classes."""

import textwrap

from cabi import MARK, text
from names import pascal, snake
from swig_types import bound, described

def comment(indent, *paragraphs):
    lines = []
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(" ".join(paragraph.split()), 118 - len(indent), break_long_words=False, break_on_hyphens=False)
        lines += [f"{indent}#"] * bool(lines) + [f"{indent}# {line}" for line in wrapped]
    return lines

def module(lines):
    return text([f"# {MARK}", "# frozen_string_literal: true", "", "module CommSSL", *lines, "end"])

def function(model, entry):
    names, notes = described(model, entry, lambda name, doc: f"+{snake(name)}+:: {doc}", lambda name, doc: f"+{snake(name)}:+:: {doc}",
                             f"Raises: {', '.join(map(pascal, entry.errors))}.")
    defaults = {arg.name: " = nil" if arg.default == "nil" else f" = :{snake(arg.default)}" for arg in entry.inputs if arg.default}
    signature, names = [snake(name) + defaults.get(name, "") for name in names], [snake(name) for name in names]
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

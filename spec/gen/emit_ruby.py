"""bindings/ruby/lib/commssl: all functions, constants, and the conditions' modules and classes."""

from cabi import MARK, each, part, text, wrap
from names import pascal, snake
from swig_types import bound, described

def comment(indent, *paragraphs):
    lines = [line for one in paragraphs for line in ["#", *wrap(one, 120 - len(indent), "# ", "# ")]]
    return [indent + line for line in lines[1:]]

def module(lines):
    return text([f"# {MARK}", "# frozen_string_literal: true", "", "module CommSSL", *lines, "end"])

def function(model, entry):
    names, notes = described(
        model, entry, lambda name, doc: f"+{snake(name)}+:: {doc}", lambda name, doc: f"+{snake(name)}:+:: {doc}",
        f"Raises: {', '.join(map(pascal, entry.errors))}.")
    names = [snake(name) for name in names]
    defaults = {snake(arg.name): "nil" if arg.default == "nil" else f":{snake(arg.default)}"
                for arg in entry.inputs if arg.default}
    signature = [f"{name} = {defaults[name]}" if name in defaults else name for name in names]
    body = f"Native.{snake(entry.name)}({', '.join(names + ['held'] * bool(entry.keywords))})"
    if entry.keywords:
        body = f"with_keywords(:{snake(entry.keywords)}, keywords) {{ |held| {body} }}"
        signature.append("**keywords")
    params = f"({', '.join(signature)})" if signature else ""
    return comment("  ", *notes) + [f"  def self.{snake(entry.name)}{params}", f"    {body}", "  end", ""]

def constants(model):
    lines, looked_up = [], [one.name for one in model.constants.values() if one.value is None]
    for one in model.constants.values():
        lines += [] if one.value is None else comment("  ", one.doc) + [f"  {one.name} = {one.value:#x}", ""]
    return lines + part("ruby-constants", names=" ".join(looked_up))

def conditions(model):
    lines, rows = [], []
    for one in model.conditions.values():
        name, parent = pascal(one.name), pascal(one.parent or "condition")
        lines += comment("  ", one.doc) + [f"  module {name}", f"    include {parent}", "  end", ""]
        if not one.abstract:
            lines += [f"  class {name}Error < {one.ruby}", f"    include {name}", "  end", ""]
            rows.append(f"    {one.status} => {name}Error,")
    return lines + ["  ERROR_CLASSES = {", *rows, "  }.freeze", "  private_constant :ERROR_CLASSES"]

def emit(model):
    folder = "bindings/ruby/lib/commssl"
    return {f"{folder}/comm.rb": module(each(function, model, bound(model))[:-1]),
            f"{folder}/constants.rb": module(constants(model)), f"{folder}/conditions.rb": module(conditions(model))}

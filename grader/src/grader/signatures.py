"""Compares what the learner's code defines with what the starter defined, and says how they differ."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from .code_reading import definitions, nested_definition
from .faults import Fault
from .wording import kind_of


def no_such_name(name: str, source: str, starter: str) -> Fault:
    """Say that the learner's code has no function, class or method called `name`."""
    original = definitions(starter).get(name)
    where = f"; the starter does on line {original.line}" if original else ""
    message = f"Your code no longer defines `{name}`{where}."
    own = definitions(source)
    plain = name.rpartition(".")[2]
    nested = nested_definition(source, plain)
    renamed = get_close_matches(name, [each for each in own if ("." in each) == ("." in name)], n=1)
    line = None
    if nested and nested.inside != name.rpartition(".")[0]:
        line = nested.line
        message += f" Line {line} defines it inside `{nested.inside}`: check the indentation."
    elif renamed:
        line = own[renamed[0]].line
        message += f" Line {line} defines `{renamed[0]}`: was it renamed?"
    elif not source.strip():
        message += " There is no code at all: Reset brings the starter back."
    return Fault("NameError", f"`{name}` is not defined", message, line)


def not_callable(name: str, value: object, source: str, starter: str) -> Fault:
    """Say that the name exists but holds no function or class."""
    own, original = definitions(source).get(name), definitions(starter).get(name)
    line = own.line if own else None
    at = f" on line {line}" if line else ""
    where = f"; the starter does on line {original.line}" if original else ""
    message = (
        f"Your code sets `{name}` to {kind_of(value)}{at} and no longer defines it as a function{where}."
    )
    return Fault("TypeError", f"`{name}` is {kind_of(value)}", message, line)


def wrong_parameters(name: str, call: str, source: str, starter: str, raised: str) -> Fault:
    """Say that the call does not fit the learner's parameters."""
    own = definitions(source)
    original = definitions(starter)
    key = name if name in own and own[name].parameters else f"{name}.__init__"
    starter_key = name if original.get(name) and original[name].parameters else f"{name}.__init__"
    mine = own[key].parameters if key in own else None
    theirs = original[starter_key].parameters if starter_key in original else None
    yours = f", but yours takes `{mine}`" if mine else ", which yours does not accept"
    keep = f" The starter's is `{name}{theirs}`: keep its parameters." if theirs and theirs != mine else ""
    line = own[key].line if key in own else None
    message = f"The checks call `{call.splitlines()[-1]}`{yours}.{keep}"
    return Fault("TypeError", raised, message, line, None, TypeError)


def patched(subject: str, changed: Sequence[str], source: str) -> Fault:
    """Say that learner code replaced something outside its own module, which has been put back."""
    names = [name.removeprefix("builtins.") for name in changed]
    shown = ", ".join(f"`{name}`" for name in names[:3]) + (" and more" if len(names) > 3 else "")
    line = next((n for n, text in enumerate(source.splitlines(), 1) if _sets(text, names[0])), None)
    at = f" on line {line}" if line else ""
    message = (
        f"{subject} replaced {shown}{at}, which Python and the checks use too. It has been put back; "
        "give your own version a name of its own."
    )
    return Fault("Replaced", f"replaced {shown}", message, line)


def _sets(line: str, name: str) -> bool:
    last = name.rpartition(".")[2]
    return last in line and ("=" in line or "del " in line or "setattr" in line)

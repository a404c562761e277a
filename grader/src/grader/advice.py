"""Sentences for results of the wrong kind: what people usually forgot."""

from __future__ import annotations

from .comparison import is_number
from .plain import Opaque
from .wording import kind_of, show

ANYTHING = Opaque("anything", "anything")


def advice(subject: str, got: object, source: str, expected: object = ANYTHING) -> str | None:
    """Say what people forget who get a result of this kind; None when the values speak for themselves."""
    if got is None and expected is not None:
        return f"{subject} returned None: {_why_none(subject, source)}"
    if not isinstance(got, Opaque):
        return _about_text(subject, expected, got)
    if got.type_name == "generator":
        return f"{subject} returned a generator: {_how_to_return(expected)}, instead of using `yield`."
    if got.type_name in ("coroutine", "async_generator"):
        return f"{subject} is an `async` function: leave `async` out, so that calling it gives the result."
    if got.is_iterator and isinstance(expected, (list, Opaque)):
        return f"{subject} returned {kind_of(got)}: put `list(…)` around it."
    if got.type_name in ("function", "method", "builtin_function_or_method", "type"):
        return f"{subject} returned {kind_of(got)}, not a value: is a call missing its parentheses?"
    if is_number(expected):
        return f"{subject} returned {kind_of(got)}: return an int or a float."
    wanted = f" where {kind_of(expected)} is expected" if expected is not ANYTHING else ""
    return f"{subject} returned {kind_of(got)}{wanted}: return plain numbers, strings, lists and dicts."


def _how_to_return(expected: object) -> str:
    return "build the list and `return` it" if isinstance(expected, (list, Opaque)) else "`return` the value"


def _why_none(subject: str, source: str) -> str:
    from .code_reading import returns_a_value

    name = subject.strip("`")
    if not returns_a_value(source, name):
        return "it has no `return` with a value. Did you forget it, or print the result instead?"
    return "did you forget `return` on one of its paths?"


def _about_text(subject: str, expected: object, got: object) -> str | None:
    if is_number(expected) and isinstance(got, str):
        return f"{subject} returned the string {show(got, limit=60)}: return the number itself."
    if is_number(expected) and isinstance(got, bool):
        return f"{subject} returned {got}: return a number, not True or False."
    return None

"""How values, calls and differences are written: short, cut in the middle, with enough digits to differ."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

from .comparison import Difference, Tolerance, is_number
from .plain import Opaque, type_name

VALUE_LIMIT = 240
CALL_LIMIT = 400
DIGITS = (6, 9, 12, 15, 17)
_HEAD, _TAIL = 24, 6
_KINDS = {
    bool: "True or False",
    int: "a number",
    float: "a number",
    str: "a string",
    bytes: "bytes",
    list: "a list",
    tuple: "a tuple",
    dict: "a dict",
    set: "a set",
    frozenset: "a frozenset",
}


def cut(text: str, limit: int) -> str:
    """Leave the start and the end of a long text and say how much is missing."""
    if len(text) <= limit:
        return text
    head, tail = limit * 2 // 3, limit // 4
    return f"{text[:head]} … {len(text) - head - tail:,} characters … {text[-tail:]}"


def show(value: object, digits: int = DIGITS[0], limit: int = VALUE_LIMIT) -> str:
    """Plain data as Python would write it; floats with at most `digits` significant digits."""
    return cut(_written(value, digits), limit)


def show_pair(expected: object, got: object, difference: Difference | None) -> tuple[str, str]:
    """Both values with the fewest digits that make the two that differ look different."""
    digits = DIGITS[0]
    if difference is not None and difference.kind == "value":
        digits = _digits_that_differ(difference.expected, difference.got)
    return show(expected, digits), show(got, digits)


def describe_difference(difference: Difference) -> str | None:
    """Name the first difference, or None when the two values side by side already say it."""
    place = _place(difference.path)
    where = f"at {place}: " if place else ""
    expected, got = difference.expected, difference.got
    if difference.kind == "type":
        return f"{where}expected {kind_of(expected)}, got {kind_of(got)}"
    if difference.kind == "length":
        return f"{where}expected {_items(expected)}, got {got}"
    if difference.kind == "missing":
        return f"{where}{show(expected, limit=60)} is missing"
    if difference.kind == "surplus":
        return f"{where}{show(got, limit=60)} should not be there"
    digits = _digits_that_differ(expected, got)
    if difference.kind == "text":
        *outer, position = difference.path
        place = _place(tuple(outer))
        where = f"at {place}, " if place else "at "
        return f"{where}character {position}: expected {expected!r}, got {got!r}"
    if not place:
        return None
    return f"{where}expected {show(expected, digits, 80)}, got {show(got, digits, 80)}"


def describe_tolerance(tolerance: Tolerance) -> str:
    """For the table's column: `±1e-09`, `±0.01 × expected`."""
    parts = [f"±{tolerance.absolute:g}"] if tolerance.absolute or not tolerance.relative else []
    if tolerance.relative:
        parts.append(f"±{tolerance.relative:g} × expected")
    return " or ".join(parts)


def kind_of(value: object) -> str:
    """Name the sort of value, with its article."""
    if value is None:
        return "None"
    if isinstance(value, Opaque):
        name = value.type_name
        return f"{'an' if name[:1].lower() in tuple('aeiou') else 'a'} {name}"
    return _KINDS.get(type(value), type_name(value))


def show_call(function: str, args: Sequence[object], kwargs: Mapping[str, object]) -> str:
    """Write the call as a learner would."""
    parts = [show_argument(value) for value in args]
    parts += [f"{name}={show_argument(value)}" for name, value in kwargs.items()]
    return cut(f"{function}({', '.join(parts)})", CALL_LIMIT)


def show_argument(value: object) -> str:
    """Write an argument that a check hands over: plain data, or an object the check made."""
    if isinstance(value, random.Random):
        return "random.Random(…)"
    if callable(value):
        return str(getattr(value, "__name__", type_name(value))).replace("<lambda>", "lambda …")
    return show(value, digits=17)


def _written(value: object, digits: int) -> str:
    if type(value) is int:  # most of what is shown
        return repr(value)
    if type(value) is float:
        text = repr(value)
        if digits >= DIGITS[-1] or len(text) <= digits + 2:
            return text
        short = format(value, f".{digits}g")
        return short if "." in short or "e" in short else f"{short}.0"
    if isinstance(value, str) and len(value) > 2 * VALUE_LIMIT:
        return cut(repr(value), 2 * VALUE_LIMIT)

    def write(part: object) -> str:
        return _written(part, digits)

    if type(value) is list:
        return f"[{_joined(value, write)}]"
    if type(value) is tuple:
        comma = "," if len(value) == 1 else ""
        return f"({_joined(value, write)}{comma})"
    if type(value) is dict:
        return f"{{{_joined(list(value.items()), lambda entry: ': '.join(map(write, entry)))}}}"
    if type(value) in (set, frozenset):
        members = _joined(sorted(value, key=_order), write)  # type: ignore[call-overload]
        text = f"{{{members}}}" if value else "set()"
        return text if type(value) is set else f"frozenset({text if value else ''})"
    return repr(value)


def _joined[T](entries: Sequence[T], write: Callable[[T], str]) -> str:
    if len(entries) <= _HEAD + _TAIL + 4:
        return ", ".join(map(write, entries))
    hidden = f"… {len(entries) - _HEAD - _TAIL:,} more …"
    return ", ".join([*map(write, entries[:_HEAD]), hidden, *map(write, entries[-_TAIL:])])


def _order(member: object) -> tuple[int, float, str]:
    """Sort numbers by size, all else by its text: two processes have two orders of the same set."""
    if is_number(member) and member == member:
        return (0, float(member) if abs(member) < 1e300 else 1e300, repr(member))
    return (1, 0.0, repr(member))


def _digits_that_differ(expected: object, got: object) -> int:
    for digits in DIGITS:
        if not (is_number(expected) and is_number(got)):
            return digits
        if format(expected, f".{digits}g") != format(got, f".{digits}g"):
            return digits
    return DIGITS[-1]


def _place(path: tuple[object, ...]) -> str:
    return "".join(f"[{show(part, limit=40)}]" for part in path)


def _items(count: object) -> str:
    return f"{count} item" if count == 1 else f"{count} items"

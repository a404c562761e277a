"""Plain data: what learner code hands over, copied into exact built-in types.

Comparing and showing plain data runs none of the learner's code, whatever `__eq__` or `__repr__` it defines.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

MAX_VALUES = 200_000
MAX_TEXT = 1_000_000
MAX_DEPTH = 50
MAX_INT_BITS = 10_000  # about 3,000 digits: Python refuses to write more than 4,300

_type_name = type.__dict__["__name__"].__get__
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+")
_ITERATORS = frozenset({
    "generator", "range", "map", "filter", "zip", "enumerate", "reversed", "dict_keys", "dict_values",
    "dict_items", "list_iterator", "tuple_iterator", "list_reverseiterator", "islice", "chain", "deque",
})  # fmt: skip


class Opaque:
    """Stands for a value that is not plain data; `text` is how it may be shown."""

    __slots__ = ("text", "type_name")

    def __init__(self, type_name: str, text: str) -> None:
        self.type_name = type_name
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Opaque) and (self.type_name, self.text) == (other.type_name, other.text)

    def __hash__(self) -> int:
        return hash((self.type_name, self.text))

    @property
    def is_iterator(self) -> bool:
        """Whether `list(…)` around the value would have made it plain."""
        return self.type_name in _ITERATORS

    def __repr__(self) -> str:
        return self.text


_ATOMS = frozenset({type(None), bool, float, Opaque})
_SMALL = 2**62


class TooLargeError(Exception):
    """The value holds more than can be compared and shown; the text says what there is too much of."""


def type_name(value: object) -> str:
    """Name of the value's class, whatever its metaclass says."""
    return str(_type_name(type(value)))


def freeze(value: object) -> object:
    """Copy `value` into None, bool, int, float, str, bytes, list, tuple, dict, set, frozenset and `Opaque`.

    Instances of subclasses become their base: a namedtuple a tuple, a Counter a dict. Raises `TooLargeError`.
    """
    return _Freezer().copy(value, 0)


class _Freezer:
    """Counts the values met so far and remembers the containers it is inside of."""

    def __init__(self) -> None:
        self.count = 0
        self.inside: set[int] = set()

    def copy(self, value: Any, depth: int) -> object:
        kind = type(value)
        if kind in _ATOMS:
            return value
        if kind is list or kind is tuple or kind is dict:
            return self.container(value, kind, depth)
        if issubclass(kind, int):
            return _integer(value)
        if issubclass(kind, float):
            return float.__pos__(value)
        if issubclass(kind, str):
            return _text(str.__str__(value))
        if issubclass(kind, (bytes, bytearray)):
            return _text(b"".join([value]))
        if issubclass(kind, (list, tuple, dict, set, frozenset)):
            return self.container(value, kind, depth)
        return _opaque(value)

    def all(self, values: Any, depth: int) -> list[object]:
        """Copy each; what is common and cannot change is taken as it is, for speed."""
        values = list(values)
        self.count += len(values)
        if self.count > MAX_VALUES:
            raise TooLargeError(f"more than {MAX_VALUES:,} values")
        return [
            value
            if type(value) in _ATOMS or (type(value) is int and -_SMALL < value < _SMALL)
            else self.copy(value, depth)
            for value in values
        ]

    def container(self, value: Any, kind: type, depth: int) -> object:
        if id(value) in self.inside:
            return Opaque("cycle", "[…itself…]")
        if depth >= MAX_DEPTH:
            raise TooLargeError(f"containers nested more than {MAX_DEPTH} levels deep")
        self.inside.add(id(value))
        try:
            return self.items(value, kind, depth + 1)
        finally:
            self.inside.discard(id(value))

    def items(self, value: Any, kind: type, depth: int) -> object:
        # The base class's own methods, so that an override in a learner's subclass has no say.
        if issubclass(kind, list):
            return self.all(list.__iter__(value), depth)
        if issubclass(kind, tuple):
            return tuple(self.all(tuple.__iter__(value), depth))
        if issubclass(kind, dict):
            keys, values = self.all(dict.keys(value), depth), self.all(dict.values(value), depth)
            return self.hashed(value, lambda: dict(zip(keys, values, strict=True)))
        if issubclass(kind, set):
            members = self.all(set.__iter__(value), depth)
            return self.hashed(value, lambda: set(members))
        members = self.all(frozenset.__iter__(value), depth)
        return self.hashed(value, lambda: frozenset(members))

    def hashed(self, value: Any, build: Callable[[], object]) -> object:
        try:
            return build()
        except TypeError:  # a key of a hashable list subclass is, as plain data, a list
            return _opaque(value)


def _integer(value: Any) -> int:
    number = int.__pos__(value)
    bits = number.bit_length()
    if bits > MAX_INT_BITS:
        raise TooLargeError(f"an integer of about {int(bits * 0.30103):,} digits")
    return number


def _text[T: (str, bytes)](text: T) -> T:
    if len(text) > MAX_TEXT:
        raise TooLargeError(f"a text of more than {MAX_TEXT:,} characters")
    return text


def _opaque(value: Any) -> Opaque:
    name = type_name(value)
    if name in ("coroutine", "generator", "async_generator"):
        if name == "coroutine":
            value.close()  # or Python would warn that it was never awaited
        return Opaque(name, f"<{name}>")
    try:
        text = repr(value)
        text = _ADDRESS.sub("", str.__str__(text))[:1000]
    except Exception as error:
        text = f"<{name} whose __repr__ raises {type_name(error)}>"
    return Opaque(name, text)

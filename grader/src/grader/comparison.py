"""When two pieces of plain data count as the same, and where they first differ.

NaN equals NaN, -0.0 equals 0.0, 1 equals 1.0; True does not equal 1; a list does not equal a tuple unless
asked for; the order of a dict's keys does not matter. All of it holds inside containers too, for keys and
members as well as for values.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple, TypeIs

from .plain import Opaque

type Path = tuple[object, ...]


class Tolerance(NamedTuple):
    """Numbers agree when |expected - got| <= max(absolute, relative * |expected|)."""

    absolute: float = 0.0
    relative: float = 0.0


class Difference(NamedTuple):
    """The first place at which two values differ; `kind` says how.

    `kind`: value | type | length | missing (a key or member the learner left out) | surplus (one too many) |
    text (`path` ends in the position).
    """

    kind: str
    path: Path
    expected: object
    got: object


def first_difference(
    expected: object, got: object, tolerance: Tolerance | None = None, sequence: bool = False, path: Path = ()
) -> Difference | None:
    """None when the two agree; `sequence` lets a list equal a tuple of the same items."""
    compare = _Comparison(tolerance, sequence)
    return compare.values(expected, got, path)


class _Comparison:
    def __init__(self, tolerance: Tolerance | None, sequence: bool) -> None:
        self.tolerance = tolerance
        self.sequence = sequence

    def values(self, expected: object, got: object, path: Path) -> Difference | None:
        if is_number(expected) and is_number(got):
            return None if self.numbers(expected, got) else Difference("value", path, expected, got)
        if type(expected) is not type(got):
            both_sequences = isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple))
            if not (self.sequence and both_sequences):
                return Difference("type", path, expected, got)
        if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
            return self.items(expected, got, path)
        if isinstance(expected, dict) and isinstance(got, dict):
            return self.mappings(expected, got, path)
        if isinstance(expected, (set, frozenset)) and isinstance(got, (set, frozenset)):
            return self.members(expected, got, path)
        if isinstance(expected, Opaque) and isinstance(got, Opaque):
            return None if expected.type_name == got.type_name else Difference("type", path, expected, got)
        if expected == got:
            return None
        if isinstance(expected, str) and isinstance(got, str):
            return self.texts(expected, got, path)
        return Difference("value", path, expected, got)

    def numbers(self, expected: float, got: float) -> bool:
        if expected == got or (expected != expected and got != got):
            return True
        if self.tolerance is None:
            return False
        try:
            gap = abs(expected - got)
            allowed = max(self.tolerance.absolute, self.tolerance.relative * abs(expected))
        except OverflowError:  # an integer beyond the range of floats
            return False
        return gap <= allowed < float("inf")

    def items(
        self, expected: list[object] | tuple[object, ...], got: list[object] | tuple[object, ...], path: Path
    ) -> Difference | None:
        for index, (one, other) in enumerate(zip(expected, got, strict=False)):
            found = self.values(one, other, (*path, index))
            if found:
                return found
        if len(expected) != len(got):
            return Difference("length", path, len(expected), len(got))
        return None

    def mappings(
        self, expected: dict[object, object], got: dict[object, object], path: Path
    ) -> Difference | None:
        theirs = {_identity(key): key for key in got}
        for key in expected:
            if _identity(key) not in theirs:
                return Difference("missing", path, key, None)
        for key, value in expected.items():
            found = self.values(value, got[theirs[_identity(key)]], (*path, key))
            if found:
                return found
        return self.surplus(expected, got, path)

    def members(
        self, expected: set[object] | frozenset[object], got: set[object] | frozenset[object], path: Path
    ) -> Difference | None:
        theirs = {_identity(member) for member in got}
        missing = [member for member in expected if _identity(member) not in theirs]
        if missing:
            return Difference("missing", path, min(missing, key=repr), None)
        return self.surplus(expected, got, path)

    def surplus(self, expected: Collection[object], got: Collection[object], path: Path) -> Difference | None:
        wanted = {_identity(member) for member in expected}
        extra = [member for member in got if _identity(member) not in wanted]
        if not extra:
            return None
        first = extra[0] if isinstance(got, dict) else min(extra, key=repr)
        return Difference("surplus", path, None, first)

    def texts(self, expected: str, got: str, path: Path) -> Difference:
        same = 0
        while same < min(len(expected), len(got)) and expected[same] == got[same]:
            same += 1
        if min(len(expected), len(got)) < 10:
            return Difference("value", path, expected, got)
        return Difference("text", (*path, same), expected[same : same + 12], got[same : same + 12])


def is_number(value: object) -> TypeIs[float]:
    """Whether the value is an int or a float; True and False are not numbers here."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _identity(key: object) -> object:
    """Make what a dict key or set member is compared by: as `values` does, but hashable."""
    if isinstance(key, bool):
        return ("bool", key)
    if isinstance(key, float) and key != key:
        return ("nan",)
    if isinstance(key, tuple):
        return ("tuple", tuple(_identity(item) for item in key))
    if isinstance(key, frozenset):
        return ("frozenset", frozenset(_identity(item) for item in key))
    if isinstance(key, Opaque):
        return ("opaque", key.type_name, key.text)
    return ("value", key)

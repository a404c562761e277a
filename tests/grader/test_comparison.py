"""What counts as the same, and how the first difference is named."""

from __future__ import annotations

import math

import pytest
from grader.comparison import Tolerance, first_difference
from grader.plain import Opaque
from grader.wording import describe_difference

NAN = float("nan")

SAME: list[tuple[object, object]] = [
    (NAN, NAN),
    ([NAN, {"a": NAN}], [NAN, {"a": NAN}]),
    ({NAN}, {float("nan")}),
    ({NAN: 1}, {float("nan"): 1}),
    (-0.0, 0.0),
    (1, 1.0),
    ([1, (2.0,)], [1.0, (2,)]),
    ({1: "a"}, {1.0: "a"}),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ({1, 2}, {2, 1}),
    (2**70, float(2**70)),
    (float("inf"), float("inf")),
    (None, None),
    (b"ab", b"ab"),
    (Opaque("deque", "deque([1])"), Opaque("deque", "deque([1])")),
]

DIFFERENT: list[tuple[object, object, str | None]] = [
    (1, True, "expected a number, got True or False"),
    (False, 0, "expected True or False, got a number"),
    ([1], [True], "at [0]: expected a number, got True or False"),
    ({1: "a"}, {True: "a"}, "1 is missing"),
    ({1}, {True}, "1 is missing"),
    ({(1, 2)}, {(True, 2)}, "(1, 2) is missing"),
    ([1, 2], (1, 2), "expected a list, got a tuple"),
    ([[1]], [(1,)], "at [0]: expected a list, got a tuple"),
    ({1}, frozenset({1}), "expected a set, got a frozenset"),
    ("1", 1, "expected a string, got a number"),
    (None, 0, "expected None, got a number"),
    ([], None, "expected a list, got None"),
    (0.5, NAN, None),
    (2**70, 2**70 + 1, None),
    ([1, 2, 3], [1, 2], "expected 3 items, got 2"),
    ([1], [1, 2], "expected 1 item, got 2"),
    ([1, 5, 3], [1, 2], "at [1]: expected 5, got 2"),
    ({"a": [0.1, {"b": 2}]}, {"a": [0.1, {"b": 3}]}, "at ['a'][1]['b']: expected 2, got 3"),
    ({"a": 1, "b": 2}, {"a": 1}, "'b' is missing"),
    ({"a": 1}, {"a": 1, "b": 2}, "'b' should not be there"),
    ({1, 2}, {2}, "1 is missing"),
    ({2}, {1, 2}, "1 should not be there"),
    ([{2}], [{1, 2}], "at [0]: 1 should not be there"),
    ("the cat sat down", "the cat sits down", "at character 9: expected 'at down', got 'its down'"),
    (["the cat sat down"], ["the cat sits down"], "at [0], character 9: expected 'at down', got 'its down'"),
    ("abc", "abd", None),
    ([0.1 + 0.2], [0.3], "at [0]: expected 0.30000000000000004, got 0.3"),
    (1, Opaque("generator", "<generator>"), "expected a number, got a generator"),
    (Opaque("deque", "deque([1])"), Opaque("range", "range(1)"), "expected a deque, got a range"),
]

WITHIN: list[tuple[object, object, Tolerance]] = [
    (1.0, 1.0 + 1e-10, Tolerance(1e-9)),
    (1e12, 1e12 + 1, Tolerance(0.0, 1e-9)),
    ([1.0, {"a": (2.0,)}], [1.1, {"a": (2.1,)}], Tolerance(0.2)),
    (float("inf"), float("inf"), Tolerance(1e-9)),
    (NAN, NAN, Tolerance(1e-9)),
    (0, 5e-10, Tolerance(1e-9)),
]

BEYOND: list[tuple[object, object, Tolerance]] = [
    (1.0, 1.0 + 1e-8, Tolerance(1e-9)),
    (1e12, 1e12 + 1e4, Tolerance(0.0, 1e-9)),
    (float("inf"), 1e308, Tolerance(1e-9, 1e-9)),
    (1.0, float("inf"), Tolerance(1e9)),
    (float("inf"), float("-inf"), Tolerance(1.0, 1.0)),
    (1.0, NAN, Tolerance(1e9)),
    (10**400, 1.0, Tolerance(1.0, 0.5)),
    (1, True, Tolerance(1.0)),
    ("1.0", 1.0, Tolerance(1.0)),
]


@pytest.mark.parametrize(("expected", "got"), SAME)
def test_the_same(expected: object, got: object) -> None:
    assert first_difference(expected, got) is None


@pytest.mark.parametrize(("expected", "got", "said"), DIFFERENT)
def test_different(expected: object, got: object, said: str | None) -> None:
    difference = first_difference(expected, got)
    assert difference is not None
    assert describe_difference(difference) == said


@pytest.mark.parametrize(("expected", "got", "tolerance"), WITHIN)
def test_within_the_tolerance(expected: object, got: object, tolerance: Tolerance) -> None:
    assert first_difference(expected, got, tolerance) is None
    assert first_difference(expected, got) is None or not math.isinf(tolerance.absolute)


@pytest.mark.parametrize(("expected", "got", "tolerance"), BEYOND)
def test_beyond_the_tolerance(expected: object, got: object, tolerance: Tolerance) -> None:
    assert first_difference(expected, got, tolerance) is not None


def test_a_tuple_will_do_for_a_list_when_asked_for() -> None:
    assert first_difference([1, (2, 3)], (1, [2, 3]), sequence=True) is None
    assert first_difference([1], "1", sequence=True) is not None
    assert first_difference([1], {1}, sequence=True) is not None

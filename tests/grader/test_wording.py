"""How values and calls are written: short, and with enough digits."""

from __future__ import annotations

import random

import pytest
from grader.comparison import Tolerance, first_difference
from grader.wording import CALL_LIMIT, VALUE_LIMIT, describe_tolerance, show, show_call, show_pair

PAIRS: list[tuple[object, object, tuple[str, str]]] = [
    (0.13249650743056282, 0.6309297535714575, ("0.132497", "0.63093")),
    (0.13249650743056282, 0.13249651, ("0.132496507", "0.13249651")),
    (3.0, 3.000000002, ("3.0", "3.000000002")),
    (0.1 + 0.2, 0.3, ("0.30000000000000004", "0.3")),
    (1e100, 1e99, ("1e+100", "1e+99")),
    (12345678.5, 12345679.5, ("12345678.5", "12345679.5")),
    ([1.23456789012, 2.0], [1.23456789013, 2.0], ("[1.23456789012, 2.0]", "[1.23456789013, 2.0]")),
    (1, True, ("1", "True")),
    (1, 1.5, ("1", "1.5")),
    ([1], (1,), ("[1]", "(1,)")),
    (float("nan"), float("-inf"), ("nan", "-inf")),
    (set(), frozenset({2, 10, 1}), ("set()", "frozenset({1, 2, 10})")),
    (frozenset(), {"b", "a"}, ("frozenset()", "{'a', 'b'}")),
]


@pytest.mark.parametrize(("expected", "got", "shown"), PAIRS)
def test_as_many_digits_as_make_the_two_differ(expected: object, got: object, shown: tuple[str, str]) -> None:
    assert show_pair(expected, got, first_difference(expected, got)) == shown


def test_long_values_are_cut_in_the_middle() -> None:
    many = show(list(range(1000)))
    assert many.startswith("[0, 1, 2,")
    assert "… 970 more …" in many
    assert many.endswith("998, 999]")
    text = show("abc" * 10_000)
    assert len(text) < VALUE_LIMIT + 40
    assert text.startswith("'abcabc")
    assert text.endswith("abc'")
    assert len(show({str(key): ["x" * 50] * 9 for key in range(9)})) < VALUE_LIMIT + 40


CALLS: list[tuple[tuple[object, ...], dict[str, object], str]] = [
    (([0, 1.5], "a"), {"k": 3}, "f([0, 1.5], 'a', k=3)"),
    ((0.13249650743056282,), {}, "f(0.13249650743056282)"),
    ((random.Random(7),), {"key": len}, "f(random.Random(…), key=len)"),
    ((), {"key": lambda value: value}, "f(key=lambda …)"),
    (({"b", "a"},), {}, "f({'a', 'b'})"),
]


@pytest.mark.parametrize(("args", "kwargs", "written"), CALLS)
def test_the_call_as_written(args: tuple[object, ...], kwargs: dict[str, object], written: str) -> None:
    assert show_call("f", args, kwargs) == written


def test_long_calls_are_cut() -> None:
    assert len(show_call("f", [["x" * 100] * 100], {})) < CALL_LIMIT + 40


TOLERANCES = [
    (Tolerance(1e-9), "±1e-09"),
    (Tolerance(0.0, 0.01), "±0.01 × expected"),
    (Tolerance(0.5, 0.01), "±0.5 or ±0.01 × expected"),
    (Tolerance(), "±0"),
]


@pytest.mark.parametrize(("tolerance", "said"), TOLERANCES)
def test_tolerances(tolerance: Tolerance, said: str) -> None:
    assert describe_tolerance(tolerance) == said

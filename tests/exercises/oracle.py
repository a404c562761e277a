"""Compares a solution with its oracle: an independent library, or a property, on generated cases."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice
from types import SimpleNamespace
from typing import Any

from authoring.exercise import ExerciseFolder
from grader.comparison import Tolerance, first_difference
from grader.plain import freeze
from grader.wording import describe_difference, show, show_call, show_pair

CASES = 300
SEED = 7


def disagreements(folder: ExerciseFolder) -> Iterator[str]:
    """The first case on which solution and oracle disagree, or why there are too few cases."""
    oracle = _module(folder.oracle or "", f"{folder.slug}/oracle.py")
    solution = _module(folder.solution, f"{folder.slug}/solution.py")
    entry = getattr(oracle, "ENTRY", folder.entry[0])
    answer = getattr(oracle, "answer", lambda solution, *args: getattr(solution, entry)(*args))
    compared = 0
    for args in islice(oracle.cases(random.Random(SEED)), CASES):
        if not isinstance(args, tuple):
            yield f"oracle.py: cases(rng) yields {show(freeze(args))}; yield a tuple, such as (items, 3)"
            return
        compared += 1
        problem = _compare(oracle, lambda *args: answer(solution, *args), args)
        if problem:
            yield f"case {compared}, {show_call(entry, args, {})}: {problem}"
            return
    if compared < CASES:
        yield f"oracle.py: cases(rng) yields only {compared} cases; yield at least {CASES}"


def _compare(oracle: Any, answer: Any, args: tuple[object, ...]) -> str | None:
    got = _result(answer, args)
    if hasattr(oracle, "holds"):
        held = oracle.holds(got, *deepcopy(args))
        return None if held else f"the property does not hold for {show(freeze(got))}"
    expected = _result(oracle.reference, args)
    if isinstance(expected, BaseException) or isinstance(got, BaseException):
        same = type(expected) is type(got)
        return None if same else f"the oracle gives {expected!r}, the solution {got!r}"
    allowed = getattr(oracle, "TOLERANCE", 1e-9)
    one, other = freeze(expected), freeze(got)
    difference = first_difference(one, other, Tolerance(allowed, allowed), sequence=True)
    if difference is None:
        return None
    wanted, shown = show_pair(one, other, difference)
    where = describe_difference(difference)
    return f"the oracle gives {wanted}, the solution {shown}{f' ({where})' if where else ''}"


def _result(function: Any, args: tuple[object, ...]) -> object:
    """What the function returns, or the ValueError it raises: refusing bad input is a result too."""
    try:
        return function(*deepcopy(args))
    except ValueError as error:
        return error


def _module(source: str, name: str) -> SimpleNamespace:
    namespace: dict[str, Any] = {"__name__": name}
    exec(compile(source, name, "exec", dont_inherit=True), namespace)
    return SimpleNamespace(**namespace)

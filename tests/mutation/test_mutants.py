"""Which changes are made, how they are told, and what counts as explained."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from authoring.exercise import load

from tests.authoring.exercise_folder.sound import FILES, write_sound_exercise

from .__main__ import score
from .explained import Explained, explained
from .mutants import mutants

CHANGES = {
    "a < b": ["(a <= b)", "(a >= b)"],
    "a == b": ["(a != b)"],
    "a in b": ["(a not in b)"],
    "a < b <= c": ["(a <= b <= c)", "(a >= b <= c)", "(a < b < c)", "(a < b > c)"],
    "a + b": ["(a - b)"],
    "a // b": ["(a / b)"],
    "a ** b": ["(a * b)"],
    "a and b": ["(a or b)"],
    "not a": ["(a)"],
    "-a": ["(a)"],
    "3": ["4", "2"],
    "0.5": ["1.5", "-0.5"],
    "True": ["False"],
    "'k'": ["'k?'"],
    "f(a, b)": ["(f(b, a))"],
    "f(a, a)": [],
    "f(*a, b)": [],
    "a[b:c]": ["a[b + 1:c]", "a[b:c + 1]"],
    "range(a)": ["(range(a + 1))"],
    "a if b else c": ["(a)", "(c)"],
    "[a for a in b if a]": ["[a for a in b ]"],
}


@pytest.mark.parametrize(("code", "expected"), CHANGES.items(), ids=CHANGES.keys())
def test_an_expression_is_changed(code: str, expected: list[str]) -> None:
    assert [mutant.after for mutant in mutants(f"x = {code}\n")] == [f"x = {each}" for each in expected]


STATEMENTS = {
    "x += a": ["x -= a", "pass"],
    "if a:\n    b": ["if False:", "if True:"],
    "while a:\n    b": ["while False:"],
    "for a in b:\n    break": ["pass"],
    "for a in b:\n    continue": ["pass"],
    "a.append(b)": ["pass"],
    "raise ValueError('no ' + a)": [],
    "assert a == b": [],
    "import a": [],
    '"""A docstring."""': [],
    "def f(a: int = 1) -> int: ...": ["def f(a: int = 2) -> int: ...", "def f(a: int = 0) -> int: ..."],
}


@pytest.mark.parametrize(("code", "expected"), STATEMENTS.items(), ids=STATEMENTS.keys())
def test_a_statement_is_changed(code: str, expected: list[str]) -> None:
    assert [mutant.after for mutant in mutants(code + "\n")] == expected


def test_a_mutant_tells_its_line_and_is_valid_python() -> None:
    source = 'def f(a):\n    """ü"""\n    return "ü", a < 3  # ü\n'
    made = list(mutants(source))
    assert [mutant.line for mutant in made] == [3] * len(made)
    assert '`return "ü", a < 3 # ü` → `return "ü", (a <= 3) # ü`' in map(str, made)
    for mutant in made:
        ast.parse(mutant.source)


def test_no_mutant_is_the_source_or_made_twice() -> None:
    source = FILES["solution.py"]
    made = [mutant.source for mutant in mutants(source)]
    assert len({source, *made}) == len(made) + 1


DESIGN = """# Design

**Goal.** Something.

## Equivalent mutants

- `a < b` → `a <= b`: they are never equal.
- `c + 1` → `c + 2`, `c + 0`: only the order matters.
- `d` → `e`:
- `no arrow`: a remark.
"""


def test_a_design_explains_with_a_reason() -> None:
    assert explained(DESIGN) == [
        Explained("a < b", "a <= b"),
        Explained("c + 1", "c + 2"),
        Explained("c + 1", "c + 0"),
    ]


def test_survivors_and_stale_explanations_are_told(tmp_path: Path) -> None:
    folder, _ = load(write_sound_exercise(tmp_path), tmp_path)
    assert folder is not None
    plain = score(folder, "")
    assert plain.total > len(plain.survivors)
    stale = score(folder, "- `a` → `b`: it is gone.\n")
    assert (stale.stale, stale.met) == ((Explained("a", "b"),), False)
    reasons = "".join(f"- {mutant}: nobody can tell.\n" for mutant in plain.survivors)
    excused = score(folder, reasons)
    assert (excused.survivors, excused.stale, excused.share) == ((), (), 1.0)
    assert excused.explained == len(plain.survivors)

"""Every exercise, found by itself, keeps every invariant; for one: `pytest tests/exercises -k ndcg-at-k`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from authoring.bundle import bundle
from authoring.exercise import ExerciseFolder, load, load_all

from grader import Exercise

from . import invariants, oracle

ROOT = Path(__file__).parents[2]
EXERCISES = ROOT / "exercises"
SLUGS = sorted(path.name for path in EXERCISES.iterdir() if path.is_dir())
Invariant = Callable[[ExerciseFolder], Iterator[str]]
INVARIANTS: list[Invariant] = [
    invariants.solution_passes,
    invariants.solution_is_drawn,
    invariants.starter_fails,
    invariants.starter_is_no_misconception,
    invariants.wrong_answers_fail_what_they_name,
    invariants.every_check_is_failed,
    invariants.wrong_answers_differ,
    invariants.wrong_answers_are_recognized,
    invariants.two_runs_agree,
]


def sound(slug: str) -> ExerciseFolder:
    folder, diagnostics = load(EXERCISES / slug, ROOT)
    assert folder, "\n".join(map(str, diagnostics))
    return folder


def test_there_are_exercises() -> None:
    assert SLUGS


def test_the_structure_of_all_exercises_is_sound() -> None:
    _, diagnostics = load_all(EXERCISES, ROOT)
    assert not diagnostics, "\n".join(map(str, diagnostics))


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("slug", SLUGS)
def test_invariant(slug: str, invariant: Invariant) -> None:
    broken = list(invariant(sound(slug)))
    assert not broken, "\n".join([f"exercises/{slug}:", *broken])


@pytest.mark.parametrize("slug", sorted(path.parent.name for path in EXERCISES.glob("*/oracle.py")))
def test_solution_and_oracle_agree(slug: str) -> None:
    broken = list(oracle.disagreements(sound(slug)))
    assert not broken, "\n".join([f"exercises/{slug}:", *broken])


@pytest.mark.parametrize("slug", SLUGS)
def test_the_bundle_holds_every_misconception(slug: str, tmp_path: Path) -> None:
    folder = sound(slug)
    made = Exercise.from_json(bundle(folder, tmp_path).content.decode())
    assert [each.name for each in made.misconceptions] == [each.name for each in folder.wrong]

"""What `make new-exercise` writes is a complete exercise: it needs other content, but no repair."""

from __future__ import annotations

from pathlib import Path

import pytest
from authoring.exercise import OPTIONAL, REQUIRED, ExerciseFolder, load
from authoring.exercise_settings import ExerciseSettings
from authoring.scaffold import TEMPLATES, new_exercise

from . import oracle
from .test_every_exercise import INVARIANTS, Invariant

TEMPLATE = TEMPLATES / "exercise"


@pytest.fixture
def exercise(tmp_path: Path) -> ExerciseFolder:
    found, diagnostics = load(tmp_path / new_exercise(tmp_path, "click-rate"), tmp_path)
    assert found, "\n".join(map(str, diagnostics))
    return found


def test_the_structure_is_sound(exercise: ExerciseFolder) -> None:
    assert exercise.slug == "click-rate"
    assert exercise.entry == ("click_rate",)


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda each: each.__name__)
def test_invariant(exercise: ExerciseFolder, invariant: Invariant) -> None:
    assert list(invariant(exercise)) == []


def test_solution_and_oracle_agree(exercise: ExerciseFolder) -> None:
    assert list(oracle.disagreements(exercise)) == []


def test_every_file_and_every_field_is_there_and_explained() -> None:
    files = {path.name for path in TEMPLATE.iterdir()}
    assert files >= {*REQUIRED, *OPTIONAL, "wrong"}
    lines = (TEMPLATE / "exercise.toml").read_text("utf-8").splitlines()
    for field in ExerciseSettings.model_fields:
        place = next(number for number, line in enumerate(lines) if line.startswith(f"{field} ="))
        assert lines[place - 1].startswith("# "), f"{field} has no comment above it"


def test_no_placeholder_is_left(exercise: ExerciseFolder) -> None:
    for path in exercise.path.rglob("*.*"):
        assert "{{" not in path.read_text("utf-8"), path

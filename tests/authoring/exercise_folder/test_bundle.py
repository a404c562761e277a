"""The file for the page: complete, named after its content, and cheap to build twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from copy import replace
from pathlib import Path

import pytest
from authoring import recordings
from authoring.bundle import bundle, bundles
from authoring.exercise import ExerciseFolder, load

from grader import Exercise, Recording, Report, child, grade_text

from .sound import write_sound_exercise


@pytest.fixture
def exercise(tmp_path: Path) -> ExerciseFolder:
    found, _ = load(write_sound_exercise(tmp_path), tmp_path)
    assert found is not None
    return found


def test_the_page_can_grade_with_it(exercise: ExerciseFolder, tmp_path: Path) -> None:
    made = bundle(exercise, tmp_path)
    report = json.loads(grade_text(made.content.decode(), exercise.wrong[1].source, lambda event: None))
    assert report["diagnosis"] == {"name": "upside_down", "message": "You divide views by clicks."}


def test_its_keys(exercise: ExerciseFolder, tmp_path: Path) -> None:
    made = bundle(exercise, tmp_path)
    data = json.loads(made.content)
    assert list(data) == [
        "format", "slug", "title", "entry", "time_limit_s", "starter", "checks", "plot", "misconceptions", "basis",
    ]  # fmt: skip
    assert data["basis"] == made.basis
    assert len(made.basis) == 16


def test_its_name_is_its_content(exercise: ExerciseFolder, tmp_path: Path) -> None:
    made = bundle(exercise, tmp_path)
    assert made.address == f"assets/exercises/click-rate.{hashlib.sha256(made.content).hexdigest()[:12]}.json"
    assert bundles({"click-rate": exercise}, tmp_path) == {"click-rate": made}


def test_the_basis_follows_what_saved_work_depends_on(exercise: ExerciseFolder, tmp_path: Path) -> None:
    changed = [
        replace(exercise, starter="x = 1\n"),
        replace(exercise, checks_source=exercise.checks_source + "\n"),
        replace(exercise, entry=("click_rate", "click_rate")),
    ]
    assert len({bundle(each, tmp_path).basis for each in [exercise, *changed]}) == 4


def test_the_basis_does_not_follow_prose(exercise: ExerciseFolder, tmp_path: Path) -> None:
    changed = replace(exercise, title="Other", prompt="Other", hints=(), solution="x = 1\n")
    assert bundle(changed, tmp_path).basis == bundle(exercise, tmp_path).basis


def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each exercise whose wrong answers are run."""
    ran: list[str] = []
    original = child.run_in_child

    def noted(exercise: Exercise, sources: Sequence[str]) -> list[tuple[Report, Recording]]:
        ran.append(exercise.slug)
        return original(exercise, sources)

    monkeypatch.setattr(child, "run_in_child", noted)
    return ran


def test_wrong_answers_are_run_once(
    exercise: ExerciseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = runs(monkeypatch)
    first = bundle(exercise, tmp_path)
    assert bundle(exercise, tmp_path) == first
    assert ran == ["click-rate"]
    bundle(replace(exercise, checks_source=exercise.checks_source + "\n"), tmp_path)
    assert ran == ["click-rate"] * 2
    bundle(replace(exercise, wrong=exercise.wrong[:1]), tmp_path)
    assert ran == ["click-rate"] * 3
    assert len(list((tmp_path / recordings.CACHE).iterdir())) == 1


@pytest.mark.parametrize(
    "spoiled", [b"", b"[]", b"{", b"\xff", b"3", b"[3, {}]", b"[{}]", b'[{"check_rate": [{}]}, {}]']
)
def test_a_spoiled_cache_is_made_anew(exercise: ExerciseFolder, tmp_path: Path, spoiled: bytes) -> None:
    made = bundle(exercise, tmp_path)
    [cache] = (tmp_path / recordings.CACHE).iterdir()
    cache.write_bytes(spoiled)
    assert bundle(exercise, tmp_path) == made


def test_neighbors_keep_their_caches(exercise: ExerciseFolder, tmp_path: Path) -> None:
    bundle(exercise, tmp_path)
    bundle(replace(exercise, slug="click-rate-2"), tmp_path)
    bundle(replace(exercise, slug="click"), tmp_path)
    assert len(list((tmp_path / recordings.CACHE).iterdir())) == 3


def test_a_wrong_answer_that_never_ends_is_left_out(exercise: ExerciseFolder, tmp_path: Path) -> None:
    endless = replace(exercise.wrong[0], name="endless", source="while True:\n    pass\n")
    made = bundle(replace(exercise, time_limit_s=2.0, wrong=(endless, *exercise.wrong)), tmp_path)
    names = [each["name"] for each in json.loads(made.content)["misconceptions"]]
    assert names == ["no_guard", "upside_down"]

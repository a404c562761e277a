"""The same verdict, check by check, from CPython and from the Python that pages run.

In a real browser and through the page's own runner: the wheel, the library, the snapshot and the worker are those readers get,
and one page serves all exercises, so that a run that leaves something behind would be found out by the next one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from authoring.bundle import bundle
from authoring.exercise import ExerciseFolder, load_all
from grader.child import grade_in_child
from playwright.sync_api import Browser

from grader import Exercise
from tests.conftest import ROOT
from tests.serving import StaticHost

from .conftest import Room

FOLDERS = list(load_all(ROOT / "exercises", ROOT)[0].values())


def sources(folder: ExerciseFolder) -> dict[str, str]:
    """Everything there is to run in an exercise, by name."""
    return {"solution": folder.solution, "starter": folder.starter} | {
        wrong.name: wrong.source for wrong in folder.wrong
    }


def verdict(report: dict[str, Any]) -> dict[str, Any]:
    """What must not depend on where the code ran; durations and the wording of Python's own errors may."""
    checks = [
        (check["name"], check["status"], [(case["call"], case["ok"]) for case in check["cases"]])
        for check in report["checks"]
    ]
    return {
        "status": report["status"],
        "checks": checks,
        "diagnosis": report["diagnosis"],
        "stdout": report["stdout"],
    }


@pytest.fixture(scope="module")
def one_room(browser: Browser, shared_host: StaticHost, runtime_site: Path) -> Any:
    for folder in FOLDERS:
        (runtime_site / "exercises" / f"{folder.slug}.json").write_bytes(bundle(folder, ROOT).content)
    context = browser.new_context()
    yield Room(context.new_page(), shared_host.address)
    context.close()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.slug)
def test_verdicts_agree(one_room: Room, folder: ExerciseFolder) -> None:
    named = sources(folder)
    exercise = Exercise.from_json(bundle(folder, ROOT).content.decode())
    on_cpython = grade_in_child(exercise, list(named.values()))
    for (name, source), expected in zip(named.items(), on_cpython, strict=True):
        in_the_page = one_room.run(source, bundle=f"exercises/{folder.slug}.json")
        assert verdict(in_the_page) == verdict(json.loads(expected.to_json())), name


def test_there_are_exercises_to_compare() -> None:
    assert len(FOLDERS) == len(list((ROOT / "exercises").glob("*/exercise.toml"))) > 0

"""The Python of the page and that of the tests come to the same verdict on every source, check by check."""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from authoring.bundle import bundle
from grader.child import grade_in_child

import grader
from grader import Exercise, Report
from tests.grader.test_mistakes import MISTAKES
from tests.grader.tiny import EXERCISE, WINDOW

from .test_every_exercise import ROOT, SLUGS, sound

PROGRAM = Path(__file__).with_name("grade_in_pyodide.mjs")
# Freeing a hundred thousand nested lists overflows the stack of the page: the worker dies, the page says so.
DEADLY = {"returns_deeply_nested"}


def in_pyodide(jobs: list[tuple[Exercise, str]]) -> list[Report]:
    request = {
        "bundles": {exercise.slug: exercise.to_json() for exercise, _ in jobs},
        "jobs": [{"slug": exercise.slug, "source": source} for exercise, source in jobs],
    }
    done = subprocess.run(
        [
            os.environ.get("NODE", "node"),
            str(PROGRAM),
            str(ROOT / "node_modules" / "pyodide"),
            str(Path(grader.__file__).parent),
        ],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [Report.from_data(data) for data in json.loads(done.stdout)]


def verdict(report: Report) -> dict[str, Any]:
    """Reduce a report to what may not differ; the words of Python's own messages may."""
    return {
        "status": report.status,
        "line": report.error.line if report.error else None,
        "checks": {check.name: (check.status, [case.ok for case in check.cases]) for check in report.checks},
        "calls": [case.call for check in report.checks for case in check.cases],
        "diagnosis": report.diagnosis.name if report.diagnosis else None,
        "printed": report.stdout,
    }


@cache
def sources_of_exercises() -> dict[str, tuple[Exercise, dict[str, str]]]:
    """Collect the sources of each exercise by file, with the bundle that the page has."""
    collected = {}
    for slug in SLUGS:
        folder = sound(slug)
        sources = {"solution.py": folder.solution, "starter.py": folder.starter}
        sources |= {f"wrong/{answer.name}.py": answer.source for answer in folder.wrong}
        collected[slug] = (Exercise.from_json(bundle(folder, ROOT).content.decode()), sources)
    return collected


@cache
def reports_of_exercises() -> dict[str, dict[str, Report]]:
    """Grade everything in one start of the page's Python."""
    jobs = [
        (slug, name, exercise, source)
        for slug, (exercise, sources) in sources_of_exercises().items()
        for name, source in sources.items()
    ]
    reports = in_pyodide([(exercise, source) for _, _, exercise, source in jobs])
    found: dict[str, dict[str, Report]] = {slug: {} for slug in SLUGS}
    for (slug, name, _, _), report in zip(jobs, reports, strict=True):
        found[slug][name] = report
    return found


@pytest.mark.parametrize("slug", SLUGS)
def test_exercise(slug: str) -> None:
    exercise, sources = sources_of_exercises()[slug]
    here = grade_in_child(exercise, list(sources.values()))
    for name, report in zip(sources, here, strict=True):
        assert verdict(reports_of_exercises()[slug][name]) == verdict(report), f"{slug}/{name}"


def test_mistakes() -> None:
    cases = {
        path.stem: yaml.safe_load(path.read_text("utf-8")) for path in MISTAKES if path.stem not in DEADLY
    }
    sources = [case["code"] + ("" if case.get("whole") else WINDOW) for case in cases.values()]
    there = in_pyodide([(EXERCISE, source) for source in sources])
    here = grade_in_child(EXERCISE, sources)
    for name, one, other in zip(cases, there, here, strict=True):
        assert verdict(one) == verdict(other), name

"""The examples that the tests of the page read are what the grader writes, and show all there is to show."""

from __future__ import annotations

import json
from typing import Any

import pytest
from grader.report import check_from_data

from grader import Report

from .make import FOLDER, files

NAMES = [
    "report-v1.json",
    "report-v1-passed.json",
    "report-v1-error.json",
    "report-v1-timeout.json",
    "events-v1.jsonl",
]


def read(name: str) -> Any:
    return json.loads((FOLDER / name).read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_the_example_is_what_the_grader_writes(name: str) -> None:
    hint = "if the change is meant, run: python -m tests.contract.make"
    assert files()[name] == (FOLDER / name).read_text("utf-8"), hint


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".json")])
def test_reports_survive_reading(name: str) -> None:
    data = read(name)
    assert Report.from_data(data).to_data() == data


def test_the_examples_show_every_status_and_every_field() -> None:
    reports = [read(name) for name in NAMES if name.endswith(".json")]
    assert {report["status"] for report in reports} == {"passed", "failed", "error", "timeout"}
    checks = [check for report in reports for check in report["checks"]]
    assert {check["status"] for check in checks} == {"passed", "failed", "error", "stopped", "not_run"}
    for key in ("diagnosis", "plot", "error", "stdout"):
        assert any(report[key] for report in reports), key
    cases = [case for check in checks for case in check["cases"]]
    for key in ("tolerance", "difference"):
        assert any(case[key] for case in cases), key
        assert any(case[key] is None for case in cases), key
    assert {case["ok"] for case in cases} == {True, False}
    assert any(report["error"] and report["error"]["traceback"] for report in reports)


def test_the_events_show_every_kind() -> None:
    events = [json.loads(line) for line in (FOLDER / "events-v1.jsonl").read_text("utf-8").splitlines()]
    assert {event["kind"] for event in events} == {"begin", "case", "check", "output"}
    assert all(check_from_data(event["check"]).name for event in events if event["kind"] == "check")

"""Each file under mistakes/ is code that a learner might hand in, and what the report says about it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from grader import Report, grade

from .tiny import EXERCISE, WINDOW

MISTAKES = sorted((Path(__file__).parent / "mistakes").glob("*.yml"))


def as_text(report: Report) -> str:
    """Write what is wrong, as lines; checks that passed are left out."""
    lines = [report.status]
    if report.error:
        where = f" (line {report.error.line})" if report.error.line else ""
        lines.append(f"error{where}: {report.error.message}")
        lines += [f"  {line}" for line in (report.error.traceback or "").splitlines()]
    for check in report.checks:
        if check.status in ("passed", "not_run"):
            continue
        lines += [f"{check.name} {check.status}: {check.message}"]
        for case in check.cases:
            if not case.ok:
                call = case.call.replace("\n", "; ")
                lines.append(f"  {call} | {case.expected} | {case.got} | {case.difference or '-'}")
    if report.stdout:
        lines.append(f"printed: {report.stdout!r}{' …' if report.stdout_truncated else ''}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_what_the_report_says(path: Path) -> None:
    case = yaml.safe_load(path.read_text("utf-8"))
    source = case["code"] + ("" if case.get("whole") else WINDOW)
    assert as_text(grade(EXERCISE, source)) == case["says"]

"""Report v1: what a run came to. `tests/contract/report-v1.json` is an example that shows all of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from .plot import Plot

VERSION = 1
PASSED, FAILED, ERROR, STOPPED, TIMEOUT, NOT_RUN = (
    "passed",
    "failed",
    "error",
    "stopped",
    "timeout",
    "not_run",
)

type Event = dict[str, Any]
type Emit = Callable[[Event], None]


class Case(NamedTuple):
    """One comparison: the call as written, both sides as text, and the first difference in words."""

    call: str
    expected: str
    got: str
    tolerance: str | None
    ok: bool
    difference: str | None


class CheckResult(NamedTuple):
    """One check; `status`: passed | failed (a wrong value) | error (the code raised) | stopped | not_run."""

    name: str
    title: str
    status: str
    message: str | None
    cases: tuple[Case, ...]


class Diagnosis(NamedTuple):
    """The misconception whose behavior the learner's code has on every case."""

    name: str
    message: str


class Problem(NamedTuple):
    """Why the code could not be checked at all."""

    message: str
    line: int | None = None
    traceback: str | None = None


class Report(NamedTuple):
    """`status`: passed | failed | error (not checked at all) | stopped | timeout. Checks in file order."""

    status: str
    checks: tuple[CheckResult, ...] = ()
    diagnosis: Diagnosis | None = None
    plot: Plot | None = None
    error: Problem | None = None
    stdout: str = ""
    stdout_truncated: bool = False
    duration_ms: float = 0.0

    def to_data(self) -> dict[str, Any]:
        """As JSON-ready data, keys in the contract's order."""
        return {
            "version": VERSION,
            "status": self.status,
            "checks": [check_data(check) for check in self.checks],
            "diagnosis": self.diagnosis._asdict() if self.diagnosis else None,
            "plot": self.plot.to_data() if self.plot else None,
            "error": self.error._asdict() if self.error else None,
            "stdout": self.stdout,
            "stdout_truncated": self.stdout_truncated,
            "duration_ms": self.duration_ms,
        }

    def to_json(self) -> str:
        """As the page receives it."""
        return json.dumps(self.to_data(), allow_nan=False)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Report:
        """Read what `to_data` wrote. Raises `ValueError` for another version."""
        if data["version"] != VERSION:
            raise ValueError(f"report version {data['version']!r}, expected {VERSION}")
        return cls(
            status=data["status"],
            checks=tuple(check_from_data(check) for check in data["checks"]),
            diagnosis=Diagnosis(**data["diagnosis"]) if data["diagnosis"] else None,
            plot=Plot.from_data(data["plot"]) if data["plot"] else None,
            error=Problem(**data["error"]) if data["error"] else None,
            stdout=data["stdout"],
            stdout_truncated=data["stdout_truncated"],
            duration_ms=data["duration_ms"],
        )


def check_data(check: CheckResult) -> dict[str, Any]:
    """One check as JSON-ready data."""
    return {**check._asdict(), "cases": [case._asdict() for case in check.cases]}


def check_from_data(data: Mapping[str, Any]) -> CheckResult:
    """Read what `check_data` wrote."""
    cases = tuple(Case(**case) for case in data["cases"])
    return CheckResult(data["name"], data["title"], data["status"], data["message"], cases)


def unfinished(events: Sequence[Event], status: str, sentence: str, duration_ms: float = 0.0) -> Report:
    """Put together the report of a run that came to no end, from the events it sent.

    `status` is timeout, stopped or error; `sentence` says why it ended ("Stopped after 10 s"). The check
    and case that were under way are added here.
    """
    titles: list[tuple[str, str]] = []
    done: dict[str, CheckResult] = {}
    current: Event | None = None
    output = ""
    for event in events:
        if event["kind"] == "begin":
            titles = [(check["name"], check["title"]) for check in event["checks"]]
        elif event["kind"] == "case":
            current = event
        elif event["kind"] == "check":
            result = check_from_data(event["check"])
            done[result.name] = result
            current = None
        elif event["kind"] == "output":
            output += event["text"]
    checks = []
    for name, title in titles:
        if name in done:
            checks.append(done[name])
        elif current and current["check"] == name:
            message = f"{sentence}, in case {current['case']}: {current['call']}"
            checks.append(CheckResult(name, title, STOPPED, message, ()))
        else:
            checks.append(CheckResult(name, title, NOT_RUN, None, ()))
    where = _where(titles, done, current)
    problem = Problem(f"{sentence}{where}.")
    return Report(status, tuple(checks), error=problem, stdout=output, duration_ms=duration_ms)


def _where(titles: Sequence[tuple[str, str]], done: Mapping[str, CheckResult], current: Event | None) -> str:
    if current:
        title = dict(titles)[current["check"]]
        return f", in case {current['case']} of “{title.rstrip('.')}”: {current['call']}"
    if done:
        return f", after {len(done)} of {len(titles)} checks"
    return ", before the first check: look at the lines outside your functions"

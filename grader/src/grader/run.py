"""One run: load the learner's code, run every check, report. The only path, in the page and in the tests."""

from __future__ import annotations

import json
import random
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache
from time import monotonic, perf_counter
from types import CodeType
from typing import Any

from .code_reading import imported_modules
from .console import Console
from .diagnosis import diagnose
from .exercise import Exercise, Observation, Recording
from .expectation import Expect, Findings
from .faults import LearnerFault
from .guard import Guard, load_standard_modules, modules_used_by, reseed
from .plot import Plot, PlotError, draw
from .report import (
    ERROR,
    FAILED,
    NOT_RUN,
    PASSED,
    CheckResult,
    Emit,
    Event,
    Problem,
    Report,
    check_data,
)
from .submission import BrokenExerciseError, Submission

CHECKS_FILE = "checks.py"
_QUIET_SECONDS = 0.02

type Check = Callable[[Submission, Expect], None]


def grade(exercise: Exercise, source: str, emit: Emit | None = None) -> Report:
    """Check `source` against the exercise. `emit` gets an event for each check, case and piece of output."""
    return run(exercise, source, emit)[0]


def record(exercise: Exercise, source: str) -> Recording:
    """How `source` behaves: the values it hands to every `expect`."""
    return run(exercise, source)[1]


def grade_text(bundle_json: str, source: str, emit: Callable[[str], None]) -> str:
    """As the page calls it: JSON in, JSON lists of events on the way, a report as JSON out."""
    return grade(_exercise(bundle_json), source, _Batches(emit)).to_json()


class _Batches:
    """Sends what must be known should learner code never return, and the result of a check along with it."""

    def __init__(self, emit: Callable[[str], None]) -> None:
        self._emit = emit
        self._events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self._events.append(event)
        if event["kind"] != "check":
            self._emit(json.dumps(self._events))
            self._events = []


# A learner runs the same exercise again and again: most of a short run would be reading and compiling what has not changed.
_exercise = lru_cache(maxsize=4)(Exercise.from_json)


@lru_cache(maxsize=4)
def _compiled(checks: str) -> CodeType:
    return compile(checks, CHECKS_FILE, "exec", dont_inherit=True)


def run(exercise: Exercise, source: str, emit: Emit | None = None) -> tuple[Report, Recording]:
    """Report and recording of one run. Leaves the interpreter as it found it."""
    started = perf_counter()
    send = emit or (lambda event: None)
    console = Console((lambda text: send({"kind": "output", "text": text})) if emit else None)
    try:
        report, recording = _Run(exercise, source.removeprefix("\ufeff"), console, send).result()
    except BrokenExerciseError as error:
        sentence = f"This exercise is broken, not your code: {error}. Please report it."
        report, recording = Report(ERROR, error=Problem(sentence)), Recording({})
    console.flush()
    duration = round((perf_counter() - started) * 1000, 1)
    return report._replace(
        stdout=console.text, stdout_truncated=console.truncated, duration_ms=duration
    ), recording


class _Run:
    def __init__(
        self, exercise: Exercise, source: str, console: Console, send: Callable[[Event], None]
    ) -> None:
        self.exercise = exercise
        self.source = source
        self.console = console
        self.send = send

    def result(self) -> tuple[Report, Recording]:
        namespace = _load_checks(self.exercise.checks)
        checks = list(_checks(namespace))
        if not checks:
            raise BrokenExerciseError("checks.py defines no function called check_…")
        self.send({"kind": "begin", "checks": [{"name": name, "title": title} for name, title, _ in checks]})
        load_standard_modules(imported_modules(self.source))
        guard = Guard([random, *modules_used_by(namespace)])
        submission = Submission(self.source, self.exercise.starter, guard, self.console)
        try:
            reseed()
            fault = submission.load(self.exercise.entry)
            if fault:
                idle = tuple(CheckResult(name, title, NOT_RUN, None, ()) for name, title, _ in checks)
                problem = Problem(fault.message, fault.line, fault.traceback)
                return Report(ERROR, idle, error=problem), Recording({})
            return self.all_checks(checks, submission)
        finally:
            submission.unload()
            guard.close()

    def all_checks(
        self, checks: list[tuple[str, str, Check]], submission: Submission
    ) -> tuple[Report, Recording]:
        results = []
        seen: dict[str, tuple[Observation, ...]] = {}
        for name, title, check in checks:
            reseed()
            findings = Findings()
            submission.announce = _Announcer(self.send, name, findings)
            _perform(check, submission, Expect(findings, submission, self.source), findings)
            result = _result(name, title, findings)
            self.console.flush()
            self.send({"kind": "check", "check": check_data(result)})
            results.append(result)
            seen[name] = tuple(findings.observations)
        recording = Recording(seen)
        if all(result.status == PASSED for result in results):
            return Report(PASSED, tuple(results), plot=self.plot(submission)), recording
        diagnosis = diagnose(recording, self.exercise.misconceptions)
        return Report(FAILED, tuple(results), diagnosis), recording

    def plot(self, submission: Submission) -> Plot | None:
        # Code that passes may still fail on what is plotted: then it has passed without a picture.
        if self.exercise.plot is None:
            return None
        with suppress(PlotError):
            return draw(self.exercise.plot, submission)
        return None


class _Announcer:
    """Tells of each call before it runs, so that a run which never ends can say where it was.

    A case may consist of many calls (`cache.put` a thousand times): after its first, one in 20 ms is enough.
    """

    def __init__(self, send: Callable[[Event], None], check: str, findings: Findings) -> None:
        self.send = send
        self.check = check
        self.findings = findings
        self.case = 0
        self.sent_at = 0.0

    def __call__(self, call: str) -> None:
        case = len(self.findings.cases) + 1
        now = monotonic()
        if case != self.case or now - self.sent_at >= _QUIET_SECONDS:
            self.case, self.sent_at = case, now
            self.send({"kind": "case", "check": self.check, "case": case, "call": call})


def _perform(check: Check, submission: Submission, expect: Expect, findings: Findings) -> None:
    submission.last = None
    try:
        check(submission, expect)
        expect.close_last()
    except LearnerFault as error:
        assert submission.last is not None  # noqa: S101 – only an outcome raises it
        expect.record_fault(submission.last, "a value", error.fault)
    except BrokenExerciseError:
        raise
    except Exception as error:
        last = submission.last
        # No result of the learner's makes a name or a module go missing in checks.py.
        if last is None or last.fault or isinstance(error, (NameError, ImportError, SyntaxError)):
            raise BrokenExerciseError(f"{check.__name__} raised {type(error).__name__}: {error}") from error
        expect.record_unreadable(last, error)
    if not findings.cases:
        raise BrokenExerciseError(f"{check.__name__} compares nothing")


def _result(name: str, title: str, findings: Findings) -> CheckResult:
    if all(case.ok for case in findings.cases):
        return CheckResult(name, title, PASSED, None, tuple(findings.cases))
    status = ERROR if findings.raised else FAILED
    return CheckResult(name, title, status, findings.message, tuple(findings.cases))


def _load_checks(text: str) -> dict[str, Any]:
    # Not entered into sys.modules: learner code must not find it by importing.
    namespace: dict[str, Any] = {"__name__": "checks"}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(_compiled(text), namespace)
    except Exception as error:
        raise BrokenExerciseError(f"checks.py raised {type(error).__name__}: {error}") from error
    return namespace


def _checks(namespace: dict[str, Any]) -> Iterator[tuple[str, str, Check]]:
    """Name, title and function of each check, in file order."""
    for name, value in namespace.items():
        if name.startswith("check_") and callable(value):
            first_paragraph = (value.__doc__ or name).strip().split("\n\n")[0]
            yield name, " ".join(first_paragraph.split()), value

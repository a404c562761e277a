"""What must be true of every exercise: each function says what is wrong with one, and what to do about it."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator
from copy import replace
from dataclasses import dataclass
from pathlib import Path

from authoring.exercise import ExerciseFolder
from authoring.exercise_code import WrongAnswer
from grader.child import run_in_child
from grader.console import Console
from grader.diagnosis import same_behavior
from grader.guard import Guard
from grader.plot import PlotError, draw
from grader.submission import Submission

from grader import Misconception, Recording, Report


@dataclass(frozen=True)
class Runs:
    """Every source, run in two processes that differ in the order of sets; the second diagnoses."""

    solution: tuple[Report, Report]
    starter: tuple[Report, Report]
    wrong: dict[str, tuple[Report, Report]]
    recordings: dict[str, Recording]
    diagnosed: dict[str, Report]


def runs(folder: ExerciseFolder) -> Runs:
    """Run the exercise; remembered, because each invariant asks for the same runs."""
    digest = hashlib.sha256(repr(replace(folder, path=Path())).encode()).hexdigest()
    return _runs(digest, _Hidden(folder))


class _Hidden:
    """Keeps a folder out of the key of the memory: its digest is the key."""

    def __init__(self, folder: ExerciseFolder) -> None:
        self.folder = folder

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hidden)

    def __hash__(self) -> int:
        return 0


@functools.cache
def _runs(digest: str, hidden: _Hidden) -> Runs:
    folder = hidden.folder
    sources = [folder.solution, folder.starter, *(answer.source for answer in folder.wrong)]
    first = run_in_child(folder.to_grader(), sources, hash_seed=0)
    recordings = {
        answer.name: recording for answer, (_, recording) in zip(folder.wrong, first[2:], strict=True)
    }
    known = tuple(Misconception(each.name, each.message, recordings[each.name]) for each in folder.wrong)
    second = run_in_child(folder.to_grader(known), sources, hash_seed=1)
    pairs = [(one, other) for (one, _), (other, _) in zip(first, second, strict=True)]
    names = [answer.name for answer in folder.wrong]
    return Runs(
        solution=pairs[0],
        starter=pairs[1],
        wrong=dict(zip(names, pairs[2:], strict=True)),
        recordings=recordings,
        diagnosed={name: pair[1] for name, pair in zip(names, pairs[2:], strict=True)},
    )


def solution_passes(folder: ExerciseFolder) -> Iterator[str]:
    """The solution passes every check."""
    report = runs(folder).solution[0]
    if report.status == "passed":
        return
    yield f"solution.py does not pass ({report.status}): {_why(report)}"


def starter_fails(folder: ExerciseFolder) -> Iterator[str]:
    """The starter can be run as it is, and fails at least one check."""
    report = runs(folder).starter[0]
    if report.status == "passed":
        yield "starter.py passes every check; leave the work to the learner"
    elif report.status != "failed":
        yield f"starter.py cannot be checked ({report.status}): {_why(report)}"


def starter_is_no_misconception(folder: ExerciseFolder) -> Iterator[str]:
    """Who presses Run before writing anything is not told of a misunderstanding."""
    diagnosis = runs(folder).starter[1].diagnosis
    if diagnosis:
        yield f"starter.py is taken for {diagnosis.name}; let it return something else, such as None"


def solution_is_drawn(folder: ExerciseFolder) -> Iterator[str]:
    """Where there is a plot.py, it makes a picture of the solution."""
    if folder.plot is None or runs(folder).solution[0].plot:
        return
    guard = Guard([])
    submission = Submission(folder.solution, folder.starter, guard, Console(None))
    submission.load(folder.entry)
    try:
        draw(folder.plot, submission)
    except PlotError as error:
        yield f"plot.py makes no picture of solution.py: {error}"
    finally:
        submission.unload()
        guard.close()


def wrong_answers_fail_what_they_name(folder: ExerciseFolder) -> Iterator[str]:
    """Each wrong answer fails exactly the checks of its `Fails:` line."""
    for answer in folder.wrong:
        report = runs(folder).wrong[answer.name][0]
        if report.status not in ("failed", "passed"):
            yield f"wrong/{answer.name}.py cannot be checked ({report.status}): {_why(report)}"
            continue
        failed = [check.name for check in report.checks if check.status != "passed"]
        if sorted(failed) != sorted(answer.fails):
            yield _mismatch(answer, failed)


def every_check_is_failed(folder: ExerciseFolder) -> Iterator[str]:
    """No check is decoration: at least one wrong answer fails it."""
    reports = [pair[0] for pair in runs(folder).wrong.values()]
    failed = {check.name for report in reports for check in report.checks if check.status != "passed"}
    for check in folder.checks:
        if check.name not in failed:
            yield f"{check.name} is passed by every wrong answer; add the misconception it is for, or drop it"


def wrong_answers_differ(folder: ExerciseFolder) -> Iterator[str]:
    """No two wrong answers behave alike, or the diagnosis would have to guess."""
    recordings = list(runs(folder).recordings.items())
    for index, (name, recording) in enumerate(recordings):
        for other, its in recordings[index + 1 :]:
            if recording.checks and same_behavior(recording, its):
                both = f"wrong/{name}.py and wrong/{other}.py"
                yield f"{both} behave alike; add a case that tells them apart, or merge them"


def wrong_answers_are_recognized(folder: ExerciseFolder) -> Iterator[str]:
    """A learner who makes the mistake is told of that one."""
    for answer in folder.wrong:
        diagnosis = runs(folder).diagnosed[answer.name].diagnosis
        if diagnosis is None:
            yield f"wrong/{answer.name}.py is not recognized; do its results change from run to run?"
        elif diagnosis.name != answer.name:
            yield f"wrong/{answer.name}.py is taken for {diagnosis.name}; add a case that tells them apart"


def two_runs_agree(folder: ExerciseFolder) -> Iterator[str]:
    """A second run, in another process with another order of sets, gives the same report."""
    ran = runs(folder)
    pairs = {"solution.py": ran.solution, "starter.py": ran.starter}
    pairs |= {f"wrong/{name}.py": pair for name, pair in ran.wrong.items()}
    for name, (one, other) in pairs.items():
        if _comparable(one) != _comparable(other):
            yield f"{name} gives two different reports; avoid the clock, hash() and the order of sets"


def _comparable(report: Report) -> Report:
    return replace(report, duration_ms=0.0, diagnosis=None)


def _mismatch(answer: WrongAnswer, failed: list[str]) -> str:
    parts = []
    unexpected = [name for name in failed if name not in answer.fails]
    passed = [name for name in answer.fails if name not in failed]
    if unexpected:
        parts.append(f"fails {', '.join(unexpected)}, which its Fails line does not name")
    if passed:
        parts.append(f"passes {', '.join(passed)}, which its Fails line names")
    return f"wrong/{answer.name}.py {' and '.join(parts)}"


def _why(report: Report) -> str:
    if report.error:
        return report.error.message
    messages = [f"{check.name}: {check.message}" for check in report.checks if check.message]
    return " | ".join(messages)

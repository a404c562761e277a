"""A run tells what it does while it does it, leaves nothing behind, and comes out the same twice."""

from __future__ import annotations

import json
import random
import sys
from copy import replace

import pytest
from grader.report import Event, check_from_data, unfinished

from grader import Exercise, Recording, Report, grade, grade_text, record

from .tiny import CHECKS, EXERCISE, MEAN, SOLUTION, WINDOW


def events_of(source: str, exercise: Exercise = EXERCISE) -> tuple[Report, list[Event]]:
    events: list[Event] = []
    return grade(exercise, source, events.append), events


def test_events_come_in_order() -> None:
    _, events = events_of(SOLUTION)
    assert [(event["kind"], event.get("case")) for event in events] == [
        ("begin", None),
        ("case", 1),
        ("case", 2),
        ("check", None),
        ("case", 1),
        ("check", None),
        ("case", 1),
        ("check", None),
        ("case", 1),
        ("check", None),
    ]
    assert events[0]["checks"][0] == {
        "name": "check_mean",
        "title": "The mean is the sum divided by the count.",
    }
    assert events[1] == {"kind": "case", "check": "check_mean", "case": 1, "call": "mean([1, 2, 6])"}


def test_check_events_hold_the_results_of_the_report() -> None:
    report, events = events_of(SOLUTION)
    sent = [check_from_data(event["check"]) for event in events if event["kind"] == "check"]
    assert tuple(sent) == report.checks


def test_events_are_json_and_the_result_of_a_check_waits_for_the_next_call() -> None:
    sent: list[str] = []
    text = grade_text(EXERCISE.to_json(), "print('\\udc80 é')\n" + SOLUTION, sent.append)
    report = Report.from_data(json.loads(text))
    assert report.status == "passed"
    assert report.stdout == "\udc80 é\n"
    batches = [[event["kind"] for event in json.loads(text)] for text in sent]
    assert batches[0] == ["begin"]
    assert ["case"] in batches
    assert ["check", "case"] in batches
    assert all(batch[-1] != "check" for batch in batches)


def test_output_is_sent_before_the_check_that_printed_it() -> None:
    _, events = events_of("print('one', end='')\n" + SOLUTION)
    kinds = [event["kind"] for event in events]
    assert kinds.index("output") < kinds.index("check")


def test_much_output_is_sent_in_few_batches_and_cut() -> None:
    report, events = events_of("for n in range(100_000):\n    print(n)\n" + SOLUTION)
    output = [event["text"] for event in events if event["kind"] == "output"]
    assert "".join(output) == report.stdout
    assert report.stdout.count("\n") == 1000
    assert report.stdout_truncated
    assert len(output) < 40


def test_long_lines_are_cut_too() -> None:
    report, _ = events_of("print('x' * 1_000_000)\n" + SOLUTION)
    assert report.stdout == "x" * 64 * 1024
    assert report.stdout_truncated


def test_two_runs_give_the_same_report_and_leave_nothing_behind() -> None:
    noisy = "import random\nprint(random.random(), {'b', 'a', 'c'})\n" + SOLUTION
    before = set(sys.modules), sys.stdout, sys.stdin, list(sys.path)
    random.seed(1)
    first = grade(EXERCISE, noisy)
    random.seed(2)
    second = grade(EXERCISE, noisy)
    assert replace(first, duration_ms=0) == replace(second, duration_ms=0)
    assert (set(sys.modules), sys.stdout, sys.stdin, list(sys.path)) == before


def test_checks_do_not_depend_on_the_draws_of_those_before() -> None:
    checks = """
def check_{0}(submission, expect):
    "The {0}."
    expect(submission.call("mean", [])).equal(0)
"""
    source = "import random\ndef mean(values):\n    return random.random()\n"
    exercise = replace(EXERCISE, entry=("mean",), checks=checks.format("first") + checks.format("second"))
    one, other = grade(exercise, source).checks
    assert one.cases == other.cases


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter() -> None:
    assert grade(EXERCISE, "\ufeff" + SOLUTION.replace("\n", "\r\n")).status == "passed"


def test_an_exercise_survives_json_and_more_keys() -> None:
    recording = record(EXERCISE, MEAN.replace("len(values)", "3") + WINDOW)
    data = {**EXERCISE.to_data(), "title": "Mean", "basis": "0123"}
    assert Exercise.from_json(json.dumps(data)) == EXERCISE
    again = Recording.from_data(json.loads(json.dumps(recording.to_data())))
    assert again.to_data() == recording.to_data()
    with pytest.raises(ValueError, match="format"):
        Exercise.from_data({**EXERCISE.to_data(), "format": 2})


def test_reports_of_another_version_are_refused() -> None:
    data = grade(EXERCISE, SOLUTION).to_data()
    assert Report.from_data(data).to_data() == data
    with pytest.raises(ValueError, match="version 2"):
        Report.from_data({**data, "version": 2})


BROKEN = [
    ("x = 1\n", "defines no function called check_…"),
    ("def check_a(submission, expect):\n    pass\n", "check_a compares nothing"),
    ("def check_a(submission, expect):\n    expect(submission.call('mean', [1]))\n", "compares nothing"),
    (
        "def check_a(submission, expect):\n    expect(1)\n    expect(1).equal(1)\n",
        "compares nothing",
    ),
    ("def check_a(submission, expect):\n    expect(undefined)\n", "name 'undefined' is not defined"),
    ("import nowhere\n", "No module named 'nowhere'"),
    ("def check_a(submission, expect)\n", "expected ':'"),
    (
        "def check_a(submission, expect):\n    submission.call('mean', (n for n in []))\n",
        "cannot be copied",
    ),
    (
        "def check_a(submission, expect):\n    expect(submission.call('mean', [1])).equal([0] * 300_000)\n",
        "more than 200,000 values",
    ),
]


@pytest.mark.parametrize(("checks", "said"), BROKEN, ids=[said for _, said in BROKEN])
def test_a_broken_exercise_is_not_blamed_on_the_learner(checks: str, said: str) -> None:
    report = grade(replace(EXERCISE, checks=checks), SOLUTION)
    assert report.status == "error"
    assert report.error is not None
    assert report.error.message.startswith("This exercise is broken, not your code: ")
    assert said in report.error.message


READ_BY_CHECK = """
def check_parts(submission, expect):
    "The parts add up."
    parts = submission.call("mean", [1, 2]).value
    expect(sum(parts["weights"])).close(1.0)
"""

UNREADABLE = [
    ("{'weights': [0.5, 0.5]}", "passed", None),
    ("{'weights': [0.5, 0.6]}", "failed", "Expected 1.0, got 1.1."),
    ("None", "failed", "`mean` returned None: did you forget `return` on one of its paths?"),
    (
        "{'weight': [1.0]}",
        "failed",
        "`mean` returned {'weight': [1.0]}, which this check cannot read (KeyError: 'weights'); "
        "compare its form with the example in the task.",
    ),
    ("(n for n in values)", "failed", "returned a generator"),
    ("{}['weights']", "error", "`mean` raised KeyError on line 2: there is no key 'weights'."),
]


@pytest.mark.parametrize(("value", "status", "said"), UNREADABLE)
def test_a_result_the_check_cannot_read(value: str, status: str, said: str | None) -> None:
    exercise = replace(EXERCISE, entry=("mean",), checks=READ_BY_CHECK)
    [check] = grade(exercise, f"def mean(values):\n    return {value}\n").checks
    assert check.status == status
    assert (said is None) == (check.message is None)
    assert said is None or said in (check.message or "")


def test_an_object_shows_the_calls_that_led_to_the_case() -> None:
    checks = """
def check_many(submission, expect):
    "Many calls."
    window = submission.new("Window", size=2)
    for n in range(100):
        window.call("add", n)
    expect(window.call("add", 100)).equal(0)
    other = submission.new("Window", 1)
    expect(other.call("add", 7)).equal(0)
"""
    [check] = grade(replace(EXERCISE, checks=checks), SOLUTION).checks
    many, few = [case.call.splitlines() for case in check.cases]
    assert many[:2] == ["window = Window(size=2)", "window.add(0)"]
    assert many[4] == "… 90 more calls …"
    assert many[-1] == "window.add(100)"
    assert few == ["window = Window(1)", "window.add(7)"]


def test_an_object_can_be_handed_to_a_function() -> None:
    checks = """
def check_pass_on(submission, expect):
    "Objects can be arguments."
    window = submission.new("Window", size=2)
    window.call("add", 5)
    expect(submission.call("total", window)).equal(5)
"""
    source = SOLUTION + "\n\ndef total(window):\n    return sum(window.values)\n"
    report = grade(replace(EXERCISE, checks=checks), source)
    assert report.status == "passed"
    assert report.checks[0].cases[0].call == "total(window)"


def test_an_object_that_could_not_be_made_is_not_handed_on() -> None:
    checks = """
def check_pass_on(submission, expect):
    "Objects can be arguments."
    expect(submission.call("total", submission.new("Window", size=2))).equal(5)
"""
    source = MEAN + "\n\nclass Window:\n    def __init__(self, size):\n        self.values = [0] / size\n"
    report = grade(replace(EXERCISE, checks=checks), source + "\n\ndef total(window):\n    return 5\n")
    assert report.checks[0].status == "error"
    assert report.checks[0].message == (
        "`Window` raised TypeError on line 9: unsupported operand type(s) for /: 'list' and 'int'."
    )


def test_an_unfinished_run_says_where_it_was() -> None:
    _, events = events_of("print('hello')\n" + SOLUTION)
    nothing = unfinished([], "timeout", "Stopped after 5 s")
    assert nothing.error is not None
    assert nothing.error.message == (
        "Stopped after 5 s, before the first check: look at the lines outside your functions."
    )
    cut = next(n for n, event in enumerate(events) if event.get("case") == 2)
    report = unfinished(events[: cut + 1], "stopped", "Stopped by you")
    assert report.error is not None
    assert report.error.message == (
        "Stopped by you, in case 2 of “The mean is the sum divided by the count”: mean([0.5])."
    )
    assert [check.status for check in report.checks] == ["stopped", "not_run", "not_run", "not_run"]
    assert report.stdout == "hello\n"
    between = unfinished(events[:-2], "stopped", "Stopped by you")
    assert between.error is not None
    assert between.error.message == "Stopped by you, after 3 of 4 checks."
    assert [check.status for check in between.checks] == ["passed", "passed", "passed", "not_run"]


def test_titles_are_the_first_paragraph_on_one_line() -> None:
    checks = CHECKS.replace(
        "The mean is the sum divided by the count.", "The mean is\n    this.\n\n    Not this."
    )
    assert grade(replace(EXERCISE, checks=checks), SOLUTION).checks[0].title == "The mean is this."

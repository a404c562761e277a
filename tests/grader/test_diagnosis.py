"""A learner who behaves like a known wrong answer is told of it; one who is wrong otherwise is not."""

from __future__ import annotations

import json
from copy import replace

import pytest
from grader.exercise import Recording

from grader import Exercise, Misconception, grade, record

from .tiny import EXERCISE, MEAN, SOLUTION, WINDOW

WRONG = {
    "divides_by_one_less": MEAN.replace("/ len(values)", "/ (len(values) - 1 or 1)"),
    "median": MEAN.replace("sum(values) / len(values)", "sorted(values)[len(values) // 2]"),
    "zero_for_empty": MEAN.replace('raise ValueError("no values")', "return 0.0"),
    "sorts_in_place": MEAN.replace("    return", "    values.sort()\n    return"),
}


def exercise() -> Exercise:
    known = tuple(
        Misconception(name, f"You did: {name}.", record(EXERCISE, source + WINDOW))
        for name, source in WRONG.items()
    )
    # As it reaches the page.
    return Exercise.from_json(replace(EXERCISE, misconceptions=known).to_json())


RECOGNIZED: list[tuple[str, str, str | None]] = [
    *[(name, source, name) for name, source in WRONG.items()],
    (
        "the same by other means",
        "import statistics\n\n\ndef mean(values):\n    if not values:\n        raise ValueError\n"
        "    n = len(values)\n    return statistics.fmean(values) * n / max(n - 1, 1)\n",
        "divides_by_one_less",
    ),
    ("another exception", WRONG["median"].replace("ValueError", "TypeError"), None),
    ("two at once", WRONG["median"].replace('raise ValueError("no values")', "return 0.0"), None),
    ("wrong in a way of its own", MEAN.replace("len(values)", "7"), None),
    ("right", MEAN, None),
    ("not even loaded", "def mean(:\n", None),
]


@pytest.mark.parametrize(
    ("source", "name"), [each[1:] for each in RECOGNIZED], ids=[each[0] for each in RECOGNIZED]
)
def test_recognized_by_equal_behavior(source: str, name: str | None) -> None:
    diagnosis = grade(exercise(), source + WINDOW).diagnosis
    assert (diagnosis.name if diagnosis else None) == name
    assert diagnosis is None or diagnosis.message == f"You did: {name}."


def test_values_agree_within_the_tolerance_of_their_case() -> None:
    nearly = WRONG["divides_by_one_less"].replace("return", "return 1e-10 +")
    diagnosis = grade(exercise(), nearly + WINDOW).diagnosis
    assert diagnosis is not None
    assert diagnosis.name == "divides_by_one_less"


def test_what_is_recorded() -> None:
    checks = """
def check_all(submission, expect):
    "Everything that can be recorded."
    outcome = submission.call("mean", [1, 2])
    expect(outcome).equal({"a": (1, 2)})
    expect(submission.call("mean", [])).raises(ValueError)
    expect.holds("it has one key", len(outcome.value), len(outcome.value) == 1)
    expect(submission.call("mean", [1])).close(1.0)
    outcome.value["missing"]
"""
    source = "def mean(values):\n    return {'a': (len(values), 2.5)} if values[0] else None\n"
    recording = record(replace(EXERCISE, entry=("mean",), checks=checks), source)
    encoded = {"dict": [["a", {"tuple": [2, {"float": "2.5"}]}]]}
    assert recording.to_data() == {
        "check_all": [
            {"value": encoded},
            {"raised": "IndexError"},
            {"property": 1, "held": True},
            {"value": {"dict": [["a", {"tuple": [1, {"float": "2.5"}]}]]}},
            {"unreadable": "KeyError"},
        ]
    }
    assert Recording.from_data(json.loads(json.dumps(recording.to_data()))).to_data() == recording.to_data()


def test_what_is_no_observation_is_refused() -> None:
    with pytest.raises(ValueError, match="not an observation"):
        Recording.from_data({"check_a": [{"valu": 1}]})


def test_the_solution_has_no_diagnosis_even_if_recorded() -> None:
    known = Misconception("right", "This is right.", record(EXERCISE, SOLUTION))
    assert grade(replace(EXERCISE, misconceptions=(known,)), SOLUTION).diagnosis is None

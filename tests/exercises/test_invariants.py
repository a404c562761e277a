"""The invariants notice what they are for: each case breaks a sound exercise and states what is said."""

from __future__ import annotations

from copy import replace
from pathlib import Path

import pytest
from authoring.exercise import ExerciseFolder, load
from authoring.exercise_code import WrongAnswer

from tests.authoring.exercise_folder.sound import FILES, write_sound_exercise

from . import invariants, oracle
from .test_every_exercise import INVARIANTS, Invariant


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> ExerciseFolder:
    root = tmp_path_factory.mktemp("exercise")
    found, _ = load(write_sound_exercise(root), root)
    assert found is not None
    return found


SOLUTION = FILES["solution.py"]
NO_GUARD = FILES["wrong/no_guard.py"]
NAN = SOLUTION.replace("0.0", "float('nan')")
SET_ORDER = "def click_rate(clicks, views):\n    return list({'a', 'b', 'c', 'd', 'e', 'f', 'g'})\n"
CLOCK = "import time\n\n\ndef click_rate(clicks, views):\n    return time.perf_counter_ns()\n"


@pytest.mark.parametrize("invariant", INVARIANTS, ids=lambda each: each.__name__)
def test_a_sound_exercise_keeps(sound: ExerciseFolder, invariant: Invariant) -> None:
    assert list(invariant(sound)) == []


def wrong(name: str, source: str, *fails: str) -> WrongAnswer:
    return WrongAnswer(name, source, "A misunderstanding.", fails)


BROKEN: list[tuple[Invariant, dict[str, object], list[str]]] = [
    (
        invariants.solution_passes,
        {"solution": SOLUTION.replace("/", "*")},
        ["solution.py does not pass (failed): check_rate: Expected 0.25, got 4."],
    ),
    (
        invariants.solution_is_drawn,
        {"plot": "def plot(submission):\n    return {'kind': 'pie'}\n"},
        ["plot.py makes no picture of solution.py: kind is 'pie'; use one of line, step, points, bars, ring"],
    ),
    (
        invariants.solution_passes,
        {"solution": "import torch\n" + SOLUTION},
        [
            "solution.py does not pass (error): Your code imports `torch` on line 1, which is not here: "
            "use Python's standard library only."
        ],
    ),
    (
        invariants.solution_passes,
        {"solution": "while True:\n    pass\n", "time_limit_s": 2.0},
        [
            "solution.py does not pass (timeout): Stopped after 2 s, before the first check: "
            "look at the lines outside your functions."
        ],
    ),
    (
        invariants.starter_fails,
        {"starter": SOLUTION},
        ["starter.py passes every check; leave the work to the learner"],
    ),
    (
        invariants.starter_fails,
        {"starter": "click_rate = 3\n"},
        [
            "starter.py cannot be checked (error): Your code sets `click_rate` to a number on line 1 and no "
            "longer defines it as a function; the starter does on line 1."
        ],
    ),
    (
        invariants.starter_is_no_misconception,
        {"starter": NO_GUARD},
        ["starter.py is taken for no_guard; let it return something else, such as None"],
    ),
    (
        invariants.wrong_answers_fail_what_they_name,
        {
            "wrong": (
                wrong("right", SOLUTION, "check_rate"),
                wrong("nan", NAN, "check_rate"),
                wrong("more", "def click_rate(clicks, views):\n    return None\n", "check_rate"),
                wrong("broken", "def click_rate(\n", "check_rate"),
            )
        },
        [
            "wrong/right.py passes check_rate, which its Fails line names",
            "wrong/nan.py fails check_no_views, which its Fails line does not name and passes check_rate, "
            "which its Fails line names",
            "wrong/more.py fails check_no_views, which its Fails line does not name",
            "wrong/broken.py cannot be checked (error): Line 1 is not valid Python: '(' was never closed.",
        ],
    ),
    (
        invariants.every_check_is_failed,
        {"wrong": (wrong("no_guard", NO_GUARD, "check_no_views"),)},
        ["check_rate is passed by every wrong answer; add the misconception it is for, or drop it"],
    ),
    (
        invariants.wrong_answers_differ,
        {
            "wrong": (
                wrong("one", NAN),
                wrong("no_guard", NO_GUARD),
                wrong("other", NAN.replace("views if", "float(views) if")),
            )
        },
        ["wrong/one.py and wrong/other.py behave alike; add a case that tells them apart, or merge them"],
    ),
    (
        invariants.wrong_answers_are_recognized,
        {"wrong": (wrong("one", NAN), wrong("same", NAN), wrong("clock", CLOCK))},
        [
            "wrong/same.py is taken for one; add a case that tells them apart",
            "wrong/clock.py is not recognized; do its results change from run to run?",
        ],
    ),
    (
        invariants.two_runs_agree,
        {"wrong": (wrong("sets", SET_ORDER), wrong("clock", CLOCK), wrong("nan", NAN))},
        [
            "wrong/sets.py gives two different reports; avoid the clock, hash() and the order of sets",
            "wrong/clock.py gives two different reports; avoid the clock, hash() and the order of sets",
        ],
    ),
]


@pytest.mark.parametrize(("invariant", "change", "said"), BROKEN, ids=[each[0].__name__ for each in BROKEN])
def test_it_is_noticed(
    sound: ExerciseFolder, invariant: Invariant, change: dict[str, object], said: list[str]
) -> None:
    assert list(invariant(replace(sound, **change))) == said  # type: ignore[arg-type]


CASES = "def cases(rng):\n    while True:\n        yield rng.randrange(9), rng.randrange(9)\n\n\n"
REFERENCE = "def reference(clicks, views):\n    return clicks / views if views else 0.0\n"

ORACLES: list[tuple[str, str, str | None]] = [
    ("agrees", CASES + REFERENCE, None),
    (
        "disagrees",
        CASES + REFERENCE.replace("0.0", "1.0"),
        "case 2, click_rate(6, 0): the oracle gives 1.0, the solution 0.0",
    ),
    ("within its own tolerance", "TOLERANCE = 2.0\n" + CASES + REFERENCE.replace("0.0", "1.0"), None),
    (
        "refuses",
        CASES + "def reference(clicks, views):\n    raise ValueError('no')\n",
        "case 1, click_rate(5, 2): the oracle gives ValueError('no'), the solution 2.5",
    ),
    ("property", CASES + "def holds(result, clicks, views):\n    return result >= 0\n", None),
    (
        "property fails",
        CASES + "def holds(result, clicks, views):\n    return result < 1\n",
        "case 1, click_rate(5, 2): the property does not hold for 2.5",
    ),
    (
        "too few",
        "def cases(rng):\n    yield from [(1, 2)] * 299\n\n\n" + REFERENCE,
        "oracle.py: cases(rng) yields only 299 cases; yield at least 300",
    ),
    (
        "no tuple",
        "def cases(rng):\n    while True:\n        yield [1, 2]\n\n\n" + REFERENCE,
        "oracle.py: cases(rng) yields [1, 2]; yield a tuple, such as (items, 3)",
    ),
    (
        "own answer",
        CASES
        + REFERENCE
        + "\n\ndef answer(solution, clicks, views):\n    return solution.click_rate(views, clicks)\n",
        "case 1, click_rate(5, 2): the oracle gives 2.5, the solution 0.4",
    ),
    (
        "another entry",
        'ENTRY = "twice"\n' + CASES + "def reference(clicks, views):\n    return clicks * 2\n",
        None,
    ),
]


@pytest.mark.parametrize(("text", "said"), [each[1:] for each in ORACLES], ids=[each[0] for each in ORACLES])
def test_what_the_oracle_says(sound: ExerciseFolder, text: str, said: str | None) -> None:
    solution = SOLUTION + "\n\ndef twice(clicks, views):\n    return clicks + clicks\n"
    found = list(oracle.disagreements(replace(sound, oracle=text, solution=solution)))
    assert found == ([said] if said else [])


def test_the_folder_is_not_part_of_what_is_run(sound: ExerciseFolder) -> None:
    assert invariants.runs(sound) is invariants.runs(replace(sound, path=Path("elsewhere")))

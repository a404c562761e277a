"""The picture after a pass: drawn from the learner's own code, and never a reason not to pass."""

from __future__ import annotations

from copy import replace

import pytest
from grader.plot import MAX_POINTS, Plot, PlotError

from grader import Report, grade

from .tiny import EXERCISE, SOLUTION, STARTER

PLOT = '''"""How the mean moves as values come in."""


def plot(submission):
    values = [4, 2, 6]
    means = [submission.call("mean", values[:n]).value for n in (1, 2, 3)]
    return {
        "kind": "line",
        "title": "The mean so far",
        "x": "values seen",
        "y": "mean",
        "series": [{"name": "yours", "points": list(zip([1, 2, 3], means))}],
        "marks": [{"axis": "y", "at": 4, "label": "the mean of all"}],
        "sentence": f"After three values the mean is {means[-1]}.",
    }
'''
DATA = {
    "kind": "line",
    "title": "The mean so far",
    "x": "values seen",
    "y": "mean",
    "series": [{"name": "yours", "points": [[1, 4.0], [2, 3.0], [3, 4.0]]}],
    "marks": [{"axis": "y", "at": 4, "label": "the mean of all"}],
    "sentence": "After three values the mean is 4.0.",
}


def drawn(source: str, plot: str | None = PLOT) -> Report:
    return grade(replace(EXERCISE, plot=plot), source)


def test_code_that_passes_is_drawn() -> None:
    report = drawn(SOLUTION)
    assert report.status == "passed"
    assert report.to_data()["plot"] == DATA
    assert Report.from_data(report.to_data()) == report


@pytest.mark.parametrize(
    ("source", "plot"),
    [(STARTER, PLOT), (SOLUTION, None), ("def mean(:", PLOT)],
    ids=["it fails", "there is no plot.py", "it cannot be loaded"],
)
def test_nothing_is_drawn_when(source: str, plot: str | None) -> None:
    assert drawn(source, plot).plot is None


NO_PICTURE = {
    "a syntax error": "def plot(:",
    "an error of its own": "def plot(submission):\n    return 1 / 0",
    "no dictionary": "def plot(submission):\n    return []",
    "learner code that raises on what is plotted": PLOT.replace('"mean", values[:n]', '"mean", []'),
    "a function the learner need not define": PLOT.replace('call("mean"', 'call("median"'),
}


@pytest.mark.parametrize("plot", NO_PICTURE.values(), ids=NO_PICTURE.keys())
def test_passing_does_not_depend_on_the_picture(plot: str) -> None:
    report = drawn(SOLUTION, plot)
    assert report.status == "passed"
    assert report.plot is None


def point(x: object, y: object = 1) -> dict[str, object]:
    return {"series": [{"name": "a", "points": [[x, y]]}]}


MISTAKES: list[tuple[dict[str, object], str]] = [
    ({"colour": "red"}, "unknown key 'colour'; the keys are kind, title, x, y, series, marks, sentence"),
    ({"kind": "pie"}, "kind is 'pie'; use one of line, step, points, bars, ring"),
    ({"sentence": " "}, "sentence is ' '; give a text"),
    ({"x": None}, "x is None; give a text"),
    ({"series": "abc"}, "series is 'abc'; give a list"),
    ({"series": []}, "0 series; give 1 to 6"),
    ({"series": [7]}, "a series is 7; give a dictionary with name and points"),
    ({"series": [{"name": "a", "points": []}]}, "series 'a' has no points"),
    ({"series": [{"name": "a", "points": [[1, 2, 3]]}]}, "a point of 'a' is [1, 2, 3]; give a pair [x, y]"),
    (point("a"), "x of a point of 'a' is 'a'; give a finite number"),
    (point(1, float("nan")), "y of a point of 'a' is nan; give a finite number"),
    (point(1, True), "y of a point of 'a' is True; give a finite number"),
    ({"kind": "bars", **point(1)}, "x of a bar of 'a' is 1; give the category's name"),
    ({"kind": "ring", **point(1.0)}, "x of a point of 'a' is 1.0; a place on the ring lies in [0, 1)"),
    (
        {"series": [{"name": "a", "points": [[1, 1]] * (MAX_POINTS + 1)}]},
        "more than 400 points; give fewer, a picture has no room for more",
    ),
    (
        {"marks": [{"axis": "z", "at": 1}]},
        "a mark is {'axis': 'z', 'at': 1}; give axis (x or y), at (a number) and label",
    ),
]


@pytest.mark.parametrize(("change", "message"), MISTAKES, ids=[message[:40] for _, message in MISTAKES])
def test_an_author_is_told(change: dict[str, object], message: str) -> None:
    with pytest.raises(PlotError) as raised:
        Plot.from_data({**DATA, **change})
    assert str(raised.value) == message
